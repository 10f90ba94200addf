//! A relation drawn: its level with the band it lies in, weekly cooperation above a
//! line and conflict below it, and the breaks, marked and named where they are.
//!
//! One drawing for a file, for a page and for the program's web pages: SVG without
//! scripts, its colours in CSS classes (`dt-…`) that a page may set anew, told
//! apart by place and label as well as by colour, with a title and a description
//! for whoever cannot see it.

mod marks;
mod panels;
mod scale;
mod spark;

pub use spark::sparkline;

use crate::html::escape;
use crate::page::day;
use detente_record::{Break, BreakDirection, Evidence, Level};
use scale::{Frame, Time};
use std::fmt::Write as _;

/// The look of a drawing. [`svg`] carries it where it stands alone; a page gives it once.
pub const STYLE: &str = include_str!("style.css");

/// What is drawn, and how.
#[derive(Debug, Clone, Copy)]
pub struct Chart<'a> {
    /// Whose relation: "Azerbaijan – Russia".
    pub title: &'a str,
    /// The level, a week each, in order; only what is to be shown.
    pub levels: &'a [Level],
    /// Breaks of the relation; those outside the weeks shown are left out.
    pub breaks: &'a [Break],
    /// Width in pixels; the height follows. At least 320 is used.
    pub width: u32,
    /// Begins the ids inside, so that several drawings can stand on one page.
    pub id: &'a str,
    /// Whether the drawing carries its style and paper: a file of its own, not part of a page.
    pub alone: bool,
}

/// Returns the drawing as SVG. Without any level it says that nothing is known.
///
/// ```
/// use detente_view::chart::{Chart, svg};
/// let chart = Chart { title: "A – B", levels: &[], breaks: &[], width: 800, id: "a-b", alone: true };
/// assert!(svg(&chart).contains("no acts between them are on record"));
/// ```
pub fn svg(chart: &Chart) -> String {
    let width = f64::from(chart.width.max(320));
    let shown: Vec<&Break> = match (chart.levels.first(), chart.levels.last()) {
        (Some(first), Some(last)) => {
            let inside =
                |b: &&Break| b.detected >= first.week && (b.detected - last.week).get_days() <= 6;
            chart.breaks.iter().filter(inside).collect()
        }
        _ => Vec::new(),
    };
    let time = time(chart);
    let labels = marks::place(&shown, &time, width);
    let top = 34.0 + 15.0 * labels.rows as f64;
    let level = Frame {
        top: top + 6.0,
        height: 190.0,
    };
    let counts = Frame {
        top: level.top + level.height + 26.0,
        height: 96.0,
    };
    let height = counts.top + counts.height + 26.0;
    let mut out = open(chart, width, height);
    if chart.levels.is_empty() {
        let _ = writeln!(
            out,
            "<text class=\"dt-soft\" x=\"44\" y=\"60\">no acts between them are on record</text>"
        );
    } else {
        panels::years(&mut out, &time, &level, &counts);
        panels::level(&mut out, chart.levels, &time, &level);
        panels::counts(&mut out, chart.levels, &time, &counts);
        marks::draw(&mut out, &labels, &level, &counts);
    }
    out.push_str("</svg>\n");
    out
}

fn time(chart: &Chart) -> Time {
    let width = f64::from(chart.width.max(320));
    Time::over(chart.levels, 44.0, width - 74.0)
}

/// Returns where the first week begins in the drawing, and how wide a week is, for whoever lays something over it.
pub fn weeks(chart: &Chart) -> (f64, f64) {
    let time = time(chart);
    (time.left, time.step())
}

fn open(chart: &Chart, width: f64, height: f64) -> String {
    let id = escape(chart.id);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dt-chart\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         width=\"{width:.0}\" height=\"{height:.0}\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
        escape(chart.title),
        escape(&described(chart)),
    );
    if chart.alone {
        let _ = writeln!(
            out,
            "<style>\n{STYLE}</style>\n<rect class=\"dt-paper\" width=\"100%\" height=\"100%\"/>"
        );
    }
    let _ = writeln!(
        out,
        "<text class=\"dt-title\" x=\"44\" y=\"22\">{}</text>",
        escape(chart.title)
    );
    out
}

/// Returns in words what the drawing shows, for whoever cannot see it.
pub fn described(chart: &Chart) -> String {
    let (Some(first), Some(last)) = (chart.levels.first(), chart.levels.last()) else {
        return "No acts between them are on record.".to_owned();
    };
    let mut out = format!(
        "The relation's index (0 worst, 100 best) week by week from {} to {}, with its 90 percent interval, \
         and below it the cooperative and conflictive acts of each week. ",
        day(first.week),
        day(last.week)
    );
    if last.evidence == Evidence::None {
        out.push_str("There is no recent evidence at the end. ");
    } else {
        let _ = write!(
            out,
            "It ends at {:.0} ({:.0} to {:.0}). ",
            last.index[0], last.index[1], last.index[2]
        );
    }
    let ways = |way| chart.breaks.iter().filter(|b| b.direction == way).count();
    let _ = write!(
        out,
        "Breaks: {} for the worse, {} for the better.",
        ways(BreakDirection::Down),
        ways(BreakDirection::Up)
    );
    out
}

/// Returns a page that holds the drawing and what it rests on: one file, no script,
/// nothing fetched. `notes` are paragraphs of plain text below it.
pub fn page(chart: &Chart, notes: &[String]) -> String {
    let inside = Chart {
        alone: false,
        ..*chart
    };
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{}{STYLE}{PAGE}</style>\n</head>\n<body>\n<main>\n<figure>\n{}</figure>\n",
        escape(chart.title),
        "",
        svg(&inside)
    );
    for note in notes {
        let _ = writeln!(out, "<pre>{}</pre>", escape(note));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

const PAGE: &str = "\
:root { color-scheme: light dark; }\n\
body { margin: 1.5rem auto; max-width: 62rem; padding: 0 1rem; background: Canvas; color: CanvasText; font: 15px/1.5 system-ui, sans-serif; }\n\
figure { margin: 0 0 1.5rem; }\n\
pre { white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }\n";
