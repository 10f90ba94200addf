//! Denials in no word of denial: "said it had not fired", "we had no part in it", "called the
//! arrest unlawful".

mod absent;
mod own;
mod refused;
mod rejected;

use super::terms;
use crate::code::Frame;
use crate::link::Links;
use absent::{is_absent, is_contrary};
use detente_reading::{
    Aspect, Clause, Document, Kind, Modality, Rel, RoleKind, Speech, Tense, Upos,
};
use detente_record::{Claim, Content, Entity, Span, Stance, id};
use own::Side;
pub use refused::is_refusal;
use rejected::{is_ruled_out, is_unfounded, is_untrue};

/// Returns whether somebody denies by what he says, whatever the verb of speech: that he has not
/// done it, that he had no part in it, that there was no such thing, that it is a lie.
pub fn is_denial(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let content = speech.content;
    if has_no_part(links, &speech.parts) == Some(content) {
        return true;
    }
    let Some(speaker) = speech.speaker else {
        return false;
    };
    let side = Side::of_speaker(links, speaker);
    let inside = |t: usize| {
        let at = document.tokens.get(t).map_or(0, |t| t.start as usize);
        let mut parts = speech.parts.iter();
        parts.any(|[from, to]| *from <= at && at < *to)
    };
    let beside = |c: &&Clause| {
        let joined = c.head == content || document.rel(c.head) == Rel::Conj;
        joined && inside(c.head)
    };
    let clauses = document.clauses.get(document.clauses_of(speech.sentence));
    is_untrue(links, content, speech.cue, side.judges())
        || is_unfounded(links, content, &speech.parts)
        || is_ruled_out(links, content)
        || is_absent(links, content, side.is_party())
        || side.is_party() && is_contrary(links, content, &speech.parts)
        || clauses
            .into_iter()
            .flatten()
            .filter(beside)
            .any(|c| undone(links, c, &side))
}

// "Had not fired", "did not fire", "never fired", "signed nothing", "none of its men crossed";
// not "had no reason to doubt".
fn undone(links: &Links, c: &Clause, side: &Side) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.denials;
    let is = |t: usize, wanted: &[Rel]| wanted.contains(&document.rel(t));
    let subject = |t: &usize| is(*t, &[Rel::Nsubj, Rel::NsubjPass]);
    let among = |list: &[String], t: usize| list.iter().any(|w| w == links.low_lemma(t));
    // Who has nothing to say, or no part in it, does not deny by it what else he says.
    let has = among(&links.lexicon.words.grammar.perfect, c.head);
    let mut helped = false;
    for t in document.children(c.head) {
        // "Have never seen a town rise so fast", "has still not been debated".
        if among(&words.never, t) && among(&words.felt, c.head) || among(&words.yet, t) {
            return false;
        }
        helped |= is(t, &[Rel::Aux]) || among(&words.never, t);
        if is(t, &[Rel::Obj, Rel::Iobj, Rel::Obl]) && is_none(links, t) {
            helped |= !has || among(&words.missing, t);
            if among(&words.idle, t) || among(&words.unmet, c.head) {
                return false;
            }
        }
        helped |= subject(&t) && is_none(links, t);
    }
    let over = helped && (c.tense == Tense::Past || c.aspect == Aspect::Perfect);
    let agents = c.roles.iter().filter(|r| r.kind == RoleKind::Agent);
    let mut doers = agents
        .map(|r| r.token)
        .chain(document.children(c.head).filter(subject))
        .peekable();
    // A second predicate without a subject has that of the first.
    let shared = doers.peek().is_none() && document.rel(c.head) == Rel::Conj;
    c.negated && over && (shared || doers.any(|t| side.owns(links, t)))
}

/// Returns whether a noun phrase is of nobody or nothing: "nothing", "no truce", "none of them".
pub fn is_none(links: &Links, token: usize) -> bool {
    let document = links.document;
    let negators = &links.lexicon.words.negation.negators;
    let none = |t: usize| negators.iter().any(|w| w == links.low_word(t));
    // "Not one of them" is none, "not the whole town" a part.
    let one = matches!(
        document.tag(token).upos(),
        Upos::Num | Upos::Pron | Upos::Det
    );
    let before = |t: usize| match document.rel(t) {
        Rel::Det => none(t),
        Rel::Advmod => one && none(t),
        _ => false,
    };
    none(token) || document.children(token).any(before)
}

/// Returns the clause whose predicate a token is in.
pub fn clause<'a>(links: &'a Links, token: usize) -> Option<&'a Clause> {
    let document = links.document;
    document
        .clause_at(token)
        .and_then(|c| document.clauses.get(c))
}

/// Returns where a phrase of a list stands in some parts of the text: a byte.
pub fn phrase_at(links: &Links, phrases: &[String], parts: &[[usize; 2]]) -> Option<usize> {
    let said = parts.iter().filter_map(|[from, to]| {
        let low = links.document.text.get(*from..*to)?.to_lowercase();
        let at = phrases.iter().filter_map(|p| low.find(p.as_str()));
        Some(from + at.min()?)
    });
    said.min()
}

