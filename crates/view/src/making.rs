//! Making of an incident what is printed: its accounts' lines, figures, links.

use crate::case::{Figure, Line, LinkLine, ReportLine, Telling, Told};
use crate::mask::Mask;
use crate::page::day;
use crate::words::{Names, clean, short};
use detente_record::{
    Account, Article, Attribution, Claim, Entity, Event, Handling, Id, Incident, Occurrence, Part,
    Range, Stance, TextInfo, Toll,
};
use std::collections::{BTreeMap, BTreeSet};

/// A member of an incident in the article that tells it.
#[derive(Clone, Copy)]
enum Member<'a> {
    Event(&'a Event),
    Occurrence(&'a Occurrence),
}

pub(crate) struct Maker<'a> {
    incident: &'a Incident,
    names: &'a Names,
    mask: &'a Mask,
    articles: BTreeMap<&'a str, &'a Article>,
    claims: BTreeMap<&'a str, &'a Claim>,
    members: BTreeMap<&'a str, Member<'a>>,
    number: BTreeMap<&'a str, usize>,
}

impl<'a> Maker<'a> {
    pub(crate) fn of(
        incident: &'a Incident,
        told: Told<'a>,
        names: &'a Names,
        mask: &'a Mask,
    ) -> Maker<'a> {
        let open = || {
            let all = told.articles.iter();
            all.filter(|(a, _)| a.handling == Handling::Open)
                .map(|(_, c)| c)
        };
        let events = open().flat_map(|c| &c.events);
        let events = events.map(|e| (e.id.as_str(), Member::Event(e)));
        let befell = open().flat_map(|c| &c.occurrences);
        let befell = befell.map(|o| (o.id.as_str(), Member::Occurrence(o)));
        let claims = open().flat_map(|c| &c.claims);
        let reports = incident.reports.iter().enumerate();
        Maker {
            incident,
            names,
            mask,
            articles: told
                .articles
                .iter()
                .map(|(a, _)| (a.id.as_str(), a))
                .collect(),
            claims: claims.map(|c| (c.id.as_str(), c)).collect(),
            members: events.chain(befell).collect(),
            number: reports.map(|(i, r)| (r.article.as_str(), i + 1)).collect(),
        }
    }

    fn who(&self, entity: &Entity) -> String {
        self.names.entity(&self.mask.entity(entity))
    }

    fn whom(&self, list: &[Entity]) -> String {
        let mut all: Vec<String> = list.iter().map(|e| self.who(e)).collect();
        all.dedup();
        all.join("; ")
    }

    pub(crate) fn victim(&self, entity: &Entity) -> String {
        let name = self.mask.field(&clean(entity.label()));
        let state = self.names.of(&entity.code);
        let named = entity.name.is_some() && !state.is_empty() && !name.contains(state);
        if named {
            format!("{name} ({state})")
        } else {
            name
        }
    }

    fn holder(&self, account: &Account) -> String {
        account
            .holder
            .as_ref()
            .map_or("The reports themselves".to_owned(), |h| self.who(h))
    }

    pub(crate) fn tolls(&self) -> Vec<Figure> {
        type Field = fn(&Toll) -> Option<Range>;
        let fields: [(&'static str, Field); 4] = [
            ("killed", |t| t.killed),
            ("injured", |t| t.injured),
            ("missing", |t| t.missing),
            ("arrested", |t| t.arrested),
        ];
        let mut figures = Vec::new();
        for (what, field) in fields {
            let Some(all) = field(&self.incident.toll) else {
                continue;
            };
            let accounts = self.incident.accounts.iter();
            let by = accounts.filter_map(|a| {
                let first = a.first.map(day).unwrap_or_default();
                Some((range(field(&a.toll)?), self.holder(a), first))
            });
            figures.push(Figure {
                what,
                all: range(all),
                by: by.collect(),
            });
        }
        figures
    }

    pub(crate) fn telling(&self, account: &Account) -> Telling {
        let narrator = account.holder.is_none();
        let word = |one: &'static str, many: &'static str| if narrator { many } else { one };
        let mut facts: Vec<(&'static str, String)> = Vec::new();
        if !account.doer.is_empty() {
            facts.push((
                word("says it was done by", "say it was done by"),
                self.whom(&account.doer),
            ));
        }
        if let Some(cause) = &account.cause {
            facts.push((
                word("gives as the cause", "give as the cause"),
                self.mask.text(&clean(cause)),
            ));
        }
        let toll = crate::incident::toll(&account.toll);
        if !toll.is_empty() {
            facts.push((word("counts", "count"), toll));
        }
        for change in &account.changes {
            let on = change
                .date
                .map(|d| format!(" ({})", day(d)))
                .unwrap_or_default();
            let (from, to) = (clean(&change.from), clean(&change.to));
            let told = match from.is_empty() {
                true => format!("took back: {to}{on}"),
                false => format!("first said {from}, later {to}{on}"),
            };
            facts.push(("changed", self.mask.text(&told)));
        }
        let spoke = match (account.first, account.last) {
            (Some(a), Some(b)) if a != b => format!("{}; last {}", day(a), day(b)),
            (Some(a), _) => day(a),
            _ => "undated".to_owned(),
        };
        facts.push(("first spoke", spoke));
        let denied: BTreeSet<&str> = account.denies.iter().map(String::as_str).collect();
        let of = |ids: &[Id]| -> Vec<Line> {
            let claims = ids.iter().filter_map(|id| self.claims.get(id.as_str()));
            claims.filter_map(|c| self.claim(c)).collect()
        };
        let mut says = of(&account.says);
        says.extend(self.own(account));
        if narrator {
            says.iter_mut().for_each(|line| line.how = "report");
        }
        Telling {
            holder: self.holder(account),
            narrator,
            facts,
            says: together(says),
            denies: together(of(&denied
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>())),
        }
    }

    // What is told on somebody's word without a claim of its own: the
    // narrator's, or an outlet's that speaks for a state.
    fn own(&self, account: &Account) -> Vec<Line> {
        let claimed: BTreeSet<&str> = self
            .incident
            .claims
            .iter()
            .filter_map(|c| self.claims.get(c.as_str()))
            .flat_map(|c| c.events.iter().map(String::as_str))
            .collect();
        let reports = self.incident.reports.iter();
        let members = reports.flat_map(|r| r.events.iter().map(String::as_str));
        let mut lines = Vec::new();
        for id in members.filter(|id| !claimed.contains(id)) {
            let Some(member) = self.members.get(id) else {
                continue;
            };
            let (chain, text, info, article, trigger) = match member {
                Member::Event(e) => (
                    &e.attribution,
                    &e.text,
                    &e.text_info,
                    &e.article,
                    &e.trigger,
                ),
                Member::Occurrence(o) => (
                    &o.attribution,
                    &o.text,
                    &o.text_info,
                    &o.article,
                    &o.trigger,
                ),
            };
            if !told_by(account, chain.as_deref().unwrap_or_default()) {
                continue;
            }
            let how = if account.holder.is_none() {
                "report"
            } else {
                "says"
            };
            let mark = [[trigger.start, trigger.end]];
            let line = self.line(article, text, info, &mark);
            lines.extend(line.map(|line| Line {
                how,
                ids: vec![id.to_owned()],
                ..line
            }));
        }
        lines
    }

    fn claim(&self, claim: &Claim) -> Option<Line> {
        let content = &claim.content;
        let whole = [[content.start, content.end]];
        let parts = match content.parts.is_empty() {
            true => &whole[..],
            false => &content.parts[..],
        };
        let line = self.line(&claim.article, &claim.text, &claim.text_info, parts)?;
        Some(Line {
            how: verb(claim.stance),
            ids: vec![claim.id.clone()],
            ..line
        })
    }

    fn line(
        &self,
        article: &str,
        text: &str,
        info: &TextInfo,
        marks: &[[usize; 2]],
    ) -> Option<Line> {
        let number = self.number.get(article).copied()?;
        let found = self.articles.get(article)?;
        let source = found
            .source
            .as_deref()
            .map_or("no outlet named".to_owned(), clean);
        let date = found.published.map_or("undated".to_owned(), day);
        let headline = if info.part == Part::Title {
            ", headline"
        } else {
            ""
        };
        Some(Line {
            pieces: self.pieces(text, info, marks),
            reports: vec![number],
            day: found.published,
            source: format!("{source}, {date}{headline}"),
            ..Line::default()
        })
    }

    // The sentence, cut where what is said begins and ends.
    fn pieces(&self, text: &str, info: &TextInfo, marks: &[[usize; 2]]) -> Vec<(String, bool)> {
        let mut cuts: Vec<(usize, usize)> = Vec::new();
        for [start, end] in marks {
            let from = start.saturating_sub(info.start);
            let to = end.saturating_sub(info.start).min(text.len());
            if *start >= info.start && from < to && text.get(from..to).is_some() {
                cuts.push((from, to));
            }
        }
        cuts.sort_unstable();
        let mut pieces = Vec::new();
        let mut at = 0;
        let mut put = |from: usize, to: usize, marked: bool| {
            if let Some(piece) = text.get(from..to).filter(|p| !p.is_empty()) {
                let spaced = |end: bool| {
                    let c = if end {
                        piece.chars().next_back()
                    } else {
                        piece.chars().next()
                    };
                    c.is_some_and(char::is_whitespace)
                };
                let inner = self.mask.text(&clean(piece));
                let pad = |yes: bool| if yes { " " } else { "" };
                let text = match inner.is_empty() {
                    true => " ".to_owned(),
                    false => format!("{}{inner}{}", pad(spaced(false)), pad(spaced(true))),
                };
                pieces.push((text, marked));
            }
        };
        for (from, to) in cuts {
            if from >= at {
                put(at, from, false);
                put(from, to, true);
                at = to;
            }
        }
        put(at, text.len(), false);
        pieces
    }

    pub(crate) fn reports(&self) -> Vec<ReportLine> {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        let mut lines = Vec::new();
        for (i, report) in self.incident.reports.iter().enumerate() {
            let article = self.articles.get(report.article.as_str());
            let withheld = article.is_some_and(|a| a.handling != Handling::Open);
            let open = article.filter(|_| !withheld);
            let title = open
                .and_then(|a| a.title.as_deref())
                .map(clean)
                .unwrap_or_default();
            lines.push(ReportLine {
                number: i + 1,
                day: report.published,
                source: report.source.as_deref().map(clean).unwrap_or_default(),
                title: self.mask.text(&title),
                url: open
                    .and_then(|a| a.url.clone())
                    .filter(|url| !self.mask.reveals(url)),
                article: report.article.clone(),
                origin: *first.entry(report.origin.as_str()).or_insert(i + 1),
                withheld,
            });
        }
        lines
    }

    pub(crate) fn links(&self) -> Vec<LinkLine> {
        let told = |id: &Id| {
            let Some(member) = self.members.get(id.as_str()) else {
                return short(id).to_owned();
            };
            let (article, words) = match member {
                Member::Event(e) => (&e.article, &e.trigger.text),
                Member::Occurrence(o) => (&o.article, &o.trigger.text),
            };
            let number = self.number.get(article.as_str()).copied().unwrap_or(0);
            format!(
                "{} “{}” in report {number}",
                short(id),
                self.mask.text(&clean(words))
            )
        };
        let links = self.incident.links.iter();
        links
            .map(|l| LinkLine {
                a: told(&l.a),
                b: told(&l.b),
                score: l.score,
                why: clean(&l.why),
            })
            .collect()
    }
}

// Whether what stands on a chain of speakers is a holder's word: the innermost's.
fn told_by(account: &Account, chain: &[Attribution]) -> bool {
    let speakers = chain
        .iter()
        .rev()
        .map(|a| &a.speaker)
        .find(|s| !s.is_empty());
    match (&account.holder, speakers) {
        (None, None) => true,
        (Some(holder), Some(speakers)) => speakers
            .iter()
            .any(|s| holder.same_party(s) || holder.label() == s.label()),
        _ => false,
    }
}

// The same sentence in several reports is one line; several claims in one
// sentence are one line with all that is marked.
fn together(lines: Vec<Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    for line in lines {
        let sentence = line.sentence();
        match out.iter_mut().find(|l| l.sentence() == sentence) {
            Some(held) => {
                if marked(&line) > marked(held) {
                    held.pieces = line.pieces;
                }
                held.ids.extend(line.ids);
                for number in line.reports {
                    if !held.reports.contains(&number) {
                        held.reports.push(number);
                    }
                }
            }
            None => out.push(line),
        }
    }
    out.sort_by_key(|l| (l.day.is_none(), l.day));
    for line in &mut out {
        line.reports.sort_unstable();
        if line.reports.len() > 1 {
            let more = line.reports.len() - 1;
            let s = if more == 1 { "" } else { "s" };
            line.source
                .push_str(&format!(", and in {more} more report{s}"));
        }
    }
    out
}

fn marked(line: &Line) -> usize {
    let marks = line.pieces.iter().filter(|(_, marked)| *marked);
    marks.map(|(text, _)| text.len()).sum()
}

fn verb(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "says",
        Stance::Alleges => "alleges",
        Stance::Denies => "denies",
        Stance::Confirms => "confirms",
        Stance::Admits => "admits",
        Stance::Questions => "questions",
        Stance::Retracts => "takes back",
        Stance::Believes => "believes",
        Stance::Demands => "demands",
        Stance::Intends => "intends",
    }
}

/// Returns a range of numbers: 2, 2–4, at least 12.
pub(crate) fn range(range: Range) -> String {
    match range.max {
        Some(max) if max == range.min => max.to_string(),
        Some(max) => format!("{}–{max}", range.min),
        None => format!("at least {}", range.min),
    }
}
