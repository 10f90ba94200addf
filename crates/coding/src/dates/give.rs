//! The date that grammar gives an act.

use super::find::Found;
use super::{lent, taken};
use crate::code::Frame;
use crate::link::Links;
use detente_reading::{Document, Kind, Rel, Upos};
use detente_record::{DateBasis, Precision, When};

/// How many predicates up a date is looked for.
const UP: usize = 3;

/// Returns when a clause is told to have happened: the date that hangs from it,
/// else from the verb that carries it, else the day of the dateline, else that
/// of the article.
pub fn when(links: &Links, frame: &Frame, clause: usize) -> When {
    let document = links.document;
    let here = told(links, clause);
    if let Some(f) = here.or_else(|| taken::up(links, document.clauses.get(clause)?)) {
        return When {
            date: f.from,
            enddate: f.until.or(f.to).filter(|t| Some(*t) != f.from),
            date_text: document.text.get(f.start..f.end).map(str::to_owned),
            date_precision: f.precision,
            date_basis: match here {
                Some(_) => f.basis,
                None => DateBasis::Inferred,
            },
        };
    }
    if let Some(when) = counted_back(links, frame, clause) {
        return when;
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

// "A week after it was raided, the camp reopened on Monday": the raid was so long before.
fn counted_back(links: &Links, frame: &Frame, clause: usize) -> Option<When> {
    let document = links.document;
    let head = document.clauses.get(clause)?.head;
    let words = &links.lexicon.words.dates;
    let (mark, sign) = document.children(head).find_map(|t| {
        let is = |list: &[String]| list.iter().any(|w| w == links.low_lemma(t));
        let marks = matches!(document.rel(t), Rel::Mark | Rel::Case);
        match () {
            () if marks && is(&words.after) => Some((t, -1)),
            () if marks && is(&words.before) => Some((t, 1)),
            () => None,
        }
    })?;
    let sentence = document.sentences.get(document.sentence_of(head))?;
    let mut dates = links.dates.within(&sentence.tokens);
    let length = dates.find(|f| f.tokens.end == mark && f.from.is_none())?;
    let above = document.clause_at(document.head(head)?)?;
    let base = match told(links, above) {
        Some(found) if found.precision == Precision::Day => found.from,
        Some(_) => None,
        None => links.dates.dateline.or(frame.published),
    }?;
    let (from, to, precision) = super::calendar::away(base, &length.value, sign)?;
    Some(When {
        date: Some(from),
        enddate: Some(to).filter(|t| *t != from),
        date_text: document
            .text
            .get(length.start..length.end)
            .map(str::to_owned),
        date_precision: precision,
        date_basis: DateBasis::Inferred,
    })
}

/// Returns the date of an act that its sentence tells.
pub fn told<'l>(links: &'l Links, clause: usize) -> Option<&'l Found> {
    let first = links.document.clauses.get(clause)?;
    let mut at = clause;
    let mut found = own_date(links, at)
        .or_else(|| lent::told_of(links, first.head))
        .or_else(|| lent::circumstance(links, first));
    for _ in 0..UP {
        if found.is_some() {
            break;
        }
        let Some(above) = carrier(links, at) else {
            break;
        };
        let beside = links.document.rel(links.document.clauses[at].head) == Rel::Conj;
        let told = links.document.clauses.get(above)?;
        found = own_date(links, above);
        if found.is_none() && (beside || first.light == Some(told.head)) {
            found = lent::circumstance(links, told);
        }
        at = above;
    }
    found
        .or_else(|| lent::joined(links, first))
        .or_else(|| lent::line(links, first))
}

