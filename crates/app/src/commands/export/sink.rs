//! Where an export goes, and its account.

use super::ExportFormat;
use crate::output::Out;
use anyhow::Context;
use detente_ingest::events::ParquetEvents;
use detente_record::Imported;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

pub struct Sink<'a> {
    to: To<'a>,
    format: ExportFormat,
    // The file that is there when all is written, and what it is written to until then.
    out: Option<(PathBuf, PathBuf)>,
    rows: u64,
    left_out: BTreeMap<&'static str, u64>,
}

enum To<'a> {
    Out(&'a mut Out),
    File(BufWriter<File>),
    Parquet(Box<ParquetEvents<File>>),
    Closed,
}

impl<'a> Sink<'a> {
    pub fn open(
        format: ExportFormat,
        path: Option<&Path>,
        out: &'a mut Out,
    ) -> anyhow::Result<Sink<'a>> {
        let mut sink = Sink {
            to: To::Out(out),
            format,
            out: None,
            rows: 0,
            left_out: BTreeMap::new(),
        };
        if let Some(path) = path {
            let mut part = path.as_os_str().to_owned();
            part.push(".part");
            let part = PathBuf::from(part);
            let file = File::create(&part).with_context(|| {
                format!(
                    "{}: cannot be written; name a file in a folder that can",
                    path.display()
                )
            })?;
            sink.out = Some((path.to_owned(), part));
            sink.to = match format {
                ExportFormat::Parquet => {
                    let about = [
                        ("detente", env!("CARGO_PKG_VERSION").to_owned()),
                        ("sorted", "source_iso3, target_iso3, date".to_owned()),
                    ];
                    To::Parquet(Box::new(ParquetEvents::new(file, &about)?))
                }
                _ => To::File(BufWriter::with_capacity(1 << 18, file)),
            };
        }
        if let Some(header) = format.file().and_then(|f| f.header()) {
            sink.write(&header)?;
        }
        Ok(sink)
    }

    /// Writes an event as a row, or counts why the format cannot say it.
    pub fn event(&mut self, event: &Imported, own: bool) -> anyhow::Result<()> {
        if let To::Parquet(file) = &mut self.to {
            self.rows += 1;
            return Ok(file.add(event, own)?);
        }
        let Some(format) = self.format.file() else {
            return Ok(());
        };
        match format.line(event, own) {
            Ok(line) => {
                self.rows += 1;
                self.write(&line)
            }
            Err(why) => {
                self.leave_out(why);
                Ok(())
            }
        }
    }

    /// Writes lines as they are.
    pub fn bytes(&mut self, lines: &[u8]) -> anyhow::Result<()> {
        self.rows += lines.iter().filter(|b| **b == b'\n').count() as u64;
        self.write(lines)
    }

    pub fn json(&mut self, value: &Value) -> anyhow::Result<()> {
        self.rows += 1;
        let mut line = serde_json::to_vec(value)?;
        line.push(b'\n');
        self.write(&line)
    }

    pub fn leave_out(&mut self, why: &'static str) {
        *self.left_out.entry(why).or_default() += 1;
    }

    fn write(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        match &mut self.to {
            To::Out(out) => out.bytes(bytes),
            To::File(file) => Ok(file.write_all(bytes)?),
            To::Parquet(_) | To::Closed => Ok(()),
        }
    }

    /// Ends the file, and tells what is in it and what is not.
    pub fn close(mut self) -> anyhow::Result<()> {
        match std::mem::replace(&mut self.to, To::Closed) {
            To::Out(out) => out.flush()?,
            To::File(file) => file.into_inner()?.sync_all()?,
            To::Parquet(file) => file.finish()?.sync_all()?,
            To::Closed => {}
        }
        if let Some((path, part)) = self.out.take() {
            fs::rename(&part, &path)
                .with_context(|| format!("{}: cannot be written", path.display()))?;
        }
        let left: u64 = self.left_out.values().sum();
        let parts: Vec<String> = self
            .left_out
            .iter()
            .map(|(why, n)| format!("{n} {why}"))
            .collect();
        let parts = if parts.is_empty() {
            String::new()
        } else {
            format!(" ({})", parts.join(", "))
        };
        let scale = match self.format.file() {
            Some(file) => file
                .scale()
                .map(|s| format!("; scores: {s}"))
                .unwrap_or_default(),
            None => String::new(),
        };
        eprintln!(
            "{} rows written, {left} events left out{parts}{scale}",
            self.rows
        );
        Ok(())
    }
}

impl Drop for Sink<'_> {
    fn drop(&mut self) {
        // Not closed: a half of a file helps nobody.
        if let Some((_, part)) = &self.out {
            let _ = fs::remove_file(part);
        }
    }
}
