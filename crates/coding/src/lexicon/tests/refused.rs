//! What is refused: each with its file, its line and what to do.

use super::{EXPEL, faults, sound, with};
use crate::lexicon::texts;

// One file put into the sound lexicon gives exactly these faults: line, words of
// the message, words of the advice.
fn check(path: &str, text: &str, wanted: &[(usize, &str, &str)]) {
    let found = faults(&with(&[(path, text)]));
    assert_eq!(found.len(), wanted.len(), "{path}:\n{found:#?}");
    for (fault, (line, message, advice)) in found.iter().zip(wanted) {
        assert_eq!((fault.file.as_str(), fault.line), (path, *line), "{fault}");
        assert!(fault.message.contains(message), "{fault}");
        assert!(fault.advice.contains(advice), "{fault}");
    }
}

const FRAME: &str = "frames/sanction/expel-envoys.toml";

fn frame(from: &str, to: &str, line: usize, message: &str, advice: &str) {
    assert!(EXPEL.contains(from), "{from}");
    check(FRAME, &EXPEL.replace(from, to), &[(line, message, advice)]);
}

#[test]
fn a_fault_is_printed_with_file_line_and_advice() {
    let found = faults(&with(&[(FRAME, &EXPEL.replace("cameo", "comeo"))]));
    let printed: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        printed,
        [
            "frames/sanction/expel-envoys.toml:1: no `cameo`; give the CAMEO code as a string, as cameo = \"161\"",
            "frames/sanction/expel-envoys.toml:3: unknown key `comeo`; take it out, or spell it as in lexicon/README.md",
        ]
    );
}

#[test]
fn frames() {
    let example = "codes   = [\n  { text = \"Poland expelled three Russian diplomats on Tuesday.\", event = \"POL > RUS\" },\n]\n";
    frame(example, "", 1, "no example that it codes", "`codes`");
    frame(
        "skips   = [ { text = \"The student was expelled from school.\", why = \"no state actor\" } ]\n",
        "",
        1,
        "leaves alone",
        "`skips`",
    );
    frame(
        "why = \"no state actor\"",
        "whom = \"\", why = \"x\"",
        11,
        "unknown key `whom`",
        "README",
    );
    frame(
        "\"expel\"\ncameo",
        "\"convcit\"\ncameo",
        2,
        "SANCTION has no mode `convcit`",
        "modes",
    );
    frame(
        "mode    =",
        "event = \"SANCTIONS\"\nmode    =",
        2,
        "event = \"SANCTIONS\"",
        "sixteen",
    );
    frame(
        "\"161\"",
        "\"961\"",
        3,
        "no CAMEO code",
        "two to four digits",
    );
    frame(
        "\"161\"",
        "161",
        3,
        "holds something that is no string",
        "quotation marks",
    );
    frame(
        "\"diplomat\"",
        "\"diplomatt\"",
        7,
        "no class `diplomatt`",
        "actors/roles or words/things",
    );
    frame(
        "\"diplomat\"",
        "\"act:SANCTION/leave\"",
        7,
        "no class of acts",
        "act:SANCTION/expel",
    );
    frame(
        "\"diplomat\"",
        "\"act:LEAVE\"",
        7,
        "no class of acts",
        "act:RETREAT",
    );
    frame(
        "of = \"recipient\"",
        "of = \"receiver\"",
        7,
        "`receiver` is no slot",
        "actor, recipient or none",
    );
    frame(
        "of = \"recipient\"",
        "of = \"victim\"",
        7,
        "`victim` is no slot",
        "actor, recipient or none",
    );
    frame(
        "of = \"recipient\"",
        "agent = \"recipient\"",
        7,
        "no clause",
        "`content`",
    );
    frame("agent   =", "beside =", 6, "unknown key `beside`", "README");
    frame(
        "agent   = \"actor\"",
        "agent   = \"none\"",
        1,
        "no role fills `actor`",
        "agent = \"actor\"",
    );
    frame(
        "cameo   =",
        "context = [\"diplomacy\"]\ncameo   =",
        3,
        "no context `diplomacy`",
        "files of contexts",
    );
    frame(
        "cameo   =",
        "inner = \"absorbs\"\ncameo   =",
        3,
        "absorbs",
        "\"keep\" or \"absorb\"",
    );
    frame(
        "cameo   =",
        "stance = \"says\"\ncameo   =",
        3,
        "`says` is no stance",
        "asserts",
    );
    frame(
        "cameo   =",
        "auxiliary = [\"past\"]\ncameo   =",
        3,
        "`past` is no auxiliary",
        "historical",
    );
    frame(
        "cameo   =",
        "also = [{ event = \"COERCE\", mode = \"expel\" }]\ncameo   =",
        3,
        "COERCE has no mode `expel`",
        "modes",
    );
    frame(
        "cameo   =",
        "reciprocal = \"yes\"\ncameo   =",
        3,
        "neither true nor false",
        "without quotation marks",
    );
}

