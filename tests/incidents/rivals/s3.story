# Ten small matters, from pits, posts and barracks; half of them contested.
incident A | contested no
incident B | contested yes | divergent
incident C | contested no
incident D | contested yes | disputed divergent
incident E | contested yes | disputed
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested no
incident J | contested yes | disputed divergent

= a1 | 2024-01-14 | Lake Zone Mail | Pit {A|caves in} near Geita
Nine diggers {A|were buried} when a pit {A|gave way} after rain at Nyarugusu, the regional commissioner told reporters at the site.

= a2 | 2024-01-16 | wire-a |
The commissioner put the dead of the Nyarugusu {A|cave-in} at eleven this morning; two more bodies had been dug out overnight. The licence holder agreed that the walls had not been shored and shut its other pits.

= b1 | 2020-06-17 | Jayapura Harian |
Soldiers of the Skouw post {B|opened fire} on Monday on a man from Papua New Guinea who walked through the barrier at seven in the evening, three hours after closing time, the military command in Jayapura reported. He was hit in the thigh.

= b2 | 2020-06-18 | Vanimo Voice | Betel nut seller {B|shot}
It was noon and the market was full, says Martha Wape, who was selling betel nut beside her cousin when the Indonesians {B|shot him}. The gate stood open, as it does on every market day.

= c1 | 2022-06-09 | Pelagonija Daily | Guilty plea over burnt club
Before the court in Bitola a 24-year-old from Blagoevgrad confessed that he {C|had set fire} to the Bulgarian cultural club on Saturday. "Drink and foolishness," said his lawyer, who asked for leniency.

= c2 | 2022-06-10 | wire-b |
Sofia, which had condemned the {C|arson} at the Bitola club in the sharpest terms, said that it trusted the court.

= d1 | 2024-04-20 | Tripoli Ash-Shamal | The boat that came back
A rope {D|was made fast} to their bow off Cape Greco, thirty-eight Syrians told a lawyer in Tripoli, and a Cypriot cutter {D|hauled them} south through the night. Nicosia's port police consider the allegation of a {D|pushback} to be without foundation; those aboard were offered fuel and water, and themselves {D|turned about} for Lebanon.

= e1 | 2023-02-10 | Awash Herald | Elders: ninety of ours behind wire
Soldiers {E|are holding} ninety herders in a schoolyard at Gewane, the council of Afar elders asserts, and give them one meal a day.

= e2 | 2023-02-11 | wire-a |
"Whoever says so should come and look. There are children in that schoolyard, learning to read," said the zonal administrator at Gewane about the herders whom the army is alleged to {E|be detaining}.

= f1 | 2019-12-03 | Bujumbura Matin | Six Rwandans {F|handed over}
Burundi {F|handed over} six Rwandan charcoal burners at the Akanyaru bridge on Monday after a week in custody. The provincial governor thanked both police forces; the Rwandan embassy declined to comment on the {F|return}.

= g1 | 2021-10-30 | Bangui Demain | What ailed the Peruvians?
Fifty-two Peruvian peacekeepers {G|were taken ill} at Bouar on Sunday, and the camp doctor points to fish served from tins past their date. The caterer, over his accounts in Bangui, traces the {G|poisoning} to the camp's own well; it lies downhill of the latrines.

= h1 | 2023-07-20 | Diario del Chaco | Cessna {H|forced down} near Tartagal
Two Argentine fighters {H|forced} a Paraguayan Cessna {H|to land} near Tartagal on Wednesday. It had filed no flight plan.

= h2 | 2023-07-22 | Diario del Chaco |
The pilot {H|intercepted} near Tartagal has never been convicted of smuggling in Brazil, contrary to what was written about him, his lawyer pointed out. That he flew without a plan, counsel conceded: his client was in a hurry to reach a wedding.

= i1 | 2024-08-12 | wire-a | Grain lorries {I|stuck} at Adre
Forty lorries of sorghum for Darfur {I|have been waiting} at Adre since Thursday. Sudan's aid commission said that the phytosanitary papers were missing, and a spokeswoman for the shippers acknowledged that they had been left behind in Douala.

= j1 | 2023-02-20 | Myanmar Military Information Team (statement) |
Munitions which the so-called people's defence force kept beneath a classroom at Lay Kaw {J|went off} by themselves on Friday. Rumours of an air strike are spread by foreign-paid media.

= j2 | 2023-02-22 | Mae Sot Courier | The school at Lay Kaw
"Two jets, two bombs," a teacher said across the river in Mae Sot, with a bandage over one eye. "They {J|bombed} us at the second lesson. There was chalk under that floor, and mice."

= j3 | 2023-02-24 | wire-a |
Lessons at Lay Kaw have resumed beneath a tamarind, a week after the {J|explosion}.
