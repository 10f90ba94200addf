# A jailed trade unionist dies: pneumonia to the prison, beating to family and to Poland; a riot in another colony; an arrest at the funeral.
incident A | contested yes | disputed divergent
incident B | contested yes | divergent
incident C | contested no
apart-note: A (Hrodna colony, one death) and B (Mazyr colony, riot) are both in Belarusian prisons in one month.

= m1 | 2023-11-06 | Spring Rights Group (bulletin) | Trade unionist Anatol Haretski {A|has died} in prison
We learnt on Monday that Anatol Haretski, 58, a trade union leader and a citizen of Belarus and Poland, {A|died} in the colony of Hrodna on Saturday night. His daughter was told by telephone. A cellmate says he {A|had been beaten} by guards.

= m2 | 2023-11-07 | north-wire | Belarus says union leader {A|died} of pneumonia
VILNIUS, Nov 7 - Belarus's prison department said on Tuesday that Anatol Haretski, a jailed union leader, {A|had died} of pneumonia in hospital. His family said that they saw bruises on {A|the body} and that he {A|had been killed}.

= m3 | 2023-11-08 | north-wire | Poland demands inquiry into {A|death} of its citizen in Belarus
WARSAW, Nov 8 - Poland's foreign ministry summoned the Belarusian chargé on Wednesday over {A|the death} in custody of Anatol Haretski, who held a Polish passport. "Everything points to {A|torture}," a deputy minister said. Minsk said the claim that he {A|was tortured} was a lie.

= m4 | 2023-11-12 | north-wire | Police {C|detain} mourner at union leader's funeral
VILNIUS, Nov 12 - Police in Hrodna {C|arrested} a man who read a poem at the grave of Anatol Haretski on Sunday. He {C|was held} for three hours and fined.

= m5 | 2023-11-19 | Spring Rights Group (bulletin) | {B|Riot} in Mazyr: at least five {B|dead}
Inmates of the colony of Mazyr {B|rose} on Friday after a guard tore up their letters. Five of them {B|were shot}, relatives tell us. Internal troops {B|stormed} two barracks.

= m6 | 2023-11-20 | north-wire | Belarus confirms prison {B|unrest}
VILNIUS, Nov 20 - Belarus said on Monday that one inmate {B|had died} in {B|disorder} at a prison in Mazyr last week, and that order was restored without the use of firearms. A rights group spoke of five prisoners {B|killed} by gunfire.
{B|The riot} came two weeks after a trade unionist {A|died} in a prison in Hrodna.

= m7 | 2023-12-04 | Daughter's letter | Who {A|killed} my father?
Thirty days ago they gave me a coffin that was screwed shut. I opened it. I saw the ribs. Do not tell me about pneumonia. My father {A|was beaten to death}, and the men who {A|did it} have names.
