//! “Wrong?”: a correction by hand, signed and dated, in a file of its own.
//! What the machine wrote stays as it is.

use crate::server::ask::{Ask, Refusal};
use crate::server::door::refused;
use crate::server::parts::event_path;
use crate::server::site::{Site, held};
use crate::server::{guard, pages};
use crate::session;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};
use std::fs::OpenOptions;
use std::io::Write;
use std::sync::Arc;

/// What may be wrong, as written and as asked.
const WRONG: [(&str, &str); 8] = [
    ("no-act", "nothing of the kind is told here"),
    ("act", "the kind of act"),
    ("actor", "who did it"),
    ("recipient", "to whom"),
    ("date", "the date"),
    ("place", "the place"),
    (
        "standing",
        "on whose word it stands, or whether it happened",
    ),
    ("other", "something else"),
];

/// How much of a field is taken, in characters.
const MOST: usize = 2000;

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    #[serde(rename = "type")]
    pub kind: String,
    /// The id of the record that is wrong.
    pub record: String,
    pub article: String,
    /// Who says so, and when.
    pub by: String,
    pub at: String,
    /// What is wrong, a word of [`WRONG`].
    pub wrong: String,
    /// What it should be.
    #[serde(default)]
    pub should: String,
    #[serde(default)]
    pub note: String,
    /// Hash of the record as it was when it was found wrong.
    pub record_sha256: String,
}

/// Returns the corrections of a record, in the order they were written.
pub fn of(site: &Site, record: &str) -> Vec<Review> {
    let text = std::fs::read_to_string(&site.options.reviews).unwrap_or_default();
    let lines = text.lines().filter(|l| l.contains(record));
    let read = lines.filter_map(|l| serde_json::from_str::<Review>(l).ok());
    read.filter(|r| r.record == record).collect()
}

/// Returns whether a path is where corrections go.
pub fn is_review(parts: &[String]) -> bool {
    matches!(parts, [event, _, wrong] if event == "event" && wrong == "wrong")
}

