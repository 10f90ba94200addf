//! An article's words with what was found in them marked. The text is cut at
//! the ends of marks and each piece is masked and escaped by itself, so that
//! nothing it holds is ever more than words.

use detente_view::Mask;
use maud::{Markup, html};

/// A stretch of a text that is to be marked, in bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub start: usize,
    pub end: usize,
    /// What it is: `trigger`, `actor` …; it names the class and is printed.
    pub what: &'static str,
    /// Where it leads, if anywhere.
    pub to: Option<String>,
}

/// Returns a stretch of a text, its marks as elements. Of marks that overlap the
/// first holds.
pub fn marked(text: &str, from: usize, to: usize, marks: &[Mark], mask: &Mask) -> Markup {
    let mut taken: Vec<&Mark> = Vec::new();
    for mark in marks {
        let within = from <= mark.start && mark.start < mark.end && mark.end <= to;
        let clear = taken
            .iter()
            .all(|t| mark.end <= t.start || t.end <= mark.start);
        if within && clear && text.get(mark.start..mark.end).is_some() {
            taken.push(mark);
        }
    }
    taken.sort_by_key(|m| m.start);
    let mut at = from;
    let mut pieces: Vec<(String, Option<&Mark>)> = Vec::new();
    for mark in taken {
        pieces.push((piece(text, at, mark.start, mask), None));
        pieces.push((piece(text, mark.start, mark.end, mask), Some(mark)));
        at = mark.end;
    }
    pieces.push((piece(text, at, to, mask), None));
    html! {
        @for (words, mark) in &pieces {
            @match mark {
                None => (words),
                Some(Mark { what, to: Some(to), .. }) => a.mark.(what) href=(to) { (words) },
                Some(Mark { what, .. }) => mark.(what) data-as=(what) { (words) span.unseen { " [" (what) "]" } },
            }
        }
    }
}

fn piece(text: &str, from: usize, to: usize, mask: &Mask) -> String {
    let words = text.get(from..to).unwrap_or("");
    let safe = |c: char| match c {
        '\n' | '\t' => c,
        // Marks that turn the direction of a line make it show other words than it has.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    let words: String = words.chars().map(safe).collect();
    mask.text(&words)
}

/// Returns the paragraphs of a text, as stretches of it.
pub fn paragraphs(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        let from = start + (line.len() - line.trim_start().len());
        if from < end {
            out.push((from, end));
        }
        start += line.len();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_is_words() {
        let text = "<b>Ruritania</b> & \"x\" expelled <script>alert(1)</script>";
        let at = text.find("expelled").unwrap();
        let mark = Mark {
            start: at,
            end: at + 8,
            what: "trigger",
            to: None,
        };
        let html = marked(text, 0, text.len(), &[mark], &Mask::default()).into_string();
        assert!(
            html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
            "{html}"
        );
        assert!(
            html.contains("<mark class=\"trigger\" data-as=\"trigger\">expelled"),
            "{html}"
        );
        assert!(
            !html.contains("<b>") && !html.contains("<script>"),
            "{html}"
        );
    }

    #[test]
    fn marks_that_overlap_or_do_not_slice_are_left_out() {
        let text = "né à la";
        let mark = |start, end| Mark {
            start,
            end,
            what: "actor",
            to: None,
        };
        let html = marked(
            text,
            0,
            text.len(),
            &[mark(0, 3), mark(1, 4), mark(2, 5)],
            &Mask::default(),
        );
        assert_eq!(html.into_string().matches("<mark").count(), 1);
        assert_eq!(paragraphs("a\n\n  b c \nd"), [(0, 1), (5, 8), (10, 11)]);
    }
}
