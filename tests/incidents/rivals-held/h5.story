# Ten more small matters of the held half.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2019-02-05 | wire-a | Train {A|derails} in Bihar
A train {A|derailed} in Bihar on Sunday and 19 people were killed. The railways said a worn rail had snapped.

= a2 | 2019-02-07 | Patna Express |
The state's police chief said that saboteurs {A|had loosened} the rail.

= b1 | 2019-03-05 | wire-b |
About 900 Venezuelans {B|marched} to the bridge at Cúcuta on Saturday, Colombian police said. The organisers said there {B|were} 900 of them.

= c1 | 2019-04-09 | Nile Valley News |
Sudan accused Ethiopian militias of {C|harvesting} Sudanese sesame at Fashaga on Friday.

= c2 | 2019-04-10 | wire-a |
The Ethiopian consul in Gedaref said the accusation about the {C|harvest} was groundless: "Our farmers reaped what they sowed."

= d1 | 2019-05-14 | wire-b |
Finland {D|extradited} a suspected hacker to the United States on Monday. His lawyer said the {D|extradition} was a mistake that would ruin his life.

= e1 | 2019-06-11 | wire-a |
Nigerian troops {E|fired} on a Shia procession in Zaria on Sunday, the movement said, and eleven people {E|died}.

= e2 | 2019-06-12 | Kaduna Press |
The army said the marchers {E|fell} in a stampede and that soldiers fired only into the air.

= f1 | 2019-07-09 | Aegean Voice |
An Egyptian frigate {F|ran aground} off Rhodes on Sunday. Neither Cairo nor Athens has said anything about the cause.

= g1 | 2019-08-13 | wire-b | Poachers {G|shot} in Chobe
Botswana's army said it {G|shot} four Namibian poachers on the Chobe on Sunday.

= g2 | 2019-08-14 | Zambezi Sun |
The widows of the {G|dead} said that their husbands were fishermen and had nothing with them but a net.

= h1 | 2019-09-10 | wire-a |
Panama {H|withdrew} its flag from an Iranian tanker on Monday. A Panamanian official said that the {H|withdrawal} was not a favour to Washington.

= i1 | 2019-10-08 | wire-b |
Turkish papers wrote that Greek soldiers {I|had burned} a fishing hut on the Evros on Thursday. The general staff in Athens called this untrue.

= j1 | 2019-11-12 | Amman Business |
Jordan {J|cut} gas imports from Egypt by half on Monday, its energy minister said. Egypt's petroleum ministry said that Jordan {J|had halved} its purchases.
