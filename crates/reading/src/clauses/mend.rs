//! Trees mended where an arc would put a deed on somebody else and a rule can see
//! it: what is wrong there is wrong for everybody who asks the tree.

mod content;
mod counted;
mod direct;
mod joined;
mod particle;
mod reduced;

use super::attachment::{complement_mark, is_gerund};
use super::lexis::{BY, CONDITIONAL, JOINING, OBJECT_CONTROL, TO_CONTROL};
use super::view::View;
use crate::{Modality, Rel, Upos, VerbForm};

/// Heads that are looked through for the noun that a phrase in commas belongs to.
const DEEPEST: usize = 8;

/// A token that hangs from another head, by another relation.
pub struct Fix {
    pub token: usize,
    pub head: usize,
    pub rel: Rel,
}

/// Finds the arcs to mend.
pub fn find(view: &View) -> Vec<Fix> {
    let mut fixes = Vec::new();
    for token in 0..view.tokens.len() {
        direct::attribute(view, token, &mut fixes);
        direct::name(view, token, &mut fixes);
        joined::pair(view, token, &mut fixes);
        reduced::find(view, token, &mut fixes);
        reduced::told_state(view, token, &mut fixes);
        reduced::cut_off_subject(view, token, &mut fixes);
        match view.rel(token) {
            Rel::Advcl | Rel::Acl if is_gerund(view, token) => {
                counted::gerund(view, token, &mut fixes);
                charge(view, token, &mut fixes);
                guest(view, token, &mut fixes);
                direct::find(view, token, &mut fixes);
                joined::beside(view, token, &mut fixes);
                joined::of_speaker(view, token, &mut fixes);
            }
            Rel::Advcl if to_marked(view, token) => late_content(view, token, &mut fixes),
            Rel::Advcl | Rel::Parataxis if !is_gerund(view, token) => {
                cut_off(view, token, &mut fixes);
            }
            Rel::Conj => {
                cut_off(view, token, &mut fixes);
                counted::before(view, token, &mut fixes);
                counted::behind(view, token, &mut fixes);
                goes_on(view, token, &mut fixes);
                long_subject(view, token, &mut fixes);
                joined::find(view, token, &mut fixes);
                joined::to_them(view, token, &mut fixes);
                joined::of_speaker(view, token, &mut fixes);
            }
            Rel::OblUnmarked => reduced::state(view, token, &mut fixes),
            Rel::Ccomp => joined::find(view, token, &mut fixes),
            Rel::Obl => {
                late_object(view, token, &mut fixes);
                particle::find(view, token, &mut fixes);
                particle::stranded(view, token, &mut fixes);
            }
            Rel::OblAgent => particle::stranded(view, token, &mut fixes),
            Rel::Nsubj | Rel::NsubjPass if of_auxiliary(view, token) => {
                lift(view, token, &mut fixes);
            }
            Rel::Nsubj => {
                second_subject(view, token, &mut fixes);
                counted::further(view, token, &mut fixes);
            }
            Rel::AclRelcl | Rel::Acl => {
                reduced::of_kin(view, token, &mut fixes);
                content::of_noun(view, token, &mut fixes);
                content::of_first(view, token, &mut fixes);
            }
            Rel::AdvclRelcl => content::manner_told(view, token, &mut fixes),
            Rel::Nummod => counted::state(view, token, &mut fixes),
            Rel::Det => counted::another(view, token, &mut fixes),
            Rel::Expl => speaks(view, token, &mut fixes),
            Rel::Mark if view.is(token, CONDITIONAL) => content::condition(view, token, &mut fixes),
            _ => {}
        }
    }
    fixes
}

// The particle tells more than the verb's own form, which may be any ("to return").
fn to_marked(view: &View, verb: usize) -> bool {
    view.children(verb)
        .any(|c| view.rel(c) == Rel::Mark && view.tag(c).upos() == Upos::Part)
}

