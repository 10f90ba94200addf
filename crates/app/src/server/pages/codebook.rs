//! The codebook, made from the lexicon: what each frame means, what calls it
//! up, what it codes and what it leaves alone.

use crate::server::ask::{Answer, Ask, Page, Refusal};
use detente_coding::lexicon::{Class, Example, Frame, Home, Predicate, RoleName, RoleSpec};
use detente_view::clean;
use maud::{Markup, html};
use serde_json::json;
use std::collections::BTreeMap;

/// All frames.
pub fn list(ask: &Ask) -> Answer {
    let lexicon = &ask.site.coder.lexicon;
    let mut folders: BTreeMap<&str, Vec<&Frame>> = BTreeMap::new();
    for frame in &lexicon.frames {
        let folder = frame.id.split('/').next().unwrap_or("");
        folders.entry(folder).or_default().push(frame);
    }
    let json = json!({
        "lexicon": lexicon.hash,
        "frames": lexicon.frames.iter().map(|f| json!({"id": f.id, "means": f.means, "type": home(f)})).collect::<Vec<_>>(),
    });
    let body = html! {
        h1 { "Codebook" }
        p.lead {
            (lexicon.frames.len()) " frames of the lexicon. Each is one file, its examples are its tests, and this page is made from it; nothing else codes."
        }
        p.jump { @for folder in folders.keys() { a href={ "#" (folder) } { (folder) } " " } }
        @for (folder, frames) in &folders {
            section aria-labelledby=(folder) {
                h2 id=(folder) { (folder) span.soft { " · " (frames.len()) } }
                ul.frames {
                    @for frame in frames {
                        li { a href={ "/codebook/" (frame.id) } { (frame.id.split('/').nth(1).unwrap_or(&frame.id).replace('-', " ")) } " " span.soft { (frame.means) } }
                    }
                }
            }
        }
        h2 { "Contexts" }
        dl.facts.wide { @for context in &lexicon.contexts { dt { (context.id.replace('_', " ")) } dd { (context.means) } } }
        p.soft { "Lexicon " code { (lexicon.hash) } }
    };
    Ok(Page {
        title: "Codebook".into(),
        body,
        json,
        scripts: &[],
    })
}

/// One frame.
pub fn page(ask: &Ask) -> Answer {
    let id = format!("{}/{}", ask.part(0), ask.part(1));
    let missing = || Refusal::Missing(format!("the lexicon has no frame “{}”", clean(&id)));
    let frame = ask.site.frame(&id).ok_or_else(missing)?;
    let title = frame
        .id
        .split('/')
        .nth(1)
        .unwrap_or(&frame.id)
        .replace('-', " ");
    let body = html! {
        p.crumb { a href={ "/codebook#" (ask.part(0)) } { "Codebook" } " · " (ask.part(0)) }
        h1 { (title) }
        p.lead { (frame.means) }
        div.columns {
            section {
                h2 { "What it codes as" }
                dl.facts {
                    dt { "type" } dd { (home(frame)) @if !frame.modes.is_empty() { " · " (frame.modes.join(", ").replace('_', " ")) } }
                    @for (also, modes) in &frame.also { dt { "also" } dd { (also) @if !modes.is_empty() { " · " (modes.join(", ").replace('_', " ")) } } }
                    @if !frame.cameo.is_empty() { dt { "CAMEO" } dd { (frame.cameo) } }
                    @if !frame.context.is_empty() { dt { "context" } dd { (frame.context.join(", ").replace('_', " ")) } }
                    @for (yes, what) in traits(frame) { @if yes { dt { "rule" } dd { (what) } } }
                    @if !frame.source.is_empty() { dt { "source" } dd { (frame.source) } }
                }
                h2 { "Words that call it up" }
                @for (what, words) in [("verbs", &frame.words), ("nouns", &frame.nouns), ("adjectives", &frame.adjectives)] {
                    @if !words.is_empty() { p.wordlist { span.soft { (what) ": " } (predicates(words)) } }
                }
            }
            section {
                h2 { "Its roles" }
                table {
                    caption { "Roles by grammar: passives, relatives and nouns are undone before a frame is asked" }
                    thead { tr { th scope="col" { "Role" } th scope="col" { "Becomes" } th scope="col" { "Must be" } } }
                    tbody { @for role in &frame.roles { (of_role(role)) } }
                }
            }
        }
        h2 { "Codes" }
        ul.examples { @for example in &frame.codes { li { "“" (example.text) "” " span.tag { (outcome(example)) } } } }
        h2 { "Leaves alone" }
        ul.examples { @for skip in &frame.skips { li { "“" (skip.text) "” " span.soft { (skip.why) } } } }
        p.soft { "File: " code { "lexicon/frames/" (frame.id) ".toml" } }
    };
    let json = json!({ "frame": frame });
    Ok(Page {
        title: format!("{title} · Codebook"),
        body,
        json,
        scripts: &[],
    })
}

