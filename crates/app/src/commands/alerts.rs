//! `detente alerts`: breaks that somebody asked to be told of, each told once.

mod atom;
mod config;

use crate::cli::{Common, Which};
use crate::commands::breaks::{Ground, Least};
use crate::commands::relation::{self, Base, Basis};
use crate::fetch::{Client, Limits, Parcel};
use crate::masking;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{Context, bail};
use clap::Args;
use config::Config;
use detente_record::{Break, BreakDirection, Day, Record, Tier};
use detente_relations::{monday, rank};
use detente_store::Store;
use detente_view::Names;
use hmac::{Hmac, KeyInit, Mac};
use jiff::ToSpan;
use sha2::Sha256;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Weeks before the end of the record in which a break is news to whoever asks for the first time.
const NEWS: i64 = 8;

/// What `alerts` takes.
#[derive(Args)]
pub struct AlertsArgs {
    /// A file that says whom to watch and how many alerts a week are bearable (TOML)
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Breaks at least so strong
    #[arg(long, value_enum)]
    pub tier: Option<Least>,
    /// Instead: the relations nearest to a break this week, so many
    #[arg(long, value_name = "N")]
    pub rank: Option<usize>,
    /// Write them as an Atom feed to a file, or to - for standard output
    #[arg(long, value_name = "FILE")]
    pub atom: Option<String>,
    /// Send each to an address as JSON
    #[arg(long, value_name = "URL")]
    pub webhook: Option<String>,
    /// Sign what is sent with the key in this file (HMAC-SHA-256)
    #[arg(long, value_name = "FILE")]
    pub secret_file: Option<PathBuf>,
    /// The address may be in a private network
    #[arg(long)]
    pub allow_private: bool,
    /// Tell again what was told before, and remember nothing
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub which: Which,
    #[command(flatten)]
    pub basis: Basis,
}

/// Tells of breaks that were not told before.
pub fn run(common: &Common, args: &AlertsArgs, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let names = session::names(&coder.lexicon);
    let config = Config::read(args.config.as_deref(), &coder.lexicon)?;
    // What is read is never written: the record is opened to write only to remember.
    let store = session::stored(common)?;
    let ground = Ground::of(&store, &args.which, &args.basis)?;
    let base = &ground.base;
    if let Some(most) = args.rank {
        return ranking(common, base, most, &names, out);
    }
    let pair = match &args.which.dyad {
        Some(pair) => {
            let [a, b] = session::dyad(&coder.lexicon, pair)?;
            Some(detente_relations::dyad(&a, &b))
        }
        None => None,
    };
    let least = args.tier.map_or(config.tier, Least::tier);
    let mut bare = ground.bare(pair.as_ref());
    bare.retain(|b| {
        b.tier >= least && config.watches(&b.dyad) && relation::within(&args.which, b.detected)
    });
    let way = args.webhook.clone().unwrap_or_else(|| "print".to_owned());
    let end = ground.end().into_iter().chain(args.which.to).min();
    if args.atom.is_none() && args.which.from.is_none() {
        only_news(&store, &mut bare, end, &way)?;
    }
    let held_back = hold_to_budget(&mut bare, base, config.budget);
    let mut found = ground.explained(&store, &bare)?;
    masking::breaks(&store, common.names, &mut found)?;
    if let Some(path) = &args.atom {
        // A feed is read by whoever comes: it holds all, and the reader knows what is new.
        let feed = atom::feed(&found, &names);
        return if path == "-" {
            out.text(&feed)?;
            Ok(Done::All)
        } else {
            std::fs::write(path, feed).with_context(|| format!("{path} cannot be written"))?;
            Ok(Done::All)
        };
    }
    let mut fresh = Vec::new();
    for b in found {
        if args.again || !store.was_alerted(&b.id, &way)? {
            fresh.push(b);
        }
    }
    drop(store);
    if held_back > 0 {
        eprintln!(
            "{held_back} weaker breaks are held back: the budget is {} a week",
            config.budget.unwrap_or(0)
        );
    }
    deliver(common, args, &fresh, &names, &way, out)
}

// What broke long before anybody asked is history, which `breaks` tells: news is what was seen in
// the last weeks of the record, and since it was first told of it by this way.
fn only_news(
    store: &Store,
    bare: &mut Vec<Break>,
    end: Option<Day>,
    way: &str,
) -> anyhow::Result<()> {
    let Some(end) = end else { return Ok(()) };
    let told = store.first_alerted(way)?;
    let since = told
        .map_or(end, |told| told.min(end))
        .saturating_sub(NEWS.weeks());
    let before = bare.len();
    bare.retain(|b| b.detected >= since);
    let older = before - bare.len();
    if older > 0 && told.is_none() {
        eprintln!("{older} breaks seen before {since} are not told: --from DATE tells them");
    }
    Ok(())
}

