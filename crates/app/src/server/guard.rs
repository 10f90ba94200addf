//! Who may ask: the name by which the server is called, the token.

use crate::server::door::refused;
use crate::server::site::Site;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::Response;
use std::net::IpAddr;

/// Refuses who may not ask.
pub fn check(
    site: &Site,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<(), Box<Response>> {
    let json = uri.path().starts_with("/api");
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok());
    let host = host.or(uri.authority().map(|a| a.as_str()));
    if !host.is_some_and(|h| known(site, h)) {
        // A page elsewhere whose name is made to lead here would read the record.
        let what = "this name does not lead to this server; `detente serve --host NAME` lets it";
        return Err(Box::new(refused(
            StatusCode::MISDIRECTED_REQUEST,
            what,
            json,
        )));
    }
    let open = uri.path() == "/healthz" || !site.options.guarded;
    if open || with_token(site, headers) || *method == Method::OPTIONS {
        return Ok(());
    }
    let what = "this server asks for its token: as the password, or as “Authorization: Bearer”";
    let mut response = refused(StatusCode::UNAUTHORIZED, what, json);
    let how = HeaderValue::from_static("Basic realm=\"Detente\", charset=\"UTF-8\"");
    response.headers_mut().insert(header::WWW_AUTHENTICATE, how);
    Err(Box::new(response))
}

fn known(site: &Site, host: &str) -> bool {
    let bare = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(""),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let bare = bare.trim_end_matches('.');
    let named = |h: &String| h.eq_ignore_ascii_case(bare);
    bare.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok()
        || site.options.hosts.iter().any(named)
}

fn with_token(site: &Site, headers: &HeaderMap) -> bool {
    let given = headers
        .get(header::AUTHORIZATION)
        .and_then(|h| h.to_str().ok());
    let Some((scheme, rest)) = given.and_then(|g| g.split_once(' ')) else {
        return false;
    };
    if scheme.eq_ignore_ascii_case("bearer") {
        return is_token(site, rest.trim());
    }
    let basic = scheme.eq_ignore_ascii_case("basic");
    let pair = decode(rest.trim()).filter(|_| basic);
    let pair = pair.and_then(|bytes| String::from_utf8(bytes).ok());
    pair.is_some_and(|p| {
        p.split_once(':')
            .is_some_and(|(_, word)| is_token(site, word))
    })
}

/// Returns whether a word is the token; in the same time for any wrong word.
pub fn is_token(site: &Site, word: &str) -> bool {
    let Some(token) = &site.options.token else {
        return false;
    };
    let (a, b) = (
        detente_record::digest(token.as_bytes()),
        detente_record::digest(word.as_bytes()),
    );
    let differ = a.bytes().zip(b.bytes()).fold(0, |d, (x, y)| d | (x ^ y));
    differ == 0
}

// Base64, as browsers send a password.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn a_password_is_read() {
        assert_eq!(decode("YTrDqSB4").unwrap(), "a:é x".as_bytes());
        assert_eq!(decode("YQ==").unwrap(), b"a");
        assert!(decode("a b").is_none());
    }
}
