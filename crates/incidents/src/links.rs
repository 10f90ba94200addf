//! How likely two articles tell of one happening, each by all that it tells of it.
//!
//! Evidence is added up in points, as within a text (`score`); how many each piece is worth beside
//! the others is told by boosted trees (`trees`), made by `tools/links.py` of the sections of marked
//! stories and of a chronicle whose items name their topic.

use crate::corpus::{Corpus, doer_key, place_key, victim_key};
use crate::dates::{self, Pace, number};
use crate::kinds::Kind;
use crate::member::Member;
use crate::places;
use crate::score::{
    CLAIM, DATE, KIND, NAMES, NUMBER, PARTIES, PLACE, STORY, Tally, VICTIMS, WORDING, codes,
    is_habitual, numbers, parties, shared_code,
};
use crate::sections::{Section, Told};
use detente_record::Entity;

/// What is seen of two sections: what it is told under, and its name in the trees.
pub(crate) const SEEN: [(usize, &str); 47] = [
    (KIND, "sort"),
    (KIND, "ways"),
    (KIND, "talk_and_deed"),
    (KIND, "frame"),
    (DATE, "best_day"),
    (DATE, "worst_day"),
    (DATE, "far_day"),
    (DATE, "stretch"),
    (DATE, "gap"),
    (DATE, "week"),
    (DATE, "month"),
    (VICTIMS, "name"),
    (VICTIMS, "surname"),
    (VICTIMS, "other_name"),
    (VICTIMS, "nation"),
    (VICTIMS, "crowd"),
    (NUMBER, "number"),
    (PARTIES, "harmer"),
    (PARTIES, "other_harmer"),
    (PARTIES, "actor"),
    (PARTIES, "other_actor"),
    (PARTIES, "recipient"),
    (PARTIES, "other_recipient"),
    (PLACE, "place"),
    (PLACE, "other_place"),
    (NAMES, "core_names"),
    (NAMES, "no_core_name"),
    (NAMES, "all_names"),
    (NAMES, "no_name"),
    (WORDING, "core_words"),
    (WORDING, "words"),
    (WORDING, "cosine"),
    (STORY, "texts"),
    (STORY, "copy"),
    (STORY, "copied"),
    (STORY, "aside"),
    (CLAIM, "answer"),
    (NAMES, "nothing"),
    (PARTIES, "state"),
    (PARTIES, "other_state"),
    (PARTIES, "states"),
    (STORY, "news"),
    (STORY, "length"),
    (STORY, "records"),
    (STORY, "others"),
    (KIND, "harm"),
    (PARTIES, "strangers"),
];

/// Two sections are linked from so far below as likely as not: what the other sections of a group say
/// is asked as well, and a report that is lost costs as much as one too many.
const LEAN: f64 = 1.65;

/// Points up to which a single pair of sections counts.
pub(crate) const MOST: f64 = 4.0;

/// Weighs two sections of two articles.
pub(crate) fn weigh(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>) -> Tally {
    let (seen, never) = evidence(corpus, x, y);
    let sum = corpus.trees.sum(&seen);
    // Reasons are told of links alone.
    let mut tally = match !never && sum + LEAN >= 0.0 {
        true => corpus.trees.weigh(&seen),
        false => Tally::of(sum),
    };
    (tally.never, tally.lean) = (never, LEAN);
    tally
}

fn yes(is: bool) -> f64 {
    f64::from(u8::from(is))
}

/// What is seen of two sections, in the order of the weights, and whether they contradict each other.
pub(crate) fn evidence(
    corpus: &Corpus<'_>,
    x: &Section<'_>,
    y: &Section<'_>,
) -> ([f64; SEEN.len()], bool) {
    let mut seen = Seen {
        values: [0.0; SEEN.len()],
        at: 0,
    };
    sorts(corpus, x, y, &mut seen);
    let names = named(corpus, x, y);
    let mut never = days(corpus, x, y, names.0 > 0.0, &mut seen);
    seen.all([names.0, names.1, names.2]);
    victims(corpus, x, y, &mut seen);
    sides(corpus, x, y, &mut seen);
    never |= sites(corpus, x, y, &mut seen) && names.0 == 0.0;
    never |= others_do(corpus, x, y, names.0 > 0.0);
    words(corpus, x, y, &mut seen);
    let copy = corpus.origin.get(x.article) == corpus.origin.get(y.article);
    let alike = if copy {
        cosine(corpus, &x.core, &y.core)
    } else {
        0.0
    };
    let aside = x.reports.is_empty() != y.reports.is_empty();
    let named = seen.at_least(NAMES, 0.0) + seen.at_least(PLACE, 0.0);
    let unnamed = named == 0 && names.0 + names.1 == 0.0;
    let nothing = unnamed && seen.at_least(WORDING, 0.02) == 0;
    seen.all([yes(copy), alike, yes(aside), answered(corpus, x, y)]);
    seen.all([yes(nothing)]);
    // Both tell of states, and of other ones, and nothing named in either article is named in both.
    let strangers = states(x, y, &mut seen) && unnamed;
    reports(corpus, x, y, &mut seen);
    let harm = x.is_harm() && y.is_harm();
    seen.all([others(corpus, x, y), yes(harm), yes(strangers)]);
    (seen.values, never)
}

