# Ten more small matters, half of them contested.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested yes | disputed
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2022-02-08 | wire-a |
Health officials in Honduras put the number of migrants {A|killed} in Sunday's lorry {A|crash} near Danli at 14.

= a2 | 2022-02-09 | Cuban Migrants' Committee (open letter) |
We have counted 22 bodies from the lorry {A|crash} at Danli, and we have their names.

= b1 | 2022-03-14 | wire-a | Shells {B|hit} Armenian village
Azerbaijani shells {B|hit} the village of Sotk on Sunday, killing two villagers and wounding five, Armenia's defence ministry said.

= b2 | 2022-03-15 | Sotk Echo |
The head of the village said that the shells {B|had come} from the Azerbaijani side and that two of his neighbours {B|were dead}.

= c1 | 2022-04-05 | Radio Sahel | Three die in market {C|blast}
A bomb {C|exploded} in the market of Diffa on Monday and killed three women, the governor said. He blamed Boko Haram.

= c2 | 2022-04-06 | wire-b |
Traders in Diffa said there {C|was no bomb}: a gas bottle {C|had burst} in a tea kitchen.

= d1 | 2022-05-17 | wire-b |
Latvia {D|arrested} a Russian citizen on Monday on suspicion of photographing a barracks. The Russian embassy in Riga demanded to see him and called for his release.

= e1 | 2022-06-21 | Juba Dispatch |
Delegates of the opposition {E|walked out} of the power-sharing talks on Monday, three of them told this newspaper.

= e2 | 2022-06-22 | wire-a |
An official in Juba said nobody {E|had walked out}; there had been a break for lunch.

= f1 | 2022-07-19 | wire-a | India {F|returns} fishermen
India {F|handed over} seventeen Bangladeshi fishermen at Petrapole on Monday. A coast guard officer denied reports that the boats would be kept.

= f2 | 2022-07-20 | Barisal News |
The seventeen fishermen whom India {F|sent back} on Monday reached their families in Patharghata.

= g1 | 2022-08-15 | wire-b |
Venezuela rejects reports that its troops {G|crossed} into Guyana last week near the Cuyuni river.

= h1 | 2022-09-13 | Times of Suva |
Seventy people were injured and four {H|killed} when a ferry {H|caught fire} off Vanua Levu on Monday.

= h2 | 2022-09-14 | wire-a |
Four people {H|died} in Monday's ferry fire in Fiji, the maritime authority said. The hospital in Labasa said it was treating seventy.

= i1 | 2022-10-25 | Minsk Observer | Opposition man {I|found dead} in Vilnius
A Belarusian journalist {I|was found dead} in his flat in Vilnius on Sunday. His wife said he {I|was poisoned}.

= i2 | 2022-10-27 | wire-b |
Doctors in Vilnius said that the Belarusian journalist {I|died} of a heart attack.

= j1 | 2022-11-30 | wire-a |
Eritrea {J|withdrew} its soldiers from Shire on Tuesday, residents said. The Eritrean government said its troops {J|had left} the town.
