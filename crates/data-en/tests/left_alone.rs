//! Texts that are no politics: the share that gives no record may only rise.

mod told;

/// The share of texts that give neither an event nor an occurrence, in thousandths; raise it as it rises. The aim is 850.
const ALONE: usize = 910;
/// How many texts and how many reasons there must be.
const TEXTS: usize = 420;
const REASONS: usize = 10;

#[test]
fn texts_without_politics_are_left_alone() {
    let coder = told::coder();
    let (mut alone, mut all) = (0, 0);
    let piles = told::piles("left-alone");
    for pile in &piles {
        let mut here = 0;
        for (place, text) in &pile.lines {
            let coded = coder.code(&told::article(told::TODAY, None, text));
            let nothing = coded.events.is_empty() && coded.occurrences.is_empty();
            here += usize::from(nothing);
            if !nothing {
                println!("{place}: {text}\n{}", told::shown(&coded));
            }
        }
        println!("{}: {here} of {} left alone", pile.name, pile.lines.len());
        alone += here;
        all += pile.lines.len();
    }
    println!("{alone} of {all} left alone");
    assert!(all >= TEXTS, "only {all} texts");
    assert!(piles.len() >= REASONS, "only {} reasons", piles.len());
    assert!(
        alone * 1000 >= all * ALONE,
        "{alone} of {all} are left alone"
    );
}
