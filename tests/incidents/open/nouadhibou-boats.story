# Mauritania seizes a Senegalese trawler (lawful or piracy?), then rams-or-is-rammed another boat; a third boat is held the same week without dispute; crewmen are jailed.
incident A | contested yes | divergent
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
apart-note: A (trawler Ndar Géej, 10 January) and C (the small boat Yaay Fatou, 13 January) are two seizures by the same coast guard in one week.
apart-note: In A nobody denies the seizure: Dakar says it was in Senegalese waters and unlawful, Nouakchott that it was in its own zone (legality differs). Each side states its own position without rejecting a statement of the other, hence divergent only.

= a1 | 2023-01-11 | Mauritanian News Bureau | Coast guard {A|impounds} foreign trawler
NOUADHIBOU - A patrol of the coast guard on Tuesday {A|impounded} the Senegalese trawler Ndar Géej, which was fishing without a licence 14 miles inside the exclusive economic zone of Mauritania. The vessel {A|was escorted} to Nouadhibou. Its crew of 17 is being treated well.

= a2 | 2023-01-12 | wire-b | Senegal says trawler {A|was taken} in its own waters
DAKAR, Jan 12 - A trawler {A|seized} by Mauritania this week had been in Senegalese waters off Saint-Louis all night, Senegal's fisheries minister said on Thursday, calling the {A|seizure} unlawful.
She said tracking data would be handed to the Mauritanian ambassador.

= a3 | 2023-01-14 | Ndar FM |
In brief: the pirogue Yaay Fatou {C|was stopped} by the Mauritanians on Friday with octopus aboard out of season. The owner, Mr Modou Sarr, says that it is true, that he is sorry, and that he has paid the fine. It comes three days after the trawler Ndar Géej {A|was taken}.

= a4 | 2023-01-14 | Mauritanian News Bureau |
The small craft Yaay Fatou {C|was detained} on 13 January for catching octopus in the closed season. A fine of 40,000 ouguiyas was paid on the spot and the boat returned to Saint-Louis.

= a5 | 2023-01-17 | wire-b | Two {B|missing} after Mauritanian cutter and Senegalese boat {B|collide}
DAKAR, Jan 17 - Two Senegalese fishermen {B|were missing} on Tuesday after their boat and a Mauritanian coast guard cutter {B|collided} before dawn near the mouth of the Senegal river, officials of both countries said.
Survivors said that the cutter {B|rammed} them at full speed. A coast guard officer in Nouakchott said that the fishermen had tried to foul the cutter's propeller with a net and {B|struck} it themselves.

= a6 | 2023-01-18 | Fishermen's Union of Guet Ndar (open letter) | To the President of the Republic
Yesterday our brothers Assane Diop and Pape Ngom {B|were crushed} under the bow of a warship. They did not "{B|collide}". They {B|were run down} while they slept beside their nets. For the second time in a week the sea has been closed to us by force, after the {A|capture} of the Ndar Géej. We ask what the navy is for.

= a7 | 2023-01-18 | Quotidien du Fleuve | Nouakchott: our cutter {B|rammed nobody}
Mauritania's minister of fisheries has rejected the charge that a coast guard vessel deliberately {B|ran over} a Senegalese fishing boat on Tuesday. "The cutter was stationary. It {B|was hit}," he told parliament. He expressed regret for the two men, who have still not been found.

= a8 | 2023-01-24 | wire-b | Mauritania {D|jails} captain and mate of Senegalese trawler
NOUAKCHOTT, Jan 24 - A court in Nouadhibou on Tuesday {D|sentenced} the captain and the mate of a Senegalese trawler to six months in prison for illegal fishing. The other 15 men {A|taken} with the Ndar Géej on January 10 were put on a bus to Rosso.

= a9 | 2023-01-25 | Ndar FM |
The families of captain Ibra Fall and his mate say they will appeal against yesterday's {D|sentences}. The Senegalese consul was in court when the two {D|were convicted} and said that the hearing was correct.

= a10 | 2023-02-20 | Sahel Fisheries Letter | Talks on licences resume
Dakar and Nouakchott will resume talks on 400 annual licences next Monday. They were suspended after the {B|collision} of 17 January, in which two fishermen {B|were lost}, and the {A|seizure} of the Ndar Géej the week before.
