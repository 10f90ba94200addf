//! The date of an act that another sentence tells: "Rebels raided a camp on Monday. Two guards died in the raid."

use super::find::Found;
use super::give::{own_date, told};
use super::lent::{day_of_noun, is_happening};
use crate::link::Links;
use detente_reading::{Aspect, Clause, Kind, Modality, Rel, RoleKind, Tense, Upos};

/// How many sentences back the happening is looked for that a noun takes up.
const BACK: usize = 3;

/// Returns the date of an act from the sentences around its own.
pub fn up<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    if clause.modality != Modality::Real || clause.tense == Tense::Future {
        return None;
    }
    let found = by_noun(links, clause)
        .or_else(|| dated_next(links, clause))
        .or_else(|| goes_on(links, clause))?;
    // What is reported lies before its report.
    let today = links.dates.dateline.or(links.day);
    today.is_none_or(|t| found.from <= Some(t)).then_some(found)
}

// "The raid", "died in the raid", "the raid left two dead": as the raid that was told before.
fn by_noun<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let words = &links.lexicon.words.dates.within;
    let behind = |case: usize| words.iter().any(|w| w == links.low_lemma(case));
    let own = (clause.kind == Kind::Nominal).then_some(clause.head);
    let verbal = clause.kind == Kind::Verbal && clause.tense == Tense::Past;
    let roles = clause.roles.iter().filter(|r| match r.kind {
        RoleKind::Oblique => r.case.is_some_and(behind),
        RoleKind::Agent => true,
        _ => false,
    });
    let noun = own.or_else(|| {
        let mut nouns = roles.map(|r| r.token).filter(|_| verbal);
        nouns.find(|&t| is_happening(links, t))
    })?;
    let document = links.document;
    if !is_happening(links, noun) || !is_definite(links, noun) || document.tag(noun).is_plural() {
        return None;
    }
    let here = document.sentence_of(noun);
    for sentence in (here.saturating_sub(BACK)..here).rev() {
        if !names_no_more(links, noun, sentence) {
            continue;
        }
        for token in document.sentences.get(sentence)?.tokens.clone().rev() {
            let tag = document.tag(token);
            let same = links.low_lemma(token) == links.low_lemma(noun);
            if !same || !(tag.is_nominal() || tag.is_verb()) {
                continue;
            }
            let found = day_of(links, token);
            // Another one, of which no day is told.
            if found.is_some() || !is_definite(links, token) {
                return found;
            }
        }
    }
    None
}

// "The raid on Osh" is not the raid on Uzgen that was told before.
fn names_no_more(links: &Links, noun: usize, sentence: usize) -> bool {
    let document = links.document;
    let tokens = document.sentences.get(sentence).map(|s| s.tokens.clone());
    let told = |name: usize| {
        let mut before = tokens.clone().into_iter().flatten();
        before.any(|t| document.word(t) == document.word(name))
    };
    document.subtree(noun).into_iter().all(|t| {
        let aside = matches!(document.rel(t), Rel::AclRelcl);
        !aside && (document.tag(t).upos() != Upos::Propn || told(t))
    })
}

fn day_of<'l>(links: &'l Links, token: usize) -> Option<&'l Found> {
    let document = links.document;
    if document.tag(token).is_nominal()
        && let Some(found) = day_of_noun(links, token)
    {
        return Some(found);
    }
    let clause = document.clause_at(token).or_else(|| {
        let subject = matches!(document.rel(token), Rel::Nsubj | Rel::NsubjPass | Rel::Obj);
        document.clause_at(document.head(token).filter(|_| subject)?)
    })?;
    told(links, clause)
}

fn is_definite(links: &Links, noun: usize) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.links.definite;
    document
        .children(noun)
        .any(|c| document.rel(c) == Rel::Det && words.iter().any(|w| w == links.low_lemma(c)))
}

