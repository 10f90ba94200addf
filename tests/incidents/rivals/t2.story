# Ten small matters, from trucks and schools to a minister's pit; half contested.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested yes | divergent
incident E | contested no
incident F | contested yes | disputed divergent
incident G | contested no
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2022-04-13 | Niger Delta Mirror | Navy {A|takes} tanker with stolen crude
The Nigerian navy {A|brought in} the tanker Merete Holm on Monday with four thousand tonnes of crude in her tanks which, the flag officer at Bonny told us, had been drained from a tapped pipeline.

= a2 | 2022-04-19 | wire-a |
Lawyers for the owners of the Merete Holm, {A|held} at Bonny for a week, laid before the Federal High Court in Port Harcourt a bill of lading from Limbe, a bank receipt and a Cameroonian customs stamp for every tonne aboard.

= b1 | 2020-09-09 | Primorski Glas | Fines in the bay
Croatian police {B|fined} five Slovenian boats in the Bay of Piran on Monday, two hundred euros apiece. The foreign ministry in Ljubljana deplored a habit of answering neighbours with a receipt book and expects better manners in future.

= c1 | 2023-02-21 | wire-b | Colombia says rebels {C|broke} truce
The ELN {C|violated} the truce on Sunday night by ambushing a supply column near Tame, the army's eighteenth brigade said.

= c2 | 2023-02-22 | Eastern War Front of the ELN (communique) |
1. The Front has honoured, hour by hour, the word it gave. 2. Our nearest squad on Sunday night was at Cubara, two days' walk from where the column is said to {C|have been attacked}. 3. Let the brigade look elsewhere.

= d1 | 2021-12-07 | Free Kayah Radio |
Loikaw: mortar shells {D|came through the roof} of the Daw Ta Ngu middle school at a quarter to ten, during arithmetic. The gunners sit on the ridge where the 54th battalion has its camp, and the teacher heard the tubes. Eight children will not be in class again.

= d2 | 2021-12-08 | wire-a | Myanmar military on school deaths
Explosives which terrorists had been storing under the floor of a school near Loikaw {D|went off} on Monday morning through careless handling, the military's information team said. It sent its condolences to the parents.

= e1 | 2019-08-30 | Platinum Belt Herald | Picket {E|shot dead} at Rustenburg gate
A rock-drill operator on strike {E|was killed} on Tuesday at a mine gate in Rustenburg by a guard of a private security firm.

= e2 | 2019-09-02 | wire-b |
The guard {E|fired} without having been threatened by anyone and will plead guilty, his attorney told the Rustenburg magistrate. The firm said it would not stand in the way of justice.

= f1 | 2024-06-05 | La Banda Oriental | Hackers {F|broke into} health ministry
Foreign hackers {F|got into} the servers of Uruguay's health ministry last weekend and carried off the records of 300,000 patients, the minister told parliament.

= f2 | 2024-06-11 | wire-a |
There was no {F|break-in}, says the Montevideo firm that runs those servers: on the Friday a ministry official {F|had put the file} on a public page in order to work on it at home, and the log has his name.

= g1 | 2023-01-18 | Tarkwa Star | Minister staying put
The lands minister denied on Tuesday that he had handed in his resignation over the {G|collapse} of a pit at Tarkwa. He told callers to a morning programme that seventeen people {G|were buried} there because his inspectors had not closed it in time, and that he would not run from that.

= h1 | 2023-07-14 | Nyanza Chronicle |
Four young men {H|were hit by bullets} in Kondele on Wednesday as police drove marchers off the Kisumu road. The oversight authority wants every rifle issued that morning handed in by Monday, the bishop wants a judge from outside the county, and the regional commander was not picking up his telephone.

= i1 | 2021-03-05 | wire-b | Nigerian pupils {I|rescued}, governor says
Thirty-four pupils taken from a school in Zamfara {I|were freed} before dawn on Thursday in a raid by troops and vigilantes, the state's governor said. He praised the gallantry of the men.

= i2 | 2021-03-09 | Savannah Post | What a daughter costs
Malam Bello has two fields fewer than last month. He and thirty other fathers carried eleven sacks of banknotes to a tamarind tree on Wednesday and by nightfall they {I|had their children back}. Not a shot was heard, he recalls; the soldiers came the next day, for the photographs.

= j1 | 2022-05-25 | wire-a | Brazil {J|forces down} small plane
Two Brazilian fighters {J|made} a Cessna out of Bolivia {J|land} at Vilhena on Monday after it failed to answer five calls. It carried 300 kilos of cocaine.

= j2 | 2022-05-26 | El Beniano |
Bolivia's civil aviation board confirmed that the Cessna which {J|was brought down} at Vilhena had taken off without a flight plan and thanked the Brazilian air force for its correct conduct.
