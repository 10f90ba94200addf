# Cashew farmers are shot at a march in Guinea-Bissau: foreign soldiers, or gunmen in the crowd? A customs shed burns two nights later; a second march in the same town is only tear-gassed; a reporter is held, which all confirm.
# copies: a4 a5
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
apart-note: A (shots at the march of 17 May 2014) and B (tear gas at the march of 24 May) are in the same town on two Saturdays.
apart-note: The hospital's toll in A goes from five to seven (its own revision); the ministry's two is another holder's figure.
apart-note: C is flatly denied by the growers, who give no other version; D is confirmed by the ministry and the station alike.

= a1 | 2014-05-17 | wire-b | Five {A|shot dead} at farmers' march in Guinea-Bissau
BISSAU, May 17 - Five people {A|were shot dead} and about twenty {A|wounded} on Saturday when armed men {A|opened fire} on a march of cashew farmers in the town of Bafatá, a doctor at the hospital said. The farmers were protesting against the export tax. It was not clear who {A|fired}.

= a2 | 2014-05-18 | Rádio Geba (website) | "Legs first"
Aua Baldé was selling ice water beside the petrol pump when the head of the column came round the corner, singing. Then a beige pick-up stopped across the road.
"They {A|fired} low, at the legs first," she said. "After that they {A|did not aim}."
Three people {A|fell} next to her cool box. The men wore helmets and spoke English among themselves. The growers' association says that they were soldiers of the ECOWAS mission.

= a3 | 2014-05-18 | Ministry of the Interior, Bissau (communiqué) |
Elements armed with hunting rifles, hidden in an unauthorised procession, {A|discharged their weapons} at the forces of order in Bafatá yesterday. Two persons {A|lost their lives}. No soldier of a friendly country {A|took part}. Calm has returned.

= a4 | 2014-05-19 | wire-b | ECOWAS says its troops {A|did not shoot} marchers
BISSAU, May 19 - The West African bloc ECOWAS on Monday rejected charges that soldiers of its mission in Guinea-Bissau {A|had killed} marchers in Bafatá at the weekend, saying that its nearest unit had not left camp.
An association of cashew growers put the number of {A|dead} at seven. The hospital later gave the same figure, as two of the injured {A|had died} overnight.

= a5 | 2014-05-20 | Lusofonia Hoje | Bloc: we {A|did not fire}
BISSAU - The West African bloc ECOWAS has rejected charges that soldiers of its mission in Guinea-Bissau {A|had killed} marchers in Bafatá at the weekend, saying that its nearest unit had not left camp.
An association of cashew growers put the number of {A|dead} at seven.

= a6 | 2014-05-20 | Correio do Leste | Customs shed {C|burns} in Gabú
A customs shed holding forty tonnes of confiscated nuts {C|burned down} in Gabú on Monday night. The police commissioner says that men of the growers' association {C|poured the petrol} and that he has their names. The {C|fire} could be seen from the Senegalese road.

= a7 | 2014-05-21 | Growers' Association of the East (open letter) |
We have buried seven. Our people {A|were mown down} by foreigners who are paid to keep our peace. As for the shed at Gabú, we {C|had nothing to do} with the {C|blaze}; that night every one of us was at a wake.

= a8 | 2014-05-22 | Teranga FM, Dakar |
Our correspondent Ibrahima Cissokho {D|was detained} on Tuesday while he filmed the scene of Saturday's {A|shooting} in Bafatá. The interior ministry in Bissau confirms the {D|arrest} and says that he lacked accreditation. That is so: the paper lies on a desk in this studio. He is to be put on a bus tomorrow.

= a9 | 2014-05-24 | wire-b | Police {B|tear-gas} new march in Bafatá
BISSAU, May 24 - Police {B|fired tear gas} on Saturday {B|to disperse} some 800 people in Bafatá, a week after a farmers' march in the town {A|ended in bloodshed}. Officers and organisers agreed that nobody was seriously hurt this time.

= a10 | 2014-05-26 | League for Human Rights (alert) |
The League has the names of seven {A|killed} and nineteen {A|wounded} in the {A|events of 17 May}. Cartridges picked up at the petrol pump are of a type issued to the ECOWAS contingent and to the presidential guard alike; we do not say who {A|pulled the trigger}. Last Saturday's {B|use of gas} was, by comparison, orderly.

= a11 | 2014-06-30 | The Long Verandah (column) | The price of a nut
In one week of May we learned what a nut costs. There was {A|what happened} at the pump, of which the minister saw the hunting rifles and nobody else did. There was the shed at Gabú: the police know who {C|lit it}, and those whom they know say they {C|did not}. A Senegalese with a camera {D|was led away}, which at least everyone admits. And on the second Saturday the young men came back and {B|got gas} instead of lead.

= a12 | 2014-11-03 | wire-b | Guinea-Bissau halves cashew export tax
BISSAU, Nov 3 - Guinea-Bissau's parliament on Monday halved the cashew levy over which marchers {A|were gunned down} in Bafatá in May. ECOWAS, whose soldiers were accused of the {A|killings}, has always denied {A|firing a shot}. Growers called the vote late but welcome.
