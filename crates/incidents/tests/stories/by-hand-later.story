# Of two decisions that contradict each other the later wins, and it is said so.
= a1 | 2025-03-02 | wire-a
> Four people died in a blast in Ostrel on Sunday.
death a1.o | of=four people#4 | killed=4 | on=2025-03-02 | at=Ostrel:TOR@56.8,60.6
= a2 | 2025-03-03 | wire-b
> Four people had died in the blast in Ostrel.
death a2.o | of=four people#4 | killed=4 | on=2025-03-02 | at=Ostrel:TOR@56.8,60.6
= b1 | 2025-03-20 | wire-a
> Nine people died in a blast in Velmar on Thursday.
death b1.o | of=nine people#9 | killed=9 | on=2025-03-20 | at=Velmar:TOR@59.9,30.3
= c1 | 2025-03-26 | wire-c
> Three people were hurt in a fire in Tessin on Tuesday.
fire c1.o | of=three people#3 | injured=3 | on=2025-03-25 | at=Tessin:TOR@50.0,50.0
= c2 | 2025-03-27 | wire-b
> A fire in Tessin hurt three people.
fire c2.o | of=three people#3 | injured=3 | on=2025-03-25 | at=Tessin:TOR@50.0,50.0

@ merge d1 2025-04-01T10:00:00Z | a1.o a2.o | b1.o
@ split d2 2025-04-01T12:00:00+00:00 | b1.o | a1.o a2.o
# Pinned without the second report: that stands by itself.
@ pin d3 2025-04-03T10:00:00Z | c1.o
# A merge after a pin widens it; a pin after a split holds each part.
@ pin d4 2025-04-04T10:00:00Z | a1.o
@ merge d5 2025-04-05T10:00:00Z | a1.o | a2.o

! apart a1.o b1.o
! together a1.o a2.o
! apart c1.o c2.o
! overruled d1 d2; d4 d5
