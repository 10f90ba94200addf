# A patrol hits a mine: freshly laid to one side, an old one to the other; a farmer shot on a tractor; a shepherd detained and handed back.
# copies: v2 v3
incident A | contested yes | disputed divergent
incident B | contested yes | disputed
incident C | contested no

= v1 | 2021-06-02 | Ministry of Defence, Yerevan (statement) | Two servicemen {A|killed} by mine
At 09:40 on 2 June a vehicle of an engineer platoon {A|drove over} a mine in the Tavush section of the border. Privates A. Galstyan and H. Mkrtchyan {A|were killed}. The mine {A|was laid} last night by Azerbaijani saboteurs.

= v2 | 2021-06-02 | caucasus-wire | Mine {A|blast} kills two Armenian soldiers near border
YEREVAN, June 2 - Two Armenian soldiers {A|died} on Wednesday when their lorry {A|struck a mine} near the border with Azerbaijan. Armenia said that the device {A|had been planted} by Azerbaijani troops overnight. Azerbaijan's defence ministry denied this, saying that {A|the explosion} was caused by one of the many mines left by Armenia's own army.

= v3 | 2021-06-03 | Batumi Telegraph | Two soldiers {A|die} on mine
YEREVAN - Two Armenian soldiers {A|died} when their lorry {A|struck a mine} near the border with Azerbaijan. Armenia said that the device {A|had been planted} by Azerbaijani troops overnight. Azerbaijan's defence ministry denied this, saying that {A|the explosion} was caused by one of the many mines left by Armenia's own army.

= v4 | 2021-06-05 | caucasus-wire | Third Armenian soldier {A|dies} of wounds
YEREVAN, June 5 - A soldier who was hurt when a mine {A|blew up} under his lorry on June 2 {A|died} in hospital on Saturday, which brings {A|the toll} to three.

= v5 | 2021-06-08 | Governor of Tavush (post) |
This morning Azerbaijani soldiers {B|opened fire} on a tractor in the vineyards of Berdavan. The driver, Aram Sahakyan, {B|is wounded} in the leg.

= v6 | 2021-06-08 | caucasus-wire | Armenian farmer {B|hit by gunfire}, Baku denies
YEREVAN, June 8 - An Armenian farmer {B|was shot} in the leg on his tractor near the Azerbaijani border on Tuesday, Armenian officials said. Azerbaijan said that its troops {B|had not fired} that day.
Last week three Armenian soldiers {A|lost their lives} in a mine {A|explosion} on the same stretch.

= v7 | 2021-06-10 | caucasus-wire | Lost shepherd {C|returned} to Armenia
YEREVAN, June 10 - A shepherd {C|detained} by Azerbaijani border guards on Monday when he followed his sheep across the line {C|was handed over} to Armenia on Thursday through the mediation of the Red Cross.

= v8 | 2021-06-11 | Shepherd home | 
Vardan Ohanyan, 70, says of the three days after he {C|was taken} that they gave him tea and asked about the mines. "I told them I know where no mine is: where my sheep have been."
