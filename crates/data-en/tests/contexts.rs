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
