//! What is said while feeds are watched: a line that changes on a terminal,
//! one plain line a round elsewhere.

use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use std::io::IsTerminal;
use std::time::Duration;

/// What is counted of a watch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Feeds that are watched.
    pub feeds: usize,
    /// Feeds that are being fetched, or their pages.
    pub busy: usize,
    /// Feeds whose last fetch failed.
    pub failing: usize,
    /// Answers that were had, of feeds and pages.
    pub fetched: u64,
    /// Feeds that had not changed.
    pub same: u64,
    /// Items not seen before.
    pub items: u64,
    /// Articles that were new to the record.
    pub new: u64,
    /// Feeds and pages that could not be had.
    pub failures: u64,
    /// Items whose page is to be tried again.
    pub waiting: usize,
}

impl Tally {
    fn words(&self) -> String {
        let mut words = vec![
            format!("{} feeds", self.feeds),
            format!("{} fetched", self.fetched),
            format!("{} unchanged", self.same),
            format!("{} new articles", self.new),
        ];
        if self.busy > 0 {
            words.insert(1, format!("{} busy", self.busy));
        }
        if self.waiting > 0 {
            words.push(format!("{} to try again", self.waiting));
        }
        if self.failures > 0 {
            words.push(format!("{} failed", self.failures));
        }
        if self.failing > 0 {
            words.push(format!("failing now: {}", self.failing));
        }
        words.join(" · ")
    }
}

/// Whoever says it.
pub struct Status {
    bar: Option<ProgressBar>,
    rounds: u64,
}

impl Status {
    pub fn new() -> Status {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg}") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        Status { bar, rounds: 0 }
    }

    /// Says something that stays.
    pub fn say(&self, line: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| eprintln!("{line}")),
            None => eprintln!("{line}"),
        }
    }

    /// Shows where things stand.
    pub fn show(&self, tally: &Tally, next: Option<Timestamp>) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{}{}", tally.words(), until(tally, next)));
        }
    }

    /// Says that all that was due is done.
    pub fn round(&mut self, tally: &Tally, next: Option<Timestamp>) {
        self.rounds += 1;
        if self.bar.is_none() {
            let (words, next) = (tally.words(), until(tally, next));
            eprintln!(
                "{} round {}: {words}{next}",
                crate::session::now(),
                self.rounds
            );
        }
    }

    /// Takes the line that changes away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn until(tally: &Tally, next: Option<Timestamp>) -> String {
    let Some(next) = next.filter(|_| tally.busy == 0) else {
        return String::new();
    };
    let wait = next.duration_since(Timestamp::now()).as_secs().max(0);
    match wait {
        0..=90 => format!(" · next in {wait} s"),
        _ => format!(" · next in {} min", (wait + 59) / 60),
    }
}
