# A power-cut protest is shot up with clashing tolls, a second protest a week later ends in arrests that all report alike; deaths at a gold mine (collapse or bullets); a deportation.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
apart-note: A (6 October 2022) and B (13 October) are two protests in Conakry, a week apart.
apart-note: A: the opposition's toll goes from eight to eleven (same holder); the government holds to two.

= a1 | 2022-10-06 | Radio Baobab Conakry |
The Bambeto crossroads at seven p.m.: tyres still smoking, not a soul about. Youths {A|came out} at noon against the power cuts. At two the gendarmes {A|opened fire}. We cannot say how many {A|fell}.

= a2 | 2022-10-07 | wire-b | Guinea power-cut protest {A|turns deadly}
CONAKRY, Oct 7 - Guinea's government said on Friday that two youths {A|died} in a {A|stampede} when a banned protest against power cuts {A|was dispersed} in the capital the day before. The opposition said that gendarmes {A|shot} at least eight {A|dead}, among them a Sierra Leonean apprentice.

= a3 | 2022-10-07 | Freetown Evening Star | Sierra Leonean among {A|dead} in Conakry, opposition says
CONAKRY - Guinea's government said that two youths {A|died} in a {A|stampede} when a banned protest against power cuts {A|was dispersed} in the capital the day before. The opposition said that gendarmes {A|shot} at least eight {A|dead}, among them a Sierra Leonean apprentice.

= a4 | 2022-10-08 | High Command of the Gendarmerie |
Not a single live round {A|was fired} by our units at Bambeto. The persons who {A|lost their lives} were trampled. Photographs to the contrary are from another country and another year.

= a5 | 2022-10-10 | Front for Light and Liberty (opposition) |
With the passing of three comrades in Donka hospital, eleven have now {A|fallen} to the bullets of 6 October. We name them below. The state {A|killed} them and the state will answer.

= a6 | 2022-10-14 | wire-b | Guinea police {B|arrest} 40 at new protest
CONAKRY, Oct 14 - Police {B|arrested} 40 people in Conakry on Thursday as they {B|broke up} a second march against power cuts with water and whistles. The interior ministry and the organisers both gave the number of {B|arrests} as 40 and said that nobody was hurt. At a {A|march} a week earlier people {A|were killed}, how many being a matter of dispute.

= a7 | 2022-10-14 | Radio Baobab Conakry |
Of the forty whom they {B|picked up} yesterday thirty-eight are home. The other two are to see a judge this afternoon.

= a8 | 2022-10-19 | minerals-daily | Nine diggers {C|die} at Guinea gold mine
Nine artisanal miners, six of them Malians, {C|died} on Tuesday at the edge of an industrial gold mine near Siguiri, its owner said. A wall of the old north pit {C|gave way} on trespassers during the night.

= a9 | 2022-10-20 | Bamako Le Relais | "The earth does not make round holes"
The nine men of Siguiri {C|were shot}, say four who got away. "The guards stood on the bank with torches and {C|picked us off}," one told us in the hospital in Kourémalé. He has a round hole in his calf. The company's account, that the pit {C|fell in}, he calls an insult. Mali's minister for citizens abroad said that she had seen the wounds and believed the men.

= a10 | 2022-10-21 | Haute Guinée Gold S.A. (statement) |
The company firmly rejects reports that its guards {C|fired} on intruders. Its guards carry batons. The nine persons {C|were buried} by a slide, as the inspector of mines has noted.

= a11 | 2022-10-26 | wire-b | Guinea {D|deports} 37 Malian gold diggers
BAMAKO, Oct 26 - Guinea {D|deported} 37 Malian gold diggers on Tuesday, a week after nine people {C|were killed} at a mine near Siguiri. The men were driven to the frontier at Kourémalé. Mali's consul, who met the buses, said that they had been fed and given back their tools, and that papers were indeed lacking.

= a12 | 2023-10-06 | Freetown Evening Star |
A mother from Kissy laid flowers at the Guinean embassy on Friday for her son Alhaji, an apprentice welder who {A|was shot} at Bambeto a year ago. An attaché carried them inside. Guinea maintains that he {A|was crushed} by the crowd.
