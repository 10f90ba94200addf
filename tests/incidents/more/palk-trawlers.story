# Sri Lanka's navy arrests Indian fishermen on three days off one coast; in the second case a fisherman drowns and the two sides differ on how.
# copies: a3 a4
incident A | contested no
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested yes | disputed divergent
apart-note: A (seven held off Neduntheevu, 5 June 2024), B (the sinking of a boat and a death off Neduntheevu, 1 July), C (twenty-five held off Mannar, 9 July) are three happenings in one strait; D, the arrest of three survivors of B on the same night, is told apart by all reports; India says they were abducted in Indian waters, Sri Lanka that they were arrested in its own.

= a1 | 2024-06-06 | wire-a | Sri Lanka navy {A|arrests} seven Indian fishermen
COLOMBO, June 6 - Sri Lanka's navy {A|seized} an Indian trawler and {A|arrested} its crew of seven off Neduntheevu island on Wednesday, a spokesman said. They were handed to the fisheries office in Kankesanthurai.

= a2 | 2024-07-01 | wire-a | Indian fisherman {B|drowns} after Sri Lankan navy boat {B|rams} trawler, India says
CHENNAI, July 1 - An Indian fisherman {B|drowned} early on Monday when a Sri Lankan patrol boat {B|rammed} his trawler off Neduntheevu, officials in Tamil Nadu said. One man is missing and three {D|were taken} to Sri Lanka.

= a3 | 2024-07-01 | wire-b | Sri Lanka denies {B|ramming} Indian trawler
COLOMBO, July 1 - Sri Lanka's navy denied {B|ramming} an Indian fishing boat, one of whose crew {B|died} on Monday. It said the trawler {B|capsized} during a sharp turn as it tried to flee. Three fishermen {D|were arrested} for poaching in Sri Lankan waters, it said.

= a4 | 2024-07-02 | Jaffna Mail | Navy: trawler {B|overturned} while fleeing
Sri Lanka's navy denied {B|ramming} an Indian fishing boat, one of whose crew {B|died} on Monday. It said the trawler {B|capsized} during a sharp turn as it tried to flee. Three fishermen {D|were arrested} for poaching in Sri Lankan waters.

= a5 | 2024-07-03 | wire-a | India summons Sri Lankan envoy over fisherman's {B|death}
NEW DELHI, July 3 - India summoned Sri Lanka's acting high commissioner on Wednesday to protest against the {B|death} of a fisherman in the Palk Strait. The foreign ministry said three others {D|had been abducted} from Indian waters. Sri Lanka says the boat {B|sank} by accident.

= a6 | 2024-07-10 | wire-b | Sri Lanka {C|detains} 25 Indian fishermen
COLOMBO, July 10 - Sri Lanka's navy {C|arrested} 25 Indian fishermen and {C|seized} four boats near Mannar on Tuesday. The {C|arrests} came eight days after an Indian {B|died} in a {B|collision} with a navy vessel. India said it would seek the release of the 25.

= a7 | 2024-07-15 | Ministry of Fisheries, Colombo (notice) |
The seven persons {A|apprehended} on 5 June were repatriated today. The three persons {D|taken into custody} on 1 July remain on remand in Jaffna.

= a8 | 2024-08-02 | daily-c | Fishermen of Rameswaram stay ashore
Boats in Rameswaram did not put out on Friday, a month after the {B|incident} off Neduntheevu. "They {B|ran us down}," said a survivor's brother. The navy of Sri Lanka repeats that the boat {B|turned over}.
