//! GDELT events: 2.0 with 61 columns, 1.0 with 58, its years before 2013 with
//! 57; tabs, no header, and both widths of 1.0 in one file.

use super::cameo;
use super::countries::{by_cameo, by_fips};
use super::days::day;
use super::fields::{Layout, bars, degrees, number};
use super::sectors::{self, Words};
use super::{Repairs, Row, RowReader};
use detente_record::{Goldstein, Imported, Precision, Side, Site};
use std::collections::BTreeMap;

/// The columns of 2.0; 1.0 lacks those that end in `ADM2Code`, and some of it the last.
pub(crate) const COLUMNS: [&str; 61] = [
    "GLOBALEVENTID",
    "SQLDATE|Day",
    "MonthYear",
    "Year",
    "FractionDate",
    "Actor1Code",
    "Actor1Name",
    "Actor1CountryCode",
    "Actor1KnownGroupCode",
    "Actor1EthnicCode",
    "Actor1Religion1Code",
    "Actor1Religion2Code",
    "Actor1Type1Code",
    "Actor1Type2Code",
    "Actor1Type3Code",
    "Actor2Code",
    "Actor2Name",
    "Actor2CountryCode",
    "Actor2KnownGroupCode",
    "Actor2EthnicCode",
    "Actor2Religion1Code",
    "Actor2Religion2Code",
    "Actor2Type1Code",
    "Actor2Type2Code",
    "Actor2Type3Code",
    "IsRootEvent",
    "EventCode",
    "EventBaseCode",
    "EventRootCode",
    "QuadClass",
    "GoldsteinScale",
    "NumMentions",
    "NumSources",
    "NumArticles",
    "AvgTone",
    "Actor1Geo_Type",
    "Actor1Geo_FullName",
    "Actor1Geo_CountryCode",
    "Actor1Geo_ADM1Code",
    "Actor1Geo_ADM2Code",
    "Actor1Geo_Lat",
    "Actor1Geo_Long",
    "Actor1Geo_FeatureID",
    "Actor2Geo_Type",
    "Actor2Geo_FullName",
    "Actor2Geo_CountryCode",
    "Actor2Geo_ADM1Code",
    "Actor2Geo_ADM2Code",
    "Actor2Geo_Lat",
    "Actor2Geo_Long",
    "Actor2Geo_FeatureID",
    "ActionGeo_Type",
    "ActionGeo_FullName",
    "ActionGeo_CountryCode",
    "ActionGeo_ADM1Code",
    "ActionGeo_ADM2Code",
    "ActionGeo_Lat",
    "ActionGeo_Long",
    "ActionGeo_FeatureID",
    "DATEADDED",
    "SOURCEURL",
];

/// What is kept by GDELT's own names, with the columns.
pub(crate) const EXTRA: [(&str, usize); 5] = [
    ("IsRootEvent", 25),
    ("NumMentions", 31),
    ("NumSources", 32),
    ("AvgTone", 34),
    ("DATEADDED", 59),
];

/// The columns of a mentions file.
pub(crate) const MENTIONS: usize = 16;

pub(crate) struct Gdelt {
    // Of a file with a header, which is none of GDELT's own.
    layout: Option<Layout>,
    series: String,
}

impl Gdelt {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Gdelt, String> {
        let layout = match first.len() {
            57 | 58 | 61 => Layout::of(first, &COLUMNS, &[1, 5, 15, 26]).ok(),
            MENTIONS => {
                return Err(
                    "it has 16 columns: mentions, not events; import it as gdelt-mentions"
                        .to_owned(),
                );
            }
            27 | 11 | 15 => {
                return Err(format!(
                    "it has {} columns: the knowledge graph (GKG), which holds no events; give the .export.CSV file",
                    first.len()
                ));
            }
            other => {
                let layout = Layout::of(first, &COLUMNS, &[1, 5, 15, 26]);
                if let Ok(layout) = layout {
                    Some(layout)
                } else {
                    return Err(format!(
                        "its first row has {other} columns, and not 61, 58 or 57"
                    ));
                }
            }
        };
        Ok(Gdelt {
            layout: layout.filter(Layout::has_header),
            series: series.to_owned(),
        })
    }

