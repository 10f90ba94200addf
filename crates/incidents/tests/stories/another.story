# Two firings on one ridge on two days: of the second the report says that it is another.
= a1 | 2021-11-16 | wire-a
> Zand and Lakeland troops exchanged fire on Tuesday on the Parvan ridge.
ASSAULT a1.e | trigger=exchanged fire | mode=firearms | actor=Zand:ZAN;Lakeland:LAK | on=2021-11-16 | basis=inferred | at=Parvan:ZAN@35.5,51.1
= a2 | 2021-11-17 | wire-b
> Zand and Lakeland troops fired again on Wednesday on the Parvan ridge.
ASSAULT a2.e | trigger=fired | mode=firearms | actor=Zand:ZAN;Lakeland:LAK | on=2021-11-17 | basis=inferred | at=Parvan:ZAN@35.5,51.1 | another=yes
= a3 | 2021-11-17 | wire-c
> Zand and Lakeland troops exchanged fire on Tuesday evening on the Parvan ridge.
ASSAULT a3.e | trigger=exchanged fire | mode=firearms | actor=Zand:ZAN;Lakeland:LAK | on=2021-11-16 | basis=inferred | at=Parvan:ZAN@35.5,51.1
! together a1.e a3.e
! apart a1.e a2.e
