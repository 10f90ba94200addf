//! How a predicate is told: polarity, modality, tense.

use crate::clause::{Aspect, Clause, Kind, Tense};
use crate::{Document, Language, Modality, Rel, VerbForm};

/// Sets polarity, modality, tense and aspect from the predicate's own words and
/// from what governs it.
pub fn set(document: &Document, language: &Language, above: Option<&Clause>, clause: &mut Clause) {
    let head = clause.head;
    own_words(document, language, clause);
    tense(document, clause);
    let rel = document.rel(head);
    of_noun(document, language, clause);
    let Some(above) = above else { return };
    // A complement stands or falls with what governs it.
    if matches!(
        rel,
        Rel::Xcomp
            | Rel::Ccomp
            | Rel::Acl
            | Rel::Obj
            | Rel::Obl
            | Rel::Advcl
            | Rel::Nmod
            | Rel::NsubjPass
            | Rel::Nsubj
    ) {
        governed(document, language, above, rel, clause);
    }
    // "said it would": a future seen from the past, no condition.
    if matches!(rel, Rel::Ccomp | Rel::Parataxis | Rel::Acl)
        && clause.modality == Modality::Conditional
        && document
            .children(head)
            .any(|c| document.rel(c) == Rel::Aux && document.lemma(c) == "would")
        && !document
            .children(head)
            .any(|c| document.rel(c) == Rel::Aux && document.lemma(c) == "have")
    {
        clause.modality = Modality::Real;
        clause.tense = Tense::Future;
    }
    if rel == Rel::Conj {
        let own_subject = document
            .children(head)
            .any(|c| matches!(document.rel(c), Rel::Nsubj | Rel::NsubjPass));
        let own_aux = document
            .children(head)
            .any(|c| matches!(document.rel(c), Rel::Aux | Rel::AuxPass));
        if !own_subject && !own_aux {
            if clause.modality == Modality::Real {
                clause.modality = above.modality;
            }
            if matches!(
                document.tag(head).form(),
                VerbForm::Infinitive | VerbForm::Participle | VerbForm::Gerund
            ) {
                clause.tense = above.tense;
                let contrast = document
                    .child(head, Rel::Cc)
                    .is_some_and(|c| document.lemma(c) == "but");
                clause.negated |= above.negated && !contrast;
            }
        }
    }
    if matches!(rel, Rel::Advcl | Rel::Xcomp | Rel::Acl) && clause.tense == Tense::None {
        clause.tense = above.tense;
    }
}

// "no intention of going", "a plan to attack": the noun a clause hangs from says
// whether and when.
fn of_noun(document: &Document, language: &Language, clause: &mut Clause) {
    let Some(noun) = document
        .head(clause.head)
        .filter(|n| document.tag(*n).is_nominal())
    else {
        return;
    };
    if !matches!(document.rel(clause.head), Rel::Acl | Rel::Nmod | Rel::Ccomp) {
        return;
    }
    let none = document
        .children(noun)
        .any(|c| document.rel(c) == Rel::Det && language.negators.contains(document.lemma(c)));
    clause.negated ^= none;
    if let Some(modality) = language.prospective.get(document.lemma(noun))
        && clause.modality == Modality::Real
    {
        clause.modality = *modality;
    }
}

fn own_words(document: &Document, language: &Language, clause: &mut Clause) {
    for child in document.children(clause.head) {
        let lemma = document.lemma(child);
        match document.rel(child) {
            Rel::Advmod
            | Rel::Det
            | Rel::CcPreconj
            | Rel::Case
            | Rel::Mark
            | Rel::Amod
            | Rel::Aux
            | Rel::Cc => {
                if language.negators.contains(lemma)
                    || language.negators.contains(document.word(child))
                {
                    clause.negated = !clause.negated;
                }
                if language.alleging.contains(lemma) {
                    clause.alleged = true;
                }
                if document.rel(child) == Rel::Mark && language.conditional.contains(lemma) {
                    clause.modality = Modality::Conditional;
                }
                if matches!(document.rel(child), Rel::Amod | Rel::Advmod)
                    && let Some(modality) = language.prospective.get(lemma)
                {
                    clause.modality = *modality;
                }
                if document.rel(child) == Rel::Aux
                    && let Some(modality) = language.modals.get(lemma)
                {
                    clause.modality = *modality;
                }
            }
            Rel::Nsubj | Rel::NsubjPass | Rel::Obj => {
                let none = language.negators.contains(lemma)
                    || document
                        .child(child, Rel::Det)
                        .is_some_and(|d| language.negators.contains(document.lemma(d)));
                clause.negated |= none;
            }
            Rel::Advcl if clause.modality == Modality::Real => {
                let condition = document.child(child, Rel::Mark);
                if condition.is_some_and(|m| language.conditional.contains(document.lemma(m)))
                    && clause.tense != Tense::Past
                    && has_future(document, clause.head)
                {
                    clause.modality = Modality::Conditional;
                }
            }
            _ => {}
        }
    }
    if document.tag(clause.head).form() == VerbForm::Imperative && clause.kind == Kind::Verbal {
        clause.modality = Modality::Obliged;
    }
}