// The strongest of each week are kept, so many.
fn hold_to_budget(found: &mut Vec<Break>, base: &Base, budget: Option<usize>) -> usize {
    let Some(budget) = budget else { return 0 };
    let strength = |b: &Break| {
        let at = match b.direction {
            BreakDirection::Down => base.params.down.watch,
            BreakDirection::Up => base.params.up.watch,
        };
        b.score / at.max(1e-9)
    };
    let mut weeks: BTreeMap<detente_record::Day, Vec<(f64, String)>> = BTreeMap::new();
    for b in found.iter() {
        let week = weeks.entry(monday(b.detected)).or_default();
        week.push((strength(b), b.id.clone()));
    }
    let mut kept = std::collections::BTreeSet::new();
    for week in weeks.values_mut() {
        week.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        kept.extend(week.iter().take(budget).map(|(_, id)| id.clone()));
    }
    let before = found.len();
    found.retain(|b| kept.contains(&b.id));
    before - found.len()
}

fn deliver(
    common: &Common,
    args: &AlertsArgs,
    fresh: &[Break],
    names: &Names,
    way: &str,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let mut done = Done::All;
    let mut told: Vec<&Break> = Vec::new();
    if let Some(url) = &args.webhook {
        let hook = Hook::new(args, url)?;
        for b in fresh {
            match hook.send(b) {
                Ok(()) => told.push(b),
                Err(error) => {
                    eprintln!("{url}: {error:#}; it is sent again next time");
                    done = Done::SomeFailed;
                }
            }
        }
        eprintln!("{} breaks sent to {url}", told.len());
    } else {
        for b in fresh {
            if common.json {
                out.record(&Record::Break(Box::new(b.clone())))?;
            } else {
                out.text(&format!(
                    "{} – {}: {}",
                    names.of(&b.dyad[0]),
                    names.of(&b.dyad[1]),
                    detente_view::break_lines(b)
                ))?;
            }
            told.push(b);
        }
        // Told is what has left the program.
        out.flush()?;
    }
    if !args.again && !told.is_empty() {
        let mut store: Store = session::store(common)?;
        for b in told {
            let tier = match b.tier {
                Tier::Log => "log",
                Tier::Watch => "watch",
                Tier::Alert => "alert",
            };
            store.alerted(&b.id, way, tier, &session::now())?;
        }
    }
    Ok(done)
}

// Where alerts are sent.
struct Hook<'a> {
    client: Client,
    url: &'a str,
    secret: Option<Vec<u8>>,
    allow_private: bool,
}

impl Hook<'_> {
    fn new<'a>(args: &AlertsArgs, url: &'a str) -> anyhow::Result<Hook<'a>> {
        let secret = match &args.secret_file {
            Some(path) => {
                let bytes = std::fs::read(path)
                    .with_context(|| format!("{} cannot be read", path.display()))?;
                let key = bytes.trim_ascii().to_vec();
                if key.is_empty() {
                    bail!("{} holds no key", path.display());
                }
                Some(key)
            }
            None => None,
        };
        Ok(Hook {
            client: Client::new(Limits::default()),
            url,
            secret,
            allow_private: args.allow_private,
        })
    }

    fn send(&self, b: &Break) -> anyhow::Result<()> {
        let body = serde_json::to_vec(&Record::Break(Box::new(b.clone())))?;
        let mut headers = vec![
            ("content-type".to_owned(), "application/json".to_owned()),
            // The same break has the same id: who is sent it twice can tell.
            ("idempotency-key".to_owned(), b.id.clone()),
        ];
        if let Some(secret) = &self.secret {
            headers.push(("x-detente-signature".to_owned(), signature(secret, &body)?));
        }
        self.client
            .send(&Parcel {
                url: self.url.to_owned(),
                headers,
                body,
                allow_private: self.allow_private,
            })
            .map_err(|failure| anyhow::anyhow!("{failure}"))
    }
}

/// Signs bytes: `sha256=` and the HMAC in hexadecimal digits.
fn signature(secret: &[u8], body: &[u8]) -> anyhow::Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret)?;
    mac.update(body);
    let mut out = "sha256=".to_owned();
    for byte in mac.finalize().into_bytes() {
        let _ = write!(out, "{byte:02x}");
    }
    Ok(out)
}

fn ranking(
    common: &Common,
    base: &Base,
    most: usize,
    names: &Names,
    out: &mut Out,
) -> anyhow::Result<Done> {
    for ranked in rank(&base.counts, &base.params).into_iter().take(most) {
        let [a, b] = &ranked.dyad;
        let down = ranked.direction == BreakDirection::Down;
        if common.json {
            out.json(&serde_json::json!({
                "type": "rank", "dyad": ranked.dyad, "direction": ranked.direction,
                "ratio": ranked.ratio, "raised": ranked.raised,
            }))?;
        } else {
            out.text(&format!(
                "{:>5.2}  {} {} – {}{}\n",
                ranked.ratio,
                if down { "▼" } else { "▲" },
                names.of(a),
                names.of(b),
                if ranked.raised {
                    "  (broke this week)"
                } else {
                    ""
                }
            ))?;
        }
    }
    Ok(Done::All)
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 4231, test case 2.
    #[test]
    fn signatures_are_those_of_the_standard() {
        let found = signature(b"Jefe", b"what do ya want for nothing?").unwrap();
        assert_eq!(
            found,
            "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }
}
