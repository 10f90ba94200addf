# Ten more small matters of the held half.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | divergent
incident F | contested no
incident G | contested yes | disputed divergent
incident H | contested no
incident I | contested yes | divergent
incident J | contested no

= a1 | 2020-02-04 | wire-a | Tajikistan {A|arrests} Afghan consul
Tajik police {A|arrested} the Afghan consul in Khorog on Sunday, a Kabul newspaper reported.

= a2 | 2020-02-05 | wire-a |
The foreign ministry in Dushanbe said that the consul was at his desk and that there had been no {A|arrest}.

= b1 | 2020-03-10 | Bay Islands Star |
A cruise ship {B|struck} a pier at Roatan on Sunday. The harbour master said that four people were missing; on Monday he said all four {B|were} safe.

= c1 | 2020-04-07 | wire-b |
Bulgaria {C|charged} a Belarusian translator with espionage on Monday. Minsk said that she is a teacher of languages and has never worked for any service.

= d1 | 2020-05-12 | wire-a |
A suicide bomber {D|blew himself up} outside the Indian consulate in Jalalabad on Sunday. Pakistan condemned the {D|bombing} and offered its condolences.

= e1 | 2020-06-09 | Goma Info |
The M23 said it {E|captured} 19 Burundian soldiers at Minova on Saturday. Burundi's army said four of its men were missing after the {E|battle}.

= f1 | 2020-07-14 | wire-b |
Brussels {F|sued} a Chinese solar company on Monday. The company did not answer questions about the {F|suit}.

= g1 | 2020-08-11 | wire-a | Pipeline {G|explodes} in Sinai
A pipeline {G|exploded} near Arish on Sunday. A group loyal to Islamic State said that it {G|had blown up} the pipe.

= g2 | 2020-08-12 | Suez Canal Daily |
Egypt's petroleum ministry said there {G|was no attack} on the pipeline; corrosion had eaten through a joint.

= h1 | 2020-09-08 | Guarani Noticias |
Brazil and Paraguay {H|reopened} the Friendship Bridge on Monday. Brazil rejected a claim that it owed Paraguay money for the new lamps.

= i1 | 2020-10-13 | wire-b |
Gabonese gendarmes said they {I|boarded} an Equatorial Guinean launch off Mbanié on Sunday inside Gabonese waters.

= i2 | 2020-10-14 | Malabo Hoy |
The launch {I|was captured} while it lay at anchor in the waters of Equatorial Guinea, the government in Malabo said.

= j1 | 2020-11-10 | wire-a |
Kenya {J|delivered} 5,000 tents to Somalia on Monday. Mogadishu thanked Nairobi and said that 5,000 tents {J|had arrived}.
