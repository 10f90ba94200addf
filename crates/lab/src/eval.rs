//! Scores of tagging, parsing and dictionary forms on gold tokens, as the
//! field counts them: punctuation counted, relations without their subtypes
//! (LAS), subjects and objects of verbs with theirs (core F1).

use crate::conllu;
use anyhow::Result;
use clap::Args;
use detente_reading::learn::{Arc, Atom, State, fill, parse, tag};
use detente_reading::{Model, Rel};
use std::path::PathBuf;
use std::time::Instant;

/// Which model, which treebanks.
#[derive(Args)]
pub struct Eval {
    /// The model.
    #[arg(long, default_value = "models/en.model")]
    model: PathBuf,
    /// The folder of treebanks.
    #[arg(long)]
    data: PathBuf,
    /// Names of treebank files in it.
    #[arg(default_values_t = ["en_ewt-ud-dev.conllu.gz".to_owned(), "en_gum_open-ud-dev.conllu.gz".into(), "en_gum_news-ud-dev.conllu.gz".into()])]
    files: Vec<String>,
}

#[derive(Default)]
struct Tally {
    words: usize,
    upos: usize,
    uas: usize,
    las: usize,
    lemma: usize,
    core: [usize; 3],
}

/// Prints a line a treebank.
pub fn run(args: &Eval) -> Result<()> {
    let model = Model::decode(&std::fs::read(&args.model)?)?;
    println!(
        "{:34} {:>7} {:>6} {:>6} {:>6} {:>6} {:>6} {:>9}",
        "", "words", "UPOS", "UAS", "LAS", "core", "lemma", "tokens/s"
    );
    for name in &args.files {
        let trees = conllu::read(&args.data.join(name))?;
        let mut tally = Tally::default();
        let mut seconds = 0.0;
        let (mut atoms, mut arcs, mut state) =
            (Vec::<Atom>::new(), Vec::<Arc>::new(), State::default());
        for tree in &trees {
            let forms: Vec<&str> = tree.forms.iter().map(String::as_str).collect();
            let begin = Instant::now();
            fill(forms.iter().copied(), &model.words, &mut atoms);
            tag(&model, &forms, &mut atoms);
            parse(&model, &atoms, &mut state, &mut arcs);
            seconds += begin.elapsed().as_secs_f64();
            count(&model, tree, &atoms, &arcs, &mut tally);
        }
        let n = tally.words as f64;
        let share = |x: usize| 100.0 * x as f64 / n;
        let f = 200.0 * tally.core[0] as f64 / (tally.core[1] + tally.core[2]).max(1) as f64;
        println!(
            "{name:34} {:7} {:6.2} {:6.2} {:6.2} {f:6.2} {:6.2} {:9.0}",
            tally.words,
            share(tally.upos),
            share(tally.uas),
            share(tally.las),
            share(tally.lemma),
            n / seconds
        );
    }
    Ok(())
}

fn count(model: &Model, tree: &conllu::Tree, atoms: &[Atom], arcs: &[Arc], tally: &mut Tally) {
    let n = tree.forms.len();
    let is_core = |rel: Rel| matches!(rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj);
    let main = |rel: Rel| rel.name().split(':').next().unwrap_or("");
    for i in 0..n {
        let (gold_rel, head) = (Rel::of(&tree.rels[i]), tree.heads[i]);
        let own = if arcs[i].head == i { n } else { arcs[i].head };
        tally.words += 1;
        tally.upos += usize::from(atoms[i].tag.upos_name() == tree.upos[i]);
        tally.uas += usize::from(own == head);
        tally.las += usize::from(own == head && main(arcs[i].rel) == main(gold_rel));
        let verb = |h: usize| tree.upos.get(h).is_some_and(|u| u == "VERB");
        let (want, have) = (
            is_core(gold_rel) && verb(head),
            is_core(arcs[i].rel) && verb(own),
        );
        tally.core[0] += usize::from(want && have && own == head && arcs[i].rel == gold_rel);
        tally.core[1] += usize::from(want);
        tally.core[2] += usize::from(have);
        let lemma = crate::lemmas::with_gold_tags(&model.lemmas, tree, i);
        tally.lemma += usize::from(lemma == tree.lemmas[i]);
    }
}
