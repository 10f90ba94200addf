# Ten small matters from the provinces and the wires, half of them contested.
incident A | contested no
incident B | contested yes | disputed divergent
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2022-08-19 | The Shaft (bulletin of the Zambian mineworkers' union) | Four of ours
Four members of the Chingola branch lie under nine hundred tonnes of rock since the {A|roof came down} on the 680 level on Wednesday night. We want the inspector of mines below ground before the company's sweepers get there, and we want his report read aloud at the gate.

= a2 | 2022-08-20 | Board of the Nchanga East Mine (statement) |
The company mourns the four men who {A|lost their lives} on the 680 level. Work is suspended in all shafts, the families' funeral costs will be met, and the inspector will have every plan he asks for.

= b1 | 2021-02-11 | El Eco del Valle | Detainee {B|hanged himself}, police say
A 26-year-old baker {B|took his life} with his own shirt in a cell of the fourth precinct in San Pedro Sula early on Tuesday, according to the police command.

= b2 | 2021-02-23 | Committee of Relatives of the Detained, Honduras (report) |
The second autopsy, paid for by the parish, found the neck unmarked and the spleen torn in two. The boy was no suicide. He {B|was beaten to death} between one and four in the morning, and the shirt he is supposed to have used hung all that week on his mother's washing line.

= c1 | 2020-07-04 | wire-a |
A Thai ranger patrol {C|fired warning shots} into the air on Thursday after coming upon illegal loggers with chainsaws in Surin province, the Second Army Region said. One Cambodian was slightly hurt in the confusion.

= c2 | 2020-07-06 | Voice of Oddar Meanchey (radio round-up) |
In Choam, the hamlet was at the pagoda for the man they call Uncle Rin, who went up on Thursday with a basket for mushrooms. His niece walked ahead of him. "They {C|aimed}. He was running, and it {C|caught him} between the shoulders," she told the monks; the basket, with the hole in it, stood by the coffin.

= d1 | 2023-11-02 | Lofotkysten | Island cut off for a day
Roughly six hundred people on Vaeroy were without telephone and internet from Tuesday noon after an anchor {D|tore through} the sea cable. The shipping line said on Wednesday that its freighter had dropped anchor where it should not have, asked the islanders' pardon and offered to pay for the repair.

= e1 | 2020-06-01 | wire-b | Observer {E|kept out} of count, bloc says
The East African observer mission said one of its members {E|was turned away} from the counting hall in Gitega on Sunday night and stood in the rain until morning.

= e2 | 2020-06-02 | Electoral Commission of Burundi (statement) |
The visitors' book of the Gitega hall bears the lady's signature at ten past eight and again at midnight. The {E|locked door} is a fable, and fables do not belong in a mission's report.

= f1 | 2019-12-15 | Bekaa Weekly |
Seven passengers of the Saturday coach that {F|overturned} a stone's throw from the Masnaa crossing were brought to Chtaura, the Lebanese Red Cross said; all are out of danger.

= f2 | 2019-12-15 | wire-a |
Damascus health officials said twelve others from the coach that {F|turned over} at Masnaa had been driven to hospitals on the Syrian side, since those were nearer to their homes.

= g1 | 2024-03-08 | wire-a | Conscripts {G|fall ill} after breakfast
Sixty-three conscripts at the Locumba barracks in southern Peru {G|were taken sick} after a breakfast of eggs, the army's third division reported. None is in a grave condition.

= g2 | 2024-03-10 | Tacna al Dia | Letters
Sir, the mothers of Locumba have made their own list, with names, from bed to bed: a hundred and forty-one boys {G|poisoned}, nine of them on a drip. Perhaps the division counts only those who could stand up to be counted.

= h1 | 2021-09-17 | Estuaire Matin | Dark night in Libreville
Half of Libreville {H|went without light} from eight in the evening until dawn, and in the bars of Nkembo every second drinker had a cousin who had seen soldiers at the substation. The power company has brought in engineers from Port-Gentil to look for the fault and asks for patience.

= i1 | 2023-05-29 | wire-b | Congo blames Rwandan drone for depot fire
A Rwandan drone {I|dropped two bombs} on a fuel depot west of Goma on Sunday, the spokesman of Congo's armed forces in North Kivu said.

= i2 | 2023-05-30 | Kigali Courier |
Nonsense, from the first word to the last, was all the defence ministry in Kigali would say of the {I|bombing} of which Congo speaks: Rwanda had nothing in the air on Sunday.

= j1 | 2022-10-21 | wire-a |
Nine fishermen {J|drowned} when a squid boat {J|went under} off Ly Son in a squall, Vietnam's coast guard said on Thursday.

= j2 | 2022-10-22 | Quang Ngai News | Three {J|lost} at sea come home
The coast guard has put the number of men who {J|perished} off Ly Son at six. Three whom it had counted among the dead walked into their own wake on Friday evening, brought in by a cargo ship that had no radio.
