# A Colombian helicopter comes down near Venezuela (fault or missile?); a light plane falls the same week in another town without any quarrel; a hostage is let go the same month.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A (army helicopter, Tibú, Tuesday 9 August 2022) and B (crop duster, Ocaña, Thursday 11 August) are two crashes in one department in one week.
apart-note: In C both the ELN and the government give the same account; the denial in a7 is of something else; the question of a ransom is raised and answered by one holder only.

= a1 | 2022-08-09 | wire-a | Colombian army helicopter {A|goes down} near Venezuelan border, six {A|dead}
BOGOTA, Aug 9 - A Colombian army helicopter {A|crashed} on Tuesday in the Catatumbo region near the border with Venezuela, {A|killing} all six soldiers aboard, the defence ministry said. It was carrying rations to a post near Tibú. There was no immediate word on the cause.

= a2 | 2022-08-10 | Radio Frontera Cúcuta |
We spoke to a farmer in the hamlet of La Gabarra. He says: "I saw a white trail come from the other side of the river and then the helicopter {A|broke in two}." The army asks people not to spread rumours about yesterday's {A|accident}.

= a3 | 2022-08-11 | wire-a | Colombia says missile from Venezuelan soil {A|downed} helicopter
BOGOTA, Aug 11 - Colombia said on Thursday that the army helicopter {A|lost} this week in Catatumbo {A|had been shot down} with a shoulder-fired missile launched from Venezuelan territory.
"We have fragments. This {A|was no accident}," the defence minister said. He did not say who had fired.
Venezuela's communications minister called it "a film script" and said the aircraft {A|fell} because of poor maintenance. The six soldiers {A|killed} on Tuesday will be buried on Saturday.

= a4 | 2022-08-12 | Diario del Sur | Helicopter {A|was hit} by missile from Venezuela, minister says
BOGOTA - Colombia said that the army helicopter {A|lost} this week in Catatumbo {A|had been shot down} with a shoulder-fired missile launched from Venezuelan territory.
"We have fragments. This {A|was no accident}," the defence minister said. He did not say who had fired.
Venezuela's communications minister called it "a film script" and said the aircraft {A|fell} because of poor maintenance.

= a5 | 2022-08-12 | daily-e | Pilot {B|dies} as crop duster {B|falls} in Ocaña
A light aircraft spraying onion fields {B|came down} outside Ocaña on Thursday afternoon after its engine failed, the civil aviation authority said. The pilot, Fabio Restrepo, 58, {B|was killed}. The owner of the farm said the motor had coughed twice before the plane {B|dropped}.
It was the second air {B|crash} in Norte de Santander in three days. On Tuesday an army helicopter {A|was lost} with six men at Tibú.

= a6 | 2022-08-15 | Ministerio de Comunicación, Caracas (comunicado) |
The Bolivarian Republic rejects the reckless accusation from Bogotá. No missile {A|was launched} from Venezuelan soil on 9 August. The helicopter, forty-one years old, {A|lost its tail rotor}, as three Colombian pilots have told their own press. Venezuela offers to take part in a technical inquiry.

= a7 | 2022-08-22 | wire-a | ELN {C|frees} engineer held for five months
ARAUCA, Colombia, Aug 22 - The National Liberation Army on Monday {C|freed} an oil engineer whom it had held for five months, handing him to a Red Cross team in the savannah of Arauca. Óscar Quintero, 46, was thin but well, doctors said.
The guerrillas said in a statement that they {C|had released} him as a gesture to the new government. The government thanked the Church for its part in the {C|release}. It denied that it had given up the search for four other hostages.

= a8 | 2022-08-23 | Diario del Sur |
"I counted the days on a belt," said Óscar Quintero, who {C|was let go} by the ELN on Monday, at a short press conference in the bishop's house. His family said that no ransom was paid.

= a9 | 2022-08-30 | aviation-desk | Two crashes, two inquiries in Colombia's north-east
Investigators have published a first note on the {B|loss} of a crop-spraying aircraft at Ocaña on 11 August: water in the fuel. Nobody expects the other inquiry, into the army helicopter that {A|came down} two days earlier near Tibú, to be so quick. Colombia's air force stands by the missile; Caracas stands by the tail rotor.

= a10 | 2022-11-09 | El Faro de Cúcuta | Border bridge reopens to lorries
Cargo trucks crossed the Tienditas bridge on Wednesday for the first time since August, when Colombia accused its neighbour over the helicopter {A|downed} in Catatumbo and Venezuela shut the crossing. Customs officers on both sides shook hands for the cameras.
