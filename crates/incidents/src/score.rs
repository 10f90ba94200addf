//! How likely two records speak of one happening.
//!
//! Evidence is added up in points, each near a log odds ratio, from a prior
//! against a match (Fellegi and Sunter 1969, "A theory for record linkage");
//! what a record does not tell weighs nothing. Within a text, and for statements, the
//! weights are set by hand and stand in this file and in `kinds`, `dates`, `places` and
//! `texts`; what two texts tell of a happening is weighed as a whole (`links`). At 0
//! points a link is as likely as not; the score kept is the logistic of the sum.

use crate::corpus::{Corpus, doer_key, place_key, victim_key};
use crate::dates;
use crate::kinds::Kind;
use crate::member::Member;
use crate::names::Name;
use crate::places;
use crate::texts::across;
use crate::tolls;
use crate::words::fold;
use detente_record::{Basis, Count, Entity, Event};
use std::borrow::Borrow;
use std::cmp::Ordering;

/// Sources of evidence, in the order `why` tells of them.
const WHAT: [&str; 10] = [
    "kind", "victims", "number", "parties", "date", "place", "wording", "story", "claim", "names",
];
pub(crate) const KIND: usize = 0;
pub(crate) const VICTIMS: usize = 1;
pub(crate) const NUMBER: usize = 2;
pub(crate) const PARTIES: usize = 3;
pub(crate) const DATE: usize = 4;
pub(crate) const PLACE: usize = 5;
pub(crate) const WORDING: usize = 6;
pub(crate) const STORY: usize = 7;
pub(crate) const CLAIM: usize = 8;
pub(crate) const NAMES: usize = 9;

/// Two records taken at random from one block are of two happenings.
const PRIOR_HARM: f64 = -3.0;
const PRIOR_DEED: f64 = -3.5;
const PRIOR_TALK: f64 = -5.0;

/// What the table of sorts of harm counts for.
const SORT: f64 = 1.5;

/// How many times what a report tells of a happening a count in it may have grown to, and be of the same.
const WAR: u64 = 30;

/// The evidence on one pair.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) points: [f64; 10],
    pub(crate) prior: f64,
    /// By how much less than as likely as not is enough for a link; no evidence.
    pub(crate) lean: f64,
    /// They cannot be one happening, whatever else speaks for it.
    pub(crate) never: bool,
}

impl Tally {
    /// A sum of which no reasons are told.
    pub(crate) fn of(sum: f64) -> Tally {
        Tally {
            prior: sum,
            ..Tally::default()
        }
    }

    /// The sum; at 0 a link is made.
    pub(crate) fn sum(&self) -> f64 {
        self.prior + self.lean + self.points.iter().sum::<f64>()
    }

    /// The probability, to three decimals.
    pub(crate) fn score(&self) -> f64 {
        let p = 1.0 / (1.0 + (self.lean - self.sum()).exp());
        (p * 1000.0).round() / 1000.0
    }

    /// The points of each source that gave any: `victims +3.5, date +2.0`.
    pub(crate) fn why(&self) -> String {
        let told: Vec<String> = WHAT
            .iter()
            .zip(self.points)
            .filter(|(_, p)| p.abs() >= 0.05)
            .map(|(what, p)| format!("{what} {p:+.1}"))
            .collect();
        told.join(", ")
    }

    fn add(&mut self, what: usize, (points, never): (f64, bool)) {
        self.points[what] += points;
        self.never |= never;
    }
}

