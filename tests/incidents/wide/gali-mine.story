# A mine kills Russian peacekeepers in Abkhazia's Gali district: Georgian guerrillas, a leftover of the war, or smugglers' quarrel? A tractor hits an old mine; UN observers are robbed; a Georgian teacher is arrested as the mine-layer; a paper corrects a toll it got wrong.
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed
incident E | contested no
apart-note: A (peacekeepers' lorry, Nabarevi, 11 October 2005) and B (tractor, Kvemo Tsqaro, 25 October) are two mine blasts in one district; all agree that B was a mine left from the war.
apart-note: The peacekeepers' dead in A go from three to four by the same command (revision); the paper's "seven" is its own mistake and is corrected.
apart-note: D: Tbilisi and the family call the arrest baseless, with no other version.
apart-note: E is a bus blown up in 1998, told once.

= a1 | 2005-10-11 | wire-b | Three Russian peacekeepers {A|killed} by mine in Abkhazia
SUKHUMI, Oct 11 - Three Russian soldiers of the CIS peacekeeping force {A|were killed} and two {A|hurt} when their lorry {A|hit a mine} in Abkhazia's Gali district on Tuesday, the force's command said. The lorry was carrying bread.

= a2 | 2005-10-12 | wire-b | Abkhazia blames Georgian guerrillas for deadly {A|blast}
SUKHUMI, Oct 12 - Abkhazia's de facto authorities said on Wednesday that Georgian guerrillas {A|had laid the mine} that {A|killed} peacekeepers near the village of Nabarevi. A fourth soldier {A|died overnight}, the command of the force said.
Georgia's state minister for conflicts said that Tbilisi {A|had no hand} in the {A|tragedy} and that the charge {A|had lain} in the verge since the war of 1993.

= a3 | 2005-10-14 | Enguri Evening | Seven coffins for Rostov
Seven Russian boys will fly home on Saturday from the airfield at Gudauta, {A|blown up} at Nabarevi with a lorry full of loaves. The bread lay about until evening. Nobody in the village would pick it up, though bread is bread. A man with a hoe, who did not say who he was, told us that the war {A|had nothing to do} with it: a gang that brings hazelnuts over the river {A|had mined} the track against another gang, and the Russians {A|drove onto it} by mistake.

= a4 | 2005-10-15 | Enguri Evening (correction) |
We wrote yesterday of seven coffins. There are four: four servicemen {A|lost their lives} in Tuesday's {A|explosion}. Three zinc boxes were empty and meant for equipment. We ask the families' pardon.

= a5 | 2005-10-17 | Ministry of Foreign Affairs of the Russian Federation (commentary) |
Attempts in Tbilisi to pass off the {A|terrorist act} of 11 October as an echo of old battles do not stand up to criticism. Our sappers have established that the device {A|had been buried} within the week. The Abkhaz side's conclusion as to who {A|placed it} appears to us well-founded.

= a6 | 2005-10-19 | UN Observer Mission in Georgia (weekly note) |
On 16 October a two-vehicle patrol {C|was robbed} on the M27 by five masked men. Radios, boots and one trumpet {C|were taken}. No one {C|was harmed}. Both sides condemned the {C|hold-up} and agree that it was the work of ordinary criminals.

= a7 | 2005-10-21 | wire-b | Abkhazia {D|arrests} teacher over mine
SUKHUMI, Oct 21 - Abkhaz security officers {D|have detained} a Georgian schoolteacher whom they suspect of {A|burying the mine} that {A|killed four} peacekeepers, the prosecutor's office said on Friday.
Guram Kvaratsia, 44, {D|was picked up} in front of his class. His wife said that he cannot dig because of his back. Georgia called the {D|arrest} baseless and demanded his return.

= a8 | 2005-10-26 | Zugdidi FM |
A farmer from Kvemo Tsqaro, Valiko J., {B|lost both legs} yesterday when his tractor {B|ran over a mine} at the edge of his maize. A rusted mine, with a date: 1992. The Abkhaz militia says that it {B|had been there} since the war, the Georgian police says the same, and deminers who cleared the rest of the row say so too. The {B|accident} is the second {B|detonation} in the district this month.

= a9 | 2005-11-06 | Caucasus Letter (column) | The innocent verge
Every roadside in Gali has its lawyer. When four men with a bread lorry {A|perished}, one capital swore that the mine was as young as a kitten, the other that it was as old as sin, and only the hazelnut trade kept silent. When a farmer {B|was maimed} a fortnight later, they all agreed within the hour, since nobody gains by a tractor. I was on this road in 1998 when a bus {E|went up} before my eyes; no one was blamed, and no one has asked me since. A teacher sits in Dranda prison, which the prosecutors call {D|custody} and his pupils call a long holiday. Ask the boots {C|stripped} from the United Nations what they saw: somebody else is wearing them.

= a10 | 2006-03-30 | wire-b | Abkhazia frees teacher
SUKHUMI, March 30 - A Georgian teacher {D|held} since October on suspicion of mine-laying was released on Thursday for lack of proof. The {A|attack} on a peacekeepers' lorry, in which four Russians {A|fell}, remains unsolved. Tbilisi said that it had always known that there was nobody to find.
