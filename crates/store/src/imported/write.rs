//! Storing an imported series.

use super::{INDEXES, ImportedAs, days_of};
use crate::{Error, Store};
use detente_record::{Imported, Precision, Side, Site};
use foldhash::fast::RandomState;
use rusqlite::types::Value;
use rusqlite::{Statement, params};
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// Events a transaction: a kill loses no more, and a page is seldom written twice.
const BATCH: usize = 50_000;

/// How many words and places are remembered; above it they are looked up again.
const REMEMBERED: usize = 400_000;

const COLUMNS: &str = "ident, series, key, day, days, precision, src, tgt, act, cameo, type, mode, context, quad, \
     score, scale, src_sector, src_name, src_native, src_site, tgt_sector, tgt_name, tgt_native, tgt_site, site, text, \
     url, publisher, story, sentence, reports, extra";

/// What our tables make of an event's words: all that may change under the same identity.
const MEANING: &str = "precision, src, tgt, act, type, mode, context, quad, score, scale, src_sector, src_site, \
     tgt_sector, tgt_site, site, reports";

/// Events by what identifies them, which is a hash already: it is not hashed again.
type Idents = HashMap<i64, i64, BuildHasherDefault<Plain>>;

/// Words and places are asked for a dozen times an event.
type Known<K, V> = HashMap<K, V, RandomState>;

#[derive(Default)]
struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_i64(&mut self, n: i64) {
        self.0 = n.cast_unsigned();
    }
}

/// An import under way. What was added is stored in batches; an import that is
/// broken off keeps the batches that were, and can be done again.
pub struct Import<'a> {
    store: &'a Store,
    series: i64,
    insert: Statement<'a>,
    // Where the table was empty: which events it has, in place of the index that is not yet made.
    seen: Option<Idents>,
    words: Known<String, i64>,
    sites: Known<Vec<u8>, i64>,
    // The place that is looked up, written anew for each.
    key: Vec<u8>,
    // Of which pairs acts came: they are counted when all is in.
    pairs: Known<String, HashSet<String, RandomState>>,
    waiting: usize,
}

impl Store {
    /// Begins to import events of a series, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// If another program is writing, the file cannot be written, or the
    /// series is there and was read from another format.
    pub fn import(&mut self, series: &str, kind: &str) -> Result<Import<'_>, Error> {
        self.begin()?;
        let begun = self.series_of(series, kind).and_then(|id| {
            let empty = self
                .one("SELECT 1 FROM imported LIMIT 1", [], |_| Ok(()))?
                .is_none();
            if empty {
                self.run_batch(
                    "DROP INDEX IF EXISTS imported_ident; DROP INDEX IF EXISTS imported_act; \
                     DROP INDEX IF EXISTS imported_day",
                )?;
            } else {
                // A first import that was broken off left none.
                self.run_batch(INDEXES)?;
            }
            Ok((id, empty))
        });
        let (id, empty) = match begun {
            Ok(begun) => begun,
            Err(error) => {
                self.rollback();
                return Err(error);
            }
        };
        let store: &Store = self;
        let marks = vec!["?"; COLUMNS.split(',').count()].join(", ");
        let otherwise = if empty {
            ""
        } else {
            " ON CONFLICT (ident) DO NOTHING"
        };
        let sql = format!("INSERT INTO imported ({COLUMNS}) VALUES ({marks}){otherwise}");
        Ok(Import {
            insert: store.conn.prepare(&sql).map_err(|e| store.at(e))?,
            store,
            series: id,
            seen: empty.then(Idents::default),
            words: Known::from_iter([(String::new(), 0)]),
            sites: Known::default(),
            key: Vec::new(),
            pairs: Known::default(),
            waiting: 0,
        })
    }

    fn series_of(&self, name: &str, kind: &str) -> Result<i64, Error> {
        let sql = "SELECT id, kind FROM imported_series WHERE name = ?1";
        let known = self.one(sql, params![name], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?;
        match known {
            Some((id, of)) if of == kind => Ok(id),
            Some((_, of)) => Err(Error::Refused {
                article: name.to_owned(),
                why: format!(
                    "the series {name} was read from {of}, not from {kind}; give this one another name"
                ),
            }),
            None => {
                self.exec(
                    "INSERT INTO imported_series (name, kind) VALUES (?1, ?2)",
                    params![name, kind],
                )?;
                Ok(self.conn.last_insert_rowid())
            }
        }
    }
}

