# A Haitian ferry sinks: rammed by a Jamaican ship, or overloaded? Its neighbour's navy says that its helicopters were declined, Haiti that nobody rang. A migrant sloop is lost three weeks later; the ferry's captain is arrested.
# copies: a4 a5
incident A | contested yes | disputed divergent
incident B | contested yes | disputed
incident C | contested no
incident D | contested no
apart-note: A (ferry, 9 February 2007) and C (sloop off La Tortue, 3 March) are two sinkings off Haiti; C is agreed by all.
apart-note: B is the offer of helicopters on the night of A, not the sinking.
apart-note: Civil protection's 18, 31 and 64 in A are its own revisions; the owner's 31 and the families' 143 are other holders' figures.

= a1 | 2007-02-10 | wire-a | Ferry {A|sinks} off Haitian island
PORT-AU-PRINCE, Feb 10 - A ferry {A|went down} in the channel between La Gonâve and the Haitian mainland on Friday evening, {A|drowning} at least 18 people, the civil protection office said on Saturday. By noon fishermen had carried 57 survivors to Montrouis. A coast guard launch reached the spot at dawn, nine hours after the {A|sinking}.

= a2 | 2007-02-10 | Radio Tambour (live page) |
11.10 Eighteen bodies on the quay at Montrouis.
11.45 Wisline Mathurin, who held on to a jerrycan all night: "A big ship without lights {A|struck us} and went on."
12.20 Civil protection now says that 31 {A|drowned}.
13.05 The Dominican navy tells us it {B|offered two helicopters} last night and {B|was told no}.
13.40 The maritime service in the capital: "Nobody {B|offered us} so much as a rope."

= a3 | 2007-02-11 | Armement Caraïbe Roulier (notice from the owners) |
The Reine des Caps had 95 passengers on board, as her papers allow. She {A|was rammed} amidships by the container ship Blue Mahoe. By our manifest 31 persons {A|perished}. We will not comment further.

= a4 | 2007-02-12 | wire-a | Jamaican shipper denies {A|ramming} ferry
KINGSTON, Feb 12 - A Jamaican company on Monday denied that its freighter Blue Mahoe {A|had hit} a ferry that {A|sank} off Haiti last week, saying that the ship was forty miles away and that the ferry {A|turned over} because it carried twice what it should.
Haiti's civil protection office raised its count of the {A|dead} to 64.

= a5 | 2007-02-13 | Windward Gazette | Shipper: not us
KINGSTON - A Jamaican company has denied that its freighter Blue Mahoe {A|had hit} a ferry that {A|sank} off Haiti last week, saying that the ship was forty miles away and that the ferry {A|turned over} because it carried twice what it should.

= a6 | 2007-02-14 | El Farol de Barahona | "They {B|thanked us and declined}"
The navy's log has the {B|call} at 21.04, the duty officer in Santo Domingo says. Two helicopters with lamps stood ready. "The gentleman in Port-au-Prince {B|said no} very politely." The Haitian foreign ministry was reported yesterday to have called this "a conversation that {B|took place} only in Santo Domingo".

= a7 | 2007-03-05 | Civil Protection, North-West department (bulletin 14) |
A sloop with migrants for the Bahamas {C|capsized} off Île de la Tortue on Saturday 3 March. Bodies recovered: 22. The United States Coast Guard, which took part in the search, has the same number. Cause of {C|capsizing}: squall.

= a8 | 2007-03-06 | Le Canal | Sloop {C|lost}: 22 {C|drowned}
No ship, no quarrel and no manifest this time: only wind, says the brother of the man who built the boat. He lost two nephews in the {C|wreck}. In Montrouis people are still waiting for those who {A|went under} with the Reine des Caps.

= a9 | 2007-03-15 | wire-a | Captain of ferry {D|arrested}
GONAIVES, March 15 - The captain of a ferry that {A|foundered} off Haiti last month {D|was arrested} on Thursday at a cousin's house in Gonaïves, a prosecutor said. His lawyer, who brought him a blanket, said that he {A|had not overloaded} her.

= a10 | 2007-03-20 | Committee of the Families (letter to the editor) |
Sixty-four is the number that the sea gave back. We have 143 names, with ages and mothers, of people who {A|died that night}. The owner counts tickets. We count beds. And we ask who {B|sent the helicopters away}.

= a11 | 2007-04-02 | Antilles Seafarer (newsletter) | Haiti: the quarter in brief
A bad quarter: the Reine des Caps {A|sank} on 9 February after a {A|collision} that Kingston says {A|never took place}; a sloop {C|overturned} off La Tortue on 3 March; and on the 15th police {D|picked up} the ferry's master. Dominican claims that {B|help was refused} have been passed to nobody in particular.

= a12 | 2008-02-09 | Le Canal | One year
There was a mass on the beach. The commission of inquiry has printed eleven copies of its report on the {A|disaster}: cement on deck, 210 passengers, and no foreign paint on the hull. The owners have sent it back unread.
