//! The two panels: the level with its band, and the counts.

use super::scale::{Frame, Time, round_up};
use detente_record::{Evidence, Level};
use std::fmt::Write as _;

/// Lines up both panels where a year or month begins, with labels below.
pub fn years(out: &mut String, time: &Time, level: &Frame, counts: &Frame) {
    for tick in time.ticks() {
        let (x, a, b) = (tick.x, level.top, counts.bottom());
        let _ = writeln!(
            out,
            "<line class=\"dt-grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{a:.1}\" y2=\"{b:.1}\"/>\
             <text class=\"dt-soft\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            x + 3.0,
            b + 15.0,
            tick.label
        );
    }
}

/// The index, its 90 % band, and dots where there is no recent evidence.
pub fn level(out: &mut String, levels: &[Level], time: &Time, frame: &Frame) {
    let (left, right) = (time.left, time.right);
    for value in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let y = frame.y(value / 100.0);
        let _ = writeln!(
            out,
            "<line class=\"dt-grid\" x1=\"{left:.1}\" x2=\"{right:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
             <text class=\"dt-soft\" text-anchor=\"end\" x=\"{:.1}\" y=\"{:.1}\">{value:.0}</text>",
            left - 6.0,
            y + 4.0
        );
    }
    for run in levels.chunk_by(|a, b| a.evidence == b.evidence) {
        draw_run(out, run, time, frame);
    }
    let Some(last) = levels.last() else { return };
    let y = frame.y(last.index[0] / 100.0) + 4.0;
    let words = if last.evidence == Evidence::Recent {
        format!("index {:.0}", last.index[0])
    } else {
        "no recent".to_owned()
    };
    let _ = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{y:.1}\">{words}</text>",
        right + 5.0
    );
    if last.evidence == Evidence::None {
        let _ = writeln!(
            out,
            "<text x=\"{:.1}\" y=\"{:.1}\">evidence</text>",
            right + 5.0,
            y + 14.0
        );
    }
}

// Weeks in a row that have recent evidence, or have none.
fn draw_run(out: &mut String, run: &[Level], time: &Time, frame: &Frame) {
    let half = time.step() / 2.0;
    let at = |l: &Level, i: usize| (time.x(l.week) + half, frame.y(l.index[i] / 100.0));
    let line: Vec<(f64, f64)> = run.iter().map(|l| at(l, 0)).collect();
    let Some(first) = run.first() else { return };
    if first.evidence == Evidence::None {
        let _ = writeln!(out, "<path class=\"dt-unknown\" d=\"{}\"/>", path(&line));
        return;
    }
    let over = run.iter().map(|l| at(l, 2));
    let under = run.iter().rev().map(|l| at(l, 1));
    let band: Vec<(f64, f64)> = over.chain(under).collect();
    let _ = writeln!(
        out,
        "<path class=\"dt-band\" d=\"{}Z\"/>\n<path class=\"dt-level\" d=\"{}\"/>",
        path(&band),
        // A single week is a dot: a line of no length with round ends.
        if line.len() == 1 {
            format!("{}h0", path(&line))
        } else {
            path(&line)
        }
    );
}

fn path(points: &[(f64, f64)]) -> String {
    let mut out = String::new();
    for (i, (x, y)) in points.iter().enumerate() {
        let _ = write!(out, "{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' });
    }
    out
}

/// Cooperative acts above a line, conflictive ones below, a bar a week; where weeks are
/// narrower than a pixel and a half, several make a bar.
pub fn counts(out: &mut String, levels: &[Level], time: &Time, frame: &Frame) {
    let per_bar = (1.5 / time.step()).ceil().max(1.0) as usize;
    let bars: Vec<(f64, u32, u32)> = levels
        .chunks(per_bar)
        .map(|weeks| {
            let sum = weeks.iter().fold((0_u32, 0_u32), |(a, b), l| {
                (
                    a.saturating_add(l.cooperation),
                    b.saturating_add(l.conflict),
                )
            });
            (
                weeks.first().map_or(time.left, |l| time.x(l.week)),
                sum.0,
                sum.1,
            )
        })
        .collect();
    let top = bars.iter().map(|b| b.1.max(b.2)).max().unwrap_or(0);
    let top = round_up(f64::from(top));
    let middle = frame.y(0.5);
    let unit = frame.height / 2.0 / top;
    let width = (time.step() * per_bar as f64 * 0.8).max(0.75);
    let (mut up, mut down) = (String::new(), String::new());
    for (x, cooperation, conflict) in bars {
        if cooperation > 0 {
            let h = f64::from(cooperation) * unit;
            let _ = write!(up, "M{x:.1} {middle:.1}v{:.1}h{width:.2}v{h:.1}z", -h);
        }
        if conflict > 0 {
            let h = f64::from(conflict) * unit;
            let _ = write!(down, "M{x:.1} {middle:.1}v{h:.1}h{width:.2}v{:.1}z", -h);
        }
    }
    let (left, right) = (time.left, time.right);
    for (y, label) in [(frame.top, top), (frame.bottom(), top)] {
        let _ = writeln!(
            out,
            "<line class=\"dt-grid\" x1=\"{left:.1}\" x2=\"{right:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
             <text class=\"dt-soft\" text-anchor=\"end\" x=\"{:.1}\" y=\"{:.1}\">{label:.0}</text>",
            left - 6.0,
            y + 4.0
        );
    }
    let _ = writeln!(
        out,
        "<path class=\"dt-coop\" d=\"{up}\"/>\n<path class=\"dt-conf\" d=\"{down}\"/>\n\
         <line class=\"dt-axis\" x1=\"{left:.1}\" x2=\"{right:.1}\" y1=\"{middle:.1}\" y2=\"{middle:.1}\"/>"
    );
    let x = right + 5.0;
    let unit = match per_bar {
        1 => "acts a week".to_owned(),
        _ => format!("acts in<tspan x=\"{x:.1}\" dy=\"11\">{per_bar} weeks</tspan>"),
    };
    for (class, y, words) in [
        ("dt-coop", frame.y(0.75), "cooperation"),
        ("dt-conf", frame.y(0.25), "conflict"),
    ] {
        let _ = writeln!(
            out,
            "<text class=\"{class}\" x=\"{x:.1}\" y=\"{:.1}\">{words}</text>",
            y + 4.0
        );
    }
    let _ = writeln!(
        out,
        "<text class=\"dt-soft\" x=\"{x:.1}\" y=\"{:.1}\">{unit}</text>",
        middle + if per_bar == 1 { 4.0 } else { -1.0 }
    );
}
