//! Traps for the worst error: a deed put on somebody whom the text does not name as its doer.

#[path = "harm/wanted.rs"]
mod wanted;

mod told;

/// How many traps there must be.
const TRAPS: usize = 546;
/// How many may be known to fail.
const KNOWN: usize = 0;

#[test]
fn nobody_is_charged_on_no_word() {
    let coder = told::coder();
    let (mut wrong, mut known) = (0, 0);
    let traps: Vec<wanted::Trap> = told::piles("harm").iter().flat_map(wanted::parse).collect();
    for trap in &traps {
        let coded = coder.code(&told::article(told::TODAY, None, &trap.text));
        let missed: Vec<&wanted::Want> = trap.wants.iter().filter(|w| !w.holds(&coded)).collect();
        known += usize::from(trap.known.is_some());
        match (&trap.known, missed.is_empty()) {
            (None, true) | (Some(_), false) => {}
            (Some(why), true) => {
                println!("{}: holds now, take the mark off: {why}", trap.place);
            }
            (None, false) => {
                wrong += 1;
                println!("{}: {}", trap.place, trap.text);
                missed.iter().for_each(|w| println!("  wanted {}", w.line));
                println!("{}", told::shown(&coded));
            }
        }
    }
    println!(
        "{} traps, {wrong} wrong, {known} known to fail",
        traps.len()
    );
    assert_eq!(wrong, 0, "{wrong} traps caught the coder");
    assert_eq!(known, KNOWN, "{known} marked as known to fail");
    assert!(traps.len() >= TRAPS, "only {} traps", traps.len());
    assert!(traps.iter().all(|t| !t.wants.is_empty()));
}
