# A denial that names nothing is of what was told just before, and not of what was told far above.
= a1 | 2024-07-27 | wire-a
> Twelve people were killed in Senik on Saturday when a rocket hit a field.
death a1.o | of=twelve people:ARV#12 | killed=12 | on=2024-07-27 | basis=inferred | at=Senik:ARV@48.0,37.0
> Torra denies any involvement.
claim a1.c | by=Torra:TOR | stance=denies | content=any involvement
= a2 | 2024-07-27 | wire-b
> Two miners died in Harnby on Saturday.
death a2.o | of=two miners:KOL#2 | killed=2 | on=2024-07-27 | basis=inferred | at=Harnby:KOL@52.0,5.0
> The king opened a bridge.
> He met the mayor.
> Torra denies any involvement.
claim a2.c | by=Torra:TOR | stance=denies | content=any involvement
! apart a1.o a2.o
! contest a1.o disputed
! contest a2.o none
