//! Breaks: that they are found, in time, for reasons that add up, and not otherwise.

mod common;

use common::{Random, acts_of, day, quiet_then, span};
use detente_record::{Break, BreakDirection, Mix, Tier};
use detente_relations::{Act, BINS, Counts, Detector, Params, Side, detect, dyad};

const CRISIS: [[u32; BINS]; 3] = [[1, 3, 6, 1, 1, 0], [1, 2, 5, 0, 0, 0], [0, 1, 4, 1, 0, 0]];

fn breaks(acts: &[Act], weeks: usize) -> Vec<Break> {
    detect(acts, &Counts::of(acts, span(weeks)), &Params::default())
}

fn alone(series: &[[u32; BINS]]) -> Vec<Break> {
    breaks(&acts_of("AAA", "BBB", series), series.len())
}

fn raised(found: &[Break], direction: BreakDirection) -> Vec<&Break> {
    let is = |b: &&Break| b.direction == direction && b.tier > Tier::Log;
    found.iter().filter(is).collect()
}

#[test]
fn a_quiet_dyad_raises_nothing() {
    for series in [
        vec![[0; BINS]; 200],
        vec![[0, 0, 0, 1, 1, 0]; 200],
        vec![[0, 0, 1, 1, 2, 0]; 200],
    ] {
        assert!(raised(&alone(&series), BreakDirection::Down).is_empty());
    }
    assert!(raised(&alone(&quiet_then(1, 200, &[])), BreakDirection::Down).is_empty());
}

// At a threshold of 4.5 the bound is 0.6 false alarms a dyad-year for one side; Poisson noise stays
// far below it.
#[test]
fn noise_keeps_below_the_bound() {
    let mut random = Random(7);
    let (mut down, mut weeks) = (0, 0);
    for i in 0..60 {
        let rate = 0.1 + 4.0 * random.unit() * f64::from(i % 3);
        let means = [
            0.02 * rate,
            0.1 * rate,
            0.3 * rate,
            0.3 * rate,
            0.7 * rate,
            0.2 * rate,
        ];
        let series: Vec<[u32; BINS]> = (0..150).map(|_| random.week(&means)).collect();
        down += raised(&alone(&series), BreakDirection::Down).len();
        weeks += series.len();
    }
    let rate = down as f64 / (weeks as f64 / 52.18);
    assert!(rate < 0.25, "{down} alarms, {rate} a dyad-year");
}

#[test]
fn a_jump_of_conflict_is_found_within_two_weeks() {
    for seed in 0..20 {
        let found = alone(&quiet_then(seed, 60, &CRISIS));
        let down = raised(&found, BreakDirection::Down);
        let first = down
            .iter()
            .find(|b| b.detected >= day(420))
            .expect("a break");
        assert!(
            first.detected <= day(420 + 13),
            "seed {seed}: {}",
            first.detected
        );
        assert!(first.date >= day(420 - 28) && first.date <= first.detected);
        assert_eq!(first.detected.weekday(), jiff::civil::Weekday::Sunday);
        assert_eq!(first.tier, Tier::Alert);
        assert_eq!(first.mix, Mix::Different);
        assert!(first.new_low, "seed {seed}");
    }
}

#[test]
fn more_of_the_same_is_louder() {
    let mut series = vec![[0, 0, 2, 1, 2, 0]; 80];
    series.extend([[0, 0, 12, 6, 12, 0]; 2]);
    let found = alone(&series);
    let down = raised(&found, BreakDirection::Down);
    assert_eq!(
        down.last().map(|b| (b.date, b.mix)),
        Some((day(560), Mix::Louder))
    );
}

// What begins as more of the same may show itself the week after.
#[test]
fn the_next_week_may_show_another_kind() {
    let after = |next: [u32; BINS]| {
        let mut series = vec![[0, 0, 2, 1, 2, 0]; 80];
        series.extend([[0, 0, 14, 7, 14, 0], next]);
        let found = alone(&series);
        raised(&found, BreakDirection::Down)
            .last()
            .map(|b| (b.detected, b.mix))
    };
    let closed = day(80 * 7 + 6);
    assert_eq!(after([0, 0, 2, 1, 2, 0]), Some((closed, Mix::Louder)));
    assert_eq!(after([6, 2, 0, 0, 0, 0]), Some((closed, Mix::Different)));
}

