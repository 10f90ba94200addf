# A coup attempt for which one neighbour is blamed, a pipeline cut told two ways, a second cut elsewhere claimed by rebels, and the arrest of Beninese nationals.
# copies: a1 a2
incident A | contested yes | disputed
incident B | contested yes | divergent
incident C | contested no
incident D | contested no
apart-note: B (pipeline at Gaya, 12 March 2025) and C (the same pipeline at Koulélé, 600 km north-east, 23 March) are two cuts.
apart-note: In B Niger says dynamite and hired men; Benin's operator says corrosion; neither speaks of or rejects the other's words, hence divergent only.

= a1 | 2025-03-04 | wire-b | Niger says it has foiled a {A|coup}
NIAMEY, March 4 - Niger's military rulers said on Tuesday that they {A|had foiled} an attempt overnight to {A|overthrow} them. Shots were heard for half an hour around the broadcasting house. Eleven officers are being held.

= a2 | 2025-03-05 | La Tribune du Fleuve | {A|Coup attempt} {A|thwarted} in Niamey
Niger's military rulers said on Tuesday that they {A|had foiled} an attempt overnight to {A|overthrow} them. Shots were heard for half an hour around the broadcasting house.

= a3 | 2025-03-06 | Niger state television |
The President of the Council addressed the nation. He said that the {A|plot} of 3 March was financed from Cotonou and that the officers who {A|took up arms} had met Beninese agents in Malanville. "We know the hand," he said.

= a4 | 2025-03-07 | wire-b | Benin denies role in Niger {A|coup attempt}
COTONOU, March 7 - Benin denied on Friday that it {A|had backed} a {A|coup attempt} in Niger this week, and said that soldiers who cannot pay their men should look for plotters at home.

= a5 | 2025-03-13 | wire-b | Niger oil pipeline {B|blown up} near Benin border
NIAMEY, March 13 - Unknown men {B|blew up} a section of the pipeline that carries Niger's crude to the coast of Benin, Niger's oil minister said on Thursday. The {B|explosion}, late on Wednesday near Gaya, stopped the flow of 80,000 barrels a day. The minister spoke of dynamite and of "hired hands".

= a6 | 2025-03-14 | Coastal Pipeline Company, Cotonou (notice to shippers) | Interruption of deliveries
Deliveries at Sèmè are suspended following a {B|rupture} of the line on the Niger side of the border on 12 March. Our preliminary finding is corrosion at a weld. Repairs should take nine days.

= a7 | 2025-03-18 | La Tribune du Fleuve | Seven Beninese traders {D|arrested} in Dosso
Seven traders from Benin {D|were arrested} at the Dosso cattle market on Monday for carrying foreign money without papers, Niger's police said. The Beninese consul confirmed the {D|arrests} and said that the men admit it and will pay.

= a8 | 2025-03-24 | wire-b | Rebels say they {C|cut} Niger pipeline in desert
NIAMEY, March 24 - A rebel group that wants the former president freed said on Monday that it {C|had cut} Niger's export pipeline at Koulélé, in the Ténéré desert, the night before. The army confirmed the {C|damage} and the authors. The line had only just restarted after its {B|rupture} near Gaya earlier this month.

= a9 | 2025-03-25 | energy-ticker |
Niger crude flows halted again. {C|Sabotage} at Koulélé pumping station Sunday, confirmed by army and by Toubou rebels. Est. outage 2 weeks. Separate from Mar 12 {B|incident} at Gaya.

= a10 | 2025-03-29 | The Sahel Reader (analysis) | One month, three alarms
Niamey has lived through a {A|failed putsch}, a {B|severed} pipeline and another {C|severed} pipeline, and only about the last does everybody agree. The generals say the road from the {A|mutiny} leads to Cotonou. Cotonou says it {A|had nothing to do} with it. As to Gaya, Niger's oil ministry holds to dynamite while the company in Cotonou holds to a bad weld.

= a11 | 2025-03-31 | Radio Parakou |
The seven cattle traders who {D|were picked up} in Dosso two weeks ago came home to Parakou last night, 300,000 francs poorer each. "The cell was clean," one of them said.
