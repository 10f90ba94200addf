use super::*;
use crate::Options;

fn read(xml: &str) -> Feed {
    parse(xml.as_bytes(), "in", &Declared::default()).unwrap()
}

fn at(url: &str) -> Declared {
    Declared {
        url: Some(url.to_owned()),
        content_type: None,
    }
}

const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Ruritanian Wire</title><link>https://wire.example/</link><language>en-gb</language>
<atom:link rel="self" href="https://wire.example/rss.xml"/>
<image><title>Logo</title><link>https://wire.example/logo</link></image>
<item><title>Envoy &amp;amp; aide &lt;i&gt;recalled&lt;/i&gt;</title><link>/news/1</link><guid isPermaLink="false">w-1</guid>
<media:title>A picture</media:title><media:content url="x"><media:description>Not the text</media:description></media:content>
<description>The envoy was recalled&amp;nbsp;on Tuesday.</description>
<content:encoded><![CDATA[<p>The envoy was recalled on Tuesday.</p><p>His aide stays.<br>For now.</p><script>x()</script>]]></content:encoded>
<dc:creator>A. Writer</dc:creator><pubDate>Tue, 01 Jul 2025 01:30:00 +0400</pubDate></item>
<item><title>Second</title><guid>https://wire.example/news/2</guid><pubDate>some day</pubDate>
<author>desk@wire.example (B. Writer)</author><source url="https://other.example/">Other Wire</source></item>
</channel></rss>"#;

#[test]
fn rss_is_read() {
    let feed = read(RSS);
    assert_eq!(feed.title.as_deref(), Some("Ruritanian Wire"));
    assert_eq!(feed.link.as_deref(), Some("https://wire.example/"));
    assert!(feed.mended.is_empty(), "{:?}", feed.mended);
    let [first, second] = &feed.items[..] else {
        panic!("{:?}", feed.items)
    };
    assert_eq!(first.title.as_deref(), Some("Envoy & aide recalled"));
    assert_eq!(first.link.as_deref(), Some("https://wire.example/news/1"));
    assert_eq!(first.guid.as_deref(), Some("w-1"));
    assert_eq!(
        first.summary.as_deref(),
        Some("The envoy was recalled on Tuesday.")
    );
    let whole = "The envoy was recalled on Tuesday.\n\nHis aide stays.\nFor now.";
    assert_eq!(first.content.as_deref(), Some(whole));
    assert_eq!(first.author.as_deref(), Some("A. Writer"));
    let published = first.published.as_ref().unwrap();
    assert_eq!(
        published.day.to_string(),
        "2025-07-01",
        "the day where it appeared"
    );
    assert_eq!(published.time.as_deref(), Some("2025-06-30T21:30:00Z"));
    assert_eq!(second.link.as_deref(), Some("https://wire.example/news/2"));
    assert_eq!(second.author.as_deref(), Some("B. Writer"));
    assert_eq!(second.source.as_deref(), Some("Other Wire"));
    assert_eq!(
        (second.published.as_ref(), second.bad_date.as_deref()),
        (None, Some("some day"))
    );
}

#[test]
fn items_become_articles() {
    let options = Options {
        published: Some("2024-01-01".parse().unwrap()),
        ..Options::default()
    };
    let found = read(RSS).articles("wire.rss", &options);
    let first = found[0].as_ref().unwrap();
    assert_eq!(first.source.as_deref(), Some("Ruritanian Wire"));
    assert_eq!(first.language.as_deref(), Some("en"));
    assert_eq!(
        (first.extractor.as_str(), first.raw_sha256.len()),
        (EXTRACTOR, 64)
    );
    let warning = found[1].as_ref().unwrap_err();
    assert_eq!(warning.line, Some(2), "{warning}");
    let second = found[2].as_ref().unwrap();
    assert_eq!(
        second.published, None,
        "a date that cannot be read is not replaced"
    );
    assert_eq!(second.source.as_deref(), Some("Other Wire"));
}

