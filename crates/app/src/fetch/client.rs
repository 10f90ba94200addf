//! One request: its turn, its redirects, its answer, and trying again.

use crate::fetch::failure::{self, Failure, What};
use crate::fetch::guard::{self, Guarded, Judge};
use crate::fetch::limits::Limits;
use crate::fetch::pace::{Pace, backoff, locked};
use crate::fetch::robots::Rules;
use crate::fetch::{AGENT, body};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use ureq::Agent;
use ureq::http::{HeaderMap, HeaderName, Response, header};
use ureq::unversioned::resolver::{DefaultResolver, Resolver};
use ureq::unversioned::transport::DefaultConnector;
use url::Url;

/// What to ask for.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The address.
    pub url: String,
    /// The version that is known, as the server named it.
    pub etag: Option<String>,
    /// When the known version was last changed, as the server said.
    pub modified: Option<String>,
    /// Whether an address in a private network will do.
    pub allow_private: bool,
}

/// What to send.
#[derive(Debug, Clone, Default)]
#[cfg_attr(not(test), allow(dead_code))] // Alerts are sent with it.
pub struct Parcel {
    /// Where to.
    pub url: String,
    /// Headers besides those of every request: what it is, and whose.
    pub headers: Vec<(String, String)>,
    /// The bytes.
    pub body: Vec<u8>,
    /// Whether an address in a private network will do.
    pub allow_private: bool,
}

/// What came of a request.
#[derive(Debug)]
pub enum Fetched {
    /// Nothing has changed since the version that is known.
    Same,
    /// An answer.
    Answer(Box<Answer>),
}

/// An answer, whole and unpacked.
#[derive(Debug)]
pub struct Answer {
    /// The address that gave it, after redirects.
    pub final_url: String,
    /// Where it has moved to for good, if it has.
    pub moved: Option<String>,
    /// The status, 200 to 299.
    pub status: u16,
    /// All headers, in order.
    pub headers: Vec<(String, String)>,
    /// The bytes, unpacked.
    pub body: Vec<u8>,
    /// When it came, RFC 3339.
    pub retrieved: String,
}

impl Answer {
    /// Returns a header by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The client. One is made for a run; any number of threads may use it.
pub struct Client {
    guarded: Agent,
    open: Agent,
    limits: Limits,
    pace: Pace,
    robots: Mutex<HashMap<String, Arc<Mutex<Option<Rules>>>>>,
}

impl Client {
    /// Makes a client that reaches into private networks only where told so.
    pub fn new(limits: Limits) -> Client {
        Client::with(
            limits,
            DefaultResolver::default(),
            DefaultResolver::default(),
            guard::private,
        )
    }

    /// Makes a client that finds hosts and judges their addresses in some other way.
    pub fn with<R: Resolver>(limits: Limits, resolver: R, open: R, judge: Judge) -> Client {
        let agent = |resolver: R, judge| {
            Agent::with_parts(
                config(&limits),
                DefaultConnector::default(),
                Guarded::new(resolver, judge),
            )
        };
        Client {
            guarded: agent(resolver, judge),
            open: agent(open, guard::anything),
            limits,
            pace: Pace::default(),
            robots: Mutex::default(),
        }
    }

    /// Returns from when on an address may be asked for; `None` if at once.
    pub fn free(&self, url: &str) -> Option<Instant> {
        self.pace.free(&host(&Url::parse(url).ok()?))
    }

    /// Returns what is at an address now, if it is another than the known version.
    ///
    /// # Errors
    ///
    /// One line that says why there is nothing.
    pub fn get(&self, request: &Request) -> Result<Fetched, Failure> {
        let url = parse(&request.url)?;
        self.persist(|| self.hops(&url, request, true))
    }

    /// Sends something to an address, and again if that failed and may pass:
    /// whoever receives it is to know a second one by its headers. Redirects
    /// are not followed: what is sent goes where it was meant to go.
    ///
    /// # Errors
    ///
    /// One line that says why it was not taken.
    #[cfg_attr(not(test), allow(dead_code))] // Alerts are sent with it.
    pub fn send(&self, parcel: &Parcel) -> Result<(), Failure> {
        let url = parse(&parcel.url)?;
        let agent = match parcel.allow_private {
            true => &self.open,
            false => &self.guarded,
        };
        let attempt = || {
            let mut call = agent.post(url.as_str());
            for (name, value) in &parcel.headers {
                call = call.header(name, value);
            }
            let response = call.send(&parcel.body[..]).map_err(failure::what)?;
            let status = response.status().as_u16();
            let wait = word(response.headers(), header::RETRY_AFTER);
            match status {
                200..=299 => Ok(None),
                _ => Ok(Some((status, wait.and_then(|wait| retry_after(&wait))))),
            }
        };
        let failed = |what, wait| Failure {
            wait,
            ..Failure::new(url.as_str(), what)
        };
        self.persist(|| match attempt() {
            Ok(None) => Ok(()),
            Ok(Some((status, wait))) => Err(failed(What::Status(status), wait)),
            Err(what) => Err(failed(what, None)),
        })
    }

