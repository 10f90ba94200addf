//! One act told twice in a sentence: "the airstrike killed three", "killed in a
//! strike on Hama", "shelled the town, wounding two".

use super::Match;
use crate::lexicon::{Home, Lexicon, Slot};
use crate::link::Linked;
use detente_reading::{Clause, Document, Kind, Rel, RoleKind, VerbForm};
use detente_record::{CauseClass, EventType, OccurrenceKind};

/// Joins matches of one type that tell of one act. The governing verb's match is
/// kept; it takes over the sides that it lacks and the other's trigger.
pub(super) fn join(document: &Document, lexicon: &Lexicon, found: &mut Vec<Match>) {
    let mut gone = vec![false; found.len()];
    // The outermost first, so that a chain of tellings ends in one match.
    let mut order: Vec<usize> = (0..found.len())
        .filter(|&i| matches!(lexicon.frames[found[i].frame].home, Home::Event(_)))
        .collect();
    order.sort_by_key(|&i| (depth(document, document.clauses[found[i].clause].head), i));
    for at in 0..order.len() {
        let first = order[at];
        if gone[first] {
            continue;
        }
        for &second in &order[at + 1..] {
            if gone[second] || !same_act(document, lexicon, &found[first], &found[second]) {
                continue;
            }
            let other = found[second].clone();
            let both = (
                lexicon.frames[found[first].frame].reciprocal,
                lexicon.frames[other.frame].reciprocal,
            );
            take_over(&mut found[first], &other, both);
            let (one, two) = (found[first].clause, other.clause);
            let supposed = is_supposed(document, &document.clauses[one], &document.clauses[two]);
            found[first].alleged |= supposed || other.alleged;
            let head = document.clauses[other.clause].head;
            found[first].told_again.push((head, other.trigger.clone()));
            if found[first].modes.is_empty() && lexicon.frames[found[first].frame].modes.is_empty()
            {
                found[first]
                    .modes
                    .clone_from(&lexicon.frames[other.frame].modes);
            }
            gone[second] = true;
        }
    }
    drop_all(found, &gone);
}

/// Drops the matches that are marked as gone.
pub(super) fn drop_all(found: &mut Vec<Match>, gone: &[bool]) {
    let mut gone = gone.iter();
    found.retain(|_| gone.next() != Some(&true));
}

/// Takes what only names the violence that its verb tells of for a mention of it: "killed two **in an
/// attack**", "the **raid** killed two".
pub(super) fn named(document: &Document, lexicon: &Lexicon, found: &mut Vec<Match>) {
    let names: Vec<(usize, usize)> = (0..found.len())
        .filter_map(|at| Some((at, named_by(document, lexicon, found, at)?)))
        .collect();
    let mut gone = vec![false; found.len()];
    for (name, told) in names {
        gone[name] = true;
        let again = (
            document.clauses[found[name].clause].head,
            found[name].trigger.clone(),
        );
        found[told].told_again.push(again);
    }
    drop_all(found, &gone);
}

// The match whose verb tells of the violence that a match only names.
fn named_by(document: &Document, lexicon: &Lexicon, found: &[Match], at: usize) -> Option<usize> {
    let of = |m: &Match| &document.clauses[m.clause];
    let name = &found[at];
    let frame = &lexicon.frames[name.frame];
    let bare = frame.home == Home::Occurrence(OccurrenceKind::Other)
        && frame.cause == CauseClass::Violence
        && of(name).kind == Kind::Nominal
        && name.fillers(Slot::Victim).next().is_none();
    let rel = document.rel(of(name).head);
    let beside = matches!(rel, Rel::Obl | Rel::OblAgent | Rel::Nsubj | Rel::NsubjPass);
    let verb = document.head(of(name).head).filter(|_| bare && beside)?;
    let harm = |m: &Match| is_harm(lexicon.frames[m.frame].home);
    found.iter().position(|m| harm(m) && of(m).head == verb)
}