#[test]
fn frames_without_words() {
    let text = EXPEL.replace("words   = [\"expel\", \"kick out\", \"declare persona non grata\"]\nnouns   = [\"expulsion\"]\n", "");
    check(
        FRAME,
        &text,
        &[(1, "no word calls this frame up", "`words`")],
    );
}

#[test]
fn examples() {
    for (bad, message) in [
        ("POL RUS", "who acts and who receives"),
        ("POL > Russia", "who acts and who receives"),
        ("POL > ", "who acts and who receives"),
        ("POL + > RUS", "who acts and who receives"),
        ("POL > RUZ", "no state has the code `RUZ`"),
    ] {
        let found = faults(&with(&[(FRAME, &EXPEL.replace("POL > RUS", bad))]));
        let first = found.first().map(ToString::to_string).unwrap_or_default();
        assert!(
            found.len() == 1 && found[0].line == 9 && first.contains(message),
            "{bad}: {found:?}"
        );
    }
    for good in ["POL + RUS > -", "- > RUS", "? > COP", "IGO > RUS"] {
        assert_eq!(
            faults(&with(&[(FRAME, &EXPEL.replace("POL > RUS", good))])),
            [],
            "{good}"
        );
    }
    let with_key = |key: &str| format!("\"POL > RUS\", {key}");
    frame(
        "\"POL > RUS\"",
        &with_key("mode = \"arrest\""),
        9,
        "`arrest` is no mode",
        "`type`",
    );
    frame(
        "\"POL > RUS\"",
        &with_key("standing = \"told\""),
        9,
        "`told` is no standing",
        "narrated",
    );
    frame(
        "\"POL > RUS\"",
        &with_key("type = \"EXPEL\""),
        9,
        "`EXPEL` is no type",
        "sixteen",
    );
    frame(
        "\"POL > RUS\"",
        &with_key("auxiliary = [\"gone\"]"),
        9,
        "`gone` is no auxiliary",
        "historical",
    );
    frame(
        "\"POL > RUS\"",
        &with_key("killed = \"two\""),
        9,
        "no whole number",
        "without quotation marks",
    );
    frame(
        ", event = \"POL > RUS\"",
        "",
        9,
        "does not say what must come out",
        "POL > RUS",
    );
}

#[test]
fn occurrences_and_assessments() {
    let text = "means = \"Somebody dies.\"\nwords = [\"die\"]\nagent = \"victim\"\ncodes = [ { text = \"Two men died.\", occurrence = \"dead\" } ]\nskips = [ { text = \"The talks died.\", why = \"nobody\" } ]\n";
    check(
        "frames/occurrence/die.toml",
        text,
        &[
            (1, "without `kind`", "death"),
            (4, "`dead` is no occurrence", "death"),
        ],
    );
    let text = "means = \"Ties sink.\"\ndirection = \"down\"\nwords = [\"sink\"]\ncodes = [ { text = \"Ties sank.\", dyad = \"POL\" } ]\nskips = [ { text = \"The ship sank.\", why = \"a ship\" } ]\n";
    check(
        "frames/assessment/sink.toml",
        text,
        &[
            (2, "direction = \"down\"", "worse"),
            (4, "`POL` is no dyad", "AZE RUS"),
        ],
    );
}

