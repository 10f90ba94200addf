# A firefight over a sluice gate with two versions of who began and revised tolls; a second, smaller shooting nine days later on the same stretch; a herder who drowned.
# copies: b3 b4
incident A | contested yes | disputed divergent
incident B | contested yes | disputed divergent
incident C | contested no
apart-note: A (12 May, the sluice) and B (21 May, the bridge post) are both clashes of the same two border forces in the same district.

= b1 | 2022-05-12 | highland-wire | Border guards {A|exchange fire} at Batken water intake
BISHKEK, May 12 - Kyrgyz and Tajik border guards {A|opened fire} on each other on Thursday near a water intake in Batken region, and one Kyrgyz serviceman {A|was wounded}, the Kyrgyz border service said. It said that Tajik troops had tried to shut the sluice and {A|shot} first.

= b2 | 2022-05-13 | State Committee for National Security, Dushanbe (press release) | On the {A|incident} at the sluice
On 12 May Kyrgyz servicemen, without any reason, {A|fired} at a Tajik border detail that was inspecting the canal. Two Tajik servicemen {A|were killed}. The assertion that our side {A|started the shooting} does not correspond to reality.

= b3 | 2022-05-13 | highland-wire | Death toll in Central Asian border {A|clash} rises to five
DUSHANBE, May 13 - Three Kyrgyz and two Tajik servicemen {A|have died} after a {A|gun battle} at a canal on the disputed frontier, officials on both sides said on Friday. Each blames the other for {A|the violence}.

= b4 | 2022-05-13 | Almaty Evening | Five {A|dead} in border shooting
DUSHANBE - Three Kyrgyz and two Tajik servicemen {A|have died} after a {A|gun battle} at a canal on the disputed frontier, officials on both sides said on Friday. Each blames the other for {A|the violence}.

= b5 | 2022-05-15 | Batken Today | Herder {C|drowns} in canal
A herder aged 61 {C|drowned} in the main canal in Batken region on Saturday when he tried to save a calf. His neighbours found {C|the body} downstream. Police see nothing suspicious in the {C|death}, which came two days after the fighting at the water intake.

= b6 | 2022-05-21 | highland-wire | Fresh {B|shooting} reported on Kyrgyz-Tajik border
BISHKEK, May 21 - A Tajik soldier {B|was shot dead} at a bridge post in Batken region on Saturday. Tajikistan accused Kyrgyz snipers of {B|killing} him. The Kyrgyz border service rejected the charge and said the man {B|had been hit} by a bullet from his own side.
It is the second {B|such incident} this month. Five people {A|lost their lives} when guards of the two countries {A|fought} over a water intake on May 12.

= b7 | 2022-05-24 | Dushanbe Courier | Ministry sticks to its account of the canal {A|clash}
The foreign ministry on Tuesday handed the Kyrgyz ambassador a note that holds Bishkek responsible for {A|the attack} on a border detail on 12 May. "Our men {A|were fired upon} while they did their work," it says.
Kyrgyz officials insist that it was the Tajik side that {A|provoked the fighting}.

= b8 | 2022-06-02 | Batken Today | Wounded guard goes home
The sergeant who {A|was hurt} at the water intake three weeks ago left hospital on Thursday. He said that he had never seen who {A|fired first}.
