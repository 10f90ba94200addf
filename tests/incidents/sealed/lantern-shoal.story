# One shoal, four happenings at sea in three weeks: a ramming and a water-cannoning, both contested; a Vietnamese boat held and Filipinos rescued by a Chinese ship, both agreed.
# copies: a1 a2 a3
incident A | contested yes | disputed divergent
incident B | contested yes | disputed divergent
incident C | contested no
incident D | contested no
apart-note: A (collision, 7 March 2023) and B (water cannon, 15 March) are at the same shoal between the same coast guards; D (rescue, 22 March) too.
apart-note: In B Manila counts three hurt; Beijing says that nobody was hurt.

= a1 | 2023-03-07 | wire-g | Chinese, Philippine vessels {A|collide} at disputed shoal
MANILA, March 7 - A Chinese coast guard cutter and a Philippine supply boat {A|collided} on Tuesday at Lantern Shoal in the South China Sea. Manila said that the boat {A|was rammed}. Beijing said that it {A|had swerved} into the path of the Chinese ship.
No one was injured, but the boat lost its bow rail.

= a2 | 2023-03-07 | Visayas Chronicle | {A|Collision} at Lantern Shoal
A Chinese coast guard cutter and a Philippine supply boat {A|collided} on Tuesday at Lantern Shoal in the South China Sea. Manila said that the boat {A|was rammed}. Beijing said that it {A|had swerved} into the path of the Chinese ship.

= a3 | 2023-03-08 | asiafolio.example | Boat {A|rammed}, says Manila
MANILA - A Chinese coast guard cutter and a Philippine supply boat {A|collided} on March 7 at Lantern Shoal in the South China Sea. Manila said that the boat {A|was rammed}. Beijing said that it {A|had swerved} into the path of the Chinese ship.
No one was injured, but the boat lost its bow rail.

= a4 | 2023-03-08 | Chinese foreign ministry (regular press conference) |
Q: The Philippines says your cutter {A|rammed} its boat. Any comment?
A: That is a reversal of black and white. The Philippine vessel ignored four warnings, turned sharply and {A|scraped} the Chinese ship, which was conducting a lawful patrol. China {A|rammed nobody}.

= a5 | 2023-03-11 | Palawan Sun | Eleven Vietnamese {C|brought in}
The navy {C|intercepted} a fishing boat from Vietnam on Friday, 40 miles off El Nido, with two tonnes of sharks in its hold. Its eleven men {C|were detained} in Puerto Princesa. A Vietnamese diplomat who visited them said the skipper had been told often enough not to come so far.

= a6 | 2023-03-16 | wire-g | Manila says Chinese water cannon {B|hurt} three sailors
MANILA, March 16 - Three Philippine sailors {B|were cut} by glass when a Chinese cutter {B|turned a water cannon} on their ship at Lantern Shoal on Wednesday, the Philippine coast guard said. The wheelhouse window burst.
It was at the same shoal that vessels of the two countries {A|collided} eight days before.

= a7 | 2023-03-16 | China Coast Guard (statement by a spokesman) |
On 15 March a Philippine government ship intruded into the waters of the shoal. The China Coast Guard issued warnings by {B|spraying water} in accordance with law. The spray {B|touched nobody}. Talk of wounded men is theatre.

= a8 | 2023-03-18 | Ang Bantay (opinion) | Glass does not break from theatre
So the spokesman in Beijing says that nobody was hurt. I have met Seaman Rodel Abad. He has fourteen stitches and an eye patch. If what {B|drenched} his ship on Wednesday was a lawful warning, as the statement has it, I should not like to see a lawful quarrel. Last week, let us recall, it was our boat that supposedly {A|rammed} a ship forty times its weight.

= a9 | 2023-03-23 | wire-g | Chinese ship {D|picks up} five Filipino fishermen
MANILA, March 23 - A Chinese cutter {D|rescued} five Filipino fishermen on Wednesday after a squall sank their outrigger near Lantern Shoal, both coast guards said. The men were handed over at sea at dusk with blankets and instant noodles. Manila thanked the crew.

= a10 | 2023-03-24 | Palawan Sun | The noodles of Lantern Shoal
"They threw a ring, then another ring," says Boyet Salonga, one of five men whom a Chinese ship {D|fished out} of the water on Wednesday. He could not say if it was the ship that {B|hosed} the coast guard the week before. The eleven Vietnamese {C|caught} off El Nido, meanwhile, have been fined and sent home.

= a11 | 2023-06-30 | South Sea Quarterly | Chronology, January to June
7 March: {A|collision} at Lantern Shoal; China denies {A|ramming}. 10 March: {C|seizure} of a Vietnamese boat off El Nido. 15 March: {B|water cannon incident} at Lantern Shoal. 22 March: Chinese {D|rescue} of five Filipinos, ditto. 4 May: nothing, which we record for its rarity.
