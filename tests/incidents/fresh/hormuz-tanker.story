# A tanker boarded and taken into port: piracy to one state, a court order to the other; a second tanker that merely ran aground; a fire at the refinery nobody quarrels over.
# copies: h2 h3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A (Celadon Star, boarded) and B (Mount Ossa, aground) are both Greek-owned tankers in trouble near Hormuz in one week.

= h1 | 2023-02-07 | gulf-dispatch | Iran {A|seizes} Greek-owned tanker in Strait of Hormuz
DUBAI, Feb 7 - Iranian Revolutionary Guards {A|boarded} the tanker Celadon Star in the Strait of Hormuz on Tuesday and {A|took it} to Bandar Abbas with 22 crew, its manager in Piraeus said. Helicopters and speedboats were used in {A|the operation}.

= h2 | 2023-02-08 | gulf-dispatch | Greece condemns "{A|piracy}", Tehran cites court order
ATHENS, Feb 8 - Greece on Wednesday condemned {A|the seizure} of the Celadon Star as an act of piracy and called in the Iranian chargé d'affaires.
Iran's foreign ministry dismissed the accusation. It said the vessel {A|had been detained} under an order of a court because it had rammed a fishing boat and fled. The manager said there had been no collision.

= h3 | 2023-02-09 | Nicosia Mail | Greece condemns "{A|piracy}"
ATHENS - Greece condemned {A|the seizure} of the Celadon Star as an act of piracy and called in the Iranian chargé d'affaires.
Iran's foreign ministry dismissed the accusation. It said the vessel {A|had been detained} under an order of a court because it had rammed a fishing boat and fled. The manager said there had been no collision.

= h4 | 2023-02-10 | Port and Maritime Organisation, Bandar Abbas (notice) |
The tanker Mount Ossa, flag Liberia, {B|ran aground} at 03:10 today on the bank south of Qeshm. No pollution. Two tugs are with the vessel. The {B|grounding} was due to a failure of steering.

= h5 | 2023-02-11 | gulf-dispatch | Second Greek tanker in trouble, but not {A|captured}
DUBAI, Feb 11 - A tanker that {B|got stuck} on a sandbank off Qeshm island on Friday was refloated on Saturday, its owner said, adding that {B|the accident} had nothing to do with {A|the capture} of the Celadon Star three days earlier.

= h6 | 2023-02-15 | Asr-e Khalij (state newspaper) | What the Greeks do not say
Nobody {A|kidnapped} a ship. Celadon Star {A|was brought in} to answer for a broken dhow and two injured fishermen, as any judge would order. Her sailors eat better than at home.

= h7 | 2023-03-03 | Athens Ledger | Filipino sailors home after {A|ordeal} in Iran
Nine seamen of the Celadon Star landed in Manila on Friday. "Masked men {A|came down on ropes} and held guns at us," the bosun said of {A|the raid} on February 7. "We had hit nobody."

= h8 | 2023-03-05 | gulf-dispatch | {C|Fire} at Bandar Abbas refinery kills one
DUBAI, March 5 - One worker died in a {C|blaze} at a refinery in Bandar Abbas on Sunday. The operator blamed a leaking pump for {C|the fire}. The Celadon Star, {A|seized} by Iran last month, lies at anchor two kilometres away.
