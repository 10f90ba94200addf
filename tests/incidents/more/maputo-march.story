# A march in Maputo after an election is put down with rival tolls; the courts confirm the result; a party lawyer is shot dead by unknown men; South Africa shuts the border.
# copies: a1 a2
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: A (march in Maputo, Thursday 7 November 2024); B, the shooting of a lawyer in Maputo on 19 October, is earlier; C the border closure; D the council's ruling.

= a1 | 2024-10-19 | wire-a | Mozambique opposition lawyer {B|shot dead}
MAPUTO, Oct 19 - A lawyer of the Mozambican opposition {B|was shot dead} in his car in Maputo early on Saturday, police and his party said. The gunmen got away.

= a2 | 2024-10-19 | Costa do Sol Diary | Gunmen {B|kill} opposition lawyer in Maputo
A lawyer of the Mozambican opposition {B|was shot dead} in his car in Maputo early on Saturday, police and his party said.

= a3 | 2024-11-07 | wire-a | Mozambique police {A|fire on} protesters in Maputo
MAPUTO, Nov 7 - Police in Mozambique {A|fired} tear gas and live rounds at thousands of people who {A|marched} in the capital on Thursday against the result of last month's election. A hospital doctor said three people {A|were killed}.

= a4 | 2024-11-08 | wire-b | Mozambique police deny {A|shooting} protesters
MAPUTO, Nov 8 - The Mozambican police denied on Friday that officers {A|had shot} at demonstrators in Maputo. The police commander said that only rubber bullets {A|were used} and that one man {A|died} in a fall. A rights group said that eleven people {A|were killed} in Thursday's {A|protest}.

= a5 | 2024-11-08 | wire-a | South Africa {C|closes} border with Mozambique
JOHANNESBURG, Nov 8 - South Africa {C|shut} the Lebombo border post on Friday after rioters burned cars on the Mozambican side. The {C|closure} follows a day of {A|clashes} in Maputo, 90 km away.

= a6 | 2024-11-11 | daily-c | Maputo hospital: eleven dead
Eleven bodies with bullet wounds were brought to Maputo Central Hospital after the {A|march} of 7 November, the head of its emergency ward said. The government has spoken of one {A|death}.

= a7 | 2024-12-23 | wire-a | Mozambique court {D|confirms} ruling party's victory
MAPUTO, Dec 23 - Mozambique's Constitutional Council on Monday {D|upheld} the victory of the ruling Frelimo party in the October election. At least 11 people {A|were killed} when police {A|broke up} a protest in Maputo last month, and a lawyer of the opposition {B|was murdered} in October.

= a8 | 2024-12-24 | daily-c |
The opposition said it would not recognise Monday's {D|ruling}. The Lebombo crossing, {C|closed} for two days in November, stayed open.
