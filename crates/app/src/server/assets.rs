//! The look and the modules, inside the binary, under names that change with
//! their content, so that a browser may keep them for ever.

use std::sync::LazyLock;

/// A file of the page.
pub struct Asset {
    pub name: &'static str,
    pub body: String,
    pub kind: &'static str,
    /// `/assets/page.0f3c….css`
    pub address: String,
}

const FILES: [(&str, &str, &str); 7] = [
    (
        "page.css",
        "text/css; charset=utf-8",
        include_str!("assets/page.css"),
    ),
    ("icon.svg", "image/svg+xml", include_str!("assets/icon.svg")),
    (
        "chart.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/chart.js"),
    ),
    (
        "map.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/map.js"),
    ),
    (
        "keys.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/keys.js"),
    ),
    (
        "live.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/live.js"),
    ),
    (
        "table.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/table.js"),
    ),
];

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let hashed = |(name, kind, body): &(&'static str, &'static str, &'static str)| {
        // A chart brings its own look; the page's comes after it.
        let body = match *name {
            "page.css" => format!("{}{body}", detente_view::chart::STYLE),
            _ => (*body).to_owned(),
        };
        let hash = detente_record::digest(body.as_bytes());
        let (stem, end) = name.split_once('.').unwrap_or((name, ""));
        let hash = hash.get(..12).unwrap_or("0");
        Asset {
            name,
            body,
            kind,
            address: format!("/assets/{stem}.{hash}.{end}"),
        }
    };
    FILES.iter().map(hashed).collect()
});

/// Returns the address of a file.
pub fn address(name: &str) -> &'static str {
    let found = ASSETS.iter().find(|a| a.name == name);
    found.map_or("", |a| a.address.as_str())
}

/// Returns the file at an address.
pub fn at(address: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|a| a.address == address)
}
