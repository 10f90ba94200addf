# A cargo plane comes down: shot to one side, overloaded to the other; a helicopter crash in the same province a week later; a convoy robbed.
# copies: p3 p4
incident A | contested yes | disputed divergent
incident B | contested no
incident C | contested yes | disputed
apart-note: A (cargo aircraft, 3 June) and B (helicopter, 11 June) are both crashes in Ouaddaï.

= p1 | 2024-06-03 | sahel-wire | Cargo plane {A|crashes} in eastern Chad
N'DJAMENA, June 3 - An Antonov cargo plane {A|went down} near Adré in eastern Chad on Monday, {A|killing} its crew of four, the civil aviation authority said. The cause was not known.

= p2 | 2024-06-05 | Rapid Support Forces (statement on Telegram) | Supply flight {A|destroyed}
Our gallant air defences on Monday {A|brought down} an aircraft of the Islamist army as it carried weapons to the besieged garrison of El Fasher.

= p3 | 2024-06-05 | sahel-wire | Sudan paramilitary says it {A|shot down} army plane
CAIRO, June 5 - Sudan's paramilitary Rapid Support Forces said on Wednesday they {A|had downed} a transport plane of the army that {A|crashed} on the Chadian side of the border.
The army denied owning {A|the aircraft}. Chad's transport minister said that the Antonov {A|fell} because it carried twice the permitted load, and that no missile {A|had hit it}.

= p4 | 2024-06-06 | Garoua Soir | Plane {A|shot down}, says paramilitary
CAIRO - Sudan's paramilitary Rapid Support Forces said they {A|had downed} a transport plane of the army that {A|crashed} on the Chadian side of the border.
The army denied owning {A|the aircraft}. Chad's transport minister said that the Antonov {A|fell} because it carried twice the permitted load, and that no missile {A|had hit it}.

= p5 | 2024-06-11 | sahel-wire | Chad army helicopter {B|crashes}, six {B|dead}
N'DJAMENA, June 11 - Six soldiers {B|died} when their helicopter {B|hit} a hillside in a sandstorm in Ouaddaï province on Tuesday, the general staff said. It ruled out hostile fire. It was the second {B|crash} in the province in eight days, after that of a {A|cargo plane} near Adré.

= p6 | 2024-06-13 | sahel-wire | Aid convoy {C|robbed} near Adré
N'DJAMENA, June 13 - Gunmen {C|held up} nine lorries of the World Food Programme near Adré on Wednesday and {C|stole} the flour. Chad blamed the Rapid Support Forces for {C|the robbery}. A spokesman for the paramilitaries said that its men {C|had not been} anywhere near the place.

= p7 | 2024-06-20 | Ministry of Transport, N'Djamena (press release) | First findings on the {A|accident} of 3 June
The flight recorder shows no {A|explosion} and no impact from outside. The aircraft {A|stalled} four minutes after take-off with a load of 14 tonnes. The boast that it {A|was shot} from the sky is propaganda.

= p8 | 2024-06-21 | Widow of the pilot speaks | "He said they {A|were hit}"
KISHINEV - The widow of the Moldovan captain who {A|was killed} in Chad on 3 June says that her husband radioed that "something {A|struck} the tail". She does not believe that overloading {A|caused} it.
