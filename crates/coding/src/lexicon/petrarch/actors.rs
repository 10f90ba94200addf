//! Dictionaries of actors: names, their synonyms, their codes with their days.

use super::code::{Codes, Party};
use super::day::days;
use super::line::{Bracket, Line, brackets};
use super::report::{Entry, Report, Unit};
use detente_record::Day;

/// A name or synonym.
#[derive(Debug, Clone)]
pub(super) struct Given {
    pub entry: Entry,
    pub text: String,
}

/// A code that could be read.
#[derive(Debug, Clone)]
pub(super) struct Term {
    pub entry: Entry,
    /// As the dictionary writes it.
    pub code: String,
    pub party: Party,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl Term {
    pub fn is_dated(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

/// One actor: its names and its codes.
#[derive(Debug, Clone, Default)]
pub(super) struct Raw {
    pub names: Vec<Given>,
    pub terms: Vec<Term>,
    /// Codes that were there, good or not.
    pub codes: usize,
}

/// Reads a dictionary of actors.
pub(super) fn read(lines: &[Line], codes: &Codes, report: &mut Report) -> Vec<Raw> {
    let mut out: Vec<Raw> = Vec::new();
    for line in lines {
        let (head, found, stray) = brackets(&line.text);
        let of_above = line.text.starts_with([' ', '\t', '+']);
        let name = head.trim().trim_start_matches('+').trim();
        if found.is_empty() && line.text.starts_with([' ', '\t']) {
            let entry = report.open(line.number, Unit::Line, &line.text);
            report.refused(
                entry,
                "neither a name nor a code",
                "an indented line without a code",
            );
            continue;
        }
        if !of_above {
            out.push(Raw { ..Raw::default() });
        }
        let Some(raw) = out.last_mut() else {
            let unit = if name.is_empty() {
                Unit::Code
            } else {
                Unit::Name
            };
            let entry = report.open(line.number, unit, &line.text);
            report.refused(entry, "it belongs to no name above it", "");
            continue;
        };
        if !name.is_empty() {
            let entry = report.open(line.number, Unit::Name, name);
            if line.guessed {
                report.mended(entry, "bytes that are not UTF-8 are read as Latin-1", "");
            }
            raw.names.push(Given {
                entry,
                text: name.to_owned(),
            });
        }
        for (i, bracket) in found.iter().enumerate() {
            let entry = report.open(line.number, Unit::Code, &format!("[{}]", bracket.text));
            raw.codes += 1;
            if i == 0 && !stray.is_empty() {
                let what = format!("`{stray}`");
                report.mended(entry, "words behind a code are left out", what);
            }
            raw.terms.extend(term(entry, bracket, codes, report));
        }
    }
    out.iter_mut().for_each(|raw| complete(raw, report));
    out
}

fn term(entry: Entry, bracket: &Bracket, codes: &Codes, report: &mut Report) -> Option<Term> {
    if !bracket.closed {
        report.mended(entry, "a code without its closing bracket is closed", "");
    }
    let end = bracket
        .text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>'))
        .unwrap_or(bracket.text.len());
    let (code, when) = bracket.text.split_at(end);
    let (party, mends) = match codes.read(code) {
        Ok(read) => read,
        Err((reason, detail)) => {
            report.refused(entry, reason, detail);
            return None;
        }
    };
    for (reason, detail) in mends {
        report.mended(entry, reason, detail);
    }
    match days(when) {
        Ok((from, to, mends)) => {
            for mend in mends {
                report.mended(entry, mend.reason, mend.detail);
            }
            Some(Term {
                entry,
                code: code.to_owned(),
                party,
                from,
                to,
            })
        }
        Err(why) => {
            report.refused(entry, why.reason, why.detail);
            None
        }
    }
}

// A sector alone ("former official") is of the state of the other codes.
fn complete(raw: &mut Raw, report: &mut Report) {
    let own = raw
        .terms
        .iter()
        .map(|t| &t.party.code)
        .find(|c| !c.is_empty());
    let own = own.cloned();
    raw.terms.retain_mut(|term| {
        if !term.party.code.is_empty() {
            return true;
        }
        match &own {
            Some(code) => {
                let what = "a sector alone is put with the other code of the actor";
                report.mended(term.entry, what, code.clone());
                term.party.code.clone_from(code);
                true
            }
            None => {
                report.refused(term.entry, "a sector alone: it says of no state", "");
                false
            }
        }
    });
}