/// Weighs two members, of two texts or of one; `None` when their sorts cannot be one happening.
pub(crate) fn weigh(corpus: &Corpus<'_>, (a, b): (&Member<'_>, &Member<'_>)) -> Option<Tally> {
    let kind = a.kind.with(b.kind)?;
    let mut tally = Tally {
        prior: match a.kind.pace() {
            dates::Pace::Harm => PRIOR_HARM,
            dates::Pace::Deed => PRIOR_DEED,
            dates::Pace::Talk => PRIOR_TALK,
        },
        ..Tally::default()
    };
    let sort = if a.kind.is_harm() { SORT } else { 1.0 };
    tally.points[KIND] = sort * kind + modes(a, b);
    if a.kind == b.kind && !a.frame().is_empty() && a.frame() == b.frame() {
        tally.points[KIND] += if a.kind.is_harm() { 0.0 } else { 0.5 };
    }
    let named = shared_names(corpus, a, b) > 0;
    // Where and when harm was done is told by the names around it as well.
    let part = if a.kind.is_harm() { 0.7 } else { 1.0 };
    if let (Some(x), Some(y)) = (&a.at, &b.at) {
        let (points, never) = dates::weigh(x, y, a.kind.pace(), named);
        let never = never || !named && (a.is_after(b) || b.is_after(a));
        tally.add(DATE, (part * points, never));
    }
    if let (Some(x), Some(y)) = (&a.site, &b.site) {
        let (points, never) = places::weigh(x, y);
        // One may be seized here and die there.
        let points = match (points > 0.0, named) {
            (true, _) => part * points * telling(corpus, a, b, place_key(&x.name)),
            (false, true) => points.max(-1.0),
            (false, false) => points,
        };
        tally.add(PLACE, (points, never && !named));
    }
    if a.kind.is_harm() {
        tally.add(VICTIMS, victims(corpus, a, b));
        tally.points[NUMBER] = numbers(corpus, a, b);
        tally.never |= counts_a_war(a, b);
        tally.points[PARTIES] = doers(corpus, a, b);
    } else {
        tally.add(PARTIES, parties(a, b));
    }
    tally.never |= !named && are_apart(a, b);
    context(corpus, (a, b), &mut tally);
    Some(tally)
}

// "The raid came hours after bombs fell" tells of two happenings; "died hours after the raid" of one.
fn are_apart(a: &Member<'_>, b: &Member<'_>) -> bool {
    let one = a.article == b.article && a.sentences_to(b) == Some(0);
    let bodily =
        |m: &Member<'_>| matches!(m.kind, Kind::Death | Kind::Injury | Kind::Disappearance);
    let meant = |m: &Member<'_>| m.sufferers().iter().any(|e| e.basis == Basis::Pronoun);
    one && a.is_apart() != b.is_apart() && ![a, b].into_iter().any(|m| bodily(m) || meant(m))
}

// Words, and where the two stand to each other.
fn context(corpus: &Corpus<'_>, (a, b): (&Member<'_>, &Member<'_>), tally: &mut Tally) {
    match a.article == b.article {
        false => across(corpus, a, b, tally),
        true => {
            if a.sentences_to(b) != Some(0) {
                // One text does not say a thing twice in the same words.
                let own = corpus.words.tell(&a.plain, &b.plain);
                tally.points[WORDING] = (0.3 * own.others).min(1.0);
            }
            tally.points[STORY] = goes_on(a, b);
        }
    }
    tally.points[CLAIM] = answered(corpus, a, b);
}

// A text goes on about the harm it tells of, and on from statement to
// statement.
fn goes_on(a: &Member<'_>, b: &Member<'_>) -> f64 {
    let apart = a.sentences_to(b);
    if a.kind.is_harm() {
        return match apart {
            Some(0) => 2.8,
            Some(1) => 2.4,
            Some(2) => 1.8,
            Some(3) => 1.2,
            Some(4..=6) => 0.6,
            Some(_) => 0.2,
            None => 2.0,
        };
    }
    match apart {
        Some(0) => 1.5,
        Some(1..=2) => 1.0,
        Some(3..=6) => 0.6,
        Some(_) => 0.2,
        None => 0.8,
    }
}

