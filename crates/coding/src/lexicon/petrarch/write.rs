//! The pack as files of the lexicon.

use super::agents::Classes;
use super::known::Known;
use super::pack::{Dated, Made, Pack};
use crate::lexicon::{Actor, ActorKind};
use detente_record::Day;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What every file says at its head.
const HEAD: &str = "# Imported from PETRARCH dictionaries by `detente lexicon import petrarch`.\n";

/// Writes the files: path in the pack, text.
pub(super) fn files(pack: &Pack, classes: &Classes, known: &Known) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (code, names) in &pack.states {
        let own = |a: &&Actor| a.kind == ActorKind::State && a.code == *code;
        if let Some(actor) = known.lexicon.actors.iter().find(own) {
            let path = format!("actors/states/{}.toml", code.to_lowercase());
            out.push((path, state(actor, names)));
        }
    }
    let mut people: BTreeMap<&str, String> = BTreeMap::new();
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for made in pack
        .made
        .iter()
        .filter(|m| !(m.names.is_empty() && m.known_as.is_empty()))
    {
        let name = match made.known {
            Some(k) => known.lexicon.actors[k].name.clone(),
            None => made.names.first().cloned().unwrap_or_default(),
        };
        let stem = slug(&made.code, &name, made.kind == ActorKind::Person, &mut ids);
        let id = match made.known {
            Some(k) => known.lexicon.actors[k].id.clone(),
            None => stem.clone(),
        };
        match made.kind {
            ActorKind::Person => {
                let text = people
                    .entry(&made.code)
                    .or_insert_with(|| format!("{HEAD}code = {}\n", quoted(&made.code)));
                person(text, made, &id, &name);
            }
            kind => {
                let folder = match kind {
                    ActorKind::Group => "groups",
                    _ => "organisations",
                };
                out.push((
                    format!("actors/{folder}/{stem}.toml"),
                    body(made, &id, &name),
                ));
            }
        }
    }
    for (code, text) in people {
        out.push((format!("actors/people/{}.toml", code.to_lowercase()), text));
    }
    for (class, words) in &classes.list {
        out.push((format!("actors/roles/{class}.toml"), words.text(HEAD)));
    }
    out.sort();
    out
}

// A state's file adds to the state of its code; its life is said again, so that
// no name is taken to be of other days.
fn state(actor: &Actor, names: &[Dated]) -> String {
    let mut text = format!(
        "{HEAD}code = {}\nname = {}\n",
        quoted(&actor.code),
        quoted(&actor.name)
    );
    day(&mut text, "from", actor.from);
    day(&mut text, "to", actor.to);
    let ever: Vec<&String> = names
        .iter()
        .filter(|(_, from, to)| from.is_none() && to.is_none())
        .map(|(n, ..)| n)
        .collect();
    list(&mut text, "names", ever.into_iter());
    for (name, from, to) in names
        .iter()
        .filter(|(_, from, to)| from.is_some() || to.is_some())
    {
        let _ = write!(text, "[[former]]\nname = {}\n", quoted(name));
        day(&mut text, "from", *from);
        day(&mut text, "to", *to);
    }
    text
}

fn body(made: &Made, id: &str, name: &str) -> String {
    let mut text = format!("{HEAD}id = {}\ncode = {}\n", quoted(id), quoted(&made.code));
    if made.known.is_none() {
        list(&mut text, "sector", made.sector.iter());
    }
    let _ = writeln!(text, "name = {}", quoted(name));
    list(&mut text, "names", made.names.iter().filter(|n| *n != name));
    day(
        &mut text,
        "from",
        made.from.filter(|_| made.known.is_none()),
    );
    day(&mut text, "to", made.to.filter(|_| made.known.is_none()));
    text
}

fn person(text: &mut String, made: &Made, id: &str, name: &str) {
    let _ = write!(
        text,
        "\n[[person]]\nid = {}\nname = {}\n",
        quoted(id),
        quoted(name)
    );
    list(text, "names", made.names.iter().filter(|n| *n != name));
    list(text, "known_as", made.known_as.iter());
    for term in &made.offices {
        let _ = write!(text, "[[person.office]]\ntitle = {}\n", quoted(&term.code));
        list(text, "sector", term.party.sector.iter());
        day(text, "from", term.from);
        day(text, "to", term.to);
        text.push_str("source = \"PETRARCH\"\nunverified = true\n");
    }
}

/// Returns a string as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Writes a list, if there is something in it.
pub(super) fn list<'s>(text: &mut String, key: &str, words: impl Iterator<Item = &'s String>) {
    let words: Vec<String> = words.map(|w| quoted(w)).collect();
    if !words.is_empty() {
        let _ = writeln!(text, "{key} = [{}]", words.join(", "));
    }
}

fn day(text: &mut String, key: &str, day: Option<Day>) {
    if let Some(day) = day {
        let _ = writeln!(text, "{key} = \"{day}\"");
    }
}

// A file name and id that is nobody else's.
fn slug(code: &str, name: &str, coded: bool, ids: &mut BTreeSet<String>) -> String {
    let mut plain = String::from("petrarch");
    if coded {
        plain.push('-');
        plain.push_str(&code.to_lowercase());
    }
    let mut gap = true;
    for c in name.to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            if std::mem::take(&mut gap) {
                plain.push('-');
            }
            plain.push(c);
        } else {
            gap |= c != '\'';
        }
    }
    let mut id = plain.clone();
    let mut next = 2;
    while !ids.insert(id.clone()) {
        id = format!("{plain}-{next}");
        next += 1;
    }
    id
}
