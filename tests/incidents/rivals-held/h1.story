# Ten small matters of the held half, half of them contested.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2023-03-14 | wire-a | Peru: soldiers {A|crossed} Putumayo
Peru's interior minister told a radio station that Colombian soldiers {A|had crossed} the Putumayo on Saturday.

= a2 | 2023-03-15 | La Selva |
"Nobody of ours {A|crossed} anything," said a colonel at the Colombian base in Leticia.

= b1 | 2023-04-18 | wire-b |
A gas explosion {B|killed} seven people at a Romanian bakery on Sunday, the fire service said.

= b2 | 2023-04-19 | Cluj Matinal |
The fire service raised the toll of Sunday's bakery {B|explosion} to eight after a woman {B|died} in hospital.

= c1 | 2023-05-16 | Sahel Hebdo | Drone {C|hits} village
Burkina Faso's army said its drone {C|destroyed} a terrorist base near Djibo on Sunday.

= c2 | 2023-05-17 | wire-a |
People from the village said that the drone {C|hit} a vegetable market and that women lay among the dead.

= d1 | 2023-06-20 | wire-a |
Norway {D|froze} the accounts of a Russian shipping line on Monday. Moscow denounced the {D|freeze} as theft and summoned the Norwegian chargé d'affaires.

= e1 | 2023-07-18 | wire-b | Shepherd {E|killed} on Golan
A Syrian shepherd {E|was killed} near Quneitra on Sunday. Damascus said an Israeli sniper {E|shot} him.

= e2 | 2023-07-19 | Galilee Post |
The Israeli army said none of its soldiers {E|had fired} and that the shepherd {E|stepped} on an old mine.

= f1 | 2023-08-22 | Baltic Shipping |
Estonia's navy {F|boarded} a tanker without a flag on Monday. The captain told a court that he had no papers, and the prosecutor said the same.

= g1 | 2023-09-19 | wire-a |
Vietnamese fishermen said a Chinese ship {G|rammed} their boat on Sunday.

= g2 | 2023-09-20 | China Coast Guard (statement) |
On Sunday a Vietnamese boat ignored our warnings, turned across the bow of our cutter and {G|collided} with it.

= h1 | 2023-10-17 | wire-b |
Mexico {H|sent back} 120 Guatemalans by air on Monday. Guatemala's consulate would not say how many had asked for asylum.

= i1 | 2023-11-21 | Harare Weekly |
Zimbabwe's finance minister said South Africa {I|had promised} a loan of 400 million rand.

= i2 | 2023-11-22 | wire-a | Pretoria: no such loan
South Africa made no such {I|promise}, its treasury said.

= j1 | 2023-12-12 | wire-b |
Arsonists {J|set fire} to a Kurdish club in Hanover on Sunday night. Detectives said they were keeping every possibility open.