// A denial and the claim it denies speak of one thing; so, mostly, do the
// parts of one claim.
fn answered(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>) -> f64 {
    let about = |from: &Member<'_>, to: &Member<'_>| {
        from.claims
            .iter()
            .filter_map(|c| corpus.claims.get(*c)?.claim.about.as_deref())
            .filter_map(|id| corpus.claim_of.get(id))
            .any(|c| to.claims.contains(c))
    };
    if about(a, b) || about(b, a) {
        3.5
    } else if a.kind.is_harm() && a.claims.iter().any(|c| b.claims.contains(c)) {
        0.8
    } else {
        0.0
    }
}

// The modes of two types are two lists.
fn modes(a: &Member<'_>, b: &Member<'_>) -> f64 {
    match (a.kind, b.kind) {
        (Kind::Act(x), Kind::Act(y)) if x != y => 0.0,
        _ => a.kind.modes(a.modes(), b.modes()),
    }
}

/// Persons that both name as harmed; a president whom somebody threatens every week is not counted.
fn shared_names(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>) -> usize {
    let shared = a.names.iter().filter(|x| b.names.iter().any(|y| x.same(y)));
    shared.filter(|x| !is_habitual(corpus, x)).count()
}

/// Returns whether a name is in the news every day.
pub(crate) fn is_habitual(corpus: &Corpus<'_>, name: &Name) -> bool {
    let last = name.words.last();
    last.is_some_and(|w| corpus.words.is_habitual(w))
}

fn victims(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>) -> (f64, bool) {
    let shared = shared_names(corpus, a, b);
    if shared > 0 {
        return (3.0 + shared.min(3) as f64, false);
    }
    let full = |m: &Member<'_>| m.names.iter().filter(|n| n.is_full()).count();
    if full(a) > 0 && full(b) > 0 {
        return apart(a, b);
    }
    let mut surnames = a
        .names
        .iter()
        .filter(|x| b.names.iter().any(|y| x.within(y)));
    if surnames.any(|x| !is_habitual(corpus, x)) {
        return (1.5, false);
    }
    let mut points = match codes(a.sufferers(), b.sufferers()) {
        Some(true) => shared_code(a.sufferers(), b.sufferers())
            .map_or(0.5, |code| 0.5 * telling(corpus, a, b, victim_key(code))),
        Some(false) => -1.5,
        None => 0.0,
    };
    let shared = b.heads.iter().filter(|h| a.heads.contains(h));
    // Brothers tell more than people do.
    let told = shared.map(|h| corpus.words.rarity(h));
    points += 0.8 * told.fold(0.0, f64::max);
    (points, false)
}

// Both name victims and none is shared: two happenings, or two of many dead.
// Kin of one surname told of by one story are as likely two of one family.
fn apart(a: &Member<'_>, b: &Member<'_>) -> (f64, bool) {
    let most = |m: &Member<'_>| {
        let told = m.killed().map_or(0, |k| k.max.unwrap_or(u64::MAX));
        told > m.names.len() as u64
    };
    let kin = a.names.iter().any(|x| {
        let last = x.words.last();
        b.names.iter().any(|y| y.words.last() == last)
    });
    if kin {
        (0.5, false)
    } else if most(a) || most(b) || a.article == b.article {
        (-1.0, false)
    } else {
        (-5.0, true)
    }
}

/// The last word of a crowd's description: "two Varnian brothers" are brothers.
pub(crate) fn head(entity: &Entity) -> Option<String> {
    if entity.name.is_some() && entity.count.is_none() {
        return None;
    }
    entity
        .entity_text
        .split_whitespace()
        .last()
        .map(fold)
        .filter(|w| w.chars().count() > 2)
}

