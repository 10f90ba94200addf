use detente_record::Reason;
use std::fmt;
use std::io;

/// Something in an input that is not as it should be: what, where, what to do.
///
/// Printed as one line, `wire.jsonl:7: …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The input: a file name, a URL, `-`.
    pub origin: String,
    /// The line, item or record, from 1, where the input has several.
    pub line: Option<u64>,
    /// How bad it is.
    pub kind: Kind,
    /// What is wrong and what to do about it.
    pub message: String,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The article was read; something about it is not as it was given or meant.
    Warning,
    /// One article is not read, for a reason that goes into the account.
    SetAside(Reason),
    /// The input could not be read, from here to its end.
    Failed,
}

impl Problem {
    /// Returns whether something of the input could not be read, so that the
    /// program's exit status must say so. One of many that could be read and
    /// turned out to hold no words, or to be a picture, is only set aside.
    pub fn is_failure(&self) -> bool {
        match self.kind {
            Kind::Warning => false,
            Kind::SetAside(Reason::Language | Reason::Copy) => false,
            Kind::SetAside(Reason::Empty | Reason::NotText) => self.line.is_none(),
            Kind::SetAside(_) | Kind::Failed => true,
        }
    }

    /// Returns the reason under which an account counts it; `None` for a
    /// warning and for an input that failed.
    pub fn reason(&self) -> Option<Reason> {
        match self.kind {
            Kind::SetAside(reason) => Some(reason),
            Kind::Warning | Kind::Failed => None,
        }
    }

    /// Words an error of the system for an input that could not be opened or
    /// read on.
    pub fn unreadable(origin: &str, error: &io::Error) -> Problem {
        let message = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file; check the name".to_owned(),
            io::ErrorKind::PermissionDenied => {
                "it may not be read; check its permissions".to_owned()
            }
            io::ErrorKind::FileTooLarge => error.to_string(),
            io::ErrorKind::IsADirectory => "it is a folder; name the files in it".to_owned(),
            _ => format!("it could not be read to its end ({error}); what came before was read"),
        };
        Problem {
            origin: origin.to_owned(),
            line: None,
            kind: Kind::Failed,
            message,
        }
    }

    pub(crate) fn warning(origin: &str, line: Option<u64>, message: String) -> Problem {
        Problem {
            origin: origin.to_owned(),
            line,
            kind: Kind::Warning,
            message,
        }
    }

    pub(crate) fn set_aside(
        origin: &str,
        line: Option<u64>,
        reason: Reason,
        message: String,
    ) -> Problem {
        Problem {
            origin: origin.to_owned(),
            line,
            kind: Kind::SetAside(reason),
            message,
        }
    }

    pub(crate) fn refused(origin: &str, message: String) -> Problem {
        Problem {
            origin: origin.to_owned(),
            line: None,
            kind: Kind::Failed,
            message,
        }
    }

    pub(crate) fn empty(origin: &str) -> Problem {
        let message = "it is empty; there is nothing to read".to_owned();
        Problem::set_aside(origin, None, Reason::Empty, message)
    }

    pub(crate) fn binary(origin: &str) -> Problem {
        let message = "it is not text (too many control bytes); give plain text or JSON Lines, \
                       in UTF-8 or in UTF-16 with a byte-order mark"
            .to_owned();
        Problem::set_aside(origin, None, Reason::NotText, message)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if self.kind == Kind::Warning {
            f.write_str(": warning")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Problem {}
