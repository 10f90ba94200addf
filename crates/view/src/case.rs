//! An incident as a person reads it: who says what, in which sentence, where
//! it was printed. The terminal, the page and the timeline all print this.
//!
//! Wording: what a holder says is told as said; that accounts differ is told,
//! not which is true.

use crate::making::Maker;
use crate::mask::Mask;
use crate::page::day;
use crate::words::{Names, clean};
use detente_record::{Article, Coded, Day, Decision, Id, Incident};

/// What an incident rests on.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The articles of its reports with their records.
    pub articles: &'a [(Article, Coded)],
    /// The decisions by hand that bear on it.
    pub decisions: &'a [Decision],
}

/// An incident ready to print; all names that are to be masked are masked.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Case {
    pub id: Id,
    pub title: String,
    pub when: String,
    pub place: Option<String>,
    pub kind: Vec<String>,
    /// "10 reports, 2 origins".
    pub reports_line: String,
    /// How the accounts stand to each other; empty when they do not differ.
    pub stand: Vec<&'static str>,
    pub victims: Vec<String>,
    pub tolls: Vec<Figure>,
    pub accounts: Vec<Telling>,
    pub reports: Vec<ReportLine>,
    pub links: Vec<LinkLine>,
    pub decisions: Vec<String>,
    /// Articles that may not be shown.
    pub withheld: Vec<String>,
    pub masked: bool,
}

/// A figure over all accounts, and whose figures it is made of.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Figure {
    pub what: &'static str,
    pub all: String,
    /// Figure, holder, day first said.
    pub by: Vec<(String, String, String)>,
}

/// One holder's account.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Telling {
    pub holder: String,
    /// The reporters on their own word, not somebody they quote.
    pub narrator: bool,
    /// What it says in short: a word for a person, and what is said.
    pub facts: Vec<(&'static str, String)>,
    pub says: Vec<Line>,
    pub denies: Vec<Line>,
}

/// A sentence in which somebody says something, and where it was printed.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Line {
    /// "says", "alleges", "denies".
    pub how: &'static str,
    /// The sentence; what is said in it is marked.
    pub pieces: Vec<(String, bool)>,
    /// Numbers of the reports that print it, in `Case::reports`.
    pub reports: Vec<usize>,
    pub day: Option<Day>,
    /// "wire-a, 1 July 2025".
    pub source: String,
    /// Ids of the claim or of the records it is read from.
    pub ids: Vec<Id>,
}

/// A report for the list of reports.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct ReportLine {
    pub number: usize,
    pub day: Option<Day>,
    pub source: String,
    pub title: String,
    pub url: Option<String>,
    pub article: Id,
    /// The number of the first report with the same origin.
    pub origin: usize,
    pub withheld: bool,
}

/// Why two records were taken to speak of one happening.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct LinkLine {
    pub a: String,
    pub b: String,
    pub score: f64,
    pub why: String,
}

impl Telling {
    /// Returns a heading for the sentences.
    pub fn what(&self) -> &'static str {
        if self.narrator {
            "What they tell on their own word"
        } else {
            "What it says"
        }
    }
}

impl Line {
    /// Returns what leads to the sentence: it is the outlet's, and only what is
    /// marked in it is the holder's word.
    pub fn lead(&self) -> String {
        match self.how {
            "report" => self.how.to_owned(),
            how => format!("{how}, as reported"),
        }
    }

    /// Returns the sentence.
    pub fn sentence(&self) -> String {
        self.pieces.iter().map(|(text, _)| text.as_str()).collect()
    }
}

/// Makes an incident ready to print.
pub fn case(incident: &Incident, told: Told<'_>, names: &Names, mask: &Mask) -> Case {
    let maker = Maker::of(incident, told, names, mask);
    let place = incident.place.as_deref().map(|p| mask.field(&clean(p)));
    let decisions = told.decisions.iter().map(crate::incident::decision_line);
    let reports = maker.reports();
    let withheld = reports.iter().filter(|r| r.withheld);
    Case {
        id: incident.id.clone(),
        title: mask.field(&clean(&incident.title)),
        when: days(incident.from, incident.to),
        place,
        kind: incident.kind.clone(),
        reports_line: crate::incident::reports(incident),
        stand: stand(incident),
        victims: incident.victims.iter().map(|v| maker.victim(v)).collect(),
        tolls: maker.tolls(),
        accounts: incident.accounts.iter().map(|a| maker.telling(a)).collect(),
        links: maker.links(),
        decisions: decisions.collect(),
        withheld: withheld
            .map(|r| format!("{}, {}", r.article, r.source))
            .collect(),
        reports,
        masked: !mask.is_empty(),
    }
}

fn stand(incident: &Incident) -> Vec<&'static str> {
    let mut stand = Vec::new();
    if incident.divergent || (incident.contested && !incident.disputed) {
        stand.push("the accounts differ");
    }
    if incident.disputed {
        stand.push("one holder rejects what another says");
    }
    stand
}

fn days(from: Option<Day>, to: Option<Day>) -> String {
    match (from, to) {
        (Some(a), Some(b)) if a != b => format!("{} to {}", day(a), day(b)),
        (Some(a), _) => day(a),
        _ => "undated".to_owned(),
    }
}
