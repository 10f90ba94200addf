# Ten more small matters, half of them contested.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2021-01-19 | wire-a | Truce in Darfur market town {A|holds}
The truce between the two militias in Kutum {A|was holding} on Monday, the United Nations mission said.

= a2 | 2021-01-20 | Kutum Committee of Elders (statement) |
There is no truce in Kutum. It {A|was broken} on Monday at noon, when horsemen fired on our well.

= b1 | 2021-02-16 | Dauletia |
A Kazakh lorry driver {B|died} in custody in Samarkand on Sunday. The Uzbek interior ministry said that an inquiry {B|into his death} was under way; the family has asked for the body.

= c1 | 2021-03-09 | wire-b |
Greece accused Turkish coast guards of {C|pushing} a dinghy with thirty Afghans back towards Chios on Monday.

= c2 | 2021-03-10 | Turkish Coast Guard Command (press release) |
It was the Greek side that {C|pushed back} the dinghy. Our crews {C|rescued} the thirty Afghans after they had been left adrift.

= d1 | 2021-04-13 | Panorama Quito |
Ecuador {D|recalled} its ambassador to Mexico on Monday. Mexico's foreign minister said he regretted that Ecuador {D|had recalled} the ambassador.

= e1 | 2021-05-18 | wire-a | Activist {E|taken} from home in Phnom Penh
Cambodian police said they {E|arrested} a Thai activist in Phnom Penh on Sunday under a warrant.

= e2 | 2021-05-19 | Bangkok Free Press |
The activist's sister said he {E|was abducted}: masked men bundled him into a car without showing any paper.

= f1 | 2021-06-22 | wire-a |
Rebels in eastern Congo {F|killed} at least six people in a village near Beni on Sunday, a local administrator said.

= f2 | 2021-06-23 | Radio Kivu Libre |
The administrator at Beni now says that rebels {F|killed} ten villagers on Sunday. Four more bodies were found in a cassava field.

= g1 | 2021-07-20 | wire-b |
North Macedonia's customs service said Bulgaria {G|had turned back} forty of its lorries at Gyueshevo on Saturday.

= g2 | 2021-07-21 | Struma Daily | Sofia: no lorry refused
Bulgaria's border police insisted that not a single lorry {G|was refused} entry at Gyueshevo.

= h1 | 2021-08-17 | wire-a |
Lebanon's army {H|freed} two kidnapped Syrian engineers in Baalbek on Monday. The interior minister denied that a ransom had been paid.

= i1 | 2021-09-14 | El Ágora | Governor's convoy {I|attacked}
Gunmen {I|fired} on the convoy of the governor of Arauca on Sunday. The army held the ELN guerrillas responsible.

= i2 | 2021-09-15 | wire-b |
The ELN said dissidents of the FARC {I|had ambushed} the governor's convoy in Arauca.

= j1 | 2021-10-19 | wire-a |
Japan {J|protested} to Seoul on Monday over a survey ship near the Liancourt Rocks. South Korea's foreign ministry confirmed that it had received the {J|protest}.