fn home(frame: &Frame) -> String {
    match &frame.home {
        Home::Event(event) => event.code().to_owned(),
        Home::Occurrence(kind) => format!("occurrence: {kind:?}").to_lowercase(),
        Home::Assessment(about, direction) => {
            format!("assessment: {about:?}, {direction:?}").to_lowercase()
        }
    }
}

fn traits(frame: &Frame) -> [(bool, &'static str); 5] {
    [
        (frame.reciprocal, "everybody acts, nobody receives"),
        (frame.absorb, "an act told inside is no event of its own"),
        (frame.negated, "it matches a negated clause alone"),
        (
            frame.recipient_required,
            "without a recipient it does not match",
        ),
        (
            frame.at_home,
            "done to nobody that is named, it is done to the people of the state that acts",
        ),
    ]
}

fn predicates(words: &[Predicate]) -> String {
    let one = |p: &Predicate| match p.rest.is_empty() {
        true => p.head.clone(),
        false => format!("{} {}", p.head, p.rest.join(" ")),
    };
    words.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn of_role(role: &RoleSpec) -> Markup {
    let name = match &role.role {
        RoleName::Prep(prep) => prep.clone(),
        other => format!("{other:?}").to_lowercase(),
    };
    let mut becomes: Vec<String> = Vec::new();
    becomes.extend(role.slot.map(|s| format!("{s:?}").to_lowercase()));
    becomes.extend(
        role.owner
            .map(|s| format!("its owner: {s:?}").to_lowercase()),
    );
    becomes.extend(
        role.content_agent
            .map(|s| format!("who acts in it: {s:?}").to_lowercase()),
    );
    let mut limits: Vec<String> = Vec::new();
    if !role.is.is_empty() {
        limits.push(role.is.iter().map(class).collect::<Vec<_>>().join(", "));
    }
    if !role.not.is_empty() {
        limits.push(format!(
            "not {}",
            role.not.iter().map(class).collect::<Vec<_>>().join(", ")
        ));
    }
    if role.need {
        limits.push("must be there".into());
    }
    html! { tr { th scope="row" { (name) } td { (becomes.join("; ")) } td { (limits.join("; ")) } } }
}

fn class(class: &Class) -> String {
    match class {
        Class::Sector(name) | Class::Named(name) => name.clone(),
        Class::Act(event, mode) => {
            let event = event.map_or("any act".to_owned(), |e| e.code().to_lowercase());
            format!("{event} {}", mode.clone().unwrap_or_default())
                .trim()
                .to_owned()
        }
        Class::Obliged => "what must be done".into(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn outcome(example: &Example) -> String {
    let mut told: Vec<String> = Vec::new();
    if !example.event.is_empty() {
        told.push(example.event.replace('>', "→"));
    }
    told.extend(example.mode.clone());
    told.extend(example.kind.clone());
    told.extend(
        example
            .auxiliary
            .iter()
            .map(|a| format!("{a:?}").to_lowercase()),
    );
    told.extend(example.standing.clone());
    told.extend(example.occurrence.clone());
    told.extend(example.killed.map(|n| format!("{n} killed")));
    told.extend(example.injured.map(|n| format!("{n} injured")));
    told.extend(example.dyad.clone());
    told.extend(example.direction.clone());
    told.join(" · ")
}
