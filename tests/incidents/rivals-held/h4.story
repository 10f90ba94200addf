# Ten more small matters of the held half.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2024-01-23 | wire-b | Burundi {A|shuts} border, travellers say
Travellers at Gatumba said on Monday that Burundi {A|had closed} the crossing to Congo.

= a2 | 2024-01-24 | Bujumbura Ce Soir |
The border with Congo {A|is open}, Burundi's interior minister said, and reports to the contrary are lies.

= b1 | 2024-02-20 | wire-a |
Israeli jets {B|attacked} a warehouse in Homs on Sunday, Syrian state television said. Israel's army said it {B|had struck} the warehouse.

= c1 | 2024-03-19 | Tigrai Forum |
Ethiopia's army said it {C|killed} 40 Fano gunmen at Merawi on Saturday. A priest there said the forty were worshippers coming out of church.

= d1 | 2024-04-23 | wire-b |
The Slovak president {D|postponed} a trip to Warsaw on Monday owing to a cold. Poland wished her a speedy recovery.

= e1 | 2024-05-21 | wire-a |
The Philippines said a Chinese cutter {E|fired} water cannon at its supply boat on Sunday.

= e2 | 2024-05-22 | Hainan Daily |
China's coast guard said that the Philippine boat {E|rammed} the cutter first and that no water {E|was used} until then.

= f1 | 2024-06-25 | Barrio Noticias |
Ecuador's army said on Monday that 15 inmates and four guards {F|were killed} in a riot in Guayaquil.

= f2 | 2024-06-26 | wire-a |
Four guards {F|died} in Sunday's riot in Guayaquil, their union said.

= g1 | 2024-07-23 | wire-b |
Moroccan media said the Polisario {G|fired} four rockets at Smara on Sunday.

= g2 | 2024-07-24 | Ministry of National Defence of the Sahrawi Republic (communiqué) |
We {G|fired} nothing at Smara. What the Moroccan press writes is invention from the first line to the last.

= h1 | 2024-08-20 | Caspian Business |
Turkmenistan {H|signed} a transit agreement with Iran on Monday. Turkmen officials denied that they had dropped the rival route.

= i1 | 2024-09-24 | wire-a |
A Tibetan monk {I|died} in a hospital in Xining on Sunday. Chinese officials gave pneumonia as the cause.

= i2 | 2024-09-26 | Dharamsala Letter |
Exiles in India said the monk {I|died} from beatings in prison.

= j1 | 2024-10-22 | wire-b |
Cyprus {J|denied} landing rights to a Lebanese airline on Monday. The airline said the {J|decision} was unfair and asked for a review.
