//! What PETRARCH and UniversalPetrarch write: tabs, no header, and as many
//! columns as there were options and addresses.

use super::cameo;
use super::days::day;
use super::phoenix::side;
use super::{Repairs, Row, RowReader};
use detente_record::{Goldstein, Imported, Precision};

pub(crate) struct Petrarch {
    series: String,
}

/// Columns behind the story's source, in order: what is said of the actors and the event.
const MORE: [&str; 5] = [
    "source text",
    "target text",
    "event text",
    "source root",
    "target root",
];

impl Petrarch {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Petrarch, String> {
        if !(6..=13).contains(&first.len()) {
            return Err(format!(
                "its first row has {} columns, and not 6 to 13",
                first.len()
            ));
        }
        Ok(Petrarch {
            series: series.to_owned(),
        })
    }
}

impl RowReader for Petrarch {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        if !(6..=13).contains(&row.len()) {
            return Row::Aside(
                "wrong number of columns",
                format!("{} columns and not 6 to 13", row.len()),
            );
        }
        let get = |column: usize| row.get(column).map_or("", |field| known(field.trim()));
        let Some(date) = day(get(0), repairs) else {
            return Row::Aside("no date", get(0).to_owned());
        };
        let Some(cameo) = cameo::code(get(3), None, Goldstein::Icews, repairs) else {
            return Row::Aside("no CAMEO code", get(3).to_owned());
        };
        if get(1).is_empty() && get(2).is_empty() {
            return Row::Aside("no actor", String::new());
        }
        // An address stands before the story's source only where there is one.
        let has_url = get(6).contains("://");
        let behind = 6 + usize::from(has_url);
        let mut event = Imported {
            series: self.series.clone(),
            date,
            date_precision: Precision::Day,
            source: side(get(1), std::iter::empty(), get(1).to_owned()),
            target: side(get(2), std::iter::empty(), get(2).to_owned()),
            cameo,
            story: get(5).to_owned(),
            url: if has_url { get(6) } else { "" }.to_owned(),
            publisher: get(behind).to_owned(),
            reports: u32::try_from(get(5).split(';').count().max(1)).unwrap_or(1),
            ..Imported::default()
        };
        event.source.name = get(behind + 1).to_owned();
        event.target.name = get(behind + 2).to_owned();
        event.text = get(behind + 3).to_owned();
        for (name, column) in [("Issues", 4), (MORE[3], behind + 4), (MORE[4], behind + 5)] {
            if !get(column).is_empty() {
                event.extra.insert(name.to_owned(), get(column).to_owned());
            }
        }
        cameo::mean(&mut event);
        cameo::score(&mut event, None, Goldstein::Icews);
        Row::Event(Box::new(event))
    }

    fn keyless(&self) -> bool {
        true
    }
}

fn known(field: &str) -> &str {
    if field.starts_with("---") { "" } else { field }
}
