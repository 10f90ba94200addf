# An Iraqi cement dealer is taken in Beirut: by Iranian agents, by Israel's, or by his creditors? A Kuwaiti falconer is kidnapped for ransom the next week, agreed; a drowned man is taken for the dealer; a depot fire recalled; he is freed, by a raid or for money.
# copies: a4 a5
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
incident E | contested yes | divergent
apart-note: A (Iraqi dealer, Beirut, 5 October 2010) and B (Kuwaiti falconer, Bekaa, 11 October) are two kidnappings in Lebanon in one week; the minister's words "a matter of money" in a6 are of B.
apart-note: C is a body on the shore at Tyre, first said to be the dealer's, then a fisherman's; police correct themselves.
apart-note: D is the fire at his depot in Basra in June, a heater by all accounts; the denial of Iran in a7 is of A.
apart-note: E: ministry and wife tell of his return in two ways and neither answers the other.

= a1 | 2010-10-06 | Corniche Post | Shoe on the pavement
A left shoe, brown, size 43, lay until noon on Tuesday in front of the juice bar at Raouche. Its owner {A|had been lifted} out of it. "Three men, and the fourth {A|shut the boot}," said Abed, who squeezes the oranges. "He was eating a mango. He took it with him."

= a2 | 2010-10-06 | cedar-agency | Iraqi businessman {A|abducted} in Beirut
BEIRUT, Oct 6 - Gunmen {A|seized} an Iraqi cement dealer in daylight in the Lebanese capital on Tuesday, security officials said. Munther Obeidi, 52, had moved from Basra in July after {D|fire destroyed} his depot.

= a3 | 2010-10-08 | Basra Trade Bulletin |
Cement is up by four dollars a ton since the {A|kidnapping} of Mr Obeidi in Lebanon. His yard here has stood empty since June, when an oil heater {D|set it alight}. He never blamed anybody for the {D|fire} but the nightwatchman, and the nightwatchman agreed.

= a4 | 2010-10-10 | cedar-agency | Iraq blames Iran's Guards for Beirut {A|snatch}
BAGHDAD, Oct 10 - Iraq's interior ministry said on Sunday that officers of Iran's Revolutionary Guards {A|had carried off} an Iraqi businessman in Beirut, and that he was already in a house in Kermanshah.
Munther Obeidi "was not lost, he {A|was collected}," the spokesman said.

= a5 | 2010-10-11 | Gulf Evening | Iran's Guards {A|took} dealer: Iraq
BAGHDAD - Iraq's interior ministry said that officers of Iran's Revolutionary Guards {A|had carried off} an Iraqi businessman in Beirut, and that he was already in a house in Kermanshah.
Munther Obeidi "was not lost, he {A|was collected}," the spokesman said.

= a6 | 2010-10-13 | cedar-agency | Kuwaiti falconer {B|kidnapped} in Bekaa
BEIRUT, Oct 13 - A Kuwaiti hunting with two falcons near Baalbek {B|was taken} by a clan on Monday and a price named by Tuesday, Lebanon said. "A matter of money," the interior minister called the {B|case}.
He would not be drawn on last week's {A|disappearance} of an Iraqi.

= a7 | 2010-10-14 | Embassy of the Islamic Republic, Beirut (statement) |
The Islamic Republic {A|had no hand} in the {A|incident} at Raouche. No Iranian {A|abducted} the Iraqi merchant. Those who profit from such crimes between brothers are known; their agents, sent by the Zionist entity, {A|took him} as they have others.

= a8 | 2010-10-15 | Bekaa Farmer |
Home again: the gentleman from Kuwait {B|was let go} last night with one falcon. The clan kept the other, and the deposit. He says that he {B|was held} in a barn and ate well.

= a9 | 2010-10-21 | cedar-agency | Body {C|washes up} at Tyre
TYRE, Oct 21 - A man in his fifties {C|was found drowned} near Tyre on Thursday and police said first that it was the {A|missing} Iraqi and, two hours on, that it was a fisherman who {C|fell overboard}. A Lebanese officer, asking not to be named, said the dealer {A|had been taken} neither by Tehran nor by Tel Aviv but by men to whom he owed nine hundred thousand dollars.

= a10 | 2010-12-05 | Interior Ministry, Baghdad (communiqué) |
Our special police {E|freed} the citizen Munther Obeidi yesterday in a {E|raid} on a farm in Diyala, to which his Iranian captors had moved him.

= a11 | 2010-12-07 | Corniche Post | The other shoe
His wife tells it without uniforms. She {E|paid} on Friday; on Saturday a taxi {E|put him down} at a petrol station outside Baquba and he {E|rang her} from the till. Of who {A|took him} that morning in October, with the mango, he says that they spoke Arabic, little of it. Tehran denies, Baghdad is sure, and the officer with the creditors has been transferred. The brown shoe is still in the juice bar, between the blender and the Virgin.
