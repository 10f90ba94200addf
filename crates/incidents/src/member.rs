//! What in an article may speak of a happening: its events and occurrences.

use crate::Told;
use crate::corpus::{doer_key, place_key, victim_key};
use crate::dates::{Hold, Window};
use crate::kinds::Kind;
use crate::names::{Known, Name};
use crate::places::is_firm;
use crate::score::head;
use crate::words::{self, Bag, bag_of, tokens};
use detente_record::{
    ANOTHER, APART, Article, Attribution, Auxiliary, Claim, Coded, Entity, Event, EventType,
    FAILED, Location, Occurrence, Part, Range, Span, Standing, TextInfo, When,
};
use std::borrow::Cow;
use std::ops::Deref;

/// A claim and the article it stands in.
pub(crate) struct Said<'a> {
    pub(crate) article: usize,
    pub(crate) claim: &'a Claim,
    pub(crate) bag: &'a Bag,
}

/// What of a member rests on its own article alone.
#[derive(Debug)]
pub(crate) struct Prepared {
    at: Place,
    pub(crate) kind: Kind,
    /// Background of another story: it points at a happening, but reports nothing.
    pub(crate) reference: bool,
    /// Persons named as harmed.
    names: Vec<Name>,
    /// The words of a sentence that names nobody as harmed, as far as they may be names.
    capitals: Vec<String>,
    /// The words of its sentence.
    pub(crate) bag: Bag,
    /// The same without the place and the victims, which are weighed as such.
    pub(crate) plain: Bag,
    /// The words around its sentence, without the sentence's own.
    pub(crate) near: Bag,
    /// Both.
    pub(crate) wide: Bag,
    /// It is what its article tells first.
    lead: bool,
    /// What the days of harm are counted of.
    pub(crate) usual: Vec<u64>,
    /// What the crowds harmed are called: "two brothers" are brothers.
    pub(crate) heads: Vec<String>,
}

// Where among the records it stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    Event(usize),
    Occurrence(usize),
}

impl Prepared {
    pub(crate) fn record<'a>(&self, coded: &'a Coded) -> Record<'a> {
        match self.at {
            Place::Event(i) => Record::Event(&coded.events[i]),
            Place::Occurrence(i) => Record::Occurrence(&coded.occurrences[i]),
        }
    }

    pub(crate) fn id<'a>(&self, coded: &'a Coded) -> &'a str {
        self.record(coded).id()
    }

    /// Its place in its article.
    pub(crate) fn order<'a>(&self, coded: &'a Coded) -> (bool, usize, usize, &'a str) {
        let record = self.record(coded);
        let at = record.text_info();
        let body = at.part == Part::Body;
        (body, at.sequence, record.trigger().start, record.id())
    }
}

/// An event or an occurrence that may speak of a happening, among others.
pub(crate) struct Member<'a> {
    pub(crate) article: usize,
    pub(crate) record: Record<'a>,
    own: &'a Prepared,
    /// Persons named as harmed; here, or elsewhere in the article.
    pub(crate) names: Vec<Name>,
    /// When, by its own words.
    pub(crate) window: Option<Window>,
    /// When and where, as far as the article tells it of the same happening.
    pub(crate) at: Option<Window>,
    pub(crate) site: Option<Cow<'a, Location>>,
    /// Claims that tell of it, by index, the innermost first.
    pub(crate) claims: Vec<usize>,
    /// What the names in its sentence tell, and those around it.
    pub(crate) bag_named: f64,
    pub(crate) wide_named: f64,
}

impl<'a> Member<'a> {
    /// What of it rests on its own article alone.
    pub(crate) fn prepared(&self) -> &'a Prepared {
        self.own
    }
}

impl Deref for Member<'_> {
    type Target = Prepared;
    fn deref(&self) -> &Prepared {
        self.own
    }
}

