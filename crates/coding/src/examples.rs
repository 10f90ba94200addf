//! Whether a frame's own examples hold: each is a test of it.

use crate::code::Coder;
use crate::lexicon::{Example, Frame, Home};
use detente_record::{Article, Coded, Entity, Event};

/// The day on which every example is read.
const DAY: &str = "2025-07-02";

/// What the examples of some frames came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Examples {
    /// Sentences that code as they say, of all of them.
    pub codes: (usize, usize),
    /// Sentences left alone, of all that should be.
    pub skips: (usize, usize),
    /// Those that do not hold, in the order of the frames.
    pub unmet: Vec<Unmet>,
}

/// An example that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The frame's id.
    pub frame: String,
    /// The sentence.
    pub text: String,
    /// What should come of it.
    pub wanted: String,
    /// What came of it; nothing where nothing was coded.
    pub gave: Vec<String>,
}

impl Coder {
    /// Codes the examples of a frame and counts which hold.
    pub fn examples(&self, frame: &Frame, into: &mut Examples) {
        let unmet = |text: &str, wanted: String, gave: Vec<String>| Unmet {
            frame: frame.id.clone(),
            text: text.to_owned(),
            wanted,
            gave,
        };
        for example in &frame.codes {
            let coded = self.code(&article(&example.text));
            let fits = fits(example, frame, &coded);
            into.codes = (into.codes.0 + usize::from(fits), into.codes.1 + 1);
            if !fits {
                let told = unmet(&example.text, wanted(example), gave(&coded));
                into.unmet.push(told);
            }
        }
        for skip in &frame.skips {
            let coded = self.code(&article(&skip.text));
            let alone = left_alone(frame, &coded);
            into.skips = (into.skips.0 + usize::from(alone), into.skips.1 + 1);
            if !alone {
                let wanted = format!("nothing of this frame ({})", skip.why);
                into.unmet.push(unmet(&skip.text, wanted, gave(&coded)));
            }
        }
    }
}

fn article(text: &str) -> Article {
    Article {
        text: text.to_owned(),
        published: DAY.parse().ok(),
        language: Some("en".into()),
        ..Article::default()
    }
    .sealed()
}

fn side(wanted: &str, have: &[Entity]) -> bool {
    let has = |c: &str| {
        have.iter()
            .any(|e| e.code == c || e.sector.iter().any(|s| s == c))
    };
    match wanted.trim() {
        "-" => have.is_empty(),
        "?" => true,
        codes => codes.split('+').map(str::trim).all(|c| c == "?" || has(c)),
    }
}

fn event_fits(example: &Example, frame: &Frame, event: &Event) -> bool {
    let Some((actors, recipients)) = example.event.split_once('>') else {
        return false;
    };
    let Home::Event(kind) = frame.home else {
        return false;
    };
    let given = example.kind.as_deref().and_then(|k| k.parse().ok());
    let standing = |s: &String| format!("{:?}", event.standing).to_lowercase() == *s;
    event.event.contains(&given.unwrap_or(kind))
        && side(actors, &event.actor)
        && side(recipients, &event.recipient)
        && example.mode.as_ref().is_none_or(|m| event.mode.contains(m))
        && example.standing.as_ref().is_none_or(standing)
}

fn fits(example: &Example, frame: &Frame, coded: &Coded) -> bool {
    match frame.home {
        Home::Event(_) => coded.events.iter().any(|e| event_fits(example, frame, e)),
        Home::Occurrence(kind) => coded.occurrences.iter().any(|o| {
            let counted = |wanted: Option<u64>, have: Option<detente_record::Range>| {
                wanted.is_none_or(|n| have.is_some_and(|r| r.min == n))
            };
            let victim = |v: &String| o.victims.iter().any(|e| e.code == *v);
            o.kind == kind
                && counted(example.killed, o.toll.killed)
                && counted(example.injured, o.toll.injured)
                && example.victim.as_ref().is_none_or(victim)
        }),
        Home::Assessment(_, direction) => coded.assessments.iter().any(|a| {
            let dyad = |d: &String| *d == a.dyad.join(" ");
            a.direction == direction && example.dyad.as_ref().is_none_or(dyad)
        }),
    }
}

// A frame leaves a sentence alone when nothing in it is coded by that frame.
fn left_alone(frame: &Frame, coded: &Coded) -> bool {
    coded.events.iter().all(|e| e.frame != frame.id)
        && coded.occurrences.iter().all(|o| o.frame != frame.id)
        && coded.assessments.iter().all(|a| a.frame != frame.id)
}

fn wanted(example: &Example) -> String {
    let parts = [
        Some(example.event.clone()).filter(|e| !e.is_empty()),
        example.kind.clone(),
        example.mode.clone(),
        example.standing.clone(),
        example.occurrence.clone(),
        example.killed.map(|n| format!("{n} killed")),
        example.injured.map(|n| format!("{n} injured")),
        example.victim.clone(),
        example.dyad.clone(),
        example.direction.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn gave(coded: &Coded) -> Vec<String> {
    let names = |entities: &[Entity]| {
        let name = |e: &Entity| {
            let parts = std::iter::once(&e.code).chain(&e.sector);
            parts.map(String::as_str).collect::<Vec<_>>().join("/")
        };
        match entities.is_empty() {
            true => "-".to_owned(),
            false => entities.iter().map(name).collect::<Vec<_>>().join(" + "),
        }
    };
    let events = coded.events.iter().map(|e| {
        let (actors, recipients) = (names(&e.actor), names(&e.recipient));
        format!("{} {actors} > {recipients} ({:?})", e.frame, e.standing)
    });
    let occurrences = coded.occurrences.iter().map(|o| {
        let of = names(&o.victims);
        let count =
            |n: Option<detente_record::Range>, what| n.map(|r| format!(", {} {what}", r.min));
        let killed = count(o.toll.killed, "killed").unwrap_or_default();
        let injured = count(o.toll.injured, "injured").unwrap_or_default();
        format!("{} {of}{killed}{injured}", o.frame)
    });
    let assessments =
        (coded.assessments.iter()).map(|a| format!("{} {}", a.frame, a.dyad.join(" ")));
    events.chain(occurrences).chain(assessments).collect()
}
