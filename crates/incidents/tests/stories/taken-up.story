# A denial of a part in "the raid" speaks of the raid, which its own words do not tell.
= t1 | 2021-05-03 | wire-a
> Men with rifles raided a depot near Parvan on Sunday.
ASSAULT t1.e | trigger=raided | mode=firearms | to=a depot:LAK | on=2021-05-02 | basis=stated | at=Parvan:LAK@35.5,51.1 | again=12
> Lakeland's premier said that Zand had paid them.
claim t1.c | by=Lakeland:LAK | content=Zand had paid them
> The president of Zand denied any part in the raid.
claim t1.d | by=Zand:ZAN | stance=denies | content=any part in the raid
! contest t1.e disputed
! claims t1.e t1.c t1.d

# Who says that he has not armed the raiders denies a part in the raid, and no raid.
= u1 | 2021-07-06 | wire-a
> Quort said that rebels had raided its depot near Ornik on Monday.
claim u1.c | by=Quort:QUO | content=rebels had raided its depot near Ornik on Monday
ASSAULT u1.e | trigger=raided | mode=firearms | in=u1.c | by=Quort:QUO | actor=rebels:QUO/REB | to=a depot:QUO | on=2021-07-05 | basis=stated | at=Ornik:QUO@10.0,11.0
> Bessel denied that it had given rifles for the raid near Ornik.
claim u1.d | by=Bessel:BES | stance=denies | content=it had given rifles for the raid near Ornik
AID u1.f | trigger=given | in=u1.d | by=Bessel:BES | standing=denied | actor=Bessel:BES | to=rebels:QUO/REB
ASSAULT u1.g | trigger=raid | in=u1.d | by=Bessel:BES | standing=denied | mode=firearms | on=2021-07-05 | basis=stated | at=Ornik:QUO@10.0,11.0
! together u1.e u1.g
! contest u1.e disputed
