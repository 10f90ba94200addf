# An exiled journalist falls ill and dies: poison to Austrian doctors, diabetes to his home state; expulsions on both sides; another exile beaten in the same city a year before.
incident A | contested yes | disputed divergent
incident B | contested yes | disputed
incident C | contested no
incident D | contested no
apart-note: A (Rahim Orazov, poison) and D (Yelena Durdyeva, beating) are both Turkmen exiles in Graz.

= g1 | 2021-09-14 | alpine-wire | Turkmen journalist in exile {A|collapses} in Graz café
VIENNA, Sept 14 - Rahim Orazov, a Turkmen journalist who writes about corruption at home, was in intensive care on Tuesday after he {A|collapsed} in a café in the Austrian city of Graz. His wife said that he {A|had been poisoned}. Police said it was too early to speak of a crime.

= g2 | 2021-09-17 | Graz University Hospital (statement) | The patient R. O.
The patient {A|died} this morning without regaining consciousness. Our laboratory found traces of a thallium salt in his blood.

= g3 | 2021-09-18 | alpine-wire | Austria treats exile's {A|death} as {A|murder}
VIENNA, Sept 18 - Austrian prosecutors said on Saturday they were investigating the {A|death} of the Turkmen reporter Rahim Orazov as {A|murder} by a foreign service. A thallium salt {A|killed him}, doctors found.
The Turkmen embassy in Vienna called talk of {A|poisoning} "fantasies of the opposition" and said that the 44-year-old, a diabetic, {A|had succumbed} to his illness.

= g4 | 2021-09-23 | alpine-wire | Vienna {B|expels} two Turkmen diplomats
VIENNA, Sept 23 - Austria on Thursday {B|ordered} two Turkmen diplomats out over {A|the killing} of an exiled journalist in Graz. They were working for the security service, the interior minister said.
Turkmenistan denied that the men were spies and protested against their {B|removal}.

= g5 | 2021-09-28 | Bitarap Habar (state agency) | Answer to Vienna
In reply to the unfriendly {B|expulsion} of two staff of our embassy, a counsellor of the Austrian embassy has been {C|declared persona non grata} and must {C|leave} within three days. As for R. Orazov, every physician knows how neglected sugar disease {A|ends}.

= g6 | 2021-09-29 | Kleine Grazer | He always paid with coins
The waiter who served Orazov has stopped sleeping. Two men sat next to the journalist on the day he {A|was poisoned}, he says; one of them moved the cups. Exiles here remember how their friend Yelena Durdyeva {D|was beaten} on her doorstep in May 2020. That {D|attack} was solved: a drunken neighbour was fined for the {D|assault}.

= g7 | 2021-10-01 | alpine-wire | Austrian counsellor {C|leaves} Ashgabat
VIENNA, Oct 1 - A counsellor of the Austrian embassy in Ashgabat flew home on Friday after Turkmenistan {C|threw her out} in retaliation for the {B|expulsion} of two of its diplomats.

= g8 | 2022-03-11 | alpine-wire | Warrants in Orazov case
VIENNA, March 11 - A Graz court issued warrants on Friday for two officers of the Turkmen security ministry suspected of {A|poisoning} the journalist Rahim Orazov last September. Ashgabat again rejected any part in his {A|death}.
