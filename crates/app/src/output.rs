//! stdout is data, stderr is talk.

use detente_record::Record;
use serde::Serialize;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

/// How a command ended when it could run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Everything was done.
    All,
    /// Some inputs could not be read; the rest was done.
    SomeFailed,
}

/// Standard output, buffered.
pub struct Out {
    to: BufWriter<StdoutLock<'static>>,
}

impl Out {
    /// Opens it.
    pub fn new() -> Out {
        Out {
            to: BufWriter::with_capacity(1 << 16, io::stdout().lock()),
        }
    }

    /// Writes one JSON line.
    pub fn json(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        serde_json::to_writer(&mut self.to, value)?;
        self.to.write_all(b"\n")?;
        Ok(())
    }

    /// Writes a record as one JSON line.
    pub fn record(&mut self, record: &Record) -> anyhow::Result<()> {
        self.json(record)
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) -> anyhow::Result<()> {
        self.to.write_all(text.as_bytes())?;
        Ok(())
    }

    /// Writes bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.to.write_all(bytes)?;
        Ok(())
    }

    /// Writes what is buffered.
    pub fn flush(&mut self) -> anyhow::Result<()> {
        self.to.flush()?;
        Ok(())
    }
}

/// Returns whether standard output is a terminal.
pub fn on_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Returns whether an error only says that the reader of our output has gone.
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io_kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
    let json_kind = error
        .downcast_ref::<serde_json::Error>()
        .and_then(serde_json::Error::io_error_kind);
    [io_kind, json_kind].contains(&Some(io::ErrorKind::BrokenPipe))
}
