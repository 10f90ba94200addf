//! Assessments: sentences about a relation itself.

use crate::events::{Known, trigger};
use crate::lexicon::{Home, Slot};
use crate::link::{Linked, Links};
use crate::matching::Match;
use crate::standing::speakers;
use detente_record::{Assessment, AssessmentAbout, id};

/// Makes the assessment of a match, if the relation has exactly two sides.
pub fn make(links: &Links, known: &Known, found: &Match) -> Option<Assessment> {
    let frame = known.lexicon.frames.get(found.frame)?;
    let Home::Assessment(about, direction) = frame.home else {
        return None;
    };
    let document = links.document;
    let clause = &document.clauses[found.clause];
    let mut codes: Vec<String> = Vec::new();
    let mut add = |l: &Linked| {
        if !l.entity.code.is_empty() && !codes.contains(&l.entity.code) {
            codes.push(l.entity.code.clone());
        }
    };
    found.fillers(Slot::Side).for_each(&mut add);
    // "ties between X and Y", "Russian-Turkish relations": the relation's owners are its sides.
    let relations = clause
        .roles
        .iter()
        .map(|r| r.token)
        .filter(|&t| links.is_thing(t, "relation"));
    for token in relations {
        links.owner_of(token).iter().for_each(&mut add);
        for child in document.children(token) {
            let between = document
                .children(child)
                .any(|c| matches!(document.lemma(c), "between" | "with" | "of" | "to"));
            if between {
                let joined = document
                    .children(child)
                    .filter(|&c| document.rel(c) == detente_reading::Rel::Conj);
                for t in std::iter::once(child).chain(joined) {
                    add(&links.entity_of(t));
                    links.pair_of(t).iter().for_each(&mut add);
                }
            }
        }
    }
    if codes.len() < 2 {
        let named = links.states_of(clause.sentence);
        let before = clause
            .sentence
            .checked_sub(1)
            .map(|s| links.states_of(s))
            .unwrap_or_default();
        let pair = if named.len() >= 2 { named } else { before };
        if pair.len() == 2
            && pair
                .iter()
                .any(|(c, _)| codes.is_empty() || codes.contains(c))
        {
            codes = pair.iter().map(|(c, _)| c.clone()).collect();
        }
    }
    let [a, b] = <[String; 2]>::try_from(codes).ok()?;
    let dyad = if about == AssessmentAbout::Influence || a < b {
        [a, b]
    } else {
        [b, a]
    };
    let part = known.part;
    let speaker = clause
        .speech
        .and_then(|s| document.speeches.get(s))
        .and_then(|s| s.speaker);
    let trigger = trigger(links, found);
    let (text, text_info) = part.sentence(document, clause.sentence);
    if clause.negated {
        return None;
    }
    Some(Assessment {
        id: id(
            's',
            &[
                &part.article,
                part.part_name(),
                &frame.id,
                &trigger.start.to_string(),
            ],
        ),
        article: part.article.clone(),
        dyad,
        about,
        direction,
        speaker: speaker.map(|t| speakers(links, t)).unwrap_or_default(),
        trigger,
        frame: frame.id.clone(),
        language: part.language.clone(),
        coder: part.coder.clone(),
        text,
        text_info,
    })
}
