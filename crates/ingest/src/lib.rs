//! Bytes to articles. Whoever calls opens the file, the pipe or the page and
//! hands in a reader; nothing here touches a disk, a network or a clock.
//!
//! What is not an article is a [`Problem`] that says what, where and what to
//! do; the rest of the input is still read. Every text is kept as it was
//! given but for three things that shift no meaning: a byte-order mark is
//! taken off, `CR LF` becomes `LF`, and NUL characters are left out. Offsets
//! of later records count in the text so kept.
//!
//! ```
//! use detente_ingest::{Format, Options, read};
//! let lines = "{\"text\": \"Ruritania recalled its envoy.\", \"published\": \"2025-07-01\"}\n{oops\n";
//! let found: Vec<_> = read(lines.as_bytes(), "wire.jsonl", Format::Jsonl, &Options::default()).collect();
//! assert_eq!(found[0].as_ref().unwrap().published.unwrap().to_string(), "2025-07-01");
//! assert_eq!(found[1].as_ref().unwrap_err().line, Some(2));
//! ```

mod date;
mod decode;
pub mod events;
mod guess;
mod jsonl;
mod lines;
mod problem;
mod text;

pub use date::{Published, published};
pub use guess::{Format, Sniffed, guess, sniff};
pub use problem::{Kind, Problem};

use decode::Utf8;
use detente_record::{Article, Day, Reason};
use lines::{Line, Lines};
use std::collections::VecDeque;
use std::io::BufRead;

/// What to assume of an input that does not say it itself, and how much of it to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The day of a text that carries no date. A date that is given and
    /// cannot be read is not replaced by it.
    pub published: Option<Day>,
    /// The outlet of a text that names none.
    pub source: Option<String>,
    /// The most bytes one article may have, as a plain text or as a line of
    /// JSON; more is refused without being held in memory.
    pub max_bytes: usize,
}

impl Default for Options {
    /// Nothing assumed, 16 MiB an article.
    fn default() -> Options {
        Options {
            published: None,
            source: None,
            max_bytes: 16 << 20,
        }
    }
}

/// Reads the articles of an input, in order, as they come: of JSON Lines one
/// line is held at a time, a plain text is one article.
///
/// A problem of kind [`Kind::Warning`] comes before the article it speaks of;
/// every other stands for something that is not in the output. `origin` names
/// the input in problems: a file name, a URL, `-`.
pub fn read<R: BufRead>(reader: R, origin: &str, format: Format, options: &Options) -> Articles<R> {
    Articles {
        state: State::Start(reader),
        origin: origin.to_owned(),
        format,
        options: options.clone(),
        ready: VecDeque::new(),
        any: false,
    }
}

/// The articles and problems of one input. See [`read`].
pub struct Articles<R: BufRead> {
    state: State<R>,
    origin: String,
    format: Format,
    options: Options,
    ready: VecDeque<Result<Article, Problem>>,
    any: bool,
}

enum State<R: BufRead> {
    Start(R),
    Lines(Box<Lines<Utf8<Sniffed<R>>>>),
    Done,
}

impl<R: BufRead> Iterator for Articles<R> {
    type Item = Result<Article, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(item);
            }
            // Taken out, so that any way out of a step that does not put a state back ends the input.
            match std::mem::replace(&mut self.state, State::Done) {
                State::Start(reader) => self.start(reader),
                State::Lines(lines) => self.line(lines),
                State::Done => return None,
            }
        }
    }
}

impl<R: BufRead> Articles<R> {
    fn start(&mut self, mut reader: R) {
        if self.format == Format::Text {
            let found = text::read(&mut reader, &self.origin, &self.options);
            self.ready.extend(found);
            return;
        }
        let (head, rest) = match guess::peek(reader) {
            Ok(pair) => pair,
            Err(error) => {
                let problem = Problem::unreadable(&self.origin, &error);
                return self.ready.push_back(Err(problem));
            }
        };
        // Without this every line of a picture would be a broken line of its own.
        if decode::is_binary(&head) {
            let problem = Problem::binary(&self.origin);
            return self.ready.push_back(Err(problem));
        }
        let utf8 = Utf8::new(rest, &head);
        let lines = Lines::new(utf8, self.options.max_bytes);
        self.state = State::Lines(Box::new(lines));
    }

    fn line(&mut self, mut lines: Box<Lines<Utf8<Sniffed<R>>>>) {
        let line = match lines.next_line() {
            Ok(Some(line)) => line,
            Ok(None) => {
                if !self.any {
                    self.ready.push_back(Err(Problem::empty(&self.origin)));
                }
                return;
            }
            Err(error) => {
                let mut problem = Problem::unreadable(&self.origin, &error);
                problem.line = Some(lines.number() + 1);
                return self.ready.push_back(Err(problem));
            }
        };
        let number = lines.number();
        match line {
            Line::Bytes(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => {}
            Line::Bytes(bytes) => {
                self.any = true;
                let found = jsonl::article(&bytes, &self.origin, number, &self.options);
                self.ready.extend(found);
            }
            Line::TooLong(length) => {
                self.any = true;
                let message = format!(
                    "the line has {length} bytes, more than the {} allowed for one article; \
                     split it into one article a line, or raise the limit",
                    self.options.max_bytes
                );
                let problem =
                    Problem::set_aside(&self.origin, Some(number), Reason::TooLarge, message);
                self.ready.push_back(Err(problem));
            }
        }
        self.state = State::Lines(lines);
    }
}

#[cfg(test)]
mod tests;
