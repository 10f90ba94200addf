//! A stream and a batch agree, and a feed told three times says nothing new.

mod common;

use common::{Random, acts_of, day, quiet_then, span};
use detente_record::{Break, Entity, Event, EventType, Incident, Precision, Report, Tier, When};
use detente_relations::{
    Act, BINS, Counts, Detector, Params, Prior, Side, acts, calibrate, detect, detect_bare, dyad,
    level, levels_ago, partition,
};
use std::collections::BTreeSet;

fn store(seed: u64, weeks: usize) -> Vec<Act> {
    let mut random = Random(seed);
    let mut out = Vec::new();
    for i in 0..12 {
        let mut series = quiet_then(seed + i, weeks, &[]);
        for _ in 0..2 {
            let at = (random.unit() * weeks as f64) as usize;
            if let Some(week) = series.get_mut(at) {
                *week = [1, 3, 5, 1, 0, 0];
            }
        }
        out.extend(acts_of("AAA", &format!("B{i:02}"), &series));
    }
    out
}

#[test]
fn the_state_is_small() {
    assert!(
        size_of::<Detector>() <= 128,
        "{} bytes",
        size_of::<Detector>()
    );
}

// The constants come from a second implementation of the formulas.
#[test]
fn the_formulas_are_kept() {
    let never = detente_relations::Thresholds {
        log: 1e9,
        watch: 1e9,
        alert: 1e9,
    };
    let params = Params {
        down: never,
        up: never,
        ..Params::default()
    };
    let mut series = vec![[0; BINS]; 15];
    for week in series.iter_mut().step_by(3) {
        *week = [0, 0, 1, 1, 2, 0];
    }
    series.extend([[1, 2, 3, 0, 1, 0], [0; BINS], [0, 1, 1, 0, 0, 0]]);
    let mut detector = Detector::default();
    let mut found = Vec::new();
    for (t, n) in series.iter().enumerate() {
        let exposure = 1.0 + 0.1 * ((t % 5) as f64 - 2.0);
        let step = detector.step(&params, n, exposure);
        found.push([step.down_score, step.up_score, step.mix, step.expected]);
    }
    for (t, expected) in [
        (
            13,
            [-0.198_622_470_9, -0.232_242_030_6, 0.0, 0.321_403_298_7],
        ),
        (
            15,
            [
                6.546_906_821_8,
                -0.167_870_314,
                1.198_311_063_5,
                0.210_296_585_7,
            ],
        ),
        (
            16,
            [
                6.238_520_350_9,
                -0.194_902_832_2,
                1.198_311_063_5,
                0.443_763_343_1,
            ],
        ),
        (
            17,
            [
                6.475_705_845_4,
                -0.263_145_516_4,
                1.525_061_500_1,
                0.472_138_939_3,
            ],
        ),
    ] {
        for (found, expected) in found[t].iter().zip(expected) {
            assert!(
                (found - expected).abs() < 1e-5,
                "week {t}: {found} for {expected}"
            );
        }
    }
}

#[test]
fn a_run_at_log_level_is_written_down_once() {
    let far = detente_relations::Thresholds {
        log: 2.0,
        watch: 99.0,
        alert: 99.0,
    };
    let params = Params {
        down: far,
        ..Params::default()
    };
    let mut detector = Detector::default();
    let mut raised = Vec::new();
    let mut above = 0;
    for t in 0..40 {
        let n = if t == 30 {
            [1, 0, 3, 0, 0, 0]
        } else {
            [0; BINS]
        };
        let step = detector.step(&params, &n, 1.0);
        raised.extend(step.down.map(|alarm| (t, alarm.tier)));
        above += usize::from(step.down_score > params.down.log);
    }
    assert_eq!(raised, [(30, Tier::Log)]);
    assert!(above > 1, "the run must last for this to be a test");
}

#[test]
fn an_alarm_makes_the_baseline_less_sure() {
    let after = |keep: f64| {
        let params = Params {
            keep_after_alarm: keep,
            ..Params::default()
        };
        let mut detector = Detector::default();
        let mut last = None;
        for t in 0..62 {
            let n = if t == 60 {
                [9, 9, 20, 0, 0, 0]
            } else {
                [0, 0, 2, 1, 1, 0]
            };
            last = Some(detector.step(&params, &n, 1.0));
        }
        last.map(|step| step.expected)
    };
    // Before the alarm: discounted weeks x, each with 2 acts; then a quarter of them, the crisis, a prior
    // of 12 weeks at 0.2.
    let g = 0.5_f64.powf(1.0 / 26.0);
    let x = (1.0 - g.powi(60)) / (1.0 - g);
    for keep in [0.25, 1.0] {
        let (weeks, acts) = (g * keep * x + 1.0, g * keep * 2.0 * x + 38.0);
        let expected = (acts + 12.0 * 0.2) / (weeks + 12.0);
        let found = after(keep).unwrap_or(f64::NAN);
        assert!((found - expected).abs() < 1e-3, "{found} for {expected}");
    }
}

