//! Dictionaries of discards: words that take a sentence, or with `+` a whole
//! story, out of coding.

use super::line::Line;
use super::name::words;
use super::report::{Report, Unit};
use crate::lexicon::Lexicon;
use std::collections::BTreeMap;

/// Reads a dictionary of discards. Detente has no list of that kind: it sets a
/// sentence aside when two cue words of one topic stand in it, and names the
/// topic; a discard names none.
pub(super) fn read(lines: &[Line], lexicon: &Lexicon, report: &mut Report) {
    let topics: BTreeMap<String, &String> = lexicon
        .words
        .topics
        .iter()
        .flat_map(|(topic, cues)| cues.iter().map(move |c| (c.replace(" - ", " "), topic)))
        .collect();
    for line in lines {
        let entry = report.open(line.number, Unit::Discard, &line.text);
        let text = line.text.trim().trim_start_matches('+');
        let text = words(&text.replace('-', " ")).join(" ").to_lowercase();
        if text.is_empty() {
            report.refused(entry, "no word is left of it", "");
        } else if topics.contains_key(&text) {
            report.known(entry);
        } else if text.bytes().all(|b| b.is_ascii_digit()) {
            let why = "a year alone takes no sentence out here: what it tells of is dated";
            report.refused(entry, why, "");
        } else {
            let why = "one word takes no sentence out here: two cue words of a topic do; add it to words/topics.toml under its topic";
            report.refused(entry, why, "");
        }
    }
}
