//! What the commands share: the coder, the store, names of states, time.

use crate::cli::Common;
use anyhow::{Context, anyhow, bail};
use detente_coding::Coder;
use detente_coding::lexicon::{ActorKind, Lexicon};
use detente_record::{Article, Coded};
use detente_store::Store;
use detente_view::Names;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where the record is kept when nobody says where.
pub const DEFAULT_DB: &str = "detente.db";

/// Makes the coder, with the user's packs.
pub fn coder(common: &Common) -> anyhow::Result<Coder> {
    let mut base = None;
    let mut packs = Vec::new();
    for dir in &common.lexicon {
        let below = match base.take() {
            Some(below) => below,
            None => built_in()?,
        };
        let pack = pack(dir, &below)?;
        // A pack may name what the packs before it hold.
        let mut both = below;
        both.merge(pack.clone());
        base = Some(both);
        packs.push(pack);
    }
    detente_data_en::coder(packs).map_err(|e| anyhow!("{e}"))
}

/// Returns the lexicon that is built in.
pub fn built_in() -> anyhow::Result<Lexicon> {
    Ok(Lexicon::decode(detente_data_en::LEXICON)?)
}

/// Loads a lexicon folder that may name what another lexicon holds, or says all
/// that is wrong with it.
pub fn pack(dir: &Path, below: &Lexicon) -> anyhow::Result<Lexicon> {
    let mut files = Vec::new();
    collect(dir, "", &mut files).with_context(|| format!("{}: cannot be read", dir.display()))?;
    if files.is_empty() {
        bail!(
            "{}: no .toml file is in it; name a folder laid out as lexicon/README.md says",
            dir.display()
        );
    }
    below.load_pack(&files).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|f| format!("  {}/{f}", dir.display()))
            .collect();
        anyhow!(
            "{} faults in the lexicon\n{}",
            faults.len(),
            lines.join("\n")
        )
    })
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) -> anyhow::Result<()> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .collect();
    paths.sort();
    for path in paths {
        let name = path
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        let relative = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}/{name}")
        };
        if path.is_dir() {
            collect(&path, &relative, files)?;
        } else if name.ends_with(".toml") {
            let bytes = std::fs::read(&path).with_context(|| relative.clone())?;
            let text = String::from_utf8(bytes)
                .map_err(|_| anyhow!("{relative}: not UTF-8; save it as UTF-8 text"))?;
            files.push((relative, text));
        }
    }
    Ok(())
}

/// Opens the store for writing.
pub fn store(common: &Common) -> anyhow::Result<Store> {
    let path = common
        .db
        .clone()
        .unwrap_or_else(|| PathBuf::from(DEFAULT_DB));
    Ok(Store::open(path)?)
}

/// Opens the store for reading; one of an older format is brought up to date first.
pub fn stored(common: &Common) -> anyhow::Result<Store> {
    let path = common
        .db
        .clone()
        .unwrap_or_else(|| PathBuf::from(DEFAULT_DB));
    match Store::open_read_only(&path) {
        Err(error) if error.is_older() => {
            drop(Store::open(&path)?);
            Ok(Store::open_read_only(&path)?)
        }
        Err(error) if error.is_missing() => Err(error).context(
            "fill a record first, with `detente add FILE… --db PATH` or `detente demo --db PATH`",
        ),
        other => Ok(other?),
    }
}

/// Returns the names of states by code.
pub fn names(lexicon: &Lexicon) -> Names {
    let states = lexicon.actors.iter().filter(|a| a.kind == ActorKind::State);
    Names(
        states
            .map(|a| (a.code.clone(), a.name.clone()))
            .collect::<BTreeMap<_, _>>(),
    )
}

/// Returns the code of a state given by code, name or adjective.
pub fn state(lexicon: &Lexicon, word: &str) -> anyhow::Result<String> {
    let word = word.trim();
    let states = || lexicon.actors.iter().filter(|a| a.kind == ActorKind::State);
    if let Some(actor) = states().find(|a| a.code.eq_ignore_ascii_case(word)) {
        return Ok(actor.code.clone());
    }
    let named = |a: &&detente_coding::lexicon::Actor| {
        a.names.iter().any(|n| n.text.eq_ignore_ascii_case(word))
    };
    if let Some(actor) = states().find(named) {
        return Ok(actor.code.clone());
    }
    let like = |name: &str| strsim::jaro_winkler(&name.to_lowercase(), &word.to_lowercase());
    let names = states().flat_map(|a| a.names.iter().map(|n| n.text.as_str()));
    let nearest = names.max_by(|a, b| like(a).total_cmp(&like(b)));
    let hint = match nearest.filter(|name| like(name) > 0.85) {
        Some(name) => format!("did you mean “{name}”?"),
        None => "give a name or an ISO 3166 code such as AZE".to_owned(),
    };
    bail!("“{word}” is no state that the lexicon knows; {hint}")
}

/// Returns the two codes of `AZE-RUS` or `Azerbaijan-Russia`.
pub fn dyad(lexicon: &Lexicon, text: &str) -> anyhow::Result<[String; 2]> {
    for (at, _) in text.match_indices(['-', ',', '–', ' ']) {
        let (a, b) = (
            &text[..at],
            text[at..].trim_start_matches(['-', ',', '–', ' ']),
        );
        if let (Ok(a), Ok(b)) = (state(lexicon, a), state(lexicon, b)) {
            return Ok([a, b]);
        }
    }
    bail!("“{text}” is no pair of states; write it as AZE-RUS or Azerbaijan-Russia")
}

/// Codes articles with some threads, in their order.
pub fn code_all(coder: &Coder, articles: &[Article], threads: usize) -> Vec<Coded> {
    each_of(articles, threads, &|a| coder.code(a))
}

/// Does some work on articles with some threads, in their order.
pub fn each_of<T: Send>(
    articles: &[Article],
    threads: usize,
    work: &(impl Fn(&Article) -> T + Sync),
) -> Vec<T> {
    let share = articles.len().div_ceil(threads.max(1)).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = articles
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<_>>()))
            .collect();
        workers
            .into_iter()
            .flat_map(|w| w.join().unwrap_or_default())
            .collect()
    })
}

/// Returns how many threads to code with.
pub fn threads(common: &Common) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    common.threads.unwrap_or_else(cores).clamp(1, 256)
}

/// Returns how wide the terminal is; 80 if nobody says.
pub fn width() -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
    told.or_else(seen).filter(|w| *w > 0).unwrap_or(80)
}

/// Returns the time now, RFC 3339, to the microsecond: of two decisions the later is known.
pub fn now_exactly() -> String {
    jiff::Timestamp::now()
        .strftime("%Y-%m-%dT%H:%M:%S%.6fZ")
        .to_string()
}

/// Returns the time now, RFC 3339, to the second.
pub fn now() -> String {
    jiff::Timestamp::now()
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}
