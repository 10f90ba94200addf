//! Pages: linked to by feeds, named by a person, kept as they came.

use super::*;
use std::io::Read;

/// A feed whose pages are there, elsewhere, gone, forbidden, late, and never there.
fn half_gone() -> Server {
    serve(|asked, to| {
        let text = |to: &mut TcpStream, text: &str| {
            reply(to, "200 OK", &["Content-Type: text/plain"], text.as_bytes())
        };
        match asked.path.as_str() {
            "/robots.txt" => reply(to, "200 OK", &[], b"User-agent: *\nDisallow: /closed\n"),
            "/rss" => {
                let items = [
                    "/page.txt",
                    "/moved.txt",
                    "/gone.txt",
                    "/closed.txt",
                    "/late.txt",
                    "/never.txt?utm_source=rss",
                ];
                let mut items: Vec<String> = items
                    .iter()
                    .map(|path| item(path, path, "Envoys", &format!("The feed tells of {path}.")))
                    .collect();
                // Items of nothing but a link: one has a page, one has none.
                items.push("<item><link>/bare.txt</link></item>".to_owned());
                items.push("<item><link>/nothing.txt</link></item>".to_owned());
                reply(to, "200 OK", &["ETag: \"v1\""], rss(&items).as_bytes());
            }
            "/page.txt" => text(to, EXPELLED),
            "/moved.txt" => reply(to, "301 Moved", &["Location: /new.txt"], b""),
            "/new.txt" => text(to, RECALLED),
            "/late.txt" if asked.nth > 0 => text(to, "Chile summoned the envoy of Peru on Friday."),
            "/late.txt" | "/never.txt" => reply(to, "503 Service Unavailable", &[], b""),
            "/bare.txt" => text(to, "Kenya thanked Ghana on Sunday."),
            _ => reply(to, "404 Not Found", &[], b""),
        }
    })
}

#[test]
fn pages_are_fetched_and_what_cannot_be_had_is_told_by_the_feed_or_tried_again() {
    let server = half_gone();
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(here, "", &[server.url("/rss")]);
    let told = once(here);
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(told.err.contains("pages to try again: 2"), "{}", told.err);
    assert!(
        told.err.contains("read 5 articles") && told.err.contains("1 failed"),
        "{}",
        told.err
    );
    let all = articles(here);
    let text = |path: &str| {
        let url = server.url(path);
        let found = all.iter().find(|a| a.url.as_ref() == Some(&url));
        found.map_or("", |a| a.text.as_str())
    };
    assert_eq!(text("/page.txt"), EXPELLED);
    assert_eq!(text("/moved.txt"), RECALLED);
    assert!(
        text("/gone.txt").contains("The feed tells")
            && text("/closed.txt").contains("The feed tells")
    );
    assert!(text("/bare.txt").contains("Kenya"), "{all:?} {}", told.err);
    let moved = all.iter().find(|a| a.text == RECALLED).unwrap();
    assert_eq!(moved.final_url, Some(server.url("/new.txt")));
    assert_eq!(
        moved.raw_sha256,
        detente_record::digest(RECALLED.as_bytes())
    );
    assert_eq!(moved.title.as_deref(), Some("Envoys"));
    // What waits is tried in later rounds, though the feed itself has not changed; in the fifth it is given up.
    for round in 2..=5 {
        let told = once(here);
        assert!(
            told.err
                .contains(if round < 5 { "again: 1" } else { "again: 0" }),
            "{}",
            told.err
        );
    }
    let all = articles(here);
    assert!(all.iter().any(|a| a.text.contains("Chile")));
    assert!(
        all.iter()
            .any(|a| a.text.contains("/never.txt") && a.url == Some(server.url("/never.txt")))
    );
    assert_eq!(
        (
            all.len(),
            server.count("/never.txt"),
            server.count("/page.txt")
        ),
        (7, 5, 1)
    );
    good(here);
}

const HTML: &str = "<html lang=\"en\"><head><title>Envoys expelled</title></head><body><nav>Home World</nav><article>\
    <h1>Envoys expelled</h1><p>Poland expelled three Russian diplomats on Tuesday, and gave them a week to go.</p>\
    <p>The foreign ministry in Warsaw, where Mr Zaj\u{105}c is spokesman, said that they had spied on a port.</p></article></body></html>";