// The predicate by which somebody denies a part in something. That one accident had nothing to do
// with another denies nothing.
fn has_no_part(links: &Links, parts: &[[usize; 2]]) -> Option<usize> {
    let document = links.document;
    let at = phrase_at(links, &links.lexicon.words.denials.nothing, parts)?;
    let mut t = document.tokens.partition_point(|t| (t.end as usize) <= at);
    let inside = |t: usize| {
        matches!(
            document.rel(t),
            Rel::Root
                | Rel::Conj
                | Rel::Ccomp
                | Rel::Parataxis
                | Rel::Xcomp
                | Rel::Advcl
                | Rel::Acl
        )
    };
    while !inside(t) {
        let up = document.tokens.get(t)?.head as usize;
        t = (up != t).then_some(up)?;
    }
    let subject = |c: &usize| matches!(document.rel(*c), Rel::Nsubj | Rel::NsubjPass);
    let deed = |c: usize| clause(links, c).is_some_and(|c| c.kind == Kind::Nominal);
    let mut deeds = document.children(t).filter(subject);
    (!deeds.any(deed)).then_some(t)
}

/// What a party denies in no word of speech in a text that it issues itself: "we had nothing to do
/// with the fire", "the report of his death is a lie". Each with the bytes that say so.
pub fn in_own_words(links: &Links, frame: &Frame) -> Vec<(Claim, [usize; 2])> {
    let document = links.document;
    let mut made = Vec::new();
    let Some(outlet) = frame.outlet.as_ref() else {
        return made;
    };
    let side = Side::of_outlet(outlet);
    let speeches = document.speeches.iter();
    let said: Vec<[usize; 2]> = speeches.flat_map(|s| s.parts.iter().copied()).collect();
    for (sentence, at) in document.sentences.iter().enumerate() {
        let part = [at.start, at.end];
        let main = |t: &usize| is_main(document, *t, at.tokens.start);
        let no_part = has_no_part(links, &[part]);
        let real = |c: &Clause| c.modality == Modality::Real && undone(links, c, &side);
        let denied = |t: usize| {
            no_part == Some(t)
                || is_untrue(links, t, None, false)
                || is_unfounded(links, t, &[part])
                || is_absent(links, t, true)
                || is_contrary(links, t, &[part])
                || clause(links, t).is_some_and(real)
        };
        let mut plain = at
            .tokens
            .clone()
            .filter(|t| main(t) && !is_speech(links, *t));
        let ruled_out = |t: usize| main(&t) && is_ruled_out(links, t);
        let terms = terms::of(links, &[part], &said);
        if plain.any(denied) || at.tokens.clone().any(ruled_out) {
            let own = own_claim(links, frame, (sentence, part), outlet);
            made.push((Claim { terms, ..own }, part));
            continue;
        }
        // What it merely asserts is told by its records, but for how it sees it.
        if !terms.is_empty() {
            let own = own_claim(links, frame, (sentence, part), outlet);
            let stance = Stance::Asserts;
            made.push((
                Claim {
                    terms,
                    stance,
                    ..own
                },
                part,
            ));
        }
    }
    made
}

// A predicate of the sentence itself, or the one behind its label: "Answer: we did not fire".
fn is_main(document: &Document, token: usize, first: usize) -> bool {
    let labelled = || {
        let colon = document.tokens.get(first + 1).is_some() && document.word(first + 1) == ":";
        colon && token > first + 1 && document.head(token) == Some(first)
    };
    matches!(document.rel(token), Rel::Root | Rel::Conj | Rel::Parataxis) || labelled()
}

fn own_claim(
    links: &Links,
    frame: &Frame,
    (sentence, part): (usize, [usize; 2]),
    outlet: &Entity,
) -> Claim {
    let (text, text_info) = frame.sentence(links.document, sentence);
    let hull = Span::of(links.document.text, part[0], part[1]);
    Claim {
        id: id(
            'c',
            &[
                &frame.article,
                frame.part_name(),
                &part[0].to_string(),
                "own",
            ],
        ),
        article: frame.article.clone(),
        speaker: vec![outlet.clone()],
        stance: Stance::Denies,
        content: Content {
            start: hull.start,
            end: hull.end,
            text: hull.text,
            parts: vec![part],
        },
        language: frame.language.clone(),
        coder: frame.coder.clone(),
        text,
        text_info,
        ..Claim::default()
    }
}

/// Returns whether a text denies in the passive of now, and leaves out who does: "the allegation is
/// rejected". Whoever issues it does.
pub fn is_passive(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let denies = crate::claims::stance(&speech.stance) == Some(Stance::Denies);
    let plain = |c: usize| {
        let main = matches!(document.rel(c), Rel::Root | Rel::Conj | Rel::Parataxis);
        let now = clause(links, c).is_some_and(|c| c.tense == Tense::Present && !c.negated);
        main && now
            && document.child(c, Rel::NsubjPass).is_some()
            && document.child(c, Rel::OblAgent).is_none()
    };
    denies && speech.within.is_none() && speech.cue.is_some_and(plain)
}

// Whether a word is one of speech, or stands in what somebody is told to say.
fn is_speech(links: &Links, token: usize) -> bool {
    let document = links.document;
    let at = document.tokens.get(token).map_or(0, |t| t.start as usize);
    document.speeches.iter().any(|s| {
        let mut parts = s.parts.iter();
        s.cue == Some(token) || parts.any(|[from, to]| *from <= at && at < *to)
    })
}
