//! `detente lexicon`.

mod examples;
mod import;
mod unknown;

use crate::cli::{Common, ImportCommand, LexiconCommand};
use crate::output::{Done, Out};
use crate::session;
use std::path::PathBuf;

/// Runs a lexicon command.
pub fn run(common: &Common, command: LexiconCommand, out: &mut Out) -> anyhow::Result<Done> {
    match command {
        LexiconCommand::Check { dir, examples } => check(common, dir, examples, out),
        LexiconCommand::Import {
            from: ImportCommand::Petrarch { files, into },
        } => import::petrarch(&session::coder(common)?, &files, &into, common.json, out),
        LexiconCommand::Unknown {
            inputs,
            contexts,
            min,
        } => unknown::run(common, &inputs, contexts, min, out),
    }
}

fn check(
    common: &Common,
    dir: Option<PathBuf>,
    examples: bool,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let lexicon = match dir {
        Some(dir) => session::pack(&dir, &session::built_in()?)?,
        None => coder.lexicon.clone(),
    };
    let counted = format!(
        "{} frames, {} contexts, {} actors, {} classes of role nouns, {} of things, {} places, {} outlets: all good\n",
        lexicon.frames.len(),
        lexicon.contexts.len(),
        lexicon.actors.len(),
        lexicon.roles.len(),
        lexicon.things.len(),
        lexicon.places.len(),
        lexicon.outlets.len()
    );
    if !common.json {
        out.text(&counted)?;
    }
    match examples {
        true => examples::run(common, coder, lexicon, out),
        false => Ok(Done::All),
    }
}
