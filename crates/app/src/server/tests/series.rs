//! Imported series on pages: beside what was coded here, and alone.

use super::world::{request, world};
use crate::server::site::Site;
use crate::server::{Options, door, relations};
use axum::body::{Body, to_bytes};
use axum::http::StatusCode;
use detente_record::{EventType, Imported, Precision, Side};
use detente_store::Store;
use std::path::Path;
use std::sync::Arc;
use tower::ServiceExt;

fn imported(number: usize) -> Imported {
    let side = |code: &str| Side {
        code: code.to_owned(),
        name: format!("Ministry <b>of {code}</b>"),
        ..Side::default()
    };
    let month = number / 25 + 1;
    Imported {
        series: "elsewhere".to_owned(),
        key: number.to_string(),
        date: format!("2025-{month:02}-{:02}", number % 25 + 1)
            .parse()
            .unwrap(),
        date_precision: Precision::Day,
        source: side(if number.is_multiple_of(3) {
            "SWE"
        } else {
            "NOR"
        }),
        target: side(if number.is_multiple_of(3) {
            "NOR"
        } else {
            "SWE"
        }),
        cameo: if month < 9 { "040" } else { "190" }.to_owned(),
        event: Some(EventType::Consult),
        score: Some(if month < 9 { 1.0 } else { -9.0 }),
        scale: "goldstein:icews".to_owned(),
        text: "Consult <script>".to_owned(),
        reports: 1,
        ..Imported::default()
    }
}

fn import(db: &Path, series: &str) {
    let mut store = Store::open(db).unwrap();
    let mut import = store.import(series, "icews").unwrap();
    for number in 0..300 {
        let event = Imported {
            series: series.to_owned(),
            ..imported(number)
        };
        import.add(&event).unwrap();
    }
    import.finish().unwrap();
}

#[tokio::test]
async fn beside_what_was_coded_here_a_series_is_shown_where_it_is_asked_for() {
    let w = world(|_| {});
    let plain = w.get("/api/relation/NOR/SWE").await.json();
    assert!(plain["series"].is_null());
    import(&w.folder.path().join("test.db"), "elsewhere");
    relations::once(&w.site).unwrap();
    let path = "/relation/NOR/SWE?series=elsewhere&week=2025-12-03";
    let page = w.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let text = page.text();
    assert!(text.contains("imported series <strong>elsewhere</strong>"));
    assert!(text.contains("goldstein:icews") && text.contains("Coded here"));
    assert!(!text.contains("<script>") && !text.contains("of NOR</b>"));
    let twin = w.get(&format!("/api{path}")).await.json();
    assert_eq!(twin["series"]["name"], "elsewhere");
    assert_eq!(twin["events"].as_array().unwrap().len(), 0);
    assert_eq!(twin["imported"][0]["key"], "299");
    assert_eq!(twin["week"]["imported"].as_array().unwrap().len(), 7);
    let acts: u64 = twin["levels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| l["conflict"].as_u64().unwrap())
        .sum();
    assert_eq!(acts, 100);
    let breaks = twin["breaks"].as_array().unwrap();
    assert!(
        breaks
            .iter()
            .any(|b| b["direction"] == "down" && b["date"].as_str() > Some("2025-08-20"))
    );
    assert!(
        breaks[0]["because"][0]["event"]
            .as_str()
            .unwrap()
            .starts_with("elsewhere:")
    );
    // Pages join without a gap.
    let next = twin["next"].as_str().unwrap();
    let rest = w
        .get(&format!(
            "/api/relation/NOR/SWE?series=elsewhere&after={next}"
        ))
        .await
        .json();
    let key = |v: &serde_json::Value| v["key"].as_str().unwrap().parse::<usize>().unwrap();
    let last = twin["imported"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(key(&rest["imported"][0]) + 1, key(&last));
    // Without being asked for, it changes nothing.
    let again = w.get("/api/relation/NOR/SWE").await.json();
    assert_eq!(again["levels"], plain["levels"]);
    let home = w.get("/api/home").await;
    assert_eq!(home.json()["series"][0]["events"], 300);
    assert!(w.get("/").await.text().contains("Imported series"));
    let missing = w.get("/relation/NOR/SWE?series=nowhere").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn where_nothing_was_coded_here_the_series_is_what_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("only.db");
    import(&db, "elsewhere");
    let options = Options {
        reviews: folder.path().join("reviews.jsonl"),
        db,
        ..Options::default()
    };
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    let site = Arc::new(Site::open(options, coder).unwrap());
    let first = site.with(relations::Snapshot::begin).unwrap().unwrap();
    site.put_snapshot(first);
    let router = door::router(site.clone());
    let get = async |path: &str| {
        let asked = request(path).body(Body::empty()).unwrap();
        let got = router.clone().oneshot(asked).await.unwrap();
        assert_eq!(got.status(), StatusCode::OK, "{path}");
        let body = to_bytes(got.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    };
    // Before all is known, pages say so and are there.
    assert!(get("/").await.contains("being looked for"));
    assert!(get("/breaks").await.contains("being looked for"));
    assert!(
        get("/relation/NOR/SWE")
            .await
            .contains("another program coded")
    );
    relations::once(&site).unwrap();
    // What takes long of the largest pairs is found before it is asked for; the page is the same.
    let path = "/relation/NOR/SWE";
    let feed = site.snapshot().unwrap().feed.clone();
    assert_eq!(feed.held(), 0);
    let shown = get(path).await;
    site.kept.forget();
    relations::once(&site).unwrap();
    relations::prepare(&site).unwrap();
    assert!(site.snapshot().unwrap().feed.held() > 0);
    assert_eq!(get(path).await, shown);
    assert!(!get("/").await.contains("being looked for"));
    assert!(
        get("/breaks").await.contains("CAMEO") || get("/breaks").await.contains("NOR → SWE: 190")
    );
    assert!(get("/network").await.contains("Mean tone"));
    assert!(get("/alerts.atom").await.contains("<entry>"));
    for path in [
        "/relations",
        "/relations?sort=change",
        "/actors",
        "/actor/NOR",
        "/account",
    ] {
        get(path).await;
    }
}
