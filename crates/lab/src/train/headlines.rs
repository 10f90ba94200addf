//! Sentences as headlines would write them, to learn from: the network is to read
//! "Court jails three" as it reads "The court jailed three people".

mod draft;

use super::Data;
use super::inflect;
use super::lessons::Example;
use crate::dice::Dice;
use detente_reading::{Rel, Tag, Upos, VerbForm};
use draft::Draft;
use std::collections::BTreeSet;

/// Of so many sentences one is also learnt as a headline, as it stands but for what
/// headlines leave out.
const BARE: usize = 30;
/// Of so many short passives one is also learnt so. A bare participle ("Two soldiers
/// killed in ambush") is what the network would else read as an active past, the dead
/// as the killers: they come oftener.
const PASSIVES: usize = 2;
/// Passives longer than this, in tokens, are no headlines.
const SHORT: usize = 26;
/// Of so many machine-parsed sentences, and of those that people parsed, one is told
/// anew in a headline's own grammar.
const TOLD: usize = 4;
const TOLD_GOLD: usize = 2;
/// Of so many sentences one gives a noun phrase that stands alone, so that not every
/// headline has a verb.
const PHRASES: usize = 16;
/// Tokens of a headline.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=20;

/// How a headline is written.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// Capitals On Every Word That Carries Meaning.
    Title,
    /// ON ALL LETTERS.
    Capitals,
    /// Like a sentence.
    Plain,
}

/// Returns headlines made of the trees, each with the weight's number: whether people
/// parsed its sentence.
pub fn headlines(data: &Data, seed: u64) -> Vec<(Example, bool)> {
    let mut dice = Dice::new(seed ^ 0x4ead);
    let verbs = Verbs::of(data);
    let mut all: Vec<(Example, bool)> =
        bare(&data.silver).into_iter().map(|e| (e, false)).collect();
    for (i, example) in data.silver.iter().enumerate() {
        if i % TOLD == 0 {
            all.extend(told(example, &verbs, &mut dice).map(|e| (e, false)));
        }
        if i % PHRASES == 1 {
            all.extend(phrase(example, &mut dice).map(|e| (e, false)));
        }
    }
    for example in data.gold.iter().step_by(TOLD_GOLD) {
        all.extend(told(example, &verbs, &mut dice).map(|e| (e, true)));
    }
    all
}

fn bare(examples: &[Example]) -> Vec<Example> {
    let mut all = Vec::new();
    let mut passives = 0;
    for (i, example) in examples.iter().enumerate() {
        if i % BARE == 0 {
            let capitals = i % (3 * BARE) == 0;
            let style = if capitals {
                Style::Capitals
            } else {
                Style::Title
            };
            all.push(shorn(example, style));
        }
        let passive = example.rels.contains(&Rel::AuxPass);
        if passive && example.forms.len() <= SHORT {
            passives += 1;
            if passives % PASSIVES == 0 {
                let style = [Style::Plain, Style::Title, Style::Plain][passives / PASSIVES % 3];
                all.push(shorn(example, style));
            }
        }
    }
    all
}

// Without the stop, the articles and the auxiliary of a passive.
fn shorn(example: &Example, style: Style) -> Example {
    let mut draft = Draft::of(example);
    draft.drop_stop();
    draft.drop_articles();
    for word in 0..draft.words.len() {
        if draft.words[word].rel == Rel::AuxPass && draft.is_leaf(word) {
            draft.words[word].gone = true;
        }
    }
    draft.finish(|tag, form, first| written(style, tag, form, first))
}

/// Verbs to put in another's place: a headline's verb may be any, and is often one that
/// the treebanks know as a noun.
struct Verbs {
    all: Vec<String>,
    also_nouns: Vec<String>,
}

impl Verbs {
    fn of(data: &Data) -> Verbs {
        let nouns: BTreeSet<&str> = (data.gold.iter().chain(&data.silver))
            .flat_map(|e| e.tags.iter().zip(&e.lemmas))
            .filter(|(tag, _)| tag.upos() == Upos::Noun)
            .map(|(_, lemma)| lemma.as_str())
            .collect();
        let plain = |v: &&String| v.len() > 2 && v.bytes().all(|b| b.is_ascii_lowercase());
        let all: BTreeSet<String> = data.known.verbs.iter().filter(plain).cloned().collect();
        let both = all.iter().filter(|v| nouns.contains(v.as_str()));
        Verbs {
            also_nouns: both.cloned().collect(),
            all: all.into_iter().collect(),
        }
    }

    fn any(&self, dice: &mut Dice) -> &str {
        let list = if dice.below(3) > 0 {
            &self.also_nouns
        } else {
            &self.all
        };
        list.get(dice.below(list.len()))
            .map_or("do", String::as_str)
    }
}

// A sentence in a headline's grammar.
fn told(example: &Example, verbs: &Verbs, dice: &mut Dice) -> Option<Example> {
    let mut draft = Draft::of(example);
    let root = draft.root()?;
    let subject = draft.nominal_subject(root)?;
    let copula = draft.kid(root, &[Rel::Cop]).is_some();
    let whole = draft.words[root].tag.is_verb() || copula;
    if !whole || subject > root || example.forms.last().is_some_and(|f| f == "?") {
        return None;
    }
    draft.drop_stop();
    // A bare item of a feed: a sentence without its stop.
    if dice.below(8) > 0 {
        draft.shorten(root, subject, dice);
        draft.drop_articles();
        let mut clauses = vec![root];
        clauses.extend(draft.kids(root).filter(|&k| {
            matches!(draft.words[k].rel, Rel::Conj | Rel::Ccomp) && draft.words[k].tag.is_verb()
        }));
        for clause in clauses {
            let own = draft.nominal_subject(clause);
            tell(&mut draft, clause, own.unwrap_or(subject));
            replace(&mut draft, clause, own.unwrap_or(subject), verbs, dice);
        }
        if dice.below(2) == 0 {
            draft.comma_for_and(subject);
        }
        draft.attribute(root, subject, dice);
    }
    let style = match dice.below(10) {
        0 => Style::Capitals,
        1..=3 => Style::Title,
        _ => Style::Plain,
    };
    let made = draft.finish(|tag, form, first| written(style, tag, form, first));
    LENGTH.contains(&made.forms.len()).then_some(made)
}

