# A Georgian hunger striker in an Abkhaz prison dies, or is alive and plays backgammon; a Russian prisoner dies there of tuberculosis, agreed; how the Georgian was taken the year before is told two ways; a guard is jailed for selling food; he comes home over the bridge.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
incident E | contested no
apart-note: A (Gocha Shonia's supposed death, 24 October 2017) and B (Sergei Lunev of Tuapse, 30 October) are two deaths told of one prison in one week; B is agreed, and Sukhumi's talk of tuberculosis in a6 is of B.
apart-note: C is Shonia's seizure on the Enguri in August 2016.
apart-note: E ends the matter of A: he walks; Tbilisi's withdrawal in a9 is its own revision, after a contest of sixteen days.

= a1 | 2017-10-25 | Samegrelo Today | Empty plate, cell 14
Gocha Shonia, bee-keeper of Ganmukhuri village, stopped eating thirty-one days ago. Yesterday, says a man who sweeps the yard at Dranda prison and who would rather not be a name, he {A|stopped breathing}. In the village they have covered the mirrors.

= a2 | 2017-10-26 | caucasus-wire | Georgia says hunger striker {A|died} in Abkhaz prison
TBILISI, Oct 26 - Georgia said on Thursday that a citizen on hunger strike in breakaway Abkhazia {A|had died} in Dranda prison on Tuesday for want of a doctor.
Gocha Shonia, 39, refused food in September in protest at a nine-year sentence. Abkhaz guards {C|kidnapped} him on the Georgian bank of the Enguri last year, according to Tbilisi.

= a3 | 2017-10-27 | Yerevan Weekend | Hunger striker {A|dead}, says Tbilisi
TBILISI - Georgia said that a citizen on hunger strike in breakaway Abkhazia {A|had died} in Dranda prison on Tuesday for want of a doctor.
Gocha Shonia, 39, refused food in September. Abkhaz guards {C|kidnapped} him on the Georgian bank of the Enguri last year, according to Tbilisi.

= a4 | 2017-10-27 | State Security Service, Sukhumi |
The report of the {A|death} of the convict Shonia G. is false. He is alive, takes broth and plays backgammon. We recall that he {C|was arrested} in August 2016 on the territory of the Republic of Abkhazia, 400 metres from the river, with a map. Nobody {C|was kidnapped}.

= a5 | 2017-10-28 | caucasus-wire | Moscow: rumour of prisoner's {A|death} is provocation
MOSCOW, Oct 28 - Russia's foreign ministry on Saturday took the side of Sukhumi over a Georgian prisoner, saying that the man whom Tbilisi "{A|has buried}" is in good health.
Georgia's state minister replied that a film shown on Abkhaz television was two years old and that Shonia {A|perished} on 24 October.

= a6 | 2017-10-31 | Apsny Radio |
Prisoner Sergei Lunev of Tuapse {B|died} yesterday in the Dranda infirmary of tuberculosis. The Russian embassy has been given the papers and has thanked the doctor. Listeners are asked not to confuse this {B|death} with inventions from across the river.

= a7 | 2017-11-01 | Tuapse Labour | In brief
A native of our town {B|passed away} on Monday in Abkhazia, where he was serving three years for theft. He had been coughing since spring, his sister says, and nobody is to blame but the damp.

= a8 | 2017-11-03 | Gali Notebook (blog) | Soup for sale
A warder at Dranda {D|was locked up} on Wednesday for selling parcels meant for the sick: eight roubles an apple. So there is one person in that place who {A|did die}, or did not, of hunger, one who {B|coughed himself to death}, and one who grew fat. His own wife {D|turned him in}.

= a9 | 2017-11-10 | caucasus-wire | Georgian thought {A|dead} {E|crosses} Enguri bridge
ZUGDIDI, Nov 10 - A Georgian prisoner declared {A|dead} by his government {E|walked across} the Enguri bridge on Friday, {E|freed} by the Abkhaz authorities through Red Cross mediation.
Georgia's state minister said that the report that he {A|had succumbed} was given in good faith and was now withdrawn. Sukhumi said that Shonia {E|was pardoned}.

= a10 | 2017-11-11 | Samegrelo Today | They uncover the mirrors
He weighs forty-eight kilos. He knows that he {A|died}; the warder of the apples told him, before the warder {D|was himself arrested}. On one point he wants a correction. "They write that I {C|was caught} with a map on their side. I was on our side, with a smoker. Four men {C|came over the water} and {C|pulled me} across by the belt."

= a11 | 2018-10-24 | Between Two Bridges (annual) | The man who {A|died} on a Tuesday
On the anniversary of his {A|death} Gocha Shonia gave a supper. Among those present were the priest who had prepared the service and a bee inspector. Since he {E|came home} last November he eats everything. The {C|taking of 2016} still has two addresses, a {C|capture} near a village in Abkhazia and an {C|abduction} near a village in Georgia, and the river in between does not testify.
