# Ten more small matters written after the first mending.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | disputed
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2014-01-14 | wire-b |
Vietnam's coast guard {A|seized} a Chinese trawler on Sunday in Vietnamese waters, it said.

= a2 | 2014-01-15 | Haikou Evening |
China said that the trawler {A|was seized} in Chinese waters.

= b1 | 2014-02-11 | wire-a |
The Sudanese army {B|bombed} Kauda on Sunday and killed three children, rebels said. A nurse in Kauda said she buried the three children {B|killed} by the bombs.

= c1 | 2014-03-11 | Skopje Today |
Greek newspapers wrote that Macedonia {C|had moved} tanks to the border at Bogorodica.

= c2 | 2014-03-12 | wire-b |
Macedonia's defence ministry said that it was not true that tanks {C|had been moved}.

= d1 | 2014-04-15 | wire-a |
Paraguay's president {D|met} his Brazilian counterpart in Itaipu on Monday. Neither would say what they {D|discussed}.

= e1 | 2014-05-13 | Donbas Line |
A shell {E|hit} a bus stop in Donetsk on Sunday and killed four. The separatists blamed the Ukrainian army.

= e2 | 2014-05-14 | wire-b |
Kyiv said that the separatists {E|had shelled} the bus stop themselves and that its own guns were silent on Sunday.

= f1 | 2014-06-10 | Oslo Avis |
Norway {F|detained} a Spanish trawler on Monday. The skipper admitted a mistake and paid.

= g1 | 2014-07-15 | wire-a |
Residents of Agadez say the army {G|opened fire} on a protest on Friday. The governor insists that no soldier {G|opened fire}.

= h1 | 2014-08-12 | wire-b |
Two trains {H|collided} near Pune on Sunday and 14 passengers were killed; by Monday the railways counted 17 dead in the {H|collision}.

= i1 | 2014-09-16 | Minsk Courier |
Polish guards said they {I|detained} a Belarusian forester on Sunday on Polish soil. Belarus said he {I|was kidnapped} while picking mushrooms on its own side.

= j1 | 2014-10-14 | wire-a |
Rwanda {J|handed} a deserter {J|over} to Uganda on Monday. Uganda's army thanked Rwanda, and denied that the two states were at odds over cattle.
