//! Every context's examples on the live reader: a score that may only rise.

mod told;

use std::collections::BTreeSet;

/// PLOVER's contexts.
const CONTEXTS: usize = 37;
/// Shares of examples that must hold, in thousandths; raise them as they rise.
const CODES: usize = 980;
const SKIPS: usize = 980;

fn contexts(coder: &detente_coding::Coder, text: &str) -> Option<BTreeSet<String>> {
    let coded = coder.code(&told::article(told::TODAY, None, text));
    let events = coded.events.iter();
    (!coded.events.is_empty()).then(|| events.flat_map(|e| e.context.clone()).collect())
}

// The contexts of the events of a text's last sentence, in an article of a title.
fn last(coder: &detente_coding::Coder, title: Option<&str>, text: &str) -> Vec<BTreeSet<String>> {
    let mut article = told::article(told::TODAY, None, text);
    article.title = title.map(str::to_owned);
    let coded = coder.code(&article);
    let body = coded
        .events
        .iter()
        .filter(|e| e.text_info.part == detente_record::Part::Body);
    let end = body.clone().map(|e| e.text_info.sequence).max();
    body.filter(|e| Some(e.text_info.sequence) == end)
        .map(|e| e.context.iter().cloned().collect())
        .collect()
}

#[test]
fn an_article_in_a_context_gives_it_to_its_events() {
    let coder = told::coder();
    let mut wrong = 0;
    for context in &coder.lexicon.contexts {
        assert!(!context.articles.is_empty(), "{}: no article", context.id);
        for (title, text) in &context.articles {
            let whole = last(&coder, Some(title), text);
            let alone = last(&coder, None, text.rsplit_once(". ").map_or("", |t| t.1));
            let all = |of: &[BTreeSet<String>], is: bool| {
                !of.is_empty() && of.iter().all(|c| c.contains(&context.id) == is)
            };
            if !all(&whole, true) || !all(&alone, false) {
                wrong += 1;
                println!("{}: “{title}” gave {whole:?}, alone {alone:?}", context.id);
            }
        }
    }
    assert_eq!(wrong, 0, "{wrong} articles are in no context of theirs");
}

#[test]
fn a_context_keeps_to_its_types_and_to_what_the_body_comes_back_to() {
    let coder = told::coder();
    let title = Some("Reparations are late, Namibia says");
    let text = "Compensation is due since May. German police arrested two Namibians on Friday.";
    let found = last(&coder, title, text);
    assert!(!found.is_empty());
    assert!(found.iter().all(|c| !c.contains("reparations")));
    // A title alone sets nothing.
    let found = last(
        &coder,
        Some("After the election"),
        "Ghana criticised Togo. Mali thanked Chad.",
    );
    assert!(!found.is_empty());
    assert!(found.iter().all(|c| !c.contains("election")));
}

#[test]
fn contexts_examples_hold() {
    let coder = told::coder();
    let all = &coder.lexicon.contexts;
    assert_eq!(all.len(), CONTEXTS);
    let (mut codes, mut right, mut skips, mut left) = (0, 0, 0, 0);
    for context in all {
        let words = context.words.len();
        assert!((20..=60).contains(&words), "{}: {words} words", context.id);
        for text in &context.codes {
            codes += 1;
            match contexts(&coder, text) {
                Some(found) if found.contains(&context.id) => right += 1,
                found => println!("{}: “{text}” gave {found:?}", context.id),
            }
        }
        // An example without an event would leave a context alone whatever its words are.
        for skip in &context.skips {
            skips += 1;
            match contexts(&coder, &skip.text) {
                Some(found) if !found.contains(&context.id) => left += 1,
                found => println!(
                    "{}: should leave alone “{}”: {found:?}",
                    context.id, skip.text
                ),
            }
        }
    }
    println!("in their context: {right} of {codes}; left alone: {left} of {skips}");
    assert!(
        right * 1000 >= codes * CODES,
        "{right} of {codes} are in it"
    );
    assert!(
        left * 1000 >= skips * SKIPS,
        "{left} of {skips} are left alone"
    );
}