/// How many a record tells of, if it tells.
pub(crate) fn size(m: &Member<'_>) -> Option<(u64, u64)> {
    if let Some(k) = m.killed() {
        return Some((k.min, k.max.unwrap_or(k.min.saturating_mul(2))));
    }
    if m.names.len() > 1 && m.names.len() == m.sufferers().len() {
        return Some((m.names.len() as u64, m.names.len() as u64));
    }
    let counts: Option<Vec<_>> = m.sufferers().iter().map(|e| e.count).collect();
    let sum = |all: &[Count], end: fn(&Count) -> u64| {
        all.iter().map(end).fold(0_u64, u64::saturating_add)
    };
    let counts = counts.filter(|c| !c.is_empty())?;
    Some((sum(&counts, |c| c.low), sum(&counts, |c| c.high)))
}

/// Points for the numbers of two harms.
pub(crate) fn numbers(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>) -> f64 {
    let (Some((low_a, high_a)), Some((low_b, high_b))) = (size(a), size(b)) else {
        return 0.0;
    };
    if low_a.max(low_b) <= high_a.min(high_b) {
        return match low_a.max(low_b) {
            0..=1 => 0.2,
            2..=4 => 0.8,
            5..=9 => 1.3,
            // Two figures as high as this are seldom equal by chance.
            _ if low_a == high_a && low_b == high_b => 1.8,
            _ => 1.3,
        };
    }
    if a.article == b.article {
        return 0.0; // "Two died … one of them of heart failure."
    }
    // Tolls are revised, mostly upward; not tenfold. Where the reporters' own figure falls, it is
    // of another day of the same war.
    let day = |m: &Member<'_>| corpus.published(m.article);
    let fell = match day(a).cmp(&day(b)) {
        Ordering::Less => high_b < low_a && b.claims.is_empty(),
        Ordering::Greater => high_a < low_b && a.claims.is_empty(),
        Ordering::Equal => false,
    };
    if fell {
        return -2.0;
    }
    let ratio = high_a.max(high_b) as f64 / low_a.min(low_b).max(1) as f64;
    let higher = if low_a > low_b { a } else { b };
    if tolls::has_grown(higher) && ratio <= 8.0 {
        return 0.2; // It was lower before; of whatever happening.
    }
    match ratio {
        r if r <= 3.0 => -0.5,
        r if r <= 8.0 => -1.0,
        _ => -2.0,
    }
}

// "Eight were killed, bringing the toll to over 41,000": what a count has grown to is of more than this
// happening, if it is far beyond what the report itself tells of it.
fn counts_a_war(a: &Member<'_>, b: &Member<'_>) -> bool {
    let (grown_a, grown_b) = (tolls::has_grown(a), tolls::has_grown(b));
    let (count, own) = match grown_a {
        true => (a, b),
        false => (b, a),
    };
    let sizes = size(count).zip(size(own));
    a.article == b.article
        && grown_a != grown_b
        && sizes.is_some_and(|((count, _), (own, _))| count > own.max(1) * WAR)
}

// Whom the two have done it, or held the victims. Rival accounts differ here,
// so that a difference says little unless both are the reporters' own words.
fn doers(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>) -> f64 {
    fn all<'e>(m: &Member<'e>) -> Vec<&'e Entity> {
        m.doers().iter().chain(m.keepers()).collect()
    }
    let claimed = |m: &Member<'_>| !m.claims.is_empty();
    let (x, y) = (all(a), all(b));
    match codes(&x, &y) {
        Some(true) => {
            let code = shared_code(&x, &y).unwrap_or_default();
            0.8 * telling(corpus, a, b, doer_key(code))
        }
        Some(false) if matches!(a.kind, Kind::Assault | Kind::Seizure) && b.kind == a.kind => {
            if claimed(a) || claimed(b) {
                -0.4
            } else {
                -1.5
            }
        }
        Some(false) => -0.3,
        None => 0.0,
    }
}

// What an agreement of two harms tells, where and when it is usual.
fn telling(corpus: &Corpus<'_>, a: &Member<'_>, b: &Member<'_>, what: u64) -> f64 {
    let day = a.at.or(b.at).map(|w| w.high);
    match day.filter(|_| a.kind.is_harm()) {
        Some(day) => corpus.busy.telling(what, day),
        None => 1.0,
    }
}

