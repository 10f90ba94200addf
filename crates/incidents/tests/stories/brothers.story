# Two brothers die in custody abroad: six articles, rival accounts.
= a1 | 2025-06-28 | wire-b
> Two Arvanian brothers died after a police raid in the Torran city of Ostrel on Friday.
death a1.o | of=two Arvanian brothers:ARV#2 | held=police:TOR/COP | on=2025-06-27 | at=Ostrel:TOR@56.8,60.6
> More than fifty people were detained in the raid, part of an inquiry into killings from two decades ago.
COERCE a1.e | mode=arrest | actor=police:TOR/COP | to=more than fifty people#50 | on=2025-06-27 | at=Ostrel:TOR@56.8,60.6

= a2 | 2025-06-30 | wire-c
> One of the brothers detained in Ostrel, Emin Saharli, died of heart failure, Torran investigators said.
claim a2.c | by=investigators:TOR/JUD | content=one of the brothers detained in Ostrel, Emin Saharli, died of heart failure
death a2.o | in=a2.c | by=investigators:TOR/JUD | of=Emin Saharli:ARV/CVL | cause=heart failure | class=illness
> The cause of the second death was being established, they added.

= a3 | 2025-07-01 | wire-a
> The bodies of Emin and Rauf Saharli, who died in custody in Ostrel on 27 June, were flown home to Arvania.
death a3.o | of=Emin Saharli:ARV/CVL;Rauf Saharli:ARV/CVL | held=Torra:TOR | on=2025-06-27 | at=Ostrel:TOR@56.8,60.6
> Arvania's prosecutor general said the brothers were tortured and murdered by Torran officers.
claim a3.c | by=Prosecutor General:ARV/JUD | stance=alleges | content=the brothers were tortured and murdered by Torran officers
ASSAULT a3.e | mode=torture | trigger=tortured | in=a3.c | by=Prosecutor General:ARV/JUD | standing=alleged | actor=officers:TOR/COP | to=the brothers:ARV#2
ASSAULT a3.f | mode=targeted | trigger=murdered | in=a3.c | by=Prosecutor General:ARV/JUD | standing=alleged | actor=officers:TOR/COP | to=the brothers:ARV#2

= a4 | 2025-07-01 | daily-d
> Torra's foreign ministry denied that the brothers had been beaten and said the case was being handled by the law.
claim a4.c | by=foreign ministry:TOR/GOV | stance=denies | content=the brothers had been beaten
ASSAULT a4.e | mode=beat | trigger=beaten | in=a4.c | by=foreign ministry:TOR/GOV | standing=denied | to=the brothers:ARV#2
> Rauf and Emin Saharli died after their arrest in Ostrel last week.
death a4.o | of=Rauf Saharli:ARV/CVL;Emin Saharli:ARV/CVL | on=2025-06-27 | basis=inferred | at=Ostrel:TOR@56.8,60.6

= a5 | 2025-07-03 | wire-a
> Arvania rejected the finding that Emin Saharli had died of heart failure.
claim a5.c | by=Arvania:ARV | stance=denies | content=Emin Saharli had died of heart failure
death a5.o | in=a5.c | by=Arvania:ARV | standing=denied | of=Emin Saharli:ARV/CVL | cause=heart failure | class=illness

= a6 | 2025-07-12 | wire-c
> Relatives of the Saharli brothers, killed in Ostrel in June, met the ombudsman on Saturday.
death a6.o | of=Saharli brothers:ARV#2 | on=2025-06-01 | precision=month | at=Ostrel:TOR@56.8,60.6
CONSULT a6.e | actor=relatives:ARV/CVL | to=ombudsman:ARV/GOV | on=2025-07-12 | basis=inferred

# Another death of an Arvanian, in another Torran town.
= b1 | 2025-06-29 | wire-c
> An Arvanian lorry driver died in a crash near Velmar on Saturday, Torran police said.
claim b1.c | by=police:TOR/COP | content=an Arvanian lorry driver died in a crash near Velmar on Saturday
death b1.o | in=b1.c | by=police:TOR/COP | of=Arvanian lorry driver:ARV/CVL#1 | cause=a crash | class=accident | on=2025-06-28 | at=Velmar:TOR@59.9,30.3

! together a1.o a2.o a3.o a3.e a3.f a4.e a4.o a5.o a6.o
! apart a1.o b1.o a6.e
! contest a1.o disputed divergent
! account a1.o TOR cause=heart_failure_(Emin_Saharli) doer=- says=1 denies=1 first=2025-06-30 last=2025-07-01
! account a1.o ARV doer=TOR says=1 denies=1 cause=tortured;_murdered first=2025-07-01 last=2025-07-03
! account a1.o narrator doer=- cause=- killed=2
! dyads a1.o ARV-TOR
! days a1.o 2025-06-27 2025-06-27
! toll a1.o 2
! victims a1.o Emin Saharli; Rauf Saharli
! title a1.o Deaths of Emin and Rauf Saharli in Ostrel
! about a5.c a2.c
! about a4.c a3.c
! contest b1.o none