    // Tries again what may pass, as long as the server does not ask for more time than there is.
    fn persist<T>(&self, attempt: impl Fn() -> Result<T, Failure>) -> Result<T, Failure> {
        let patience = self.limits.patience.0;
        let mut tries = 0;
        loop {
            let failure = match attempt() {
                Ok(done) => return Ok(done),
                Err(failure) => failure,
            };
            let wait = failure
                .wait
                .unwrap_or_else(|| backoff(self.limits.backoff.0, patience, tries));
            if !failure.may_pass() || tries >= self.limits.retries || wait > patience {
                return Err(failure);
            }
            thread::sleep(wait);
            tries += 1;
        }
    }

    // Follows redirects by hand, so that each hop is judged as the first one was.
    fn hops(&self, first: &Url, request: &Request, obey: bool) -> Result<Fetched, Failure> {
        let mut seen = vec![first.clone()];
        let mut for_good = true;
        loop {
            let url = seen.last().unwrap_or(first).clone();
            let failed = |(what, wait)| Failure {
                url: first.to_string(),
                at: (url != *first).then(|| url.to_string()),
                what,
                wait,
            };
            match self.hop(&url, request, obey).map_err(failed)? {
                Step::Same => return Ok(Fetched::Same),
                Step::Answer(mut answer) => {
                    answer.final_url = url.to_string();
                    answer.moved = (for_good && seen.len() > 1).then(|| url.to_string());
                    return Ok(Fetched::Answer(answer));
                }
                Step::Refused(status, wait) => {
                    if let Some(wait) = wait {
                        self.pace.hold(&host(&url), wait);
                    }
                    return Err(failed((What::Status(status), wait)));
                }
                Step::Elsewhere(to, permanent) => {
                    for_good &= permanent;
                    let next = url
                        .join(&to)
                        .map_err(|error| What::NoUrl(error.to_string()));
                    let next = next.and_then(checked).map_err(|what| Failure {
                        at: Some(without_secret(&to)),
                        ..failed((what, None))
                    })?;
                    if seen.contains(&next) {
                        return Err(failed((What::Ring, None)));
                    }
                    if seen.len() > self.limits.redirects as usize {
                        return Err(failed((What::Redirects(self.limits.redirects), None)));
                    }
                    seen.push(next);
                }
            }
        }
    }

    // One exchange, with the leave of robots.txt and in its turn.
    fn hop(
        &self,
        url: &Url,
        request: &Request,
        obey: bool,
    ) -> Result<Step, (What, Option<Duration>)> {
        let mut gap = self.limits.gap.0;
        if obey {
            let delay = self.ask_robots(url, request.allow_private);
            let delay = delay.map_err(|what| (what, None))?;
            gap = gap.max(delay.min(self.limits.crawl_delay.0));
        }
        let turn = self.pace.turn(&host(url), gap, self.limits.patience.0, || {
            self.once(url, request)
        });
        match turn {
            Ok(step) => step.map_err(|what| (what, None)),
            Err(wait) => Err((What::Closed, Some(wait))),
        }
    }

