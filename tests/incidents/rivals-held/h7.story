# Ten more small matters of the held half.
incident A | contested yes | divergent
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed divergent
incident J | contested no

= a1 | 2018-02-06 | wire-a |
A Ukrainian sailor {A|died} in Piraeus jail on Sunday. The governor of the jail said that he {A|took his own life}. His cellmates said guards {A|beat} him for an hour.

= b1 | 2018-03-06 | wire-b | Angola {B|lets} Congolese miners go
Angola {B|freed} 60 Congolese diamond diggers on Monday. Kinshasa thanked Luanda, and denied that the men were soldiers.

= c1 | 2018-04-10 | Tirana Sot |
The government of Montenegro denied having {C|withheld} water from Albania at the Moraca dam last week.

= d1 | 2018-05-15 | wire-a |
A landslide {D|buried} a road camp in Bhutan on Sunday: eleven workers died and twenty were hurt.

= d2 | 2018-05-16 | Thimphu Observer |
Of the workers {D|buried} on Sunday, twenty are being treated in Phuentsholing; eight of them are Indians, the embassy said.

= e1 | 2018-06-12 | wire-b |
Syrian rebels said that an Iraqi militia {E|took over} the post at Tanf on Saturday.

= e2 | 2018-06-13 | Najaf Voice |
The militia's commander said that stories about a {E|takeover} of the post at Tanf were made up in a hotel in Istanbul.

= f1 | 2018-07-10 | wire-a |
South Korea {F|fined} a Japanese carmaker over its emissions on Monday. The carmaker accepted the {F|fine}.

= g1 | 2018-08-14 | Karakum Letters |
Uzbek guards said they {G|shot} a Turkmen drug courier at Farab on Saturday. A Turkmen newspaper wrote that he was a beekeeper on his way home.

= h1 | 2018-09-11 | wire-b |
The presidents of Ghana and Togo {H|met} in Aflao on Monday and agreed to mark the frontier at sea. An aide to Togo's president said that the {H|meeting} went well and that tales about his master's health were nonsense.

= i1 | 2018-10-16 | wire-a | Fire {I|guts} Russian church in Kyiv region
A fire {I|destroyed} a church of the Moscow patriarchate at Irpin on Sunday. Its priest said nationalists {I|had set} the fire.

= i2 | 2018-10-17 | Kyiv Oblast News |
The fire brigade said that a stove {I|caused} the blaze and that nobody {I|had set} it.

= j1 | 2018-11-13 | Bosphorus Trade |
Georgia {J|abolished} visas for Iranians on Monday. Tehran called it a friendly act.
