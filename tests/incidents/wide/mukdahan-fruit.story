# Thailand shuts out Vietnamese dragon fruit over an insect that Hanoi says was not there; the ban is lawful or a breach; Vietnam answers in kind; a load is burned; an earlier stop on pork is another matter.
# copies: a2 a3
incident A | contested yes | disputed
incident B | contested yes | divergent
incident C | contested no
incident D | contested no
incident E | contested no
apart-note: A is the find of mealybugs at Mukdahan (Friday 10 June 2011); B the ban that rests on it (14 June). A newspaper's report that a Thai chemist denied the find is withdrawn by the newspaper; the contest in A is Hanoi's.
apart-note: In B both sides admit the ban; Hanoi calls it a breach of the ASEAN code, Bangkok calls it its right under the same code (legality); neither answers the other's words.
apart-note: E (Thailand stops Vietnamese pork, 9 May) was agreed by the vets of both and is not B; C (Vietnam stops Thai rambutans, 20 June) is owned as an answer by Hanoi.

= a1 | 2011-06-11 | Riverside Mukdahan | Crate fourteen
The inspector wears a jeweller's lens on a bootlace. Yesterday at eleven she bent over the fourteenth crate of dragon fruit from Binh Thuan, straightened up and said "There." Under a scale, white as flour: mealybugs. She {A|counted nineteen}, alive. The driver, who had come through Laos in one night, asked to see them too. After the {A|discovery} the other three lorries were told to stay where they stood.

= a2 | 2011-06-14 | wire-b | Thailand {B|bans} Vietnamese dragon fruit
BANGKOK, June 14 - Thailand {B|prohibited} imports of Vietnamese dragon fruit on Tuesday, four days after mealybugs {A|were detected} in a shipment at Mukdahan on the Mekong.
The agriculture ministry said the {B|ban} would last until orchards had been inspected, and was Thailand's right under the ASEAN code on plant health.

= a3 | 2011-06-15 | Siam Produce Daily | Dragon fruit {B|barred}
Thailand {B|prohibited} imports of Vietnamese dragon fruit on Tuesday, four days after mealybugs {A|were detected} in a shipment at Mukdahan on the Mekong.
The agriculture ministry said the {B|ban} would last until orchards had been inspected.

= a4 | 2011-06-15 | Plant Protection Department, Hanoi (letter, released to the press) |
The consignment was fumigated and sealed in Phan Thiet. It is therefore out of the question that live insects {A|were found} in it. We request the slide, the date and the name of the laboratory. The {B|embargo}, announced without the notice of thirty days, breaches the ASEAN code.

= a5 | 2011-06-17 | Saigon Trader | Thai chemist: there {A|was no bug}
A chemist at the Bangkok laboratory admits that nothing {A|was found} in crate fourteen, a colleague of his tells this newspaper. "He had an empty dish on his desk and a telephone call from above."

= a6 | 2011-06-20 | Saigon Trader (correction) |
On Friday we wrote that a Thai chemist had denied the {A|finding} at Mukdahan. The chemist spoke of a crate of lychees from another country. We withdraw the report. The Vietnamese authorities stand by their view that the consignment was clean and the {A|mealybugs} an invention.

= a7 | 2011-06-20 | wire-b | Vietnam hits back, {C|shuts out} Thai rambutans
HANOI, June 20 - Vietnam {C|halted} imports of Thai rambutans and langsats on Monday. "They {B|closed the door} to our fruit, we {C|close ours} to theirs. It is an answer, why call it anything else?" the deputy trade minister said.
Bangkok said that it had been told of the {C|move} in advance and would bear it.

= a8 | 2011-06-21 | Department of Livestock, Bangkok (clarification) | Concerning pork
Several stations have linked the {E|suspension} of pork from Viet Nam with the dispute over fruit. The pork {E|was stopped} on 9 May on account of blue-ear disease, after a joint visit, and at the proposal of the Vietnamese veterinary service, which has confirmed this. It has nothing to do with the {B|measure} of 14 June.

= a9 | 2011-06-24 | border-brief |
Mukdahan customs {D|burn} 22 tonnes of dragon fruit; smell of caramel as far as Savannakhet.

= a10 | 2011-06-26 | Lotus & Ledger (column) | Nineteen insects
Did they exist? The inspector {A|saw them}. Hanoi is sure that she {A|saw nothing}. I have met the owner of the 22 tonnes that {D|went up in smoke} on Thursday and he would give a year's income for one look through that lens. Meanwhile Thai rambutans, {C|turned back} at Lao Bao, are given away at school gates, and economists call the whole thing tit for tat. Even the pigs, {E|kept out} since May, have been dragged in.

= a11 | 2011-08-30 | wire-b | Thailand reopens market to dragon fruit
BANGKOK, Aug 30 - Dragon fruit from Vietnam may enter Thailand again from Thursday, eleven weeks after it {B|was outlawed}. Hanoi will lift its own {C|ban} the same day. Neither government would say anything on the insects that {A|turned up}, or did not, in Mukdahan.