// A complement, a conjunct or a carried noun happens when its verb does; what is said does not,
// nor what happened before or after.
fn carrier(links: &Links, clause: usize) -> Option<usize> {
    let document = links.document;
    let c = document.clauses.get(clause)?;
    if let Some(light) = c.light.and_then(|l| document.clause_at(l)) {
        let verb = document.clauses.get(light)?.head;
        return Some(light).filter(|l| *l != clause && !lent::reports(links, verb, c.head));
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
    let before = noun && (lent::charges(links, head, c.head) || lent::reports(links, head, c.head));
    if before || noun && document.children(c.head).any(over) {
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

/// Returns whether it is told as so much earlier or later than what else its sentence tells: "hours
/// after bombs fell", "two days before the talks".
pub fn is_apart(links: &Links, clause: &detente_reading::Clause) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.dates;
    let measured = |mark: usize| {
        mark.checked_sub(1).is_some_and(|t| {
            let unit = links.low_word(t);
            words.units.contains_key(unit) || words.clock.iter().any(|w| w == unit)
        })
    };
    let marked = |t: usize| {
        document.children(t).any(|c| {
            let joins = matches!(document.rel(c), Rel::Mark | Rel::Case);
            joins && words.apart.iter().any(|w| w == links.low_lemma(c)) && measured(c)
        })
    };
    let mut above = std::iter::successors(Some(clause.head), |t| document.head(*t));
    above.any(marked)
}

/// Returns the date that hangs from an act itself.
pub fn own_date<'l>(links: &'l Links, clause: usize) -> Option<&'l Found> {
    let document = links.document;
    let told = document.clauses.get(clause)?;
    let sentence = document.sentences.get(told.sentence)?;
    let dates = || {
        let all = links.dates.within(&sentence.tokens);
        all.filter(|f| f.from.is_some() && !bounds(links, f, told))
    };
    let answered = |f: &Found| {
        let mut nouns = document.clauses_of(told.sentence);
        nouns.any(|c| answers(links, f, &document.clauses[c], told.head))
    };
    dates()
        .filter(|f| governs(links, f, told.head))
        .filter(|f| told.kind == Kind::Nominal || !answered(f))
        .min_by_key(|f| f.tokens.start.abs_diff(told.head))
        .or_else(|| dates().find(|f| trails(links, f, told)))
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
    let Some(holder) = holder(links, found) else {
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
fn holder(links: &Links, found: &Found) -> Option<usize> {
    let document = links.document;
    let outside = |t: &usize| document.head(*t).is_none_or(|h| !found.tokens.contains(&h));
    let mut token = found.tokens.clone().find(outside)?;
    let mut first = true;
    while let Some(above) = document.head(token) {
        let verbal = matches!(document.tag(above).upos(), Upos::Verb | Upos::Aux);
        // "According to officials on Thursday": the day they spoke.
        if first && is_source(links, left_of(document, found)) {
            return None;
        }
        if verbal {
            return Some(enclosed(document, found, above).unwrap_or(above));
        }
        // "On 4 May two bombs fell": the noun behind it is not what is dated.
        let opens = first && token < above && is_led(document, token);
        if document.clause_at(above).is_some() && !opens {
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

// The word that a date and its preposition stand behind.
fn left_of(document: &Document, found: &Found) -> usize {
    let first = found.tokens.start;
    let case = |t: &usize| document.rel(*t) == Rel::Case;
    let before = first.checked_sub(1).filter(case).unwrap_or(first);
    before.saturating_sub(1)
}

fn is_source(links: &Links, token: usize) -> bool {
    let words = &links.lexicon.words.dates.source;
    let mut cases = links.document.children(token);
    cases.any(|c| words.iter().any(|w| w == links.low_lemma(c)))
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
    inside && date < thing && !is_led(document, date)
}

fn is_led(document: &Document, date: usize) -> bool {
    document
        .children(date)
        .any(|c| document.rel(c) == Rel::Case && c < date)
}

// "The men seized in the north last week were freed": the day right behind what tells of the subject is of that.
fn enclosed(document: &Document, found: &Found, verb: usize) -> Option<usize> {
    let first = found.tokens.start;
    if first > verb {
        return None;
    }
    let is_verb = |t: usize| document.tag(t).upos() == Upos::Verb;
    let inner = (0..first)
        .rev()
        .take_while(|&t| document.tag(t).upos() != Upos::Punct)
        .find(|&t| is_verb(t) && document.clause_at(t).is_some())?;
    let mut at = inner;
    let mut aside = false;
    loop {
        let rel = document.rel(at);
        aside |= matches!(rel, Rel::Acl | Rel::AclRelcl);
        let head = document.head(at)?;
        if head == verb {
            let subject = matches!(rel, Rel::Nsubj | Rel::NsubjPass);
            return (subject && aside).then_some(inner);
        }
        at = head;
    }
}

// "The killing of a farmer near the dam on Sunday", wherever the parser hangs the day: it ends the noun's own phrase.
fn trails(links: &Links, found: &Found, noun: &detente_reading::Clause) -> bool {
    let document = links.document;
    let happening = |t: usize| lent::is_happening(links, t);
    if noun.kind != Kind::Nominal || found.tokens.start <= noun.head {
        return false;
    }
    let of_date = |t: usize| document.head(t).is_some_and(|h| found.tokens.contains(&h));
    let part = |t: usize| {
        let upos = document.tag(t).upos();
        let plain = !matches!(upos, Upos::Verb | Upos::Aux | Upos::Punct | Upos::Cconj);
        plain && (of_date(t) || document.is_below(t, noun.head) && !happening(t))
    };
    let between = noun.head + 1..found.tokens.start;
    let Some(verb) = above(document, noun.head).filter(|_| between.clone().all(part)) else {
        return false;
    };
    let other = |f: &Found| f.tokens.start < noun.head && holder(links, f) == Some(verb);
    let sentence = document.sentences.get(noun.sentence);
    let told = || sentence.is_some_and(|s| links.dates.within(&s.tokens).any(other));
    // What is reacted to was done before; the day may be the reaction's.
    !reacted(links, noun.head, verb) || told()
}

// "Struck a post in retaliation for the killing of a guard on Monday": the day of what was answered.
fn answers(links: &Links, found: &Found, noun: &detente_reading::Clause, verb: usize) -> bool {
    let document = links.document;
    let answer = || {
        let mut at = noun.head;
        while let Some(head) = document.head(at).filter(|h| *h != verb) {
            if is_answer(links, head) {
                return true;
            }
            at = head;
        }
        false
    };
    verb < noun.head && noun.head < found.tokens.start && answer() && trails(links, found, noun)
}

fn is_answer(links: &Links, token: usize) -> bool {
    let answers = &links.lexicon.words.dates.answers;
    answers.iter().any(|w| w == links.low_lemma(token))
}

fn above(document: &Document, noun: usize) -> Option<usize> {
    let mut at = document.head(noun)?;
    while !matches!(document.tag(at).upos(), Upos::Verb | Upos::Aux) {
        at = document.head(at)?;
    }
    Some(at)
}

// "Protested over the killing", "in response to the raid", "charged in the killing".
fn reacted(links: &Links, noun: usize, verb: usize) -> bool {
    let document = links.document;
    let reacts = &links.lexicon.words.dates.reacts;
    let over =
        |t: usize| document.rel(t) == Rel::Case && reacts.iter().any(|w| w == links.low_lemma(t));
    let mut at = noun;
    let mut reacted = false;
    while at != verb {
        if is_answer(links, at) {
            return false;
        }
        if reacts.iter().any(|w| w == links.low_lemma(at)) || document.children(at).any(over) {
            reacted = true;
        }
        match document.head(at) {
            Some(head) => at = head,
            None => break,
        }
    }
    reacted || lent::charges(links, verb, noun)
}

// "The attack was on Monday": the date is said of the act.
fn tells_of(document: &Document, found: &Found, head: usize) -> bool {
    let subject = matches!(document.rel(head), Rel::Nsubj | Rel::NsubjPass);
    subject
        && document
            .head(head)
            .is_some_and(|h| found.tokens.contains(&h))
}
