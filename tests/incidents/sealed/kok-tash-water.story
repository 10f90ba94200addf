# A battle over a water valve told two ways, a second shooting the same day that both sides own up to, a truce one side denies and a real one three days later, and a drone.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed
apart-note: A (valve at Kök-Tash, morning of 15 September 2021) and B (bus stop at Surkh, evening of the same day) are two shootings.
apart-note: C is the truce of 17 September that Dushanbe announces and Bishkek denies; D is the protocol signed by both on 20 September.

= a1 | 2021-09-15 | steppe-wire | {A|Gunfire} at Kyrgyz-Tajik water valve
BISHKEK, Sept 15 - Kyrgyz and Tajik border guards {A|shot at each other} on Wednesday beside a water intake at Kök-Tash, in Kyrgyzstan's Batken region, after villagers quarrelled over who might turn the wheel, both sides said. Schools in the district were emptied.

= a2 | 2021-09-16 | steppe-wire | Three {A|killed} as Tajik mortars {A|hit} village, Kyrgyzstan says
BISHKEK, Sept 16 - Three villagers {A|were killed} at Kök-Tash when Tajik forces {A|fired mortars} in a {A|fight} over a water intake, Kyrgyzstan's border service said on Thursday.
It put Tajik losses at ten or more. Tajikistan has acknowledged one {A|dead}.

= a3 | 2021-09-16 | Batken Tongu | Mortars on Kök-Tash
Three villagers {A|were killed} at Kök-Tash when Tajik forces {A|fired mortars} in a {A|fight} over a water intake, Kyrgyzstan's border service said.
It put Tajik losses at ten or more.

= a4 | 2021-09-16 | State Committee for National Security, Dushanbe (communique) |
On 15 September a mob of Kyrgyz citizens armed with hunting guns {A|set upon} Tajik guards at the head of the canal. One officer {A|fell}. The guards answered with small arms only; the assertion that mortars {A|were used} is false, as is the figure of ten.

= a5 | 2021-09-16 | Radio Isfara |
Last night at the bus stop in Surkh a young Kyrgyz conscript {B|fired} at a herdsman whom he took for an armed man. Aka Rahim is in hospital, he {B|was hit} in the thigh, he will walk. The Kyrgyz commander came himself with a sheep and asked pardon for the {B|shooting}. It was, let us say, the only polite thing that happened on the border yesterday.

= a6 | 2021-09-17 | Kyrgyz border service (press centre) |
Private E. T., who {B|wounded} a citizen of Tajikistan at Surkh on the evening of 15 September by mistake, has been relieved of duty. This {B|case} is not connected with the {A|events} at Kök-Tash.

= a7 | 2021-09-17 | steppe-wire | Tajikistan announces {C|truce} with Kyrgyzstan
DUSHANBE, Sept 17 - Tajikistan said on Friday that it {C|had agreed} with Kyrgyzstan to {C|cease fire} along the whole of the Isfara valley from 6 p.m., after the heads of the two security services spoke.

= a8 | 2021-09-18 | Bishkek Evening | Security chief: what {C|truce}?
The head of the security service says he has heard with surprise that he {C|agreed to a ceasefire}. "A neighbour telephoned. Tea was mentioned. {C|No agreement} was," he told reporters late on Friday. Mortar teams would stay where they were until Tajik armour left the pass.

= a9 | 2021-09-20 | steppe-wire | Kyrgyz, Tajik officials {D|sign} ceasefire protocol
BATKEN, Kyrgyzstan, Sept 20 - Kyrgyzstan and Tajikistan {D|signed} a ceasefire protocol on Monday, five days after a {A|clash} over water in which at least four people {A|died}. Reporters from both countries watched the two governors {D|put their names} to it on the bonnet of a jeep.
Three days earlier Bishkek had said that a {C|truce} announced by Dushanbe did not exist.

= a10 | 2021-09-21 | Radio Isfara |
The wheel at Kök-Tash has a guard from each side now. It is the first article of the {D|protocol} that was signed yesterday.

= a11 | 2021-09-29 | Bishkek Evening | Drone {E|seen} over Batken bazaar
A drone with Tajik markings {E|flew} over the bazaar in Batken on Tuesday afternoon, the border service said, calling it a {E|violation} of airspace. Dushanbe's reply took an hour: none of its drones {E|had taken off}.

= a12 | 2021-10-12 | Central Asia Fortnight | Briefly
Kyrgyzstan will fence 12 km of canal near Kök-Tash, where three villagers {A|were killed} last month. A Tajik parliamentary deputy who said that the September {E|overflight} of Batken was "a model aeroplane" has been told by her own foreign ministry that {E|nothing flew}.
