//! `detente recode`: what is stored, coded again with the lexicon and model of now.

use crate::cli::Common;
use crate::commands::add::regather;
use crate::output::Done;
use crate::{account, runs, session, touched};
use clap::Args;
use detente_coding::Coder;
use detente_record::{Article, Id};
use detente_store::{Account, CodedBy, Store};

/// What is coded again.
#[derive(Args)]
pub struct RecodeArgs {
    /// Code every article again, also where nothing that changed can touch it
    #[arg(long)]
    pub all: bool,
}

/// Articles a transaction.
const BATCH: usize = 500;

/// What is to be coded again of what one coder coded, and why not the rest.
struct Share {
    by: CodedBy,
    articles: Vec<Id>,
    /// Whether what is left is alike.
    rest_alike: bool,
    why: String,
}

/// Codes again what a changed lexicon or model can touch.
pub fn run(common: &Common, args: &RecodeArgs) -> anyhow::Result<Done> {
    session::stored(common)?;
    let coder = session::coder(common)?;
    let mut store = session::store(common)?;
    let mut shares = Vec::new();
    for by in store.coders()? {
        shares.push(share(&mut store, &coder, by, args.all)?);
    }
    let mut options = runs::options(common, None);
    options.insert("all".to_owned(), args.all.to_string());
    for share in &shares {
        eprintln!("{}", line(share));
        let key = format!("coded by lexicon {}", share.by.coder.lexicon);
        options.insert(key, line(share));
    }
    let run = runs::begin(&mut store, "recode", &coder, options, Vec::new())?;
    let mut sums = Account::default();
    let mut changed = 0u64;
    for share in &shares {
        for some in share.articles.chunks(BATCH) {
            store.begin()?;
            changed += again(common, &mut store, &coder, some, &mut sums)?;
            store.commit()?;
        }
        if let (true, Some(number)) = (share.rest_alike, share.by.number) {
            store.coded_alike(number, coder.stamp())?;
        }
    }
    regather(&mut store)?;
    store.finish_run(run, &session::now(), &sums)?;
    eprintln!("{}", account::lines(&sums));
    eprintln!(
        "run {}: {changed} articles give something else than before; `detente diff {} {}` shows what",
        run.0,
        run.0 - 1,
        run.0
    );
    Ok(Done::All)
}

fn again(
    common: &Common,
    store: &mut Store,
    coder: &Coder,
    ids: &[Id],
    sums: &mut Account,
) -> anyhow::Result<u64> {
    let mut articles: Vec<Article> = Vec::new();
    for id in ids {
        articles.extend(store.article(id)?);
    }
    let coded = session::code_all(coder, &articles, session::threads(common));
    let mut changed = 0;
    for (article, coded) in articles.iter().zip(&coded) {
        account::count(sums, coded);
        changed += u64::from(store.add(article, coded)?.is_news());
    }
    Ok(changed)
}

// What of one coder's work is to be done again.
fn share(store: &mut Store, coder: &Coder, by: CodedBy, all: bool) -> anyhow::Result<Share> {
    let now = coder.stamp();
    let number = by.number;
    let every = |store: &Store, by: CodedBy, why: String| -> anyhow::Result<Share> {
        Ok(Share {
            articles: store.coded_by_whom(number, None)?,
            by,
            rest_alike: false,
            why,
        })
    };
    if all {
        return every(store, by, "all were asked for".to_owned());
    }
    if by.coder == *now {
        return Ok(Share {
            by,
            articles: Vec::new(),
            rest_alike: false,
            why: "this lexicon and model coded them".to_owned(),
        });
    }
    let same_else = by.coder.model == now.model
        && by.coder.program == now.program
        && by.coder.goldstein == now.goldstein;
    if number.is_none() || !same_else {
        let why = "the program or the model is another, which may touch any".to_owned();
        return every(store, by, why);
    }
    let Some(before) = store.lexicon(&by.coder.lexicon)? else {
        let why = "what their lexicon held is not known".to_owned();
        return every(store, by, why);
    };
    let Some((names, part)) = touched::changed(&before, &touched::parts(&coder.lexicon)?) else {
        let why = "more changed in the lexicon than frames and actors, which may touch any";
        return every(store, by, why.to_owned());
    };
    let vocabulary = store.vocabulary()?;
    let words = touched::words(&part, &vocabulary, &coder.reader.model.lemmas);
    let articles = match words.is_empty() {
        true => Vec::new(),
        false => store.coded_by_whom(number, Some(&words))?,
    };
    let most = 5;
    let mut listed = names.iter().take(most).cloned().collect::<Vec<_>>();
    if names.len() > most {
        listed.push(format!("{} more", names.len() - most));
    }
    let why = match listed.is_empty() {
        true => "nothing changed that bears on coding".to_owned(),
        false => format!(
            "the others have no word of what changed: {}",
            listed.join(", ")
        ),
    };
    Ok(Share {
        by,
        articles,
        rest_alike: true,
        why,
    })
}

fn line(share: &Share) -> String {
    let spared = share
        .by
        .articles
        .saturating_sub(share.articles.len() as u64);
    format!(
        "{} articles coded with lexicon {}: {} coded again, {spared} spared ({})",
        share.by.articles,
        match share.by.coder.lexicon.as_str() {
            "" => "unknown",
            hash => hash,
        },
        share.articles.len(),
        share.why
    )
}