fn has_future(document: &Document, head: usize) -> bool {
    document.children(head).any(|c| {
        document.rel(c) == Rel::Aux && matches!(document.lemma(c), "will" | "would" | "shall")
    })
}

fn tense(document: &Document, clause: &mut Clause) {
    let form = document.tag(clause.head).form();
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
    for child in document.children(clause.head) {
        if !matches!(document.rel(child), Rel::Aux | Rel::AuxPass | Rel::Cop) {
            continue;
        }
        let tag = document.tag(child);
        let lemma = document.lemma(child);
        match lemma {
            "will" | "shall" => clause.tense = Tense::Future,
            "have" => {
                clause.aspect = Aspect::Perfect;
                if clause.tense != Tense::Future {
                    clause.tense = Tense::Past;
                }
            }
            _ if clause.tense == Tense::Future || clause.aspect == Aspect::Perfect => {}
            _ => match tag.form() {
                VerbForm::Past => clause.tense = Tense::Past,
                VerbForm::Present => clause.tense = Tense::Present,
                _ => {}
            },
        }
    }
    // "is going to meet", "is to meet", "is set to meet" are futures in the making.
    if form == VerbForm::Infinitive
        && document.rel(clause.head) == Rel::Xcomp
        && let Some(head) = document.head(clause.head)
        && document.lemma(head) == "go"
        && document.tag(head).form() == VerbForm::Gerund
    {
        clause.tense = Tense::Future;
    }
}

fn governed(
    document: &Document,
    language: &Language,
    above: &Clause,
    rel: Rel,
    clause: &mut Clause,
) {
    let lemma = document.lemma(above.head);
    let complement = matches!(rel, Rel::Xcomp | Rel::Ccomp | Rel::Acl)
        || (clause.kind == Kind::Nominal && matches!(rel, Rel::Obj | Rel::NsubjPass | Rel::Nsubj))
        || (matches!(rel, Rel::Obl | Rel::Advcl | Rel::Nmod) && short_of(document, above));
    if !complement {
        return;
    }
    let joined = |word: usize| format!("{lemma} {}", document.lemma(word));
    let phrase = document
        .children(above.head)
        .filter(|&c| {
            matches!(
                document.rel(c),
                Rel::CompoundPrt | Rel::Advmod | Rel::Xcomp | Rel::Obl
            )
        })
        .map(joined)
        .find(|p| language.negative_verbs.contains(p) || language.prospective.contains_key(p));
    let key = phrase.as_deref().unwrap_or(lemma);
    // "X refused the offer" does not undo a noun that is no act; only nouns of acts get here.
    if language.negative_verbs.contains(key) {
        clause.negated = !clause.negated;
    }
    let agent_side = rel == Rel::Nsubj && !above.passive;
    if let Some(modality) = language.prospective.get(key)
        && !agent_side
        && clause.modality == Modality::Real
    {
        clause.modality = *modality;
    }
    if matches!(rel, Rel::Xcomp) || (clause.kind == Kind::Nominal && !agent_side) {
        clause.negated ^= above.negated && rel == Rel::Xcomp;
        if clause.modality == Modality::Real {
            clause.modality = above.modality;
        }
        if clause.tense == Tense::None {
            clause.tense = above.tense;
        }
    }
}

// "stopped short of expelling": the complement hangs from the verb or from "short".
fn short_of(document: &Document, above: &Clause) -> bool {
    document
        .children(above.head)
        .any(|c| document.lemma(c) == "short")
}
