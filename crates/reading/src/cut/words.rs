//! What begins with a letter or a digit: addresses, numbers, words, and the parts
//! that Universal Dependencies makes of them.

use super::marks::{
    LONGEST, before, is_apostrophe, is_gap, is_hyphen, is_kept, is_listed, is_word, key, next_word,
    slice,
};
use super::tokens::Cutter;

/// Cuts the word at `from` into its tokens; returns where it ends.
pub(super) fn word(cutter: &mut Cutter, from: usize) -> usize {
    if let Some(end) = address(cutter, from).or_else(|| numeric(cutter, from)) {
        cutter.push(from, end);
        return end;
    }
    let end = extent(cutter, from);
    parts(cutter, from, end);
    end
}

/// Web and mail addresses.
fn address(cutter: &mut Cutter, from: usize) -> Option<usize> {
    let rest = cutter.slice(from, cutter.end);
    let web = ["http://", "https://", "ftp://", "www.", "mailto:"]
        .iter()
        .any(|p| {
            rest.get(..p.len())
                .is_some_and(|lead| lead.eq_ignore_ascii_case(p))
        });
    if web {
        return Some(trim(cutter, from, cutter.end));
    }
    if from >= cutter.no_address {
        let end = cutter.run_of(from, |c| is_word(c) || matches!(c, '.' | '-' | '+' | '%'));
        if cutter.at(end) == Some('@') {
            let host = cutter.run_of(end + 1, |c| is_word(c) || matches!(c, '.' | '-'));
            if cutter
                .slice(end + 1, host)
                .trim_end_matches('.')
                .contains('.')
            {
                return Some(trim(cutter, from, host));
            }
        }
        cutter.no_address = end;
        // A host with a path: two letters or more behind the last stop, then a slash and more.
        let name = cutter.slice(from, end);
        let top = name.rsplit_once('.').map_or("", |(_, t)| t);
        if cutter.at(end) == Some('/')
            && cutter.at(end + 1).is_some_and(is_word)
            && (2..=6).contains(&top.len())
            && top.bytes().all(|b| b.is_ascii_lowercase())
        {
            return Some(trim(cutter, from, cutter.end));
        }
    }
    None
}

/// Takes closing punctuation off an address.
fn trim(cutter: &Cutter, from: usize, end: usize) -> usize {
    let word = cutter.slice(from, end);
    let stop = word
        .find(['<', '>', '"', '“', '”', '»'])
        .unwrap_or(word.len());
    let word = &word[..stop];
    let open = word.contains('(');
    let cut = word.trim_end_matches(|c| {
        matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | ']') || (c == ')' && !open)
    });
    from + cut.len().max(1)
}

/// Dates, telephone numbers and the like: groups of digits with hyphens or slashes.
fn numeric(cutter: &Cutter, from: usize) -> Option<usize> {
    let plus = usize::from(cutter.at(from) == Some('+'));
    let end = cutter.short_run(from + plus, |c| c.is_ascii_digit() || c == '-' || c == '/');
    let run = cutter.slice(from + plus, end).trim_end_matches(['-', '/']);
    let end = from + plus + run.len();
    if run.is_empty() || run.len() > LONGEST || cutter.at(end).is_some_and(is_word) {
        return None;
    }
    // "2025-07-02T10:30"-like tails and decimals are for the word.
    if cutter.at(end).is_some_and(|c| matches!(c, '.' | ',' | ':'))
        && cutter.at(end + 1).is_some_and(|c| c.is_ascii_digit())
    {
        return None;
    }
    if plus == 1 && !run.contains('/') {
        return Some(end);
    }
    let groups: Vec<&str> = run.split(['-', '/']).collect();
    if groups.iter().any(|g| g.is_empty()) {
        return None;
    }
    let number = |i: usize| {
        groups
            .get(i)
            .and_then(|g| g.parse::<u32>().ok())
            .unwrap_or(u32::MAX)
    };
    let kept = match (groups.len(), run.contains('/')) {
        (0 | 1, _) => false,
        // Month and day.
        (2, true) => number(0) <= 12 && (5..=31).contains(&number(1)) && !run.contains('-'),
        // Telephone numbers, postal codes.
        (2, false) => groups[1].len() == 4 && matches!(groups[0].len(), 3 | 5) && number(0) > 0,
        (n, true) => n == 3 && groups.iter().all(|g| g.len() <= 4),
        (_, false) => true,
    };
    kept.then_some(end)
}

