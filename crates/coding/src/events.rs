//! From a matched clause to an event.

use crate::code::Frame as Part;
use crate::contexts::{self, About};
use crate::dates::Behind;
use crate::lexicon::{Frame, Home, Lexicon, Slot};
use crate::link::Links;
use crate::matching::Match;
use crate::standing;
use detente_reading::{Aspect, Clause, Document, Kind, Modality, Rel, RoleKind, Tense};
use detente_record::{
    ANOTHER, APART, Auxiliary, Basis, Day, Entity, Event, EventType, FAILED, Goldstein, Id, Span,
    Standing, Tie, When, goldstein, id,
};

/// What is already known of the part when its events are made.
pub struct Known<'a> {
    pub part: &'a Part,
    pub lexicon: &'a Lexicon,
    pub claims: &'a [Option<Id>],
    pub contexts: &'a [About],
}

/// Makes the events of a match: one, and one more for each further type.
pub fn make(links: &Links, known: &Known, found: &Match) -> Vec<Event> {
    let Some(frame) = known.lexicon.frames.get(found.frame) else {
        return Vec::new();
    };
    let Home::Event(event_type) = frame.home else {
        return Vec::new();
    };
    let document = links.document;
    let clause = &document.clauses[found.clause];
    let part = known.part;
    let entities =
        |slot: Slot| -> Vec<Entity> { found.fillers(slot).map(|l| l.entity.clone()).collect() };
    let (mut actor, mut recipient) = (entities(Slot::Actor), entities(Slot::Recipient));
    tidy(&mut actor, &mut recipient);
    let mut rules = found.rules.clone();
    if event_type == EventType::Assault {
        in_doubt_unknown(&mut actor, &mut rules);
    }
    let word = word(links, known, found, (&actor, &recipient));
    let trigger = trigger(links, found);
    let modes = [frame.modes.as_slice(), &found.modes].concat();
    let when = crate::dates::when(links, part, found.clause);
    let mut auxiliary = frame.auxiliary.clone();
    let written = part.published.or(links.dates.dateline);
    auxiliary.extend(told(links, clause, frame, &when, written, &mut rules));
    auxiliary.extend(beside(found, &word, &mut rules));
    rules.extend(another(links, clause));
    // "A **second raid** killed two": one act, and another of its kind by its noun.
    for noun in retold(document, clause, found) {
        let told = another(links, noun);
        rules.extend(told.into_iter().filter(|r| r == ANOTHER));
    }
    auxiliary.sort_unstable();
    auxiliary.dedup();
    let (text, text_info) = part.sentence(document, clause.sentence);
    let codes = actor.iter().chain(&recipient).map(|e| e.code.as_str());
    let event_loc = crate::places::place(links, found.clause, codes);
    let mut event = Event {
        id: id(
            'e',
            &[
                &part.article,
                part.part_name(),
                event_type.code(),
                &trigger.start.to_string(),
                &trigger.end.to_string(),
            ],
        ),
        article: part.article.clone(),
        event: vec![event_type],
        mode: modes.clone(),
        context: frame.context.clone(),
        quad_code: event_type.quad(),
        event_scale: event_type.score(&modes),
        cameo: frame.cameo.clone(),
        goldstein: goldstein(&frame.cameo, Goldstein::default()),
        actor,
        recipient,
        when,
        event_loc,
        auxiliary,
        standing: word.standing,
        attribution: word.attribution,
        trigger,
        mentions: found
            .told_again
            .iter()
            .map(|(head, trigger)| span(links, *head, trigger))
            .collect(),
        over: None,
        frame: frame.id.clone(),
        rules,
        language: part.language.clone(),
        coder: part.coder.clone(),
        text,
        text_info,
    };
    let own = clause.kind == Kind::Verbal;
    let willed = clause.tense == Tense::Future;
    crate::becomes::another(
        &mut event,
        word.denied,
        own,
        willed,
        is_asked(links, clause, found),
    );
    if let Some(about) = known.contexts.get(clause.sentence) {
        let told = contexts::names(about, &event, known.lexicon);
        event.context.extend(told);
        event.context.sort();
        event.context.dedup();
    }
    let further: Vec<Event> = frame
        .also
        .iter()
        .map(|(kind, modes)| also(&event, *kind, modes, frame))
        .collect();
    std::iter::once(event).chain(further).collect()
}

