# Ten small matters from gulfs, tea hills and prefectures; half of them contested.
incident A | contested no
incident B | contested yes | disputed
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested no
incident H | contested yes | divergent
incident I | contested no
incident J | contested yes | disputed

= a1 | 2021-02-16 | Tribuna del Golfo | Patrol boat {A|rams} dory off Amapala
AMAPALA - A Nicaraguan patrol boat {A|ran down} a Honduran dory in the Gulf of Fonseca before dawn, pitching four clam gatherers into the water. All were fished out alive.

= a2 | 2021-02-17 | Naval District of Potosi (statement) |
Our helmsman failed to see the lights of the dory. The District takes the {A|collision} upon itself, asks the pardon of the four men and will replace both hull and engine.

= b1 | 2022-08-20 | Mulanje Mirror | Maize {B|carted away} by night
Growers at Muloza complain that Mozambican policemen {B|waded over} the stream on Thursday night and {B|helped themselves} to forty bags of maize. The village head has taken the matter to the boma.

= b2 | 2022-08-22 | Mulanje Mirror |
The district commander at Milange laughed out loud. "I have one vehicle and no fuel to put in it. On whose heads are my policemen supposed to {B|have carried} forty bags?"

= c1 | 2019-11-05 | Manila Dispatch | Korean detainee {C|dies} at Bicutan
The Bureau of Immigration gave heart failure as the reason why a Korean businessman awaiting removal {C|died} in its holding centre at Bicutan on 2 November.

= c2 | 2019-11-21 | wire-a |
BUSAN - Four ribs fractured, the spleen torn: so reads the report of the pathologist whom the family engaged after the body came home. "This man {C|bled to death} over several hours," she wrote.

= d1 | 2023-06-26 | Pacific Link Company (statement) |
The Suva to Nuku'alofa cable {D|parted} at 03:12 on Sunday. We have located one {D|break}, 80 kilometres from the landing station, and hope to restore service in twelve days.

= d2 | 2023-06-29 | Tonga Evening Post | Three weeks without a cable
There are two {D|breaks}, not one, Pacific Link admitted this morning, and the repair ship will need until the middle of July. Banks in Nuku'alofa went on paying out by hand.

= e1 | 2024-05-15 | wire-b | Thai rangers {E|maimed by mine} in Sisaket
Two Thai rangers {E|lost their legs} when they {E|stepped on a mine} below the Kantharalak ridge on Monday. The Second Army Region says that the device was of recent make and that Cambodian sappers buried it within the month. A fabrication from beginning to end, Phnom Penh retorts: by its account the rangers left the agreed path and {E|trod on} a relic of the civil war, of which the hill still holds thousands.

= f1 | 2020-10-09 | La Jornada Guarani |
Red paint {F|was hurled} at the Bolivian embassy in Asuncion on Thursday by some thirty students. La Paz called the {F|attack} unworthy of a friendly capital; the Paraguayan foreign minister telephoned his apologies and doubled the guard.

= g1 | 2023-03-18 | Bolga Record | Lorry of state fertiliser {G|stopped} at Paga
Customs officers at Paga {G|impounded} a lorry with 600 bags of subsidised fertiliser bound for Burkina Faso. The driver pleaded guilty before the Navrongo court and was fined.

= g2 | 2023-03-19 | wire-b |
Asked about the lorry {G|caught} at Paga, Ghana's agriculture minister praised the officers. He rejected as untrue a suggestion that the subsidy would be scrapped after the harvest.

= h1 | 2022-01-24 | Le Lagon | {H|Capsizing}: search called off
The prefecture in Mamoudzou ended its search on Sunday for the kwassa that {H|overturned} north of Mayotte. Six passengers are missing, it stated.

= h2 | 2022-01-27 | Voix d'Anjouan |
In Domoni the mothers have drawn up a list of their own of those who {H|went down} with the kwassa. There are thirty-one names on it, and not one of the thirty-one has telephoned home.

= i1 | 2021-09-02 | wire-a |
TASHKENT - The emergencies ministry said four Uzbek citizens {I|perished} when a coach and a cement lorry {I|collided} at the Oybek crossing.

= i2 | 2021-09-02 | Sughd Gazette | Sughd buries its dead
The seven Tajik victims of the Oybek {I|crash} were buried on Thursday. The governor of Sughd read out their names; the coach had come from Khujand.

= j1 | 2024-10-02 | Nistru Online | "We have your passports"
A group styling itself Night Heron boasts of {J|having copied} 400,000 passport files from Moldova's interior ministry and has put them up for sale. The ministry's reply took up one line: the registers {J|are intact}, and citizens should not pay money to swindlers.
