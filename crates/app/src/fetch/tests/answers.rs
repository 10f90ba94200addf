//! Answers: good, slow, cut off, huge, packed wrongly, redirected, refused.

use super::*;

#[test]
fn a_good_answer_is_had_with_all_that_is_to_be_known_of_it() {
    let server = site(|_, to| {
        let headers = [
            "ETag: \"v1\"",
            "Content-Type: text/html",
            "Content-Encoding: gzip",
        ];
        reply(to, "200 OK", &headers, &gzip(b"Good morning"));
    });
    let answer = get(quick(), &server.url("/a#part")).unwrap();
    assert_eq!(answer.body, b"Good morning");
    assert_eq!(answer.header("etag"), Some("\"v1\""));
    assert_eq!(answer.final_url, server.url("/a"));
    assert_eq!(answer.moved, None);
    let asked = &server.log()[0];
    assert_eq!(asked.header("user-agent"), Some(AGENT));
    assert_eq!(asked.header("accept-encoding"), Some("gzip"));
    assert!(AGENT.starts_with("detente/") && AGENT.contains("http"));
}

#[test]
fn slow_headers() {
    let server = site(|_, to| {
        send(to, b"HTTP/1.1 200 OK\r\nContent-");
        stall();
    });
    assert_eq!(failure(&server), What::Slow("headers"));
}

