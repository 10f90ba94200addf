# Tanzania expels Burundi's consul in Kigoma as a spy; Burundi answers, or says a Tanzanian's term was merely over; a camp clerk confesses to being the consul's man; a refugee leader's murder is laid at Burundi's door; a second Burundian is sent off months later over cars, agreed.
# copies: a2 a3
incident A | contested yes | disputed
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested yes | disputed
incident E | contested no
apart-note: A (consul, 6 March 2018) and E (trade attaché, 24 July) are two expulsions of Burundians by Tanzania; E is about smuggled cars and Burundi agrees.
apart-note: B is Burundi's answer to A: Tanzania calls it an expulsion, Burundi says nobody was expelled.
apart-note: Burundi denies the murder D flatly and offers no other version; the denial is known only from Tanzanian and agency reports.

= a1 | 2018-03-06 | Ministry of Foreign Affairs, Dar es Salaam (notice) |
The Government has today {A|withdrawn the exequatur} of the Consul of the Republic of Burundi at Kigoma on account of activities incompatible with his functions. He {A|is to leave} within 72 hours.

= a2 | 2018-03-07 | rift-agency | Tanzania {A|expels} Burundian consul as spy
DAR ES SALAAM, March 7 - Tanzania {A|has thrown out} Burundi's consul in the lakeside town of Kigoma for paying informers among refugees, officials said on Wednesday.
The {A|expulsion} follows the {D|murder} in January of a refugee leader, Audace Nkunda, who {D|was shot} in his tent in the Nyarugusu camp. Tanzanian police believe the gunman had his name from the consulate.

= a3 | 2018-03-07 | Mombasa Mail | Burundian consul told to {A|pack}
DAR ES SALAAM - Tanzania {A|has thrown out} Burundi's consul in the lakeside town of Kigoma for paying informers among refugees, officials said.
The {A|expulsion} follows the {D|murder} in January of a refugee leader, Audace Nkunda, who {D|was shot} in his tent in the Nyarugusu camp.

= a4 | 2018-03-08 | rift-agency | Burundi says {A|ejected} consul was no spy
BUJUMBURA, March 8 - Burundi on Thursday called the {A|removal} of its consul from Kigoma a slap, saying he {A|had never spied} on anyone and that his notebooks held football scores.
According to the Tanzanian home minister, Bujumbura has also denied in a letter having had {D|anything to do} with the {D|killing} of Audace Nkunda.

= a5 | 2018-03-12 | Lake Shore Voice | The clerk who counted tents
He wore the blue vest, he had the list, he knew which tent coughed. On Saturday police {C|led away} the clerk Eliya B. from the ration shed at Nyarugusu. In court this morning he said before anyone had asked him: "Yes. Fifty thousand shillings a month from the consul." The magistrate told him to sit down.

= a6 | 2018-03-13 | rift-agency | Tanzanian consul {B|must leave} Bujumbura
BUJUMBURA, March 13 - Tanzania said on Tuesday that Burundi {B|had expelled} its consul in Bujumbura in retaliation for the {A|dismissal} of a Burundian colleague last week.
"Nobody {B|has been expelled}," Burundi's foreign ministry said. "The gentleman's {B|term was over} and he {B|was going home} in any case."

= a7 | 2018-03-14 | Ministry of Foreign Affairs, Dar es Salaam (statement) |
The Consul's term was to end in October 2019. He {B|was given two days}. The Government will call that {B|an expulsion}, as does every dictionary.

= a8 | 2018-03-26 | Great Lakes Rights Monitor | Three questions about {D|Nkunda's death}
Who {D|fired} five shots at Audace Nkunda on 19 January? Why had his neighbours been moved the day before? And what did Eliya B., {C|arrested} this month, write on the margin of the ration list? Tanzania has answers and Burundi has denials. The police have found the shoes of the killer and nothing in them.

= a9 | 2018-07-25 | rift-agency | Tanzania {E|sends home} Burundi trade attache over cars
DAR ES SALAAM, July 25 - Burundi's trade attache in Dar es Salaam {E|was told to leave} on Tuesday for bringing in eleven cars without duty, and his own government said it was ashamed of him.
It is the second {E|expulsion} of a Burundian official this year. Burundi still says that the first, of a consul, {A|was unjust}.

= a10 | 2018-07-27 | Uhuru Street Daily |
Eleven cars, one attaché. He {E|flew out} last night in economy class. Unlike the {A|affair of the consul} in March, or what Burundi {B|did with ours} (an early {B|end of term}, if you please), this {E|departure} is mourned by no one but a dealer in Kariakoo.

= a11 | 2018-11-02 | Lake Shore Voice | Clerk gets six years
A Kigoma court yesterday sentenced Eliya B., {C|detained} in March at Nyarugusu, to six years. He pleaded guilty. The judge said that his list may have cost a man his life; the lawyer for the Burundian consulate, closed since the {A|consul's expulsion}, told the court again that it {D|had no part} in any {D|shooting}.
