//! GDELT 2.0 mentions, 16 columns: which pages tell of an event, and where in them.
//!
//! A mention is kept as an event without sides, in a series of its own; its id
//! is that of the event it tells of, so that an event has as many as there are.

use super::days::day;
use super::fields::Layout;
use super::icews::fit;
use super::{Repairs, Row, RowReader};
use detente_record::{Imported, Precision};

pub(crate) const COLUMNS: [&str; 16] = [
    "GLOBALEVENTID",
    "EventTimeDate",
    "MentionTimeDate",
    "MentionType",
    "MentionSourceName",
    "MentionIdentifier",
    "SentenceID",
    "Actor1CharOffset",
    "Actor2CharOffset",
    "ActionCharOffset",
    "InRawText",
    "Confidence",
    "MentionDocLen",
    "MentionDocTone",
    "MentionDocTranslationInfo",
    "Extras",
];

/// What is kept by GDELT's own names, with the columns.
pub(crate) const EXTRA: [usize; 12] = [1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15];

pub(crate) struct Mentions {
    layout: Layout,
    series: String,
}

impl Mentions {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Mentions, String> {
        Ok(Mentions {
            layout: Layout::of(first, &COLUMNS, &[0, 1, 5])?,
            series: series.to_owned(),
        })
    }
}

impl RowReader for Mentions {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        if self.layout.is_header(row, &COLUMNS) {
            return Row::Header;
        }
        let row = match fit(row, self.layout.width, repairs) {
            Ok(row) => row,
            Err(aside) => return aside,
        };
        let get = |column| self.layout.get(row, column);
        if get(0).is_empty() || get(5).is_empty() {
            return Row::Aside("no event or no page", String::new());
        }
        let Some(date) = day(get(1), repairs) else {
            return Row::Aside("no date", get(1).to_owned());
        };
        // The time of day, where there is one; the day is known.
        let time = get(1);
        let timed = time.len() == 14
            && time.bytes().all(|b| b.is_ascii_digit())
            && !time.ends_with("000000");
        let extra = EXTRA.iter().filter(|column| timed || **column != 1);
        let extra = extra.map(|column| (COLUMNS[*column].to_owned(), get(*column).to_owned()));
        Row::Event(Box::new(Imported {
            series: self.series.clone(),
            key: get(0).to_owned(),
            date,
            date_precision: Precision::Day,
            url: get(5).to_owned(),
            publisher: get(4).to_owned(),
            sentence: get(6).parse().ok(),
            reports: 1,
            extra: extra.filter(|(_, value)| !value.is_empty()).collect(),
            ..Imported::default()
        }))
    }
}