// "Demanded the resignation of X", "rallied for the release of Y": what others want of the doer is
// no promise of his.
fn is_asked(links: &Links, clause: &Clause, found: &Match) -> bool {
    let document = links.document;
    let asking = &links.lexicon.words.modality.asking;
    let above = std::iter::successors(document.head(clause.head), |&t| document.head(t));
    let asks = |t: &usize| asking.iter().any(|w| w == links.low_lemma(*t));
    let himself = |t: usize| {
        let asker = document.clause_at(t).map(|c| &document.clauses[c]);
        asker.is_some_and(|c| {
            let mut agents = c.roles.iter().filter(|r| r.kind == RoleKind::Agent);
            agents.any(|r| found.heads(Slot::Actor).any(|a| a == r.token))
        })
    };
    above.take(3).find(asks).is_some_and(|t| !himself(t))
}

// The verb by which somebody charges the doer, with this or with the deed that did it: "the raid
// blamed on rebels killed nine", "killed in a raid blamed on rebels".
fn charged(links: &Links, found: &Match, actors: &[Entity]) -> Option<usize> {
    let document = links.document;
    let clause = document.clauses.get(found.clause)?;
    if clause.charged.is_some() {
        return clause.charged;
    }
    let agent = |c: &Clause, t: usize| {
        let mut roles = c.roles.iter();
        roles.any(|r| r.kind == RoleKind::Agent && r.token == t)
    };
    let acts = |t: usize| {
        let at = document.tokens.get(t).map(|t| t.start as usize);
        let mut spans = actors.iter().filter(|_| at.is_some());
        spans.any(|e| e.start <= at && at < e.end)
    };
    let doer = |c: &Clause| {
        let mut tokens = c.roles.iter().map(|r| r.token);
        tokens.any(|t| agent(c, t) && !agent(clause, t) && acts(t))
    };
    let all = document.clauses_of(clause.sentence);
    let charges = all.filter_map(|c| Some((&document.clauses[c], document.clauses[c].charged?)));
    charges
        .into_iter()
        .find_map(|(c, verb)| doer(c).then_some(verb))
}

// On whose word it stands.
fn word(
    links: &Links,
    known: &Known,
    found: &Match,
    sides: (&[Entity], &[Entity]),
) -> standing::Word {
    let outlet = known.part.outlet.as_ref();
    let mut word = standing::of(links, found.clause, known.claims, outlet, sides);
    // "Alleged agents of X kidnapped …": that they are X's is somebody's word.
    let claimed = sides.0.iter().any(|e| e.tie == Some(Tie::Claimed));
    if word.standing != Standing::Denied && (claimed || found.alleged) {
        word.standing = Standing::Alleged;
    }
    let document = links.document;
    if let Some(verb) = charged(links, found, sides.0).filter(|_| word.standing != Standing::Denied)
    {
        word.standing = Standing::Alleged;
        let by = document.clause_at(verb).map(|c| &document.clauses[c].roles);
        let mut by = by.into_iter().flatten();
        let accuser = by.find(|r| r.kind == RoleKind::Agent);
        // Who charges him says so, where no speech tells it already.
        if word.attribution.is_none() {
            word.attribution = accuser.map(|r| {
                vec![detente_record::Attribution {
                    speaker: standing::speakers(links, r.token),
                    claim: None,
                }]
            });
        }
    }
    // Who claims a deed owns it, whoever tells of the deed itself.
    if let Some(number) = found.claimed
        && word.standing != Standing::Denied
    {
        let document = links.document;
        let cue = document.clauses.get(number).map(|c| c.head);
        let speech = document.speeches.iter().position(|s| s.cue == cue);
        let claim = speech.and_then(|s| known.claims.get(s).cloned().flatten());
        let coded = sides.0.iter().filter(|e| !e.code.is_empty());
        word.standing = Standing::Owned;
        word.attribution
            .get_or_insert_default()
            .push(detente_record::Attribution {
                speaker: coded.cloned().collect(),
                claim,
            });
    }
    word
}

