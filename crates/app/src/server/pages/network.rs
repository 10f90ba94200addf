//! States and what passes between them, in a stretch of days.

use crate::server::ask::{Answer, Ask, Page, Refusal};
use crate::server::chart::weeks_later;
use crate::server::parts::{relation_path, signed};
use detente_record::Day;
use detente_relations::{Counts, Side};
use detente_view::{Named, labels, layout};
use maud::{Markup, html};
use serde_json::json;
use std::collections::BTreeMap;
use std::ops::Range;

/// So many states are told of; more could not be told apart.
const NODES: usize = 48;

/// A drawing for wide screens and one of fewer states for narrow ones, of which the page shows the
/// one that fits: a wide one made small cannot be read.
const SHAPES: [Shape; 2] = [
    Shape {
        class: "drawn wide",
        size: (960.0, 640.0),
        nodes: NODES,
        character: 6.4,
        line: 13.0,
    },
    Shape {
        class: "drawn slim",
        size: (400.0, 520.0),
        nodes: 18,
        character: 7.0,
        line: 14.0,
    },
];

struct Shape {
    class: &'static str,
    size: (f64, f64),
    /// So many states, the busiest.
    nodes: usize,
    /// How wide a letter of a name is, and how high a line.
    character: f64,
    line: f64,
}

/// So many ties are drawn.
const TIES: usize = 160;

/// What passed between two states.
struct Tie {
    pair: [String; 2],
    ends: (usize, usize),
    cooperation: u32,
    conflict: u32,
    tone: f64,
}

/// The page.
pub fn page(ask: &Ask) -> Answer {
    let snapshot = ask.site.snapshot().ok_or(Refusal::NotYet)?;
    let last = snapshot.feed.last_week().unwrap_or_default();
    let to = ask.query.day("to")?.unwrap_or_else(|| weeks_later(last, 1));
    let from = ask
        .query
        .day("from")?
        .unwrap_or_else(|| weeks_later(to, -26));
    let least = match ask.query.get("least").map_or(Ok(1), str::parse) {
        Ok(n @ 1..=1_000_000) => n,
        _ => return Err(Refusal::Bad("“least” is to be a number from 1".into())),
    };
    let (names, ties) = ties(&snapshot, from, to, least);
    let drawn = SHAPES.each_ref().map(|s| placed(s, &names, &ties));
    let json = json!({
        "from": from, "to": to,
        "nodes": names.iter().zip(&drawn[0]).map(|((code, acts), (x, y))| json!({
            "code": code, "name": ask.name(code), "acts": acts, "x": x.round(), "y": y.round(),
        })).collect::<Vec<_>>(),
        "ties": ties.iter().map(|t| json!({
            "dyad": t.pair, "cooperation": t.cooperation, "conflict": t.conflict, "tone": t.tone,
        })).collect::<Vec<_>>(),
    });
    let body = html! {
        h1 { "Network" }
        p.lead { "States and the acts between them. The more acts, the nearer and the thicker; where conflict prevails the line is dashed." }
        form.filters action="/network" {
            label { "From " input type="date" name="from" value=(from); }
            label { "To " input type="date" name="to" value=(to); }
            label { "At least " input type="number" name="least" min="1" value=(least) size="5"; " acts" }
            button { "Show" }
        }
        @if ties.is_empty() { p.notice { "No acts between states are dated to these days." } }
        @else { (figure(ask, &names, &ties, &drawn)) (table(ask, &ties)) }
    };
    Ok(Page {
        title: "Network".into(),
        body,
        json,
        scripts: &["map.js", "table.js"],
    })
}

type Nodes = Vec<(String, u32)>;

// Which weeks of the counts begin in some days.
fn weeks(counts: &Counts, from: Day, to: Day) -> Range<usize> {
    let mut within = (0..counts.weeks()).filter(|t| {
        let monday = counts.week(*t);
        from <= monday && monday <= to
    });
    match within.next() {
        Some(first) => first..within.next_back().unwrap_or(first) + 1,
        None => 0..0,
    }
}

fn ties(
    snapshot: &crate::server::relations::Snapshot,
    from: Day,
    to: Day,
    least: u32,
) -> (Nodes, Vec<Tie>) {
    let (counts, params) = (&snapshot.feed.base.counts, &snapshot.feed.base.params);
    let within = weeks(counts, from, to);
    let mut sums: BTreeMap<&[String; 2], (u32, u32, f64)> = BTreeMap::new();
    for (pair, _) in &snapshot.pairs {
        for cell in counts.cells_in(pair, within.clone()) {
            let sum = sums.entry(pair).or_default();
            for (bin, n) in cell.of(Side::Both).into_iter().enumerate() {
                match bin < 3 {
                    true => sum.1 += n,
                    false => sum.0 += n,
                }
                sum.2 += f64::from(n) * params.bin_scores[bin];
            }
        }
    }
    sums.retain(|_, (good, bad, _)| *good + *bad >= least);
    let mut acts: BTreeMap<&str, u32> = BTreeMap::new();
    for (pair, (good, bad, _)) in &sums {
        for code in pair.iter() {
            *acts.entry(code).or_default() += good + bad;
        }
    }
    let mut nodes: Nodes = acts.into_iter().map(|(c, n)| (c.to_owned(), n)).collect();
    nodes.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    nodes.truncate(NODES);
    let place = |code: &str| nodes.iter().position(|(c, _)| c == code);
    let mut ties: Vec<Tie> = sums
        .into_iter()
        .filter_map(|(pair, (cooperation, conflict, tone))| {
            Some(Tie {
                ends: (place(&pair[0])?, place(&pair[1])?),
                pair: pair.clone(),
                cooperation,
                conflict,
                tone: tone / f64::from(cooperation + conflict),
            })
        })
        .collect();
    let all = |t: &Tie| t.cooperation + t.conflict;
    ties.sort_by(|a, b| all(b).cmp(&all(a)).then_with(|| a.pair.cmp(&b.pair)));
    ties.truncate(TIES);
    (nodes, ties)
}

