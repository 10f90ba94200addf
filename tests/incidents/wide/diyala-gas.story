# Iran's gas to Iraq stops in January: debt or frozen valve? Newborns die in a hospital: no power or infection? Pylons are blown up, owned by IS; a second stop in February is planned maintenance.
# copies: a2 a3
incident A | contested yes | divergent
incident B | contested no
incident C | contested no
incident D | contested yes | disputed divergent
apart-note: A (gas stops, Friday 11 January 2019) and B (gas stops for two days, 3 February, agreed beforehand) are two cuts of one pipeline.
apart-note: In A nobody rejects the other's words: the Iranian company says a valve froze, Baghdad says it was about unpaid bills (cause differs), hence divergent only.
apart-note: In D the hospital's toll rises from four to six (its own revision); the health ministry says two and blames an infection.

= a1 | 2019-01-11 | Tigris Radio (SMS service) |
Power for two hours in six tonight in Baghdad and Diyala. Iranian gas {A|stopped coming} at 15.10.

= a2 | 2019-01-12 | wire-c | Iraq in the dark as Iran {A|halts} gas
BAGHDAD, Jan 12 - Iranian gas deliveries to Iraq {A|ceased} on Friday afternoon, shutting three power stations as night frost set in, the electricity ministry said on Saturday.
The minister said that Tehran {A|had turned off} the pipeline over a bill of 1.1 billion dollars which American rules prevent Baghdad from paying.

= a3 | 2019-01-13 | Basra Ledger | Gas {A|cut} leaves Iraq in the cold
BAGHDAD - Iranian gas deliveries to Iraq {A|ceased} on Friday afternoon, shutting three power stations as night frost set in, the electricity ministry said.
The minister said that Tehran {A|had turned off} the pipeline over a bill of 1.1 billion dollars which American rules prevent Baghdad from paying.

= a4 | 2019-01-13 | West Iran Gas Transmission (announcement) |
During the severe cold of 11 January a valve at the Naft Shahr compressor {A|froze} and deliveries to the west {A|were interrupted}. Crews are at work in deep snow. The company thanks its customers.

= a5 | 2019-01-14 | Diyala Mirror | "The lamps over them {D|went out}"
At twenty past two on Sunday morning the lamps in the ward for the newborn at Baquba's Al-Zahra hospital went grey, then black. The nurses carried the babies in their veils to the kitchen, where there was a stove. Four {D|had died} by daylight, said the head of the ward. "Incubators need power. They {D|died of cold}."

= a6 | 2019-01-15 | Ministry of Health, Baghdad (clarification) |
The Ministry rejects the claim that newborns {D|perished} at Baquba for want of electricity. The generator did not fail. Two premature infants {D|succumbed} to a bacterial infection known before that night.

= a7 | 2019-01-16 | wire-c | Islamic State says it {C|blew up} pylons near Khanaqin
BAGHDAD, Jan 16 - Islamic State said on Wednesday its men {C|had blown up} four pylons of the line from Iran near Khanaqin the night before. Iraq's army said that the {C|blast} was the work of the group and that two of its men had been caught.
The {C|sabotage} took the last Iranian current from a province without gas since Friday's {A|stoppage}. The hospital in Baquba now puts at six the babies who {D|died} there at the weekend.

= a8 | 2019-01-18 | Fatima's Kitchen Table (column) |
I asked my brother in Kermanshah why he {A|cut us off}. He says it was the frost. I say it was the money. We both wear two coats.

= a9 | 2019-01-21 | wire-c |
BAGHDAD, Jan 21 - Gas from Iran reached Iraqi power stations again on Monday, ten days after it {A|dried up}. Workmen were still replacing the pylons {C|destroyed} at Khanaqin.

= a10 | 2019-02-03 | Joint notice of the two gas companies |
As agreed on 20 January, deliveries through the Naft Shahr line {B|were suspended} this morning for 48 hours to change valves. The {B|shutdown} will end on Tuesday at 06.00.

= a11 | 2019-02-04 | Basra Ledger | This time we were told
Nobody queued for paraffin on Sunday when Iran {B|closed the pipe} again. Baghdad had asked for the {B|pause} itself, filled its tanks and warned the hospitals. Both sides say the work was made necessary by last month's {A|breakdown}, or whatever it was.

= a12 | 2019-03-22 | The Long View (magazine) | Six names on a kitchen wall
In the kitchen of the Al-Zahra hospital in Baquba somebody has written six names in felt pen above the stove. Four belong to girls. None of them was older than nine days in the night of the 12th to the 13th of January, when, if you believe the people who work here, the cold {D|killed them}.
You do not have to believe them. The ministry in Baghdad does not. Its file, two pages long, says that the generator ran all night and that a germ {D|carried off} two of the infants; on the other four it is silent. The man who looks after the generator showed me the log. For that night it has one line, and the line says "no diesel".
Why was there no diesel? Because everybody in the province had run his own generator for a day and a half. Iran's gas {A|had stopped} on the Friday, and with it the turbines at Mansuriya. The minister of electricity, a courteous man with a heater on each side of his desk, told me that it {A|was switched off} like a lamp, by people who wanted their money. In Tehran an engineer drew me the valve that {A|stuck}, with all its bolts, and made me a present of the drawing. He had never heard of Al-Zahra.
Two nights after the {D|deaths} came the {C|explosion} at Khanaqin, and about that, at least, there is no riddle: those who {C|brought down} the pylons filmed themselves doing it, and two of them sit in a cell in Baquba, four streets from the hospital. The prosecutor would like to add the babies to the charge. His clerk pointed out to him that the pylons {C|fell} too late for that.
In February the gas {B|went off} once more, for two days, with notice, with stamps, with telephone numbers to call. The head of the ward laughs when she speaks of it. Her tanks were full, she had eleven babies, and all of them are at home now. "So you see that it can be done," she says. She lets the kettle boil, looks at the wall and does not turn it off.
