//! Who said what when: a lane a holder, a sign a day, and the sentences below.

use crate::server::pages::incident::{ordered, said};
use crate::server::parts::when;
use detente_record::Day;
use detente_view::{Case, Line, by_day, day, shorten};
use maud::{Markup, html};

/// A picture for wide screens and one for narrow ones: how wide, how much of that the holders'
/// names have, and how many letters of them.
const SHAPES: [(&str, f64, f64, usize); 2] = [
    ("drawn wide", 960.0, 210.0, 30),
    ("drawn slim", 400.0, 138.0, 19),
];

/// The picture's measures.
const LANE: f64 = 26.0;
const HEAD: f64 = 26.0;

/// So many sentences are shown before the rest is folded.
const SHOWN: usize = 12;

/// The timeline of an incident.
pub fn section(case: &Case) -> Markup {
    let all = by_day(case);
    html! {
        @if all.len() > 1 {
            section aria-labelledby="timeline" {
                h2 #timeline { "Who said what, day by day" }
                (lanes(case))
                ol.timeline { @for (date, holder, line) in all.iter().take(SHOWN) { (row(*date, holder, line)) } }
                @if all.len() > SHOWN {
                    details {
                        summary { (all.len() - SHOWN) " more" }
                        ol.timeline { @for (date, holder, line) in all.iter().skip(SHOWN) { (row(*date, holder, line)) } }
                    }
                }
            }
        }
    }
}

fn row(date: Option<Day>, holder: &str, line: &Line) -> Markup {
    html! {
        li {
            div.day { (when(date)) }
            div { strong { (holder) } " " (said(line)) }
        }
    }
}

// One picture of all days; the list below it says the same in words.
fn lanes(case: &Case) -> Markup {
    let days = |lines: &[Line]| -> Vec<Day> { lines.iter().filter_map(|l| l.day).collect() };
    let all = case.accounts.iter();
    let all: Vec<Day> = all
        .flat_map(|a| [days(&a.says), days(&a.denies)].concat())
        .collect();
    let (Some(first), Some(last)) = (all.iter().min(), all.iter().max()) else {
        return html! {};
    };
    let span = f64::from((*last - *first).get_days());
    if span < 1.0 {
        return html! {};
    }
    let height = HEAD + LANE * case.accounts.len() as f64 + 4.0;
    let about = format!(
        "{} holders, from {} to {}",
        case.accounts.len(),
        day(*first),
        day(*last)
    );
    let picture = |class: &str, width: f64, label: f64, letters: usize| {
        let at = |d: Day| {
            label + 12.0 + f64::from((d - *first).get_days()) / span * (width - label - 30.0)
        };
        html! { div class={ "lanes-of " (class) } {
            svg.lanes viewBox=(format!("0 0 {width} {height}")) role="img" aria-label={ "Who spoke on which day: " (about) ". The list below says the same in words." } {
                text.tick x=(at(*first)) y="14" { (day(*first)) }
                text.tick x=(at(*last)) y="14" text-anchor="end" { (day(*last)) }
                @for (i, account) in ordered(case).into_iter().enumerate() {
                    @let y = HEAD + LANE * (i as f64 + 0.5);
                    @let says = unique(days(&account.says));
                    line.lane x1=(label) x2=(width) y1=(y) y2=(y) {}
                    text.holder x=(label - 8.0) y=(y + 4.0) text-anchor="end" { (shorten(&account.holder, letters)) }
                    @for d in says.iter().copied() { circle.says cx=(at(d)) cy=(y) r="5" { title { (account.holder) " speaks, " (day(d)) } } }
                    @for d in unique(days(&account.denies)) {
                        path.denies d=(format!("M{0:.1} {1:.1}l10 10m0-10l-10 10", at(d) - 5.0, if says.contains(&d) { y + 1.0 } else { y - 5.0 })) { title { (account.holder) " denies, " (day(d)) } }
                    }
                }
            }
        } }
    };
    html! {
        @for (class, width, label, letters) in SHAPES { (picture(class, width, label, letters)) }
        p.key { svg.sign viewBox="0 0 12 12" aria-hidden="true" { circle.says cx="6" cy="6" r="5" {} } " says  " svg.sign viewBox="0 0 12 12" aria-hidden="true" { path.denies d="M1 1l10 10m0-10l-10 10" {} } " denies" }
    }
}

fn unique(mut days: Vec<Day>) -> Vec<Day> {
    days.sort_unstable();
    days.dedup();
    days
}
