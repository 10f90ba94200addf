# A Nepali worker dies in a Croatian police cell: hanged, beaten, then heart failure; a compatriot falls from a scaffold the same week, agreed; a workers' hostel is attacked, or brawls; an old suicide in the same cells.
# copies: a4 a5
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
apart-note: A (police cell in Split, 11 June 2025) and B (scaffold in Zadar, 14 June) are two Nepali workers' deaths in one week; some portals mixed them up.
apart-note: The prosecutors' change in A from hanging to heart failure is their own revision; Nepal's rejection of both is the contest.
apart-note: C: police and residents tell it differently (brawl or attack, six or eleven hurt) and nobody rejects the other's words.
apart-note: D is the fisherman of 2011, same row of cells, told once.

= a1 | 2025-06-11 | Dalmatia Morning | Man {A|dies} in custody
A foreign national {A|died} overnight in a holding cell of the First Police Station in Split. The duty officer would give no name, age or nationality, only the time, 03:40, and a sentence: "He had been calm."

= a2 | 2025-06-12 | agency-north | Croatian police say Nepali worker {A|hanged himself}
SPLIT, June 12 - A Nepali warehouse hand {A|hanged himself} with a strip of blanket in a cell in the Croatian port of Split, police said on Thursday. Kiran Tamang, 26, had been brought in after a quarrel outside a bakery and {A|was found lifeless} before dawn on Wednesday.

= a3 | 2025-06-13 | Kathmandu Lantern | "He was afraid of ropes"
In the courtyard in Bhaktapur the neighbours have brought rice that nobody eats. Kiran's sister holds out a telephone with a picture taken at the mortuary: a split lip, and on the ribs something with the shape of a heel. "My brother did not {A|take his own life}," she says. "Policemen {A|kicked him to death}."

= a4 | 2025-06-14 | agency-north | Nepal rejects Croatia's account of cell {A|death}
KATHMANDU, June 14 - Nepal on Saturday rejected Croatia's assertion that one of its citizens {A|killed himself} in custody, saying that photographs showed he {A|had been beaten}.
"We have asked who was on duty, and why the camera was not," a foreign ministry official said. Kiran Tamang, 26, {A|died} in a Split police station on Wednesday.

= a5 | 2025-06-15 | Himal Post | Kathmandu rejects Croatian {A|suicide} story
KATHMANDU - Nepal has rejected Croatia's assertion that one of its citizens {A|killed himself} in custody, saying that photographs showed he {A|had been beaten}.
"We have asked who was on duty, and why the camera was not," a foreign ministry official said. Kiran Tamang, 26, {A|died} in a Split police station last week.

= a6 | 2025-06-16 | Zadar Port Radio |
A scaffolder from Nepal {B|fell eight metres} from the front of a hotel in Borik on Saturday and {B|died} on the way to hospital. His foreman and a friend who stood beside him say the same: the harness was new, and it was not clipped. The embassy has thanked the ambulance crew.

= a7 | 2025-06-17 | Ministry of the Interior, Zagreb (statement) |
No officer {A|used force} against K. T. The marks on the body were there when he was received. The Ministry rejects insinuations by foreign officials concerning the {A|night of 11 June}. The fatal {B|fall} at a building site in Zadar, which some portals have confused with this case, concerns another person.

= a8 | 2025-06-23 | agency-north | Six {C|hurt} in {C|brawl} at workers' hostel
SPLIT, June 23 - Six people {C|were injured} on Saturday night when foreign labourers and local youths {C|fought} outside a hostel in Kastela, police said, calling it a drunken {C|brawl}.
People who live there said that some twenty masked men {C|came through the door} with bats.

= a9 | 2025-06-24 | Migrant Desk (alert) | {C|Attack} on sleeping workers, eleven {C|injured}
At a quarter past one on Sunday morning masked men {C|forced their way} into a house in Kastela where Nepali and Indian workers were asleep and {C|beat} them with bats. We have the hospital papers of eleven. One of them shouted the name of the man who {A|died} in the police cell.

= a10 | 2025-07-02 | Dalmatia Morning | The row behind the boiler room
Retired lawyers in this town know those cells. In February 2011 a fisherman, Ante P., {D|hanged himself} in the second from the left, with his belt; family and police were of one mind about {D|what happened}, and a hook was taken off the wall. Kiran Tamang {A|died} in the third.

= a11 | 2025-09-30 | agency-north | Croatia now says heart failure {A|killed} Nepali
ZAGREB, Sept 30 - Croatian prosecutors said on Tuesday that a Nepali worker who {A|died} in custody in June {A|suffered heart failure}, dropping the police's first explanation, {A|suicide}. Nepal's ambassador called the new version no better than the old: "Hearts do not leave heel marks. He {A|was beaten}."

= a12 | 2025-10-05 | Adriatic Sunday (column) | Three doors
We invite them to carry our crates. One {A|dies} behind a police door and we offer two causes in four months. Eleven {C|are clubbed} behind a hostel door and we call it a {C|scuffle}. Only the scaffolder who {B|fell} in Zadar was allowed to have one story, and it took a harness to tell it.
