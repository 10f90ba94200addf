use super::*;
use crate::{Kind, read_any};
use std::io::Write;

const WORDS: &str = "Ruritania recalled its envoy to Sylvania on Tuesday, the foreign ministry said, after two days of talks had failed.";

fn html(words: &str) -> Vec<u8> {
    format!("<html><head><title>Envoy recalled</title></head><body><article><p>{words}</p></article></body></html>").into_bytes()
}

fn record(kind: &str, url: &str, content_type: &str, block: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-07-01T10:00:00Z\r\n\
         Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        block.len()
    )
    .into_bytes();
    out.extend_from_slice(block);
    out.extend_from_slice(b"\r\n\r\n");
    out
}

fn answer(headers: &str, body: &[u8]) -> Vec<u8> {
    let mut block = format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n").into_bytes();
    block.extend_from_slice(body);
    record(
        "response",
        "https://wire.example/1",
        "application/http; msgtype=response",
        &block,
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn all(bytes: &[u8]) -> (Vec<Article>, Vec<Problem>) {
    let (mut articles, mut problems) = (Vec::new(), Vec::new());
    for found in read_any(bytes, "a.warc", &Options::default()) {
        match found {
            Ok(article) => articles.push(article),
            Err(problem) => problems.push(problem),
        }
    }
    (articles, problems)
}

#[test]
fn what_is_written_is_read_again() {
    let headers = [
        (
            "Content-Type".to_owned(),
            "text/html; charset=utf-8".to_owned(),
        ),
        ("Content-Encoding".to_owned(), "gzip".to_owned()),
        ("X-Odd".to_owned(), "a\r\nb".to_owned()),
    ];
    let body = html(WORDS);
    let given = Answer {
        url: "https://wire.example/1",
        date: "2025-07-01T10:00:00Z",
        status: 200,
        headers: &headers,
        body: &body,
    };
    let mut writer = WarcWriter::new(Vec::new());
    writer.info("detente 0.1", "2025-07-01T10:00:00Z").unwrap();
    writer.response(&given).unwrap();
    writer
        .response(&Answer {
            status: 404,
            ..given.clone()
        })
        .unwrap();
    let bytes = writer.into_inner();
    let mut twice = WarcWriter::new(Vec::new());
    twice.info("detente 0.1", "2025-07-01T10:00:00Z").unwrap();
    twice.response(&given).unwrap();
    assert!(
        bytes.starts_with(&twice.into_inner()),
        "the same records are the same bytes"
    );

    let (articles, problems) = all(&bytes);
    assert_eq!(articles.len(), 1);
    assert_eq!(articles[0].text, WORDS);
    assert_eq!(articles[0].url.as_deref(), Some("https://wire.example/1"));
    assert_eq!(
        articles[0].retrieved.as_deref(),
        Some("2025-07-01T10:00:00Z")
    );
    assert_eq!(articles[0].raw_sha256, detente_record::digest(&body));
    let said: Vec<_> = problems
        .iter()
        .map(|p| (p.reason(), p.is_failure()))
        .collect();
    assert_eq!(said, [(Some(Reason::Empty), false)], "{problems:?}");

    let mut plain = Vec::new();
    std::io::Read::read_to_end(
        &mut flate2::read::MultiGzDecoder::new(&bytes[..]),
        &mut plain,
    )
    .unwrap();
    let plain = String::from_utf8(plain).unwrap();
    assert!(plain.contains(&format!(
        "WARC-Payload-Digest: sha256:{}\r\n",
        detente_record::digest(&body)
    )));
    assert!(
        plain.contains("X-Odd: ab\r\n") && !plain.contains("gzip"),
        "{plain}"
    );
}

#[test]
fn bodies_are_joined_and_unpacked() {
    let body = html(WORDS);
    let (one, two) = body.split_at(50);
    let chunked = [
        format!("{:x}\r\n", one.len()).as_bytes(),
        one,
        b"\r\n",
        format!("{:X};x=1\r\n", two.len()).as_bytes(),
        two,
        b"\r\n0\r\n\r\n",
    ]
    .concat();
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    zlib.write_all(&body).unwrap();
    let zlib = zlib.finish().unwrap();
    let check = |headers: &str, body: &[u8], warns: bool| {
        let (articles, problems) = all(&answer(headers, body));
        assert_eq!(articles.len(), 1, "{headers}: {problems:?}");
        assert_eq!(articles[0].text, WORDS, "{headers}");
        assert_eq!(
            problems.iter().any(|p| p.kind == Kind::Warning),
            warns,
            "{headers}: {problems:?}"
        );
    };
    check("Content-Type: text/html", &body, false);
    check("Server: x", &body, false);
    check("Transfer-Encoding: chunked", &chunked, false);
    check("Transfer-Encoding: chunked", &body, false);
    check(
        "Transfer-Encoding: chunked",
        &chunked[..chunked.len() - 20],
        true,
    );
    check(
        "Content-Encoding: gzip\r\nContent-Type: text/html",
        &gzip(&body),
        false,
    );
    check("Content-Encoding: gzip", &body, false);
    check(
        "Content-Encoding: deflate\r\nContent-Type: text/html",
        &zlib,
        false,
    );
}

#[test]
fn only_pages_feeds_and_texts_are_articles() {
    let feed = b"<rss><channel><item><title>One</title></item></channel></rss>";
    let bytes = [
        record(
            "warcinfo",
            "",
            "application/warc-fields",
            b"software: x\r\n",
        ),
        record(
            "request",
            "https://wire.example/1",
            "application/http; msgtype=request",
            b"GET / HTTP/1.1\r\n\r\n",
        ),
        answer("Content-Type: image/png", b"\x89PNG\r\n\x1a\n\0\0\0"),
        answer("Content-Type: application/rss+xml", feed),
        answer(
            "Content-Encoding: br\r\nContent-Type: text/html",
            b"\x0b\x02\x80",
        ),
        record(
            "resource",
            "file:///a b.txt",
            "text/plain",
            WORDS.as_bytes(),
        ),
        record(
            "conversion",
            "https://wire.example/2",
            "text/plain",
            WORDS.as_bytes(),
        ),
        record("revisit", "https://wire.example/1", "application/http", b""),
        record(
            "metadata",
            "https://wire.example/1",
            "application/json",
            b"{}",
        ),
    ]
    .concat();
    let packed: Vec<u8> = bytes
        .split_inclusive(|b| *b == b'\n')
        .flat_map(gzip)
        .collect();
    for archive in [
        bytes.clone(),
        gzip(&bytes),
        packed,
        zstd::encode_all(&bytes[..], 3).unwrap(),
    ] {
        let (articles, problems) = all(&archive);
        assert_eq!(articles.len(), 3, "{problems:?}");
        let reasons: Vec<_> = problems.iter().filter_map(Problem::reason).collect();
        assert_eq!(reasons, [Reason::NotText, Reason::NotText, Reason::Copy]);
        assert_eq!(problems[0].line, Some(3));
        assert!(problems[1].message.contains("br"), "{}", problems[1]);
        assert!(!problems.iter().any(Problem::is_failure), "{problems:?}");
    }
}

#[test]
fn after_what_is_broken_the_rest_is_read() {
    let good = || answer("Content-Type: text/html", &html(WORDS));
    let check = |name: &str, bytes: &[u8], articles: usize, says: &str| {
        let (found, problems) = all(bytes);
        let said: String = problems.iter().map(|p| format!("{p}\n")).collect();
        assert_eq!(found.len(), articles, "{name}: {said}");
        assert!(said.contains(says), "{name}: {said}");
    };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let junk = [good(), b"some junk\r\nmore\r\n".to_vec(), good()].concat();
    check("junk", &junk, 2, "belong to no record");
    let cut = good();
    check(
        "cut",
        &[&cut[..cut.len() - 40], &good()].concat(),
        2,
        "breaks off",
    );
    check(
        "end",
        &[good(), cut[..cut.len() - 60].to_vec()].concat(),
        2,
        "breaks off",
    );
    let long = text(good()).replacen("Content-Length: ", "Content-Length: 1", 1);
    check(
        "long",
        &[long.as_bytes(), &good()].concat(),
        2,
        "breaks off",
    );
    let none = text(good()).replacen("Content-Length: ", "X: ", 1);
    check("none", &[none.as_bytes(), &good()].concat(), 1, "");
    let mut packed = gzip(&good());
    let middle = packed.len() / 2;
    packed[middle] ^= 0xff;
    packed[middle + 1] ^= 0xff;
    check(
        "flipped",
        &[gzip(&good()), packed, gzip(&good()), gzip(&good())].concat(),
        3,
        "broken gzip member",
    );
    let whole = gzip(&good());
    check(
        "packed end",
        &[&whole[..], &whole[..whole.len() - 30]].concat(),
        2,
        "broken gzip member",
    );
    check(
        "between",
        &[gzip(&good()), b"junk".to_vec(), gzip(&good())].concat(),
        2,
        "between two members",
    );
    check("no archive", b"WARC/", 0, "");
}

#[test]
fn an_arc_is_read() {
    let body = [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".to_vec(),
        html(WORDS),
    ]
    .concat();
    let info = "1 0 Crawler\nURL IP-address Archive-date Content-type Archive-length\n";
    let mut arc = format!(
        "filedesc://a.arc 127.0.0.1 20250701100000 text/plain {}\n{info}\n",
        info.len()
    )
    .into_bytes();
    arc.extend(b"dns:wire.example 1.2.3.4 20250701100000 text/dns 3\nabc\n");
    arc.extend(
        format!(
            "http://wire.example/1 1.2.3.4 20250701100001 text/html {}\n",
            body.len()
        )
        .into_bytes(),
    );
    arc.extend_from_slice(&body);
    arc.extend_from_slice(b"\n");
    let (articles, problems) = all(&gzip(&arc));
    assert_eq!(articles.len(), 1, "{problems:?}");
    assert_eq!(articles[0].text, WORDS);
    assert_eq!(
        articles[0].retrieved.as_deref(),
        Some("2025-07-01T10:00:01Z")
    );
    assert!(problems[0].message.contains("text/dns"), "{problems:?}");
}

#[test]
fn hostile_archives_end_soon_and_small() {
    let huge = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 18446744073709551615\r\n\r\nx"
        .to_vec();
    let (articles, problems) = all(&huge);
    assert_eq!(
        (articles.len(), problems[0].reason()),
        (0, Some(Reason::TooLarge))
    );
    let lines = [
        b"WARC/1.0\r\n".to_vec(),
        vec![b'a'; 8 << 20],
        b"\r\nContent-Length: 1\r\n\r\nx".to_vec(),
    ]
    .concat();
    assert!(all(&lines).0.is_empty());
    let many = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999\r\n\r\n".repeat(2_000);
    assert!(all(&many).0.len() < 2_000);
    let bomb = gzip(&gzip(&answer(
        "Content-Encoding: gzip",
        &gzip(&vec![b' '; 40 << 20]),
    )));
    let (articles, problems) = all(&bomb);
    assert!(articles.is_empty());
    assert!(
        problems[0].message.contains("more than the"),
        "{problems:?}"
    );
}
