//! `detente lexicon`.

use crate::cli::{Common, LexiconCommand};
use crate::output::{Done, Out};
use crate::session;

/// Runs a lexicon command.
pub fn run(common: &Common, command: LexiconCommand, out: &mut Out) -> anyhow::Result<Done> {
    let LexiconCommand::Check { dir } = command;
    let lexicon = match dir {
        Some(dir) => session::pack(&dir)?,
        None => session::coder(common)?.lexicon,
    };
    out.text(&format!(
        "{} frames, {} contexts, {} actors, {} classes of role nouns, {} of things, {} places, {} outlets: all good\n",
        lexicon.frames.len(),
        lexicon.contexts.len(),
        lexicon.actors.len(),
        lexicon.roles.len(),
        lexicon.things.len(),
        lexicon.places.len(),
        lexicon.outlets.len()
    ))?;
    Ok(Done::All)
}
