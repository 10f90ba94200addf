# Indonesian soldiers turn up in a Timorese enclave: lost in the mist, or an intrusion with burned huts? They are handed back; a farmer is shot and the army denies it; Timorese policemen stray the other way and say sorry.
incident A | contested yes | disputed divergent
incident B | contested yes | disputed
incident C | contested no
incident D | contested no
incident E | contested no
apart-note: A (soldiers into Oecusse, 3 August 2013) and C (Timorese policemen into West Timor, 24 August) are two strayings over one border in opposite directions; both states tell C alike.
apart-note: D (the nine are handed back, 9 August) is a happening of its own; the quarrel over an apology in a4 is about no fact of D.
apart-note: E (lorry at Batugade, 2011) is told once.
apart-note: In B Jakarta denies that any soldier fired, and offers no other version.

= a1 | 2013-08-04 | Oecusse Community Radio |
Good morning. Soldiers from the other side {A|are in Leolaban}, or were until midnight. They {A|came down} through the betel palms on Saturday, in file, with packs. Two huts {A|were burned}. Nine of the men {A|were stopped} by the hamlet chief and his brothers, and the police have them in the school, where they are being given maize. Bring blankets.

= a2 | 2013-08-05 | wire-a | Indonesia says soldiers {A|got lost} in East Timor
JAKARTA, Aug 5 - Nine Indonesian soldiers who {A|were caught} in East Timor's Oecusse enclave at the weekend {A|had lost their way} in mist on a night march, Indonesia's army said on Monday.
"Their compass was old and the stream was dry. There was no {A|incursion}," the regional commander told reporters in Kupang. He rejected as untrue a report that his men {A|had set huts alight}.

= a3 | 2013-08-07 | Council of Ministers, Dili (communique) |
The Council condemns the {A|violation} of national territory on 3 August. Some thirty soldiers in three files {A|penetrated} four kilometres into Oecusse in bright moonlight and {A|burned} two dwellings on land that Indonesia claims. Nine {A|were intercepted}; the remainder {A|withdrew}. The Council cannot accept that thirty men {A|mislaid themselves} at once.

= a4 | 2013-08-10 | wire-a | East Timor {D|returns} nine Indonesian soldiers
DILI, Aug 10 - Nine Indonesian soldiers {D|were handed over} to their own side on Friday at the bridge of Bobometo, officials of both states said. They {D|received their rifles} and a sack of maize.
Dili said that it had been promised an apology; Jakarta said that it had promised none, since its men {A|had simply strayed}.

= a5 | 2013-08-11 | Crocodile Post (headlines) |
Maize for the road: enclave {D|lets nine go}. Portugal's defence minister: {A|crossing} "looks like a reconnaissance to me". Rain expected.

= a6 | 2013-08-14 | wire-a | Timorese farmer {B|shot} at Indonesian border, police say
DILI, Aug 14 - A farmer was in hospital on Wednesday after soldiers on the Indonesian side {B|fired at} him as he mended a fence near Passabe, East Timor's police said. A bullet {B|broke his hip} on Monday.
The village lies an hour's walk from Leolaban, where Indonesian troops {A|turned up} this month in what Dili calls an {A|invasion} of one night.

= a7 | 2013-08-16 | Military Resort Command, Kupang (press release) |
It is not true that a member of this command {B|opened fire} in the direction of Passabe. On 12 August no round {B|was discharged}; the ammunition was counted twice. The allegation of a {B|shooting} by our soldiers is rejected.

= a8 | 2013-08-26 | Kupang Ekspres | The policemen who followed a pig
Three policemen from East Timor {C|spent Saturday night} as guests of our sub-district, having {C|walked across} the line at Wini behind a stolen pig. The pig knew the way, Sergeant Amaral said; they did not. They {C|blundered} two kilometres into Indonesia, saw a mosque and understood. They were given coffee and {C|driven home}.
Both foreign ministries yesterday called the {C|episode} a mistake. Dili apologised for it before it was asked.

= a9 | 2013-08-28 | Border Crossings (column) | Lost and found
I believe the policemen. I even believe that in 2011 a lorry full of Indonesian recruits {E|drove through} the barrier at Batugade because the driver was singing; they paid one goat. But soldiers do not {A|lose themselves} in a place that they have drawn on their own maps. About the man who {B|was hit} at his fence I know only what his wife says: that the {B|bang} came from the hill, and that the hill has a flag on it. A stray pig, a stray lorry, a stray patrol: sooner or later there will be a stray war.

= a10 | 2014-02-19 | wire-a | Indonesia, East Timor agree joint patrols
JAKARTA, Feb 19 - Soldiers and policemen of the two countries will walk the Oecusse border together from April. The idea was born of the {A|affair} of last August, when Indonesian troops {A|spent a night} on the wrong side, and of the {C|wanderings} of three Timorese policemen three weeks later.