#[test]
fn the_other_kinds_are_read() {
    let rdf = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>A</title></channel>
        <item rdf:about="https://a.example/1"><title>One</title><dc:date>2025-07-01</dc:date></item></rdf:RDF>"#;
    check(rdf, "A", "One", "https://a.example/1", "2025-07-01", "");
    let old = r#"<rss version="0.91"><channel><title>A</title><item><title>One</title><link>https://a.example/1</link>
        <description>Plain &lt; words.

        Two.</description></item></channel></rss>"#;
    check(
        old,
        "A",
        "One",
        "https://a.example/1",
        "",
        "Plain < words. Two.",
    );
    let atom = r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/b/"><title type="html">A</title>
        <entry><title>One</title><id>urn:1</id><link rel="replies" href="no"/><link href="1"/><updated>2025-07-01T10:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second &amp; last.</p></div></content></entry></feed>"#;
    check(
        atom,
        "A",
        "One",
        "https://a.example/b/1",
        "2025-07-01",
        "First.\n\nSecond & last.",
    );
    let prefixed = r#"<q:feed xmlns:q="urn:unheard-of"><q:title>A</q:title><q:entry><q:title>One</q:title><q:link href="https://a.example/1"/>
        <q:published>2025-07-01</q:published><q:summary type="text">a &lt;b&gt; c</q:summary></q:entry></q:feed>"#;
    check(
        prefixed,
        "A",
        "One",
        "https://a.example/1",
        "2025-07-01",
        "a <b> c",
    );
    let json = r#"{"version":"https://jsonfeed.org/version/1.1","title":"A","home_page_url":"https://a.example/",
        "items":[{"id":7,"url":"/1","title":"One","date_published":"2025-07-01T10:00:00+02:00","content_html":"<p>First.<p>Second."}]}"#;
    check(
        json,
        "A",
        "One",
        "https://a.example/1",
        "2025-07-01",
        "First.\n\nSecond.",
    );
}

fn check(source: &str, title: &str, item: &str, link: &str, day: &str, text: &str) {
    assert!(looks_like(source), "{source}");
    let feed = read(source);
    assert_eq!(feed.title.as_deref(), Some(title));
    assert_eq!(feed.items.len(), 1, "{source}");
    let one = &feed.items[0];
    assert_eq!(one.title.as_deref(), Some(item));
    assert_eq!(one.link.as_deref(), Some(link));
    assert_eq!(one.text(), text);
    assert_eq!(
        one.published
            .as_ref()
            .map(|p| p.day.to_string())
            .unwrap_or_default(),
        day
    );
}

/// A breakage, the titles that must be read, and words that must be said of it.
fn check_broken(xml: &str, titles: &[&str], says: &str) {
    let feed = read(xml);
    let found: Vec<_> = feed
        .items
        .iter()
        .filter_map(|i| i.title.as_deref())
        .collect();
    assert_eq!(found, titles, "{xml}");
    let said = feed.mended.join("; ");
    assert!(
        said.contains(says) && said.is_empty() == says.is_empty(),
        "{xml}: {said}"
    );
}

#[test]
fn what_is_broken_is_mended_and_said() {
    let item = |inner: &str| {
        format!(
            "<rss><channel><item>{inner}</item><item><title>Next</title></item></channel></rss>"
        )
    };
    check_broken(
        &item("<title>R&D &eacute; &bogus; AT&T</title>"),
        &["R&D é &bogus; AT&T", "Next"],
        "",
    );
    check_broken(
        &item("<title>a\u{1}b\u{92}s</title>"),
        &["ab’s", "Next"],
        "",
    );
    check_broken(
        &item("<title>3 < 4</title>"),
        &["3 < 4", "Next"],
        "begins no tag",
    );
    check_broken(
        &item("<title>One</title><description>a <b>c</description>"),
        &["One", "Next"],
        "not closed",
    );
    check_broken(
        &item("<title a=1>One</title>"),
        &["One", "Next"],
        "quotation marks",
    );
    check_broken(
        &item("<title>One</title></channel><b></b>"),
        &["One", "Next"],
        "closing tag",
    );
    check_broken(
        "<rss><channel><item><title>One</title><item><title>Two</title></item>",
        &["One", "Two"],
        "breaks off",
    );
    check_broken(
        "<rss><channel><item><title>One</title></item><item><title><![CDATA[Tw",
        &["One", "Tw"],
        "breaks off",
    );
    check_broken(
        " \n junk <rss><channel><item><title>One</title></item></channel></rss>",
        &["One"],
        "",
    );
    check_broken(
        "<!DOCTYPE rss [<!ENTITY x \"y\">]><rss><channel><item><title>&x;</title></item></channel></rss>",
        &["&x;"],
        "",
    );
}

