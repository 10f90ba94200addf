//! What is said and drawn of a break.

use detente_record::{Break, BreakDirection, Day, Evidence, Level, Mix, Reasoned, Tier};
use detente_view::chart::{Chart, svg};
use detente_view::{break_lines, mix_words};

const WEEK: Day = Day::constant(2019, 3, 4);
const SEEN: Day = Day::constant(2019, 3, 10);

fn broken(acts: usize, mix: Mix) -> Break {
    let reason = |part: f64, date: Option<Day>| Reasoned {
        date,
        text: "Chad recalled its envoy from Benin over a seized ship and its crew".to_owned(),
        part,
        ..Reasoned::default()
    };
    let mut because = vec![reason(1.0, Some(WEEK)); acts];
    because.push(reason(-0.04, None));
    Break {
        id: "b1".to_owned(),
        dyad: ["BEN".to_owned(), "TCD".to_owned()],
        direction: BreakDirection::Down,
        date: WEEK,
        detected: SEEN,
        score: 2.5,
        tier: Tier::Alert,
        new_low: false,
        mix,
        because,
        without_top: -0.0,
        one_report: true,
    }
}

#[test]
fn few_acts_are_not_called_more_of_the_same() {
    for (acts, mix, expected) in [
        (1, Mix::Louder, None),
        (3, Mix::Louder, None),
        (4, Mix::Louder, Some("more of the same: check the coverage")),
        (1, Mix::Different, Some("acts of another kind")),
    ] {
        assert_eq!(mix_words(&broken(acts, mix)), expected, "{acts} {mix:?}");
    }
    let text = break_lines(&broken(1, Mix::Louder));
    assert!(!text.contains("same"), "{text}");
}

#[test]
fn nothing_has_no_sign() {
    let text = break_lines(&broken(1, Mix::Louder));
    assert!(text.contains("without the largest: 0.0"), "{text}");
    assert!(!text.contains("-0.0"), "{text}");
}

#[test]
fn a_narrow_drawing_names_breaks_by_their_day_and_keeps_inside() {
    let level = |n: i64| Level {
        week: WEEK + jiff::Span::new().weeks(n - 600),
        index: [40.0, 30.0, 50.0],
        conflict: u32::try_from(n % 3).unwrap(),
        evidence: Evidence::Recent,
        ..Level::default()
    };
    let levels: Vec<Level> = (0..=600).map(level).collect();
    let breaks = [broken(1, Mix::Louder)];
    let drawn = |width| {
        svg(&Chart {
            title: "",
            levels: &levels,
            breaks: &breaks,
            width,
            id: "c",
            alone: false,
        })
    };
    let (wide, narrow) = (drawn(960), drawn(400));
    assert!(wide.contains(">10 March 2019: Chad recalled"), "{wide}");
    assert!(narrow.contains(">10 March 2019</text>"), "{narrow}");
    // What counts stand for is said in two lines where one would leave the drawing.
    assert!(narrow.contains("acts in<tspan"), "{narrow}");
}
