//! Where the states of a network stand: forces drive what is tied together and
//! the rest apart, for a fixed number of ticks from a fixed start, so that
//! the same network always gives the same picture.

/// The picture's width and height.
pub const NETWORK: (f64, f64) = (960.0, 640.0);

/// So many ticks.
const TICKS: usize = 300;

/// How near the edge a state may stand.
const MARGIN: f64 = 48.0;

/// Returns a place for each of `count` nodes. A tie is two nodes and how
/// strongly they are tied, above 0.
pub fn layout(count: usize, ties: &[(usize, usize, f64)]) -> Vec<(f64, f64)> {
    let (width, height) = NETWORK;
    let mut at: Vec<(f64, f64)> = (0..count).map(|i| start(i, count)).collect();
    if count < 2 {
        return at;
    }
    let most = ties.iter().map(|t| t.2).fold(1.0, f64::max);
    let ideal = 0.6 * (width * height / count as f64).sqrt();
    for tick in 0..TICKS {
        let mut force = vec![(0.0, 0.0); count];
        for i in 0..count {
            for j in 0..i {
                let (dx, dy, d) = apart(at[i], at[j]);
                let push = ideal * ideal / d / d;
                force[i] = (force[i].0 + dx * push, force[i].1 + dy * push);
                force[j] = (force[j].0 - dx * push, force[j].1 - dy * push);
            }
        }
        for (a, b, weight) in ties
            .iter()
            .filter(|t| t.0 < count && t.1 < count && t.0 != t.1)
        {
            let (dx, dy, d) = apart(at[*a], at[*b]);
            let pull = d / ideal * (0.3 + 0.7 * (1.0 + weight).ln() / (1.0 + most).ln());
            force[*a] = (force[*a].0 - dx * pull, force[*a].1 - dy * pull);
            force[*b] = (force[*b].0 + dx * pull, force[*b].1 + dy * pull);
        }
        // What has no tie would drift to the edge.
        let reach = 0.12 * width * (1.0 - tick as f64 / TICKS as f64).powi(2) + 0.5;
        for (place, (fx, fy)) in at.iter_mut().zip(force) {
            let (fx, fy) = (
                fx + (width / 2.0 - place.0),
                fy + (height / 2.0 - place.1) * 1.6,
            );
            let size = (fx * fx + fy * fy).sqrt().max(1e-9);
            let step = size.min(reach) / size;
            *place = (place.0 + fx * step, place.1 + fy * step);
        }
    }
    fit(&mut at);
    at
}

// Drawn as large as the picture allows.
fn fit(at: &mut [(f64, f64)]) {
    let range = |of: fn(&(f64, f64)) -> f64| {
        let low = at.iter().map(of).fold(f64::MAX, f64::min);
        let high = at.iter().map(of).fold(f64::MIN, f64::max);
        (low, (high - low).max(1.0))
    };
    let ((left, wide), (top, tall)) = (range(|p| p.0), range(|p| p.1));
    let (across, down) = (NETWORK.0 - 2.0 * MARGIN, NETWORK.1 - 1.5 * MARGIN);
    let (x, y) = ((across / wide).min(2.5), (down / tall).min(2.5));
    for place in at {
        place.0 = NETWORK.0 / 2.0 + (place.0 - left - wide / 2.0) * x;
        place.1 = NETWORK.1 / 2.0 + (place.1 - top - tall / 2.0) * y + MARGIN / 4.0;
    }
}

// A sunflower: no two start at one place, and the first stand in the middle.
fn start(i: usize, count: usize) -> (f64, f64) {
    let turn = i as f64 * 2.399_963;
    let out = ((i as f64 + 0.5) / count.max(1) as f64).sqrt();
    (
        NETWORK.0 / 2.0 + out * turn.cos() * NETWORK.0 * 0.4,
        NETWORK.1 / 2.0 + out * turn.sin() * NETWORK.1 * 0.4,
    )
}

fn apart(a: (f64, f64), b: (f64, f64)) -> (f64, f64, f64) {
    let (dx, dy) = (a.0 - b.0, a.1 - b.1);
    let d = (dx * dx + dy * dy).sqrt().max(1.0);
    (dx, dy, d)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_network_gives_the_same_picture_and_the_tied_stand_together() {
        let ties = [(0, 1, 9.0), (1, 2, 9.0), (3, 4, 9.0)];
        let at = layout(6, &ties);
        assert_eq!(at, layout(6, &ties));
        let far = |i: usize, j: usize| apart(at[i], at[j]).2;
        assert!(far(0, 1) < far(0, 3), "{at:?}");
        assert!(far(3, 4) < far(3, 5), "{at:?}");
        for (x, y) in &at {
            assert!((0.0..=NETWORK.0).contains(x) && (0.0..=NETWORK.1).contains(y));
        }
        assert!(layout(0, &[]).is_empty());
        assert_eq!(layout(1, &[(0, 0, 1.0)]).len(), 1);
    }
}
