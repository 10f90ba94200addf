# Three desks rest on one spokesman: one origin. A later version of a text is no second report.
= g1 | 2025-03-03 | daily-a
> Koll's spokesman Tom Reed said Torran hackers had shut down two hospitals in Harnby on Sunday.
claim g1.c | by=Tom Reed:KOL/GOV | stance=alleges | content=Torran hackers had shut down two hospitals in Harnby on Sunday
COERCE g1.e | mode=cyber | trigger=shut down | in=g1.c | by=Tom Reed:KOL/GOV | standing=alleged | actor=hackers:TOR/CRM | to=two hospitals:KOL/MED#2 | on=2025-03-02 | basis=inferred | at=Harnby:KOL@52.0,5.0
= g2 | 2025-03-03 | daily-b
> According to Tom Reed, hackers from Torra attacked hospitals in Harnby and shut down their records.
claim g2.c | by=Tom Reed:KOL/GOV | stance=alleges | content=hackers from Torra attacked hospitals in Harnby and shut down their records
COERCE g2.e | mode=cyber | trigger=attacked | in=g2.c | by=Tom Reed:KOL/GOV | standing=alleged | actor=hackers:TOR/CRM | to=hospitals:KOL/MED | at=Harnby:KOL@52.0,5.0
= g3 | 2025-03-03 | daily-c
> Two Harnby hospitals lost their records on Sunday to hackers of Torra.
COERCE g3.e | mode=cyber | trigger=lost | actor=hackers:TOR/CRM | to=two hospitals:KOL/MED#2 | on=2025-03-02 | basis=inferred | at=Harnby:KOL@52.0,5.0
= g4 | 2025-03-04 | daily-c | version_of=g3
> Two Harnby hospitals lost their records on Sunday to hackers of Torra, and one has them back.
COERCE g4.e | mode=cyber | trigger=lost | actor=hackers:TOR/CRM | to=two hospitals:KOL/MED#2 | on=2025-03-02 | basis=inferred | at=Harnby:KOL@52.0,5.0
! together g1.e g2.e g3.e g4.e
! origins g1.e 4 2
! account g1.e KOL doer=TOR says=2
! copies 0
