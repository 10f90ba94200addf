//! A record of three articles, one of them restricted and one hostile, and a
//! server over it.

use crate::server::site::Site;
use crate::server::{Options, door, relations};
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use detente_coding::Coder;
use detente_incidents::{Told, gather};
use detente_record::{Article, Coded, Handling};
use detente_store::{Over, Store};
use std::sync::{Arc, LazyLock};
use tower::ServiceExt;

pub const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}}";
pub const SECRET: &str = "Norway expelled two Swedish diplomats from Quxberg on Tuesday.";
pub const TOKEN: &str = "a-token-for-tests";

static CODER: LazyLock<Coder> = LazyLock::new(|| detente_data_en::coder(Vec::new()).unwrap());

pub struct World {
    pub router: Router,
    pub site: Arc<Site>,
    pub articles: Vec<(Article, Coded)>,
    pub folder: tempfile::TempDir,
}

pub struct Got {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Got {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |h| h.to_str().unwrap())
    }
}

fn article(id: &str, day: &str, text: &str, handling: Handling) -> Article {
    Article {
        id: id.to_owned(),
        published: day.parse().ok(),
        title: Some(format!("Headline of {id} <b>bold</b>")),
        source: Some("wire-a".to_owned()),
        text: text.to_owned(),
        handling,
        ..Article::default()
    }
    .sealed()
}

pub fn world(change: impl FnOnce(&mut Options)) -> World {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("test.db");
    let hostile =
        format!("Norway expelled two Swedish diplomats, {HOSTILE} the ministry said.\n\n{HOSTILE}");
    let death = "A man died in a Norwegian prison on Monday, 10 March 2025. Sweden says Norwegian guards killed him. \
                 Norway denies that its guards killed him.";
    let articles = [
        article("open/1 é", "2025-03-11", death, Handling::Open),
        article("hostile", "2025-03-12", &hostile, Handling::Open),
        article("hidden", "2025-03-13", SECRET, Handling::Restricted),
    ];
    let articles: Vec<(Article, Coded)> = articles
        .into_iter()
        .map(|mut a| {
            // It was coded before it was found that it may not be shown.
            let handling = std::mem::replace(&mut a.handling, Handling::Open);
            let coded = CODER.code(&a);
            a.handling = handling;
            (a, coded)
        })
        .collect();
    let mut store = Store::open(&db).unwrap();
    store.begin().unwrap();
    for (article, coded) in &articles {
        store.add(article, coded).unwrap();
    }
    let told: Vec<Told> = articles
        .iter()
        .map(|(article, coded)| Told { article, coded })
        .collect();
    let gathered = gather(&told, &[]);
    store
        .put_incidents(&gathered.incidents, Over::Everything)
        .unwrap();
    store.commit().unwrap();
    drop(store);
    let mut options = Options {
        db,
        reviews: folder.path().join("reviews.jsonl"),
        ..Options::default()
    };
    change(&mut options);
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    let site = Arc::new(Site::open(options, coder).unwrap());
    relations::once(&site).unwrap();
    World {
        router: door::router(site.clone()),
        site,
        articles,
        folder,
    }
}

impl World {
    pub async fn send(&self, request: Request<Body>) -> Got {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        Got {
            status: parts.status,
            headers: parts.headers,
            body: to_bytes(body, usize::MAX).await.unwrap(),
        }
    }

    pub async fn get(&self, path: &str) -> Got {
        self.send(request(path).body(Body::empty()).unwrap()).await
    }

    /// The first event of an article.
    pub fn event(&self, article: &str) -> String {
        let found = self.articles.iter().find(|(a, _)| a.id == article);
        let (_, coded) = found.unwrap();
        coded.events.first().unwrap().id.clone()
    }
}

pub fn request(path: &str) -> axum::http::request::Builder {
    Request::builder()
        .uri(path)
        .header("host", "localhost:8470")
}
