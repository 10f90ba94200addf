//! Where accounts clash: a denial of what another says, or two accounts that
//! differ in cause, doer, toll, legality or status.

use crate::accounts::{Cause, Holding, known, of_same};
use crate::bare::is_bare;
use crate::claims::Gathering;
use crate::corpus::Corpus;
use crate::kinds::{ABDUCT, Kind};
use crate::member::{Member, Said};
use crate::names::one_holder;
use crate::taken::{UNDONE, undoes};
use crate::tolls::{Side, disjoint};
use detente_record::{Basis, CauseClass, Custody, Day, Entity, EventType, Range, Stance};
use std::collections::BTreeSet;

/// The term of whoever denies a part in what happened ([`detente_record::Claim::terms`]).
const NO_PART: &str = "part none";

/// Days for which a figure is taken to stand after it was last said.
const STANDS: i64 = 2;

/// Returns whether a holder rejects, and has not since owned, what another says.
pub(crate) fn disputed(
    corpus: &Corpus<'_>,
    gathering: &Gathering<'_>,
    holdings: &[Holding<'_>],
) -> bool {
    holdings.iter().any(|h| {
        let by_claim = h
            .claims
            .iter()
            .any(|c| denies_another(corpus, gathering, holdings, h, *c));
        let told = denies_told(corpus, holdings, h) || says_undone(corpus, holdings, h);
        by_claim || told || denies_the_unsaid(corpus, holdings, h)
    })
}

// "An official said that nobody had walked out": in the word by which others tell it.
fn says_undone(corpus: &Corpus<'_>, holdings: &[Holding<'_>], h: &Holding<'_>) -> bool {
    let said = h.claims.iter().filter_map(|c| corpus.claims.get(*c));
    let claims = said.filter(|s| s.claim.stance == Stance::Asserts && s.claim.events.is_empty());
    let terms: Vec<String> = claims.flat_map(|s| s.claim.terms.clone()).collect();
    let others = || {
        let others = holdings.iter().filter(|other| !std::ptr::eq(*other, h));
        let told = others.flat_map(|other| &other.tells);
        told.filter_map(|m| corpus.members.get(*m))
    };
    h.holder.is_some() && !terms.is_empty() && others().any(|m| undoes(&terms, m))
}

// "Officials deny that their guards seized a shepherd": nobody denies in so many words what nobody
// has said, though no report tells who.
fn denies_the_unsaid(corpus: &Corpus<'_>, holdings: &[Holding<'_>], h: &Holding<'_>) -> bool {
    let untold = holdings.iter().all(|h| h.tells.is_empty());
    let said = h.claims.iter().filter_map(|c| corpus.claims.get(*c));
    let mut denials = said.filter(|s| s.claim.stance == Stance::Denies && s.claim.cue.is_some());
    let deeds = || {
        let denied = h.denies.iter().filter_map(|m| corpus.members.get(*m));
        denied.filter(|m| m.kind.is_deed())
    };
    let of = |m: &Member<'_>, s: &Said<'_>| s.claim.events.iter().any(|e| e == m.id());
    h.holder.is_some() && untold && denials.any(|s| deeds().any(|m| of(m, s)))
}

fn denies_another(
    corpus: &Corpus<'_>,
    gathering: &Gathering<'_>,
    holdings: &[Holding<'_>],
    h: &Holding<'_>,
    claim: usize,
) -> bool {
    let Some(said) = corpus.claims.get(claim) else {
        return false;
    };
    // What nobody is told to say nobody rejects.
    if h.holder.is_none() {
        return false;
    }
    if said.claim.stance != Stance::Denies || taken_back(corpus, gathering, h, claim) {
        return false;
    }
    if let Some(of) = gathering
        .about
        .get(&claim)
        .and_then(|c| corpus.claims.get(*c))
    {
        let own = of
            .claim
            .speaker
            .iter()
            .any(|s| h.holder.is_some_and(|h| one_holder(h, s)));
        return !own;
    }
    // A denied act is weighed with what is told. A bare denial, found here by its words, and one
    // of a part in what happened ("had armed the raiders", "no role in the raid") rejects what
    // the others say.
    let bare = denies_no_act(corpus, holdings, claim);
    bare && holdings.iter().any(|other| {
        let apart = !std::ptr::eq(other, h);
        let says = !(other.tells.is_empty() && other.claims.is_empty());
        // Who "denies involvement" has been told to be involved, even if nobody says by whom.
        let involved = || is_bare(said) || said.claim.terms.iter().any(|t| t == NO_PART);
        let told = || other.holder.is_some() || is_party(corpus, h, other) || involved();
        apart && says && told()
    })
}

// Whether what a claim denies is no act of this happening alone.
fn denies_no_act(corpus: &Corpus<'_>, holdings: &[Holding<'_>], claim: usize) -> bool {
    let Some(said) = corpus.claims.get(claim) else {
        return false;
    };
    let told = || {
        holdings
            .iter()
            .flat_map(|h| h.tells.iter().chain(&h.denies))
    };
    let here = |id: &str| {
        let mut members = told().filter_map(|m| corpus.members.get(*m));
        members.find(|m| m.id() == id)
    };
    let events = &said.claim.events;
    let denied = events.iter().filter_map(|id| here(id)).any(Member::denied);
    !denied || events.iter().any(|id| here(id).is_none())
}

