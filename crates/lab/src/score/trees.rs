//! Scores of tags and trees on gold tokens, as `lab eval` counts them.

use super::cases::Bench;
use super::figures::{Scored, Tally};
use crate::{conllu as treebank, eval};
use anyhow::Result;
use std::path::Path;

/// UPOS, UAS, LAS (without subtypes) and F1 of subjects and objects of verbs.
pub fn conllu(bench: &Bench, path: &Path) -> Result<Scored> {
    let tally = eval::score(&bench.coder.reader, &treebank::read(path)?);
    let [hit, gold, own] = tally.core;
    let core = Tally {
        hit,
        extra: own - hit,
        missed: gold - hit,
    };
    let mut scored = bench.begin();
    scored.say_of("conllu.upos", tally.upos(), tally.words);
    scored.say("conllu.uas", tally.uas());
    scored.say("conllu.las", tally.las());
    scored.say_of("conllu.core_f1", core.f1(), gold);
    Ok(scored)
}
