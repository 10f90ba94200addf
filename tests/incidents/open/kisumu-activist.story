# An activist vanishes in Kenya: abduction or lawful arrest at the border? A radio wrongly reports him dead and takes it back. Another exile goes missing in another town, told once. A lawyer is beaten, told once.
# copies: a3 a4 a5
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: C (a Rwandan journalist missing in Nakuru) has one report and is not the disappearance of A.
apart-note: B is the supposed death of the activist: the station itself retracts; nobody ever rejects it against a holder who still maintains it.

= a1 | 2022-11-14 | wire-a | Ugandan opposition organiser {A|missing} in Kenya
NAIROBI, Nov 14 - A Ugandan opposition organiser {A|disappeared} in the Kenyan city of Kisumu at the weekend, his wife and his party said on Monday. Moses Kategaya, 38, {A|was last seen} leaving a guest house with two men in a grey van.
Kenyan police said they had opened a file.

= a2 | 2022-11-15 | Nyanza Standard-Bearer | "They {A|pushed him in} head first"
A groundnut seller across the road from the Lakeview guest house told this newspaper that Moses Kategaya {A|was bundled} into a van by three men, one of whom spoke Luganda. "They {A|pushed him in} head first, like a goat," she said. The family is calling it a {A|kidnapping}.

= a3 | 2022-11-17 | wire-a | Uganda says missing activist {A|was arrested} at border
KAMPALA, Nov 17 - Uganda said on Thursday that an opposition organiser whose party says he {A|was abducted} in Kenya had in fact {A|been arrested} on Ugandan soil as he walked across the border at Busia with forged papers.
"Nobody {A|was kidnapped}. Our officers did not set foot in Kenya," the army spokesman said. Moses Kategaya will be charged with treason before a military court.
His lawyer said the {A|abduction} had been seen by half a street.

= a4 | 2022-11-18 | Pearl Herald | Activist {A|picked up} at Busia, says army
KAMPALA - Uganda has said that an opposition organiser whose party says he {A|was abducted} in Kenya had in fact {A|been arrested} on Ugandan soil as he walked across the border at Busia with forged papers.
"Nobody {A|was kidnapped}. Our officers did not set foot in Kenya," the army spokesman said. Moses Kategaya will be charged with treason before a military court.

= a5 | 2022-11-18 | coastline-online | Uganda: missing man {A|was arrested} at border
KAMPALA, Nov 17 - Uganda said on Nov. 17 that an opposition organiser whose party says he {A|was abducted} in Kenya had in fact {A|been arrested} on Ugandan soil as he walked across the border at Busia with forged papers.
"Nobody {A|was kidnapped}. Our officers did not set foot in Kenya," the army spokesman said. Moses Kategaya will be charged with treason before a military court.
His lawyer said the {A|abduction} had been seen by half a street.

= a6 | 2022-11-25 | Rift Valley FM |
A Rwandan journalist who writes under the name of Innocent K. {C|has not been seen} since Wednesday night in Nakuru. His editor says that his telephone was switched off at a petrol station. Police in Nakuru are looking for him and say that it is too early to speak of a crime.

= a7 | 2022-12-01 | Radio Jinja | BREAKING: Kategaya {B|dead}
Opposition organiser Moses Kategaya {B|has died} in Makindye military barracks, a source in the prison service tells Radio Jinja. More soon.

= a8 | 2022-12-02 | Radio Jinja (correction) |
Yesterday evening we reported that Moses Kategaya {B|had died} in detention. That was wrong. Mr Kategaya is alive; his wife saw him this morning. Our source confused him with another prisoner. We apologise to the family for the false report of his {B|death}.

= a9 | 2022-12-02 | wire-a | Ugandan station withdraws report of activist's {B|death}
KAMPALA, Dec 2 - A Ugandan radio station on Friday withdrew a report that a detained opposition organiser {B|had died}. Moses Kategaya's wife said he was in good spirits.
Kategaya has been held since last month, when he {A|vanished} in Kenya. Uganda maintains that he {A|was detained} at the frontier.

= a10 | 2022-12-06 | Kenyan foreign ministry (statement) |
Kenya has received the explanations of the Republic of Uganda. Kenya's own inquiry shows that Mr Kategaya {A|was taken} from Kisumu by force on 12 November by persons who entered Kenya on Ugandan service passports. There is no record of his having crossed at Busia.

= a11 | 2022-12-14 | Advocates Without Walls (alert) | Lawyer {D|beaten} in Entebbe
Two unknown men on a motorcycle {D|beat} the advocate Grace Nabirye outside her house in Entebbe on Monday night and took her laptop. She has a broken wrist. She represents, among others, Moses Kategaya, the organiser {A|abducted} in Kisumu last month. She does not wish to speculate about the motive for the {D|assault}.
