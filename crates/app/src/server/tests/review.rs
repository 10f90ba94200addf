//! Corrections: who may write, and what is written.

use super::world::{TOKEN, World, request, world};
use axum::body::Body;
use axum::http::StatusCode;

const FORM: &str = "application/x-www-form-urlencoded";

async fn post(
    w: &World,
    event: &str,
    body: &str,
    headers: &[(&str, &str)],
) -> (StatusCode, String) {
    let mut asked = request(&format!("/event/{event}/wrong")).method("POST");
    for (name, value) in headers {
        asked = asked.header(*name, *value);
    }
    let got = w
        .send(asked.body(Body::from(body.to_owned())).unwrap())
        .await;
    (got.status, got.header("location").to_owned())
}

#[tokio::test]
async fn a_correction_is_signed_dated_and_added() {
    let w = world(|o| o.token = Some(TOKEN.to_owned()));
    let event = w.event("hostile");
    let before = w.get(&format!("/api/event/{event}")).await.json();
    let own = [
        ("content-type", FORM),
        ("origin", "http://localhost:8470"),
        ("sec-fetch-site", "same-origin"),
    ];
    for (by, should) in [("Ann", "Denmark"), ("Bob <script>", "two\nlines")] {
        let form: String = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("token", TOKEN),
                ("by", by),
                ("wrong", "actor"),
                ("should", should),
                ("note", "why"),
            ])
            .finish();
        let (status, to) = post(&w, &event, &form, &own).await;
        assert_eq!(
            (status, to),
            (StatusCode::SEE_OTHER, format!("/event/{event}#wrong"))
        );
    }
    let text = std::fs::read_to_string(&w.site.options.reviews).unwrap();
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["by"], "Ann");
    assert_eq!(lines[0]["record"], event);
    assert_eq!(lines[0]["wrong"], "actor");
    assert!(lines[0]["at"].as_str().unwrap().ends_with('Z'));
    let after = w.get(&format!("/api/event/{event}")).await.json();
    assert_eq!(after["record"], before["record"]);
    assert_eq!(after["reviews"].as_array().unwrap().len(), 2);
    let page = w.get(&format!("/event/{event}")).await.text();
    assert!(page.contains("Bob &lt;script&gt;") && !page.contains("Bob <script>"));
    assert!(w.folder.path().join("test.db").exists());
}

#[tokio::test]
async fn who_may_not_write_does_not() {
    let w = world(|o| o.token = Some(TOKEN.to_owned()));
    let event = w.event("hostile");
    let good = format!("token={TOKEN}&by=Ann&wrong=actor");
    let form = ("content-type", FORM);
    for (body, headers, status) in [
        ("token=wrong&by=Ann&wrong=actor", vec![form], 403),
        ("by=Ann&wrong=actor", vec![form], 403),
        (
            good.as_str(),
            vec![form, ("origin", "https://evil.example")],
            403,
        ),
        (good.as_str(), vec![form, ("origin", "null")], 403),
        (
            good.as_str(),
            vec![form, ("sec-fetch-site", "cross-site")],
            403,
        ),
        (good.as_str(), vec![("content-type", "text/plain")], 415),
        (&format!("token={TOKEN}&wrong=actor"), vec![form], 400),
        (
            &format!("token={TOKEN}&by=Ann&wrong=everything"),
            vec![form],
            400,
        ),
    ] {
        assert_eq!(
            post(&w, &event, body, &headers).await.0.as_u16(),
            status,
            "{body} {headers:?}"
        );
    }
    let hidden = w.event("hidden");
    assert_eq!(
        post(&w, &hidden, &good, &[form]).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        post(&w, "zzz", &good, &[form]).await.0,
        StatusCode::NOT_FOUND
    );
    assert!(!w.site.options.reviews.exists());
    let closed = world(|_| {});
    assert_eq!(
        post(&closed, &event, &good, &[form]).await.0,
        StatusCode::FORBIDDEN
    );
}
