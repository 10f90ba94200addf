# Two strikes on one lakeside city on one day (one contested, one claimed by the army that made it), an aid convoy shelled ten days later, and an old massacre newly alleged.
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested yes | disputed
apart-note: A (Kalundu market, morning) and B (rebel fuel store, evening) are both air attacks on Uvira on Friday 7 June 2024.
apart-note: The hospital's toll in A goes from 11 to 19 (its own revision); the Rwandan army's spokesman says four died, all soldiers: that clashes.
apart-note: The author of B is never in doubt: Congo's army owns it and the rebels agree.

= a1 | 2024-06-07 | lakes-radio |
At least eleven people {A|have been killed} by an {A|explosion} in the Kalundu market in Uvira this morning, according to the head doctor of the general hospital. Traders say they heard a jet and then {A|two bombs fell} among the stalls. It is not yet known whose aircraft it was.

= a2 | 2024-06-07 | wire-b | Congo accuses Rwanda of {A|bombing} market
KINSHASA, June 7 - The Democratic Republic of Congo accused Rwanda of {A|bombing} a crowded market in the city of Uvira on Friday, {A|killing} at least 11 civilians.
"A Rwandan aircraft {A|struck} women selling fish," the government spokesman said. Kigali {A|denied involvement} within the hour and said that none of its planes had left the ground.

= a3 | 2024-06-08 | wire-b | Congolese army says it {B|hit} rebel fuel store near Uvira port
KINSHASA, June 8 - Congo's army said on Saturday that its own drones {B|had destroyed} a fuel store used by M23 rebels on the northern edge of Uvira the evening before. Nobody was believed to have been inside. A spokesman for the rebels said they {B|had lost} "some barrels" in the {B|attack}.
The {B|raid} came hours after {A|bombs fell} on the city's Kalundu market in an {A|air strike} that Kinshasa blames on Rwanda.

= a4 | 2024-06-08 | Rwanda Defence Force (communique) |
The Rwanda Defence Force takes note of fabricated reports from Kinshasa. Rwanda {A|did not carry out} any strike in Uvira. What {A|exploded} in Kalundu on 7 June was ordnance from a Congolese drone that missed a troop assembly point. According to our information four persons {A|died}, all of them members of the Congolese armed forces.

= a5 | 2024-06-10 | Kivu Courrier | Market toll climbs to 19
The number of people {A|killed} in Friday's {A|bombing} of Kalundu market has risen to 19, Uvira general hospital said yesterday, as eight of the badly burned {A|died} over the weekend. Most were women between 20 and 45. "I have not a single uniform in my morgue," the head doctor said when asked about Kigali's version.

= a6 | 2024-06-10 | Fuel & Freight Africa |
Petrol prices in Uvira have doubled since Congolese drones {B|burned} a depot near the port on Friday evening. The depot had supplied rebel columns as well as half the city's motorcycle taxis.

= a7 | 2024-06-18 | wire-b | Four aid workers {C|killed} as convoy {C|shelled} south of Uvira
BUJUMBURA, June 18 - Four drivers working for a relief agency {C|were killed} on Monday when mortar rounds {C|hit} a food convoy at Makobola, south of Uvira, the United Nations said.
Congo said that rebels backed by Rwanda {C|had shelled} the trucks. The M23 said the army {C|had fired} on them by mistake. The agency did not say who was to blame.

= a8 | 2024-06-19 | daily-k | Rebels: we {C|were nowhere near} the convoy
The M23 yesterday again denied {C|shelling} a column of aid lorries at Makobola in which four drivers {C|died}. Its military spokesman said that the nearest rebel position was 22 km away and that Congolese gunners {C|had mistaken} the lorries for a supply run. The army called that "a lie that insults the dead".

= a9 | 2024-06-25 | Great Lakes Memory Project (report) | The dead of Lubumba
Survivors interviewed by this project say that on 3 May 2012 soldiers wearing Rwandan uniforms {D|shot} 61 villagers at Lubumba, on the plateau above Uvira, and {D|burned the church} in which they had taken shelter. The {D|killings} were not reported at the time. We found the remains of 38 people in two pits.
Twelve years on, nobody has been charged with the {D|massacre}.

= a10 | 2024-06-27 | wire-b | Rwanda dismisses report of 2012 {D|massacre} in Congo
KIGALI, June 27 - Rwanda on Thursday dismissed a report that its troops {D|had massacred} dozens of villagers at Lubumba in eastern Congo in 2012, saying that it {D|had no soldiers there} at the time and that the document was timed to serve Kinshasa.
The report appeared less than three weeks after a {A|strike} on a market in Uvira, which Rwanda also {A|denies carrying out}.

= a11 | 2024-07-03 | Kivu Courrier | A month of grief on the lake: what is said, and by whom
For a city of its size Uvira has had more than its share of fire this June, and more than its share of stories about who lit it. It began on the morning of the 7th. Fish sellers had just laid out the night's catch in Kalundu when two {A|bombs fell} a few metres apart. The government in Kinshasa says a Rwandan aircraft {A|dropped} them. Rwanda says that the {A|blast} was caused by a Congolese drone and that the victims were soldiers. The hospital, which has no army, says that 19 people {A|were killed} and lists their trades: fish seller, fish seller, schoolboy, tailor.
That same evening the sky lit up again, this time in the north of the city. There was no mystery: the army announced that it {B|had set fire} to a rebel fuel dump, and the rebels grumbled about their lost barrels. People who live by the port lost windows but no relatives.
Ten days afterwards four lorry drivers {C|were killed} on the road at Makobola with flour bags stacked behind them. The agency that hired them has put up a plaque that says only their names and the date. Ask an officer and he will tell you that the rebels {C|shelled} the convoy; ask the rebels and they will say that it was the officer.
Then came the report about Lubumba, which made old people on the plateau weep and made Kigali angry. It says that 61 people {D|were shot} there in May 2012. An old catechist who showed this reporter the first pit said that he had told a priest, a judge and two colonels, in that order, and that the priest alone wrote it down. Rwanda says no soldier of its army {D|was ever there}.
The governor wants a single commission to look into all of it. The bishop is in favour. The head doctor, who has run out of burn dressings for the second time, says he would prefer a lorry that arrives. Meanwhile the ferry from Kalemie is running again, the price of sugar has come down a little, and the schools will hold the state examination on Monday as planned, in four classrooms that have no glass.
