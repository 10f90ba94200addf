//! What counts as an act between two states, and that it counts once a day.

use detente_record::{Day, Entity, Event, Id, Incident, NON_STATE_CODES, Precision, Standing, Tie};
use std::collections::{BTreeMap, BTreeSet};

/// Two states, sorted by code.
pub type Dyad = [String; 2];

/// Sorts two codes into a dyad.
pub fn dyad(a: &str, b: &str) -> Dyad {
    if a <= b {
        [a.to_owned(), b.to_owned()]
    } else {
        [b.to_owned(), a.to_owned()]
    }
}

/// One act of one state toward another on one day: the unit of every sum.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Act {
    /// The event it stands for; of several, the one whose id sorts first.
    pub id: Id,
    /// The incident that event belongs to.
    pub incident: Option<Id>,
    /// The incident it reacts to: what a break is grouped by.
    pub over: Option<Id>,
    /// The day it happened; where only the week is known, the day that stands for it.
    pub date: Day,
    /// State that acts.
    pub from: String,
    /// State that is acted on.
    pub to: String,
    /// Both act (a meeting, an exchange of fire): counted once for the dyad
    /// and once in each direction; `from` and `to` are then sorted.
    pub mutual: bool,
    /// Score, -10 to +10.
    pub score: f64,
    /// What it is, for counting once a day: types and modes, else CAMEO.
    pub code: String,
    /// The sentence.
    pub text: String,
    /// Independent reports: origins where incidents tell them, else articles.
    /// Never a weight; a label of how much stands behind the act.
    pub reports: u32,
}

impl Act {
    /// The two states, sorted.
    pub fn dyad(&self) -> Dyad {
        dyad(&self.from, &self.to)
    }
}

/// Events that gave no act, by the first reason that held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Planned, hypothetical, negated, background, denied or merely alleged.
    pub not_done: usize,
    /// No date, or one known only to the month or worse.
    pub undated: usize,
    /// Not between two states.
    pub not_interstate: usize,
    /// Told again: the same states, day and code as another event.
    pub repeated: usize,
}

/// Sides of a country that are not its state (DESIGN: acts toward a state's
/// rebels, opposition or unrecognised parts are not acts toward that state).
const NOT_THE_STATE: [&str; 4] = ["REB", "OPP", "UAF", "PRE"];

/// Which number an act is scored with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Scale {
    /// PLOVER's score of its type and mode.
    #[default]
    Plover,
    /// Goldstein's score of its CAMEO code, by the table its coder names; an event
    /// without one gives no act.
    Goldstein,
}

/// Returns the acts in events, sorted by day, states and code. See [`Acts`].
pub fn acts(events: &[Event], incidents: &[Incident], count_all: bool) -> (Vec<Act>, LeftOut) {
    let mut acts = Acts::new(incidents, count_all, Scale::Plover);
    for event in events {
        acts.add(event);
    }
    acts.finish()
}

/// Makes acts of events, one event at a time: a store need not be in memory.
///
/// An event is an act if it was done on somebody's word that enters sums
/// ([`Event::is_act`]; with `count_all` also what is only alleged), is dated to
/// the day or the week, and is between two states, of which the one that acts does so by an organ of its own
/// (not by a company or a crowd). Compound actors and
/// recipients give every directed pair. A reciprocal event (several actors, no
/// recipient) gives every pair one [`mutual`](Act::mutual) act. Acts of the
/// same day, states and code are one, in however many reports and incidents;
/// a mutual act takes in the one-sided tellings of it. Incidents name the
/// incident and the origins of reports; without them, articles are counted.
pub struct Acts<'a> {
    known: Known<'a>,
    count_all: bool,
    scale: Scale,
    found: BTreeMap<Key, Found>,
    left: LeftOut,
}

