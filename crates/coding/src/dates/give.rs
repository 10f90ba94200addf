//! The date that grammar gives an act.

use super::find::Found;
use crate::code::Frame;
use crate::link::Links;
use detente_reading::{Document, Rel, Upos};
use detente_record::{DateBasis, Precision, When};

/// How many predicates up a date is looked for.
const UP: usize = 3;

/// Returns when a clause is told to have happened: the date that hangs from it,
/// else from the verb that carries it, else the day of the dateline, else that
/// of the article.
pub fn when(links: &Links, frame: &Frame, clause: usize) -> When {
    let document = links.document;
    let mut found = own_date(links, clause);
    let mut at = clause;
    for _ in 0..UP {
        if found.is_some() {
            break;
        }
        let Some(above) = carrier(links, at) else {
            break;
        };
        found = own_date(links, above);
        at = above;
    }
    if let Some(f) = found {
        return When {
            date: f.from,
            enddate: f.until.or(f.to).filter(|t| Some(*t) != f.from),
            date_text: document.text.get(f.start..f.end).map(str::to_owned),
            date_precision: f.precision,
            date_basis: f.basis,
        };
    }
    let (day, basis) = match (links.dates.dateline, frame.published) {
        (Some(day), _) => (Some(day), DateBasis::Dateline),
        (None, Some(day)) => (Some(day), DateBasis::Published),
        (None, None) => return When::default(),
    };
    When {
        date: day,
        enddate: None,
        date_text: None,
        date_precision: Precision::Day,
        date_basis: basis,
    }
}

// A complement, a conjunct or a carried noun happens when its verb does; what is said does not,
// nor what happened before or after.
fn carrier(links: &Links, clause: usize) -> Option<usize> {
    let document = links.document;
    let c = document.clauses.get(clause)?;
    if let Some(light) = c.light.and_then(|l| document.clause_at(l)) {
        return Some(light).filter(|l| *l != clause);
    }
    let apart = &links.lexicon.words.dates.apart;
    let marked = |t: usize| {
        matches!(document.rel(t), Rel::Mark | Rel::Case)
            && apart.iter().any(|w| w == document.lemma(t))
    };
    if document.children(c.head).any(marked) {
        return None;
    }
    let head = document.head(c.head)?;
    let above = document.clause_at(head)?;
    // What is reacted to was done before.
    let reacts = &links.lexicon.words.dates.reacts;
    let noun = document.tag(c.head).is_nominal()
        && matches!(document.tag(head).upos(), Upos::Verb | Upos::Aux);
    let over =
        |t: usize| document.rel(t) == Rel::Case && reacts.iter().any(|w| w == document.lemma(t));
    if noun && document.children(c.head).any(over) {
        return None;
    }
    let told_with = document
        .clauses
        .get(above)
        .is_some_and(|a| a.speech == c.speech);
    told_with.then_some(above)
}

/// How a clause stands in time to the news around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// It is the news.
    No,
    /// In a clause beside it: "when it raised its tariffs".
    Beside,
    /// Behind "after" or "since".
    Yes,
    /// Behind "after" by weeks or more: "months after expelling the envoy".
    Far,
}

/// Returns whether a clause stands behind the news, and how far.
pub fn behind(links: &Links, clause: &detente_reading::Clause) -> Behind {
    let document = links.document;
    let words = &links.lexicon.words.dates;
    let marked = document.children(clause.head).find(|&t| {
        matches!(document.rel(t), Rel::Mark | Rel::Case)
            && words.apart.iter().any(|w| w == links.low_lemma(t))
    });
    let Some(mark) = marked else {
        return match document.rel(clause.head) {
            Rel::Advcl => Behind::Beside,
            _ => Behind::No,
        };
    };
    let unit = mark
        .checked_sub(1)
        .and_then(|t| words.units.get(links.low_lemma(t)));
    match unit.map(String::as_str) {
        Some("D" | "WE") | None => Behind::Yes,
        Some(_) => Behind::Far,
    }
}