/// What a member is.
#[derive(Clone, Copy)]
pub(crate) enum Record<'a> {
    Event(&'a Event),
    Occurrence(&'a Occurrence),
}

macro_rules! either {
    ($self:ident, $r:ident => $field:expr) => {
        match $self {
            Record::Event($r) => $field,
            Record::Occurrence($r) => $field,
        }
    };
}

impl<'a> Record<'a> {
    pub(crate) fn id(self) -> &'a str {
        either!(self, r => &r.id)
    }
    pub(crate) fn when(self) -> &'a When {
        either!(self, r => &r.when)
    }
    fn place(self) -> Option<&'a Location> {
        either!(self, r => r.event_loc.as_ref())
    }
    fn text(self) -> &'a str {
        either!(self, r => &r.text)
    }
    pub(crate) fn text_info(self) -> &'a TextInfo {
        either!(self, r => &r.text_info)
    }
    fn trigger(self) -> &'a Span {
        either!(self, r => &r.trigger)
    }
    fn standing(self) -> Standing {
        either!(self, r => r.standing)
    }
    fn rules(self) -> &'a [String] {
        either!(self, r => &r.rules)
    }
    fn auxiliary(self) -> &'a [Auxiliary] {
        either!(self, r => &r.auxiliary)
    }
    fn attribution(self) -> &'a [Attribution] {
        either!(self, r => r.attribution.as_deref().unwrap_or_default())
    }

    fn doers(self) -> &'a [Entity] {
        match self {
            Record::Event(e) => &e.actor,
            Record::Occurrence(_) => &[],
        }
    }

    fn sufferers(self) -> &'a [Entity] {
        match self {
            Record::Event(e) if e.recipient.is_empty() && e.actor.len() > 1 => &e.actor,
            Record::Event(e) => &e.recipient,
            Record::Occurrence(o) => &o.victims,
        }
    }

    fn denied(self) -> bool {
        let negated = || self.auxiliary().contains(&Auxiliary::Negation);
        let failed = || self.rules().iter().any(|r| r == FAILED);
        self.standing() == Standing::Denied || self.spoken() && negated() && !failed()
    }

    // Returns whether somebody says so, and not only the reporter.
    fn spoken(self) -> bool {
        self.attribution().iter().any(|a| !a.speaker.is_empty())
    }
}

