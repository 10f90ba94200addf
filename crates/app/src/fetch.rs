//! Fetching: one polite client for every address that the program asks for.
//!
//! It obeys robots.txt, leaves a gap between two requests to one host, asks
//! whether something changed before it asks for it again, tries again only
//! what may pass, holds every answer to limits of time and size, and reaches
//! into nobody's own network unless it is told to.

mod body;
mod client;
mod failure;
mod guard;
mod limits;
mod pace;
mod read;
mod robots;

#[cfg_attr(not(test), allow(unused_imports))] // Alerts are sent with it.
pub use client::Parcel;
pub use client::{Answer, Client, Fetched, Request};
pub use failure::Failure;
pub use limits::{Limits, Span};
pub use pace::locked;
pub use read::is_url;

/// Who asks, as servers see it.
pub const AGENT: &str = concat!(
    "detente/",
    env!("CARGO_PKG_VERSION"),
    " (+",
    env!("CARGO_PKG_REPOSITORY"),
    ")"
);

/// The name that robots.txt knows the program by.
pub const ROBOT: &str = "detente";

#[cfg(test)]
mod tests;