impl<'a> Acts<'a> {
    /// Begins without any act.
    pub fn new(incidents: &'a [Incident], count_all: bool, scale: Scale) -> Acts<'a> {
        Acts {
            known: Known::of(incidents),
            count_all,
            scale,
            found: BTreeMap::new(),
            left: LeftOut::default(),
        }
    }

    /// Takes in one event, in any order.
    pub fn add(&mut self, event: &Event) {
        let done = event.is_act()
            || (self.count_all
                && event.auxiliary.is_empty()
                && event.standing == Standing::Alleged);
        if !done {
            self.left.not_done += 1;
            return;
        }
        let exact = matches!(event.when.date_precision, Precision::Day | Precision::Week);
        let Some(date) = event.when.date.filter(|_| exact) else {
            self.left.undated += 1;
            return;
        };
        let pairs = pairs(event);
        let score = match self.scale {
            Scale::Plover => Some(event.event_scale),
            Scale::Goldstein => event.goldstein,
        };
        let Some(score) = score.filter(|s| s.is_finite() && !pairs.is_empty()) else {
            self.left.not_interstate += 1;
            return;
        };
        let mut fresh = false;
        for (from, to, mutual) in pairs {
            let key = Key {
                date,
                from,
                to,
                code: code(event),
                mutual,
            };
            let entry = self.found.entry(key);
            fresh |= matches!(entry, std::collections::btree_map::Entry::Vacant(_));
            entry.or_default().add(event, score, &self.known);
        }
        self.left.repeated += usize::from(!fresh);
    }

    /// Returns the acts, sorted by day, states and code.
    pub fn finish(mut self) -> (Vec<Act>, LeftOut) {
        self.left.repeated += absorb(&mut self.found);
        let acts = self.found.into_iter();
        (acts.map(|(key, found)| found.act(key)).collect(), self.left)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    date: Day,
    from: String,
    to: String,
    code: String,
    mutual: bool,
}

// What the incidents know of an event: where it belongs and on what text it rests.
struct Known<'a> {
    incident: BTreeMap<&'a str, &'a str>,
    origin: BTreeMap<(&'a str, &'a str), &'a str>,
}

impl<'a> Known<'a> {
    fn of(incidents: &'a [Incident]) -> Known<'a> {
        let mut known = Known {
            incident: BTreeMap::new(),
            origin: BTreeMap::new(),
        };
        for incident in incidents {
            for report in &incident.reports {
                for event in &report.events {
                    known.incident.entry(event).or_insert(&incident.id);
                    let key = (event.as_str(), report.article.as_str());
                    known.origin.entry(key).or_insert(&report.origin);
                }
            }
        }
        known
    }
}

// All tellings of one act.
#[derive(Default)]
struct Found {
    id: Id,
    incident: Option<Id>,
    over: Option<Id>,
    score: f64,
    text: String,
    origins: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, event: &Event, score: f64, known: &Known) {
        let incident = known
            .incident
            .get(event.id.as_str())
            .map(|id| (*id).to_owned());
        if self.origins.is_empty() || event.id < self.id {
            self.id.clone_from(&event.id);
            self.score = score;
            self.text.clone_from(&event.text);
            self.incident = incident.or(self.incident.take());
        } else if self.incident.is_none() {
            self.incident = incident;
        }
        if self.over.is_none() {
            self.over.clone_from(&event.over);
        }
        let origin = known
            .origin
            .get(&(event.id.as_str(), event.article.as_str()));
        self.origins
            .insert(origin.map_or(event.article.as_str(), |o| *o).to_owned());
    }

    fn act(self, key: Key) -> Act {
        Act {
            id: self.id,
            incident: self.incident,
            over: self.over,
            date: key.date,
            from: key.from,
            to: key.to,
            mutual: key.mutual,
            score: self.score,
            code: key.code,
            text: self.text,
            reports: u32::try_from(self.origins.len()).unwrap_or(u32::MAX),
        }
    }
}

// "A met B" and "A and B met" are one meeting: the mutual act takes the others in.
fn absorb(found: &mut BTreeMap<Key, Found>) -> usize {
    let mutual: Vec<Key> = found.keys().filter(|key| key.mutual).cloned().collect();
    let mut taken = 0;
    for key in mutual {
        let one = Key {
            mutual: false,
            ..key.clone()
        };
        let other = Key {
            from: key.to.clone(),
            to: key.from.clone(),
            ..one.clone()
        };
        for side in [one, other] {
            let Some(told) = found.remove(&side) else {
                continue;
            };
            taken += 1;
            if let Some(whole) = found.get_mut(&key) {
                whole.origins.extend(told.origins);
                whole.incident = whole.incident.take().or(told.incident);
            }
        }
    }
    taken
}

fn code(event: &Event) -> String {
    if event.event.is_empty() {
        return event.cameo.clone();
    }
    let mut words: Vec<&str> = event.event.iter().map(|t| t.code()).collect();
    words.sort_unstable();
    let mut modes: Vec<&str> = event.mode.iter().map(String::as_str).collect();
    modes.sort_unstable();
    words.extend(modes);
    words.join(" ")
}

// Directed pairs of states, each once; for a reciprocal event, sorted pairs.
fn pairs(event: &Event) -> BTreeSet<(String, String, bool)> {
    // Whoever is of civil life alone acts for no state: a university that cuts its ties with another
    // country's does what no government did. What is done *to* a state's citizens and companies is
    // still done to that state's side.
    let actors = states(&event.actor, |e| !e.is_civil());
    let mutual = event.recipient.is_empty();
    let targets = if mutual {
        actors.clone()
    } else {
        states(&event.recipient, |_| true)
    };
    let mut out = BTreeSet::new();
    for from in &actors {
        for to in &targets {
            if from != to && (!mutual || from < to) {
                out.insert(((*from).to_owned(), (*to).to_owned(), mutual));
            }
        }
    }
    out
}

fn states(entities: &[Entity], counts: impl Fn(&Entity) -> bool) -> BTreeSet<&str> {
    let is_state = |e: &&Entity| {
        !e.code.is_empty()
            && !NON_STATE_CODES.contains(&e.code.as_str())
            && !e.sector.iter().any(|s| NOT_THE_STATE.contains(&s.as_str()))
            // Whose citizen somebody is counts; what one is by birth or by one's own word does not.
            && !matches!(e.tie, Some(Tie::Ethnic | Tie::Claimed))
            && counts(e)
    };
    entities
        .iter()
        .filter(is_state)
        .map(|e| e.code.as_str())
        .collect()
}
