# Ten more small matters of the held half.
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

= a1 | 2021-02-09 | wire-a |
Libya's eastern commander said the ceasefire around Sirte {A|had been violated} by Tripoli's forces on Sunday.

= a2 | 2021-02-10 | Misrata News |
A spokesman for the Tripoli government said its forces were respecting the {A|ceasefire} and had not moved an inch.

= b1 | 2021-03-16 | Colombo Gazette |
A Sri Lankan maid {B|died} in Riyadh on Sunday. Saudi police said they had not yet established why she {B|died}.

= c1 | 2021-04-20 | wire-b | Oil spill fouls lagoon
Oil {C|spilled} into the lagoon at Cabinda on Saturday. Angola's environment ministry blamed a tanker from Congo.

= c2 | 2021-04-21 | Pointe-Noire Matin |
Congo's port authority said that a broken Angolan pipeline {C|had leaked} the oil and that no tanker of its own had been near Cabinda.

= d1 | 2021-05-11 | wire-a |
Uruguay {D|called off} a naval drill with Argentina on Monday. Argentina's defence minister said he was sorry that the drill {D|had been called off}.

= e1 | 2021-06-15 | Dhaka Chronicle |
A Rohingya teacher was {E|picked up} in Cox's Bazar on Sunday. Police said it was a lawful {E|detention}.

= e2 | 2021-06-16 | wire-b |
A rights group called the teacher's {E|arrest} in Cox's Bazar illegal and said that no judge had seen him.

= f1 | 2021-07-13 | wire-a |
Police in Honduras said two gangs {F|fought} in the prison at Tamara on Sunday and that 18 inmates {F|were dead}.

= f2 | 2021-07-15 | Tegucigalpa Hoy |
The dead of the prison {F|fight} at Tamara now number 21, according to the police, because three of the injured {F|did not survive}.

= g1 | 2021-08-10 | wire-b |
Tunisia's union of fishermen says an Italian patrol {G|cut} the nets of two of its boats on Friday.

= g2 | 2021-08-11 | Sicilia Sera |
An officer of the coast guard in Palermo said that there had been no {G|contact} with any Tunisian boat on Friday and that no net {G|was cut}.

= h1 | 2021-09-21 | wire-a | Oman {H|frees} two Yemenis
Oman {H|let go} two Yemeni reporters on Monday after a month. Its police denied that they had been ill-treated.

= i1 | 2021-10-12 | Monrovia Mail |
Attackers {I|burned} a palm-oil store at Toe Town on Saturday. Liberia's police said the raiders came from Ivory Coast.

= i2 | 2021-10-13 | wire-b |
The prefect of Danané said Liberian mercenaries {I|had burned} the store at Toe Town.

= j1 | 2021-11-16 | wire-a |
Denmark {J|summoned} the American chargé d'affaires on Monday about a report on eavesdropping. The American embassy confirmed the {J|meeting}.
