//! `detente watch` from outside, against servers that behave and servers that do not.

#[path = "watch/ends.rs"]
mod ends;
#[path = "watch/pages.rs"]
mod pages;
mod server;

use detente_record::{Article, Handling};
use detente_store::Store;
use server::{Asked, Server, reply, send, serve, stall};
use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;

const LIMITS: &str = "[limits]\ngap = \"0s\"\nheaders = \"600ms\"\nbody = \"600ms\"\nretries = 0\n\
                      bytes = 200000\nunpacked = 400000\n";

struct Told {
    code: i32,
    err: String,
}

fn detente(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_detente"));
    command
        .args(args)
        .args(["--db", "a.db"])
        .current_dir(folder);
    command
}

fn run(folder: &Path, args: &[&str]) -> Told {
    let done = detente(folder, args).output().unwrap();
    Told {
        code: done.status.code().unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

fn once(folder: &Path) -> Told {
    run(
        folder,
        &["watch", "feeds.toml", "--once", "--allow-private"],
    )
}

fn feeds(folder: &Path, settings: &str, urls: &[String]) {
    let mut text = format!("{settings}\n{LIMITS}");
    for url in urls {
        text.push_str(&format!("[[feed]]\nurl = \"{url}\"\nsource = \"wire\"\n"));
    }
    fs::write(folder.join("feeds.toml"), text).unwrap();
}

fn articles(folder: &Path) -> Vec<Article> {
    let store = Store::open_read_only(folder.join("a.db")).unwrap();
    let mut all: Vec<Article> = store.all_told().map(|told| told.unwrap().0).collect();
    all.sort_by(|a, b| (&a.url, &a.text).cmp(&(&b.url, &b.text)));
    all
}

fn good(folder: &Path) {
    let told = run(folder, &["verify"]);
    assert_eq!(told.code, 0, "{}", told.err);
}

fn item(guid: &str, link: &str, title: &str, text: &str) -> String {
    format!(
        "<item><guid isPermaLink=\"false\">{guid}</guid><link>{link}</link><title>{title}</title>\
         <description>{text}</description><pubDate>Tue, 01 Jul 2025 10:00:00 GMT</pubDate></item>"
    )
}

fn rss(items: &[String]) -> String {
    let items = items.concat();
    format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>{items}</channel></rss>"
    )
}

fn feed(to: &mut TcpStream, items: &[String]) {
    reply(
        to,
        "200 OK",
        &["Content-Type: application/rss+xml"],
        rss(items).as_bytes(),
    );
}

/// Without a robots.txt; everything else as told.
fn site(play: impl Fn(&Asked, &mut TcpStream) + Send + Sync + 'static) -> Server {
    serve(move |asked, to| match asked.path.as_str() {
        "/robots.txt" => reply(to, "404 Not Found", &[], b""),
        _ => play(asked, to),
    })
}

const EXPELLED: &str = "Poland expelled three Russian diplomats on Tuesday.";
const RECALLED: &str = "Iran recalled its ambassador to France on Monday.";

#[test]
fn a_feed_is_read_once_and_taken_up_where_it_was_left() {
    let server = site(|asked, to| {
        let mut items = vec![item("1", "/1", "Envoys expelled", EXPELLED)];
        if asked.nth >= 2 {
            items.push(item("2", "/2", "Envoy recalled", RECALLED));
        }
        let etag = format!("\"v{}\"", items.len());
        if asked.header("if-none-match") == Some(&etag) {
            return reply(to, "304 Not Modified", &[], b"");
        }
        reply(
            to,
            "200 OK",
            &[&format!("ETag: {etag}")],
            rss(&items).as_bytes(),
        );
    });
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(
        here,
        "[defaults]\npages = false\nhandling = \"restricted\"",
        &[server.url("/rss")],
    );
    let told = once(here);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(
        told.err.contains("1 new or changed articles"),
        "{}",
        told.err
    );
    let told = once(here);
    assert!(
        told.err.contains("0 new or changed") && told.err.contains("1 unchanged"),
        "{}",
        told.err
    );
    let told = once(here);
    assert!(
        told.err.contains("1 new or changed articles"),
        "{}",
        told.err
    );
    let all = articles(here);
    let [first, second] = &all[..] else {
        panic!("{all:?}")
    };
    assert_eq!(first.text, EXPELLED);
    assert_eq!(second.text, RECALLED);
    assert_eq!(first.source.as_deref(), Some("wire"));
    assert_eq!(first.published.unwrap().to_string(), "2025-07-01");
    assert_eq!(first.handling, Handling::Restricted);
    assert!(first.retrieved.is_some() && !first.raw_sha256.is_empty());
    good(here);
}

#[test]
fn words_that_change_are_another_version_and_the_same_words_are_nothing_new() {
    let server = site(|asked, to| {
        let text = if asked.nth == 0 {
            EXPELLED
        } else {
            "Poland expelled four Russian diplomats on Tuesday."
        };
        // The outlet gives out new guids each time, and one guid to two items.
        let guid = format!("g{}", asked.nth);
        let items = [
            item(&guid, "/1", "Envoys", text),
            item(&guid, "/2", "Envoy", RECALLED),
        ];
        feed(to, &items);
    });
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(here, "[defaults]\npages = false", &[server.url("/rss")]);
    assert!(once(here).err.contains("2 new or changed"));
    assert!(once(here).err.contains("1 new or changed"));
    assert!(once(here).err.contains("0 new or changed"));
    let all = articles(here);
    assert_eq!(all.len(), 3);
    let newer = all.iter().find(|a| a.text.contains("four")).unwrap();
    let older = all.iter().find(|a| a.text.contains("three")).unwrap();
    assert_eq!(newer.version_of.as_ref(), Some(&older.id));
    good(here);
}

/// Good feeds, and every kind of bad one.
fn good_and_bad() -> Server {
    let bomb = {
        use std::io::Write;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&vec![b' '; 5_000_000]).unwrap();
        encoder.finish().unwrap()
    };
    serve(move |asked, to| match asked.path.as_str() {
        "/robots.txt" => reply(to, "200 OK", &[], b"User-agent: *\nDisallow: /closed\n"),
        "/good" => feed(to, &[item("1", "/1", "Envoys", EXPELLED)]),
        "/last" => feed(to, &[item("2", "/2", "Envoy", RECALLED)]),
        "/garbage" => reply(
            to,
            "200 OK",
            &["Content-Type: text/xml"],
            b"<<<&&&\x01 no feed <at all",
        ),
        "/picture" => reply(
            to,
            "200 OK",
            &["Content-Type: image/png"],
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0",
        ),
        "/page" => reply(
            to,
            "200 OK",
            &["Content-Type: text/html"],
            b"<html><body><p>Not a feed.</p></body></html>",
        ),
        "/empty" => reply(to, "200 OK", &[], b""),
        "/bomb" => reply(to, "200 OK", &["Content-Encoding: gzip"], &bomb),
        "/huge" => reply(to, "200 OK", &[], &vec![b'x'; 300_000]),
        "/slow" => {
            send(to, b"HTTP/1.1 200 OK\r\n");
            stall();
        }
        "/cut" => send(to, b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>"),
        "/ring" => reply(to, "302 Found", &["Location: /ring"], b""),
        "/file" => reply(to, "302 Found", &["Location: file:///etc/passwd"], b""),
        "/busy" => reply(to, "429 Too Many Requests", &[], b""),
        "/down" => reply(to, "503 Service Unavailable", &[], b""),
        "/gone" => reply(to, "410 Gone", &[], b""),
        _ => reply(to, "404 Not Found", &[], b""),
    })
}

#[test]
fn feeds_that_fail_stop_no_others_and_are_left_alone_for_a_while() {
    let server = good_and_bad();
    let bad = [
        "/garbage", "/picture", "/page", "/empty", "/bomb", "/huge", "/slow", "/cut", "/ring",
        "/file", "/busy", "/down", "/gone", "/closed", "/none",
    ];
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    let mut urls = vec![server.url("/good")];
    urls.extend(bad.iter().map(|path| server.url(path)));
    urls.push(server.url("/last"));
    feeds(here, "[defaults]\npages = false", &urls);
    let told = once(here);
    assert_eq!(told.code, 1, "{}", told.err);
    for path in bad {
        let url = server.url(path);
        let lines: Vec<_> = told
            .err
            .lines()
            .filter(|l| l.starts_with(&format!("{url}:")))
            .collect();
        assert_eq!(lines.len(), 1, "{path}: {}", told.err);
        assert!(lines[0].contains("asked again at"), "{}", lines[0]);
    }
    assert!(told.err.contains("15 failed"), "{}", told.err);
    assert_eq!(articles(here).len(), 2);
    good(here);
    let asked = server.log().len();
    let told = once(here);
    assert_eq!(
        told.err.matches("left alone until").count(),
        15,
        "{}",
        told.err
    );
    assert_eq!(
        server.log().len(),
        asked + 2,
        "only the good ones were asked"
    );
    let store = Store::open_read_only(here.join("a.db")).unwrap();
    let state = store.feed(&server.url("/down")).unwrap().unwrap();
    assert_eq!(state.failures, 1);
    assert!(state.trouble.unwrap().contains("503"));
}

#[test]
fn what_is_wrong_with_the_file_is_said_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    fs::write(
        here.join("feeds.toml"),
        "[[feed]]\nurl = \"https://a.example/\"\npagse = true\n",
    )
    .unwrap();
    let told = once(here);
    assert_eq!(told.code, 2);
    assert!(
        told.err.contains("feeds.toml:3") && told.err.contains("pagse"),
        "{}",
        told.err
    );
    assert!(!here.join("a.db").exists(), "nothing was begun");
    let told = run(here, &["watch", "none.toml"]);
    assert!(
        told.code == 2 && told.err.contains("none.toml"),
        "{}",
        told.err
    );
}

#[test]
fn one_s_own_network_is_left_alone_unless_it_is_meant() {
    let server = site(|_, to| feed(to, &[item("1", "/1", "Envoys", EXPELLED)]));
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(here, "", &[server.url("/rss")]);
    let told = run(here, &["watch", "feeds.toml", "--once"]);
    assert_eq!(told.code, 1);
    assert!(told.err.contains("allow_private"), "{}", told.err);
    assert_eq!(server.count("/rss") + server.count("/robots.txt"), 0);
}