impl<'a> Member<'a> {
    pub(crate) fn id(&self) -> &'a str {
        self.record.id()
    }
    pub(crate) fn when(&self) -> &'a When {
        self.record.when()
    }
    pub(crate) fn place(&self) -> Option<&'a Location> {
        self.record.place()
    }
    pub(crate) fn text(&self) -> &'a str {
        self.record.text()
    }
    pub(crate) fn text_info(&self) -> &'a TextInfo {
        self.record.text_info()
    }
    pub(crate) fn trigger(&self) -> &'a Span {
        self.record.trigger()
    }
    pub(crate) fn frame(&self) -> &'a str {
        match self.record {
            Record::Event(e) => &e.frame,
            Record::Occurrence(o) => &o.frame,
        }
    }
    pub(crate) fn standing(&self) -> Standing {
        self.record.standing()
    }
    pub(crate) fn attribution(&self) -> &'a [Attribution] {
        self.record.attribution()
    }

    pub(crate) fn event(&self) -> Option<&'a Event> {
        match self.record {
            Record::Event(e) => Some(e),
            Record::Occurrence(_) => None,
        }
    }
    pub(crate) fn occurrence(&self) -> Option<&'a Occurrence> {
        match self.record {
            Record::Event(_) => None,
            Record::Occurrence(o) => Some(o),
        }
    }
    /// The type of act it is called by; `None` for what befalls, and for blows.
    pub(crate) fn act(&self) -> Option<EventType> {
        let event = self.event().filter(|_| self.kind.is_written());
        event?.event.first().copied()
    }
    pub(crate) fn modes(&self) -> &'a [String] {
        self.event().map_or(&[], |e| &e.mode)
    }

    /// Returns whether it is told as another of its kind, of a later day than `other`.
    pub(crate) fn is_after(&self, other: &Member<'_>) -> bool {
        let (Some(own), Some(theirs)) = (self.window, other.window) else {
            return false;
        };
        let days = own.is_day() && theirs.is_day() && theirs.high < own.low;
        days && self.record.rules().iter().any(|r| r == ANOTHER)
    }

    /// Returns whether its words set it so much earlier or later than what else its sentence tells.
    pub(crate) fn is_apart(&self) -> bool {
        self.record.rules().iter().any(|r| r == APART)
    }

    /// Returns whether both are told to be of one day.
    pub(crate) fn is_of_day(&self, other: &Member<'_>) -> bool {
        let days = self.window.zip(other.window);
        days.is_some_and(|(a, b)| a.is_day() && b.is_day() && a.low == b.low)
    }

    /// Returns whether somebody says that it is not so: "denied that …", or
    /// "nobody was seized, the spokesman said".
    pub(crate) fn denied(&self) -> bool {
        self.record.denied()
    }

    /// Who is said to have done it; nobody for an occurrence.
    pub(crate) fn doers(&self) -> &'a [Entity] {
        self.record.doers()
    }

    /// Who is said to have suffered it. Both sides of a fight suffer.
    pub(crate) fn sufferers(&self) -> &'a [Entity] {
        self.record.sufferers()
    }

    /// Who held them.
    pub(crate) fn keepers(&self) -> impl Iterator<Item = &'a Entity> + use<'a> {
        let (a, b): (&'a [Entity], &'a [Entity]) = match self.record {
            Record::Event(_) => (&[], &[]),
            Record::Occurrence(o) => (&o.custodian, &o.taken_by),
        };
        a.iter().chain(b)
    }

    /// How many were killed, where a number is told: the figure, else the
    /// count of the victims ("two brothers died").
    pub(crate) fn killed(&self) -> Option<Range> {
        let o = self.occurrence()?;
        if o.toll.killed.is_some() || self.kind != Kind::Death {
            return o.toll.killed;
        }
        let counts: Option<Vec<Range>> =
            o.victims.iter().map(|v| v.count.map(Range::from)).collect();
        counts
            .filter(|c| !c.is_empty())?
            .into_iter()
            .reduce(|a, b| Range {
                min: a.min.saturating_add(b.min),
                max: a.max.zip(b.max).map(|(a, b)| a.saturating_add(b)),
            })
    }

    /// Returns whether it is what its article tells first.
    pub(crate) fn is_lead(&self) -> bool {
        self.own.lead
    }

    /// How many sentences it is to `other`'s; `None` across parts or articles.
    pub(crate) fn sentences_to(&self, other: &Member<'_>) -> Option<usize> {
        let (a, b) = (self.text_info(), other.text_info());
        (self.article == other.article && a.part == b.part).then(|| a.sequence.abs_diff(b.sequence))
    }

    /// Takes over what its article tells elsewhere.
    pub(crate) fn learn(&mut self, names: &[Name], day: Option<Window>, site: Option<&Location>) {
        let count = self
            .sufferers()
            .iter()
            .map(|e| e.count.map_or(u64::MAX, |c| c.high));
        let all = count.max().unwrap_or(u64::MAX) >= names.len() as u64;
        // Those who were seized are not all those who died.
        if self.names.is_empty() && all && self.kind != Kind::Arrest {
            self.names = names.to_vec();
        }
        if let Some(day) = day.filter(|_| self.at.is_none_or(|w| w.hold == Hold::Weak)) {
            self.at = Some(Window {
                hold: Hold::Inferred,
                ..day
            });
        }
        if self.site.as_ref().is_none_or(|p| p.precision == "country") && site.is_some() {
            self.site = site.cloned().map(Cow::Owned);
        }
    }
}

/// Returns the persons named among some, each once.
pub(crate) fn named(people: &[Entity]) -> Vec<Name> {
    let people = people.iter().filter(|e| !e.is_state());
    let mut names: Vec<Name> = people.filter_map(Name::of).collect();
    names.sort();
    names.dedup();
    names
}

/// Works out the members of an article, in any order.
pub(crate) fn prepare(article: &Article, coded: &Coded) -> Vec<Prepared> {
    let events = coded.events.iter().enumerate();
    let events = events.filter_map(|(i, e)| Some((Place::Event(i), Kind::of_event(e)?)));
    let occurrences = coded.occurrences.iter().enumerate();
    let occurrences = occurrences.map(|(i, o)| (Place::Occurrence(i), Kind::of_occurrence(o.kind)));
    let mut members = Vec::new();
    for (at, kind) in events.chain(occurrences) {
        let record = match at {
            Place::Event(i) => Record::Event(&coded.events[i]),
            Place::Occurrence(i) => Record::Occurrence(&coded.occurrences[i]),
        };
        if let Some(reference) = refers(record) {
            let mut member = weighed(article, record, kind);
            (member.at, member.reference) = (at, reference);
            members.push(member);
        }
    }
    let news: Vec<bool> = members
        .iter()
        .map(|m| is_news(m.record(coded), members.iter().map(|o| o.record(coded))))
        .collect();
    for (member, news) in members.iter_mut().zip(news) {
        member.lead = news;
    }
    members
}

