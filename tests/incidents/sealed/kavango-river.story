# A massacre alleged a quarter of a century later, an angler killed on the river (bullet or crocodile), a crocodile that did kill, and two meetings of the same ministers eight days apart.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
incident E | contested no
apart-note: C (Rundu, 2 July 2024) and D (Menongue, 10 July) are two meetings of the same two interior ministers.
apart-note: E (a girl taken by a crocodile at Divundu, 24 June) is no part of B, where only Angola speaks of a crocodile.

= a1 | 2024-06-11 | Windhoek Weekend | The well at Kashipapa
On 9 December 1999, writes the historian Selma Hausiku in a book that appears today, Angolan soldiers hunting rebels crossed the Kavango, {A|lined up} 44 people of the village of Kashipapa beside their well and {A|shot them}. She has found nineteen witnesses. Until now the village was said to have been abandoned because of drought.

= a2 | 2024-06-14 | Embassy of Angola, Windhoek (press note) |
The Embassy has read with astonishment the chapter on Kashipapa. The Angolan Armed Forces {A|killed no civilians} on Namibian territory. The {A|crime} at Kashipapa, if there was one, was the work of the bandits of UNITA, who wore stolen uniforms.

= a3 | 2024-06-21 | wire-h | Namibia says Angolan police {B|shot} angler on border river
WINDHOEK, June 21 - A Namibian angler {B|was shot dead} by Angolan river police near Rundu on Thursday, Namibia's police said.
Angola denied it. The provincial commander in Cuando Cubango said no shot {B|had been fired} and that the man {B|was taken} by a crocodile. The body of Petrus Shikongo, 27, has been recovered.

= a4 | 2024-06-21 | Okavango Mail | Angler {B|shot} on river
A Namibian angler {B|was shot dead} by Angolan river police near Rundu on Thursday, Namibia's police said.
Angola denied it. The provincial commander in Cuando Cubango said no shot {B|had been fired} and that the man {B|was taken} by a crocodile.

= a5 | 2024-06-25 | Radio Kaisosi |
A sad Monday at Divundu. A crocodile {E|took} Ndapewa, aged nine, from the washing place at sunset. Rangers shot the animal this morning. Parents, please, never alone at the river.
And no, caller from Rundu, it is not the same animal that the Angolans say {B|ate} Petrus Shikongo; a doctor has put a bullet from him on the table.

= a6 | 2024-06-26 | Okavango Mail | Postmortem: one bullet, no teeth
A single 7.62 mm round {B|killed} Petrus Shikongo, the state pathologist has found. The commander across the water was unmoved. "A crocodile {B|had him}. What people put in afterwards I cannot know," he told us by telephone.

= a7 | 2024-07-02 | wire-h | Namibia, Angola ministers {C|meet} over river {B|death}
RUNDU, Namibia, July 2 - The interior ministers of Namibia and Angola {C|met} on Tuesday in the border town of Rundu and agreed to put a joint patrol on the Kavango after the {B|death} of an angler last month.
They did not speak about Kashipapa, both said, where a historian says Angolan troops {A|massacred} villagers in 1999.

= a8 | 2024-07-03 | Ministry of Home Affairs, Windhoek |
At the {C|meeting} in Rundu yesterday the two Ministers decided on a joint patrol of four boats. They will hold a further meeting shortly.

= a9 | 2024-07-11 | Jornal do Cubango | Ministers in Menongue
Goat was served when the interior ministers of the two countries {D|sat down together} in Menongue on Wednesday, eight days after they {C|conferred} in Rundu. They {D|signed} the rules for the joint patrol, four pages and a map, and the Namibian guest was given a drum. He denied that he would be leaving the cabinet.

= a10 | 2024-07-12 | wire-h |
MENONGUE, Angola, July 12 - Joint Namibian-Angolan patrols will begin on the Kavango on August 1, under rules adopted at a {D|meeting} of the two interior ministers here this week.

= a11 | 2024-12-09 | Windhoek Weekend | Forty-four candles
Twenty-five years after the {A|killings}, the people of Kashipapa have a stone. It says that soldiers {A|shot} forty-four neighbours here, and not whose soldiers; the committee voted on that for three hours. Luanda's line has not moved: its men {A|were not there}. A widow said that she, in any case, had been.