impl Import<'_> {
    /// Stores an event.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn add(&mut self, event: &Imported) -> Result<ImportedAs, Error> {
        self.add_as(event, event.identity())
    }

    /// Stores an event whose [`Imported::identity`] is known, which takes time to tell.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn add_as(&mut self, event: &Imported, ident: i64) -> Result<ImportedAs, Error> {
        let known = self
            .seen
            .as_ref()
            .and_then(|seen| seen.get(&ident).copied());
        let done = if known.is_some() {
            self.change(event, ident, known)?
        } else if self.put(event, ident)? {
            ImportedAs::New
        } else {
            self.change(event, ident, None)?
        };
        if done != ImportedAs::Same && event.is_act() {
            self.touch(&event.source.code, &event.target.code)?;
        }
        self.waiting += 1;
        if self.waiting >= BATCH {
            self.waiting = 0;
            self.store.run_batch("COMMIT; BEGIN IMMEDIATE")?;
            if self.words.len() + self.sites.len() > REMEMBERED {
                self.words = Known::from_iter([(String::new(), 0)]);
                self.sites.clear();
            }
        }
        Ok(done)
    }

    fn touch(&mut self, from: &str, to: &str) -> Result<(), Error> {
        if self.pairs.get(from).is_some_and(|known| known.contains(to)) {
            return Ok(());
        }
        let of = self.pairs.entry(from.to_owned()).or_default();
        of.insert(to.to_owned());
        self.store.note_uncounted(self.series, from, to)
    }

    /// Makes the indexes where they wait for it, counts the acts and stores what is left.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn finish(self) -> Result<(), Error> {
        let store = self.store;
        store.run_batch(INDEXES)?;
        // What the planner knows of the table is from when it was empty.
        store.run_batch("ANALYZE imported")?;
        store.count_imported(self.series)?;
        store.run_batch("COMMIT")
    }

    fn put(&mut self, event: &Imported, ident: i64) -> Result<bool, Error> {
        let [source, target] = [self.side(&event.source)?, self.side(&event.target)?];
        let site = event.place.as_ref().map(|p| self.site(p)).transpose()?;
        let [mode, context] = [event.mode.join(" "), event.context.join(" ")];
        let type_ = self.word(event.event.map_or("", |t| t.code()))?;
        let (mode, context) = (self.word(&mode)?, self.word(&context)?);
        let (scale, text) = (self.word(&event.scale)?, self.word(&event.text)?);
        let (url, publisher) = (self.word(&event.url)?, self.word(&event.publisher)?);
        let first = days_of(event.date);
        let days = event.enddate.map_or(-1, |end| days_of(end) - first);
        let extra = (!event.extra.is_empty()).then(|| serde_json::to_string(&event.extra));
        let extra = extra
            .transpose()
            .map_err(|error| self.unwritten(event, &error))?;
        let values = params![
            ident,
            self.series,
            plain(&event.key),
            first,
            days,
            precision(event.date_precision),
            event.source.code,
            event.target.code,
            event.is_act(),
            event.cameo,
            type_,
            mode,
            context,
            event.quad,
            event.score,
            scale,
            source[0],
            source[1],
            source[2],
            source[3],
            target[0],
            target[1],
            target[2],
            target[3],
            site,
            text,
            url,
            publisher,
            plain(&event.story),
            event.sentence,
            event.reports,
            extra,
        ];
        let rows = self.insert.execute(values).map_err(|e| self.store.at(e))?;
        if let Some(seen) = &mut self.seen {
            seen.insert(ident, self.store.conn.last_insert_rowid());
        }
        Ok(rows > 0)
    }

    // Writes what an event means now, where that is not what is stored.
    fn change(
        &mut self,
        event: &Imported,
        ident: i64,
        seq: Option<i64>,
    ) -> Result<ImportedAs, Error> {
        let [source, target] = [self.side(&event.source)?, self.side(&event.target)?];
        let site = event.place.as_ref().map(|p| self.site(p)).transpose()?;
        let [mode, context] = [event.mode.join(" "), event.context.join(" ")];
        let type_ = self.word(event.event.map_or("", |t| t.code()))?;
        let (mode, context) = (self.word(&mode)?, self.word(&context)?);
        let scale = self.word(&event.scale)?;
        let marks: Vec<String> = (2..18).map(|n| format!("?{n}")).collect();
        let marks = marks.join(", ");
        let which = if seq.is_some() { "seq" } else { "ident" };
        let sql = format!(
            "UPDATE imported SET ({MEANING}) = ({marks}) WHERE {which} = ?1 AND ({MEANING}) IS NOT ({marks})"
        );
        let values = params![
            seq.unwrap_or(ident),
            precision(event.date_precision),
            event.source.code,
            event.target.code,
            event.is_act(),
            type_,
            mode,
            context,
            event.quad,
            event.score,
            scale,
            source[0],
            source[3],
            target[0],
            target[3],
            site,
            event.reports,
        ];
        self.store.exec(&sql, values)?;
        Ok(match self.store.conn.changes() {
            0 => ImportedAs::Same,
            _ => ImportedAs::Changed,
        })
    }

    // Sectors, name, native words and place of a side.
    fn side(&mut self, side: &Side) -> Result<[Option<i64>; 4], Error> {
        let sectors = self.word(&side.sector.join(" "))?;
        let place = side.place.as_ref().map(|p| self.site(p)).transpose()?;
        let (name, native) = (self.word(&side.name)?, self.word(&side.native)?);
        Ok([Some(sectors), Some(name), Some(native), place])
    }

    fn word(&mut self, text: &str) -> Result<i64, Error> {
        if let Some(id) = self.words.get(text) {
            return Ok(*id);
        }
        let sql = "SELECT id FROM imported_word WHERE text = ?1";
        let id = match self.store.one(sql, params![text], |row| row.get(0))? {
            Some(id) => id,
            None => {
                let sql = "INSERT INTO imported_word (text) VALUES (?1)";
                self.store.exec(sql, params![text])?;
                self.store.conn.last_insert_rowid()
            }
        };
        self.words.insert(text.to_owned(), id);
        Ok(id)
    }

    fn site(&mut self, site: &Site) -> Result<i64, Error> {
        self.key.clear();
        for degrees in [site.lat, site.lon] {
            let bits = degrees.map_or(u64::MAX, f64::to_bits);
            self.key.extend_from_slice(&bits.to_le_bytes());
        }
        for words in [&site.name, &site.country, &site.native] {
            self.key.extend_from_slice(words.as_bytes());
            self.key.push(1);
        }
        if let Some(id) = self.sites.get(&self.key) {
            return Ok(*id);
        }
        let sql = "SELECT id FROM imported_site WHERE name = ?1 AND native = ?2 AND country = ?3
                   AND ifnull(lat, 999) = ifnull(?4, 999) AND ifnull(lon, 999) = ifnull(?5, 999)";
        let values = params![site.name, site.native, site.country, site.lat, site.lon];
        let id = match self.store.one(sql, values, |row| row.get(0))? {
            Some(id) => id,
            None => {
                let sql = "INSERT INTO imported_site (name, native, country, lat, lon) VALUES (?1, ?2, ?3, ?4, ?5)";
                self.store.exec(sql, values)?;
                self.store.conn.last_insert_rowid()
            }
        };
        self.sites.insert(self.key.clone(), id);
        Ok(id)
    }

    fn unwritten(&self, event: &Imported, error: &serde_json::Error) -> Error {
        Error::Refused {
            article: event.key.clone(),
            why: error.to_string(),
        }
    }
}

impl Drop for Import<'_> {
    fn drop(&mut self) {
        // After `finish` there is no batch; else what is open was not to be kept.
        if !self.store.conn.is_autocommit() {
            let _ = self.store.conn.execute_batch("ROLLBACK");
        }
    }
}

// An id that is written as a number is kept as one, if it comes back as it was.
fn plain(text: &str) -> Value {
    let canonical = text.len() <= 18
        && !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    match text.parse() {
        Ok(number) if canonical => Value::Integer(number),
        _ => Value::Text(text.to_owned()),
    }
}

fn precision(precision: Precision) -> u8 {
    precision as u8
}
