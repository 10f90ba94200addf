//! Files that are no frames, and files that are nothing.

use super::{FRAME, check};
use crate::lexicon::tests::{EXPEL, faults, sound, with};
use crate::lexicon::texts;

#[test]
#[rustfmt::skip]
fn states_and_names() {
    let state = "code = \"UKR\"\nname = \"Ukraine\"\n";
    let path = "actors/states/ukraine.toml";
    let put = |line: &str, wanted: &[(usize, &str, &str)]| {
        check(path, &format!("{state}{line}\n"), wanted)
    };
    put("", &[]);
    put("names = [\"Poland\"]", &[(3, "`Poland` names Poland", "`from` or `to`")]);
    put("adjectives = [\"Russian\"]", &[(3, "`Russian` names Russia", "`from` or `to`")]);
    // Until the day Russia began, the name was free.
    put("former = [{ name = \"Russia\", to = \"1991-12-26\" }]", &[]);
    put("former = [{ name = \"Russia\", to = \"1991-12-27\" }]", &[(3, "`Russia` names Russia", "")]);
    put("from = \"1991-13-24\"", &[(3, "`1991-13-24` is no date", "YYYY-MM-DD")]);
    put("un = \"2023-02-29\"", &[(3, "no date", "day that exists")]);
    put("from = \"August 1991\"", &[(3, "no date", "YYYY-MM-DD")]);
    put("from = \"1991-08-24\"\nto = \"1945-10-24\"", &[(4, "before it begins", "mend")]);
    put("lat = \"50\"\nlon = 30", &[(3, "no number", "without quotation marks")]);
    put("capital = { name = \"Kyiv\", lat = 150.4, lon = 30.5 }", &[(3, "150.4 30.5 is nowhere", "degrees")]);
    put("capitol = \"Kyiv\"", &[(3, "unknown key `capitol`", "README")]);
    put("unless = [{ name = \"Ukraine\" }]", &[(3, "without words", "before")]);
    put("names = [\"\"]", &[(3, "empty string", "fill it")]);
    check(path, "name = \"Ukraine\"\n", &[(1, "no `code`", "add `code")]);
    check(path, &state.replace("UKR", "Ukr"), &[(1, "`Ukr` is no country code", "ISO 3166")]);
    check(path, &state.replace("UKR", "RUS"), &[(1, "`RUS` is taken by actors/states/russia.toml:1", "each its own")]);
}

#[test]
#[rustfmt::skip]
fn other_actors() {
    let body = "id = \"X\"\ncode = \"IGO\"\nname = \"X\"\n";
    let path = "actors/organisations/x.toml";
    let put = |line: &str, wanted: &[(usize, &str, &str)]| {
        check(path, &format!("{body}{line}\n"), wanted)
    };
    put("", &[]);
    put("sector = [\"GOVT\"]", &[(4, "`GOVT` is no PLOVER sector", "COP GOV")]);
    put("members = [{ code = \"PLO\" }]", &[(4, "no state has the code `PLO`", "actors/states")]);
    check(path, &body.replace("\"X\"\ncode", "\"NATO\"\ncode"), &[(1, "`NATO` is taken by actors/organisations/nato.toml:1", "")]);
    check(path, &body.replace("IGO", "ORG"), &[(2, "no state has the code `ORG`", "")]);
    let person = |office: &str| {
        format!(
            "code = \"RUS\"\n[[person]]\nid = \"Q2\"\nname = \"A B\"\n[[person.office]]\ntitle = \"minister\"\n{office}\n"
        )
    };
    let path = "actors/people/russia.toml";
    check(path, &person("source = \"REIGN\""), &[]);
    check(path, &person(""), &[(5, "without a source", "unverified")]);
    check(path, &person("unverified = true").replace("Q2", "Q1"), &[(3, "`Q1` is taken by actors/people/poland.toml:3", "")]);
    check("actors/roles/envoy.toml", "words = [\"envoy\", \"diplomat\"]\n", &[(1, "`diplomat` is in the class diplomat already", "one of the two")]);
}

