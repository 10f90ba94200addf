//! Scores of tagging, parsing and dictionary forms on gold tokens, as the
//! field counts them: punctuation counted, relations without their subtypes
//! (LAS), subjects and objects of verbs with theirs (core F1).

use crate::conllu;
use anyhow::Result;
use clap::Args;
use detente_reading::{Document, Model, Reader, Rel};
use std::path::PathBuf;
use std::time::Instant;

/// Which model, which treebanks.
#[derive(Args)]
pub struct Eval {
    /// The model.
    #[arg(long, default_value = "models/en.model")]
    model: PathBuf,
    /// The folder that holds `parsing/`, the treebanks.
    #[arg(long)]
    data: PathBuf,
    /// Names of treebank files in it.
    #[arg(default_values_t = ["en_ewt-ud-dev.conllu.gz".to_owned(), "en_gum_open-ud-dev.conllu.gz".into(), "en_gum_news-ud-dev.conllu.gz".into()])]
    files: Vec<String>,
}

/// What was right of some trees.
#[derive(Default)]
pub struct Tally {
    /// All words.
    pub words: usize,
    upos: usize,
    uas: usize,
    las: usize,
    lemma: usize,
    /// Subjects and objects: right, in gold, given.
    pub core: [usize; 3],
    /// What reading took.
    seconds: f64,
}

impl Tally {
    fn share(&self, part: usize) -> f64 {
        part as f64 / self.words.max(1) as f64
    }

    /// Tags right.
    pub fn upos(&self) -> f64 {
        self.share(self.upos)
    }

    /// Heads right.
    pub fn uas(&self) -> f64 {
        self.share(self.uas)
    }

    /// Heads and relations right.
    pub fn las(&self) -> f64 {
        self.share(self.las)
    }
}

/// Prints a line a treebank.
pub fn run(args: &Eval) -> Result<()> {
    let reader = Reader {
        model: Model::decode(&std::fs::read(&args.model)?)?,
        ..Reader::default()
    };
    println!(
        "{:34} {:>7} {:>6} {:>6} {:>6} {:>6} {:>6} {:>9}",
        "", "words", "UPOS", "UAS", "LAS", "core", "lemma", "tokens/s"
    );
    for name in &args.files {
        let tally = score(
            &reader,
            &conllu::read(&args.data.join("parsing").join(name))?,
        );
        let f = 200.0 * tally.core[0] as f64 / (tally.core[1] + tally.core[2]).max(1) as f64;
        println!(
            "{name:34} {:7} {:6.2} {:6.2} {:6.2} {f:6.2} {:6.2} {:9.0}",
            tally.words,
            100.0 * tally.upos(),
            100.0 * tally.uas(),
            100.0 * tally.las(),
            100.0 * tally.share(tally.lemma),
            tally.words as f64 / tally.seconds
        );
    }
    Ok(())
}

/// Reads the words of some trees and counts what is as in gold.
pub fn score(reader: &Reader, trees: &[conllu::Tree]) -> Tally {
    let mut tally = Tally::default();
    let mut text = String::new();
    let mut sentences = Vec::new();
    for tree in trees {
        let mut spans = Vec::new();
        for form in &tree.forms {
            let start = text.len() as u32;
            text.push_str(form);
            spans.push((start, text.len() as u32));
            text.push(' ');
        }
        sentences.push(spans);
    }
    let begin = Instant::now();
    let document = reader.read_cut(&text, &sentences, None);
    tally.seconds = begin.elapsed().as_secs_f64();
    let mut first = 0;
    for tree in trees {
        count(&reader.model, tree, &document, first, &mut tally);
        first += tree.forms.len();
    }
    tally
}

fn count(model: &Model, tree: &conllu::Tree, document: &Document, first: usize, tally: &mut Tally) {
    let n = tree.forms.len();
    let is_core = |rel: Rel| matches!(rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj);
    let main = |rel: Rel| rel.name().split(':').next().unwrap_or("");
    for i in 0..n {
        let (gold_rel, head) = (Rel::of(&tree.rels[i]), tree.heads[i]);
        let own = document.head(first + i).map_or(n, |h| h - first);
        let rel = document.rel(first + i);
        tally.words += 1;
        tally.upos += usize::from(document.tag(first + i).upos_name() == tree.upos[i]);
        tally.uas += usize::from(own == head);
        tally.las += usize::from(own == head && main(rel) == main(gold_rel));
        let verb = |h: usize| tree.upos.get(h).is_some_and(|u| u == "VERB");
        let (want, have) = (is_core(gold_rel) && verb(head), is_core(rel) && verb(own));
        tally.core[0] += usize::from(want && have && own == head && rel == gold_rel);
        tally.core[1] += usize::from(want);
        tally.core[2] += usize::from(have);
        let lemma = crate::lemmas::with_gold_tags(&model.lemmas, tree, i);
        tally.lemma += usize::from(lemma == tree.lemmas[i]);
    }
}
