//! The date that an act takes from what is told beside it in its sentence: the happening in which
//! it took place, the clause that says when, the act told with it, the day its line begins with.

use super::find::Found;
use super::give::own_date;
use crate::link::Links;
use detente_reading::{Clause, Kind, Modality, Rel, RoleKind, Tense, Upos};

/// Classes of nouns that tell of a happening.
const HAPPENINGS: [&str; 5] = ["happening", "attack-act", "accident", "violence", "hazard"];

/// How many words may stand between the date a line begins with and its colon or dash.
const LINE: usize = 5;

/// Returns the date of the happening that an act took place in or came of, or of the clause that says when:
/// "killed in Tuesday's clash", "Friday's quake damaged", "drowned when a boat sank on Sunday".
pub fn circumstance<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let over = clause.modality == Modality::Real && clause.tense != Tense::Future;
    if !over || clause.kind == Kind::Nominal {
        return None;
    }
    within(links, clause).or_else(|| while_told(links, clause))
}

// "Arrested in the May killing" is of the deed that is charged, not of the arrest.
pub fn charges(links: &Links, verb: usize, noun: usize) -> bool {
    let words = &links.lexicon.words.dates;
    let charged = words.charged.iter().any(|w| w == links.low_lemma(verb));
    charged && links.document.is_behind(noun, &words.of) && links.is_thing(noun, "happening")
}

/// Returns whether a verb tells of what a noun names, and not with it: "the death was announced on Friday".
pub fn reports(links: &Links, verb: usize, noun: usize) -> bool {
    let words = &links.lexicon.words.dates;
    if words.tells.iter().any(|w| w == links.low_lemma(verb)) {
        return true;
    }
    let befalls = words.befalls.iter().any(|w| w == links.low_lemma(noun));
    // "A fire was reported on Tuesday": it is seen as it happens.
    let document = links.document;
    let seen = words.sights.iter().any(|w| w == links.low_lemma(verb))
        && document.rel(noun) == Rel::NsubjPass
        && document.child(verb, Rel::Xcomp).is_none();
    if seen && !befalls {
        return false;
    }
    let announced = || {
        let mut speeches = links.document.speeches.iter();
        words.announces.iter().any(|w| w == links.low_lemma(verb))
            || speeches.any(|s| s.cue == Some(verb))
    };
    (befalls || is_happening(links, noun)) && announced()
}

fn within<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let words = &links.lexicon.words.dates.within;
    let behind = |case: usize| words.iter().any(|w| w == links.low_lemma(case));
    let roles = clause.roles.iter().filter(|r| match r.kind {
        RoleKind::Oblique => r.case.is_some_and(behind) && !charges(links, clause.head, r.token),
        RoleKind::Agent => clause.tense != Tense::Present,
        _ => false,
    });
    roles
        .filter(|r| is_happening(links, r.token))
        .find_map(|r| day_of_noun(links, r.token))
}

/// Returns whether a noun tells of something that happened.
pub fn is_happening(links: &Links, token: usize) -> bool {
    links.document.tag(token).is_nominal() && HAPPENINGS.iter().any(|c| links.is_thing(token, c))
}

/// Returns the date of a happening told by a noun.
pub fn day_of_noun<'l>(links: &'l Links, noun: usize) -> Option<&'l Found> {
    let document = links.document;
    if let Some(clause) = document.clause_at(noun) {
        return own_date(links, clause).or_else(|| told_of(links, noun));
    }
    let hangs = |f: &&Found| {
        f.tokens
            .clone()
            .any(|t| document.head(t) == Some(noun) && document.rel(t) != Rel::Nummod)
    };
    let sentence = document.sentences.get(document.sentence_of(noun))?;
    let dates = links.dates.within(&sentence.tokens);
    dates
        .filter(|f| f.from.is_some())
        .find(hangs)
        .or_else(|| told_of(links, noun))
}

