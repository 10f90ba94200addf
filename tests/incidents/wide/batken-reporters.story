# Kyrgyz reporters taken by Tajik border guards: kidnapped on their own road or lawfully held for crossing? Herders held a week later, agreed; stones thrown at a water gate with clashing numbers; the reporters released; an older arrest of a poet recalled once.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested no
apart-note: A (television crew, 12 May 2011) and B (three herders, 20 May) are two detentions by the same border guards on the same stretch; in B the herders themselves say they crossed.
apart-note: C: each side counts its own wounded and the other's differently; nobody rejects anything.
apart-note: the denial in a9 that money was paid is about a rumour without holder and contests nothing in D.

= a1 | 2011-05-12 | Fergana Valley Live | Live: border road
11.20 A Bishkek television crew {A|is out of contact} near the Tajik enclave of Vorukh. 12.05 Their driver's brother says that soldiers {A|took them} off the road with the camera still running. 12.30 Which soldiers? "The other ones." 13.10 Governor's office in Batken: three persons, yes, {A|taken away}.

= a2 | 2011-05-13 | agency-steppe | Kyrgyzstan says Tajik guards {A|kidnapped} TV crew
BISHKEK, May 13 - Kyrgyzstan accused Tajik border guards on Friday of {A|kidnapping} two television reporters and their driver from a Kyrgyz road near Batken.
The crew, from the channel Kok-Too, {A|were dragged} from their car at a place where the road has been Kyrgyz "since there was a road", the border service said.

= a3 | 2011-05-13 | Altyn News | Tajiks {A|abduct} reporters: border service
BISHKEK - Kyrgyzstan accused Tajik border guards of {A|abducting} two television reporters and their driver from a Kyrgyz road near Batken. The crew, from the channel Kok-Too, {A|were dragged} from their car at a place where the road has been Kyrgyz "since there was a road", the border service said.

= a4 | 2011-05-14 | Press centre of the Tajik border troops |
On 12 May a patrol {A|detained} three citizens of a neighbouring state who had entered the territory of the Republic of Tajikistan without permission, to a depth of 300 metres, with filming apparatus. The {A|detention} was carried out according to the law. Reports of a so-called {A|kidnapping} do not correspond to reality.

= a5 | 2011-05-16 | Kok-Too channel (editorial) | Come home
We have one camera fewer, one car fewer and three friends fewer. Tajik officers call it a lawful {A|arrest}. On our last tape you can hear Aizada read aloud the number on a Kyrgyz kilometre post, and then a {A|hand covers} the lens.

= a6 | 2011-05-21 | agency-steppe | Three Kyrgyz herders {B|held} overnight, then sent home
BATKEN, May 21 - Tajik border guards on Saturday gave back three Kyrgyz herders {B|detained} the day before near Vorukh, the Batken governor said, adding that they had followed a cow over the line and made no complaint.
The {B|detention} had nothing to do with that of a television crew {A|seized} on the same stretch nine days ago, whom Dushanbe accuses of {A|trespass}.

= a7 | 2011-05-22 | Isfara Truth |
"It was our cow's fault," said the eldest of the Kyrgyz herders {B|caught} on Friday on the Tajik side, over tea at the post. They {B|were held} for a night, fed, and driven to the gate.

= a8 | 2011-05-27 | agency-steppe | Dozen {C|hurt} as villagers {C|throw stones} at water gate
KHUJAND, May 27 - Tajik and Kyrgyz villagers {C|pelted} each other with stones on Thursday at a sluice near Isfara. Tajikistan said twelve of its people {C|were hurt} and perhaps three Kyrgyz; the Batken hospital said it treated nine Kyrgyz after the {C|fight} and that on the other side "four, I am told" {C|were injured}.

= a9 | 2011-06-03 | agency-steppe | Tajikistan {D|frees} Kyrgyz reporters
DUSHANBE, June 3 - Tajikistan on Friday {D|released} two Kyrgyz reporters and a driver after a court in Isfara fined each of them 200 somoni. No ransom was paid, both foreign ministries said when asked about bazaar talk.
The {D|release} ends three weeks of strain over their {A|capture}, which Bishkek still terms an {A|abduction} from Kyrgyz soil.

= a10 | 2011-06-04 | Altyn News | Aizada {D|walks across}
She carried the tripod like a rifle. At 16.10 the bar went up and the three {D|walked over} to their mothers. Asked where they {A|had been taken}, she pointed at the tarmac. "Here. Ask the post."

= a11 | 2011-06-30 | Press Watch Central Asia (monthly) | May and June on the borders
Tajik guards {A|held} a Kok-Too crew for 22 days for what they say was an {A|illegal crossing}. Three herders {B|spent a night} at the same post. A cameraman {C|lost a tooth} when {C|stones flew} at a sluice. Older readers will recall the poet Sabyr Ashurov, {E|arrested} at the Osh checkpoint in 2004 with a suitcase of his own books and sent home the same evening with an apology.
