//! Dictionaries of verbs: blocks of verbs with patterns, sets of words, rules.
//!
//! All of it is read, and none of it becomes a frame: a frame needs a sentence
//! that it codes and one that it does not, and a pattern has neither. The account
//! says which verbs no frame has yet, and what is malformed.

use super::line::{Line, brackets};
use super::name::words;
use super::report::{Report, Unit};
use crate::lexicon::Lexicon;
use std::collections::BTreeSet;

const NO_EXAMPLES: &str =
    "no frame can be made of it: a frame needs a sentence that it codes and one that it does not";
const HAS_FRAME: &str = "a frame of the lexicon has the verb, with roles and examples";
const NO_FRAME: &str = "no frame of the lexicon has the verb: write one, with examples";
const FOR_PATTERNS: &str = "only patterns use it";

/// Which part of the file a line stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Nowhere,
    Set,
    Block,
}

/// Reads a dictionary of verbs.
pub(super) fn read(lines: &[Line], lexicon: &Lexicon, report: &mut Report) {
    let sets: BTreeSet<&str> = lines
        .iter()
        .filter_map(|l| l.text.strip_prefix('&'))
        .map(|s| s.trim().trim_end_matches('_'))
        .collect();
    let framed: BTreeSet<&str> = lexicon
        .frames
        .iter()
        .flat_map(|f| f.words.iter().map(|w| w.head.as_str()))
        .collect();
    let mut part = Part::Nowhere;
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for line in lines {
        let text = line.text.trim();
        if text.starts_with("---") {
            part = Part::Block;
            block(line, report);
        } else if let Some(set) = text.strip_prefix('&') {
            part = Part::Set;
            let entry = report.open(line.number, Unit::Set, text);
            match seen.insert(set.trim_end_matches('_')) {
                true => report.refused(entry, FOR_PATTERNS, ""),
                false => report.refused(entry, "malformed: a set is given twice", ""),
            }
        } else if text.starts_with("- ") || text == "-" {
            pattern(line, part, &sets, report);
        } else if text.starts_with('~') {
            let entry = report.open(line.number, Unit::Rule, text);
            match text.contains('=') && text.matches('(').count() == text.matches(')').count() {
                true => report.refused(
                    entry,
                    "no frame can be made of it: who said what is kept as a claim",
                    "",
                ),
                false => report.refused(
                    entry,
                    "malformed: a rule without `=`, or with half a bracket",
                    "",
                ),
            }
        } else if part == Part::Set && text.starts_with('+') {
            let entry = report.open(line.number, Unit::Word, text);
            report.refused(entry, FOR_PATTERNS, "");
        } else {
            verb(line, part, &framed, report);
        }
    }
}

// "---  NAME   [code]  ---".
fn block(line: &Line, report: &mut Report) {
    let entry = report.open(line.number, Unit::Block, &line.text);
    let (head, codes, rest) = brackets(&line.text);
    let name = head.trim().trim_matches('-').trim();
    let why = match codes.as_slice() {
        _ if name.is_empty() => "malformed: a block without a name",
        [] => "malformed: a block without a code",
        [code] if !code.closed => "malformed: a code without its closing bracket",
        [code] if !is_code(&code.text) => "malformed: a code that is none",
        [_] if !rest.ends_with("---") => "malformed: a block that does not end in ---",
        [_] => NO_EXAMPLES,
        _ => "malformed: a block with several codes",
    };
    report.refused(entry, why, "");
}

fn pattern(line: &Line, part: Part, sets: &BTreeSet<&str>, report: &mut Report) {
    let entry = report.open(line.number, Unit::Pattern, &line.text);
    let (body, codes, rest) = brackets(&line.text);
    let unknown = body
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '{' | '}'))
        .filter_map(|w| w.strip_prefix('&'))
        .find(|w| !sets.contains(w.trim_end_matches('_')));
    let why = match codes.as_slice() {
        _ if part != Part::Block => "malformed: a pattern outside a block",
        [] => "malformed: a pattern without a code",
        [code, ..] if !code.closed => "malformed: a code without its closing bracket",
        [code] if !is_code(&code.text) => "malformed: a code that is none",
        [_] if !is_balanced(body) => "malformed: half a bracket or brace",
        [_] if !body.split_whitespace().any(|w| w == "*") => {
            "malformed: a pattern without the place of its verb (*)"
        }
        [_] if unknown.is_some() => "malformed: a set that is nowhere given",
        [_] if !rest.is_empty() => "malformed: words behind the code",
        [_] => NO_EXAMPLES,
        _ => "malformed: a pattern with several codes",
    };
    let detail = unknown.filter(|_| why.contains("nowhere given"));
    report.refused(
        entry,
        why,
        detail.map(|s| format!("`&{s}`")).unwrap_or_default(),
    );
}

// "FREEZE {FREEZES FREEZING FROZE FROZEN}"; "+" marks the verb among several words.
fn verb(line: &Line, part: Part, framed: &BTreeSet<&str>, report: &mut Report) {
    let entry = report.open(line.number, Unit::Verb, &line.text);
    let (body, codes, rest) = brackets(&line.text);
    let noun = body.split('{').next().unwrap_or(body);
    let all = words(noun);
    let head = all.iter().find(|w| w.starts_with('+')).or(all.first());
    let head = head
        .map(|h| h.trim_start_matches('+').to_lowercase())
        .unwrap_or_default();
    let good = |c: &super::line::Bracket| c.closed && is_code(&c.text);
    let (why, detail) = match () {
        () if part != Part::Block => ("malformed: a verb outside a block", String::new()),
        () if !is_balanced(body) => ("malformed: half a bracket or brace", String::new()),
        () if !codes.iter().all(good) || codes.len() > 1 => {
            ("malformed: a code that is none", String::new())
        }
        () if !rest.is_empty() => ("malformed: words behind the code", format!("`{rest}`")),
        () if head.is_empty() => ("malformed: no verb", String::new()),
        () if framed.contains(head.as_str()) => (HAS_FRAME, head),
        () => (NO_FRAME, head),
    };
    report.refused(entry, why, detail);
}

// "---", "160", "1:160", ":110": digits of CAMEO, for two sides.
fn is_code(text: &str) -> bool {
    let side = |s: &str| {
        s.is_empty()
            || s == "---"
            || (2..=4).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit())
    };
    let sides: Vec<&str> = text.split(':').collect();
    !text.is_empty() && text != ":" && sides.len() <= 2 && sides.iter().all(|s| side(s.trim()))
}

fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '(' | '{' => open.push(c),
            ')' if open.pop() != Some('(') => return false,
            '}' if open.pop() != Some('{') => return false,
            _ => {}
        }
    }
    open.is_empty()
}
