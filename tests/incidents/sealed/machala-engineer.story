# A Peruvian engineer is kidnapped in Ecuador (agreed) and freed two weeks later (raid or ransom); two bus crashes in one week in neighbouring places, with tolls revised by the same office.
# copies: a1 a2
# copies: a8 a9
incident A | contested no
incident B | contested yes | divergent
incident C | contested no
incident D | contested no
apart-note: C (bus near Huaquillas, 15 November 2022, Peruvians aboard) and D (bus near Loja, 17 November) are two crashes.
apart-note: B: Ecuador's police say that they stormed the house; the employer in Lima says that money was paid and the captors let him out. Neither comments on the other.

= a1 | 2022-11-08 | wire-a | Peruvian engineer {A|kidnapped} in Ecuador
QUITO, Nov 8 - Gunmen {A|kidnapped} a Peruvian engineer outside his hotel in the Ecuadorean port of Machala on Monday, police said. Rubén Alarcón, 44, works for a company in Lima that repairs cranes.

= a2 | 2022-11-08 | Guayas al Día | {A|Kidnapped} outside hotel
Gunmen {A|kidnapped} a Peruvian engineer outside his hotel in the Ecuadorean port of Machala on Monday, police said. Rubén Alarcón, 44, works for a company in Lima that repairs cranes.

= a3 | 2022-11-09 | Peruvian foreign ministry |
The ministry is in constant contact with the authorities of Ecuador regarding the {A|kidnapping} in Machala of the citizen Rubén Alarcón Vega, whose family asks for discretion.

= a4 | 2022-11-16 | Radio Tumbes |
Dreadful news from across the bridge: a night bus {C|left the road} at a bend near Huaquillas, nine people {C|are dead}, that is the Ecuadorean ambulance service speaking, and at least five are from Tumbes. The driver fell asleep, he has told the police so himself.

= a5 | 2022-11-17 | ECU-Ambulance, El Oro province (bulletin) |
Victims of the {C|accident} of 15 November: fourteen {C|deceased} (previous bulletin: nine), 22 {C|injured}. Seven Peruvian citizens among the deceased.

= a6 | 2022-11-18 | Guayas al Día | Another bus, another ravine
Four people {D|were killed} on Thursday when a school bus {D|rolled} into a gully at El Cisne, near Loja. The brakes had been passed as sound in July. Two days before, fourteen {C|died} in the {C|crash} of the night coach at Huaquillas. The transport minister denied that he had been warned about roads in the south.

= a7 | 2022-11-19 | Diócesis de Loja |
The bishop will say Mass tomorrow for the four children {D|lost} at El Cisne, and for the travellers who {C|perished} at Huaquillas.

= a8 | 2022-11-22 | wire-a | Ecuador police {B|free} Peruvian engineer in raid
QUITO, Nov 22 - Ecuador's police said on Tuesday they {B|had freed} a Peruvian engineer by {B|storming} a house in Machala before dawn. Two men were caught. Rubén Alarcón, unharmed, had been chained to a sink since his {A|abduction} on November 7.

= a9 | 2022-11-22 | La Voz del Oro | Police {B|free} engineer
QUITO - Ecuador's police said they {B|had freed} a Peruvian engineer by {B|storming} a house in Machala before dawn. Two men were caught.

= a10 | 2022-11-25 | Lima Financial Weekly | Crane company books a loss
In a note to shareholders Grúas del Pacífico puts a charge of 180,000 dollars under "security event, Ecuador". It was paid on the night of the 21st, a director said, and within the hour the captors {B|let Alarcón go} at a petrol station, from which he rang for a taxi.

= a11 | 2022-12-02 | Peruvian foreign ministry |
The Minister received Mr Alarcón and his family today. She expressed her joy at his {B|liberation} and thanked all who contributed to it. To questions regarding its circumstances the ministry has no reply.

= a12 | 2023-01-13 | Guayas al Día | Machala counts its stolen people
Thirty-one persons were seized for ransom in El Oro last year, among them a Peruvian crane engineer who {A|was carried off} from a hotel door in November and {B|came back} two weeks later, by police boots or by company money.