    fn once(&self, url: &Url, request: &Request) -> Result<Step, What> {
        let agent = match request.allow_private {
            true => &self.open,
            false => &self.guarded,
        };
        let mut call = agent
            .get(url.as_str())
            .header(header::ACCEPT_ENCODING, "gzip");
        if let Some(etag) = &request.etag {
            call = call.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(modified) = &request.modified {
            call = call.header(header::IF_MODIFIED_SINCE, modified);
        }
        let conditional = request.etag.is_some() || request.modified.is_some();
        let response = call.call().map_err(failure::what)?;
        let status = response.status().as_u16();
        match status {
            304 if conditional => Ok(Step::Same),
            301 | 302 | 303 | 307 | 308 => match word(response.headers(), header::LOCATION) {
                Some(to) => Ok(Step::Elsewhere(to, matches!(status, 301 | 308))),
                None => Ok(Step::Refused(status, None)),
            },
            200..=299 => self.answer(response),
            _ => {
                let wait = word(response.headers(), header::RETRY_AFTER);
                let wait = wait.and_then(|wait| retry_after(&wait));
                Ok(Step::Refused(status, wait))
            }
        }
    }

    fn answer(&self, response: Response<ureq::Body>) -> Result<Step, What> {
        let (head, body) = response.into_parts();
        let body = body::read(&head.headers, body.into_reader(), &self.limits)?;
        let headers = head.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Ok(Step::Answer(Box::new(Answer {
            final_url: String::new(),
            moved: None,
            status: head.status.as_u16(),
            headers: headers.collect(),
            body,
            retrieved: crate::session::now(),
        })))
    }

    // Of two threads that ask for the rules of one site the second waits for what the first finds.
    fn ask_robots(&self, url: &Url, allow_private: bool) -> Result<Duration, What> {
        let site = url.origin().ascii_serialization();
        let slot = Arc::clone(locked(&self.robots).entry(site).or_default());
        let mut rules = locked(&slot);
        if rules.as_ref().is_none_or(Rules::are_old) {
            let answer = self.fetch_robots(url, allow_private);
            // That the site lies in a private network is what is wrong, not its robots.txt.
            if let Err(Failure {
                what: what @ (What::Private(_) | What::NoHost | What::Unconnected(_) | What::Tls(_)),
                ..
            }) = answer
            {
                return Err(what);
            }
            let found = answer.as_ref().map(Vec::as_slice);
            *rules = Some(Rules::of(found));
        }
        match rules.as_ref() {
            Some(rules) => rules.judge(url),
            None => Ok(Duration::ZERO),
        }
    }

    fn fetch_robots(&self, url: &Url, allow_private: bool) -> Result<Vec<u8>, Failure> {
        let mut at = url.clone();
        at.set_path("/robots.txt");
        at.set_query(None);
        at.set_fragment(None);
        let request = Request {
            url: at.to_string(),
            allow_private,
            ..Request::default()
        };
        match self.persist(|| self.hops(&at, &request, false))? {
            Fetched::Answer(answer) => Ok(answer.body),
            Fetched::Same => Ok(Vec::new()),
        }
    }
}

/// What one exchange gave.
enum Step {
    Same,
    Answer(Box<Answer>),
    Elsewhere(String, bool),
    Refused(u16, Option<Duration>),
}

fn config(limits: &Limits) -> ureq::config::Config {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        // Behind a proxy nobody sees which address is connected to.
        .proxy(None)
        .user_agent(AGENT)
        .accept("application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.5")
        .timeout_resolve(Some(limits.connect.0))
        .timeout_connect(Some(limits.connect.0))
        .timeout_recv_response(Some(limits.headers.0))
        .timeout_recv_body(Some(limits.body.0))
        .timeout_global(Some(limits.whole.0))
        .build()
}

fn parse(url: &str) -> Result<Url, Failure> {
    let parsed = Url::parse(url.trim()).map_err(|error| What::NoUrl(error.to_string()));
    parsed
        .and_then(checked)
        .map_err(|what| Failure::new(&without_secret(url), what))
}

fn checked(mut url: Url) -> Result<Url, What> {
    url.set_fragment(None);
    match url.scheme() {
        "http" | "https" if !url.username().is_empty() || url.password().is_some() => {
            Err(What::NoUrl("a name or a password stands in it".to_owned()))
        }
        "http" | "https" => Ok(url),
        other => Err(What::Scheme(other.to_owned())),
    }
}

/// Returns an address as it may be printed.
fn without_secret(url: &str) -> String {
    match Url::parse(url) {
        Ok(mut parsed) if !parsed.username().is_empty() || parsed.password().is_some() => {
            // Where there can be no name or password these fail, and there is none.
            let _ = parsed.set_password(None);
            let _ = parsed.set_username("");
            parsed.to_string()
        }
        _ => url.trim().to_owned(),
    }
}

fn host(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

fn word(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
}

/// Reads how long a server asks to be left alone: seconds, or a date; a day at most.
fn retry_after(text: &str) -> Option<Duration> {
    let most = Duration::from_secs(24 * 3600);
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds).min(most));
    }
    let at = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    let wait = at.duration_since(jiff::Timestamp::now());
    Some(Duration::try_from(wait).unwrap_or_default().min(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_to_wait() {
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("0"), Some(Duration::ZERO));
        assert_eq!(retry_after("999999999"), Some(Duration::from_secs(86_400)));
        assert_eq!(
            retry_after("Wed, 21 Oct 2015 07:28:00 GMT"),
            Some(Duration::ZERO)
        );
        assert_eq!(
            retry_after("Sun, 06 Nov 2095 08:49:37 GMT"),
            Some(Duration::from_secs(86_400))
        );
        assert_eq!(retry_after("soon"), None);
        assert_eq!(retry_after("-5"), None);
    }

    #[test]
    fn what_is_no_address_of_the_web() {
        let said = |url: &str| parse(url).unwrap_err().to_string();
        assert!(said("file:///etc/passwd").contains("file:"));
        assert!(said("ftp://a.example/x").contains("ftp:"));
        assert!(said("a.example/feed").contains("no address"));
        let secret = said("http://me:secret@a.example/");
        assert!(
            !secret.contains("secret") && secret.contains("password"),
            "{secret}"
        );
        assert_eq!(
            parse(" HTTP://A.example/x#y ").unwrap().as_str(),
            "http://a.example/x"
        );
        // Numbers that stand for addresses are read as such, and judged as such.
        assert_eq!(
            parse("http://2130706433/").unwrap().host_str(),
            Some("127.0.0.1")
        );
    }
}
