//! Dictionaries of agents: role nouns with their plurals, by sector.

use super::code::Codes;
use super::known::{Known, Noun};
use super::line::{Line, brackets};
use super::name::words;
use super::report::{Entry, Report, Unit};
use super::write::{list, quoted};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Role nouns longer than this, in words, are never found.
const LONGEST: usize = 6;

/// What a role noun does not end in.
const PREPOSITIONS: [&str; 6] = ["at", "for", "in", "of", "on", "to"];
/// The class of things whose words mean people.
const PEOPLE: &str = "person";

/// The words of one class.
#[derive(Debug, Clone, Default)]
pub(super) struct Class {
    code: String,
    sector: Vec<String>,
    collective: bool,
    words: BTreeSet<String>,
    plurals: BTreeMap<String, String>,
}

/// Classes by file name.
#[derive(Debug, Clone, Default)]
pub(super) struct Classes {
    pub list: BTreeMap<String, Class>,
    /// Every word, with its class.
    taken: BTreeMap<String, String>,
}

impl Class {
    pub fn text(&self, head: &str) -> String {
        let mut text = head.to_owned();
        if !self.code.is_empty() {
            let _ = writeln!(text, "code = {}", quoted(&self.code));
        }
        list(&mut text, "sector", self.sector.iter());
        if self.collective {
            text.push_str("collective = true\n");
        }
        list(&mut text, "words", self.words.iter());
        if !self.plurals.is_empty() {
            text.push_str("[plurals]\n");
            for (one, many) in &self.plurals {
                let _ = writeln!(text, "{} = {}", quoted(one), quoted(many));
            }
        }
        text
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }
}

/// Words and their plurals: the first of each pair, and the second if it is given.
type Forms = Vec<(String, Option<String>)>;
type Sets = BTreeMap<String, Forms>;

/// Reads a dictionary of agents.
pub(super) fn read(
    lines: &[Line],
    codes: &Codes,
    known: &Known,
    classes: &mut Classes,
    report: &mut Report,
) {
    let mut sets = Sets::new();
    for line in lines {
        if line.text.starts_with('!') && line.text.contains('=') {
            set(line, &mut sets, report);
            continue;
        }
        let (head, found, stray) = brackets(&line.text);
        let entry = report.open(line.number, Unit::Role, &line.text);
        let Some(bracket) = found.first() else {
            report.refused(entry, "no code stands with it", "");
            continue;
        };
        if !bracket.closed {
            report.mended(entry, "a code without its closing bracket is closed", "");
        }
        if !stray.is_empty() {
            report.mended(
                entry,
                "words behind a code are left out",
                format!("`{stray}`"),
            );
        }
        if found.len() > 1 {
            report.mended(entry, "of several codes the first is taken", "");
        }
        let party = match codes.read(bracket.text.trim_matches('~')) {
            Ok((party, mends)) => {
                for (reason, detail) in mends {
                    report.mended(entry, reason, detail);
                }
                party
            }
            Err((reason, detail)) => {
                report.refused(entry, reason, detail);
                continue;
            }
        };
        match forms(head, &sets, entry, report) {
            Ok(forms) => {
                let mut place = Class {
                    code: party.code,
                    sector: party.sector,
                    ..Class::default()
                };
                put(&mut place, forms, entry, known, classes, report);
            }
            Err((reason, detail)) => report.refused(entry, reason, detail),
        }
    }
}

// "!NAME! = ONE, SEVERAL, …": a word that is followed by its plural is one noun.
fn set(line: &Line, sets: &mut Sets, report: &mut Report) {
    let entry = report.open(line.number, Unit::Set, &line.text);
    let (name, all) = line.text.split_once('=').unwrap_or((&line.text, ""));
    let all: Vec<String> = all
        .split(',')
        .map(|w| w.trim().to_lowercase().replace('_', " "))
        .filter(|w| !w.is_empty())
        .collect();
    let name = name.trim().trim_matches('!').to_owned();
    if name.is_empty() || all.is_empty() {
        report.refused(entry, "a set without a name or words", "");
        return;
    }
    let mut forms = Forms::new();
    let mut at = 0;
    while let Some(word) = all.get(at) {
        let many = all.get(at + 1).filter(|m| is_plural(word, m));
        at += 1 + usize::from(many.is_some());
        forms.push((word.clone(), many.cloned()));
    }
    sets.insert(name, forms);
    report.taken(entry);
}

