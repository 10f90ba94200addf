//! What in an article may speak of a happening: its events and occurrences.

use crate::dates::{Hold, Window};
use crate::kinds::Kind;
use crate::names::{Known, Name, is_state};
use crate::words::{Bag, Words};
use detente_record::{
    Article, Attribution, Auxiliary, Claim, Entity, Event, Location, Occurrence, Part, Range, Span,
    Standing, TextInfo, When,
};

/// A claim and the article it stands in.
pub(crate) struct Said<'a> {
    pub(crate) article: usize,
    pub(crate) claim: &'a Claim,
    pub(crate) bag: Bag,
}

/// An event or an occurrence that may speak of a happening.
pub(crate) struct Member<'a> {
    pub(crate) article: usize,
    pub(crate) record: Record<'a>,
    pub(crate) kind: Kind,
    /// Background of another story: it points at a happening, but reports nothing.
    pub(crate) reference: bool,
    /// Persons named as harmed; here, or elsewhere in the article.
    pub(crate) names: Vec<Name>,
    /// When, by its own words.
    pub(crate) window: Option<Window>,
    /// When and where, as far as the article tells it of the same happening.
    pub(crate) at: Option<Window>,
    pub(crate) site: Option<Location>,
    /// The words of its sentence.
    pub(crate) bag: Bag,
    /// The same without the place and the victims, which are weighed as such.
    pub(crate) plain: Bag,
    /// The words around its sentence, without the sentence's own.
    pub(crate) near: Bag,
    /// Both.
    pub(crate) wide: Bag,
    /// Claims that tell of it, by index, the innermost first.
    pub(crate) claims: Vec<usize>,
}

/// What a member is.
#[derive(Clone, Copy)]
pub(crate) enum Record<'a> {
    Event(&'a Event),
    Occurrence(&'a Occurrence),
}

macro_rules! either {
    ($self:ident, $r:ident => $field:expr) => {
        match $self.record {
            Record::Event($r) => $field,
            Record::Occurrence($r) => $field,
        }
    };
}

impl<'a> Member<'a> {
    pub(crate) fn id(&self) -> &'a str {
        either!(self, r => &r.id)
    }
    pub(crate) fn when(&self) -> &'a When {
        either!(self, r => &r.when)
    }
    pub(crate) fn place(&self) -> Option<&'a Location> {
        either!(self, r => r.event_loc.as_ref())
    }
    pub(crate) fn text(&self) -> &'a str {
        either!(self, r => &r.text)
    }
    pub(crate) fn text_info(&self) -> &'a TextInfo {
        either!(self, r => &r.text_info)
    }
    pub(crate) fn trigger(&self) -> &'a Span {
        either!(self, r => &r.trigger)
    }
    pub(crate) fn frame(&self) -> &'a str {
        either!(self, r => &r.frame)
    }
    pub(crate) fn standing(&self) -> Standing {
        either!(self, r => r.standing)
    }
    fn auxiliary(&self) -> &'a [Auxiliary] {
        either!(self, r => &r.auxiliary)
    }
    pub(crate) fn attribution(&self) -> &'a [Attribution] {
        either!(self, r => r.attribution.as_deref().unwrap_or_default())
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
    pub(crate) fn modes(&self) -> &'a [String] {
        self.event().map_or(&[], |e| &e.mode)
    }

    /// Returns whether somebody says that it is not so: "denied that …", or
    /// "nobody was seized, the spokesman said".
    pub(crate) fn denied(&self) -> bool {
        self.standing() == Standing::Denied
            || self.spoken() && self.auxiliary().contains(&Auxiliary::Negation)
    }

    // Returns whether somebody says so, and not only the reporter.
    fn spoken(&self) -> bool {
        self.attribution().iter().any(|a| !a.speaker.is_empty())
    }

    /// Who is said to have done it; nobody for an occurrence.
    pub(crate) fn doers(&self) -> &'a [Entity] {
        self.event().map_or(&[], |e| &e.actor)
    }

    /// Who is said to have suffered it. Both sides of a fight suffer.
    pub(crate) fn sufferers(&self) -> &'a [Entity] {
        match self.record {
            Record::Event(e) if e.recipient.is_empty() && e.actor.len() > 1 => &e.actor,
            Record::Event(e) => &e.recipient,
            Record::Occurrence(o) => &o.victims,
        }
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
            self.site = site.cloned();
        }
    }

    /// Its place in its article.
    pub(crate) fn order(&self) -> (bool, usize, usize, &'a str) {
        let at = self.text_info();
        let body = at.part == Part::Body;
        (body, at.sequence, self.trigger().start, self.id())
    }
}

/// Returns the persons named among some, each once.
pub(crate) fn named(people: &[Entity]) -> Vec<Name> {
    let people = people.iter().filter(|e| !is_state(e));
    let mut names: Vec<Name> = people.filter_map(Name::of).collect();
    names.sort();
    names.dedup();
    names
}

/// Works out what a member is weighed by.
pub(crate) fn fill(member: &mut Member<'_>, words: &Words, known: &Known, article: &Article) {
    let published = article.published;
    if member.kind.is_harm() {
        member.names = named(member.sufferers());
        // "The beating of the detainee Ana Lopez": a sentence that names one
        // whom others say was harmed, and no other victim, is of that one.
        let crowd = |e: &Entity| e.count.is_some_and(|c| c.low > 1);
        if member.names.is_empty() && !member.sufferers().iter().any(crowd) {
            let named = known.in_text(member.text());
            member.names = if named.len() == 1 { named } else { Vec::new() };
        }
    }
    let named = member.names.iter().any(Name::is_full);
    let reach = member.kind.pace().reach(named);
    member.window = Window::of(member.when(), published, reach);
    member.at = member.window;
    member.site = member.place().cloned();
    member.bag = words.bag(member.text(), usize::MAX);
    let place = member.place().map_or("", |p| &p.name);
    let mut known = words.bag(place, usize::MAX);
    for entity in member.sufferers() {
        known.extend(words.bag(entity.label(), usize::MAX));
    }
    let near = words.bag(around(article, member.text_info()), usize::MAX);
    member.near = near
        .into_iter()
        .filter(|w| member.bag.binary_search(w).is_err())
        .collect();
    member.wide = member.bag.iter().chain(&member.near).copied().collect();
    member.wide.sort_unstable();
    let plain = member.bag.iter().filter(|w| !known.contains(w));
    member.plain = plain.copied().collect();
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
pub(crate) fn refers(member: &Member<'_>) -> Option<bool> {
    let aux = member.auxiliary();
    let has = |a: Auxiliary| aux.contains(&a);
    let denied = member.denied();
    if has(Auxiliary::Future) || has(Auxiliary::Hypothetical) {
        return None;
    }
    if has(Auxiliary::Negation) && !denied {
        return None;
    }
    // What somebody says of an old happening is an account of it.
    Some(has(Auxiliary::Historical) && !member.spoken())
}
