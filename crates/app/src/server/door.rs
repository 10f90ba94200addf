//! Who comes in, and what goes out: paths, limits, headers, ETags.

use crate::server::ask::{Answer, Ask, Page, Query, Refusal};
use crate::server::kept::{Found, Given};
use crate::server::routes::{self, Route};
use crate::server::site::Site;
use crate::server::{alerts, api, assets, guard, review, shell};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

/// The longest address.
const ADDRESS: usize = 2048;

/// The largest body that is taken: a correction is a few lines.
const BODY: usize = 16 << 10;

/// How long an answer may take, and how long a body may pause.
const PATIENCE: Duration = Duration::from_secs(15);

/// So long an answer that is made anew is waited for while there is an old one.
const MOMENT: Duration = Duration::from_millis(50);

/// What a page may do: nothing but show what this server sends.
const POLICY: &str = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
     frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Builds the whole service.
pub fn router(site: Arc<Site>) -> Router {
    Router::new()
        .fallback(come_in)
        .with_state(site)
        .layer(CompressionLayer::new())
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(RequestBodyTimeoutLayer::new(PATIENCE))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(CatchPanicLayer::new())
}

/// What is asked for, once it is clear that it may be.
enum Wanted {
    Page(&'static Route, Vec<String>),
    Other(&'static str),
    Asset(&'static assets::Asset),
    Nothing,
}

async fn come_in(State(site): State<Arc<Site>>, request: Request<Body>) -> Response {
    let begun = Instant::now();
    let json = {
        let path = request.uri().path();
        path == "/api" || path.starts_with("/api/")
    };
    let (name, mut response) =
        match guard::check(&site, request.method(), request.uri(), request.headers()) {
            Err(refused) => ("refused", *refused),
            Ok(()) => answer(&site, request, json).await,
        };
    site.metrics
        .answered(name, response.status().as_u16(), begun.elapsed());
    finish(response.headers_mut(), &site, json);
    response
}

async fn answer(site: &Arc<Site>, request: Request<Body>, json: bool) -> (&'static str, Response) {
    if request.uri().to_string().len() > ADDRESS {
        let long = refused(StatusCode::URI_TOO_LONG, "the address is too long", json);
        return ("refused", long);
    }
    let Some(parts) = parts(request.uri().path()) else {
        let bad = "the address is not well formed";
        return ("refused", refused(StatusCode::BAD_REQUEST, bad, json));
    };
    let post = request.method() == Method::POST;
    if post && review::is_review(&parts) {
        return (
            "/event/{id}/wrong",
            review::take(site, parts, request).await,
        );
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let what = "only GET and HEAD are answered here";
        let mut response = refused(StatusCode::METHOD_NOT_ALLOWED, what, json);
        let allow = HeaderValue::from_static("GET, HEAD");
        response.headers_mut().insert(header::ALLOW, allow);
        return ("refused", response);
    }
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let order = |name, page| Order {
        address: uri.to_string(),
        path: uri.path().to_owned(),
        query: uri.query().unwrap_or("").to_owned(),
        name,
        json,
        page,
    };
    match wanted(&parts, uri.path()) {
        Wanted::Asset(asset) => ("/assets", of_asset(asset, &headers)),
        Wanted::Other("/api/alerts/stream") => {
            ("/api/alerts/stream", alerts::stream(site, &headers))
        }
        Wanted::Other(path) => (path, kept(site, order(path, None), &headers).await),
        Wanted::Page(route, found) => {
            let order = order(route.path, Some((route, found)));
            (route.path, kept(site, order, &headers).await)
        }
        Wanted::Nothing => {
            let what = "there is no page at this address";
            ("nothing", refused(StatusCode::NOT_FOUND, what, json))
        }
    }
}

fn wanted(parts: &[String], path: &str) -> Wanted {
    if let Some(asset) = assets::at(path) {
        return Wanted::Asset(asset);
    }
    const OTHERS: [&str; 6] = [
        "/api",
        "/api/openapi.json",
        "/api/alerts/stream",
        "/alerts.atom",
        "/metrics",
        "/healthz",
    ];
    let bare = path.strip_suffix('/').unwrap_or(path);
    if let Some(other) = OTHERS.iter().find(|o| **o == bare) {
        return Wanted::Other(other);
    }
    let own = match parts.split_first() {
        // The first page's twin has a name of its own.
        Some((api, rest)) if api == "api" => match rest {
            [home] if home == "home" => &[],
            [] => return Wanted::Nothing,
            rest => rest,
        },
        _ => parts,
    };
    match routes::find(own) {
        Some((route, found)) => Wanted::Page(route, found),
        None => Wanted::Nothing,
    }
}

/// Cuts a path into its parts, each decoded; none if it plays tricks.
pub fn parts(path: &str) -> Option<Vec<String>> {
    let mut out = Vec::new();
    let inner = path.strip_prefix('/')?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() {
        return (path == "/").then_some(out);
    }
    for part in inner.split('/') {
        let mut bytes = Vec::with_capacity(part.len());
        let mut rest = part.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            if *first != b'%' {
                bytes.push(*first);
                rest = after;
                continue;
            }
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
                return None;
            }
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after.get(2..)?;
        }
        let text = String::from_utf8(bytes).ok()?;
        let dots = matches!(part, "." | "..");
        if text.is_empty() || dots || text.contains(char::is_control) {
            return None;
        }
        out.push(text);
    }
    Some(out)
}

/// What an answer is made of.
struct Order {
    address: String,
    path: String,
    query: String,
    name: &'static str,
    json: bool,
    page: Option<(&'static Route, Vec<String>)>,
}

impl Order {
    /// Whether the answer is of this moment and is never kept.
    fn fresh(&self) -> bool {
        matches!(self.name, "/metrics" | "/healthz")
    }
}

/// Gives an answer that was kept, or makes it. One of before the last change is given if the new one
/// is not made in a moment.
async fn kept(site: &Arc<Site>, order: Order, headers: &HeaderMap) -> Response {
    let json = order.json;
    let found = match site.edition() {
        Ok(edition) if !order.fresh() => site.kept.get(&order.address, edition, Instant::now()),
        _ => Found::Nothing,
    };
    let made = match found {
        Found::Right(given) | Found::Old(given, false) => Ok(given),
        Found::Old(given, true) => {
            let worker = site.clone();
            let anew = tokio::spawn(async move {
                let address = order.address.clone();
                let made = make(&worker, order, &worker.menders).await;
                if made.is_err() {
                    worker.kept.remove(&address);
                }
                made
            });
            match tokio::time::timeout(MOMENT, anew).await {
                Ok(Ok(made)) => made,
                _ => Ok(given),
            }
        }
        Found::Nothing => make(site, order, &site.desks).await,
    };
    match made {
        Ok(given) => give(&given, headers),
        Err(refusal) => of_refusal(refusal, json),
    }
}

/// Makes an answer at one of the desks, and keeps it.
async fn make(site: &Arc<Site>, order: Order, desks: &Semaphore) -> Answer<Given> {
    let Ok(Ok(desk)) = tokio::time::timeout(PATIENCE, desks.acquire()).await else {
        return Err(Refusal::Busy);
    };
    let worker = site.clone();
    let made = tokio::task::spawn_blocking(move || {
        let edition = worker.edition()?;
        // Whoever waited for a desk may find it made by another.
        if !order.fresh()
            && let Found::Right(given) = worker.kept.get(&order.address, edition, Instant::now())
        {
            return Ok(given);
        }
        let (body, kind) = match &order.page {
            Some((route, found)) => of_page(&worker, route, found.clone(), &order)?,
            None => of_other(&worker, order.name, &order.path)?,
        };
        let body = Bytes::from(body);
        let tag = format!(
            "W/\"{}\"",
            detente_record::digest(&body).get(..24).unwrap_or("")
        );
        let given = Given { body, kind, tag };
        if !order.fresh() {
            let now = Instant::now();
            worker.kept.put(order.address, edition, &given, now);
        }
        Ok(given)
    })
    .await;
    drop(desk);
    made.unwrap_or_else(|_| Err(Refusal::Broken(anyhow::anyhow!("a page broke down"))))
}

fn of_page(
    site: &Site,
    route: &'static Route,
    parts: Vec<String>,
    order: &Order,
) -> Answer<(String, &'static str)> {
    let (path, query, json) = (order.path.as_str(), order.query.as_str(), order.json);
    let page = site.with(|store| {
        let query = Query::of(query);
        (route.view)(&Ask {
            site,
            store,
            parts,
            query,
            twin: json,
        })
    })??;
    if json {
        let mut text = serde_json::to_string_pretty(&page.json)?;
        text.push('\n');
        return Ok((text, "application/json; charset=utf-8"));
    }
    let twin = match path {
        "/" => "/api/home".to_owned(),
        path => format!("/api{path}"),
    };
    let twin = match query {
        "" => twin,
        query => format!("{twin}?{query}"),
    };
    Ok((
        whole(site, &page, path, Some(&twin)),
        "text/html; charset=utf-8",
    ))
}

fn of_other(site: &Site, name: &'static str, path: &str) -> Answer<(String, &'static str)> {
    Ok(match name {
        "/api" => {
            let page = api::page();
            (
                whole(site, &page, path, Some("/api/openapi.json")),
                "text/html; charset=utf-8",
            )
        }
        "/api/openapi.json" => (
            format!("{}\n", serde_json::to_string_pretty(&api::description())?),
            "application/json; charset=utf-8",
        ),
        "/alerts.atom" => (alerts::feed(site)?, "application/atom+xml; charset=utf-8"),
        "/metrics" => (
            site.metrics.text()?,
            "application/openmetrics-text; version=1.0.0; charset=utf-8",
        ),
        _ => {
            site.with(|store| store.data_version())??;
            ("ok\n".to_owned(), "text/plain; charset=utf-8")
        }
    })
}

fn whole(site: &Site, page: &Page, path: &str, twin: Option<&str>) -> String {
    shell::whole(page, path, twin, !site.options.names).into_string()
}

/// Gives the body, or says that it is as it was.
fn give(given: &Given, headers: &HeaderMap) -> Response {
    let asked = headers.get_all(header::IF_NONE_MATCH).iter();
    let tags = asked
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(','));
    let strong = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let own = strong(&given.tag);
    let same = tags.map(strong).any(|tag| tag == own || tag == "*");
    let mut response = match same {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => given.body.clone().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(given.kind));
    if let Ok(tag) = HeaderValue::from_str(&given.tag) {
        headers.insert(header::ETAG, tag);
    }
    // Asked for anew each time, and answered in a few bytes if nothing has changed.
    let how = HeaderValue::from_static("private, no-cache");
    headers.insert(header::CACHE_CONTROL, how);
    response
}

fn of_asset(asset: &'static assets::Asset, headers: &HeaderMap) -> Response {
    let given = Given {
        body: Bytes::from_static(asset.body.as_bytes()),
        kind: asset.kind,
        tag: format!("W/\"{}\"", asset.address),
    };
    let mut response = give(&given, headers);
    let how = HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(header::CACHE_CONTROL, how);
    response
}

fn of_refusal(refusal: Refusal, json: bool) -> Response {
    match refusal {
        Refusal::Missing(what) => refused(StatusCode::NOT_FOUND, &what, json),
        Refusal::Bad(what) => refused(StatusCode::BAD_REQUEST, &what, json),
        Refusal::Moved(to) => {
            let to = if json { format!("/api{to}") } else { to };
            let mut response = StatusCode::FOUND.into_response();
            if let Ok(to) = HeaderValue::from_str(&to) {
                response.headers_mut().insert(header::LOCATION, to);
            }
            response
        }
        Refusal::Busy => {
            let what = "too much is asked at once; try again";
            refused(StatusCode::SERVICE_UNAVAILABLE, what, json)
        }
        Refusal::NotYet => {
            let what = "the relations are being computed from the record; try again in a moment";
            let mut response = refused(StatusCode::SERVICE_UNAVAILABLE, what, json);
            let wait = HeaderValue::from_static("2");
            response.headers_mut().insert(header::RETRY_AFTER, wait);
            response
        }
        Refusal::Broken(error) => {
            // The log may name files; the answer does not.
            eprintln!("serve: {error:#}");
            let what = "this page cannot be made; the server’s log says why";
            refused(StatusCode::INTERNAL_SERVER_ERROR, what, json)
        }
    }
}

/// Says why something is not answered.
pub fn refused(status: StatusCode, what: &str, json: bool) -> Response {
    let page = shell::refusal(status.as_u16(), what);
    let (kind, body) = match json {
        true => (
            "application/json; charset=utf-8",
            format!("{}\n", page.json),
        ),
        false => (
            "text/html; charset=utf-8",
            shell::whole(&page, "", None, false).into_string(),
        ),
    };
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The headers that every answer bears.
fn finish(headers: &mut HeaderMap, site: &Site, json: bool) {
    let fixed = [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        // Without it a browser would not say where a form comes from; to others it says nothing.
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        (
            "permissions-policy",
            "geolocation=(), camera=(), microphone=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    match site.options.cors.as_deref().map(HeaderValue::from_str) {
        Some(Ok(origin)) if json => {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.append(header::VARY, HeaderValue::from_static("origin"));
        }
        _ => {
            headers.insert(
                "cross-origin-resource-policy",
                HeaderValue::from_static("same-origin"),
            );
        }
    }
}
