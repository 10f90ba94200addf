//! Headlines as data: whether the reader finds what is told of whom, and the coder who
//! did what to whom. tests/headlines/README.md has the format.

#[path = "clauses/wanted.rs"]
#[allow(dead_code)]
mod wanted;

mod told;

use detente_record::{Coded, Entity, Event};
use std::path::Path;

/// How many headlines of each half must be read right, and how many events found; raise
/// them as they rise.
const FLOORS: [(&str, usize, usize); 2] = [("seen", 0, 0), ("unseen", 0, 0)];

/// An event that must be found: `= TYPE actor > recipient`.
struct Wanted {
    kind: String,
    sides: [String; 2],
}

impl Wanted {
    fn holds(&self, event: &Event) -> bool {
        event.event.iter().any(|k| k.to_string() == self.kind)
            && side(&self.sides[0], &event.actor)
            && side(&self.sides[1], &event.recipient)
    }
}

// A country or a sector; `?` for any or nobody.
fn side(wanted: &str, have: &[Entity]) -> bool {
    let is = |e: &Entity| e.code == wanted || e.sector.iter().any(|s| s == wanted);
    wanted == "?" || have.iter().any(is)
}

fn events(text: &str) -> Vec<(String, Vec<Wanted>)> {
    let mut all: Vec<(String, Vec<Wanted>)> = Vec::new();
    for line in text.lines() {
        if let Some(headline) = line.strip_prefix("> ") {
            all.push((headline.to_owned(), Vec::new()));
        }
        if let (Some(event), Some(last)) = (line.strip_prefix("= "), all.last_mut()) {
            let (kind, sides) = event.split_once(' ').unwrap();
            let (actor, recipient) = sides.split_once(" > ").unwrap();
            last.1.push(Wanted {
                kind: kind.to_owned(),
                sides: [actor.to_owned(), recipient.to_owned()],
            });
        }
    }
    all
}

fn shown(coded: &Coded) -> String {
    let side = |s: &[Entity]| {
        let names = s.iter().map(|e| format!("{}{:?}", e.code, e.sector));
        names.collect::<Vec<_>>().join("+")
    };
    let line = |e: &Event| format!("{:?} {} > {}", e.event, side(&e.actor), side(&e.recipient));
    coded.events.iter().map(line).collect::<Vec<_>>().join("; ")
}

#[test]
fn headlines_are_read_as_sentences_are() {
    let coder = told::coder();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/headlines");
    for (half, read, found) in FLOORS {
        let text = std::fs::read_to_string(folder.join(format!("{half}.txt"))).unwrap();
        let plain: Vec<&str> = text.lines().filter(|l| !l.starts_with("= ")).collect();
        let cases = wanted::parse(half, &plain.join("\n"));
        let (mut right, mut hits, mut all) = (0, 0, 0);
        for (case, (headline, events)) in cases.iter().zip(events(&text)) {
            assert_eq!(case.text, headline);
            let document = coder.reader.read(&case.text);
            let missed: Vec<_> = case.wants.iter().filter(|w| !w.holds(&document)).collect();
            right += usize::from(missed.is_empty());
            // What nobody looked at is not shown.
            if half == "seen" && !missed.is_empty() {
                println!("{}: {}", case.place, case.text);
                missed.iter().for_each(|w| println!("  wanted {}", w.line));
                println!("  found\n{}", wanted::found(&document));
            }
            let coded = coder.code(&told::article(told::TODAY, None, &case.text));
            for event in &events {
                let holds = coded.events.iter().any(|e| event.holds(e));
                all += 1;
                hits += usize::from(holds);
                if half == "seen" && !holds {
                    println!(
                        "{}: wanted {}, found {}",
                        case.text,
                        event.kind,
                        shown(&coded)
                    );
                }
            }
        }
        println!(
            "{half}: {right} of {} read right, {hits} of {all} events",
            cases.len()
        );
        assert!(right >= read, "{half}: {right} read right, {read} were");
        assert!(hits >= found, "{half}: {hits} events, {found} were");
    }
}
