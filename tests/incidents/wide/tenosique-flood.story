# A dam in Guatemala opens its gates and a Mexican town below is flooded, or rain did it and the gates were shut. A second flood there is agreed to be rain. A rescue launch turns over, told once. The dam's engineer is arrested: warrant or abduction?
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed divergent
apart-note: A (Tenosique, night of 14-15 October 2010) and B (Tenosique again, Friday 29 October) are two floods of one town in two weeks; on B both states say rain.
apart-note: The toll in A goes from three to nine by the same holder (Tabasco civil protection): a revision. What is contested is the cause.
apart-note: Guatemala's offer of a siren in a10 admits nothing and contests nothing.

= a1 | 2010-10-15 | Radio Cañón, Tenosique (log) |
03.40 Callers from Barrio Pueblo Nuevo: water in the beds. 04.15 The market {A|is under}. 05.00 The river {A|rose two metres} in an hour and it did not rain here. Anyone with a boat, to the church. 07.30 Civil protection tells us that three persons {A|drowned}. Somebody upstream {A|has opened} something.

= a2 | 2010-10-15 | wire-b | Mexico says Guatemalan dam {A|flooded} town
MEXICO CITY, Oct 15 - Mexico said on Friday that Guatemala {A|had opened the gates} of the El Jabalí dam without warning and {A|drowned} a town of 30,000 people downstream.
Three bodies had been recovered in Tenosique, Tabasco's civil protection office said. The foreign ministry called the {A|discharge} "reckless beyond words".

= a3 | 2010-10-16 | Gulf Coast Gazette | Dam blamed as Tenosique {A|goes under}
MEXICO CITY - Mexico said on Friday that Guatemala {A|had opened the gates} of the El Jabalí dam without warning and {A|drowned} a town of 30,000 people downstream.
Three bodies had been recovered in Tenosique, Tabasco's civil protection office said.

= a4 | 2010-10-16 | National Electrification Office, Guatemala City (bulletin) |
In view of statements made abroad, this Office makes known that no gate at El Jabalí {A|was opened} before noon on the 15th, when the {A|flood} at Tenosique was already past. The {A|rise} of the Usumacinta was the work of a tropical depression, that is to say, of God.

= a5 | 2010-10-18 | Gulf Coast Gazette | Launch {C|overturns} at La Palma, nobody hurt
A launch taking water and nappies to the {A|flooded} quarters of Tenosique {C|capsized} off La Palma on Sunday. Its crew of five swam ashore. The nappies, swollen to the size of pillows, blocked the landing place for an hour.

= a6 | 2010-10-20 | wire-b |
VILLAHERMOSA, Oct 20 - The number of people who {A|died} when the Usumacinta {A|swept through} Tenosique last week rose to nine on Wednesday, civil protection officials said. Six were found in one bus.
In Belmopan, Belize's weather service said its gauges nearest to the dam had caught "a wet shirt's worth" of rain that night, and that only a {A|release} could explain such a {A|wave}.

= a7 | 2010-10-30 | Radio Cañón, Tenosique (log) |
11.00 Yes, again. Streets by the river {B|are awash} since dawn yesterday. No, not the dam: the Guatemalans rang us every hour, bless them, and it has poured here for three days. 14.00 Mayor: this {B|inundation} is the sky's own. Nobody dead.

= a8 | 2010-10-31 | Petén Weekly | Second {B|flood} in Tenosique, and no quarrel
For once the two capitals read the same barometer. Friday's {B|high water} in Tenosique was caused by rain, Mexico's water commission and the electrification office agree. About the {A|night of the 14th} they are as far apart as ever.

= a9 | 2010-11-05 | wire-b | Guatemala {D|arrests} dam engineer
GUATEMALA CITY, Nov 5 - Guatemalan prosecutors said on Friday that the duty engineer of the El Jabalí dam {D|was arrested} in Cobán under a warrant for falsifying the gate log.
The electricians' union said men without badges {D|dragged him} from a bakery and that the {D|seizure} was a kidnapping: no warrant had been shown to anyone. A spokesman for the office repeated that the gates {A|remained shut}.

= a10 | 2010-11-08 | Public Prosecutor, Cobán (communiqué) |
It is untrue that Engineer Rolando Caal {D|was abducted}. He {D|was detained} by two uniformed officers, read his rights and given time to finish his coffee. Separately, the Republic has offered its neighbour a siren, without prejudice to the origin of the {A|disaster}.

= a11 | 2010-11-14 | The Silt Line (column) | Who {A|turned the wheel}?
A gate of ninety tons does not open by itself. Either Rolando Caal {A|turned the wheel} at one in the morning, or he wrote the truth in his log and nine people {A|perished} of rain that fell on nobody. He cannot tell us: he {D|was taken away}, with or without a paper, between a roll and a coffee. I went to Tenosique after the {B|second soaking}. They have painted a line on the church for the {A|first}. It is above my hat.
