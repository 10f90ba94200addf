//! The description of the API, made from the table of pages.

use crate::server::ask::Page;
use crate::server::routes::{Param, ROUTES, Route};
use maud::{Markup, html};
use serde_json::{Map, Value, json};

/// The version of what is promised. A field is never taken away or given
/// another meaning within it; new ones may come.
const VERSION: &str = "1.0";

/// What is there besides the pages' twins.
const OTHERS: [(&str, &str, &str); 5] = [
    ("/api/openapi.json", "This description", "application/json"),
    (
        "/api/alerts/stream",
        "New breaks as server-sent events; `Last-Event-ID` goes on where one left off",
        "text/event-stream",
    ),
    (
        "/alerts.atom",
        "The newest breaks as an Atom feed",
        "application/atom+xml",
    ),
    (
        "/metrics",
        "Figures for Prometheus, in OpenMetrics’ text format",
        "application/openmetrics-text",
    ),
    ("/healthz", "`ok` if the record can be read", "text/plain"),
];

/// The address of a page's twin.
pub fn twin(route: &Route) -> String {
    match route.path {
        "/" => "/api/home".to_owned(),
        path => format!("/api{path}"),
    }
}

fn name(route: &Route) -> String {
    let parts = route.path.split('/').filter(|p| !p.is_empty());
    let name: Vec<&str> = parts.map(|p| p.trim_matches(['{', '}'])).collect();
    match name.is_empty() {
        true => "home".to_owned(),
        false => name.join("_"),
    }
}

fn in_path(route: &Route) -> impl Iterator<Item = &'static str> {
    let parts = route.path.split('/');
    parts.filter_map(|p| p.strip_prefix('{')?.strip_suffix('}'))
}

fn schema(param: &Param) -> Value {
    match param.kind {
        "date" => json!({"type": "string", "format": "date"}),
        kind => json!({"type": kind}),
    }
}

/// Returns the OpenAPI description.
pub fn description() -> Value {
    let mut paths = Map::new();
    for route in ROUTES {
        let mut params: Vec<Value> = in_path(route)
            .map(|p| json!({"name": p, "in": "path", "required": true, "schema": {"type": "string"}}))
            .collect();
        params.extend(route.params.iter().map(
            |p| json!({"name": p.name, "in": "query", "description": p.means, "schema": schema(p)}),
        ));
        let fields = route.fields.iter();
        let fields: Map<String, Value> = fields
            .map(|(field, means)| ((*field).to_owned(), json!({"description": means})))
            .collect();
        let ok = json!({
            "description": route.means,
            "headers": {"ETag": {"schema": {"type": "string"}}},
            "content": {"application/json": {"schema": {"type": "object", "properties": fields}}},
        });
        let answers = json!({
            "200": ok,
            "304": {"description": "As it was: the ETag of If-None-Match still holds"},
            "400": {"$ref": "#/components/responses/Refused"},
            "404": {"$ref": "#/components/responses/Refused"},
            "503": {"$ref": "#/components/responses/Refused"},
        });
        paths.insert(
            twin(route),
            json!({"get": {"operationId": name(route), "summary": route.means, "parameters": params, "responses": answers}}),
        );
    }
    for (path, means, kind) in OTHERS {
        let mut content = Map::new();
        content.insert(kind.to_owned(), json!({}));
        paths.insert(
            path.to_owned(),
            json!({"get": {"operationId": path.trim_start_matches('/').replace(['/', '.'], "_"), "summary": means, "responses": {"200": {"description": means, "content": content}}}}),
        );
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Detente",
            "version": VERSION,
            "description": "What is reported between states. Every page of the server has its twin here: the same address under /api. Records are as docs/reference/record.md says.",
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"responses": {"Refused": {
            "description": "Why it is not answered",
            "content": {"application/json": {"schema": {"type": "object", "properties": {
                "error": {"type": "string"}, "status": {"type": "integer"}}}}},
        }}},
    })
}

