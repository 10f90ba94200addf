# Two meetings of the same leaders in Brussels and Struga; an ambush on a police patrol whose authors are disputed; an arrest of a suspect; a vote in parliament.
# copies: a4 a5
incident A | contested no
incident B | contested yes | disputed
incident C | contested yes | disputed
incident D | contested no
incident E | contested no
apart-note: A (Brussels, 27 February 2023) and B (Struga, 18 March 2023) are two meetings of the same two men.
apart-note: In B the leaders differ on whether an accord was accepted; in C each government blames the other's side.

= a1 | 2023-02-27 | wire-a | Leaders of Serbia and Kosovo {A|meet} in Brussels
BRUSSELS, Feb 27 - The president of Serbia and the prime minister of Kosovo {A|held talks} in Brussels on Monday under the eye of the European Union's foreign policy chief. Both said the {A|meeting} was useful.

= a2 | 2023-03-18 | wire-a | Serbia and Kosovo {B|agree} on steps to better ties, EU says
STRUGA, North Macedonia, March 18 - Serbia and Kosovo {B|reached} an agreement on how to put a normalisation plan into practice at {B|talks} in Struga on Saturday, the European Union said.

= a3 | 2023-03-19 | wire-b | Serbia's president says he {B|signed} nothing in Struga
BELGRADE, March 19 - Serbia's president denied on Sunday that he {B|had accepted} an agreement with Kosovo. Kosovo's prime minister said Serbia {B|agreed} to every word. The two {B|met} for twelve hours on Saturday, three weeks after their {A|meeting} in Brussels.

= a4 | 2023-09-24 | wire-a | Kosovo policeman {C|killed} in {C|ambush} in north
PRISTINA, Sept 24 - Gunmen {C|ambushed} a police patrol in the village of Lesak in northern Kosovo on Sunday and {C|killed} an officer. Kosovo's prime minister said the attackers were paid by Belgrade. Serbia's president denied that Serbia had any part in the {C|attack} and said that Pristina's police were to blame.

= a5 | 2023-09-25 | Adriatic Monitor | Officer {C|dies} in Kosovo {C|attack}
Gunmen {C|ambushed} a police patrol in the village of Lesak in northern Kosovo on Sunday and {C|killed} an officer. Kosovo's prime minister said the attackers were paid by Belgrade. Serbia's president denied that Serbia had any part in the {C|attack}.

= a6 | 2023-09-28 | wire-b | Kosovo police {D|arrest} man over Lesak {C|attack}
PRISTINA, Sept 28 - Police in Kosovo {D|arrested} a 34-year-old man on Thursday over the {C|killing} of a policeman four days earlier.

= a7 | 2023-10-19 | wire-a | European Parliament {E|votes} for measures against Serbia
STRASBOURG, Oct 19 - The European Parliament on Thursday {E|called for} measures against Serbia if it is found to have been behind the {C|attack} in Lesak. The text {E|was adopted} by 496 votes to 21.

= a8 | 2023-10-20 | Government of Serbia (statement) |
The resolution {E|passed} in Strasbourg is worthless. Serbia did not order or organise the {C|events} in Lesak, nor {B|did it sign} anything in Struga.
