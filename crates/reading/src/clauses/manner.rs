//! How a predicate is told: polarity, modality, tense.

mod doubted;
mod none;

use super::attachment::{antecedent, is_gerund_complement};
use super::control::{given, is_complement, undoes};
use super::lexis::{
    ALLEGING, COMPLEMENT, CONDITIONAL, CONTRAST, Entry, FUTURE, GOING, NEGATIVE, NEGATOR, OF,
    PERFECT, TOPIC, WOULD,
};
use super::speech::{gives_name, is_name};
use super::verbal::{is_headline, is_passive_infinitive, modal_above};
use super::view::View;
use crate::clause::{Aspect, Clause, Kind, Tense};
use crate::{Modality, Rel, Upos, VerbForm};

/// Sets polarity, modality, tense and aspect from the predicate's own words and
/// from what governs it.
pub fn set(view: &View, above: Option<&Clause>, clause: &mut Clause) {
    let head = clause.head;
    own_words(view, clause);
    tense(view, clause);
    let rel = view.rel(head);
    of_noun(view, clause);
    clause.negated |= is_ended(view, head);
    doubted::set(view, clause);
    let Some(above) = above else { return };
    // A complement stands or falls with what governs it.
    let governs = matches!(
        rel,
        Rel::Xcomp
            | Rel::Ccomp
            | Rel::Csubj
            | Rel::CsubjPass
            | Rel::Acl
            | Rel::Obj
            | Rel::Obl
            | Rel::Advcl
            | Rel::Nmod
            | Rel::NsubjPass
            | Rel::Nsubj
    );
    if governs && antecedent(view, head).is_none() && !describes(view, head) {
        governed(view, above, rel, clause);
    }
    // "said it would": a future seen from the past, no condition.
    let aux = |class| {
        view.children(head)
            .any(|c| view.rel(c) == Rel::Aux && view.is(c, class))
    };
    if matches!(rel, Rel::Ccomp | Rel::Parataxis | Rel::Acl)
        && clause.modality == Modality::Conditional
        && aux(WOULD)
        && !aux(PERFECT)
    {
        clause.modality = Modality::Real;
        clause.tense = Tense::Future;
    }
    // "Is it true that …?"
    if matches!(rel, Rel::Csubj | Rel::CsubjPass | Rel::Ccomp)
        && clause.modality == Modality::Real
        && doubted::asked(view, above.head)
    {
        clause.modality = Modality::Possible;
    }
    if rel == Rel::Conj {
        joined(view, above, clause);
    }
    purpose(view, above, clause);
    if matches!(rel, Rel::Advcl | Rel::Xcomp | Rel::Acl) && clause.tense == Tense::None {
        clause.tense = above.tense;
    }
}

// "Did not travel to meet X", "rejected a proposal to end the ban": what was the purpose of
// something undone, or of a plan, has not been done.
fn purpose(view: &View, above: &Clause, clause: &mut Clause) {
    let head = clause.head;
    let infinitive = view.rel(head) == Rel::Advcl
        && view.tag(head).form() == VerbForm::Infinitive
        && view.child(head, Rel::Mark).is_some();
    if !infinitive || clause.modality != Modality::Real || above.head > head {
        return;
    }
    let undone = above.negated || view.is(above.head, NEGATIVE);
    let planned = view
        .child(above.head, Rel::Obj)
        .filter(|&o| o < head && undone)
        .and_then(|o| view.entry(o).prospective);
    if let Some(modality) = planned {
        clause.modality = modality;
        clause.negated = true;
    } else if above.negated {
        clause.modality = Modality::Intended;
    } else {
        clause.modality = above.modality;
    }
}

