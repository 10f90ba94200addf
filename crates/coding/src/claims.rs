//! Who says what: claims from the reader's speeches.

mod denials;
mod terms;

use crate::code::Frame;
use crate::link::Links;
use crate::official;
use crate::standing::speakers;
pub use denials::{in_own_words, is_refusal};
use detente_reading::{Rel, Speech, Upos, VerbForm};
use detente_record::{Claim, Content, Entity, Id, Span, Stance, id};

/// Returns the stance of a word-list's name.
pub fn stance(word: &str) -> Option<Stance> {
    Some(match word {
        "asserts" => Stance::Asserts,
        "alleges" => Stance::Alleges,
        "denies" => Stance::Denies,
        "confirms" => Stance::Confirms,
        "admits" => Stance::Admits,
        "questions" => Stance::Questions,
        "retracts" => Stance::Retracts,
        "believes" => Stance::Believes,
        "demands" => Stance::Demands,
        "intends" => Stance::Intends,
        _ => return None,
    })
}

/// Makes the claims of a part, by speech; some are part of the claim around them.
pub fn find(links: &Links, frame: &Frame) -> Vec<Option<Claim>> {
    let document = links.document;
    document
        .speeches
        .iter()
        .enumerate()
        .map(|(number, speech)| {
            let made = !is_folded(links, speech)
                && !is_wanted(links, speech)
                && !is_refusal(links, speech)
                && !is_by_rule(links, speech);
            made.then(|| Claim {
                terms: terms::of_speech(links, number, speech),
                ..claim(links, frame, speech)
            })
        })
        .collect()
}

/// Returns the claims' ids by speech.
pub fn ids(claims: &[Option<Claim>]) -> Vec<Option<Id>> {
    claims
        .iter()
        .map(|c| c.as_ref().map(|c| c.id.clone()))
        .collect()
}

/// Returns the innermost speech around a clause that is a claim.
pub fn around(links: &Links, claims: &[Option<Claim>], clause: usize) -> Option<usize> {
    let document = links.document;
    let mut next = document.clauses.get(clause)?.speech;
    while let Some(s) = next.filter(|s| claims.get(*s).is_some_and(Option::is_none)) {
        next = document.speeches.get(s)?.within;
    }
    next
}

// A thought that a speaker tells of himself ("I think …", "said she believed …"), and a
// plan or wish that he tells of somebody else without a clause of its own, are part of
// what he says: nobody has claimed anything else. An act in them keeps its standing.
fn is_folded(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let Some(outer) = speech.within.and_then(|w| document.speeches.get(w)) else {
        return false;
    };
    let stance = stance(&speech.stance).unwrap_or_default();
    let talking = |t: usize| {
        let word = links.low_word(t);
        links.lexicon.words.links.talking.iter().any(|w| w == word)
    };
    let plain = document.tag(speech.content).form() == VerbForm::Infinitive
        || document.tag(speech.content).is_nominal();
    match stance {
        Stance::Believes | Stance::Intends | Stance::Questions => {
            plain
                || speech
                    .speaker
                    .is_none_or(|t| talking(t) || same(links, t, outer))
        }
        Stance::Asserts | Stance::Demands => speech.speaker.is_some_and(talking),
        _ => false,
    }
}

/// Returns who speaks; of "Chilean accusations that …", the nation whose they are, of "a police report
/// that …" the police.
pub fn speaker(links: &Links, speech: &Speech) -> Option<usize> {
    let document = links.document;
    let national = |t: &usize| {
        let named = links.mention(*t).filter(|m| m.is_adjective());
        let state = || {
            let own = links.entity_of(*t);
            own.entity.is_state() || own.class.is_some()
        };
        let whose = match document.rel(*t) {
            Rel::Amod => named.is_some(),
            // "US allegations", "a police report that …".
            Rel::Compound => links
                .mention(*t)
                .is_some_and(|m| m.target.is_some() || m.role.is_some()),
            _ => false,
        };
        whose && state()
    };
    let of_noun = || {
        let cue = speech
            .cue
            .filter(|t| document.tag(*t).upos() == Upos::Noun)?;
        document.children(cue).find(national)
    };
    speech.speaker.or_else(of_noun)
}

/// Returns who speaks, what is joined to it included. In what a party issues in its own name
/// "we" are that party.
pub fn told_by(links: &Links, speech: &Speech, outlet: Option<&Entity>) -> Vec<Entity> {
    let Some(t) = speaker(links, speech) else {
        let own = outlet.filter(|_| denials::is_passive(links, speech));
        return own.cloned().into_iter().collect();
    };
    let talking = &links.lexicon.words.links.talking;
    let ours = speech.within.is_none() && talking.iter().any(|w| w == links.low_word(t));
    let told = speakers(links, t);
    match outlet.filter(|o| ours || is_issuer(links, t, &told, o)) {
        Some(outlet) => vec![outlet.clone()],
        None => told,
    }
}

