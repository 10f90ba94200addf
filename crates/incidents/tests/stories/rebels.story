# Kyiv-like: a state and the rebels it accuses are two holders; what rebels suffer is no act toward their state.
= h1 | 2022-07-29 | wire-a
> Fifty prisoners died in an explosion at a jail in Olen on Friday.
death h1.o | of=fifty prisoners:ARV#50 | cause=an explosion | on=2022-07-29 | basis=inferred | at=Olen:ARV@47.8,37.5
> The separatists holding the town said Arvania had shelled the jail.
claim h1.c | by=separatists:ARV/REB | stance=alleges | content=Arvania had shelled the jail
ASSAULT h1.e | mode=heavy-weapons | trigger=shelled | in=h1.c | by=separatists:ARV/REB | standing=alleged | actor=Arvania:ARV | to=jail:ARV/REB | at=Olen:ARV@47.8,37.5
> Arvania said the separatists had blown it up themselves.
claim h1.d | by=Arvania:ARV | stance=alleges | content=the separatists had blown it up themselves
ASSAULT h1.f | mode=explosives | trigger=blown up | in=h1.d | by=Arvania:ARV | standing=alleged | actor=separatists:ARV/REB | to=jail:ARV/REB | at=Olen:ARV@47.8,37.5
! together h1.o h1.e h1.f
! contest h1.o divergent
! account h1.o ARV/REB doer=ARV
! account h1.o Arvania doer=ARV
! dyads h1.o 
! toll h1.o 50
