//! Small dictionaries, and what must become of every line of them.

use super::{Fate, Import, Unit, import};
use crate::lexicon::{ActorKind, Lexicon};

fn lexicon() -> Lexicon {
    let files = [
        (
            "actors/states/aland.toml",
            "code = \"AAA\"\nname = \"Aland\"\nadjectives = [\"Alander\"]\n",
        ),
        (
            "actors/states/bland.toml",
            "code = \"BBB\"\nname = \"Bland\"\nfrom = \"1991-01-01\"\n",
        ),
        (
            "actors/people/aland.toml",
            "code = \"AAA\"\n[[person]]\nid = \"q1\"\nname = \"Joan Hill\"\nknown_as = [\"Hill\"]\n[[person.office]]\ntitle = \"president\"\nsource = \"S\"\n",
        ),
        (
            "actors/groups/front.toml",
            "id = \"front\"\ncode = \"BBB\"\nsector = [\"REB\"]\nname = \"River Front\"\n",
        ),
        (
            "actors/roles/army.toml",
            "sector = [\"MIL\"]\ncollective = true\nwords = [\"army\", \"brigade\"]\n",
        ),
        ("words/things/ship.toml", "words = [\"ship\"]\n"),
        (
            "words/topics.toml",
            "sport = [\"golf\", \"quarter - final\"]\n",
        ),
        (
            "places/bland.toml",
            "[[place]]\nname = \"Stoneport\"\ncountry = \"BBB\"\nlat = 1.0\nlon = 2.0\n",
        ),
    ];
    let files: Vec<(String, String)> = files
        .iter()
        .map(|(p, t)| ((*p).to_owned(), (*t).to_owned()))
        .collect();
    Lexicon::load(&files).unwrap()
}

fn run(texts: &[&str]) -> (Import, Lexicon) {
    let base = lexicon();
    let files: Vec<(String, Vec<u8>)> = texts
        .iter()
        .enumerate()
        .map(|(i, t)| (format!("{i}.txt"), t.as_bytes().to_vec()))
        .collect();
    let made = import(&files, &base, &|word| word == "gap");
    for ((file, unit), sums) in made.report.sums() {
        let all = sums.taken + sums.repaired + sums.refused;
        assert_eq!(sums.entries, all, "{file} {unit:?}");
    }
    for file in &made.report.files {
        assert_eq!(file.lines, file.comments + file.blank + file.entries);
    }
    let pack = base.load_pack(&made.files).unwrap_or_else(|faults| {
        panic!("the pack does not load: {faults:?}\n{:?}", made.files);
    });
    let mut both = base;
    both.merge(pack);
    (made, both)
}

fn fates(made: &Import, unit: Unit) -> Vec<(usize, Fate)> {
    let items = made.report.items.iter().filter(|i| i.unit == unit);
    items.map(|i| (i.line, i.fate())).collect()
}

const ACTORS: &str = "\
# a comment
ALAND_ [AAA]
+ALLAND_
+BLAND_
STONEPORT [BBB]
OTHERPORT_ [BBB]

