# A dinghy is pushed back (or capsized by its own pilot, or never met); another boat sinks the same night elsewhere without quarrel; a consulate burns, first thought arson, then agreed an electrical fault.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A (dinghy off Lesbos) and B (sailing boat on the rocks of Kythira) both happen in the night of 27-28 September 2022.
apart-note: In C a mayor wonders aloud about arson on the first day and drops it; the two governments agree. No holder maintains arson; the denial in a10 is of another matter.

= a1 | 2022-09-28 | wire-a | Eight {A|drown} as migrant boat {A|capsizes} off Lesbos
ATHENS, Sept 28 - Eight people {A|drowned} when a rubber dinghy carrying Afghans and Somalis {A|capsized} between Turkey and the Greek island of Lesbos before dawn on Wednesday. Turkey's coast guard picked up 19 survivors.

= a2 | 2022-09-29 | wire-a | Turkey accuses Greece of {A|towing dinghy back} to sea
ANKARA, Sept 29 - Turkey's interior minister accused Greece on Thursday of {A|pushing back} a dinghy that then {A|overturned}, {A|drowning} eight.
"A Greek boat {A|towed} them out, {A|cut the rope} and left," he said, citing survivors.
Greece's shipping ministry denied {A|any pushback}. It said that the smuggler at the helm {A|had punctured} the dinghy on purpose when he saw a Greek vessel in the distance.

= a3 | 2022-09-30 | Izmir Postası (English edition) | Greece {A|towed} dinghy back, says minister
ANKARA - Turkey's interior minister has accused Greece of {A|pushing back} a dinghy that then {A|overturned}, {A|drowning} eight.
"A Greek boat {A|towed} them out, {A|cut the rope} and left," he said, citing survivors.
Greece's shipping ministry denied {A|any pushback}.

= a4 | 2022-09-29 | Kythira Voice | Island hauls strangers up the cliff
In a gale on Tuesday night a sailing boat with about ninety people aboard {B|struck} the rocks below Diakofti. With ropes, ladders and a mechanical digger the islanders pulled up 78. Five bodies have been found, the port police say. The people on it, most of them from Iran and Iraq, had left Turkey three days before.

= a5 | 2022-09-30 | wire-a | Two migrant sinkings in one night leave 13 dead in Aegean waters
ATHENS, Sept 30 - Thirteen migrants are now known to have died in two wrecks on the night of Tuesday to Wednesday: eight off Lesbos, where Ankara and Athens blame each other for the {A|capsizing} of a dinghy, and five at Kythira, 300 km away, where a sailing boat {B|broke up} in a storm.

= a6 | 2022-10-04 | Sea Watchers' Network (testimony 118) |
I was in the water for an hour. The men on the grey boat wore masks. They {A|took} our motor and {A|pulled} us with a rope towards Turkey. When the wave came, we {A|turned over}. I held Farida by her scarf and then I held the scarf.

= a7 | 2022-10-06 | Hellenic Coast Guard (announcement) |
The Coast Guard once more refutes the claim that its crews {A|caused the capsizing} of a craft on 28.09. Its nearest vessel was 3.1 nautical miles away throughout.

= a8 | 2022-10-17 | Thrace Today | {C|Fire} {C|guts} Turkish consulate in Komotini
A {C|fire} {C|broke out} in the archive of the Turkish consulate in Komotini early on Sunday and spread to the roof. Nobody was hurt. The mayor said that he hoped no hand had been at work, "in these weeks of ugly words about the dinghy". Firemen are looking at a heater.

= a9 | 2022-10-18 | wire-a | Greek, Turkish officials agree consulate {C|fire} was electrical
KOMOTINI, Greece, Oct 18 - A {C|blaze} that {C|destroyed} part of Turkey's consulate in northern Greece on Sunday was caused by an overloaded heater, Greek fire investigators said on Tuesday. The Turkish consul general, who accompanied them, said that he had no reason to doubt it.

= a10 | 2022-10-19 | Turkish foreign ministry (Q&A) |
In reply to a question: the {C|fire} at our mission in Komotini was an {C|accident}. Reports that the consul will be recalled are denied. We thank the Greek firefighters for their swift work and the people of Komotini for blankets and soup.

= a11 | 2023-09-28 | Mytilene Notebook | One year after
Flowers were laid on the jetty on Thursday for the eight who {A|drowned} on their way here a year ago. Greece has still not published the radar track it promised. On Kythira, too, they rang a bell, for the five of the {B|shipwreck} under the cliff.
