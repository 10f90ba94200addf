# Shells fall on a mountain village in Kunar: Pakistan's guns, or militants' mortars? A second shelling that Pakistan owns; a rockslide nearby; an attack on a Pakistani post told alike by both sides.
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: A (Wachdarra, Monday 6 May 2013) and B (Shonkray, Sunday 19 May) are two shellings of villages in Kunar; B is admitted by Pakistan at once.
apart-note: The governor's toll in A goes from nine to twelve (his own revision); the Pakistani officer's "no civilians" clashes.
apart-note: C (rocks on a road gang, 10 May) is not a shelling; the elders' "not a shell this time" settles a rumour that no holder keeps up.

= a1 | 2013-05-01 | wire-b | Six soldiers {D|killed} in {D|raid} on Pakistani mountain post
PESHAWAR, May 1 - Militants who crossed from Afghanistan {D|overran} a Pakistani army post in Bajaur before dawn on Tuesday and {D|killed} six soldiers, the military said. Fourteen of the attackers {D|died} too.
A spokesman for the Pakistani Taliban said that his men {D|had carried out} the {D|attack} and gave the same count of soldiers {D|dead}.

= a2 | 2013-05-07 | Radio Asadabad (6 a.m. bulletin) |
Nine villagers {A|were killed} in the upper valleys of Kunar last night when shells {A|landed} on their houses, the governor says. Women and children are among the dead. The road is closed.

= a3 | 2013-05-07 | wire-b | Kabul says Pakistani guns {A|shelled} village, {A|killing nine}
KABUL, May 7 - Afghanistan on Tuesday accused Pakistan of {A|firing} more than forty artillery shells into the village of Wachdarra in Kunar province, {A|killing} nine people as they ate their evening meal.
The foreign ministry called Monday's {A|bombardment} "an act against neighbours and against God".
Pakistan's military press office said that it was checking.

= a4 | 2013-05-08 | Frontier Live (liveblog) |
09:14 Twelve, not nine, {A|died} at Wachdarra, says the governor of Kunar. Three were found under a roof.
10:02 Statement from Rawalpindi: "No round fired by our troops {A|fell on} any village. Our guns {A|engaged terrorists} who were running from Bajaur."
10:40 A Pakistani officer who does not want to be named tells us that the houses {A|were hit} by mortars of the Pakistani Taliban, and that no civilian {A|lost his life}.
11:25 Rain. The helicopters are not flying.

= a5 | 2013-05-11 | Pamir & Kunar Mail | The hill {C|came down} on them
The first to run was the tea boy, and he is the only one who can tell it. On Friday the cliff above the Dangam road {C|gave way} over a gang who were clearing snow-melt; four labourers {C|were crushed}. Because it had thundered, people in the bazaar said that the guns were at it again. They were not. "It was not a shell this time," said the elders, who have pulled both sorts out of the ground. The {C|rockfall} has cut the valley in two.

= a6 | 2013-05-13 | wire-b | NATO radar backs Kabul on village {A|shelling}
KABUL, May 13 - The NATO-led force in Afghanistan said on Monday that by its radars 43 rounds {A|were fired} from a Pakistani battery at Wachdarra, where villagers {A|were killed} a week ago. It was the first time that a third party had taken a side over the {A|incident}.
Pakistan's foreign office said its army {A|had nothing to do} with the {A|deaths}.

= a7 | 2013-05-20 | wire-b | Pakistan {B|fires on} Afghan village "in error", apologises
ISLAMABAD, May 20 - Pakistan said on Monday that a battery in Bajaur {B|had mistakenly fired} three shells across the border the day before. They {B|struck} Shonkray, a hamlet in Kunar, {B|wounding} a shepherd and {B|killing} eleven goats.
"A wrong map sheet was used," the military said. Kabul accepted the apology but noted that none had been offered for Wachdarra, where it says the same guns {A|killed twelve}.

= a8 | 2013-05-23 | Afghan Ministry of Border Affairs (notice) |
The Ministry received today from the Pakistani side 900 dollars for the animals lost in the {B|Shonkray shelling} of 29 Saur. No claim is outstanding in respect of that {B|accident}.

= a9 | 2013-05-24 | Letters to the Editor, Khyber Review |
Sir, - Your correspondent is moved by the {A|tragedy} of 6 May, and so am I. But he does not mention what came before it. A week earlier six of our boys {D|were slaughtered} in their sleeping bags by men who walked over from that same province. An army that {D|has been hit} in this way will look for the culprits. Whether it found them, or found a wedding carpet and a cooking pot, I was not there to see.

= a10 | 2013-10-30 | Pamir & Kunar Mail | Wachdarra moves down the hill
Eleven families who left after the {A|night of the guns} will spend the winter in tents beside the Dangam road, which was reopened last month. It had been blocked since the {C|landslide} in May. A plaque for the twelve is ready, but the village cannot agree whether it should say who {A|fired}.
