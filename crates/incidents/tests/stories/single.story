# One article: one sentence gives the official cause, the next the accusation.
= s1 | 2025-07-01 | wire-a
> Two Arvanian brothers have died in custody in the Torran city of Ostrel.
death s1.o | of=two Arvanian brothers:ARV#2 | held=Torra:TOR | at=Ostrel:TOR@56.8,60.6
> Torran investigators said one of them had died of heart failure.
claim s1.c | by=investigators:TOR/JUD | content=one of them had died of heart failure
death s1.p | in=s1.c | by=investigators:TOR/JUD | of=one of them:ARV#1 | cause=heart failure | class=illness
> Prosecutors in Arvania opened a case of torture and murder.
ACCUSE s1.e | mode=investigate | actor=prosecutors:ARV/JUD
> They said the brothers were killed by police officers.
claim s1.d | by=prosecutors:ARV/JUD | stance=alleges | content=the brothers were killed by police officers
ASSAULT s1.f | mode=targeted | trigger=killed | in=s1.d | by=prosecutors:ARV/JUD | standing=alleged | actor=police officers:TOR/COP | to=the brothers:ARV#2
> Torra dismissed the allegation as groundless.
claim s1.g | by=Torra:TOR | stance=denies | content=the allegation as groundless
REJECT s1.h | actor=Torra:TOR | to=Arvania:ARV

! together s1.o s1.p s1.f
! apart s1.o s1.e s1.h
! contest s1.o disputed divergent
! about s1.g s1.d
! account s1.o ARV doer=TOR says=1
! account s1.o TOR cause=heart_failure doer=- denies=1
! title s1.o Deaths of two Arvanian brothers in Ostrel
! over s1.e s1.o
! over s1.h s1.o
