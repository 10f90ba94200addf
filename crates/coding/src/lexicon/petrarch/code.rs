//! CAMEO's actor codes: parts of three letters, to a PLOVER code and sectors.

use detente_record::NON_STATE_CODES;
use std::collections::{BTreeMap, BTreeSet};

/// Who a code stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Party {
    /// A state's code or one that is no state's; empty when the code names a sector alone.
    pub code: String,
    pub sector: Vec<String>,
}

/// The table, and the states of the lexicon.
pub(super) struct Codes {
    table: BTreeMap<&'static str, (&'static str, &'static str)>,
    states: BTreeSet<String>,
}

/// Why a code stands for nobody, or how it was mended.
pub(super) type Said = (&'static str, String);

const RULED: &str = "a dependency is given to the state that rules it";
const LEFT_OUT: &str = "parts of the code that PLOVER has no place for are left out";

impl Codes {
    pub fn of(states: BTreeSet<String>) -> Codes {
        let rows = include_str!("../../../tables/cameo-actors.tsv");
        let table = rows
            .lines()
            .filter(|l| !l.starts_with('#'))
            .skip(1)
            .filter_map(|l| {
                let mut cells = l.split('\t');
                Some((
                    cells.next()?,
                    (cells.next()?, cells.next().unwrap_or_default()),
                ))
            })
            .collect();
        Codes { table, states }
    }

    /// Reads a code. Its first part says whose it is, the others what they do there.
    pub fn read(&self, code: &str) -> Result<(Party, Vec<Said>), Said> {
        if code.chars().all(|c| c == '-') {
            let why = "the dictionary says that this is no actor";
            return Err((why, String::new()));
        }
        let mut mends = Vec::new();
        let digits = code.find(|c: char| !c.is_ascii_uppercase());
        let (letters, rest) = code.split_at(digits.unwrap_or(code.len()));
        let upper = letters.to_owned();
        let parts: Vec<&str> = (0..upper.len())
            .step_by(3)
            .filter_map(|at| upper.get(at..at + 3))
            .collect();
        let (Some((head, tail)), true) = (parts.split_first(), upper.len() % 3 == 0) else {
            return Err(("no code of parts of three letters", format!("`{code}`")));
        };
        if !rest.is_empty() {
            mends.push((LEFT_OUT, format!("`{rest}`")));
        }
        let mut party = Party::default();
        self.head(head, &mut party, &mut mends)?;
        for part in tail {
            self.tail(part, &mut party, &mut mends);
        }
        if *head == INTERNATIONAL {
            self.international(&mut party, &mut mends)?;
        }
        let alone = party.sector.is_empty() && tail.iter().any(|p| !self.is_ruled(p));
        if alone && !NON_STATE_CODES.contains(&party.code.as_str()) {
            let why = "nothing in the code says what of the state it is";
            return Err((why, format!("`{code}`")));
        }
        Ok((party, mends))
    }

    fn is_ruled(&self, part: &str) -> bool {
        matches!(self.table.get(part), Some(("ruled", _)))
    }

    fn head(&self, head: &str, party: &mut Party, mends: &mut Vec<Said>) -> Result<(), Said> {
        if self.states.contains(head) {
            party.code = head.to_owned();
            return Ok(());
        }
        match self.table.get(head) {
            Some((kind @ ("old" | "ruled"), now)) if self.states.contains(*now) => {
                let what = match *kind {
                    "old" => "a former or wrong code of a state is put right",
                    _ => RULED,
                };
                mends.push((what, format!("`{head}` is {now}")));
                party.code = (*now).to_owned();
            }
            Some(("nonstate", now)) => party.code = (*now).to_owned(),
            Some(("sector", now)) => party.sector.push((*now).to_owned()),
            Some(("region" | "religion" | "ethnic", _)) if head != INTERNATIONAL => {
                let why = "a region, religion or people is no party";
                return Err((why, format!("`{head}`")));
            }
            _ if head == INTERNATIONAL => {}
            _ => return Err(("no state has this code", format!("`{head}`"))),
        }
        Ok(())
    }

    fn tail(&self, part: &str, party: &mut Party, mends: &mut Vec<Said>) {
        match self.table.get(part) {
            Some(("ruled", now)) if *now == party.code => {
                mends.push((RULED, format!("`{part}` is {now}")));
            }
            Some(("sector", now)) => {
                if !party.sector.iter().any(|s| s == now) {
                    party.sector.push((*now).to_owned());
                }
            }
            // The United Nations and the European Union are no other IGO.
            Some(("nonstate", now)) if NON_STATE_CODES.contains(&party.code.as_str()) => {
                if *now != "NGO" {
                    party.code = (*now).to_owned();
                }
            }
            _ => {
                mends.push((LEFT_OUT, format!("`{part}`")));
            }
        }
    }

    // CAMEO's "international, unspecified": PLOVER says which kind.
    fn international(&self, party: &mut Party, mends: &mut Vec<Said>) -> Result<(), Said> {
        let has = |sector: &str| party.sector.iter().any(|s| s == sector);
        let code = match () {
            () if has("REB") || has("UAF") => "IMG",
            () if has("BUS") => "MNC",
            () if has("SOC") || has("EDU") || has("MED") || has("REL") => "ISM",
            () => {
                let why = "international, but nothing says of which kind";
                return Err((why, String::new()));
            }
        };
        party.code = code.to_owned();
        mends.push((
            "an international body is given PLOVER's code for its kind",
            code.to_owned(),
        ));
        Ok(())
    }
}

const INTERNATIONAL: &str = "INT";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(code: &str) -> Result<(String, String, usize), &'static str> {
        let states = ["FRA", "GBR", "ROU", "USA"].map(str::to_owned);
        let codes = Codes::of(states.into_iter().collect());
        let (party, mends) = codes.read(code).map_err(|e| e.0)?;
        Ok((party.code, party.sector.join(" "), mends.len()))
    }

    #[test]
    fn codes_to_plover() {
        for (code, own, sector, mends) in [
            ("FRA", "FRA", "", 0),
            ("FRAGOVMIL", "FRA", "GOV MIL", 0),
            ("FRAINS", "FRA", "REB", 0),
            ("FRASEPINS", "FRA", "REB", 0),
            ("FRAMEDHLH", "FRA", "JRN MED", 0),
            ("ROMGOV", "ROU", "GOV", 1),
            ("GIBGOV", "GBR", "GOV", 1),
            ("GBRGIB", "GBR", "", 1),
            ("GBRGIBGOV", "GBR", "GOV", 1),
            ("IGOUNO", "UNO", "", 0),
            ("IGOUNOLABILO", "UNO", "LAB", 1),
            ("IGOEUREEC", "EUR", "", 1),
            ("NGOUSAHRI", "NGO", "SOC", 1),
            ("NGO214DEV", "NGO", "", 1),
            ("INTREB", "IMG", "REB", 1),
            ("IMGMUSALQ", "IMG", "", 2),
            ("ELI", "", "ELI", 0),
            ("FRAREBKUR", "FRA", "REB", 1),
        ] {
            let want = Ok((own.to_owned(), sector.to_owned(), mends));
            assert_eq!(read(code), want, "{code}");
        }
        for code in [
            "XYZGOV", "FR", "FRAGO", "", "---", "fragov", "MEAREB", "INT", "FRAKUR",
        ] {
            assert!(read(code).is_err(), "{code}");
        }
    }
}
