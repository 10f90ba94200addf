# Three blasts in three towns on three days; people merge, split and pin them.
= a1 | 2025-03-02 | wire-a
> Four people died in a blast in Ostrel on Sunday.
death a1.o | of=four people#4 | killed=4 | on=2025-03-02 | at=Ostrel:TOR@56.8,60.6
= a2 | 2025-03-03 | wire-b
> The police said that four people had died in the blast in Ostrel.
claim a2.c | by=police:TOR/COP | content=four people had died in the blast in Ostrel
death a2.o | in=a2.c | by=police:TOR/COP | of=four people#4 | killed=4 | on=2025-03-02 | at=Ostrel:TOR@56.8,60.6
= a3 | 2025-03-04 | wire-c
> Four people died in a blast in Ostrel, residents said.
claim a3.c | by=residents:TOR/CVL | content=four people died in a blast in Ostrel
death a3.o | in=a3.c | by=residents:TOR/CVL | of=four people#4 | killed=4 | on=2025-03-02 | at=Ostrel:TOR@56.8,60.6
= b1 | 2025-03-20 | wire-a
> Nine people died in a blast in Velmar on Thursday.
death b1.o | of=nine people#9 | killed=9 | on=2025-03-20 | at=Velmar:TOR@59.9,30.3
= b2 | 2025-03-21 | wire-b
> A blast in Velmar killed nine people.
death b2.o | of=nine people#9 | killed=9 | on=2025-03-20 | at=Velmar:TOR@59.9,30.3

# The third report of Ostrel was of another blast.
@ split d1 2025-04-01T10:00:00Z | a3.o a3.c | a1.o a2.o a2.c
# Velmar and the split-off report are one, in spite of their days and towns.
@ merge d2 2025-04-02T10:00:00Z | a3.o a3.c | b1.o b2.o

! apart a1.o a3.o
! together a1.o a2.o
! together a3.o b1.o b2.o
! claims a1.o a2.c
! claims a3.o a3.c
! by-hand b1.o by hand: merge of 2025-04-02 by anna
! decisions a1.o d1
! decisions b1.o d1 d2
! overruled
