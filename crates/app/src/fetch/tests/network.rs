//! One's own network, reached by address, by name and by redirect.

use super::*;
use crate::fetch::guard::private;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

#[test]
fn one_s_own_network_is_out_of_bounds() {
    let server = site(|_, to| reply(to, "200 OK", &[], b"secret"));
    let port = server.port;
    let client = Client::new(quick());
    for host in [
        "127.0.0.1",
        "[::ffff:127.0.0.1]",
        "0x7f.1",
        "2130706433",
        "localhost",
        "0.0.0.0",
    ] {
        let guarded = Request {
            allow_private: false,
            ..request(&format!("http://{host}:{port}/a"))
        };
        let failure = client.get(&guarded).unwrap_err();
        assert!(
            matches!(failure.what, What::Private(_)),
            "{host}: {failure}"
        );
        assert!(failure.to_string().contains("allow_private"), "{failure}");
    }
    assert!(server.log().is_empty() && server.count("/robots.txt") == 0);
}

/// Finds any host at this machine: its first look-ups at one address, its later ones at another.
#[derive(Debug)]
struct Names {
    first: IpAddr,
    looks: usize,
    later: IpAddr,
    seen: Arc<AtomicUsize>,
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = uri.host().unwrap_or_default();
        if host.parse::<IpAddr>().is_ok() {
            return DefaultResolver::default().resolve(uri, config, timeout);
        }
        let looks = self.seen.fetch_add(1, Ordering::SeqCst);
        let ip = if looks < self.looks {
            self.first
        } else {
            self.later
        };
        let mut found = self.empty();
        found.push(SocketAddr::new(ip, uri.port_u16().unwrap_or(80)));
        Ok(found)
    }
}

// This machine has no address of the world, so one of its own stands for one.
fn as_if_public(address: IpAddr) -> Option<&'static str> {
    match address.to_string().as_str() {
        "127.0.0.1" => None,
        _ => private(address),
    }
}

fn outside(looks: usize) -> Client {
    let names = || Names {
        first: IpAddr::from([127, 0, 0, 1]),
        looks,
        later: IpAddr::from([127, 0, 0, 2]),
        seen: Arc::default(),
    };
    Client::with(quick(), names(), names(), as_if_public)
}

#[test]
fn a_redirect_into_one_s_own_network() {
    let server = site(|_, to| {
        reply(
            to,
            "302 Found",
            &["Location: http://169.254.169.254/keys"],
            b"",
        )
    });
    let url = format!("http://news.example:{}/a", server.port);
    let guarded = Request {
        allow_private: false,
        ..request(&url)
    };
    let failure = outside(usize::MAX).get(&guarded).unwrap_err();
    assert_eq!(failure.at.as_deref(), Some("http://169.254.169.254/keys"));
    assert!(failure.to_string().starts_with(&url), "{failure}");
    assert!(matches!(failure.what, What::Private(_)), "{failure}");
    assert_eq!(server.count("/a"), 1);
}

#[test]
fn a_name_that_leads_inside_at_the_second_look() {
    let server = site(|_, to| reply(to, "200 OK", &[], b"good"));
    let url = format!("http://news.example:{}/a", server.port);
    let guarded = Request {
        allow_private: false,
        ..request(&url)
    };
    // The first look is for robots.txt.
    let failure = outside(1).get(&guarded).unwrap_err();
    assert!(matches!(failure.what, What::Private(_)), "{failure}");
    assert_eq!((server.count("/robots.txt"), server.count("/a")), (1, 0));
    assert!(outside(2).get(&guarded).is_ok());
}
