# A Moroccan surveillance plane is lost (engine fire or missile); a tourist plane crashes the same week with a toll that one holder revises; Algeria closes its sky.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A (surveillance plane, Zag, 11 May 2022) and B (sightseeing plane, Ouarzazate, 14 May) are two crashes in one week.
apart-note: In B the toll goes from two to three by the same hospital.

= a1 | 2022-05-11 | Royal Armed Forces, Rabat |
A light observation aircraft {A|was lost} this morning during a training flight in the Zag sector following an {A|engine fire}. Its two-man crew {A|perished}. An inquiry is under way.

= a2 | 2022-05-12 | Voice of the Hamada (radio of the camps, Tindouf) |
Fighters of the people's army {A|brought down} a spy plane of the occupier over Zag yesterday with a single missile. So much for the engine. Morocco can show the wreck if it dares.

= a3 | 2022-05-13 | wire-f | Morocco denies Polisario {A|shot down} its plane
RABAT, May 13 - Morocco denied on Friday that one of its military aircraft {A|had been shot down} by the Polisario Front, and repeated that a fire in the engine {A|caused the crash}, in which two airmen {A|died}.
The independence movement, which is based in Algeria, says it {A|hit} the plane with a missile on Wednesday.

= a4 | 2022-05-14 | Atlas Daily Telegram | Rabat: fire, not missile
RABAT - Morocco has denied that one of its military aircraft {A|had been shot down} by the Polisario Front, and repeated that a fire in the engine {A|caused the crash}, in which two airmen {A|died}.
The independence movement says it {A|hit} the plane with a missile on Wednesday.

= a5 | 2022-05-15 | wire-f | Sightseeing plane {B|crashes} at Moroccan film town, two {B|dead}
OUARZAZATE, Morocco, May 15 - A small plane taking tourists over the kasbahs near Ouarzazate {B|crashed} into a reservoir on Saturday, {B|killing} the pilot and a Belgian woman, the provincial hospital said. A third person was hurt.

= a6 | 2022-05-16 | Atlas Daily Telegram | Third victim of Ouarzazate {B|crash}
The death toll of Saturday's {B|accident} on the Ouarzazate reservoir has risen to three, the hospital said last night: the woman's husband {B|died} of his burns. A gust on take-off {B|flipped} the aircraft, according to the flying club, the tower and a German who filmed it.
It has been a bad week for light aircraft in the south; three days earlier the army {A|lost} one near Zag.

= a7 | 2022-05-20 | Algerian Ministry of Defence and Transport (joint notice) |
With effect from 00:00 on 19 May the airspace of Algeria {C|has been closed} to all civil and military aircraft registered in Morocco.

= a8 | 2022-05-20 | wire-f | Algeria {C|bars} Moroccan aircraft
ALGIERS, May 20 - Algeria {C|shut its airspace} to Moroccan planes on Thursday, and flights from Casablanca to Tunis and Cairo took an hour longer. An official in Rabat confirmed the {C|ban} and said that it harmed mostly pilgrims. Algiers did not give a reason, but relations have sunk since a Moroccan plane {A|came down} near the frontier last week and the press in Rabat looked for the missile's maker.

= a9 | 2022-05-27 | Institute for Desert Security (note 14) | What {A|hit} N-4?
We have looked at eleven pictures of the aircraft that {A|crashed} at Zag. The tail is riddled from outside, in a pattern usual for a fragmentation head. On the other hand the engine did burn, and for a long time. Our conclusion will please no one: we cannot tell.

= a10 | 2022-11-02 | Atlas Daily Telegram |
Two Gulf carriers will share the passengers of the Casablanca-Tunis route, which has been flown the long way round since May, when Algeria {C|closed its sky}. The flying club at Ouarzazate, grounded since the {B|crash} on the reservoir, reopens on Saturday.
