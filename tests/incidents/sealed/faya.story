# Two air attacks on one desert town in a day, one disowned by everyone and one claimed; an aid truck hits an old mine; Chadians are held across the border, lawfully or not.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested yes | divergent
apart-note: A (the clinic) and B (the barracks) are both hit from the air in Faya-Largeau on Thursday 16 January 2025.
apart-note: In D nobody denies the detention; Benghazi says unlawful entry, N'Djamena says they hold residence cards and are held against the law.

= a1 | 2025-01-16 | Radio Borkou |
Two things fell on Faya today. The first {A|fell} on the clinic of the nuns at about nine. The second {B|struck} the barracks after the afternoon prayer. Nuns say fourteen {A|dead}. The army does not say anything yet.

= a2 | 2025-01-17 | wire-e | Chad says jet from eastern Libya {A|bombed} clinic
N'DJAMENA, Jan 17 - Chad said on Friday that a warplane from eastern Libya {A|had bombed} a clinic in the northern town of Faya-Largeau, {A|killing} 22 people.
The forces that control eastern Libya denied it. "We {A|bombed no one}. The clinic {A|was hit} by a Chadian army helicopter chasing gold smugglers," a spokesman in Benghazi said.

= a3 | 2025-01-17 | Le Sahélien | Clinic {A|bombed} from Libya, says N'Djamena
N'DJAMENA - Chad said that a warplane from eastern Libya {A|had bombed} a clinic in the northern town of Faya-Largeau, {A|killing} 22 people.
The forces that control eastern Libya denied it. "We {A|bombed no one}. The clinic {A|was hit} by a Chadian army helicopter chasing gold smugglers," a spokesman in Benghazi said.

= a4 | 2025-01-17 | Tibesti Front (statement sent to newspapers) | Communique No. 7
Our unmanned aircraft {B|hit} the headquarters of the garrison at Faya on 16 January and returned to base. We {B|aim only} at uniforms. We had nothing to do with what {A|befell} the clinic, and we mourn with the sisters.

= a5 | 2025-01-18 | wire-e | Chad confirms rebel drone {B|killed} three soldiers
N'DJAMENA, Jan 18 - A rebel drone {B|killed} three soldiers in their barracks in Faya-Largeau, Chad's army said on Saturday, confirming a claim by the Tibesti Front. The {B|attack} came on the same day as an {A|air strike} on a clinic across town.

= a6 | 2025-01-20 | Congregation of the Holy Well (letter to friends) |
We have now counted with care, going bed by bed. Those who {A|died} on Thursday in the ward number nineteen, not fourteen as Sister Agathe told the radio. None of them was a smuggler of anything. We cannot tell you who sent the aeroplane. It was an aeroplane, however; we know what a helicopter sounds like, since it brings our flour.

= a7 | 2025-01-22 | Benghazi Today | Army: five smugglers {A|died} at Faya, no patients
The general command in Benghazi has again denied that its air force {A|raided} Faya. According to its information, five armed smugglers {A|lost their lives} there, in an empty building, under the rockets of a Chadian gunship.

= a8 | 2025-01-28 | wire-e | Landmine {C|destroys} aid truck in northern Chad
N'DJAMENA, Jan 28 - A lorry carrying flour for a relief convoy {C|was blown up} by an old landmine near Kouba on Monday, {C|killing} the driver and his mate, the United Nations said. Chad's demining office said that the {C|mine} dated from the war of the 1980s. The convoy had been bound for Faya-Largeau, where a clinic {A|was bombed} on January 16.

= a9 | 2025-01-30 | Radio Borkou |
They buried Hassan and little Brahim, who {C|drove over a mine} on Monday with our flour. Nobody is to blame but people who are old now or dead. Please keep to the marked track.

= a10 | 2025-02-05 | Libyan Interior Authority, Benghazi |
In a lawful operation on 3 February the anti-immigration department {D|detained} 58 nationals of Chad in Kufra who had entered the country unlawfully. They will be deported.

= a11 | 2025-02-07 | wire-e | Chad says citizens {D|are held} illegally in Libya
N'DJAMENA, Feb 7 - Chad's foreign minister said on Friday that 58 Chadian bakers and brick makers {D|rounded up} in the Libyan oasis of Kufra this week hold valid residence cards and {D|are being held} against all law.
It is the second dispute between the neighbours in a month after the {A|bombing} of Faya-Largeau.
