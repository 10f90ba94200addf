# A Dutch-Syrian pharmacist is sentenced in Damascus: forty minutes without a lawyer, or three fair sessions; his arrest, agreed; a Lebanese trader sentenced the same day, agreed; a beating in prison alleged and denied; a pardon a year on.
# copies: a4 a5
incident A | contested no
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested yes | disputed
incident E | contested no
apart-note: B (pharmacist, eight years) and C (Lebanese trader, two years) are two sentences of one court on one morning; Beirut accepts C.
apart-note: A: family, Syria and the Netherlands agree on where and when he was arrested; what he had done is not part of it.
apart-note: the court's denial in a9 that a judge was changed concerns neither sentence.

= a1 | 2007-02-12 | Homs Neighbours (web forum) |
They {A|came for} the pharmacist on Bab Houd street yesterday, Dr Nizar, the one who went to Utrecht and came back. Two cars, very polite. He {A|locked the shop} himself and {A|got in}.

= a2 | 2007-02-15 | Foreign Ministry, The Hague (reply to questions) |
The Ministry is aware of the {A|arrest} in Homs on 11 February of a person who holds both Dutch and Syrian nationality. Syria has confirmed it. Access has been refused because Syria regards him as Syrian only.

= a3 | 2007-04-24 | Damascus court diary (our correspondent) | A morning in the second chamber
The list on the door had two names. The first was that of a Lebanese trader, Mr Fadi Rahal, 44, in a grey suit that had been pressed by someone who loves him. He is charged with bringing copper cable across the mountain without papers. He says he did. His lawyer says that the price of copper is a temptation. The judge confers with the man on his left, then with the man on his right, and {C|gives him two years}, of which one is forgiven. Mr Rahal thanks the court. An official of his embassy, sitting next to me, writes "correct" in a notebook and closes it.
The second name is Nizar Haddad-de Wit, 41, pharmacist, of Homs and Utrecht. I look at the clock because there is nothing else to look at: it is twenty minutes past ten. He has no beard now. He is asked whether he wrote to a foreign body about the water in a certain quarter, and he says that he wrote about chlorine. He asks where his lawyer is. The judge says that his lawyer has been informed. A clerk reads from a paper, without commas, something about weakening the feeling of the nation. A fan turns. The man from the Dutch embassy has been let in as far as the corridor, and each time the door opens one sees his shoe.
The prosecutor speaks for as long as it takes to fold a newspaper. The defendant asks to speak and speaks about chlorine again, two parts in a million, until somebody coughs. The judges do not withdraw. At eleven o'clock exactly, it is the same clock, the president of the chamber rises and we all rise, and Nizar Haddad-de Wit {B|is sentenced} to eight years. His mother does not understand and asks the guard, and the guard, who is perhaps twenty, holds up eight fingers.
Outside a boy sells sesame rings. The man from the embassy walks very quickly to his car. I stay until the list is taken down, because I want to see what will be done with it, and what is done is that the clerk turns it over and writes on the back of it the names for tomorrow.

= a4 | 2007-04-25 | levant-wire | Dutch protest at Syria's "forty-minute {B|trial}"
THE HAGUE, April 25 - The Netherlands said on Wednesday that the eight-year {B|sentence} passed on a Dutch-Syrian pharmacist was worthless, since he {B|was tried} in forty minutes without a lawyer.
"This {B|was not a trial}," the foreign minister said.

= a5 | 2007-04-26 | Lowlands Courant | Pharmacist {B|gets eight years} in Damascus
THE HAGUE - The Netherlands said that the eight-year {B|sentence} passed on a Dutch-Syrian pharmacist was worthless, since he {B|was tried} in forty minutes without a lawyer.

= a6 | 2007-04-26 | Syrian state agency |
An official source at the Ministry of Justice said the allegations of the Dutch minister are void of truth. The citizen Haddad {B|was convicted} after three sessions in which an advocate of his choice {B|pleaded for him}. The {B|ruling} is an internal matter.

= a7 | 2007-05-09 | levant-wire | Pharmacist {D|beaten} in Syrian jail, Dutch say
AMMAN, May 9 - A Dutch-Syrian {B|jailed for eight years} last month {D|was beaten} on the soles of his feet in Adra prison, a Dutch diplomat said on Wednesday, citing a released cellmate. Syria's embassy in The Hague said that {D|no hand was laid} on him.

= a8 | 2007-05-10 | The Cedar Daily (Beirut) |
The trader Fadi Rahal, {C|sentenced} last month in Damascus, will not appeal. The {C|verdict} was lenient, his brother said. People keep ringing him about "that other one", who {B|was condemned} an hour later and of whom he knows nothing.

= a9 | 2007-05-14 | levant-wire |
DAMASCUS, May 14 - The president of Syria's second criminal chamber on Monday denied a report that one of his judges had been replaced for illness.

= a10 | 2008-05-20 | levant-wire | Syria {E|pardons} Dutch-Syrian pharmacist
DAMASCUS, May 20 - Syria {E|has released} a Dutch-Syrian pharmacist under a presidential {E|pardon}, his wife said on Tuesday. Nizar Haddad-de Wit, {A|arrested} in his shop in February last year, {E|walked out} of Adra with a plastic bag. A {D|blow to his feet} a year ago has left him with a limp, she said.

= a11 | 2008-06-02 | Utrecht Weekly (column) | Chlorine
He will not talk about the morning of the {B|eight fingers}. He will not talk about Adra, although he sits down on the stairs halfway. He talks about water. The minister wants him to be a case; the embassy insists that the {B|judgment} was sound, that the {D|beating} never was, and that the {E|pardon} was generous. He asks me what we put in ours.
