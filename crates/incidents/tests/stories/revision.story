# One holder changes its cause; nobody else differs.
= q1 | 2022-05-01 | wire-a
> The writer Ivo Maren died of a stroke in a Torran prison on Sunday, the prison service said.
claim q1.c | by=prison service:TOR/GOV | content=the writer Ivo Maren died of a stroke in a Torran prison on Sunday
death q1.o | in=q1.c | by=prison service:TOR/GOV | of=Ivo Maren:TOR/CVL | held=prison service:TOR/GOV | cause=a stroke | class=illness | on=2022-05-01 | basis=inferred
= q2 | 2022-05-06 | wire-b
> Ivo Maren took his own life, Torra's prison service said on Friday, correcting its first statement.
claim q2.c | by=prison service:TOR/GOV | content=Ivo Maren took his own life
death q2.o | in=q2.c | by=prison service:TOR/GOV | of=Ivo Maren:TOR/CVL | cause=took his own life | class=suicide
! together q1.o q2.o
! contest q1.o none
! account q1.o TOR cause=took_his_own_life changes=a_stroke->took_his_own_life first=2022-05-01 last=2022-05-06
! title q1.o Death of Ivo Maren

# The same day, another prisoner of that prison.
= q3 | 2022-05-02 | wire-a
> The painter Karl Osten died in a Torran prison on Sunday, the prison service said.
claim q3.c | by=prison service:TOR/GOV | content=the painter Karl Osten died in a Torran prison on Sunday
death q3.o | in=q3.c | by=prison service:TOR/GOV | of=Karl Osten:TOR/CVL | held=prison service:TOR/GOV | on=2022-05-01 | basis=inferred
! apart q1.o q3.o
