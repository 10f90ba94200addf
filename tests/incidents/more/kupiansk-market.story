# A market in Kupiansk is shelled; the other side denies it and blames the defenders; the toll rises; a strike on the same town's station three days later is another matter.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
apart-note: A (market, Saturday 13 May 2023) and B (railway station, Tuesday 16 May) are two strikes on one town in one week.
apart-note: The toll of A rises from four to seven to nine by the same side's officials; that alone would be no contest.

= a1 | 2023-05-13 | wire-a | Four {A|killed} as shells {A|hit} market in Ukraine's Kupiansk
KYIV, May 13 - Russian forces {A|shelled} a market in the Ukrainian town of Kupiansk on Saturday, {A|killing} four people and {A|wounding} at least ten, the regional governor said.

= a2 | 2023-05-13 | wire-b | Russia denies {A|shelling} market in Kupiansk
MOSCOW, May 13 - Russia's defence ministry denied on Saturday that its troops {A|had shelled} a market in Kupiansk in eastern Ukraine. It said that the shells {A|were fired} by Ukrainian artillery.
Ukrainian officials say that seven people {A|were killed}.

= a3 | 2023-05-14 | Evening Courier | Moscow says it did not {A|shell} Ukrainian market
Russia's defence ministry denied that its troops {A|had shelled} a market in Kupiansk in eastern Ukraine. It said that the shells {A|were fired} by Ukrainian artillery.
Ukrainian officials say that seven people {A|were killed}.

= a4 | 2023-05-14 | daily-c | Death toll rises to nine
The number of people {A|killed} in the {A|attack} on the market in Kupiansk has risen to nine, Ukraine's emergency service said on Sunday. Two of the wounded died in hospital overnight.

= a5 | 2023-05-15 | wire-a | Ukraine, Russia trade blame at UN over market {A|attack}
UNITED NATIONS, May 15 - Ukraine told the Security Council on Monday that Russia {A|had carried out} Saturday's {A|attack} on a crowded market. Russia's envoy said that Kyiv {A|had fired on} its own people.

= a6 | 2023-05-16 | wire-a | Russian missile {B|strikes} railway station in Kupiansk
KYIV, May 16 - A Russian missile {B|struck} the railway station of Kupiansk on Tuesday and {B|injured} two railway workers, officials said. Three days ago nine people {A|were killed} in the town when its market {A|was shelled}.

= a7 | 2023-05-17 | Russian defence ministry (briefing) |
High-precision weapons {B|hit} a railway station at Kupiansk through which the enemy moved ammunition. The objective of the {B|strike} was achieved.

= a8 | 2023-06-20 | daily-c | Kupiansk market opens again
Traders returned on Tuesday to the market in Kupiansk where nine people {A|died} in May. Moscow still says that Ukrainian guns {A|were responsible}.
