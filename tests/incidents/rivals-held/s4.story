# Ten small matters, before courts and at counters; half of them contested.
incident A | contested yes | disputed
incident B | contested yes | divergent
incident C | contested no
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2020-09-15 | wire-b | Turkey charges Greek with {A|spying}
Prosecutors in Edirne charged a Greek surveyor with {A|spying} on a radar station. He was found with a theodolite and a map, the indictment says.

= a2 | 2020-09-16 | Evros Tomorrow |
"Our agent measures olive groves, and badly," a Greek diplomat remarked of the man accused of {A|espionage} in Edirne. The foreign ministry demanded that he be home by Sunday.

= a3 | 2020-09-18 | Marmara Weekly |
The trial of the surveyor for {A|spying} opens in October. His mother has been given leave to bring him spectacles.

= b1 | 2019-06-11 | Gendarmerie Nationale, Kolda Legion (communique) |
During the disorders of Friday at Velingara two individuals {B|lost their lives}.

= b2 | 2019-06-13 | Casamance Info | Nine shrouds
Red Cross volunteers at Velingara had nine bodies on their hands once the {B|shooting} was over on Friday. They ran out of white cloth after the sixth.

= c1 | 2022-11-28 | Calabar Chronicle | Teachers {C|freed}
Five Cameroonian teachers taken in October {C|walked free} on Saturday near Ikom. The governor of Cross River would not be drawn on whether a ransom was paid.

= c2 | 2022-11-29 | wire-a |
MAMFE - Drums and palm wine met the five teachers whom their captors {C|released} at the weekend. Their union thanked the Nigerian police and asked for guards at every border school.

= d1 | 2019-09-25 | Embassy of Japan in Dhaka (notice) |
In our notice of Monday three nationals were said to {D|have been injured} when the ferry {D|struck} the pier at Barisal. The correct number is five. The Embassy regrets the error.

= e1 | 2023-10-25 | Ulaanbaatar Mining Letter | Bayan Gol: dead letter or live licence?
For want of a renewal fee the Bayan Gol licence {E|ran out} on 30 September, the Mineral Resources Authority ruled. Counsel for its Canadian owners laid a bank receipt of August on the table, and a page with the Authority's own stamp: "Nothing {E|has lapsed}. The licence runs until 2031."

= f1 | 2024-06-20 | El Faro de Tumbes | Column: So much for good neighbours
Last week Ecuador {F|shut} the Huaquillas bridge for three days without a word to anyone, and our mangoes rotted in the queue. One does not treat a cousin like that. Quito's consul concedes as much: the {F|closure}, he told me over coffee, was badly handled.

= g1 | 2021-08-04 | Copperbelt Observer | Dead bream on the Luapula
Tonnes of bream {G|were found dead} below Mansa. Diesel leaking from a villager's barge was to blame, the Congolese mining company across the water told this newspaper.

= g2 | 2021-08-11 | Fisheries Laboratory, Mansa (bulletin) |
Samples taken from the Luapula on the day of the {G|fish kill} showed a pH of 3.1 and copper at sixty times the norm. Such water comes out of a tailings pond.

= h1 | 2022-04-27 | wire-a | {H|Raid} on scam offices in Sihanoukville
Cambodian police {H|stormed} two office towers in Sihanoukville at dawn and led away 140 Vietnamese, the provincial commissioner said.

= h2 | 2022-04-28 | Taipei Ledger |
Twenty-three Taiwanese were among those found in the {H|raid} in Sihanoukville, Taiwan's police liaison said. They will be flown home once fingerprints have been taken.

= i1 | 2024-03-09 | Extreme-Nord Hebdo | Uniforms on the wrong bank
Fishermen at Blangoua swear that a Chadian platoon {I|landed} on their sandbank on Monday, hoisted a flag and stayed for two hours. "News to me," said the general staff's spokesman in N'Djamena. "There is no platoon of ours within sixty kilometres of that river. Perhaps the heat plays tricks on fishermen."

= j1 | 2024-10-15 | Karachi Evening | Coach {J|plunges off} bridge near Khuzdar
A coach bound for Karachi {J|plunged off} a bridge near Khuzdar on Sunday; thirty-three passengers {J|were killed}, among them six Iranian pilgrims, the district officer reported.

= j2 | 2024-10-17 | Balochistan Transport Workers' Union (statement) |
We mourn the thirty-three who {J|died} near Khuzdar and demand a judicial inquiry with power to call the owners, whose drivers are made to sit eighteen hours at the wheel.
