# A train derails in Transnistria: unscrewed rails or rotten sleepers? Two Moldovan inspectors are detained or kidnapped, then let go, as all agree. A goods train leaves the rails at another crossing, and everybody knows why.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
apart-note: A (passenger train, 9 October 2016) and B (goods train, Rîbniţa, 23 October) are two derailments on one railway; B is agreed.
apart-note: C (taken, 11 October) and D (let go, 18 November) concern the same two men. C differs only in what it is called and in law.
apart-note: The toll of A (four) is the same for all; the driver's figure of speech in a2 is no count.

= a1 | 2016-10-09 | wire-a | Chişinău-Odessa train {A|derails}, four {A|dead}
CHISINAU, Oct 9 - Four passengers {A|were killed} when a train from the Moldovan capital to Odessa {A|left the tracks} on Sunday in Transnistria, the breakaway strip along Ukraine's border, rescuers in Tiraspol said. The fourth coach {A|rolled down} an embankment near Bender.

= a2 | 2016-10-10 | Nistru Evening | Plums
There were plums everywhere. A woman had been taking six buckets of them to her daughter, and when the coach {A|tipped over} they went through it like shot. "A million things, and then quiet," says the driver, who stayed with his engine on the rails and looked back at {A|what had happened}.
He had been doing forty. It is all one may do on that stretch.

= a3 | 2016-10-12 | wire-a | Tiraspol says saboteurs sent from Moldova {A|wrecked} train
TIRASPOL, Oct 12 - Transnistria's security service said on Wednesday that men sent from Chişinău {A|had unscrewed} a rail under a passenger train, {A|causing the crash} that {A|killed} four.
Moldova's state railway rejected this and said the sleepers were so rotten that the rails {A|had spread} by themselves. "You could pull the spikes out with a fork," its director said.

= a4 | 2016-10-12 | Dunărea Online | Train {A|wreck}: Tiraspol points at Chişinău
TIRASPOL - Transnistria's security service has said that men sent from Chişinău {A|had unscrewed} a rail under a passenger train, {A|causing the crash} that {A|killed} four.
Moldova's state railway rejected this and said the sleepers were so rotten that the rails {A|had spread} by themselves.

= a5 | 2016-10-12 | Committee for State Security, Tiraspol |
On 11 October, by warrant of the competent court, two employees of the so-called Moldovan railway {C|were detained} beside the track at Varniţa with spanners on them. A case under the article on diversion has been opened.

= a6 | 2016-10-13 | Bureau for Reintegration, Chişinău (statement) |
Two track inspectors {C|were kidnapped} on Tuesday in the Security Zone while they photographed sleepers. The {C|abduction} of civil servants is a crime. The joint commission must meet at once.

= a7 | 2016-10-14 | wire-a | Ukraine sides with Moldova over {A|derailment}
KIEV, Oct 14 - Ukraine's infrastructure ministry said on Friday that its engineers had walked the line and that worn-out track, not sabotage, {A|threw} the Odessa train {A|off the rails}.

= a8 | 2016-10-24 | Rîbniţa Steelworker | Goods train and gravel lorry
Nine wagons of scrap {B|jumped the rails} on Sunday at the Mihailovca crossing after {B|hitting} a lorry whose engine had died. Its driver got out in time and told the police of both sides the same thing: he ran out of fuel. People here heard the {B|crash} and thought of Bender. But nobody's spanner was needed here.

= a9 | 2016-10-29 | The Left Bank (column) | A fork
I went to where the coach {A|fell} with a fork from my own kitchen. I shall not say whether a spike came out; two men {C|were taken away} for knowing. But I ask our security committee how saboteurs {A|undid a rail} in broad day, sixty paces from its own booth.

= a10 | 2016-11-18 | wire-a | Transnistria {D|frees} two Moldovan railwaymen
BENDER, Nov 18 - Two Moldovan track inspectors {C|held} in Transnistria since October {D|were released} on Friday at the Varniţa checkpoint, the OSCE and both sides said. Chişinău thanked the mediators for the {D|release}. Tiraspol said the file on the {A|train crash}, which it calls {A|sabotage}, stays open.

= a11 | 2017-10-09 | Nistru Evening |
Flowers were laid this morning for the four who {A|died} in the Odessa express. The limit on that stretch is now thirty.
