//! Between records and rows: what a record is looked up by.

use crate::lean::{self, Lean, Source};
use crate::pack;
use detente_record::{
    Article, Assessment, Claim, Coded, Coder, Day, Entity, Event, Occurrence, Precision, Protected,
    Record, Translated, When, digest,
};
use rusqlite::types::{Type, Value, ValueRef};
use rusqlite::{Row, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// A record as a row.
pub(crate) struct Columns {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) date: String,
    /// The Monday, of an event that enters a series.
    pub(crate) week: Option<String>,
    pub(crate) what: String,
    pub(crate) actors: String,
    pub(crate) recipients: String,
    pub(crate) standing: String,
    pub(crate) score: Option<f64>,
    /// The record, lean and packed; empty where nobody asked for it.
    pub(crate) json: Vec<u8>,
    /// Who does something to whom, in codes.
    pub(crate) pairs: BTreeSet<(String, String)>,
}

impl Columns {
    /// The codes of those who make a claim.
    pub(crate) fn spoken(&self) -> impl Iterator<Item = &str> {
        let codes = if self.kind == "claim" {
            self.actors.as_str()
        } else {
            ""
        };
        codes.split(' ').filter(|code| !code.is_empty())
    }
}

/// Returns the rows of all that an article gave, each with its place among its
/// kind. Without a source the records themselves are left out.
pub(crate) fn rows(
    coded: &Coded,
    source: Option<&Source<'_>>,
) -> serde_json::Result<Vec<(usize, Columns)>> {
    let mut rows = Vec::new();
    for (ord, event) in coded.events.iter().enumerate() {
        rows.push((ord, of_event(event, source)?));
    }
    for (ord, occurrence) in coded.occurrences.iter().enumerate() {
        rows.push((ord, of_occurrence(occurrence, source)?));
    }
    for (ord, claim) in coded.claims.iter().enumerate() {
        rows.push((ord, of_claim(claim, source)?));
    }
    for (ord, person) in coded.protected.iter().enumerate() {
        rows.push((ord, of_protected(person, source)?));
    }
    for (ord, assessment) in coded.assessments.iter().enumerate() {
        rows.push((ord, of_assessment(assessment, source)?));
    }
    Ok(rows)
}

fn of_event(event: &Event, source: Option<&Source<'_>>) -> serde_json::Result<Columns> {
    let types: Vec<_> = event.event.iter().map(|t| t.code()).collect();
    Ok(Columns {
        kind: "event",
        id: event.id.clone(),
        date: day(event.when.date),
        week: week(event),
        what: types.join(" "),
        actors: codes(&event.actor),
        recipients: codes(&event.recipient),
        standing: standing(&event.standing)?,
        score: Some(event.event_scale),
        json: packed(event, source)?,
        pairs: pairs(event),
    })
}

fn of_occurrence(
    occurrence: &Occurrence,
    source: Option<&Source<'_>>,
) -> serde_json::Result<Columns> {
    Ok(Columns {
        kind: "occurrence",
        id: occurrence.id.clone(),
        date: day(occurrence.when.date),
        week: None,
        what: word(&occurrence.kind)?,
        actors: codes(&occurrence.custodian),
        recipients: codes(&occurrence.victims),
        standing: standing(&occurrence.standing)?,
        score: None,
        json: packed(occurrence, source)?,
        pairs: BTreeSet::new(),
    })
}

fn of_claim(claim: &Claim, source: Option<&Source<'_>>) -> serde_json::Result<Columns> {
    Ok(Columns {
        kind: "claim",
        id: claim.id.clone(),
        date: String::new(),
        week: None,
        what: word(&claim.stance)?,
        actors: codes(&claim.speaker),
        recipients: codes(&claim.addressee),
        standing: String::new(),
        score: None,
        json: packed(claim, source)?,
        pairs: BTreeSet::new(),
    })
}