/// The page for people.
pub fn page() -> Page {
    let body = html! {
        h1 { "API" }
        p.lead {
            "Every page has its twin in JSON: the same address under " code { "/api" } ". The description for machines is "
            a href="/api/openapi.json" { "openapi.json" } "; records are as the reference of records says, their " code { "type" } " first."
        }
        ul {
            li { "Lists come in pages: " code { "next" } " of one is " code { "after" } " of the next; " code { "limit" } " goes to 200." }
            li { "Every answer has an " code { "ETag" } ": send it back as " code { "If-None-Match" } ", and what has not changed is answered with 304." }
            li { "Version " (VERSION) ": a field is never taken away or given another meaning within it; new ones may come." }
            li { "Other origins may not read it unless the server was started with " code { "--cors" } "." }
        }
        @for route in ROUTES { (section(route)) }
        h2 { "Besides" }
        dl.facts.wide { @for (path, means, kind) in OTHERS { dt { code { (path) } } dd { (ticked(means)) span.soft { " · " (kind) } } } }
    };
    Page {
        title: "API".into(),
        body,
        json: Value::Null,
        scripts: &[],
    }
}

fn section(route: &Route) -> Markup {
    html! {
        section.route aria-labelledby=(name(route)) {
            h2 id=(name(route)) { code { "GET " (twin(route)) } }
            p { (route.means) @if in_path(route).next().is_none() { " · " a href=(twin(route)) { "try it" } } }
            @if !route.params.is_empty() {
                dl.facts.wide { @for p in route.params { dt { code { (p.name) } span.soft { " " (p.kind) } } dd { (ticked(p.means)) } } }
            }
            p { "Gives:" }
            dl.facts.wide { @for (field, means) in route.fields { dt { code { (field) } } dd { (ticked(means)) } } }
        }
    }
}

// What stands between backticks is code.
fn ticked(text: &str) -> Markup {
    html! {
        @for (at, piece) in text.split('`').enumerate() {
            @if at % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}

/// The reference page of the documentation.
#[cfg(test)]
pub fn reference() -> String {
    let mut out = String::from(
        "# The API\n\n<!-- Made from the table of pages (crates/app/src/server/routes.rs); `cargo test` compares. -->\n\n\
         Every page of `detente serve` has its twin in JSON: the same address under `/api` (`/` is `/api/home`). \
         `/api/openapi.json` describes them for machines, `/api` for people. Records are as record.md says, their `type` first.\n\n\
         - Lists come in pages: `next` of one is `after` of the next; `limit` goes to 200.\n\
         - Every answer has an `ETag`; sent back as `If-None-Match`, what has not changed is answered with 304.\n\
         - What is refused is `{\"error\", \"status\"}`: 400 not understood, 404 not there, 503 not yet (`Retry-After`).\n\
         - Within version 1 a field is never taken away or given another meaning; new ones may come.\n\
         - What rests on restricted articles is not served; names of minors, victims of sexual violence and witnesses are masked unless the server was started with `--names`.\n",
    );
    for route in ROUTES {
        out.push_str(&format!("\n## `GET {}`\n\n{}.\n", twin(route), route.means));
        if !route.params.is_empty() {
            out.push_str("\n| takes | | |\n|---|---|---|\n");
            for p in route.params {
                out.push_str(&format!(
                    "| `{}` | {} | {} |\n",
                    p.name,
                    p.kind,
                    p.means.replace('|', "\\|")
                ));
            }
        }
        out.push_str("\n| gives | |\n|---|---|\n");
        for (field, means) in route.fields {
            out.push_str(&format!("| `{field}` | {means} |\n"));
        }
    }
    out.push_str("\n## Besides\n\n| | |\n|---|---|\n");
    for (path, means, kind) in OTHERS {
        out.push_str(&format!("| `{path}` | {means} ({kind}) |\n"));
    }
    out
}
