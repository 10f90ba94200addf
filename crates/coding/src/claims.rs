//! Who says what: claims from the reader's speeches.

use crate::code::Frame;
use crate::link::Links;
use crate::standing::speakers;
use detente_reading::{Aspect, Clause, Kind, Rel, RoleKind, Speech, Tense, Upos, VerbForm};
use detente_record::{Claim, Content, Entity, Id, Span, Stance, id};

/// Returns the stance of a word-list's name.
pub fn stance(word: &str) -> Option<Stance> {
    Some(match word {
        "asserts" => Stance::Asserts,
        "alleges" => Stance::Alleges,
        "denies" => Stance::Denies,
        "confirms" => Stance::Confirms,
        "admits" => Stance::Admits,
        "questions" => Stance::Questions,
        "retracts" => Stance::Retracts,
        "believes" => Stance::Believes,
        "demands" => Stance::Demands,
        "intends" => Stance::Intends,
        _ => return None,
    })
}

/// Makes the claims of a part, by speech; some are part of the claim around them.
pub fn find(links: &Links, frame: &Frame) -> Vec<Option<Claim>> {
    let document = links.document;
    document
        .speeches
        .iter()
        .map(|speech| {
            let made = !is_folded(links, speech) && !is_wanted(links, speech);
            made.then(|| claim(links, frame, speech))
        })
        .collect()
}

/// Returns the claims' ids by speech.
pub fn ids(claims: &[Option<Claim>]) -> Vec<Option<Id>> {
    claims
        .iter()
        .map(|c| c.as_ref().map(|c| c.id.clone()))
        .collect()
}

/// Returns the innermost speech around a clause that is a claim.
pub fn around(links: &Links, claims: &[Option<Claim>], clause: usize) -> Option<usize> {
    let document = links.document;
    let mut next = document.clauses.get(clause)?.speech;
    while let Some(s) = next.filter(|s| claims.get(*s).is_some_and(Option::is_none)) {
        next = document.speeches.get(s)?.within;
    }
    next
}

// A thought that a speaker tells of himself ("I think …", "said she believed …"), and a
// plan or wish that he tells of somebody else without a clause of its own, are part of
// what he says: nobody has claimed anything else. An act in them keeps its standing.
fn is_folded(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let Some(outer) = speech.within.and_then(|w| document.speeches.get(w)) else {
        return false;
    };
    let stance = stance(&speech.stance).unwrap_or_default();
    let talking = |t: usize| {
        let word = links.low_word(t);
        links.lexicon.words.links.talking.iter().any(|w| w == word)
    };
    let plain = document.tag(speech.content).form() == VerbForm::Infinitive
        || document.tag(speech.content).is_nominal();
    match stance {
        Stance::Believes | Stance::Intends | Stance::Questions => {
            plain
                || speech
                    .speaker
                    .is_none_or(|t| talking(t) || same(links, t, outer))
        }
        Stance::Asserts | Stance::Demands => speech.speaker.is_some_and(talking),
        _ => false,
    }
}

/// Returns who speaks; of "Chilean accusations that …", the nation whose they are.
pub fn speaker(links: &Links, speech: &Speech) -> Option<usize> {
    let document = links.document;
    let national = |t: &usize| {
        let named = links.mention(*t).filter(|m| m.is_adjective());
        document.rel(*t) == Rel::Amod && named.is_some() && links.entity_of(*t).entity.is_state()
    };
    let of_noun = || {
        let cue = speech
            .cue
            .filter(|t| document.tag(*t).upos() == Upos::Noun)?;
        document.children(cue).find(national)
    };
    speech.speaker.or_else(of_noun)
}

/// Returns who speaks, what is joined to it included. In what a party issues in its own name
/// "we" are that party.
pub fn told_by(links: &Links, speech: &Speech, outlet: Option<&Entity>) -> Vec<Entity> {
    let Some(t) = speaker(links, speech) else {
        return Vec::new();
    };
    let talking = &links.lexicon.words.links.talking;
    let ours = speech.within.is_none() && talking.iter().any(|w| w == links.low_word(t));
    match outlet.filter(|_| ours) {
        Some(outlet) => vec![outlet.clone()],
        None => speakers(links, t),
    }
}

/// Returns whether a speech is only what somebody wants said: "demanded that X admit", "urged
/// X to confirm". X has said nothing, and owns nothing by it.
pub fn is_wanted(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let outer = speech.within.and_then(|w| document.speeches.get(w));
    outer.is_some_and(|outer| {
        let wants = matches!(
            stance(&outer.stance).unwrap_or_default(),
            Stance::Demands | Stance::Intends
        );
        wants && !outer.quoted && speech.cue.is_some() && speech.cue == Some(outer.content)
    })
}