// Whether a holder did, or suffered, what the reporters tell: what it denies of that, it denies
// to the other side.
fn is_party(corpus: &Corpus<'_>, h: &Holding<'_>, narrator: &Holding<'_>) -> bool {
    let Some(who) = h.holder.filter(|who| !who.code.is_empty()) else {
        return false;
    };
    let told = narrator.tells.iter().filter_map(|m| corpus.members.get(*m));
    let deeds = told.filter(|m| m.kind.is_deed());
    deeds
        .flat_map(|m| m.doers().iter().chain(m.sufferers()))
        .any(|party| party.code == who.code)
}

// A denied act that another holder, or the reporter, tells of.
fn denies_told(corpus: &Corpus<'_>, holdings: &[Holding<'_>], h: &Holding<'_>) -> bool {
    let owned = |day: Option<Day>| {
        h.claims
            .iter()
            .filter_map(|c| corpus.claims.get(*c))
            .any(|c| {
                matches!(c.claim.stance, Stance::Admits | Stance::Retracts)
                    && corpus.said_on(c.article) > day
            })
    };
    h.denies
        .iter()
        .filter_map(|m| corpus.members.get(*m))
        .filter(|denied| !owned(corpus.said_on(denied.article)))
        .any(|denied| {
            holdings
                .iter()
                .filter(|other| !std::ptr::eq(*other, h))
                .flat_map(|other| &other.tells)
                .filter_map(|m| corpus.members.get(*m))
                .any(|told| clash(denied, told))
        })
}

fn clash(denied: &Member<'_>, told: &Member<'_>) -> bool {
    match (denied.occurrence(), told.occurrence()) {
        // "Rejects heart failure" rejects the cause and not the death.
        (Some(d), Some(t)) if d.kind == t.kind && d.cause.is_some() => {
            d.cause_class == t.cause_class && t.cause.is_some()
        }
        // Where nobody was hurt nobody died.
        (Some(_), Some(_)) if denied.kind == Kind::Injury && told.kind == Kind::Death => true,
        _ => denied.kind.answers(told.kind),
    }
}

fn taken_back(
    corpus: &Corpus<'_>,
    gathering: &Gathering<'_>,
    h: &Holding<'_>,
    denial: usize,
) -> bool {
    let day = |c: usize| corpus.claims.get(c).and_then(|s| corpus.said_on(s.article));
    let about = |c: usize| gathering.about.get(&c);
    h.claims.iter().any(|c| {
        let stance = corpus.claims.get(*c).map(|s| s.claim.stance);
        let back = match stance {
            Some(Stance::Admits | Stance::Retracts) => true,
            Some(Stance::Confirms) => about(*c).is_some() && about(*c) == about(denial),
            _ => false,
        };
        back && day(*c) > day(denial)
    })
}

/// Returns whether two holders differ, or two organs of one. The reporters are no holder: what they
/// tell in their own words of another day or place contradicts nobody, unless it is a cause, or a
/// deed of him who puts it on another.
pub(crate) fn divergent(corpus: &Corpus<'_>, holdings: &[Holding<'_>]) -> bool {
    let differ = |a: &Holding<'_>, b: &Holding<'_>| {
        let both = a.holder.is_some() && b.holder.is_some();
        causes_differ(a, b)
            || standing_differs(corpus, a, b)
            || terms_differ(corpus, a, b)
            || both && tolls_differ(a, b)
            || (both || puts_off(a, b) || puts_off(b, a)) && doers_differ(corpus, a, b)
    };
    let mut pairs = holdings
        .iter()
        .enumerate()
        .flat_map(|(i, a)| holdings.iter().skip(i + 1).map(move |b| (a, b)));
    holdings.iter().any(|h| organs_differ(corpus, h)) || pairs.any(|(a, b)| differ(a, b))
}

