# Suriname takes three Guyanese boats on the Corentyne and six men are hurt: lawful seizure and a fall, or robbery and a beating? Pirates rob a fourth boat; a captain dies in hospital of a cause that differs; two crewmen are fined; a seizure of 2009 is recalled.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested no
apart-note: A (three boats taken by the maritime police, 20 April 2012) and B (one boat robbed by pirates, 1 May) befall the same fishermen on the same river; B is told alike by everyone.
apart-note: C (death of captain Ramdial in Nieuw Nickerie, 4 May) is its own happening; hospital says dengue, widow says blows, neither names the other.
apart-note: D is a seizure in 2009, recalled once by the fishermen; E are the fines for two of the crew.

= a1 | 2012-04-21 | Berbice Chronicle & Tide | Dry-eyed wives at Number 66 landing
By noon the women at Number 66 landing had stopped looking at the water. Three boats that went out for banga mary on Thursday did not come home. Then Vishal Persaud's phone rang. "Suriname {A|took we}," his uncle said. "They {A|beat we} bad." Six men {A|are hurt}, one of them about the head. The uncle had time to add that his ice had been {A|thrown overboard} too.

= a2 | 2012-04-23 | wire-c | Guyana protests {A|seizure} of fishing boats by Suriname
GEORGETOWN, April 23 - Guyana on Monday protested over the {A|seizure} of three fishing boats by Suriname's maritime police on the Corentyne river, saying that the crews {A|were beaten} with rifle butts after they had put up their hands.
The foreign minister called Friday's {A|action} "unlawful in every inch", as the boats had licences from both countries.

= a3 | 2012-04-24 | Georgetown Noon | Boats {A|grabbed}, crews {A|beaten}
GEORGETOWN - Guyana on Monday protested over the {A|seizure} of three fishing boats by Suriname's maritime police on the Corentyne river, saying that the crews {A|were beaten} with rifle butts after they had put up their hands.
The foreign minister called Friday's {A|action} "unlawful in every inch".

= a4 | 2012-04-24 | Korps Politie Suriname, Maritime Service (report) |
On 20 April at 05.20 three vessels without Surinamese licences {A|were inspected and confiscated} according to the Fisheries Act. During the {A|inspection} two crewmen {A|slipped} on fish scales and were bandaged. The assertion that persons {A|were struck} by officials is contested in the strongest terms.

= a5 | 2012-04-26 | The Caribbean Brief |
Brazil's consul in Paramaribo, who saw the fishermen {A|held} since last week's {A|raid} on the Corentyne because a Brazilian is among them, says that he counted six men with bruises "of the width of a rifle butt".

= a6 | 2012-05-02 | wire-c | Pirates {B|rob} Guyanese boat off Corentyne
GEORGETOWN, May 2 - Masked men with cutlasses {B|boarded} a Guyanese boat at the mouth of the Corentyne on Tuesday, {B|took the engine} and left the crew to drift, police in both Guyana and Suriname said. One fisherman {B|lost a finger}.
It was not an official vessel this time, Guyana's police noted: the {B|robbery} had nothing to do with the dispute over three boats that Suriname {A|impounded} last month.

= a7 | 2012-05-05 | Streekziekenhuis Nickerie (bulletin) |
Mr T. Ramdial, 58, of Guyanese nationality, {C|died} yesterday at 03.10 in our department of medicine. Dengue haemorrhagic fever was diagnosed on 1 May.

= a8 | 2012-05-07 | Berbice Chronicle & Tide | Captain Ramdial comes home in a box
He {C|went} on Friday, in a foreign bed, without a drink. Toolsie Ramdial, the oldest captain on the landing, had lain in Nieuw Nickerie since his boat {A|was stopped} in April. "He {C|was killed} by a gun butt, only slowly," his widow Drupattie says. A son who washed the body speaks of a dent behind the ear.
The men who {B|were held up} by pirates last week carried the coffin, one with a bandaged hand.

= a9 | 2012-05-12 | Paramaribo Court Diary | Cantonal court, second district
Friday's list: bicycle, bicycle, parrot, fish. In the last case two Guyanese, aged 19 and 41, {E|were fined} 1,500 dollars each for fishing without papers. Both had pleaded guilty. Counsel said that the {E|sentence} was mild, thanked the bench and did not go into the circumstances of the {A|arrest}. The boats stay where they are.

= a10 | 2012-05-20 | Fisherfolk of the Guianas (newsletter) | They did it before
Members will remember September 2009, when Paramaribo {D|held four boats} for a month, said sorry, and gave them back with full tanks. Nobody {D|was touched} then. Last month's {A|piracy in uniform} is of another kind, and we shall not be told that six grown men {A|fell over} together. The two youngest have paid their {E|fines} out of our strike chest. For the widow of brother Ramdial, whose {C|passing} has shaken every landing from Skeldon to Rosignol, a box stands in the office.

= a11 | 2012-11-08 | wire-c | Suriname gives back Guyanese boats
PARAMARIBO, Nov 8 - Suriname on Thursday returned three boats that its police {A|had captured} in April. Officials said that the gesture was not an admission that anybody {A|had been mistreated}.
The captain of one of them {C|did not live} to see it.
