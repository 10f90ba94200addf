//! Why something could not be had: what, where, what to do.

use crate::fetch::guard::Refusal;
use std::fmt;
use std::io;
use std::time::Duration;
use ureq::{Error, Timeout};

/// An address that gave nothing, in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The address asked for.
    pub url: String,
    /// The address that failed, if redirects led to another.
    pub at: Option<String>,
    /// What happened.
    pub what: What,
    /// How long the server asks to be left alone.
    pub wait: Option<Duration>,
}

/// What happened instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is no address.
    NoUrl(String),
    /// An address of another kind than http and https.
    Scheme(String),
    /// It leads into a private network.
    Private(String),
    /// Nobody knows the host.
    NoHost,
    /// The host does not answer at this port.
    Unconnected(String),
    /// The connection is not to be trusted.
    Tls(String),
    /// A time limit ran out.
    Slow(&'static str),
    /// The connection was cut in the middle.
    Cut,
    /// What came is no HTTP.
    NotHttp(String),
    /// The headers do not end.
    Headers,
    /// More bytes than allowed.
    TooLarge(u64),
    /// More bytes than allowed after unpacking.
    Unpacked(u64),
    /// Packed in a way that was not asked for.
    Packing(String),
    /// Packed, and broken.
    Broken(String),
    /// More redirects than allowed.
    Redirects(u32),
    /// Redirects that lead back.
    Ring,
    /// A status that is no answer.
    Status(u16),
    /// robots.txt forbids it.
    Robots,
    /// robots.txt itself could not be had, so that everything is forbidden.
    NoRobots(String),
    /// The host asked to be left alone for longer than one request waits.
    Closed,
}

impl Failure {
    pub fn new(url: &str, what: What) -> Failure {
        Failure {
            url: url.to_owned(),
            at: None,
            what,
            wait: None,
        }
    }

    /// Returns whether it is worth trying again at once.
    pub fn may_pass(&self) -> bool {
        match self.what {
            What::Slow(_) | What::Cut => true,
            What::Status(status) => is_passing(status),
            _ => false,
        }
    }

    /// Returns whether it may be otherwise an hour later: nothing is wrong with
    /// the address itself.
    pub fn is_passing(&self) -> bool {
        match self.what {
            What::NoUrl(_)
            | What::Scheme(_)
            | What::Private(_)
            | What::Headers
            | What::TooLarge(_)
            | What::Unpacked(_)
            | What::Packing(_)
            | What::Redirects(_)
            | What::Ring
            | What::Robots => false,
            What::Status(status) => is_passing(status),
            _ => true,
        }
    }
}

fn is_passing(status: u16) -> bool {
    status == 429 || (500..=599).contains(&status)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)?;
        if let Some(at) = &self.at {
            write!(f, ": led on to {at}")?;
        }
        write!(f, ": {}", self.what)?;
        match self.wait {
            Some(wait) => write!(f, " (asks to be left alone for {} s)", wait.as_secs()),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::NoUrl(why) => write!(f, "this is no address of the web ({why}); check it"),
            What::Scheme(scheme) => write!(
                f,
                "addresses that begin with {scheme}: are not fetched; give http: or https:"
            ),
            What::Private(address) => write!(
                f,
                "it leads to {address}, which nobody outside may use; if that is meant, \
                 say --allow-private or allow_private = true"
            ),
            What::NoHost => f.write_str("no such host is known; check the name and the network"),
            What::Unconnected(why) => write!(
                f,
                "no connection ({why}); check the address, or try again later"
            ),
            What::Tls(why) => write!(
                f,
                "the connection is not to be trusted ({why}); check the address and this machine's clock"
            ),
            What::Slow(limit) => write!(
                f,
                "it took longer than allowed ({limit}); try again later, or raise limits.{limit}"
            ),
            What::Cut => f.write_str("the connection was cut in the middle; try again later"),
            What::NotHttp(why) => write!(f, "what came is no HTTP ({why}); check the port"),
            What::Headers => f.write_str("its headers have more than 64 KiB; check the address"),
            What::TooLarge(limit) => write!(
                f,
                "it has more than the {limit} bytes allowed; check the address, or raise limits.bytes"
            ),
            What::Unpacked(limit) => write!(
                f,
                "unpacked it has more than the {limit} bytes allowed; check the address, or raise limits.unpacked"
            ),
            What::Packing(how) => write!(
                f,
                "it is packed with {how}, which was not asked for; tell whoever runs the server"
            ),
            What::Broken(why) => write!(f, "its packing is broken ({why}); try again later"),
            What::Redirects(limit) => write!(
                f,
                "more than {limit} redirects in a row; give the address where they end"
            ),
            What::Ring => {
                f.write_str("its redirects lead round in a ring; tell whoever runs the server")
            }
            What::Status(status) => write!(f, "{status} {}", advice(*status)),
            What::Robots => {
                f.write_str("its robots.txt forbids it; ask whoever runs the server for leave")
            }
            What::NoRobots(why) => write!(
                f,
                "robots.txt could not be had ({why}), so nothing is taken from there for now; \
                 it is tried again later"
            ),
            What::Closed => {
                f.write_str("the server asked to be left alone; it is tried again later")
            }
        }
    }
}

fn advice(status: u16) -> &'static str {
    match status {
        401 | 403 | 407 | 451 => "(not allowed); it may not be had without leave",
        404 => "(not found); check the address",
        410 => "(gone); take the address out",
        429 => "(too many requests); ask less often",
        300..=399 => "(a redirect to nowhere); check the address",
        500..=599 => "(the server has a problem); try again later",
        _ => "(no answer that can be used); check the address",
    }
}

/// Words an error of the library underneath.
pub fn what(error: Error) -> What {
    match error {
        Error::Timeout(limit) => What::Slow(slow(limit)),
        Error::HostNotFound => What::NoHost,
        Error::LargeResponseHeader(..) => What::Headers,
        Error::Io(error) => io_error(&error),
        Error::Other(error) => match error.downcast::<Refusal>() {
            Ok(refusal) => What::Private(refusal.to_string()),
            Err(other) => What::Unconnected(other.to_string()),
        },
        Error::Tls(why) => What::Tls(why.to_owned()),
        Error::Rustls(why) => What::Tls(why.to_string()),
        Error::BadUri(why) => What::NoUrl(why),
        Error::Http(why) => What::NotHttp(why.to_string()),
        Error::Protocol(why) => What::NotHttp(why.to_string()),
        Error::ConnectionFailed => What::Unconnected("nobody answers".to_owned()),
        other => What::Unconnected(other.to_string()),
    }
}

fn slow(limit: Timeout) -> &'static str {
    match limit {
        Timeout::Resolve | Timeout::Connect => "connect",
        Timeout::RecvBody => "body",
        Timeout::Global | Timeout::PerCall => "whole",
        _ => "headers",
    }
}

fn io_error(error: &io::Error) -> What {
    match error.kind() {
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => What::Cut,
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => What::Slow("whole"),
        // A certificate that does not fit comes in these clothes.
        io::ErrorKind::InvalidData => What::Tls(error.to_string()),
        io::ErrorKind::ConnectionRefused => What::Unconnected("nobody answers there".to_owned()),
        _ => What::Unconnected(error.to_string()),
    }
}
