//! What is refused: each with its file, its line and what to do.

mod others;

use super::{EXPEL, faults, with};

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
#[rustfmt::skip]
fn frames() {
    let example = "codes   = [\n  { text = \"Poland expelled three Russian diplomats on Tuesday.\", event = \"POL > RUS\" },\n]\n";
    frame(example, "", 1, "no example that it codes", "`codes`");
    frame("skips   = [ { text = \"The student was expelled from school.\", why = \"no state actor\" } ]\n", "", 1, "leaves alone", "`skips`");
    frame("why = \"no state actor\"", "whom = \"\", why = \"x\"", 11, "unknown key `whom`", "README");
    frame("\"expel\"\ncameo", "\"convcit\"\ncameo", 2, "SANCTION has no mode `convcit`", "modes");
    frame("mode    =", "event = \"SANCTIONS\"\nmode    =", 2, "event = \"SANCTIONS\"", "sixteen");
    frame("\"161\"", "\"961\"", 3, "no CAMEO code", "two to four digits");
    frame("\"161\"", "161", 3, "holds something that is no string", "quotation marks");
    frame("\"diplomat\"", "\"diplomatt\"", 7, "no class `diplomatt`", "actors/roles or words/things");
    frame("\"diplomat\"", "\"act:SANCTION/leave\"", 7, "no class of acts", "act:SANCTION/expel");
    frame("\"diplomat\"", "\"act:LEAVE\"", 7, "no class of acts", "act:RETREAT");
    frame("of = \"recipient\"", "of = \"receiver\"", 7, "`receiver` is no slot", "actor, recipient or none");
    frame("of = \"recipient\"", "of = \"victim\"", 7, "`victim` is no slot", "actor, recipient or none");
    frame("agent   =", "beside = \"actor\"\nagent   =", 6, "unknown key `beside`", "README");
    frame("agent   = \"actor\"", "agent   = \"none\"", 1, "no role fills `actor`", "agent = \"actor\"");
    frame("cameo   =", "context = [\"diplomacy\"]\ncameo   =", 3, "no context `diplomacy`", "files of contexts");
    frame("cameo   =", "inner = \"absorbs\"\ncameo   =", 3, "absorbs", "\"keep\" or \"absorb\"");
    frame("cameo   =", "stance = \"says\"\ncameo   =", 3, "`says` is no stance", "asserts");
    frame("cameo   =", "auxiliary = [\"past\"]\ncameo   =", 3, "`past` is no auxiliary", "historical");
    frame("cameo   =", "also = [{ event = \"COERCE\", mode = \"expel\" }]\ncameo   =", 3, "COERCE has no mode `expel`", "modes");
    frame("cameo   =", "reciprocal = \"yes\"\ncameo   =", 3, "neither true nor false", "without quotation marks");
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
#[rustfmt::skip]
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
    frame("\"POL > RUS\"", &with_key("mode = \"arrest\""), 9, "`arrest` is no mode", "`type`");
    frame("\"POL > RUS\"", &with_key("standing = \"told\""), 9, "`told` is no standing", "narrated");
    frame("\"POL > RUS\"", &with_key("type = \"EXPEL\""), 9, "`EXPEL` is no type", "sixteen");
    frame("\"POL > RUS\"", &with_key("auxiliary = [\"gone\"]"), 9, "`gone` is no auxiliary", "historical");
    frame("\"POL > RUS\"", &with_key("killed = \"two\""), 9, "no whole number", "without quotation marks");
    frame(", event = \"POL > RUS\"", "", 9, "does not say what must come out", "POL > RUS");
}

#[test]
#[rustfmt::skip]
fn occurrences_and_assessments() {
    let text = "means = \"Somebody dies.\"\nwords = [\"die\"]\nagent = \"victim\"\ncodes = [ { text = \"Two men died.\", occurrence = \"dead\" } ]\nskips = [ { text = \"The talks died.\", why = \"nobody\" } ]\n";
    check("frames/occurrence/die.toml", text, &[(1, "without `kind`", "death"), (4, "`dead` is no occurrence", "death")]);
    let text = "means = \"Ties sink.\"\ndirection = \"down\"\nwords = [\"sink\"]\ncodes = [ { text = \"Ties sank.\", dyad = \"POL\" } ]\nskips = [ { text = \"The ship sank.\", why = \"a ship\" } ]\n";
    check("frames/assessment/sink.toml", text, &[(2, "direction = \"down\"", "worse"), (4, "`POL` is no dyad", "AZE RUS")]);
}

#[test]
#[rustfmt::skip]
fn contradictions() {
    let other = EXPEL.replace("mode    = \"expel\"", "mode    = \"withdraw\"");
    check("frames/sanction/out.toml", &other, &[(4, "`declare persona non grata` stands with the same limits in sanction/expel-envoys", "is", ), (4, "`expel` stands", "`need`"), (4, "`kick out` stands", ""), (5, "`expulsion` stands", "")]);
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
