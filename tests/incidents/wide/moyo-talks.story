# Uganda and South Sudan's border talks at Moyo fail: who walked out, and was a customs post agreed? An earlier round at Nimule ends well; a third in Juba too. Cattle are driven off: how many, and did herders die?
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
apart-note: A (Moyo, Tuesday 22 May 2012), B (Nimule, 2-3 May) and D (Juba, 19 June) are three meetings of the same two delegations.
apart-note: In C the two sides give different figures and neither speaks of the other's; the Ugandan figure of dead goes from one to two (its own revision).

= a1 | 2012-05-04 | wire-a | Uganda, South Sudan {B|hold border talks}, to meet again
NIMULE, South Sudan, May 4 - Ugandan and South Sudanese officials {B|spent two days} over maps in the border town of Nimule and parted on Thursday in good spirits, both said. They {B|exchanged copies} of a survey of 1914.
The next round will be in Moyo, Uganda.

= a2 | 2012-05-22 | West Nile FM | Lunch uneaten at Moyo
There was goat, there was rice, and at ten past one there was nobody to eat it. The {A|talks} in the district hall in Moyo {A|collapsed} before lunch on Tuesday. The cook saw the visitors {A|drive off} first. The clerk says that the hosts {A|had gone} before them, by the kitchen.

= a3 | 2012-05-23 | wire-a | Border talks {A|break down}; each side blames other
KAMPALA, May 23 - Uganda said on Wednesday that South Sudan's delegation {A|had walked out} of border talks in Moyo after the two sides {A|had agreed} to build a joint customs post at Afoji.
"The minute {A|was signed} at noon. At one they {A|left the room}," the state minister for lands said.
In Juba an official said nobody {A|had walked out}: the Ugandan chairman {A|closed the meeting} and drove away.

= a4 | 2012-05-24 | Lake Albert Mirror | Who {A|left the table} in Moyo?
KAMPALA - Uganda said on Wednesday that South Sudan's delegation {A|had walked out} of border talks in Moyo after the two sides {A|had agreed} to build a joint customs post at Afoji.
"The minute {A|was signed} at noon. At one they {A|left the room}," the state minister for lands said.

= a5 | 2012-05-24 | Ministry of Interior, Juba (press statement) |
Nothing {A|was agreed} in Moyo. The paper shown to journalists in Kampala is an attendance list. The Ministry regrets the {A|failure} of the meeting, for which the host alone answers, and recalls the brotherly spirit of the {B|Nimule round}.

= a6 | 2012-05-28 | West Nile FM (news in Ma'di and English) |
Men with rifles {C|drove off} cattle at Lokiji on Saturday night. The Ugandan army says that 300 head {C|were taken} across the border and one herdsman {C|killed}. Listeners who have lost animals should go to the sub-county chief.

= a7 | 2012-05-29 | wire-a | Ugandan army says two dead in cattle {C|raid}
KAMPALA, May 29 - Uganda's army raised to two on Tuesday the number of herders {C|killed} when South Sudanese gunmen {C|raided} the village of Lokiji at the weekend. It is four days' walk from Moyo, where talks on the border {A|fell apart} last week, and an army spokesman saw no link.

= a8 | 2012-05-30 | Kajo Keji commissioner's office (bulletin) |
Forty cows that {C|were lifted} at Lokiji on 26 May by youths of this county have been brought to the boma, where owners may claim them. No person {C|was hurt}.

= a9 | 2012-06-03 | Sunday Letter from the Nile (column) | On the leaving of rooms
I was in that hall. I should be able to tell you whether the guests {A|stormed out} or the hosts {A|adjourned}, and I am not: I was looking at a paper which a man in a green tie says was a signed {A|accord} and a man in a blue tie says was a list of who came. Perhaps both. At Nimule in the first week of May they {B|shared a ruler}. At Lokiji a week ago somebody {C|stole} either forty cows or three hundred, which is a difference one ought to be able to see from a hill.

= a10 | 2012-06-20 | wire-a | Uganda, South Sudan {D|agree} joint survey of border
JUBA, June 20 - Uganda and South Sudan {D|agreed} on Tuesday to mark 40 km of their border together, four weeks after a {A|meeting} in Moyo {A|ended in recrimination}.
Both ministers, who {D|met} in Juba for five hours, called the {D|session} frank. A customs post was not on the table.

= a11 | 2012-06-21 | Uganda Ministry of Lands (statement) |
Following the {D|Juba meeting} the first beacon will be set on 2 July. Uganda continues to hold that the post at Afoji {A|was accepted} by both sides on 22 May.