// Whether a speaker is the one of the speech around it.
fn same(links: &Links, speaker: usize, outer: &Speech) -> bool {
    let Some(around) = outer.speaker else {
        return false;
    };
    let (inner, outer) = (links.entity_of(speaker), links.entity_of(around));
    let span = links.span(around);
    let back = inner
        .entity
        .from
        .is_some_and(|[a, b]| a < span.end && span.start < b);
    let pronoun = links.document.tag(speaker).upos() == Upos::Pron;
    back || inner.entity.same_party(&outer.entity) || pronoun && inner.entity.code.is_empty()
}

// Who says that he has not done it, that he had no part in it or that it is a lie denies it,
// whatever the verb of speech: "said its troops had not fired".
fn is_denial(links: &Links, speech: &Speech) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.links;
    if has_no_part(links, &speech.parts).is_some_and(|g| g == speech.content) {
        return true;
    }
    let Some(speaker) = speech.speaker else {
        return false;
    };
    let side = links.entity_of(speaker).entity.code.clone();
    let own = |t: usize| {
        let pronoun = |t: usize| document.tag(t).upos() == Upos::Pron;
        let code = &links.entity_of(t).entity.code;
        let kept = |c: usize| document.rel(c) == Rel::NmodPoss && pronoun(c);
        pronoun(t) || document.children(t).any(kept) || (!side.is_empty() && *code == side)
    };
    let inside = |c: &Clause| {
        let at = document.tokens.get(c.head).map_or(0, |t| t.start as usize);
        speech
            .parts
            .iter()
            .any(|[from, to]| *from <= at && at < *to)
    };
    let sentence = Some(speech.sentence);
    is_untrue(links, speech.content, speech.cue)
        || document.clauses.iter().any(|c| {
            // "Had not fired", "did not fire", "never fired"; not "had no reason to doubt".
            let helped = document.children(c.head).any(|t| {
                document.rel(t) == Rel::Aux || words.never.iter().any(|w| w == document.lemma(t))
            });
            let over = helped && (c.tense == Tense::Past || c.aspect == Aspect::Perfect);
            let beside = c.head == speech.content || document.rel(c.head) == Rel::Conj;
            let subject = |t: usize| matches!(document.rel(t), Rel::Nsubj | Rel::NsubjPass);
            let agents = c.roles.iter().filter(|r| r.kind == RoleKind::Agent);
            let doers = agents.map(|r| r.token);
            let mut doers = doers
                .chain(document.children(c.head).filter(|t| subject(*t)))
                .peekable();
            // A second predicate without a subject has that of the first.
            let shared = doers.peek().is_none() && document.rel(c.head) == Rel::Conj;
            Some(c.sentence) == sentence
                && c.negated
                && over
                && beside
                && inside(c)
                && (shared || doers.any(own))
        })
}

// The predicate by which somebody denies a part in something. That one accident had nothing to do
// with another denies nothing.
fn has_no_part(links: &Links, parts: &[[usize; 2]]) -> Option<usize> {
    let document = links.document;
    let phrases = &links.lexicon.words.links.nothing;
    let said = parts.iter().filter_map(|[from, to]| {
        let low = document.text.get(*from..*to)?.to_lowercase();
        let at = phrases.iter().filter_map(|p| low.find(p.as_str()));
        Some(from + at.min()?)
    });
    let at = said.min()?;
    let mut t = document.tokens.partition_point(|t| (t.end as usize) <= at);
    let inside = |t: usize| {
        matches!(
            document.rel(t),
            Rel::Root
                | Rel::Conj
                | Rel::Ccomp
                | Rel::Parataxis
                | Rel::Xcomp
                | Rel::Advcl
                | Rel::Acl
        )
    };
    while !inside(t) {
        let up = document.tokens.get(t)?.head as usize;
        t = (up != t).then_some(up)?;
    }
    let subject = |c: &usize| matches!(document.rel(*c), Rel::Nsubj | Rel::NsubjPass);
    let deed = |c: usize| {
        let clause = document.clause_at(c).and_then(|c| document.clauses.get(c));
        clause.is_some_and(|c| c.kind == Kind::Nominal)
    };
    let mut deeds = document.children(t).filter(subject);
    (!deeds.any(deed)).then_some(t)
}

// "Said the report was a lie", "called the charge absurd". A plan may be absurd and nothing
// denied; a charge or "that" may not, and an arrest called baseless is denied its grounds.
fn is_untrue(links: &Links, said: usize, cue: Option<usize>) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.links;
    let among = |list: &[String], t: usize| list.iter().any(|w| w == document.lemma(t));
    let called = |list: &[String], t: usize| {
        let mut told_by = document.children(t);
        among(list, t) || told_by.any(|c| document.rel(c) == Rel::Amod && among(list, c))
    };
    let told = |t: usize| {
        let pointed = matches!(document.tag(t).upos(), Upos::Pron | Upos::Det);
        let classes = ["accusation", "claim"];
        pointed || classes.iter().any(|class| links.is_thing(t, class))
    };
    let deed = |t: usize| {
        let clause = document.clause_at(t).and_then(|c| document.clauses.get(c));
        clause.is_some_and(|c| c.kind == Kind::Nominal)
    };
    let so = |thing: usize, name: usize| {
        told(thing) && called(&words.untrue, name) || deed(thing) && called(&words.groundless, name)
    };
    let clause = document
        .clause_at(said)
        .and_then(|c| document.clauses.get(c));
    let subject = |t: &usize| match document.rel(*t) {
        Rel::NsubjPass => true,
        // "He invented the charge" denies nothing.
        Rel::Nsubj => document.tag(said).upos() != Upos::Verb,
        _ => false,
    };
    let is_so = !clause.is_some_and(|c| c.negated)
        && document.children(said).filter(subject).any(|t| so(t, said));
    is_so
        || cue.is_some_and(|cue| {
            let mut things = document
                .children(cue)
                .filter(|t| document.rel(*t) == Rel::Obj);
            things.any(|t| document.children(cue).any(|n| n != t && so(t, n)))
        })
}