// "threatened **today** to impose", "agreed in principle on Saturday to provide": what such
// a verb governs stands behind the day as it would stand beside the verb.
fn late_content(view: &View, infinitive: usize, fixes: &mut Vec<Fix>) {
    let object = [Rel::Obj, Rel::Iobj];
    // "will allow refugees who live there **to return**": whoever allows allows something.
    let outer = |inner: usize| {
        let noun = view
            .head(inner)
            .filter(|_| view.rel(inner) == Rel::AclRelcl)?;
        let verb = view
            .head(noun)
            .filter(|_| object.contains(&view.rel(noun)))?;
        (view.is(verb, TO_CONTROL) && view.entry(verb).prospective.is_some()).then_some(verb)
    };
    let Some(near) = view.head(infinitive).filter(|v| *v < infinitive) else {
        return;
    };
    let outer = outer(near);
    let verb = outer.unwrap_or(near);
    let theirs = outer.is_some() || view.is(verb, TO_CONTROL) && view.any(verb, &object);
    let governs = theirs || view.entry(verb).prospective.is_some() && !view.any(verb, &object);
    let taken = [Rel::Ccomp, Rel::Xcomp, Rel::AuxPass, Rel::Cop];
    let behind = view.leftmost(infinitive).checked_sub(1);
    let parted = outer.is_some()
        || view.children(verb).any(|c| {
            let kept = matches!(view.rel(c), Rel::Obl | Rel::OblUnmarked | Rel::Advmod)
                || theirs && object.contains(&view.rel(c));
            kept && c > verb && behind == Some(view.rightmost(c))
        });
    if governs && view.tag(verb).is_verb() && parted && !view.any(verb, &taken) {
        fixes.push(Fix {
            token: infinitive,
            head: verb,
            rel: Rel::Xcomp,
        });
    }
}

// "were held after Ana Lin, a judge in Lund, **was shot**": a finite verb right behind a phrase
// in commas has it for subject, and what looked like its preposition is a conjunction.
fn cut_off(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let helper = view
        .children(verb)
        .find(|&c| matches!(view.rel(c), Rel::Aux | Rel::AuxPass | Rel::Cop));
    let form = |t: usize| view.tag(t).form();
    let finite = |t: usize| {
        matches!(
            form(t),
            VerbForm::Past | VerbForm::Present | VerbForm::Modal
        )
    };
    if !finite(helper.unwrap_or(verb))
        || view.has_subject(verb)
        || view.any(verb, &[Rel::Mark, Rel::Cc])
    {
        return;
    }
    // The comma may hang from the noun, from the verb, or from neither.
    let (first, above) = (view.leftmost(verb), view.head(verb));
    let own = view.word(first) == ",";
    let start = first + usize::from(own);
    let joins = |c: &usize| view.rel(*c) == Rel::Case && view.is(*c, JOINING);
    let ends = |c: &usize| {
        let joined = view.rel(*c) == Rel::Obl && view.children(*c).any(|k| joins(&k));
        joined && first > *c && (view.rightmost(*c) + 1..first).all(|t| view.word(t) == ",")
    };
    let word = (0..first).rev().find(|t| view.word(*t) != ",");
    let up = std::iter::successors(word, |t| view.head(*t));
    let subject = up.take(DEEPEST).find(ends);
    let strung = view.rel(verb) == Rel::Conj;
    // "after a bombing **destroyed** a bridge" needs no commas; "after a boat from Sfax, Tunisia, **sank**" holds
    // them deeper.
    let beside = |t: usize| matches!(view.rel(t), Rel::Appos | Rel::NmodUnmarked);
    let parted = |n: usize| view.word(start - 1) == "," && (n..start).any(beside);
    let told = |n: usize| {
        let bare = start == verb && view.word(start - 1) != "," && n + 1 == start;
        bare && view.head(n) == above && !strung
    };
    let Some(noun) = subject.filter(|&n| start > 0 && (parted(n) || told(n))) else {
        return;
    };
    let Some(case) = view.children(noun).find(joins) else {
        return;
    };
    let passive = view.any(verb, &[Rel::AuxPass]);
    fixes.push(Fix {
        token: noun,
        head: verb,
        rel: if passive { Rel::NsubjPass } else { Rel::Nsubj },
    });
    fixes.push(Fix {
        token: case,
        head: verb,
        rel: Rel::Mark,
    });
}

// "Chad, Mali, Niger and Togo **cut** ties": a finite verb with no subject of its own that is
// strung to a list of names, with no "and" before it, tells what those in the list do.
fn long_subject(view: &View, verb: usize, fixes: &mut Vec<Fix>) {
    let Some(noun) = view.head(verb).filter(|n| *n < verb) else {
        return;
    };
    let list = view.rel(noun) == Rel::Root
        && view.tag(noun).is_nominal()
        && !view.any(noun, &[Rel::Cop, Rel::Nsubj])
        && view.children(noun).any(|c| {
            let last = c < verb && view.rel(c) == Rel::Conj && view.tag(c).is_nominal();
            last && view.any(c, &[Rel::Cc])
        });
    // The dictionary form is the one of "they sever", whatever the tag makes of it.
    let finite =
        view.is_plain(verb) || matches!(view.tag(verb).form(), VerbForm::Past | VerbForm::Present);
    let strung = finite
        && view.tag(verb).is_verb()
        && !view.has_subject(verb)
        && !view.any(verb, &[Rel::Cc, Rel::Mark, Rel::AuxPass, Rel::Cop]);
    if list && strung {
        let root = (verb, verb, Rel::Root);
        for (token, head, rel) in [root, (noun, verb, Rel::Nsubj)] {
            fixes.push(Fix { token, head, rel });
        }
    }
}