// Whether a record is what a title or an opening sentence tells first: what comes after it there
// may be what it is about.
fn is_news<'r>(record: Record<'_>, mut all: impl Iterator<Item = Record<'r>>) -> bool {
    let at = record.text_info();
    let opens = at.part == Part::Title || at.sequence == 0;
    opens
        && all.all(|other| {
            let there = other.text_info();
            (there.part, there.sequence) != (at.part, at.sequence)
                || other.trigger().start >= record.trigger().start
        })
}

// Works out what a record is weighed by.
fn weighed(article: &Article, record: Record<'_>, kind: Kind) -> Prepared {
    let words = tokens(record.text());
    let mut names = Vec::new();
    let mut capitals = Vec::new();
    if kind.is_harm() {
        names = named(record.sufferers());
        let crowd = |e: &Entity| e.count.is_some_and(|c| c.low > 1);
        if names.is_empty() && !record.sufferers().iter().any(crowd) {
            capitals = crate::names::capitals(&words);
        }
    }
    let bag = bag_of(&words);
    let place = record.place().map_or("", |p| &p.name);
    let mut known = words::bag(place);
    for entity in record.sufferers() {
        known.extend(words::bag(entity.label()));
    }
    let mut near = words::bag(around(article, record.text_info()));
    near.retain(|w| bag.binary_search(w).is_err());
    let mut wide: Bag = bag.iter().chain(&near).copied().collect();
    wide.sort_unstable();
    let firm = record.place().filter(|p| is_firm(p));
    let usual = firm.into_iter().map(|p| place_key(&p.name));
    let usual = usual.chain(record.sufferers().iter().map(|e| victim_key(&e.code)));
    let usual = usual.chain(record.doers().iter().map(|e| doer_key(&e.code)));
    Prepared {
        at: Place::Event(0),
        kind,
        reference: false,
        lead: false,
        usual: usual.collect(),
        heads: match kind.is_harm() {
            true => record.sufferers().iter().filter_map(head).collect(),
            false => Vec::new(),
        },
        plain: bag.iter().filter(|w| !known.contains(w)).copied().collect(),
        names,
        capitals,
        bag,
        near,
        wide,
    }
}

impl<'a> Member<'a> {
    /// Puts a member among others, of which `known` are the victims.
    pub(crate) fn of(
        own: &'a Prepared,
        told: Told<'a>,
        article: usize,
        known: &Known<'_>,
    ) -> Member<'a> {
        let record = own.record(told.coded);
        let mut names = own.names.clone();
        // "The beating of the detainee Ana Lopez": a sentence that names one
        // whom others say was harmed, and no other victim, is of that one.
        if !own.capitals.is_empty() {
            let found = known.among(&own.capitals);
            names = if found.len() == 1 { found } else { names };
        }
        let reach = own.kind.pace().reach(names.iter().any(Name::is_full));
        let window = Window::of(record.when(), told.article.published, reach);
        let lead = own.lead;
        let window = window.map(|w| Window { lead, ..w });
        Member {
            article,
            record,
            own,
            names,
            window,
            at: window,
            site: record.place().map(Cow::Borrowed),
            claims: Vec::new(),
            bag_named: 0.0,
            wide_named: 0.0,
        }
    }
}

/// Bytes to either side of a sentence that are read for what it is about.
const AROUND: usize = 300;

// The text around a sentence; around a title, the opening.
fn around<'t>(article: &'t Article, at: &TextInfo) -> &'t str {
    let text = article.text.as_str();
    let (start, end) = match at.part {
        Part::Title => (0, 0),
        Part::Body => (at.start, at.end),
    };
    let low = text.floor_char_boundary(start.saturating_sub(AROUND));
    let high = text.ceil_char_boundary(end.saturating_add(AROUND).min(text.len()));
    text.get(low..high).unwrap_or_default()
}

// `Some(true)` for background, `Some(false)` for a report, `None` for what has
// not happened. A denied act is somebody's account of the happening.
fn refers(record: Record<'_>) -> Option<bool> {
    let aux = record.auxiliary();
    let has = |a: Auxiliary| aux.contains(&a);
    let denied = record.denied();
    if has(Auxiliary::Future) || has(Auxiliary::Hypothetical) {
        return None;
    }
    if has(Auxiliary::Negation) && !denied {
        return None;
    }
    // What somebody says of an old happening is an account of it.
    Some(has(Auxiliary::Historical) && !record.spoken())
}
