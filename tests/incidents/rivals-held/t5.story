# Ten small matters, water and wings among them; half contested.
incident A | contested no
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested yes | disputed
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed divergent
incident H | contested yes | divergent
incident I | contested no
incident J | contested no

= a1 | 2021-10-26 | Dowa Reporter | {A|Fire} leaves 140 huts in ashes
A {A|blaze} ate its way through the eastern blocks of the Dzaleka camp in Malawi on Sunday afternoon. Children were saying by evening that a man in a yellow shirt had lit it; children say many things, and the fire brigade, which is still sifting the stove where it began, would not be drawn.

= b1 | 2024-02-07 | wire-a | Afghan authorities: water {B|released} to Iran
Afghanistan's water ministry said it {B|had opened} the Kamal Khan gates on Sunday and let Iran's share of the Helmand flow to Sistan as the treaty demands.

= b2 | 2024-02-09 | Zabol Morning |
What ran in our ditches for a day and a half was rain, and no gate had anything to do with it: the deputy for Zabol laughs at the {B|release} of which Kabul boasts. The clouds {B|sent it}, he said, and they are bound by no treaty.

= c1 | 2022-07-21 | Andaman Fisher | Twelve {C|home} from Myeik
Twelve Thai fishermen {C|were let go} by Myanmar on Tuesday after four months in Myeik prison and crossed to Ranong in a borrowed longtail. The provincial governor thanked the Myanmar authorities for the kindness shown at the full moon; the men asked for fish curry.

= d1 | 2021-05-18 | Ombudsman of Bulgaria (report) |
In case 114, a family of five travelling home from Lom {D|was made to undress} by the roadside, in sleet, in front of other traffic. The officers' car carried the number of the Montana directorate.

= d2 | 2021-05-20 | wire-b |
The police directorate at Montana dismissed the passage on the {D|strip search} in the Ombudsman's report as a fairy tale for tender souls.

= e1 | 2020-08-13 | Kampala Lamp | Curfew-breaker {E|held}
A motorcycle-taxi rider {E|was seized} in Wakiso on Monday at twenty minutes to ten, well after the curfew, the district police said; his machine stays with them until he pays.

= e2 | 2020-08-15 | Boda Riders' Mutual, Wakiso (letter to the district) |
Annexed find the petrol station's slip. Our brother bought two litres at 8.31, and your men, who {E|grabbed him} at the pump, appear in the cashier's film at 8.33. On that day a Ugandan could be in the street until nine.

= f1 | 2022-10-12 | wire-b |
Dockers at Durban {F|laid down tools} at six on Monday, and by noon forty ships lay at anchor. The transport minister called the {F|walkout} selfish and ill-timed; a letter in one morning paper called the minister worse.

= g1 | 2021-11-25 | wire-a | Central African rebels: army plane {G|brought down}
The rebel coalition CPC said it {G|had shot down} a transport of the Central African army near Ouadda on Monday with a shoulder-fired missile.

= g2 | 2021-11-26 | General Staff of the Central African Armed Forces (statement) |
Our martyrs of Ouadda {G|fell with their aircraft} when its left engine caught fire on the climb. No missile {G|touched it}; the bandits came upon the wreck and have been hawking it as a trophy ever since.

= h1 | 2023-09-22 | Daugava Avize | Belarus {H|arrests} pensioner
A retired teacher from Kraslava {H|was caught} on Wednesday four hundred metres inside Belarus with a camera and a map, the Belarusian border committee said. He is to be tried for illegal entry.

= h2 | 2023-09-24 | wire-b |
His wife was ten paces behind him with the second basket. Two men in green {H|stepped over the ditch} to the Latvian side, she told reporters in Kraslava, took him by the sleeves and {H|pulled him across}; the boletus he dropped are still there, and so is the boundary post, on the far side of them.

= i1 | 2021-08-10 | Harbour Gazette, Valletta | Yacht {I|blows up} at berth
A forty-metre yacht {I|exploded} at Ta' Xbiex on Sunday night with nobody aboard. The owner said a gas bottle had leaked, and the harbour police have found nothing that would suggest anything else. He vehemently denied owing the marina three years' fees.

= j1 | 2019-10-17 | Gangwon Herald | Shell {J|lands} in cabbage field
A howitzer shell {J|struck} a field at Cheorwon on Tuesday, two kilometres outside the range. Farmers counted one crater, three dead cows and a great many broken panes.

= j2 | 2019-10-18 | wire-a |
South Korea's army said a gun crew {J|had misread a bearing} and {J|fired} out of the range at Cheorwon. It apologised to the village, accepted the farmers' list to the last pane, and relieved the battery commander.