#[test]
fn bytes_are_read_in_their_encoding_and_unpacked() {
    let xml = |encoding: &str| {
        format!(
            "<?xml version='1.0' encoding='{encoding}'?><rss><channel><item><title>Посол отозван</title></item></channel></rss>"
        )
    };
    let koi = encoding_rs::KOI8_R.encode(&xml("koi8-r")).0.into_owned();
    let windows = encoding_rs::WINDOWS_1251
        .encode(&xml("utf-8"))
        .0
        .into_owned();
    let utf32: Vec<u8> = "\u{feff}"
        .chars()
        .chain(xml("utf-32").chars())
        .flat_map(|c| u32::from(c).to_be_bytes())
        .collect();
    let utf16: Vec<u8> = xml("utf-16")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, &koi).unwrap();
    let header = Declared {
        url: None,
        content_type: Some("text/xml; charset=\"windows-1251\"".to_owned()),
    };
    for (bytes, declared) in [
        (koi.clone(), Declared::default()),
        (windows, header),
        (xml("iso-8859-1").into_bytes(), Declared::default()),
        (utf32, Declared::default()),
        (utf16, Declared::default()),
        (packed.finish().unwrap(), Declared::default()),
        (zstd::encode_all(&koi[..], 3).unwrap(), Declared::default()),
    ] {
        let feed = parse(&bytes, "in", &declared).unwrap();
        assert_eq!(feed.items[0].title.as_deref(), Some("Посол отозван"));
    }
}

#[test]
fn what_is_no_feed_says_what_it_is() {
    let says = |bytes: &[u8], words: &str| {
        let problem = parse(bytes, "in", &at("https://a.example/x")).unwrap_err();
        assert!(problem.to_string().contains(words), "{problem}");
    };
    says(b"", "empty");
    says(b"<!DOCTYPE html><html><head><link rel=alternate type='application/rss+xml' href='/rss'></head>", "its feed: https://a.example/rss");
    says(b"<html><p>No.</p></html>", "web page");
    says(b"<opml><body/></opml>", "<opml>");
    says(b"{\"a\":1}", "no list \"items\"");
    says(b"{\"items\":", "not sound JSON");
    says(b"Words.", "not a feed");
    says(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not text");
}

#[test]
fn hostile_feeds_end_soon_and_small() {
    let deep = format!(
        "<rss><channel><item><title>One</title>{}",
        "<b>".repeat(300_000)
    );
    assert_eq!(read(&deep).items.len(), 1);
    let escaped = format!(
        "<rss><channel><item><title>One</title><description>{}x",
        "&lt;div&gt;".repeat(100_000)
    );
    assert_eq!(read(&escaped).items[0].text(), "x");
    let bomb = format!(
        "<!DOCTYPE rss [<!ENTITY a \"{}\"><!ENTITY b \"{}\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
        "x".repeat(1000),
        "&a;".repeat(1000)
    );
    assert_eq!(read(&bomb).items[0].title.as_deref(), Some("&b;"));
    let closings = format!(
        "<rss>{}<channel>{}",
        "</b>".repeat(200_000),
        "<item><title>a".repeat(20_000)
    );
    assert_eq!(read(&closings).items.len(), 20_000);
    let attributes = format!("<rss {}", "a=\"".repeat(200_000));
    assert!(read(&attributes).items.is_empty());
    let zeros = zstd::encode_all(&vec![b' '; 100 << 20][..], 1).unwrap();
    let problem = parse(&zeros, "in", &Declared::default()).unwrap_err();
    assert!(problem.to_string().contains("more than"), "{problem}");
}