// "said that Chad would close the camp, and **urged** donors to pay": a form that cannot
// follow the auxiliary of what is said goes on with the one who says it.
fn goes_on(view: &View, conjunct: usize, fixes: &mut Vec<Fix>) {
    let said = view.head(conjunct).filter(|&c| view.rel(c) == Rel::Ccomp);
    let Some((said, verb)) = said.and_then(|c| Some((c, view.head(c)?))) else {
        return;
    };
    let finite = |t: usize| matches!(view.tag(t).form(), VerbForm::Past | VerbForm::Present);
    let speaks = |t: usize| view.entry(t).verb.is_some();
    let own = view.has_subject(conjunct) || view.any(conjunct, &[Rel::Aux, Rel::AuxPass, Rel::Cop]);
    if own || verb > said || !speaks(verb) || !finite(verb) || !view.tag(conjunct).is_verb() {
        return;
    }
    let comma = view.children(conjunct).any(|c| {
        c < conjunct && view.rel(c) == Rel::Punct && view.children(conjunct).any(|cc| cc > c)
    });
    let apart = match view.tag(said).form() {
        VerbForm::Infinitive | VerbForm::Gerund => view.any(said, &[Rel::Aux]) && finite(conjunct),
        // "had broken the law, and warned": a participle could follow, so more must speak for it.
        VerbForm::Participle => comma && speaks(conjunct) && !speaks(said),
        _ => false,
    };
    let alike = finite(verb) && view.tag(conjunct).form() != VerbForm::Infinitive;
    if apart && alike {
        fixes.push(Fix {
            token: conjunct,
            head: verb,
            rel: Rel::Conj,
        });
    }
}

// "seized on Monday two villages": a noun with no preposition, behind a phrase that has
// one, is the verb's object. (Days and measures without one are told apart by the tree.)
fn late_object(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(noun).filter(|v| *v < noun) else {
        return;
    };
    let bare = view.tag(noun).is_nominal()
        && view.preposition(noun).is_none()
        && !view.any(noun, &[Rel::Case, Rel::Mark, Rel::Advmod]);
    let parted = view.leftmost(noun).checked_sub(1).is_some_and(|last| {
        view.children(verb).any(|c| {
            view.rel(c) == Rel::Obl
                && c > verb
                && view.rightmost(c) == last
                && view.preposition(c).is_some()
        })
    });
    let taken = [Rel::Obj, Rel::Ccomp, Rel::Xcomp, Rel::AuxPass, Rel::Cop];
    if bare && parted && view.tag(verb).is_verb() && !view.any(verb, &taken) {
        fixes.push(Fix {
            token: noun,
            head: verb,
            rel: Rel::Obj,
        });
    }
}

// "before **they** were to strike": an auxiliary has no subject, its verb has.
fn of_auxiliary(view: &View, subject: usize) -> bool {
    view.head(subject)
        .is_some_and(|a| matches!(view.rel(a), Rel::Aux | Rel::AuxPass))
}

fn lift(view: &View, subject: usize, fixes: &mut Vec<Fix>) {
    let verb = view.head(subject).and_then(|a| view.head(a));
    if let Some(head) = verb.filter(|v| !view.has_subject(*v)) {
        fixes.push(Fix {
            token: subject,
            head,
            rel: Rel::Nsubj,
        });
    }
}

// "Jordan's visiting king": what stands between an owner and his noun is its attribute.
fn guest(view: &View, gerund: usize, fixes: &mut Vec<Fix>) {
    let Some(outer) = view.head(gerund) else {
        return;
    };
    let (Some(noun), Some(mark)) = (view.child(gerund, Rel::Obj), gerund.checked_sub(1)) else {
        return;
    };
    let owner = view.head(mark).filter(|o| {
        let subject = view.rel(*o) == Rel::Nsubj
            && matches!(view.head(*o), Some(h) if h == gerund || h == outer);
        subject && view.rel(mark) == Rel::Case && *o < mark
    });
    let Some(owner) = owner.filter(|_| view.leftmost(noun) == gerund + 1) else {
        return;
    };
    let rel = match outer < owner {
        true => Rel::Obj,
        false => Rel::Nsubj,
    };
    for (token, head, rel) in [
        (noun, outer, rel),
        (owner, noun, Rel::NmodPoss),
        (gerund, noun, Rel::Amod),
    ] {
        fixes.push(Fix { token, head, rel });
    }
}

