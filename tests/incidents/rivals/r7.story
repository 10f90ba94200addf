# Ten more small matters, half of them contested.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed divergent
incident J | contested no

= a1 | 2018-01-23 | wire-a | Student {A|dies} in Cairo police station
An Italian-Egyptian student {A|died} in a Cairo police station on Sunday. Police said he {A|hanged himself}; his mother said he {A|was tortured}.

= b1 | 2018-02-20 | wire-b |
Nicaragua {B|released} eight Costa Rican farmhands on Monday, the Red Cross said. Costa Rica welcomed the {B|release} and rejected the charge that they had been spying.

= c1 | 2018-03-20 | Batumi Evening |
Abkhaz officials deny that their guards {C|kidnapped} a Georgian beekeeper last week.

= d1 | 2018-04-17 | wire-a | Forty {D|hurt} in Nicosia clashes
Clashes at a football match in Nicosia {D|injured} forty people on Sunday, hospitals said.

= d2 | 2018-04-18 | Famagusta Press |
Police said six officers were among the forty people {D|injured} at Sunday's match in Nicosia.

= e1 | 2018-05-22 | wire-b |
Burundi's radio said Rwandan soldiers {E|had crossed} the Ruvubu river on Saturday and burned two huts.

= e2 | 2018-05-23 | Kigali Courier | Ministry: we stayed home
Rwanda's defence ministry dismissed the story of a {E|crossing} as a fabrication.

= f1 | 2018-06-19 | wire-a |
Spain {F|fined} a Portuguese energy company on Monday. The company said it would appeal against the {F|fine}.

= g1 | 2018-07-24 | Hill Tracts Times |
Bangladesh's border force said it {G|shot} two cattle smugglers near Teknaf on Sunday. Myanmar's home ministry said that they were farmers looking for a lost cow.

= h1 | 2018-08-21 | wire-b |
The prime ministers of Barbados and Jamaica {H|met} in Bridgetown on Monday. Both said the talks {H|had been} friendly.

= h2 | 2018-08-22 | Island Gleaner |
A spokesman for Jamaica said that the two leaders {H|discussed} fishing rights for an hour in Bridgetown. He dismissed rumours about a coming election.

= i1 | 2018-09-18 | wire-a | Tanker {I|holed} in Gulf of Aden
An explosion {I|holed} a Saudi tanker in the Gulf of Aden on Sunday. Saudi Arabia blamed a mine laid by the Houthis.

= i2 | 2018-09-19 | Sanaa Today |
A Houthi spokesman said the tanker's boiler {I|blew up} and that his movement had laid no mines.

= j1 | 2018-10-23 | Bishkek Bulletin |
Kyrgyzstan {J|lifted} its ban on Kazakh poultry on Monday. Astana thanked it and said trade would grow.
