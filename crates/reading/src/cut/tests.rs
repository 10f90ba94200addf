//! Tables of texts with their tokens and sentences, and texts made to hurt.

use super::cut;
use crate::Profile;

/// A small profile: the real lists are data and are tried where they are loaded.
fn profile() -> Profile {
    let set = |words: &str| words.split(' ').map(str::to_owned).collect();
    Profile {
        never_end: set("Mr. Gen. St. Dr. vs. Sgt."),
        may_end: set("Inc. Jr. Sept. etc. Jan."),
        before_number: set("No. p. Sun."),
        starters: set("The He It In But She They After"),
        kept_prefixes: set("co re non mid anti e"),
        kept_words: set("uh-oh w/o 'em yahoo! :-) -wise"),
        split_words: [("cannot", 3), ("gonna", 3), ("y'all", 2), ("dont", 2)]
            .map(|(w, n)| (w.to_owned(), n))
            .into(),
        clitics: set("'s 're 've 'll 'd 'm n't"),
        units: set("pm km bn m k"),
    }
}

fn check_tokens(text: &str, wanted: &str) {
    let tokens = cut(text, &profile()).tokens;
    let words: Vec<&str> = tokens
        .iter()
        .map(|&(a, b)| &text[a as usize..b as usize])
        .collect();
    assert_eq!(words.join(" "), wanted, "{text:?}");
}

fn check_sentences(text: &str, wanted: &[&str]) {
    let cut = cut(text, &profile());
    let found: Vec<&str> = cut
        .sentences
        .iter()
        .map(|r| &text[cut.tokens[r.start].0 as usize..cut.tokens[r.end - 1].1 as usize])
        .collect();
    assert_eq!(found, wanted, "{text:?}");
}

/// Tokens slice the text, in order; nothing but gaps is left out; sentences cover all.
fn check_total(text: &str) {
    let cut = cut(text, &profile());
    let mut last = 0;
    for &(a, b) in &cut.tokens {
        let (a, b) = (a as usize, b as usize);
        assert!(a >= last && b > a);
        assert!(
            text.get(a..b)
                .is_some_and(|t| !t.chars().any(char::is_whitespace))
        );
        assert!(text[last..a].chars().all(super::marks::is_gap));
        last = b;
    }
    assert!(text[last..].chars().all(super::marks::is_gap));
    let mut next = 0;
    for sentence in &cut.sentences {
        assert!(sentence.start == next && sentence.end > next);
        next = sentence.end;
    }
    assert_eq!(next, cut.tokens.len());
}

#[test]
fn words_come_apart_as_the_treebanks_have_them() {
    for (text, wanted) in [
        ("He said it.", "He said it ."),
        ("Don't", "Do n't"),
        ("DON’T", "DO N’T"),
        ("They cannot win", "They can not win"),
        ("Gonna go", "Gon na go"),
        ("y’all", "y’ all"),
        ("Moscow's envoy", "Moscow 's envoy"),
        ("Moscow 's envoy", "Moscow 's envoy"),
        ("the ministers' talks", "the ministers ' talks"),
        ("I'd've gone", "I 'd 've gone"),
        ("She’ll say we’re late", "She ’ll say we ’re late"),
        (
            "O'Brien of Côte d'Ivoire's army",
            "O'Brien of Côte d'Ivoire 's army",
        ),
        ("the 1960's and the '90s", "the 1960's and the '90s"),
        ("tell 'em", "tell 'em"),
        ("a long-term plan", "a long - term plan"),
        ("a five-year-old", "a five - year - old"),
        ("the co-founder re-elected", "the co-founder re-elected"),
        ("Non-violent", "Non-violent"),
        ("al-Qaeda", "al - Qaeda"),
        ("a U.S.-led force", "a U.S. - led force"),
        ("uh-oh, career-wise", "uh-oh , career-wise"),
        ("and/or w/o it", "and / or w/o it"),
        ("two- and three-day", "two - and three - day"),
    ] {
        check_tokens(text, wanted);
    }
}

