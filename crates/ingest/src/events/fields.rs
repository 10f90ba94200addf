//! The columns of a row, by what they are and not by where they stand.

use super::Repairs;

/// Where each known column stands in a file.
pub(crate) struct Layout {
    at: Vec<Option<usize>>,
    /// How many columns the file has.
    pub(crate) width: usize,
    header: Vec<String>,
}

/// Letters and digits, lower case: headers differ in spaces and signs.
pub(crate) fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

impl Layout {
    /// Returns the layout of a file by its first row: by the names in it, or,
    /// where it holds data, in the order of `names`. Names may have others
    /// beside them, `A|B`. `needed` are numbers of columns that must be there.
    ///
    /// # Errors
    ///
    /// In words, if the row is neither.
    pub(crate) fn of(first: &[&str], names: &[&str], needed: &[usize]) -> Result<Layout, String> {
        let found: Vec<String> = first.iter().map(|name| plain(name)).collect();
        let at: Vec<Option<usize>> = names
            .iter()
            .map(|names| {
                let mut ways = names.split('|').map(plain);
                ways.find_map(|way| found.iter().position(|f| *f == way))
            })
            .collect();
        let known = at.iter().flatten().count();
        // Most of its words are names of columns: it is a header, if not a whole one.
        if known > 1 && known * 2 > names.len().min(first.len()) {
            let missing: Vec<&str> = needed
                .iter()
                .filter(|n| at.get(**n).is_some_and(Option::is_none))
                .filter_map(|n| names.get(*n))
                .copied()
                .collect();
            if !missing.is_empty() {
                return Err(format!("its header has no column {}", missing.join(", ")));
            }
            return Ok(Layout {
                at,
                width: first.len(),
                header: found,
            });
        }
        if first.len() != names.len() {
            return Err(format!(
                "its first row has {} columns and names none of the {} that are known",
                first.len(),
                names.len()
            ));
        }
        Ok(Layout {
            at: (0..names.len()).map(Some).collect(),
            width: names.len(),
            header: Vec::new(),
        })
    }

    /// Returns whether the first row named the columns.
    pub(crate) fn has_header(&self) -> bool {
        !self.header.is_empty()
    }

    /// Returns whether a row names the columns, as the first does or as any would.
    pub(crate) fn is_header(&self, row: &[&str], names: &[&str]) -> bool {
        let Some(first) = row.first() else {
            return false;
        };
        let first = plain(first);
        let starts = names
            .first()
            .is_some_and(|n| n.split('|').any(|n| plain(n) == first));
        let same = |own: &[String]| {
            own.len() == row.len() && own.iter().zip(row).all(|(own, name)| *own == plain(name))
        };
        (starts && row.len() > 1 && !row[1].bytes().any(|b| b.is_ascii_digit()))
            || same(&self.header)
    }

    /// Returns a column of a row, without space around it; `""` where the file has no such column.
    pub(crate) fn get<'a>(&self, row: &[&'a str], column: usize) -> &'a str {
        let at = self.at.get(column).copied().flatten();
        at.and_then(|at| row.get(at))
            .map_or("", |field| field.trim())
    }
}

/// Joins a file's own words with bars, which a word may not hold itself.
pub(crate) fn bars<'a>(words: impl IntoIterator<Item = &'a str>, repairs: &mut Repairs) -> String {
    let mut out = String::new();
    for (number, word) in words.into_iter().enumerate() {
        if number > 0 {
            out.push('|');
        }
        if word.contains('|') {
            repairs.add("bar within a word, now a stroke");
            out.push_str(&word.replace('|', "/"));
        } else {
            out.push_str(word);
        }
    }
    out
}

/// Returns a number; `None` for none and for what is not finite.
pub(crate) fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|n: &f64| n.is_finite())
}

/// Returns coordinates, both or none; (0, 0) is the sea, and what a program writes that knows no place.
pub(crate) fn degrees(lat: &str, lon: &str) -> (Option<f64>, Option<f64>) {
    match (number(lat), number(lon)) {
        (Some(lat), Some(lon))
            if lat.abs() <= 90.0 && lon.abs() <= 180.0 && (lat, lon) != (0.0, 0.0) =>
        {
            (Some(lat), Some(lon))
        }
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = [
        "Event ID",
        "Event Date|Date",
        "Code",
        "Intensity|Event Intensity",
    ];

    #[test]
    fn columns_are_found_by_name_or_by_place() {
        let layout = Layout::of(&["code", "event_intensity", "date"], &NAMES, &[1, 2]).unwrap();
        assert_eq!(layout.get(&["040", " 1 ", "2018"], 3), "1");
        assert_eq!(layout.get(&["040", "1", "2018"], 0), "");
        assert!(layout.is_header(&["code", "event_intensity", "date"], &NAMES));
        let layout = Layout::of(&["1", "2018-01-01", "040", "1"], &NAMES, &[1, 2]).unwrap();
        assert_eq!(layout.get(&["7", "2018-01-02", "051", "3"], 2), "051");
        assert!(layout.is_header(&["Event ID", "Event Date", "Code", "Intensity"], &NAMES));
        assert!(!layout.is_header(&["7", "2018-01-02", "051", "3"], &NAMES));
        assert!(Layout::of(&["a", "b"], &NAMES, &[1, 2]).is_err());
        let lacks = Layout::of(&["Event ID", "Date", "Intensity"], &NAMES, &[1, 2]);
        assert_eq!(lacks.err().unwrap(), "its header has no column Code");
    }

    #[test]
    fn coordinates_are_two_or_none() {
        assert_eq!(
            degrees("21.0245", "105.841"),
            (Some(21.0245), Some(105.841))
        );
        for (lat, lon) in [
            ("", "1"),
            ("0", "0"),
            ("91", "0"),
            ("NA", "NA"),
            ("NaN", "1"),
        ] {
            assert_eq!(degrees(lat, lon), (None, None));
        }
    }
}
