# An armed drone comes down in a Ghanaian maize field and Burkina Faso says it is not its own; a survey drone falls in a school yard; herders are shot near the same border, and each side says something else; a radio report of a bombed market is taken back.
# copies: a2 a3
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested no
apart-note: A (armed drone, maize near Hamile, 2 July 2024) and B (survey drone of a mining firm, school yard in Wa, 9 July) are two drones that fall in one region in one week.
apart-note: D (market at Tumu bombed) never took place: the station alone said so and withdraws it.
apart-note: E (customs man killed by smugglers) has one report.
apart-note: In A Burkina Faso only says that the aircraft is not its own and offers no other owner.

= a1 | 2024-07-03 | Upper West Monitor | The thing in Alhaji Seidu's maize
It {A|came down} at about two on Tuesday afternoon, Alhaji Seidu Baloro says, without noise, "like a vulture that has eaten too much". It {A|broke} three rows of maize and one wing. Children had carried off a wheel before the police came from Hamile. Under the other wing hung something which the sergeant asked everyone, very politely, to leave alone.

= a2 | 2024-07-04 | wire-c | Ghana says armed drone that {A|crashed} was Burkina Faso's
ACCRA, July 4 - An armed drone that {A|crashed} in a field in northern Ghana this week belonged to the army of Burkina Faso and was carrying a live missile, Ghana's defence ministry said on Thursday.
The aircraft {A|strayed} eleven kilometres into Ghana before it {A|ran out of fuel} on Tuesday near Hamile, the ministry said, adding that the {A|intrusion} would be raised "between brothers".

= a3 | 2024-07-05 | Volta Evening Star | {A|Fallen} drone was our neighbour's, says ministry
An armed drone that {A|crashed} in a field in northern Ghana this week belonged to the army of Burkina Faso and was carrying a live missile, Ghana's defence ministry said on Thursday.
The aircraft {A|strayed} eleven kilometres into Ghana before it {A|ran out of fuel} on Tuesday near Hamile, the ministry said.

= a4 | 2024-07-06 | General Staff of the Armed Forces, Ouagadougou (communique) |
Certain media report that a drone of our forces {A|fell} on Ghanaian soil. The General Staff states categorically that none of its aircraft {A|entered} Ghana and that all of them are in their hangars. The photographs prove nothing.

= a5 | 2024-07-08 | Radio Sissala | Market {D|bombed} at Tumu!
We are hearing that a second drone {D|has dropped a bomb} on the Tumu market and that there are {D|many dead}. Stay with us.

= a6 | 2024-07-08 | Radio Sissala (correction) |
There was no {D|bombing} at Tumu. The stalls are open. Our caller had not been in the town at all. Radio Sissala regrets having broadcast his story of an {D|attack}.

= a7 | 2024-07-10 | wire-c |
WA, July 10 - A small drone {B|fell into} a school yard in the Ghanaian town of Wa on Tuesday, {B|cutting the forehead} of a nine-year-old pupil. Goldridge Minerals, which had sent it up to measure a ridge, said that a battery {B|had failed} and that it would pay for the stitches. Police said it was "a toy beside the one at Hamile", where a military drone {A|came to earth} last week.

= a8 | 2024-07-15 | Association of Sahel Cattle Keepers (alert) | Four herders {C|shot dead}
On Saturday 13 July four of our members {C|were led away} from a water hole at Kunchogu, on the Ghanaian side, by soldiers of Burkina Faso. They {C|were shot} behind the trees, one after another. Their names are with us. Their cows have found their own way home.

= a9 | 2024-07-16 | wire-c | Burkina Faso: four {C|killed} at border were fighters
OUAGADOUGOU, July 16 - Burkina Faso's army said on Tuesday that a patrol {C|had killed} four armed "terrorists" in a {C|clash} inside its own territory at the weekend, and dismissed as an invention a claim that herders {C|had been executed} in Ghana.
"We {C|did not cross} the line," a colonel said. Relations have been strained since Ghana said that a Burkinabe drone {A|had landed} in its maize.

= a10 | 2024-07-17 | Customs Brotherhood of Ghana (notice of death) |
Collection Assistant E. K. Boadu {E|was stabbed} by petrol smugglers at the Paga barrier on 14 July and {E|died} on the road to Bolgatanga. The killers have confessed. The funeral is at Suhum.

= a11 | 2024-07-21 | Savannah Sunday (column by Aunt Fati) | What falls from the sky
Last week my niece asked me whether it was safe to hang out washing. I said that one drone {B|had hit} one child, that the company had said sorry, and that the child already boasts of his scar. About the other, the one in the maize, nobody has said sorry, because nobody owns it. Ghana has the serial number, Ouagadougou has its hangars full, and Alhaji Seidu has three rows less. He would settle for a bag of fertiliser. As for what {C|happened at Kunchogu}, I cannot make a joke of that, and so I shall only say that four mothers there do not need a colonel to tell them where the line is.

= a12 | 2024-12-04 | wire-c | Ghana, Burkina Faso to mark border
ACCRA, Dec 4 - Surveyors of the two countries will begin in January to put up pillars between Hamile and Paga. The work was agreed after a drone {A|crash-landed} in Ghana in July and four men {C|died} near Kunchogu in a {C|shooting} of which the two sides still give opposite accounts.
