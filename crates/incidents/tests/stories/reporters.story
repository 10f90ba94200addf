# What reporters tell besides contradicts nobody, what failed is not denied, and who gives a cause that the other gives too differs in nothing.
= a1 | 2024-03-02 | wire-a
> Torran shells killed fifteen people in Senik on Friday; Arvania's health ministry said that 92 had died.
ASSAULT a1.e | trigger=killed | actor=Torra:TOR | to=fifteen people:ARV#15 | on=2024-03-01 | basis=inferred | at=Senik:ARV@48.0,37.0
death a1.o | of=fifteen people:ARV#15 | killed=15 | on=2024-03-01 | basis=inferred | at=Senik:ARV@48.0,37.0
claim a1.c | by=health ministry:ARV/MED | content=that 92 had died
death a1.p | in=a1.c | by=health ministry:ARV/MED | of=92:ARV#92 | killed=92 | on=2024-03-01 | basis=inferred | at=Senik:ARV@48.0,37.0
! together a1.e a1.o a1.p
! contest a1.o none

= b1 | 2024-05-05 | wire-b
> Koll freed four hostages in Harnby on Sunday. Lakeland accused it of breaking the deal by failing to free two women.
RETREAT b1.e | mode=release | trigger=freed | actor=Koll:KOL | to=four hostages:LAK#4 | on=2024-05-05 | basis=inferred | at=Harnby:KOL@52.0,5.0
claim b1.c | by=Lakeland:LAK | stance=alleges | content=of breaking the deal by failing to free two women
RETREAT b1.f | mode=release | trigger=free | in=b1.c | by=Lakeland:LAK | standing=alleged | actor=Koll:KOL | to=two women:LAK#2 | aux=negation | failed=yes | on=2024-05-05 | basis=inferred | at=Harnby:KOL@52.0,5.0
! contest b1.e none

= c1 | 2024-06-03 | wire-a
> Dozens burned to death in the prison of Mirsk on Sunday after guards shot at them, the justice minister said.
claim c1.c | by=justice minister:TOR/GOV | content=dozens burned to death after guards shot at them
death c1.o | in=c1.c | by=justice minister:TOR/GOV | of=dozens:TOR | cause=fire | class=accident | on=2024-06-02 | basis=inferred | at=Mirsk:TOR@55.0,37.0
death c1.p | in=c1.c | by=justice minister:TOR/GOV | of=dozens:TOR | cause=shots | class=violence | on=2024-06-02 | basis=inferred | at=Mirsk:TOR@55.0,37.0
= c2 | 2024-06-03 | wire-b
> Dozens were shot at and burned to death in the prison of Mirsk on Sunday, the mission of Koll said.
claim c2.c | by=mission:KOL/GOV | content=dozens were shot at and burned to death
death c2.o | in=c2.c | by=mission:KOL/GOV | of=dozens:TOR | cause=fire | class=accident | on=2024-06-02 | basis=inferred | at=Mirsk:TOR@55.0,37.0
death c2.p | in=c2.c | by=mission:KOL/GOV | of=dozens:TOR | cause=shots | class=violence | on=2024-06-02 | basis=inferred | at=Mirsk:TOR@55.0,37.0
! together c1.o c1.p c2.o c2.p
! contest c1.o none