// A second verb without subject and auxiliary of its own is told as the first one is.
fn joined(view: &View, above: &Clause, clause: &mut Clause) {
    let head = clause.head;
    // "If police beat him and guards burned his house, …": one condition for both.
    if clause.modality == Modality::Real && conditional(view, above.head) {
        clause.modality = Modality::Conditional;
    }
    if view.any(head, &[Rel::Nsubj, Rel::NsubjPass, Rel::Aux, Rel::AuxPass]) {
        return;
    }
    if clause.modality == Modality::Real {
        clause.modality = above.modality;
    }
    if matches!(
        view.tag(head).form(),
        VerbForm::Infinitive | VerbForm::Participle | VerbForm::Gerund
    ) {
        clause.tense = above.tense;
        let contrast = view
            .child(head, Rel::Cc)
            .is_some_and(|c| view.is(c, CONTRAST));
        let again = view
            .child(head, Rel::Cc)
            .is_some_and(|c| view.is(c, NEGATOR));
        clause.negated |= above.negated && !contrast && !again;
    }
}

/// Returns whether a clause is a condition by its conjunction.
pub fn conditional(view: &View, head: usize) -> bool {
    view.children(head)
        .any(|c| view.rel(c) == Rel::Mark && view.is(c, CONDITIONAL))
}

// "an end to the war", "a moratorium on strikes", wherever the tree hangs the noun.
fn is_ended(view: &View, head: usize) -> bool {
    let ends = |c: usize| {
        let noun = c.checked_sub(1)?;
        let entry = view.phrase(&[noun, c])?;
        (view.tag(noun).is_nominal() && entry.classes & NEGATIVE != 0).then_some(())
    };
    let mut cases = view.children(head).filter(|&c| view.rel(c) == Rel::Case);
    view.tag(head).is_nominal() && cases.any(|c| ends(c).is_some())
}

// "no intention of going", "a plan to attack", "abandoned plans to close": the noun
// a clause hangs from says whether and when.
fn of_noun(view: &View, clause: &mut Clause) {
    // "It is not true that", "it is a lie that", "that X did it is false".
    let judged = matches!(view.rel(clause.head), Rel::Csubj | Rel::Ccomp);
    let holder = view.head(clause.head).filter(|n| {
        let tag = view.tag(*n);
        tag.is_nominal() || (judged && tag.upos() == Upos::Adj)
    });
    let Some(noun) = holder else { return };
    if !judged && !matches!(view.rel(clause.head), Rel::Acl | Rel::Nmod) {
        return;
    }
    let none = view.children(noun).any(|c| {
        let rel = view.rel(c);
        (rel == Rel::Det || (judged && rel == Rel::Advmod)) && view.is(c, NEGATOR)
    });
    clause.negated ^= none;
    let describes = describes(view, clause.head);
    if describes || view.tag(clause.head).form() == VerbForm::Gerund {
        clause.alleged |= doubted::by_noun(view, noun);
    }
    if describes {
        return;
    }
    // "a decision to expel", where "the decision on the killing" decides what is done already.
    let open = view.entry(noun).prospective.or_else(|| {
        let marks = view
            .children(clause.head)
            .filter(|&c| view.rel(c) == Rel::Mark);
        marks
            .filter_map(|c| view.phrase(&[noun, c]))
            .find_map(|e| e.prospective)
    });
    if view.rel(clause.head) == Rel::Nmod {
        clause.negated |= view.is(noun, NEGATIVE);
    } else if !(judged && view.clause(noun).is_some()) {
        // What is a predicate itself undoes what it governs as a verb does.
        clause.negated ^= view.is(noun, NEGATIVE);
        // What undoes the plan undoes what is planned.
        let undone = matches!(view.rel(noun), Rel::Obj | Rel::NsubjPass)
            && open.is_some()
            && view.head(noun).is_some_and(|v| view.is(v, NEGATIVE));
        clause.negated ^= undone;
    }
    if let Some(modality) = open
        && clause.modality == Modality::Real
    {
        clause.modality = modality;
    }
}

/// Returns whether a participle describes its noun and is not what the noun speaks of:
/// "a call made by X", "officials asking for Y", but not "a plan for closing Z".
pub fn describes(view: &View, head: usize) -> bool {
    view.rel(head) == Rel::Acl
        && match view.tag(head).form() {
            // "The idea that X did it" is what the idea is of.
            VerbForm::Participle | VerbForm::Past => !view.any(head, &[Rel::Mark]),
            VerbForm::Gerund => !view.any(head, &[Rel::Mark, Rel::Case]),
            _ => false,
        }
}

