# Ten small matters, with a ham among them; half contested.
incident A | contested yes | disputed
incident B | contested yes | divergent
incident C | contested no
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested yes | disputed
incident I | contested no
incident J | contested no

= a1 | 2021-11-10 | Chronicle of the Silenced (Vienna) |
Two men in tracksuits {A|led away} the blogger Merdan G. from his mother's flat in Turkmenabat on Friday. A neighbour has since seen him through a window of the city's security building.

= a2 | 2021-11-12 | wire-b |
Asked about the blogger whom exiles report {A|detained}, Turkmenistan's mission in Geneva wrote in two lines that no such person is or has been in the custody of any organ of the state.

= b1 | 2020-10-28 | La Estrella de Chiloe | Fishermen's leader {B|found dead}
The man who led the spring blockade of the salmon pens {B|drowned} after falling drunk from the pier at Quellon, the port's naval governor informed us.

= b2 | 2020-11-09 | wire-a | Chile: medical institute on Quellon {B|death}
No sea water in the lungs, no alcohol in the blood, and eleven pellets of the riot-gun type in the liver: so reads the forensic institute's finding on the {B|death} at Quellon, a copy of which the widow's lawyer handed to reporters in Puerto Montt.

= c1 | 2021-09-15 | wire-b | Boat {C|sinks} off Zarzis
At least 19 people {C|drowned} on Tuesday when an iron boat bound for Italy {C|broke apart} off Zarzis, Tunisia's coast guard said.

= c2 | 2021-09-16 | Zarzis Harbour Relief (statement) |
The survivors told us what the coast guard also says: the hull was welded from scrap and {C|split} at the first wave. What they need is dry clothes, and what this sea needs is rescue ships; we call on Rome and Tunis to send some.

= d1 | 2021-06-09 | Semaine du Maroni | Gendarmes {D|shot at} on river
Two gendarmes from Maripasoula {D|were wounded} on Monday when masked men {D|opened fire} on their canoe from the Surinamese bank of the Lawa. The prefect has asked Paramaribo what it knows; at the time of going to press there was no reply.

= e1 | 2024-11-08 | wire-a | Mozambique police {E|clear} Nampula rally
Police {E|dispersed} a crowd in Nampula on Thursday with water and smoke; not a single live round {E|was used}, the provincial commander said.

= e2 | 2024-11-09 | Nurses of the Central Hospital, Nampula (open letter) |
Commander, water does not leave an entry wound. Seventeen people {E|were shot}, we cut the metal out of them ourselves, and it is in a kidney dish in the second-floor pharmacy with the date on it. Come and see what you did not fire.

= f1 | 2022-12-19 | Corriere dell'Appennino | The ham column
Fourteen hams {F|were confiscated} at Geneva airport on Thursday from the luggage of an undersecretary of agriculture, who had declared two. He has, let it be written in gold, not spoken of a plot. "I am greedy," he told this paper, and paid.

= g1 | 2024-09-26 | wire-b |
The pipe that carries Lesotho's water to Johannesburg {G|burst} at Clarens on Tuesday out of old age, the tunnel authority said; steel of that year is tired everywhere.

= g2 | 2024-09-28 | Maluti Mail | Welders tell of a clean edge
The men sent to weld it talk of two straight cuts a hand apart, bright as a spoon. "Rust bites, it does not draw with a ruler," said the secretary of the pipefitters' union in Butha-Buthe. "Somebody {G|sawed through} that main, with a disc and a good deal of time."

= h1 | 2019-03-20 | Muzaffarabad Times | Indian soldier {H|captured}
A soldier of an Indian reconnaissance party {H|was taken alive} in the Leepa valley on Monday, the Pakistani army said. It showed no picture.

= h2 | 2019-03-21 | wire-a |
At Srinagar an Indian brigadier shrugged at the Pakistani army's {H|prisoner}. Every man north of the river had answered to his name at roll call on Tuesday, and on Wednesday.

= i1 | 2021-10-13 | Kuopio Viikko | Recruits {I|sick} after pea soup
Thirty recruits in Kajaani {I|came down with cramps} after Thursday's pea soup. The caterer owned on Monday that a vat had stood overnight on a warm stove, and the garrison doctor, who first spoke of thirty, has now treated thirty-eight.

= j1 | 2023-06-26 | wire-b | Bus {J|crashes} near Beitbridge
Fourteen people {J|were killed} on Saturday when a bus from Harare {J|hit} a parked lorry near the Beitbridge crossing, Zimbabwean police said.

= j2 | 2023-06-27 | Limpopo Leader |
The police in Musina, who helped to carry the dead from the {J|wreck} on the Zimbabwean side, also give their number as fourteen. The pastor of one parish, having lost six of his choir, calls the road a killer.
