//! robots.txt, and the gap between requests.

use super::*;

fn with_robots(status: &'static str, text: &'static str) -> Server {
    serve(move |asked, to| match asked.path.as_str() {
        "/robots.txt" => reply(to, status, &[], text.as_bytes()),
        _ => reply(to, "200 OK", &[], b"good"),
    })
}

#[test]
fn robots_forbid() {
    let server = with_robots("200 OK", "User-agent: *\nDisallow: /a\n");
    assert_eq!(failure(&server), What::Robots);
    assert_eq!(server.count("/a"), 0);
    assert!(get(quick(), &server.url("/b")).is_ok());
}

#[test]
fn robots_are_asked_for_once_a_site() {
    let server = with_robots("200 OK", "User-agent: *\nDisallow: /c\n");
    let client = Client::new(quick());
    for path in ["/a", "/b", "/c", "/a"] {
        let _ = client.get(&request(&server.url(path)));
    }
    assert_eq!(server.count("/robots.txt"), 1);
    assert_eq!(server.log().len(), 3);
}

#[test]
fn robots_with_an_error() {
    let server = with_robots("500 Internal Server Error", "");
    let failure = get(quick(), &server.url("/a")).unwrap_err();
    assert!(
        matches!(failure.what, What::NoRobots(_)) && failure.is_passing(),
        "{failure}"
    );
    assert_eq!(server.count("/a"), 0);
    assert!(get(quick(), &with_robots("403 Forbidden", "").url("/a")).is_ok());
}

#[test]
fn robots_behind_a_redirect() {
    let server = serve(|asked, to| match asked.path.as_str() {
        "/robots.txt" => reply(to, "301 Moved", &["Location: /rules"], b""),
        "/rules" => reply(to, "200 OK", &[], b"User-agent: detente\nDisallow: /a\n"),
        _ => reply(to, "200 OK", &[], b"good"),
    });
    assert_eq!(failure(&server), What::Robots);
}

#[test]
fn a_redirect_to_what_robots_forbid() {
    let server = serve(|asked, to| match asked.path.as_str() {
        "/robots.txt" => reply(to, "200 OK", &[], b"User-agent: *\nDisallow: /closed\n"),
        _ => reply(to, "302 Found", &["Location: /closed"], b""),
    });
    assert_eq!(failure(&server), What::Robots);
    assert_eq!(server.count("/closed"), 0);
}

#[test]
fn the_gap_between_two_requests_is_kept() {
    let server = with_robots("200 OK", "User-agent: *\nCrawl-delay: 0.5\n");
    let client = Client::new(Limits {
        gap: millis(1),
        ..quick()
    });
    let before = std::time::Instant::now();
    client.get(&request(&server.url("/a"))).unwrap();
    assert!(client.free("http://elsewhere.example/").is_none());
    let free = client.free(&server.url("/b")).unwrap();
    assert!(free >= before + Duration::from_millis(500));
    client.get(&request(&server.url("/b"))).unwrap();
    assert!(std::time::Instant::now() >= free);
}
