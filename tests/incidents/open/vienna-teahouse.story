# A poisoning with two stories, an expulsion of diplomats, the tit-for-tat answer, and a second expulsion by the same state a month later.
# copies: a5 a6
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: B (Austria expels two Iranians, 18 April 2024) and D (Austria expels one more, 21 May) are two expulsions by the same state; C is Iran's answer to B.

= a1 | 2024-04-03 | Wiener Stadtblatt | Exile in hospital after meal
An Iranian-born satirist {A|fell gravely ill} on Monday evening after drinking tea in a café in Favoriten. Doctors at the General Hospital are treating Behrouz Tavakoli, 49, for what one of them called "an unusual {A|poisoning}". The police are testing the samovar.

= a2 | 2024-04-10 | wire-c | Austria: exile {A|was poisoned} with thallium
VIENNA, April 10 - Iranian satirist Behrouz Tavakoli {A|was poisoned} with thallium in Vienna last week, Austria's interior minister said on Wednesday, and investigators believe an officer attached to the Iranian embassy {A|put the substance} in his tea.
He remains in intensive care.

= a3 | 2024-04-11 | Embassy of the Islamic Republic, Vienna |
The Embassy strongly denies the fabricated story that a member of its staff {A|poisoned} Mr Tavakoli. According to the information of the Embassy he {A|took an overdose} of a sleeping remedy, as he did in 2019.

= a4 | 2024-04-18 | wire-c | Austria {B|expels} two Iranian diplomats
VIENNA, April 18 - Austria {B|ordered out} two Iranian diplomats on Thursday over the {A|poisoning} of a satirist, giving them five days to leave.
The foreign minister said that the two "engaged in activities incompatible with their status". Iran's ambassador was told of the {B|expulsions} at noon.

= a5 | 2024-04-22 | wire-c | Iran {C|expels} two Austrian diplomats in reply
TEHRAN, April 22 - Iran {C|declared} two Austrian diplomats {C|persona non grata} on Monday in response to Vienna's {B|expulsion} of two of its own last week.
The Austrians, a consul and a trade officer, have until Friday to go. "Reciprocity is the language of nations," a foreign ministry spokesman said.

= a6 | 2024-04-23 | Salzach Kurier | Tehran hits back: two Austrians {C|must leave}
TEHRAN - Iran {C|declared} two Austrian diplomats {C|persona non grata} in response to Vienna's {B|expulsion} of two of its own last week.
The Austrians, a consul and a trade officer, have until Friday to go.

= a7 | 2024-04-26 | Austrian Foreign Ministry (statement) |
The two members of the Embassy in Tehran {C|required to leave} by the Iranian authorities arrived in Vienna this morning. Austria regrets the {C|measure}, which followed its own {B|decision to expel} two Iranian officials.

= a8 | 2024-05-21 | Wiener Stadtblatt | One more Iranian {D|shown the door}
Austria {D|has expelled} a further Iranian, the embassy's passport officer, the foreign ministry said on Tuesday. He had rented the car used by the man suspected of {A|poisoning} the satirist Behrouz Tavakoli. Two of his colleagues {B|were sent home} in April. Tehran said it would study its answer to this second {D|expulsion} calmly.

= a9 | 2024-05-22 | wire-c |
TEHRAN, May 22 - Iran on Wednesday lodged a protest over the {D|expulsion} of a passport officer from its mission in Vienna.

= a10 | 2024-06-11 | Behind the Curtain (column) | The man who would not stop joking
Behrouz Tavakoli left hospital last week with a stick, without hair and with eleven new jokes, nine of which cannot be printed. Austria holds that the Islamic Republic {A|tried to kill} him; the Islamic Republic holds that he {A|swallowed the wrong pills}. He himself tells visitors that the tea was bad even before.
