//! Bytes as they came, in a WARC file beside the record.
//!
//! One gzip member a record, so that readers can jump to one. What is appended
//! is on the disk before the articles made of it are in the record, and how
//! long the file was then is kept there: after a kill or a loss of power only
//! what comes after that can be broken, and is cut off at the next start.

use crate::fetch::{AGENT, Answer, locked};
use crate::session;
use anyhow::{Context, anyhow, bail};
use detente_ingest::warc::{self, WarcWriter};
use detente_store::Store;
use flate2::bufread::GzDecoder;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The file, as it is handed to whoever fetches.
#[derive(Clone)]
pub struct RawKeep(Arc<Mutex<RawFile>>);

impl RawKeep {
    /// As [`RawFile::open`].
    pub fn open(store: &Store) -> anyhow::Result<RawKeep> {
        Ok(RawKeep(Arc::new(Mutex::new(RawFile::open(store)?))))
    }

    /// As [`RawFile::append`].
    pub fn append(&self, answer: &Answer) -> anyhow::Result<()> {
        locked(&self.0).append(answer)
    }

    /// As [`RawFile::keep`].
    pub fn keep(&self, store: &mut Store) -> anyhow::Result<()> {
        locked(&self.0).keep(store)
    }
}

/// The file, open at its end.
pub struct RawFile {
    file: File,
    path: PathBuf,
    length: u64,
}

impl RawFile {
    /// Opens the file that belongs to a record, and makes it if there is none.
    ///
    /// # Errors
    ///
    /// If it cannot be written, another program writes it, or it is damaged
    /// where it was whole before.
    pub fn open(store: &Store) -> anyhow::Result<RawFile> {
        let path = store.path().with_extension("warc.gz");
        let known = store.raw_length(&name(&path))?;
        RawFile::at(path, known)
    }

    fn at(path: PathBuf, known: u64) -> anyhow::Result<RawFile> {
        let shown = path.display().to_string();
        let file = OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .open(&path)
            .with_context(|| format!("{shown}: cannot be written; check its permissions"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                bail!("{shown}: another program is writing to it; try again when it is done")
            }
            Err(TryLockError::Error(error)) => return Err(error).context(shown),
        }
        let length = file.metadata()?.len();
        // A file that was moved away and began anew, or was cut, is looked through from its start.
        let from = if known <= length { known } else { 0 };
        let whole = whole(&file, from).with_context(|| shown.clone())?;
        if whole < length {
            // Never cut what may be somebody else's.
            if from == 0 && (known > 0 || !begins_a_member(&file, whole)?) {
                return Err(anyhow!(
                    "{shown}: it is damaged after {whole} bytes; move it away, and a new one is begun"
                ));
            }
            eprintln!("{shown}: its last record was not whole and is cut off");
            file.set_len(whole).with_context(|| shown.clone())?;
        }
        let mut raw = RawFile {
            file,
            path,
            length: whole,
        };
        if whole == 0 {
            raw.write(|to| to.info(AGENT, &session::now()))
                .with_context(|| shown)?;
        }
        Ok(raw)
    }

    /// Appends an answer.
    ///
    /// # Errors
    ///
    /// If it cannot be written; what is half written is cut off at the next start.
    pub fn append(&mut self, answer: &Answer) -> anyhow::Result<()> {
        let done = self.write(|to| {
            to.response(&warc::Answer {
                url: &answer.final_url,
                date: &answer.retrieved,
                status: answer.status,
                headers: &answer.headers,
                body: &answer.body,
            })
        });
        done.with_context(|| format!("{}: cannot be written", self.path.display()))
    }

    /// Brings what was appended to the disk, and notes in the record how long
    /// the file is: to be committed with the articles made of it.
    ///
    /// # Errors
    ///
    /// If either cannot be written.
    pub fn keep(&mut self, store: &mut Store) -> anyhow::Result<()> {
        let synced = self.file.sync_data();
        synced.with_context(|| format!("{}: cannot be written", self.path.display()))?;
        Ok(store.put_raw_length(&name(&self.path), self.length)?)
    }