TIM_MOOR_  # source
+PRESIDENT_MOOR_
+MOOR_
\t[AAAELI 320101-331108]
\t[AAAGOV 331108-19730717]
\t[AAAGOV >011122]
\t[AAAELI]
JOAN_HILL_
+JOAN_Q._HILL
\t[AAAGOV 900101-910101]
\t[BBBGOV 2004017-20061201]
ALAND_ARMY_
+ALANDER_\x1aARMY
\t[AAAMIL]
RIVER_FRONT_ [BBBREB]
+RIVER_FRONT_MOVEMENT_(RFM)_
GAP_ [MNCBBB]
UVW_GROUP_\t[MNC] words
UVW_GROUP_\t[MNC]
UVW_GROUP_\t[AAAGOV]
NOBODY_
QUEER_CODE_ [XXXGOV]
UNCLOSED_ [BBBGOV
BROKEN_L\u{fffd}TTER_ [BBBGOV]
OCEAN_ [---]
INTERNATIONAL_BRIGADE_ [INTREB]
\tneither name nor code
";

#[test]
fn every_name_and_code_has_its_fate() {
    use Fate::{Known, Refused, Repaired, Taken};
    let (made, _) = run(&[ACTORS]);
    let names = [
        (2, Known),
        (3, Taken),
        (4, Refused),
        (5, Known),
        (6, Taken),
        (8, Taken),
        (9, Taken),
        (10, Taken),
        (15, Known),
        (16, Taken),
        (19, Taken),
        (20, Repaired),
        (22, Known),
        (23, Repaired),
        (24, Refused),
        (25, Taken),
        (26, Known),
        (27, Refused),
        (28, Refused),
        (29, Refused),
        (30, Taken),
        (31, Refused),
        (32, Refused),
        (33, Taken),
    ];
    assert_eq!(fates(&made, Unit::Name), names);
    let codes = [
        (2, Taken),
        (5, Taken),
        (6, Taken),
        (11, Taken),
        (12, Taken),
        (13, Taken),
        (14, Taken),
        (17, Refused),
        (18, Refused),
        (21, Taken),
        (22, Known),
        (24, Refused),
        (25, Repaired),
        (26, Taken),
        (27, Refused),
        (29, Refused),
        (30, Repaired),
        (31, Refused),
        (32, Refused),
        (33, Repaired),
    ];
    assert_eq!(fates(&made, Unit::Code), codes);
    assert_eq!(fates(&made, Unit::Line), [(34, Refused)]);
}

#[test]
fn the_pack_holds_what_was_taken() {
    let (_, both) = run(&[ACTORS]);
    let find = |name: &str| {
        let named = |a: &&crate::lexicon::Actor| a.names.iter().any(|n| n.text == name);
        both.actors.iter().find(named)
    };
    let person = find("Tim Moor").unwrap();
    assert_eq!(
        (person.kind, person.code.as_str()),
        (ActorKind::Person, "AAA")
    );
    assert_eq!(person.known_as, ["Moor"]);
    let days: Vec<(String, String, String)> = person
        .offices
        .iter()
        .map(|o| {
            let day = |d: Option<detente_record::Day>| d.map(|d| d.to_string()).unwrap_or_default();
            (o.sector.join(" "), day(o.from), day(o.to))
        })
        .collect();
    let want = [
        ("ELI", "1932-01-01", "1933-11-08"),
        ("GOV", "1933-11-08", "1973-07-17"),
        ("GOV", "2001-11-22", ""),
        ("ELI", "", ""),
    ];
    assert_eq!(
        days,
        want.map(|(s, f, t)| (s.to_owned(), f.to_owned(), t.to_owned()))
    );
    let known = find("Joan Hill").unwrap();
    assert!(known.names.iter().any(|n| n.text == "Joan Q. Hill"));
    assert_eq!(known.offices.len(), 1, "its own offices stand");
    let army = find("Alander Army").unwrap();
    assert_eq!(
        (army.kind, army.sector.join(" ")),
        (ActorKind::Organisation, "MIL".into())
    );
    assert_eq!(find("RFM").unwrap().id, "front");
    assert_eq!(find("Alland").unwrap().code, "AAA");
    assert_eq!(find("International Brigade").unwrap().code, "IMG");
    assert!(find("Stoneport").is_none() && find("Gap").is_none());
}

#[test]
fn agents_become_role_nouns() {
    use Fate::{Known, Refused, Repaired, Taken};
    let text = "\
!PERSON! = MAN, MEN, WOMAN, WOMEN, PERSON
HERDS!PERSON! [~AGR]
SECRET_UNIT {} [~SPY]
OX_DRIVER {OX_DRIVERS} [~AGR]
ARMY [~MIL]
BRIGADE [~GOV]
CARGO_SHIP [~BUS]
OBSERVER_IN {} [~GOV]
MEDIC [~HLH}
WATCHER [IGO~]
NOTHING!SET! [~GOV]
TALKER
DE!PERSON!IFIED_CLERK [~GOV]
A_{BROKEN [~GOV]
SCOUT_BRIGADE [~MIL]
";
    let (made, both) = run(&[text]);
    let roles = [
        (2, Taken),
        (3, Taken),
        (4, Taken),
        (5, Known),
        (6, Refused),
        (7, Refused),
        (8, Refused),
        (9, Repaired),
        (10, Taken),
        (11, Refused),
        (12, Refused),
        (13, Repaired),
        (14, Refused),
        (15, Taken),
    ];
    assert_eq!(fates(&made, Unit::Role), roles);
    assert_eq!(fates(&made, Unit::Set), [(1, Taken)]);
    let class = |name: &str| both.roles.iter().find(|r| r.class == name).unwrap();
    let herds = &class("petrarch-agr").words;
    for word in [
        "herdsman",
        "herdsmen",
        "herdswomen",
        "herdsperson",
        "ox drivers",
    ] {
        assert!(herds.iter().any(|w| w == word), "{word}: {herds:?}");
    }
    let spies = &class("petrarch-spy").words;
    assert_eq!(*spies, ["secret unit"]);
    assert_eq!(class("petrarch-med").sector, ["MED"]);
    assert_eq!(class("petrarch-igo").code, "IGO");
    assert!(class("petrarch-mil-body").collective);
}

#[test]
fn discards_and_verbs_are_read_and_refused() {
    let discards = "GOLF\n+QUARTER_FINAL\nSNOOKER # x\n1914\n";
    let verbs = "\
&HILLS
+HILL
&HILLS

---  CLIMB   [040]  ---
CLIMB {CLIMBS CLIMBING CLIMBED}
+GO_UP {+GOES_UP
- * &HILLS [040]
- * &DALES [040]
- CLIMB [040]
- * (UP [040]
- * UP
- * OVER [04!]
---  NAMELESS  ---
~ a (a b CLIMB) SAY = a b 015
~ a b
";
    let (made, _) = run(&[discards, verbs]);
    let known = [
        (1, Fate::Known),
        (2, Fate::Known),
        (3, Fate::Refused),
        (4, Fate::Refused),
    ];
    assert_eq!(fates(&made, Unit::Discard), known);
    assert!(made.files.is_empty(), "nothing of it can be taken");
    let malformed: Vec<usize> = made
        .report
        .items
        .iter()
        .filter(|i| i.whys().iter().any(|w| w.reason.starts_with("malformed")))
        .map(|i| i.line)
        .collect();
    assert_eq!(malformed, [3, 7, 9, 10, 11, 12, 13, 14, 16]);
    let entries: usize = made.report.files.iter().map(|f| f.entries).sum();
    assert_eq!(entries, made.report.items.len());
}

#[test]
fn the_same_dictionaries_give_the_same_pack() {
    let (one, _) = run(&[ACTORS, "FARMHAND [~AGR]\n"]);
    let (two, _) = run(&[ACTORS, "FARMHAND [~AGR]\n"]);
    assert_eq!(one, two);
}
