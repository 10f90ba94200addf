//! `detente withhold`, `detente purge`: articles that may not be shown, and those that may not be kept.

use crate::cli::Common;
use crate::commands::add;
use crate::commands::hand::signer;
use crate::output::{Done, Out};
use crate::session;
use anyhow::{anyhow, bail};
use clap::Args;
use detente_record::Article;
use detente_store::{Handled, Hold, Store};

/// What is withheld.
#[derive(Args)]
pub struct WithholdArgs {
    /// The article, or the first digits of its id; without one: list what was withheld and purged
    pub id: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", requires = "id", required_unless_present_any = ["undo", "list"])]
    pub reason: Option<String>,
    /// Show it again, as it was
    #[arg(long, requires = "id")]
    pub undo: bool,
    /// List what was withheld and purged, by whom, when and why
    #[arg(long, conflicts_with_all = ["id", "reason", "undo"])]
    pub list: bool,
    /// Who decides (else the user's name)
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

/// What is purged.
#[derive(Args)]
pub struct PurgeArgs {
    /// The article, by its whole id
    pub id: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Who decides (else the user's name)
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

/// Withholds an article, or shows it again.
pub fn withhold(common: &Common, args: WithholdArgs, out: &mut Out) -> anyhow::Result<Done> {
    let Some(id) = &args.id else {
        return list(common, out);
    };
    session::stored(common)?;
    let mut store = session::store(common)?;
    let article = found(&store, id)?;
    let done = signed(
        &article,
        if args.undo {
            Hold::Undo
        } else {
            Hold::Withhold
        },
        args.reason.unwrap_or_default(),
        args.by,
    )?;
    store.begin()?;
    let changed = match args.undo {
        true => store.give_back(&done)?,
        false => store.withhold(&done)?,
    };
    if !changed {
        let what = if args.undo {
            "not withheld"
        } else {
            "withheld already"
        };
        bail!(
            "article {} is {what}; `detente withhold --list` tells of all",
            article.id
        );
    }
    add::regather(&mut store)?;
    store.commit()?;
    told(common, &done, out)?;
    eprintln!(
        "{}",
        match args.undo {
            true => "it is shown again, with what it gave",
            false =>
                "it is kept, and neither shown, searched, counted, exported nor sent on; --undo takes this back",
        }
    );
    Ok(Done::All)
}

/// Purges an article for good.
pub fn purge(common: &Common, args: PurgeArgs, out: &mut Out) -> anyhow::Result<Done> {
    session::stored(common)?;
    let mut store = session::store(common)?;
    let article = found(&store, &args.id)?;
    if article.id != args.id {
        bail!(
            "a purge cannot be undone: give the whole id, {}, not the beginning of it",
            article.id
        );
    }
    let done = signed(&article, Hold::Purge, args.reason, args.by)?;
    store.begin()?;
    store.purge(&done)?;
    add::regather(&mut store)?;
    store.commit()?;
    store.scrub()?;
    told(common, &done, out)?;
    eprintln!(
        "nothing of it is left in {} but this; copies of the file, and raw bytes kept beside it, are not touched",
        store.path().display()
    );
    Ok(Done::All)
}

fn list(common: &Common, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    for done in store.handled(None)? {
        told(common, &done, out)?;
    }
    Ok(Done::All)
}

fn found(store: &Store, id: &str) -> anyhow::Result<Article> {
    if let Some(article) = store.article(id)? {
        return Ok(article);
    }
    match store.handled(Some(id))?.pop() {
        Some(done) if done.what == Hold::Purge => bail!(
            "article {id} was purged on {} by {} ({})",
            done.at,
            done.by,
            done.reason
        ),
        _ => Err(anyhow!(
            "there is no article {id:?}; `detente search WORDS` prints ids"
        )),
    }
}

fn signed(
    article: &Article,
    what: Hold,
    reason: String,
    by: Option<String>,
) -> anyhow::Result<Handled> {
    Ok(Handled {
        article: article.id.clone(),
        what,
        at: session::now(),
        by: signer(by)?,
        reason,
    })
}

fn told(common: &Common, done: &Handled, out: &mut Out) -> anyhow::Result<()> {
    if common.json {
        return out.json(done);
    }
    let what = match done.what {
        Hold::Withhold => "withheld",
        Hold::Undo => "shown again",
        Hold::Purge => "purged",
    };
    let why = match done.reason.as_str() {
        "" => String::new(),
        reason => format!(": {}", detente_view::clean(reason)),
    };
    out.text(&format!(
        "{}  {}  {what} by {}{why}\n",
        done.at,
        detente_view::clean(&done.article),
        detente_view::clean(&done.by)
    ))
}