fn web() -> Server {
    site(|asked, to| match asked.path.as_str() {
        "/rss" => {
            let items = [item("1", "/a", "Envoys", ""), item("2", "/b", "Envoys", "")];
            feed(to, &items);
        }
        // In an encoding that only the header names.
        "/a" => {
            let bytes: Vec<u8> = HTML
                .chars()
                .map(|c| if c == '\u{105}' { 0xb1 } else { c as u8 })
                .collect();
            reply(
                to,
                "200 OK",
                &["Content-Type: text/html; charset=ISO-8859-2"],
                &bytes,
            );
        }
        "/b" => reply(
            to,
            "200 OK",
            &["Content-Type: text/html"],
            b"<html><body><script>draw()</script></body></html>",
        ),
        _ => reply(to, "404 Not Found", &[], b""),
    })
}

fn kept(folder: &Path) -> String {
    let packed = fs::read(folder.join("a.warc.gz")).unwrap();
    let mut bytes = Vec::new();
    flate2::read::MultiGzDecoder::new(&*packed)
        .read_to_end(&mut bytes)
        .unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn a_page_is_read_as_its_server_says_and_kept_as_it_came() {
    let server = web();
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(here, "[defaults]\nkeep_raw = true", &[server.url("/rss")]);
    let told = once(here);
    assert!(told.err.contains("its feed's own words"), "{}", told.err);
    let all = articles(here);
    let article = all
        .iter()
        .find(|a| a.url == Some(server.url("/a")))
        .unwrap();
    assert!(
        article.text.starts_with("Poland expelled") && article.text.contains("Zaj\u{105}c"),
        "{}",
        article.text
    );
    assert!(
        article.text.contains("\n\n") && !article.text.contains("Home"),
        "{}",
        article.text
    );
    assert!(
        article.extractor.starts_with("page/"),
        "{}",
        article.extractor
    );
    assert_eq!(article.title.as_deref(), Some("Envoys"));
    let raw = kept(here);
    assert_eq!(
        raw.matches("WARC-Type: response").count(),
        2,
        "the feed and the page that was read"
    );
    assert!(raw.contains(&format!("WARC-Target-URI: {}", server.url("/a"))));
    assert!(raw.contains(&format!("sha256:{}", article.raw_sha256)));
    good(here);
}

#[test]
fn addresses_are_added_as_files_are() {
    let server = web();
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    let (page, wire, none) = (server.url("/a"), server.url("/rss"), server.url("/none"));
    let told = run(
        here,
        &["add", "--allow-private", "--keep-raw", &page, &wire, &none],
    );
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(
        told.err.contains(&format!("{none}: 404")) && told.err.contains("1 failed"),
        "{}",
        told.err
    );
    let all = articles(here);
    let article = all
        .iter()
        .find(|a| a.text.starts_with("Poland expelled"))
        .unwrap();
    assert_eq!(
        (article.url.as_ref(), article.final_url.as_ref()),
        (Some(&page), Some(&page))
    );
    assert!(article.retrieved.is_some());
    assert!(kept(here).contains(&article.raw_sha256));
    let told = run(here, &["add", "--allow-private", &page]);
    assert!(told.err.contains("0 new or changed"), "{}", told.err);
    let told = run(here, &["add", &page]);
    assert_eq!(told.code, 1);
    assert!(told.err.contains("--allow-private"), "{}", told.err);
    good(here);
}

#[test]
fn the_guide_tells_what_the_sample_gives() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let samples = root.join("samples/feeds");
    let toml = fs::read_to_string(samples.join("feeds.toml")).unwrap();
    let server =
        site(
            move |asked, to| match fs::read(samples.join(asked.path.trim_start_matches('/'))) {
                Ok(body) => {
                    let body = String::from_utf8(body).unwrap();
                    let here = format!("http://{}", asked.header("host").unwrap());
                    reply(
                        to,
                        "200 OK",
                        &["ETag: \"v1\""],
                        body.replace("http://127.0.0.1:8471", &here).as_bytes(),
                    );
                }
                Err(_) => reply(to, "404 Not Found", &[], b""),
            },
        );
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    fs::write(
        here.join("feeds.toml"),
        toml.replace("http://127.0.0.1:8471", &server.url("")),
    )
    .unwrap();
    let told = once(here);
    let guide = fs::read_to_string(root.join("docs/guide/watch.md")).unwrap();
    let mut lines = 0;
    for line in told
        .err
        .lines()
        .filter(|l| l.starts_with("read ") || l.contains("its feed's own words"))
    {
        let line = line.replace(&server.url(""), "http://127.0.0.1:8471");
        assert!(guide.contains(&line), "the guide does not tell: {line}");
        lines += 1;
    }
    assert_eq!(lines, 3, "{}", told.err);
}
