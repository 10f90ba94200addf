# A refugees' boat turned back (by force, or by its own captain), another that lands the next day, a consulate fire of contested cause without open denial, and a patrol agreement.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
apart-note: A (boat turned back off Cape Greco, 9 April 2024) and B (boat that lands at Protaras, 10 April) are two boats.
apart-note: C: Nicosia says petrol bomb, Beirut's fire brigade says short circuit; neither rejects the other's statement.

= a1 | 2024-04-10 | Famagusta Bay News | Boat {B|ashore} at Protaras, infant {B|dead}
Forty-one Syrians {B|landed} before breakfast on Wednesday on the beach at Protaras. The lifeguard wrapped them in sunbed covers. A girl of five months {B|had died} of cold on the way, her mother and the police said.

= a2 | 2024-04-11 | wire-c | Syrians say Cyprus {A|forced boat back} to Lebanon
BEIRUT, April 11 - Syrians who came back to the Lebanese port of Tripoli said on Thursday that a Cypriot patrol {A|had forced} their boat {A|to turn round} off Cape Greco on Tuesday, circling it until waves {A|swept} three people overboard.
Cyprus denied {A|pushing back} any boat. The interior ministry said that the captain {A|had turned round} by himself when he was told that he would be arrested.

= a3 | 2024-04-12 | Le Phare de Tripoli | Three {A|lost} after boat {A|was turned away}
BEIRUT - Syrians who came back to the Lebanese port of Tripoli said that a Cypriot patrol {A|had forced} their boat {A|to turn round} off Cape Greco on Tuesday, circling it until waves {A|swept} three people overboard.
Cyprus denied {A|pushing back} any boat.

= a4 | 2024-04-13 | Port and Marine Police, Larnaca |
Regarding the event of 9 April: the craft {A|reversed course} at 15:12 without any manoeuvre by our vessel, which kept a distance of 300 metres. No person was seen in the water. The Police {A|pushed nobody back}.

= a5 | 2024-04-15 | Lebanese Directorate of General Security |
Fifty-three persons returned to Tripoli on 10 April after Cypriot launches {A|prevented} their boat from going on. They number three fewer than had left. The Directorate has taken statements.

= a6 | 2024-04-22 | Beirut Morning | {C|Smoke} over Achrafieh
The Cypriot consulate {C|burned} on Sunday night. Nobody was inside. The fire brigade says that the {C|fire} began with a short circuit in the visa hall. Two families were led out of the flats above.

= a7 | 2024-04-23 | Ministry of Foreign Affairs, Nicosia |
At 23:40 on 21 April a petrol bomb {C|was thrown} at our consulate in Beirut and {C|set fire} to the ground floor. The Ministry has asked for better protection of the mission.

= a8 | 2024-05-07 | wire-c | Cyprus, Lebanon {D|agree} on joint patrols
BEIRUT, May 7 - Cyprus and Lebanon {D|signed} an {D|agreement} on joint sea patrols on Monday. Lebanon's army chief said that the {D|accord} would keep boats in harbour; the Cypriot minister said that there would be no more nights like that of April 9, when a vessel {A|was turned back}, or went back, depending on whom one asks.

= a9 | 2024-05-08 | Famagusta Bay News |
Under the patrol {D|deal} reached in Beirut on Monday two Lebanese officers will live in Larnaca. Their pay will come from a European fund.

= a10 | 2024-05-12 | Levant Questions (explainer) | Five questions about two boats and a fire
What happened on 9 April? A wooden boat with fifty-six Syrians left Tripoli for Cyprus and came back with fifty-three. Those aboard say that Cypriot launches ran rings round it until it {A|was driven back}. The Cypriot police says that its captain {A|changed his mind}. There is a film of forty seconds, taken by a boy of fourteen. It shows a grey hull, spray and a great deal of sky, and each side has called it proof.
Is it the same boat as the one on the beach? No. The boat that {B|reached} Protaras came a day later from a creek farther north, with forty-one people. About that one there is nothing to argue. The child who {B|died} in it is buried in the Muslim cemetery in Larnaca, and the policewoman who carried her up the beach was at the funeral.
Who {C|set fire} to the consulate? That somebody did is the view of the Cypriot foreign ministry, which speaks of a bottle of petrol. The Beirut fire brigade puts the {C|blaze} down to a wire in the visa hall, and has put the wire on a table for journalists to look at. The two institutions have not answered each other. The insurance company, which would have to pay in the one case and not in the other, is said to be reading both reports with care.
Has the {D|agreement} changed anything? The {D|treaty} of 6 May is a week old, and the sea has been rough, so that it is hard to tell. Two officers have arrived in Larnaca. Lebanon gets fuel for its launches, which it lacked; Cyprus gets somebody to telephone. The refugees' lawyers say that it merely moves the {A|turning back} of boats some miles to the east, where there are no lifeguards and no boys with telephones.
What of the three? Their names are Adnan, Mahmoud and Rima. Adnan was a barber. Fishermen from Arwad found a shoe. General Security in Beirut has a file, and so has the ombudswoman in Nicosia, and the two women who keep these files have begun, without asking anybody, to write to each other.

= a11 | 2024-10-02 | Beirut Morning | Consulate reopens
Visas for Cyprus can again be had in Achrafieh, where the consulate {C|went up in flames} in April. A guard post has been added at the gate.
