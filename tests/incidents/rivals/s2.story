# Ten small matters, on water and at gates; half of them contested.
incident A | contested yes | divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed
incident E | contested no
incident F | contested yes | disputed divergent
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2020-03-11 | Horn Shipping List |
The Djibouti Ports Authority reports the {A|loss} of the sambuk Nour off Obock with a cargo of cement, owing to overloading. Crew of seven saved.

= a2 | 2020-03-13 | Radio Obock | "A grey wall of water"
From his hospital bed the mate of the Nour told how an Eritrean patrol vessel passed at full speed and so close that her wash {A|rolled the sambuk over}. "We saw her lights, then we were swimming," he added.

= b1 | 2022-12-07 | Boulogne Quayside News | Belgian beamer {B|escorted in}
The fisheries patrol {B|brought} a Zeebrugge beam trawler {B|into Boulogne} on Tuesday with two tonnes of undersized sole in her hold. Her skipper made no bones about it: the mesh was too small, he told the court, and he knew it.

= c1 | 2019-07-22 | Freetown Compass | Traders {C|flogged} at Pamelap
Guinean soldiers {C|flogged} two Sierra Leonean kola traders at the Pamelap barrier, and Freetown wants to know why. The foreign ministry called on Conakry to hold an inquiry.

= c2 | 2019-07-25 | wire-b |
The garrison commander at Pamelap has suspended three privates over the {C|beating} of the kola traders. "It shames the uniform," he said.

= d1 | 2021-04-08 | Turkistan Star | Flooded fields: minister points upstream
Kazakhstan's water minister told deputies that Kyrgyz engineers {D|had let out} a winter's worth of water in a single week of March and drowned the seedlings of Shardara.

= d2 | 2021-04-09 | Toktogul Cascade Administration (statement) |
The sluices {D|remained shut} throughout March, as the seals of the joint commission attest. The honourable minister has been misinformed.

= d3 | 2021-04-12 | wire-a |
Farmers in Shardara are counting the cost of the water whose {D|release} the minister lays at the door of Bishkek.

= e1 | 2023-08-16 | Mekong Weekly | Vientiane {E|in the dark}
Half of Vientiane {E|lost power} for five hours on Tuesday. Messages passed from phone to phone hinted at sabotage; Electricite du Laos and its Thai supplier alike named a lightning strike on the Nong Khai line.

= f1 | 2023-09-18 | Venezuelan Armed Forces, Amazonas Command (statement) |
At Cano Amarillo our troops {F|neutralised} three terrorists of a Colombian band who opened fire from a raft. Rifles and gold scales were recovered.

= f2 | 2023-09-21 | El Araucano | Three divers
Comrades who fled over the Orinoco say the three gold divers {F|were lined up} on the bank, {F|shot} one after another and afterwards dressed in boots too large for them. "Terrorists! Old Eliecer could not have lifted one of those rifles," said the cook of the raft.

= g1 | 2020-07-14 | wire-b | Former gendarme {G|held} in Kosovo's north
Kosovo police {G|picked up} a former Serbian gendarme on Monday evening, in a car park in Leposavic as their spokesman has it. His wife tells of masked men who {G|took him} from his meadow, 300 metres inside Serbia, where the scythe is still lying. Belgrade's Kosovo office uses the word {G|abduction}; Pristina writes of an {G|arrest}.

= h1 | 2024-02-05 | Terai Times | Sticks and {H|tear gas} at Sunauli
Indian border guards {H|fired tear gas} on Sunday at Nepali porters blocking the gate at Sunauli, and our reporter saw stones fly in reply. By dusk the road was open; sandals lay about in the dust.

= h2 | 2024-02-06 | wire-a |
Officials from both sides of the Sunauli gate met over tea, regretted the {H|clash} and promised the porters a separate lane.

= i1 | 2023-11-19 | Gaborone Standard | Observer "{I|shown the door}"
A Botswanan jurist who was watching the polls in Toliara says that he {I|was ordered out} of Madagascar after asking for the tally sheets of eleven stations.

= i2 | 2023-11-20 | wire-b |
ANTANANARIVO - "We have {I|sent no one home}," said the chairman of the electoral commission. "Every observer who came is free to stay till the last ballot is counted."

= j1 | 2022-10-13 | Gazeta da Fronteira | Itaipu {J|opens} its spillway
Itaipu {J|opened} three gates on Wednesday, and by evening the lower streets of Puerto Franco stood under water. The dam's managers said they had given notice two days ahead; the mayor confirmed it, and thanked them for the loan of boats.
