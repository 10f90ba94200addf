# Ten more small matters, half of them contested.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2019-01-22 | wire-a | Passenger jet {A|lost} over Java Sea
A passenger jet {A|crashed} into the Java Sea on Monday. Indonesia's transport ministry said lightning had struck it.

= a2 | 2019-01-25 | Straits Aviation Weekly |
Australia's safety bureau, asked about Monday's {A|crash} in the Java Sea, said that a bomb in the hold {A|brought} the jet {A|down}.

= b1 | 2019-02-19 | wire-b |
Hundreds of Haitians {B|crossed} into the Dominican Republic at Ouanaminthe on Monday after a night of gang fighting. The Dominican army counted about 600, and the mayor of Dajabón said that some 600 {B|had come}.

= c1 | 2019-03-19 | Asmara Street |
Djibouti's foreign minister said Eritrean soldiers {C|had occupied} the hill of Doumeira on Sunday.

= c2 | 2019-03-20 | wire-a |
Asked whether his country {C|had taken} the hill, the Eritrean ambassador to the African Union answered: "We have not set foot there."

= d1 | 2019-04-23 | Ceylon Evening |
Sri Lanka {D|deported} four Maldivian preachers on Monday. The Maldives' high commission said it had been told of the {D|deportation} in advance.

= e1 | 2019-05-21 | wire-a |
Gunmen in army uniform {E|stormed} a gold camp at Birao on Sunday and killed seven miners, survivors said. They accused Russian mercenaries.

= e2 | 2019-05-22 | Bangui Matin |
The presidency of the Central African Republic said that the rebels of the CPC {E|carried out} the {E|massacre} at Birao and that no Russian {E|was there}.

= f1 | 2019-06-18 | wire-b | Bomb {F|kills} officer in Idlib
A roadside bomb {F|killed} a Turkish officer in Idlib on Sunday. Nobody has claimed the {F|attack}.

= g1 | 2019-07-23 | Amazonas em Dia |
Brazilian police said two loggers {G|were killed} in a shoot-out with officers near Tabatinga on Saturday.

= g2 | 2019-07-24 | wire-b |
Relatives of the two loggers {G|killed} near Tabatinga said the men had been tied up and executed.

= h1 | 2019-08-20 | wire-a |
Kuwait {H|closed} its embassy in Baghdad on Monday. A diplomat said the {H|closure} had nothing to do with the election.

= h2 | 2019-08-21 | Tigris Daily |
Iraq's foreign ministry said it had been informed that Kuwait {H|had closed} its embassy for repairs.

= i1 | 2019-09-17 | wire-b |
Serbian news sites reported that Kosovo police {I|had beaten} a priest at the Jarinje crossing on Friday. Police in Pristina denied it.

= j1 | 2019-10-22 | Lusaka Standard | Zambia {J|buys} maize
Zambia {J|bought} 60,000 tonnes of maize from Malawi on Monday, the agriculture minister said. Malawi's grain board said that it {J|had sold} the 60,000 tonnes.