fn of_protected(person: &Protected, source: Option<&Source<'_>>) -> serde_json::Result<Columns> {
    Ok(Columns {
        kind: "protected",
        id: person.id.clone(),
        date: String::new(),
        week: None,
        what: word(&person.why)?,
        actors: String::new(),
        recipients: String::new(),
        standing: String::new(),
        score: None,
        json: packed(person, source)?,
        pairs: BTreeSet::new(),
    })
}

fn of_assessment(
    assessment: &Assessment,
    source: Option<&Source<'_>>,
) -> serde_json::Result<Columns> {
    let [a, b] = assessment.dyad.clone();
    Ok(Columns {
        kind: "assessment",
        id: assessment.id.clone(),
        date: String::new(),
        week: None,
        what: word(&assessment.direction)?,
        actors: codes(&assessment.speaker),
        recipients: String::new(),
        standing: String::new(),
        score: None,
        json: packed(assessment, source)?,
        pairs: BTreeSet::from([(a, b)]),
    })
}

/// Packs a record, without what its article holds if it can be made whole again.
pub(crate) fn packed<T: Lean + Serialize>(
    record: &T,
    source: Option<&Source<'_>>,
) -> serde_json::Result<Vec<u8>> {
    let Some(source) = source else {
        return Ok(Vec::new());
    };
    let bare = lean::lean(record, source);
    let json = serde_json::to_vec(bare.as_ref().unwrap_or(record))?;
    pack::pack(&json, bare.is_some()).map_err(serde::ser::Error::custom)
}

/// Packs a value that is read back by [`json`].
pub(crate) fn pack_json(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    pack::pack(&serde_json::to_vec(value)?, false).map_err(serde::ser::Error::custom)
}

/// Who does it to whom. Reciprocal acts have all parties among the actors, and
/// go both ways.
fn pairs(event: &Event) -> BTreeSet<(String, String)> {
    let others = if event.recipient.is_empty() {
        &event.actor
    } else {
        &event.recipient
    };
    let mut pairs = BTreeSet::new();
    for from in &event.actor {
        for to in others {
            if from.code != to.code && !from.code.is_empty() && !to.code.is_empty() {
                pairs.insert((from.code.clone(), to.code.clone()));
            }
        }
    }
    pairs
}

// A month cannot be put into a week.
fn week(event: &Event) -> Option<String> {
    let When {
        date: Some(date),
        date_precision: Precision::Day | Precision::Week,
        ..
    } = event.when
    else {
        return None;
    };
    event.is_act().then(|| monday(date).to_string())
}

pub(crate) fn monday(day: Day) -> Day {
    let mut monday = day;
    for _ in 0..day.weekday().to_monday_zero_offset() {
        monday = monday.yesterday().unwrap_or(monday);
    }
    monday
}

fn codes(entities: &[Entity]) -> String {
    let codes: BTreeSet<_> = entities
        .iter()
        .map(|e| e.code.as_str())
        .filter(|code| !code.is_empty())
        .collect();
    codes.into_iter().collect::<Vec<_>>().join(" ")
}

/// A day as a key: `''` if there is none.
pub(crate) fn day(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The word by which a value of a fixed list is written in JSON.
pub(crate) fn word(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(match serde_json::to_value(value)? {
        serde_json::Value::String(word) => word,
        other => other.to_string(),
    })
}

/// The word of a standing; of what is narrated, as most is, none.
fn standing(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(Some(word(value)?)
        .filter(|word| word != "narrated")
        .unwrap_or_default())
}

/// Reads a column that holds JSON, packed or as text.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let (value, lean) = parse(row, column)?;
    match lean {
        false => Ok(value),
        true => Err(unreadable(
            column,
            "a lean record was read without its article",
        )),
    }
}

/// What a query of records must return for [`whole`] to read them: `r` is the
/// record, `x` its article.
pub(crate) const WHOLE: &str = "r.kind AS kind, r.id AS id, r.json AS json, x.id AS of_id, \
     x.title AS of_title, x.text AS of_text, \
     (SELECT c.json FROM coder c WHERE c.id = x.coder) AS of_coder, \
     (SELECT f.over FROM found f WHERE f.record = r.seq) AS found_over, \
     (SELECT f.about FROM found f WHERE f.record = r.seq) AS found_about";

