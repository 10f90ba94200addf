//! People that are counted without a noun of their own, whom a tree gives to somebody else.

use super::super::lexis::FURTHER;
use super::super::view::View;
use super::Fix;
use crate::{Rel, Upos, VerbForm};

/// "killed two **and wounded nine**": what stands right behind the second verb is its object, and no
/// partner of the first one's; nor is the verb, where the tree strings both to them.
pub(super) fn behind(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let Some(first) = view.head(noun).filter(|f| *f < noun) else {
        return;
    };
    let Some(second) = view.leftmost(noun).checked_sub(1).filter(|s| *s > first) else {
        return;
    };
    let above = view.head(first).filter(|a| *a < first);
    let and = |c: usize| view.rel(c) == Rel::Cc && c + 1 == second;
    let alike = |a: usize| view.tag(a).form() == view.tag(second).form();
    let strung = view.head(second) == Some(first)
        && above.is_some_and(alike)
        && view.children(second).any(and);
    let joined = view.tag(second).is_verb()
        && view.rel(second) == Rel::Conj
        && (strung || above.is_some() && view.head(second) == above);
    let people = view.tag(noun).is_nominal() || view.tag(noun).upos() == Upos::Num;
    let Some(above) = above.filter(|_| view.rel(first) == Rel::Obj && joined && people) else {
        return;
    };
    if view.any(second, &[Rel::Obj]) || view.has_subject(second) {
        return;
    }
    if strung {
        fixes.push(Fix {
            token: second,
            head: above,
            rel: Rel::Conj,
        });
    }
    fixes.push(Fix {
        token: noun,
        head: second,
        rel: Rel::Obj,
    });
}

/// "one dead and **five** injured", "left two people dead and **six others** hurt": what stands right
/// before a word of state, both joined to another, are those of whom it tells.
pub(super) fn before(view: &View, people: usize, fixes: &mut Vec<Fix>) {
    let word = people + 1;
    let Some(above) = view.head(people) else {
        return;
    };
    let participle = |t: usize| view.tag(t).form() == VerbForm::Participle;
    let number = view.tag(people).upos() == Upos::Num;
    let told = word < view.tokens.len()
        && view.rel(word) == Rel::Conj
        && !view.has_subject(word)
        && (participle(word) || number && is_state(view, word));
    if !told {
        return;
    }
    let joined = |above: usize| view.head(word) == Some(above);
    let shared = view.rel(above) == Rel::Xcomp && view.head(above).is_some_and(joined);
    let beside = (joined(above) || shared)
        && match view.tag(above).upos() {
            Upos::Adj => number || view.tag(people).is_nominal(),
            // "…, including the gunman, and **eight** injured".
            _ => number && participle(word) && (participle(above) || view.tag(above).is_nominal()),
        };
    // What the first are left as stands between them and the others.
    let left = || {
        let left = |v: usize| {
            let state = |c: usize| view.rel(c) == Rel::Xcomp && above < c && c < people;
            view.rel(above) == Rel::Obj && view.head(word) == Some(v) && view.children(v).any(state)
        };
        view.tag(people).is_nominal() && view.head(above).is_some_and(left)
    };
    if beside || left() {
        fixes.push(Fix {
            token: people,
            head: word,
            rel: match participle(word) {
                true => Rel::NsubjPass,
                false => Rel::Nsubj,
            },
        });
    }
}

/// "and **thirty** more injured", where the tree made a sentence of "thirty more".
pub(super) fn further(view: &View, number: usize, fixes: &mut Vec<Fix>) {
    let numeral = view.tag(number).upos() == Upos::Num;
    let more = |w: usize| w == number + 1 && view.is(w, FURTHER);
    if numeral && view.head(number).is_some_and(more) {
        state(view, number, fixes);
    }
}

// A plain adjective that no noun follows.
fn is_state(view: &View, word: usize) -> bool {
    view.tag(word).upos() == Upos::Adj && view.word(word).starts_with(char::is_lowercase)
}