// "A fire that destroyed a mill on Sunday", "the strike, which hit a well on Monday".
pub fn told_of<'l>(links: &'l Links, noun: usize) -> Option<&'l Found> {
    let document = links.document;
    let mut relative = document
        .children(noun)
        .filter(|&c| document.rel(c) == Rel::AclRelcl);
    relative.find_map(|c| {
        let own = document.clause_at(c)?;
        let told = document.clauses.get(own)?;
        let does = document.child(c, Rel::Nsubj);
        let does = does.is_some_and(|s| document.tag(s).upos() == Upos::Pron);
        let plain = told.tense == Tense::Past && told.modality == Modality::Real;
        (does && plain && !told.passive)
            .then(|| own_date(links, own))
            .flatten()
    })
}

// "Killed when rebels shelled the town on Friday".
fn while_told<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let document = links.document;
    let words = &links.lexicon.words.dates.meanwhile;
    let marked = |c: usize| {
        let first = document
            .children(c)
            .find(|&m| matches!(document.rel(m), Rel::Mark | Rel::Advmod) && m < c);
        first.is_some_and(|m| words.iter().any(|w| w == links.low_lemma(m)))
    };
    let mut beside = document
        .children(clause.head)
        .filter(|&c| document.rel(c) == Rel::Advcl && marked(c));
    beside.find_map(|c| {
        let told = document.clause_at(c)?;
        let when = document.clauses.get(told)?;
        let past = when.tense == Tense::Past && when.modality == Modality::Real && !when.negated;
        let same = when.speech == clause.speech && past;
        same.then(|| own_date(links, told).or_else(|| within(links, when)))
            .flatten()
    })
}

/// Returns the date that an act shares with the last of the acts its doer is told to have done:
/// "seized a boat and arrested its crew on Monday".
pub fn joined<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let document = links.document;
    if clause.kind != Kind::Verbal || clause.modality != Modality::Real {
        return None;
    }
    let (tense, passive) = (clause.tense, clause.passive);
    let next = document
        .children(clause.head)
        .rfind(|&c| document.rel(c) == Rel::Conj && c > clause.head)?;
    let told = document.clauses.get(document.clause_at(next)?)?;
    let subject = document.child(next, Rel::Nsubj);
    let subject = subject.or_else(|| document.child(next, Rel::NsubjPass));
    let whole = subject.is_none() || (passive && told.passive);
    let set_off = (clause.head..next)
        .any(|t| document.tag(t).upos() == Upos::Punct && document.clause_at(t + 1).is_none());
    let alike = told.kind == Kind::Verbal
        && told.tense == tense
        && told.aspect == clause.aspect
        && told.modality == clause.modality
        && told.speech == clause.speech
        && !told.negated;
    let found = own_date(links, document.clause_at(next)?)?;
    (alike && whole && !set_off && found.tokens.start > next).then_some(found)
}

/// Returns the date a line begins with: "Tuesday: rebels attack a post", "12 May, 0430 hours: an air strike".
pub fn line<'l>(links: &'l Links, clause: &Clause) -> Option<&'l Found> {
    let document = links.document;
    let sentence = document.sentences.get(clause.sentence)?;
    let found = links.dates.within(&sentence.tokens).next()?;
    let before = sentence.tokens.start..found.tokens.start;
    let stop = |t: usize| matches!(document.word(t), ":" | "–" | "—" | "--" | "-");
    let bare = |t: usize| matches!(document.tag(t).upos(), Upos::Num | Upos::Punct | Upos::Sym);
    let clock = |t: usize| {
        let words = &links.lexicon.words.dates.clock;
        bare(t)
            || words
                .iter()
                .any(|w| w == links.low_lemma(t) || *w == document.word(t).to_lowercase())
    };
    let from = found.tokens.end;
    let end = (from..(from + LINE).min(sentence.tokens.end)).find(|&t| stop(t))?;
    let led = before.clone().all(bare) && before.len() < LINE && (from..end).all(clock);
    (led && found.from.is_some() && clause.head > end).then_some(found)
}
