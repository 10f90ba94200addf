//! People that are counted without a noun of their own, whom a tree gives to somebody else.

use super::super::lexis::FURTHER;
use super::super::view::View;
use super::Fix;
use crate::{Rel, Upos, VerbForm};

/// "killed two **and wounded nine**": what stands right behind the second verb is its object, and no
/// partner of the first one's.
pub(super) fn behind(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let Some(first) = view.head(noun).filter(|f| *f < noun) else {
        return;
    };
    let Some(second) = view.leftmost(noun).checked_sub(1).filter(|s| *s > first) else {
        return;
    };
    let above = view.head(second).filter(|a| *a < first);
    let joined = view.tag(second).is_verb() && view.rel(second) == Rel::Conj;
    let object = view.rel(first) == Rel::Obj && above.is_some() && above == view.head(first);
    let people = view.tag(noun).is_nominal() || view.tag(noun).upos() == Upos::Num;
    if joined && object && people && !view.any(second, &[Rel::Obj]) {
        fixes.push(Fix {
            token: noun,
            head: second,
            rel: Rel::Obj,
        });
    }
}

/// "one dead and **five** injured": what stands right before a participle, both joined to an adjective,
/// are those of whom the participle tells.
pub(super) fn before(view: &View, people: usize, fixes: &mut Vec<Fix>) {
    let (verb, above) = (people + 1, view.head(people));
    let joined = verb < view.tokens.len()
        && view.rel(verb) == Rel::Conj
        && view.head(verb) == above
        && view.tag(verb).form() == VerbForm::Participle;
    let state = above.is_some_and(|a| view.tag(a).upos() == Upos::Adj);
    let number = view.tag(people).upos() == Upos::Num;
    let named = state && view.tag(people).is_nominal();
    if joined && (number || named) && !view.has_subject(verb) {
        fixes.push(Fix {
            token: people,
            head: verb,
            rel: Rel::NsubjPass,
        });
    }
}

/// "two were killed and **another** wounded": a verb has no determiner.
pub(super) fn another(view: &View, word: usize, fixes: &mut Vec<Fix>) {
    let participle = |v: &usize| {
        matches!(view.tag(*v).form(), VerbForm::Past | VerbForm::Participle)
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

/// "Bus falls into ravine, **four** dead": a number right before an adjective at the end of what is
/// told counts those of whom it tells.
pub(super) fn state(view: &View, number: usize, fixes: &mut Vec<Fix>) {
    let Some(word) = view.head(number).filter(|w| *w == number + 1) else {
        return;
    };
    let plain =
        view.tag(word).upos() == Upos::Adj && view.word(word).starts_with(char::is_lowercase);
    if !plain || view.has_subject(word) || view.any(word, &[Rel::Cop, Rel::Det, Rel::Case]) {
        return;
    }
    let start = view.leftmost(word);
    let cut = start == 0 || view.tag(start - 1).upos() == Upos::Punct || view.is_below(start, word);
    match view.rel(word) {
        Rel::Root | Rel::Parataxis | Rel::Conj => {}
        // "stone embassy, one dead": no attribute stands behind its noun and a comma.
        Rel::Amod | Rel::Appos | Rel::Nmod | Rel::NmodUnmarked | Rel::Acl if cut => {
            let Some(mut top) = view.head(word).filter(|h| *h < start) else {
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
