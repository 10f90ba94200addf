//! From entries to a pack: who is a state, a person, an organisation or a
//! group, and what may be added without contradicting what is known.

use super::actors::{Raw, Term};
use super::known::{Found, Known};
use super::name::{self, key};
use super::report::{Entry, Report};
use crate::lexicon::{Actor, ActorKind};
use detente_record::{Day, NON_STATE_CODES};
use std::collections::{BTreeMap, HashMap};

/// A name of a state with its days.
pub(super) type Dated = (String, Option<Day>, Option<Day>);

/// An actor of the pack.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub kind: ActorKind,
    /// The actor of the lexicon that it adds to.
    pub known: Option<usize>,
    pub code: String,
    pub sector: Vec<String>,
    pub names: Vec<String>,
    pub known_as: Vec<String>,
    pub offices: Vec<Term>,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// What is made of the dictionaries of actors.
pub(super) struct Pack<'k> {
    known: &'k Known<'k>,
    pub made: Vec<Made>,
    /// Names to be added to states, by code.
    pub states: BTreeMap<String, Vec<Dated>>,
    by_name: HashMap<String, Vec<usize>>,
    state_names: HashMap<String, String>,
}

/// A name that passed: its entry, its forms, and whether it is new.
struct Passed {
    entry: Entry,
    forms: Vec<String>,
    new: bool,
}