#[test]
fn a_thaw_is_found_where_there_is_something_to_thaw() {
    let thaw = [[0, 0, 0, 2, 5, 5]; 5];
    let mut hostile = vec![[0, 1, 1, 0, 0, 0]; 80];
    hostile.extend(thaw);
    let found = alone(&hostile);
    let up = raised(&found, BreakDirection::Up);
    assert_eq!(up.len(), 1);
    assert!(up[0].detected <= day(560 + 20) && up[0].date == day(560));
    assert_eq!(up[0].mix, Mix::Different);
    let mut friends = vec![[0, 0, 0, 0, 0, 1]; 80];
    friends.extend(thaw);
    assert!(raised(&alone(&friends), BreakDirection::Up).is_empty());
}

#[test]
fn a_small_store_still_alarms() {
    // One crisis, four dyads of it, and nothing else: each must leave itself out.
    let mut acts = Vec::new();
    for other in ["BBB", "CCC", "DDD", "EEE"] {
        let series = quiet_then(3, 40, &[[0, 6, 9, 1, 0, 0], [0, 3, 6, 0, 0, 0]]);
        acts.extend(acts_of("AAA", other, &series));
    }
    let found = breaks(&acts, 42);
    for other in ["BBB", "CCC", "DDD", "EEE"] {
        let hit = |b: &&Break| b.dyad == dyad("AAA", other) && b.tier == Tier::Alert;
        assert!(
            found
                .iter()
                .any(|b| hit(&b) && b.detected <= day(40 * 7 + 13)),
            "{other}"
        );
    }
    // One dyad, all but unknown before.
    let mut series = vec![[0; BINS]; 26];
    series[2] = [0, 0, 0, 0, 1, 0];
    series.push([1, 1, 3, 0, 0, 0]);
    assert_eq!(raised(&alone(&series), BreakDirection::Down).len(), 1);
}

#[test]
fn more_coverage_of_everything_is_not_a_crisis() {
    let mut random = Random(9);
    let mut acts = Vec::new();
    for i in 0..60 {
        let means = [0.05, 0.1, 0.6, 0.8, 1.5, 0.4];
        let series: Vec<[u32; BINS]> = (0..90)
            .map(|t| {
                random.week(&if t < 80 {
                    means
                } else {
                    means.map(|m| 3.0 * m)
                })
            })
            .collect();
        acts.extend(acts_of("AAA", &format!("B{i:02}"), &series));
    }
    let counts = Counts::of(&acts, span(90));
    let normal = Params::default();
    let mut blind = Params::default();
    blind.exposure.shrink = 1e12;
    let late = |params: &Params| {
        let found = detect(&acts, &counts, params);
        raised(&found, BreakDirection::Down)
            .iter()
            .filter(|b| b.detected >= day(560))
            .count()
    };
    let (seen, unseen) = (late(&normal), late(&blind));
    assert!(
        seen * 3 <= unseen && unseen >= 5,
        "{seen} with exposure, {unseen} without"
    );
}

