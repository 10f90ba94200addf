# The Dominican embassy in Port-au-Prince: stoned from the street or stormed and sacked? A student dies before the gate: whose bullet? Before it a mason is beaten to death in Navarrete, on which all agree; a week after, eggs at a consulate.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
apart-note: A (embassy, Port-au-Prince, Monday 11 May 2009) and D (consulate, Cap-Haïtien, Monday 18 May) are two attacks on Dominican missions in a week; both sides tell D the same way.
apart-note: C (a mason killed by a crowd, Navarrete, Friday 8 May) is told alike by both states. The Dominican denial in a6 is about B.

= a1 | 2009-05-09 | Cibao Al Día |
A Haitian mason {C|was beaten to death} on Friday beside the cockpit in Navarrete by a crowd that took him for a motorcycle thief. The motorcycle was found later at its owner's cousin's. The police have the names of several of those who {C|struck}.

= a2 | 2009-05-11 | wire-c | Haitians {A|stone} Dominican embassy, one dead
PORT-AU-PRINCE, May 11 - A crowd {A|threw stones} at the embassy of the Dominican Republic in Haiti's capital on Monday, and a student {B|was shot dead} in the street before it.
The protesters were angry over the {C|killing} of a Haitian mason in a Dominican town three days earlier. It was not clear who {B|fired}.

= a3 | 2009-05-12 | Caribbean Ledger | Student {B|killed} at embassy gate
PORT-AU-PRINCE - A crowd {A|threw stones} at the embassy of the Dominican Republic in Haiti's capital on Monday, and a student {B|was shot dead} in the street before it.
The protesters were angry over the {C|killing} of a Haitian mason in a Dominican town three days earlier.

= a4 | 2009-05-12 | Foreign Ministry, Santo Domingo (note to the press) |
Some six hundred persons {A|broke down the gate} of our Embassy, {A|sacked} the consular hall and {A|burned the flag}, while thirty Haitian policemen looked on. Such an {A|assault} has not been seen in this hemisphere for many years. The Ambassador has been called home.

= a5 | 2009-05-12 | Haitian National Police (communiqué 114) |
1. On 11 May about forty youths {A|hurled stones} at the outer wall for ten minutes. 2. Nobody {A|entered} the mission; the Dominican statement on this point is false. 3. The student Wilner Desrosiers, 20, {B|was hit} by a bullet that {B|was fired} from the roof of the building.

= a6 | 2009-05-13 | wire-c | Dominicans: guards did not {B|shoot} student
SANTO DOMINGO, May 13 - The Dominican Republic denied on Wednesday that its embassy guards {B|had shot} a Haitian student, saying that they carried batons only and that a Haitian policeman {B|had fired} in panic.

= a7 | 2009-05-14 | Radio Plateau | "The gate is standing"
UN peacekeepers who passed the Dominican embassy on Monday evening took photographs, and their spokeswoman showed them to us: gate on its hinges, glass on the lawn, no sign that anyone {A|had got in}. "We count stones, not stories," she said. On the {B|shooting} she would not speak.

= a8 | 2009-05-16 | Cibao Al Día | Three held over Navarrete {C|lynching}
A butcher and two brothers are in the cells over the mason's {C|death}. Haiti's chargé d'affaires, who attended the hearing, said that the prosecutor had told the story as it {C|happened} and that he had nothing to add.

= a9 | 2009-05-19 | Cap Matin | Breakfast for the consul
Eleven eggs and one mango {D|landed} on the Dominican consulate in Cap-Haïtien on Monday. The consul came out with a frying pan, and the demonstrators, having {D|thrown} what they had, went to class. "An {D|attack}? An omelette," he told us. Police agree. Nobody here wishes for a second {A|11 May}.

= a10 | 2009-05-24 | Two Halves of an Island (blog) | Ten days
A man {C|is clubbed} for a motorcycle he never touched. A mission {A|is overrun}, if you read it in Spanish; it {A|has its windows broken}, if you read it in Creole. A boy of twenty {B|falls}: from a policeman's gun there, from a guard's gun here. Then come the {D|eggs}. I cannot be the only one to prefer the eggs.

= a11 | 2009-11-11 | Caribbean Ledger | Ambassador back in Port-au-Prince
Six months after the {A|events} at its embassy the Dominican Republic has sent its ambassador back. He was met by the mother of Wilner Desrosiers, who wants to know who {B|killed} her son. A joint commission has met twice and has not yet agreed on where he was standing.
