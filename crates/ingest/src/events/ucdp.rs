//! UCDP GED: 49 columns, commas, a header, quoted fields with line breaks in them.

use super::countries::by_gw;
use super::days::day;
use super::fields::{Layout, bars, degrees};
use super::icews::fit;
use super::{Repairs, Row, RowReader};
use detente_record::{EventType, Imported, Precision, Side, Site};

pub(crate) const COLUMNS: [&str; 49] = [
    "id",
    "relid",
    "year",
    "active_year",
    "code_status",
    "type_of_violence",
    "conflict_dset_id",
    "conflict_new_id",
    "conflict_name",
    "dyad_dset_id",
    "dyad_new_id",
    "dyad_name",
    "side_a_dset_id",
    "side_a_new_id",
    "side_a",
    "side_b_dset_id",
    "side_b_new_id",
    "side_b",
    "number_of_sources",
    "source_article",
    "source_office",
    "source_date",
    "source_headline",
    "source_original",
    "where_prec",
    "where_coordinates",
    "where_description",
    "adm_1",
    "adm_2",
    "latitude",
    "longitude",
    "geom_wkt",
    "priogrid_gid",
    "country",
    "country_id",
    "region",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "best",
    "high",
    "low",
    "gwnoa",
    "gwnob",
];

/// Columns that have a field of their own; the rest is kept by its name.
const TAKEN: [usize; 19] = [
    0, 1, 14, 17, 18, 20, 22, 24, 25, 26, 27, 28, 29, 30, 33, 37, 38, 39, 34,
];

pub(crate) struct Ucdp {
    layout: Layout,
    series: String,
}

impl Ucdp {
    pub(crate) fn of(first: &[&str], series: &str) -> Result<Ucdp, String> {
        Ok(Ucdp {
            layout: Layout::of(first, &COLUMNS, &[0, 5, 14, 17, 38])?,
            series: series.to_owned(),
        })
    }

    // Only a government has a number; whom else a name means is not guessed.
    fn side(&self, row: &[&str], name: usize, gw: usize, kind: &str) -> Side {
        let (name, gw) = (self.layout.get(row, name), self.layout.get(row, gw));
        let state = by_gw(gw.trim_end_matches(".0"));
        let sector = match (state, kind) {
            (Some(_), _) => "GOV",
            (None, "3") if self.layout.get(row, 17) == name => "CVL",
            (None, _) => "REB",
        };
        Side {
            code: state.map_or("", |s| s.code).to_owned(),
            sector: vec![sector.to_owned()],
            name: name.to_owned(),
            native: gw.to_owned(),
            place: None,
        }
    }

    fn place(&self, row: &[&str], repairs: &mut Repairs) -> Option<Site> {
        let [name, words, adm2, adm1, country, id, precision] =
            [25, 26, 28, 27, 33, 34, 24].map(|c| self.layout.get(row, c));
        let (lat, lon) = degrees(self.layout.get(row, 29), self.layout.get(row, 30));
        if name.is_empty() && country.is_empty() && lat.is_none() {
            return None;
        }
        Some(Site {
            name: name.to_owned(),
            country: by_gw(id).map_or("", |c| c.iso).to_owned(),
            lat,
            lon,
            native: bars([words, adm2, adm1, country, id, precision], repairs),
        })
    }
}

impl RowReader for Ucdp {
    fn row(&self, row: &[&str], repairs: &mut Repairs) -> Row {
        if self.layout.is_header(row, &COLUMNS) {
            return Row::Header;
        }
        let row = match fit(row, self.layout.width, repairs) {
            Ok(row) => row,
            Err(aside) => return aside,
        };
        let get = |column| self.layout.get(row, column);
        let kind = get(5);
        if !matches!(kind, "1" | "2" | "3") {
            return Row::Aside("no type of violence", kind.to_owned());
        }
        let Some(date) = day(get(38), repairs) else {
            return Row::Aside("no date", get(38).to_owned());
        };
        let date_precision = match get(37) {
            "1" => Precision::Day,
            "2" | "3" => Precision::Week,
            "4" => Precision::Month,
            "5" => Precision::Year,
            _ => Precision::Unknown,
        };
        let extra = COLUMNS
            .iter()
            .enumerate()
            .filter(|(column, _)| !TAKEN.contains(column));
        let extra = extra.map(|(column, name)| ((*name).to_owned(), get(column).to_owned()));
        let event = EventType::Assault;
        Row::Event(Box::new(Imported {
            series: self.series.clone(),
            key: get(0).to_owned(),
            date,
            enddate: day(get(39), repairs).filter(|end| *end > date),
            date_precision,
            source: self.side(row, 14, 47, kind),
            target: self.side(row, 17, 48, kind),
            event: Some(event),
            quad: event.quad(),
            score: Some(event.score::<&str>(&[])),
            scale: "plover".to_owned(),
            place: self.place(row, repairs),
            text: get(22).to_owned(),
            publisher: get(20).to_owned(),
            story: get(1).to_owned(),
            // -1: not counted.
            reports: get(18).parse().ok().filter(|n| *n > 0).unwrap_or(1),
            extra: extra.filter(|(_, value)| !value.is_empty()).collect(),
            ..Imported::default()
        }))
    }
}
