# Chinese technicians are taken at a pumping station in Shan State (nobody doubts by whom); one dies, of malaria, a bullet or a shell; the others are freed by a raid or simply let go; a pipe burns two weeks on; two timber buyers are kidnapped elsewhere, told once.
# copies: a2 a3
incident A | contested no
incident B | contested yes | disputed divergent
incident C | contested yes | divergent
incident D | contested yes | disputed divergent
incident E | contested no
apart-note: A (taking, 5 February 2018), C (death of one of the four, 18 February) and B (the other three come free, 24 February) are three happenings in one affair.
apart-note: In C the rebels, the army and an unnamed engineer each give a cause; none of them rejects another's.
apart-note: E (timber buyers near Bhamo) is another kidnapping in the same weeks by other men, with one report.
apart-note: In A the rebels own the deed; that they call the men guests at first is dropped by themselves within a day.

= a1 | 2018-02-06 | wire-c | Chinese pipeline workers {A|seized} in Myanmar
YANGON, Feb 6 - Four Chinese technicians {A|were taken} at gunpoint from a pumping station of the China-Myanmar oil pipeline in northern Shan State on Monday evening, the operating company said. A Burmese cook was left behind to feed the dog. Nobody had telephoned by midnight.

= a2 | 2018-02-07 | wire-c | Shan rebels say they {A|hold} four Chinese
YANGON, Feb 7 - The Northern Hills Army, a small rebel group in Myanmar's Shan State, said on Wednesday that it {A|had taken} four Chinese pipeline workers and would keep them until the pipeline paid "rent".
On Tuesday a member of the group had spoken of "guests". "They are {A|captives}, to be honest," its secretary said, "but they eat before we do."

= a3 | 2018-02-08 | Salween Post | "They eat before we do"
The Northern Hills Army, a small rebel group in Myanmar's Shan State, said on Wednesday that it {A|had taken} four Chinese pipeline workers and would keep them until the pipeline paid "rent".
On Tuesday a member of the group had spoken of "guests". "They are {A|captives}, to be honest," its secretary said, "but they eat before we do."

= a4 | 2018-02-16 | Kachin Hills Radio |
Two timber buyers from Mandalay {E|have been abducted} on the Bhamo road by men with hunting guns, who telephoned from a tea shop to ask for four thousand dollars. The men did not say that they belonged to anybody.

= a5 | 2018-02-20 | Northern Hills Army (message on a social network) |
With regret we announce that Engineer Gao, 52, {C|passed away} on 18 February of malaria of the brain. Our medic sat with him for two nights. The body has been wrapped and can be fetched at the monastery of Man Hsai.

= a6 | 2018-02-22 | wire-c | Chinese hostage in Myanmar {C|was shot}, army says
NAYPYIDAW, Feb 22 - A Chinese engineer who {C|died} while in rebel hands in Shan State {C|had a bullet} in the neck, Myanmar's army said on Thursday.
A colleague of the man, speaking on condition that he not be named, told this agency that splinters of an artillery shell {C|had killed} him as he was washing. There has been shelling around Man Hsai since the four {A|were carried off} on February 5. China asked for the remains of Gao Weimin and made no comment on the cause of his {C|death}.

= a7 | 2018-02-25 | Office of the Commander-in-Chief, Naypyidaw (announcement) | Three Chinese nationals {B|rescued}
On 24 February at dawn, Light Infantry Battalion 508 {B|stormed} a camp of the insurgents and {B|liberated} three Chinese nationals. Five insurgents {B|fell}. The claim of the insurgents to have "{B|released}" them is a fabrication.

= a8 | 2018-02-25 | wire-c | Rebels say they {B|let} Chinese {B|go} out of pity
YANGON, Feb 25 - A rebel group in Myanmar said on Sunday that three Chinese pipeline workers {B|had walked out} of its camp with its blessing and that no battle {B|took place}. "We {B|handed them over} to two monks and a taxi," its secretary said. "The army {B|rescued} three men from the taxi."

= a9 | 2018-02-27 | Chinese Embassy in Myanmar (notice) |
Three compatriots {B|regained their freedom} on 24 February and have flown to Kunming in stable condition. The Embassy thanks the abbot of Man Hsai, who {B|received them} from the armed group and brought them to the town. The Embassy mourns Mr Gao.

= a10 | 2018-03-11 | wire-c | {D|Fire} on China-Myanmar pipeline; army sees {D|sabotage}
YANGON, March 11 - A section of the oil pipeline near Hsipaw {D|burned} for six hours on Saturday, two weeks after three Chinese workers {B|were freed} further north.
The army said that the Northern Hills Army {D|had blown up} a valve. The rebels said that they {D|had nothing to do} with it and that villagers {D|had tapped} the pipe and {D|lit a cigarette}. The company blamed a welder's torch.

= a11 | 2018-03-14 | Hsipaw Neighbour |
Correction. In Monday's report of the pipeline {D|fire} we wrote that the welder, Sai Lon, had fled. He was at his sister's. He says that he {D|was not welding} on Saturday and that the {D|flames} had been burning for an hour before he put his shoes on.

= a12 | 2018-09-30 | Oil Roads of Asia (quarterly) | What the pipe costs
For each kilometre there are now two guards. Insurers put the price up by a third after four technicians {A|were kidnapped} in February and again after the {D|blaze} in March. The rent that the hill rebels asked was never paid, says the company; the men {B|came home} all the same, all but one, who {C|did not survive} the camp.
