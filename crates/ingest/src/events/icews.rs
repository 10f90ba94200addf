//! ICEWS, as Dataverse serves it: 20 columns, tabs, a header.

use super::cameo;
use super::countries::by_name;
use super::days::day;
use super::fields::{Layout, bars, degrees, number};
use super::sectors::{self, Words};
use super::{Repairs, Row, RowReader};
use detente_record::{Goldstein, Imported, Precision, Side, Site};

pub(crate) const COLUMNS: [&str; 20] = [
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
];

pub(crate) struct Icews {
    layout: Layout,
    series: String,
}

impl Icews {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Icews, String> {
        Ok(Icews {
            layout: Layout::of(first, &COLUMNS, &[1, 2, 6, 8])?,
            series: series.to_owned(),
        })
    }

    fn side(&self, row: &[&str], name: usize) -> Side {
        let get = |column| known(self.layout.get(row, column));
        let (name, native, country) = (get(name), get(name + 1), get(name + 2));
        let mut meant = sectors::of(Words::Icews, native.split(','));
        // An office's body stands in brackets: "Ministry (European Union)".
        let body = name
            .rsplit_once('(')
            .map_or(name, |(_, body)| body.trim_end_matches(')'));
        let named = sectors::of(Words::Name, [body].into_iter());
        let country = by_name(country);
        let code = match country {
            Some(country) => country.code,
            None if !named.code.is_empty() => named.code,
            None => meant.code,
        };
        if let Some(country) = country.filter(|c| !c.sector.is_empty()) {
            meant.sectors.push(country.sector.to_owned());
        }
        Side {
            code: code.to_owned(),
            sector: meant.sectors,
            name: name.to_owned(),
            native: native.to_owned(),
            place: None,
        }
    }

    fn place(&self, row: &[&str], repairs: &mut Repairs) -> Option<Site> {
        let [city, district, province, country] =
            [14, 15, 16, 17].map(|c| known(self.layout.get(row, c)));
        let (lat, lon) = degrees(self.layout.get(row, 18), self.layout.get(row, 19));
        let names = [city, district, province, country];
        let native = bars(names, repairs);
        let name = native.split('|').find(|n| !n.is_empty());
        if name.is_none() && lat.is_none() {
            return None;
        }
        Some(Site {
            name: name.unwrap_or_default().to_owned(),
            country: by_name(country).map_or("", |c| c.iso).to_owned(),
            lat,
            lon,
            native: native.clone(),
        })
    }
}

impl RowReader for Icews {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        if self.layout.is_header(row, &COLUMNS) {
            return Row::Header;
        }
        let row = match fit(row, self.layout.width, repairs) {
            Ok(row) => row,
            Err(aside) => return aside,
        };
        let get = |column| known(self.layout.get(row, column));
        let Some(date) = day(get(1), repairs) else {
            return Row::Aside("no date", get(1).to_owned());
        };
        let score = number(get(7));
        let Some(cameo) = cameo::code(get(6), score, Goldstein::Icews, repairs) else {
            return Row::Aside("no CAMEO code", get(6).to_owned());
        };
        let mut event = Imported {
            series: self.series.clone(),
            key: get(0).to_owned(),
            date,
            date_precision: Precision::Day,
            source: self.side(row, 2),
            target: self.side(row, 8),
            cameo,
            place: self.place(row, repairs),
            text: get(5).to_owned(),
            publisher: get(13).to_owned(),
            story: get(11).to_owned(),
            sentence: get(12).parse().ok(),
            reports: 1,
            ..Imported::default()
        };
        if event.source.name.is_empty() && event.target.name.is_empty() {
            return Row::Aside("no actor", String::new());
        }
        cameo::mean(&mut event);
        cameo::score(&mut event, score, Goldstein::Icews);
        Row::Event(Box::new(event))
    }
}

/// R's word for a value that is missing; Namibia's code stands nowhere in ICEWS, which writes names.
fn known(field: &str) -> &str {
    match field {
        "NA" | "N/A" | "NULL" | "None" => "",
        field => field,
    }
}

/// Returns a row as wide as the file's, if it can be made so without loss.
pub(crate) fn fit<'r, 'f>(
    row: &'r [&'f str],
    width: usize,
    repairs: &mut Repairs,
) -> Result<&'r [&'f str], Row> {
    if row.len() == width {
        return Ok(row);
    }
    if row.len() > width && row[width..].iter().all(|f| f.trim().is_empty()) {
        repairs.add("empty columns at the end");
        return Ok(&row[..width]);
    }
    let found = format!("{} columns and not {width}", row.len());
    Err(Row::Aside("wrong number of columns", found))
}
