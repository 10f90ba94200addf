//! Names as PETRARCH writes them, in capitals with underscores, and as a
//! newspaper writes them.

/// A name as it may stand in a text, the usual form first, and what was mended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Spelt {
    pub names: Vec<String>,
    pub mends: Vec<(&'static str, String)>,
}

/// Names longer than this, in words, are never found in a text.
const LONGEST: usize = 10;
/// Capitals up to this length may be an abbreviation inside a longer name.
const SHORT: usize = 3;
/// A part behind a hyphen up to this length is small in some papers.
const SHORT_TAIL: usize = 4;
/// Small inside a name.
const SMALL: [&str; 16] = [
    "of", "the", "and", "for", "in", "on", "to", "at", "by", "with", "from", "against", "under",
    "between", "or", "a",
];
/// Small or not, as the paper likes it.
const PARTICLES: [&str; 27] = [
    "al", "el", "bin", "ibn", "ben", "bint", "de", "la", "del", "der", "van", "von", "den", "da",
    "do", "dos", "das", "di", "du", "des", "le", "les", "y", "e", "ul", "ud", "i",
];

/// Reads a name. `is_word` tells common words of the language.
pub(super) fn spell(
    text: &str,
    is_word: &dyn Fn(&str) -> bool,
) -> Result<Spelt, (&'static str, String)> {
    let mut out = Spelt::default();
    let clean: String = text
        .chars()
        .filter(|c| !c.is_control() || *c == '\t')
        .collect();
    if clean.len() != text.len() {
        out.mends
            .push(("control characters are taken out", show(text)));
    }
    if is_broken(&clean) {
        return Err(("a letter with an accent is lost", show(&clean)));
    }
    let bare = clean.trim().trim_end_matches('_');
    if bare.contains("__") || bare.chars().any(char::is_whitespace) || clean.trim().ends_with("__")
    {
        out.mends
            .push(("blanks and doubled underscores are put right", show(text)));
    }
    if clean.contains('`') {
        out.mends
            .push(("a backquote is read as an apostrophe", show(text)));
    }
    let whole: Vec<&str> = clean.split('+').filter(|p| !words(p).is_empty()).collect();
    if whole.len() > 1 {
        out.mends
            .push(("names run together are taken apart", show(text)));
    }
    for part in whole {
        let part = part.replace('`', "'");
        for name in bracketed(&words(&part).join(" "), &mut out.mends)? {
            let name = name.trim_matches(|c: char| {
                matches!(c, '\'' | ',' | ';' | ')' | '(' | '-') || c.is_whitespace()
            });
            if name.split_whitespace().count() > LONGEST {
                return Err((
                    "longer than ten words: it would never be found",
                    String::new(),
                ));
            }
            if name.chars().filter(|c| c.is_alphanumeric()).count() < 2 {
                continue;
            }
            for form in forms(name, is_word) {
                if !out.names.contains(&form) {
                    out.names.push(form);
                }
            }
        }
    }
    if out.names.is_empty() {
        return Err(("no name is left of it", show(text)));
    }
    Ok(out)
}

/// What is looked up: letters and digits, in small letters.
pub(super) fn key(name: &str) -> String {
    let lower = name.to_lowercase();
    let lower = lower.strip_prefix("the ").unwrap_or(&lower);
    lower.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Returns the words between underscores and blanks.
pub(super) fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| c == '_' || c.is_whitespace())
        .filter(|w| !w.is_empty())
        .collect()
}

pub(super) fn show(text: &str) -> String {
    let shown: String = text
        .trim()
        .chars()
        .flat_map(|c| match c.is_control() {
            true => c.escape_unicode().collect::<Vec<char>>(),
            false => vec![c],
        })
        .collect();
    format!("`{shown}`")
}

// The replacement character, or UTF-8 that was read as Latin-1 and written again.
fn is_broken(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|c| {
        let twice = matches!(before, 'Ã' | 'Â') && !c.is_ascii();
        before = c;
        twice || c == '\u{fffd}'
    })
}

