# Lorries with UN flour burn on the road from Cameroon to Bouar: rebels, Russian instructors, or a cooking stove? A second column is ambushed and the rebels own it; a tanker overturns; two drivers are arrested as fire-raisers, which their union calls baseless.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed
apart-note: A (Zoumbolo, night of 15 June 2021) and B (Bessara, 27 June) are two columns on one road; both the rebels and the government tell B alike.
apart-note: C (tanker in Garoua-Boulaï, 2 July) is an accident on the same road that nobody calls an attack.
apart-note: The transport union's toll in A goes from two to three (its own revision); the government's figure is five.
apart-note: D: the union calls the arrest groundless and the two men innocent, without another version.

= a1 | 2021-06-16 | wire-a | Aid lorries {A|burned} on Central African road, two {A|dead}
BANGUI, June 16 - Nine lorries carrying flour for the World Food Programme {A|were burned} overnight on the road from the Cameroonian border to Bouar, the drivers' union said on Wednesday. Two drivers {A|died}. The column had stopped for the night at Zoumbolo.

= a2 | 2021-06-17 | Ministry of Communication, Bangui (statement) |
On the night of 15 to 16 June the armed bands of the so-called Coalition of Patriots {A|set fire} to a humanitarian column, {A|murdering five} compatriots. Our defence forces are in pursuit.

= a3 | 2021-06-18 | wire-a | Central African rebels blame Russians for {A|burnt convoy}
BANGUI, June 18 - Rebels in the Central African Republic denied on Friday that they {A|had torched} a food convoy near Bouar and said that Russian instructors {A|had done it} in order to close the road.
"We eat that flour too. We {A|did not touch} one sack," a rebel spokesman said by telephone. "White men in two pick-ups {A|poured the petrol}."
The government says that the rebels {A|killed five} people there.

= a4 | 2021-06-19 | Yaoundé Transport Daily | Rebels: Russians {A|lit the fire}
BANGUI - Rebels in the Central African Republic denied on Friday that they {A|had torched} a food convoy near Bouar and said that Russian instructors {A|had done it} in order to close the road.
"We eat that flour too. We {A|did not touch} one sack," a rebel spokesman said by telephone.

= a5 | 2021-06-22 | Union of Long-Distance Drivers, Douala (circular no. 14) |
Comrades, a third colleague, Abdou N., {A|has died of burns} in Bouar. Two of our members {D|were taken} from their beds yesterday. The {D|arrest} of Brice Mbarga and Yaya Oumarou rests on nothing. Somebody was wanted for the newspapers. Until they are released, nobody drives.

= a6 | 2021-06-23 | Bouar public prosecutor (press note) |
Two hauliers {D|were taken into custody} on 21 June on suspicion of having {A|started a stove} beneath a loaded trailer at Zoumbolo. According to a witness the {A|blaze} began there. The {D|measure} is lawful and the evidence sufficient. The military hypothesis is not excluded.

= a7 | 2021-06-28 | wire-a | Rebels {B|attack} second convoy near Bouar
BANGUI, June 28 - Rebels {B|ambushed} an escorted column at Bessara on Sunday and {B|burned two} empty lorries, less than a fortnight after a food convoy {A|went up in flames} on the same road.
A rebel spokesman said that his men {B|had stopped} the lorries because soldiers were riding on them. The army confirmed every word of it and said that ten men had been on board.

= a8 | 2021-07-03 | L'Oeil de Garoua | Everybody ran towards the tanker
They came with basins, with kettles, one with a baby's bath. A tanker bound for Bangui {C|had tipped over} at the Garoua-Boulaï roundabout on Friday and petrol was running down the gutter for nothing. The driver, Hamidou Issa, stood on the cab and shouted at them to go away. Then it {C|caught fire}. Seven people {C|were burned to death}.
He told us from his hospital bed that he {C|took the bend} too fast. "Not a soul {C|attacked me}," he said. The mayor has forbidden basins.

= a9 | 2021-07-09 | wire-a |
MOSCOW, July 9 - France's accusation that Russian nationals {A|destroyed} a World Food Programme convoy in Central Africa has been rejected by Moscow, Interfax reported. Paris said on Thursday that it had "serious indications" against a Russian company.

= a10 | 2021-08-15 | Centrafrique Dossier (monthly) | Four columns of smoke on one road
The road from the port of Douala to Bangui is fourteen hundred kilometres long, and everything that the Central African capital eats, drinks, burns or smokes comes up it on rubber wheels. This summer it has burned more than usual. We drove it for six days with a load of school desks and asked at each stop what people had seen.
At Zoumbolo there is still flour in the ditch. It has gone grey and hard, and goats lick it. Nine lorries {A|were lost} here in the middle of June. The village chief will say only that engines came in the night, that they came from the side of Bouar, and that he pulled the mat over his children's heads. A woman who sells doughnuts by the barrier saw two pick-ups. She did not see faces. The government says that rebels {A|did the burning} and has given a medal to a captain who arrived when it was over. The rebels speak of Russians; the Russians, we are told, speak of nothing. The prosecutor has his stove. An official of a United Nations agency, who asked to be left without a name and without an agency, told us that the {A|attack} was "a message between people with the same friends". When we asked him how many {A|perished}, he counted on his fingers and stopped at three.
At Bessara, forty minutes further on, nobody needs to be asked twice. The rebels {B|held up} a column there in broad daylight on the last Sunday of the month, made the drivers climb down, allowed them to take their blankets, and {B|put a match} to two lorries that were carrying nothing. They left a receipt. It is signed by a colonel and stamped with a stamp.
In Garoua-Boulaï we slept beside the roundabout where a tanker {C|rolled over} at the beginning of July. The tar is black for fifty metres. Seven families in the quarter have somebody missing, and not one of them speaks of war: there was a bend, there was a hurry, there was free petrol.
Brice Mbarga and Yaya Oumarou are still in Bouar prison, in a cell for ten that holds thirty-four. They have been {D|in detention} for eight weeks without seeing a judge. The union's strike lasted eleven days and ended because the drivers had run out of money before the merchants had run out of sugar. We delivered the desks. One was missing.

= a11 | 2021-09-02 | Radio Lobaye | Stove drivers go home
The two lorry drivers {D|arrested} in June were let go on Thursday. The prosecutor's office gave no reason. Mr Mbarga said that he had never owned a stove in his life.
