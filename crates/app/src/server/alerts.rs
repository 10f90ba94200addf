//! Alerts for those who do not look: an Atom feed, and events as they come.

use crate::server::ask::{Answer, Refusal};
use crate::server::door::refused;
use crate::server::parts::{relation_path, tier};
use crate::server::site::Site;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use detente_record::{Break, BreakDirection, Record, Tier};
use detente_view::{clean, day, escape, shorten};
use futures_core::Stream;
use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, mpsc};

/// So many entries are in the feed.
const ENTRIES: usize = 50;

/// So many breaks wait for one who reads slowly; then it has to come again.
const WAITING: usize = 256;

fn worth(found: &&Break) -> bool {
    found.tier >= Tier::Watch
}

fn title(site: &Site, found: &Break) -> String {
    let way = match found.direction {
        BreakDirection::Down => "worse",
        BreakDirection::Up => "better",
    };
    let (a, b) = (site.names.of(&found.dyad[0]), site.names.of(&found.dyad[1]));
    format!(
        "{a} – {b}: {way} ({}), from the week of {}",
        tier(found.tier),
        day(found.date)
    )
}

/// The feed.
pub fn feed(site: &Site) -> Answer<String> {
    let snapshot = site.snapshot().ok_or(Refusal::NotYet)?;
    let shown = snapshot.news.iter().take(ENTRIES);
    let updated = snapshot
        .news
        .first()
        .map_or("1970-01-01".to_owned(), |b| b.detected.to_string());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <title>Detente: breaks between states</title>\n<id>urn:detente:alerts</id>\n\
         <updated>{updated}T00:00:00Z</updated>\n<author><name>Detente</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"/alerts.atom\"/>\n<link href=\"/breaks\"/>\n"
    );
    for found in shown {
        let mut told = format!("Score {:.1}.", found.score);
        if found.new_low {
            told.push_str(" A 52-week low.");
        }
        if found.one_report {
            told.push_str(" Rests on one report.");
        }
        told.push_str(" The acts that moved the figure:");
        for reason in found.because.iter().take(5) {
            let on = reason.date.map(|d| format!("{d}: ")).unwrap_or_default();
            told.push_str(&format!(" {on}“{}”", shorten(&clean(&reason.text), 200)));
        }
        out.push_str(&format!(
            "<entry>\n<title>{}</title>\n<id>urn:detente:break:{}</id>\n<updated>{}T00:00:00Z</updated>\n\
             <link href=\"{}?week={}\"/>\n<category term=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
            escape(&title(site, found)),
            escape(&found.id),
            found.detected,
            escape(&relation_path(&found.dyad)),
            found.date,
            tier(found.tier),
            escape(&told),
        ));
    }
    out.push_str("</feed>\n");
    Ok(out)
}

/// What one who follows gets.
struct Followed {
    news: mpsc::Receiver<Event>,
    _seat: OwnedSemaphorePermit,
}

impl Stream for Followed {
    type Item = Result<Event, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.news.poll_recv(cx).map(|event| event.map(Ok))
    }
}

/// The alerts as server-sent events: those that are new from now on, or from
/// the one whose id the browser names.
pub fn stream(site: &Arc<Site>, headers: &HeaderMap) -> Response {
    let Ok(seat) = site.followers.clone().try_acquire_owned() else {
        let what = "too many follow the alerts already; try again later";
        return refused(StatusCode::SERVICE_UNAVAILABLE, what, true);
    };
    let last = headers
        .get("last-event-id")
        .and_then(|h| h.to_str().ok())
        .map(str::to_owned);
    let (to, news) = mpsc::channel(WAITING);
    let mut source = site.news.subscribe();
    let weak = Arc::downgrade(site);
    tokio::spawn(async move {
        let mut seen: Option<BTreeSet<String>> = None;
        loop {
            let breaks = source.borrow_and_update().clone();
            let ids = breaks.iter().map(|b| b.id.clone()).collect();
            let fresh = match &seen {
                Some(seen) => breaks.iter().filter(|b| !seen.contains(&b.id)).collect(),
                None => since(&breaks, last.as_deref()),
            };
            seen = Some(ids);
            for found in fresh.into_iter().filter(worth) {
                let Some(site) = weak.upgrade() else { return };
                // One that does not keep up is let go; its browser comes again and names the last.
                if to.try_send(event(&site, found)).is_err() {
                    return;
                }
            }
            tokio::select! {
                changed = source.changed() => if changed.is_err() { return },
                () = to.closed() => return,
            }
        }
    });
    let followed = Followed { news, _seat: seat };
    let alive = KeepAlive::new()
        .interval(Duration::from_secs(15))
        .text("still here");
    Sse::new(followed).keep_alive(alive).into_response()
}

// Oldest first, those after the one that was seen last.
fn since<'a>(breaks: &'a [Break], last: Option<&str>) -> VecDeque<&'a Break> {
    let Some(last) = last else {
        return VecDeque::new();
    };
    let newer = breaks.iter().take_while(|b| b.id != last);
    newer.take(ENTRIES).fold(VecDeque::new(), |mut list, b| {
        list.push_front(b);
        list
    })
}

fn event(site: &Site, found: &Break) -> Event {
    let record = Record::Break(Box::new(found.clone()));
    let mut value = serde_json::json!(record);
    if let Some(map) = value.as_object_mut() {
        map.insert("title".into(), title(site, found).into());
        map.insert(
            "page".into(),
            format!("{}?week={}", relation_path(&found.dyad), found.date).into(),
        );
    }
    Event::default()
        .id(&found.id)
        .event("break")
        .data(value.to_string())
}
