# An arrest to one is an abduction to the other; one owns to holding him, the other says it does not.
= z1 | 2024-06-03 | wire-a
> Torran border guards detained the Arvanian fisherman Samir Hadi on Monday, Torra's security service said.
claim z1.c | by=security service:TOR/SPY | content=Torran border guards detained the Arvanian fisherman Samir Hadi on Monday
COERCE z1.e | mode=arrest | trigger=detained | in=z1.c | by=security service:TOR/SPY | standing=owned | actor=border guards:TOR/MIL | to=Samir Hadi:ARV/CVL | on=2024-06-03 | basis=inferred
= z2 | 2024-06-04 | wire-b
> Arvania said Samir Hadi was abducted by armed men from Torra in its own waters.
claim z2.c | by=Arvania:ARV | stance=alleges | content=Samir Hadi was abducted by armed men from Torra in its own waters
ASSAULT z2.e | mode=abduct | trigger=abducted | in=z2.c | by=Arvania:ARV | standing=alleged | actor=armed men:TOR/MIL | to=Samir Hadi:ARV/CVL

! together z1.e z2.e
! contest z1.e divergent
! account z1.e TOR doer=- says=1
! account z1.e ARV doer=TOR says=1
! title z1.e Attack on Samir Hadi

= y1 | 2024-08-10 | wire-a
> The activist Dina Orlo disappeared in Velmar on Friday, her family said.
claim y1.c | by=family:TOR/CVL | content=the activist Dina Orlo disappeared in Velmar on Friday
disappearance y1.o | in=y1.c | by=family:TOR/CVL | of=Dina Orlo:TOR/CVL | custody=denied | on=2024-08-09 | basis=inferred | at=Velmar:TOR@59.9,30.3
= y2 | 2024-08-12 | wire-b
> Police in Velmar said they were holding the missing activist Dina Orlo.
claim y2.c | by=police:TOR/COP | content=they were holding the missing activist Dina Orlo
disappearance y2.o | in=y2.c | by=police:TOR/COP | of=Dina Orlo:TOR/CVL | custody=acknowledged | at=Velmar:TOR@59.9,30.3
! together y1.o y2.o
! contest y1.o divergent
! title y1.o Disappearance of Dina Orlo in Velmar
