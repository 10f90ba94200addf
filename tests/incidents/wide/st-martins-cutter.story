# A Bangladeshi frigate and a Myanmar cutter collide off Saint Martin's: rammed, or cut across? A sailor is saved from the sea or seized; shots at a trawler are denied; a ferry and a barge collide in the same waters.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | divergent
apart-note: A (two warships, 8 March 2023, off Saint Martin's) and B (ferry and sand barge, 18 March, mouth of the Naf) are two collisions; D is the same frigate hitting a pier in 2019, told once.
apart-note: In E neither state rejects a sentence of the other: Dhaka says rescued, Naypyidaw says seized and held without right.
apart-note: In B both men admit their part; "nothing to do with the warships" denies a link, not an account.

= a1 | 2023-03-09 | wire-a | Bangladesh frigate, Myanmar cutter {A|collide} at sea
DHAKA, March 9 - A Bangladesh navy frigate and a patrol cutter of Myanmar's coast guard {A|collided} off Saint Martin's Island late on Wednesday, the armed forces' press office said.
The Bangladeshi vessel, BNS Rajashan, reached Chattogram under her own power. There was no word on the other.

= a2 | 2023-03-09 | Myanmar Coast Guard (statement) |
At 22:40 on 8 March the Bangladeshi warship Rajashan, having been signalled three times to leave Myanmar waters, deliberately {A|rammed} patrol vessel MCG-612 amidships. The vessel {A|sank} within the hour. Three of the crew {A|gave their lives} and one is not accounted for. The whole responsibility for this {A|act of aggression} lies with the other side.

= a3 | 2023-03-10 | wire-a | Dhaka: cutter {A|swerved} under frigate's bow
DHAKA, March 10 - Bangladesh on Friday rejected Myanmar's charge that one of its frigates {A|had rammed} a coast guard cutter, saying that the smaller vessel {A|turned across} its path without lights.
"Our ship {A|rammed nobody}," the chief of naval staff said. "She was going astern."
From what his boats had seen, he added, two men {A|died} and not three.

= a4 | 2023-03-10 | Chattogram Tide | {A|Ramming}? Navy chief says no
Bangladesh on Friday rejected Myanmar's charge that one of its frigates {A|had rammed} a coast guard cutter, saying that the smaller vessel {A|turned across} its path without lights.
"Our ship {A|rammed nobody}," the chief of naval staff said. "She was going astern."

= a5 | 2023-03-14 | Yangon Daily Lantern (state newspaper) | Give back our corporal
Corporal Thet Naing, 23, went into the sea when MCG-612 {A|was cut in two}. He did not drown. He {E|was seized} by sailors of the Rajashan and {E|carried off} to Chattogram, where he {E|is being held} without right, without charge and without slippers. His mother has hung his shirt in the window.

= a6 | 2023-03-15 | Ministry of Foreign Affairs, Dhaka (note to correspondents) |
On the night of 8 March a Myanmar national {E|was pulled} from the water by a boat of BNS Rajashan, wrapped in a blanket and treated for a broken collarbone. He agreed to his {E|transfer} to hospital. The {E|rescue} followed the law of the sea. He will go home as soon as the doctors allow.

= a7 | 2023-03-19 | Cox's Bazar Morning | "I held on to a sack of onions"
Rashida Begum was counting her change when the sand barge came out of the mist. The ferry to Shah Porir Dwip {B|was struck} on its left side and some fifty people {B|were thrown} into the Naf. Two schoolgirls {B|drowned}.
The bargeman admits that he was asleep; the ferryman admits that his lamp was broken. Saturday's {B|collision} had nothing to do with the warships, the river police said, "before anybody asks".

= a8 | 2023-03-25 | wire-a | Myanmar boat {C|fires on} trawler, Bangladeshi owners say
COX'S BAZAR, March 25 - A Myanmar patrol boat {C|opened fire} on a Bangladeshi trawler south of Saint Martin's on Friday and a bullet {C|went through} a deckhand's arm, the boat owners' association said.
The deckhand, Nur Alam, rowed the last mile home with his other arm.

= a9 | 2023-03-27 | Naypyidaw Bulletin |
The claim of certain boat owners that a Myanmar vessel {C|shot at} fishermen on 24 March is a falsehood. No ship of the Navy or of the Coast Guard {C|discharged a weapon} on that day.

= a10 | 2023-04-02 | Deck and Bridge (blog) | An unlucky ship
Some hulls attract trouble. In July 2019 the Rajashan {D|scraped along} Pier 4 at Chattogram in a flat calm and {D|brought down} a crane; her captain of those days blamed only himself. I have no opinion on who {A|ran into} whom last month. I do note that neither bridge, on a clear night, thought of using the brakes.

= a11 | 2023-04-20 | wire-a | Indian radar track supports Dhaka
NEW DELHI, April 20 - India's coast guard said on Thursday that one of its aircraft had recorded a Myanmar cutter {A|altering course} towards a Bangladeshi frigate moments before the two {A|hit each other} on March 8.
Myanmar's embassy said the recording proved only that the frigate {A|had charged} a smaller ship. A sailor {E|picked up} that night was flown home to Yangon last week.

= a12 | 2023-12-30 | Year on the Bay (round-up) |
In March two patrol ships {A|met in the dark} off Saint Martin's, with two or three {A|dead} according to whom one asks; ten days later a ferry {B|was run down} in the Naf; and before the month was out somebody, or nobody, {C|fired at} a trawler.