#[test]
fn stepping_raises_what_the_batch_raises() {
    let acts = store(31, 120);
    let counts = Counts::of(&acts, span(120));
    let params = Params::default();
    let mut all = 0;
    for pair in counts.dyads() {
        let exposure = counts.exposure(pair, &params.exposure);
        let mut detector = Detector::default();
        let mut stepped = BTreeSet::new();
        for (t, (n, e)) in counts
            .series(pair, Side::Both)
            .iter()
            .zip(exposure)
            .enumerate()
        {
            let step = detector.step(&params, n, e);
            for alarm in [step.down, step.up].into_iter().flatten() {
                stepped.insert((
                    counts.week(t),
                    alarm.direction,
                    alarm.score.to_bits(),
                    alarm.tier,
                ));
            }
        }
        let batch = detect(&acts, &counts, &params);
        let of_pair = batch.iter().filter(|b| b.dyad == *pair);
        for b in of_pair {
            let closed = detente_relations::monday(b.detected);
            assert!(
                stepped.contains(&(closed, b.direction, b.score.to_bits(), b.tier)),
                "{b:?}"
            );
            all += 1;
        }
        // Without the acts the same breaks, and without the other weeks the same levels.
        let told = |b: &Break| (b.id.clone(), b.detected, b.score.to_bits(), b.tier);
        let bare: BTreeSet<_> = detect_bare(pair, &counts, &params)
            .iter()
            .map(told)
            .collect();
        let of_pair = batch.iter().filter(|b| b.dyad == *pair);
        assert_eq!(bare, of_pair.map(told).collect());
        let [a, b] = pair;
        let whole = level(&counts, a, b, false, &params);
        let ago = [
            whole[whole.len() - 1].clone(),
            whole[whole.len() - 14].clone(),
        ];
        assert_eq!(levels_ago(&counts, pair, &params, &[0, 13, 9_999]), ago);
        let strong = |tier: Tier| tier > Tier::Log;
        let count = stepped.iter().filter(|s| strong(s.3)).count();
        let kept = batch
            .iter()
            .filter(|b| b.dyad == *pair && strong(b.tier))
            .count();
        assert!(
            kept <= count && (kept > 0) == (count > 0),
            "{kept} of {count}"
        );
    }
    assert!(all >= 12, "{all} breaks");
}

