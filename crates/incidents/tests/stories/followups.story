# Written after the matcher, to see what it does with thin records.
# A colonel is poisoned abroad; weeks of follow-ups.
= p1 | 2023-03-06 | wire-a
> A former Torran colonel and his daughter were found unconscious on a bench in the Kollian town of Sarum.
injury p1.o | of=Viktor Drozd:TOR/ELI;daughter:TOR/CVL#1 | at=Sarum:KOL@51.0,-1.7
> Police said the pair had been exposed to an unknown substance.
claim p1.c | by=police:KOL/COP | content=the pair had been exposed to an unknown substance
= p2 | 2023-03-12 | wire-b
> Koll's prime minister said it was highly likely that Torra was behind the poisoning of Viktor Drozd.
claim p2.c | by=prime minister:KOL/GOV | stance=alleges | content=Torra was behind the poisoning of Viktor Drozd
ASSAULT p2.e | mode=unconventional | trigger=poisoning | in=p2.c | by=prime minister:KOL/GOV | standing=alleged | actor=Torra:TOR | to=Viktor Drozd:TOR/ELI
= p3 | 2023-03-13 | state-t
> Torra dismissed Kollian claims that it had poisoned Drozd as a circus show.
claim p3.c | by=Torra:TOR | stance=denies | content=it had poisoned Drozd
ASSAULT p3.e | mode=unconventional | trigger=poisoned | in=p3.c | by=Torra:TOR | standing=denied | actor=Torra:TOR | to=Drozd:TOR/ELI
= p4 | 2023-03-14 | wire-a
> Koll will expel 23 Torran diplomats over the attack on the colonel in Sarum, the prime minister said.
SANCTION p4.s | mode=expel | actor=Koll:KOL | to=23 diplomats:TOR/GOV#23 | aux=future
ASSAULT p4.e | trigger=attack | to=the colonel:TOR/ELI | at=Sarum:KOL@51.0,-1.7
= p5 | 2023-03-26 | wire-b
> Lakeland and Arvania expelled Torran envoys on Monday in solidarity with Koll over the Sarum poisoning.
SANCTION p5.s | mode=expel | actor=Lakeland:LAK;Arvania:ARV | to=envoys:TOR/GOV | on=2023-03-26 | basis=inferred
ASSAULT p5.e | mode=unconventional | trigger=poisoning | at=Sarum:KOL@51.0,-1.7
# A stabbing in the same town that month.
= p6 | 2023-03-20 | local-s
> A man was stabbed to death outside a pub in Sarum on Saturday night.
death p6.o | of=man:KOL/CVL#1 | cause=stabbed | class=violence | on=2023-03-18 | basis=inferred | at=Sarum:KOL@51.0,-1.7

! together p1.o p2.e p3.e p4.e p5.e
! apart p1.o p6.o
! contest p1.o disputed
# "The Sarum poisoning" is known by the names around it, three weeks later.
! over p5.s p1.o
! about p3.c p2.c
