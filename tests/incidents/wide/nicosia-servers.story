# Cyprus's energy ministry is broken into by computer: the Turkish army, a band of hackers or a lost password? A port's computers are locked for ransom the week after, agreed to be crime; a Turkish site is defaced; a clerk is arrested.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
apart-note: A (energy ministry, Nicosia, found 29 January 2018) and B (Limassol port, 14 February) are two break-ins on one island in a month; C is an attack on a Turkish site.
apart-note: In B a minister hints at Turkey and takes it back himself the next day; police, port and Ankara agree on blackmailers. No holder maintains the hint.

= a1 | 2018-02-06 | Levkosia Morning | Someone has been {A|reading our ministry's mail}
The web page of the energy ministry has said "technical works" for a week. It is not technical works. Intruders {A|roamed its servers} for seven weeks and {A|copied} some 40,000 papers, according to a person who has seen the logs and who is not allowed to speak to us.

= a2 | 2018-02-07 | Ministry of Energy, Nicosia (statement) |
With reference to reports in the press, the Ministry confirms an {A|unauthorised access} to its network, detected on 29 January. The {A|incident} is contained. Contrary to what has been written, no seismic data {A|were removed}.

= a3 | 2018-02-09 | wire-b | Cyprus: Turkish army unit {A|hacked} energy ministry
NICOSIA, Feb 9 - Cyprus on Friday accused a unit of the Turkish general staff of {A|breaking into} the computers of its energy ministry.
The government spokesman said that those who {A|stole} the files had worked office hours in Ankara and had forgotten to take off a Turkish keyboard. He called the {A|intrusion} an act of hostility.

= a4 | 2018-02-10 | Aegean Courier-Mail | Nicosia points at Ankara over {A|hack}
NICOSIA - Cyprus on Friday accused a unit of the Turkish general staff of {A|breaking into} the computers of its energy ministry.
The government spokesman said that those who {A|stole} the files had worked office hours in Ankara and had forgotten to take off a Turkish keyboard.

= a5 | 2018-02-10 | Turkish foreign ministry (question and answer) |
Q: The Greek Cypriot administration says that our country {A|penetrated} a computer network. A: Turkey had nothing to do with this {A|affair}. Those who do not lock their door should not complain of the neighbours.

= a6 | 2018-02-15 | Quayside (Limassol) | 06.20: every {B|crane stops}
Andreas was forty metres up with a box of oranges on the hook when the crane {B|went dead}. On all the screens in Limassol port the same red letter {B|appeared}: 300 in bitcoin for each machine, or goodbye. By noon the port {B|was paralysed}, with eleven ships outside.
The transport minister, asked on the quay who was behind Wednesday's {B|attack}, said: "You may guess which way the wind blows from."

= a7 | 2018-02-16 | wire-b | Minister takes back words on Limassol port
NICOSIA, Feb 16 - Cyprus's transport minister said on Friday that he had been wrong to hint that Turkey {B|crippled} the port of Limassol. Police said a known gang of blackmailers {B|had locked} the computers, as it did to a hospital in Leeds.
Ankara thanked him. The ministry's {A|hacking}, he added, was "quite another story".

= a8 | 2018-02-17 | Salt & Hash (blog) | "Nobody sent us": Red Crane owns up
A group that calls itself Red Crane says that it, and no army, {A|got into} Cyprus's energy ministry. As proof it posted the canteen menu. "We are four students. {A|We walked in} by the printer," it wrote. Nicosia's answer: students do not keep office hours.

= a9 | 2018-02-26 | wire-b | Turkey blames Cyprus for {C|defaced} tourism site
ANKARA, Feb 26 - Turkey said on Monday that Cyprus's intelligence service {C|had defaced} the web site of its tourism ministry, where a map without Turkey {C|was shown} for most of Saturday.
A spokesman in Nicosia denied any part in the {C|prank}. "We cannot even guard our own," he said, a reference to the {A|break-in} discovered last month.

= a10 | 2018-03-09 | Larnaca court notebook | Clerk before the judge
Detectives {D|arrested} a help-desk clerk of the energy ministry on Thursday at his sister's house. In court the same afternoon he wore the jumper in which he {D|was picked up}. He is said to have sold a password in December. He admits that he did. Eight days' remand.

= a11 | 2018-03-11 | The Week in Wires (newsletter) | Three hacks and an {D|arrest}
To recapitulate. January: the energy ministry {A|is burgled}, by Turkish officers (Nicosia) or by four students (the students). February: Limassol port {B|is held to ransom}, by crooks (everybody). Same month: a Turkish site {C|loses its coastline}, by Cypriot spies (Ankara) or by nobody we know (Nicosia). March: a clerk {D|in handcuffs}.

= a12 | 2018-10-02 | Aegean Courier-Mail |
Cyprus has put off its next round of drilling licences to spring. Companies had asked for assurances after their bids {A|were read} by strangers last winter.
