# A Cameroonian editor dies in custody: illness (the government) or torture (the union)? France asks for an inquiry; another journalist is arrested and later freed.
# copies: a2 a3
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested no
apart-note: A is the death of Martin Essomba (2 October 2022); B the arrest of a second journalist, Aline Nkolo (10 October), and C her release (24 October).

= a1 | 2022-10-03 | wire-a | Cameroon editor {A|dies} in custody
YAOUNDE, Oct 3 - The editor of a Cameroonian newspaper {A|died} in detention on Sunday, two weeks after he was arrested, his lawyer said. Martin Essomba, 44, {A|was found dead} in his cell at the gendarmerie headquarters in Yaounde.

= a2 | 2022-10-04 | wire-b | Cameroon denies editor {A|was tortured}
YAOUNDE, Oct 4 - The Cameroonian government on Tuesday denied that a newspaper editor {A|had been tortured} to death. Communications Minister Paul Mbarga said Martin Essomba {A|died} of malaria.
The journalists' union said that his body bore the marks of blows and accused the gendarmes of {A|killing} him.

= a3 | 2022-10-05 | Gazette of Lyon | Yaounde rejects torture claim
The Cameroonian government denied that a newspaper editor {A|had been tortured} to death. Communications Minister Paul Mbarga said Martin Essomba {A|died} of malaria.
The journalists' union said that his body bore the marks of blows and accused the gendarmes of {A|killing} him.

= a4 | 2022-10-06 | French foreign ministry (spokesperson) |
France has learned with concern of the {A|death} in detention of the journalist Martin Essomba. It calls for a full and independent inquiry into the circumstances of his {A|death}.

= a5 | 2022-10-11 | wire-a | Cameroon {B|arrests} journalist who reported on editor's {A|death}
YAOUNDE, Oct 11 - Police in Cameroon {B|arrested} radio journalist Aline Nkolo on Monday, her station said. She had interviewed a doctor who said that Martin Essomba {A|had been beaten}. A police spokesman confirmed the {B|arrest}.

= a6 | 2022-10-25 | wire-b | Cameroonian radio journalist {C|freed}
YAOUNDE, Oct 25 - A Cameroonian journalist {B|detained} two weeks ago {C|was released} on Monday without charge. Aline Nkolo said she had been treated well.

= a7 | 2022-11-14 | daily-c | Autopsy contradicts Cameroon government
A second autopsy has found that the newspaper editor who {A|died} in the hands of Cameroon's gendarmerie in October had four broken ribs. The government stands by its account that malaria {A|killed} him. "He {A|was beaten to death}," his brother said in Douala.

= a8 | 2023-03-02 | wire-a | Cameroon court throws out suit over editor
YAOUNDE, March 2 - A court in Yaounde on Thursday rejected a suit brought by the family of Martin Essomba, who {A|died} in police custody last year. The family says that gendarmes {A|tortured} him.
