# Ten more small matters written after the first mending.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2016-01-12 | wire-a | Tolls differ after prison {A|riot}
Brazil's prison service said 26 inmates {A|were killed} in a riot in Natal on Saturday. A lawyers' association said that at least 60 {A|had died}.

= b1 | 2016-02-09 | wire-b |
Jordanian border guards {B|shot} two men on Sunday who tried to cross from Syria. The army said that both {B|were wounded}, and a doctor in Mafraq said he was treating the two.

= c1 | 2016-03-08 | Port Louis Mail |
Mauritius accused the Maldives of {C|detaining} a survey ship last week.

= c2 | 2016-03-09 | wire-a |
The Maldives said that no ship from Mauritius {C|had been detained}.

= d1 | 2016-04-12 | wire-b |
Ukraine {D|swapped} two Russian soldiers for a pilot on Sunday. A lawyer denied that money had changed hands.

= e1 | 2016-05-10 | wire-a |
Royal Thai police said a Rohingya boatman {E|drowned} in Ranong on Friday while running away. His cousin said that officers {E|beat} him with rifle butts until he died.

= f1 | 2016-06-14 | Riga Daily |
Latvia {F|denied} a visa to a Russian singer on Monday. Moscow protested and said it would remember the {F|slight}.

= g1 | 2016-07-12 | wire-b |
Nigeria's navy said it {G|arrested} a Greek tanker on Sunday for stealing crude oil inside Nigerian waters.

= g2 | 2016-07-13 | Piraeus Shipping |
The owners said the tanker was in international waters and called its {G|arrest} piracy.

= h1 | 2016-08-09 | wire-a |
India and Nepal {H|reopened} the post at Raxaul on Monday. Nepal's home minister said traders {H|were crossing} again, and so did the Indian consul.

= i1 | 2016-09-13 | Danube Press |
Bulgarian media reported that Turkish police {I|had beaten} a lorry driver at Kapikule on Friday.

= i2 | 2016-09-14 | wire-b |
The governor of Edirne said the report was untrue: "Nobody {I|laid a hand} on him."

= j1 | 2016-10-11 | wire-a |
A Saudi court {J|sentenced} a Yemeni teacher to ten years on Monday. His family begged the king for mercy.
