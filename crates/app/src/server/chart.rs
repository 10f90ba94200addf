//! The chart of a relation: the level with its band, cooperation and conflict
//! below it, breaks marked. It is read without a script (each week leads to
//! its acts; a table stands behind it) and pointed at with one.

use crate::server::ask::Ask;
use crate::server::parts::signed;
use detente_record::{Break, BreakDirection, Day, Evidence, Level};
use detente_view::chart::Chart;
use detente_view::day;
use jiff::ToSpan;
use maud::{Markup, PreEscaped, html};

/// A drawing for wide screens and one for narrow ones, of which the page shows the one that fits:
/// a wide one made small cannot be read, and one that is scrolled has no scale in sight.
const SHAPES: [Shape; 2] = [
    Shape {
        class: "drawn wide",
        id: "chart",
        width: 960,
        linked: 210,
    },
    Shape {
        class: "drawn slim",
        id: "chart-slim",
        width: 400,
        linked: 40,
    },
];

struct Shape {
    class: &'static str,
    id: &'static str,
    /// In the drawing's own units.
    width: u32,
    /// So many weeks have a link each; more would weigh too much, or be too narrow for a finger.
    linked: usize,
}

/// So many weeks stand in the table.
const TABLE: usize = 260;

/// A stretch of weeks, by their Mondays.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    pub from: Day,
    pub to: Day,
    /// The first and last there is.
    pub whole: [Day; 2],
}

impl Window {
    /// Makes it.
    pub fn of(from: Day, to: Day, whole: [Day; 2]) -> Window {
        Window { from, to, whole }
    }

    /// Returns whether a week is in it.
    pub fn holds(&self, week: Day) -> bool {
        self.from <= week && week <= self.to
    }

    fn weeks(&self) -> i32 {
        (self.to - self.from).get_days() / 7 + 1
    }
}

/// Returns a day some weeks later.
pub fn weeks_later(day: Day, weeks: i32) -> Day {
    day.saturating_add(i64::from(weeks).weeks())
}

/// Returns a day some days later.
pub fn days_later(day: Day, days: i32) -> Day {
    day.saturating_add(i64::from(days).days())
}

/// The whole figure: ways through time, picture, key, table.
pub fn figure(
    ask: &Ask,
    path: &str,
    window: &Window,
    levels: &[Level],
    breaks: &[Break],
    week: Option<Day>,
) -> Markup {
    let about = format!(
        "{} weeks, from {} to {}",
        window.weeks(),
        day(window.from),
        day(days_later(window.to, 6))
    );
    html! {
        figure.chart {
            (ways(ask, path, window))
            div.scroll tabindex="0" role="region" aria-label="Chart of the relation" {
                @for shape in &SHAPES { (picture(shape, ask, path, window, levels, breaks, week)) }
            }
            figcaption {
                p.soft { (about) ". Where the line is dotted there was no recent evidence. " span.with-script { "Point at a week; drag to zoom; arrow keys, Enter." } }
                (table(ask, path, levels, breaks))
            }
        }
    }
}

// Ways through time that need no script.
fn ways(ask: &Ask, path: &str, window: &Window) -> Markup {
    let [first, last] = window.whole;
    let to = |from: Day, to: Day| {
        let (from, to) = (from.max(first).to_string(), to.min(last).to_string());
        ask.query
            .with(path, &[("from", &from), ("to", &to), ("after", "")])
    };
    let weeks = window.weeks();
    let spans = [
        ("6 months", 26),
        ("1 year", 52),
        ("2 years", 104),
        ("5 years", 261),
    ];
    let all = ask.query.with(
        path,
        &[
            ("from", &first.to_string()),
            ("to", &last.to_string()),
            ("after", ""),
        ],
    );
    let half = (weeks / 2).max(1);
    html! {
        nav.ways aria-label="Time shown" {
            @if window.from > first { a rel="prev" href=(to(weeks_later(window.from, -half), weeks_later(window.to, -half))) { "← earlier" } }
            @for (name, n) in spans {
                a href=(to(weeks_later(window.to, 1 - n), window.to)) aria-current=[(n == weeks).then_some("true")] { (name) }
            }
            a href=(all) aria-current=[([window.from, window.to] == window.whole).then_some("true")] { "all" }
            @if window.to < last { a rel="next" href=(to(weeks_later(window.from, half), weeks_later(window.to, half))) { "later →" } }
        }
    }
}