pub(crate) fn shared_code<'e, E: Borrow<Entity>>(a: &'e [E], b: &[E]) -> Option<&'e str> {
    let codes = a.iter().map(|e| e.borrow().code.as_str());
    codes
        .filter(|c| !c.is_empty())
        .find(|c| b.iter().any(|e| e.borrow().code == *c))
}

/// Returns whether two lists share a party; `None` if either has no code.
pub(crate) fn codes<E: Borrow<Entity>>(a: &[E], b: &[E]) -> Option<bool> {
    let known = |list: &[E]| list.iter().any(|e| !e.borrow().code.is_empty());
    if !known(a) || !known(b) {
        return None;
    }
    let any = |fits: fn(&Entity, &Entity) -> bool| {
        let mut one = a.iter();
        one.any(|x| b.iter().any(|y| fits(x.borrow(), y.borrow())))
    };
    // A crowd of a nation is sometimes given a sector and sometimes not.
    Some(any(Entity::same_party) || any(|x, y| x.code == y.code && !x.code.is_empty()))
}

/// Points for the parties of two acts, and whether they are other acts.
pub(crate) fn parties<'e>(a: &Member<'e>, b: &Member<'e>) -> (f64, bool) {
    let (Some(x), Some(y)) = (a.event(), b.event()) else {
        return (0.0, false);
    };
    if a.kind.is_mutual() {
        let all =
            |e: &'e Event| -> Vec<&'e Entity> { e.actor.iter().chain(&e.recipient).collect() };
        return table(&all(x), &all(y));
    }
    let actor = side(&x.actor, &y.actor);
    let recipient = side(&x.recipient, &y.recipient);
    let never = actor < 0.0 || (recipient < 0.0 && !x.recipient.is_empty());
    (actor + recipient, never)
}

// Two lists of those at one table.
fn table(a: &[&Entity], b: &[&Entity]) -> (f64, bool) {
    fn set<'e>(list: &[&'e Entity]) -> Vec<&'e str> {
        let mut codes: Vec<&str> = list.iter().map(|e| e.code.as_str()).collect();
        codes.retain(|c| !c.is_empty());
        codes.sort_unstable();
        codes.dedup();
        codes
    }
    let (x, y) = (set(a), set(b));
    let both = x.iter().filter(|c| y.contains(c)).count();
    let same_people = persons(a, b);
    match both {
        _ if x.is_empty() || y.is_empty() => (same_people, false),
        0 => (-5.0, true),
        _ if x == y && both > 1 => (2.2 + same_people, false),
        1 if x.len() > 1 && y.len() > 1 => (-1.5 + same_people, false),
        1 => (0.3 + same_people, false),
        _ => (1.5 + same_people, false),
    }
}

fn side(a: &[Entity], b: &[Entity]) -> f64 {
    match codes(a, b) {
        Some(true) => 1.0 + persons(a, b),
        Some(false) => -3.0,
        None => persons(a, b),
    }
}

// The lexicon's ids: the same persons or organs, or other ones.
fn persons<E: Borrow<Entity>>(a: &[E], b: &[E]) -> f64 {
    fn ids<E: Borrow<Entity>>(list: &[E]) -> Vec<&str> {
        let told = list.iter().map(Borrow::borrow);
        let told = told.filter(|e| !e.sector.is_empty() || e.code.is_empty());
        told.filter_map(|e| e.id.as_deref()).collect()
    }
    let (x, y) = (ids(a), ids(b));
    if x.is_empty() || y.is_empty() {
        return 0.0;
    }
    match x.iter().filter(|id| y.contains(id)).count() {
        0 => -1.2,
        1 => 0.6,
        _ => 1.0,
    }
}

/// Returns whether two sets of named victims name somebody in common.
pub(crate) fn share_a_name(a: &[Name], b: &[Name]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x.same(y)))
}