#[test]
fn abbreviations_keep_their_stop() {
    for (text, wanted) in [
        ("Gen. Lee", "Gen. Lee"),
        ("GEN. LEE", "GEN. LEE"),
        ("St.Petersburg", "St. Petersburg"),
        ("at 10 a.m. sharp", "at 10 a.m. sharp"),
        ("in the U.S.", "in the U.S."),
        ("(the U.N.)", "( the U.N. )"),
        ("J. R. Smith", "J. R. Smith"),
        ("J.R.R. Tolkien", "J.R.R. Tolkien"),
        ("S.Korea", "S. Korea"),
        ("vitamin C.", "vitamin C ."),
        ("No. 5", "No. 5"),
        ("No. He left", "No . He left"),
        ("Acme Inc.'s", "Acme Inc. 's"),
        ("Acme Inc., here", "Acme Inc. , here"),
        ("guns, etc..", "guns , etc. ."),
        ("guns etc...", "guns etc ..."),
        ("It ended.Then it began", "It ended . Then it began"),
    ] {
        check_tokens(text, wanted);
    }
}

#[test]
fn numbers_and_addresses_stay_whole() {
    for (text, wanted) in [
        ("1,000.50 and 3.5%", "1,000.50 and 3.5 %"),
        ("$5 or €3.2bn", "$ 5 or € 3.2 bn"),
        ("US$40 million", "US$ 40 million"),
        ("13,14,15", "13 , 14 , 15"),
        ("at 10:30", "at 10:30"),
        ("by 5pm, 10km on", "by 5 pm , 10 km on"),
        ("the 1990s, the 8th", "the 1990s , the 8th"),
        ("on 2025-07-02.", "on 2025-07-02 ."),
        ("on 12/31/2024", "on 12/31/2024"),
        ("the 9/11 attacks", "the 9/11 attacks"),
        ("in 2003-2004", "in 2003 - 2004"),
        ("won 3-1", "won 3 - 1"),
        ("call 713-853-3989", "call 713-853-3989"),
        ("the 22-year-old", "the 22 - year - old"),
        ("see https://a.org/b-c?d=e.", "see https://a.org/b-c?d=e ."),
        ("(www.a.org/x)", "( www.a.org/x )"),
        ("at a.org/b-c/d, too", "at a.org/b-c/d , too"),
        ("write a.b-c@d.org.", "write a.b-c@d.org ."),
        ("@user #NoWar #1", "@user #NoWar # 1"),
        ("Reuters.com said", "Reuters.com said"),
        ("AT&T and R&D", "AT&T and R&D"),
    ] {
        check_tokens(text, wanted);
    }
}

#[test]
fn marks_stand_apart() {
    for (text, wanted) in [
        ("\"Go,\" he said.", "\" Go , \" he said ."),
        ("“It’s ‘over’,” he said", "“ It ’s ‘ over ’ , ” he said"),
        ("``Go,'' he said", "`` Go , '' he said"),
        ("«Нет», сказал он", "« Нет » , сказал он"),
        ("stop—now", "stop — now"),
        ("1990–2000", "1990 – 2000"),
        ("he said -- and left", "he said -- and left"),
        ("wait...what?!", "wait ... what ?!"),
        ("Well… no", "Well … no"),
        ("(AP) - text [sic]", "( AP ) - text [ sic ]"),
        ("35°C", "35 ° C"),
        ("Yahoo! said", "Yahoo! said"),
        ("fine :-)", "fine :-)"),
        ("caf\u{e9} cafe\u{301}s", "caf\u{e9} cafe\u{301}s"),
        ("a\u{200b}b\u{feff}c", "a b c"),
    ] {
        check_tokens(text, wanted);
    }
}

#[test]
fn sentences_end_at_stops() {
    for (text, wanted) in [
        (
            "It rained. He left.",
            &["It rained.", "He left."] as &[&str],
        ),
        ("Why? Go! Now.", &["Why?", "Go!", "Now."]),
        (
            "Gen. Lee met Mr. Cho. They spoke.",
            &["Gen. Lee met Mr. Cho.", "They spoke."],
        ),
        (
            "He is in the U.S. He works.",
            &["He is in the U.S.", "He works."],
        ),
        ("The U.S. Senate met.", &["The U.S. Senate met."]),
        (
            "It opened at 9 a.m. Monday.",
            &["It opened at 9 a.m. Monday."],
        ),
        (
            "J. Smith spoke. A. Jones left.",
            &["J. Smith spoke.", "A. Jones left."],
        ),
        (
            "It cost 3.5 dollars. Yes.",
            &["It cost 3.5 dollars.", "Yes."],
        ),
        (
            "No. 5 won. No. He left.",
            &["No. 5 won.", "No.", "He left."],
        ),
        (
            "Well ... he left. Wait... He came.",
            &["Well ... he left.", "Wait...", "He came."],
        ),
        (
            "They went home. nobody came",
            &["They went home.", "nobody came"],
        ),
        ("up five pct. on it", &["up five pct. on it"]),
        (
            "It is so.[1] He agreed. [2] She too.",
            &["It is so.[1]", "He agreed. [2]", "She too."],
        ),
        (
            "It rose (by 5 pct.) and fell.",
            &["It rose (by 5 pct.) and fell."],
        ),
        (
            "He left. (She stayed.) They met.",
            &["He left.", "(She stayed.)", "They met."],
        ),
        ("1. Open it. 2 is next.", &["1. Open it.", "2 is next."]),
        ("它结束了。他走了。", &["它结束了。", "他走了。"]),
    ] {
        check_sentences(text, wanted);
    }
}