#[test]
fn contradictions() {
    let other = EXPEL.replace("mode    = \"expel\"", "mode    = \"withdraw\"");
    check(
        "frames/sanction/out.toml",
        &other,
        &[
            (
                4,
                "`declare persona non grata` stands with the same limits in sanction/expel-envoys",
                "is",
            ),
            (4, "`expel` stands", "`need`"),
            (4, "`kick out` stands", ""),
            (5, "`expulsion` stands", ""),
        ],
    );
    // With another limit, or as an occurrence, the same words are welcome.
    let limited = other.replace(
        "agent   = \"actor\"",
        "agent   = { as = \"actor\", is = [\"state\"] }",
    );
    assert_eq!(faults(&with(&[("frames/sanction/out.toml", &limited)])), []);
    let befalls = "means = \"x\"\nkind = \"other\"\nwords = [\"expel\"]\npatient = { as = \"victim\", is = [\"diplomat\"] }\ncodes = [ { text = \"They were expelled.\", occurrence = \"other\" } ]\nskips = [ { text = \"y\", why = \"z\" } ]\n";
    assert_eq!(
        faults(&with(&[("frames/occurrence/expel.toml", befalls)])),
        []
    );
}

#[test]
fn states_and_names() {
    let state = "code = \"UKR\"\nname = \"Ukraine\"\n";
    let path = "actors/states/ukraine.toml";
    let put = |line: &str, wanted: &[(usize, &str, &str)]| {
        check(path, &format!("{state}{line}\n"), wanted)
    };
    put("", &[]);
    put(
        "names = [\"Poland\"]",
        &[(3, "`Poland` names Poland", "`from` or `to`")],
    );
    put(
        "adjectives = [\"Russian\"]",
        &[(3, "`Russian` names Russia", "`from` or `to`")],
    );
    // Before Russia began, the name was free.
    put("former = [{ name = \"Russia\", to = \"1991-12-25\" }]", &[]);
    put(
        "former = [{ name = \"Russia\", to = \"1991-12-26\" }]",
        &[(3, "`Russia` names Russia", "")],
    );
    put(
        "from = \"1991-13-24\"",
        &[(3, "`1991-13-24` is no date", "YYYY-MM-DD")],
    );
    put("un = \"2023-02-29\"", &[(3, "no date", "day that exists")]);
    put("from = \"August 1991\"", &[(3, "no date", "YYYY-MM-DD")]);
    put(
        "from = \"1991-08-24\"\nto = \"1945-10-24\"",
        &[(4, "before it begins", "mend")],
    );
    put(
        "lat = \"50\"\nlon = 30",
        &[(3, "no number", "without quotation marks")],
    );
    put(
        "capital = { name = \"Kyiv\", lat = 150.4, lon = 30.5 }",
        &[(3, "150.4 30.5 is nowhere", "degrees")],
    );
    put(
        "capitol = \"Kyiv\"",
        &[(3, "unknown key `capitol`", "README")],
    );
    put(
        "unless = [{ name = \"Ukraine\" }]",
        &[(3, "without words", "before")],
    );
    put("names = [\"\"]", &[(3, "empty string", "fill it")]);
    check(
        path,
        "name = \"Ukraine\"\n",
        &[(1, "no `code`", "add `code")],
    );
    check(
        path,
        &state.replace("UKR", "Ukr"),
        &[(1, "`Ukr` is no country code", "ISO 3166")],
    );
    check(
        path,
        &state.replace("UKR", "RUS"),
        &[(
            1,
            "`RUS` is taken by actors/states/russia.toml:1",
            "each its own",
        )],
    );
}

