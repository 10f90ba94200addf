//! From a file to events: one thread cuts it into rows and hands on what was
//! read, others read the rows; what comes out is in the order of the file.

use super::rows::{Chunk, Dialect, NoRows, Rows};
use super::{EventAccount, EventFormat, EventOptions, Repairs, Row, RowReader, packed, reader};
use crate::decode::Utf8;
use crate::{Kind, Problem};
use detente_record::Imported;
use encoding_rs::WINDOWS_1252;
use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

/// Of each reason for setting rows aside, so many are told with their lines.
const EXAMPLES: u64 = 3;

/// What is mended where bytes are no UTF-8.
pub(crate) const RECODED: &str = "not UTF-8, read as Windows-1252";

/// Events of a part of a file, in its order.
#[derive(Debug, Default)]
pub struct EventBatch {
    /// The events.
    pub events: Vec<Imported>,
    /// What makes each of them the same when it is read again ([`Imported::identity`]).
    pub identities: Vec<i64>,
    /// What became of the rows.
    pub account: EventAccount,
    /// Rows that were set aside, the first few of each reason.
    pub problems: Vec<Problem>,
}

/// Reads a file of events and hands them on in parts; returns the account of the whole.
///
/// `origin` names the file in problems. Files may be packed (gzip, zstd, a zip
/// of one file).
///
/// # Errors
///
/// A [`Problem`] if the file is not of the format or cannot be read; and what `each` returns.
pub fn read_events<E: From<Problem>>(
    file: impl BufRead,
    origin: &str,
    format: EventFormat,
    options: &EventOptions,
    mut each: impl FnMut(EventBatch) -> Result<(), E>,
) -> Result<EventAccount, E> {
    let unreadable = |error| E::from(Problem::unreadable(origin, &error));
    let mut file = packed::unpack(file).map_err(unreadable)?;
    // UTF-16 is made UTF-8 as it flows.
    let head = file
        .fill_buf()
        .map_err(unreadable)?
        .get(..4)
        .map(<[u8]>::to_vec);
    let file = Utf8::new(file, &head.unwrap_or_default());
    let (mut rows, dialect) =
        Rows::of(Box::new(file), options.max_row).map_err(|why| no_rows(why, origin, format))?;
    let mut whole = EventAccount::default();
    let Some(first) = rows.next_chunk().map_err(unreadable)? else {
        return Ok(whole);
    };
    let reader = reader_for(&first, format, origin, options)?;
    let work = Work {
        reader: &*reader,
        origin,
        foreign: dialect != Dialect::Tabs && format.is_tabbed(),
    };
    let mut order = Order {
        counts: HashMap::new(),
        keyless: reader.keyless(),
        told: Telling::default(),
        waiting: BTreeMap::new(),
        next: 0,
    };
    let mut hand_on = |number: usize, batch: EventBatch| -> Result<(), E> {
        order.waiting.insert(number, batch);
        while let Some(batch) = order.take() {
            whole.add(&batch.account);
            each(batch)?;
        }
        Ok(())
    };
    let threads = options.threads.max(1);
    let (give, tasks) = sync_channel::<(usize, Chunk)>(threads * 2);
    let tasks = Mutex::new(tasks);
    std::thread::scope(|scope| {
        let (done, results) = sync_channel(threads * 4);
        for _ in 0..threads {
            let (done, tasks, work) = (done.clone(), &tasks, &work);
            scope.spawn(move || labour(tasks, &done, work));
        }
        drop(done);
        let fed = feed(&mut rows, first, give, &results, threads * 2, &mut hand_on);
        // After an error the labourers find nobody to give to, and end.
        drop(results);
        fed.map_err(|stop| match stop {
            Stop::Read(error) => unreadable(error),
            Stop::Each(error) => error,
        })
    })?;
    Ok(whole)
}

enum Stop<E> {
    Read(std::io::Error),
    Each(E),
}

fn feed<E>(
    rows: &mut Rows<'_>,
    first: Chunk,
    give: SyncSender<(usize, Chunk)>,
    results: &Receiver<(usize, EventBatch)>,
    most: usize,
    hand_on: &mut impl FnMut(usize, EventBatch) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let mut next = Some(first);
    let (mut given, mut got) = (0, 0);
    while let Some(chunk) = next {
        // No more are under way than the channels hold, so that nobody waits for nobody.
        while given - got >= most {
            let Ok((number, batch)) = results.recv() else {
                break;
            };
            got += 1;
            hand_on(number, batch).map_err(Stop::Each)?;
        }
        if give.send((given, chunk)).is_err() {
            break;
        }
        given += 1;
        next = rows.next_chunk().map_err(Stop::Read)?;
    }
    drop(give);
    while let Ok((number, batch)) = results.recv() {
        hand_on(number, batch).map_err(Stop::Each)?;
    }
    Ok(())
}

fn labour(
    tasks: &Mutex<Receiver<(usize, Chunk)>>,
    done: &SyncSender<(usize, EventBatch)>,
    work: &Work<'_>,
) {
    loop {
        let task = tasks.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, chunk)) = task else { return };
        if done.send((number, work.chunk(chunk))).is_err() {
            return;
        }
    }
}

/// Puts parts in order, and tells equal rows of files without ids apart.
struct Order {
    counts: HashMap<i64, u32>,
    keyless: bool,
    told: Telling,
    waiting: BTreeMap<usize, EventBatch>,
    next: usize,
}

impl Order {
    fn take(&mut self) -> Option<EventBatch> {
        let mut batch = self.waiting.remove(&self.next)?;
        self.next += 1;
        if self.keyless {
            number_equals(&mut self.counts, &mut batch);
        }
        self.told.keep(&mut batch.problems);
        Some(batch)
    }
}