/// Returns how far the word goes: over marks that stand inside words, and over
/// the stop of an abbreviation.
fn extent(cutter: &Cutter, from: usize) -> usize {
    let mut end = from + cutter.at(from).map_or(1, char::len_utf8);
    loop {
        end = cutter.run_of(end, is_word);
        let Some(mark) = cutter.at(end) else {
            return end;
        };
        let next = end + mark.len_utf8();
        let last = before(cutter.text, end);
        let after = cutter.at(next);
        let digits =
            last.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit());
        let within = after.is_some_and(is_word);
        let goes_on = match mark {
            '.' => match stop(cutter, from, end) {
                Stop::Inside => true,
                Stop::Ends => return next,
                Stop::Apart => return end,
            },
            ',' => digits && thousands(cutter, next),
            ':' | '٫' | '٬' => digits,
            '@' => within,
            '*' => {
                within
                    && !digits
                    && last.is_some_and(char::is_alphabetic)
                    && after.is_some_and(char::is_alphabetic)
            }
            '&' => {
                within
                    && short(cutter, from, end)
                    && short(cutter, next, cutter.run_of(next, is_word))
            }
            '!' if is_kept(cutter.slice(from, next), cutter.profile) => return next,
            '$' if end - from <= 3
                && cutter
                    .slice(from, end)
                    .bytes()
                    .all(|b| b.is_ascii_uppercase()) =>
            {
                return next;
            }
            _ if is_apostrophe(mark) => within,
            _ if is_hyphen(mark) => match hyphen(cutter, from, end, next) {
                Some(to) if to > end => {
                    end = to;
                    continue;
                }
                _ => false,
            },
            _ => false,
        };
        if !goes_on {
            return end;
        }
        end = next;
    }
}

/// Do exactly three digits follow? "1,000" is a number, "13,14" are two.
fn thousands(cutter: &Cutter, from: usize) -> bool {
    let digit = |i: usize| cutter.at(from + i).is_some_and(|c| c.is_ascii_digit());
    digit(0) && digit(1) && digit(2) && !digit(3)
}

/// Capitals or so few letters that an ampersand joins them: AT&T, p&l.
fn short(cutter: &Cutter, from: usize, end: usize) -> bool {
    end - from <= 3
        || (end - from <= 5
            && cutter
                .slice(from, end)
                .bytes()
                .all(|b| b.is_ascii_uppercase()))
}

enum Stop {
    /// It stands inside the word.
    Inside,
    /// It belongs to the word and ends it.
    Ends,
    /// It is a token of its own.
    Apart,
}

/// What a stop at `end`, behind a word that began at `from`, is to it.
fn stop(cutter: &Cutter, from: usize, end: usize) -> Stop {
    let profile = cutter.profile;
    let next = end + 1;
    if end - from <= LONGEST && abbreviates(cutter, from, end) {
        return Stop::Ends;
    }
    let Some(after) = cutter.at(next).filter(|c| is_word(*c)) else {
        return Stop::Apart;
    };
    let word = cutter.slice(from, end);
    if after.is_uppercase() && word.len() <= LONGEST {
        let stopped = cutter.slice(from, next);
        if is_listed(stopped, &profile.never_end) {
            return Stop::Ends;
        }
        let follows = cutter.slice(next, cutter.run_of(next, is_word).min(next + LONGEST));
        let name = follows.chars().nth(1).is_some_and(char::is_lowercase);
        // "S.Korea", "J.Smith", but not "Ph.D" and "M.Sc".
        if name
            && follows.chars().count() > 2
            && word.chars().count() == 1
            && word.chars().all(char::is_uppercase)
        {
            return Stop::Ends;
        }
        // Two sentences with no space between them.
        let ended =
            before(cutter.text, end).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
        if ended && (name || follows.len() == 1) && word.chars().count() > 2 {
            return Stop::Apart;
        }
    }
    Stop::Inside
}

