//! A relation: its level as a small chart, its breaks with their reasons.

use crate::page::day;
use crate::words::{Names, clean, columns, short, shorten};
use detente_record::{Break, BreakDirection, Evidence, Level, Mix};

const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Returns a chart of the weekly index, a row a half-year, breaks marked below their week.
pub fn chart(levels: &[Level], breaks: &[Break]) -> String {
    let mut out = String::new();
    for row in levels.chunks(26) {
        let Some(first) = row.first() else { continue };
        let bars: String = row.iter().map(bar).collect();
        out.push_str(&columns(
            &[first.week.to_string(), bars, span(row)],
            &[10, 26],
        ));
        out.push('\n');
        let marks: String = row
            .iter()
            .map(|l| {
                let here = breaks.iter().find(|b| {
                    let away = (b.detected - l.week).get_days();
                    (0..7).contains(&away)
                });
                match here.map(|b| b.direction) {
                    Some(BreakDirection::Down) => '▼',
                    Some(BreakDirection::Up) => '▲',
                    None => ' ',
                }
            })
            .collect();
        if !marks.trim().is_empty() {
            out.push_str(&format!("            {}\n", marks.trim_end()));
        }
    }
    out
}

// A week without recent evidence is a dot: nothing is known, which is not "neutral".
fn bar(level: &Level) -> char {
    if level.evidence == Evidence::None {
        return '·';
    }
    let step = (level.index[0] / 100.0 * BARS.len() as f64) as usize;
    BARS[step.min(BARS.len() - 1)]
}

fn span(row: &[Level]) -> String {
    let known: Vec<&Level> = row
        .iter()
        .filter(|l| l.evidence == Evidence::Recent)
        .collect();
    let (Some(low), Some(high)) = (
        known.iter().map(|l| l.index[0]).min_by(f64::total_cmp),
        known.iter().map(|l| l.index[0]).max_by(f64::total_cmp),
    ) else {
        return "no recent evidence".into();
    };
    let acts: (u32, u32) = row
        .iter()
        .fold((0, 0), |n, l| (n.0 + l.cooperation, n.1 + l.conflict));
    format!(
        "index {low:.0}–{high:.0} · {} cooperative, {} conflictive",
        acts.0, acts.1
    )
}

/// Returns a relation for a person: where it stands, the chart, the breaks.
pub fn relation(a: &str, b: &str, levels: &[Level], breaks: &[Break], names: &Names) -> String {
    let sign = match levels.last() {
        Some(level) if level.directed => "→",
        _ => "–",
    };
    let mut out = format!("{} {sign} {}\n", names.of(a), names.of(b));
    match levels.last() {
        None => out.push_str("no acts between them are on record\n"),
        Some(l) if l.evidence == Evidence::None => out.push_str("no recent evidence\n"),
        Some(l) => out.push_str(&format!(
            "week of {}: index {:.0} ({:.0} to {:.0}), tone {:+.1} ({:+.1} to {:+.1}), {:.1} conflict acts in a usual week\n",
            day(l.week), l.index[0], l.index[1], l.index[2], l.tone[0], l.tone[1], l.tone[2], l.hostility[0]
        )),
    }
    out.push_str(&chart(levels, breaks));
    for b in breaks {
        out.push_str(&break_lines(b));
    }
    out
}

/// Returns a break with the acts that moved the figure.
pub fn break_lines(b: &Break) -> String {
    let way = match b.direction {
        BreakDirection::Down => "▼ worse",
        BreakDirection::Up => "▲ better",
    };
    let mut notes = vec![
        format!("{:?}", b.tier).to_lowercase(),
        format!("score {:.1}", b.score),
    ];
    if b.new_low {
        notes.push("a 52-week low".into());
    }
    notes.extend(mix_words(b).map(str::to_owned));
    if b.one_report {
        notes.push("rests on one report".into());
    }
    let mut out = format!(
        "{way} from the week of {}, seen {} ({})\n",
        day(b.date),
        day(b.detected),
        notes.join(", ")
    );
    out.push_str("  the acts that moved the figure:\n");
    for reason in b.because.iter().take(5) {
        let date = reason.date.map(|d| d.to_string()).unwrap_or_default();
        let incident = reason
            .incident
            .as_ref()
            .map(|i| short(i).to_owned())
            .unwrap_or_default();
        let text = shorten(&clean(&reason.text), 46);
        out.push_str(&format!(
            "  {}\n",
            columns(
                &[format!("{:+.1}", tenth(reason.part)), date, incident, text],
                &[5, 10, 9]
            )
        ));
    }
    if b.because.len() > 5 {
        let rest: f64 = b.because.iter().skip(5).map(|r| r.part).sum();
        out.push_str(&format!(
            "  {:+.1}  from {} further parts\n",
            tenth(rest),
            b.because.len() - 5
        ));
    }
    out.push_str(&format!(
        "  without the largest: {:.1}\n",
        tenth(b.without_top)
    ));
    out
}

/// Acts from which on it can be told whether a break is more of the same: of fewer, the mix
/// proves nothing, be the one act a first rupture or the hundredth clash.
const TELLING: usize = 4;

/// Returns what the mix of a break's acts says of it; `None` where they are too few to say it.
pub fn mix_words(b: &Break) -> Option<&'static str> {
    let acts = b.because.iter().filter(|r| r.date.is_some()).count();
    match b.mix {
        Mix::Different => Some("acts of another kind"),
        Mix::Louder if acts >= TELLING => Some("more of the same: check the coverage"),
        Mix::Louder => None,
    }
}

// Rounded to a tenth; what rounds to nothing has no sign.
fn tenth(x: f64) -> f64 {
    (x * 10.0).round() / 10.0 + 0.0
}