// Whether the reporters say that a holder's state did what it tells of.
fn puts_off(h: &Holding<'_>, narrator: &Holding<'_>) -> bool {
    let state = h.holder.map(|who| who.code.as_str());
    let mut doers = narrator.doers.iter().map(|d| d.code.as_str());
    state.is_some_and(|state| !state.is_empty() && doers.any(|d| d == state))
}

// One gives a cause of a sort that the other gives nowhere, and the other one of another sort.
fn causes_differ(a: &Holding<'_>, b: &Holding<'_>) -> bool {
    let ys = own_causes(b, a);
    let mut xs = own_causes(a, b);
    xs.any(|x| ys.clone().any(|y| x.class != y.class && of_same(x, y)))
}

// The causes that a holder gives and another does not.
fn own_causes<'c, 'a>(
    h: &'c Holding<'a>,
    other: &'c Holding<'a>,
) -> impl Iterator<Item = &'c Cause<'a>> + Clone {
    let gives = |c: &Cause<'_>| other.causes.iter().any(|o| o.class == c.class);
    h.causes.iter().filter(move |c| known(c) && !gives(c))
}

// Only who struck, seized or drove away: that two talk with a third is no contest.
fn doers_differ(corpus: &Corpus<'_>, a: &Holding<'_>, b: &Holding<'_>) -> bool {
    let harms = |h: &Holding<'_>| {
        let mut told = h.tells.iter().filter_map(|m| corpus.members.get(*m));
        !h.blames.is_empty() || told.any(|m| is_blow(m.kind))
    };
    let [ours, theirs] = [a, b].map(|h| h.doers.iter().chain(&h.blames).copied());
    let coded = |d: &Entity| !d.code.is_empty() && !d.is_civil();
    // Whoever is accused, and says that others did it, need not name them by a name.
    let accused = |h: &Holding<'_>, who: Option<&Entity>| {
        who.is_some_and(|who| h.blames.iter().chain(&h.doers).any(|d| one_holder(d, who)))
    };
    let mut known = ours.clone().any(coded) && theirs.clone().any(coded);
    // "They" may be anybody.
    let told = |d: &Entity| d.basis != Basis::Pronoun;
    known |= theirs.clone().any(told) && theirs.clone().all(told) && accused(a, b.holder);
    known |= ours.clone().any(told) && ours.clone().all(told) && accused(b, a.holder);
    let mut ours = ours;
    harms(a) && harms(b) && known && !ours.any(|x| theirs.clone().any(|y| one_holder(x, y)))
}

fn is_blow(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Assault | Kind::Arrest | Kind::Seizure | Kind::Cyber | Kind::Act(EventType::Coerce)
    )
}

