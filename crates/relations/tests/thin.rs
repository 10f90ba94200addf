//! Thin feeds: where a break is one act.

mod common;

use common::{acts_of, day, span};
use detente_record::{Break, BreakDirection, Tier};
use detente_relations::{Act, BINS, Counts, Detector, Params, detect, dyad, rank};

const WEEKS: usize = 160;

/// Two states with one act in the last week but one, and nothing else.
fn once(a: &str, b: &str, act: [u32; BINS]) -> Vec<Act> {
    let mut series = vec![[0; BINS]; WEEKS];
    series[WEEKS - 2] = act;
    acts_of(a, b, &series)
}

fn worse(acts: &[Act], params: &Params) -> Vec<Break> {
    let mut found = detect(acts, &Counts::of(acts, span(WEEKS)), params);
    found.retain(|b| b.direction == BreakDirection::Down && b.tier > Tier::Log);
    found
}

// A word of criticism every other week, and violence every fourth.
fn quarrel() -> Vec<[u32; BINS]> {
    let week = |t: usize| {
        [
            u32::from(t.is_multiple_of(4)),
            0,
            u32::from(t.is_multiple_of(2)),
            0,
            0,
            0,
        ]
    };
    (0..WEEKS).map(week).collect()
}

// The rate of conflict before a dyad is known is that of a thin feed.
fn sparse() -> Params {
    let mut params = Params::sparse();
    (params.prior.conflict, params.prior.cooperation) = (0.035, 0.013);
    params
}

#[test]
fn one_cut_of_relations_between_silent_states_is_a_break() {
    let params = sparse();
    let rupture = once("AAA", "BBB", [0, 1, 0, 0, 0, 0]);
    let found = worse(&rupture, &params);
    assert_eq!(found.len(), 1);
    let new = &found[0];
    assert_eq!(new.dyad, dyad("AAA", "BBB"));
    assert!(new.detected < day(7 * i64::try_from(WEEKS).unwrap()));
    // It rests on the one act, and says so.
    assert!(new.one_report && new.without_top <= 0.0, "{new:?}");
    let parts: f64 = new.because.iter().map(|r| r.part).sum();
    assert!((parts - new.score).abs() < 1e-4, "{parts} of {}", new.score);
    // A word of criticism is not one.
    assert!(worse(&once("AAA", "BBB", [0, 0, 1, 0, 0, 0]), &params).is_empty());
    // Nor is a rupture at the weight of a word.
    let light = Params {
        conflict_weights: [1.0; 3],
        ..params
    };
    assert!(worse(&rupture, &light).is_empty());
}

#[test]
fn those_who_always_quarrel_must_pass_more() {
    let params = sparse();
    let mut series = quarrel();
    series[WEEKS - 2][1] += 1;
    let acts = acts_of("AAA", "BBB", &series);
    let late = |b: &Break| b.detected >= day(7 * (i64::try_from(WEEKS).unwrap() - 3));
    assert!(!worse(&acts, &params).iter().any(late));
    // A crisis among them is still one.
    for week in &mut series[WEEKS - 2..] {
        *week = [5, 3, 8, 0, 0, 0];
    }
    assert!(
        worse(&acts_of("AAA", "BBB", &series), &params)
            .iter()
            .any(late)
    );
}

// Thresholds are `1 + loud ln(1 + yearly conflict)` times, of what a usual week brings.
#[test]
fn the_bar_is_what_it_is_said_to_be() {
    let params = sparse();
    let mut detector = Detector::default();
    for t in 0..40 {
        let before = detector.clone();
        let n = if t % 5 == 0 {
            [0, 0, 1, 0, 0, 0]
        } else {
            [0; BINS]
        };
        let step = detector.step(&params, &n, 2.0);
        if step.down_score > 0.0 && t > 13 {
            let mean = before.clone().step(&params, &[0; BINS], 2.0).expected;
            let bar = 1.0 + 0.5 * (52.0 * mean / 2.0).ln_1p();
            assert!((step.bar - bar).abs() < 1e-9, "{} for {bar}", step.bar);
        }
    }
    // Without it all have the same thresholds.
    let flat = Params {
        loud: 0.0,
        ..params
    };
    let mut detector = Detector::default();
    for _ in 0..40 {
        assert_eq!(detector.step(&flat, &[0, 1, 1, 0, 0, 0], 1.0).bar, 1.0);
    }
}

// 1 in the ranking is an alarm, for the silent and for those who quarrel.
#[test]
fn the_ranking_goes_by_each_pairs_own_threshold() {
    let params = sparse();
    let mut series = quarrel();
    series[WEEKS - 1] = [1, 1, 1, 0, 0, 0];
    let mut acts = acts_of("AAA", "BBB", &series);
    let mut alone = vec![[0; BINS]; WEEKS];
    alone[WEEKS - 1] = [0, 1, 0, 0, 0, 0];
    acts.extend(acts_of("CCC", "DDD", &alone));
    let ranked = rank(&Counts::of(&acts, span(WEEKS)), &params);
    let of = |pair: [&str; 2]| ranked.iter().find(|r| r.dyad == pair).unwrap();
    for pair in [["AAA", "BBB"], ["CCC", "DDD"]] {
        let found = of(pair);
        assert_eq!(found.raised, found.ratio > 1.0, "{found:?}");
    }
    assert!(of(["CCC", "DDD"]).ratio > 1.0);
}
