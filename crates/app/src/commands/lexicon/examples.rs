//! `detente lexicon check --examples`: whether the frames do what their examples say.

use crate::cli::Common;
use crate::output::{Done, Out};
use detente_coding::lexicon::Lexicon;
use detente_coding::{Coder, Examples, Unmet};
use serde_json::json;

/// Codes the examples of a lexicon's frames with it on top of what the coder knows.
pub fn run(common: &Common, coder: Coder, lexicon: Lexicon, out: &mut Out) -> anyhow::Result<Done> {
    let frames = lexicon.frames.clone();
    let mut known = coder.lexicon;
    known.merge(lexicon);
    let coder = Coder::new(known, coder.reader.model);
    let mut all = Examples::default();
    for frame in &frames {
        coder.examples(frame, &mut all);
    }
    for unmet in &all.unmet {
        match common.json {
            true => out.json(&json!({
                "type": "unmet", "frame": unmet.frame, "text": unmet.text,
                "wanted": unmet.wanted, "gave": unmet.gave,
            }))?,
            false => out.text(&text(unmet))?,
        }
    }
    let told = format!(
        "examples that code: {} of {}; left alone: {} of {}\n",
        all.codes.0, all.codes.1, all.skips.0, all.skips.1
    );
    match common.json {
        true => eprint!("{told}"),
        false => out.text(&told)?,
    }
    Ok(match all.unmet.is_empty() {
        true => Done::All,
        false => Done::SomeFailed,
    })
}

fn text(unmet: &Unmet) -> String {
    let clean = detente_view::clean;
    let gave = match unmet.gave.is_empty() {
        true => "nothing".to_owned(),
        false => unmet.gave.join("; "),
    };
    format!(
        "frames/{}.toml: “{}”\n    should give {}\n    gave {}\n",
        unmet.frame,
        clean(&unmet.text),
        clean(&unmet.wanted),
        clean(&gave)
    )
}
