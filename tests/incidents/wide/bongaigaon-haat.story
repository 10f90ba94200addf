# A bomb in a weekly market in Assam: police name one rebel group, Delhi another, each denies it. The group that denies it claims a grenade at a bus stand. Two youths are shot, in an encounter or on their way home; Bangladesh hands two men over.
# copies: a4 a5
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested no
apart-note: A (market, Bongaigaon, 23 November 2005) and B (bus stand, Guwahati, 1 December) are two bombs in one state; B is claimed and nobody doubts it. E is a bomb in the same market in 1997.
apart-note: a7 owns B and denies A in one breath.
apart-note: C is a tale of two tellings; neither teller takes up the other's. The tolls of A (9, 12) are one hospital's.

= a1 | 2005-11-23 | wire-c | {A|Bomb kills} nine in market in India's Assam
GUWAHATI, India, Nov 23 - A {A|bomb} hidden in a sack of ginger {A|went off} in a crowded weekly market in Bongaigaon on Wednesday, {A|killing} nine people, the civil hospital said. Police in the north-eastern state of Assam said the {A|device} {A|was planted} by the National Democratic Front of Bodoland.

= a2 | 2005-11-24 | Brahmaputra Sentinel | Twelve {A|dead} now
Three of the burned {A|died} in the night, raising the hospital's count to twelve. The ginger sellers have put their scales away. Older ones remember the {E|blast} of 1997, at the same gate.

= a3 | 2005-11-25 | NDFB publicity wing (fax) |
We {A|did not do} Bongaigaon. Our organisation is bound by the ceasefire. Let the police ask ULFA, who {A|put bombs} in sacks before.

= a4 | 2005-11-26 | wire-c | Delhi sees ULFA hand in market {A|bombing}
NEW DELHI, Nov 26 - India's home ministry said on Saturday that the United Liberation Front of Asom {A|had carried out} this week's {A|bombing} of a market in Assam, contradicting the state police, who blame Bodo rebels.
ULFA denied it. "The {A|blast} {A|was the work} of the army's own intelligence," its chairman said by satellite telephone.

= a5 | 2005-11-27 | Ganga Chronicle | Not Bodos but ULFA, says Delhi
NEW DELHI - India's home ministry has said that the United Liberation Front of Asom {A|had carried out} this week's {A|bombing} of a market in Assam, contradicting the state police, who blame Bodo rebels.
ULFA denied it.

= a6 | 2005-11-28 | Superintendent of Police, Bongaigaon (press note) |
In the early hours of 27 November two NDFB extremists {C|were neutralised} in an {C|encounter} at Chapaguri. One pistol recovered. They are believed to {A|have carried the sack}.

= a7 | 2005-12-02 | wire-c | ULFA: bus stand yes, market no
GUWAHATI, Dec 2 - ULFA said on Friday that it {B|had thrown} the grenade that {B|wounded} two policemen at a Guwahati bus stand on Thursday, and again that it {A|had no part} in the market {A|explosion}. Police said they agreed about the {B|grenade}.

= a8 | 2005-12-03 | Students' Union, Bongaigaon (leaflet) | Two schoolboys
Rupam, 17, and Dwimalu, 18, {C|were shot} by the police on the road at Chapaguri as they cycled home from a wedding. They had a torch and a box of sweets.

= a9 | 2005-12-09 | Sylhet Observer | Two {D|handed over} at Dawki
Bangladesh Rifles {D|gave} two members of the NDFB {D|to India} at the Dawki post on Thursday. An Indian officer signed for them. Both are wanted for extortion, not for the market.

= a10 | 2005-12-18 | The Eastern Fortnight | Who sold the ginger?
The gate is painted green again. If you stand with your back to it you see what the boy with the handcart saw on the twenty-third of November: a road, a pharmacy, a line of women sitting behind small hills of ginger, chillies and dried fish. Then, he says, he saw nothing, and when he could see again the pharmacy had no front. Twelve people {A|were killed}. He has the names by heart, because most of them owed his mother money.
Ask in Bongaigaon who {A|did it} and you will be asked in turn who is listening. The superintendent has a theory with three arrows on a map, and all of them lead to the Bodo camps; four days after they were drawn he announced an {C|encounter} at Chapaguri in which two carriers of the sack, as he calls them, {C|fell}. The students have another story about that night. It has bicycles in it, and sweets, and two boys {C|shot in the back}.
In Delhi they have other maps. A joint secretary told this magazine that only ULFA has the kind of timer that {A|was used}. He had it on his table, or one like it. ULFA's chairman, who has a good line to Dhaka and a poor one to anybody else, holds that soldiers {A|laid the bomb} to spoil the talks. The NDFB sends faxes. It {A|was not us}, say the faxes, and they are at least shorter than the others.
What nobody argues about is the grenade. It {B|landed} at the bus stand in Guwahati at a quarter to eight, it {B|hurt two constables}, and ULFA said the next day, with a certain pride of craft, that it was theirs. Nobody argues either about the men {D|delivered} at Dawki, over a white line in the road, with a receipt.
The old chemist sweeps glass that he has already swept. He was here in 1997, when the {E|first one} {E|took his brother's leg}, and he recalls that a commission sat for two years. Its report, he says, is in the cupboard behind the cough syrup. Would I like to see it? It names three suspects, all of them dead by the time it was bound. The market meets again on Wednesday, weather permitting, with two policemen at the gate and no sacks.

= a11 | 2006-06-14 | wire-c |
GUWAHATI, June 14 - A court in Assam on Wednesday freed a handcart boy held for seven months over a {A|bombing} that {A|killed} 12 in Bongaigaon. ULFA and Bodo rebels still blame each other and the army.
