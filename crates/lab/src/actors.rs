//! `lab actors`: texts of actors with their country and role as of a day,
//! through the real reader and the real links.

mod case;

use anyhow::{Context, Result};
use case::{Case, Wanted};
use clap::Args;
use detente_coding::lexicon::{Index, Lexicon};
use detente_coding::{Coder, Links};
use detente_record::Entity;
use std::path::PathBuf;

/// Which data, how much to show.
#[derive(Args)]
pub struct Actors {
    /// The folder that holds `events/`.
    #[arg(long)]
    data: PathBuf,
    /// A lexicon's folder instead of the one that is built in.
    #[arg(long)]
    lexicon: Option<PathBuf>,
    /// How many wrong cases to print.
    #[arg(long, default_value_t = 0)]
    show: usize,
}

/// Right and all.
#[derive(Default, Clone, Copy)]
struct Tally(usize, usize);

impl Tally {
    fn add(&mut self, right: bool) {
        self.0 += usize::from(right);
        self.1 += 1;
    }

    fn print(self, what: &str) {
        let share = 100.0 * self.0 as f64 / self.1.max(1) as f64;
        println!("{what:34} {:4} of {:4}  {share:5.1} %", self.0, self.1);
    }
}

#[derive(Default)]
struct Scores {
    country: Tally,
    no_country: Tally,
    role: Tally,
    first: Tally,
    no_role: Tally,
    second: Tally,
}

/// Prints the figures, and the cases that are wrong.
pub fn run(args: &Actors) -> Result<()> {
    let path = args.data.join("events/ngec_actor_tests.jsonl");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    let coder = crate::lexicon::coder(args.lexicon.as_deref())?;
    let index = Index::of(&coder.lexicon);
    let (mut scores, mut skipped, mut shown) = (Scores::default(), 0, 0);
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let Some(case) = Case::read(line)? else {
            skipped += 1;
            continue;
        };
        let entity = entity(&coder, &coder.lexicon, &index, &case);
        let right = score(&mut scores, &case, &entity);
        if !right && shown < args.show {
            shown += 1;
            println!(
                "{:48} {:10} wants {:9} {:12} has {} {:?} {:?}",
                case.text,
                case.day.map(|d| d.to_string()).unwrap_or_default(),
                show(&case.country),
                show(&case.role),
                entity.code,
                entity.sector,
                entity.name.unwrap_or_default(),
            );
        }
    }
    scores.country.print("country, where one is stated");
    scores.role.print("role, where one is stated");
    scores.first.print("  and it is the first sector");
    scores.second.print("second role, where one is stated");
    scores.no_country.print("no country, where there is none");
    scores.no_role.print("no role, where there is none");
    println!("{skipped} cases state no value and are skipped");
    Ok(())
}

fn show(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Unsaid => "-".into(),
        Wanted::Nothing => "''".into(),
        Wanted::OneOf(values) => values.join("/"),
    }
}

// The phrase is the subject of a plain past tense: the reader sees a whole
// sentence, as in an article, whose other words name nobody and which any
// actor, one or several, may be the subject of. The context stands before it as a
// headline does, a paragraph of its own, and says nothing but its own words.
fn entity(coder: &Coder, lexicon: &Lexicon, index: &Index, case: &Case) -> Entity {
    let phrase = capitalised(&case.text);
    let context = case.context.trim().trim_end_matches('.');
    let before = if context.is_empty() {
        String::new()
    } else {
        format!("{context}.\n\n")
    };
    let text = format!("{before}{phrase} criticised the decision on Tuesday.");
    let document = coder.reader.read(&text);
    let links = Links::of(&document, lexicon, index, case.day, None);
    let range = before.len()..before.len() + phrase.len();
    let inside = |t: usize| {
        document
            .tokens
            .get(t)
            .is_some_and(|t| range.contains(&(t.start as usize)))
    };
    let head = (0..document.tokens.len())
        .filter(|&t| inside(t))
        .find(|&t| document.head(t).is_none_or(|h| !inside(h)));
    head.map(|h| links.entity(h).entity).unwrap_or_default()
}

fn capitalised(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn score(scores: &mut Scores, case: &Case, entity: &Entity) -> bool {
    let mut right = true;
    match &case.country {
        Wanted::Unsaid => {}
        Wanted::Nothing => {
            let fits = entity.code.is_empty() || non_state(&entity.code);
            scores.no_country.add(fits);
            right &= fits;
        }
        Wanted::OneOf(values) => {
            let fits = values.contains(&entity.code);
            scores.country.add(fits);
            right &= fits;
        }
    }
    // ngec writes bodies that belong to no state (NGO, IGO …) as roles too.
    let mut roles = entity.sector.clone();
    if non_state(&entity.code) {
        roles.push(entity.code.clone());
    }
    match &case.role {
        Wanted::Unsaid => {}
        Wanted::Nothing => {
            scores.no_role.add(roles.is_empty());
            right &= roles.is_empty();
        }
        Wanted::OneOf(values) => {
            // Its UNK is an actor without any of the other roles.
            let unknown = roles.is_empty() && values.iter().any(|v| v == "UNK");
            let fits = unknown || roles.iter().any(|r| values.contains(r));
            scores.role.add(fits);
            scores
                .first
                .add(unknown || roles.first().is_some_and(|r| values.contains(r)));
            right &= fits;
        }
    }
    if let Wanted::OneOf(values) = &case.second {
        scores.second.add(roles.iter().any(|r| values.contains(r)));
    }
    right
}

fn non_state(code: &str) -> bool {
    detente_record::NON_STATE_CODES.contains(&code)
}
