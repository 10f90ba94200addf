# A migrant dies in a Malaysian lock-up and two states differ over why; a second detainee's death a week later, nearby, is agreed by both; policemen are then arrested over the first.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A and B are two Indonesians who die in custody in the same state of Malaysia eight days apart.
apart-note: B is agreed: Kuala Lumpur and Jakarta both say dengue. The consul's remark in a5 about "no marks" is about B and contests nothing.

= a1 | 2023-09-03 | Johor Radio News |
An Indonesian man held on suspicion of stealing a motorcycle {A|has died} in a police lock-up in Johor Bahru. Police named him as Slamet Wiryono, 34, a construction worker. A spokesman said he {A|suffered an asthma attack} shortly before dawn on Saturday and {A|could not be revived}.

= a2 | 2023-09-05 | wire-a | Jakarta demands answers over Johor Bahru lock-up {A|death}
JAKARTA, Sept 5 - Indonesia said on Tuesday that a worker who {A|died} in Malaysian police custody at the weekend had broken ribs and bruises on his back, and asked for a second post-mortem.
"These are not the marks of asthma. Our citizen {A|was beaten}," the director for citizen protection at the foreign ministry told reporters.
Slamet Wiryono, 34, {A|was found dead} in a cell in Johor Bahru on Saturday. Malaysian police have put his {A|death} down to an asthma attack.

= a3 | 2023-09-06 | Straits Morning Ledger | Indonesia seeks second autopsy after custody {A|death}
JAKARTA - Indonesia said yesterday that a worker who {A|died} in Malaysian police custody at the weekend had broken ribs and bruises on his back, and asked for a second post-mortem.
"These are not the marks of asthma. Our citizen {A|was beaten}," the director for citizen protection at the foreign ministry told reporters.
Slamet Wiryono, 34, {A|was found dead} in a cell in Johor Bahru on Saturday.

= a4 | 2023-09-07 | Royal Police, Johor contingent (statement) |
The contingent refers to reports quoting a foreign official. The allegation that the detainee Slamet bin Wiryono {A|was assaulted} by officers is baseless and is rejected in full. The rib fractures were caused by resuscitation. The deceased had a history of asthma and {A|collapsed} at 4.50 a.m. on 2 September.

= a5 | 2023-09-12 | daily-c | Second Indonesian {B|dies} in Johor detention, this time of dengue
Another Indonesian held in Johor {B|has died}, the immigration department said on Monday. Yusuf Hanif, 51, {B|succumbed to dengue fever} in a Pontian hospital on Sunday after falling ill at the Pekan Nenas depot, where he was waiting to be deported.
The Indonesian consul in Johor Bahru said his staff had seen the body and the laboratory results and found no marks on it. "In this case we have nothing to add to what the hospital told us," he said.
It is ten days since a building worker, Slamet Wiryono, {A|died} in a police cell in the state capital, a {A|death} over which the two governments are still arguing.

= a6 | 2023-09-12 | Consulate General, Johor Bahru (notice) | Repatriation of the late Yusuf Hanif
The Consulate General announces with sorrow the {B|passing} of Mr Yusuf Hanif of Lamongan on 10 September from complications of dengue. The remains will be flown to Surabaya on Thursday at the government's expense.

= a7 | 2023-09-20 | wire-a | Three Malaysian policemen {C|held} over migrant's {A|death}
KUALA LUMPUR, Sept 20 - Three police constables {C|were arrested} on Wednesday in connection with the {A|death} of an Indonesian builder in a Johor Bahru lock-up, the attorney-general's chambers said.
They will be questioned under a section of the penal code that covers causing hurt to extort a confession. Their lawyer said all three deny that they {A|laid a hand} on Slamet Wiryono.

= a8 | 2023-09-21 | Harian Nusa |
Indonesia's foreign minister welcomed the {C|arrest} of three Malaysian constables and said it bore out what Jakarta had said from the first day: that Slamet Wiryono {A|was tortured}. She hoped that the trial would be open.

= a9 | 2023-09-24 | Week Across the Strait (newsletter) | Two deaths, three {C|arrests}
A hard month for the consulate in Johor. On 2 September Slamet Wiryono {A|died} in a police cell; his widow says he {A|was kicked to death}, the police say it was his lungs. On 10 September dengue {B|killed} Yusuf Hanif at the Pekan Nenas immigration depot, about which nobody disagrees. And on Wednesday three constables {C|were taken into custody}.

= a10 | 2023-11-14 | daily-c | Malaysia and Indonesia restart talks on domestic workers
Officials of the two countries will meet in Medan next week to resume negotiations on the recruitment of maids and farm hands. They were broken off in September after a labourer {A|died} in a Johor Bahru police station. Some 400,000 Indonesians are thought to work in Malaysia without papers.
