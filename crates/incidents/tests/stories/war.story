# A war: strikes of one day on two towns, of two days on one town, and rounds of them.
= k1 | 2023-11-03 | wire-a
> A Torran drone strike on an apartment block in Senik killed four people on Friday.
ASSAULT k1.e | mode=drone | trigger=strike | actor=Torra:TOR | to=four people:ARV#4 | on=2023-11-03 | basis=inferred | at=Senik:ARV@48.0,37.0
death k1.o | of=four people#4 | cause=a drone strike | class=violence | on=2023-11-03 | basis=inferred | at=Senik:ARV@48.0,37.0
= k2 | 2023-11-03 | wire-b
> Torran drones hit a power station in Obrova on Friday, killing two engineers.
ASSAULT k2.e | mode=drone | trigger=hit | actor=Torra:TOR | to=power station:ARV/BUS | on=2023-11-03 | basis=inferred | at=Obrova:ARV@50.0,36.0
death k2.o | of=two engineers:ARV/CVL#2 | on=2023-11-03 | basis=inferred | at=Obrova:ARV@50.0,36.0
= k3 | 2023-11-04 | daily-c
> Four residents of an apartment block in Senik died in Friday's strike by Torra, the governor said.
claim k3.c | by=governor:ARV/GOV | content=four residents of an apartment block in Senik died in Friday's strike by Torra
death k3.o | in=k3.c | by=governor:ARV/GOV | of=four residents:ARV/CVL#4 | on=2023-11-03 | basis=inferred | at=Senik:ARV@48.0,37.0
= k4 | 2023-11-08 | wire-a
> A Torran missile killed four people in Senik on Wednesday.
ASSAULT k4.e | mode=heavy-weapons | trigger=killed | actor=Torra:TOR | to=four people:ARV#4 | on=2023-11-08 | basis=inferred | at=Senik:ARV@48.0,37.0
= k5 | 2023-11-04 | wire-b
> Torran strikes killed four people in Senik and two in Obrova on Friday.
ASSAULT k5.e | mode=drone | trigger=killed | actor=Torra:TOR | to=four people#4 | on=2023-11-03 | basis=inferred | at=Senik:ARV@48.0,37.0
ASSAULT k5.f | mode=drone | trigger=killed | actor=Torra:TOR | to=two#2 | on=2023-11-03 | basis=inferred | at=Obrova:ARV@50.0,36.0
= k6 | 2023-11-04 | state-t
> The strike on the flats in Senik was carried out by Arvania's own air defence, Torra's army said.
claim k6.c | by=army:TOR/MIL | stance=alleges | content=the strike on the flats in Senik was carried out by Arvania's own air defence
ASSAULT k6.e | mode=heavy-weapons | trigger=strike | in=k6.c | by=army:TOR/MIL | actor=air defence:ARV/MIL | to=flats in Senik:ARV/CVL | at=Senik:ARV@48.0,37.0
# Acts of the other side on that day.
= k7 | 2023-11-03 | wire-b
> An Arvanian drone killed a woman in the Torran border town of Zhel on Friday.
ASSAULT k7.e | mode=drone | trigger=killed | actor=Arvania:ARV | to=woman:TOR/CVL#1 | on=2023-11-03 | basis=inferred | at=Zhel:TOR@50.5,36.6

! together k1.e k1.o k3.o k5.e k6.e
! together k2.e k2.o k5.f
! apart k1.e k2.e k4.e k7.e
! contest k1.e divergent
! account k1.e TOR doer=ARV
! account k1.e narrator doer=TOR
! contest k2.e none
! contest k4.e none
! dyads k7.e ARV-TOR