fn own_words(view: &View, clause: &mut Clause) {
    if is_to_be(view, clause.head) {
        clause.modality = Modality::Intended;
    }
    for child in view.children(clause.head) {
        let rel = view.rel(child);
        match rel {
            Rel::Advmod
            | Rel::Det
            | Rel::CcPreconj
            | Rel::Case
            | Rel::Mark
            | Rel::Amod
            | Rel::Aux
            | Rel::Cc => own_word(view, rel, child, clause),
            Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Iobj | Rel::Obl | Rel::OblAgent => {
                clause.negated |= none::fills(view, child);
            }
            Rel::Advcl if clause.modality == Modality::Real => {
                let condition = view.child(child, Rel::Mark);
                if condition.is_some_and(|m| view.is(m, CONDITIONAL))
                    && clause.tense != Tense::Past
                    && has_future(view, clause.head)
                {
                    clause.modality = Modality::Conditional;
                }
            }
            _ => {}
        }
    }
    if let Some(modal) = modal_above(view, clause.head) {
        own_word(view, Rel::Aux, modal, clause);
    }
    // What is asked is not told.
    if doubted::asked(view, clause.head) {
        clause.modality = Modality::Possible;
    }
    if inverted(view, clause.head) {
        clause.modality = Modality::Conditional;
    }
    if is_ordered(view, clause) {
        clause.modality = Modality::Obliged;
    }
}

// An imperative; but the second verb of "police shoot and kill a man" was only taken for one.
fn is_ordered(view: &View, clause: &Clause) -> bool {
    let imperative = |t: usize| view.tag(t).form() == VerbForm::Imperative;
    let joined = view.rel(clause.head) == Rel::Conj
        && view
            .head(clause.head)
            .filter(|first| view.tag(*first).is_verb() || view.is_verb_told_as_noun(*first))
            .is_some_and(|first| !imperative(first));
    // "Ghana let the crew go": what has its subject right before it is a past that looks like one.
    let named = |c: usize| view.rel(c) == Rel::Nsubj && view.rightmost(c) + 1 == clause.head;
    let told = view.children(clause.head).any(named);
    imperative(clause.head) && clause.kind == Kind::Verbal && !joined && !told
}

// "They **were to** attack": an auxiliary before the particle.
fn is_to_be(view: &View, head: usize) -> bool {
    let particle = view
        .children(head)
        .find(|&c| view.rel(c) == Rel::Mark && view.tag(c).upos() == Upos::Part);
    particle.is_some_and(|p| {
        // Trees take it for a copula as well.
        let helps = |a: &usize| matches!(view.rel(*a), Rel::Aux | Rel::Cop);
        let before = p.checked_sub(1).filter(helps);
        before.is_some_and(|a| view.head(a) == Some(head) && view.entry(a).modal.is_none())
    })
}

fn own_word(view: &View, rel: Rel, child: usize, clause: &mut Clause) {
    // "instead of shooting" undoes; "instead, they shot" does not.
    let fixed = view
        .child(child, Rel::Fixed)
        .and_then(|f| view.phrase(&[child, f]));
    let entry = fixed.unwrap_or(view.entry(child));
    let attribute = (rel == Rel::Amod && view.tag(child).is_verb()).then(|| view.form(child));
    if entry.classes & NEGATOR != 0 {
        clause.negated = !clause.negated;
    }
    let alleges = |e: &Entry| e.classes & ALLEGING != 0;
    clause.alleged |= alleges(entry) || attribute.is_some_and(alleges);
    clause.negated ^= attribute.is_some_and(|e| e.classes & NEGATIVE != 0);
    if rel == Rel::Mark && entry.classes & CONDITIONAL != 0 {
        clause.modality = Modality::Conditional;
    }
    // "are due to sign": some trees make one preposition of it.
    // ("Due to the raid" tells why, not when.)
    let to_act = clause.kind != Kind::Nominal && view.tag(child).upos() == Upos::Adj;
    let tells =
        matches!(rel, Rel::Amod | Rel::Advmod) || (matches!(rel, Rel::Case | Rel::Mark) && to_act);
    if tells && let Some(modality) = entry.prospective {
        clause.modality = modality;
    }
    if rel == Rel::Aux
        && let Some(modality) = entry.modal
    {
        clause.modality = modality;
    }
}

