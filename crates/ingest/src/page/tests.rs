use super::*;

const LEDE: &str = "Ruritania recalled its envoy to Sylvania on Tuesday, the foreign ministry said, after two days of talks had failed.";
const SECOND: &str = "His aide stays in the capital for now, a spokesman told reporters, and the embassy remains open to visitors.";
const LAST: &str = "Sylvania said it regretted the step and would not answer it in kind; its own envoy had left a week before.";

fn at(url: &str) -> Declared {
    Declared {
        url: Some(url.to_owned()),
        content_type: None,
    }
}

fn read(html: &str) -> Page {
    parse(
        html.as_bytes(),
        "in",
        &at("https://www.wire.example/2025/07/01/envoy?utm=1"),
        &Options::default(),
    )
    .unwrap()
}

fn page(head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang='en-GB'><head>{head}</head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>{body}</body></html>"
    )
}

#[test]
fn the_text_is_kept_and_what_stands_around_it_is_not() {
    let body = format!(
        "<article><h1>Envoy recalled</h1><p class=byline>By A. Writer</p><p>{LEDE}</p>\
         <figure><img src=x><figcaption>The envoy. Photo: Wire</figcaption></figure>\
         <div class='shareTools'><p>Share this on all your networks</p></div><p>{SECOND}<br><br>{LAST}</p>\
         <p><a href=/2>Aide named as next envoy</a></p><p>Read more: The treaty</p><p>{SECOND}</p>\
         <ul><li>The <em>treaty</em> was signed in 1999.</li><li>It was never ratified.</li></ul></article>\
         <footer>All rights reserved. Terms of use.</footer>"
    );
    let found = read(&page("<title>Envoy recalled | Wire</title>", &body));
    let expected = [
        LEDE,
        SECOND,
        LAST,
        "The treaty was signed in 1999.",
        "It was never ratified.",
    ];
    assert_eq!(found.article.text, expected.join("\n\n"));
    assert_eq!(found.article.title.as_deref(), Some("Envoy recalled"));
}

#[test]
fn facts_are_read_wherever_they_stand() {
    let body = format!("<article><p>{LEDE}</p><p>{SECOND}</p></article>");
    let check = |head: &str, expected: [&str; 5]| {
        let Page {
            article,
            author,
            notes,
        } = read(&page(head, &body));
        assert_eq!(notes, [] as [&str; 0]);
        let got = [
            article.title.unwrap_or_default(),
            article.source.unwrap_or_default(),
            author.unwrap_or_default(),
            article.published.map(|d| d.to_string()).unwrap_or_default(),
            article.url.unwrap_or_default(),
        ];
        assert_eq!(got, expected, "{head}");
        assert_eq!(article.language.as_deref(), Some("en"));
        assert_eq!(
            article.final_url.as_deref(),
            Some("https://www.wire.example/2025/07/01/envoy?utm=1")
        );
    };
    let linked = r#"<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
        "headline":"Envoy &amp; aide recalled","datePublished":"2025-07-02T01:00:00+04:00","author":[{"name":"A. Writer"},{"name":"B. Writer"}],
        "publisher":{"@type":"Organization","name":"Ruritanian Wire"}}]}</script><link rel=canonical href="/envoy">"#;
    check(
        linked,
        [
            "Envoy & aide recalled",
            "Ruritanian Wire",
            "A. Writer, B. Writer",
            "2025-07-02",
            "https://www.wire.example/envoy",
        ],
    );
    let metas = r#"<meta property="og:title" content="Envoy recalled - Wire"><meta property="og:site_name" content="Wire">
        <meta name="author" content="By A. Writer"><meta name="DC.date.issued" content="2 July 2025"><link rel=canonical href="https://other.example/envoy">"#;
    check(
        metas,
        [
            "Envoy recalled",
            "Wire",
            "A. Writer",
            "2025-07-02",
            "https://www.wire.example/2025/07/01/envoy?utm=1",
        ],
    );
    let bare = "<title>Envoy recalled - Wire.example</title><script type='application/ld+json'>{broken</script>";
    check(
        bare,
        [
            "Envoy recalled",
            "wire.example",
            "",
            "2025-07-01",
            "https://www.wire.example/2025/07/01/envoy?utm=1",
        ],
    );
}

