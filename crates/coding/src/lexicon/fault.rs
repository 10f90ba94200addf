//! What a lexicon file has wrong, and what to do.

use std::fmt;

/// A refusal: file, line, what is wrong, what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Fault {
    /// Relative to the lexicon's folder.
    pub file: String,
    /// From 1.
    pub line: usize,
    pub message: String,
    pub advice: String,
}

impl Fault {
    /// Makes a fault at a line.
    pub fn new(
        file: &str,
        line: usize,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) -> Fault {
        Fault {
            file: file.to_owned(),
            line,
            message: message.into(),
            advice: advice.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {}; {}",
            self.file, self.line, self.message, self.advice
        )
    }
}

impl std::error::Error for Fault {}

/// Turns the bytes of a lexicon's files into texts, paths kept.
///
/// # Errors
/// Returns a fault for every file that is not UTF-8, at the line of its first bad byte.
pub fn texts(files: Vec<(String, Vec<u8>)>) -> Result<Vec<(String, String)>, Vec<Fault>> {
    let mut good = Vec::with_capacity(files.len());
    let mut faults = Vec::new();
    for (path, bytes) in files {
        match String::from_utf8(bytes) {
            Ok(text) => good.push((path, text)),
            Err(error) => {
                let until = error.utf8_error().valid_up_to();
                let line = 1 + error
                    .as_bytes()
                    .iter()
                    .take(until)
                    .filter(|b| **b == b'\n')
                    .count();
                faults.push(Fault::new(
                    &path,
                    line,
                    "these bytes are not UTF-8",
                    "save the file as UTF-8",
                ));
            }
        }
    }
    if faults.is_empty() {
        Ok(good)
    } else {
        Err(faults)
    }
}