#[test]
fn slow_body() {
    let server = site(|_, to| {
        send(to, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        for _ in 0..100 {
            send(to, b"x");
            std::thread::sleep(Duration::from_millis(50));
        }
    });
    assert_eq!(failure(&server), What::Slow("body"));
}

#[test]
fn nobody_there() {
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let failure = get(quick(), &format!("http://127.0.0.1:{port}/")).unwrap_err();
    assert!(matches!(failure.what, What::Unconnected(_)), "{failure}");
    assert!(failure.is_passing() && !failure.may_pass());
}

#[test]
fn no_such_host() {
    let failure = get(quick(), "http://no-such-host.invalid/").unwrap_err();
    // A machine without a resolver can only wait for one.
    assert!(
        matches!(failure.what, What::NoHost | What::Slow("connect")),
        "{failure}"
    );
}

#[test]
fn cut_off_in_the_headers() {
    let server = site(|_, to| send(to, b"HTTP/1.1 200 OK\r\nContent-Le"));
    assert_eq!(failure(&server), What::Cut);
}

#[test]
fn cut_off_in_the_body() {
    let server = site(|_, to| send(to, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
    assert_eq!(failure(&server), What::Cut);
}

#[test]
fn cut_off_in_a_chunk() {
    let server = site(|_, to| {
        send(
            to,
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf",
        );
    });
    assert_eq!(failure(&server), What::Cut);
}

#[test]
fn more_than_the_length_announced() {
    let server = site(|_, to| {
        send(
            to,
            b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood and more",
        )
    });
    assert_eq!(get(quick(), &server.url("/a")).unwrap().body, b"good");
}

#[test]
fn huge_by_its_own_account() {
    let server = site(|_, to| {
        send(
            to,
            b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nxx",
        );
        stall();
    });
    assert_eq!(failure(&server), What::TooLarge(100_000));
}

#[test]
fn huge_without_saying_so() {
    let server = site(|_, to| {
        send(to, b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        for _ in 0..100 {
            send(to, &[b'x'; 10_000]);
        }
    });
    assert_eq!(failure(&server), What::TooLarge(100_000));
}

#[test]
fn exactly_as_large_as_allowed() {
    let server = site(|_, to| reply(to, "200 OK", &[], &[b'x'; 100_000]));
    assert_eq!(get(quick(), &server.url("/a")).unwrap().body.len(), 100_000);
}

#[test]
fn a_gzip_bomb() {
    let bomb = gzip(&vec![b' '; 20_000_000]);
    assert!(bomb.len() < 100_000);
    let server = site(move |_, to| reply(to, "200 OK", &["Content-Encoding: gzip"], &bomb));
    assert_eq!(failure(&server), What::Unpacked(200_000));
}

#[test]
fn packed_in_a_packing_in_a_packing() {
    let server = site(|_, to| {
        let packed = gzip(&gzip(&gzip(b"deep")));
        reply(
            to,
            "200 OK",
            &["Content-Encoding: gzip, gzip, gzip"],
            &packed,
        );
    });
    assert!(matches!(failure(&server), What::Packing(_)));
}

#[test]
fn said_to_be_packed_and_is_not() {
    let server = site(|_, to| reply(to, "200 OK", &["Content-Encoding: gzip"], b"<rss/>"));
    assert_eq!(get(quick(), &server.url("/a")).unwrap().body, b"<rss/>");
}

#[test]
fn packed_and_broken() {
    let server = site(|_, to| {
        let packed = gzip(b"a text long enough to be cut in the middle of it");
        reply(
            to,
            "200 OK",
            &["Content-Encoding: gzip"],
            &packed[..packed.len() - 12],
        );
    });
    assert!(matches!(failure(&server), What::Broken(_)));
}

#[test]
fn packed_as_nobody_asked() {
    let server = site(|_, to| reply(to, "200 OK", &["Content-Encoding: br"], b"\x0b\x02\x80"));
    assert_eq!(failure(&server), What::Packing("br".to_owned()));
}

#[test]
fn redirects_in_a_ring() {
    let server = site(|asked, to| {
        let next = if asked.path == "/a" {
            "Location: /b"
        } else {
            "Location: /a"
        };
        reply(to, "302 Found", &[next], b"");
    });
    assert_eq!(failure(&server), What::Ring);
    assert_eq!(server.log().len(), 2);
}

#[test]
fn redirects_without_end() {
    let server = site(|asked, to| {
        let next = format!("Location: {}x", asked.path);
        reply(to, "301 Moved Permanently", &[&next], b"");
    });
    assert_eq!(failure(&server), What::Redirects(3));
    assert_eq!(server.log().len(), 4);
}

#[test]
fn a_redirect_to_a_file() {
    let server = site(|_, to| reply(to, "302 Found", &["Location: file:///etc/passwd"], b""));
    assert_eq!(failure(&server), What::Scheme("file".to_owned()));
}

#[test]
fn a_redirect_to_nowhere() {
    let server = site(|_, to| reply(to, "302 Found", &[], b""));
    assert_eq!(failure(&server), What::Status(302));
    let server = site(|_, to| reply(to, "302 Found", &["Location: http://[bad/"], b""));
    assert!(matches!(failure(&server), What::NoUrl(_)));
}

#[test]
fn moved_for_good() {
    let server = site(|asked, to| match asked.path.as_str() {
        "/a" => reply(to, "301 Moved Permanently", &["Location: /new"], b""),
        "/t" => reply(to, "302 Found", &["Location: /new"], b""),
        _ => reply(to, "200 OK", &[], b"here"),
    });
    let answer = get(quick(), &server.url("/a")).unwrap();
    assert_eq!(answer.moved, Some(server.url("/new")));
    let answer = get(quick(), &server.url("/t")).unwrap();
    assert_eq!((answer.moved, answer.final_url), (None, server.url("/new")));
}

#[test]
fn nothing_has_changed() {
    let server = site(|asked, to| match asked.header("if-none-match") {
        Some("\"v1\"") => reply(to, "304 Not Modified", &[], b""),
        _ => reply(to, "200 OK", &["ETag: \"v1\""], b"one"),
    });
    let client = Client::new(quick());
    let again = Request {
        etag: Some("\"v1\"".to_owned()),
        modified: Some("Wed, 01 Jan 2025 00:00:00 GMT".to_owned()),
        ..request(&server.url("/a"))
    };
    assert!(matches!(client.get(&again), Ok(Fetched::Same)));
    assert!(server.log()[0].header("if-modified-since").is_some());
    // Whoever says so unasked has said nothing.
    let server = site(|_, to| reply(to, "304 Not Modified", &[], b""));
    assert_eq!(failure(&server), What::Status(304));
}

#[test]
fn too_many_requests_then_good() {
    let server = site(|asked, to| match asked.nth {
        0 => reply(to, "429 Too Many Requests", &["Retry-After: 1"], b""),
        _ => reply(to, "200 OK", &[], b"good"),
    });
    let limits = Limits {
        retries: 1,
        ..quick()
    };
    assert_eq!(get(limits, &server.url("/a")).unwrap().body, b"good");
    assert_eq!(server.count("/a"), 2);
}

#[test]
fn too_many_requests_for_an_hour() {
    let server = site(|_, to| reply(to, "429 Too Many Requests", &["Retry-After: 3600"], b""));
    let client = Client::new(Limits {
        retries: 5,
        ..quick()
    });
    let failure = client.get(&request(&server.url("/a"))).unwrap_err();
    assert_eq!(failure.wait, Some(Duration::from_secs(3600)));
    assert!(failure.is_passing());
    // Nor is anything else asked of this host in that hour.
    let failure = client.get(&request(&server.url("/b"))).unwrap_err();
    assert_eq!(failure.what, What::Closed);
    assert!(failure.wait > Some(Duration::from_secs(3500)) && failure.is_passing());
    assert_eq!((server.count("/a"), server.count("/b")), (1, 0));
}

#[test]
fn unavailable_then_good() {
    let server = site(|asked, to| match asked.nth {
        0 | 1 => reply(to, "503 Service Unavailable", &[], b""),
        _ => reply(to, "200 OK", &[], b"good"),
    });
    let limits = Limits {
        retries: 2,
        ..quick()
    };
    assert_eq!(get(limits, &server.url("/a")).unwrap().body, b"good");
}

#[test]
fn only_what_may_pass_is_tried_again() {
    for (status, times) in [
        ("404 Not Found", 1),
        ("403 Forbidden", 1),
        ("500 Oh", 3),
        ("429 No", 3),
    ] {
        let server = site(move |_, to| reply(to, status, &[], b""));
        let limits = Limits {
            retries: 2,
            ..quick()
        };
        assert!(get(limits, &server.url("/a")).is_err());
        assert_eq!(server.count("/a"), times, "{status}");
    }
    let server = site(|asked, to| match asked.nth {
        0 => send(to, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
        _ => reply(to, "200 OK", &[], b"whole"),
    });
    let limits = Limits {
        retries: 1,
        ..quick()
    };
    assert_eq!(get(limits, &server.url("/a")).unwrap().body, b"whole");
}

#[test]
fn headers_without_end() {
    let server = site(|_, to| {
        send(to, b"HTTP/1.1 200 OK\r\n");
        for n in 0..20_000 {
            send(to, format!("X-{n}: aaaaaaaaaaaaaaaa\r\n").as_bytes());
        }
    });
    let what = failure(&server);
    assert!(matches!(what, What::Headers | What::NotHttp(_)), "{what:?}");
}

#[test]
fn something_else_than_http() {
    let server = site(|_, to| send(to, b"220 mail.example ESMTP ready\r\n"));
    let what = failure(&server);
    assert!(matches!(what, What::NotHttp(_)), "{what:?}");
}

#[test]
fn an_empty_body() {
    let server = site(|_, to| reply(to, "200 OK", &[], b""));
    assert!(get(quick(), &server.url("/a")).unwrap().body.is_empty());
}

#[test]
fn what_is_sent_arrives_once_the_other_side_takes_it() {
    let server = site(|asked, to| match (asked.path.as_str(), asked.nth) {
        ("/hook", 0) => reply(to, "503 Service Unavailable", &["Retry-After: 0"], b""),
        ("/hook", _) => reply(to, "204 No Content", &[], b""),
        ("/moved", _) => reply(to, "307 Temporary Redirect", &["Location: /hook"], b""),
        _ => reply(to, "400 Bad Request", &[], b""),
    });
    let client = Client::new(Limits {
        retries: 2,
        ..quick()
    });
    let parcel = |path: &str| Parcel {
        url: server.url(path),
        headers: vec![("X-Alert".to_owned(), "b1".to_owned())],
        body: b"{\"score\":1}".to_vec(),
        allow_private: true,
    };
    client.send(&parcel("/hook")).unwrap();
    let log = server.log();
    assert_eq!(log.len(), 2);
    assert!(
        log.iter()
            .all(|a| a.body == b"{\"score\":1}" && a.header("x-alert") == Some("b1"))
    );
    for (path, status) in [("/moved", 307), ("/bad", 400)] {
        assert_eq!(
            client.send(&parcel(path)).unwrap_err().what,
            What::Status(status)
        );
    }
    assert_eq!(server.log().len(), 4, "neither was tried again");
    let inside = Parcel {
        allow_private: false,
        ..parcel("/hook")
    };
    assert!(matches!(
        client.send(&inside).unwrap_err().what,
        What::Private(_)
    ));
}