#[test]
fn a_date_that_cannot_be_read_is_said_and_not_replaced() {
    let html = page(
        "<meta name=date content='Moonday'>",
        &format!("<p>{LEDE}</p>"),
    );
    let options = Options {
        published: Some("2024-01-01".parse().unwrap()),
        ..Options::default()
    };
    let found = parse(html.as_bytes(), "in", &Declared::default(), &options).unwrap();
    assert_eq!(
        (found.article.published, found.notes.len()),
        (None, 1),
        "{:?}",
        found.notes
    );
    let html = page("", &format!("<p>{LEDE}</p>"));
    let found = parse(html.as_bytes(), "in", &Declared::default(), &options).unwrap();
    assert_eq!(found.article.published, options.published);
}

#[test]
fn encodings_are_told_by_header_meta_and_looks() {
    let html = |charset: &str| {
        page(
            &format!("<meta charset={charset}>"),
            "<p>Глава МИД отозвал посла во вторник, сообщили в министерстве после переговоров.</p>",
        )
    };
    let koi = encoding_rs::KOI8_R.encode(&html("koi8-r")).0.into_owned();
    let windows = encoding_rs::WINDOWS_1251
        .encode(&html("utf-8"))
        .0
        .into_owned();
    let header = Declared {
        url: None,
        content_type: Some("text/html; charset=windows-1251".to_owned()),
    };
    for (bytes, declared) in [
        (koi, Declared::default()),
        (windows.clone(), header),
        (windows, Declared::default()),
    ] {
        let found = parse(&bytes, "in", &declared, &Options::default()).unwrap();
        assert!(
            found.article.text.starts_with("Глава МИД"),
            "{}",
            found.article.text
        );
        assert_eq!(found.article.raw_sha256, digest(&bytes));
    }
}

#[test]
fn what_is_no_article_says_so() {
    let says = |bytes: &[u8], words: &str| {
        let problem = parse(bytes, "in", &Declared::default(), &Options::default()).unwrap_err();
        assert!(problem.to_string().contains(words), "{problem}");
    };
    says(b" ", "empty");
    says(
        b"<html><body><div id=root></div><script>app()</script></body></html>",
        "no article was found",
    );
    says(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not text");
    let small = Options {
        max_bytes: 100,
        ..Options::default()
    };
    let problem = parse(&[b'x'; 101], "in", &Declared::default(), &small).unwrap_err();
    assert_eq!(problem.reason(), Some(Reason::TooLarge));
}

#[test]
fn hostile_pages_end_soon_and_small() {
    let deep = "<div>".repeat(100_000);
    let open: String = (0..20_000).map(|i| format!("<b class={i}><p>a")).collect();
    let tables = "<table><tr><td>".repeat(20_000);
    let attributes: String = (0..20_000).map(|i| format!(" a{i}=1")).collect();
    let nulls = "<p>a\0b</p>";
    let spans = "<span>a ".repeat(50_000);
    let json = format!(
        "<script type='application/ld+json'>{}</script>",
        "[".repeat(50_000)
    );
    for hostile in [
        &deep,
        &open,
        &tables,
        &format!("<div{attributes}>"),
        nulls,
        &spans,
        &json,
        "<!--",
        "<script>",
    ] {
        let html = page("", &format!("<p>{LEDE}</p><p>{SECOND}</p>{hostile}"));
        let found = parse(
            html.as_bytes(),
            "in",
            &Declared::default(),
            &Options::default(),
        )
        .unwrap();
        assert!(found.article.text.contains(LEDE));
    }
}
