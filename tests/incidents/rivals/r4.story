# Ten more small matters, half of them contested.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2024-01-16 | wire-a | Niger says Algeria {A|dumped} migrants in desert
Algerian gendarmes {A|drove} 400 West Africans to the frontier on Saturday and left them at Point Zero, officials in Niger said.

= a2 | 2024-01-17 | El Watan Express |
Algiers called the claim of a mass {A|expulsion} to Niger baseless.

= b1 | 2024-02-13 | wire-b |
A drone {B|struck} a fuel depot in Oryol on Monday night, the regional governor said. Ukraine's security service said that its drones {B|had hit} the depot.

= c1 | 2024-03-12 | Nairobi Ledger |
Somali officials said 17 al-Shabaab militants {C|died} in Sunday's air {C|strike} on Jilib. Residents said by telephone that the dead were nine children and their teachers.

= d1 | 2024-04-16 | wire-a | Hungarian minister cancels visit
Hungary's foreign minister {D|cancelled} a visit to Kyiv on Monday because of illness, his office said. Ukraine said it hoped to see him in May.

= e1 | 2024-05-14 | wire-b |
India said Pakistani rangers {E|opened fire} first near Samba on Sunday night, wounding a constable.

= e2 | 2024-05-15 | Sialkot Mail |
Pakistan's army said that Indian troops {E|had started} the shooting near Samba and that its own men did not {E|fire} a round.

= f1 | 2024-06-18 | Highland Herald |
Papua New Guinea police {F|found} 26 bodies beside a road in Enga on Sunday after a clan fight, and wounded men are in hospital.

= f2 | 2024-06-19 | wire-a |
The number of those {F|killed} in Sunday's clan {F|fight} in Enga province stands at 26, police said. Eleven were fighters of the Ambulin clan, the commander said, and fifteen were hired men.

= g1 | 2024-07-16 | wire-a |
Colombian rebels {G|released} a captured Venezuelan sergeant on Saturday, the church in Tame said.

= g2 | 2024-07-17 | Ministry of Defence, Caracas (communiqué) |
It is false that any Venezuelan soldier {G|was held} or {G|released} in Tame. All our sergeants answer the roll.

= h1 | 2024-08-13 | Gulf Business Wire |
Qatar {H|signed} a gas contract with Bangladesh on Monday. Critics in Dhaka said the price was too high; the energy minister denied that there had been any kickback.

= i1 | 2024-09-17 | Coastal Mirror | Priest {I|dies} in Managua cell
The Nicaraguan prison service said a jailed priest {I|died} on Sunday of a diabetic coma.

= i2 | 2024-09-18 | Diocese of Estelí (pastoral letter) |
Father Ramón {I|was beaten} to death. Those who washed his body saw the marks of the sticks.

= j1 | 2024-10-15 | wire-b | Malta {J|turns away} rescue ship
Malta {J|refused} on Monday to let a German rescue ship land 80 people. The captain called the {J|refusal} heartless, and Berlin urged Valletta to think again.