/// Reads a record from the columns of [`WHOLE`], with what gathering found of it.
pub(crate) fn whole<T: Lean + DeserializeOwned>(row: &Row<'_>) -> rusqlite::Result<T> {
    let mut record: T = with_source(row, |source| whole_of(row, source))?;
    record.found(row.get("found_over")?, row.get("found_about")?);
    Ok(record)
}

/// Reads a record from its id and its JSON, of an article that is at hand.
pub(crate) fn whole_of<T: Lean + DeserializeOwned>(
    row: &Row<'_>,
    source: &Source<'_>,
) -> rusqlite::Result<T> {
    let (value, lean) = parse(row, "json")?;
    if !lean {
        return Ok(value);
    }
    let id = row.get_ref("id")?;
    let id = id.as_str().map_err(|e| unreadable("id", e))?;
    Ok(lean::whole(value, id, source))
}

pub(crate) fn with_source<T>(
    row: &Row<'_>,
    work: impl FnOnce(&Source<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let text = |column: &str| match row.get_ref(column)? {
        ValueRef::Null => Ok(""),
        value => value.as_str().map_err(|e| unreadable(column, e)),
    };
    let coder = match text("of_coder")? {
        "" => Coder::default(),
        json => serde_json::from_str(json).map_err(|e| unreadable("coder", e))?,
    };
    work(&Source {
        article: text("of_id")?,
        title: text("of_title")?,
        body: text("of_text")?,
        coder: &coder,
    })
}

/// Reads the JSON of a column as it was packed.
pub(crate) fn bare(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<u8>> {
    match row.get_ref(column)? {
        ValueRef::Blob(packed) => match pack::unpack(packed) {
            Ok(found) => Ok(found.bytes),
            Err(error) => Err(unreadable(column, error)),
        },
        _ => row.get::<_, String>(column).map(String::into_bytes),
    }
}

// The value, and whether it is lean.
fn parse<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<(T, bool)> {
    let read = |bytes: &[u8]| serde_json::from_slice(bytes).map_err(|e| unreadable(column, e));
    match row.get_ref(column)? {
        ValueRef::Text(text) => Ok((read(text)?, false)),
        ValueRef::Blob(packed) => {
            let found = pack::unpack(packed).map_err(|e| unreadable(column, e))?;
            Ok((read(&found.bytes)?, found.lean))
        }
        _ => Err(unreadable(column, "it holds no JSON")),
    }
}

pub(crate) fn unreadable(column: &str, why: impl std::fmt::Display) -> rusqlite::Error {
    let why = format!("column {column}: {why}");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, why.into())
}

/// Reads a column that holds one word of a fixed list.
fn from_word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let word: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(word))
        .map_err(|error| unreadable(column, error))
}

/// Reads a column that holds a day, `''` or nothing.
pub(crate) fn from_day(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Day>> {
    match row.get::<_, Option<String>>(column)? {
        Some(text) if !text.is_empty() => text
            .parse()
            .map(Some)
            .map_err(|error| unreadable(column, format!("{text:?}: {error}"))),
        _ => Ok(None),
    }
}

/// Reads a record of any kind from the columns of [`WHOLE`].
pub(crate) fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    let kind: String = row.get("kind")?;
    Ok(match kind.as_str() {
        "event" => Record::Event(Box::new(whole(row)?)),
        "occurrence" => Record::Occurrence(Box::new(whole(row)?)),
        "claim" => Record::Claim(Box::new(whole(row)?)),
        "assessment" => Record::Assessment(Box::new(whole(row)?)),
        "protected" => Record::Protected(Box::new(whole(row)?)),
        other => {
            let why = format!("there is no kind {other:?}");
            return Err(unreadable("kind", why));
        }
    })
}

