//! `detente export`: what is stored, in the formats of the field.

use crate::cli::{Common, ExportFormat};
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use detente_record::{Handling, Record};

/// Prints the events that are stored. PLOVER's rule that an actor is mandatory
/// leaves out events whose doer nobody names.
pub fn run(common: &Common, format: ExportFormat, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let ExportFormat::Plover = format;
    for told in store.all_told() {
        let (article, coded) = told?;
        if article.handling == Handling::Restricted {
            continue;
        }
        let told = [(article, coded)];
        let mask = masking::mask(&told, common.names);
        let [(_, coded)] = told;
        for event in coded.events.into_iter().filter(|e| !e.actor.is_empty()) {
            out.json(&masking::masked(&Record::Event(Box::new(event)), &mask)?)?;
        }
    }
    Ok(Done::All)
}