#[test]
#[rustfmt::skip]
fn places_outlets_and_words() {
    let place = "[[place]]\nname = \"A\"\ncountry = \"POL\"\nlat = 1\nlon = 2.5\n";
    check("places/a.toml", place, &[]);
    check("places/a.toml", &place.replace("POL", "POM"), &[(3, "no state has the code `POM`", "")]);
    check("places/a.toml", &place.replace("lat = 1\n", ""), &[(1, "A is nowhere", "`lat` and `lon`")]);
    check("places/a.toml", &format!("{place}kind = \"lake\"\n"), &[(6, "`lake` is no kind", "city, province")]);
    check("sources/b.toml", "name = \"B\"\ncountry = \"POL\"\nkind = \"free\"\n", &[(3, "`free` is no kind of outlet", "state, party")]);
    check("contexts/c.toml", "means = \"c\"\nwords = []\n", &[(1, "without words", "dictionary form"), (1, "no example that is in the context", "`codes`"), (1, "leaves alone", "`skips`")]);
    check("words/modality.toml", "[modals]\nmaybe = [\"may\"]\n", &[(2, "`maybe` is no modality", "possible")]);
    check("words/reporting.toml", "[verbs]\nsays = [\"say\"]\n", &[(2, "`says` is no stance", "asserts")]);
    check("words/topics.toml", "golf = [\"tee\"]\n", &[(1, "`golf` is no reason", "sport")]);
    let twice = "[verbs]\nasserts = [\"say\"]\ndenies = [\n\"deny\",\n\"say\"]\n";
    check("words/reporting.toml", twice, &[(5, "`say` stands under `asserts` already", "one of the two")]);
    check("words/light.toml", "verb = [\"make\"]\n", &[(1, "unknown field `verb`", "head of the built-in file")]);
}

#[test]
#[rustfmt::skip]
fn files_that_are_not_in_their_place() {
    for path in [
        "frames/expel.toml",
        "frames/sanction/more/expel.toml",
        "actor/states/x.toml",
        "x.toml",
        "actors/roles/more/x.toml",
    ] {
        check(
            path,
            EXPEL,
            &[(1, "folder that the lexicon does not have", "README")],
        );
    }
    let cat = EXPEL
        .replace(
            "\"expel\", \"kick out\", \"declare persona non grata\"",
            "\"herd\"",
        )
        .replace("expulsion", "herding");
    check("frames/Sanction/x.toml", &cat.replace("mode    = \"expel\"\n", ""), &[(1, "`Sanction` is no PLOVER type", "lower case")]);
    check("frames/sanction/expel.tml", EXPEL, &[(1, "no lexicon file", ".toml")]);
    check("frames/sanction/Expel Envoys.toml", EXPEL, &[(1, "no file name", "small letters")]);
    check("words/verbs.toml", "", &[(1, "no list of words is called `verbs`", "words/things")]);
    check("actors/states/poland.pl.toml", "", &[(1, "no frame in another language", "two letters")]);
    check("frames/sanction/gone.ru.toml", EXPEL, &[(1, "no frame `sanction/gone`", "same folder")]);
    assert_eq!(faults(&with(&[("README.md", "prose")])), []);
}

#[test]
fn what_is_no_toml() {
    check(
        "contexts/c.toml",
        "means = \"c\"\nwords = [\"a\"\ncodes = []\n",
        &[(3, "not TOML", "README")],
    );
    let found = faults(&with(&[(FRAME, "means = \nmode == 2\n\n\"x\n")]));
    assert_eq!(
        found.iter().map(|f| f.line).collect::<Vec<_>>(),
        [1, 2, 4],
        "{found:#?}"
    );
    let found = faults(&with(&[(FRAME, &EXPEL.replace("mode ", "means"))]));
    assert!(
        found
            .iter()
            .any(|f| f.line == 2 && f.message.contains("duplicate key")),
        "{found:#?}"
    );
}

#[test]
fn what_is_no_utf8() {
    let files = vec![
        ("a.toml".to_owned(), b"x = 1\ny = \"\xe9\"\n".to_vec()),
        ("b.toml".to_owned(), b"x = 1".to_vec()),
    ];
    let found = texts(files).unwrap_err();
    assert_eq!(
        found.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["a.toml:2: these bytes are not UTF-8; save the file as UTF-8"]
    );
}

#[test]
fn all_faults_of_all_files_are_told_in_order() {
    let found = faults(&with(&[
        (
            FRAME,
            &EXPEL
                .replace("\"161\"", "\"99\"")
                .replace("\"actor\"", "\"doer\"")
                .replace("RUS", "RSU"),
        ),
        (
            "actors/states/poland.toml",
            "code = \"POL\"\nname = \"Poland\"\nfrom = \"no\"\nnmae = \"x\"\n",
        ),
    ]));
    let told: Vec<(&str, usize)> = found.iter().map(|f| (f.file.as_str(), f.line)).collect();
    let poland = "actors/states/poland.toml";
    assert_eq!(
        told,
        [
            (poland, 3),
            (poland, 4),
            (FRAME, 1),
            (FRAME, 3),
            (FRAME, 6),
            (FRAME, 9)
        ]
    );
    assert_eq!(faults(&sound()), []);
}
