# A Nicaraguan exile falls ill in Costa Rica: dengue, pesticide or bad cheese? Schoolchildren ill from cheese the same week, agreed; a waiter arrested near the frontier, which Managua calls baseless; an old fire at the exile's radio; a burglary told once.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested no
apart-note: B (31 pupils in Alajuela, salmonella in cheese) is agreed by all; Managua draws on it to explain A, which contests A and not B.
apart-note: The hospital's first word in A, dengue, is its own and is withdrawn.
apart-note: D is the fire of 2016 at the same man's radio; the insurer's fault and his own account are one.

= a1 | 2019-09-10 | Diario del Este | Exiled broadcaster {A|collapses} at home
The voice that half of Granada used to wake up to was silent yesterday. Ernesto Lacayo Ruiz, 51, {A|was found unconscious} on the floor of his flat in Barrio Escalante by the woman who brings his bread. The Calderon Guardia hospital speaks of severe {A|dengue}.

= a2 | 2019-09-12 | Ministry of Health, San José (bulletin) |
Outbreak of {B|food poisoning}, Alajuela. Pupils {B|taken ill}: 31, all discharged. Agent: salmonella in unpasteurised cheese. The dairy has apologised and closed.

= a3 | 2019-09-16 | istmo-agency | Costa Rica: exile {A|was poisoned} with farm chemical
SAN JOSE, Sept 16 - A Nicaraguan broadcaster who {A|fell ill} last week in the Costa Rican capital {A|was poisoned} with a pesticide banned in the country, the judicial police said on Monday. The hospital said its first diagnosis, {A|dengue}, was mistaken.
Ernesto Lacayo Ruiz is on a ventilator. A judicial source, who asked not to be named, said the substance {A|was in a cup} sent up from a coffee house.

= a4 | 2019-09-16 | Panama Courier | Exile {A|poisoned}, say Costa Rican police
SAN JOSE - A Nicaraguan broadcaster who {A|fell ill} last week in the Costa Rican capital {A|was poisoned} with a pesticide banned in the country, the judicial police said on Monday. The hospital said its first diagnosis, {A|dengue}, was mistaken.
Ernesto Lacayo Ruiz is on a ventilator.

= a5 | 2019-09-18 | Government of Nicaragua (communiqué) |
The Government rejects the miserable novel of San José. No servant of the Nicaraguan State {A|poisoned} anybody. Mr Lacayo {A|ate the same cheese} that the same week {B|sickened} thirty-one children in Alajuela, as that country's own ministry has published. We wish him a cure.

= a6 | 2019-09-19 | istmo-agency | Venezuela backs Nicaragua over exile's {A|illness}
CARACAS, Sept 19 - Venezuela said on Thursday that the {A|sickness} of an exiled Nicaraguan broadcaster was plainly a {A|case of bad food} and that talk of an {A|attack} was written in Washington.

= a7 | 2019-09-24 | La Cruz Radio | 
Live, 7.15: A man {C|is in custody} at the post by the filling station, two kilometres this side of Peñas Blancas. 7.40: It is the waiter. Same moustache as on the poster. 8.05: The prosecutor confirms the {C|arrest} of a Nicaraguan, D. Z., 29, wanted since Mr Lacayo {A|drank that coffee}.

= a8 | 2019-09-26 | istmo-agency | Managua calls {C|arrest} of waiter a farce
MANAGUA, Sept 26 - Nicaragua on Thursday demanded the release of a waiter {C|detained} by Costa Rica near the border, saying there was not a shred of evidence and that he {C|had been seized} "because of his passport".
Costa Rica's prosecutor answered that he {C|was held} because of a bottle in his rucksack.

= a9 | 2019-09-29 | Escalante Gazette | In brief
Thieves {E|broke into} a second-floor flat in Calle 33 on Thursday and took a radio, a recorder and a jar of coins. The tenant is in hospital. Neighbours will remember him: it was there that a Nicaraguan {A|was found} three weeks ago beside a cold cup. Police see no link.

= a10 | 2019-10-13 | Central American Review | A bad ear for warnings
Lacayo has been here before. In July 2016 his Radio Sandía in Granada {D|burned down} in an hour. He had been asked to change the wiring and he had not; he says so himself, and so did the insurer after the {D|fire}. "People want it to have been the government," he once told me. "It was my soldering."
About the {A|events in Escalante} he cannot say anything yet. He moves two fingers. Costa Rica says {A|poison}, his own country says {A|cheese}, and the children of Alajuela, who did {B|eat the cheese}, went back to class after three days.

= a11 | 2020-03-02 | istmo-agency | Costa Rican court frees waiter
SAN JOSE, March 2 - A court on Monday freed a Nicaraguan waiter {C|arrested} last September, ruling that the bottle proved little. Prosecutors still hold that an exiled broadcaster {A|was deliberately poisoned}; Nicaragua still denies {A|having a hand} in it.