fn is_harm(home: Home) -> bool {
    use OccurrenceKind::{Death, Injury};
    matches!(
        home,
        Home::Event(EventType::Assault) | Home::Occurrence(Death | Injury)
    )
}

fn depth(document: &Document, token: usize) -> usize {
    let mut at = token;
    let mut n = 0;
    while let Some(head) = document.head(at) {
        at = head;
        n += 1;
    }
    n
}

fn same_act(document: &Document, lexicon: &Lexicon, a: &Match, b: &Match) -> bool {
    let (x, y) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    // "killed in a suspected attack by X" leaves open only whose it was.
    let supposed = is_supposed(document, x, y);
    let told_alike = x.sentence == y.sentence
        && x.speech == y.speech
        && x.negated == y.negated
        && (x.modality == y.modality || supposed);
    let (f, g) = (&lexicon.frames[a.frame], &lexicon.frames[b.frame]);
    told_alike
        && f.home == g.home
        && (f.modes == g.modes || f.modes.is_empty() || g.modes.is_empty())
        && linked(document, a.clause, b.clause)
        && (agree(a, b, Slot::Actor) || f.reciprocal || g.reciprocal)
        && (agree(a, b, Slot::Recipient) || f.reciprocal || g.reciprocal)
        && !(strikes_back(a, b) || strikes_back(b, a))
        && !(is_answer(document, a, b) || is_answer(document, b, a))
        && !(f.reciprocal && with_another(a, b) || g.reciprocal && with_another(b, a))
}

// "visited X before he met Y's leader": whom one act is done to has no part in the other.
fn with_another(mutual: &Match, other: &Match) -> bool {
    let coded = |l: &&Linked| !l.entity.code.is_empty();
    let sides = || mutual.fillers(Slot::Actor).filter(coded);
    let apart = |l: &Linked| sides().all(|s| s.entity.code != l.entity.code);
    sides().count() > 1 && other.fillers(Slot::Recipient).filter(coded).any(apart)
}

// "X took the town after a strike killed two farmers": whose strike it was is not told.
fn is_answer(document: &Document, a: &Match, b: &Match) -> bool {
    let (x, y) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    let before = std::iter::successors(Some(y.head), |&t| document.head(t))
        .take_while(|&t| t != x.head)
        .any(|t| {
            let child = |rel| document.child(t, rel).is_some();
            document.rel(t) == Rel::Advcl && child(Rel::Mark) && child(Rel::Nsubj)
        });
    let whom = |m: &Match| m.heads(Slot::Recipient).collect::<Vec<_>>();
    let (xs, ys) = (whom(a), whom(b));
    before
        && document.is_below(y.head, x.head)
        && document.tag(y.head).form() != VerbForm::Gerund
        && a.fillers(Slot::Actor).next().is_some()
        && b.fillers(Slot::Actor).next().is_none()
        && !xs.is_empty()
        && xs.iter().all(|t| !ys.contains(t))
}

// "rockets fired into X and attacks by X": whom one act hits does the other.
fn strikes_back(a: &Match, b: &Match) -> bool {
    let whole = |l: &&Linked| !l.entity.code.is_empty() && l.entity.sector.is_empty();
    let hit: Vec<&str> = b
        .fillers(Slot::Recipient)
        .filter(whole)
        .map(|l| l.entity.code.as_str())
        .collect();
    b.fillers(Slot::Actor).next().is_none()
        && a.fillers(Slot::Actor)
            .filter(whole)
            .any(|doer| hit.contains(&doer.entity.code.as_str()))
}

// A noun with a word of doubt of its own before it, beside a verb without one.
fn is_supposed(document: &Document, x: &Clause, y: &Clause) -> bool {
    let attribute = |t: usize| document.rel(t) == Rel::Amod && t < y.head;
    y.kind == Kind::Nominal
        && y.light.is_none()
        && y.alleged
        && !x.alleged
        && document.children(y.head).any(attribute)
}

