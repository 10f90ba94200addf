//! The stories of `tests/stories/`: an article and the records it must give.

use detente_coding::Coder;
use detente_record::{Article, Coded, Entity, Event};
use std::fs;
use std::path::Path;

fn block<'t>(text: &'t str, name: &str) -> &'t str {
    let open = format!("```{name}\n");
    let from = text.find(&open).map_or(text.len(), |at| at + open.len());
    let to = text[from..].find("```").map_or(text.len(), |at| from + at);
    &text[from..to]
}

fn article(text: &str) -> Article {
    let (head, body) = text.split_once("\n\n").unwrap_or(("", text));
    let field = |name: &str| {
        head.lines()
            .find_map(|l| l.strip_prefix(name))
            .map(|v| v.trim_start_matches(':').trim().to_owned())
    };
    Article {
        published: field("published").and_then(|d| d.parse().ok()),
        source: field("source"),
        title: field("title"),
        language: Some("en".into()),
        text: body.trim().to_owned(),
        ..Article::default()
    }
    .sealed()
}

fn codes(side: &[Entity], wanted: &str) -> bool {
    match wanted {
        "-" => side.iter().all(|e| e.code.is_empty()),
        _ => wanted.split('+').all(|c| side.iter().any(|e| e.code == c)),
    }
}

fn is_event(event: &Event, words: &[&str]) -> bool {
    let mut parts = words[0].split('/');
    let kind = parts.next().unwrap_or("");
    let mode = parts.next();
    let right = event.event.iter().any(|e| e.code() == kind)
        && mode.is_none_or(|m| event.mode.iter().any(|x| x == m));
    let rest = &words[1..];
    let sides = match rest {
        [] => true,
        [actor, ">", recipient, ..] => {
            codes(&event.actor, actor) && codes(&event.recipient, recipient)
        }
        [actor, ..] => codes(&event.actor, actor),
    };
    let after = rest.iter().position(|w| *w == ">").map_or(1, |at| at + 2);
    let told = |word: &&str| {
        let aux = event
            .auxiliary
            .iter()
            .map(|a| format!("{a:?}").to_lowercase());
        format!("{:?}", event.standing).to_lowercase() == **word
            || aux.into_iter().any(|a| a == **word)
    };
    right && sides && rest.get(after..).unwrap_or(&[]).iter().all(told)
}

fn holds(line: &str, coded: &Coded) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["not", rest @ ..] => !holds(&rest.join(" "), coded),
        ["event", rest @ ..] => coded.events.iter().any(|e| is_event(e, rest)),
        ["occurrence", kind, rest @ ..] => coded.occurrences.iter().any(|o| {
            let killed = rest
                .iter()
                .find_map(|w| w.strip_prefix("killed="))
                .and_then(|n| n.parse::<u64>().ok());
            format!("{:?}", o.kind).to_lowercase() == *kind
                && killed.is_none_or(|n| o.toll.killed.is_some_and(|r| r.min == n))
        }),
        ["claim", speaker, stance, word] => coded.claims.iter().any(|c| {
            codes(&c.speaker, speaker)
                && format!("{:?}", c.stance).to_lowercase() == *stance
                && c.content.text.contains(word)
        }),
        ["assessment", a, b, direction] => coded.assessments.iter().any(|v| {
            v.dyad == [*a, *b] && format!("{:?}", v.direction).to_lowercase() == *direction
        }),
        ["protected", why, name @ ..] => coded.protected.iter().any(|p| {
            let name = name.join(" ");
            p.name.text == name && serde_json::to_value(p.why).unwrap() == *why
        }),
        ["instead", rest @ ..] => {
            let rest = rest.join(" ");
            let (name, instead) = rest.split_once(" = ").expect("a name = a phrase");
            let mut people = coded.protected.iter().filter(|p| p.name.text == name);
            people.any(|p| p.instead.as_deref() == Some(instead))
        }
        ["protected-count", n] => coded.protected.len().to_string() == *n,
        _ => panic!("no such line in a story: {line}"),
    }
}

fn shown(coded: &Coded) -> String {
    let names = |side: &[Entity]| {
        side.iter()
            .map(|e| e.code.as_str())
            .collect::<Vec<_>>()
            .join("+")
    };
    let mut out = String::new();
    for e in &coded.events {
        out += &format!(
            "  event {:?} {:?} {} > {} {:?} {:?} “{}” {}\n",
            e.event,
            e.mode,
            names(&e.actor),
            names(&e.recipient),
            e.standing,
            e.auxiliary,
            e.trigger.text,
            e.frame
        );
    }
    for o in &coded.occurrences {
        out += &format!("  occurrence {:?} {:?}\n", o.kind, o.toll.killed);
    }
    for c in &coded.claims {
        out += &format!(
            "  claim {} {:?} {}\n",
            names(&c.speaker),
            c.stance,
            c.content.text
        );
    }
    for p in &coded.protected {
        out += &format!("  protected {:?} {} {:?}\n", p.why, p.name.text, p.instead);
    }
    for v in &coded.assessments {
        out += &format!("  assessment {:?} {:?}\n", v.dyad, v.direction);
    }
    out
}

#[test]
fn every_story_gives_its_records() {
    let coder: Coder = detente_data_en::coder(Vec::new()).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/stories");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.sort();
    let mut wrong = String::new();
    let mut asked = 0;
    for file in files
        .iter()
        .filter(|f| f.file_name().is_some_and(|n| n != "README.md"))
    {
        let text = fs::read_to_string(file).unwrap();
        let coded = coder.code(&article(block(&text, "article")));
        for line in block(&text, "records")
            .lines()
            .filter(|l| !l.trim().is_empty())
        {
            asked += 1;
            if !holds(line, &coded) {
                wrong += &format!(
                    "{}: does not hold: {line}\n{}",
                    file.display(),
                    shown(&coded)
                );
            }
        }
    }
    assert!(asked > 25, "only {asked} lines were asked");
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn why_says_why_nothing_came_out() {
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    let day = "2025-01-01".parse().ok();
    let why = coder.why("Poland expelled three Russian diplomats.", day);
    assert!(
        why.iter().any(|w| w
            .frame
            .as_ref()
            .is_some_and(|f| f.0.starts_with("sanction/"))),
        "{why:?}"
    );
    let why = coder.why("The school expelled the student.", day);
    assert!(
        why.iter().all(|w| w.frame.is_none()) && why.iter().any(|w| !w.near.is_empty()),
        "{why:?}"
    );
}
