# Two Uzbek brothers leave Ukraine in handcuffs, or on tickets of their own; after landing in Tashkent they are not seen again, or never landed; another Uzbek is deported from Almaty the same month, agreed; one brother is wrongly reported dead.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
apart-note: A is the removal from Ukraine (night of 14 March 2011), B the disappearance after it (15 March, Tashkent airport); Ukraine and Uzbekistan are holders in one each.
apart-note: C, a man deported from Almaty to Tashkent, got off, was tried and is in a known prison; nobody contests it.
apart-note: D is the supposed death of the elder brother in Jaslyk prison, printed and withdrawn by the same paper.

= a1 | 2011-03-15 | Odesa Harbour News | Neighbours: "They {A|took both}"
Two men who mended shoes on Uspenska street {A|were led away} by eight others last night, neighbours say. The brothers, Uzbeks, had asked for asylum in the autumn. The kettle in the shop was still warm when we came.

= a2 | 2011-03-16 | Asylum Now Ukraine (alert) |
URGENT. Jamshid and Bobur Y. {A|were driven in handcuffs} to Boryspil and {A|put aboard} the 02.55 flight to Tashkent, {A|handed over} at the aircraft door to Uzbek officers. Their appeal is to be heard on 22 March. Since the landing there {B|is no trace} of them.

= a3 | 2011-03-17 | dniester-agency | Ukraine denies {A|deporting} Uzbek brothers
KIEV, March 17 - Ukraine on Thursday denied that it {A|had deported} two Uzbek asylum seekers, saying that they {A|had flown home} of their own will on tickets they bought themselves.
"There was no {A|handover}," the migration service said. A rights group says the brothers {A|were forced aboard}.

= a4 | 2011-03-18 | Chisinau Evening | Kiev: Uzbeks {A|left freely}
KIEV - Ukraine denied that it {A|had deported} two Uzbek asylum seekers, saying that they {A|had flown home} of their own will on tickets they bought themselves.
"There was no {A|handover}," the migration service said.

= a5 | 2011-03-24 | dniester-agency | Mother says sons {B|vanished} at Tashkent airport
TASHKENT, March 24 - The mother of two Uzbeks {A|sent back} from Ukraine last week said on Thursday that they {B|had disappeared} between the aircraft and the arrivals hall.
"A porter saw them {B|put into} a white bus," she said. She holds the security service responsible.

= a6 | 2011-03-26 | Steppe Courier (Almaty) |
Kazakhstan yesterday {C|deported} to Uzbekistan one Otabek R., sought for fraud. He was met at Tashkent by a prosecutor and, unlike the two from Odesa whose mother {B|cannot find} them, by his wife, who brought him a coat.

= a7 | 2011-04-05 | Embassy of Uzbekistan, Kiev (letter to editors) |
The said citizens Y. {B|did not arrive} in Tashkent on 15 March or on any other day. The story of their {B|disappearance} in an Uzbek airport is therefore a fabrication. They {B|may have got off} at a stop in Baku. The citizen R., {C|returned} by Kazakhstan, whom newspapers name in the same breath, is in good health and awaits trial.

= a8 | 2011-06-11 | Ferghana Free Sheet | Elder brother {D|dead} in Jaslyk
Jamshid Y. {D|has died} in Jaslyk prison, a guard tells us. He {D|was buried} at night.

= a9 | 2011-06-14 | Ferghana Free Sheet |
The guard now says that the man who {D|died} was called Jamol. We should not have printed it. Where the brothers {B|were taken} in March nobody has told us, living or dead.

= a10 | 2014-03-15 | Shoemaker's Lane (monthly, Odesa) | Three years of a cold kettle
On Uspenska street the shop has become a place that sells covers for telephones. The girl behind the counter knows that there were shoemakers before her, because people still come in holding a single boot. She has learned to say that they are away.
Three years ago last night eight men {A|came for} Jamshid and Bobur. The greengrocer, who saw it from the step, says that one of the eight carried Bobur's crutch for him, almost tenderly, and that this is the thing he cannot forget. What {A|happened then} has been written down in two versions, and they do not touch at any point. In the first, which is that of the lawyers, there is a minibus without plates, a side gate at Boryspil, handcuffs, and two seats in the last row {A|booked by somebody else}. In the second, which is that of the migration service, two homesick men {A|buy tickets} in cash, thank Ukraine for its hospitality and {A|fly away}. The receipt for the tickets was shown to a court in 2012. It bears a signature that Bobur, who could not write Latin letters, is supposed to have made.
Of what {B|befell them} afterwards there are also two versions. The mother's has a porter in it and a white bus. The embassy's has an aircraft that lands in Tashkent {B|two passengers short}. She has been to eleven prisons with two parcels. At the ninth they took one of the parcels, and she lived on that for a winter, until it came back with the string untouched.
She was rung up once, in June of that first year, by a cousin who had read that the elder {D|was dead}. Three days later the paper took it back. She says that she did not cry on the first day nor on the third; she had by then got used to believing nothing.
In Almaty, meanwhile, I met the wife of a man {C|put over the border} in the same month, a swindler, as she says herself. He served two years, he grows melons, he is a bore. "I know what I was given," she said. "I was given somebody to be bored by."
The greengrocer still keeps the crutch.
