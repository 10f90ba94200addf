# A ministry's servers are wiped: one state blames another, which denies; a leaked recording whose minister calls it forged; a power cut that is only a power cut.
# copies: t2 t3
incident A | contested yes | disputed
incident B | contested yes | disputed
incident C | contested no

= t1 | 2024-03-04 | adriatic-wire | {A|Hackers} knock out Albanian interior ministry
TIRANA, March 4 - The border control system of Albania's interior ministry went down on Monday after a {A|cyberattack} that {A|wiped} its servers, the government said. Travellers queued for hours at Durrës.

= t2 | 2024-03-06 | adriatic-wire | Albania accuses Iran of {A|hacking} ministry
TIRANA, March 6 - Albania's prime minister accused Iran on Wednesday of being behind {A|the attack} on the computers of the interior ministry. "We have the evidence that Iranian state actors {A|broke into} our systems," he said.
Tehran rejected the allegation as baseless.

= t3 | 2024-03-06 | Shkodra Post | Tirana: Iran {A|hacked} us
Albania's prime minister accused Iran on Wednesday of being behind {A|the attack} on the computers of the interior ministry. "We have the evidence that Iranian state actors {A|broke into} our systems," he said.
Tehran rejected the allegation as baseless.

= t4 | 2024-03-08 | adriatic-wire | Durrës in the dark for an hour
TIRANA, March 8 - A {C|power cut} hit Durrës on Friday evening when a transformer failed. The network operator said that {C|the outage} had no link with the {A|cyberattack} on the ministry on Monday.

= t5 | 2024-03-12 | Vërtet TV | Listen: the minister and the "useful" hackers
In a {B|recording} that was {B|leaked} to this station on Tuesday, a voice like that of the interior minister says that {A|the hack} was "useful, for nobody will ask now where the files have gone".

= t6 | 2024-03-12 | Ministry of Interior, Tirana (statement) | 
The audio {B|published} tonight is a forgery made with a computer. The minister {B|never said} these words.

= t7 | 2024-03-13 | adriatic-wire | Albanian minister says {B|leaked tape} is fake
TIRANA, March 13 - Albania's interior minister said on Wednesday that a {B|tape} in which he appears to welcome {A|the hacking} of his own ministry was a forgery. The opposition insisted that the {B|recording} was genuine and demanded that he resign.

= t8 | 2024-03-14 | Embassy of Iran, Sofia (statement) | Slander
The Islamic Republic has no part in the {A|damage} to computers in a third country. Those who shelter terrorists look for culprits abroad. Iran itself is a victim of {A|such attacks}.
