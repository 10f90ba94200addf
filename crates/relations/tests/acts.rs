//! What counts as an act, and that it counts once.

mod common;

use common::day;
use detente_record::{
    Auxiliary, Entity, Event, EventType, Incident, Precision, Report, Standing, When,
};
use detente_relations::{Act, Counts, LeftOut, Side, acts, bin, dyad, monday};

fn entity(code: &str) -> Entity {
    let (code, sector) = code.split_once('/').unwrap_or((code, "GOV"));
    Entity {
        code: code.to_owned(),
        sector: vec![sector.to_owned()],
        ..Entity::default()
    }
}

// An event from "A B > C": actors, recipients, states with a sector as `A/REB`.
fn event(id: &str, who: &str, days: i64) -> Event {
    let (actors, recipients) = who.split_once('>').unwrap_or((who, ""));
    let list = |codes: &str| codes.split_whitespace().map(entity).collect();
    Event {
        id: id.to_owned(),
        article: format!("article of {id}"),
        event: vec![EventType::Accuse],
        mode: vec!["allege".to_owned()],
        event_scale: -3.5,
        actor: list(actors),
        recipient: list(recipients),
        when: When {
            date: Some(day(days)),
            date_precision: Precision::Day,
            ..When::default()
        },
        text: format!("Sentence of {id}."),
        ..Event::default()
    }
}

// Acts as "A>B" or "A=B", joined.
fn check(events: &[Event], count_all: bool, expected: &str, left: LeftOut) -> Vec<Act> {
    let (found, out) = acts(events, &[], count_all);
    let show = |a: &Act| format!("{}{}{}", a.from, if a.mutual { "=" } else { ">" }, a.to);
    let shown: Vec<String> = found.iter().map(show).collect();
    assert_eq!(shown.join(" "), expected);
    assert_eq!(out, left);
    found
}

#[test]
fn pairs_of_states_and_nothing_else() {
    let none = LeftOut::default();
    let outside = LeftOut {
        not_interstate: 1,
        ..none
    };
    for (who, expected, left) in [
        ("AAA > BBB", "AAA>BBB", none),
        ("AAA BBB > CCC DDD", "AAA>CCC AAA>DDD BBB>CCC BBB>DDD", none),
        ("AAA BBB > BBB", "AAA>BBB", none),
        ("BBB AAA", "AAA=BBB", none),
        ("CCC AAA BBB", "AAA=BBB AAA=CCC BBB=CCC", none),
        ("AAA > AAA", "", outside),
        ("AAA", "", outside),
        ("AAA >", "", outside),
        ("> BBB", "", outside),
        ("UNO > BBB", "", outside),
        ("AAA > IGO BBB", "AAA>BBB", none),
        ("AAA > BBB/REB", "", outside),
        ("AAA/PRE > BBB", "", outside),
        ("AAA > BBB/OPP", "", outside),
        ("AAA/UAF > BBB", "", outside),
        ("AAA/MIL > BBB/CVL", "AAA>BBB", none),
        ("AAA/EDU > BBB", "", outside),
        ("AAA/BUS BBB > CCC", "BBB>CCC", none),
        ("AAA BBB/CVL", "", outside),
    ] {
        check(&[event("e1", who, 3)], false, expected, left);
    }
    let mut unknown = event("e1", "AAA > BBB", 3);
    unknown.recipient[0].code.clear();
    check(&[unknown], false, "", outside);
}

#[test]
fn only_what_was_done_enters() {
    let none = LeftOut::default();
    let not_done = LeftOut {
        not_done: 1,
        ..none
    };
    let undated = LeftOut { undated: 1, ..none };
    for auxiliary in [
        Auxiliary::Future,
        Auxiliary::Hypothetical,
        Auxiliary::Negation,
        Auxiliary::Historical,
    ] {
        let mut planned = event("e1", "AAA > BBB", 3);
        planned.auxiliary.push(auxiliary);
        check(std::slice::from_ref(&planned), false, "", not_done);
        planned.standing = Standing::Alleged;
        check(&[planned], true, "", not_done);
    }
    for (standing, strict, all) in [
        (Standing::Narrated, true, true),
        (Standing::Owned, true, true),
        (Standing::Attributed, true, true),
        (Standing::Alleged, false, true),
        (Standing::Denied, false, false),
    ] {
        let said = Event {
            standing,
            ..event("e1", "AAA > BBB", 3)
        };
        for (count_all, enters) in [(false, strict), (true, all)] {
            let (expected, left) = if enters {
                ("AAA>BBB", none)
            } else {
                ("", not_done)
            };
            check(std::slice::from_ref(&said), count_all, expected, left);
        }
    }
    for (precision, enters) in [
        (Precision::Day, true),
        (Precision::Week, true),
        (Precision::Month, false),
        (Precision::Year, false),
        (Precision::Unknown, false),
    ] {
        let mut dated = event("e1", "AAA > BBB", 3);
        dated.when.date_precision = precision;
        let (expected, left) = if enters {
            ("AAA>BBB", none)
        } else {
            ("", undated)
        };
        check(std::slice::from_ref(&dated), false, expected, left);
        dated.when.date = None;
        check(&[dated], false, "", undated);
    }
}