/// What a party denies in no word of speech in a text that it issues itself: "we had nothing to do
/// with the fire", "the report of his death is a lie". Each with the bytes that say so.
pub fn in_own_words(links: &Links, frame: &Frame) -> Vec<(Claim, [usize; 2])> {
    let document = links.document;
    let mut made = Vec::new();
    let Some(outlet) = frame.outlet.as_ref() else {
        return made;
    };
    for (sentence, at) in document.sentences.iter().enumerate() {
        let part = [at.start, at.end];
        let main = |t: &usize| matches!(document.rel(*t), Rel::Root | Rel::Conj | Rel::Parataxis);
        let no_part = has_no_part(links, &[part]);
        let denied = |t: usize| no_part == Some(t) || is_untrue(links, t, None);
        let mut plain = at
            .tokens
            .clone()
            .filter(|t| main(t) && !is_speech(links, *t));
        if plain.any(denied) {
            made.push((
                denial(links, frame, (sentence, part), vec![outlet.clone()]),
                part,
            ));
        }
    }
    made
}

fn denial(
    links: &Links,
    frame: &Frame,
    (sentence, part): (usize, [usize; 2]),
    speaker: Vec<Entity>,
) -> Claim {
    let (text, text_info) = frame.sentence(links.document, sentence);
    let hull = Span::of(links.document.text, part[0], part[1]);
    Claim {
        id: id(
            'c',
            &[
                &frame.article,
                frame.part_name(),
                &part[0].to_string(),
                "own",
            ],
        ),
        article: frame.article.clone(),
        speaker,
        stance: Stance::Denies,
        content: Content {
            start: hull.start,
            end: hull.end,
            text: hull.text,
            parts: vec![part],
        },
        language: frame.language.clone(),
        coder: frame.coder.clone(),
        text,
        text_info,
        ..Claim::default()
    }
}

// Whether a word is one of speech, or stands in what somebody is told to say.
fn is_speech(links: &Links, token: usize) -> bool {
    let document = links.document;
    let at = document.tokens.get(token).map_or(0, |t| t.start as usize);
    document.speeches.iter().any(|s| {
        let mut parts = s.parts.iter();
        s.cue == Some(token) || parts.any(|[from, to]| *from <= at && at < *to)
    })
}

fn claim(links: &Links, frame: &Frame, speech: &Speech) -> Claim {
    let document = links.document;
    let text = document.text;
    let span = |t: usize| {
        document
            .tokens
            .get(t)
            .map(|t| Span::of(text, t.start as usize, t.end as usize))
    };
    let cue = speech.cue.and_then(span);
    let start = speech.parts.first().map_or(0, |p| p[0]);
    let end = speech.parts.last().map_or(start, |p| p[1]);
    let hull = Span::of(text, start, end);
    let mut claimed = stance(&speech.stance).unwrap_or_default();
    if speech.negated {
        claimed = match claimed {
            Stance::Denies => Stance::Asserts,
            // "did not say whether": it is left open.
            Stance::Confirms | Stance::Asserts => Stance::Questions,
            other => other,
        };
    }
    if claimed == Stance::Asserts && is_denial(links, speech) {
        claimed = Stance::Denies;
    }
    let place = cue.as_ref().map_or(start, |c| c.start);
    let mark = place.to_string();
    let content_mark = start.to_string();
    let speaker = told_by(links, speech, frame.outlet.as_ref());
    let addressee = speech
        .addressee
        .map(|t| speakers(links, t))
        .unwrap_or_default();
    let (sentence, text_info) = frame.sentence(document, speech.sentence);
    Claim {
        id: id(
            'c',
            &[&frame.article, frame.part_name(), &mark, &content_mark],
        ),
        article: frame.article.clone(),
        speaker,
        addressee: addressee
            .into_iter()
            .filter(|e| !e.code.is_empty() || e.name.is_some())
            .collect(),
        stance: claimed,
        cue,
        content: Content {
            start: hull.start,
            end: hull.end,
            text: hull.text,
            parts: speech.parts.clone(),
        },
        quoted: speech.quoted && !frame.machine_translated,
        events: Vec::new(),
        about: None,
        language: frame.language.clone(),
        coder: frame.coder.clone(),
        text: sentence,
        text_info,
    }
}
