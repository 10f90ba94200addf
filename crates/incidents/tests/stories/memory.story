# What several reports told of is remembered for eight months: a court speaks of it seven months later.
= m1 | 2024-02-06 | wire-a
> Jonas Velk, a lawyer of the Torran village of Odra, was shot dead in Sarum, Koll, on Monday, police said.
ASSAULT m1.e | mode=firearms | trigger=shot | by=police:KOL/COP | to=Jonas Velk:TOR/CVL | on=2024-02-05 | basis=inferred | at=Sarum:KOL@51.0,-1.7
death m1.o | by=police:KOL/COP | of=Jonas Velk:TOR/CVL | on=2024-02-05 | basis=inferred | at=Sarum:KOL@51.0,-1.7
= m2 | 2024-02-07 | wire-b
> The Torran lawyer Jonas Velk was killed in Sarum on Monday by a gunman on a bicycle.
death m2.o | of=Jonas Velk:TOR/CVL | on=2024-02-05 | basis=inferred | at=Sarum:KOL@51.0,-1.7
= m3 | 2024-09-18 | wire-a
> A court in Sarum heard on Wednesday how the Torran lawyer Jonas Velk was shot by a gunman on a bicycle in February.
ASSAULT m3.e | mode=firearms | trigger=shot | to=Jonas Velk:TOR/CVL | on=2024-02-01 | precision=month | at=Sarum:KOL@51.0,-1.7

! together m1.e m1.o m2.o m3.e

# What one report alone told of is not.
= n1 | 2024-02-06 | wire-a
> Karel Brunn, a miller, was shot dead in Dorun on Monday.
death n1.o | of=Karel Brunn:MOR/CVL | on=2024-02-05 | basis=inferred | at=Dorun:MOR@14.0,21.0
= n2 | 2024-09-18 | wire-a
> The miller Karel Brunn was shot in Dorun in February, a court heard.
death n2.o | of=Karel Brunn:MOR/CVL | on=2024-02-01 | precision=month | at=Dorun:MOR@14.0,21.0

! apart n1.o n2.o