/// Which reasons were told of, and how often.
#[derive(Default)]
pub(crate) struct Telling(BTreeMap<String, u64>);

impl Telling {
    /// Keeps the first few problems of each reason.
    pub(crate) fn keep(&mut self, problems: &mut Vec<Problem>) {
        problems.retain(|problem| {
            let reason = problem.message.split(':').next().unwrap_or("").to_owned();
            let count = self.0.entry(reason).or_default();
            *count += 1;
            *count <= EXAMPLES
        });
    }
}

/// Gives those among events without ids that came before a number for an id.
pub(crate) fn number_equals(counts: &mut HashMap<i64, u32>, batch: &mut EventBatch) {
    for (event, identity) in batch.events.iter_mut().zip(&mut batch.identities) {
        let count = counts.entry(*identity).or_default();
        *count += 1;
        if *count > 1 {
            event.key = format!("#{count}");
            *identity = event.identity();
        }
    }
}

struct Work<'a> {
    reader: &'a dyn RowReader,
    origin: &'a str,
    // Columns are not parted as the format has them.
    foreign: bool,
}

impl Work<'_> {
    fn chunk(&self, chunk: Chunk) -> EventBatch {
        let mut batch = EventBatch::default();
        match chunk {
            Chunk::TooLong(line) => {
                batch.account.rows += 1;
                self.aside(&mut batch, line, "row too long", String::new());
            }
            Chunk::Lines(bytes, first) => {
                let bytes = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
                for (number, line) in bytes.split(|b| *b == b'\n').enumerate() {
                    let line = line.strip_suffix(b"\r").unwrap_or(line);
                    let mut repairs = Repairs::default();
                    let text = decoded(line, &mut repairs);
                    let fields: Vec<&str> = text.split('\t').collect();
                    self.row(&mut batch, first + number as u64, &fields, repairs);
                }
            }
            Chunk::Records(records) => {
                for (line, record) in records {
                    let mut repairs = Repairs::default();
                    match record {
                        Ok(record) => {
                            let texts: Vec<_> =
                                record.iter().map(|f| decoded(f, &mut repairs)).collect();
                            let fields: Vec<&str> = texts.iter().map(|t| &**t).collect();
                            self.row(&mut batch, line, &fields, repairs);
                        }
                        Err(why) => {
                            batch.account.rows += 1;
                            self.aside(&mut batch, line, "row that cannot be cut", why);
                        }
                    }
                }
            }
        }
        batch
    }

    fn row(&self, batch: &mut EventBatch, line: u64, fields: &[&str], mut repairs: Repairs) {
        batch.account.rows += 1;
        if fields.iter().all(|f| f.trim().is_empty()) {
            batch.account.blank += 1;
            return;
        }
        if self.foreign {
            repairs.add("columns not parted by tabs");
        }
        match self.reader.row(fields, &mut repairs) {
            Row::Header => batch.account.headers += 1,
            Row::Aside(why, what) => self.aside(batch, line, why, what),
            Row::Event(event) => {
                batch.account.read += 1;
                for repair in repairs.0 {
                    *batch.account.repaired.entry(repair).or_default() += 1;
                }
                batch.identities.push(event.identity());
                batch.events.push(*event);
            }
        }
    }

    fn aside(&self, batch: &mut EventBatch, line: u64, why: &'static str, what: String) {
        let count = batch.account.aside.entry(why).or_default();
        *count += 1;
        if *count <= EXAMPLES {
            let what = if what.is_empty() {
                what
            } else {
                format!(": {what}")
            };
            batch.problems.push(Problem {
                origin: self.origin.to_owned(),
                line: (line > 0).then_some(line),
                kind: Kind::Warning,
                message: format!("set aside, {why}{what}"),
            });
        }
    }
}

fn decoded<'a>(bytes: &'a [u8], repairs: &mut Repairs) -> std::borrow::Cow<'a, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => {
            repairs.add(RECODED);
            WINDOWS_1252.decode_without_bom_handling(bytes).0
        }
    }
}

fn reader_for(
    first: &Chunk,
    format: EventFormat,
    origin: &str,
    options: &EventOptions,
) -> Result<Box<dyn RowReader>, Problem> {
    let mut repairs = Repairs::default();
    match first {
        Chunk::Lines(bytes, _) => {
            let mut lines = bytes.split(|b| *b == b'\n');
            let line = lines
                .find(|l| !l.trim_ascii().is_empty())
                .unwrap_or_default();
            let text = decoded(line.strip_suffix(b"\r").unwrap_or(line), &mut repairs);
            reader(
                format,
                &text.split('\t').collect::<Vec<_>>(),
                origin,
                options,
            )
        }
        Chunk::Records(records) => {
            let record = records.iter().find_map(|(_, r)| r.as_ref().ok());
            let texts: Vec<_> = record.iter().flat_map(|r| r.iter()).collect();
            let texts: Vec<_> = texts
                .into_iter()
                .map(|f| decoded(f, &mut repairs))
                .collect();
            reader(
                format,
                &texts.iter().map(|t| &**t).collect::<Vec<_>>(),
                origin,
                options,
            )
        }
        Chunk::TooLong(_) => Err(Problem::refused(
            origin,
            "its first line is too long to be a row of events".to_owned(),
        )),
    }
}

fn no_rows(why: NoRows, origin: &str, format: EventFormat) -> Problem {
    let name = format.name();
    match why {
        NoRows::Empty => Problem::empty(origin),
        NoRows::Unreadable(error) => Problem::unreadable(origin, &error),
        NoRows::Binary => Problem::refused(
            origin,
            format!("it is not text; give a file of {name}, plain, .gz, .zst or .zip"),
        ),
        NoRows::OneColumn => Problem::refused(
            origin,
            format!("its first line has one column only; give a file of {name}"),
        ),
    }
}
