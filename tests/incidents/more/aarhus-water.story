# A cyber attack on a Danish waterworks is blamed on Russia, which denies it; a cable break in the same week turns out an anchor's work; sanctions follow.
# copies: a1 a2
incident A | contested yes | disputed
incident B | contested no
incident C | contested no
apart-note: A (attack on the waterworks' computers, 4 December 2024) and B (power cable to Bornholm, 6 December) are unconnected; early talk of sabotage in B has no holder.

= a1 | 2024-12-04 | wire-a | Hackers {A|shut down} water plant in Denmark
COPENHAGEN, Dec 4 - Hackers {A|broke into} the control system of a waterworks near Aarhus on Wednesday and {A|cut off} some 5,000 homes for three hours, the operator said. It was not clear who was behind the {A|attack}.

= a2 | 2024-12-05 | Jutland Herald | Waterworks {A|hacked}
Hackers {A|broke into} the control system of a waterworks near Aarhus and {A|cut off} some 5,000 homes for three hours, the operator said. It was not clear who was behind the {A|attack}.

= a3 | 2024-12-06 | wire-a | Danish island of Bornholm {B|loses power} as cable {B|breaks}
COPENHAGEN, Dec 6 - The power cable between Sweden and the Danish island of Bornholm {B|was cut} on Friday, leaving thousands without electricity. It was the second {B|failure} of public services in Denmark this week after a {A|cyber attack} on a waterworks.

= a4 | 2024-12-09 | wire-b | Anchor {B|cut} Bornholm cable, operator says
COPENHAGEN, Dec 9 - The anchor of a coal ship {B|severed} the cable to Bornholm, the grid operator Energinet and Danish police said on Monday. The captain has admitted the {B|accident}.

= a5 | 2024-12-18 | wire-a | Denmark accuses Russia of {A|cyber attack} on waterworks
COPENHAGEN, Dec 18 - Denmark said on Wednesday that Russia {A|was behind} a {A|cyber attack} that {A|disrupted} a water plant this month. The defence intelligence service said a group working for the Russian state {A|had hacked} the plant near Aarhus.

= a6 | 2024-12-18 | wire-b | Russia says it {A|had nothing to do} with hack of Danish plant
MOSCOW, Dec 18 - The Kremlin rejected on Wednesday Danish accusations that Russia {A|carried out} a {A|cyber attack} on a waterworks. Its spokesman called them absurd.

= a7 | 2025-01-27 | wire-a | EU {C|sanctions} three Russians over Danish water {A|hack}
BRUSSELS, Jan 27 - The European Union on Monday {C|imposed sanctions} on three Russian intelligence officers who, it says, took part in the {A|attack} on a Danish waterworks last month.

= a8 | 2025-01-28 | daily-c |
The Russian embassy in Copenhagen said that the {C|sanctions} adopted by the European Union on Monday were unfriendly, and again that Russia {A|did not attack} any water plant.
