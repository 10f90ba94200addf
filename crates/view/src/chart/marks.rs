//! Breaks, marked where they were detected and named by what moved the figure.

use super::scale::{Frame, Time};
use crate::html::escape;
use crate::page::day;
use crate::words::{clean, shorten};
use detente_record::{Break, BreakDirection, Tier};
use std::fmt::Write as _;

/// Rows of labels, at most; breaks beyond are marked without a name, but told when pointed at.
const MOST_ROWS: usize = 6;
const NARROW_ROWS: usize = 2;

/// Characters of a name, and the width of one in pixels.
const NAME: usize = 44;
const CHARACTER: f64 = 6.1;

/// A drawing narrower than this names a break by its day alone.
const ROOM: f64 = 600.0;

/// Breaks with their places.
pub struct Labels {
    pub rows: usize,
    marks: Vec<Mark>,
}

struct Mark {
    x: f64,
    down: bool,
    /// What a reader who points at it is told.
    told: String,
    label: Option<Label>,
}

struct Label {
    row: usize,
    /// To the right of the mark, or to the left where the drawing ends.
    right: bool,
    words: String,
}

/// Gives each break its place: the strongest are named first, in the lowest row where
/// they touch no other name.
pub fn place(breaks: &[&Break], time: &Time, width: f64) -> Labels {
    let mut order: Vec<usize> = (0..breaks.len()).collect();
    let strength = |b: &Break| (b.tier, b.new_low);
    order.sort_by(|&i, &j| {
        let (a, b) = (breaks[i], breaks[j]);
        (strength(b).cmp(&strength(a)))
            .then(b.score.total_cmp(&a.score))
            .then(a.detected.cmp(&b.detected))
    });
    let mut taken: Vec<(usize, f64, f64)> = Vec::new();
    let mut marks: Vec<Mark> = breaks.iter().map(|b| mark(b, time)).collect();
    for i in order {
        // What is only written down is not named.
        if breaks[i].tier == Tier::Log {
            continue;
        }
        let (words, rows) = match width < ROOM {
            true => (day(breaks[i].detected), NARROW_ROWS),
            false => (name(breaks[i]), MOST_ROWS),
        };
        let long = words.chars().count() as f64 * CHARACTER + 14.0;
        let x = marks[i].x;
        let right = x + long < width;
        let (from, to) = if right {
            (x - 6.0, x + long)
        } else {
            (x - long, x + 6.0)
        };
        let free = |row: &usize| {
            let mut near = taken.iter().filter(|(r, ..)| r == row);
            near.all(|(_, a, b)| to < *a || *b < from)
        };
        if let Some(row) = (0..rows).find(free) {
            taken.push((row, from, to));
            marks[i].label = Some(Label { row, right, words });
        }
    }
    Labels {
        rows: taken.iter().map(|(row, ..)| row + 1).max().unwrap_or(0),
        marks,
    }
}

fn mark(found: &Break, time: &Time) -> Mark {
    let down = found.direction == BreakDirection::Down;
    let mut told = format!(
        "{}: {} from the week of {}, score {:.1}",
        day(found.detected),
        if down { "worse" } else { "better" },
        day(found.date),
        found.score
    );
    for part in found.because.iter().filter(|p| p.date.is_some()).take(3) {
        let _ = write!(
            told,
            "\n{:+.1} {}",
            part.part,
            shorten(&clean(&part.text), 90)
        );
    }
    Mark {
        x: time.x(found.detected),
        down,
        told,
        label: None,
    }
}

// The day, and the act that moved the figure most.
fn name(found: &Break) -> String {
    let when = day(found.detected);
    let top = found
        .because
        .first()
        .map(|p| clean(&p.text))
        .unwrap_or_default();
    if top.is_empty() {
        return when;
    }
    format!("{when}: {}", shorten(&top, NAME.saturating_sub(when.len())))
}

/// Draws the marks over both panels, and their names above.
pub fn draw(out: &mut String, labels: &Labels, level: &Frame, counts: &Frame) {
    for mark in &labels.marks {
        let class = if mark.down { "dt-down" } else { "dt-up" };
        let x = mark.x;
        let y = level.top - 8.0;
        // A triangle down or up: the way can be told without colour.
        let shape = if mark.down {
            format!("M{:.1} {y:.1}h9l-4.5 7.5z", x - 4.5)
        } else {
            format!("M{:.1} {:.1}h9l-4.5 -7.5z", x - 4.5, y + 7.5)
        };
        let from = match &mark.label {
            Some(label) => label_y(label, level) + 3.0,
            None => y,
        };
        let _ = writeln!(
            out,
            "<g><title>{}</title><line class=\"dt-mark {class}\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{from:.1}\" y2=\"{:.1}\"/>\
             <path class=\"{class}\" d=\"{shape}\"/></g>",
            escape(&mark.told),
            counts.bottom()
        );
    }
    // Names over all lines.
    for mark in &labels.marks {
        let Some(label) = &mark.label else { continue };
        let class = if mark.down { "dt-down" } else { "dt-up" };
        let (x, anchor) = if label.right {
            (mark.x + 4.0, "start")
        } else {
            (mark.x - 4.0, "end")
        };
        let _ = writeln!(
            out,
            "<text class=\"{class} dt-halo\" text-anchor=\"{anchor}\" x=\"{x:.1}\" y=\"{:.1}\">{}</text>",
            label_y(label, level),
            escape(&label.words)
        );
    }
}

fn label_y(label: &Label, level: &Frame) -> f64 {
    level.top - 14.0 - 15.0 * label.row as f64
}
