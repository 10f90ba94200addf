//! Clauses whose subject the tree gives to the clause before.

use super::super::lexis::{OBJECT_ONE, OBJECT_SEVERAL};
use super::super::view::View;
use super::Fix;
use crate::{Rel, Upos, VerbForm};

/// "closed its border with Laos **and Kenya called** for calm": what stands right before a finite
/// verb that nothing else joins is its subject, and no partner of the noun before it.
pub(super) fn find(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let Some(above) = view.head(verb).filter(|a| *a < verb) else {
        return;
    };
    let helper = view
        .children(verb)
        .find(|&c| matches!(view.rel(c), Rel::Aux | Rel::AuxPass | Rel::Cop));
    let finite = matches!(
        view.tag(helper.unwrap_or(verb)).form(),
        VerbForm::Past | VerbForm::Present | VerbForm::Modal
    );
    let free = !view.has_subject(verb) && !view.any(verb, &[Rel::Mark, Rel::Cc]);
    if !(finite && free && view.tag(verb).is_verb() && view.tag(above).is_verb()) {
        return;
    }
    let start = view.leftmost(verb);
    let Some(mut noun) = start.checked_sub(1) else {
        return;
    };
    // Up to the noun whose phrase ends there.
    while view.rel(noun) != Rel::Conj {
        match view.head(noun).filter(|h| *h > above && *h < start) {
            Some(head) => noun = head,
            None => return,
        }
    }
    let first = view.head(noun).filter(|f| *f > above);
    let pair = first.is_some_and(|f| view.tag(f).is_nominal() && view.is_below(f, above));
    let Some(cc) = view.child(noun, Rel::Cc).filter(|c| pair && *c < noun) else {
        return;
    };
    if !view.tag(noun).is_nominal() || view.rightmost(noun) + 1 != start {
        return;
    }
    let subject = match view.any(verb, &[Rel::AuxPass]) {
        true => Rel::NsubjPass,
        false => Rel::Nsubj,
    };
    for (token, head, rel) in [
        (noun, verb, subject),
        (cc, verb, Rel::Cc),
        (verb, above, Rel::Conj),
    ] {
        fixes.push(Fix { token, head, rel });
    }
}

/// "entered a mosque where villagers prayed **and shot them**": nobody is the object of what he does
/// himself, so that this is done by whoever entered, and not by those that the pronoun may mean.
pub(super) fn to_them(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let Some(inner) = view
        .head(verb)
        .filter(|i| *i < verb && view.rel(*i) == Rel::AclRelcl)
    else {
        return;
    };
    let own =
        view.has_subject(verb) || view.any(verb, &[Rel::Aux, Rel::AuxPass, Rel::Cop, Rel::Mark]);
    let object = view
        .child(verb, Rel::Obj)
        .map_or(0, |o| view.form(o).classes);
    let subject = view
        .children(inner)
        .find(|&c| matches!(view.rel(c), Rel::Nsubj | Rel::NsubjPass) && !view.is_relative(c));
    let Some(subject) = subject.filter(|_| !own && view.tag(verb).is_verb()) else {
        return;
    };
    let several = view.tag(subject).is_plural() || view.any(subject, &[Rel::Conj]);
    let meant = if several { OBJECT_SEVERAL } else { OBJECT_ONE };
    // Whoever entered, where the tree has found him, else nobody.
    let above = std::iter::successors(view.head(inner), |a| view.head(*a));
    let verbs = || above.clone().filter(|a| view.tag(*a).is_verb());
    let outer = verbs().find(|a| view.has_subject(*a)).or(verbs().next());
    if let Some(outer) = outer.filter(|_| object & meant != 0) {
        fixes.push(Fix {
            token: verb,
            head: outer,
            rel: Rel::Conj,
        });
    }
}

