# Two rounds of talks on a dam, in Cairo and in Addis Ababa; the first round's outcome is disputed; a vote in the Security Council; the filling of the reservoir.
incident A | contested yes | disputed
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: A (talks in Cairo, 27 and 28 August 2023) and B (talks in Addis Ababa, 23 September 2023) are two rounds between the same ministers on the same matter.
apart-note: That the talks of A were held is agreed; Egypt says Ethiopia accepted a clause there, Ethiopia denies it.

= a1 | 2023-08-27 | wire-a | Ethiopia, Egypt and Sudan {A|resume talks} on Nile dam
CAIRO, Aug 27 - The water ministers of Egypt, Ethiopia and Sudan {A|began} a new round of {A|talks} in Cairo on Sunday on the rules for filling a giant dam on the Blue Nile.

= a2 | 2023-08-29 | wire-a | Egypt says Ethiopia {A|agreed} to drought clause
CAIRO, Aug 29 - Ethiopia {A|accepted} a clause on the release of water in years of drought during two days of {A|talks} in Cairo, Egypt's irrigation minister said on Tuesday.

= a3 | 2023-08-30 | wire-b | Ethiopia denies it {A|accepted} drought clause in Cairo
ADDIS ABABA, Aug 30 - Ethiopia denied on Wednesday that it {A|had agreed} to any clause on drought in this week's {A|talks} with Egypt and Sudan. "Nothing {A|was agreed} in Cairo except the date of the next round," its chief negotiator said.

= a4 | 2023-09-10 | Office of the Prime Minister, Addis Ababa |
It is with great pleasure that we announce the successful completion of the fourth and final {C|filling} of the Renaissance Dam.

= a5 | 2023-09-10 | wire-b | Ethiopia {C|completes filling} of Nile dam, Egypt protests
ADDIS ABABA, Sept 10 - Ethiopia said on Sunday that it {C|had filled} the reservoir of its dam on the Blue Nile. Egypt called the {C|filling} illegal.

= a6 | 2023-09-24 | wire-a | Nile dam {B|talks} in Addis Ababa end without result
ADDIS ABABA, Sept 24 - Egypt, Ethiopia and Sudan {B|ended} a second round of {B|talks} on Saturday with no agreement. Ministers {B|met} in the Ethiopian capital, four weeks after a first {A|round} in Cairo. Both Egypt and Ethiopia said that the {B|meeting} brought no progress.

= a7 | 2023-10-05 | wire-b | UN council {D|backs} call for Nile dam deal
UNITED NATIONS, Oct 5 - The Security Council on Thursday {D|adopted} a resolution that urges Egypt, Ethiopia and Sudan to reach a binding agreement on the dam. Fourteen members {D|voted} in favour; China abstained.

= a8 | 2023-10-06 | daily-c |
Thursday's {D|vote} in New York changes little, diplomats said. Ethiopia, which {C|finished filling} the dam last month, says it needs no agreement. Egypt maintains that the Ethiopians {A|gave their word} in Cairo in August.