// "Had the rebels stormed the port, …", "Should a ship pass, …": a condition.
fn inverted(view: &View, head: usize) -> bool {
    let of = |wanted: &[Rel]| view.children(head).find(|c| wanted.contains(&view.rel(*c)));
    let helper = of(&[Rel::Aux, Rel::AuxPass]);
    let subject = of(&[Rel::Nsubj, Rel::NsubjPass]);
    view.rel(head) == Rel::Advcl
        && of(&[Rel::Mark]).is_none()
        && helper.zip(subject).is_some_and(|(h, s)| h < s)
}

fn has_future(view: &View, head: usize) -> bool {
    view.children(head)
        .any(|c| view.rel(c) == Rel::Aux && view.is(c, FUTURE | WOULD))
}

fn tense(view: &View, clause: &mut Clause) {
    let form = view.tag(clause.head).form();
    clause.tense = match form {
        VerbForm::Past => Tense::Past,
        VerbForm::Present => Tense::Present,
        // A participle without its auxiliary is a past tense that was read as one.
        VerbForm::Participle => Tense::Past,
        _ => Tense::None,
    };
    if form == VerbForm::Gerund {
        clause.aspect = Aspect::Progressive;
    }
    let (mut helped, mut to, mut copula) = (false, false, false);
    for child in view.children(clause.head) {
        let tag = view.tag(child);
        let rel = view.rel(child);
        to |= rel == Rel::Mark && tag.upos() == Upos::Part;
        copula |= rel == Rel::Cop;
        if !matches!(rel, Rel::Aux | Rel::AuxPass | Rel::Cop) {
            continue;
        }
        helped = true;
        match () {
            () if view.is(child, FUTURE) => clause.tense = Tense::Future,
            () if view.is(child, PERFECT) => {
                clause.aspect = Aspect::Perfect;
                if clause.tense != Tense::Future {
                    clause.tense = Tense::Past;
                }
            }
            () if clause.tense == Tense::Future || clause.aspect == Aspect::Perfect => {}
            () => match tag.form() {
                VerbForm::Past => clause.tense = Tense::Past,
                VerbForm::Present => clause.tense = Tense::Present,
                // "is being rebuilt".
                VerbForm::Gerund => clause.aspect = Aspect::Progressive,
                _ => {}
            },
        }
    }
    let to_be = is_passive_infinitive(view, clause.head);
    future_in_the_making(view, clause, to && (copula || to_be || !helped));
}

// "is going to meet", "is to meet", and a headline's "Iran to resume talks", "Talks to be held".
fn future_in_the_making(view: &View, clause: &mut Clause, to: bool) {
    let head = clause.head;
    let passive = is_passive_infinitive(view, head);
    if view.tag(head).form() != VerbForm::Infinitive && !passive {
        return;
    }
    let rel = view.rel(head);
    let going = rel == Rel::Xcomp
        && view
            .head(head)
            .is_some_and(|h| view.is(h, GOING) && view.tag(h).form() == VerbForm::Gerund);
    let subject = view.has_subject(head);
    let own = subject && matches!(rel, Rel::Root | Rel::Parataxis | Rel::Ccomp) && to;
    if going || own || (to && is_headline(view, head)) {
        clause.tense = Tense::Future;
    }
}