#[test]
fn an_act_counts_once_a_day() {
    let again = |n| LeftOut {
        repeated: n,
        ..LeftOut::default()
    };
    let told = [event("e2", "AAA > BBB", 3), event("e1", "AAA > BBB", 3)];
    let found = check(&told, false, "AAA>BBB", again(1));
    assert_eq!((found[0].id.as_str(), found[0].reports), ("e1", 2));
    let next_day = [event("e1", "AAA > BBB", 3), event("e2", "AAA > BBB", 4)];
    check(&next_day, false, "AAA>BBB AAA>BBB", again(0));
    let back = [event("e1", "AAA > BBB", 3), event("e2", "BBB > AAA", 3)];
    check(&back, false, "AAA>BBB BBB>AAA", again(0));
    let mut other = event("e2", "AAA > BBB", 3);
    other.mode = vec!["disapprove".to_owned()];
    check(
        &[event("e1", "AAA > BBB", 3), other],
        false,
        "AAA>BBB AAA>BBB",
        again(0),
    );
    let met = [
        event("e1", "BBB AAA", 3),
        event("e2", "AAA > BBB", 3),
        event("e3", "BBB > AAA", 3),
    ];
    let found = check(&met, false, "AAA=BBB", again(2));
    assert_eq!(found[0].reports, 3);
}

#[test]
fn incidents_name_themselves_and_their_origins() {
    let events = [event("e1", "AAA > BBB", 3), event("e2", "AAA > BBB", 3)];
    let report = |n: u32, origin: &str| Report {
        article: format!("article of e{n}"),
        origin: origin.to_owned(),
        events: vec![format!("e{n}")],
        ..Report::default()
    };
    for (origins, reports) in [(["wire", "wire"], 1), (["wire", "other"], 2)] {
        let incident = Incident {
            id: "i1".to_owned(),
            reports: vec![report(1, origins[0]), report(2, origins[1])],
            ..Incident::default()
        };
        let (found, _) = acts(&events, &[incident], false);
        assert_eq!(found[0].incident.as_deref(), Some("i1"));
        assert_eq!(found[0].reports, reports);
    }
}

#[test]
fn scores_fall_into_bins() {
    for (score, expected) in [
        (-10.0, 0),
        (-7.0, 0),
        (-6.5, 1),
        (-4.0, 1),
        (-3.5, 2),
        (-2.0, 2),
        (0.0, 3),
        (1.0, 3),
        (2.5, 4),
        (4.0, 4),
        (4.5, 5),
        (10.0, 5),
    ] {
        assert_eq!(bin(score), Some(expected), "{score}");
    }
    assert_eq!(bin(f64::NAN), None);
}

#[test]
fn weeks_begin_on_monday_and_sides_are_kept() {
    for (date, expected) in [
        ("2024-01-01", "2024-01-01"),
        ("2024-01-07", "2024-01-01"),
        ("2024-01-08", "2024-01-08"),
        ("2021-01-03", "2020-12-28"),
    ] {
        assert_eq!(monday(date.parse().unwrap()).to_string(), expected);
    }
    let events = [
        event("e1", "BBB > AAA", 6),
        event("e2", "AAA > BBB", 7),
        event("e3", "AAA BBB", 14),
    ];
    let (found, _) = acts(&events, &[], false);
    let counts = Counts::of(&found, None);
    let pair = dyad("BBB", "AAA");
    let sums = |side| -> Vec<u32> {
        counts
            .series(&pair, side)
            .iter()
            .map(|week| week.iter().sum())
            .collect()
    };
    assert_eq!(counts.weeks(), 3);
    assert_eq!(sums(Side::Both), [1, 1, 1]);
    assert_eq!(sums(Side::There), [0, 1, 1]);
    assert_eq!(sums(Side::Back), [1, 0, 1]);
    assert_eq!(counts.index(day(-1)), None);
    assert_eq!(counts.index(day(21)), None);
    assert_eq!(counts.index(day(20)), Some(2));
}

#[test]
fn a_wrong_date_makes_no_endless_series() {
    let mut old = event("e1", "AAA > BBB", 3);
    old.when.date = Some("-009999-01-01".parse().unwrap());
    let mut far = event("e2", "AAA > BBB", 3);
    far.when.date = Some("9999-12-31".parse().unwrap());
    let (found, _) = acts(&[old, far, event("e3", "AAA > BBB", 3)], &[], false);
    assert!(Counts::of(&found, None).weeks() < 6_000);
    let spanned = Counts::of(&found, common::span(10));
    assert_eq!(spanned.weeks(), 10);
    assert_eq!(spanned.cells(&dyad("AAA", "BBB")).count(), 1);
    assert_eq!(Counts::of(&[], None).weeks(), 0);
    assert_eq!(Counts::of(&found, Some((day(9), day(0)))).weeks(), 0);
}

#[test]
fn exposure_leaves_the_dyad_out() {
    let how = detente_relations::Params::default().exposure;
    let one = common::acts_of("AAA", "BBB", &[[0, 0, 0, 1, 0, 0], [90, 0, 0, 0, 0, 0]]);
    let counts = Counts::of(&one, None);
    assert_eq!(counts.exposure(&dyad("AAA", "BBB"), &how), [1.0, 1.0]);
    let mut two = one.clone();
    two.extend(common::acts_of(
        "CCC",
        "DDD",
        &[[0, 0, 0, 40, 0, 0], [0, 0, 0, 80, 0, 0]],
    ));
    let counts = Counts::of(&two, None);
    let exposure = counts.exposure(&dyad("AAA", "BBB"), &how);
    assert_eq!(exposure, [1.0, (80.0 + 20.0) / (60.0 + 20.0)]);
}
