//! Phoenix, 26 columns without a header, and Historical Phoenix, 25 with one.

use super::cameo;
use super::countries::{Country, by_cameo, by_fips, by_iso, by_name};
use super::days::day;
use super::fields::{Layout, bars, degrees, number};
use super::icews::fit;
use super::sectors::{self, Words};
use super::{Repairs, Row, RowReader};
use detente_record::{Goldstein, Imported, Precision, Side, Site};

pub(crate) const COLUMNS: [&str; 26] = [
    "EventID",
    "Date",
    "Year",
    "Month",
    "Day",
    "SourceActorFull",
    "SourceActorEntity",
    "SourceActorRole",
    "SourceActorAttribute",
    "TargetActorFull",
    "TargetActorEntity",
    "TargetActorRole",
    "TargetActorAttribute",
    "EventCode",
    "EventRootCode",
    "PentaClass|QuadClass",
    "GoldsteinScore",
    "Issues",
    "Lat|ActionLat",
    "Lon|ActionLong",
    "LocationName",
    "StateName|GeoStateName",
    "CountryCode|GeoCountryName",
    "SentenceID",
    "URLs",
    "NewsSources",
];

/// Historical Phoenix names the same things otherwise, and has two columns of its own.
const HISTORICAL: [&str; 25] = [
    "eid",
    "story_date",
    "year",
    "month",
    "day",
    "source",
    "source_root",
    "source_agent",
    "source_others",
    "target",
    "target_root",
    "target_agent",
    "target_others",
    "code",
    "root_code",
    "quad_class",
    "goldstein",
    "joined_issues",
    "lat",
    "lon",
    "placename",
    "statename",
    "countryname",
    "aid",
    "process",
];

pub(crate) struct Phoenix {
    layout: Layout,
    historical: bool,
    series: String,
}

impl Phoenix {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Phoenix, String> {
        let named = Layout::of(first, &HISTORICAL, &[1, 5, 9, 13]).ok();
        let named = named.filter(|l| l.has_header() || first.len() == HISTORICAL.len());
        let (layout, historical) = match named {
            Some(layout) => (layout, true),
            None => (Layout::of(first, &COLUMNS, &[1, 5, 9, 13])?, false),
        };
        Ok(Phoenix {
            layout,
            historical,
            series: series.to_owned(),
        })
    }

    fn names(&self) -> &[&str] {
        if self.historical {
            &HISTORICAL
        } else {
            &COLUMNS
        }
    }

    fn side(&self, row: &[&str], full: usize, repairs: &mut Repairs) -> Side {
        let parts = [0, 1, 2, 3].map(|n| known(self.layout.get(row, full + n)));
        let codes = parts[1..]
            .iter()
            .flat_map(|p| p.split([';', ',', '~', ' ']));
        side(parts[0], codes, bars(parts, repairs))
    }

    fn place(&self, row: &[&str], repairs: &mut Repairs) -> Option<Site> {
        let [lat, lon, name, mut state, mut country] =
            [18, 19, 20, 21, 22].map(|c| known(self.layout.get(row, c)));
        if find(country).is_none() && find(state).is_some() {
            std::mem::swap(&mut state, &mut country);
            repairs.add("country and state the other way round");
        }
        let (lat, lon) = degrees(lat, lon);
        if lat.is_none() && [name, state, country].iter().all(|n| n.is_empty()) {
            return None;
        }
        Some(Site {
            name: name.to_owned(),
            country: find(country).map_or("", |c| c.iso).to_owned(),
            lat,
            lon,
            native: bars([state, country], repairs),
        })
    }
}

/// Returns a side by its CAMEO code: a country, then what it is there, three letters each.
pub(crate) fn side<'a>(full: &'a str, more: impl Iterator<Item = &'a str>, native: String) -> Side {
    let cut = (0..full.len() / 3).filter_map(|n| full.get(n * 3..n * 3 + 3));
    let parts: Vec<&str> = cut
        .chain(more)
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let country = parts.first().and_then(|first| by_cameo(first));
    let meant = sectors::of(Words::Cameo, parts.iter().copied());
    let mut sector = meant.sectors;
    sector.extend(
        country
            .iter()
            .map(|c| c.sector)
            .filter(|s| !s.is_empty())
            .map(str::to_owned),
    );
    Side {
        code: country.map_or(meant.code, |c| c.code).to_owned(),
        sector,
        name: String::new(),
        native,
        place: None,
    }
}

fn find(country: &str) -> Option<Country> {
    by_iso(country)
        .or_else(|| by_name(country))
        .or_else(|| by_fips(country))
}

impl RowReader for Phoenix {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        if self.layout.is_header(row, self.names()) {
            return Row::Header;
        }
        let row = match fit(row, self.layout.width, repairs) {
            Ok(row) => row,
            Err(aside) => return aside,
        };
        let get = |column| known(self.layout.get(row, column));
        let parts = format!("{}-{}-{}", get(2), get(3), get(4));
        // Historical Phoenix writes the month first, always: nothing is mended by reading it.
        let mut own = Repairs::default();
        let written = day(get(1), &mut own);
        let spelt = day(&parts, &mut own);
        if written.is_none() && spelt.is_some() {
            repairs.add("date from year, month and day");
        }
        let Some(date) = written.or(spelt) else {
            return Row::Aside("no date", get(1).to_owned());
        };
        let score = number(get(16));
        let Some(cameo) = cameo::code(get(13), None, Goldstein::Icews, repairs) else {
            return Row::Aside("no CAMEO code", get(13).to_owned());
        };
        let addresses = if self.historical { "" } else { get(24) };
        let mut event = Imported {
            series: self.series.clone(),
            key: get(0).to_owned(),
            date,
            date_precision: Precision::Day,
            source: self.side(row, 5, repairs),
            target: self.side(row, 9, repairs),
            cameo,
            place: self.place(row, repairs),
            story: get(23).to_owned(),
            url: addresses.to_owned(),
            publisher: if self.historical { "" } else { get(25) }.to_owned(),
            reports: u32::try_from(
                addresses
                    .split(';')
                    .filter(|u| !u.trim().is_empty())
                    .count()
                    .max(1),
            )
            .unwrap_or(1),
            ..Imported::default()
        };
        cameo::mean(&mut event);
        event.score = score;
        if score.is_some() {
            event.scale = "goldstein:phoenix".to_owned();
        }
        let kept = [
            ("Issues", get(17)),
            ("process", if self.historical { get(24) } else { "" }),
        ];
        let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
        event.extra = kept
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Row::Event(Box::new(event))
    }
}

fn known(field: &str) -> &str {
    match field {
        "NA" | "NULL" | "None" | "---" => "",
        field => field,
    }
}
