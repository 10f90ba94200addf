//! Whom to watch, and how many alerts are bearable.

use crate::session;
use anyhow::{Context, bail};
use detente_coding::lexicon::Lexicon;
use detente_record::Tier;
use detente_relations::{Dyad, dyad};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

/// The file's keys.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Keys {
    /// Pairs: "AZE-RUS", or names; none: all.
    #[serde(default)]
    watch: Vec<String>,
    /// log, watch or alert.
    tier: Option<String>,
    /// Alerts a week, at most.
    budget: Option<usize>,
}

/// What alerts go by.
pub struct Config {
    watch: BTreeSet<Dyad>,
    pub tier: Tier,
    pub budget: Option<usize>,
}

impl Config {
    /// Reads it; without a file all pairs are watched, for what is strong enough to interrupt.
    pub fn read(path: Option<&Path>, lexicon: &Lexicon) -> anyhow::Result<Config> {
        let keys: Keys = match path {
            None => Keys::default(),
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("{} cannot be read", path.display()))?;
                toml::from_str(&text).with_context(|| {
                    format!("{}: it may set watch, tier and budget", path.display())
                })?
            }
        };
        let mut watch = BTreeSet::new();
        for pair in &keys.watch {
            let [a, b] = session::dyad(lexicon, pair)?;
            watch.insert(dyad(&a, &b));
        }
        let usual = if watch.is_empty() {
            Tier::Alert
        } else {
            Tier::Watch
        };
        let tier = match keys.tier.as_deref() {
            None => usual,
            Some("log") => Tier::Log,
            Some("watch") => Tier::Watch,
            Some("alert") => Tier::Alert,
            Some(other) => bail!("tier = \"{other}\" is none; it is log, watch or alert"),
        };
        Ok(Config {
            watch,
            tier,
            budget: keys.budget,
        })
    }

    /// Whether a pair is watched.
    pub fn watches(&self, pair: &Dyad) -> bool {
        self.watch.is_empty() || self.watch.contains(pair)
    }
}