/// "were killed in Mali **with the ministry urging** calm": what stands between a gerund and the
/// conjunction that begins its clause is its subject, and nobody's doer in the clause before.
pub(super) fn beside(view: &View, gerund: usize, fixes: &mut Vec<Fix>) {
    let mark = view.child(gerund, Rel::Mark).filter(|m| *m < gerund);
    let (Some(mark), Some(above)) = (mark, view.head(gerund)) else {
        return;
    };
    if view.has_subject(gerund) || view.leftmost(gerund) != mark || above > mark {
        return;
    }
    let between = |&n: &usize| {
        let inside = mark < n && view.leftmost(n) == mark + 1 && view.rightmost(n) < gerund;
        let role = matches!(
            view.rel(n),
            Rel::Obl | Rel::OblAgent | Rel::OblUnmarked | Rel::Obj | Rel::Nsubj | Rel::NsubjPass
        );
        inside && role && view.tag(n).is_nominal() && !view.any(n, &[Rel::Case])
    };
    if let Some(noun) = view.children(above).find(between) {
        fixes.push(Fix {
            token: noun,
            head: gerund,
            rel: Rel::Nsubj,
        });
    }
}

/// "**Nepal, India** hold talks": a headline's comma between two names before a verb for several is
/// its "and".
pub(super) fn pair(view: &View, second: usize, fixes: &mut Vec<Fix>) {
    let name = |t: usize| view.tag(t).upos() == Upos::Propn && !view.any(t, &[Rel::Case]);
    if !name(second) || view.rel(second) == Rel::Conj {
        return;
    }
    let left = view.leftmost(second);
    let mut around = [left, left.saturating_sub(1)].into_iter();
    let Some(comma) = around.find(|&c| view.word(c) == ",") else {
        return;
    };
    let sentence = view.sentence_of(second);
    let start = view.sentences.get(sentence).map_or(0, |s| s.tokens.start);
    // The head of the name before the comma, with which the sentence begins.
    let Some(mut first) = comma.checked_sub(1).filter(|&f| f >= start) else {
        return;
    };
    while let Some(head) = view.head(first).filter(|&h| (start..comma).contains(&h)) {
        first = head;
    }
    let above = |t: usize| view.head(t).filter(|&v| v > second);
    let subject = |t: usize| view.rel(t) == Rel::Nsubj;
    let verb = above(first).filter(|_| subject(first) && view.head(second) == Some(first));
    let verb = verb.or_else(|| above(second).filter(|_| subject(second)));
    let Some(verb) = verb.filter(|_| name(first)) else {
        return;
    };
    let tag = view.tag(verb);
    let several = tag.form() == VerbForm::Present && !tag.feats().contains("Number=Sing");
    let close = (comma + 1..verb).all(|t| view.tag(t).upos() != Upos::Punct);
    let plain = (start..comma).all(|t| matches!(view.tag(t).upos(), Upos::Propn | Upos::Adj));
    if tag.is_verb() && several && close && plain {
        for (token, head, rel) in [(first, verb, Rel::Nsubj), (second, first, Rel::Conj)] {
            fixes.push(Fix { token, head, rel });
        }
    }
}

/// "says that Chile shelled the port, **accusing Chile** of a lie": nobody speaks so of himself, so
/// that whoever says the one says the other. So it is where those spoken of were acted on: "said that two
/// were killed, **after announcing** that nobody was".
pub(super) fn of_speaker(view: &View, gerund: usize, fixes: &mut Vec<Fix>) {
    let said = |t: &usize| view.rel(*t) == Rel::Ccomp && *t < gerund;
    let above = std::iter::successors(view.head(gerund), |t| view.head(*t));
    let Some(inner) = above.take(5).find(said) else {
        return;
    };
    let verb = view.head(inner).filter(|v| view.entry(*v).verb.is_some());
    let subject = view
        .children(inner)
        .find(|&c| matches!(view.rel(c), Rel::Nsubj | Rel::NsubjPass));
    let (Some(verb), Some(subject)) = (verb, subject) else {
        return;
    };
    let named = |t: usize| view.tag(t).upos() == Upos::Propn && view.word(t) == view.word(subject);
    let again = view.children(gerund).any(|c| {
        let whom = matches!(view.rel(c), Rel::Obj | Rel::Iobj | Rel::Obl);
        c > gerund && whom && named(c)
    });
    let speaks = view.entry(gerund).verb.is_some() && !view.has_subject(gerund);
    let befell = view.rel(subject) == Rel::NsubjPass
        && view.any(gerund, &[Rel::Ccomp])
        && view.is_set_off(gerund, ",");
    if (again || befell) && speaks && view.tag(gerund).form() == VerbForm::Gerund {
        fixes.push(Fix {
            token: gerund,
            head: verb,
            rel: Rel::Advcl,
        });
    }
}
