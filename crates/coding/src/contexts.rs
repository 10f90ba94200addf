//! What a text is about: PLOVER's contexts, by sentence and by article.

use crate::lexicon::{Context, Index, Lexicon};
use crate::link::Links;
use detente_record::{Event, Part};

/// One sentence's contexts, by their numbers in the lexicon.
#[derive(Debug, Clone)]
pub(crate) struct About {
    part: Part,
    contexts: Vec<u16>,
}

/// Returns the contexts that each sentence's words speak of.
pub(crate) fn by_sentence(links: &Links, index: &Index, part: Part) -> Vec<About> {
    let document = links.document;
    let of = |tokens: std::ops::Range<usize>| {
        let lemmas: Vec<&str> = tokens.map(|t| links.low_lemma(t)).collect();
        let single = lemmas.iter().flat_map(|l| index.contexts(l)).copied();
        let mut contexts: Vec<u16> = single.chain(index.context_phrases(&lemmas)).collect();
        contexts.sort_unstable();
        contexts.dedup();
        About { part, contexts }
    };
    let sentences = document.sentences.iter();
    sentences.map(|s| of(s.tokens.clone())).collect()
}

/// Returns the names of a sentence's contexts that an event of some types may be in.
pub(crate) fn names(about: &About, event: &Event, lexicon: &Lexicon) -> Vec<String> {
    let known = about.contexts.iter();
    known
        .filter_map(|c| lexicon.contexts.get(*c as usize))
        .filter(|c| allows(c, event))
        .map(|c| c.id.clone())
        .collect()
}

fn allows(context: &Context, event: &Event) -> bool {
    context.types.is_empty() || event.event.iter().any(|e| context.types.contains(e))
}

/// Gives every event the contexts its whole article is in.
pub(crate) fn by_article(events: &mut [Event], article: &[About], lexicon: &Lexicon) {
    for context in of_article(article) {
        let Some(context) = lexicon.contexts.get(context as usize) else {
            continue;
        };
        for event in events.iter_mut() {
            if allows(context, event) && !event.context.contains(&context.id) {
                event.context.push(context.id.clone());
                event.context.sort();
                let rule = format!("context {}: the article's", context.id);
                event.rules.push(rule);
            }
        }
    }
}

// An article is in a context that its title is in and its body comes back to; or that its
// first sentence is in and at least a third of its sentences, two of them behind the first.
fn of_article(article: &[About]) -> Vec<u16> {
    let title: Vec<&About> = article.iter().filter(|a| a.part == Part::Title).collect();
    let body: Vec<&About> = article.iter().filter(|a| a.part == Part::Body).collect();
    let Some(lead) = body.first() else {
        return Vec::new();
    };
    let mut all: Vec<u16> = title
        .iter()
        .chain([lead])
        .flat_map(|a| a.contexts.iter().copied())
        .collect();
    all.sort_unstable();
    all.dedup();
    all.retain(|c| {
        let often = body.iter().filter(|a| a.contexts.contains(c)).count();
        let titled = title.iter().any(|a| a.contexts.contains(c));
        let led = lead.contexts.contains(c);
        (titled && often >= 1 && body.len() > 1) || (led && often >= 3 && often * 3 >= body.len())
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(title: &[u16], body: &[&[u16]]) -> Vec<About> {
        let about = |part, contexts: &[u16]| About {
            part,
            contexts: contexts.to_vec(),
        };
        let sentences = body.iter().map(|c| about(Part::Body, c));
        std::iter::once(about(Part::Title, title))
            .chain(sentences)
            .collect()
    }

    #[test]
    fn a_title_needs_its_body_and_a_lead_a_third_of_it() {
        assert_eq!(of_article(&article(&[4], &[&[], &[4], &[]])), [4]);
        assert!(of_article(&article(&[4], &[&[], &[], &[]])).is_empty());
        assert!(of_article(&article(&[], &[&[7], &[7], &[]])).is_empty());
        assert_eq!(of_article(&article(&[], &[&[7], &[7], &[7], &[]])), [7]);
        let long: Vec<&[u16]> = vec![&[7], &[7], &[7], &[], &[], &[], &[], &[], &[], &[]];
        assert!(of_article(&article(&[], &long)).is_empty());
        assert!(of_article(&[]).is_empty());
    }
}
