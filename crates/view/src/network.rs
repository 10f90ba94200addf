//! Where the states of a network stand: forces drive what is tied together and
//! the rest apart, for a fixed number of ticks from a fixed start, so that
//! the same network always gives the same picture.

/// So many ticks.
const TICKS: usize = 300;

/// How near the edge a state may stand.
const MARGIN: f64 = 48.0;

/// Returns a place for each of `count` nodes in a picture so wide and high. A tie is two nodes and
/// how strongly they are tied, above 0; one with a node that is not there is passed over.
pub fn layout(
    count: usize,
    ties: &[(usize, usize, f64)],
    (width, height): (f64, f64),
) -> Vec<(f64, f64)> {
    let begin = |i| start(i, count, (width, height));
    let mut at: Vec<(f64, f64)> = (0..count).map(begin).collect();
    if count < 2 {
        return at;
    }
    let most = ties.iter().map(|t| t.2).fold(1.0, f64::max);
    // A picture that is wider than high is filled across, one that is higher is filled down.
    let pull = |ratio: f64| ratio.max(1.0).powf(1.16);
    let (inward, downward) = (pull(height / width), pull(width / height));
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
                fx + (width / 2.0 - place.0) * inward,
                fy + (height / 2.0 - place.1) * downward,
            );
            let size = (fx * fx + fy * fy).sqrt().max(1e-9);
            let step = size.min(reach) / size;
            *place = (place.0 + fx * step, place.1 + fy * step);
        }
    }
    fit(&mut at, (width, height));
    at
}

/// A circle with a name: where its middle is, how large it is, and how wide the name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Named {
    /// Across and down.
    pub at: (f64, f64),
    /// Of the circle.
    pub radius: f64,
    /// How wide the name is.
    pub wide: f64,
}

/// Where a name stands: its anchor, and where the anchor is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// Across and down.
    pub at: (f64, f64),
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
}

// Left, top, right, bottom.
type Area = [f64; 4];

/// Returns a place for each name, by its circle, those first in the list first: above, below, right
/// or left of it, wherever the least of other names and circles is covered, inside the picture.
/// `high` is the height of a line of text.
pub fn labels(nodes: &[Named], high: f64, (width, height): (f64, f64)) -> Vec<Label> {
    let circle = |n: &Named| {
        let ((x, y), r) = (n.at, n.radius);
        [x - r, y - r, x + r, y + r]
    };
    let mut taken: Vec<Area> = nodes.iter().map(circle).collect();
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        let ((x, y), gap) = (node.at, node.radius + 3.0);
        // Above all names stand over their circles, moved inside where they would leave the picture.
        let half = node.wide / 2.0;
        let middle = x.clamp(half.min(width / 2.0), (width - half).max(width / 2.0));
        let places = [
            ("middle", (middle, y - gap)),
            ("middle", (middle, y + gap + 0.8 * high)),
            ("start", (x + gap, y + 0.35 * high)),
            ("end", (x - gap, y + 0.35 * high)),
        ];
        let cost = |(anchor, (x, y)): &(&str, (f64, f64))| {
            let left = match *anchor {
                "start" => *x,
                "end" => x - node.wide,
                _ => x - half,
            };
            let own = [left, y - 0.8 * high, left + node.wide, y + 0.2 * high];
            let outside = (-own[0]).max(0.0) + (own[2] - width).max(0.0);
            let outside = outside + (-own[1]).max(0.0) + (own[3] - height).max(0.0);
            let covered: f64 = taken.iter().map(|other| shared(&own, other)).sum();
            (covered + outside * high, own)
        };
        let mut best: Option<(f64, Area, Label)> = None;
        for place in &places {
            let (cost, area) = cost(place);
            if best.as_ref().is_none_or(|b| cost < b.0) {
                let (anchor, at) = *place;
                best = Some((cost, area, Label { at, anchor }));
            }
        }
        if let Some((_, area, label)) = best {
            taken.push(area);
            out.push(label);
        }
    }
    out
}

// How much of two areas is the same.
fn shared(a: &Area, b: &Area) -> f64 {
    let across = a[2].min(b[2]) - a[0].max(b[0]);
    let down = a[3].min(b[3]) - a[1].max(b[1]);
    across.max(0.0) * down.max(0.0)
}

// Drawn as large as the picture allows.
fn fit(at: &mut [(f64, f64)], (width, height): (f64, f64)) {
    let range = |of: fn(&(f64, f64)) -> f64| {
        let low = at.iter().map(of).fold(f64::MAX, f64::min);
        let high = at.iter().map(of).fold(f64::MIN, f64::max);
        (low, (high - low).max(1.0))
    };
    let ((left, wide), (top, tall)) = (range(|p| p.0), range(|p| p.1));
    let (across, down) = (width - 2.0 * MARGIN, height - 1.5 * MARGIN);
    let (x, y) = ((across / wide).min(2.5), (down / tall).min(2.5));
    for place in at {
        place.0 = width / 2.0 + (place.0 - left - wide / 2.0) * x;
        place.1 = height / 2.0 + (place.1 - top - tall / 2.0) * y + MARGIN / 4.0;
    }
}

// A sunflower: no two start at one place, and the first stand in the middle.
fn start(i: usize, count: usize, (width, height): (f64, f64)) -> (f64, f64) {
    let turn = i as f64 * 2.399_963;
    let out = ((i as f64 + 0.5) / count.max(1) as f64).sqrt();
    (
        width / 2.0 + out * turn.cos() * width * 0.4,
        height / 2.0 + out * turn.sin() * height * 0.4,
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
        let size = (960.0, 640.0);
        let at = layout(6, &ties, size);
        assert_eq!(at, layout(6, &ties, size));
        let far = |i: usize, j: usize| apart(at[i], at[j]).2;
        assert!(far(0, 1) < far(0, 3), "{at:?}");
        assert!(far(3, 4) < far(3, 5), "{at:?}");
        for (x, y) in &at {
            assert!((0.0..=size.0).contains(x) && (0.0..=size.1).contains(y));
        }
        assert!(layout(0, &[], size).is_empty());
        assert_eq!(layout(1, &[(0, 0, 1.0)], size).len(), 1);
    }
    #[test]
    fn a_name_leaves_others_and_their_circles_alone_and_stays_inside() {
        let named = |x: f64, y: f64| Named {
            at: (x, y),
            radius: 5.0,
            wide: 60.0,
        };
        // The second stands where the first one's name would be; the third at the edge.
        let nodes = [named(100.0, 100.0), named(100.0, 86.0), named(2.0, 50.0)];
        let found = labels(&nodes, 12.0, (200.0, 200.0));
        assert_eq!(found[0].anchor, "middle");
        assert!(found[0].at.1 > 100.0, "{found:?}");
        assert!(found[1].at.1 < 86.0, "{found:?}");
        assert!(
            found[2].at.0 >= 30.0 || found[2].anchor == "start",
            "{found:?}"
        );
    }
}