/// "two were killed and **another** wounded": a verb has no determiner.
pub(super) fn another(view: &View, word: usize, fixes: &mut Vec<Fix>) {
    let participle = |v: &usize| {
        view.is_past_form(*v)
            && view.tag(*v).is_verb()
            && matches!(view.rel(*v), Rel::Conj | Rel::Parataxis | Rel::Root)
            && !view.has_subject(*v)
    };
    let verb = view.head(word).filter(|v| *v == word + 1);
    if let Some(verb) = verb.filter(participle).filter(|_| view.is(word, FURTHER)) {
        fixes.push(Fix {
            token: word,
            head: verb,
            rel: match view.tag(verb).form() {
                VerbForm::Participle => Rel::NsubjPass,
                _ => Rel::Nsubj,
            },
        });
    }
}

/// "Bus falls into ravine, **four** dead", "put the toll at **six** dead", "**thirty** more injured": a
/// number right before an adjective without a noun counts those of whom it tells.
pub(super) fn state(view: &View, number: usize, fixes: &mut Vec<Fix>) {
    let behind = |w: &usize| {
        *w == number + 1
            || *w == number + 2 && view.is(number + 1, FURTHER) && view.head(number + 1) == Some(*w)
    };
    let Some(mut word) = view.head(number).filter(behind) else {
        return;
    };
    if view.is(word, FURTHER) && view.head(word) == Some(word + 1) {
        word += 1;
    }
    let participle = word > number + 1 && view.tag(word).form() == VerbForm::Participle;
    let bare = !view.has_subject(word) && !view.any(word, &[Rel::Cop, Rel::Det, Rel::AuxPass]);
    if !bare || !(participle || is_state(view, word)) {
        return;
    }
    let case = view.any(word, &[Rel::Case]);
    let start = view.leftmost(word);
    let cut = start == 0 || view.tag(start - 1).upos() == Upos::Punct || view.is_below(start, word);
    let above = view.head(word);
    match view.rel(word) {
        Rel::Obl | Rel::Advcl | Rel::Nmod | Rel::Xcomp if case => {}
        Rel::Root | Rel::Parataxis | Rel::Conj | Rel::Advcl if !case => {}
        // "left **three** dead": whom a verb leaves or finds so is its object.
        Rel::Xcomp | Rel::Ccomp => {
            let objects = [Rel::Obj, Rel::Expl, Rel::NsubjPass];
            let verb = above.filter(|v| *v < number && view.tag(*v).is_verb());
            if let Some(head) = verb.filter(|v| !view.any(*v, &objects)) {
                fixes.push(Fix {
                    token: number,
                    head,
                    rel: Rel::Obj,
                });
                return;
            }
        }
        // "stone embassy, one dead": no attribute stands behind its noun and a comma.
        Rel::Amod | Rel::Appos | Rel::Nmod | Rel::NmodUnmarked | Rel::Acl if cut && !case => {
            let Some(mut top) = above.filter(|h| *h < start) else {
                return;
            };
            while let Some(above) = view.head(top).filter(|_| !view.tag(top).is_verb()) {
                top = above;
            }
            fixes.push(Fix {
                token: word,
                head: top,
                rel: Rel::Parataxis,
            });
        }
        _ => return,
    }
    fixes.push(Fix {
        token: number,
        head: word,
        rel: Rel::Nsubj,
    });
}

/// "after **fighting** broke out": a bare gerund right before a finite verb without a subject is the
/// subject.
pub(super) fn gerund(view: &View, gerund: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(gerund).filter(|v| *v > gerund) else {
        return;
    };
    let helper = |c: &usize| matches!(view.rel(*c), Rel::Aux | Rel::AuxPass | Rel::Advmod);
    let between = (gerund + 1..verb).all(|t| view.head(t) == Some(verb) && helper(&t));
    let first = view
        .children(verb)
        .find(|c| view.rel(*c) == Rel::Aux || view.rel(*c) == Rel::AuxPass);
    let finite = matches!(
        view.tag(first.unwrap_or(verb)).form(),
        VerbForm::Past | VerbForm::Present | VerbForm::Modal
    );
    let bare = view
        .children(gerund)
        .all(|c| c < gerund && matches!(view.rel(c), Rel::Amod | Rel::Compound | Rel::Advmod));
    if between && finite && bare && view.tag(verb).is_verb() && !view.has_subject(verb) {
        fixes.push(Fix {
            token: gerund,
            head: verb,
            rel: match view.any(verb, &[Rel::AuxPass]) {
                true => Rel::NsubjPass,
                false => Rel::Nsubj,
            },
        });
    }
}
