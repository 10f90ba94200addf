# Ten more small matters written after the first mending.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2015-01-13 | wire-a |
Eritrean opposition radio says soldiers {A|mutinied} at Keren on Saturday.

= a2 | 2015-01-14 | Ministry of Information, Asmara (statement) |
There was no {A|mutiny} at Keren. The story was invented by people who live on such stories.

= b1 | 2015-02-10 | wire-b |
Lebanese police {B|found} the body of a Syrian banker in Jounieh on Sunday. An autopsy has been ordered.

= b2 | 2015-02-12 | Cedar Times |
The Syrian embassy in Beirut said it was waiting for the autopsy of the banker {B|found dead} in Jounieh.

= c1 | 2015-03-10 | wire-a |
Pakistan's army said it {C|killed} 34 militants in an air strike in Tirah on Sunday.

= c2 | 2015-03-11 | Jirga of Tirah (open letter) |
Those whom the jets {C|killed} were a wedding party. There was no militant among them.

= d1 | 2015-04-14 | Maputo Hoje |
Mozambique {D|released} twelve Zambian traders on Monday. The police denied that they had been beaten.

= e1 | 2015-05-12 | wire-b |
An Iranian dissident {E|was found dead} in Istanbul on Sunday. Turkish police said he {E|committed suicide}; his brother said he had been poisoned.

= f1 | 2015-06-09 | Volga Business |
Kazakhstan {F|banned} Russian eggs on Monday. A Russian farm official said that the {F|ban} would be lifted soon.

= g1 | 2015-07-14 | wire-a |
Ecuador's foreign minister said Colombia {G|had agreed} to stop spraying along the border. Colombia's defence ministry said it {G|had agreed} to nothing of the kind.

= h1 | 2015-08-11 | Sahara Info |
Mauritania {H|arrested} nine Malian smugglers on Monday, the police said. In Bamako a minister said that nine Malians {H|were in custody} in Nouakchott.

= i1 | 2015-09-15 | wire-b |
Rebels in Kachin said they {I|killed} 22 soldiers at Laiza on Sunday. Myanmar's army put its losses at three.

= j1 | 2015-10-13 | wire-a |
A lorry {J|overturned} near Oruro on Sunday, and nine miners were injured. The company said it regretted the {J|accident}.