// What stands around a match makes it background, played or denied.
fn beside(found: &Match, word: &standing::Word, rules: &mut Vec<String>) -> Vec<Auxiliary> {
    let mut out = Vec::new();
    if found.background {
        rules.push("background: it stands behind another act".into());
        out.push(Auxiliary::Historical);
    }
    if found.played {
        rules.push(
            "played, imagined or only meant: a film, an exercise or a purpose tells of it".into(),
        );
        out.push(Auxiliary::Hypothetical);
    }
    if word.denied {
        out.push(Auxiliary::Negation);
    }
    out
}

// The clauses of a sentence that tell of the same act.
fn retold<'d>(
    document: &'d Document<'d>,
    clause: &'d Clause,
    found: &'d Match,
) -> impl Iterator<Item = &'d Clause> {
    let clauses = found.told_again.iter().filter_map(move |(head, _)| {
        let at = document.clause_at(*head)?;
        document.clauses.get(at)
    });
    clauses.filter(move |c| c.sentence == clause.sentence)
}

// "Devices **failed** to explode", "until the army **stops** the shelling".
fn has_failed(links: &Links, clause: &Clause) -> bool {
    let document = links.document;
    let words = &links.lexicon.words.negation;
    let among = |list: &[String], t: usize| list.iter().any(|w| w == links.low_lemma(t));
    let above = document.head(clause.head);
    let foiled = |c: usize| document.rel(c) == Rel::Amod && among(&words.undoing, c);
    clause.negated
        && (above.is_some_and(|verb| among(&words.undoing, verb))
            || document.children(clause.head).any(foiled))
        && !document
            .children(clause.head)
            .any(|c| among(&words.negators, c))
}

/// Returns the rules for what is no other happening that is told beside it ("a second raid", "shelled
/// again"; "hours after bombs fell"), and for what failed.
pub fn another(links: &Links, clause: &Clause) -> Vec<String> {
    let document = links.document;
    let words = &links.lexicon.words.links.another;
    let mut beside = document.children(clause.head).filter(|c| {
        let rel = document.rel(*c);
        matches!(rel, Rel::Amod | Rel::Det | Rel::Advmod)
    });
    let told = beside.any(|c| words.iter().any(|w| w == links.low_lemma(c)));
    let apart = crate::dates::is_apart(links, clause);
    let rules = [
        (told, ANOTHER),
        (apart, APART),
        (has_failed(links, clause), FAILED),
    ];
    let rules = rules.into_iter().filter(|(holds, _)| *holds);
    rules.map(|(_, rule)| rule.to_owned()).collect()
}

// Violence is put on nobody on the strength of where a body is or what a pronoun
// may mean: the doer stays in the record by its words, without a state.
fn in_doubt_unknown(actors: &mut [Entity], rules: &mut Vec<String>) {
    for actor in actors {
        // Whoever a pronoun may mean, it is not told what they are: "witnesses said they shot".
        if actor.basis == Basis::Pronoun {
            actor.sector.clear();
        }
        if matches!(actor.basis, Basis::Inherited | Basis::Pronoun) && !actor.code.is_empty() {
            rules.push(format!(
                "the doer's state ({}) was only inherited: left unknown",
                actor.code
            ));
            actor.code.clear();
            actor.id = None;
            actor.name = None;
            actor.from = None;
        }
    }
}

fn also(event: &Event, kind: EventType, modes: &[String], frame: &Frame) -> Event {
    Event {
        id: id('e', &[&event.article, &event.id, kind.code()]),
        event: vec![kind],
        mode: modes.to_vec(),
        quad_code: kind.quad(),
        event_scale: kind.score(modes),
        rules: [
            event.rules.clone(),
            vec![format!("{} also codes {kind}", frame.id)],
        ]
        .concat(),
        ..event.clone()
    }
}

// Nobody does something to the very words that name him; a party named on both
// sides by different words is kept (a civil conflict).
fn tidy(actor: &mut Vec<Entity>, recipient: &mut Vec<Entity>) {
    for side in [&mut *actor, &mut *recipient] {
        let mut kept: Vec<Entity> = Vec::new();
        for entity in std::mem::take(side) {
            if !kept
                .iter()
                .any(|k| k.code == entity.code && k.start == entity.start)
            {
                kept.push(entity);
            }
        }
        *side = kept;
    }
    recipient.retain(|r| {
        !actor
            .iter()
            .any(|a| a.start == r.start && a.code == r.code && a.start.is_some())
    });
}

