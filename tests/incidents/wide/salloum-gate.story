# The Egyptian-Libyan border post at Salloum is shut for a day: whose side? A driver dies in the queue: sun or beating? A tomato lorry overturns, without quarrel; the post is shut again for a holiday, as announced.
# copies: a2 a3
incident A | contested yes | divergent
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
apart-note: A (post shut, Wednesday 17 August 2005) and D (shut for a Libyan holiday, Thursday 1 September, announced) are two closures of one post.
apart-note: In A Egypt says the Libyans locked their gate, the Libyan customs say the Egyptian computers failed; each gives its own account and neither takes up the other's, hence divergent only.
apart-note: The Libyan sentence "we had nothing to do with it" in a9 is about the overturned lorry and contests nothing: no one says that they had.

= a1 | 2005-08-17 | Matrouh Radio (traffic) |
Drivers for Libya are advised that the post at Salloum {A|is closed}. The line reached the fish market at ten o'clock. Bring water.

= a2 | 2005-08-18 | wire-c | Egypt-Libya crossing {A|shut} for a day, 900 lorries stuck
CAIRO, Aug 18 - The only road crossing between Egypt and Libya {A|was closed} for 24 hours until Thursday morning, leaving some 900 lorries on the cliff road above Salloum.
The governor of Matrouh said that Libyan officers {A|had locked} their gate at six without a word of explanation.

= a3 | 2005-08-19 | Delta Commerce | {A|Closed gate} strands 900 lorries
CAIRO - The only road crossing between Egypt and Libya {A|was closed} for 24 hours until Thursday morning, leaving some 900 lorries on the cliff road above Salloum.
The governor of Matrouh said that Libyan officers {A|had locked} their gate at six.

= a4 | 2005-08-19 | Libyan General Customs Committee (announcement) |
The brothers the transporters are informed that the {A|halt in traffic} on 17 August resulted from a failure of the computers on the Egyptian side, which stamped no papers from six in the morning. The Committee shared the drivers' discomfort.

= a5 | 2005-08-19 | wire-c |
SALLOUM, Egypt, Aug 19 - An Egyptian lorry driver {B|died} while waiting at the Libyan border on Wednesday, hospital officials said on Friday. They gave the cause as sunstroke.

= a6 | 2005-08-20 | Voice of the Wheel (drivers' union sheet) | They {B|killed} Gaber
Gaber Abu Zeid, 44, father of five, went to the gate to ask for shade. Two Libyan guards {B|beat him} with hoses until he {B|fell}. Three of our members saw it. The sun does not leave stripes. The hospital has been told what to write about his {B|death}.

= a7 | 2005-08-21 | wire-c | Libya denies guards {B|beat} Egyptian driver
TRIPOLI, Aug 21 - Libya on Sunday denied that its border guards {B|had struck} an Egyptian driver who {B|died} during last week's {A|closure} of the crossing at Salloum. A security official said that he {B|had collapsed} in his cab.

= a8 | 2005-08-22 | Matrouh Messenger | Red road at Sidi Barrani
A lorry that had waited out Wednesday's {A|stoppage} and then turned back {C|overturned} near Sidi Barrani on Saturday with 18 tonnes of tomatoes. The driver broke a finger. Boys came with buckets.

= a9 | 2005-08-24 | Matrouh Messenger (letters) |
Sir, Your paper connects the {C|accident} at Sidi Barrani with the post. As consul of the Jamahiriya I must say that we had nothing to do with it, and the driver agrees: he {C|fell asleep}.

= a10 | 2005-09-01 | Salloum customs (notice on the gate) |
As announced on 20 August the Libyan side {D|is shut} today for the Great Jamahiriya's national feast. {D|No passage} in either direction until midnight.

= a11 | 2005-09-04 | Delta Commerce | What a shut gate costs, and to whom
Salloum has one street, one petrol pump and, on an ordinary day, four hundred lorries. On Thursday it had eleven. The Libyans {D|had closed up} for their feast, everybody had been told, and the drivers had stayed at home to paint their tailboards. "That is how you {D|shut a border}," said the man at the pump. "With a calendar."
He was thinking of a Wednesday two weeks earlier. On 17 August there was no calendar. At six the first driver in line, a man from Tanta with cement, found the {A|barrier down}. He thought that it was a matter of tea. By eight there were two hundred behind him. By noon they could not have turned round had they wished to, for the road runs along the cliff and a lorry with a trailer needs more than hope.
Who {A|let the barrier fall}? In the governor's office they have a photograph of a padlock, and the padlock is on the western gate. In the customs house on the other side they have a print-out with the hour at which the Egyptian machines {A|stopped answering}. I have seen both. A padlock can be hung on a gate because nothing is coming through it, and a machine can be switched off because there is a padlock. An exporter from Alexandria who lost a load of grapes says that he has sued both.
The story that the drivers tell is not about machines. It is about Gaber Abu Zeid, and it has grown a little at each telling. He {B|was hosed}, he {B|was kicked}, he {B|was thrown} from his cab. His union has three witnesses; the hospital has a thermometer reading of 42; the Libyans have a guard with an unblemished record who says that the man {B|dropped} while putting on his sandals. His brother drove the lorry home. There was nothing wrong with it, he told me, and that was what he could not forgive.
At Sidi Barrani, an hour to the east, the asphalt is still pink where the tomato lorry {C|went over}. Here the man at the pump becomes almost cheerful. In that {C|mishap}, he says, the only victim was a salad.