/// What is shown of corrections below a record, and the form for one more.
pub fn section(ask: &Ask, record: &str, reviews: &[Review]) -> Markup {
    let writes = ask.site.options.token.is_some();
    html! {
        section.wrong aria-labelledby="wrong" {
            h2 #wrong { "Wrong?" }
            @if !reviews.is_empty() {
                ul.reviews {
                    @for r in reviews {
                        li {
                            strong { (r.by) } " · " (r.at.get(..10).unwrap_or(&r.at)) " · wrong: " (word(&r.wrong))
                            @if !r.should.is_empty() { " · should be: " (r.should) }
                            @if !r.note.is_empty() { p { (r.note) } }
                        }
                    }
                }
            }
            @if writes {
                details {
                    summary { "Say what is wrong" }
                    form.card method="post" action={ (event_path(record)) "/wrong" } {
                        p { label for="what" { "What is wrong" } select #what name="wrong" { @for (key, words) in WRONG { option value=(key) { (words) } } } }
                        p { label for="should" { "What it should be" } input #should name="should" maxlength="200" autocomplete="off"; }
                        p { label for="note" { "Why" } textarea #note name="note" rows="3" maxlength=(MOST) {} }
                        p { label for="by" { "Your name" } input #by name="by" required maxlength="100" autocomplete="name"; }
                        p { label for="token" { "The server’s token" } input #token type="password" name="token" required autocomplete="current-password"; }
                        p { button { "Write it down" } }
                        p.soft { "It is added to a file of corrections with your name and the time. The record itself stays as it was made." }
                    }
                }
            } @else {
                p.soft { "Corrections can be written down where the server was started with a token: " code { "detente serve --token-file FILE" } }
            }
        }
    }
}

fn word(wrong: &str) -> &str {
    let found = WRONG.iter().find(|(key, _)| *key == wrong);
    found.map_or(wrong, |(_, words)| words)
}

/// Takes a correction.
pub async fn take(site: &Arc<Site>, parts: Vec<String>, request: Request<Body>) -> Response {
    if site.options.token.is_none() {
        let what = "nothing is written here: the server was started without a token";
        return refused(StatusCode::FORBIDDEN, what, false);
    }
    if !same_origin(request.headers()) {
        let what = "this form was sent from another site";
        return refused(StatusCode::FORBIDDEN, what, false);
    }
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|k| k.to_str().ok()).unwrap_or("");
    if !kind.starts_with("application/x-www-form-urlencoded") {
        let what = "a correction is sent as a form";
        return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, what, false);
    }
    let Ok(body) = to_bytes(request.into_body(), 16 << 10).await else {
        let what = "that is too much, or it broke off";
        return refused(StatusCode::PAYLOAD_TOO_LARGE, what, false);
    };
    let site = site.clone();
    let written = tokio::task::spawn_blocking(move || write(&site, &parts, &body)).await;
    match written {
        Ok(Ok(to)) => {
            let mut response = StatusCode::SEE_OTHER.into_response();
            if let Ok(to) = HeaderValue::from_str(&to) {
                response.headers_mut().insert(header::LOCATION, to);
            }
            response
        }
        Ok(Err((status, what))) => refused(status, &what, false),
        Err(_) => refused(
            StatusCode::INTERNAL_SERVER_ERROR,
            "it could not be written",
            false,
        ),
    }
}

// A browser says where a form comes from; a program need not.
fn same_origin(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|h| h.to_str().ok());
    let site = text("sec-fetch-site").is_none_or(|s| matches!(s, "same-origin" | "none"));
    let origin = text("origin").is_none_or(|origin| {
        let host = origin.split_once("://").map(|(_, host)| host);
        host.is_some() && host == text("host")
    });
    site && origin
}

type Failed = (StatusCode, String);

fn write(site: &Site, parts: &[String], body: &[u8]) -> Result<String, Failed> {
    let form = url::form_urlencoded::parse(body).into_owned();
    let form: std::collections::BTreeMap<String, String> = form.collect();
    let field = |key: &str| form.get(key).map_or("", |v| v.trim());
    if !guard::is_token(site, field("token")) {
        return Err((StatusCode::FORBIDDEN, "that is not the token".to_owned()));
    }
    let bad = |what: &str| (StatusCode::BAD_REQUEST, what.to_owned());
    if field("by").is_empty() {
        return Err(bad("nobody signs; give your name"));
    }
    if word(field("wrong")) == field("wrong") {
        return Err(bad("say what is wrong by one of the words offered"));
    }
    let id = parts.get(1).map_or("", String::as_str);
    let broken = |error: anyhow::Error| {
        eprintln!("serve: a correction could not be written: {error:#}");
        let what = "the correction could not be written; the server’s log says why";
        (StatusCode::INTERNAL_SERVER_ERROR, what.to_owned())
    };
    let found = site.with(|store| {
        let query = crate::server::ask::Query::default();
        let ask = Ask {
            site,
            store,
            parts: Vec::new(),
            query,
            twin: false,
        };
        pages::event::of(&ask, id)
    });
    let (record, article) = match found.map_err(broken)? {
        Ok(found) => found,
        Err(Refusal::Broken(error)) => return Err(broken(error)),
        Err(_) => return Err((StatusCode::NOT_FOUND, "there is no such record".to_owned())),
    };
    let json = serde_json::to_value(&record).map_err(|e| broken(e.into()))?;
    let id = json
        .get("id")
        .and_then(|i| i.as_str())
        .unwrap_or(id)
        .to_owned();
    let short = |key: &str| {
        field(key)
            .chars()
            .filter(|c| !c.is_control() || *c == '\n')
            .take(MOST)
            .collect()
    };
    let review = Review {
        kind: "review".to_owned(),
        record: id.clone(),
        article: article.id,
        by: short("by"),
        at: session::now(),
        wrong: short("wrong"),
        should: short("should"),
        note: short("note"),
        record_sha256: detente_record::digest(json.to_string().as_bytes()),
    };
    append(site, &review).map_err(broken)?;
    site.kept.forget();
    Ok(format!("{}#wrong", event_path(&id)))
}

fn append(site: &Site, review: &Review) -> anyhow::Result<()> {
    let line = format!("{}\n", serde_json::to_string(review)?);
    let _pen = held(&site.pen);
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&site.options.reviews)?;
    file.write_all(line.as_bytes())?;
    file.sync_data()?;
    Ok(())
}
