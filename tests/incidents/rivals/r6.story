# Ten more small matters, half of them contested.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed divergent
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2020-01-14 | Frontline Diary | Ambassador {A|summoned} over speech
Bolivia {A|summoned} the Argentine ambassador on Monday, state radio in La Paz announced.

= a2 | 2020-01-15 | wire-a |
The Argentine embassy in La Paz said its ambassador {A|had not been summoned} and had gone to the ministry for coffee.

= b1 | 2020-02-18 | wire-a |
Storm waves {B|sank} a Filipino ferry off Samar on Sunday, and 13 passengers are missing, the coast guard said.

= b2 | 2020-02-20 | Visayas Tribune |
The coast guard said on Wednesday that 13 people had drowned when the ferry {B|sank} off Samar and that none was still missing.

= c1 | 2020-03-17 | wire-b | Moldova: spies {C|caught}
Moldova's security service {C|detained} two men on Monday whom it calls Russian agents. "These people are strangers to us," the Russian embassy in Chisinau said. "They serve nobody here."

= d1 | 2020-04-21 | Tripoli Voice |
Two rockets {D|fell} on the airport of Mitiga on Sunday. The government in Tripoli condemned the {D|attack}, and so did the European Union.

= e1 | 2020-05-19 | wire-a |
Myanmar's army said it lost five men in {E|fighting} at Paletwa on Sunday. The Arakan Army said that it {E|had killed} 31 soldiers there.

= f1 | 2020-06-23 | wire-b |
The Czech Republic {F|accused} a Chinese firm on Monday of copying turbine drawings. The firm had no immediate comment.

= g1 | 2020-07-21 | Kabul Morning |
Afghan villagers say that a Pakistani helicopter {G|bombed} a wedding in Kunar on Saturday.

= g2 | 2020-07-22 | Inter-Services Public Relations, Rawalpindi (press release) |
Pakistan's aircraft {G|struck} nobody. The explosion in Kunar was caused by ammunition that militants had stored in a house.

= h1 | 2020-08-18 | wire-a | Israel and Jordan {H|open} bridge
Israel and Jordan {H|reopened} the Sheikh Hussein bridge on Monday. Jordan denied that it had asked for compensation for the months in which the bridge was shut.

= i1 | 2020-09-15 | Santa Cruz Post |
Paraguay's anti-drug police said they {I|searched} the Bolivian consul's house on Sunday with a judge's order.

= i2 | 2020-09-16 | wire-b |
Bolivia's consul said that the police {I|broke into} his house without a warrant and in breach of his immunity.

= j1 | 2020-10-20 | wire-b |
Ivory Coast {J|evacuated} its citizens from Conakry on Monday. Guinea's prime minister said that Abidjan {J|had flown out} 200 people, and the Ivorian foreign ministry gave the same figure.