// A ministry and an ombudsman of one state, with figures in one text that
// cannot both be right. A later figure is a revision.
fn organs_differ(corpus: &Corpus<'_>, h: &Holding<'_>) -> bool {
    let told: Vec<(usize, &str, Range, Side<'_>)> = h
        .tells
        .iter()
        .filter_map(|m| corpus.members.get(*m))
        .filter(|m| m.kind == Kind::Death)
        .filter_map(|m| {
            let [one] = corpus.speakers(m) else {
                return None;
            };
            Some((m.article, one.label(), m.killed()?, Side::of(m.sufferers())))
        })
        .collect();
    told.iter()
        .enumerate()
        .any(|(i, (article, who, figure, side))| {
            told.iter().skip(i + 1).any(|(other, whose, count, of)| {
                article == other && who != whose && side.meets(*of) && disjoint(*figure, *count)
            })
        })
}

fn tolls_differ(a: &Holding<'_>, b: &Holding<'_>) -> bool {
    let meet = |x: (Option<Day>, Option<Day>), y: (Option<Day>, Option<Day>)| {
        let (Some(from_x), Some(to_x), Some(from_y), Some(to_y)) = (x.0, x.1, y.0, y.1) else {
            return true;
        };
        let days = |a: Day, b: Day| {
            i64::from(crate::dates::number(a)) - i64::from(crate::dates::number(b))
        };
        days(from_x, to_y) <= STANDS && days(from_y, to_x) <= STANDS
    };
    a.figures.iter().zip(&b.figures).any(|(x, y)| {
        x.iter().any(|x| {
            y.iter()
                .any(|y| x.contradicts(y) && meet((x.from, x.to), (y.from, y.to)))
        })
    })
}

// What one calls lawful another calls unlawful; whom one killed as rebels the other calls
// shepherds; what one has in its own waters lay on the high seas.
fn terms_differ(corpus: &Corpus<'_>, a: &Holding<'_>, b: &Holding<'_>) -> bool {
    if a.holder.is_none() || b.holder.is_none() {
        return false;
    }
    let said = |h: &Holding<'_>| -> BTreeSet<(String, String)> {
        let claims = h.claims.iter().filter_map(|c| corpus.claims.get(*c));
        let open = |s: Stance| !matches!(s, Stance::Denies | Stance::Questions | Stance::Demands);
        let claims = claims.filter(|c| open(c.claim.stance));
        let terms = claims.flat_map(|c| &c.claim.terms);
        let terms = terms.filter(|t| !t.starts_with(UNDONE));
        let pair = |t: &String| t.split_once(' ').map(|(k, v)| (k.to_owned(), v.to_owned()));
        terms.filter_map(pair).collect()
    };
    let (mut x, mut y) = (said(a), said(b));
    let explicit = |s: &BTreeSet<(String, String)>| s.iter().any(|(k, _)| k == WHO);
    let (in_x, in_y) = (explicit(&x), explicit(&y));
    for (h, own, other) in [(a, &mut x, in_y), (b, &mut y, in_x)] {
        let harmed = h.tells.iter().filter_map(|m| corpus.members.get(*m));
        let mut harmed = harmed
            .filter(|m| m.kind.is_harm())
            .flat_map(|m| m.sufferers());
        if other && harmed.any(is_charged) {
            own.insert((WHO.to_owned(), CHARGED.to_owned()));
        }
    }
    let caused = |s: &BTreeSet<(String, String)>| s.iter().any(|(k, _)| k == CAUSE);
    let (in_x, in_y) = (caused(&x), caused(&y));
    for (h, own, other) in [(a, &mut x, in_y), (b, &mut y, in_x)] {
        let classes = h.causes.iter().filter(|c| other && known(c));
        own.extend(classes.map(|c| (CAUSE.to_owned(), class_word(c.class).to_owned())));
    }
    let values = |s: &BTreeSet<(String, String)>, key: &str| -> BTreeSet<String> {
        let own = s.iter().filter(|(k, _)| k == key);
        own.map(|(_, v)| v.clone()).collect()
    };
    x.iter().any(|(key, _)| {
        let (ours, theirs) = (values(&x, key), values(&y, key));
        !theirs.is_empty() && ours.is_disjoint(&theirs)
    })
}

/// The key of the terms that say who people were, and what it says of those who bore arms, broke
/// the law or spied ([`detente_record::Claim::terms`]).
const WHO: &str = "who";
const CHARGED: &str = "charged";
/// The key of those that say of what it came.
const CAUSE: &str = "cause";

fn class_word(class: CauseClass) -> &'static str {
    match class {
        CauseClass::Illness => "illness",
        CauseClass::Accident => "accident",
        CauseClass::Violence => "violence",
        CauseClass::Suicide => "suicide",
        CauseClass::Unknown => "",
    }
}

fn is_charged(who: &Entity) -> bool {
    let charged = ["REB", "UAF", "PRM", "CRM", "SPY"];
    who.sector.iter().any(|s| charged.contains(&s.as_str()))
}

// Legality: an arrest to one is an abduction to the other. Status: one owns to
// holding the missing and the other says it does not.
fn standing_differs(corpus: &Corpus<'_>, a: &Holding<'_>, b: &Holding<'_>) -> bool {
    let told = |h: &Holding<'_>, what: &dyn Fn(&Member<'_>) -> bool| {
        let mut members = h.tells.iter().filter_map(|m| corpus.members.get(*m));
        members.any(what)
    };
    let arrest = |m: &Member<'_>| m.kind == Kind::Arrest;
    let abduct = |m: &Member<'_>| m.kind == Kind::Assault && m.modes().iter().any(|m| m == ABDUCT);
    let lawful = |x: &Holding<'_>, y: &Holding<'_>| {
        told(x, &arrest) && told(y, &abduct) && !told(x, &abduct) && !told(y, &arrest)
    };
    let custody = |c: Custody| move |m: &Member<'_>| m.occurrence().is_some_and(|o| o.custody == c);
    let held = |x: &Holding<'_>, y: &Holding<'_>| {
        told(x, &custody(Custody::Acknowledged)) && told(y, &custody(Custody::Denied))
    };
    lawful(a, b) || lawful(b, a) || held(a, b) || held(b, a)
}