impl Tie {
    fn acts(&self) -> f64 {
        f64::from(self.cooperation + self.conflict)
    }

    fn is_among(&self, nodes: usize) -> bool {
        self.ends.0 < nodes && self.ends.1 < nodes
    }
}

type Places = Vec<(f64, f64)>;

// Where the states that a drawing shows stand in it.
fn placed(shape: &Shape, nodes: &Nodes, ties: &[Tie]) -> Places {
    let count = shape.nodes.min(nodes.len());
    let ties = ties.iter().filter(|t| t.is_among(count));
    let edges: Vec<_> = ties.map(|t| (t.ends.0, t.ends.1, t.acts())).collect();
    layout(count, &edges, shape.size)
}

fn figure(ask: &Ask, nodes: &Nodes, ties: &[Tie], drawn: &[Places]) -> Markup {
    let sign = |class: &str| html! { svg.sign.long viewBox="0 0 28 12" aria-hidden="true" { line.tie.(class) x1="0" x2="28" y1="6" y2="6" stroke-width="3" {} } };
    html! {
        figure.network {
            @for (shape, at) in SHAPES.iter().zip(drawn) { div class=(shape.class) { (picture((shape, at), ask, nodes, ties)) } }
            figcaption {
                p.key { (sign("cooperation")) " cooperation prevails   " (sign("conflict")) " conflict prevails" }
            }
        }
    }
}

fn picture((shape, at): (&Shape, &Places), ask: &Ask, nodes: &Nodes, ties: &[Tie]) -> Markup {
    let nodes = &nodes[..at.len()];
    let ties: Vec<&Tie> = ties.iter().filter(|t| t.is_among(at.len())).collect();
    let most = f64::from(nodes.first().map_or(1, |n| n.1));
    let busiest = ties.first().map_or(1.0, |t| t.acts());
    let circles: Vec<Named> = nodes
        .iter()
        .zip(at)
        .map(|((code, acts), at)| Named {
            at: *at,
            radius: 4.0 + 12.0 * (f64::from(*acts) / most).sqrt(),
            wide: ask.name(code).chars().count() as f64 * shape.character,
        })
        .collect();
    let words = labels(&circles, shape.line, shape.size);
    let thick = |t: &Tie| 0.8 + 5.0 * (t.acts() / busiest).sqrt();
    let whole = |x: f64| format!("{x:.0}");
    html! {
        svg viewBox=(format!("0 0 {} {}", shape.size.0, shape.size.1)) aria-hidden="true" {
            @for t in &ties {
                @if let (Some(a), Some(b)) = (at.get(t.ends.0), at.get(t.ends.1)) {
                    a href=(relation_path(&t.pair)) tabindex="-1" data-ends={ (t.pair[0]) " " (t.pair[1]) } {
                        line class={ "tie " (if t.tone < 0.0 { "conflict" } else { "cooperation" }) }
                            x1=(whole(a.0)) y1=(whole(a.1)) x2=(whole(b.0)) y2=(whole(b.1)) stroke-width=(format!("{:.1}", thick(t))) {
                            title { (ask.name(&t.pair[0])) " – " (ask.name(&t.pair[1])) ": " (t.cooperation) " cooperative, " (t.conflict) " conflictive acts" }
                        }
                    }
                }
            }
            @for ((code, acts), circle) in nodes.iter().zip(&circles) {
                a href={ "/actor/" (code) } tabindex="-1" data-code=(code) {
                    circle.node cx=(whole(circle.at.0)) cy=(whole(circle.at.1)) r=(format!("{:.1}", circle.radius)) { title { (ask.name(code)) ": " (acts) " acts" } }
                }
            }
            // Names after all circles, so that none is covered.
            @for ((code, _), label) in nodes.iter().zip(&words) {
                a href={ "/actor/" (code) } tabindex="-1" data-code=(code) {
                    text.name x=(whole(label.at.0)) y=(whole(label.at.1)) text-anchor=(label.anchor) { (ask.name(code)) }
                }
            }
        }
    }
}

fn table(ask: &Ask, ties: &[Tie]) -> Markup {
    html! {
        h2 { "As a table" }
        div.scroll tabindex="0" role="region" aria-label="Network as a table" {
            table.sortable {
                caption { "Pairs by acts in these days" @if ties.len() == TIES { "; the first " (TIES) } }
                thead { tr { th scope="col" { "Relation" } th.number scope="col" { "Cooperative" } th.number scope="col" { "Conflictive" } th.number scope="col" { "Mean tone" } } }
                tbody {
                    @for t in ties {
                        tr { th scope="row" { a href=(relation_path(&t.pair)) { (ask.name(&t.pair[0])) " – " (ask.name(&t.pair[1])) } } td.number { (t.cooperation) } td.number { (t.conflict) } td.number { (signed(t.tone)) } }
                    }
                }
            }
        }
    }
}
