//! One `check` for what loads, what is refused and what is found.

mod found;
mod refused;

use super::{Fault, Lexicon};

pub(super) const EXPEL: &str = r#"means   = "A government orders another's envoys to leave."
mode    = "expel"
cameo   = "161"
words   = ["expel", "kick out", "declare persona non grata"]
nouns   = ["expulsion"]
agent   = "actor"
patient = { is = ["diplomat"], of = "recipient" }
codes   = [
  { text = "Poland expelled three Russian diplomats on Tuesday.", event = "POL > RUS" },
]
skips   = [ { text = "The student was expelled from school.", why = "no state actor" } ]
"#;

/// A small lexicon with nothing wrong.
pub(super) fn sound() -> Vec<(String, String)> {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    vec![
        file("frames/sanction/expel-envoys.toml", EXPEL),
        file(
            "contexts/diplomatic.toml",
            "means = \"Embassies.\"\nwords = [\"embassy\", \"persona non grata\"]\ncodes = [ { text = \"The embassy closed.\" } ]\nskips = [ { text = \"A plain day.\", why = \"no envoys\" } ]\n",
        ),
        file(
            "actors/states/poland.toml",
            "code = \"POL\"\nname = \"Poland\"\nadjectives = [\"Polish\"]\npeople = [\"Pole\", \"Poles\"]\ncapital = { name = \"Warsaw\", lat = 52.2, lon = 21.0 }\n",
        ),
        file(
            "actors/states/russia.toml",
            "code = \"RUS\"\nname = \"Russia\"\nnames = [\"the Russian Federation\"]\nadjectives = [\"Russian\"]\nseats = [\"Kremlin\"]\nfrom = \"1991-12-26\"\n",
        ),
        file(
            "actors/organisations/nato.toml",
            "id = \"NATO\"\ncode = \"IGO\"\nname = \"North Atlantic Treaty Organization\"\nnames = [\"NATO\"]\nmembers = [{ code = \"POL\", from = \"1999-03-12\" }]\n",
        ),
        file(
            "actors/people/poland.toml",
            "code = \"POL\"\n[[person]]\nid = \"Q1\"\nname = \"Jan Nowak\"\nknown_as = [\"Nowak\"]\n[[person.office]]\ntitle = \"president\"\nsector = [\"GOV\"]\nfrom = \"2001-01-01\"\nunverified = true\n",
        ),
        file(
            "actors/roles/diplomat.toml",
            "sector = [\"GOV\"]\nwords = [\"diplomat\", \"chargé d'affaires\", \"chief of mission\"]\nplurals = { \"chargé d'affaires\" = \"chargés d'affaires\" }\n",
        ),
        file(
            "words/things/agreement.toml",
            "words = [\"treaty\", \"peace deal\"]\n",
        ),
        file(
            "words/negation.toml",
            "negators = [\"not\"]\nnegative_verbs = [\"fail\"]\n",
        ),
        file(
            "places/towns.toml",
            "[[place]]\nname = \"Gdańsk\"\nnames = [\"Gdansk\"]\ncountry = \"POL\"\nlat = 54.35\nlon = 18.65\nkind = \"city\"\n",
        ),
        file(
            "sources/pap.toml",
            "name = \"PAP\"\ncountry = \"POL\"\nlanguage = \"pl\"\nkind = \"public\"\n",
        ),
    ]
}

/// The small lexicon with some files in place of its own, or beside them.
pub(super) fn with(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut all = sound();
    for (path, text) in files {
        all.retain(|(p, _)| p != path);
        all.push(((*path).to_owned(), (*text).to_owned()));
    }
    all
}

pub(super) fn faults(files: &[(String, String)]) -> Vec<Fault> {
    Lexicon::load(files).err().unwrap_or_default()
}

#[test]
fn the_small_lexicon_is_sound() {
    assert_eq!(faults(&sound()), []);
}

#[test]
fn the_order_of_files_changes_nothing() {
    let mut turned = sound();
    turned.reverse();
    assert_eq!(Lexicon::load(&turned), Lexicon::load(&sound()));
}

#[test]
fn the_hash_follows_the_files() {
    let hash = |files: &[(String, String)]| Lexicon::load(files).unwrap().hash;
    let other = with(&[("words/negation.toml", "negators = [\"not\", \"never\"]\n")]);
    assert_ne!(hash(&sound()), hash(&other));
    assert_eq!(hash(&sound()).len(), 16);
}

#[test]
fn an_image_gives_back_what_went_in() {
    let lexicon = Lexicon::load(&sound()).unwrap();
    let image = lexicon.encode().unwrap();
    assert_eq!(Lexicon::decode(&image), Ok(lexicon));
}

#[test]
fn a_damaged_image_is_refused() {
    let image = Lexicon::load(&sound()).unwrap().encode().unwrap();
    for at in [0, 20, 100, image.len() - 1] {
        let mut bad = image.clone();
        bad[at] ^= 1;
        assert!(Lexicon::decode(&bad).is_err(), "byte {at}");
    }
    for length in [0, 8, 40, image.len() - 1] {
        assert!(Lexicon::decode(&image[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn a_pack_names_what_is_built_in_and_is_added() {
    let mut base = Lexicon::load(&sound()).unwrap();
    let before = base.hash.clone();
    let own = EXPEL.replace("\"kick out\"", "\"boot out\"");
    let pack = [
        ("frames/sanction/expel-envoys.toml".to_owned(), own),
        (
            "actors/states/russia.toml".to_owned(),
            "code = \"RUS\"\nname = \"Russia\"\nnames = [\"Rossiya\"]\n".to_owned(),
        ),
        (
            "words/negation.toml".to_owned(),
            "negators = [\"nowise\"]\n".to_owned(),
        ),
    ];
    assert!(
        Lexicon::load(&pack).is_err(),
        "by itself it has no class diplomat and no Poland"
    );
    let pack = base.load_pack(&pack).unwrap();
    base.merge(pack);
    assert_eq!(base.frames.len(), 1);
    assert!(base.frames[0].words.iter().any(|p| p.head == "boot"));
    let russia: Vec<_> = base.actors.iter().filter(|a| a.code == "RUS").collect();
    assert_eq!(russia.len(), 1);
    for name in ["Kremlin", "Rossiya"] {
        assert!(russia[0].names.iter().any(|n| n.text == name), "{name}");
    }
    assert_eq!(base.words.negation.negators, ["not", "nowise"]);
    assert_ne!(base.hash, before);
}

#[test]
fn the_reader_gets_its_words() {
    let files = with(&[
        (
            "words/modality.toml",
            "conditional = [\"if\"]\n[modals]\npossible = [\"may\"]\n[prospective]\nintended = [\"plan\"]\n",
        ),
        (
            "words/reporting.toml",
            "clause_only = [\"find\"]\n[verbs]\nasserts = [\"say\", \"find\"]\n[nouns]\nalleges = [\"claim\"]\n",
        ),
    ]);
    let language = Lexicon::load(&files)
        .unwrap()
        .words
        .language(["arrest".to_owned()].into_iter());
    assert!(language.negative_verbs.contains("fail"));
    assert_eq!(
        language.modals.get("may"),
        Some(&detente_reading::Modality::Possible)
    );
    assert_eq!(
        language.prospective.get("plan"),
        Some(&detente_reading::Modality::Intended)
    );
    let find = language.reporting.get("find").unwrap();
    assert_eq!((find.stance.as_str(), find.clause_only), ("asserts", true));
    assert!(!language.reporting["say"].clause_only);
    assert_eq!(language.reporting_nouns["claim"].stance, "alleges");
    assert!(language.event_nouns.contains("arrest"));
}
