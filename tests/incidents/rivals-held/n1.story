# Ten small matters written after the first mending.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2017-01-10 | wire-a | Guards {A|fired} on boats, Iraq says
Iraq said that Kuwaiti coast guards {A|had fired} on two of its fishing boats near Umm Qasr on Sunday.

= a2 | 2017-01-11 | Gulf Evening |
Kuwait's interior ministry dismissed the {A|allegation}. Its patrols, it said, had spent Sunday in port.

= b1 | 2017-02-07 | wire-b |
An avalanche {B|killed} five Norwegian skiers in Svalbard on Sunday, the governor's office said.

= b2 | 2017-02-08 | Nordlys |
A sixth skier {B|died} of his injuries on Tuesday, raising the number killed in Sunday's avalanche to six, the governor's office said.

= c1 | 2017-03-14 | wire-a |
Kenyan police said they {C|shot dead} three armed robbers in Mombasa on Saturday in an exchange of fire.

= c2 | 2017-03-15 | Coast Weekly |
Neighbours said the three were fruit sellers and that they {C|were shot} with their hands up.

= d1 | 2017-04-11 | wire-b |
Austria {D|expelled} a Turkish attaché on Monday. Ankara's foreign minister called the {D|expulsion} regrettable and promised a response.

= e1 | 2017-05-09 | Tbilisi Herald | Farmer {E|shot} near boundary
A Georgian farmer {E|was shot} near Khurvaleti on Sunday. The interior ministry blamed Russian border troops.

= e2 | 2017-05-10 | wire-a |
Moscow said its troops {E|had not fired} and that the farmer had been hit by a hunter.

= f1 | 2017-06-13 | Sunda Post |
Indonesia {F|sank} four Vietnamese trawlers on Monday. Vietnam's embassy asked for an explanation and did not comment further.

= g1 | 2017-07-11 | wire-b |
Chinese officials said a warehouse in Tianjin {G|burned} on Sunday because of a short circuit. Workers told a Hong Kong newspaper that the {G|fire} was arson.

= h1 | 2017-08-15 | Andes Hoy |
Chile {H|recalled} its consul from La Paz on Monday. Bolivia's foreign minister confirmed that the consul {H|had been recalled}.

= i1 | 2017-09-12 | wire-a |
Cambodian officers said Laotian soldiers {I|had built} a post on Cambodian soil near Stung Treng.

= i2 | 2017-09-13 | Vientiane News |
Laos denied having {I|built} anything on Cambodian soil.

= j1 | 2017-10-10 | wire-b |
A bomb {J|wounded} two Algerian gendarmes near Tizi Ouzou on Sunday. Officials said they did not know who had planted it.
