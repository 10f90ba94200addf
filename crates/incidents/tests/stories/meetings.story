# The same ministers meet again; other ministers meet the same day.
= m1 | 2025-04-08 | wire-a
> The foreign ministers of Arvania and Torra met in Lakeside on Tuesday to discuss transit and the border commission.
CONSULT m1.e | actor=Anar Velili:ARV/GOV;Pavel Sorin:TOR/GOV | on=2025-04-08 | basis=inferred | at=Lakeside:LAK@40.0,30.0
= m2 | 2025-04-08 | wire-b
> Arvania's Anar Velili held talks in Lakeside with his Torran counterpart Pavel Sorin on transit.
CONSULT m2.e | actor=Anar Velili:ARV/GOV;Pavel Sorin:TOR/GOV | at=Lakeside:LAK@40.0,30.0
= m3 | 2025-04-09 | daily-c
> Velili and Sorin discussed transit and the border commission in Lakeside on April 8.
CONSULT m3.e | actor=Pavel Sorin:TOR/GOV | to=Anar Velili:ARV/GOV | on=2025-04-08 | at=Lakeside:LAK@40.0,30.0
= m4 | 2025-04-11 | wire-a
> The foreign ministers of Arvania and Torra met in Highmoor on Friday to discuss transit and the border commission.
CONSULT m4.e | actor=Anar Velili:ARV/GOV;Pavel Sorin:TOR/GOV | on=2025-04-11 | basis=inferred | at=Highmoor:LAK@44.0,33.0
= m5 | 2025-04-22 | wire-a
> The foreign ministers of Arvania and Torra met in Lakeside on Tuesday to discuss transit and the border commission.
CONSULT m5.e | actor=Anar Velili:ARV/GOV;Pavel Sorin:TOR/GOV | on=2025-04-22 | basis=inferred | at=Lakeside:LAK@40.0,30.0
= m6 | 2025-04-08 | wire-a
> The defence ministers of Arvania and Koll talked by telephone on Tuesday about joint drills.
CONSULT m6.e | mode=phone | actor=Rufat Amin:ARV/MIL;Jan Kers:KOL/MIL | on=2025-04-08 | basis=inferred

! together m1.e m2.e m3.e
! apart m1.e m4.e m5.e m6.e
! contest m1.e none
! dyads m1.e ARV-TOR
! title m6.e Talks of Rufat Amin and Jan Kers
! incidents 4
