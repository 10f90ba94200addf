//! Which claim of the article a denial, a confirmation or a retraction speaks of.

use crate::link::Links;
use detente_reading::Upos;
use detente_record::{Claim, Coded, Entity, Stance};

/// Sentences back to which "the charge" may point.
const NEAR: usize = 5;

/// What the words of a claim's content are.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// Dictionary forms of its nouns, verbs, adjectives, names and numbers, nouns of
    /// speech left out.
    lemmas: Vec<String>,
    /// It only points back: "the charge", "it".
    bare: bool,
}

impl Content {
    /// Collects the words of what stands in some bytes.
    pub fn of(links: &Links, parts: &[[usize; 2]]) -> Content {
        let document = links.document;
        let nouns = &links.lexicon.words.reporting.nouns;
        let untrue = &links.lexicon.words.denials.untrue;
        let mut content = Content::default();
        let mut points = false;
        for [start, end] in parts {
            let first = document
                .tokens
                .partition_point(|t| (t.start as usize) < *start);
            let tokens = (first..document.tokens.len())
                .take_while(|&t| (document.tokens[t].end as usize) <= *end);
            for token in tokens {
                let lemma = links.low_lemma(token);
                match document.tag(token).upos() {
                    Upos::Noun if nouns.values().flatten().any(|n| n == lemma) => points = true,
                    // "The charge is a lie" says nothing of its own.
                    _ if untrue.iter().any(|w| w == lemma) => {}
                    Upos::Noun | Upos::Propn | Upos::Verb | Upos::Adj | Upos::Num => {
                        content.lemmas.push(lemma.to_owned());
                    }
                    Upos::Pron => points = true,
                    _ => {}
                }
            }
        }
        content.lemmas.sort_unstable();
        content.lemmas.dedup();
        content.bare = points && content.lemmas.is_empty();
        content
    }

    // The share of its words that stand in another content.
    fn share(&self, other: &Content) -> f64 {
        let shared = |l: &&String| other.lemmas.binary_search(l).is_ok();
        let shared = self.lemmas.iter().filter(shared).count();
        shared as f64 / self.lemmas.len().max(1) as f64
    }
}

/// Points every denial, confirmation and retraction at the claim it speaks of: one told
/// before it or inside it whose content shares a word or an act with its own, or that
/// accuses who denies; where it only says "the charge", the one told last.
/// `contents` are the claims', in their order.
pub fn point(coded: &mut Coded, contents: &[Content]) {
    let answers = |c: &Claim| {
        matches!(
            c.stance,
            Stance::Denies | Stance::Confirms | Stance::Retracts
        )
    };
    for i in 0..coded.claims.len() {
        let Some(answer) = coded.claims.get(i).filter(|c| answers(c)) else {
            continue;
        };
        let mut best: Option<(f64, usize)> = None;
        for (j, claim) in coded.claims.iter().enumerate().filter(|(j, _)| *j != i) {
            let (Some(own), Some(other)) = (contents.get(i), contents.get(j)) else {
                continue;
            };
            let points = points(coded, (answer, own), (claim, other));
            if let Some(points) = points
                && best.is_none_or(|(most, _)| points > most)
            {
                best = Some((points, j));
            }
        }
        let about = best.map(|(_, j)| coded.claims[j].id.clone());
        coded.claims[i].about = about;
    }
}

// How well an answer fits a claim; `None` if it does not.
fn points(
    coded: &Coded,
    (answer, own): (&Claim, &Content),
    (claim, other): (&Claim, &Content),
) -> Option<f64> {
    let place = |c: &Claim| c.cue.as_ref().map_or(c.content.start, |s| s.start);
    let same = speaks(&answer.speaker, &claim.speaker);
    let told = matches!(
        claim.stance,
        Stance::Asserts | Stance::Alleges | Stance::Believes
    );
    let inside = answer.content.start <= place(claim) && claim.content.end <= answer.content.end;
    let before =
        claim.text_info.part == answer.text_info.part && claim.content.start < place(answer);
    let around = (claim.content.start..claim.content.end).contains(&place(answer));
    if !inside && same != (answer.stance == Stance::Retracts)
        || !told
        || !(inside || before)
        || around
    {
        return None;
    }
    let far = answer
        .text_info
        .sequence
        .saturating_sub(claim.text_info.sequence);
    let share = own.share(other);
    let alike = acts(coded, answer).any(|a| acts(coded, claim).any(|b| a == b));
    let accused =
        speaks(&claim.addressee, &answer.speaker) || done_by(coded, claim, &answer.speaker);
    let bare = own.bare && far <= NEAR;
    let fits = inside
        || share > 0.0
        || alike
        || bare
        || accused && claim.stance == Stance::Alleges && far <= NEAR;
    let mut points = 3.0 * share - (far as f64 * 0.1).min(1.5);
    let bonus = [(inside, 4.0), (alike, 2.0), (accused, 1.5), (bare, 1.0)];
    points += bonus.iter().filter(|b| b.0).map(|b| b.1).sum::<f64>();
    if claim.stance == Stance::Alleges {
        points += 0.3;
    }
    fits.then_some(points)
}

// The frames of the acts in a claim.
fn acts<'c>(coded: &'c Coded, claim: &'c Claim) -> impl Iterator<Item = &'c str> {
    let events = coded.events.iter().map(|e| (&e.id, e.frame.as_str()));
    let befell = coded.occurrences.iter().map(|o| (&o.id, o.frame.as_str()));
    events
        .chain(befell)
        .filter(|(id, _)| claim.events.contains(id))
        .map(|(_, frame)| frame)
}

fn done_by(coded: &Coded, claim: &Claim, who: &[Entity]) -> bool {
    let inside = coded.events.iter().filter(|e| claim.events.contains(&e.id));
    inside.into_iter().any(|e| speaks(&e.actor, who))
}

// Whether two lists have a party in common, by its code or by its words.
fn speaks(a: &[Entity], b: &[Entity]) -> bool {
    a.iter().any(|x| {
        b.iter().any(|y| {
            x.same_party(y)
                || (x.code.is_empty() && y.code.is_empty() && x.entity_text == y.entity_text)
        })
    })
}
