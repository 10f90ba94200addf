# A blast first called an accident, then sabotage; an unrelated gas explosion in the same port; a man arrested as a spy; a drone over the border whose owner denies it.
# copies: a7 a8
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested yes | disputed
apart-note: A (ammonia tank, 5 October 2023) and B (gas bottle in a flat, 8 October) are both blasts in Klaipėda.
apart-note: The plant's first word in A (accident) is its own and is withdrawn later; the contest is between Vilnius and Minsk.

= a1 | 2023-10-05 | baltic-wire | {A|Blast} at Klaipėda fertiliser terminal {A|injures} nine
VILNIUS, Oct 5 - An {A|explosion} tore open an ammonia tank at a fertiliser terminal in the Lithuanian port of Klaipėda on Thursday, {A|injuring} nine workers. The operator said that a valve had failed and ruled out foul play. People living downwind were told to keep their windows shut.

= a2 | 2023-10-05 | Fire and Rescue Department (update 3) |
21:40. {A|Fire} at the terminal is out. Number of persons {A|injured} now 12, of whom two critical. No further leak. The public is thanked.

= a3 | 2023-10-09 | Klaipėda Echo | Elderly couple {B|hurt} as gas bottle {B|explodes}
A couple in their seventies {B|were burned} when a gas bottle {B|exploded} in their kitchen on Taikos avenue on Sunday. Firemen said that a worn hose was to blame. The {B|blast}, three days after the one at the ammonia terminal, sent neighbours running into the street in their slippers.
"It had nothing to do with the port," the fire chief said.

= a4 | 2023-10-17 | baltic-wire | Lithuania says port {A|blast} was {A|sabotage}, points at Belarus
VILNIUS, Oct 17 - Lithuanian prosecutors said on Tuesday that the {A|explosion} at an ammonia tank in Klaipėda on October 5 was caused by a charge fixed to a valve, and that the men who {A|planted} it had been paid by the Belarusian KGB.
The operator withdrew its earlier statement that the valve {A|had failed} by itself.
The Belarusian foreign ministry denied that Minsk {A|had any part} in the {A|blast}, saying that Lithuania was "dressing up its own negligence".

= a5 | 2023-10-18 | Minsk Panorama (state newspaper) | Vilnius and the invisible {A|bomb}
First it was a valve. Now it is the KGB. Experts whom we asked agree that a thirty-year-old tank simply {A|burst}, as such tanks do when nobody looks after them, and that no Belarusian agent {A|blew it up}. But somebody must answer for twelve {A|burned} dockers, and it is always easier to look east.

= a6 | 2023-10-20 | State Security Department, Vilnius (press release) | Citizen of Belarus {C|detained} on suspicion of espionage
On 19 October officers of the Department {C|detained} in Šiauliai a citizen of Belarus, V. K., born 1988, who photographed railway junctions on the orders of a foreign service. A court has remanded him for three months.

= a7 | 2023-10-21 | baltic-wire | Belarus says man {C|held} in Lithuania is a railway enthusiast
MINSK, Oct 21 - Belarus on Saturday demanded the release of a man {C|arrested} in Lithuania as a spy this week, saying that he was a model railway collector and {C|had not spied} for anyone.
Lithuania's state security department said on Friday it {C|had arrested} the 35-year-old in Šiauliai for photographing junctions used by military trains.

= a8 | 2023-10-22 | Tallinn Sunday Review | Minsk: "spy" is only a train lover
MINSK - Belarus demanded the release of a man {C|arrested} in Lithuania as a spy this week, saying that he was a model railway collector and {C|had not spied} for anyone.
Lithuania's state security department said on Friday it {C|had arrested} the 35-year-old in Šiauliai for photographing junctions used by military trains.

= a9 | 2023-10-27 | Border Guard Service (notice) |
At 06:12 today an unmanned aircraft {D|entered} Lithuanian airspace from Belarus near Dieveniškės, {D|flew} four kilometres inland and turned back. Video is attached.

= a10 | 2023-10-28 | baltic-wire | Minsk says no drone {D|crossed} into Lithuania
VILNIUS, Oct 28 - Belarus on Saturday denied that one of its drones {D|had crossed} into Lithuania the day before, saying the video released by Vilnius showed "a large bird or an old film".
It is the third quarrel this month between the neighbours, after the {A|explosion} in Klaipėda port and the {C|arrest} of a Belarusian in Šiauliai.

= a11 | 2024-03-14 | Klaipėda Echo | Terminal to reopen
The ammonia terminal {A|damaged} by an {A|explosion} last October will take its first cargo on Monday. The port authority said that new cameras cover every valve.
