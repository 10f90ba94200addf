# Estonia puts an Azerbaijani prison official under sanctions, Baku bans four deputies in answer; the two presidents telephone: did the Estonian say he was sorry? They telephone again, agreed by both. Behind it a blogger's death in a cell: fast or beating?
# copies: a2 a3
incident A | contested no
incident B | contested no
incident C | contested yes | disputed
incident D | contested no
incident E | contested yes | disputed divergent
apart-note: C (Thursday 18 May 2023) and D (Friday 2 June) are two telephone calls of the same two presidents; on D both offices publish the same words.
apart-note: A and B are owned by the states that did them; that Baku calls A groundless does not contest that it happened or its legality. Contested is E, the death that A rests on.
apart-note: The unnamed source in a8 says that a recording of C exists; that is no report of another call.

= a1 | 2022-11-23 | wire-a | Azerbaijani blogger {E|dies} in prison
BAKU, Nov 23 - A blogger serving six years in Azerbaijan {E|died} in Gobustan prison overnight, the prison service said on Wednesday. It said that Kamran Suleymanli, 31, {E|had starved himself} for 40 days.
His mother, who washed the body, said that it was black from the knees to the neck and that he {E|was beaten to death}.

= a2 | 2023-05-11 | wire-a | Estonia {A|sanctions} Azerbaijani prison official
TALLINN, May 11 - Estonia {A|froze the assets} of a senior Azerbaijani prison official and {A|barred him} from entry on Thursday over the {E|death} of a blogger last year.
Rufat Aliyarov, deputy head of the prison service, was in the cell when guards {E|battered} Kamran Suleymanli with water-filled bottles, the foreign minister said.

= a3 | 2023-05-12 | Reval Evening Post | Prison chief's deputy {A|blacklisted}
Estonia {A|froze the assets} of a senior Azerbaijani prison official and {A|barred him} from entry on Thursday over the {E|death} of a blogger last year.
Rufat Aliyarov, deputy head of the prison service, was in the cell when guards {E|battered} Kamran Suleymanli with water-filled bottles, the foreign minister said.

= a4 | 2023-05-12 | Penitentiary Service, Baku (announcement) |
Nobody {E|laid a finger} on the convict Suleymanli. He {E|refused food} against medical advice and his heart {E|stopped}. Colonel Aliyarov, who has no assets in Estonia and has never felt the wish to see it, learned of the {A|decision} with a smile.

= a5 | 2023-05-15 | wire-a | Azerbaijan {B|bars} four Estonian lawmakers
BAKU, May 15 - Azerbaijan {B|closed its borders} to four members of Estonia's parliament on Monday in reply to the {A|listing} of a prison official.
"Four for one is the exchange rate this week," a foreign ministry spokesman said.

= a6 | 2023-05-16 | Riigikogu corridor (blog) |
The four {B|banned} deputies have had a cake made in the shape of a visa. One of them had booked Baku for the motor race and asks whether the {B|ban} covers the grandstand. It does.

= a7 | 2023-05-18 | Office of the President of Azerbaijan (read-out) |
On 18 May the President of Estonia {C|telephoned} the President of Azerbaijan. The caller {C|expressed regret} at the unfriendly {A|step} taken by his government and {C|promised to review} it.

= a8 | 2023-05-19 | wire-a | Estonian president denies he {C|apologised} to Baku
TALLINN, May 19 - Estonia's president on Friday denied that he {C|had voiced regret} to his Azerbaijani counterpart for {A|sanctions} on a prison official, or {C|had offered} to lift them. He {C|had called}, his office said, to ask for the release of a jailed student.
A person close to the talks, who asked not to be named, said there was a recording of the {C|conversation} in both capitals.

= a9 | 2023-05-21 | Caspian Horizon (pro-government, Baku; comment) | The memory of presidents
On Thursday he {C|was sorry}; on Friday he {C|had never been sorry}. Small states have short lines and long bills. We do not ask for more; we should merely like an {C|apology} to keep until the weekend.

= a10 | 2023-06-02 | Office of the President, Tallinn, and Office of the President, Baku (joint note) |
The two Presidents {D|spoke by telephone} today for twenty minutes. They {D|agreed} that the student Leyla Hasanova will leave for Tallinn on Sunday. The previous {C|call} was not a subject.

= a11 | 2023-06-05 | Reval Evening Post | "I slept through the border"
Leyla Hasanova came through the gate on Sunday evening in slippers. She was let go after Friday's {D|call}, which both palaces describe in the same two sentences; the {C|one in May} they still describe in sentences that cannot both be true.
She had known Suleymanli by voice only, through a pipe. Did he {E|starve}? "He asked every day what was for supper. I heard the night they {E|killed him}." The prison service says that the women's wing is too far away to hear anything.

= a12 | 2024-05-13 | Sanctions Ledger (newsletter) | Expiries
Estonia's {A|entry ban} on Colonel R. Aliyarov, imposed a year ago, was prolonged on Friday. Azerbaijan has let its {B|measure} against four deputies lapse.
