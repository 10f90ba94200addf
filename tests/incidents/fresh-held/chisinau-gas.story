# Gas is cut: a debt to one side, blackmail to the other; envoys sent away; a boiler explosion that has no politics.
# copies: c2 c3
incident A | contested yes | disputed divergent
incident B | contested yes | disputed
incident C | contested no

= c1 | 2022-12-01 | danube-wire | Gazprom {A|halts gas} to Moldova
CHISINAU, Dec 1 - Russia's Gazprom {A|stopped gas deliveries} to Moldova on Thursday. The company said that Moldova had not paid for November.

= c2 | 2022-12-02 | danube-wire | Moldova calls gas {A|cutoff} blackmail
CHISINAU, Dec 2 - Moldova's president said on Friday that Russia {A|had cut off} gas to force her country to break with the European Union. "There is no debt. It is {A|blackmail}," she said.
The Kremlin spokesman denied that {A|the suspension} had political reasons and said it was purely commercial.

= c3 | 2022-12-02 | Iasi Jurnal | Moldova: the gas {A|stop} is blackmail
CHISINAU - Moldova's president said on Friday that Russia {A|had cut off} gas to force her country to break with the European Union. "There is no debt. It is {A|blackmail}," she said.
The Kremlin spokesman denied that {A|the suspension} had political reasons and said it was purely commercial.

= c4 | 2022-12-05 | danube-wire | Boiler {C|explodes} in Chisinau school
CHISINAU, Dec 5 - An old coal boiler {C|exploded} in a school in Chisinau on Monday and {C|hurt} two stokers. The school had brought it back into use when Russian gas {A|stopped flowing}. The fire service said that a blocked valve was the cause of {C|the blast}.

= c5 | 2022-12-09 | Ministry of Foreign Affairs, Chisinau (press release) | Measures
The ministry informed the Russian ambassador that three employees of the embassy {B|must leave} the Republic by Monday for activities incompatible with their status.

= c6 | 2022-12-09 | danube-wire | Moldova {B|throws out} three Russians
CHISINAU, Dec 9 - Moldova {B|expelled} three employees of the Russian embassy on Friday, eight days after Moscow {A|turned off the gas}. An official said they had paid demonstrators.
Russia's foreign ministry called the accusations invented and promised an answer to {B|the expulsions}.

= c7 | 2022-12-20 | danube-wire | Russian gas {A|flows again} to Moldova after three weeks
CHISINAU, Dec 20 - Gazprom resumed deliveries on Tuesday after an audit. Moldova maintains that it owed nothing when supplies {A|were cut} on December 1, Gazprom that it {A|switched them off} for want of payment alone.
