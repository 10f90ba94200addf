# Schoolgirls are abducted in Zamfara; the number differs; they are freed, with or without a ransom; a second abduction on a road in the next state.
# copies: a3 a4
incident A | contested yes | divergent
incident B | contested yes | disputed
incident C | contested no
apart-note: A (school, Talata Mafara, 17 March 2022) and C (bus, Kaduna State, 28 March 2022) are two kidnappings in the north-west; B is the freeing of the girls of A.
apart-note: In A the school's count (317) and the police's (279) differ; in B a ransom is asserted by a cleric and denied by the governor.

= a1 | 2022-03-17 | wire-a | Gunmen {A|kidnap} schoolgirls in north-west Nigeria
KANO, Nigeria, March 17 - Gunmen {A|raided} a boarding school in Nigeria's Zamfara State early on Thursday and {A|abducted} hundreds of girls, parents and a teacher said. The {A|attack} took place in Talata Mafara.

= a2 | 2022-03-18 | wire-b | Nigeria: 317 girls {A|taken}, says school; police say 279
KANO, Nigeria, March 18 - The principal of a school in Zamfara State said on Friday that 317 girls {A|had been kidnapped} by gunmen. The police said that 279 girls {A|were seized}.

= a3 | 2022-03-26 | wire-a | {A|Kidnapped} Nigerian schoolgirls {B|freed}
GUSAU, Nigeria, March 26 - All the girls {A|abducted} from a school in Nigeria's Zamfara State last week {B|were released} on Saturday, the governor said. He denied that a ransom {B|was paid}.

= a4 | 2022-03-27 | Savannah Times | Zamfara girls {B|return home}
All the girls {A|abducted} from a school in Zamfara State last week {B|were released} on Saturday, the governor said. He denied that a ransom {B|was paid}.

= a5 | 2022-03-29 | wire-b | Gunmen {C|seize} bus passengers in Nigeria
KADUNA, Nigeria, March 29 - Gunmen {C|stopped} a bus on the road from Kaduna to Zaria on Monday night and {C|kidnapped} 18 passengers, police said. It was the second mass {C|abduction} in the region this month, after the {A|kidnapping} of hundreds of schoolgirls in Zamfara.

= a6 | 2022-04-02 | daily-c | Cleric says money was paid for Zamfara girls
A Muslim cleric who took part in the talks said that the schoolgirls {B|were freed} for 60 million naira. The governor's spokesman said nothing {B|had been paid} to anyone.

= a7 | 2022-04-04 | wire-a | Nigerian bus passengers still missing
KADUNA, Nigeria, April 4 - A week after they {C|were kidnapped}, nothing has been heard of 18 bus passengers in Kaduna State, their families said on Monday.

= a8 | 2022-09-19 | daily-c |
The girls' school at Talata Mafara, closed since the {A|raid} of 17 March, will not open this term. All its pupils {B|came back} after nine days in the forest.
