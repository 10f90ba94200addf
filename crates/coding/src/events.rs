//! From a matched clause to an event.

use crate::code::Frame as Part;
use crate::lexicon::{Frame, Home, Lexicon, Slot};
use crate::link::Links;
use crate::matching::Match;
use crate::standing;
use detente_reading::{Aspect, Clause, Modality, Tense};
use detente_record::{
    Auxiliary, Basis, Entity, Event, EventType, Goldstein, Id, Span, Standing, When, goldstein, id,
};

/// What is already known of the part when its events are made.
pub struct Known<'a> {
    pub part: &'a Part,
    pub lexicon: &'a Lexicon,
    pub claims: &'a [Option<Id>],
    pub contexts: &'a [Vec<String>],
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
    let word = standing::of(
        links,
        found.clause,
        known.claims,
        part.outlet.as_ref(),
        (&actor, &recipient),
    );
    let trigger = trigger(links, found);
    let modes = [frame.modes.as_slice(), &found.modes].concat();
    let when = crate::dates::when(links, part, found.clause);
    let mut auxiliary = frame.auxiliary.clone();
    auxiliary.extend(told(clause, &when, part, &mut rules));
    if found.background {
        rules.push("background: it stands behind another act".into());
        auxiliary.push(Auxiliary::Historical);
    }
    if word.denied {
        auxiliary.push(Auxiliary::Negation);
    }
    auxiliary.sort_unstable();
    auxiliary.dedup();
    let (text, text_info) = part.sentence(document, clause.sentence);
    let mut context = frame.context.clone();
    context.extend(
        known
            .contexts
            .get(clause.sentence)
            .into_iter()
            .flatten()
            .cloned(),
    );
    context.sort();
    context.dedup();
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
        context,
        quad_code: event_type.quad(),
        event_scale: event_type.score(&modes),
        cameo: frame.cameo.clone(),
        goldstein: goldstein(&frame.cameo, Goldstein::default()),
        actor,
        recipient,
        when,
        event_loc: crate::dates::place(links, found.clause),
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
    merge_auxiliary(&mut event);
    if !word.denied && matches!(event.standing, Standing::Narrated | Standing::Owned) {
        refusal(&mut event);
    }
    announced(&mut event);
    let further: Vec<Event> = frame
        .also
        .iter()
        .map(|(kind, modes)| also(&event, *kind, modes, frame))
        .collect();
    std::iter::once(event).chain(further).collect()
}

// Violence is put on nobody on the strength of where a body is or what a pronoun
// may mean: the doer stays in the record by its words, without a state.
fn in_doubt_unknown(actors: &mut [Entity], rules: &mut Vec<String>) {
    for actor in actors {
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

/// Returns the auxiliary modes of how a clause is told.
pub fn told(clause: &Clause, when: &When, part: &Part, rules: &mut Vec<String>) -> Vec<Auxiliary> {
    let mut out = Vec::new();
    if clause.negated {
        out.push(Auxiliary::Negation);
    }
    match clause.modality {
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
    let (Some(published), Some(date)) = (part.published, when.date) else {
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
    } else if stated && age > 30 && (clause.aside || clause.aspect == Aspect::Perfect) {
        rules.push("background: a dated clause beside the news".into());
        out.push(Auxiliary::Historical);
    } else if stated && age < -1 && out.is_empty() && clause.tense != Tense::Past {
        out.push(Auxiliary::Future);
    }
    out
}

// Who will not help, yield or meet refuses: PLOVER codes refusals as REJECT. What
// somebody else says that he will not do is no refusal of his.
fn refusal(event: &mut Event) {
    use EventType::{Agree, Aid, Concede, Consult, Cooperate, Reject, Retreat, Support};
    if event.auxiliary != [Auxiliary::Future, Auxiliary::Negation] || event.actor.is_empty() {
        return;
    }
    let Some(&kind) = event.event.first() else {
        return;
    };
    let (mode, cameo) = match kind {
        Aid | Agree | Cooperate | Support => ("assist", "121"),
        Concede | Retreat => ("yield", "124"),
        Consult => ("meet", "125"),
        _ => return,
    };
    become_type(event, Reject, cameo);
    event.mode = vec![mode.into()];
    event.event_scale = Reject.score(&event.mode);
    event
        .rules
        .push(format!("a {kind} that will not be is REJECT"));
}

// Violence, a boycott or a strike that a party itself says it will turn to is a threat;
// sanctions and curfews that it announces are those acts in the future.
fn announced(event: &mut Event) {
    use EventType::{Assault, Protest, Threaten};
    if event.auxiliary != [Auxiliary::Future] || event.standing != Standing::Owned {
        return;
    }
    let Some(&kind) = event.event.first() else {
        return;
    };
    let (mode, cameo) = match kind {
        Assault => ("violence", "138"),
        Protest => ("restrict", "133"),
        _ => return,
    };
    become_type(event, Threaten, cameo);
    event.mode = vec![mode.into()];
    event.event_scale = Threaten.score(&event.mode);
    event.rules.push(format!(
        "{kind} that the actor itself announces is THREATEN"
    ));
}

fn become_type(event: &mut Event, to: EventType, cameo: &str) {
    event.event = vec![to];
    event.mode.clear();
    event.auxiliary.clear();
    event.quad_code = to.quad();
    event.event_scale = to.score::<&str>(&[]);
    cameo.clone_into(&mut event.cameo);
    event.goldstein = goldstein(cameo, Goldstein::default());
}

// PLOVER's merges: a type in the future that is another type, the auxiliary used up.
fn merge_auxiliary(event: &mut Event) {
    use EventType::{Agree, Aid, Concede, Consult, Cooperate, Retreat, Support};
    let only_future = event.auxiliary == [Auxiliary::Future];
    let Some(&kind) = event.event.first() else {
        return;
    };
    let (to, cameo) = match kind {
        Consult if only_future => (Agree, "036"),
        Support if only_future => (Agree, "032"),
        Cooperate if only_future => (Agree, "031"),
        Aid if only_future => (Agree, "033"),
        Retreat if only_future => (Concede, "083"),
        _ => return,
    };
    become_type(event, to, cameo);
    event.rules.push(format!("{kind} in the future is {to}"));
}
