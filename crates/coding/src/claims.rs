//! Who says what: claims from the reader's speeches.

use crate::code::Frame;
use crate::link::Links;
use crate::standing::speakers;
use detente_reading::Speech;
use detente_record::{Claim, Content, Id, Span, Stance, id};

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

/// Makes the claims of a part, one a speech.
pub fn find(links: &Links, frame: &Frame) -> Vec<Claim> {
    let document = links.document;
    document
        .speeches
        .iter()
        .map(|speech| claim(links, frame, speech))
        .collect()
}

/// Returns the claims' ids by speech.
pub fn ids(claims: &[Claim]) -> Vec<Option<Id>> {
    claims.iter().map(|c| Some(c.id.clone())).collect()
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
            Stance::Confirms => Stance::Questions,
            other => other,
        };
    }
    let place = cue.as_ref().map_or(start, |c| c.start);
    let mark = place.to_string();
    let content_mark = start.to_string();
    let speaker = speech
        .speaker
        .map(|t| speakers(links, t))
        .unwrap_or_default();
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
        about: None,
        language: frame.language.clone(),
        coder: frame.coder.clone(),
        text: sentence,
        text_info,
    }
}

/// Points every denial and confirmation at the claim it speaks of: the last
/// one before it, of another speaker, that its content shares a word or an act with.
pub fn point(claims: &mut [Claim]) {
    for i in 0..claims.len() {
        if !matches!(
            claims[i].stance,
            Stance::Denies | Stance::Confirms | Stance::Retracts
        ) {
            continue;
        }
        let own = |c: &Claim| {
            c.speaker
                .iter()
                .any(|s| claims[i].speaker.iter().any(|o| s.same_party(o)))
        };
        let near = |c: &Claim| {
            c.text_info.part == claims[i].text_info.part
                && c.text_info.sequence + 3 >= claims[i].text_info.sequence
                && c.text_info.sequence <= claims[i].text_info.sequence
        };
        let about = claims[..i]
            .iter()
            .chain(&claims[i + 1..])
            .filter(|c| near(c) && !own(c) && !c.speaker.is_empty())
            .filter(|c| matches!(c.stance, Stance::Asserts | Stance::Alleges))
            .max_by_key(|c| (c.stance == Stance::Alleges, c.content.start))
            .map(|c| c.id.clone());
        claims[i].about = about;
    }
}
