//! Writes docs/reference/scores.md: a table that is made, and below a mark what
//! people wrote.

use super::figures::{Floor, Scored};
use super::sets::Set;
use anyhow::{Context, Result};
use detente_record::Coder as Stamp;

/// Below this line the page is kept as it is.
pub const MARK: &str =
    "<!-- By hand from here on: `detente-lab score` keeps what stands below. -->";

/// Returns what a page keeps.
///
/// # Errors
/// When there is no mark: nothing that somebody wrote is to be lost.
pub fn kept(page: &str) -> Result<&str> {
    page.split_once(MARK)
        .map(|(_, below)| below)
        .with_context(|| format!("no mark; put this line above what is to be kept:\n{MARK}"))
}

/// Makes the page.
pub fn write(stamp: &Stamp, all: &[(&Set, Scored)], kept: &str) -> String {
    let mut out = format!(
        "# Scores\n\n\
         Written by `cargo run --release -p detente-lab -- score --data ../shared/data`: program {}, lexicon `{}`, model `{}`.\n\
         The definitions are the reference scorer's (`score.py`). Development sets; a floor where one is set, and what is below its floor is **bold**.\n\n\
         | task | figure | is | floor |\n|---|---|---|---|\n",
        // Without the hash of its sources: the page would change with every comment.
        stamp.program.split('+').next().unwrap_or_default(),
        stamp.lexicon,
        stamp.model
    );
    for (set, scored) in all {
        out += &row(set, scored);
    }
    out.push('\n');
    out.push_str(MARK);
    out.push_str(kept);
    out
}

fn row(set: &Set, scored: &Scored) -> String {
    let mut columns = [Vec::new(), Vec::new(), Vec::new()];
    for &(name, words, floor) in set.shown {
        let is = match scored.figure(name) {
            Some((value, cases)) => is(value, cases, floor),
            None => "–".to_owned(),
        };
        columns[0].push(words.to_owned());
        columns[1].push(is);
        columns[2].push(floor.map_or_else(|| "–".to_owned(), |f| f.to_string()));
    }
    // A row of dashes says nothing.
    if columns[2].iter().all(|f| f == "–") {
        columns[2].clear();
    }
    let [figure, is, floor] = columns.map(|c| c.join(", "));
    format!("| {} | {figure} | {is} | {floor} |\n", set.label)
}

fn is(value: f64, cases: Option<usize>, floor: Option<Floor>) -> String {
    let mut text = format!("{value:.3}");
    if let (Some(Floor::Misses(_)), Some(n)) = (floor, cases) {
        let not = ((1.0 - value) * n as f64).round();
        text += &format!(" ({not} of {n} not)");
    }
    match floor {
        Some(floor) if !floor.holds(value, cases) => format!("**{text}**"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::Misses;
    use super::super::sets::SETS;
    use super::*;

    #[test]
    fn what_people_wrote_is_kept() {
        let old = format!("# Scores\n\nStale.\n\n{MARK}\n\nOurs.\n");
        let page = write(&Stamp::default(), &[], kept(&old).unwrap());
        assert!(page.ends_with(&format!("{MARK}\n\nOurs.\n")));
        assert!(!page.contains("Stale."));
        // Written again it is the same.
        assert_eq!(write(&Stamp::default(), &[], kept(&page).unwrap()), page);
        assert!(kept("# Scores\n\nOurs.\n").is_err());
    }

    #[test]
    fn a_row_has_its_figures_and_marks_those_below_their_floors() {
        let set = SETS.iter().find(|s| s.task == "silver").unwrap();
        let mut scored = Scored::new(Misses::at_most(0));
        scored.say_of("silver.precision", 0.75, 40);
        scored.say_of("silver.recall", 0.4, 50);
        scored.say("silver.f1", 0.5);
        scored.say_of("silver.clean_on_non_events", 0.8, 20);
        assert_eq!(
            row(set, &scored),
            "| silver | F1, precision, recall, clean | **0.500**, 0.750, 0.400, **0.800 (4 of 20 not)** | 0.550, 0.600, –, ≤ 3 not |\n"
        );
    }
}