fn is_plural(one: &str, many: &str) -> bool {
    let stem = one.strip_suffix('y').map(|s| format!("{s}ies"));
    let men = one.strip_suffix("man").map(|s| format!("{s}men"));
    many == format!("{one}s")
        || many == format!("{one}es")
        || [stem, men].contains(&Some(many.to_owned()))
}

// The noun of an entry with its plural: `{}` for none, `{PLURAL}`, or the regular one.
fn forms(
    head: &str,
    sets: &Sets,
    entry: Entry,
    report: &mut Report,
) -> Result<Forms, (&'static str, String)> {
    let (noun, plural) = match head.split_once('{') {
        None => (head, None),
        Some((noun, rest)) => {
            let Some((inside, _)) = rest.split_once('}') else {
                return Err((
                    "a brace without its other half",
                    format!("`{}`", head.trim()),
                ));
            };
            (noun, Some(words(inside).join(" ").to_lowercase()))
        }
    };
    let noun = whole(noun, sets, entry, report);
    let mut out: Forms = vec![(String::new(), None)];
    for (i, part) in noun.split('!').enumerate() {
        if i % 2 == 0 {
            let lower = part.to_lowercase().replace('_', " ");
            for (one, many) in &mut out {
                one.push_str(&lower);
                if let Some(many) = many {
                    many.push_str(&lower);
                }
            }
            continue;
        }
        let Some(set) = sets.get(part) else {
            return Err(("a set that is nowhere given", format!("`!{part}!`")));
        };
        out = out
            .iter()
            .flat_map(|(before, _)| {
                set.iter().map(move |(one, many)| {
                    let many = many.as_ref().map(|m| format!("{before}{m}"));
                    (format!("{before}{one}"), many)
                })
            })
            .collect();
    }
    for (one, many) in &mut out {
        *one = one.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(given) = &plural {
            *many = Some(if given.is_empty() {
                one.clone()
            } else {
                given.clone()
            });
        }
        *many = many
            .as_ref()
            .map(|m| m.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    out.retain(|(one, _)| !one.is_empty());
    if out.is_empty() {
        return Err(("no noun is left of it", String::new()));
    }
    if noun.contains([' ', '\t']) && !noun.contains('!') {
        report.mended(entry, "blanks and doubled underscores are put right", "");
    }
    Ok(out)
}

// Sets where they were meant: one inside a word was put there by a careless
// replacement, and one may have lost its marks at the end.
fn whole(noun: &str, sets: &Sets, entry: Entry, report: &mut Report) -> String {
    let noun = noun.trim().trim_end_matches('_');
    let mut out = String::new();
    let parts: Vec<&str> = noun.split('!').collect();
    for (i, part) in parts.iter().enumerate() {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let glued = |p: &str| letter(p.chars().next());
        if i % 2 == 1
            && parts.get(i + 1).is_some_and(|next| glued(next))
            && letter(out.chars().last())
        {
            report.mended(
                entry,
                "a set put inside a word is read as its letters",
                format!("`{noun}`"),
            );
            out.push_str(part);
        } else if i % 2 == 1 {
            out.push_str(&format!("!{part}!"));
        } else {
            out.push_str(part);
        }
    }
    if let Some((before, last)) = out.rsplit_once('_')
        && sets.contains_key(last)
    {
        report.mended(
            entry,
            "a set without its marks is read as the set",
            format!("`{last}`"),
        );
        return format!("{before}_!{last}!");
    }
    for article in ["A_", "THE_"] {
        if let Some(rest) = out.strip_prefix(article).filter(|r| !r.is_empty()) {
            report.mended(entry, "an article before a noun is left out", "");
            return rest.to_owned();
        }
    }
    out
}

fn put(
    place: &mut Class,
    forms: Forms,
    entry: Entry,
    known: &Known,
    classes: &mut Classes,
    report: &mut Report,
) {
    let mut refused: Vec<(&'static str, String)> = Vec::new();
    let (mut new, mut same) = (0, 0);
    for (one, many) in forms {
        place.collective = is_body(&one, known);
        let name = class_name(place);
        if one.split([' ', '-']).count() > LONGEST {
            refused.push(("longer than six words: it would never be found", one));
        } else if one.contains(['\u{fffd}', 'ã']) && !one.is_ascii() {
            refused.push(("a letter with an accent is lost", one));
        } else if let Some(Noun::Role(role)) = known.noun(&one) {
            match role.sector == place.sector && role.code == place.code {
                true => same += 1,
                false => refused.push((
                    "the lexicon has the noun in another class",
                    format!("`{one}`, {}", role.class),
                )),
            }
        } else if let Some(class) = thing(&one, known) {
            refused.push((
                "the lexicon has the noun, or its last word, as a thing that does not act",
                format!("`{one}`, {class}"),
            ));
        } else if one
            .rsplit(' ')
            .next()
            .is_some_and(|w| PREPOSITIONS.contains(&w))
        {
            refused.push(("it ends in a preposition", format!("`{one}`")));
        } else if let Some(other) = classes.taken.get(&one) {
            match *other == name {
                true => same += 1,
                false => refused.push((
                    "another line gives the noun another sector",
                    format!("`{one}`, {other}"),
                )),
            }
        } else {
            let class = classes.list.entry(name.clone()).or_insert_with(|| Class {
                words: BTreeSet::new(),
                ..place.clone()
            });
            if let Some(many) = many {
                class.plurals.insert(one.clone(), many);
            }
            class.words.insert(one.clone());
            classes.taken.insert(one, name);
            new += 1;
        }
    }
    settle(entry, new, same, refused.into_iter().next(), report);
}

// An entry with several forms is taken if one of them is.
fn settle(
    entry: Entry,
    new: usize,
    same: usize,
    refused: Option<(&'static str, String)>,
    report: &mut Report,
) {
    match (new + same > 0, refused) {
        (false, why) => {
            let (reason, detail) = why.unwrap_or(("no noun is left of it", String::new()));
            report.refused(entry, reason, detail);
        }
        (true, Some((reason, detail))) => {
            let part = "of its forms some are refused";
            report.mended(entry, part, format!("{detail}: {reason}"));
            report.taken(entry);
        }
        (true, None) if new > 0 => report.taken(entry),
        (true, None) => report.known(entry),
    }
}

// A noun, or one whose last word, the lexicon has as a thing; people are none.
fn thing<'k>(noun: &str, known: &Known<'k>) -> Option<&'k str> {
    let head = noun.split(" of ").next().unwrap_or(noun);
    let last = head.rsplit([' ', '-']).next().unwrap_or(head);
    [noun, last].into_iter().find_map(|n| match known.noun(n) {
        Some(Noun::Thing(class)) if class != PEOPLE => Some(class),
        _ => None,
    })
}

// A noun whose head the lexicon has as a body that acts itself.
fn is_body(noun: &str, known: &Known) -> bool {
    let head = noun.split(" of ").next().unwrap_or(noun);
    let last = head.rsplit([' ', '-']).next().unwrap_or(head);
    let body = |word: &str| matches!(known.noun(word), Some(Noun::Role(r)) if r.collective);
    body(last) || body(head)
}

fn class_name(class: &Class) -> String {
    let mut name = String::from("petrarch");
    for part in std::iter::once(&class.code).chain(&class.sector) {
        if !part.is_empty() {
            name.push('-');
            name.push_str(&part.to_lowercase());
        }
    }
    if class.collective {
        name.push_str("-body");
    }
    name
}
