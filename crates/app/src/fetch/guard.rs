//! Which addresses may be connected to.
//!
//! A feed is somebody else's text: a link or a redirect in it must not reach
//! into the network of whoever reads it. What is judged is the address that is
//! then connected to, not a name: a name that leads elsewhere at a second look
//! gains nothing.

use std::error::Error as StdError;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Says what is private about an address, `None` if it is anybody's.
pub type Judge = fn(IpAddr) -> Option<&'static str>;

/// Finds addresses and leaves out those that may not be connected to.
pub struct Guarded<R> {
    inner: R,
    judge: Judge,
}

impl<R> Guarded<R> {
    pub fn new(inner: R, judge: Judge) -> Guarded<R> {
        Guarded { inner, judge }
    }
}

impl<R> fmt::Debug for Guarded<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guarded")
    }
}

/// A host of which every address is private.
#[derive(Debug)]
pub struct Refusal {
    pub address: IpAddr,
    pub why: &'static str,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.address, self.why)
    }
}

impl StdError for Refusal {}

impl<R: Resolver> Resolver for Guarded<R> {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = match self.inner.resolve(uri, config, timeout) {
            // The system's own words for an unknown name differ from place to place.
            Err(Error::Io(_)) => return Err(Error::HostNotFound),
            other => other?,
        };
        let mut kept = self.empty();
        let mut refused = None;
        for address in found.iter() {
            match (self.judge)(address.ip()) {
                None => kept.push(*address),
                Some(why) => {
                    refused = Some(Refusal {
                        address: address.ip(),
                        why,
                    });
                }
            }
        }
        match refused {
            Some(refusal) if kept.is_empty() => Err(Error::Other(Box::new(refusal))),
            _ => Ok(kept),
        }
    }
}

/// The judge of whoever was told to let everything pass.
pub fn anything(_: IpAddr) -> Option<&'static str> {
    None
}

/// Says what is private about an address, by the registries of IANA.
pub fn private(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(v4) => private_v4(v4),
        IpAddr::V6(v6) => private_v6(v6),
    }
}

fn private_v4(address: Ipv4Addr) -> Option<&'static str> {
    let [a, b, c, d] = address.octets();
    Some(match (a, b, c, d) {
        (127, ..) => "this machine",
        (10, ..) | (172, 16..=31, ..) | (192, 168, ..) => "a private network",
        (169, 254, ..) => "link-local, where clouds keep their keys",
        // The one such address that lies among public ones.
        (168, 63, 129, 16) => "a cloud's inner service",
        (100, 64..=127, ..) => "a provider's inner network",
        (0, ..) => "this network",
        (192, 0, 0, _) | (192, 88, 99, _) => "reserved for protocols",
        (192, 0, 2, _) | (198, 51, 100, _) | (203, 0, 113, _) => "reserved for documents",
        (198, 18..=19, ..) => "reserved for measuring",
        (224..=239, ..) => "multicast",
        (240..=255, ..) => "reserved",
        _ => return None,
    })
}

fn private_v6(address: Ipv6Addr) -> Option<&'static str> {
    // An IPv4 address in the clothes of an IPv6 one is judged as what it is.
    let embedded = match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..] => {
            let [.., a, b, c, d] = address.octets();
            Some(Ipv4Addr::new(a, b, c, d))
        }
        [0x2002, high, low, ..] => {
            let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
            Some(Ipv4Addr::new(a, b, c, d))
        }
        _ => None,
    };
    if let Some(v4) = embedded {
        return private_v4(v4);
    }
    Some(match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 1] => "this machine",
        [0xfe80..=0xfebf, ..] => "link-local",
        [0xfc00..=0xfdff, ..] => "a private network",
        [0xff00..=0xffff, ..] => "multicast",
        [0x2001, 0..=0x1ff, ..] => "reserved for protocols",
        [0x2001, 0xdb8, ..] | [0x3fff, 0..=0x0fff, ..] => "reserved for documents",
        [0x2000..=0x3fff, ..] => return None,
        _ => "reserved",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_s_own_network_are_told() {
        for inner in [
            "127.0.0.1",
            "127.255.0.3",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "168.63.129.16",
            "100.64.0.1",
            "100.100.100.200",
            "0.0.0.0",
            "192.0.0.192",
            "192.0.2.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2002:c0a8:101::1",
            "2001::1",
            "fe80::1",
            "fd00:ec2::254",
            "fc00::1",
            "fec0::1",
            "ff02::1",
            "2001:db8::1",
            "100::1",
        ] {
            assert!(private(inner.parse().unwrap()).is_some(), "{inner}");
        }
    }

    #[test]
    fn addresses_of_the_world_are_let_through() {
        for outer in [
            "1.1.1.1",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "168.63.129.17",
            "192.0.1.1",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2a00:1450::1",
            "64:ff9b::808:808",
            "::ffff:8.8.8.8",
            "2002:808:808::1",
            "2001:200::1",
        ] {
            assert_eq!(private(outer.parse().unwrap()), None, "{outer}");
        }
    }
}
