# Reactions are happenings of their own, over the incident they react to.
= x1 | 2025-01-10 | wire-a
> Gunmen shot dead the Arvanian journalist Leyla Murad in the Torran capital Mirsk on Thursday.
ASSAULT x1.e | mode=firearms | trigger=shot dead | actor=gunmen/UAF | to=Leyla Murad:ARV/JRN | on=2025-01-09 | basis=inferred | at=Mirsk:TOR@55.0,37.0
death x1.o | of=Leyla Murad:ARV/JRN | cause=shot | class=violence | on=2025-01-09 | basis=inferred | at=Mirsk:TOR@55.0,37.0
= x2 | 2025-01-11 | wire-b
> Arvania demanded an investigation into the killing of Leyla Murad.
REQUEST x2.r | actor=Arvania:ARV | to=Torra:TOR | on=2025-01-11
ASSAULT x2.e | mode=firearms | trigger=killing | to=Leyla Murad:ARV/JRN
= x3 | 2025-01-14 | wire-a
> Arvania expelled two Torran diplomats on Tuesday over the murder of the journalist Murad.
SANCTION x3.s | mode=expel | actor=Arvania:ARV | to=two diplomats:TOR/GOV#2 | on=2025-01-14 | basis=inferred
= x4 | 2025-01-14 | daily-c
> Arvania ordered two Torran envoys to leave the country on Tuesday.
SANCTION x4.s | mode=expel | actor=Arvania:ARV | to=two envoys:TOR/GOV#2 | on=2025-01-14 | basis=inferred
= x5 | 2025-01-15 | wire-b
> Torra condemned the expulsion of its diplomats as a hostile act.
ACCUSE x5.a | actor=Torra:TOR | to=Arvania:ARV | on=2025-01-15
SANCTION x5.s | mode=expel | actor=Arvania:ARV | to=diplomats:TOR/GOV
# A reaction to something else, and background of another story.
= x6 | 2025-01-15 | wire-a
> Torra demanded that Koll reopen the grain corridor.
REQUEST x6.r | actor=Torra:TOR | to=Koll:KOL | on=2025-01-15
= x7 | 2025-02-20 | wire-a
> Arvania recalled its ambassador from Mirsk on Thursday, six weeks after Leyla Murad was shot dead there.
SANCTION x7.s | mode=withdraw | actor=Arvania:ARV | to=Torra:TOR | on=2025-02-20 | basis=inferred
ASSAULT x7.e | mode=firearms | trigger=shot dead | to=Leyla Murad:ARV/JRN | aux=historical | at=Mirsk:TOR@55.0,37.0

! together x1.e x1.o x2.e
! together x3.s x4.s x5.s
! apart x1.e x2.r x3.s x5.a x6.r x7.s
! over x2.r x1.e
! over x3.s x1.e
! over x5.a x3.s
! over x7.s x1.e
! not-over x6.r
! origins x1.e 2 2
! dyads x3.s ARV-TOR