fn states(x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) -> bool {
    let both = x.states.iter().filter(|s| y.states.contains(s)).count();
    let all = x.states.len() + y.states.len() - both;
    let other = both == 0 && !x.states.is_empty() && !y.states.is_empty();
    let share = both as f64 / all.max(1) as f64;
    seen.all([yes(both > 0), yes(other), share]);
    other
}

// What the two reports are: whether the later tells it as its news, how long the shorter is, how much the poorer tells.
fn reports(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) {
    let later = if x.article > y.article { x } else { y };
    let long = |s: &Section<'_>| corpus.bags.get(s.article).map_or(0, |b| b.len());
    let told = |s: &Section<'_>| s.reports.len() + s.asides.len();
    seen.all([
        yes(later.lead),
        (long(x).min(long(y)) as f64 + 1.0).ln(),
        (told(x).min(told(y)) as f64 + 1.0).ln(),
    ]);
}

/// Days around two reports in which what else was printed is counted.
const AROUND: i32 = 3;

// The logarithm of how many articles were printed in the days of the two: of a hundred reports of
// a day two are more seldom of one happening than of the ten that somebody has gathered.
fn others(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>) -> f64 {
    let day = |a: usize| corpus.published(a).map_or(i32::MAX, number);
    let (from, to) = (x.article.min(y.article), x.article.max(y.article));
    let (low, high) = (
        day(from).saturating_sub(AROUND),
        day(to).saturating_add(AROUND),
    );
    let first = partition(corpus, |d| d < low);
    let last = partition(corpus, |d| d <= high);
    (last.saturating_sub(first) as f64 + 1.0).ln()
}

// Articles are in the order of their days, those without one last.
fn partition(corpus: &Corpus<'_>, before: impl Fn(i32) -> bool) -> usize {
    let day = |t: &crate::Told<'_>| t.article.published.map_or(i32::MAX, number);
    corpus.told.partition_point(|t| before(day(t)))
}

// Whether one of them answers what the other says.
fn answered(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>) -> f64 {
    let claims = |s: &Section<'_>| {
        let told = s.reports.iter().filter_map(|m| corpus.members.get(*m));
        told.flat_map(|m| m.claims.iter().copied())
            .collect::<Vec<usize>>()
    };
    let (a, b) = (claims(x), claims(y));
    let answers = |from: &[usize], to: &[usize]| {
        let about = from
            .iter()
            .filter_map(|c| corpus.claims.get(*c)?.claim.about.as_deref());
        let mut about = about.filter_map(|id| corpus.claim_of.get(id));
        about.any(|c| to.contains(c))
    };
    yes(answers(&a, &b) || answers(&b, &a))
}

// Filled from the first to the last.
struct Seen {
    values: [f64; SEEN.len()],
    at: usize,
}

impl Seen {
    // How many values under a heading are above something, of those that speak for a match.
    fn at_least(&self, what: usize, least: f64) -> usize {
        let told = SEEN.iter().zip(self.values).take(self.at);
        let told =
            told.filter(|((of, name), v)| *of == what && !name.starts_with("no_") && *v > least);
        told.count()
    }

    fn all<const N: usize>(&mut self, values: [f64; N]) {
        for value in values {
            if let Some(slot) = self.values.get_mut(self.at) {
                *slot = value;
            }
            self.at += 1;
        }
    }
}

