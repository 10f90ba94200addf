//! One type in some way told is another: PLOVER's merges, refusals, threats.

use detente_record::{Auxiliary, Event, EventType, Goldstein, Standing, goldstein};

/// Makes of an event what the way it is told makes of it; `denied` says that it
/// stands in what somebody denies, `own` that a verb tells it of its doer ("will not visit"; who
/// keeps X's "planned visit" from being does not make X refuse it).
/// `willed` that its verb is in the future ("will not help if X"), `asked` that others want it of
/// its doer.
pub fn another(event: &mut Event, denied: bool, own: bool, willed: bool, asked: bool) {
    if !asked {
        merge_auxiliary(event);
    }
    if !denied && own && matches!(event.standing, Standing::Narrated | Standing::Owned) {
        refusal(event, willed);
    }
    announced(event);
}

// Who will not help, yield or meet refuses: PLOVER codes refusals as REJECT. What
// somebody else says that he will not do is no refusal of his.
fn refusal(event: &mut Event, willed: bool) {
    use EventType::{Agree, Aid, Concede, Consult, Cooperate, Reject, Retreat, Support};
    let plain = event.auxiliary == [Auxiliary::Future, Auxiliary::Negation];
    // A condition beside it leaves it a refusal.
    let if_so = willed && event.auxiliary == [Auxiliary::Hypothetical, Auxiliary::Negation];
    if !(plain || if_so) || event.actor.is_empty() {
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

// Violence, a boycott or a strike that a party itself says it will turn to is a threat, and so
// is a restriction that it announces to somebody; sanctions that it announces are those acts in
// the future.
fn announced(event: &mut Event) {
    use EventType::{Assault, Coerce, Protest, Threaten};
    // "… unless X gives way": under a condition it is a threat all the more.
    let ahead = |a: &Auxiliary| matches!(a, Auxiliary::Future | Auxiliary::Hypothetical);
    let told = event.auxiliary.is_empty() || !event.auxiliary.iter().all(ahead);
    if told || event.standing != Standing::Owned {
        return;
    }
    let Some(&kind) = event.event.first() else {
        return;
    };
    let (mode, cameo) = match kind {
        Assault => ("violence", "138"),
        Protest => ("restrict", "133"),
        Coerce if event.recipient.iter().all(|e| e.code.is_empty()) => return,
        Coerce if event.mode.iter().any(|m| m == "arrest") => ("arrest", "132"),
        Coerce => ("restrict", "132"),
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
        Retreat if only_future => (Concede, "035"),
        _ => return,
    };
    become_type(event, to, cameo);
    event.rules.push(format!("{kind} in the future is {to}"));
}
