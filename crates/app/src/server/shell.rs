//! What stands around every page.

use crate::server::ask::Page;
use crate::server::assets::address;
use maud::{DOCTYPE, Markup, html};

/// The pages that every page leads to.
const PLACES: [(&str, &str); 7] = [
    ("/relations", "Relations"),
    ("/incidents", "Incidents"),
    ("/network", "Network"),
    ("/actors", "Actors"),
    ("/codebook", "Codebook"),
    ("/account", "Account"),
    ("/api", "API"),
];

/// Returns a whole page. `twin` is the address of the same as JSON.
pub fn whole(page: &Page, path: &str, twin: Option<&str>, masked: bool) -> Markup {
    let title = match page.title.as_str() {
        "" => "Detente".to_owned(),
        title => format!("{title} · Detente"),
    };
    let words = path == "/search";
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href=(address("page.css"));
                link rel="icon" type="image/svg+xml" href=(address("icon.svg"));
                link rel="alternate" type="application/atom+xml" title="Alerts" href="/alerts.atom";
                @if let Some(twin) = twin {
                    link rel="alternate" type="application/json" href=(twin);
                }
                @for script in page.scripts.iter().chain(&["keys.js"]) {
                    script type="module" src=(address(script)) {}
                }
            }
            body {
                a.skip href="#main" { "To the content" }
                header.site {
                    a.brand href="/" aria-current=[(path == "/").then_some("page")] { "Detente" }
                    nav aria-label="Pages" {
                        ul {
                            @for (to, name) in PLACES {
                                li { a href=(to) aria-current=[path.starts_with(to).then_some("page")] { (name) } }
                            }
                        }
                    }
                    @if !words {
                        form.search role="search" action="/search" {
                            label.unseen for="words" { "Search the articles" }
                            input #words type="search" name="q" placeholder="Search" autocomplete="off" maxlength="200";
                            button { "Search" }
                        }
                    }
                }
                main #main tabindex="-1" { (page.body) }
                footer.site {
                    p { "What is held here is what was reported: who is said to have done what, and who says so." }
                    p {
                        @if let Some(twin) = twin { a href=(twin) { "This page as JSON" } " · " }
                        a href="/alerts.atom" { "Alerts as a feed" } " · "
                        a href="/codebook" { "How acts are coded" }
                        @if masked { " · names of minors, of victims of sexual violence and of witnesses are masked" }
                    }
                    p { "Detente " (env!("CARGO_PKG_VERSION")) " · world outlines: Natural Earth · places: GeoNames, CC BY 4.0" }
                }
            }
        }
    }
}

/// Returns a page that says why there is none.
pub fn refusal(status: u16, what: &str) -> Page {
    let title = match status {
        404 => "Not found",
        400 => "Not understood",
        401 | 403 => "Not allowed",
        503 => "Not yet",
        _ => "Something is wrong",
    };
    Page {
        title: title.to_owned(),
        body: html! {
            h1 { (title) }
            p.refusal { (what) }
            p { a href="/" { "To the first page" } }
        },
        json: serde_json::json!({ "error": what, "status": status }),
        scripts: &[],
    }
}