/// Returns the words that call the frame up.
pub fn trigger(links: &Links, found: &Match) -> Span {
    let head = links.document.clauses[found.clause].head;
    span(links, head, &found.trigger)
}

// Only words next to the head; far ones would draw the whole sentence in.
fn span(links: &Links, head: usize, trigger: &[usize]) -> Span {
    let document = links.document;
    let of = |t: Option<&usize>| t.and_then(|t| document.tokens.get(*t));
    let near: Vec<usize> = trigger
        .iter()
        .copied()
        .filter(|t| t.abs_diff(head) <= 6)
        .collect();
    match (of(near.first()), of(near.last())) {
        (Some(a), Some(b)) => Span::of(document.text, a.start as usize, b.end as usize),
        _ => Span::default(),
    }
}

/// So many days back what stands behind "after" is no part of the news.
const NEWS: i32 = 7;

// Whether a verb only says who had done what a noun with "the" takes for granted.
fn is_given(links: &Links, clause: &Clause) -> bool {
    let document = links.document;
    let behind = document.child(clause.head, Rel::Cop).is_some();
    clause.kind == Kind::Nominal
        && clause.tense == Tense::Past
        && (behind || clause.light.is_some())
        && links.is_definite(clause.head)
}

/// Returns the auxiliary modes of how a clause is told in an article that was `written` then: it
/// may stand beside the news ("after breaking off relations in March") or behind it.
pub fn told(
    links: &Links,
    clause: &Clause,
    frame: &Frame,
    when: &When,
    written: Option<Day>,
    rules: &mut Vec<String>,
) -> Vec<Auxiliary> {
    let behind = crate::dates::behind(links, clause);
    let mut out = Vec::new();
    // Who "was not behind the killing" does not say that nobody was killed.
    let given = matches!(frame.home, Home::Occurrence(_)) && is_given(links, clause)
        || standing::is_denied_charge(links, clause);
    if clause.negated && !frame.negated && !given {
        out.push(Auxiliary::Negation);
    }
    match clause.modality {
        Modality::Possible if given => {}
        // "could not be revived" is told as fact.
        Modality::Possible if frame.negated => {}
        Modality::Possible | Modality::Conditional | Modality::Obliged => {
            out.push(Auxiliary::Hypothetical)
        }
        Modality::Intended => out.push(Auxiliary::Future),
        Modality::Real if clause.tense == Tense::Future => out.push(Auxiliary::Future),
        Modality::Real => {}
    }
    let dated = matches!(
        when.date_basis,
        detente_record::DateBasis::Stated | detente_record::DateBasis::Inferred
    );
    if !dated && clause.aside && clause.aspect == Aspect::Perfect {
        rules.push("background: what had been done before, beside the news".into());
        out.push(Auxiliary::Historical);
    }
    if behind == Behind::Far {
        rules.push("background: weeks or more before what is news".into());
        out.push(Auxiliary::Historical);
        return out;
    }
    let (Some(published), Some(date)) = (written, when.date) else {
        return out;
    };
    let end = when.enddate.unwrap_or(date);
    let stated = matches!(
        when.date_basis,
        detente_record::DateBasis::Stated | detente_record::DateBasis::Inferred
    );
    let age = (published - end).get_days();
    if stated && age > 365 {
        rules.push("over a year before the article".into());
        out.push(Auxiliary::Historical);
    } else if stated && age > NEWS && clause.kind == Kind::Nominal {
        rules.push("background: a deed told by a noun, with a day more than a week before".into());
        out.push(Auxiliary::Historical);
    } else if stated && age > NEWS && behind == Behind::Yes {
        rules.push("background: a dated clause behind \"after\" or \"since\"".into());
        out.push(Auxiliary::Historical);
    } else if stated
        && age > 30
        && (clause.aside || behind == Behind::Beside || clause.aspect == Aspect::Perfect)
    {
        rules.push("background: a dated clause beside the news".into());
        out.push(Auxiliary::Historical);
    } else if stated
        // "This year" has begun, and nobody tells an attack to come in the present tense.
        && (published - date).get_days() < -1
        && frame.home != Home::Event(EventType::Assault)
        && out.is_empty()
        && clause.tense != Tense::Past
    {
        out.push(Auxiliary::Future);
    }
    out
}
