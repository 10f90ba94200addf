# A protest on a Peruvian bridge is broken up with clashing tolls; a second march two weeks later ends without deaths; killings at a gold mine on which all agree; Bolivians arrested.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed
apart-note: A (bridge at Ilave, 13 February 2024) and B (march in Ilave, 27 February) are two protests in one town.
apart-note: The ombudsman's toll for A rises from seven to nine by the same holder; the interior ministry's "three, all killed by their own side's dynamite" clashes.

= a1 | 2024-02-13 | Radio Onda Altiplánica |
It is six in the evening and the bridge at Ilave is empty. Police {A|cleared} it an hour ago. They fired gas, the marchers say they {A|fired bullets} too. We have seen three bodies carried to the chapel. Among the marchers were many Aymara from the Bolivian side.

= a2 | 2024-02-14 | wire-b | Peru bridge protest {A|ends in deaths}, tolls differ
LIMA, Feb 14 - Peru's ombudsman said on Wednesday that at least seven people {A|were shot dead} when police {A|broke up} a blockade of the Ilave bridge near Lake Titicaca on Tuesday. The interior ministry said that three {A|had died}, all when dynamite carried by protesters {A|went off}.
"Not one policeman {A|used a firearm}," the interior minister said.
Two of the {A|dead} are Bolivian citizens, the ombudsman said.

= a3 | 2024-02-14 | El Heraldo de Arequipa | Ombudsman: seven {A|shot} at Ilave
LIMA - Peru's ombudsman said that at least seven people {A|were shot dead} when police {A|broke up} a blockade of the Ilave bridge near Lake Titicaca. The interior ministry said that three {A|had died}, all when dynamite carried by protesters {A|went off}.
"Not one policeman {A|used a firearm}," the interior minister said.

= a4 | 2024-02-15 | Bolivian foreign ministry (comunicado) |
Bolivia deplores the {A|killing} of its nationals Nilda Choque and Wilber Mamani on the bridge at Ilave by shots from the Peruvian police, and asks the Peruvian Republic for an independent inquiry.

= a5 | 2024-02-17 | wire-b | Peru {D|arrests} 14 Bolivians, accuses them of stirring unrest
PUNO, Peru, Feb 17 - Peruvian police {D|arrested} 14 Bolivians on Saturday in a hostel in Puno, saying that they had come to lead road blockades.
Bolivia's consul said that all 14 were wool traders who {D|were rounded up} at breakfast and had never blocked anything. "The charge is invented," he said.

= a6 | 2024-02-20 | Peruvian ombudsman's office (bulletin 9) |
The number of persons {A|killed} at Ilave on 13 February is nine. All had gunshot wounds. The office repeats that no trace of explosive was found on any of them.

= a7 | 2024-02-22 | minerals-daily | Gunmen {C|kill} five at Ananea gold working
Five diggers {C|were killed} and two wounded when armed men {C|attacked} a wildcat gold pit at Ananea, in Puno region, on Wednesday night. Police, prosecutors and the miners' association all blame the gang known as La Culebra, which had demanded a tenth of the gold. One of the five was a Bolivian, the consulate in Puno said.

= a8 | 2024-02-24 | Radio Onda Altiplánica |
Today they buried the five men of Ananea. The {C|massacre} in the pit has been on everyone's lips in the market. The prosecutor told us that three members of La Culebra are being sought, and a La Paz newspaper prints the photograph of the Bolivian who {C|was murdered}, Efraín Quispe, with his twins.

= a9 | 2024-02-28 | El Heraldo de Arequipa | Quiet {B|march} in Ilave
Two weeks after {A|blood was shed} on its bridge, some four thousand people {B|marched} through Ilave on Tuesday with candles. The police stayed in barracks. Organisers and the prefect both said the {B|demonstration} passed off without incident, apart from one broken lamp.

= a10 | 2024-03-05 | Bolivian foreign ministry (comunicado) |
The fourteen citizens {D|detained} in Puno on 17 February were set free last night without charge and are on their way to La Paz. Their {D|arrest} was without foundation from the beginning.

= a11 | 2024-03-10 | Hoja Dominical (diocesan weekly) | A letter from the lake
Brothers and sisters, you ask me for the truth about Ilave and I can only give you what I have heard. The prefect came to lunch and told me that the {A|deaths} on the bridge were caused by dynamite in the marchers' own bags. The nurse who washed the bodies came to supper and told me that each of the nine {A|was shot}, six from behind. Both are baptised. I have written down what each said and put it in the tabernacle.
What I saw myself is less. I saw the police come along the Puno road at four o'clock in eleven lorries. I saw the marchers sit down. Then the gas came over the roof of the parish house and I saw nothing more for some time, because I was on the floor with the sacristan and two schoolgirls and a wet altar cloth. When we came out it was over. There were shoes all along the bridge, as there are after a fiesta.
You also ask about the march of the 27th. I walked in it. People {B|walked} slowly from the chapel to the bridge and back, and sang, and nobody threw anything, and the police did not come. I do not know what it changed. But the women had made a carpet of flowers where the shoes had been, and the wind, which spares nothing here, left it alone until morning.
And you ask, some of you in a tone I do not care for, about the Bolivians. Fourteen of them {D|were arrested} in the hostel of Señora Charo while they ate her bread. The police say they were agitators. She says they argued about the price of alpaca and about nothing else, and I have known her thirty years.
As for the pit at Ananea: five families had no wages this week, because the five men {C|were shot} for a tenth of not very much. There the prefect and the nurse tell the same story. It is a strange thing to be grateful for.
The collection next Sunday is for coffins. Those who can bring planks should bring planks. The school will open again on Monday, with both teachers, if the road is free. Pray for the rain to hold off until the potatoes are in.
