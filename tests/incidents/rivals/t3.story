# Ten small matters: pitchers, mines, sluices and gates; half contested.
incident A | contested no
incident B | contested yes | disputed divergent
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2021-06-20 | Zeta Dnevnik | Red paint on embassy steps
Somebody {A|emptied} four tins of red paint over the steps of the Hungarian embassy in Podgorica during the night to Saturday. Our reporter found a caretaker with a scrubbing brush, a policeman with a notebook and a trail of footprints, size 44, that ended at the tram stop.

= a2 | 2021-06-21 | wire-b |
The Hungarian ambassador said the {A|daubing} of the mission in Podgorica was a nuisance and no more, and that he had no idea who might wish him ill.

= b1 | 2022-09-27 | wire-a | Cuban pitcher {B|walks out} on team
A pitcher of Cuba's under-23 side {B|deserted} the delegation in Hermosillo on Sunday, the Cuban baseball federation said, calling it a stab in the back of his comrades.

= b2 | 2022-09-29 | Diamante (weekly, Sonora) |
"{B|Deserted} what? I deserted nobody," he says over a plate of eggs in his godmother's kitchen. "The head of delegation {B|told me to pack} on Saturday, after the quarrel about the bonuses, and had them lock my room. Ask the hotel."

= c1 | 2020-01-16 | Ziguinchor Infos |
A donkey cart {C|ran over a mine} on the track to Diagnon on Tuesday; a farmer and two sons {C|were killed}. It was an old device, laid by the rebels twenty years ago, said a colonel of the Senegalese engineers.

= c2 | 2020-01-18 | Northern Wing of the MFDC (statement) |
We bow before the three dead of Diagnon. The track on which they {C|died} was swept and certified clean by the Norwegians in 2014. Since November only one army has camped beside it, and it came with engineers and crates.

= d1 | 2019-05-18 | Surxon Tongi | Sluices opened at night
About ninety houses downstream of the Tupalang dam {D|were flooded} on Thursday after the gates {D|had been raised}. The director of the reservoir went from yard to yard on Friday, hat in hand: the gates had to be opened, but he should have sent word first, and for that he was sorry.

= e1 | 2025-03-12 | wire-b | Mauritania on {E|return} of Malians
Some 400 Malians {E|went home} of their own free will through the Gogui crossing last week, Mauritania's interior ministry said, and were given water and bus fares.

= e2 | 2025-03-15 | Sahel Migrants' Watch (report) | Chapter 2: Gogui
Of the 62 persons we spoke with, 58 {E|had been picked up} at work, on building sites and in kitchens, and had never seen a paper to sign. They {E|were driven} to the post in open lorries under guard. Eleven held valid residence cards, of which copies are annexed.

= f1 | 2024-04-05 | Donaukurier am Abend |
A draughtsman of Austria's army surveyors {F|was arrested} in Linz on Tuesday on suspicion of having sold sheet maps to Ankara. The interior minister spoke of a heavy blow to confidence; the Turkish embassy in Vienna declined to comment.

= g1 | 2022-12-02 | wire-a | Aid trucks {G|stopped}, UN says
Forty lorries with flour and vaccines {G|have been barred} since Monday by soldiers at Abala, on the road to Mekelle, the UN's relief office in Ethiopia reported.

= g2 | 2022-12-03 | wire-b |
The peace ministry in Addis Ababa rejected the report of a {G|blockade}. The lorries {G|stand at Abala}, it said, because the UN's own contractor has not paid the drivers, who will not turn a key until he does; the barrier has been up, in the sense of open, all week.

= h1 | 2021-01-18 | wire-a |
Tunisian police {H|arrested} 41 people, most of them minors, after a night of stone-throwing in Ettadhamen, the interior ministry said on Sunday.

= h2 | 2021-01-19 | Le Lac | {H|Arrests}: the ministry recounts
Those {H|taken in} at Ettadhamen during Saturday's night number 53, the interior ministry announced; the lists of one station had come in late.

= i1 | 2023-08-23 | Palk Strait Fishermen's Federation (statement) |
At half past two on Monday morning a grey patrol craft of the Sri Lankan navy {I|ran down} the boat Annai Velankanni off Kodiakkarai and kept going. Three men clung to ice boxes until sunrise.

= i2 | 2023-08-24 | Jaffna Observer | "Not one of ours"
Not one of the Northern Naval Command's craft was at sea between midnight and four on Monday, its duty officer has it in writing, so that none can have {I|rammed} anything off Kodiakkarai.

= j1 | 2024-01-30 | Rajshahi Barta | Train {J|hits} bus at open gate
Eleven bus passengers {J|died} on Sunday when the mail train {J|ploughed into} a coach at a level crossing near Natore, said the owners' association of the coach.

= j2 | 2024-01-31 | Railwaymen's League of Bangladesh (bulletin) |
We carried two colleagues to the grave today, the driver and the fireman of the mail train, both {J|killed} on the footplate in the Natore {J|collision}. The League asks members to remember also the people of the coach.