// "The General Staff states" in what the "General Staff of the Armed Forces" of a capital has
// issued: whoever is named by words of the issuer's name is the issuer, and no body of the state
// that the text is about.
fn is_issuer(links: &Links, speaker: usize, told: &[Entity], outlet: &Entity) -> bool {
    let definite = &links.lexicon.words.links.definite;
    let [one] = told else { return false };
    let document = links.document;
    let mut before = document
        .children(speaker)
        .filter(|c| document.rel(*c) == Rel::Det);
    let pointed = before.any(|c| definite.iter().any(|d| d == links.low_word(c)));
    let name = official::words(&outlet.entity_text);
    let mut own = official::words(&one.entity_text);
    own.retain(|w| !definite.contains(w));
    pointed && !own.is_empty() && own.iter().all(|w| name.contains(w))
}

/// Returns whether a speech is only what somebody wants said: "demanded that X admit", "urged
/// X to confirm". X has said nothing, and owns nothing by it.
pub fn is_wanted(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let outer = speech.within.and_then(|w| document.speeches.get(w));
    outer.is_some_and(|outer| {
        let wants = matches!(
            stance(&outer.stance).unwrap_or_default(),
            Stance::Demands | Stance::Intends
        );
        wants && !outer.quoted && speech.cue.is_some() && speech.cue == Some(outer.content)
    })
}

/// Returns whether it is a rule that something was done by: "confiscated according to the Fisheries
/// Act", "went according to plan". It says nothing of what was done.
pub fn is_by_rule(links: &Links, speech: &Speech) -> bool {
    let words = &links.lexicon.words.reporting.prepositions;
    let behind = |t: usize| {
        let first = |w: &String| w.split(' ').next() == Some(links.low_word(t));
        words.iter().any(first)
    };
    let rule = |t: usize| !links.entity_of(t).is_known() && links.is_thing(t, "rule");
    speech.cue.is_some_and(behind) && speech.speaker.is_some_and(rule)
}

// Whether a speaker is the one of the speech around it.
fn same(links: &Links, speaker: usize, outer: &Speech) -> bool {
    let Some(around) = outer.speaker else {
        return false;
    };
    let (inner, outer) = (links.entity_of(speaker), links.entity_of(around));
    let span = links.span(around);
    let back = inner
        .entity
        .from
        .is_some_and(|[a, b]| a < span.end && span.start < b);
    let pronoun = links.document.tag(speaker).upos() == Upos::Pron;
    back || inner.entity.same_party(&outer.entity) || pronoun && inner.entity.code.is_empty()
}

fn claim(links: &Links, frame: &Frame, speech: &Speech) -> Claim {
    let document = links.document;
    let text = document.text;
    let span = |t: usize| {
        document
            .tokens
            .get(t)
            .map(|t| Span::of(text, t.start as usize, t.end as usize))
    };
    let cue = speech.cue.and_then(span);
    let start = speech.parts.first().map_or(0, |p| p[0]);
    let end = speech.parts.last().map_or(start, |p| p[1]);
    let hull = Span::of(text, start, end);
    let mut claimed = stance(&speech.stance).unwrap_or_default();
    if speech.negated {
        claimed = match claimed {
            Stance::Denies => Stance::Asserts,
            // "did not say whether": it is left open.
            Stance::Confirms | Stance::Asserts => Stance::Questions,
            other => other,
        };
    }
    if claimed == Stance::Asserts && denials::is_denial(links, speech) {
        claimed = Stance::Denies;
    }
    let place = cue.as_ref().map_or(start, |c| c.start);
    let mark = place.to_string();
    let content_mark = start.to_string();
    let speaker = told_by(links, speech, frame.outlet.as_ref());
    let addressee = speech
        .addressee
        .map(|t| speakers(links, t))
        .unwrap_or_default();
    let (sentence, text_info) = frame.sentence(document, speech.sentence);
    Claim {
        id: id(
            'c',
            &[&frame.article, frame.part_name(), &mark, &content_mark],
        ),
        article: frame.article.clone(),
        speaker,
        addressee: addressee
            .into_iter()
            .filter(|e| !e.code.is_empty() || e.name.is_some())
            .collect(),
        stance: claimed,
        cue,
        content: Content {
            start: hull.start,
            end: hull.end,
            text: hull.text,
            parts: speech.parts.clone(),
        },
        quoted: speech.quoted && !frame.machine_translated,
        events: Vec::new(),
        terms: Vec::new(),
        about: None,
        language: frame.language.clone(),
        coder: frame.coder.clone(),
        text: sentence,
        text_info,
    }
}