// One of the two stands inside the other's clause, or is joined to it.
fn linked(document: &Document, a: usize, b: usize) -> bool {
    let (x, y) = (&document.clauses[a], &document.clauses[b]);
    if x.light == Some(y.head) || y.light == Some(x.head) {
        return true;
    }
    // The path upwards from one head to the other passes no other predicate that
    // tells of something else, and no relative clause.
    let mut at = y.head;
    let mut subject = false;
    for _ in 0..6 {
        let rel = document.rel(at);
        // "was shot as clashes broke out": what happens meanwhile is another act.
        if subject && rel == Rel::Advcl {
            return false;
        }
        subject = rel == Rel::Nsubj;
        // What somebody is blamed for is not what befalls beside it.
        let Some(above) = document.head(at).filter(|a| y.charged != Some(*a)) else {
            return false;
        };
        // "an attack that destroyed a house" tells of the attack.
        if rel == Rel::AclRelcl && above == x.head && x.kind == Kind::Nominal {
            return y
                .roles
                .iter()
                .any(|r| r.kind == RoleKind::Agent && r.token == x.head);
        }
        let apart = matches!(rel, Rel::AclRelcl | Rel::Ccomp | Rel::Parataxis)
            || (rel == Rel::Conj && at == y.head && x.kind != y.kind && above == x.head);
        if apart {
            return false;
        }
        if above == x.head {
            return true;
        }
        let noun = document.clause_at(above).is_some() && document.tag(above).is_nominal();
        if noun && rel != Rel::Conj {
            // "clashes after the killing": two acts, one noun inside the other.
            return false;
        }
        at = above;
    }
    false
}

// Nobody told on one side, the same parties, or the same states.
fn agree(a: &Match, b: &Match, slot: Slot) -> bool {
    let of = |m: &Match| -> Vec<(usize, Linked)> {
        m.slots
            .iter()
            .filter(|(s, ..)| *s == slot)
            .map(|(_, t, l)| (*t, l.clone()))
            .collect()
    };
    let (xs, ys) = (of(a), of(b));
    let coded = |l: &Linked| !l.entity.code.is_empty();
    let meets = |(t, x): &(usize, Linked)| {
        ys.iter()
            .any(|(u, y)| t == u || x.entity.code == y.entity.code || !coded(x) || !coded(y))
    };
    xs.is_empty() || ys.is_empty() || xs.iter().all(meets)
}

fn take_over(first: &mut Match, other: &Match, (own, others): (bool, bool)) {
    // In a fight all who are told to fight are its sides; whom it killed is in the occurrences.
    if own || others {
        let fighters = if own { &first.slots } else { &other.slots };
        let kept: Vec<_> = fighters
            .iter()
            .filter(|(s, ..)| *s == Slot::Actor)
            .cloned()
            .collect();
        if kept.len() > 1 {
            first
                .slots
                .retain(|(s, ..)| !matches!(s, Slot::Actor | Slot::Recipient));
            first.slots.extend(kept);
            finish(first, other);
            return;
        }
    }
    for slot in [Slot::Actor, Slot::Recipient] {
        // Of a clash between two one alone is known: neither is charged.
        if slot == Slot::Actor && others && other.fillers(slot).count() < 2 {
            continue;
        }
        let empty = first.fillers(slot).next().is_none();
        let uncoded = first.fillers(slot).all(|l| l.entity.code.is_empty());
        for (s, t, l) in other.slots.iter().filter(|(s, ..)| *s == slot) {
            let here = first
                .slots
                .iter()
                .any(|(k, u, x)| k == s && (u == t || x.entity.code == l.entity.code));
            let adds = empty || (uncoded && slot == Slot::Recipient && !l.entity.code.is_empty());
            if adds && !here {
                first.slots.push((*s, *t, l.clone()));
            }
        }
    }
    finish(first, other);
}

fn finish(first: &mut Match, other: &Match) {
    first.told_again.extend(other.told_again.iter().cloned());
    first
        .rules
        .push("told twice in the sentence: one act".into());
}
