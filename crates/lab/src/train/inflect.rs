//! The regular inflections of English, for words that no treebank inflects.

/// Returns forms a base may have, with their features. Where spelling is not
/// settled ("traveling", "travelling") both are given.
pub fn forms(upos: &str, base: &str) -> Vec<(String, &'static str)> {
    let mut out: Vec<(String, &'static str)> = Vec::new();
    let mut put = |forms: Vec<String>, feats| out.extend(forms.into_iter().map(|f| (f, feats)));
    match upos {
        "VERB" => {
            put(gerund(base), "VerbForm=Ger");
            for feats in ["Tense=Past|VerbForm=Fin", "Tense=Past|VerbForm=Part"] {
                put(vowel_ending(base, "ed"), feats);
            }
            let third = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
            put(with_s(base), third);
        }
        "NOUN" => {
            put(with_s(base), "Number=Plur");
            put(vec![format!("{base}'s")], "Number=Plur");
        }
        "ADJ" => {
            put(vowel_ending(base, "er"), "Degree=Cmp");
            put(vowel_ending(base, "est"), "Degree=Sup");
        }
        _ => {}
    }
    out
}

fn is_vowel(b: Option<&u8>) -> bool {
    b.is_some_and(|b| b"aeiou".contains(b))
}

/// One vowel before one consonant at the end: "plan", "travel".
fn doubles(base: &str) -> bool {
    let b = base.as_bytes();
    let back = |n: usize| b.len().checked_sub(n).and_then(|i| b.get(i));
    !is_vowel(back(1))
        && !back(1).is_some_and(|b| b"wxyh".contains(b))
        && is_vowel(back(2))
        && back(3).is_some()
        && !is_vowel(back(3))
}

fn doubled(base: &str) -> Option<String> {
    let last = base.chars().next_back()?;
    doubles(base).then(|| format!("{base}{last}"))
}

fn ends_in_y(base: &str) -> Option<&str> {
    let stem = base.strip_suffix('y')?;
    (!is_vowel(stem.as_bytes().last())).then_some(stem)
}

fn gerund(base: &str) -> Vec<String> {
    let mut stems = vec![base.to_owned()];
    if let Some(stem) = base.strip_suffix("ie") {
        stems.push(format!("{stem}y"));
    } else if let Some(stem) = base.strip_suffix('e')
        && !stem.ends_with(['e', 'o', 'y'])
    {
        stems = vec![stem.to_owned()];
    }
    stems.extend(doubled(base));
    stems.extend(base.ends_with('c').then(|| format!("{base}k")));
    stems.iter().map(|s| format!("{s}ing")).collect()
}

/// "-ed", "-er", "-est".
fn vowel_ending(base: &str, ending: &str) -> Vec<String> {
    if base.ends_with('e') {
        return vec![format!("{base}{}", &ending[1..])];
    }
    if let Some(stem) = ends_in_y(base) {
        return vec![format!("{stem}i{ending}")];
    }
    let mut stems = vec![base.to_owned()];
    stems.extend(doubled(base));
    stems.extend(base.ends_with('c').then(|| format!("{base}k")));
    stems.iter().map(|s| format!("{s}{ending}")).collect()
}

fn with_s(base: &str) -> Vec<String> {
    if let Some(stem) = ends_in_y(base) {
        return vec![format!("{stem}ies")];
    }
    let hisses = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|e| base.ends_with(e));
    match (hisses, base.ends_with('o')) {
        (true, _) => vec![format!("{base}es")],
        (_, true) => vec![format!("{base}es"), format!("{base}s")],
        _ => vec![format!("{base}s")],
    }
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn spelling_of_inflections() {
        for (upos, base, wanted) in [
            (
                "VERB",
                "plan",
                "planing planning planed planned planed planned plans",
            ),
            ("VERB", "vie", "vieing vying vied vied vies"),
            ("VERB", "urge", "urging urged urged urges"),
            ("VERB", "deny", "denying denied denied denies"),
            ("NOUN", "hero", "heroes heros hero's"),
            ("NOUN", "clash", "clashes clash's"),
            ("ADJ", "easy", "easier easiest"),
        ] {
            let made: Vec<String> = forms(upos, base).into_iter().map(|(f, _)| f).collect();
            assert_eq!(made.join(" "), wanted);
        }
    }
}
