//! Breaks as an Atom feed.

use detente_record::{Break, BreakDirection};
use detente_view::{Names, clean, day, escape, shorten};
use std::fmt::Write as _;

/// So many entries are in the feed, the newest.
const ENTRIES: usize = 100;

/// Returns the feed.
pub fn feed(breaks: &[Break], names: &Names) -> String {
    let mut newest: Vec<&Break> = breaks.iter().collect();
    newest.sort_by(|a, b| (b.detected, &a.id).cmp(&(a.detected, &b.id)));
    let updated = newest
        .first()
        .map_or_else(|| "1970-01-01".to_owned(), |b| b.detected.to_string());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <title>Detente: breaks between states</title>\n<id>urn:detente:alerts</id>\n\
         <updated>{updated}T00:00:00Z</updated>\n<author><name>Detente</name></author>\n"
    );
    for b in newest.into_iter().take(ENTRIES) {
        let way = match b.direction {
            BreakDirection::Down => "worse",
            BreakDirection::Up => "better",
        };
        let title = format!(
            "{} – {}: {way}, from the week of {}",
            names.of(&b.dyad[0]),
            names.of(&b.dyad[1]),
            day(b.date)
        );
        let mut told = format!("Score {:.1}.", b.score);
        if b.new_low {
            told.push_str(" A 52-week low.");
        }
        if b.one_report {
            told.push_str(" Rests on one report.");
        }
        told.push_str(" The acts that moved the figure:");
        for reason in b.because.iter().filter(|r| r.date.is_some()).take(5) {
            let on = reason.date.map(|d| d.to_string()).unwrap_or_default();
            let _ = write!(told, " {on}: “{}”", shorten(&clean(&reason.text), 200));
        }
        let _ = writeln!(
            out,
            "<entry>\n<title>{}</title>\n<id>urn:detente:break:{}</id>\n<updated>{}T00:00:00Z</updated>\n\
             <summary>{}</summary>\n</entry>",
            escape(&title),
            escape(&b.id),
            b.detected,
            escape(&told)
        );
    }
    out.push_str("</feed>\n");
    out
}