fn sorts(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) {
    let pairs = x
        .sorts
        .iter()
        .flat_map(|a| y.sorts.iter().map(move |b| (a, b)));
    let like = pairs.filter_map(|((a, xs), (b, ys))| Some((a.with(*b)?, a.modes(xs, ys))));
    let (mut best, mut ways) = (-0.5_f64, true);
    for (sort, modes) in like {
        best = best.max(sort);
        ways &= modes < 0.0;
    }
    let frame = |m: &usize| corpus.members.get(*m).map_or("", |m| m.frame());
    let frames = || x.reports.iter().chain(&x.asides).map(frame);
    let shared = y.reports.iter().chain(&y.asides).map(frame);
    let shared = shared
        .filter(|f| !f.is_empty())
        .any(|f| frames().any(|g| f == g));
    seen.all([
        best,
        yes(ways),
        yes(x.is_talk() != y.is_talk()),
        yes(shared),
    ]);
}

// Whether what is done in the one is nothing of what is done in the other, however alike: talks at
// another table, another act of its kind, a blow and, by the reporters' own word, the one it is
// answered with. What is agreed over a clash is not the clash.
fn others_do(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, named: bool) -> bool {
    let told = |s: &Section<'_>| {
        let told = s.reports.iter().chain(&s.asides);
        told.filter_map(|m| corpus.members.get(*m))
            .collect::<Vec<_>>()
    };
    let (xs, ys) = (told(x), told(y));
    let (mut like, mut other, mut answers, mut agrees) = (false, false, false, false);
    let (mut again, mut same) = (false, false);
    for (a, b) in xs.iter().flat_map(|a| ys.iter().map(move |b| (*a, *b))) {
        if a.kind.with(b.kind).is_none() {
            continue;
        }
        let after = !named && (a.is_after(b) || b.is_after(a));
        again |= after;
        same |= a.kind == b.kind && a.is_of_day(b);
        let barred = match a.kind.is_harm() {
            true => after,
            false => parties(a, b).1 || parties(a, b).0 <= OTHERS,
        };
        like |= !barred;
        other |= barred;
        if a.kind == Kind::Assault && b.kind == Kind::Assault {
            answers |= answers_blow(a, b);
            agrees |= codes(a.doers(), b.doers()) == Some(true);
        }
    }
    if answers && !agrees || again && !same {
        return true;
    }
    !like && (other || !xs.is_empty() && !ys.is_empty() && x.is_talk() != y.is_talk())
}

/// Points for the parties of two acts from which on down they are others at another table.
const OTHERS: f64 = -1.5;

fn answers_blow(a: &Member<'_>, b: &Member<'_>) -> bool {
    let narrated = a.claims.is_empty() && b.claims.is_empty();
    let other = |x: &[Entity], y: &[Entity]| codes(x, y) == Some(false);
    narrated && other(a.doers(), b.doers()) && other(a.sufferers(), b.sufferers())
}

/// Days apart from which on two stated days are not of one happening.
const FAR: i32 = 3;

fn days(
    corpus: &Corpus<'_>,
    x: &Section<'_>,
    y: &Section<'_>,
    named: bool,
    seen: &mut Seen,
) -> bool {
    let pace = match x.is_harm() && y.is_harm() {
        true => Pace::Harm,
        false => x.sorts.first().map_or(Pace::Harm, |(k, _)| k.pace()),
    };
    let (mut best, mut worst) = (f64::NEG_INFINITY, f64::INFINITY);
    let (mut least, mut stretch, mut can) = (i32::MAX, 0.0_f64, false);
    for (a, b) in x
        .days
        .iter()
        .flat_map(|a| y.days.iter().map(move |b| (a, b)))
    {
        let (points, never) = dates::weigh(a, b, pace, false);
        best = best.max(points);
        worst = worst.min(points);
        can |= !never;
        if a.is_day() && b.is_day() {
            least = least.min((a.low - b.low).abs());
        } else if (a.hold == dates::Hold::Span) != (b.hold == dates::Hold::Span) {
            stretch = stretch.max(if a.gap(b) == 0 { 1.0 } else { -1.0 });
        }
    }
    let told = best.is_finite();
    let day = |s: &Section<'_>| corpus.published(s.article).map(number);
    let apart = match (day(x), day(y)) {
        (Some(a), Some(b)) => (a - b).abs(),
        _ => 0,
    };
    seen.all([
        if told { best.clamp(-3.0, 3.0) } else { 0.0 },
        if told { worst.clamp(-3.0, 3.0) } else { 0.0 },
        yes(least != i32::MAX && least > FAR),
        stretch,
        f64::from(apart + 1).ln(),
        yes(apart > 7),
        yes(apart > 28),
    ]);
    told && !can && !named
}

