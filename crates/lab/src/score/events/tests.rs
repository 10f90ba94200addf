use super::*;
use serde_json::json;

fn event(kind: &str, actor: &[&str], recipient: &[&str], marks: &[&str]) -> Value {
    let all = |codes: &[&str]| codes.iter().map(|c| json!({"code": c})).collect::<Vec<_>>();
    json!({"type": "event", "event": [kind], "actor": all(actor), "recipient": all(recipient),
        "auxiliary": marks})
}

fn gold(kind: &'static str, actor: &'static str, recipient: &'static str) -> Wanted<'static> {
    let code = |c: &'static str| {
        Codes::from([c])
            .into_iter()
            .filter(|c| !c.is_empty())
            .collect()
    };
    Wanted {
        types: vec![kind],
        actors: code(actor),
        recipients: code(recipient),
        ..Wanted::default()
    }
}

#[test]
fn an_event_fits_by_type_parties_and_whether_it_happened() {
    let wanted = gold("ACCUSE", "NOR", "SWE");
    assert!(wanted.fits(&event("ACCUSE", &["NOR", "DNK"], &["SWE"], &[])));
    assert!(!wanted.fits(&event("REJECT", &["NOR"], &["SWE"], &[])));
    assert!(!wanted.fits(&event("ACCUSE", &["SWE"], &["NOR"], &[])));
    assert!(!wanted.fits(&event("ACCUSE", &["NOR"], &[], &[])));
    assert!(!wanted.fits(&event("ACCUSE", &["NOR"], &["SWE"], &["negation"])));
    // Background happened.
    assert!(wanted.fits(&event("ACCUSE", &["NOR"], &["SWE"], &["historical"])));
    // Who gold leaves open may be anybody.
    assert!(gold("ACCUSE", "", "SWE").fits(&event("ACCUSE", &["FIN"], &["SWE"], &[])));
    // Two who do it together are source and target in either order.
    assert!(gold("CONSULT", "NOR", "SWE").fits(&event("CONSULT", &["SWE", "NOR"], &[], &[])));
    assert!(!gold("CONSULT", "NOR", "NOR").fits(&event("CONSULT", &["NOR"], &[], &[])));
}

#[test]
fn a_record_answers_one_wanted_event() {
    let twice = [gold("AID", "NOR", "UKR"), gold("AID", "NOR", "UKR")];
    let one = event("AID", &["NOR"], &["UKR"], &[]);
    let other = event("AID", &["FIN"], &["UKR"], &[]);
    assert_eq!(matched(&twice, &[&one, &other]), (1, BTreeSet::from([0])));
    assert_eq!(
        matched(&twice, &[&one, &other, &one]),
        (2, BTreeSet::from([0, 2]))
    );
}

#[test]
fn what_may_be_left_out_comes_last_and_is_never_counted() {
    let mut may = gold("AID", "NOR", "");
    may.optional = true;
    let both = [may, gold("AID", "NOR", "UKR")];
    let one = event("AID", &["NOR"], &["UKR"], &[]);
    assert_eq!(matched(&both, &[&one]), (1, BTreeSet::from([0])));
    assert_eq!(matched(&both[..1], &[&one]), (0, BTreeSet::from([0])));
    assert_eq!(matched(&both, &[]), (0, BTreeSet::new()));
}

#[test]
fn what_is_to_come_is_a_promise_or_a_mark() {
    let told = json!({"event": "CONSULT", "realis": "future", "source_codes": ["NOR", "NGAREB"],
        "target_codes": ["REB", "rebels", null, "ZAR"]});
    let wanted = silver_event(&told);
    assert_eq!(wanted.types, ["CONSULT", "AGREE"]);
    assert_eq!(wanted.actors, Codes::from(["NOR", "NGA"]));
    assert_eq!(wanted.recipients, Codes::from(["COD"]));
    assert!(wanted.fits(&event("AGREE", &["NOR"], &["COD"], &[])));
    assert!(wanted.fits(&event("CONSULT", &["NOR"], &["COD"], &["future"])));
    let denied = json!({"event": "DISAPPROVE", "realis": "denied"});
    let wanted = silver_event(&denied);
    assert_eq!(wanted.types, ["ACCUSE"]);
    assert!(!wanted.fits(&event("ACCUSE", &[], &[], &[])));
    assert!(wanted.fits(&event("ACCUSE", &[], &[], &["negation"])));
}

#[test]
fn a_quad_class_is_shared_out() {
    assert_eq!(quad_hit(0, &BTreeSet::new()), 1.0);
    assert_eq!(quad_hit(4, &BTreeSet::new()), 0.0);
    assert_eq!(quad_hit(4, &BTreeSet::from([4])), 1.0);
    assert_eq!(quad_hit(4, &BTreeSet::from([1, 4])), 0.5);
    assert_eq!(quad_hit(0, &BTreeSet::from([1])), 0.0);
}

#[test]
fn an_organisation_of_states_may_go_by_its_name() {
    let sources = json!([{"code": "IGO"}, {"code": " JAPGOV"}, {"code": null}]);
    assert_eq!(parties(&sources), Codes::from(["IGO", "UNO", "EUR", "JPN"]));
}
