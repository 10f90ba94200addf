//! POLECAT: 40 columns, tabs, ISO-8859-1, a header that may come again, `None` for what is missing.

use super::countries::{by_cow, by_iso, by_name};
use super::days::day;
use super::fields::{Layout, bars, degrees, number};
use super::icews::fit;
use super::{Repairs, Row, RowReader};
use detente_record::{EventType, Imported, NON_STATE_CODES, Precision, SECTORS, Side, Site};

pub(crate) const COLUMNS: [&str; 40] = [
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity|Event Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
];

/// What is kept by POLECAT's own names, with the columns.
pub(crate) const EXTRA: [(&str, usize); 6] = [
    ("Publication Date", 34),
    ("Story People", 35),
    ("Story Organizations", 36),
    ("Story Locations", 37),
    ("Language", 38),
    ("Version", 39),
];

pub(crate) struct Polecat {
    layout: Layout,
    series: String,
}

impl Polecat {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Polecat, String> {
        Ok(Polecat {
            layout: Layout::of(first, &COLUMNS, &[1, 2, 7, 15])?,
            series: series.to_owned(),
        })
    }

    fn side(&self, row: &[&str], name: usize, repairs: &mut Repairs) -> Side {
        let [name, country, cow, primary, sectors, title, raw, wiki] =
            [0, 1, 2, 3, 4, 5, 6, 7].map(|n| known(self.layout.get(row, name + n)));
        let found = by_name(country)
            .or_else(|| by_iso(country))
            .or_else(|| by_cow(cow));
        let other = NON_STATE_CODES.iter().find(|code| **code == country);
        let mut sector: Vec<String> = Vec::new();
        let given = [primary]
            .into_iter()
            .chain(sectors.split([';', ',']).map(str::trim));
        for word in given.chain(found.iter().map(|c| c.sector)) {
            if SECTORS.contains(&word) && !sector.iter().any(|s| s == word) {
                sector.push(word.to_owned());
            }
        }
        Side {
            code: found
                .map(|c| c.code)
                .or(other.copied())
                .unwrap_or_default()
                .to_owned(),
            sector,
            name: name.to_owned(),
            native: bars([country, cow, primary, sectors, title, raw, wiki], repairs),
            place: None,
        }
    }

    fn place(&self, row: &[&str], repairs: &mut Repairs) -> Option<Site> {
        let [
            name,
            city,
            district,
            province,
            country,
            lat,
            lon,
            geonames,
            raw,
            feature,
        ] = [23, 24, 25, 26, 27, 28, 29, 30, 31, 32].map(|c| known(self.layout.get(row, c)));
        let (lat, lon) = degrees(lat, lon);
        if lat.is_none()
            && [name, city, district, province, country, raw]
                .iter()
                .all(|n| n.is_empty())
        {
            return None;
        }
        Some(Site {
            name: name.to_owned(),
            country: by_name(country)
                .or_else(|| by_iso(country))
                .map_or("", |c| c.iso)
                .to_owned(),
            lat,
            lon,
            native: bars(
                [city, district, province, country, geonames, raw, feature],
                repairs,
            ),
        })
    }
}

impl RowReader for Polecat {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        // Half of the older files are in this encoding: nothing is mended by reading it.
        repairs.0.retain(|r| *r != super::pipe::RECODED);
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
        let Ok(event) = get(2).parse::<EventType>() else {
            return Row::Aside("no PLOVER type", get(2).to_owned());
        };
        let list = |field: &str| -> Vec<String> {
            let parts = field.split([';', ',']).map(|p| p.trim().replace(' ', "_"));
            parts.filter(|p| !p.is_empty()).collect()
        };
        let mode = list(get(3));
        let given = number(get(4));
        let extra = EXTRA
            .iter()
            .map(|(name, column)| ((*name).to_owned(), get(*column).to_owned()));
        Row::Event(Box::new(Imported {
            series: self.series.clone(),
            key: get(0).to_owned(),
            date,
            date_precision: Precision::Day,
            source: self.side(row, 7, repairs),
            target: self.side(row, 15, repairs),
            event: Some(event),
            quad: quad(get(5)).unwrap_or_else(|| event.quad()),
            score: given.or_else(|| Some(event.score(&mode))),
            scale: "plover".to_owned(),
            mode,
            context: list(get(6)),
            place: self.place(row, repairs),
            publisher: get(33).to_owned(),
            reports: 1,
            extra: extra.filter(|(_, value)| !value.is_empty()).collect(),
            ..Imported::default()
        }))
    }
}

// A number, or the words of it.
fn quad(text: &str) -> Option<u8> {
    if let Ok(number @ 1..=4) = text.trim_end_matches(".0").parse() {
        return Some(number);
    }
    let text = text.to_lowercase();
    let material = text.contains("material");
    if !material && !text.contains("verbal") {
        return None;
    }
    Some(1 + u8::from(material) + 2 * u8::from(text.contains("conflict")))
}

fn known(field: &str) -> &str {
    match field {
        "None" | "NA" | "nan" | "NaN" => "",
        field => field,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quads_are_numbers_or_words() {
        assert_eq!(quad("3"), Some(3));
        assert_eq!(quad("2.0"), Some(2));
        assert_eq!(quad("VERBAL COOPERATION"), Some(1));
        assert_eq!(quad("Material conflict"), Some(4));
        assert_eq!(quad(""), None);
    }
}
