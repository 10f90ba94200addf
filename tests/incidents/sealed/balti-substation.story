# A transformer blast first called an accident, then sabotage; another transformer burns the next day because of a stork; a cyberattack whose authors own it; sanctions.
# copies: a1 a2
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: A (Bălți, 10 September 2024) and B (Orhei, 11 September) are two transformer accidents on successive days.
apart-note: In A the grid company's word "overheating" and the suspect's confession are each taken back by those who gave them; the contest is that Moscow denies what Chișinău says and keeps to overheating.

= a1 | 2024-09-10 | wire-c | {A|Blast} cuts power to northern Moldova
CHISINAU, Sept 10 - A transformer {A|blew up} in the Moldovan city of Bălți on Tuesday, cutting power to 90,000 homes and {A|burning} two electricians. The grid company said that it {A|had overheated}.

= a2 | 2024-09-10 | Nistru Daily | Bălți in the dark
A transformer {A|blew up} in the Moldovan city of Bălți on Tuesday, cutting power to 90,000 homes and {A|burning} two electricians. The grid company said that it {A|had overheated}.

= a3 | 2024-09-12 | Orhei Local | And here it was a stork
The substation behind the sugar mill {B|caught fire} on Wednesday when a stork spread its wings between two lines. Half of Orhei had no light for three hours. The {B|fire} has no connection, the engineer on duty asked us to say, with Tuesday's {A|explosion} in Bălți.

= a4 | 2024-09-24 | Prosecutor General, Chișinău (briefing) |
Ladies and gentlemen, the {A|explosion} at the Bălți substation was not caused by heat. Traces of hexogen were found. A resident of Tiraspol, D. M., has confessed that he {A|laid the charge} and has stated that he was recruited by the military intelligence of the Russian Federation.

= a5 | 2024-09-25 | wire-c | Russia denies {A|blowing up} Moldovan power station
MOSCOW, Sept 25 - Russia denied on Wednesday that its intelligence officers {A|had organised an explosion} at a substation in Moldova, calling the charge "electoral folklore". An old transformer {A|had burned out}, a spokeswoman said, and that was all.
Moldova's grid company meanwhile withdrew its original finding of {A|overheating}, which it said had been made "in haste, and in the dark".

= a6 | 2024-10-03 | Nistru Daily | Suspect takes back confession
The man accused of the Bălți {A|blast} told a judge on Wednesday that he {A|planted nothing}, and that he had signed because he wanted to sleep. He was remanded until December. The prosecutor said she had never relied on his word alone.

= a7 | 2024-10-07 | wire-c | Hackers {C|knock out} Moldovan election site
CHISINAU, Oct 7 - The web site of Moldova's electoral commission {C|was knocked offline} for five hours on Sunday. A group of Russian hackers that calls itself Nightporter said it {C|had done it} "for fun and for the Fatherland". The commission confirmed that the {C|attack} came from the group's machines and said that no votes or lists had been touched.

= a8 | 2024-10-07 | Central Electoral Commission (technical bulletin) |
Denial-of-service {C|attack}, 6 October, 11:20 to 16:35. Source: network "Nightporter". Public pages unavailable. Data intact. The Commission denies rumours that the vote of 20 October will be put off.

= a9 | 2024-10-15 | wire-c | Moldova {D|imposes sanctions} on five Russians
CHISINAU, Oct 15 - Moldova {D|imposed sanctions} on five Russians on Tuesday, among them two officers whom it accuses of ordering the {A|sabotage} of a substation in Bălți and a student said to be the voice of the hackers' group that {C|disabled} the electoral commission's pages.

= a10 | 2024-10-16 | Government of the Republic of Moldova (decision 711) |
Five natural persons {D|are entered} on the list annexed to the law on restrictive measures. Their funds {D|are frozen}. The decision takes effect on publication.

= a11 | 2025-02-11 | Nistru Daily | New transformer arrives by rail
A 140-tonne transformer from Slovenia has reached Bălți, five months after the old one {A|exploded}. It will stand behind a wall. Orhei has stretched nets over its own substation since the {B|fire} there.
