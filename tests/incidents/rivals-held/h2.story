# Ten more small matters of the held half.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested yes | disputed
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2022-01-18 | wire-a |
Five protesters {A|were killed} in Almaty on Sunday, Kazakhstan's interior ministry said.

= a2 | 2022-01-19 | Committee for the Victims of Almaty (open letter) |
At least thirty people {A|were shot} in Almaty on Sunday. Do not believe the five of the ministry.

= b1 | 2022-02-15 | Kharkiv Daily | Missile {B|strikes} school
A Russian missile {B|struck} an empty school in Kharkiv on Monday, the mayor said. Ukraine's education minister said the missile {B|was fired} from Belgorod.

= c1 | 2022-03-22 | wire-b |
The police in Dakar said a looter {C|was crushed} by a falling shelf on Saturday. The boy's father says that a gendarme {C|shot} him in the back.

= d1 | 2022-04-19 | wire-a |
Serbia {D|banned} a Croatian singer from entry on Monday. Zagreb called on Belgrade to lift the {D|ban}.

= e1 | 2022-05-24 | Cape Coast Times |
Nigerian traders said that Ghana's task force {E|locked up} forty of their shops in Kumasi on Friday.

= e2 | 2022-05-25 | wire-b |
A Ghanaian trade official denied that any shop {E|had been closed}.

= f1 | 2022-06-14 | wire-a | Kidnapped nuns {F|freed} in Nigeria
Four nuns {F|were freed} on Monday in Imo. The bishop denied that the church had paid for them.

= f2 | 2022-06-15 | Owerri Star |
Police said that the four nuns {F|were released} unhurt and that nobody had been arrested.

= g1 | 2022-07-12 | wire-b |
Thailand dismissed as rumour reports that its jets {G|had bombed} a camp across the Salween.

= h1 | 2022-08-23 | Izmir Haber |
Three people {H|died} and 29 were hurt when a coach {H|overturned} near Izmir on Sunday, the governor said.

= h2 | 2022-08-24 | wire-a |
The coach {H|accident} near Izmir left 29 people injured, hospital staff said.

= i1 | 2022-09-20 | wire-b | Banker {I|falls} from window in Prague
A Russian banker {I|fell} to his death from a hotel window in Prague on Sunday. Czech police spoke of suicide.

= i2 | 2022-09-22 | Vltava Journal |
The banker's lawyer says that he {I|was pushed}.

= j1 | 2022-10-18 | wire-a |
Chad {J|pulled out} 200 peacekeepers from Tessalit on Monday. The mission confirmed that the Chadians {J|had gone}.