// "Front (FNL)" is two names; a nickname in quotation marks is left out.
fn bracketed(
    name: &str,
    mends: &mut Vec<(&'static str, String)>,
) -> Result<Vec<String>, (&'static str, String)> {
    let mut name = name.to_owned();
    if let Some(from) = name.find('"') {
        mends.push(("a nickname in quotation marks is left out", show(&name)));
        let to = name[from + 1..]
            .find('"')
            .map_or(name.len(), |t| from + t + 2);
        name.replace_range(from..to, "");
    }
    let (Some(open), Some(close)) = (name.find('('), name.rfind(')')) else {
        if name.contains(['(', ')']) {
            mends.push(("a bracket without its other half is taken out", show(&name)));
        }
        return Ok(vec![name.replace(['(', ')'], " ")]);
    };
    if close < open {
        return Err(("brackets the wrong way round", show(&name)));
    }
    let inside = name[open + 1..close].trim().to_owned();
    let outside = format!("{} {}", &name[..open], &name[close + 1..]);
    let initial = |c: Option<char>| c.map(|c| c.to_lowercase().to_string());
    let short = inside.len() <= 8
        && inside.len() > 1
        && inside.chars().all(|c| c.is_alphabetic() || c == '-')
        && outside.split_whitespace().count() > 1
        && initial(inside.chars().next()) == initial(outside.trim().chars().next());
    if !short {
        return Err((
            "it is told from another by a remark in brackets, which no text has",
            show(&name),
        ));
    }
    mends.push((
        "an abbreviation in brackets is made a name of its own",
        show(&name),
    ));
    Ok(vec![outside, inside])
}

// The forms in which a name is looked for: particles in capitals, and small.
fn forms(name: &str, is_word: &dyn Fn(&str) -> bool) -> Vec<String> {
    if name.chars().any(char::is_lowercase) {
        return vec![name.split_whitespace().collect::<Vec<_>>().join(" ")];
    }
    let tokens: Vec<&str> = name.split_whitespace().collect();
    let form = |small: bool| {
        let cased = tokens
            .iter()
            .enumerate()
            .map(|(i, t)| token(t, i, tokens.len(), small, is_word));
        cased.collect::<Vec<_>>().join(" ")
    };
    let (first, second) = (form(false), form(true));
    if first == second {
        vec![first]
    } else {
        vec![first, second]
    }
}

fn token(
    word: &str,
    place: usize,
    of: usize,
    small: bool,
    is_word: &dyn Fn(&str) -> bool,
) -> String {
    let lower = word.to_lowercase();
    if place > 0 && SMALL.contains(&lower.as_str()) {
        return lower;
    }
    if place > 0 && PARTICLES.contains(&lower.as_str()) {
        return if small { lower } else { title(&lower) };
    }
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let vowel = lower.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    let numeral = letters > 1 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let short = of == 1 && letters <= SHORT && !is_word(&lower);
    let initials = word.contains('.') && word.split('.').all(|p| p.chars().count() < 2);
    let consonants = !vowel && letters > 1 && word.is_ascii() && !word.contains('.');
    if numeral || short || initials || consonants {
        return word.to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    for (i, part) in lower.split('-').enumerate() {
        let particle = i == 0 && PARTICLES.contains(&part);
        // "Ki-moon", but "Saint-Denis".
        let tail = i > 0 && part.chars().count() <= SHORT_TAIL;
        parts.push(match small && (particle || tail) {
            true => part.to_owned(),
            false => title(part),
        });
    }
    // "al-Name" is small before the hyphen only.
    if small && parts.len() > 1 && PARTICLES.contains(&parts[0].as_str()) {
        for part in parts.iter_mut().skip(1) {
            *part = title(part);
        }
    }
    parts.join("-")
}

fn title(lower: &str) -> String {
    let capital = |text: &str| {
        let mut chars = text.chars();
        let first = chars.next().map(|c| c.to_uppercase().to_string());
        first.unwrap_or_default() + chars.as_str()
    };
    if let Some(rest) = lower.strip_prefix("mc").filter(|r| r.len() > 2) {
        return format!("Mc{}", capital(rest));
    }
    if let Some((one, rest)) = lower.split_once('\'')
        && one.chars().count() == 1
    {
        return format!("{}'{}", capital(one), capital(rest));
    }
    // "S.Hill", but "hill.com".
    let mut out = String::new();
    let mut large = true;
    for (i, part) in lower.split('.').enumerate() {
        if i > 0 {
            out.push('.');
        }
        match large {
            true => out.push_str(&capital(part)),
            false => out.push_str(part),
        }
        large = part.chars().count() == 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelt(text: &str) -> (String, usize) {
        let found = spell(text, &|w| ["war", "front"].contains(&w)).unwrap();
        (found.names.join("|"), found.mends.len())
    }

    #[test]
    fn names_as_a_paper_writes_them() {
        for (text, names, mends) in [
            ("JOHN_MCDUFF_", "John McDuff", 0),
            ("FRONT_FOR_THE_HILLS", "Front for the Hills", 0),
            ("UVW_", "UVW", 0),
            ("WAR_", "War", 0),
            ("OMAR_BIN_HILL_", "Omar Bin Hill|Omar bin Hill", 0),
            ("SAMIR_AL-HILL", "Samir Al-Hill|Samir al-Hill", 0),
            ("KIM_SO-AN", "Kim So-An|Kim So-an", 0),
            ("TIM_O'HILL_III_", "Tim O'Hill III", 0),
            ("J._K._HILL_", "J. K. Hill", 0),
            ("PEOPLE'S_FRONT", "People's Front", 0),
            ("ST._HILL_U.N._D.C.", "St. Hill U.N. D.C.", 0),
            ("S.HILL-RIVERSIDE", "S.Hill-Riverside", 0),
            ("HILL.COM_", "Hill.com", 0),
            ("Hill Front", "Hill Front", 1),
            ("HILL_\u{1a}FRONT_", "Hill Front", 1),
            ("HILL_ FRONT__", "Hill Front", 1),
            ("HILL_FRONT_(HLF)_", "Hill Front|HLF", 1),
            ("HILL_FRONT+_RIVER_FRONT_", "Hill Front|River Front", 1),
            ("HILL)", "Hill", 1),
            ("TOM_\"BIG\"_HILL", "Tom Hill", 1),
            ("`ISA_HILL", "Isa Hill", 1),
            ("ÖZGÜR_HILL", "Özgür Hill", 0),
        ] {
            assert_eq!(spelt(text), (names.to_owned(), mends), "{text}");
        }
    }

    #[test]
    fn no_names() {
        let long = "A_".repeat(12);
        for text in [
            "H\u{fffd}LL",
            "HÃŠLL_FRONT",
            "_",
            "X_",
            "FRONT_(NORTH_HILL)",
            long.as_str(),
        ] {
            assert!(spell(text, &|_| false).is_err(), "{text}");
        }
    }
}
