//! What the reader makes of a text, a token a line.

use anyhow::{Context, Result, anyhow};
use detente_reading::Document;
use std::io::Read;

/// Which text.
#[derive(clap::Args)]
pub struct Args {
    /// A file of raw text, `-` for standard input.
    #[arg(default_value = "-")]
    file: String,
}

/// Prints sentences, tokens, tags, dictionary forms, relations with their heads, and names.
pub fn run(args: &Args) -> Result<()> {
    let mut bytes = Vec::new();
    if args.file == "-" {
        std::io::stdin().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(&args.file).with_context(|| format!("cannot read {}", args.file))?;
    }
    let text = String::from_utf8_lossy(&bytes);
    let coder = detente_data_en::coder(Vec::new()).map_err(|e| anyhow!(e))?;
    print!("{}", table(&coder.reader.read(&text)));
    Ok(())
}

fn table(document: &Document) -> String {
    let mut out = String::new();
    let mut marks = vec![""; document.tokens.len()];
    for name in &document.names {
        marks[name.tokens.clone()].fill("I");
        marks[name.tokens.start] = "B";
    }
    for (number, sentence) in document.sentences.iter().enumerate() {
        let text = &document.text[sentence.start..sentence.end];
        let text: Vec<&str> = text.split_whitespace().collect();
        out += &format!("# {} {}\n", number + 1, text.join(" "));
        for token in sentence.tokens.clone() {
            let span = document.tokens[token];
            let head = document.head(token).map_or("-", |h| document.word(h));
            let line = format!(
                "{:>6} {:<20} {:<20} {:<6} {:<14} {:<16} {}",
                span.start,
                document.word(token),
                document.lemma(token),
                span.tag.upos_name(),
                format!("{:?}", document.rel(token)),
                head,
                marks[token]
            );
            out += line.trim_end();
            out.push('\n');
        }
        out.push('\n');
    }
    out
}