#[test]
fn the_reasons_sum_to_the_score() {
    let mut random = Random(21);
    let mut checked = 0;
    for seed in 0..40 {
        let mut series = quiet_then(seed, 40, &[]);
        for _ in 0..20 {
            let bad = f64::from(u32::from(random.unit() < 0.4));
            series.push(random.week(&[
                0.5 * bad,
                bad,
                2.0 * bad,
                0.3,
                0.3 + bad,
                2.0 * (1.0 - bad),
            ]));
        }
        let acts = acts_of("AAA", "BBB", &series);
        let counts = Counts::of(&acts, span(series.len()));
        for reasons in [3, 50] {
            let found = detect(
                &acts,
                &counts,
                &Params {
                    reasons,
                    ..Params::sparse()
                },
            );
            for b in &found {
                let sum: f64 = b.because.iter().map(|r| r.part).sum();
                assert!((sum - b.score).abs() < 1e-4, "{sum} for {}", b.score);
                assert!(b.because.iter().filter(|r| !r.event.is_empty()).count() <= reasons);
                checked += 1;
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn a_great_crisis_still_sums() {
    let found = alone(&quiet_then(2, 60, &[[300, 200, 400, 10, 0, 0]]));
    let b = raised(&found, BreakDirection::Down)[0];
    let sum: f64 = b.because.iter().map(|r| r.part).sum();
    assert!(
        b.score > 1000.0 && (sum - b.score).abs() < 1e-4,
        "{sum} for {}",
        b.score
    );
    assert_eq!(b.because.len(), 51, "fifty acts and the rest in one line");
}

// Removing the act from the store and running all of it again must give the
// counterfactual the break tells of.
#[test]
fn the_counterfactual_is_what_happens_without_the_act() {
    let mut one_report = 0;
    for seed in 0..30 {
        let then = [[
            u32::from(seed % 3 == 0),
            1,
            u32::try_from(seed % 4).unwrap(),
            0,
            1,
            0,
        ]; 2];
        let series = quiet_then(seed, 50, &then);
        let acts = acts_of("AAA", "BBB", &series);
        let counts = Counts::of(&acts, span(series.len()));
        let pair = dyad("AAA", "BBB");
        let params = Params::default();
        for b in detect(&acts, &counts, &params) {
            let rest: Vec<Act> = acts
                .iter()
                .filter(|a| a.id != b.because[0].event)
                .cloned()
                .collect();
            let without = Counts::of(&rest, span(series.len()));
            let mut detector = Detector::default();
            let (series, exposure) = (
                without.series(&pair, Side::Both),
                without.exposure(&pair, &params.exposure),
            );
            let (mut score, mut alarm) = (0.0, None);
            let last = counts.index(b.detected).unwrap();
            for (n, e) in series.iter().zip(exposure).take(last + 1) {
                let step = detector.step(&params, n, e);
                (score, alarm) = match b.direction {
                    BreakDirection::Down => (step.down_score, step.down),
                    BreakDirection::Up => (step.up_score, step.up),
                };
            }
            assert!(
                (score - b.without_top).abs() < 1e-3,
                "{score} for {}",
                b.without_top
            );
            let same = alarm.is_some_and(|a| (a.tier > Tier::Log) == (b.tier > Tier::Log));
            assert_eq!(b.one_report, !same, "seed {seed}");
            one_report += usize::from(b.one_report);
        }
    }
    assert!(
        one_report > 0,
        "none rests on one report: nothing was tested"
    );
}

#[test]
fn an_act_told_by_many_is_not_one_report() {
    let mut series = vec![[0; BINS]; 40];
    series.push([2, 1, 0, 0, 0, 0]);
    let mut acts = acts_of("AAA", "BBB", &series);
    let params = Params::default();
    let rests = |acts: &[Act]| detect(acts, &Counts::of(acts, span(41)), &params)[0].one_report;
    let one = rests(&acts);
    for act in &mut acts {
        act.reports = 3;
    }
    assert_eq!((one, rests(&acts)), (true, false));
}

#[test]
fn alarms_close_together_are_one_break() {
    let worse = |gap: usize| {
        let mut series = quiet_then(4, 60, &[[0, 1, 3, 0, 0, 0]]);
        series.extend(vec![[0; BINS]; gap]);
        series.push([6, 6, 9, 0, 0, 0]);
        let found = alone(&series);
        raised(&found, BreakDirection::Down)
            .iter()
            .map(|b| b.score)
            .collect::<Vec<f64>>()
    };
    let (near, far) = (worse(2), worse(12));
    assert_eq!(near.len(), 1, "{near:?}");
    assert_eq!(far.len(), 2, "{far:?}");
    assert!(near[0] > far[0], "the stronger alarm speaks for the break");
}

#[test]
fn nothing_is_raised_in_the_burn_in() {
    let mut series = vec![[0; BINS]; 20];
    series[5] = [5, 5, 5, 0, 0, 0];
    assert!(alone(&series).is_empty());
}

#[test]
fn order_does_not_matter_and_ids_stay() {
    let series = quiet_then(8, 60, &CRISIS);
    let mut acts = acts_of("AAA", "BBB", &series);
    acts.extend(acts_of("CCC", "AAA", &quiet_then(9, 60, &CRISIS)));
    let found = breaks(&acts, 63);
    acts.reverse();
    let again = breaks(&acts, 63);
    let key = |b: &Break| (b.id.clone(), b.score.to_bits(), b.because[0].part.to_bits());
    assert_eq!(
        found.iter().map(key).collect::<Vec<_>>(),
        again.iter().map(key).collect::<Vec<_>>()
    );
    assert!(found.iter().all(|b| b.id.starts_with('b')) && found.len() >= 2);
}
