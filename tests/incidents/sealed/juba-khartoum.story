# A failed coup with a neighbour blamed, expulsions in answer and in answer to the answer, a further expulsion, and a pipeline hit for which each accuses the other.
# copies: a5 a6
incident A | contested yes | disputed
incident B | contested no
incident C | contested no
incident D | contested no
incident E | contested yes | disputed divergent
apart-note: B (Juba expels three, 13 May 2021), C (Khartoum expels three, 16 May) and D (Juba expels the military attaché, 3 June) are three expulsions.

= a1 | 2021-05-10 | Eye of the Nile FM |
Listeners in Juba will have heard guns at two this morning. The government says it was a {A|coup}, that it {A|failed}, and that the market may open as usual. General Deng Awan, who commanded the river battalion, is in chains.

= a2 | 2021-05-12 | wire-a | South Sudan says Sudan was behind {A|coup attempt}
JUBA, May 12 - South Sudan accused Sudan on Wednesday of arming the officers who {A|tried to seize} the presidential palace early on Monday.
Rifles found on the rebels came from a Sudanese depot, the information minister said. Khartoum denied that it {A|had armed} or encouraged anyone.

= a3 | 2021-05-13 | South Sudan Ministry of Foreign Affairs (note to press) |
Three members of the Embassy of the Republic of the Sudan were today {B|asked to leave} within 72 hours. They held meetings with General Awan prior to the {A|attempt} of 10 May.

= a4 | 2021-05-14 | Juba Mirror | Envoys pack
Lorries were loading fridges outside the Sudanese embassy yesterday after the {B|expulsion} of three of its staff. The ambassador, who stays, told this paper that he had expected worse.

= a5 | 2021-05-16 | wire-a | Sudan {C|expels} three South Sudanese envoys
KHARTOUM, May 16 - Sudan {C|expelled} three South Sudanese diplomats on Sunday, three days after Juba {B|sent home} three Sudanese over an alleged role in a {A|coup attempt}.
The foreign ministry called its {C|decision} "a mirror, no more".

= a6 | 2021-05-17 | Blue Nile Post | Khartoum {C|returns the favour}
KHARTOUM - Sudan {C|expelled} three South Sudanese diplomats, three days after Juba {B|sent home} three Sudanese over an alleged role in a {A|coup attempt}.

= a7 | 2021-05-28 | wire-a | Shell or bomb {E|cuts} oil line at Heglig, Sudan and South Sudan trade blame
KHARTOUM, May 28 - The pipeline that carries South Sudan's oil to the Red Sea {E|was cut} near Heglig on Thursday. Sudan said that a militia paid by Juba {E|had dynamited} it. South Sudan said that the Sudanese army {E|had shelled} it during manoeuvres.

= a8 | 2021-05-29 | Sudanese army spokesman (interview, White River TV) |
Did your guns {E|hit the pipe}? - No. Our manoeuvres were sixty kilometres to the east and ended the day before. The pipe {E|was blown up} by people who came on foot from the south. We have their sandals.

= a9 | 2021-06-04 | Juba Mirror | Now the attaché
South Sudan {D|ordered} Sudan's military attaché {D|out} of the country on Thursday, saying he had been found counting lorries at the airport. He is the fourth Sudanese official {D|expelled} since the failed {A|putsch}; the first three {B|left} in mid-May. Sudan's embassy confirmed that he had been {D|told to go} and did not comment on the reason.

= a10 | 2021-06-04 | gulf-energy-notes |
Flows via Heglig resumed Friday at 60 pct after last week's {E|outage}. Cause still disputed: artillery (Juba), explosives (Khartoum). Insurers inspecting.

= a11 | 2021-06-13 | The Confluence (magazine) | Letter from a divided river
The bar of the old Customs Club in Juba has a rule that nobody talks politics before the second beer, and in the last month nobody has waited for the first. Everyone has a theory of the night of 10 May. The official one is on the wall of every ministry: officers in the pay of Khartoum {A|rose against} the president and were beaten in forty minutes. Khartoum's reply is on the wall of nothing, but its ambassador gives it to whoever will listen: Sudan {A|had no part} in whatever it was.
What followed was more orderly. Three Sudanese {B|were put on} a plane with their fridges. Three South Sudanese {C|were put on} another in the other direction, and it is said that the two aircraft crossed over Malakal and that the passengers waved. I do not believe the waving. Both governments announced these things in the same dry voice, and neither pretended that they had not happened.
Then the oil stopped, and with it the salaries, such as they are. The engineer in charge at Heglig, a courteous man from Port Sudan, drove me to the place where the pipe {E|was broken}. The hole is as big as a door. The Sudanese captain who was with us explained that saboteurs from the south {E|had packed it} with dynamite. A South Sudanese inspector who had come up the evening before drew a line in the sand with his shoe to show how a Sudanese shell {E|had come in}. The captain rubbed out the line, politely. The engineer said that he himself mended pipes.
On my last day the military attaché {D|was thrown out}. He had been a regular at the Customs Club, where he played dominoes, badly, with the very colonel who signed the paper. They played one more game that night. I asked who had won. "The river," said the barman, who thinks that he is a poet, and he turned off the generator to save what diesel there was.
It will rain soon. The road to Renk will be closed until October, and with it, people hope, the season for accusing anyone.
