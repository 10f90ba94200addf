//! Text → tokens and sentences, as Universal Dependencies cuts English news.
//!
//! Linear in the text, total on any text. Tokens are byte ranges that slice it.

mod sentences;
mod words;

use crate::Profile;
use std::ops::Range;

/// Tokens as byte ranges, sentences as ranges of tokens that cover them all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Cut {
    pub tokens: Vec<(u32, u32)>,
    pub sentences: Vec<Range<usize>>,
}

/// Cuts a text.
pub fn cut(text: &str, profile: &Profile) -> Cut {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    // Where white space before a token ends a paragraph or a line.
    let mut breaks: Vec<sentences::Gap> = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let blank = rest.find(|c: char| !is_space(c)).unwrap_or(rest.len());
        let gap = sentences::Gap::of(&rest[..blank]);
        at += blank;
        let rest = &text[at..];
        let end = rest.find(is_space).unwrap_or(rest.len());
        let before = tokens.len();
        words::chunk(text, at, at + end, profile, &mut tokens);
        for i in before..tokens.len() {
            breaks.push(if i == before {
                gap
            } else {
                sentences::Gap::None
            });
        }
        at += end;
    }
    let sentences = sentences::split(text, &tokens, &breaks, profile);
    Cut { tokens, sentences }
}

// Zero-width marks and control characters part words as white space does.
fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        let set = |words: &str| words.split(' ').map(str::to_owned).collect();
        Profile {
            never_end: set("Mr. Gen. St. No. vs. Lt. Dr."),
            may_end: set("U.S. a.m. p.m. Inc. Sept. D.C. etc. U.N."),
            kept_prefixes: set("co re non mid anti al ex"),
            kept_words: set("cease-fire"),
            split_words: [("cannot".to_owned(), 3)].into(),
        }
    }

    fn check(text: &str, wanted: &[&str]) {
        let cut = cut(text, &profile());
        let words: Vec<&str> = cut
            .tokens
            .iter()
            .map(|&(a, b)| &text[a as usize..b as usize])
            .collect();
        assert_eq!(words.join(" "), wanted.join(" "), "{text:?}");
    }

    fn sentences(text: &str) -> Vec<String> {
        let cut = cut(text, &profile());
        let span = |r: &Range<usize>| {
            text[cut.tokens[r.start].0 as usize..cut.tokens[r.end - 1].1 as usize]
                .replace('\n', " ")
        };
        cut.sentences.iter().map(span).collect()
    }

    #[test]
    fn words_are_cut_as_the_treebanks_cut_them() {
        let table: &[(&str, &str)] = &[
            ("He said it.", "He said it ."),
            ("Don't go.", "Do n't go ."),
            ("They cannot win", "They can not win"),
            ("Moscow's envoy", "Moscow 's envoy"),
            ("the ministers' talks", "the ministers ' talks"),
            ("We’re leaving", "We ’re leaving"),
            ("a long-term deal", "a long - term deal"),
            ("the co-founder", "the co-founder"),
            ("al-Qaeda fighters", "al-Qaeda fighters"),
            ("Saudi-Iranian ties", "Saudi - Iranian ties"),
            ("U.S. forces", "U.S. forces"),
            ("in the U.S.", "in the U.S."),
            ("J. R. Smith", "J. R. Smith"),
            ("Gen. Lee, 45,", "Gen. Lee , 45 ,"),
            ("$1,000.50 or 3.5%", "$ 1,000.50 or 3.5 %"),
            ("at 10:30 a.m.", "at 10:30 a.m."),
            ("on 2025-07-02", "on 2025-07-02"),
            ("see https://a.org/b?c=1.", "see https://a.org/b?c=1 ."),
            ("mail me@site.org now", "mail me@site.org now"),
            ("\"Stop,\" he said", "\" Stop , \" he said"),
            ("“Stop”—he said…", "“ Stop ” — he said …"),
            ("wait... what?!", "wait ... what ?!"),
            ("(AP) - Officials", "( AP ) - Officials"),
            ("and/or", "and / or"),
            ("the 1990s", "the 1990s"),
            ("Côte d'Ivoire's", "Côte d'Ivoire 's"),
            ("I'd've", "I 'd 've"),
            ("cease-fire", "cease-fire"),
            ("'quoted' words", "' quoted ' words"),
            ("O'Brien", "O'Brien"),
        ];
        for (text, wanted) in table {
            check(text, &wanted.split(' ').collect::<Vec<_>>());
        }
    }

    #[test]
    fn sentences_end_where_news_ends_them() {
        assert_eq!(sentences("It rained. He left."), ["It rained.", "He left."]);
        assert_eq!(
            sentences("Gen. Lee met Mr. Cho. They spoke."),
            ["Gen. Lee met Mr. Cho.", "They spoke."]
        );
        assert_eq!(
            sentences("He lives in the U.S. He works."),
            ["He lives in the U.S.", "He works."]
        );
        assert_eq!(
            sentences("The U.S. Senate met at 9 a.m. on Monday."),
            ["The U.S. Senate met at 9 a.m. on Monday."]
        );
        assert_eq!(sentences("\"Go.\" He went."), ["\"Go.\"", "He went."]);
        assert_eq!(
            sentences("“It is over,” he said. “We won.”"),
            ["“It is over,” he said.", "“We won.”"]
        );
        assert_eq!(
            sentences("A headline\n\nA sentence here."),
            ["A headline", "A sentence here."]
        );
        assert_eq!(
            sentences("BAKU, July 1 - Police said so. It is."),
            ["BAKU, July 1 -", "Police said so.", "It is."]
        );
        assert_eq!(
            sentences("NATO said it. Talks - he said - failed."),
            ["NATO said it.", "Talks - he said - failed."]
        );
        assert_eq!(
            sentences("It cost 3.5 dollars. Yes!"),
            ["It cost 3.5 dollars.", "Yes!"]
        );
        assert_eq!(sentences("J. R. Smith spoke."), ["J. R. Smith spoke."]);
        assert_eq!(
            sentences("A line that is\nbroken in two."),
            ["A line that is broken in two."]
        );
    }

    #[test]
    fn any_text_is_survived() {
        let long = "a".repeat(1_000_000);
        let quotes = "\"'“".repeat(10_000);
        let dots = ". ".repeat(50_000);
        let odd = "\u{0}\u{200b}\u{feff}é’s n't 's - '";
        for text in [long.as_str(), &quotes, &dots, odd, "", " \n ", "n't", "'s"] {
            let cut = cut(text, &profile());
            let mut last = 0;
            for &(a, b) in &cut.tokens {
                assert!(a < b && a >= last && text.get(a as usize..b as usize).is_some());
                last = b;
            }
            assert_eq!(
                cut.sentences.iter().map(|r| r.len()).sum::<usize>(),
                cut.tokens.len()
            );
        }
    }
}
