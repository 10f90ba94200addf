use super::*;
use crate::{Format, read, read_any};
use arrow_array::{ArrayRef, Date32Array, Int64Array, RecordBatch, StringArray};
use parquet::arrow::ArrowWriter;
use std::sync::Arc;

fn all(bytes: &[u8], name: &str, options: &Options) -> (Vec<Article>, Vec<Problem>) {
    let (mut articles, mut problems) = (Vec::new(), Vec::new());
    for found in read_any(bytes, name, options) {
        match found {
            Ok(article) => articles.push(article),
            Err(problem) => problems.push(problem),
        }
    }
    (articles, problems)
}

fn with(columns: &[&str]) -> Options {
    let columns = columns.iter().map(|c| c.parse().unwrap()).collect();
    Options {
        columns,
        ..Options::default()
    }
}

#[test]
fn tables_of_every_mark_are_read() {
    let rows = "id,headline,body,date,outlet,link\n7,Envoy recalled,\"One, \"\"two\"\".\n\nThree.\",1 July 2025,Wire,https://a.example/7\n";
    for mark in [",", "\t", ";", "|"] {
        let table = if mark == "," {
            rows.to_owned()
        } else {
            rows.replace("One,", "One")
                .replace(',', mark)
                .replace("One", "One,")
        };
        let (articles, problems) = all(table.as_bytes(), "-", &Options::default());
        assert_eq!(problems, [], "{mark}");
        let article = &articles[0];
        assert_eq!(article.text, "One, \"two\".\n\nThree.");
        assert_eq!(
            (article.id.as_str(), article.title.as_deref()),
            ("7", Some("Envoy recalled"))
        );
        assert_eq!(article.published.unwrap().to_string(), "2025-07-01");
        assert_eq!(
            (article.source.as_deref(), article.url.as_deref()),
            (Some("Wire"), Some("https://a.example/7"))
        );
        assert_eq!(
            (article.extractor.as_str(), article.raw_sha256.len()),
            (CSV, 64)
        );
    }
}

#[test]
fn columns_can_be_named_and_unknown_ones_are_refused() {
    let table = b"a,b\nx,Words here.\n";
    let (articles, _) = all(table, "t.csv", &with(&["text=b"]));
    assert_eq!(articles[0].text, "Words here.");
    let (articles, problems) = all(table, "t.csv", &Options::default());
    assert!(
        articles.is_empty() && problems[0].message.contains("--column text=NAME"),
        "{problems:?}"
    );
    assert!(problems[0].is_failure());
    let (_, problems) = all(table, "t.csv", &with(&["text=c"]));
    assert!(
        problems[0].message.contains("no column \"c\""),
        "{problems:?}"
    );
}

#[test]
fn rows_that_are_odd_are_read_or_named() {
    let table = b"text,date,source\nOne.,someday,\nTwo.\n,2025-07-01,x\nThree.,2025-07-01T10:00:00Z,Wire,extra\nNA,,\n\n";
    let (articles, problems) = all(table, "t.csv", &Options::default());
    let texts: Vec<_> = articles.iter().map(|a| a.text.as_str()).collect();
    assert_eq!(texts, ["One.", "Two.", "Three."]);
    let said: Vec<_> = problems.iter().map(|p| (p.line, p.reason())).collect();
    assert_eq!(
        said,
        [
            (Some(2), None),
            (Some(4), Some(Reason::Empty)),
            (Some(6), Some(Reason::Empty))
        ]
    );
    assert!(!problems.iter().any(Problem::is_failure));
    let (_, problems) = all(b"text,title\n", "t.csv", &Options::default());
    assert!(problems[0].message.contains("without rows"));
    let mut options = Options {
        max_bytes: 5000,
        ..Options::default()
    };
    let open = format!("text\nOne.\n\"{}", "x\n".repeat(200_000));
    let (articles, problems) = all(open.as_bytes(), "t.csv", &options);
    assert_eq!(articles.len(), 1);
    assert!(
        problems[0].message.contains("quotation mark"),
        "{problems:?}"
    );
    options.max_bytes = 3;
    let (_, problems) = all(b"text\nLonger.\n", "t.csv", &options);
    assert_eq!(problems[0].reason(), Some(Reason::TooLarge));
}

#[test]
fn tables_in_other_encodings_are_read() {
    let (latin, _, _) = encoding_rs::WINDOWS_1252
        .encode("text,source\nLe président a dénoncé l’accord à Genève.,Le Fil\n");
    let (articles, problems) = all(&latin, "t.csv", &Options::default());
    assert_eq!(
        articles[0].text,
        "Le président a dénoncé l’accord à Genève."
    );
    assert_eq!(problems.len(), 1, "it is said");
    let utf16: Vec<u8> = "\u{feff}text\tsource\nÉtat.\tWire\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let (articles, problems) = all(&utf16, "t.txt.csv", &Options::default());
    assert_eq!((articles[0].text.as_str(), problems.len()), ("État.", 0));
}

#[test]
fn words_with_commas_are_no_table() {
    let (articles, _) = all(
        b"The text, he said, was late.\nIt came, at last.\n",
        "-",
        &Options::default(),
    );
    assert!(articles[0].text.starts_with("The text, he said"));
    let (articles, _) = all(
        b"title\n\nThe story, body and all.\n",
        "-",
        &Options::default(),
    );
    assert_eq!(articles.len(), 1);
}

fn parquet_bytes(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn parquet_is_read() {
    let rows = 200;
    let texts: Vec<String> = (0..rows).map(|i| format!("Text {i}.")).collect();
    let bytes = parquet_bytes(vec![
        ("junk", Arc::new(Int64Array::from_iter_values(0..rows))),
        ("Body", Arc::new(StringArray::from(texts))),
        (
            "date",
            Arc::new(Date32Array::from_iter_values(
                (0..200).map(|day| 20_000 + day),
            )),
        ),
        (
            "id",
            Arc::new(Int64Array::from_iter(
                (0..rows).map(|i| (i != 1).then_some(i)),
            )),
        ),
    ]);
    let whole = read_parquet(Bytes::from(bytes.clone()), "t.parquet", &Options::default());
    let whole: Vec<_> = whole.map(Result::unwrap).collect();
    assert_eq!(whole.len(), 200);
    assert_eq!(
        (whole[7].id.as_str(), whole[7].text.as_str()),
        ("7", "Text 7.")
    );
    assert_eq!(whole[7].published.unwrap().to_string(), "2024-10-11");
    assert!(whole[1].id.starts_with('a'), "a null id is none");
    let packed = zstd::encode_all(&bytes[..], 1).unwrap();
    let (articles, problems) = all(&packed, "t.parquet.zst", &Options::default());
    assert_eq!((articles, problems.len()), (whole, 0));
}

#[test]
fn parquet_that_is_broken_says_so() {
    let bytes = parquet_bytes(vec![("x", Arc::new(StringArray::from(vec!["One."])))]);
    let (articles, _) = all(&bytes, "t", &with(&["text=x"]));
    assert_eq!(articles.len(), 1);
    let (_, problems) = all(&bytes, "t", &Options::default());
    assert!(
        problems[0].message.contains("it has x; name"),
        "{problems:?}"
    );
    for bad in [&bytes[..bytes.len() - 9], b"PAR1", b"PAR1 and words PAR1"] {
        let found: Vec<_> = read(bad, "t", Format::Parquet, &Options::default()).collect();
        let problem = found[0].as_ref().unwrap_err();
        assert!(
            problem.is_failure() && problem.message.contains("Parquet"),
            "{problem}"
        );
    }
}