// Puts a clause into the present, without its auxiliaries.
fn tell(draft: &mut Draft, verb: usize, subject: usize) {
    let kids: Vec<usize> = draft.kids(verb).collect();
    let is = |word: usize, rel: Rel| draft.words[word].rel == rel;
    let negated = |k: &usize| is(*k, Rel::Advmod) && draft.words[*k].tag.upos() == Upos::Part;
    if kids.iter().any(negated) || kids.iter().any(|&k| !draft.is_leaf(k) && is(k, Rel::Aux)) {
        return;
    }
    let passive = kids.iter().any(|&k| is(k, Rel::AuxPass));
    let aux: Vec<usize> = kids.iter().copied().filter(|&k| is(k, Rel::Aux)).collect();
    let lemma = |w: usize| draft.words[w].lemma.as_str();
    if let Some(&will) = aux.iter().find(|&&a| lemma(a) == "will") {
        let to = &mut draft.words[will];
        to.form = "to".to_owned();
        (to.tag, to.rel) = (Tag::of("PART", "_"), Rel::Mark);
        return;
    }
    if !aux.iter().all(|&a| matches!(lemma(a), "have" | "be")) {
        return;
    }
    let perfect = aux.iter().any(|&a| lemma(a) == "have");
    for kid in kids {
        let helps = matches!(draft.words[kid].rel, Rel::Aux | Rel::AuxPass | Rel::Cop);
        draft.words[kid].gone |= helps && draft.is_leaf(kid);
    }
    let form = draft.words[verb].tag.form();
    let past = form == VerbForm::Past || perfect && form == VerbForm::Participle;
    if draft.words[verb].tag.is_verb() && past && !passive {
        let base = draft.words[verb].lemma.clone();
        put(draft, verb, &base, subject);
    }
}

// Writes a verb in the present, in agreement with its subject.
fn put(draft: &mut Draft, verb: usize, base: &str, subject: usize) {
    if !base.bytes().all(|b| b.is_ascii_lowercase()) {
        return;
    }
    let third = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
    let many = draft.is_plural(subject);
    let regular = || {
        let forms = inflect::forms("VERB", base).into_iter();
        forms.filter(|f| f.1 == third).map(|f| f.0).next()
    };
    let form = match (base, many) {
        ("be", false) => "is".to_owned(),
        ("be", true) => "are".to_owned(),
        ("have", false) => "has".to_owned(),
        (_, true) => base.to_owned(),
        _ => regular().unwrap_or_default(),
    };
    let feats = if many {
        "Mood=Ind|Tense=Pres|VerbForm=Fin"
    } else {
        third
    };
    let word = &mut draft.words[verb];
    (word.form, word.lemma, word.tag) = (form, base.to_owned(), Tag::of("VERB", feats));
}

// Puts another verb in the place of one that only has an object or a place.
fn replace(draft: &mut Draft, verb: usize, subject: usize, verbs: &Verbs, dice: &mut Dice) {
    let word = &draft.words[verb];
    let governs = [
        Rel::Xcomp,
        Rel::Ccomp,
        Rel::CompoundPrt,
        Rel::Iobj,
        Rel::Expl,
        Rel::Cop,
    ];
    let present = word.tag.is_verb() && word.tag.form() == VerbForm::Present;
    if !present || draft.kid(verb, &governs).is_some() {
        return;
    }
    let object = draft.kid(verb, &[Rel::Obj]).map(|o| draft.words[o].tag);
    let often = match object {
        Some(tag) if tag.is_nominal() || tag.upos() == Upos::Num => 3,
        None if draft.kid(verb, &[Rel::Obl]).is_some() => 5,
        _ => return,
    };
    if dice.below(often) == 0 {
        let base = verbs.any(dice).to_owned();
        put(draft, verb, &base, subject);
    }
}

// A noun phrase that stands alone.
fn phrase(example: &Example, dice: &mut Dice) -> Option<Example> {
    let mut draft = Draft::of(example);
    let all = 0..draft.words.len();
    let head = all.into_iter().find(|&w| {
        let word = &draft.words[w];
        let place = matches!(word.rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj);
        place && word.tag.upos() == Upos::Noun && draft.subtree(w).len() >= 5
    })?;
    draft.keep_only(head);
    draft.drop_articles();
    let style = if dice.below(3) == 0 {
        Style::Title
    } else {
        Style::Plain
    };
    let made = draft.finish(|tag, form, first| written(style, tag, form, first));
    LENGTH.contains(&made.forms.len()).then_some(made)
}

fn written(style: Style, tag: Tag, form: &str, first: bool) -> String {
    let small = matches!(
        tag.upos(),
        Upos::Adp | Upos::Det | Upos::Cconj | Upos::Part | Upos::Sconj
    );
    match style {
        Style::Capitals => form.to_uppercase(),
        Style::Title if !small || form.chars().count() > 3 => capital(form),
        _ if first => capital(form),
        _ => form.to_owned(),
    }
}

fn capital(form: &str) -> String {
    let mut chars = form.chars();
    let first: String = chars
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    first + chars.as_str()
}

#[cfg(test)]
mod tests;
