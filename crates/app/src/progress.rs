//! How far it is, for whoever watches: on standard error, and only on a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, stderr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A line that says how far the work is, how fast it goes and how long it takes.
pub struct Progress {
    bar: ProgressBar,
    bytes: Arc<AtomicU64>,
}

impl Progress {
    /// Shows nothing.
    pub fn none() -> Progress {
        Progress {
            bar: ProgressBar::hidden(),
            bytes: Arc::default(),
        }
    }

    /// Shows itself where standard error is a terminal.
    pub fn new() -> Progress {
        if !stderr().is_terminal() {
            return Progress::none();
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(8));
        bar.enable_steady_tick(Duration::from_millis(500));
        Progress {
            bar,
            bytes: Arc::default(),
        }
    }

    /// The bytes of input that are read, for who reads them to count.
    pub fn bytes(&self) -> Arc<AtomicU64> {
        self.bytes.clone()
    }

    /// Begins with articles, of which `bytes` are to be read where that is known.
    pub fn begin_articles(&self, bytes: Option<u64>) {
        let bytes = bytes.filter(|b| *b > 0);
        let line = match bytes {
            Some(_) => "{msg} · {percent}% · {eta} left",
            None => "{msg} · {elapsed}",
        };
        self.bar.set_style(style(line));
        if let Some(bytes) = bytes {
            self.bar.set_length(bytes);
        }
    }

    /// So many articles are done.
    pub fn articles(&self, articles: u64) {
        if self.bar.is_hidden() {
            return;
        }
        self.bar.set_position(self.bytes.load(Ordering::Relaxed));
        let seconds = self.bar.elapsed().as_secs_f64().max(0.001);
        let rate = articles as f64 / seconds;
        self.bar
            .set_message(format!("{articles} articles · {rate:.0} a second"));
    }

    /// Begins to gather so many slices of time.
    pub fn begin_slices(&self, slices: usize) {
        self.bar.set_style(style(
            "gathering incidents · {pos} of {len} fortnights · {eta} left",
        ));
        self.bar.reset();
        self.bar.set_length(slices as u64);
    }

    /// One more slice is gathered.
    pub fn slice(&self) {
        self.bar.inc(1);
    }

    /// Takes the line away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }

    /// Prints a line of talk above it.
    pub fn say(&self, line: &str) {
        self.bar.suspend(|| eprintln!("{line}"));
    }
}

fn style(line: &str) -> ProgressStyle {
    ProgressStyle::with_template(line).unwrap_or_else(|_| ProgressStyle::default_spinner())
}
