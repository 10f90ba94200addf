# Three months of news of many things, an article every few days: nothing here is what another article tells of.
incident A | contested no
incident B | contested no
incident C | contested no
incident D | contested no
incident E | contested no
incident F | contested no
incident G | contested no
incident H | contested no
incident I | contested no
incident J | contested no
incident K | contested no
incident L | contested no
incident M | contested no
incident N | contested no
incident O | contested no
incident P | contested no
incident Q | contested no
incident R | contested no
incident S | contested no
incident T | contested no
apart-note: deaths, crashes, arrests, ambushes and agreements of one sort lie days apart in different countries.

= a1 | 2014-03-02 | wire-a | Bus {A|plunges} into ravine in Peru, 14 dead
A bus on its way from Huancayo to Satipo {A|left the road} on Sunday morning and {A|fell} some 200 metres, killing 14 people, highway police said. Fog lay on the pass.

= a2 | 2014-03-05 | wire-b | Two {B|killed} in Karachi {B|shooting}
Gunmen on a motorcycle {B|shot dead} a union official and his driver in Karachi on Tuesday evening, Pakistani police said. Nobody has claimed the {B|attack}.

= a3 | 2014-03-09 | wire-a | 
Kenya and Uganda {C|signed} an accord in Kampala on Saturday on a pipeline for refined fuel. The energy ministers of both states said that work would begin next year.

= a4 | 2014-03-11 | daily-n | {D|Fire} in Manila slum leaves hundreds homeless
A {D|fire} that began in a bakery {D|destroyed} some 300 huts in the Tondo district of Manila on Monday night. One woman {D|died} of smoke, the fire bureau said. Families slept in a school.

= a5 | 2014-03-16 | wire-b | Court in Minsk {E|jails} journalist
A court in Minsk {E|sentenced} a Belarusian journalist on Friday to three years in prison for tax offences. Her editor called the charges invented. The European Union asked Belarus to free her.

= a6 | 2014-03-20 | wire-a | 
Six soldiers {F|were killed} when their patrol {F|was ambushed} near Tillabéri in western Niger on Wednesday, the defence ministry said. The attackers fled across the border on motorcycles.

= a7 | 2014-03-24 | wire-c | Freighter {G|sinks} off Crete, crew saved
A freighter under the flag of Togo {G|went down} in a gale south of Crete on Sunday. Greek coast guards lifted all eleven sailors from a raft.

= a8 | 2014-03-28 | wire-b | 
Colombia {H|expelled} two Nicaraguan diplomats on Thursday and accused them of spying. Nicaragua called the step an insult and said it would answer in kind.

= a9 | 2014-04-01 | daily-n | {I|Explosion} at sugar mill in Uttar Pradesh
Three workers {I|died} and nine {I|were burnt} when a boiler {I|blew up} in a sugar mill near Meerut on Monday. The owner was questioned by Indian police.

= a10 | 2014-04-04 | wire-a | 
Voters in the Maldives chose a new parliament. On the same day a police car {J|ran over} a boy in Addu; he {J|died} in hospital on Thursday. The officer has been suspended.

= a11 | 2014-04-09 | wire-c | Yemen: aid worker {K|kidnapped} in Sanaa
Armed men {K|seized} a Dutch aid worker from her car in Sanaa on Tuesday, a Yemeni security source said. Her organisation had no news of her.

= a12 | 2014-04-13 | wire-b | 
Japan {L|agreed} on Friday to lend Mongolia 300 million dollars for an airport. The prime minister of Mongolia thanked Tokyo at a dinner.

= a13 | 2014-04-17 | wire-a | {M|Clashes} in Cape Town township
Police fired rubber bullets on Wednesday at residents of a Cape Town township who {M|burned} tyres over water bills. Four people {M|were hurt}, South African officials said.

= a14 | 2014-04-22 | wire-c | 
A small plane with a pilot and two surveyors {N|crashed} in the Yukon on Monday. Canadian searchers {N|found} all three dead at the wreck.

= a15 | 2014-04-26 | wire-b | Ukraine says drone {O|shot down} over Crimea border
Ukraine's border service said on Friday that it had {O|shot down} an unmanned aircraft near Armiansk. Russia said it had lost none.

= a16 | 2014-05-02 | daily-n | 
A judge in Accra {P|sent} four customs officers to prison on Thursday for taking bribes from cocoa traders. Ghana's attorney general {P|had charged} them in January.

= a17 | 2014-05-06 | wire-a | {Q|Landslide} buries village in Tajikistan
A {Q|landslide} after a week of rain {Q|buried} a hamlet near Garm on Monday. Nine bodies were recovered, the Tajik emergency committee said; as many people {Q|are missing}.

= a18 | 2014-05-11 | wire-c | 
The president of Honduras {R|dismissed} his police chief on Saturday after prisoners escaped from a gaol in Tegucigalpa.

= a19 | 2014-05-15 | wire-b | Norway recalls envoy from Tehran
Norway {S|recalled} its ambassador to Iran on Wednesday over the hanging of a poet. Iran {S|summoned} the charge d'affaires.

= a20 | 2014-05-21 | wire-a | 
Two climbers from South Korea {T|fell} to their deaths on a peak in Nepal on Monday, a trekking agency in Kathmandu said. A third {T|was rescued} by helicopter.
