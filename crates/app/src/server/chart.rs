//! The chart of a relation: the level with its band, cooperation and conflict
//! below it, breaks marked. It is read without a script (each week leads to
//! its acts; a table stands behind it) and pointed at with one.

use crate::server::ask::Ask;
use crate::server::parts::signed;
use detente_record::{Break, BreakDirection, Day, Evidence, Level};
use detente_view::day;
use jiff::ToSpan;
use maud::{Markup, html};

/// The picture's measures.
const WIDTH: f64 = 960.0;
const LEFT: f64 = 40.0;
const RIGHT: f64 = 950.0;
const TOP: f64 = 26.0;
const FLOOR: f64 = 232.0;
const ZERO: f64 = 300.0;
const REACH: f64 = 46.0;
const HEIGHT: f64 = 366.0;

/// So many weeks have a link each; more would weigh too much.
const LINKED: usize = 210;

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

    fn at(&self, week: Day) -> f64 {
        let step = (RIGHT - LEFT) / f64::from(self.weeks());
        LEFT + (f64::from((week - self.from).get_days()) / 7.0 + 0.5) * step
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
                (picture(ask, path, window, levels, breaks, week))
            }
            figcaption {
                p.key {
                    svg.sign viewBox="0 0 22 12" aria-hidden="true" { rect.band x="0" y="1" width="22" height="10" {} path.line d="M0 6H22" {} }
                    " index, 0 to 100, with its 90 % interval   "
                    span.side.cooperation { "▲" } " cooperative acts   " span.side.conflict { "▼" } " conflictive acts   "
                    svg.sign viewBox="0 0 12 12" aria-hidden="true" { path.break-line d="M6 0V12" {} } " break"
                }
                p.soft { (about) ". Where the line stops there was no recent evidence. " span.with-script { "Point at a week; drag to zoom; arrow keys, Enter." } }
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

fn picture(
    ask: &Ask,
    path: &str,
    window: &Window,
    levels: &[Level],
    breaks: &[Break],
    week: Option<Day>,
) -> Markup {
    let step = (RIGHT - LEFT) / f64::from(window.weeks());
    let y = |index: f64| FLOOR - index / 100.0 * (FLOOR - TOP);
    let most = levels
        .iter()
        .map(|l| l.cooperation.max(l.conflict))
        .max()
        .unwrap_or(1)
        .max(1);
    let tall = |n: u32| f64::from(n) / f64::from(most) * REACH;
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) aria-hidden="true"
            data-from=(window.from) data-weeks=(window.weeks()) data-left=(LEFT) data-right=(RIGHT) data-top=(TOP) data-bottom=(ZERO + REACH)
            data-first=(window.whole[0]) data-last=(window.whole[1]) data-path=(path) data-week=[week] {
            @for index in [0, 25, 50, 75, 100] {
                line.grid x1=(LEFT) x2=(RIGHT) y1=(y(f64::from(index))) y2=(y(f64::from(index))) {}
                text.tick x=(LEFT - 6.0) y=(y(f64::from(index)) + 4.0) text-anchor="end" { (index) }
            }
            (ticks(window))
            @if let Some(week) = week.filter(|w| window.holds(*w)) {
                rect.chosen x=(fixed(window.at(week) - step / 2.0)) y=(TOP) width=(fixed(step.max(3.0))) height=(ZERO + REACH - TOP) {}
            }
            (band(window, levels, &y))
            line.axis x1=(LEFT) x2=(RIGHT) y1=(ZERO) y2=(ZERO) {}
            text.tick x=(LEFT - 6.0) y=(ZERO - REACH + 8.0) text-anchor="end" { (most) }
            text.tick x=(LEFT - 6.0) y=(ZERO + REACH) text-anchor="end" { (most) }
            path.cooperation d=(bars(window, levels, step, |l| -tall(l.cooperation))) {}
            path.conflict d=(bars(window, levels, step, |l| tall(l.conflict))) {}
            @for found in breaks.iter().filter(|b| window.holds(b.date)) {
                @let x = fixed(window.at(found.date));
                @let down = found.direction == BreakDirection::Down;
                a href=(week_of(ask, path, found.date)) tabindex="-1" {
                    line.break-line x1=(x) x2=(x) y1=(TOP) y2=(ZERO + REACH) {}
                    text.break-sign.conflict[down].cooperation[!down] x=(x) y=(TOP - 6.0) text-anchor="middle" { (if down { "▼" } else { "▲" }) }
                }
            }
            @if levels.len() <= LINKED {
                @for l in levels {
                    a href=(week_of(ask, path, l.week)) tabindex="-1" {
                        rect.hit x=(fixed(window.at(l.week) - step / 2.0)) y=(TOP) width=(fixed(step)) height=(ZERO + REACH - TOP) {
                            title { (told(l)) }
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

fn band(window: &Window, levels: &[Level], y: &impl Fn(f64) -> f64) -> Markup {
    let runs = levels
        .split(|l| l.evidence == Evidence::None)
        .filter(|r| !r.is_empty());
    let (mut area, mut line) = (String::new(), String::new());
    for run in runs {
        let point =
            |l: &Level, which: usize| format!("{:.1} {:.1}", window.at(l.week), y(l.index[which]));
        let there: Vec<String> = run.iter().map(|l| point(l, 2)).collect();
        let back: Vec<String> = run.iter().rev().map(|l| point(l, 1)).collect();
        let middle: Vec<String> = run.iter().map(|l| point(l, 0)).collect();
        area.push_str(&format!("M{}L{}z", there.join("L"), back.join("L")));
        line.push_str(&format!("M{}h.1", middle.join("L")));
    }
    html! { path.band d=(area) {} path.line d=(line) {} }
}

fn bars(window: &Window, levels: &[Level], step: f64, tall: impl Fn(&Level) -> f64) -> String {
    let wide = (step * 0.8).clamp(0.6, 14.0);
    let mut path = String::new();
    for l in levels {
        let height = tall(l);
        if height.abs() > 0.0 {
            let from = window.at(l.week) - wide / 2.0;
            path.push_str(&format!(
                "M{from:.1} {ZERO}h{wide:.1}v{height:.1}h-{wide:.1}z"
            ));
        }
    }
    path
}

// Years, quarters or months, whichever leaves room.
fn ticks(window: &Window) -> Markup {
    let months = window.weeks() / 4;
    let every = match months {
        ..=14 => 1,
        15..=40 => 3,
        41..=150 => 12,
        _ => 60,
    };
    let mut ticks = Vec::new();
    let mut at = window.from.first_of_month();
    for _ in 0..800 {
        if at > days_later(window.to, 6) {
            break;
        }
        let number = i32::from(at.year()) * 12 + i32::from(at.month()) - 1;
        let x = window.at(at);
        if number % every == 0 && x >= LEFT && x < RIGHT - 30.0 {
            let january = at.month() == 1;
            let name = match (every, january) {
                (12.., _) => at.year().to_string(),
                (_, true) => format!("Jan {}", at.year()),
                _ => MONTHS[usize::from(at.month().unsigned_abs()) - 1].to_owned(),
            };
            ticks.push((x, name, january));
        }
        at = at.saturating_add(1.months());
    }
    html! {
        @for (x, name, january) in &ticks {
            line.grid.strong[*january] x1=(fixed(*x)) x2=(fixed(*x)) y1=(TOP) y2=(ZERO + REACH) {}
            text.tick x=(fixed(x + 3.0)) y=(HEIGHT - 4.0) { (name) }
        }
    }
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

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
