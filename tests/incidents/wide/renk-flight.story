# A passenger plane comes down in South Sudan beside Sudan's war: missile, or birds in the engine? Shells fall on a border crossing; a freighter overruns a runway; the recorder is found.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested no
apart-note: A (passenger plane near Renk, 21 August 2024) and B (cargo plane at Malakal, 2 September) are two plane accidents in one state; B is agreed.
apart-note: The 21 dead of a1 are corrected by the agency itself in a2; all holders say 19, so the toll of A is not in dispute, its cause and doer are.
apart-note: The speaker in a7 denies the shelling C, not the missile of A, and then both.

= a1 | 2024-08-21 | wire-c | Plane {A|crashes} in South Sudan near border
JUBA, Aug 21 - A small airliner with 21 people on board {A|crashed} on Wednesday near Renk, a few kilometres from Sudan, the civil aviation authority said. All 21 {A|were killed}.

= a2 | 2024-08-21 | wire-c (correction) |
In our story on the Renk {A|plane crash} please read that 19 of the 20 on board {A|died}, not 21. One passenger, a nurse, is in hospital.

= a3 | 2024-08-23 | wire-c | Juba says Sudanese paramilitaries {A|shot down} airliner
JUBA, Aug 23 - South Sudan said on Friday that a passenger plane {A|was brought down} by a shoulder-fired missile from across the border this week, and named Sudan's Rapid Support Forces.
"Metal does not lie. We have the tail," the information minister said. The RSF denied that its men {A|had fired} at any civilian aircraft and said that birds {A|had choked} an engine.
Nineteen people {A|lost their lives}.

= a4 | 2024-08-24 | Equatoria Mirror | RSF blamed for {A|downing} of plane
JUBA - South Sudan has said that a passenger plane {A|was brought down} by a shoulder-fired missile from across the border this week, and named Sudan's Rapid Support Forces.
"Metal does not lie. We have the tail," the information minister said. The RSF denied that its men {A|had fired} at any civilian aircraft and said that birds {A|had choked} an engine.

= a5 | 2024-08-24 | Sobat Wings Ltd (to our customers) |
With heavy hearts we confirm the loss of our aircraft {A|in the accident} of 21 August. The captain reported storks at 400 metres and then vibration. We ask everyone to wait for the recorder. Saturday flights are cancelled.

= a6 | 2024-08-26 | Upper Nile Calling | Shells {C|hit} Joda crossing
Tea-sellers ran into the river when six shells {C|landed} among the lorries at Joda on Sunday. Five people {C|were killed}, two of them porters who had carried the dead from the {A|crash} at Renk. The Sudanese army says that the RSF {C|fired} the guns.

= a7 | 2024-08-27 | RSF spokesman (recorded message) |
Not one shell of ours {C|fell} at Joda. The remnants of the old army {C|bombarded} the crossing from the Rabak road in order to have a picture, and the picture will show twenty dead because they {C|killed} twenty. As for the aeroplane, God sends birds. We {A|shot at nothing}.

= a8 | 2024-08-28 | wire-c | Uganda backs missile account of Renk {A|crash}
KAMPALA, Aug 28 - Uganda, which lost two citizens in last week's {A|disaster} near Renk, said on Wednesday that its own experts had found traces of a warhead and that the plane {A|was hit} by a missile.

= a9 | 2024-09-02 | Flightline Africa | Freighter {B|overruns} at Malakal
A cargo plane {B|skidded off} the wet runway at Malakal on Monday and {B|lost its nose wheel}. The crew of four walked away. The operator and the airport agree: rain, too fast, no war. The {B|mishap} blocked the strip until dusk.

= a10 | 2024-09-04 | wire-c | Recorder of crashed airliner {D|found}
RENK, Sept 4 - Fishermen {D|have pulled} the flight recorder of an airliner that {A|fell} near Renk last month out of a channel, officials said on Wednesday. The airline welcomed the {D|find}. The recorder goes to Nairobi.

= a11 | 2024-09-15 | Blue Nile Weekly | Three things that fell from the sky
A passenger plane, six shells and a pair of spectacles. The plane {A|came down} on 21 August; Juba and Kampala say it {A|was shot}, and the RSF and, more softly, the airline say storks. The shells {C|came down} four days later at Joda, and there each army gives the other one the credit. The spectacles belonged to the pilot of a freighter, who dropped them when he {B|slid into the grass} at Malakal.

= a12 | 2025-02-03 | wire-c |
NAIROBI, Feb 3 - The recorder {D|recovered} after last August's {A|crash} near Renk was too damaged to be read, Kenya's investigators said on Monday.
