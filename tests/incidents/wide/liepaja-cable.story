# A data cable from Latvia to Sweden breaks: a Russian ship's grapnel or old age? A second cable is cut by a dredger without quarrel, a third by a yacht off Malta, told once. The ship is boarded: lawful check or piracy?
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed divergent
apart-note: A (the Amber Line off Liepāja, night of 13-14 November 2021) and B (the pilots' cable in Ventspils harbour, Thursday 18 November) are two cut cables on one coast in one week; C is a third, off Gozo.
apart-note: In B the mayor asks whether it was the Russians again and the harbour master, the dredger's owner and the police all say it was the dredger; nobody maintains the question. The embassy's "not our ship this time" in a6 is about B and no contest.

= a1 | 2021-11-14 | Liepāja Beach Radio (live page) | No, it is not your router
09.05 Slow internet? You are not alone. The Amber Line, the data cable that runs along the sea bed from Liepāja to Gotland, {A|went dead} at 02.40 this morning.
11.30 Operator Baltlink: the line {A|has been severed} about 60 km out. "Both ends are gone from the trace at once. That is a {A|clean break}," its night engineer tells us.
16.15 Traffic is going round by Estonia. Cat videos are back.

= a2 | 2021-11-16 | wire-a | Latvia says Russian ship {A|cut} undersea cable
RIGA, Nov 16 - Latvia accused a Russian research ship on Tuesday of {A|cutting} a data cable to Sweden at the weekend.
The prime minister said the Akademik Lyudin had slowed to two knots over the Amber Line and {A|lowered a grapnel} minutes before the connection {A|was lost}. "This {A|was no accident}," he told parliament.
Moscow had no immediate comment.

= a3 | 2021-11-17 | Harbour & Hull | Russian vessel blamed for {A|severed} Baltic line
RIGA - Latvia accused a Russian research ship yesterday of {A|cutting} a data cable to Sweden at the weekend.
The prime minister said the Akademik Lyudin had slowed to two knots over the Amber Line and {A|lowered a grapnel} minutes before the connection {A|was lost}. "This {A|was no accident}," he told parliament.

= a4 | 2021-11-17 | Embassy of the Russian Federation in Latvia |
The Embassy has read with astonishment the latest fantasy of the Latvian authorities. The research vessel had nothing to do with the {A|damage} to the cable, which was laid in 1997 and long past its term. It {A|parted} from wear, as its owner well knows. No grapnel {A|was lowered}.

= a5 | 2021-11-19 | Kurzeme Word | Bucket, mud, silence: pilots {B|cut off} by a dredger
At ten on Thursday morning the dredger Hilda brought up its bucket in Ventspils harbour and with the mud came eleven metres of black cable. Upstairs in the pilots' tower all the screens {B|went out}.
"I knew at once that we {B|had torn} something," said the dredge master. His firm will pay. The mayor asked on television if it was the Russians again, but harbour master and police agree that the Hilda {B|severed} the cable because it was not on her chart. That is four days after the Amber Line {A|failed}.

= a6 | 2021-11-20 | wire-a |
RIGA, Nov 20 - A Russian diplomat said on Saturday that the {B|cutting} of a pilots' cable in Ventspils showed how easily such things happen. "Not our ship this time, everyone agrees," he said.

= a7 | 2021-11-22 | Gozo Notes |
No card payments on Gozo between noon and supper on Sunday: the anchor of a German yacht {C|fouled and snapped} one of the two telephone cables to Malta. The skipper reported the {C|mishap} himself.

= a8 | 2021-11-23 | Swedish Prosecution Authority (press release) | Preliminary findings on {A|cable break}
Divers have filmed a furrow of 300 metres on the sea bed leading to the place where the Amber Line {A|broke}. The ends are not corroded. In the prosecutor's view a hooked object {A|was dragged} across the line, and the vessel named by Latvia is the only one that was there.

= a9 | 2021-11-25 | wire-a | Latvian navy {D|boards} Russian research ship
RIGA, Nov 25 - Latvian marines {D|dropped from helicopters} onto a Russian research ship on Thursday, {D|searched} it for six hours and let it go. Riga holds her guilty of {A|severing} a line to Sweden eleven days earlier. The navy said that the Akademik Lyudin was inside Latvian waters off Kolka and the {D|inspection} lawful.
Russia called it {D|piracy}. Its foreign ministry said that the ship {D|was stormed} on the high seas and that two stewards {D|were beaten}.

= a10 | 2021-11-26 | Latvian Naval Forces (statement) |
No member of the crew {D|was struck}. The whole {D|boarding} is on film and the film will be given to any court that asks. A grapnel with black plastic in its claws was found on the after deck.

= a11 | 2021-11-28 | Kurzeme Word (opinion) | Everyone is a cable expert
My neighbour, who keeps bees, can now explain to you how the line to Gotland {A|was cut}, how it {A|rotted through}, and why both are true. About Ventspils he is bored: a dredger {B|did it}, the dredger said sorry. But Thursday's {D|raid} on the Lyudin has given him new strength. Was it inside the line or outside? Two miles, he says, and a helicopter makes up the difference.

= a12 | 2022-01-20 | Baltlink (notice to customers) |
The Amber Line, out of service since the {A|event} of 14 November, was respliced on Tuesday and carries full traffic. The cause of the {A|fault} remains the subject of proceedings in two countries and of a claim by our insurers.
