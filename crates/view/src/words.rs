//! Words for codes, and text cut to fit.

use detente_record::{Entity, Id};
use std::collections::BTreeMap;

/// The names of states, by code, for printing.
#[derive(Debug, Clone, Default)]
pub struct Names(pub BTreeMap<String, String>);

impl Names {
    /// Returns the name of a code; a code without a name prints as itself.
    pub fn of<'a>(&'a self, code: &'a str) -> &'a str {
        self.0.get(code).map_or(code, String::as_str)
    }

    /// Returns an entity for a person: "Azerbaijan (prosecutor's office)".
    pub fn entity(&self, e: &Entity) -> String {
        let text = clean(&e.entity_text);
        if e.code.is_empty() {
            let name = e.name.as_deref().map(clean).unwrap_or_default();
            return if name.is_empty() { text } else { name };
        }
        let name = match (&e.id, &e.name) {
            (Some(_), Some(name)) => name.clone(),
            _ => self.of(&e.code).to_owned(),
        };
        let part = !text.is_empty() && !name.contains(&text) && !e.sector.is_empty();
        // "A relative of two Chilean brothers" is not Chile.
        if part && text.contains(&name) {
            shorten(&text, 44)
        } else if part {
            format!("{name} ({})", shorten(&text, 34))
        } else {
            name
        }
    }

    /// Returns several entities, joined; a dash for none.
    pub fn entities(&self, list: &[Entity]) -> String {
        let mut names: Vec<String> = list.iter().map(|e| self.entity(e)).collect();
        names.dedup();
        match names.len() {
            0 => "–".to_owned(),
            1 | 2 => names.join(" and "),
            n => format!("{}, {} and {} more", names[0], names[1], n - 2),
        }
    }
}

/// Returns text without control characters, white space run together.
pub fn clean(text: &str) -> String {
    let safe = text.chars().map(|c| {
        if c.is_control() || is_direction(c) {
            ' '
        } else {
            c
        }
    });
    safe.collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

// Marks that turn the direction of a line can make it show other words than it has.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// Returns text cut to a number of characters, with an ellipsis where it was cut.
pub fn shorten(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let cut: String = text.chars().take(width.saturating_sub(1)).collect();
    let at = cut
        .rfind(' ')
        .filter(|at| *at > cut.len() / 2)
        .unwrap_or(cut.len());
    format!("{}…", cut[..at].trim_end())
}

/// Returns text broken into lines of at most a width; a longer word stands alone.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last().map_or(0, |l| l.chars().count());
        if last > 0 && last + 1 + word.chars().count() > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// Returns the first digits of an id: enough for a person to type.
pub fn short(id: &Id) -> &str {
    id.get(..9).unwrap_or(id)
}

/// Returns a line of columns padded to their widths.
pub fn columns(cells: &[String], widths: &[usize]) -> String {
    let mut out = String::new();
    for (i, cell) in cells.iter().enumerate() {
        let width = widths.get(i).copied().unwrap_or(0);
        out.push_str(cell);
        if i + 1 < cells.len() {
            for _ in cell.chars().count()..width {
                out.push(' ');
            }
            out.push_str("  ");
        }
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_text_cannot_steer_a_terminal() {
        assert_eq!(clean("a\u{1b}[31mred\u{202e}x\r\ny"), "a [31mred x y");
    }

    #[test]
    fn text_is_cut_at_words() {
        assert_eq!(shorten("one two three", 9), "one two…");
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(shorten("né", 2), "né");
    }
}