// The drawing is that of the program's files; laid over it are the ways it leads.
fn picture(
    shape: &Shape,
    ask: &Ask,
    path: &str,
    window: &Window,
    levels: &[Level],
    breaks: &[Break],
    week: Option<Day>,
) -> Markup {
    let drawn = Chart {
        title: "",
        levels,
        breaks,
        width: shape.width,
        id: shape.id,
        alone: false,
    };
    let svg = detente_view::chart::svg(&drawn);
    let view = svg
        .split("viewBox=\"")
        .nth(1)
        .and_then(|v| v.split('"').next());
    let view = view.unwrap_or("0 0 960 400").to_owned();
    let height: f64 = view
        .rsplit(' ')
        .next()
        .and_then(|h| h.parse().ok())
        .unwrap_or(400.0);
    let (left, step) = detente_view::chart::weeks(&drawn);
    let (top, bottom) = (34.0, height - 26.0);
    let first = levels.first().map_or(window.from, |l| l.week);
    let at = |week: Day| left + step * f64::from((week - first).get_days()) / 7.0;
    let inside = |week: &Day| levels.iter().any(|l| l.week == *week);
    let link = |week: Day, wide: f64, told: String| {
        let x = fixed(at(week) + step / 2.0 - wide / 2.0);
        html! {
            a href=(week_of(ask, path, week)) tabindex="-1" {
                rect.hit x=(x) y=(top) width=(fixed(wide)) height=(bottom - top) { title { (told) } }
            }
        }
    };
    html! {
        div class=(shape.class) {
            (PreEscaped(svg))
            @if !levels.is_empty() {
                svg.over viewBox=(view) aria-hidden="true"
                    data-from=(first) data-weeks=(levels.len()) data-left=(fixed(left)) data-right=(left + step * levels.len() as f64) data-top=(top) data-bottom=(bottom)
                    data-path=(path) data-week=[week] {
                    @if let Some(week) = week.filter(inside) {
                        rect.chosen x=(fixed(at(week))) y=(top) width=(fixed(step.max(3.0))) height=(bottom - top) {}
                    }
                    @if levels.len() <= shape.linked {
                        @for l in levels { (link(l.week, step, told(l))) }
                    } @else {
                        @for found in breaks.iter().filter(|b| inside(&b.date)) {
                            (link(found.date, step.max(8.0), format!("Break, from the week of {}", day(found.date))))
                        }
                    }
                }
            }
        }
    }
}

fn week_of(ask: &Ask, path: &str, week: Day) -> String {
    let week = week.to_string();
    format!(
        "{}#week",
        ask.query.with(path, &[("week", &week), ("after", "")])
    )
}

fn told(l: &Level) -> String {
    let index = match l.evidence {
        Evidence::None => "no recent evidence".to_owned(),
        Evidence::Recent => format!(
            "index {:.0} ({:.0} to {:.0})",
            l.index[0], l.index[1], l.index[2]
        ),
    };
    format!(
        "Week of {}: {index}; {} cooperative, {} conflictive acts",
        day(l.week),
        l.cooperation,
        l.conflict
    )
}

// A picture needs no more than tenths.
fn fixed(x: f64) -> String {
    format!("{x:.1}")
}

fn table(ask: &Ask, path: &str, levels: &[Level], breaks: &[Break]) -> Markup {
    let rows = levels.iter().rev().take(TABLE);
    html! {
        details {
            summary { "The chart as a table" }
            div.scroll tabindex="0" role="region" aria-label="The chart as a table" {
                table {
                    caption { "A row a week, the newest first" @if levels.len() > TABLE { "; the last " (TABLE) " weeks shown, all in the JSON" } }
                    thead { tr { th scope="col" { "Week of" } th.number scope="col" { "Index" } th.number scope="col" { "from" } th.number scope="col" { "to" } th.number scope="col" { "Tone" } th.number scope="col" { "Cooperative" } th.number scope="col" { "Conflictive" } th scope="col" { "Break" } } }
                    tbody {
                        @for l in rows {
                            @let known = l.evidence == Evidence::Recent;
                            @let found = breaks.iter().find(|b| b.date == l.week);
                            tr {
                                th scope="row" { a href=(week_of(ask, path, l.week)) { (l.week) } }
                                @if known { td.number { (format!("{:.0}", l.index[0])) } td.number { (format!("{:.0}", l.index[1])) } td.number { (format!("{:.0}", l.index[2])) } td.number { (signed(l.tone[0])) } }
                                @else { td colspan="4" { span.soft { "no recent evidence" } } }
                                td.number { (l.cooperation) } td.number { (l.conflict) }
                                td { @match found.map(|b| b.direction) { Some(BreakDirection::Down) => "▼ worse", Some(BreakDirection::Up) => "▲ better", None => "" } }
                            }
                        }
                    }
                }
            }
        }
    }
}
