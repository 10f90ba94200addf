//! What is found: predicates cut into words, names, role nouns, things.

use super::{EXPEL, sound, with};
use crate::lexicon::{ActorKind, Ground, Index, Lexicon, Predicate, Target};

fn lexicon() -> Lexicon {
    Lexicon::load(&sound()).unwrap()
}

// What a name at the beginning of some words leads to: length, and codes or place names.
fn check(words: &str, wanted: Option<(usize, &str)>) {
    let lexicon = lexicon();
    let index = Index::of(&lexicon);
    let words: Vec<&str> = words.split(' ').collect();
    let found = index.name_at(&words).map(|f| {
        let name = |t: &Target| match t {
            Target::Actor(a, _) => lexicon.actors[*a as usize].name.clone(),
            Target::Place(p, _) => lexicon.places[*p as usize].name.clone(),
        };
        (
            f.length,
            f.targets.iter().map(name).collect::<Vec<_>>().join(" "),
        )
    });
    assert_eq!(
        found,
        wanted.map(|(n, names)| (n, names.to_owned())),
        "{words:?}"
    );
}

#[test]
fn names() {
    check("Poland 's", Some((1, "Poland")));
    check("Russian Federation and", Some((2, "Russia")));
    check("Russian envoys", Some((1, "Russia")));
    check("Russian - Polish", Some((1, "Russia")));
    check("Warsaw", Some((1, "Poland Warsaw")));
    check("Gdansk", Some((1, "Gdańsk")));
    check("Nowak", Some((1, "Jan Nowak")));
    check("NATO", Some((1, "North Atlantic Treaty Organization")));
    check("RUSSIAN FEDERATION", Some((2, "Russia")));
    // Letter by letter, but for capitals throughout.
    check("poland", None);
    check("kremlin", None);
    check("nato", None);
    check("PoLand", None);
    check("Polands", None);
    check("-", None);
}

#[test]
fn a_name_has_its_ground() {
    let lexicon = lexicon();
    let index = Index::of(&lexicon);
    for (word, ground) in [
        ("Russia", Ground::Name),
        ("Russian", Ground::Adjective),
        ("Poles", Ground::People),
        ("Kremlin", Ground::Seat),
        ("Nowak", Ground::Name),
    ] {
        let target = index.name_at(&[word]).unwrap().targets[0];
        assert_eq!(lexicon.ground(target), Some(ground), "{word}");
    }
    assert!(
        lexicon
            .actors
            .iter()
            .any(|a| a.kind == ActorKind::Person && a.offices.len() == 1)
    );
}

#[test]
fn role_nouns() {
    let index = Index::of(&lexicon());
    let ending = |words: &str| {
        let mut before: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let last = before.pop().unwrap_or_default();
        index.role_ending(&before, &last).map(|(length, _)| length)
    };
    assert_eq!(ending("the diplomat"), Some(1));
    assert_eq!(ending("two diplomats"), Some(1));
    assert_eq!(ending("the chargé d'affaires"), Some(2));
    assert_eq!(ending("the chargé d’affaires"), Some(2));
    assert_eq!(ending("both chargés d'affaires"), Some(2));
    assert_eq!(ending("the chiefs of mission"), Some(3));
    assert_eq!(ending("the mission"), None);
    assert_eq!(ending("chief - of - mission"), Some(5));
}

#[test]
fn things() {
    let index = Index::of(&lexicon());
    assert!(index.is_thing("treaty", "agreement"));
    assert!(!index.is_thing("deal", "agreement"));
    assert!(index.is_thing_ending(&["the".into(), "peace".into()], "deal", "agreement"));
    assert!(!index.is_thing("treaty", "weapon"));
}

#[test]
fn contexts_and_outlets() {
    let lexicon = lexicon();
    let index = Index::of(&lexicon);
    assert_eq!(index.contexts("embassy"), [0]);
    assert_eq!(index.contexts("grata"), []);
    let words = ["the", "persona", "non", "grata"];
    assert_eq!(index.context_phrases(&words).count(), 1);
    assert_eq!(index.outlet("pap"), Some(0));
    assert_eq!(index.outlet("TASS"), None);
}

#[test]
fn predicates() {
    let words = EXPEL
        .replace("\"kick out\"", "\"kick out\", \"De-list\", \"co-operate\"")
        .replace(
            "\"expulsion\"",
            "\"protest note\", \"declaration of war\", \"cease-fire\", \"build-up\"",
        );
    let files = with(&[
        ("frames/sanction/expel-envoys.toml", &words),
        ("words/tokens.toml", "kept_prefixes = [\"co\"]\n"),
    ]);
    let lexicon = Lexicon::load(&files).unwrap();
    let frame = &lexicon.frames[0];
    let written = |list: &[Predicate]| {
        list.iter()
            .map(|p| format!("{}:{}", p.head, p.rest.join(" ")))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        written(&frame.words),
        [
            "expel:",
            "kick:out",
            "de:list",
            "co-operate:",
            "declare:persona non grata"
        ]
    );
    assert_eq!(
        written(&frame.nouns),
        [
            "note:protest",
            "declaration:of war",
            "fire:cease",
            "build:up"
        ]
    );
    let index = Index::of(&lexicon);
    assert_eq!(index.verb("kick"), [(0, 1)]);
    assert_eq!(index.noun("declaration"), [(0, 1)]);
    assert_eq!(index.adjective("kick"), []);
    assert_eq!(index.event_nouns().count(), 4);
}

#[test]
fn another_language_is_a_neighbour() {
    let russian = "words = [\"выслать\"]\ncodes = [ { text = \"Польша выслала российских дипломатов.\", event = \"POL > RUS\" } ]\nskips = [ { text = \"Его выслали.\", why = \"x\" } ]\n";
    let lexicon =
        Lexicon::load(&with(&[("frames/sanction/expel-envoys.ru.toml", russian)])).unwrap();
    assert_eq!(lexicon.frames.len(), 1);
    let wording = lexicon.frames[0].tongues.get("ru").unwrap();
    assert_eq!(wording.words[0].head, "выслать");
    assert!(
        Index::of(&lexicon).verb("выслать").is_empty(),
        "the index is of one language"
    );
}

#[test]
fn any_bytes_load_or_are_refused() {
    // Every prefix of a sound file, and every file with one character turned, ends without a panic.
    for (end, _) in EXPEL.char_indices() {
        let cut = EXPEL[..end].to_owned();
        let turned = format!("{}]{}", &EXPEL[..end], &EXPEL[end..]);
        for text in [cut, turned] {
            let _ = Lexicon::load(&[("frames/sanction/x.toml".to_owned(), text)]);
        }
    }
}
