# A Kenyan air strike in Gedo hits a clinic or a fighters' camp; a second raid that everyone tells alike; a bomb under a Kenyan lorry with two tolls; a gas bottle at a wedding in Mandera.
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
apart-note: A (Ceel Dheere, 4 May 2017) and B (bridge and fuel at Buulo Gaduud, 12 May) are two air raids by the same air force in one district.
apart-note: In C Kenya speaks of three dead and al-Shabaab of eleven; neither rejects the other's figure, and the doer is agreed.
apart-note: D is a gas bottle; the police, the hospital and the bridegroom agree.
apart-note: The aid group's toll in A goes from 14 to 17 (its own revision).

= a1 | 2017-05-05 | wire-b | Kenya says jets {A|killed} 30 militants in Somalia
NAIROBI, May 5 - Kenyan warplanes {A|destroyed} an al-Shabaab camp in Somalia's Gedo region on Thursday and {A|killed} about 30 fighters, the Kenyan army said.
The {A|strike} at Ceel Dheere followed "weeks of patient observation", a spokesman said. He gave no details of weapons found.

= a2 | 2017-05-06 | Hands for Health (press release) | Our clinic {A|was bombed}
At 10.15 a.m. on 4 May two bombs {A|fell on} the mother-and-child clinic which we run at Ceel Dheere. Fourteen persons {A|were killed}: nine patients, four relatives and our midwife, Halimo Cabdi. The red cross on the roof measures six metres. There were no armed men in the building. We reject the statement that a camp {A|was hit}.

= a3 | 2017-05-08 | wire-b | Kenya denies {A|hitting} Somali clinic
NAIROBI, May 8 - Kenya's army on Monday denied that its aircraft {A|had bombed} a clinic in Somalia in which an aid group says 14 people {A|died}.
"We {A|struck} a camp. If a clinic {A|was damaged} that day, ask those who store explosives among the sick," the spokesman said.
Somalia's health minister, who visited the place on Sunday, said that what {A|happened there} was "an error between friends" and that she had seen cots.

= a4 | 2017-05-13 | Kenya Defence Forces (update) |
12 May, 0430 hours: {B|air strike} on bridge and adjoining fuel store, Buulo Gaduud. Bridge {B|down}, store {B|burning}. Enemy losses nil observed. Own losses nil.

= a5 | 2017-05-13 | Gedo Shortwave | Bridge {B|gone}
The wooden bridge at Buulo Gaduud {B|was knocked down} by Kenyan jets before dawn on Friday. Al-Shabaab's governor came on the air to say that the infidels {B|had burned} two hundred drums of diesel and that he would build a better bridge. No one {B|was injured}, he said. Camel traders will have to go round by Luuq.

= a6 | 2017-05-19 | wire-b | {C|Blast} hits Kenyan army lorry near Mandera
NAIROBI, May 19 - Three Kenyan soldiers {C|were killed} on Friday when a roadside bomb {C|went off} under their lorry near the border town of Mandera, the defence ministry said.
Al-Shabaab said in a broadcast that it {C|had planted} the charge and that eleven soldiers {C|were dead}. It called the {C|ambush} revenge for the clinic at Ceel Dheere, where bombs {A|fell} two weeks ago.

= a7 | 2017-05-22 | Mandera Weekly | Bride, groom and a gas bottle
The rice was on, the drummers were late, and cousin Ibrahim had just told the one about the imam's donkey. At 3 p.m. on Saturday the kitchen tent {D|blew up}. A cook {D|lost his life} and twenty guests {D|were scorched}. In a town like ours the first word is always "bomb", and half the wedding lay flat in the sand until the police came out holding a gas bottle without a valve. "We are alive, we are married and we smell of mutton," the bridegroom said, who bears the {D|explosion} no grudge. The hospital confirmed that it had seen burns and nothing else.

= a8 | 2017-06-01 | Hands for Health (update) |
With the {A|passing} of three of the wounded, the number of people who {A|lost their lives} in the {A|bombardment} of our clinic is now 17. We still wait for an answer to the list of names that we sent to Nairobi.

= a9 | 2017-06-04 | Horn Observer (opinion) | Count them once
Kenya says thirty and the doctors say seventeen. It would be a strange {A|raid} that left forty-seven bodies in a hamlet of ninety, and nobody claims so many. Somebody is counting mothers as gunmen. Our generals have shown that they can be plain: when they {B|blew up} the bridge at Buulo Gaduud, they said so, the enemy said so, and the case was closed in a day. Candour is possible, then, so long as the victim is made of planks.

= a10 | 2018-05-04 | wire-b | Year after {A|bombing}, no inquiry into Somali clinic
NAIROBI, May 4 - Kenya has not opened an investigation into the {A|events} at Ceel Dheere, an aid group said on Friday. The army repeated that only fighters {A|were killed}. A lorry driver who survived the {C|Mandera bomb} a fortnight afterwards is suing it for his pension.