/// Does the word from `from` to `end` keep the stop behind it? Asked at stops that
/// no letter or digit follows.
fn abbreviates(cutter: &Cutter, from: usize, end: usize) -> bool {
    let profile = cutter.profile;
    let next = end + 1;
    match cutter.at(next) {
        // "Jr.." ends a sentence with an abbreviation; "Jr..." trails off.
        Some('.') if matches!(cutter.at(next + 1), Some('.' | '…')) => return false,
        Some(c) if is_word(c) || c == '…' => return false,
        _ => {}
    }
    let word = cutter.slice(from, end);
    let stopped = cutter.slice(from, next);
    if is_listed(stopped, &profile.never_end) || is_listed(stopped, &profile.may_end) {
        return true;
    }
    let mut letters = word.split('.');
    if word.contains('.') {
        return letters.all(|l| l.chars().count() == 1 && l.chars().all(char::is_alphabetic));
    }
    let text = cutter.text;
    let rest = super::marks::head(slice(text, next, text.len()), LONGEST);
    let follows = rest.trim_start_matches(is_gap);
    let line = rest.len() - follows.len();
    if profile.before_number.contains(stopped) {
        return follows.starts_with(|c: char| c.is_ascii_digit());
    }
    // Initials: one capital before a name, or before a comma.
    let one = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let blank = rest[..line].contains('\n');
    one && !blank
        && match follows.chars().next() {
            Some(',') => line == 0,
            Some(c) if is_hyphen(c) => line == 0,
            Some(c) if c.is_uppercase() => !profile.starters.contains(next_word(text, next)),
            _ => false,
        }
}

/// Decides a hyphen at `end`: where the word goes on to if the hyphen is kept.
fn hyphen(cutter: &Cutter, from: usize, end: usize, next: usize) -> Option<usize> {
    let profile = cutter.profile;
    let first = cutter.slice(from, end);
    let within = cutter.at(next).is_some_and(is_word);
    if !within {
        // Words broken off in speech: "th-".
        let broken = cutter.at(next).is_none()
            && first.len() <= 2
            && first.bytes().all(|b| b.is_ascii_alphabetic());
        return broken.then_some(next);
    }
    if first.len() > LONGEST {
        return None;
    }
    let whole = cutter.short_run(next, |c| is_word(c) || is_hyphen(c));
    let word = cutter.slice(from, whole).trim_end_matches(is_hyphen);
    if is_kept(word, profile) {
        return Some(from + word.len());
    }
    let part = cutter.run_of(next, is_word);
    if is_kept(cutter.slice(from, part), profile) || is_kept(cutter.slice(end, part), profile) {
        return Some(part);
    }
    let prefix = key(first)?;
    (!first.contains('-') && profile.kept_prefixes.contains(prefix.as_ref())).then_some(part)
}

/// Puts a word out as its tokens: clitics, words written as one, units.
fn parts(cutter: &mut Cutter, from: usize, end: usize) {
    let mut clitics: Vec<usize> = Vec::new();
    let mut stem = end;
    while let Some(start) = clitic(cutter, from, stem) {
        clitics.push(start);
        stem = start;
    }
    match halves(cutter, from, stem) {
        Some(middle) => {
            cutter.push(from, middle);
            cutter.push(middle, stem);
        }
        None => cutter.push(from, stem),
    }
    while let Some(start) = clitics.pop() {
        cutter.push(start, clitics.last().copied().unwrap_or(end));
    }
}

/// Where the clitic that ends at `end` starts.
fn clitic(cutter: &Cutter, from: usize, end: usize) -> Option<usize> {
    // No clitic is longer than a few characters.
    let mut back = end.saturating_sub(9).max(from);
    while !cutter.text.is_char_boundary(back) {
        back += 1;
    }
    let tail = cutter.slice(back, end);
    let mark = tail
        .char_indices()
        .rev()
        .find(|(_, c)| is_apostrophe(*c))?
        .0
        + back;
    let wider = mark - before(cutter.text, mark).map_or(0, char::len_utf8);
    for start in [wider, mark] {
        let listed = key(cutter.slice(start, end))
            .is_some_and(|k| cutter.profile.clitics.contains(k.as_ref()));
        if listed && start > from {
            // Decades keep theirs: "the 1960's".
            let digits = cutter.slice(from, start);
            let decade = digits.len() <= 4
                && digits.ends_with('0')
                && digits.bytes().all(|b| b.is_ascii_digit());
            return (!decade).then_some(start);
        }
    }
    None
}

/// Where a word that is read as two is parted.
fn halves(cutter: &Cutter, from: usize, end: usize) -> Option<usize> {
    let word = cutter.slice(from, end);
    if cutter.may_split(word)
        && let Some(key) = key(word)
        && let Some(&first) = cutter.profile.split_words.get(key.as_ref())
    {
        // The list counts its own bytes; count the same characters here.
        let letters = key.get(..first)?.chars().count();
        let middle = word.char_indices().nth(letters)?.0;
        return (middle > 0).then_some(from + middle);
    }
    if !word.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let digits = word.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ':')))?;
    let unit = &word[digits..];
    (digits > 0 && unit.len() <= LONGEST && cutter.profile.units.contains(unit))
        .then_some(from + digits)
}