    fn write(
        &mut self,
        record: impl FnOnce(&mut WarcWriter<Vec<u8>>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut writer = WarcWriter::new(Vec::new());
        record(&mut writer)?;
        let member = writer.into_inner();
        self.file.write_all(&member)?;
        self.length += member.len() as u64;
        Ok(())
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Returns up to where the file consists of whole members.
fn whole(file: &File, from: u64) -> io::Result<u64> {
    let mut reader = BufReader::with_capacity(1 << 16, file);
    reader.seek(SeekFrom::Start(from))?;
    let mut good = from;
    while !reader.fill_buf()?.is_empty() {
        let mut member = GzDecoder::new(&mut reader);
        match io::copy(&mut member, &mut io::sink()) {
            Ok(_) => good = reader.stream_position()?,
            Err(error) => match error.kind() {
                ErrorKind::UnexpectedEof | ErrorKind::InvalidData | ErrorKind::InvalidInput => {
                    break;
                }
                _ => return Err(error),
            },
        }
    }
    Ok(good)
}

fn begins_a_member(file: &File, at: u64) -> io::Result<bool> {
    let mut reader = BufReader::new(file);
    reader.seek(SeekFrom::Start(at))?;
    let mut head = Vec::new();
    reader.take(2).read_to_end(&mut head)?;
    Ok([0x1f, 0x8b].starts_with(&head))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn answer(body: &str) -> Answer {
        Answer {
            final_url: "http://a.example/1".to_owned(),
            moved: None,
            status: 200,
            headers: vec![
                ("content-type".to_owned(), "text/html".to_owned()),
                ("content-encoding".to_owned(), "gzip".to_owned()),
            ],
            body: body.as_bytes().to_vec(),
            retrieved: "2025-07-01T00:00:00Z".to_owned(),
        }
    }

    fn text(path: &Path) -> String {
        let mut text = String::new();
        let packed = fs::read(path).unwrap();
        flate2::read::MultiGzDecoder::new(&*packed)
            .read_to_string(&mut text)
            .unwrap();
        text
    }

    #[test]
    fn a_record_that_was_not_whole_is_cut_off_and_the_others_stay() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.warc.gz");
        let mut raw = RawFile::at(path.clone(), 0).unwrap();
        raw.append(&answer("one")).unwrap();
        let known = raw.length;
        raw.append(&answer("two")).unwrap();
        assert!(
            RawFile::at(path.clone(), known).is_err(),
            "one writer at a time"
        );
        drop(raw);
        let all = fs::read(&path).unwrap();
        for cut in known as usize..=all.len() {
            fs::write(&path, &all[..cut]).unwrap();
            let mut raw = RawFile::at(path.clone(), known).unwrap();
            raw.append(&answer("three")).unwrap();
            drop(raw);
            let text = text(&path);
            assert!(text.contains("\r\n\r\none\r\n\r\n") && text.contains("\r\n\r\nthree\r\n\r\n"));
            assert_eq!(text.contains("\r\n\r\ntwo\r\n\r\n"), cut == all.len());
        }
        // As a loss of power may leave it: longer, and nothing in it.
        let mut zeros = all[..known as usize].to_vec();
        zeros.extend([0; 500]);
        fs::write(&path, zeros).unwrap();
        drop(RawFile::at(path.clone(), known).unwrap());
        assert_eq!(fs::metadata(&path).unwrap().len(), known);
    }

    #[test]
    fn a_file_that_was_moved_away_begins_anew() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.warc.gz");
        drop(RawFile::at(path.clone(), 1_000_000).unwrap());
        assert!(text(&path).starts_with("WARC/1.1\r\nWARC-Type: warcinfo\r\n"));
        fs::write(&path, b"something else that is no archive").unwrap();
        assert!(RawFile::at(path.clone(), 1_000_000).is_err());
        assert!(RawFile::at(path.clone(), 0).is_err());
        assert!(
            fs::read(&path).unwrap().starts_with(b"something"),
            "it is not touched"
        );
    }

    #[test]
    fn what_is_kept_can_be_read_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.warc.gz");
        let mut raw = RawFile::at(path.clone(), 0).unwrap();
        let said =
            "Poland expelled three Russian diplomats on Tuesday, and gave them a week to go.";
        let page = format!("<html><body><article><p>{said}</p></article></body></html>");
        raw.append(&answer(&page)).unwrap();
        drop(raw);
        let text = text(&path);
        assert!(text.contains("\r\ncontent-type: text/html\r\n"), "{text}");
        assert!(!text.contains("content-encoding"), "it is unpacked");
        let reader = io::BufReader::new(File::open(&path).unwrap());
        let found = detente_ingest::read_any(reader, "a.warc.gz", &Default::default());
        let articles: Vec<_> = found.filter_map(Result::ok).collect();
        assert_eq!(articles.len(), 1);
        assert_eq!(articles[0].text, said);
        assert_eq!(
            articles[0].raw_sha256,
            detente_record::digest(page.as_bytes())
        );
    }
}