fn own_date<'l>(links: &'l Links, clause: usize) -> Option<&'l Found> {
    let document = links.document;
    let head = document.clauses.get(clause)?.head;
    let sentence = document.sentences.get(document.clauses[clause].sentence)?;
    let all = &links.dates.found;
    let first = all.partition_point(|f| f.tokens.start < sentence.tokens.start);
    all.iter()
        .enumerate()
        .skip(first)
        .take_while(|(_, f)| f.tokens.start < sentence.tokens.end)
        .filter(|(i, f)| f.from.is_some() && links.dates.head != Some(*i))
        .map(|(_, f)| f)
        .filter(|f| governs(links, f, head) && !bounds(links, f, &document.clauses[clause]))
        .min_by_key(|f| f.tokens.start.abs_diff(head))
}

// "For the first time since 2018", "extended until May": a bound in time is not when it was done;
// only what lasts ("has held them since Monday") is dated by its beginning.
fn bounds(links: &Links, found: &Found, clause: &detente_reading::Clause) -> bool {
    use detente_reading::Aspect;
    let apart = &links.lexicon.words.dates.apart;
    // "since last month's clash" bounds the clash, not the month.
    let document = links.document;
    let of_date = |t: usize| document.head(t).is_some_and(|h| found.tokens.contains(&h));
    let is = |t: usize| of_date(t) && apart.iter().any(|w| w == links.low_lemma(t));
    let first = found.tokens.start;
    let bound = is(first) || first.checked_sub(1).is_some_and(is);
    let lasts = matches!(clause.aspect, Aspect::Perfect | Aspect::Progressive);
    bound && !lasts
}

fn governs(links: &Links, found: &Found, head: usize) -> bool {
    let document = links.document;
    if tells_of(document, found, head) {
        return true;
    }
    let Some(holder) = holder(document, found) else {
        return false;
    };
    match beside(links, found, holder) {
        // An act before or after another is not of its day, but of its year.
        Some(other) => other == head || (holder == head && found.precision >= Precision::Quarter),
        None => holder == head,
    }
}

// The act that stands between a verb and its date, and is told to lie before or after what the verb tells:
// "struck shortly before the invasion in 1990".
fn beside(links: &Links, found: &Found, verb: usize) -> Option<usize> {
    let document = links.document;
    let apart = &links.lexicon.words.dates.apart;
    document
        .children(verb)
        .filter(|&c| verb < c && c < found.tokens.start && document.clause_at(c).is_some())
        .rfind(|&c| document.is_behind(c, apart))
}

// The predicate a date belongs to: the nearest above it.
fn holder(document: &Document, found: &Found) -> Option<usize> {
    let outside = |t: &usize| document.head(*t).is_none_or(|h| !found.tokens.contains(&h));
    let mut token = found.tokens.clone().find(outside)?;
    let mut first = true;
    while let Some(above) = document.head(token) {
        let verbal = matches!(document.tag(above).upos(), Upos::Verb | Upos::Aux);
        if verbal || document.clause_at(above).is_some() {
            return Some(above);
        }
        // "the 2022 report", "Friday's paper": the thing is dated, not what is done with it.
        if std::mem::take(&mut first) && dates_thing(document, token, above) {
            return None;
        }
        token = above;
    }
    None
}

fn dates_thing(document: &Document, date: usize, thing: usize) -> bool {
    let inside = matches!(
        document.rel(date),
        Rel::Nummod
            | Rel::Compound
            | Rel::NmodPoss
            | Rel::NmodDesc
            | Rel::Amod
            | Rel::Nmod
            | Rel::NmodUnmarked
    );
    let led = document
        .children(date)
        .any(|c| document.rel(c) == Rel::Case && c < date);
    inside && date < thing && !led
}

// "The attack was on Monday": the date is said of the act.
fn tells_of(document: &Document, found: &Found, head: usize) -> bool {
    let subject = matches!(document.rel(head), Rel::Nsubj | Rel::NsubjPass);
    subject
        && document
            .head(head)
            .is_some_and(|h| found.tokens.contains(&h))
}
