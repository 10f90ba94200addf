use super::*;
use detente_record::Reason;
use std::io::{BufReader, Cursor, Read};

fn all(bytes: &[u8], format: Format, options: &Options) -> (Vec<Article>, Vec<Problem>) {
    let (mut articles, mut problems) = (Vec::new(), Vec::new());
    // A small buffer, so that lines and characters fall across its edge.
    for item in read(BufReader::with_capacity(7, bytes), "in", format, options) {
        match item {
            Ok(article) => articles.push(article),
            Err(problem) => problems.push(problem),
        }
    }
    (articles, problems)
}

/// One line, the reason it must be set aside for (or none), and words its message must hold.
fn check_line(line: &str, reason: Option<Reason>, says: &str) {
    let (articles, problems) = all(line.as_bytes(), Format::Jsonl, &Options::default());
    let got = problems.iter().find_map(Problem::reason);
    assert_eq!(got, reason, "{line}: {problems:?}");
    assert_eq!(articles.len(), usize::from(reason.is_none()), "{line}");
    let messages: String = problems.iter().map(Problem::to_string).collect();
    assert!(messages.contains(says), "{line}: {messages}");
}

#[test]
fn every_kind_of_line_is_read_or_named() {
    let broken = Some(Reason::Broken);
    check_line(r#"{"text":"Hi."}"#, None, "");
    check_line(r#"{"title":"Envoy recalled"}"#, None, "");
    check_line(r#"{"text":"Hi.","other":[1,{"a":1e999}]}"#, None, "");
    check_line(r#"{"text":"Hi.","title":null,"published":null}"#, None, "");
    check_line(r#"{"text":7}"#, broken, r#"in:1: field "text" is 7"#);
    check_line(r#"{"text":"Hi.","id":12}"#, broken, r#"field "id" is 12"#);
    check_line(
        r#"{"text":"Hi.","url":["a"]}"#,
        broken,
        r#""url" is a list"#,
    );
    check_line(
        r#"{"text":"Hi.","handling":"secret"}"#,
        broken,
        "open or restricted",
    );
    check_line(
        r#"{"text":"Hi.","withdrawn":"soon"}"#,
        broken,
        r#""withdrawn""#,
    );
    check_line(r#"{"text":"a","text":"b"}"#, broken, "duplicate field");
    check_line(r#"{"text":"Hi."#, broken, "breaks off at column");
    check_line(r#"{"text":"Hi." x}"#, broken, "column 15");
    check_line(r#"["Hi."]"#, broken, "not a JSON object");
    check_line("Hi.", broken, "not a JSON object");
    check_line(r#"{"source":"wire"}"#, broken, r#""text" is missing"#);
    check_line(r#"{"text":" \n"}"#, Some(Reason::Empty), "no words");
    check_line(
        r#"{"text":"Hi.","published":"soon"}"#,
        None,
        r#"warning: field "published" is "soon""#,
    );
    check_line(r#"{"text":"Hi.","published":20250701}"#, None, "20250701");
    check_line(
        &format!("{}{}", "[".repeat(99_999), "]"),
        broken,
        "not a JSON object",
    );
    check_line(
        &format!(r#"{{"text":"Hi.","x":{}"#, "[".repeat(99_999)),
        broken,
        "breaks off",
    );
}

#[test]
fn what_a_line_gives_is_kept() {
    let line = r#"{"id":"w-1","published":"2025-07-01T01:30:00+04:00","title":"A\u0000B","source":"wire-a","url":"https://a.example/1","language":"en","text":"One.\r\nTwo\u0000.","translated":"machine","handling":"restricted","withdrawn":"2025-07-03","corrects":"w-0","version_of":"w-00","final_url":"https://a.example/2","retrieved":"2025-07-02T00:00:00Z"}"#;
    let (articles, problems) = all(line.as_bytes(), Format::Jsonl, &Options::default());
    assert_eq!(problems, []);
    let article = &articles[0];
    let json = serde_json::to_value(article).unwrap();
    let given: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
    for (field, value) in &given {
        match field.as_str() {
            "published" => assert_eq!(json["published"], "2025-07-01"),
            "title" => assert_eq!(json["title"], "AB"),
            "text" => assert_eq!(json["text"], "One.\nTwo."),
            _ => assert_eq!(&json[field], value, "{field}"),
        }
    }
    assert_eq!(
        article.published_time.as_deref(),
        Some("2025-06-30T21:30:00Z")
    );
    assert_eq!(article.extractor, "jsonl/1");
    assert_eq!(article.raw_sha256, detente_record::digest(line.as_bytes()));
    assert_eq!(article.text_sha256, detente_record::digest(b"One.\nTwo."));
}

#[test]
fn members_of_other_names_are_found_as_columns_are() {
    let read = |line: &str, given: &[&str]| {
        let options = Options {
            columns: given.iter().map(|g| g.parse().unwrap()).collect(),
            ..Options::default()
        };
        let (articles, problems) = all(line.as_bytes(), Format::Jsonl, &options);
        let said: String = problems.iter().map(Problem::to_string).collect();
        let article = articles.into_iter().next().unwrap_or_default();
        let day = article.published.map(|day| day.to_string());
        let source = article.source.unwrap_or_default();
        (article.text, day.unwrap_or_default(), source, said)
    };
    let check = |line: &str, given: &[&str], text: &str, day: &str, source: &str| {
        let got = read(line, given);
        assert_eq!(
            (&*got.0, &*got.1, &*got.2),
            (text, day, source),
            "{line}: {}",
            got.3
        );
        assert_eq!(got.3, "", "{line}");
    };
    let api = r#"{"source":{"id":null,"name":"The Wire"},"title":"T","description":"Short.","content":"Long.","publishedAt":"2025-07-01T09:00:00Z"}"#;
    check(api, &[], "Long.", "2025-07-01", "The Wire");
    let dated = r#"{"date":"1 July 2025","text":"Hi.","topics":[{"x":1e999}]}"#;
    check(dated, &[], "Hi.", "2025-07-01", "");
    // Its own name goes before another's, and what the user says before both.
    let both =
        r#"{"published":"2025-07-02","date":"2025-07-01","text":"A.","body":"B.","outlet":"O"}"#;
    check(both, &[], "A.", "2025-07-02", "O");
    check(both, &["text=body", "date=date"], "B.", "2025-07-01", "O");
    // What holds no words is no text; what is null is not there.
    check(
        r#"{"text":null,"body":["x"],"story":"S."}"#,
        &[],
        "S.",
        "",
        "",
    );
    let said = read(r#"{"date":"soon","text":"Hi."}"#, &[]).3;
    assert!(said.contains(r#"field "date" is "soon""#), "{said}");
    let said = read(r#"{"body":7}"#, &["text=body"]).3;
    assert!(said.contains(r#"field "body" is 7"#), "{said}");
}

#[test]
fn objects_of_a_list_or_one_after_another_are_articles() {
    let check = |json: &str, texts: &[&str], lines: &[u64], says: &str| {
        let (articles, problems) = all(json.as_bytes(), Format::Json, &Options::default());
        let got: Vec<_> = articles.iter().map(|a| a.text.as_str()).collect();
        let at: Vec<_> = problems.iter().filter_map(|p| p.line).collect();
        let said: String = problems.iter().map(Problem::to_string).collect();
        assert_eq!((&*got, &*at), (texts, lines), "{json}: {said}");
        assert!(said.contains(says), "{said}");
    };
    check("[]", &[], &[], "empty");
    check(
        r#"[{"text":"A.","x":["[{\"",{}]},{"text":"B. }]"}]"#,
        &["A.", "B. }]"],
        &[],
        "",
    );
    check(
        "{\n \"text\": \"A.\"\n}\n{\"text\":\"B.\"}",
        &["A.", "B."],
        &[],
        "",
    );
    check(
        "[\n{\"text\":\"A.\"},\n7, {\"text\":\"B.\"}]",
        &["A.", "B."],
        &[3],
        "not a JSON object",
    );
    check(
        "[{\"text\":\"A.\"},\n{\"text\":",
        &["A."],
        &[2],
        "breaks off",
    );
    check(
        r#"{"status":"ok","items":[{"text":"A."}]}"#,
        &[],
        &[1],
        "jq -c '.items[]'",
    );
    let guessed = |text: &str| guess("x.json", text.as_bytes()).unwrap();
    assert_eq!(guessed("[\n {\"text\":1}]"), Format::Json);
    assert_eq!(guessed("{\n \"text\":\"A.\"}"), Format::Json);
    assert_eq!(
        guessed("{\"text\":\"A.\"}\n{\"text\":\"B.\"}"),
        Format::Jsonl
    );
}

#[test]
fn a_broken_line_leaves_the_others() {
    let mut bytes = b"\xef\xbb\xbf{\"text\":\"One.\"}\r\n\n{\"text\": \"Tw".to_vec();
    bytes.extend_from_slice(b"\xff\xfe.\"}\n");
    bytes.extend_from_slice(b"{\"text\":\"Three.\"}");
    let (articles, problems) = all(&bytes, Format::Jsonl, &Options::default());
    let texts: Vec<_> = articles.iter().map(|a| a.text.as_str()).collect();
    assert_eq!(texts, ["One.", "Three."]);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].line, Some(3));
    assert!(problems[0].message.contains("byte 13"), "{}", problems[0]);
    assert!(problems[0].is_failure());
}

#[test]
fn what_is_not_said_is_taken_from_the_options_and_a_bad_date_is_not() {
    let options = Options {
        published: Some("2025-07-02".parse().unwrap()),
        source: Some("wire-b".to_owned()),
        ..Options::default()
    };
    let lines = "{\"text\":\"A.\"}\n{\"text\":\"B.\",\"published\":\"x\",\"source\":\"wire-c\"}";
    let (articles, problems) = all(lines.as_bytes(), Format::Jsonl, &options);
    assert_eq!(articles[0].published, options.published);
    assert_eq!(articles[0].source, options.source);
    assert_eq!(articles[1].published, None);
    assert_eq!(articles[1].source.as_deref(), Some("wire-c"));
    assert_eq!(problems.len(), 1);
    assert!(!problems[0].is_failure());
    let (articles, _) = all(b"Plain words.", Format::Text, &options);
    assert_eq!(articles[0].published, options.published);
}

/// Plain bytes, the text they must give (or the reason for none), and whether it comes with a warning.
fn check_text(bytes: &[u8], expected: Result<&str, Reason>, warned: bool) {
    let (articles, problems) = all(bytes, Format::Text, &Options::default());
    let got = match articles.first() {
        Some(article) => Ok(article.text.as_str()),
        None => Err(problems[0].reason().unwrap()),
    };
    assert_eq!(got, expected, "{bytes:?}");
    let warnings = problems.iter().filter(|p| p.kind == Kind::Warning).count();
    assert_eq!(warnings, usize::from(warned), "{problems:?}");
    if let Some(article) = articles.first() {
        assert_eq!(article.raw_sha256, detente_record::digest(bytes));
    }
}

#[test]
fn encodings_are_told_apart() {
    let words = "Əlixan said “no”.\nTwo.";
    check_text(words.as_bytes(), Ok(words), false);
    check_text(
        &[b"\xef\xbb\xbf", words.as_bytes()].concat(),
        Ok(words),
        false,
    );
    check_text(&utf16(words, true), Ok(words), false);
    check_text(&utf16(words, false), Ok(words), false);
    check_text(b"Caf\xe9 \x93no\x94.", Ok("Café “no”."), true);
    check_text("é, è and ".as_bytes(), Ok("é, è and "), false);
    let mixed = ["é, è and \u{20ac} ".as_bytes(), b"\xe9."].concat();
    check_text(&mixed, Ok("é, è and € \u{fffd}."), true);
    check_text(&utf16(words, true)[..11], Ok("Əlix\u{fffd}"), true);
    check_text(b"One.\r\nTwo.\rThree.", Ok("One.\nTwo.\rThree."), false);
    let stray = [b"Word ".repeat(20), b"\0end.".to_vec()].concat();
    check_text(&stray, Ok(&format!("{}end.", "Word ".repeat(20))), false);
}

#[test]
fn what_is_no_text_is_refused() {
    check_text(b"", Err(Reason::Empty), false);
    check_text(b"\xef\xbb\xbf", Err(Reason::Empty), false);
    check_text(b" \r\n\t", Err(Reason::Empty), false);
    check_text(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0",
        Err(Reason::NotText),
        false,
    );
    let unmarked = &utf16("Plain words.", true)[2..];
    check_text(unmarked, Err(Reason::NotText), false);
    let noise: Vec<u8> = (0..4000u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    check_text(&noise, Err(Reason::NotText), false);
    let (articles, problems) = all(&noise, Format::Jsonl, &Options::default());
    assert!(articles.is_empty());
    assert_eq!(problems.len(), 1, "one message, not one a line");
    let (_, problems) = all(b"\n \n", Format::Jsonl, &Options::default());
    assert_eq!(problems[0].reason(), Some(Reason::Empty));
    assert!(problems[0].is_failure());
}

#[test]
fn lines_in_utf16_flow_too() {
    let lines = "{\"text\":\"Əlixan 🙂.\"}\r\n{\"text\":\"Two.\"}\n";
    for little in [true, false] {
        let (articles, problems) = all(&utf16(lines, little), Format::Jsonl, &Options::default());
        assert_eq!(problems, []);
        assert_eq!(articles[0].text, "Əlixan 🙂.");
        assert_eq!(articles[1].text, "Two.");
    }
}

fn utf16(text: &str, little: bool) -> Vec<u8> {
    "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(|unit| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

#[test]
fn a_line_of_200_megabytes_is_refused_and_the_next_is_read() {
    let long = std::io::repeat(b'a').take(200_000_000);
    let input = Cursor::new("{\"text\":\"One.\"}\n{\"text\":\"")
        .chain(BufReader::with_capacity(1 << 16, long))
        .chain(Cursor::new("\"}\n{\"text\":\"Three.\"}\n"));
    let options = Options {
        max_bytes: 1000,
        ..Options::default()
    };
    let found: Vec<_> = read(input, "in", Format::Jsonl, &options).collect();
    assert_eq!(found.len(), 3);
    assert_eq!(found[0].as_ref().unwrap().text, "One.");
    let problem = found[1].as_ref().unwrap_err();
    assert_eq!(
        (problem.line, problem.reason()),
        (Some(2), Some(Reason::TooLarge))
    );
    assert!(problem.message.contains("200000011 bytes"), "{problem}");
    assert_eq!(found[2].as_ref().unwrap().text, "Three.");
}

#[test]
fn a_text_at_the_limit_is_read_and_one_over_it_is_not() {
    let options = Options {
        max_bytes: 10,
        ..Options::default()
    };
    assert_eq!(all(b"0123456789", Format::Text, &options).0.len(), 1);
    let (_, problems) = all(b"0123456789a", Format::Text, &options);
    assert_eq!(problems[0].reason(), Some(Reason::TooLarge));
    let line = b"{\"text\":\"A.\"}";
    let options = Options {
        max_bytes: line.len(),
        ..options
    };
    assert_eq!(all(line, Format::Jsonl, &options).0.len(), 1);
}

/// A reader that gives some bytes and then fails.
struct Failing<'a>(&'a [u8]);

impl Read for Failing<'_> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        if self.0.is_empty() {
            return Err(std::io::Error::other("the cable was pulled"));
        }
        self.0.read(buf)
    }
}

#[test]
fn an_input_that_fails_keeps_what_came_before() {
    let lines = "{\"text\":\"One.\"}\n".repeat(1000);
    let reader = BufReader::new(Failing(lines.as_bytes()));
    let found: Vec<_> = read(reader, "in", Format::Jsonl, &Options::default()).collect();
    let problem = found.last().unwrap().as_ref().unwrap_err();
    assert_eq!((problem.kind, problem.line), (Kind::Failed, Some(1001)));
    assert!(problem.to_string().contains("cable"), "{problem}");
    assert_eq!(found.iter().filter(|item| item.is_ok()).count(), 1000);
    let reader = BufReader::new(Failing(b"Words"));
    let found: Vec<_> = read(reader, "in", Format::Text, &Options::default()).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].as_ref().unwrap_err().kind, Kind::Failed);
}

fn check_guess(name: &str, head: &[u8], expected: Result<Format, &str>) {
    match (guess(name, head), expected) {
        (Ok(got), Ok(expected)) => assert_eq!(got, expected, "{name}"),
        (Err(problem), Err(says)) => {
            assert!(problem.to_string().contains(says), "{name}: {problem}");
        }
        (got, _) => panic!("{name}: {got:?}"),
    }
}

#[test]
fn formats_are_guessed_or_refused() {
    check_guess("a.txt", b"<html>", Ok(Format::Text));
    check_guess("a.JSONL", b"", Ok(Format::Jsonl));
    check_guess("-", b"", Ok(Format::Text));
    check_guess("-", b"Words.", Ok(Format::Text));
    check_guess("-", b"{ \"text\": \"A.\"}\n", Ok(Format::Jsonl));
    check_guess("-", &utf16("{\"text\": \"A.\"}\n", true), Ok(Format::Jsonl));
    check_guess("-", b"{brace} first.", Ok(Format::Text));
    check_guess("a.json", b"{\"text\": \"A.\"}", Ok(Format::Jsonl));
    check_guess("a.json", b"{\n  \"text\": \"A.\"\n}\n", Ok(Format::Json));
    check_guess("a.json", b"[{\"text\": \"A.\"}]", Ok(Format::Json));
    check_guess("a.txt", b"\x1f\x8b\x08", Err("gzip"));
    check_guess("-", b"%PDF-1.7", Err("PDF"));
    check_guess("-", b"\n<!DOCTYPE html><p>A.", Ok(Format::Html));
    check_guess("-", b"<?xml version='1.0'?>", Ok(Format::Feed));
    check_guess(
        "-",
        b"<?xml version='1.0'?><!-- x --><html>",
        Ok(Format::Html),
    );
    check_guess("a.xml", b"<!-- x --><rss>", Ok(Format::Feed));
    check_guess("a.csv", b"a,b", Ok(Format::Csv));
    check_guess("a.tsv.gz", b"a\tb", Ok(Format::Csv));
    check_guess("-", b"title,date\nA,B\n", Ok(Format::Csv));
    check_guess("a.conllu", b"1\tA", Err("CoNLL-U"));
    check_guess("a.b/c", b"Words.", Ok(Format::Text));
    check_guess("-", b"\0\0\0\x01", Err("not text"));
}

#[test]
fn sniffing_loses_nothing() {
    let lines = "{\"text\":\"One.\"}\n".repeat(2000);
    let found = read_any(lines.as_bytes(), "-", &Options::default());
    assert_eq!(found.filter(Result::is_ok).count(), 2000);
}

#[test]
fn the_same_bytes_give_the_same_article() {
    let bytes = b"Headline here\n\nRuritania recalled its envoy.";
    let (first, _) = all(bytes, Format::Text, &Options::default());
    let (second, _) = all(bytes, Format::Text, &Options::default());
    assert_eq!(first, second);
    assert_eq!(first[0].title.as_deref(), Some("Headline here"));
    assert!(first[0].id.starts_with('a'));
}
