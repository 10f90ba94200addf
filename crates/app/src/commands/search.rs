//! `detente search`: words in articles, and what their sentences gave.

use crate::cli::Common;
use crate::masking;
use crate::output::{Done, Out, on_terminal};
use crate::session;
use anyhow::bail;
use clap::Args;
use detente_record::{Day, Record};
use detente_store::{Hit, Search};
use detente_view::{Mask, clean, shorten};
use serde_json::json;

/// What is searched.
#[derive(Args)]
pub struct SearchArgs {
    /// Words that must all be there; '"a phrase"', begin*
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Only articles that gave something between two states: AZE-RUS, or names
    #[arg(long, value_name = "A-B")]
    pub dyad: Option<String>,
    /// Only articles that gave a record of this type: ACCUSE, death, denies, worse …
    #[arg(long = "type", value_name = "TYPE")]
    pub kind: Option<String>,
    /// Only articles that gave something of this actor, a state or a code
    #[arg(long, value_name = "NAME")]
    pub actor: Option<String>,
    /// Published on this day or later
    #[arg(long, value_name = "DATE", alias = "since")]
    pub from: Option<Day>,
    /// Published on this day or earlier
    #[arg(long, value_name = "DATE")]
    pub to: Option<Day>,
    /// Only of this outlet
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// So many articles at most
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
}

/// Prints the articles that have some words.
pub fn run(common: &Common, args: SearchArgs, out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let words = args.words.join(" ");
    if !detente_store::has_words(&words) {
        bail!(
            "“{words}” has no word to search for; give words, '\"a phrase\"' or the beginning of a word with *"
        );
    }
    let search = asked(words, args)?;
    let hits = store.search_for(&search)?;
    for hit in &hits {
        let mask = masking::of_article(&store, &hit.article, common.names)?;
        match common.json {
            true => out.json(&as_json(hit, &mask)?)?,
            false => out.text(&shown(hit, &mask, on_terminal()))?,
        }
    }
    if hits.is_empty() {
        eprintln!("nothing was found; fewer words, or word* for words that begin so, find more");
    }
    Ok(Done::All)
}

fn asked(words: String, args: SearchArgs) -> anyhow::Result<Search> {
    let lexicon = match args.dyad.is_some() || args.actor.is_some() {
        true => session::built_in()?,
        false => Default::default(),
    };
    let code = |name: String| {
        let is_code = name.len() == 3 && name.chars().all(|c| c.is_ascii_uppercase());
        match is_code {
            true => Ok(name),
            false => session::state(&lexicon, &name),
        }
    };
    Ok(Search {
        words,
        dyad: match &args.dyad {
            Some(dyad) => Some(session::dyad(&lexicon, dyad)?),
            None => None,
        },
        kind: args.kind,
        actor: args.actor.map(code).transpose()?,
        from: args.from,
        to: args.to,
        source: args.source,
        limit: args.limit,
    })
}

// A name that is masked is not given away by a mark in its middle.
fn masked(hit: &Hit, mask: &Mask) -> (String, Vec<[usize; 2]>) {
    let snippet = mask.text(&hit.snippet);
    match snippet == hit.snippet {
        true => (snippet, hit.marks.clone()),
        false => (snippet, Vec::new()),
    }
}

fn as_json(hit: &Hit, mask: &Mask) -> anyhow::Result<serde_json::Value> {
    let (snippet, marks) = masked(hit, mask);
    let evidence = hit.evidence.iter().map(|r| masking::masked(r, mask));
    Ok(json!({
        "type": "hit", "article": hit.article, "published": hit.published,
        "title": hit.title.as_deref().map(|t| mask.text(t)), "source": hit.source,
        "snippet": snippet, "marks": marks, "rank": hit.rank,
        "evidence": evidence.collect::<Result<Vec<_>, _>>()?,
    }))
}

fn shown(hit: &Hit, mask: &Mask, terminal: bool) -> String {
    let day = hit
        .published
        .map_or("undated".to_owned(), |d| d.to_string());
    let source = hit
        .source
        .as_deref()
        .map_or(String::new(), |s| format!(" · {}", clean(s)));
    let mut text = format!("{day}{source} · {}\n", clean(&hit.article));
    if let Some(title) = &hit.title {
        text += &format!("  {}\n", shorten(&clean(&mask.text(title)), 76));
    }
    let (snippet, marks) = masked(hit, mask);
    text += &format!("  {}\n", marked(&snippet, &marks, terminal));
    for record in &hit.evidence {
        text += &format!("    {}\n", clean(&mask.text(&tells(record))));
    }
    text
}

// Bold on a terminal that may have it, else between brackets.
fn marked(snippet: &str, marks: &[[usize; 2]], terminal: bool) -> String {
    let bold = terminal && std::env::var_os("NO_COLOR").is_none();
    let [open, close] = if bold {
        ["\u{1b}[1m", "\u{1b}[0m"]
    } else {
        ["[", "]"]
    };
    let mut text = String::new();
    let mut at = 0;
    for &[start, end] in marks {
        let (before, word) = (snippet.get(at..start), snippet.get(start..end));
        text += &piece(before.unwrap_or_default());
        text += &format!("{open}{}{close}", clean(word.unwrap_or_default()));
        at = end;
    }
    text + &piece(snippet.get(at..).unwrap_or_default())
}

// Cleaning takes away the spaces at the ends, which part a word from the next.
fn piece(text: &str) -> String {
    let space = |is: bool| if is { " " } else { "" };
    format!(
        "{}{}{}",
        space(text.starts_with(char::is_whitespace)),
        clean(text),
        space(text.len() > 1 && text.ends_with(char::is_whitespace))
    )
}

// A record in a line, with the id that `why` takes.
fn tells(record: &Record) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or("").to_owned();
    match record {
        Record::Event(r) => {
            let types: Vec<_> = r.event.iter().map(|t| t.code()).collect();
            format!(
                "{} {} > {}, {}  {}",
                types.join(" "),
                super::diff::who(&r.actor),
                super::diff::who(&r.recipient),
                word(json!(r.standing)),
                r.id
            )
        }
        Record::Occurrence(r) => format!(
            "{} of {}, {}  {}",
            word(json!(r.kind)),
            super::diff::who(&r.victims),
            word(json!(r.standing)),
            r.id
        ),
        Record::Claim(r) => format!(
            "{} {}: “{}”  {}",
            super::diff::who(&r.speaker),
            word(json!(r.stance)),
            shorten(&r.content.text, 60),
            r.id
        ),
        Record::Assessment(r) => format!(
            "{}-{} {}  {}",
            r.dyad[0],
            r.dyad[1],
            word(json!(r.direction)),
            r.id
        ),
        _ => String::new(),
    }
}
