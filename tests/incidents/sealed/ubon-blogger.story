# A Lao blogger vanishes in Thailand: kidnapped or gone home? A body is wrongly announced as his; it proves to be a drowned fisherman. Another exile falls ill: mushrooms or poison.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested yes | disputed
incident C | contested yes | divergent
incident D | contested no
apart-note: B is the blogger's supposed death (announced by Thai police, rejected by the family, then taken back); D is the real death of the fisherman whose body it was.
apart-note: C: the hospital speaks of mushrooms; the exiles' committee of poison; neither rejects the other's words.

= a1 | 2024-02-13 | Isan Express | Lao blogger {A|not seen} since Sunday
A Lao blogger who lives in Ubon Ratchathani {A|has gone missing}. Somphone Vongsa, 33, went out for noodles on Sunday evening and did not return; his rice cooker was still on. Market women speak of a black pick-up with Vientiane plates and of a man {A|being dragged} by his collar.

= a2 | 2024-02-14 | Exiles' Committee for a Free Laos |
We hold the government of Laos responsible for the {A|abduction} of Somphone Vongsa on Thai soil on 11 February. He is the third of us in four years.

= a3 | 2024-02-16 | wire-d | Laos denies {A|kidnapping} blogger in Thailand
VIENTIANE, Feb 16 - Laos denied on Friday that its agents {A|had kidnapped} a dissident blogger in Thailand, saying that he {A|had crossed the Mekong} of his own free will and was resting with relatives.
It did not say where. The wife of Somphone Vongsa said that his relatives were all in Thailand, and that he {A|had been snatched} from the street.

= a4 | 2024-02-17 | Mekong Gazette | Vientiane: blogger {A|came home} by himself
VIENTIANE - Laos denied that its agents {A|had kidnapped} a dissident blogger in Thailand, saying that he {A|had crossed the Mekong} of his own free will and was resting with relatives.
It did not say where.

= a5 | 2024-02-20 | wire-d | Body in river is missing Lao blogger, Thai police say
BANGKOK, Feb 20 - Thai police said on Tuesday that a body washed ashore near Khong Chiam was that of Somphone Vongsa, a Lao blogger, and that he {B|had drowned}.
His wife, who was shown photographs, said that it was not he and that he {B|was not dead}: her husband has a dragon on his shoulder and the corpse had none.

= a6 | 2024-02-21 | Isan Express | Police stand by {B|death} of blogger
The provincial police commander repeated yesterday that Somphone Vongsa {B|is dead}. "Tattoos fade in water," he said. Chemists whom we asked said that they do not.

= a7 | 2024-02-27 | Royal Thai Police, Provincial Region 3 (correction) |
With reference to our announcement of 20 February: DNA has shown that the deceased found at Khong Chiam is not Mr Somphone Vongsa. The report of his {B|death} is withdrawn. The deceased is Mr Kham Boonmee, a fisherman of Ban Pak Saeng, who {D|drowned} on 14 February when his boat overturned.

= a8 | 2024-02-28 | Isan Express | The man nobody was looking for
For two weeks the family of Kham Boonmee dragged the river with hooks. He {D|had gone under} on Valentine's Day in sight of his sons, when a rice barge swamped his boat. All that time he lay in a drawer in Ubon with the name of a blogger, who by the police's leave {B|had died} and is now alive again, wherever he {A|was taken}.

= a9 | 2024-03-06 | wire-d | Second Lao exile in hospital in Thailand
BANGKOK, March 6 - A Lao exile {C|fell violently ill} on Monday in the Thai border town of Nong Khai, three weeks after another {A|disappeared}. The provincial hospital said that Khamla Souvanna, 58, {C|had eaten} death cap mushrooms. She is in a coma.

= a10 | 2024-03-07 | Exiles' Committee for a Free Laos |
Our treasurer, Mrs Khamla, {C|has been poisoned}. On Monday a stranger gave her a bottle of herbal drink at the bus station in Nong Khai. Within four hours her liver failed.

= a11 | 2024-05-20 | Mekong Gazette | A hundred days
Somphone Vongsa {A|vanished} a hundred days ago tomorrow. Laos has shown no picture of him. In Nong Khai, Khamla Souvanna is learning to hold a spoon after what her doctors call a {C|mushroom accident} and her friends a {C|murder attempt}. Thai police would like everybody to forget that they once {B|declared him dead}.
