//! What is turned away.

use super::world::{TOKEN, request, world};
use crate::server::{door, listen};
use axum::body::Body;
use axum::http::StatusCode;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[tokio::test]
async fn senseless_questions_get_a_sensible_answer() {
    let w = world(|_| {});
    for (path, status) in [
        ("/nothing", 404),
        ("/relation/NOR/XXX", 404),
        ("/relation/NOR/NOR", 400),
        ("/relation/NOR", 404),
        ("/relation/NOR/SWE?from=2025-13-01", 400),
        ("/relation/NOR/SWE?from=2026-01-01&to=2025-01-01", 400),
        ("/relation/NOR/SWE?after=x", 400),
        ("/incidents?limit=100000", 400),
        ("/incidents?dyad=Nowhere-Norway", 400),
        ("/search?q=x&page=0", 400),
        ("/relations?sort=x", 400),
        ("/network?least=-1", 400),
        ("/event/", 404),
        ("/event/zzz", 404),
        ("/incident/zzz", 404),
        ("/codebook/no/frame", 404),
        ("/?state=Atlantis", 400),
    ] {
        let got = w.get(path).await;
        assert_eq!(got.status.as_u16(), status, "{path}");
        assert!(got.text().contains("<title>"), "{path}");
        assert_eq!(got.header("x-content-type-options"), "nosniff", "{path}");
    }
    let json = w.get("/api/relation/NOR/XXX").await;
    assert_eq!(json.json()["status"], 404);
}

#[tokio::test]
async fn paths_that_play_tricks_lead_nowhere() {
    let w = world(|_| {});
    for path in [
        "/../etc/passwd",
        "/assets/../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/article/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/article/%00",
        "/article/%ff%fe",
        "/article/%zz",
        "/article/%",
        "//etc/passwd",
        "/event/./x",
        "/article/hostile%0d%0aset-cookie:x",
        "/codebook/..%2f..%2f/x",
    ] {
        let got = w.get(path).await;
        assert!(
            matches!(got.status.as_u16(), 400 | 404),
            "{path}: {}",
            got.status
        );
        assert!(!got.text().contains("root:"), "{path}");
        assert_eq!(got.header("set-cookie"), "");
    }
    let long = format!("/search?q={}", "x".repeat(5000));
    assert_eq!(w.get(&long).await.status, StatusCode::URI_TOO_LONG);
}

#[tokio::test]
async fn only_reading_is_done_and_only_by_its_name() {
    let w = world(|_| {});
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE"] {
        let asked = request("/article/hostile")
            .method(method)
            .body(Body::empty())
            .unwrap();
        let got = w.send(asked).await;
        assert_eq!(got.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    for host in ["evil.example", "localhost.evil.example", ""] {
        let asked = axum::http::Request::builder().uri("/").header("host", host);
        let got = w.send(asked.body(Body::empty()).unwrap()).await;
        assert_eq!(got.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
    let large = request("/event/x/wrong")
        .method("POST")
        .header("content-length", 99_999_999_u64);
    let got = w.send(large.body(Body::empty()).unwrap()).await;
    assert_eq!(got.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn beyond_this_machine_the_token_is_asked_for() {
    let w = world(|o| {
        o.token = Some(TOKEN.to_owned());
        o.guarded = true;
        o.cors = Some("https://example.org".to_owned());
    });
    let got = w.get("/").await;
    assert_eq!(got.status, StatusCode::UNAUTHORIZED);
    assert!(got.header("www-authenticate").starts_with("Basic"));
    assert_eq!(w.get("/healthz").await.status, StatusCode::OK);
    for (word, status) in [
        (format!("Bearer {TOKEN}"), 200),
        ("Bearer wrong".to_owned(), 401),
        // any:a-token-for-tests
        ("Basic YW55OmEtdG9rZW4tZm9yLXRlc3Rz".to_owned(), 200),
        ("Basic !!!".to_owned(), 401),
        (TOKEN.to_owned(), 401),
    ] {
        let asked = request("/api/account").header("authorization", &word);
        let got = w.send(asked.body(Body::empty()).unwrap()).await;
        assert_eq!(got.status.as_u16(), status, "{word}");
        assert_eq!(
            got.header("access-control-allow-origin"),
            "https://example.org"
        );
    }
    let page = request("/account").header("authorization", format!("Bearer {TOKEN}"));
    let page = w.send(page.body(Body::empty()).unwrap()).await;
    assert_eq!(page.header("access-control-allow-origin"), "");
}

#[tokio::test]
async fn who_dawdles_is_cut_off_and_others_are_served_meanwhile() {
    let w = world(|_| {});
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let served = tokio::spawn(listen::serve_with(
        listener,
        door::router(w.site.clone()),
        w.site.clone(),
        Duration::from_millis(300),
        async {
            let _ = stopped.await;
        },
    ));
    let mut slow = Vec::new();
    for _ in 0..40 {
        let mut stream = TcpStream::connect(at).await.unwrap();
        stream
            .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
            .await
            .unwrap();
        slow.push(stream);
    }
    let mut quick = TcpStream::connect(at).await.unwrap();
    let ask = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    quick.write_all(ask).await.unwrap();
    let mut answer = String::new();
    quick.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    for mut stream in slow {
        let mut rest = Vec::new();
        let end =
            tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut rest)).await;
        assert!(end.is_ok(), "a connection that dawdles is still open");
        assert!(!rest.starts_with(b"HTTP/1.1 200"));
    }
    let mut huge = TcpStream::connect(at).await.unwrap();
    let head = format!(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: {}\r\n\r\n",
        "x".repeat(100_000)
    );
    let _ = huge.write_all(head.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = huge.read_to_end(&mut answer).await;
    assert!(!answer.starts_with(b"HTTP/1.1 200"));
    stop.send(()).unwrap();
    served.await.unwrap();
}
