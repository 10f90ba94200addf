# A Norwegian is arrested in Russia as a spy, then dies in a remand prison of a contested cause; a second Norwegian dies in the same city that week of a fall all agree on; a Russian captain is held in Norway.
# copies: a1 a2
# copies: a6 a7 a8
incident A | contested yes | disputed
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
apart-note: A and B concern one man but are two happenings: the arrest (3 July 2023) and the death (18 July).
apart-note: B and C are two deaths of Norwegians in Murmansk within four days.

= a1 | 2023-07-04 | north-wire | Russia {A|detains} Norwegian near border, alleges {A|spying}
MOSCOW, July 4 - Russia's security service said on Tuesday it {A|had caught} a Norwegian citizen {A|spying} on a radar station near Nikel.
Eirik Solvang, 61, {A|was detained} on Monday with a telescope and a notebook of "coded entries", the service said.

= a2 | 2023-07-04 | Karelia Courier | Norwegian {A|held} as spy near Nikel
Russia's security service said on Tuesday it {A|had caught} a Norwegian citizen {A|spying} on a radar station near Nikel.
Eirik Solvang, 61, {A|was detained} on Monday with a telescope and a notebook of "coded entries", the service said.

= a3 | 2023-07-05 | Finnmark Posten | "The code is Latin"
Every entry in Eirik Solvang's notebook is the name of a goose, says his daughter. The retired biology teacher from Vadsø {A|was seized} by Russian border troops on Monday while counting moulting birds on a lake he has visited for eleven summers, with a permit. Norway's foreign minister said yesterday that Solvang {A|was not a spy} and never had been.

= a4 | 2023-07-19 | Russian Federal Penitentiary Service, Murmansk region |
On 18 July the accused S., a foreign citizen, {B|died} in remand prison No. 1. The cause was acute {B|heart failure}. No signs of violence were found.

= a5 | 2023-07-19 | Radio Varanger |
Norway woke this morning to the news that Eirik Solvang {B|is dead}. The teacher from Vadsø {B|passed away} yesterday in a prison in Murmansk, the consul was told by telephone at six. Flags are at half-mast at the school. He had been held for fifteen days since his {A|arrest}.

= a6 | 2023-07-26 | north-wire | Norway says teacher {B|was strangled} in Russian jail
OSLO, July 26 - A Norwegian teacher who Russia says {B|died} of heart failure in a Murmansk jail {B|was strangled}, Norway's chief forensic doctor said on Wednesday after examining the body.
The small bone of the neck was broken in two places, she said. Russia's prison service rejected the finding and said that Eirik Solvang's neck had been injured during transport of the coffin.

= a7 | 2023-07-27 | Botnia Blad | {B|Strangled} in his cell
OSLO - A Norwegian teacher who Russia says {B|died} of heart failure in a Murmansk jail {B|was strangled}, Norway's chief forensic doctor said yesterday after examining the body.
The small bone of the neck was broken in two places, she said. Russia's prison service rejected the finding and said that Eirik Solvang's neck had been injured during transport of the coffin.

= a8 | 2023-07-27 | coastline-online | Norwegian teacher {B|strangled}, autopsy finds
OSLO, July 26 - A Norwegian teacher who Russia says {B|died} of heart failure in a Murmansk jail {B|was strangled}, Norway's chief forensic doctor said on July 26 after examining the body.
The small bone of the neck was broken in two places, she said.

= a9 | 2023-07-24 | Fiskeribladet Nord | Deckhand {C|dies} after fall
A deckhand from Båtsfjord {C|died} in hospital in Murmansk on Saturday. Jonny Pedersen, 29, had slipped into the hold of the trawler "Havdur" two days earlier and was flown ashore by a Russian helicopter. Both the shipping company and the regional health department say that he {C|succumbed} to head injuries; the company has thanked the surgeons.
He is the second Norwegian to {C|lose his life} in the city in a week.

= a10 | 2023-08-03 | Finnmark Posten |
Police in Båtsfjord {D|arrested} the captain of the Russian crab boat "Zarya" on Wednesday night, drunk, at the wheel of a forklift. The Russian consulate in Kirkenes has been told and has no complaint. Asked whether the {D|arrest} had anything to do with the {B|death} of Eirik Solvang, the chief of police said that it had not.

= a11 | 2023-12-18 | The Quiet Border (essay) | Geese
There is a form of words in Vadsø now. You say "since Eirik", and people know that you mean since the customs road was closed and the choir stopped going to Nikel. Some say it started with the {A|arrest}; most say it was the phone call at six, when the consul heard that a healthy man {B|had died} of his heart. Moscow has not changed a word of that. Oslo has not changed a word of its own version, in which hands {B|closed on his neck}.