    // A column of 2.0 in a row of any width.
    fn get<'f>(&self, row: &[&'f str], column: usize) -> &'f str {
        if let Some(layout) = &self.layout {
            return layout.get(row, column);
        }
        let at = match (row.len(), column) {
            (61, _) | (_, ..=38) => column,
            (_, 39 | 47 | 55) => return "",
            (_, 40..=46) => column - 1,
            (_, 48..=54) => column - 2,
            _ => column - 3,
        };
        row.get(at).map_or("", |field| field.trim())
    }

    fn side(&self, row: &[&str], code: usize, geo: usize, repairs: &mut Repairs) -> Side {
        let parts: Vec<&str> = (code..code + 10).map(|c| self.get(row, c)).collect();
        let (whole, name, country) = (parts[0], parts[1], parts[2]);
        let meant = sectors::of(Words::Cameo, parts[7..].iter().chain(&parts[3..4]).copied());
        let country = by_cameo(country);
        let mut sector = meant.sectors;
        sector.extend(
            country
                .iter()
                .map(|c| c.sector)
                .filter(|s| !s.is_empty())
                .map(str::to_owned),
        );
        let rest = std::iter::once(whole).chain(parts[2..].iter().copied());
        Side {
            code: country.map_or(meant.code, |c| c.code).to_owned(),
            sector,
            name: name.to_owned(),
            native: bars(rest, repairs),
            place: self.site(row, geo, repairs),
        }
    }

    fn site(&self, row: &[&str], from: usize, repairs: &mut Repairs) -> Option<Site> {
        let [kind, name, country, adm1, adm2, lat, lon, feature] =
            [0, 1, 2, 3, 4, 5, 6, 7].map(|n| self.get(row, from + n));
        let (lat, lon) = degrees(lat, lon);
        if matches!(kind, "" | "0") && name.is_empty() && country.is_empty() && lat.is_none() {
            return None;
        }
        Some(Site {
            name: name.to_owned(),
            country: by_fips(country).map_or("", |c| c.iso).to_owned(),
            lat,
            lon,
            native: bars([kind, country, adm1, adm2, feature], repairs),
        })
    }
}

impl RowReader for Gdelt {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        match &self.layout {
            Some(layout) if layout.is_header(row, &COLUMNS) => return Row::Header,
            Some(layout) if row.len() != layout.width => return wide(row.len()),
            None if !matches!(row.len(), 57 | 58 | 61) => return wide(row.len()),
            _ => {}
        }
        let get = |column| self.get(row, column);
        let Some(date) = day(get(1), repairs) else {
            return Row::Aside("no date", get(1).to_owned());
        };
        let score = number(get(30));
        let Some(cameo) = cameo::code(get(26), score, Goldstein::Gdelt, repairs) else {
            return Row::Aside("no CAMEO code", get(26).to_owned());
        };
        let source = self.side(row, 5, 35, repairs);
        let target = self.side(row, 15, 43, repairs);
        if [&source, &target]
            .iter()
            .all(|s| s.native.starts_with('|') && s.name.is_empty())
        {
            return Row::Aside("no actor", String::new());
        }
        let extra = EXTRA
            .iter()
            .map(|(name, column)| ((*name).to_owned(), get(*column).to_owned()));
        let mut event = Imported {
            series: self.series.clone(),
            key: get(0).to_owned(),
            date,
            date_precision: Precision::Day,
            source,
            target,
            cameo,
            place: self.site(row, 51, repairs),
            url: get(60).to_owned(),
            reports: get(33).parse().unwrap_or(1),
            extra: extra
                .filter(|(_, value)| !value.is_empty())
                .collect::<BTreeMap<_, _>>(),
            ..Imported::default()
        };
        cameo::mean(&mut event);
        cameo::score(&mut event, score, Goldstein::Gdelt);
        if let Ok(quad @ 1..=4) = get(29).parse() {
            event.quad = quad;
        }
        Row::Event(Box::new(event))
    }
}

fn wide(columns: usize) -> Row {
    Row::Aside(
        "wrong number of columns",
        format!("{columns} columns and not 61, 58 or 57"),
    )
}