// What was raised by a week is what a store that ended there raises: nothing
// looks ahead, but that a break may yet be found graver.
#[test]
fn a_prefix_gives_the_same_breaks() {
    let acts = store(77, 100);
    let params = Params::default();
    let whole = detect(&acts, &Counts::of(&acts, span(100)), &params);
    let mut seen = 0;
    for weeks in [30, 55, 80, 99] {
        let counts = Counts::of(&acts, span(weeks));
        let until = day(7 * i64::try_from(weeks).unwrap());
        for b in detect(&acts, &counts, &params) {
            let later = whole
                .iter()
                .find(|w| w.id == b.id)
                .expect("it keeps its id");
            assert!(later.tier >= b.tier && later.date == b.date && b.detected < until);
            if later.tier == b.tier {
                assert_eq!(
                    (later.detected, later.score.to_bits()),
                    (b.detected, b.score.to_bits())
                );
                assert_eq!(later.because, b.because);
            }
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

fn told(copy: usize, act: &Act) -> Event {
    let entity = |code: &String| Entity {
        code: code.clone(),
        ..Entity::default()
    };
    let event = if act.score < 0.0 {
        EventType::Threaten
    } else {
        EventType::Consult
    };
    Event {
        id: format!("{}-{copy}", act.id),
        article: format!("article {copy} of {}", act.id),
        event: vec![event],
        mode: vec![act.code.clone()],
        event_scale: act.score,
        actor: vec![entity(&act.from)],
        recipient: vec![entity(&act.to)],
        when: When {
            date: Some(act.date),
            date_precision: Precision::Day,
            ..When::default()
        },
        text: act.text.clone(),
        ..Event::default()
    }
}

#[test]
fn a_tripled_feed_changes_nothing() {
    let unit = store(5, 80);
    let tell = |copies: usize| -> (Vec<Event>, Vec<Incident>) {
        let events = unit
            .iter()
            .flat_map(|act| (0..copies).map(move |i| told(i, act)))
            .collect();
        let incident = |act: &Act| Incident {
            id: format!("i {}", act.id),
            reports: (0..copies)
                .map(|i| told(i, act))
                .map(|e| Report {
                    article: e.article,
                    origin: "wire".into(),
                    events: vec![e.id],
                    ..Report::default()
                })
                .collect(),
            ..Incident::default()
        };
        (events, unit.iter().map(incident).collect())
    };
    let run = |copies: usize| {
        let (events, incidents) = tell(copies);
        let (acts, left) = acts(&events, &incidents, false);
        let counts = Counts::of(&acts, span(80));
        let params = Params::default();
        let found = detect(&acts, &counts, &params);
        let levels = level(&counts, "AAA", "B03", false, &params);
        (found, levels, left.repeated)
    };
    let (once, thrice) = (run(1), run(3));
    assert_eq!(once.0, thrice.0);
    assert_eq!(once.1, thrice.1);
    assert_eq!((once.2, thrice.2), (0, 2 * unit.len()));
    assert!(
        once.0
            .iter()
            .any(|b| b.tier == Tier::Alert && b.because[0].incident.is_some())
    );
}

#[test]
fn a_store_gets_its_own_prior_when_it_is_large_enough() {
    let params = Params::default();
    let small = store(3, 8);
    assert_eq!(Prior::fit(&Counts::of(&small, None), &params), None);
    assert_eq!(Params::for_feed(&Counts::of(&small, None)), params);
    let large = store(3, 200);
    let counts = Counts::of(&large, None);
    let prior = Prior::fit(&counts, &params).expect("enough");
    assert!((prior.composition.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    // The generator gives 0.1 conflictive acts a week, and the crises a little more; half of it.
    assert!((0.05..0.12).contains(&prior.conflict), "{}", prior.conflict);
    let dense = Params::for_feed(&counts);
    assert_eq!(
        (dense.prior, dense.burn_in, dense.down),
        (prior, 6, params.down)
    );
    let thin = Counts::of(&large, span(2_000));
    assert_eq!(Params::for_feed(&thin).down, Params::sparse().down);
}

#[test]
fn calibration_keeps_to_its_rate_and_leaves_the_known_out() {
    let acts = store(13, 260);
    let counts = Counts::of(&acts, span(260));
    let params = Params::default();
    let none = BTreeSet::new();
    let loose = calibrate(&counts, &params, &none, 1.0);
    let tight = calibrate(&counts, &params, &none, 0.1);
    assert!(
        loose.down < tight.down && loose.down.is_some(),
        "{loose:?} {tight:?}"
    );
    assert!(
        tight.by_activity.iter().sum::<f64>() / 3.0 <= 0.11,
        "{tight:?}"
    );
    let known: BTreeSet<_> = [dyad("AAA", "B00"), dyad("AAA", "B01")].into();
    assert_eq!(
        calibrate(&counts, &params, &known, 0.1).dyads + 2,
        loose.dyads
    );
}

#[test]
fn hindsight_finds_the_week() {
    let mut series = quiet_then(6, 60, &[[1, 2, 4, 1, 1, 0]; 30]);
    series.extend([[0, 0, 0, 2, 5, 4]; 20]);
    let acts = acts_of("AAA", "BBB", &series);
    let counts = Counts::of(&acts, span(series.len()));
    let cuts = partition(&counts, &dyad("AAA", "BBB"), &Params::default(), 8.0);
    let found: Vec<_> = cuts.iter().map(|c| (c.week, c.direction)).collect();
    use detente_record::BreakDirection::{Down, Up};
    assert_eq!(found, [(day(420), Down), (day(630), Up)]);
    assert!(cuts[0].before > cuts[0].after);
    let calm = acts_of("AAA", "BBB", &quiet_then(6, 150, &[]));
    let counts = Counts::of(&calm, None);
    assert!(partition(&counts, &dyad("AAA", "BBB"), &Params::default(), 8.0).is_empty());
    assert!(partition(&counts, &dyad("AAA", "CCC"), &Params::default(), 8.0).is_empty());
    assert!(
        partition(
            &Counts::default(),
            &dyad("AAA", "CCC"),
            &Params::default(),
            8.0
        )
        .is_empty()
    );
}

// Nothing a caller can hand in makes the crate panic or give a number that is none.
#[test]
fn odd_input_is_survived() {
    let mut random = Random(99);
    let mut acts = store(1, 60);
    for act in &mut acts {
        if random.unit() < 0.1 {
            act.score =
                [f64::NAN, f64::INFINITY, f64::NEG_INFINITY][(random.unit() * 3.0) as usize];
        }
        if random.unit() < 0.02 {
            act.to.clone_from(&act.from);
        }
    }
    let counts = Counts::of(&acts, span(61));
    let params = Params::for_feed(&counts);
    for b in detect(&acts, &counts, &params) {
        assert!(b.score.is_finite() && b.without_top.is_finite());
    }
    for week in level(&counts, "AAA", "B01", true, &params) {
        assert!(
            week.index
                .iter()
                .chain(&week.tone)
                .chain(&week.hostility)
                .all(|x| x.is_finite())
        );
    }
    let mut detector = Detector::default();
    for exposure in [0.0, 1e-300, 1e300, f64::NAN, f64::INFINITY, -1.0, 1.0] {
        for n in [[0; BINS], [u32::MAX; BINS]] {
            let step = detector.step(&params, &n, exposure);
            assert!(
                !step.down_score.is_nan() && !step.up_score.is_nan(),
                "{exposure} {n:?}"
            );
        }
    }
    assert!(detect(&[], &Counts::default(), &params).is_empty());
}
