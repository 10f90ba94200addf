# A group claims an attack; the government blames a neighbour, which denies it.
= r1 | 2024-09-14 | wire-a
> A car bomb killed seven soldiers outside the barracks in Tamar on Saturday.
ASSAULT r1.e | mode=explosives | trigger=killed | actor=car bomb | to=seven soldiers:MOR/MIL#7 | on=2024-09-14 | basis=inferred | at=Tamar:MOR@11.0,22.0
death r1.o | of=seven soldiers:MOR/MIL#7 | cause=a car bomb | class=violence | on=2024-09-14 | basis=inferred | at=Tamar:MOR@11.0,22.0
= r2 | 2024-09-15 | wire-b
> The Dawn Front claimed responsibility for the bombing of the barracks in Tamar.
claim r2.c | by=Dawn Front:MOR/REB | stance=admits | content=the bombing of the barracks in Tamar
ASSAULT r2.e | mode=explosives | trigger=bombing | in=r2.c | by=Dawn Front:MOR/REB | standing=owned | actor=Dawn Front:MOR/REB | to=barracks:MOR/MIL | at=Tamar:MOR@11.0,22.0
= r3 | 2024-09-15 | wire-a
> Moravy's interior ministry accused agents of neighbouring Zand of bombing the barracks in Tamar that left seven soldiers dead.
claim r3.c | by=interior ministry:MOR/GOV | stance=alleges | content=agents of neighbouring Zand bombed the barracks in Tamar that left seven soldiers dead
ACCUSE r3.a | actor=interior ministry:MOR/GOV | to=Zand:ZAN
ASSAULT r3.e | mode=explosives | trigger=bombing | in=r3.c | by=interior ministry:MOR/GOV | standing=alleged | actor=agents:ZAN/SPY | to=barracks:MOR/MIL | at=Tamar:MOR@11.0,22.0
= r4 | 2024-09-16 | wire-b
> Zand said it had nothing to do with the Tamar bombing.
claim r4.c | by=Zand:ZAN | stance=denies | content=it had nothing to do with the Tamar bombing

! together r1.e r1.o r2.e r3.e
! apart r1.e r3.a
! over r3.a r1.e
! contest r1.e disputed divergent
! account r1.e MOR/REB doer=MOR says=1
! account r1.e MOR/GOV doer=ZAN says=1
! account r1.e ZAN denies=1 doer=-
! about r4.c r3.c
! claims r1.e r2.c r3.c r4.c
! toll r1.e 7
! dyads r1.e MOR-ZAN
