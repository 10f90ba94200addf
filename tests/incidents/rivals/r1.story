# Ten small matters, half of them contested: who says what of each.
incident A | contested yes | disputed
incident B | contested no
incident C | contested yes | divergent
incident D | contested no
incident E | contested yes | disputed divergent
incident F | contested no
incident G | contested yes | divergent
incident H | contested no
incident I | contested yes | disputed
incident J | contested no

= a1 | 2023-03-06 | Lake Courier | Marines {A|seize} fishing boats off Suba
Ugandan marines {A|seized} eleven boats and their nets near Suba on Sunday, the Kenyan fishermen's cooperative says.

= a2 | 2023-03-07 | wire-a |
A spokesman for the Ugandan army said no boat {A|had been taken} and that its marines had not left their moorings all weekend.

= b1 | 2023-04-11 | wire-a | Bus falls into ravine in northern Albania
Nine people {B|were killed} on Monday when a bus {B|plunged} into a ravine near Kukes, police said.

= b2 | 2023-04-12 | Gazeta Veriore |
Police in Albania said on Tuesday that eleven people {B|had died} in the bus {B|crash} near Kukes, two more than first reported.

= c1 | 2023-05-02 | wire-b |
Mali's army said it {C|killed} 28 fighters in a raid on the village of Dioura on Saturday.

= c2 | 2023-05-03 | Association of Herders of Macina (statement) |
The 28 men whom the army {C|shot} at Dioura were shepherds and traders. Not one of them carried a gun.

= d1 | 2023-05-20 | Norrbotten Radio |
Sweden {D|expelled} two Iranian diplomats on Friday. Iran's foreign ministry condemned the {D|expulsion} as a hostile step and said it would answer in kind.

= e1 | 2023-06-14 | wire-a | Guard {E|shot dead} on Tajik-Kyrgyz border
A Tajik border guard {E|was shot dead} near Isfara on Tuesday. Tajikistan said that Kyrgyz soldiers {E|had fired} from across the canal.

= e2 | 2023-06-15 | Border Service of Kyrgyzstan (press release) |
No shot {E|was fired} from our side at Isfara. The man {E|died} by the careless hand of a comrade who was cleaning his rifle.

= f1 | 2023-07-05 | Puerto Hoy | Chile {F|detains} Peruvian trawler
The Chilean navy {F|detained} a Peruvian trawler off Arica on Tuesday for fishing inside Chilean waters. The vessel's owner in Ilo admitted that it had strayed and said that he would pay the fine.

= g1 | 2023-08-09 | wire-b |
Iran's coast guard {G|stopped} a Pakistani dhow on Monday. Tehran said it was smuggling fuel inside Iranian waters.

= g2 | 2023-08-10 | Gwadar Times | Dhow crew still held
The dhow's owners said it {G|was boarded} in international waters, forty miles from the nearest Iranian rock.

= h1 | 2023-09-01 | wire-a |
Poland and Belarus {H|exchanged} three prisoners at a crossing near Brest on Thursday. The Belarusian security service declined to comment on the {H|swap}.

= i1 | 2023-10-03 | Blue Nile Post | Dam talks
Sudan's irrigation minister said on Monday that Ethiopia {I|had agreed} to share its water readings every day.

= i2 | 2023-10-04 | wire-b |
Ethiopia never {I|agreed} to any daily exchange, its chief negotiator told reporters in Addis Ababa.

= j1 | 2023-11-12 | wire-b | Grenade {J|thrown} at consulate
Two men on a motorcycle {J|threw} a grenade at the Turkish consulate in Thessaloniki on Saturday night. Nobody was hurt.

= j2 | 2023-11-13 | Makedonika Nea |
The prosecutor said it was too early to say who was behind the {J|attack} on the Turkish consulate and that the inquiry would take weeks.