impl<'k> Pack<'k> {
    pub fn new(known: &'k Known<'k>) -> Pack<'k> {
        Pack {
            known,
            made: Vec::new(),
            states: BTreeMap::new(),
            by_name: HashMap::new(),
            state_names: HashMap::new(),
        }
    }

    /// Puts an entry into the pack, and settles its names and codes.
    pub fn put(&mut self, raw: &Raw, report: &mut Report) {
        if raw.terms.is_empty() {
            let why = match raw.codes {
                0 => "no code stands with it",
                _ => "none of its codes can be used",
            };
            for name in &raw.names {
                report.refused(name.entry, why, "");
            }
            return;
        }
        let of_state = |t: &Term| {
            t.party.sector.is_empty() && !NON_STATE_CODES.contains(&t.party.code.as_str())
        };
        if raw.terms.iter().all(of_state) {
            self.state(raw, report);
        } else {
            let spelt = self.spell(raw, report);
            let kind = self.kind(raw, &spelt);
            self.actor(raw, kind, spelt, report);
        }
    }

    fn spell(&self, raw: &Raw, report: &mut Report) -> Vec<(Entry, Vec<String>)> {
        let mut out = Vec::new();
        for given in &raw.names {
            match name::spell(&given.text, &|w| self.known.is_word(w)) {
                Ok(spelt) => {
                    for (reason, detail) in spelt.mends {
                        report.mended(given.entry, reason, detail);
                    }
                    out.push((given.entry, spelt.names));
                }
                Err((reason, detail)) => report.refused(given.entry, reason, detail),
            }
        }
        out
    }

    // Names for a state, each for the days of its code.
    fn state(&mut self, raw: &Raw, report: &mut Report) {
        let mut used = vec![false; raw.terms.len()];
        for (entry, forms) in self.spell(raw, report) {
            for (number, term) in raw.terms.iter().enumerate() {
                let state = term.party.code.as_str();
                match self.state_name(&forms, state) {
                    Ok(true) => {
                        let list = self.states.entry(state.to_owned()).or_default();
                        list.extend(forms.iter().map(|f| (f.clone(), term.from, term.to)));
                        report.taken(entry);
                        used[number] = true;
                    }
                    Ok(false) => {
                        if !report.is_settled(entry) {
                            report.known(entry);
                        }
                        used[number] = true;
                    }
                    Err(_) if report.is_settled(entry) => {}
                    Err((reason, detail)) if number + 1 == raw.terms.len() => {
                        report.refused(entry, reason, detail);
                    }
                    Err(_) => {}
                }
            }
            let own = raw.terms.iter().map(|t| t.party.code.clone()).next();
            for form in &forms {
                self.state_names
                    .entry(key(form))
                    .or_insert(own.clone().unwrap_or_default());
            }
        }
        for (term, used) in raw.terms.iter().zip(used) {
            match used {
                true => report.taken(term.entry),
                false => report.refused(term.entry, "no name of it was taken", ""),
            }
        }
    }

    // Whether a name is new for a state; an error where it is not the state's.
    fn state_name(&self, forms: &[String], state: &str) -> Result<bool, (&'static str, String)> {
        let mut new = false;
        for form in forms {
            let given = self.state_names.get(&key(form));
            match self.known.look(form) {
                Found::Actors(actors) => {
                    let all: Vec<&Actor> = actors
                        .iter()
                        .map(|a| &self.known.lexicon.actors[*a])
                        .collect();
                    if let Some(other) = all
                        .iter()
                        .find(|a| a.code != state)
                        .filter(|_| all.iter().all(|a| a.code != state))
                    {
                        return Err((NAMES_OTHER, format!("{} ({})", other.name, other.code)));
                    }
                }
                Found::Place(states) if states.iter().all(|s| s == state) => {}
                Found::Place(states) => {
                    return Err((PLACE, states.join(" ")));
                }
                Found::Word => return Err((WORD, form.clone())),
                Found::Free if self.known.is_in_person(form) => {
                    return Err((PERSON, form.clone()));
                }
                Found::Free if self.by_name.contains_key(&key(form)) => {
                    return Err((GIVEN, String::new()));
                }
                Found::Free => match given {
                    Some(other) if other != state => return Err((GIVEN, other.clone())),
                    Some(_) => {}
                    None => new = true,
                },
            }
        }
        Ok(new)
    }

    fn kind(&self, raw: &Raw, spelt: &[(Entry, Vec<String>)]) -> ActorKind {
        let names = || spelt.iter().flat_map(|(_, forms)| forms.first());
        let has = |sector: &str| {
            raw.terms
                .iter()
                .any(|t| t.party.sector.iter().any(|s| s == sector))
        };
        let dated = raw.terms.iter().any(Term::is_dated);
        let body = names().any(|n| self.known.is_body(n));
        let person = names().any(|n| self.known.is_person(n));
        let company = raw
            .terms
            .iter()
            .any(|t| matches!(t.party.code.as_str(), "MNC" | "NGO"));
        let known = names().find_map(|n| match self.known.look(n) {
            Found::Actors(actors) => actors.first().map(|a| self.known.lexicon.actors[*a].kind),
            _ => None,
        });
        match known {
            Some(ActorKind::Person) => return ActorKind::Person,
            Some(kind @ (ActorKind::Organisation | ActorKind::Group)) => return kind,
            _ => {}
        }
        let office = !company && (raw.terms.len() > 1 || dated);
        let several = names().any(|n| n.contains(' '));
        // Former officials are people, whatever they are called; so are most who are dated.
        if !company && has("ELI") || !body && (dated && office || several && (person || office)) {
            return ActorKind::Person;
        }
        let armed = ["REB", "OPP", "UAF", "CRM", "PRM", "PTY"]
            .iter()
            .any(|s| has(s));
        match armed || raw.terms.iter().any(|t| t.party.code == "IMG") {
            true => ActorKind::Group,
            false => ActorKind::Organisation,
        }
    }

    fn actor(
        &mut self,
        raw: &Raw,
        kind: ActorKind,
        spelt: Vec<(Entry, Vec<String>)>,
        report: &mut Report,
    ) {
        let mut terms = raw.terms.clone();
        // What holds at any time comes last: the first that fits a day is taken.
        terms.sort_by_key(|t| !t.is_dated());
        if kind != ActorKind::Person {
            one_code(&mut terms, report);
        }
        let codes: Vec<&str> = terms.iter().map(|t| t.party.code.as_str()).collect();
        let mut base: Option<usize> = None;
        let mut earlier: Vec<usize> = Vec::new();
        let mut passed = Vec::new();
        for (entry, forms) in spelt {
            match self.pass(&forms, kind, &codes, &mut base, &mut earlier) {
                Ok(new) => passed.push(Passed { entry, forms, new }),
                Err((reason, detail)) => report.refused(entry, reason, detail),
            }
        }
        if passed.is_empty() {
            for term in &terms {
                report.refused(term.entry, "no name of it was taken", "");
            }
            return;
        }
        for name in &passed {
            match name.new {
                true => report.taken(name.entry),
                false => report.known(name.entry),
            }
        }
        self.add(kind, terms, base, &earlier, &passed, report);
    }

    // Whether the forms of a name may be given to an actor with one of the
    // codes, and whether they are new; notes whom they name already.
    fn pass(
        &self,
        forms: &[String],
        kind: ActorKind,
        codes: &[&str],
        base: &mut Option<usize>,
        earlier: &mut Vec<usize>,
    ) -> Result<bool, (&'static str, String)> {
        let mut new = false;
        for form in forms {
            match self.known.look(form) {
                Found::Actors(actors) => {
                    let fits = |a: &&usize| {
                        let actor = &self.known.lexicon.actors[**a];
                        let body =
                            |k: ActorKind| matches!(k, ActorKind::Organisation | ActorKind::Group);
                        codes.contains(&actor.code.as_str())
                            && (actor.kind == kind || body(kind) && body(actor.kind))
                    };
                    let Some(actor) = actors.iter().find(fits) else {
                        let other = actors.first().map(|a| &self.known.lexicon.actors[*a]);
                        let other = other.map(|a| format!("{} ({})", a.name, a.code));
                        return Err((NAMES_OTHER, other.unwrap_or_default()));
                    };
                    base.get_or_insert(*actor);
                }
                Found::Place(states) => return Err((PLACE, states.join(" "))),
                Found::Word => return Err((WORD, form.clone())),
                Found::Free if kind != ActorKind::Person && self.known.is_in_person(form) => {
                    return Err((PERSON, form.clone()));
                }
                Found::Free => {
                    if let Some(state) = self.state_names.get(&key(form)) {
                        return Err((GIVEN, state.clone()));
                    }
                    let Some(made) = self.by_name.get(&key(form)) else {
                        new = true;
                        continue;
                    };
                    let fits = |m: &&usize| {
                        self.made
                            .get(**m)
                            .is_some_and(|m| m.kind == kind && codes.contains(&m.code.as_str()))
                    };
                    let Some(_) = made.iter().find(fits) else {
                        let other = made.first().and_then(|m| self.made.get(*m));
                        return Err((GIVEN, other.map(|m| m.code.clone()).unwrap_or_default()));
                    };
                    earlier.extend(made.iter().filter(fits));
                }
            }
        }
        Ok(new)
    }

    // Terms by their codes: one actor a code.
    fn add(
        &mut self,
        kind: ActorKind,
        terms: Vec<Term>,
        base: Option<usize>,
        earlier: &[usize],
        passed: &[Passed],
        report: &mut Report,
    ) {
        let mut groups: Vec<(String, Vec<Term>)> = Vec::new();
        for term in terms {
            match groups.iter_mut().find(|(code, _)| *code == term.party.code) {
                Some((_, list)) => list.push(term),
                None => groups.push((term.party.code.clone(), vec![term])),
            }
        }
        for (code, terms) in groups {
            if let Some(actor) = base.map(|b| &self.known.lexicon.actors[b]) {
                for term in &terms {
                    if kind != ActorKind::Person && actor.code == code {
                        report.known(term.entry);
                    } else {
                        let why = "the lexicon knows this actor, with offices and codes of its own";
                        report.refused(term.entry, why, format!("{} ({})", actor.name, actor.code));
                    }
                }
                if actor.code != code {
                    continue;
                }
            } else {
                terms.iter().for_each(|t| report.taken(t.entry));
            }
            let number = earlier
                .iter()
                .copied()
                .find(|m| self.made[*m].code == code && self.made[*m].known == base)
                // Several entries may add to one actor of the lexicon.
                .or_else(|| {
                    let adds = |m: &Made| base.is_some() && m.known == base;
                    self.made.iter().position(adds)
                })
                .unwrap_or_else(|| self.start(kind, &code, base, &terms));
            self.fill(
                number,
                passed,
                if base.is_some() { Vec::new() } else { terms },
            );
        }
    }

    fn start(
        &mut self,
        kind: ActorKind,
        code: &str,
        known: Option<usize>,
        terms: &[Term],
    ) -> usize {
        let first = terms.first();
        let own = |day: fn(&Term) -> Option<Day>| {
            first.filter(|_| kind != ActorKind::Person).and_then(day)
        };
        self.made.push(Made {
            kind: known.map_or(kind, |k| self.known.lexicon.actors[k].kind),
            known,
            code: code.to_owned(),
            sector: first.map(|t| t.party.sector.clone()).unwrap_or_default(),
            names: Vec::new(),
            known_as: Vec::new(),
            offices: Vec::new(),
            from: own(|t| t.from),
            to: own(|t| t.to),
        });
        self.made.len() - 1
    }

    fn fill(&mut self, number: usize, passed: &[Passed], terms: Vec<Term>) {
        let Some(made) = self.made.get_mut(number) else {
            return;
        };
        let person = made.kind == ActorKind::Person;
        let (long, short): (Vec<&Passed>, Vec<&Passed>) = passed
            .iter()
            .filter(|p| p.new || made.known.is_none())
            .partition(|p| !person || p.forms.iter().any(|f| f.contains(' ')));
        for form in long.iter().flat_map(|p| &p.forms) {
            if !made.names.contains(form) {
                made.names.push(form.clone());
            }
        }
        for form in short.iter().flat_map(|p| &p.forms) {
            // A person of whom only a surname is given has it for a name.
            let list = match made.names.is_empty() && made.known.is_none() {
                true => &mut made.names,
                false => &mut made.known_as,
            };
            if !list.contains(form) {
                list.push(form.clone());
            }
        }
        for term in terms.into_iter().filter(|_| person) {
            let same = |o: &Term| (o.from, o.to) == (term.from, term.to) && o.party == term.party;
            if !made.offices.iter().any(same) {
                made.offices.push(term);
            }
        }
        made.offices.sort_by_key(|t| !t.is_dated());
        for form in made.names.iter().chain(&made.known_as) {
            let list = self.by_name.entry(key(form)).or_default();
            if !list.contains(&number) {
                list.push(number);
            }
        }
    }
}

// A body has one code: the one without days, else the latest.
fn one_code(terms: &mut Vec<Term>, report: &mut Report) {
    let last = terms.len().saturating_sub(1);
    for term in terms.drain(..last) {
        report.refused(
            term.entry,
            "an organisation has one code: another was taken",
            "",
        );
    }
}

const NAMES_OTHER: &str = "the lexicon gives this name to another";
const GIVEN: &str = "another entry of the dictionaries has this name";
const PLACE: &str = "the lexicon has a place of this name";
const WORD: &str = "the language or the lexicon has it as a word: it is found where it is no name";
const PERSON: &str = "a word that stands in names of people: it would be found there";
