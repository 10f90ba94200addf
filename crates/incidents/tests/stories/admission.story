# A downing is denied, then owned: the dispute ends, and the account changes.
= d1 | 2020-01-08 | wire-a
> A passenger plane crashed near Parvan on Wednesday, killing all 176 people on board.
crash d1.o | killed=176 | cause=an engine fault | class=accident | on=2020-01-08 | basis=inferred | at=Parvan:ZAN@35.5,51.1
= d2 | 2020-01-09 | wire-b
> Lakeland said a missile of Zand had hit the plane near Parvan.
claim d2.c | by=Lakeland:LAK | stance=alleges | content=a missile of Zand had hit the plane near Parvan
ASSAULT d2.e | mode=heavy-weapons | trigger=hit | in=d2.c | by=Lakeland:LAK | standing=alleged | actor=Zand:ZAN | to=plane:UKL/BUS | at=Parvan:ZAN@35.5,51.1
= d3 | 2020-01-09 | wire-a
> Zand denied that it had hit the passenger plane near Parvan with a missile.
claim d3.c | by=Zand:ZAN | stance=denies | content=it had hit the passenger plane near Parvan with a missile
ASSAULT d3.e | mode=heavy-weapons | trigger=hit | in=d3.c | by=Zand:ZAN | standing=denied | actor=Zand:ZAN | to=plane:UKL/BUS | at=Parvan:ZAN@35.5,51.1
! together d1.o d2.e d3.e
! about d3.c d2.c
! contest d1.o disputed divergent
! account d1.o ZAN doer=- denies=1
! title d1.o Crash in Parvan, 176 dead

# The same story told until its end, with other names, so that both ends are seen.
= f1 | 2021-03-08 | wire-a
> Lakeland said a missile of Zand had hit an airliner near Quort on Monday.
claim f1.c | by=Lakeland:LAK | stance=alleges | content=a missile of Zand had hit an airliner near Quort on Monday
ASSAULT f1.e | mode=heavy-weapons | trigger=hit | in=f1.c | by=Lakeland:LAK | standing=alleged | actor=Zand:ZAN | to=airliner:UKL/BUS | on=2021-03-08 | at=Quort:ZAN@30.0,50.0
= f2 | 2021-03-09 | wire-a
> Zand denied that it had hit the airliner near Quort.
claim f2.c | by=Zand:ZAN | stance=denies | content=it had hit the airliner near Quort
ASSAULT f2.e | mode=heavy-weapons | trigger=hit | in=f2.c | by=Zand:ZAN | standing=denied | actor=Zand:ZAN | to=airliner:UKL/BUS | at=Quort:ZAN@30.0,50.0
= f3 | 2021-03-11 | wire-b
> Zand admitted that its air defence had shot down the airliner near Quort by mistake.
claim f3.c | by=Zand:ZAN | stance=admits | content=its air defence had shot down the airliner near Quort by mistake
ASSAULT f3.e | mode=heavy-weapons | trigger=shot down | in=f3.c | by=Zand:ZAN | standing=owned | actor=air defence:ZAN/MIL | to=airliner:UKL/BUS | at=Quort:ZAN@30.0,50.0
! together f1.e f2.e f3.e
! contest f1.e none
! account f1.e ZAN doer=ZAN denies=1 says=1
