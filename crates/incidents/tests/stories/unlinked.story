# What is no report of a happening: plans, conditions, negations, background without a story.
= n1 | 2024-02-01 | wire-a
> Torra will expel two Arvanian envoys if the talks fail.
SANCTION n1.a | mode=expel | actor=Torra:TOR | to=two envoys:ARV/GOV#2 | aux=future;hypothetical
> Nobody was killed in Senik on Thursday.
death n1.b | of=nobody | aux=negation | at=Senik:ARV@48.0,37.0
> In 1991 soldiers shot dead twenty people in Senik.
death n1.c | of=twenty people#20 | aux=historical | on=1991-01-20 | at=Senik:ARV@48.0,37.0
> Koll praised the work of the border commission.
SUPPORT n1.d | actor=Koll:KOL | to=border commission:IGO
# Undated articles meet only on what their texts state.
= n2 |  | notes
> A ferry sank off Balder on 10 February 2025, and nine people drowned.
death n2.o | of=nine people#9 | on=2025-02-10 | at=Balder:SUN@57.0,10.0
= n3 |  | notes
> Nine people drowned when the ferry sank near Balder in February 2025.
death n3.o | of=nine people#9 | on=2025-02-01 | precision=month | at=Balder:SUN@57.0,10.0
= n4 |  | notes
> A ferry sank off Balder on 3 August 2019, and nine people drowned.
death n4.o | of=nine people#9 | on=2019-08-03 | at=Balder:SUN@57.0,10.0
! together n2.o n3.o
! apart n1.d n2.o n4.o
! incidents 3
! not-over n1.d
! title n1.d Support by Koll for border commission
! days n2.o 2025-02-10 2025-02-10
