//! PLOVER's borders between types: what in one sentence is no second event
//! (manual 2.0, the notes to PROTEST, MOBILIZE and SANCTION).

use super::Match;
use crate::lexicon::{Home, Lexicon, Slot};
use crate::link::Links;
use detente_reading::{Document, Kind, Rel, RoleKind, VerbForm};
use detente_record::EventType;

/// Leaves out what PLOVER codes as part of another act, and gives the kept act
/// the other's recipient where it has none.
pub(super) fn keep(links: &Links, lexicon: &Lexicon, found: &mut Vec<Match>) {
    let document = links.document;
    let kind = |m: &Match| match lexicon.frames[m.frame].home {
        Home::Event(kind) => Some(kind),
        _ => None,
    };
    let mut gone = vec![false; found.len()];
    for a in 0..found.len() {
        for b in 0..found.len() {
            // A protest of nobody that is named covers nobody's words.
            if a == b || gone[a] || gone[b] || found[a].slots.is_empty() {
                continue;
            }
            let (Some(x), Some(y)) = (kind(&found[a]), kind(&found[b])) else {
                continue;
            };
            let object = undone(document, x, y, &found[a], &found[b]);
            let text = y == EventType::Request && is_pact(links, &found[a], &found[b]);
            if !object && !text && (!covers(x, y) || !one_telling(document, &found[a], &found[b])) {
                continue;
            }
            // "condemned the crackdown on the riots": the riots stand in what is condemned.
            let (outer, inner) = (found[b].clause, found[a].clause);
            let spoken_of = document.clauses[inner].kind == Kind::Nominal
                && document.is_below(document.clauses[inner].head, document.clauses[outer].head)
                && found[b].heads(Slot::Actor).next().is_some()
                && found[a]
                    .heads(Slot::Actor)
                    .all(|t| found[b].heads(Slot::Actor).all(|u| t != u));
            let over = x == EventType::Protest && is_over(document, lexicon, inner);
            if (spoken_of || over) && !object && !text {
                continue;
            }
            if x == EventType::Protest && found[a].fillers(Slot::Recipient).next().is_none() {
                let asked: Vec<_> = found[b]
                    .slots
                    .iter()
                    .filter(|(s, ..)| *s == Slot::Recipient)
                    .cloned()
                    .collect();
                found[a].slots.extend(asked);
            }
            gone[b] = true;
            found[a]
                .rules
                .push(format!("{y} beside it is part of the {x} (PLOVER)"));
        }
    }
    super::twice::drop_all(found, &gone);
}

// "charged two men after **riots** in Lae": what is told of beside a protest that was before it is no part of it.
fn is_over(document: &Document, lexicon: &Lexicon, clause: usize) -> bool {
    let head = document.clauses[clause].head;
    let background = &lexicon.words.links.background;
    document.clauses[clause].kind == Kind::Nominal && document.is_behind(head, background)
}

// "Signed a treaty, calling for a halt": what a pact calls for is asked of nobody.
fn is_pact(links: &Links, a: &Match, b: &Match) -> bool {
    let document = links.document;
    let (outer, inner) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    let pact = |t: usize| links.is_thing(t, "agreement");
    let mut objects = outer.roles.iter().filter(|r| r.kind == RoleKind::Patient);
    let below = document
        .head(inner.head)
        .is_some_and(|h| h == outer.head || pact(h));
    let beside = matches!(
        document.rel(inner.head),
        Rel::Advcl | Rel::Acl | Rel::AclRelcl
    );
    outer.kind == Kind::Verbal
        && below
        && beside
        && document.tag(inner.head).form() != VerbForm::Infinitive
        && objects.any(|r| pact(r.token))
}

// The demand of a protest and the anger it shows are no second event; a mobilisation
// beside an assault of the same party is dropped.
fn covers(x: EventType, y: EventType) -> bool {
    use EventType::{Accuse, Assault, Mobilize, Protest, Reject, Request};
    matches!(
        (x, y),
        (Protest, Request | Accuse | Reject) | (Assault, Mobilize)
    )
}

/// Leaves out what a condition tells beside the act that it is set to: "if X shells the town, Y
/// will answer" reports no shelling.
pub(super) fn conditions(document: &Document, lexicon: &Lexicon, found: &mut Vec<Match>) {
    let acts: Vec<usize> = found
        .iter()
        .filter(|m| matches!(lexicon.frames[m.frame].home, Home::Event(_)))
        .map(|m| document.clauses[m.clause].head)
        .collect();
    let marked = |head: usize| {
        document.rel(head) == Rel::Advcl
            && document.children(head).any(|c| {
                let words = &lexicon.words.modality.conditional;
                let lemma = document.lemma(c).to_lowercase();
                document.rel(c) == Rel::Mark && words.contains(&lemma)
            })
    };
    found.retain(|m| {
        let head = document.clauses[m.clause].head;
        let told = !matches!(lexicon.frames[m.frame].home, Home::Event(_));
        let condition =
            std::iter::successors(Some(head), |&t| document.head(t)).find(|&t| marked(t));
        let outside = condition.is_some_and(|top| {
            acts.iter().any(|&a| {
                !document.is_below(a, top)
                    && document.sentence_of(a) == document.clauses[m.clause].sentence
            })
        });
        told || !outside
    });
}

// "suspended the talks", "cut aid to X": the help that is ended is no help given; what is lifted
// or overturned ("the state of emergency that was imposed", "the death sentence") is not laid.
fn undone(document: &Document, x: EventType, y: EventType, a: &Match, b: &Match) -> bool {
    use EventType::{
        Accuse, Agree, Aid, Coerce, Concede, Consult, Cooperate, Reject, Retreat, Sanction,
        Support, Threaten,
    };
    let (outer, inner) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    let ended = matches!(x, Sanction | Reject | Threaten)
        && matches!(y, Agree | Aid | Consult | Cooperate | Support);
    let lifted =
        matches!(x, Concede | Retreat) && matches!(y, Coerce | Sanction | Threaten | Accuse);
    let told_of = |t: usize| {
        let own = |r: &detente_reading::Role| r.kind == RoleKind::Patient && r.token == t;
        (inner.kind == Kind::Nominal && t == inner.head)
            || (lifted && inner.aside && inner.roles.iter().any(own))
    };
    (ended || lifted)
        && outer
            .roles
            .iter()
            .any(|r| matches!(r.kind, RoleKind::Patient | RoleKind::Oblique) && told_of(r.token))
}

fn one_telling(document: &Document, a: &Match, b: &Match) -> bool {
    let (x, y) = (&document.clauses[a.clause], &document.clauses[b.clause]);
    if x.sentence != y.sentence || x.speech != y.speech {
        return false;
    }
    let actors = |m: &Match| -> Vec<(usize, String)> {
        m.slots
            .iter()
            .filter(|(s, ..)| *s == Slot::Actor)
            .map(|(_, t, l)| (*t, l.entity.code.clone()))
            .collect()
    };
    let (p, q) = (actors(a), actors(b));
    let same = p
        .iter()
        .any(|(t, c)| q.iter().any(|(u, d)| t == u || (c == d && !c.is_empty())));
    same || q.is_empty() || p.is_empty()
}
