# A gas depot blows up in Ecuador near the Colombian border: leak, mortar or hidden dynamite? A patrol had crossed two weeks before, by forty men or nine; a firework shop explodes on the other side; Ecuador shuts the bridge.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested yes | divergent
incident C | contested no
incident D | contested no
apart-note: A (depot at Tulcán, Ecuador, 11 February 2009) and C (workshop at Ipiales, Colombia, 22 February) are two explosions a few kilometres apart; C is agreed.
apart-note: B is admitted by Colombia, which tells it smaller; nobody rejects the other's account in words.
apart-note: The toll of A is six for everybody; only cause and doer differ. Ecuador's "accident" in a1 is its own first word, dropped in a3.

= a1 | 2009-02-11 | La Hora del Páramo | {A|Explosion} shakes Tulcán
The bottling depot of Gas Andino {A|blew up} at twenty past five this morning, when the night shift was washing its hands. Six workers {A|died}. Cylinders {A|flew} as far as the cemetery with the clipped cypresses. "An {A|accident}, as far as we can see," the governor of Carchi said in his pyjamas and a helmet.

= a2 | 2009-02-12 | wire-b | Gas depot {A|blast kills} six in Ecuador
QUITO, Feb 12 - Six people {A|were killed} when a gas depot {A|exploded} in Tulcán, on Ecuador's border with Colombia, officials said. The workers' union said that a valve {A|had been leaking} since Christmas. The company said its valves were new.

= a3 | 2009-02-15 | wire-b | Ecuador: Colombian mortar {A|hit} depot
QUITO, Feb 15 - Ecuador accused Colombia on Sunday of {A|firing} the mortar round that it said {A|had struck} a gas depot in Tulcán last week.
The defence minister showed a tail fin and called the {A|attack} the gravest act since a Colombian patrol {B|crossed the border} at El Carmelo on January 28. Colombia denied that its army {A|had shelled} anything and said that dynamite stored by FARC rebels {A|had gone off} among the cylinders.

= a4 | 2009-02-16 | Guayas Telegraph | "Mortar" {A|struck} Tulcán depot
QUITO - Ecuador has accused Colombia of {A|firing} the mortar round that it said {A|had struck} a gas depot in Tulcán last week.
The defence minister showed a tail fin and called the {A|attack} the gravest act since a Colombian patrol {B|crossed the border} at El Carmelo on January 28.

= a5 | 2009-02-17 | Ministry of National Defence, Bogotá |
1. On 28 January nine soldiers who had lost their way in fog {B|went} 200 metres {B|beyond the river} at El Carmelo and returned within the hour. Colombia has expressed its regret for this {B|error}.
2. On 11 February no weapon of the Republic {A|was discharged} towards Tulcán.

= a6 | 2009-02-17 | Government of Ecuador, Foreign Ministry (note, made public) |
Forty armed men of the Colombian army {B|marched} three kilometres {B|into our territory} on 28 January and questioned farmers for five hours. This {B|incursion} was deliberate.

= a7 | 2009-02-19 | wire-b | Ecuador {D|shuts} border bridge
TULCAN, Feb 19 - Ecuador {D|closed} the Rumichaca bridge to lorries on Thursday until Colombia answers for a depot {A|blast}. A customs chief in Ipiales confirmed the {D|closure} and said that 300 trucks were waiting.

= a8 | 2009-02-23 | Radio Nariño Libre | Two {C|dead} in firework shop
A workshop for rockets and Catherine wheels {C|exploded} on Sunday in the Charco district of Ipiales and {C|killed} its owner and his apprentice. Somebody had been smoking, the firemen and the widow say. With the depot over in Tulcán still warm, half the town thought war had come; the {C|bang} has, the mayor stresses, no relation to it.

= a9 | 2009-03-02 | Venezuelan foreign ministry |
The Bolivarian Republic embraces Ecuador, whose workers {A|were murdered} at Tulcán by an oligarchy that respects no frontier.

= a10 | 2009-03-09 | Trucks & Tolls | Rumichaca open again
After eighteen days lorries are rolling once more. The {D|shutdown}, ordered over what {A|happened} at the gas depot, cost hauliers an estimated $40 million. Insurance assessors have meanwhile told Gas Andino that they found "a fatigued valve and no splinters".

= a11 | 2010-02-11 | wire-b |
TULCAN, Feb 11 - Widows of six men {A|killed} in a depot {A|explosion} marched on Thursday to ask who was to blame. Quito still says a Colombian shell, Bogotá still says rebel dynamite, and the union still says a {A|leak}.
