//! Readers, writers, and what goes in and out again.

mod readers;
mod samples;
mod trips;

use super::{EventAccount, EventFormat, EventOptions, read_events};
use crate::Problem;
use detente_record::Imported;

/// Reads a file that is of its format.
fn read(format: EventFormat, bytes: &[u8]) -> (Vec<Imported>, EventAccount, Vec<Problem>) {
    let mut events = Vec::new();
    let mut problems = Vec::new();
    let options = EventOptions::of("s");
    let account = read_events(bytes, "file", format, &options, |batch| {
        events.extend(batch.events);
        problems.extend(batch.problems);
        Ok::<(), Problem>(())
    })
    .unwrap();
    assert!(account.balances(), "{account:?}");
    assert_eq!(account.read, events.len() as u64);
    (events, account, problems)
}

/// Returns why a file is refused.
fn refused(format: EventFormat, bytes: &[u8]) -> String {
    let options = EventOptions::of("s");
    let read = read_events(bytes, "file", format, &options, |_| Ok::<(), Problem>(()));
    read.err().map(|p| p.to_string()).unwrap_or_default()
}
