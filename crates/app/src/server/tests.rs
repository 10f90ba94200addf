//! The pages without a socket: what is answered, with which headers, and that
//! a page and its twin say the same.

mod limits;
mod review;
mod series;
mod shown;
mod world;

use crate::server::api;

#[test]
fn the_reference_of_the_api_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/api.md");
    let want = api::reference();
    if std::env::var_os("ACCEPT").is_some() {
        std::fs::write(path, &want).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        there == want,
        "docs/reference/api.md is out of date; run the test again with ACCEPT=1"
    );
}

#[test]
fn every_route_is_described_once() {
    let all = api::description();
    let paths = all["paths"].as_object().unwrap();
    for route in crate::server::routes::ROUTES {
        let described = &paths[&api::twin(route)]["get"];
        assert_eq!(described["summary"], route.means);
        let variable = route.path.matches('{').count();
        let params = described["parameters"].as_array().unwrap();
        assert_eq!(
            params.len(),
            variable + route.params.len(),
            "{}",
            route.path
        );
    }
    let mut names: Vec<_> = paths
        .values()
        .map(|p| p["get"]["operationId"].to_string())
        .collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), paths.len());
}
