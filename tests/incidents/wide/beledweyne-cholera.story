# Cholera in a Somali town: foreign peacekeepers' latrines, or the flood? A boy dies at the same troops' water truck, shot or run over. Measles elsewhere, a sick barracks in Djibouti, and a camp that is moved.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested no
apart-note: A (cholera, Beledweyne) and B (measles, Baidoa) are two outbreaks of the same weeks; B is agreed. E is Djiboutian recruits ill in Djibouti, of rice, told once.
apart-note: D (the camp moves) is agreed by all; that the mission says it "had nothing to do with" the illness is about A, not D.
apart-note: The ministry's 19, 41 and 58 in A are its own; the elders' 200 is another holder's.

= a1 | 2019-12-03 | wire-a | Cholera {A|kills} 19 in Somali river town
MOGADISHU, Dec 3 - An {A|outbreak of cholera} {A|has killed} 19 people in Beledweyne in central Somalia, the health ministry said on Tuesday, weeks after the Shabelle river flooded the town. More than 700 {A|have fallen ill}.

= a2 | 2019-12-05 | Hiiraan Lantern | The pipe
Elders of the western bank took this newspaper to see a pipe. It is grey, as wide as a thigh, and comes out of the wall of the Djiboutian camp of the African Union mission a little above where women draw water. "Before the pipe there was no {A|cholera}," said one. They say that the soldiers {A|brought it} and that two hundred {A|are dead}.

= a3 | 2019-12-07 | wire-a | AU force denies {A|bringing cholera} to town
MOGADISHU, Dec 7 - The African Union mission in Somalia denied on Saturday that its Djiboutian soldiers {A|had caused} an {A|epidemic} in Beledweyne, saying that not one of them had been sick and that floods {A|had washed} latrines into the river.
Clan elders say sewage from the troops' camp {A|infected} the water.

= a4 | 2019-12-08 | Red Sea Mail | Peacekeepers: {A|disease} not ours
MOGADISHU - The African Union mission in Somalia has denied that its Djiboutian soldiers {A|had caused} an {A|epidemic} in Beledweyne, saying that not one of them had been sick and that floods {A|had washed} latrines into the river.

= a5 | 2019-12-09 | Radio Ali Sabieh |
Sixty recruits at Holhol, here in Djibouti, {E|were taken ill} on Friday after a dinner of old rice. All are back on parade. The army doctor asks listeners not to mix this up with Somalia.

= a6 | 2019-12-11 | Hiiraan Lantern | Boy {C|dies} at water truck
Liban, 11, {C|was shot} when a crowd threw stones at a water truck of the Djiboutian contingent yesterday, his uncles say. They showed this newspaper a shirt with a hole in it.

= a7 | 2019-12-12 | AU mission (press release) |
The mission regrets the {C|death} of a child on 10 December. No round {C|was fired}. The boy, who had climbed on the moving vehicle, {C|slipped} and {C|went under} the rear wheel. Suggestions to the contrary are rejected.

= a8 | 2019-12-16 | Ministry of Health, Mogadishu (weekly table, remarks) |
Beledweyne, {A|acute watery diarrhoea}: {A|deaths} 41, curve falling. Baidoa, {B|measles}: 212 cases, 6 {B|deaths}, curve rising; all partners agree on figures; vaccine is on the way.

= a9 | 2019-12-29 | The Long Shore (weekly) | Water with a passport
In Beledweyne one asks of a glass of water where it comes from, as one would of a stranger. The old women prefer rain. The young ones, who do the carrying, take what there is. Since the end of November 58 people {A|have died} of it, if you believe the ministry, which added seventeen in a fortnight, and two hundred if you believe the elders, who add nothing because they count graves on both banks.
About the cause there are at least three schools. The first meets under a neem tree opposite the Djiboutian camp. It holds that a battalion which rotated in October {A|carried the germ} from home in its bowels and {A|let it out} through a pipe. The second meets behind the wall of the camp, has charts, and holds that a river which drowned four thousand latrines {A|spread it} unaided. The third speaks on the frequency of the Shabaab at half past seven in the evening. It says that the crusaders {A|poured poison}, and it is the only one of the three that is sure of the date.
A microbiologist in Nairobi, who has had four samples and asks not to be named, told me that the bug has cousins in Yemen, in Djibouti and in the next village, and that cousins prove nothing. She wanted a fifth, from the camp. She has been promised it.
Then there is the boy. Everybody in town knows his name, and everybody has seen the shirt. The mission says that Liban {C|fell} from a truck that he should not have been on. His uncles say that a soldier {C|aimed}. The truck has been washed. I asked to see it all the same, and was shown another truck.
In Baidoa, meanwhile, measles {B|has carried off} fourteen children without anybody being accused of anything. There are no peacekeepers' pipes there, said a nurse who has worked in both towns, only not enough fridges. She thinks that people need somebody to be angry with, and that it is easier with a flag. She is not sure, she added, that they are wrong about the pipe.

= a10 | 2020-01-21 | wire-a | AU troops {D|move camp} in Beledweyne
MOGADISHU, Jan 21 - Djiboutian peacekeepers {D|have left} their base on the river at Beledweyne for higher ground, the AU mission and town elders said on Tuesday. A spokesman said that the {D|move} was planned and that the battalion {A|had nothing to do} with a cholera {A|outbreak} there.

= a11 | 2020-04-02 | Vaccine Desk (newsletter) |
The Baidoa {B|measles outbreak}, which began in November, is over, with 31 {B|dead}. Beledweyne, where peacekeepers are still blamed for {A|last winter's cholera}, reports no case since the {D|relocation} of the camp.
