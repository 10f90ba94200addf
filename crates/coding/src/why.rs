//! Why a sentence gave what it gave, or nothing.

use crate::code::Coder;
use crate::lexicon::Slot;
use detente_record::Day;

/// One clause of a text, and what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Why {
    /// The predicate's words.
    pub predicate: String,
    /// Its roles: name and words.
    pub roles: Vec<(String, String)>,
    /// Polarity, modality, tense, where they are not plain.
    pub told: Vec<String>,
    /// The frame that matched, with what it means.
    pub frame: Option<(String, String)>,
    /// Who fills which slot: slot, code, words, basis.
    pub slots: Vec<[String; 4]>,
    /// Frames that nearly matched: id and what was missing.
    pub near: Vec<(String, String)>,
    /// What changed the first reading.
    pub rules: Vec<String>,
}

impl Coder {
    /// Replays the coding of a text, clause by clause.
    pub fn why(&self, text: &str, day: Option<Day>) -> Vec<Why> {
        let document = self.reader.read(text);
        let reading = self.look(&document, day, None);
        let words = |range: std::ops::Range<usize>| text.get(range).unwrap_or("").to_owned();
        let mut out = Vec::new();
        for (number, clause) in document.clauses.iter().enumerate() {
            let mut why = Why {
                predicate: document.word(clause.head).to_owned(),
                ..Why::default()
            };
            for role in &clause.roles {
                let name = match role.case {
                    Some(case) => document.lemma(case).to_owned(),
                    None => format!("{:?}", role.kind).to_lowercase(),
                };
                why.roles.push((name, words(document.phrase(role.token))));
            }
            why.told = told(clause);
            for m in reading.found.iter().filter(|m| m.clause == number) {
                if let Some(frame) = self.lexicon.frames.get(m.frame) {
                    why.frame = Some((frame.id.clone(), frame.means.clone()));
                }
                why.rules.extend(m.rules.iter().cloned());
                for (slot, _, linked) in m.slots.iter().filter(|(s, ..)| *s != Slot::None) {
                    let e = &linked.entity;
                    let code = [e.code.as_str()]
                        .into_iter()
                        .chain(e.sector.iter().map(String::as_str));
                    let code: Vec<&str> = code.filter(|c| !c.is_empty()).collect();
                    why.slots.push([
                        format!("{slot:?}").to_lowercase(),
                        code.join(" "),
                        e.entity_text.clone(),
                        format!("{:?}", e.basis).to_lowercase(),
                    ]);
                }
            }
            for near in reading.near.iter().filter(|n| n.clause == number) {
                let frame = near.frame(&self.lexicon).to_owned();
                why.near.push((frame, near.missing(&reading.links)));
            }
            out.push(why);
        }
        out
    }
}

fn told(clause: &detente_reading::Clause) -> Vec<String> {
    let mut told = Vec::new();
    if clause.passive {
        told.push("passive".into());
    }
    if clause.negated {
        told.push("negated".into());
    }
    if clause.alleged {
        told.push("alleged".into());
    }
    if clause.modality != detente_reading::Modality::Real {
        told.push(format!("{:?}", clause.modality).to_lowercase());
    }
    if clause.tense != detente_reading::Tense::None {
        told.push(format!("{:?}", clause.tense).to_lowercase());
    }
    if clause.aside {
        told.push("beside the news".into());
    }
    told
}
