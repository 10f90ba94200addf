//! What the pages show, and that the twins say the same.

use super::world::{HOSTILE, request, world};
use crate::server::site::WRITTEN;
use axum::body::Body;
use axum::http::StatusCode;
use detente_record::Coded;
use detente_store::{Handled, Hold, Store};
use std::time::Duration;

#[tokio::test]
async fn every_page_is_there_with_its_headers_and_its_twin() {
    let w = world(|_| {});
    let event = w.event("hostile");
    let incidents = w.get("/api/incidents").await.json();
    let incident = incidents["incidents"][0]["id"].as_str().unwrap().to_owned();
    let paths = [
        "/",
        "/?state=Norway",
        "/relations",
        "/breaks",
        "/relation/NOR/SWE",
        "/relation/NOR/SWE?week=2025-03-12",
        "/incidents",
        "/incidents?contested=1&dyad=Norway-Sweden",
        &format!("/incident/{incident}"),
        &format!("/event/{event}"),
        "/article/hostile",
        "/article/open%2F1%20%C3%A9",
        "/actors",
        "/actor/NOR",
        "/actor/SWE?side=received",
        "/actor/SWE?side=claims",
        "/codebook",
        "/codebook/sanction/expel-envoys",
        "/network",
        "/search?q=diplomats",
        "/account",
    ];
    for path in paths {
        let page = w.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
        assert!(
            page.header("content-type").starts_with("text/html"),
            "{path}"
        );
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"));
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("access-control-allow-origin"), "");
        let text = page.text();
        // Nothing inline that the policy would have to allow.
        assert!(
            !text.contains("style=") && !text.contains(" onclick"),
            "{path}"
        );
        for script in text.split("<script").skip(1) {
            assert!(
                script.starts_with(" type=\"module\" src=\"/assets/"),
                "{path}"
            );
        }
        let twin = match path.strip_prefix("/?") {
            Some(query) => format!("/api/home?{query}"),
            None if path == "/" => "/api/home".to_owned(),
            None => format!("/api{path}"),
        };
        assert!(
            text.contains(&twin.replace('&', "&amp;")),
            "{path} names no twin {twin}"
        );
        let json = w.get(&twin).await;
        assert_eq!(json.status, StatusCode::OK, "{twin}");
        assert!(
            json.header("content-type").starts_with("application/json"),
            "{twin}"
        );
        assert!(json.json().is_object(), "{twin}");
    }
    for path in [
        "/api",
        "/api/openapi.json",
        "/alerts.atom",
        "/metrics",
        "/healthz",
    ] {
        assert_eq!(w.get(path).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn the_twin_has_the_fields_that_are_described() {
    let w = world(|_| {});
    let event = w.event("hostile");
    for route in crate::server::routes::ROUTES {
        let path = match route.path {
            "/" => "/api/home".to_owned(),
            "/relation/{a}/{b}" => "/api/relation/NOR/SWE?week=2025-03-12".to_owned(),
            "/incident/{id}" => {
                let all = w.get("/api/incidents").await.json();
                format!(
                    "/api/incident/{}",
                    all["incidents"][0]["id"].as_str().unwrap()
                )
            }
            "/event/{id}" => format!("/api/event/{event}"),
            "/article/{id}" => "/api/article/hostile".to_owned(),
            "/actor/{code}" => "/api/actor/NOR".to_owned(),
            "/codebook/{folder}/{frame}" => "/api/codebook/sanction/expel-envoys".to_owned(),
            path => format!("/api{path}"),
        };
        let json = w.get(&path).await.json();
        for (field, _) in route.fields {
            assert!(json.get(field).is_some(), "{path} has no {field}");
        }
    }
}

// What is planned, or misread, for years to come does not lead what is newest.
#[tokio::test]
async fn what_is_dated_later_than_the_last_report_stands_apart() {
    let w = world(|_| {});
    let (mut article, mut coded) = w.articles[1].clone();
    article.id = "later".to_owned();
    article.text.push_str(" It is dated later.");
    let article = article.sealed();
    coded.claims.clear();
    coded.events.truncate(1);
    let event = &mut coded.events[0];
    event.id = "e00000000000000aa".to_owned();
    event.article = article.id.clone();
    event.when.date = "2031-01-01".parse().ok();
    let mut store = Store::open(w.folder.path().join("test.db")).unwrap();
    store.add(&article, &coded).unwrap();
    drop(store);
    for path in ["/api/actor/NOR", "/api/relation/NOR/SWE"] {
        let json = w.get(path).await.json();
        let ids = |field: &str| -> Vec<String> {
            let all = json[field].as_array().unwrap().iter();
            all.map(|e| e["id"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(ids("later"), ["e00000000000000aa"], "{path}");
        assert!(!ids("events").is_empty(), "{path}");
        assert!(!ids("events").contains(&ids("later")[0]), "{path}");
    }
    // Who asks for days gets them.
    let json = w.get("/api/actor/NOR?from=2030-01-01").await.json();
    assert_eq!(json["events"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn hostile_words_are_shown_and_never_markup() {
    let w = world(|_| {});
    let event = w.event("hostile");
    for path in [
        "/article/hostile".to_owned(),
        format!("/event/{event}"),
        "/search?q=alert".to_owned(),
        "/relation/NOR/SWE?week=2025-03-12".to_owned(),
        "/actor/NOR".to_owned(),
        format!("/search?q={}", "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
    ] {
        let text = w.get(&path).await.text();
        assert!(!text.contains("<script>alert"), "{path}");
        assert!(!text.contains("<img"), "{path}");
        assert!(!text.contains("<b>bold"), "{path}");
    }
    let page = w.get("/article/hostile").await.text();
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    let json = w.get("/api/article/hostile").await.json();
    assert!(json["article"]["text"].as_str().unwrap().contains(HOSTILE));
}

#[tokio::test]
async fn what_is_restricted_is_nowhere() {
    let w = world(|_| {});
    let event = w.event("hidden");
    assert_eq!(w.get("/article/hidden").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        w.get("/api/article/hidden").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.get(&format!("/event/{event}")).await.status,
        StatusCode::NOT_FOUND
    );
    for path in [
        "/",
        "/api/home",
        "/incidents",
        "/api/incidents",
        "/search?q=Quxberg",
        "/api/search?q=Tuesday",
        "/relation/NOR/SWE?week=2025-03-13",
        "/api/relation/NOR/SWE?week=2025-03-11",
        "/actor/NOR",
        "/api/actor/NOR",
        "/api/breaks",
        "/alerts.atom",
    ] {
        let text = w.get(path).await.text();
        let words = text
            .replace("value=\"Quxberg\"", "")
            .replace("q=Quxberg", "")
            .replace("\"q\": \"Quxberg\"", "");
        assert!(!words.contains("Quxberg"), "{path}");
        assert!(!words.contains(&event), "{path}");
    }
}

#[tokio::test]
async fn an_answer_that_has_not_changed_is_not_sent_again() {
    let w = world(|_| {});
    let first = w.get("/api/relation/NOR/SWE").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with("W/\""), "{tag}");
    assert_eq!(first.header("cache-control"), "private, no-cache");
    let again = request("/api/relation/NOR/SWE").header("if-none-match", format!("\"x\", {tag}"));
    let again = w.send(again.body(Body::empty()).unwrap()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());
    let other = request("/api/relation/NOR/SWE").header("if-none-match", "\"x\"");
    assert_eq!(
        w.send(other.body(Body::empty()).unwrap()).await.status,
        StatusCode::OK
    );
    let page = w.get("/").await.text();
    let css = page
        .split("href=\"")
        .find(|p| p.starts_with("/assets/page."))
        .unwrap();
    let css = css.split('"').next().unwrap();
    let asset = w.get(css).await;
    assert!(asset.header("cache-control").contains("immutable"));
    assert_eq!(
        w.get("/assets/page.000000000000.css").await.status,
        StatusCode::NOT_FOUND
    );
    let gzip = request("/codebook").header("accept-encoding", "gzip");
    let gzip = w.send(gzip.body(Body::empty()).unwrap()).await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn one_relation_has_one_address() {
    let w = world(|_| {});
    for (from, to) in [
        (
            "/relation/SWE/NOR?week=2025-03-12",
            "/relation/NOR/SWE?week=2025-03-12",
        ),
        ("/relation/sweden/Norway", "/relation/NOR/SWE"),
        ("/actor/Norway", "/actor/NOR"),
        ("/api/relation/SWE/NOR", "/api/relation/NOR/SWE"),
    ] {
        let moved = w.get(from).await;
        assert_eq!(moved.status, StatusCode::FOUND, "{from}");
        assert_eq!(moved.header("location"), to);
    }
    let event = w.event("hostile");
    let short = w.get(&format!("/event/{}", &event[..12])).await;
    assert_eq!(short.header("location"), format!("/event/{event}"));
}

#[tokio::test]
async fn a_change_reaches_pages_that_are_kept_and_what_is_withheld_is_gone() {
    let w = world(|_| {});
    let event = w.event("hostile");
    let paths = ["/search?q=guards".to_owned(), format!("/event/{event}")];
    let mut tags = Vec::new();
    for path in &paths {
        let first = w.get(path).await;
        assert_eq!(first.status, StatusCode::OK);
        assert_eq!(w.get(path).await.header("etag"), first.header("etag"));
        tags.push(first.header("etag").to_owned());
    }
    let db = &w.site.options.db;
    let mut store = Store::open(db).unwrap();
    let mut other = w.articles[0].0.clone();
    other.id = "another".to_owned();
    store.add(&other.sealed(), &Coded::default()).unwrap();
    // The look at the record is half a second old at most; nobody is kept waiting or refused.
    let mut changed = false;
    for _ in 0..200 {
        let got = w.get(&paths[0]).await;
        assert_eq!(got.status, StatusCode::OK);
        changed |= got.header("etag") != tags[0];
        if changed {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(changed);
    store
        .withhold(&Handled {
            article: "hostile".to_owned(),
            what: Hold::Withhold,
            at: "2025-03-20T00:00:00Z".to_owned(),
            by: "A".to_owned(),
            reason: "asked for".to_owned(),
        })
        .unwrap();
    tokio::time::sleep(WRITTEN + Duration::from_millis(600)).await;
    assert_eq!(w.get(&paths[1]).await.status, StatusCode::NOT_FOUND);
}
