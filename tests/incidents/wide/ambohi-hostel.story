# Gendarmes enter a Comorian students' hostel in Antananarivo: beaten in their beds, or hurt jumping from windows? A second, orderly search of the same hostel nine days later; Malagasy shops looted in Moroni, a killing there reported and withdrawn; a student's death weeks after, of malaria or of blows.
# copies: a3 a4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
incident E | contested yes | divergent
apart-note: A (night of 9 November 2015) and B (18 November, with the consul present) are two entries by gendarmes into the same hostel; in B all agree that nobody was touched.
apart-note: in C the police of Moroni raise their own figure from two shops to seven.
apart-note: D is the supposed killing of a trader, told by one radio and withdrawn by it.
apart-note: E: the hospital and the students' union give two causes; neither answers the other.

= a1 | 2015-11-10 | Tana Matin | Night in pyjamas
At half past two the lights on the third floor of the Ambohi hostel came on all at once, and then the doors {A|went in}. By morning there were mattresses in the yard and a slipper in the lime tree. The Comorian students who live there say gendarmes {A|beat} them in their beds. We counted nineteen bandages.

= a2 | 2015-11-10 | National Gendarmerie, Antananarivo (press note) |
In the night of 9 to 10 November an {A|operation} against a stolen-telephone ring was conducted at the Ambohi hostel. Six occupants {A|were slightly hurt} when they {A|jumped from windows}. No occupant {A|was struck}.

= a3 | 2015-11-11 | channel-agency | Comoros says 23 students {A|clubbed} in Madagascar {A|raid}
MORONI, Nov 11 - The Comoros accused Malagasy gendarmes on Wednesday of {A|clubbing} 23 of its students in a {A|night raid} on a hostel in Antananarivo.
"One does not break a jaw by leaving through a window," the minister of education said. Madagascar maintains that the injured {A|had jumped}.

= a4 | 2015-11-11 | Réunion Soir | 23 Comorian students {A|clubbed}, Moroni says
MORONI - The Comoros accused Malagasy gendarmes of {A|clubbing} 23 of its students in a {A|night raid} on a hostel in Antananarivo.
"One does not break a jaw by leaving through a window," the minister of education said. Madagascar maintains that the injured {A|had jumped}.

= a5 | 2015-11-13 | Radio Karthala | {D|KILLED}
A Malagasy vanilla trader has been {D|stabbed to death} at the Volo Volo market in Moroni. Stay with us.

= a6 | 2015-11-13 | Radio Karthala |
We withdraw our report of two o'clock. Nobody {D|was stabbed} at Volo Volo. The trader had gone to Mutsamudu for a wedding. The police say that two Malagasy shops {C|were looted} this afternoon, and that is all.

= a7 | 2015-11-14 | channel-agency | Seven shops {C|sacked} in Moroni
MORONI, Nov 14 - Crowds angered by {A|what was done} to students in Madagascar {C|looted} seven Malagasy-owned shops in Moroni on Friday, police said, correcting an earlier count of two. The Comorian government said it was ashamed of the {C|looting} and would pay.

= a8 | 2015-11-19 | channel-agency | Gendarmes {B|search} hostel again, politely
ANTANANARIVO, Nov 19 - Malagasy gendarmes {B|searched} the Ambohi hostel for a second time on Wednesday, this time by day and with the Comorian consul on the stairs. They {B|took} four telephones. "Nobody {B|was touched}," the consul said.
Nine days before, dozens of officers {A|had burst in} at night and, the students say, {A|laid about them}.

= a9 | 2015-12-08 | Student Union of the Comoros in Madagascar (leaflet) |
Our comrade Soilihi M., 22, {E|died} on 4 December at Befelatanana hospital. He never stood straight again after the {A|night of the doors}. {E|Blows to the head} in November, not a mosquito, {E|killed} him.

= a10 | 2015-12-10 | Tana Matin |
The hospital at Befelatanana said yesterday that cerebral malaria {E|caused the death} of a Comorian student last week. The slide may be seen by any doctor who asks.

= a11 | 2015-12-22 | Indian Ocean Letter | The year at sea
Three images of a bad quarter between Moroni and Antananarivo: a slipper in a tree after the {A|assault} (the gendarmerie says {A|stampede}) at Ambohi; a vanilla shop with its shutters bent in the {C|riot} of 13 November; and a microscope slide from the ward where young Soilihi {E|passed away}. The fourth image, a gendarme holding a door open for the consul during the {B|search}, made no front page.
