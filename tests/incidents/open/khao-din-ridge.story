# Two border clashes on one ridge on successive days, each told two ways or one, and a truce that one side says it never agreed to.
# copies: a1 a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
apart-note: A (Tuesday 16 November, Khao Din) and B (Wednesday 17 November, Ta Reab, 30 km east) are two exchanges of fire; both armies tell B the same way.
apart-note: The Cambodian dead in A rise from two to four by the same holder (revision); the clash of figures is with the Thai army's "at least seven Cambodians".

= a1 | 2021-11-16 | wire-a | Thai, Cambodian troops {A|exchange fire} on disputed ridge
BANGKOK, Nov 16 - Thai and Cambodian soldiers {A|exchanged fire} for about 40 minutes on Tuesday on a ridge near Khao Din that both countries claim, the Thai army said.
The Second Army Region said a Cambodian patrol {A|opened fire} first on Thai engineers who were clearing a footpath. One Thai ranger {A|was wounded}.
Cambodia's defence ministry had no immediate comment.

= a2 | 2021-11-16 | Siam Evening Post | Soldiers {A|trade fire} on border ridge
Thai and Cambodian soldiers {A|exchanged fire} for about 40 minutes on Tuesday on a ridge near Khao Din that both countries claim, the Thai army said.
The Second Army Region said a Cambodian patrol {A|opened fire} first on Thai engineers who were clearing a footpath. One Thai ranger {A|was wounded}.

= a3 | 2021-11-17 | coastline-online | Thai and Cambodian troops in 40-minute {A|firefight}
BANGKOK - Thai and Cambodian soldiers {A|exchanged fire} for about 40 minutes on Nov. 16 on a ridge near Khao Din that both countries claim, the Thai army said.
The Second Army Region said a Cambodian patrol {A|opened fire} first on Thai engineers who were clearing a footpath. One Thai ranger {A|was wounded}.
Cambodia's defence ministry had no immediate comment.

= a4 | 2021-11-17 | Cambodian defence ministry (statement) |
The Ministry of National Defence categorically rejects the Thai claim that Cambodian forces {A|fired first} at Khao Din. At 2.10 p.m. on 16 November Thai rangers crossed the line and {A|attacked} a Cambodian observation post with rifles and grenade launchers. Two Cambodian soldiers {A|were killed}. Cambodian troops {A|returned fire} in self-defence.

= a5 | 2021-11-17 | daily-b | Second border {B|skirmish} in two days, no one hurt
Shots {B|were fired} again on the Thai-Cambodian frontier on Wednesday, this time at Ta Reab, some 30 kilometres east of the ridge where {A|fighting} broke out the day before. Both armies said the {B|exchange} lasted less than five minutes, began when two patrols ran into each other in heavy rain, and hurt nobody.
"It was a {B|misunderstanding} and the commanders settled it by telephone," the Cambodian regional commander said. His Thai counterpart used nearly the same words.

= a6 | 2021-11-18 | wire-a | Cambodia raises toll from ridge {A|clash} to four
PHNOM PENH, Nov 18 - Cambodia said on Thursday that four of its soldiers {A|were killed} in Tuesday's {A|clash} with Thai troops at Khao Din, up from the two it first reported, after two men {A|died} of wounds in Siem Reap.

= a7 | 2021-11-18 | Thai Army Radio |
The army spokesman says that at least seven Cambodian soldiers {A|fell} in Tuesday's {A|engagement} at Khao Din, according to drone pictures, and that Phnom Penh is hiding its losses. He repeated that Thailand {A|did not start} the shooting.

= a8 | 2021-11-20 | wire-a | Thailand, Cambodia {C|agree truce} on contested ridge, Phnom Penh says
PHNOM PENH, Nov 20 - Thailand and Cambodia {C|have agreed} to a {C|ceasefire} on the Khao Din ridge starting at midnight, the Cambodian government spokesman said on Saturday. Under the {C|deal}, reached in a telephone call between the two deputy defence ministers, both sides will pull back 500 metres.

= a9 | 2021-11-21 | Siam Evening Post | Bangkok: there is no {C|ceasefire} agreement
Thailand's deputy defence minister said last night he {C|had agreed} to nothing on the telephone with his Cambodian colleague. "We spoke for six minutes. I listened. No {C|truce} was accepted, in words or on paper," he said. Thai units would hold their fire so long as they were not fired upon.

= a10 | 2021-11-22 | Ridge diary, borderwatch blog | What we know about a bad week
Tuesday: a {A|gun battle} at Khao Din, with four Cambodian {A|dead} by Phnom Penh's count. Wednesday: a brief {B|exchange of fire} in the rain at Ta Reab. Saturday: Cambodia announces a {C|ceasefire}; within hours Thailand denies that it {C|signed up} to any. Sunday was quiet. Villagers on both sides are sleeping in culverts.

= a11 | 2021-12-04 | daily-b |
Cambodia has reopened the market at O'Smach, closed since last month's {A|clash} on the Khao Din ridge. Traders from Surin were among the first through the gate.
