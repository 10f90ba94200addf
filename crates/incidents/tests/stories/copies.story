# Ten reports, two origins: eight print one wire story, two another.
= w1 | 2025-02-10 | wire-a
> A cargo ship carrying grain sank off the port of Balder on Monday after an explosion on board, the coastguard of Sund reported, and five of its crew were missing.
blast w1.o | on=2025-02-10 | at=Balder:SUN@57.0,10.0
> The vessel had left the port shortly before dawn with twenty sailors, most of them from Lithmark, and was bound for a southern harbour when it sent a distress call.
> Rescue boats and two helicopters searched the area through the morning in high waves, and fifteen sailors were brought ashore wrapped in blankets and taken to hospital.
> Sund's defence minister said a mine laid by the navy of Garde had caused the explosion and called for an inquiry by the maritime organisation.
claim w1.c | by=Olaf Brandt:SUN/GOV | stance=alleges | content=a mine laid by the navy of Garde had caused the explosion
ASSAULT w1.e | mode=explosives | trigger=mine laid | in=w1.c | by=Olaf Brandt:SUN/GOV | standing=alleged | actor=navy:GAR/MIL | to=cargo ship:SUN/BUS#1 | at=Balder:SUN@57.0,10.0 | on=2025-02-10
> Garde did not comment at first, and its embassy did not answer calls from reporters on Monday evening.
copy w2 of w1 | 2025-02-10 | daily-b
copy w3 of w1 | 2025-02-11 | daily-c
copy w4 of w1 | 2025-02-11 | daily-d | lead=By our staff and agencies.
copy w5 of w1 | 2025-02-11 | daily-e
copy w6 of w1 | 2025-02-12 | daily-f | lead=BALDER (Agencies) - Shipping is again under threat in the northern sea, as this dispatch shows.
copy w7 of w1 | 2025-02-11 | daily-g
copy w8 of w1 | 2025-02-10 | daily-h

= v1 | 2025-02-11 | wire-b
> An explosion sank a grain freighter near Balder, and divers were on their way to the wreck on Tuesday.
blast v1.o | on=2025-02-10 | at=Balder:SUN@57.0,10.0
> Insurers said that the ship, built in the nineties, had been inspected last year, and that a fault in the engine room could not be ruled out before the hull was raised.
> The port stayed open, but pilots were told to keep vessels to a channel that was swept for mines by two boats of the coastguard overnight.
copy v2 of v1 | 2025-02-12 | daily-k

! together w1.o w1.e w2.w1.o w8.w1.e v1.o v2.v1.o
! origins w1.o 10 2
! incidents 1
! copies 8
! copy w2 w1
! copy w6 w1
! copy v2 v1
! account w1.o SUN doer=GAR first=2025-02-10 last=2025-02-10
! account w1.o narrator doer=-
