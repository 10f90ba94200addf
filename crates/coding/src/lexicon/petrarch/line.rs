//! Lines of a dictionary: their bytes, comments and bracketed codes.

use super::report::{Dictionary, FileLines, Report};

/// A line with its comment taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub number: usize,
    /// Ends with what is no blank; may begin with blanks.
    pub text: String,
    /// Its bytes were not UTF-8.
    pub guessed: bool,
}

/// Cuts a file into the lines that hold something, and counts the others.
pub(super) fn lines(name: &str, bytes: &[u8], report: &mut Report) -> Vec<Line> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut out = Vec::new();
    let (mut comments, mut blank, mut count) = (0, 0, 0);
    let ended = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    for (i, line) in ended.split(|b| *b == b'\n').enumerate() {
        count = i + 1;
        let (text, guessed) = match std::str::from_utf8(line) {
            Ok(text) => (text.to_owned(), false),
            Err(_) => (line.iter().map(|b| char::from(*b)).collect(), true),
        };
        let kept = text.split('#').next().unwrap_or("").trim_end();
        if kept.trim().is_empty() {
            if text.trim().is_empty() {
                blank += 1;
            } else {
                comments += 1;
            }
            continue;
        }
        out.push(Line {
            number: i + 1,
            text: kept.to_owned(),
            guessed,
        });
    }
    report.files.push(FileLines {
        name: name.to_owned(),
        dictionary: kind(&out),
        lines: count,
        comments,
        blank,
        entries: out.len(),
    });
    out
}

// What a file is shows in its lines: blocks of verbs, codes around `~`, codes of
// actors, or none.
fn kind(lines: &[Line]) -> Dictionary {
    let of = |test: &dyn Fn(&str) -> bool| lines.iter().filter(|l| test(&l.text)).count();
    let verbs = of(&|l| l.starts_with("---") || l.starts_with("- "));
    let agents = of(&|l| l.contains("[~") || l.contains("~]"));
    let actors = of(&|l| l.contains('['));
    if verbs > 0 {
        Dictionary::Verbs
    } else if agents > 0 {
        Dictionary::Agents
    } else if actors > 0 {
        Dictionary::Actors
    } else {
        Dictionary::Discards
    }
}

/// A bracketed code: what stands in it, and whether it was closed by `]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bracket {
    pub text: String,
    pub closed: bool,
}

/// Takes a line apart: what stands before its codes, the codes, and what stands
/// between and behind them.
pub(super) fn brackets(line: &str) -> (&str, Vec<Bracket>, String) {
    let (head, mut rest) = match line.find('[') {
        Some(at) => line.split_at(at),
        None => (line, ""),
    };
    let mut codes = Vec::new();
    let mut stray = String::new();
    while let Some(open) = rest.find('[') {
        stray.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        let end = inside.find([']', '}', '[']).unwrap_or(inside.len());
        let closed = inside[end..].starts_with(']');
        codes.push(Bracket {
            text: inside[..end].trim().to_owned(),
            closed,
        });
        let skip = usize::from(!inside[end..].is_empty() && !inside[end..].starts_with('['));
        rest = &inside[end + skip..];
    }
    stray.push_str(rest);
    (head, codes, stray.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_cut_out() {
        let (head, codes, stray) = brackets("SOMEBODY_\t[AAAGOV 010203-040506][BBB] and so on");
        assert_eq!(head, "SOMEBODY_\t");
        let texts: Vec<&str> = codes.iter().map(|c| c.text.as_str()).collect();
        assert_eq!(texts, ["AAAGOV 010203-040506", "BBB"]);
        assert_eq!(stray, "and so on");
        let (_, codes, _) = brackets("X [~GOV}");
        assert!(!codes[0].closed && codes[0].text == "~GOV");
        let (_, codes, _) = brackets("X [AAA [BBB");
        assert_eq!(codes.len(), 2);
    }

    #[test]
    fn every_line_is_counted() {
        let mut report = Report::default();
        let found = lines(
            "a",
            b"# c\n\nA [~GOV] # d\n \t\nB\xe9 [~MIL]\n",
            &mut report,
        );
        let file = &report.files[0];
        assert_eq!(
            (file.lines, file.comments, file.blank, file.entries),
            (5, 1, 2, 2)
        );
        assert!(found[1].guessed && found[1].text.starts_with("Bé"));
        assert_eq!(file.dictionary, Dictionary::Agents);
    }
}
