use super::super::lessons::{Example, example};
use super::*;
use crate::conllu::Tree;

fn sentence(lines: &str) -> Example {
    let mut tree = Tree::default();
    let rows: Vec<Vec<&str>> = lines
        .lines()
        .map(|l| l.split_whitespace().collect())
        .filter(|r: &Vec<&str>| r.len() == 6)
        .collect();
    for row in &rows {
        tree.forms.push(row[0].to_owned());
        tree.lemmas.push(row[1].to_owned());
        tree.upos.push(row[2].to_owned());
        tree.feats.push(row[3].to_owned());
        let head: usize = row[4].parse().unwrap();
        tree.heads
            .push(if head == 0 { rows.len() } else { head - 1 });
        tree.rels.push(row[5].to_owned());
    }
    example(tree, Vec::new())
}

const SAID: &str = "
    The the DET _ 2 det
    army army NOUN Number=Sing 3 nsubj
    said say VERB Tense=Past|VerbForm=Fin 0 root
    that that SCONJ _ 7 mark
    Rebels rebel NOUN Number=Plur 7 nsubj
    had have AUX Tense=Past|VerbForm=Fin 7 aux
    seized seize VERB Tense=Past|VerbForm=Part 3 ccomp
    the the DET _ 9 det
    town town NOUN Number=Sing 7 obj
    . . PUNCT _ 3 punct";

#[test]
fn a_report_is_told_as_headlines_tell_it() {
    let verbs = Verbs {
        all: vec!["raid".to_owned()],
        also_nouns: vec!["raid".to_owned()],
    };
    let mut dice = Dice::new(3);
    let made: BTreeSet<String> = (0..200)
        .filter_map(|_| told(&sentence(SAID), &verbs, &mut dice))
        .map(|e| e.forms.join(" "))
        .collect();
    for wanted in [
        "Army says Rebels seize town",
        "Rebels seize town , army says",
        "Rebels raid town , says army",
        "Army : Rebels seize town",
        "ARMY : REBELS RAID TOWN",
        "The army said that Rebels had seized the town",
    ] {
        assert!(made.contains(wanted), "{wanted}: {made:#?}");
    }
}

#[test]
fn trees_stay_trees() {
    let verbs = Verbs {
        all: vec!["raid".to_owned()],
        also_nouns: vec!["raid".to_owned()],
    };
    let mut dice = Dice::new(5);
    for _ in 0..200 {
        let Some(made) = told(&sentence(SAID), &verbs, &mut dice) else {
            continue;
        };
        let n = made.forms.len();
        let roots = made.heads.iter().filter(|h| usize::from(**h) == n).count();
        assert_eq!(roots, 1, "{:?}", made.forms);
        for mut word in 0..n {
            let mut steps = 0;
            while word < n {
                word = usize::from(made.heads[word]);
                steps += 1;
                assert!(steps <= n, "{:?}", made.forms);
            }
        }
    }
}

#[test]
fn the_future_and_the_passive_lose_their_helpers() {
    let future = "
        Talks talk NOUN Number=Plur 3 nsubj
        will will AUX VerbForm=Fin 3 aux
        resume resume VERB VerbForm=Inf 0 root
        on on ADP _ 5 case
        Monday Monday PROPN Number=Sing 3 obl";
    let passive = "
        Two two NUM NumType=Card 2 nummod
        soldiers soldier NOUN Number=Plur 4 nsubj:pass
        were be AUX Tense=Past|VerbForm=Fin 4 aux:pass
        killed kill VERB Tense=Past|VerbForm=Part 0 root";
    for (tree, wanted) in [
        (future, "Talks to resume on Monday"),
        (passive, "Two soldiers killed"),
    ] {
        let verbs = Verbs {
            all: Vec::new(),
            also_nouns: Vec::new(),
        };
        let mut dice = Dice::new(1);
        let made = (0..50).filter_map(|_| told(&sentence(tree), &verbs, &mut dice));
        assert!(
            made.map(|e| e.forms.join(" ")).any(|h| h == wanted),
            "{wanted}"
        );
    }
}
