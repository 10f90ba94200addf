# Pupils are taken from a school in northern Benin; they come back from Nigeria, rescued or ransomed. A second school is only attacked, girls are taken from one in Nigeria, and a jet bombs a hamlet on the border: bandits or herders, whose side?
# copies: a7 a8
incident A | contested no
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested yes | disputed divergent
incident E | contested no
apart-note: A only looks contested: 46 and 31 are the headmaster's own two figures, the prefect takes over the second, and the government's denial in a3 is of a demand for money.
apart-note: A (Gnambarou, 2 February 2022), B (second school, 16 February, nobody taken) and E (girls in Nigeria, one report) are three raids on schools.
apart-note: C is the pupils' return, not their taking; what the government denies in a9 is a payment.

= a1 | 2022-02-03 | wire-b | Gunmen {A|seize} 46 pupils in northern Benin
COTONOU, Feb 3 - Gunmen on motorcycles {A|took} 46 pupils from a secondary school in northern Benin on Wednesday, its headmaster said. They {A|rode off} with them towards the Nigerian border, nine kilometres from the village of Gnambarou.

= a2 | 2022-02-04 | Radio Borgou FM |
Fifteen children walked out of the maize stubble yesterday, scratched and thirsty. They had run when the motorcycles {A|came through the gate}. So the headmaster, who had 46 names on his slate on the evening of the {A|raid}, wipes off fifteen: 31 {A|are gone}. The prefect in Kandi has the same 31.

= a3 | 2022-02-05 | Government of Benin (council of ministers, extract) |
The council condemned the {A|abduction} at Gnambarou. Contrary to what circulates, the government denies that any demand for money has reached it.

= a4 | 2022-02-13 | wire-b | Nigerian jet {D|bombs} border hamlet
ABUJA, Feb 13 - A Nigerian warplane {D|killed} twelve bandits in an {D|air strike} in Kebbi state on Saturday, the air force said.
The mayor of Ségbana, in Benin, said the {D|bombs fell} two kilometres inside his commune and {D|killed} five herders and a blind man. The {D|strike} came ten days after pupils {A|were carried off} from a school nearby.

= a5 | 2022-02-14 | Nigerian Air Force, directorate of information |
The claim that our aircraft {D|crossed} into a neighbouring country is false. What we {D|struck} was a camp of armed men. There were no women, herders or blind persons in it.

= a6 | 2022-02-17 | La Voix du Nord-Bénin | Kalalé watchmen {B|beat back} raiders
Six men on three motorcycles {B|attacked} the college at Kalalé on Wednesday night, a fortnight to the day after the {A|kidnapping} in the next district. The watchmen {B|answered with} old rifles. A teacher of physics {B|was grazed} on the arm. No pupil is missing: they were counted four times, by the teacher, by the army, by the priest and by their mothers.

= a7 | 2022-03-04 | wire-b | Nigeria says army {C|freed} Benin pupils
ABUJA, March 4 - Nigerian troops {C|rescued} 31 Beninese schoolchildren on Friday in a {C|gun battle} in a forest in Kebbi state, {C|killing} eight of their captors, the army said.
The pupils {A|were abducted} last month. All are in good health.

= a8 | 2022-03-05 | Lagoon Herald | Army {C|saves} 31 pupils
ABUJA - Nigerian troops {C|rescued} 31 Beninese schoolchildren in a {C|gun battle} in a forest in Kebbi state, {C|killing} eight of their captors, the army said.
The pupils {A|were abducted} last month.

= a9 | 2022-03-07 | wire-b | Parents say ransom, not troops, {C|brought children home}
KANDI, March 7 - Parents of 31 pupils who {C|returned} to Benin at the weekend said on Monday that sixty million francs {C|had been paid} and that no shot {C|was fired}. "They {C|were left} at a ford with biscuits," a father said.
Benin's interior minister denied that anybody {C|had paid}. A Nigerian officer called the father ungrateful.

= a10 | 2022-03-11 | School Safety Monitor (bulletin) |
Nigeria, Zamfara: 19 girls {E|were taken} from a dormitory near Anka on 8 March; four have escaped. Benin: the Gnambarou case is closed, with all 31 {C|recovered}. Kalalé: repairs after the {B|attack} of 16 February go on.

= a11 | 2022-04-18 | Masks and Drums (column) | Who is to be thanked
The general says that his men {C|shot their way in}. The fathers say that they sold forty cows. The minister, who sold nothing, says nothing {C|was bought}. The children, asked by my cousin what {C|had happened} in the forest, said that there was a man who taught them draughts. The six at the border cannot be asked: whichever country they {D|died} in, they are bandits in one and a blind man's family in the other.

= a12 | 2023-02-02 | Radio Borgou FM |
Lessons stopped for a minute at Gnambarou this morning, a year after armed men {A|emptied two classrooms}.