// "The court sentences **the leader** and two others": a clause with a subject before its verb
// has none behind it; that one is the object, and no partner of the doer.
fn second_subject(view: &View, noun: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(noun).filter(|v| *v < noun) else {
        return;
    };
    let first = view
        .children(verb)
        .any(|c| c < verb && matches!(view.rel(c), Rel::Nsubj) && !view.is_relative(c));
    let taken = [Rel::Obj, Rel::Ccomp, Rel::Xcomp, Rel::AuxPass, Rel::Cop];
    if first && view.tag(verb).is_verb() && !view.any(verb, &taken) {
        fixes.push(Fix {
            token: noun,
            head: verb,
            rel: Rel::Obj,
        });
    }
}

// "It denied that its troops had crossed", "it is willing to withdraw": whoever speaks or
// means to act is somebody; nobody speaks in "it is said that".
fn speaks(view: &View, it: usize, fixes: &mut Vec<Fix>) {
    let Some(verb) = view.head(it).filter(|v| *v > it) else {
        return;
    };
    let willing = view.tag(verb).upos() == Upos::Adj
        && view.entry(verb).prospective == Some(Modality::Intended)
        && view.any(verb, &[Rel::Xcomp])
        && !view.any(verb, &[Rel::Nsubj]);
    let active = !view.any(verb, &[Rel::Aux, Rel::AuxPass, Rel::Cop, Rel::Nsubj]);
    if willing || active && view.tag(verb).is_verb() && view.entry(verb).verb.is_some() {
        fixes.push(Fix {
            token: it,
            head: verb,
            rel: Rel::Nsubj,
        });
    }
}

// "handed over a Pole suspected by Kyiv of spying": the gerund belongs to the participle
// that governs its preposition, and the participle to the noun right before it.
fn charge(view: &View, gerund: usize, fixes: &mut Vec<Fix>) {
    let (Some(mark), Some(head)) = (complement_mark(view, gerund), view.head(gerund)) else {
        return;
    };
    let governs = |verb: usize| {
        view.phrase(&[verb, mark])
            .is_some_and(|p| p.classes & OBJECT_CONTROL != 0)
    };
    let (verb, from) = match view.rel(gerund) {
        // Hung from the doer of the participle.
        Rel::Acl if view.has_case(head, BY) => (view.head(head), head),
        Rel::Advcl => (Some(head), gerund),
        _ => return,
    };
    let Some(verb) = verb.filter(|v| *v < gerund) else {
        return;
    };
    if view.rel(gerund) == Rel::Advcl && governs(verb) {
        return;
    }
    let participle = |t: &usize| view.tag(*t).form() == VerbForm::Participle && governs(*t);
    let Some(nearer) = (verb..from).rev().find(participle) else {
        return;
    };
    if !view.is_below(nearer, verb) || view.is_below(nearer, gerund) {
        return;
    }
    fixes.push(Fix {
        token: gerund,
        head: nearer,
        rel: Rel::Advcl,
    });
    if view.rel(nearer) == Rel::Advcl {
        reduced(view, nearer, fixes);
    }
}

// The participle belongs to the noun right before it: the verb's object, or a nationality
// that was taken for an attribute of the participle ("a **Pole** suspected").
fn reduced(view: &View, participle: usize, fixes: &mut Vec<Fix>) {
    if let Some(noun) = object_before(view, participle) {
        fixes.push(Fix {
            token: participle,
            head: noun,
            rel: Rel::Acl,
        });
        return;
    }
    let attribute = participle
        .checked_sub(1)
        .filter(|&a| view.rel(a) == Rel::Amod && view.head(a) == Some(participle));
    let (Some(noun), Some(verb)) = (attribute, view.head(participle)) else {
        return;
    };
    let counted = [participle, noun]
        .into_iter()
        .any(|t| view.any(t, &[Rel::Det, Rel::Nummod]));
    if !counted || view.any(verb, &[Rel::Obj]) {
        return;
    }
    for child in view.children(participle) {
        if child < noun && matches!(view.rel(child), Rel::Det | Rel::Nummod | Rel::Amod) {
            fixes.push(Fix {
                token: child,
                head: noun,
                rel: view.rel(child),
            });
        }
    }
    fixes.push(Fix {
        token: noun,
        head: verb,
        rel: Rel::Obj,
    });
    fixes.push(Fix {
        token: participle,
        head: noun,
        rel: Rel::Acl,
    });
}

// The verb's object or phrase that ends right before a participle hung from the verb.
fn object_before(view: &View, participle: usize) -> Option<usize> {
    let verb = view.head(participle)?;
    let before = view.leftmost(participle).checked_sub(1)?;
    view.children(verb).find(|&c| {
        matches!(view.rel(c), Rel::Obj | Rel::Obl | Rel::NsubjPass)
            && view.tag(c).is_nominal()
            && c < participle
            && view.rightmost(c) == before
    })
}
