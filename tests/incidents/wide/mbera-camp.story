# A night fire in a refugee camp in Mauritania: a cooking stove, the gendarmes' flares, or "terrorists"? A store burns in the same camp a week later; children die in a camp in Niger; a doctor leaves, expelled or not.
# copies: a4 a5
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | divergent
apart-note: A (sector 3, night of 5 to 6 April 2018) and B (food store, 13 April) are two fires in Mbera camp; C is a fire in another camp in another state.
apart-note: The 9 and 14 dead of A are the prefecture's own two figures; the committee's 26 is another holder's.
apart-note: D: the aid group says expelled, the ministry says end of contract; neither takes up what the other says.

= a1 | 2018-04-06 | wire-a | Fire {A|kills} nine in Mauritanian refugee camp
NOUAKCHOTT, April 6 - A {A|fire} swept through shelters in Mbera, a camp for Malians in south-eastern Mauritania, overnight, {A|killing} at least nine people, the prefecture in Bassikounou said on Friday. The {A|flames} spread in a strong wind.

= a2 | 2018-04-07 | Voix du Hodh | Counting goats, counting children
At six in the morning Fadimata walks the rows of sector 3 with a stick, lifting corners of tin. She is looking for a cooking pot; she has already found her mother. What {A|burned here} in the night to Friday was mostly straw and plastic sheet, and it took twenty minutes.
The neighbours talk of "white stars" that the gendarmes {A|sent up} over a quarrel at the water tap, and that {A|came down lit}.

= a3 | 2018-04-07 | Prefecture of Bassikounou (notice no. 31) |
The toll of the {A|blaze} stands at 14 {A|dead}. It {A|started} from an unattended stove in shelter 3-117. Rumours about the forces of order are without object: no flare {A|was fired}.

= a4 | 2018-04-09 | wire-a | Refugees dispute toll and cause of camp {A|fire}
BASSIKOUNOU, April 9 - A committee of Malian refugees in Mauritania said on Monday that 26 people {A|had died} in last week's {A|fire} in their camp, nearly twice the official number, and that flares shot by gendarmes {A|had set it off}.
Mauritania says that a cooking stove {A|caused} it. In Bamako, the minister for Malians abroad told radio that "terrorists" {A|had put a torch} to the camp because its elders back peace talks.

= a5 | 2018-04-10 | Ténéré Express | Camp committee: 26 {A|dead}
BASSIKOUNOU - A committee of Malian refugees in Mauritania has said that 26 people {A|had died} in last week's {A|fire} in their camp, nearly twice the official number, and that flares shot by gendarmes {A|had set it off}.
Mauritania says that a cooking stove {A|caused} it.

= a6 | 2018-04-14 | camp management (situation report 9) |
Yesterday at 14:10 the oil store next to the distribution hangar {B|caught fire} owing to a short circuit. No casualties; 3 t of vegetable oil {B|lost}. The committee's own electrician has signed the finding. This {B|fire} is separate from that of {A|5–6 April}, on which this office has no view.

= a7 | 2018-04-16 | Médecins des Sables (alert) | Our doctor {D|expelled}
Last night Dr Luc Amand, who treated 60 people for burns at Mbera, {D|was driven} to the Malian frontier by plain-clothes police and {D|put out}. He had told a reporter that some of the burns held magnesium. We want to know why a doctor {D|is deported}.

= a8 | 2018-04-17 | Ministry of Health, Nouakchott |
In answer to questions from the press: the foreign practitioner at Mbera {D|left the country} on 15 April, on which day his contract ended. He was thanked and accompanied.

= a9 | 2018-04-21 | Radio Ouallam | Three children {C|die} in Abala
A candle {C|set fire} to a tent in the Abala camp, in Niger, on Friday night, and three sisters {C|were burned} to death inside it. Their father, who was at prayer, says that he lit it himself. It is the second deadly {C|camp fire} in the Sahel this month.

= a10 | 2018-04-30 | wire-a |
GENEVA, April 30 - Relief agencies asked on Monday for $4 million for fireproof shelters in the Sahel, citing the {A|Mbera fire}, whose causes are contested, and a {C|tent blaze} in Niger.

= a11 | 2018-05-20 | Sahel Letters (opinion) | The stove, the star and the torch
Three governments' worth of words for twenty minutes of {A|fire}. The prefect's stove, which stood in a shelter whose owner was in Nouakchott; the Malian minister's torch, which no one in the camp has heard of; the white stars, which four hundred people saw {A|fall on the straw} and no gendarme {A|let off}. A doctor might have told us. He {D|went home}, with an escort. When the oil store {B|burned} a week later, the cause was known before supper.