// A full name that both tell, a surname, and whether both name others only.
fn named(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>) -> (f64, f64, f64) {
    let shared = |of: fn(&crate::names::Name, &crate::names::Name) -> bool| {
        x.names.iter().any(|a| {
            let mut others = y.names.iter();
            others.any(|b| of(a, b)) && !is_habitual(corpus, a)
        })
    };
    let full = shared(|a, b| a.same(b));
    let surname = !full && shared(|a, b| a.within(b));
    let has = |s: &Section<'_>| s.names.iter().any(|n| n.is_full());
    (yes(full), yes(surname), yes(!full && has(x) && has(y)))
}

fn victims(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) {
    let nation = match codes(&x.harmed, &y.harmed) {
        Some(true) => shared_code(&x.harmed, &y.harmed)
            .map_or(0.5, |code| telling(corpus, (x, y), victim_key(code))),
        _ => 0.0,
    };
    let crowd = x.heads.iter().filter(|h| y.heads.contains(h));
    let crowd = crowd.map(|h| corpus.words.rarity(h)).fold(0.0, f64::max);
    let pairs = x
        .sized
        .iter()
        .flat_map(|a| y.sized.iter().map(move |b| (a, b)));
    let number = pairs
        .filter_map(|(a, b)| corpus.members.get(*a).zip(corpus.members.get(*b)))
        .map(|(a, b)| numbers(corpus, a, b))
        .reduce(f64::max);
    seen.all([nation, crowd, number.unwrap_or(0.0)]);
}

// What an agreement of two harms tells, where and when it is usual.
fn telling(corpus: &Corpus<'_>, (x, y): (&Section<'_>, &Section<'_>), what: u64) -> f64 {
    let day = x.days.iter().chain(&y.days).map(|w| w.high).max();
    day.map_or(1.0, |day| corpus.busy.telling(what, day))
}

fn sides(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) {
    let harmers = codes(&x.harmers, &y.harmers);
    let harmer = match harmers {
        Some(true) => shared_code(&x.harmers, &y.harmers)
            .map_or(0.5, |code| telling(corpus, (x, y), doer_key(code))),
        _ => 0.0,
    };
    seen.all([harmer, yes(harmers == Some(false))]);
    let mut side = |a: &[&Entity], b: &[&Entity]| {
        let same = codes(a, b);
        seen.all([yes(same == Some(true)), yes(same == Some(false))]);
    };
    side(&x.actors, &y.actors);
    side(&x.recipients, &y.recipients);
}

fn sites(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) -> bool {
    let (mut best, mut worst, mut never) = (0.0_f64, 0.0_f64, false);
    for (a, b) in x
        .sites
        .iter()
        .flat_map(|a| y.sites.iter().map(move |b| (a, b)))
    {
        let (points, no) = places::weigh(a, b);
        never |= no;
        if points > 0.0 {
            best = best.max(points * telling(corpus, (x, y), place_key(&a.name)));
        } else {
            worst = worst.min(points);
        }
    }
    seen.all([best, worst]);
    never && best == 0.0
}

fn cosine(corpus: &Corpus<'_>, x: &Told, y: &Told) -> f64 {
    corpus.words.cosine((&x.bag, x.square), (&y.bag, y.square))
}

fn words(corpus: &Corpus<'_>, x: &Section<'_>, y: &Section<'_>, seen: &mut Seen) {
    let words = &corpus.words;
    let bag = |s: &Section<'_>| corpus.bags.get(s.article).copied().unwrap_or_default();
    let sums = |s: &Section<'_>| corpus.sums.get(s.article).copied().unwrap_or_default();
    let (all_x, all_y) = (bag(x), bag(y));
    let core = words.names((&x.core.bag, x.core.named), (&y.core.bag, y.core.named));
    let all = words.names((all_x, sums(x).0), (all_y, sums(y).0));
    seen.all([
        core.points((1.0, 0.0)),
        core.points((0.0, 1.0)),
        all.points((1.0, 0.0)),
        all.points((0.0, 1.0)),
        (words.tell(&x.core.bag, &y.core.bag).others / 8.0).min(2.0),
        (words.tell(all_x, all_y).others / 32.0).min(2.0),
        cosine(corpus, &x.wide, &y.wide),
        words.cosine((all_x, sums(x).1), (all_y, sums(y).1)),
    ]);
}
