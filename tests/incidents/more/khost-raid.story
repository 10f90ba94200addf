# Pakistan strikes a village in Khost; the Taliban say civilians died, Pakistan first denies and then says militants; the Taliban answer with fire on a border post; a second raid in another province in the next month.
# copies: a1 a3
incident A | contested yes | disputed divergent
incident B | contested yes | divergent
incident C | contested no
apart-note: A (Spera, Khost, 16 April 2022) and C (Barmal, Paktika, 20 May 2022) are two Pakistani raids; B is the firing on the post at Ghulam Khan (17 April).

= a1 | 2022-04-16 | wire-a | Pakistani jets {A|bomb} Afghan villages, Taliban say
KABUL, April 16 - Pakistani aircraft {A|bombed} villages in Afghanistan's Khost province overnight, the Taliban authorities said on Saturday. They said 36 civilians, most of them women and children, {A|had been killed}.

= a2 | 2022-04-16 | wire-b | Pakistan military says unaware of any {A|air strike} in Afghanistan
ISLAMABAD, April 16 - A Pakistani military spokesman denied on Saturday that its aircraft {A|had struck} targets in Afghanistan.

= a3 | 2022-04-17 | Peshawar Bulletin | Taliban: 36 {A|dead} in Khost
Pakistani aircraft {A|bombed} villages in Afghanistan's Khost province overnight, the Taliban authorities said. They said 36 civilians, most of them women and children, {A|had been killed}.

= a4 | 2022-04-18 | wire-a | Taliban {B|fire on} Pakistani border post
PESHAWAR, Pakistan, April 18 - Afghan Taliban forces {B|fired} mortars at a Pakistani border post at Ghulam Khan on Sunday, {B|killing} three soldiers, Pakistan's military said. The Taliban said that eight soldiers {B|died} in what they called an answer to Saturday's {A|bombing} of Khost.

= a5 | 2022-04-19 | wire-b | Pakistan says militants {A|targeted} in Khost
ISLAMABAD, April 19 - Pakistan's foreign ministry said on Tuesday that the {A|operation} in the Afghan province of Khost {A|was aimed at} a camp of the Pakistani Taliban. It said 20 militants {A|were killed} and no civilians.

= a6 | 2022-04-20 | UN mission in Afghanistan |
The mission has verified that at least 20 children {A|died} as a result of {A|air strikes} in Spera district of Khost.

= a7 | 2022-05-21 | wire-a | Pakistan {C|strikes} militants in Afghan border province
ISLAMABAD, May 21 - Pakistan {C|carried out} an air strike in Afghanistan's Paktika province on Friday, officials of both countries said. One commander of the Pakistani Taliban {C|was killed}. In April Pakistani planes {A|hit} villages in neighbouring Khost.

= a8 | 2022-05-22 | daily-c |
A Taliban spokesman in Kabul confirmed that a man {C|was killed} in Friday's {C|strike} in Barmal. He said the dead man was a guest.