#[test]
fn other_actors() {
    let body = "id = \"X\"\ncode = \"IGO\"\nname = \"X\"\n";
    let path = "actors/organisations/x.toml";
    let put = |line: &str, wanted: &[(usize, &str, &str)]| {
        check(path, &format!("{body}{line}\n"), wanted)
    };
    put("", &[]);
    put(
        "sector = [\"GOVT\"]",
        &[(4, "`GOVT` is no PLOVER sector", "COP GOV")],
    );
    put(
        "members = [{ code = \"PLO\" }]",
        &[(4, "no state has the code `PLO`", "actors/states")],
    );
    check(
        path,
        &body.replace("\"X\"\ncode", "\"NATO\"\ncode"),
        &[(1, "`NATO` is taken by actors/organisations/nato.toml:1", "")],
    );
    check(
        path,
        &body.replace("IGO", "ORG"),
        &[(2, "no state has the code `ORG`", "")],
    );
    let person = |office: &str| {
        format!(
            "code = \"RUS\"\n[[person]]\nid = \"Q2\"\nname = \"A B\"\n[[person.office]]\ntitle = \"minister\"\n{office}\n"
        )
    };
    let path = "actors/people/russia.toml";
    check(path, &person("source = \"REIGN\""), &[]);
    check(path, &person(""), &[(5, "without a source", "unverified")]);
    check(
        path,
        &person("unverified = true").replace("Q2", "Q1"),
        &[(3, "`Q1` is taken by actors/people/poland.toml:3", "")],
    );
    check(
        "actors/roles/envoy.toml",
        "words = [\"envoy\", \"diplomat\"]\n",
        &[(
            1,
            "`diplomat` is in the class diplomat already",
            "one of the two",
        )],
    );
}

#[test]
fn places_outlets_and_words() {
    let place = "[[place]]\nname = \"A\"\ncountry = \"POL\"\nlat = 1\nlon = 2.5\n";
    check("places/a.toml", place, &[]);
    check(
        "places/a.toml",
        &place.replace("POL", "POM"),
        &[(3, "no state has the code `POM`", "")],
    );
    check(
        "places/a.toml",
        &place.replace("lat = 1\n", ""),
        &[(1, "A is nowhere", "`lat` and `lon`")],
    );
    check(
        "places/a.toml",
        &format!("{place}kind = \"lake\"\n"),
        &[(6, "`lake` is no kind", "city, province")],
    );
    check(
        "sources/b.toml",
        "name = \"B\"\ncountry = \"POL\"\nkind = \"free\"\n",
        &[(3, "`free` is no kind of outlet", "state, party")],
    );
    check(
        "contexts/c.toml",
        "means = \"c\"\nwords = []\n",
        &[
            (1, "without words", "dictionary form"),
            (1, "no example that is in the context", "`codes`"),
            (1, "leaves alone", "`skips`"),
        ],
    );
    check(
        "words/modality.toml",
        "[modals]\nmaybe = [\"may\"]\n",
        &[(2, "`maybe` is no modality", "possible")],
    );
    check(
        "words/reporting.toml",
        "[verbs]\nsays = [\"say\"]\n",
        &[(2, "`says` is no stance", "asserts")],
    );
    check(
        "words/topics.toml",
        "golf = [\"tee\"]\n",
        &[(1, "`golf` is no reason", "sport")],
    );
    check(
        "words/light.toml",
        "verb = [\"make\"]\n",
        &[(1, "unknown field `verb`", "head of the built-in file")],
    );
}

#[test]
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
    check(
        "frames/Sanction/x.toml",
        &cat.replace("mode    = \"expel\"\n", ""),
        &[(1, "`Sanction` is no PLOVER type", "lower case")],
    );
    check(
        "frames/sanction/expel.tml",
        EXPEL,
        &[(1, "no lexicon file", ".toml")],
    );
    check(
        "frames/sanction/Expel Envoys.toml",
        EXPEL,
        &[(1, "no file name", "small letters")],
    );
    check(
        "words/verbs.toml",
        "",
        &[(1, "no list of words is called `verbs`", "words/things")],
    );
    check(
        "actors/states/poland.pl.toml",
        "",
        &[(1, "no frame in another language", "two letters")],
    );
    check(
        "frames/sanction/gone.ru.toml",
        EXPEL,
        &[(1, "no frame `sanction/gone`", "same folder")],
    );
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