fn governed(view: &View, above: &Clause, rel: Rel, clause: &mut Clause) {
    let key = governing_words(view, above, clause);
    let negative = key.classes & NEGATIVE != 0;
    let nominal = clause.kind == Kind::Nominal;
    let complement = is_complement(view, above, clause.head)
        || (nominal && matches!(rel, Rel::Obj | Rel::NsubjPass | Rel::Nsubj))
        // "was acquitted of the murder".
        || (nominal && rel == Rel::Obl && with_case(view, above, clause.head).is_some())
        // "afraid of a raid", "ready for a siege".
        || (nominal
            && above.kind == Kind::Adjectival
            && rel == Rel::Obl
            && view.has_case(clause.head, OF | TOPIC | COMPLEMENT))
        // "stopped short of expelling": the complement hangs from the verb or from "short".
        || (negative && short(view, above, clause.head) && short_of(view, rel, clause.head));
    if !complement {
        return;
    }
    // "X refused the offer" does not undo a noun that is no act; only nouns of acts get here.
    // What hangs from a noun was undone with the noun.
    let by_noun = rel == Rel::Acl && above.kind == Kind::Nominal;
    if negative && !by_noun {
        clause.negated = !clause.negated;
    }
    let agent_side = rel == Rel::Nsubj && !above.passive;
    if let Some(modality) = key.prospective
        && !agent_side
        && !is_named(view, above, clause.head)
        && clause.modality == Modality::Real
    {
        clause.modality = modality;
    }
    if rel == Rel::Xcomp || (nominal && !agent_side) {
        clause.negated ^= above.negated && rel == Rel::Xcomp;
        if clause.modality == Modality::Real {
            clause.modality = above.modality;
        }
        if clause.tense == Tense::None {
            clause.tense = above.tense;
        }
    }
}

// "Called the arrest a farce" calls for none, "calls it an accident" neither.
fn is_named(view: &View, above: &Clause, thing: usize) -> bool {
    let verb = above.head;
    view.entry(verb).naming.is_some()
        && (is_name(view, verb, thing)
            || view.rel(thing) == Rel::Obj && gives_name(view, verb, thing))
}

// The verb, or the verb with a word of its own that makes a phrase of the lists.
fn governing_words<'d>(view: &View<'d, '_>, above: &Clause, clause: &Clause) -> &'d Entry {
    let tells = |e: &&Entry| e.classes & NEGATIVE != 0 || e.prospective.is_some();
    let with = |word: usize| view.phrase(&[above.head, word]).filter(tells);
    let own = view
        .children(above.head)
        .filter(|&c| {
            matches!(
                view.rel(c),
                Rel::CompoundPrt
                    | Rel::Advmod
                    | Rel::Xcomp
                    | Rel::Obl
                    | Rel::Obj
                    | Rel::OblUnmarked
            )
        })
        .find_map(with);
    // "gave it until Monday to leave".
    let given = || {
        let until = given(view, above.head).and_then(|g| view.child(g, Rel::Case));
        until.and_then(with)
    };
    // "has to withdraw".
    let marked = || {
        view.children(clause.head)
            .filter(|&c| view.rel(c) == Rel::Mark)
            .find_map(with)
    };
    own.or_else(given)
        .or_else(marked)
        .or_else(|| with_case(view, above, clause.head))
        .unwrap_or_else(|| view.entry(above.head))
}

// The verb with the preposition of what it governs: "acquitted of".
fn with_case<'d>(view: &View<'d, '_>, above: &Clause, head: usize) -> Option<&'d Entry> {
    view.children(head)
        .filter(|&c| view.rel(c) == Rel::Case)
        .find_map(|c| view.phrase(&[above.head, c]))
        .filter(|e| e.classes & NEGATIVE != 0 || e.prospective.is_some())
}

fn short_of(view: &View, rel: Rel, head: usize) -> bool {
    match rel {
        Rel::Obl | Rel::Nmod => true,
        Rel::Advcl => is_gerund_complement(view, head),
        _ => false,
    }
}

// Right behind the word that undoes: "After the talks the armies pulled back" undoes no talks.
fn short(view: &View, above: &Clause, head: usize) -> bool {
    let start = view.leftmost(head);
    view.children(above.head)
        .any(|c| c + 1 == start && undoes(view, above.head, c))
}
