# Written after the matcher: a border clash with two tellings, and another clash ten days on.
= c1 | 2020-06-16 | wire-a
> Three soldiers of Arvania were killed in a clash with Zandian troops in the Galor valley on Monday night.
ASSAULT c1.e | trigger=clash | actor=troops:ZAN/MIL | to=three soldiers:ARV/MIL#3 | on=2020-06-15 | basis=inferred | at=Galor:ARV@34.7,78.2
= c2 | 2020-06-16 | wire-b
> Arvania's army said that 20 of its soldiers had died in the face-off with Zand.
claim c2.c | by=army:ARV/MIL | content=20 of its soldiers had died in the face-off with Zand
death c2.o | in=c2.c | by=army:ARV/MIL | of=soldiers:ARV/MIL#20 | killed=20
= c3 | 2020-06-17 | state-z
> Zand accused Arvanian troops of crossing the line in the Galor valley and attacking its soldiers on Monday.
claim c3.c | by=foreign ministry:ZAN/GOV | stance=alleges | content=Arvanian troops crossed the line in the Galor valley and attacked its soldiers on Monday
ASSAULT c3.e | trigger=attacking | in=c3.c | by=foreign ministry:ZAN/GOV | standing=alleged | actor=troops:ARV/MIL | to=soldiers:ZAN/MIL | on=2020-06-15 | basis=inferred | at=Galor:ARV@34.7,78.2
= c4 | 2020-06-18 | wire-b
> The bodies of the twenty soldiers killed on Monday in the Galor valley were taken home.
death c4.o | of=twenty soldiers:ARV/MIL#20 | on=2020-06-15 | basis=inferred | at=Galor:ARV@34.7,78.2
= c5 | 2020-06-27 | wire-a
> Two Arvanian soldiers were wounded in a fresh clash in the Galor valley on Friday.
injury c5.o | of=two soldiers:ARV/MIL#2 | on=2020-06-26 | basis=inferred | at=Galor:ARV@34.7,78.2
= c6 | 2020-06-16 | wire-a
> The commanders of the two sides met in Galor on Tuesday to calm tensions.
CONSULT c6.e | actor=commanders:ARV/MIL;commanders:ZAN/MIL | on=2020-06-16 | basis=inferred | at=Galor:ARV@34.7,78.2

! together c1.e c2.o c3.e c4.o
! apart c1.e c5.o c6.e
! contest c1.e divergent
! account c1.e ZAN doer=ARV
