# Ten small matters, at anchor, at play and under truce; half of them contested.
incident A | contested no
incident B | contested no
incident C | contested yes | disputed divergent
incident D | contested yes | divergent
incident E | contested no
incident F | contested yes | disputed
incident G | contested no
incident H | contested yes | divergent
incident I | contested yes | disputed
incident J | contested no

= a1 | 2022-05-17 | Finnmark Folkeblad | Drone {A|comes down} at Kirkenes
A weather drone {A|came down} on a playing field at Kirkenes on Monday. The Russian hydrometeorological service at Murmansk said that it was theirs, that the wind had got hold of it, and could they please have it back.

= b1 | 2021-11-30 | wire-a | Guyana: soldiers {B|burned} wrong camp
Guyana's defence force said its men {B|had burned} a camp of Venezuelan Warao at Port Kaituma in the belief that it belonged to gunmen.

= b2 | 2021-12-02 | Essequibo News |
The Warao chief accepted the force's apology for the {B|burning}, and nails and zinc sheets for forty huts. Venezuela's ambassador called it a lesson dearly bought.

= c1 | 2020-08-11 | Cotabato Bulletin | Truce {C|broken} at Ampatuan
Rebels {C|attacked} a relief post at Ampatuan on Sunday at noon, in breach of the ceasefire, the Sixth Infantry Division reported. A corporal was wounded.

= c2 | 2020-08-12 | Bangsamoro Front, Peace Panel (statement) |
The Division's report turns the matter on its head. Its howitzers {C|shelled} Ampatuan from ten in the morning; our men replied at noon, having buried a boy of six.

= d1 | 2023-05-08 | wire-b | Tanker {D|impounded} off Riau
Indonesia's coast guard {D|impounded} the Panama-flagged tanker Ocean Myrtle. She was pumping oil into another vessel when they came upon her, it said.

= d2 | 2023-05-11 | Straits Harbour Gazette |
Ocean Myrtle, {D|arrested} on Saturday: managers in Piraeus advise that her engine had failed that morning and that the vessel alongside was a tug sent to her aid. Her log has been lodged with the flag state.

= e1 | 2024-09-16 | Kasai Horizon | {E|Escape} from Kananga jail
Sixty-four prisoners {E|broke out} of Kananga jail on Saturday night. The governor blamed a rotten back wall, and the warden, suspended since, said the same: he had asked for bricks in March.

= e2 | 2024-09-18 | wire-a |
Nineteen of the men who {E|got away} from Kananga are back in their cells, the justice ministry said.

= f1 | 2022-11-17 | wire-b | In labour, and {F|put on the bus}
OUANAMINTHE - Roselaure Pierre, eight months gone, says Dominican agents {F|took her} from a maternity ward in Dajabon and {F|left her} at the bridge in her nightgown. The migration directorate has searched its lists. "This lady {F|was never deported}, for the simple reason that we never had her," the director said.

= g1 | 2020-01-28 | Goa Sunday Post | Pharmacist jailed for {G|selling} ship plans
A Vasco pharmacist got nine years on Friday for {G|passing} drawings of a frigate to a Pakistani handler. He did not contest the charge and told the judge that he had debts. Pakistan's high commission did not answer our calls.

= h1 | 2019-04-13 | Le Fleuve | Who wanted the ground?
A paraffin stove left alight in a Nigerien trader's stall: thus the fire brigade's captain explains how the great market at Malanville {H|burned to the ground}. Issoufou Garba, night watchman, saw men with cans behind the grain sheds a quarter of an hour before the {H|blaze}. A week earlier, he recalls, the same men had come with a measuring tape.

= i1 | 2025-02-19 | Tampa Sports Wire | Shortstop {I|walks out}, says agent
A shortstop of the Cuban youth side {I|walked out} of the team hotel in Barranquilla and {I|has asked for asylum}, according to a Florida agent who claims to act for him.

= i2 | 2025-02-20 | Cuban Baseball Federation (statement) |
All twenty-four players {I|sat down to breakfast} this morning, the shortstop among them, who ate for two. We leave it to readers to judge the agent.

= i3 | 2025-02-21 | Costa Diaria |
The tournament goes on in Barranquilla amid the fuss over the supposed {I|defection}.

= j1 | 2023-09-27 | Tatra Commuter | {J|Tear gas} on the Chyzne road
Polish police {J|sprayed} Slovak hauliers who were blocking the Chyzne crossing on Tuesday. The interior minister in Bratislava found it "out of all proportion"; his colleague in Warsaw replied that the matter would be gone into by the inspectorate.
