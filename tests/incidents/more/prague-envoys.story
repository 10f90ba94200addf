# The Czech Republic expels Belarusian diplomats for spying; Belarus calls the charge invented and expels three Czechs; Slovakia expels one in the same week; an older expulsion comes up.
# copies: a1 a2
incident A | contested yes | disputed
incident B | contested no
incident C | contested no
incident D | contested no
apart-note: A (three Belarusians, Prague, 6 March 2024), C (one Belarusian, Bratislava, 8 March 2024) and D (two Belarusians, Prague, October 2021) are three expulsions; B is the answer to A.

= a1 | 2024-03-06 | wire-a | Czech Republic {A|expels} three Belarusian diplomats
PRAGUE, March 6 - The Czech Republic on Wednesday {A|expelled} three diplomats of the Belarusian embassy whom it accused of espionage. They were given 48 hours {A|to leave} the country, the foreign minister said.

= a2 | 2024-03-06 | Noon Telegraph | Prague {A|throws out} Belarusian "spies"
The Czech Republic on Wednesday {A|expelled} three diplomats of the Belarusian embassy whom it accused of espionage. They were given 48 hours {A|to leave} the country.

= a3 | 2024-03-07 | wire-b | Belarus says Czech {A|expulsions} groundless
MINSK, March 7 - Belarus on Thursday called the {A|expulsion} of three of its diplomats from Prague a groundless and unfriendly step. Their embassy never engaged in spying, the foreign ministry said, and promised a response.

= a4 | 2024-03-08 | wire-a | Slovakia {C|orders out} Belarusian diplomat
BRATISLAVA, March 8 - Slovakia {C|declared} a member of the Belarusian embassy persona non grata on Friday and told him {C|to leave} within three days. The {C|move} came two days after the Czech Republic {A|expelled} three Belarusians.

= a5 | 2024-03-11 | wire-b | Belarus {B|expels} three Czech diplomats in retaliation
MINSK, March 11 - Belarus {B|ordered} three Czech diplomats {B|to leave} on Monday in response to last week's {A|expulsion} of three of its own by Prague.

= a6 | 2024-03-11 | Czech foreign ministry (statement) |
The decision of the Belarusian side {B|to expel} three members of our embassy in Minsk is unjustified. Unlike the persons whom the Czech Republic {A|sent home} on 6 March, our colleagues did their work in keeping with the Vienna Convention.

= a7 | 2024-03-12 | daily-c | Prague and Minsk: how it came to this
Relations between Prague and Minsk were bad long before last week. In October 2021 the Czech Republic {D|expelled} two Belarusian diplomats over the use of migrants at the Polish border. This month it {A|declared} three more persona non grata, and Belarus {B|did the same} on Monday. Belarusian state television said that no one had shown any proof of spying.