#[test]
fn quotes_close_with_their_sentence() {
    for (text, wanted) in [
        ("\"Go.\" He went.", &["\"Go.\"", "He went."] as &[&str]),
        (
            "“It is over,” he said. “We won.”",
            &["“It is over,” he said.", "“We won.”"],
        ),
        ("“One. Two.” Three.", &["“One.", "Two.”", "Three."]),
        (
            "He said: \"Go. Now.\" \"No.\"",
            &["He said: \"Go.", "Now.\"", "\"No.\""],
        ),
        ("\"Why?\" he asked.", &["\"Why?\" he asked."]),
        ("`` Go . '' He went.", &["`` Go . ''", "He went."]),
        (
            "\" It ended . \" He went .",
            &["\" It ended . \"", "He went ."],
        ),
        (
            "It ended. \"It did,\" he said.",
            &["It ended.", "\"It did,\" he said."],
        ),
        ("\"We won.\" - Jo Cox", &["\"We won.\" - Jo Cox"]),
        ("He said 'no.' She left.", &["He said 'no.'", "She left."]),
    ] {
        check_sentences(text, wanted);
    }
}

#[test]
fn lines_end_sentences_unless_broken_for_width() {
    let broken = "The foreign ministry said on Tuesday that it had summoned the\nAmbassador over the remarks, which it called an affront to the\ncountry. He left.";
    check_sentences(
        broken,
        &[broken.strip_suffix(" He left.").unwrap_or(""), "He left."],
    );
    for (text, wanted) in [
        (
            "Envoy expelled\n\nBAKU, July 1 (Reuters) - It did so.",
            &["Envoy expelled", "BAKU, July 1 (Reuters) - It did so."] as &[&str],
        ),
        (
            "Envoy expelled\nBy Jo Cox\nIt did so.",
            &["Envoy expelled", "By Jo Cox", "It did so."],
        ),
        (
            "Envoy expelled\r\n\r\nIt did so.",
            &["Envoy expelled", "It did so."],
        ),
        ("It did\nso.", &["It did\nso."]),
        ("It did.\nThen it left.", &["It did.", "Then it left."]),
        ("Points:\n• one\n• two", &["Points:", "• one", "• two"]),
        ("He met Gen.\n\nThe end", &["He met Gen.", "The end"]),
    ] {
        check_sentences(text, wanted);
    }
}

#[test]
fn any_text_is_survived() {
    let seeds = [
        "a",
        "a-",
        "'s",
        "a.",
        ".",
        "-",
        "\"",
        "a@",
        "a,",
        "1-",
        "1/",
        "http://",
        "(“",
        "\n",
        "a\n",
        " ",
        "[1]",
        ".[1] ",
        "’",
        "#a",
        "A. ",
        "!?",
        "\r\n",
        "a&",
        "a*",
        "a.b/",
        "x\u{301}",
        "a\u{2028}",
        "US$",
        "can",
        "\0",
        "\u{301}",
        "🙂\u{200d}",
        "n't",
        ". \" ",
        "“'",
    ];
    for seed in seeds {
        check_total(&seed.repeat(200_000 / seed.len()));
    }
    for text in [
        "",
        " \n ",
        "'s",
        "n't",
        "-",
        "\u{0}\u{200b}\u{feff}é’s n't 's - '",
        "ſİǅ's",
        "中.a",
        ".'",
        "1.",
        "U.S..",
        "@",
        "#",
        "+1-",
    ] {
        check_total(text);
    }
}

#[test]
fn nested_quotes_are_one_sentence_or_many_but_all_there() {
    check_total(&("“‘".repeat(10_000) + "No." + &"’”".repeat(10_000)));
}

#[test]
fn offsets_are_bytes() {
    let cut = cut("Ünï is", &profile());
    assert_eq!(cut.tokens, [(0, 5), (6, 8)]);
    assert_eq!(
        (cut.sentences.len(), cut.sentences.first()),
        (1, Some(&(0..2)))
    );
}
