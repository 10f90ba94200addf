# South Korea says the North fired shells near an island; the North denies it; the South holds its own drill; Northern and Southern officials meet twice.
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A (Saturday 6 January 2024) is told apart from B, the firing of Friday 5 January, on which both agree; C is the South's answer on the same Friday.

= a1 | 2024-01-05 | wire-a | North Korea {B|fires} 200 shells off west coast
SEOUL, Jan 5 - North Korea {B|fired} more than 200 artillery shells into the sea off its west coast on Friday, South Korea's military said. Residents of Baengnyeong island were told to take shelter. The South {C|held} a live-fire {C|drill} from the island in the afternoon.

= a2 | 2024-01-06 | North Korean state agency |
Units of the Korean People's Army {B|conducted} a naval live-shell {B|firing} on 5 January as a natural response to the enemy's drills.

= a3 | 2024-01-06 | wire-a | South Korea says North {A|fired} again near Baengnyeong
SEOUL, Jan 6 - North Korea {A|fired} about 60 shells near Baengnyeong island on Saturday, a day after it {B|fired} more than 200, South Korea's Joint Chiefs of Staff said.

= a4 | 2024-01-07 | wire-b | North Korea denies {A|firing} shells, says it tricked South
SEOUL, Jan 7 - The sister of North Korea's leader denied on Sunday that its forces {A|had fired} a single shell on Saturday. She said soldiers {A|set off} explosives that sounded like guns to deceive the South.

= a5 | 2024-01-07 | South Korean defence ministry (text message) |
The claim that North Korea {A|did not fire} artillery on 6 January is low-grade propaganda. Our radars tracked each round.

= a6 | 2024-01-09 | daily-c | Islanders tired of alarms
On Baengnyeong they no longer count. On Friday the North {B|shelled} the sea and the South {C|shelled} it back. On Saturday, says Seoul, the North {A|opened fire} again; Pyongyang says it {A|blew up} some dynamite.
