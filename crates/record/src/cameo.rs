//! From CAMEO to PLOVER, for series coded in the older codes.

use crate::EventType;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a CAMEO code is in PLOVER.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfCameo {
    /// The type.
    pub event: EventType,
    /// The mode, `""` for none.
    pub mode: &'static str,
    /// The context, `""` for none.
    pub context: &'static str,
}

/// Returns what a CAMEO code is in PLOVER; a code the table lacks takes its
/// parent's. `None` for statements and appeals (01, 02), which PLOVER drops,
/// and for what is no CAMEO code.
///
/// ```
/// use detente_record::{EventType, of_cameo};
/// assert_eq!(of_cameo("1952").unwrap().mode, "drone");
/// assert_eq!(of_cameo("043").unwrap().event, EventType::Consult);
/// assert!(of_cameo("016").is_none());
/// ```
pub fn of_cameo(cameo: &str) -> Option<OfCameo> {
    static TABLE: OnceLock<HashMap<&'static str, OfCameo>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        include_str!("../tables/cameo2plover.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let row: Vec<&'static str> = line.split('\t').collect();
                let of = OfCameo {
                    event: row.get(1)?.parse().ok()?,
                    mode: row.get(2)?,
                    context: row.get(3)?,
                };
                Some((*row.first()?, of))
            })
            .collect()
    });
    let mut code = cameo;
    while code.len() >= 2 {
        if let Some(of) = table.get(code) {
            return Some(*of);
        }
        code = code.get(..code.len() - 1)?;
    }
    None
}

/// Returns the quad of a CAMEO code by its root (01–05 verbal cooperation, 1;
/// 06–08 material, 2; 09–13 verbal conflict, 3; 14–20 material, 4); 0 for what is no code.
pub fn cameo_quad(cameo: &str) -> u8 {
    match cameo.get(..2).and_then(|root| root.parse::<u8>().ok()) {
        Some(1..=5) => 1,
        Some(6..=8) => 2,
        Some(9..=13) => 3,
        Some(14..=20) => 4,
        _ => 0,
    }
}

/// Returns whether a string has the form of a CAMEO code: two to four digits, root 01 to 20.
pub fn is_cameo(code: &str) -> bool {
    (2..=4).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_digit())
        && cameo_quad(code) != 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plover;

    #[test]
    fn every_row_is_of_the_manual() {
        let mut rows = 0;
        for line in include_str!("../tables/cameo2plover.tsv").lines() {
            let code = line.split('\t').next().unwrap_or("");
            if is_cameo(code) {
                let of = of_cameo(code).unwrap();
                assert!(plover(of.event, of.mode).is_some(), "{line}");
                rows += 1;
            }
        }
        assert!(rows > 250, "{rows}");
    }

    #[test]
    fn codes_are_strings() {
        assert!(is_cameo("010") && !is_cameo("10a") && !is_cameo("1") && !is_cameo("210"));
        assert_eq!(of_cameo("0871").unwrap().event, EventType::Concede);
        assert_eq!(of_cameo("1999").unwrap().event, EventType::Assault);
        assert_eq!(
            (cameo_quad("057"), cameo_quad("06"), cameo_quad("x")),
            (1, 2, 0)
        );
    }
}
