# A blast; its toll is revised by the same holder, and another's differs.
= t1 | 2024-03-05 | wire-a | time=2024-03-05T08:00:00Z
> A blast at a market in Kelva killed two people on Tuesday, police said.
claim t1.c | by=police:MOR/COP | content=a blast at a market in Kelva killed two people on Tuesday
blast t1.o | in=t1.c | by=police:MOR/COP | killed=2 | on=2024-03-05 | at=Kelva:MOR@10.1,20.2
= t2 | 2024-03-05 | wire-a | time=2024-03-05T15:00:00Z
> The death toll from the market blast in Kelva rose to four, police said.
claim t2.c | by=police:MOR/COP | content=the death toll from the market blast in Kelva rose to four
blast t2.o | in=t2.c | by=police:MOR/COP | killed=4 | at=Kelva:MOR@10.1,20.2
= t3 | 2024-03-06 | wire-b
> At least nine people died in Tuesday's explosion at the Kelva market, hospital officials said.
claim t3.c | by=hospital officials:MOR/MED | content=at least nine people died in Tuesday's explosion at the Kelva market
blast t3.o | in=t3.c | by=hospital officials:MOR/MED | killed=9+ | on=2024-03-05 | basis=inferred | at=Kelva:MOR@10.1,20.2
# Another blast at the same place, a week later; and one of the same day elsewhere.
= t4 | 2024-03-12 | wire-b
> A blast at the Kelva market killed three people on Tuesday.
blast t4.o | killed=3 | on=2024-03-12 | at=Kelva:MOR@10.1,20.2
= t5 | 2024-03-05 | wire-b
> A blast at a market in Dorun killed two people on Tuesday.
blast t5.o | killed=2 | on=2024-03-05 | at=Dorun:MOR@14.0,21.0

! together t1.o t2.o t3.o
! apart t1.o t4.o t5.o
! contest t1.o none
! toll t1.o 9+
! account t1.o MOR killed=9+ changes=2_killed->4_killed;4_killed->at_least_9_killed
! title t4.o Blast in Kelva, 3 dead
! days t1.o 2024-03-05 2024-03-05

# Two parties at once give figures that cannot both be true.
= u1 | 2024-05-02 | wire-a
> Shelling of a school in Yarin killed twelve people on Thursday, the separatist administration said.
claim u1.c | by=separatist administration:MOR/REB | content=shelling of a school in Yarin killed twelve people on Thursday
death u1.o | in=u1.c | by=separatist administration:MOR/REB | of=twelve people#12 | on=2024-05-02 | at=Yarin:MOR@12.0,25.0
= u2 | 2024-05-03 | wire-b
> The army of Moravy said no more than three died in Thursday's shelling of the school in Yarin.
claim u2.c | by=army:MOR/MIL | content=no more than three died in Thursday's shelling of the school in Yarin
death u2.o | in=u2.c | by=army:MOR/MIL | killed=1-3 | on=2024-05-02 | basis=inferred | at=Yarin:MOR@12.0,25.0
! together u1.o u2.o
! contest u1.o divergent
! toll u1.o 1-12
! account u1.o MOR/REB killed=12
! account u1.o MOR/MIL killed=1-3

# So do two that count the injured; what an outlet counts for itself is no account of a party.
= v1 | 2024-06-03 | wire-a
> Six people were hurt in Sunday's riot at a hostel in Belun, police said.
injury v1.o | by=police:MOR/COP | of=six people#6 | injured=6 | on=2024-06-02 | basis=inferred | at=Belun:MOR@12.5,24.0
= v2 | 2024-06-03 | wire-b
> The Kollian relief team Belun Doctors said that eleven were injured in Sunday's riot at the hostel in Belun.
injury v2.o | by=Belun Doctors:KOL/MED | of=eleven#11 | injured=11 | on=2024-06-02 | basis=inferred | at=Belun:MOR@12.5,24.0
! together v1.o v2.o
! contest v1.o divergent