// "It happened on 3 June.", "The attack took place at dawn on Sunday."
fn dated_next<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let document = links.document;
    let main = match clause.speech {
        Some(s) => document
            .speeches
            .get(s)
            .is_some_and(|s| s.content == clause.head),
        None => document.rel(clause.head) == Rel::Root,
    };
    if !main || clause.kind != Kind::Verbal || !is_next_line(links, clause.sentence) {
        return None;
    }
    document.clauses_of(clause.sentence + 1).find_map(|number| {
        let next = document.clauses.get(number)?;
        let plain = next.modality == Modality::Real && !next.negated && next.speech.is_none();
        let subject = document.child(next.head, Rel::Nsubj)?;
        let it = document.tag(subject).upos() == Upos::Pron && document.rel(next.head) == Rel::Root;
        let named = is_happening(links, subject) && is_definite(links, subject);
        (plain && happens(links, next.head) && (it || named))
            .then(|| own_date(links, number))
            .flatten()
    })
}

fn happens(links: &Links, verb: usize) -> bool {
    let document = links.document;
    let mut words = links.lexicon.words.dates.happens.iter();
    words.any(|phrase| match phrase.split_once(' ') {
        Some((first, noun)) => {
            let with = |c: usize| links.low_lemma(c) == noun && document.rel(c) != Rel::Nsubj;
            links.low_lemma(verb) == first && document.children(verb).any(with)
        }
        None => links.low_lemma(verb) == phrase,
    })
}

// "During the search two men were hurt", "There they shot a guard": what follows at once happened the same day.
fn goes_on<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let document = links.document;
    let before = clause.sentence.checked_sub(1)?;
    let main = !clause.aside && clause.speech.is_none() && clause.kind == Kind::Verbal;
    if !main || !is_narrated(clause) || !is_next_line(links, before) || !links_back(links, clause) {
        return None;
    }
    let tokens = &document.sentences.get(before)?.tokens;
    let mut dates = links.dates.within(tokens).filter(|f| f.from.is_some());
    let only = dates.next().filter(|_| dates.next().is_none())?;
    let root = document.clauses_of(before).find(|&c| {
        let head = document.clauses.get(c).map(|c| c.head);
        head.is_some_and(|h| document.rel(h) == Rel::Root)
    })?;
    let told = document.clauses.get(root)?;
    let speaks = document.speeches.iter().any(|s| s.cue == Some(told.head));
    (is_narrated(told) && !speaks && own_date(links, root) == Some(only)).then_some(only)
}

fn is_narrated(clause: &Clause) -> bool {
    clause.tense == Tense::Past
        && clause.aspect == Aspect::Simple
        && clause.modality == Modality::Real
}

fn links_back(links: &Links, clause: &Clause) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.dates;
    let Some(sentence) = document.sentences.get(clause.sentence) else {
        return false;
    };
    let first = sentence.tokens.start;
    if links.dates.within(&sentence.tokens).next().is_some() {
        return false;
    }
    if words.there.iter().any(|w| w == links.low_lemma(first)) {
        return true;
    }
    let Some(noun) = document
        .head(first)
        .filter(|_| document.rel(first) == Rel::Case)
    else {
        return false;
    };
    let lasting = &links.lexicon.words.links.lasting;
    let lasts = |word: &str| {
        words.units.contains_key(word)
            || words.times.iter().any(|t| t == word)
            || lasting.iter().any(|l| l == word)
    };
    let behind = |list: &[String]| list.iter().any(|w| w == links.low_lemma(first));
    let act = document.clause_at(noun).is_some() && behind(&words.within);
    is_definite(links, noun) && !lasts(links.low_lemma(noun)) && (act || behind(&words.during))
}

// Whether the sentence after one stands in the same paragraph.
fn is_next_line(links: &Links, sentence: usize) -> bool {
    let document = links.document;
    let (Some(a), Some(b)) = (
        document.sentences.get(sentence),
        document.sentences.get(sentence + 1),
    ) else {
        return false;
    };
    let between = document.text.get(a.end..b.start);
    between.is_some_and(|text| !text.contains('\n'))
}
