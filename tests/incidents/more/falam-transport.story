# A Myanmar air force transport comes down in Chin State: fault (the army) or shot down (the rebels)? A helicopter's emergency landing two weeks later is agreed by all. The rebels then take the town.
# copies: a2 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A (transport aircraft, near Falam, Thursday 11 January 2024) and B (helicopter, near Hakha, Friday 26 January) are two mishaps in one state.

= a1 | 2024-01-11 | wire-a | Myanmar military plane {A|crashes} in Chin State
YANGON, Jan 11 - A military transport aircraft {A|crashed} in western Myanmar on Thursday, residents and a military source said. The plane {A|went down} in hills near the town of Falam. At least nine people were on board.

= a2 | 2024-01-12 | wire-b | Myanmar rebels say they {A|shot down} military plane
BANGKOK, Jan 12 - An ethnic armed group in Myanmar said on Friday that its fighters {A|had shot down} a military transport aircraft in Chin State. The Chin National Army said it {A|hit} the plane with a heavy machine gun as it came in to drop supplies near Falam.
A spokesman for the ruling military said the aircraft {A|suffered engine failure}.

= a3 | 2024-01-12 | Myanmar state television |
A transport aircraft of the Tatmadaw {A|made a forced landing} near Falam yesterday owing to a technical fault. Eleven personnel {A|lost their lives}. It is not true that the aircraft {A|was brought down} by terrorists.

= a4 | 2024-01-13 | Mekong Post | Chin fighters claim {A|downing} of transport aircraft
An ethnic armed group in Myanmar said that its fighters {A|had shot down} a military transport aircraft in Chin State. The Chin National Army said it {A|hit} the plane with a heavy machine gun as it came in to drop supplies near Falam.

= a5 | 2024-01-15 | daily-c | What we know about the {A|crash}
The cause of the {A|crash} that {A|killed} 11 people in western Myanmar is still disputed. The Chin National Army has published a video which, it says, shows the aircraft being {A|hit}. The military says that the engine {A|failed}.

= a6 | 2024-01-27 | wire-a | Myanmar helicopter {B|makes emergency landing}
YANGON, Jan 27 - A military helicopter {B|made an emergency landing} in Chin State on Friday after a warning light came on, the military and local residents said. No one {B|was hurt} in the {B|incident} near Hakha. Two weeks ago a transport aircraft {A|crashed} in the same state.

= a7 | 2024-02-05 | wire-b | Myanmar rebels {C|capture} town in Chin State
BANGKOK, Feb 5 - The Chin National Army {C|took control} of the town of Falam on Monday after the last soldiers left its airfield. The military confirmed that its troops had withdrawn. The group said last month that it {A|had downed} a plane bringing them supplies.

= a8 | 2024-02-06 | daily-c |
Residents of Falam said the fighters met little resistance when they {C|entered} the town. "We heard no shots," a teacher said by telephone. The {C|fall} of the town gives the rebels control of the road to India.