/// The columns of an article, in the order in which [`with_article`] binds them.
pub(crate) const ARTICLE: &str = "id, published, published_time, title, source, url, language, \
     text, raw_sha256, text_sha256, retrieved, final_url, extractor, translated, version_of, \
     corrects, withdrawn, handling";

/// Calls with the values of an article's columns.
pub(crate) fn with_article<T>(
    article: &Article,
    call: impl FnOnce(&[&dyn ToSql]) -> T,
) -> serde_json::Result<T> {
    let published = day(article.published);
    let withdrawn = article.withdrawn.map(|day| day.to_string());
    let translated = match article.translated {
        Translated::Unknown => String::new(),
        other => word(&other)?,
    };
    let handling = word(&article.handling)?;
    // It is worked out of the text again.
    let text_hash = Value::Blob(Vec::new());
    let raw_hash = match article.raw_sha256 == article.text_sha256 {
        true => Value::Blob(Vec::new()),
        false => hash_value(&article.raw_sha256),
    };
    Ok(call(&[
        &article.id,
        &published,
        &article.published_time,
        &article.title,
        &article.source,
        &article.url,
        &article.language,
        &article.text,
        &raw_hash,
        &text_hash,
        &article.retrieved,
        &article.final_url,
        &article.extractor,
        &translated,
        &article.version_of,
        &article.corrects,
        &withdrawn,
        &handling,
    ]))
}

/// Reads an article from the columns of [`ARTICLE`].
pub(crate) fn article(row: &Row<'_>) -> rusqlite::Result<Article> {
    let text: String = row.get("text")?;
    let text_sha256 = digest(text.as_bytes());
    Ok(Article {
        id: row.get("id")?,
        published: from_day(row, "published")?,
        published_time: row.get("published_time")?,
        title: row.get("title")?,
        source: row.get("source")?,
        url: row.get("url")?,
        language: row.get("language")?,
        raw_sha256: match hash(row, "raw_sha256")? {
            same if same.is_empty() => text_sha256.clone(),
            other => other,
        },
        text_sha256,
        text,
        retrieved: row.get("retrieved")?,
        final_url: row.get("final_url")?,
        extractor: row.get("extractor")?,
        translated: match row.get_ref("translated")? {
            ValueRef::Text(b"") => Translated::Unknown,
            _ => from_word(row, "translated")?,
        },
        version_of: row.get("version_of")?,
        corrects: row.get("corrects")?,
        withdrawn: from_day(row, "withdrawn")?,
        handling: from_word(row, "handling")?,
    })
}

/// A hash as it is stored: in half the room of its digits. What is no hash stays as it is.
fn hash_value(hex: &str) -> Value {
    match bytes(hex) {
        Some(bytes) => Value::Blob(bytes),
        None => Value::Text(hex.to_owned()),
    }
}

/// Returns the bytes that lower-case hexadecimal digits stand for.
pub(crate) fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    let pairs = hex.as_bytes().chunks(2).map(|pair| match pair {
        [a, b] => Some(digit(*a)? << 4 | digit(*b)?),
        _ => None,
    });
    pairs.collect()
}

// The digits of a hash that is stored as bytes.
fn hash(row: &Row<'_>, column: &str) -> rusqlite::Result<String> {
    match row.get_ref(column)? {
        ValueRef::Blob(bytes) => Ok(bytes.iter().map(|b| format!("{b:02x}")).collect()),
        ValueRef::Text(_) => row.get(column),
        _ => Err(unreadable(column, "it is no hash")),
    }
}

/// Reads a note, which keeps its article by number.
pub(crate) fn note(row: &Row<'_>, article: &str) -> rusqlite::Result<detente_record::Note> {
    Ok(detente_record::Note {
        article: article.to_owned(),
        sentence: row
            .get::<_, Option<i64>>("sentence")?
            .and_then(|number| usize::try_from(number).ok()),
        reason: from_word(row, "reason")?,
        detail: row.get("detail")?,
    })
}
