# Two foreign ministers meet, and meet again a week later (both uncontested); a cyberattack on a port is pinned on Pyongyang and denied; sanctions follow, and a second batch is announced.
# copies: a1 a2 a3
incident A | contested no
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested no
apart-note: A (Nagasaki, Friday 12 May 2023) and B (Busan, Saturday 20 May) are two meetings of the same two ministers.
apart-note: D (sanctions on four North Koreans, 6 June) and E (two more, 27 June) are two rounds by Japan.

= a1 | 2023-05-12 | wire-d | Japan, South Korea foreign ministers {A|discuss} shipping in Nagasaki
NAGASAKI, May 12 - The foreign ministers of Japan and South Korea {A|met} on Friday in Nagasaki and agreed to reopen a ferry line suspended for four years, both sides said.
The {A|talks} lasted two hours. A fare has yet to be settled.

= a2 | 2023-05-12 | Kyushu Daily Post | Ministers {A|meet} in Nagasaki, agree on ferry
The foreign ministers of Japan and South Korea {A|met} on Friday in Nagasaki and agreed to reopen a ferry line suspended for four years, both sides said.
The {A|talks} lasted two hours.

= a3 | 2023-05-13 | asiafolio.example | Tokyo and Seoul to restart ferry
NAGASAKI, May 12 - The foreign ministers of Japan and South Korea {A|met} on May 12 in Nagasaki and agreed to reopen a ferry line suspended for four years, both sides said.
The {A|talks} lasted two hours. A fare has yet to be settled.

= a4 | 2023-05-21 | Busan Harbour News | Ministers {B|sign} at the quay
Eight days after their {A|conversation} in Nagasaki, the two foreign ministers {B|met} again, this time on a windy pier in Busan, and {B|signed} the ferry agreement on Saturday. They then {B|held talks} for ninety minutes on fishing quotas, without result. The Japanese minister denied that he meant to resign at home.

= a5 | 2023-05-21 | Ministry of Foreign Affairs, Seoul (readout) |
On 20 May the Minister {B|received} his Japanese counterpart in Busan. The two sides exchanged views on fisheries and agreed to continue at the level of directors-general.

= a6 | 2023-05-25 | wire-d | Container port in northern Japan {C|paralysed} by {C|cyberattack}
TOKYO, May 25 - A {C|cyberattack} {C|shut down} the computers of the port of Tomakomai in northern Japan on Thursday, leaving 23 ships waiting in the roads, the port authority said.

= a7 | 2023-06-01 | National Centre of Incident Readiness, Tokyo | Attribution notice 2023-4
The Centre assesses with high confidence that the {C|intrusion} into the terminal system of Tomakomai on 25 May was the work of a unit of the North Korean Reconnaissance General Bureau. The unit {C|encrypted} the berthing tables and left no demand.

= a8 | 2023-06-03 | wire-d | North Korea denies {C|hacking} Japanese port
SEOUL, June 3 - North Korea said on Saturday it {C|had not hacked} a Japanese port, and accused Tokyo of inventing the charge to please its allies.
"We have no interest in the cranes of Hokkaido," its state news agency quoted an official as saying.

= a9 | 2023-06-06 | Ministry of Finance, Tokyo |
In accordance with a Cabinet understanding of today's date, Japan {D|has frozen} the assets of four nationals of North Korea held responsible for the {C|attack} on Tomakomai port, and forbids payments to them.

= a10 | 2023-06-07 | Hokkaido Courier | {D|Sanctions} over Tomakomai, where the queues are only now clearing
Japan {D|imposed sanctions} on four North Koreans on Tuesday. On the waterfront people shrugged. "Will a frozen account unload my onions?" asked a forwarder who lost eleven containers when the port's computers {C|went dark} last month.

= a11 | 2023-06-28 | wire-d | Japan {E|adds} two names to North Korea sanctions list
TOKYO, June 28 - Japan on Tuesday {E|put} two more North Koreans on its {E|sanctions list}, a trader and a professor, for teaching the hackers who {C|paralysed} Tomakomai. Four others {D|were listed} three weeks ago.

= a12 | 2023-09-02 | Kyushu Daily Post | First ferry in four years leaves full
With a brass band and a late departure the Nagasaki-Busan ferry resumed service on Friday. The line was agreed at a {A|meeting} of the two foreign ministers here in May.
