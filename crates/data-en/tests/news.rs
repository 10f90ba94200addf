//! How news is cut, with the lists that ship: one phenomenon a test.

mod texts;

use detente_reading::cut;
use texts::READER;

/// Sentences are given with their tokens parted by spaces.
fn check(text: &str, wanted: &[&str]) {
    let cut = cut(text, &READER.language.profile);
    let word = |&(a, b): &(u32, u32)| &text[a as usize..b as usize];
    let found: Vec<String> = cut
        .sentences
        .iter()
        .map(|r| {
            cut.tokens[r.clone()]
                .iter()
                .map(word)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(found, wanted, "{text:?}");
}

#[test]
fn datelines() {
    for (text, wanted) in [
        (
            "BAKU, July 1 (Reuters) - Envoys met.",
            "BAKU , July 1 ( Reuters ) - Envoys met .",
        ),
        (
            "TEHRAN (AFP) - Envoys met.",
            "TEHRAN ( AFP ) - Envoys met .",
        ),
        (
            "UNITED NATIONS (AP) — Envoys met.",
            "UNITED NATIONS ( AP ) — Envoys met .",
        ),
        (
            "ST. PETERSBURG, Russia (AP) – Envoys met.",
            "ST. PETERSBURG , Russia ( AP ) – Envoys met .",
        ),
        (
            "WASHINGTON, Jan. 3, 2025 /PRNewswire/ -- It met.",
            "WASHINGTON , Jan. 3 , 2025 / PRNewswire / -- It met .",
        ),
        (
            "MOSCOW, September 3. /TASS/. Envoys met.",
            "MOSCOW , September 3 . / TASS / . Envoys met .",
        ),
        (
            "Beijing, Oct. 5 (Xinhua) -- Envoys met.",
            "Beijing , Oct. 5 ( Xinhua ) -- Envoys met .",
        ),
    ] {
        let cut = cut(text, &READER.language.profile);
        let words: Vec<&str> = cut
            .tokens
            .iter()
            .map(|&(a, b)| &text[a as usize..b as usize])
            .collect();
        assert_eq!(words.join(" "), wanted);
    }
    check(
        "KYIV, Aug 2 (Reuters) - Envoys met Gen. Orlov.",
        &["KYIV , Aug 2 ( Reuters ) - Envoys met Gen. Orlov ."],
    );
}

#[test]
fn bylines_and_headlines_are_lines_of_their_own() {
    check(
        "Envoy expelled over spy row\n\nBy Jo Cox and Ann O'Neil\n\nIt did so.",
        &[
            "Envoy expelled over spy row",
            "By Jo Cox and Ann O'Neil",
            "It did so .",
        ],
    );
    check(
        "ENVOY EXPELLED OVER SPY ROW\n\nIt did so.",
        &["ENVOY EXPELLED OVER SPY ROW", "It did so ."],
    );
    check(
        "Envoy 'expelled' by Iran: report\n\nIt did so.",
        &["Envoy ' expelled ' by Iran : report", "It did so ."],
    );
    check(
        "Envoy expelled\r\n\r\nBy Jo Cox\r\n\r\nIt did so.",
        &["Envoy expelled", "By Jo Cox", "It did so ."],
    );
}

#[test]
fn titles_ranks_and_initials() {
    check(
        "Gen. Smith met Lt. Col. J. K. Orlov. He left.",
        &["Gen. Smith met Lt. Col. J. K. Orlov .", "He left ."],
    );
    check(
        "GEN. SMITH met St. John's envoy.",
        &["GEN. SMITH met St. John 's envoy ."],
    );
    check(
        "Sens. A. Lee and B. Cho voted. They won.",
        &["Sens. A. Lee and B. Cho voted .", "They won ."],
    );
    check(
        "J.K. Rowling and J. R. R. Tolkien.",
        &["J.K. Rowling and J. R. R. Tolkien ."],
    );
    check(
        "Acme Inc. bought Bros. Ltd. in May.",
        &["Acme Inc. bought Bros. Ltd. in May ."],
    );
    check(
        "He works for Acme Inc. He left.",
        &["He works for Acme Inc.", "He left ."],
    );
    check(
        "Martin Luther King Jr. spoke.",
        &["Martin Luther King Jr. spoke ."],
    );
}

#[test]
fn states_with_stops() {
    check(
        "The U.S. President met U.N. envoys.",
        &["The U.S. President met U.N. envoys ."],
    );
    check(
        "He lives in the U.S. The U.N. left.",
        &["He lives in the U.S.", "The U.N. left ."],
    );
    check(
        "It happened in Washington, D.C. He left.",
        &["It happened in Washington , D.C.", "He left ."],
    );
    check(
        "a U.S.-Russia deal and the U.S.'s envoy",
        &["a U.S. - Russia deal and the U.S. 's envoy"],
    );
}

#[test]
fn numbers_times_and_money() {
    check(
        "No. 5 won 3.5 pct. of it. No. He left.",
        &["No. 5 won 3.5 pct . of it .", "No .", "He left ."],
    );
    check(
        "$5.3bn, €1,200.50, £3m and US$40 million",
        &["$ 5.3 bn , € 1,200.50 , £ 3 m and US$ 40 million"],
    );
    check(
        "At 5pm, at 5 p.m. Monday, at 10:30 GMT.",
        &["At 5 pm , at 5 p.m. Monday , at 10:30 GMT ."],
    );
    check(
        "It opens at 9 a.m. The envoy left.",
        &["It opens at 9 a.m.", "The envoy left ."],
    );
    check(
        "1,458 km; 5,000-strong; 2003-2004; 3-1",
        &["1,458 km ; 5,000 - strong ; 2003 - 2004 ; 3 - 1"],
    );
    check(
        "the 1990s, the '90s, the 9/11 attacks",
        &["the 1990s , the '90s , the 9/11 attacks"],
    );
    check("up 2.5% on Jan. 5, 2025.", &["up 2.5 % on Jan. 5 , 2025 ."]);
}

#[test]
fn quotes_that_span_sentences() {
    check(
        "\"We will answer,\" he said. \"They know it.\"",
        &["\" We will answer , \" he said .", "\" They know it . \""],
    );
    check(
        "“We go. They stay.” He left.",
        &["“ We go .", "They stay . ”", "He left ."],
    );
    check(
        "\"We go. They stay.\" He left.",
        &["\" We go .", "They stay . \"", "He left ."],
    );
    check(
        "“He said ‘no,’ and left.” It ended.",
        &["“ He said ‘ no , ’ and left . ”", "It ended ."],
    );
    check(
        "“Why?” he asked. “Go!” they said.",
        &["“ Why ? ” he asked .", "“ Go ! ” they said ."],
    );
    check(
        "He said: “It is over.” “No,” she said.",
        &["He said : “ It is over . ”", "“ No , ” she said ."],
    );
    check("\"It is over.\" — Jo Cox", &["\" It is over . \" — Jo Cox"]);
    check(
        "“We go.\n\n“They stay,” he said.",
        &["“ We go .", "“ They stay , ” he said ."],
    );
    check("the 'so-called' deal", &["the ' so - called ' deal"]);
}

#[test]
fn lists() {
    check(
        "Points:\n- one dead\n- two hurt",
        &["Points :", "- one dead", "- two hurt"],
    );
    check(
        "• Iran left\n• Iraq stayed",
        &["• Iran left", "• Iraq stayed"],
    );
    check(
        "1. Open it.\n2. Close it.",
        &["1 . Open it .", "2 . Close it ."],
    );
    check(
        "It ended. *** It began.",
        &["It ended .", "***", "It began ."],
    );
}

#[test]
fn ellipses_and_dashes() {
    check("He left… She stayed.", &["He left …", "She stayed ."]);
    check(
        "He ... left. Well...maybe.",
        &["He ... left .", "Well ... maybe ."],
    );
    check(
        "stop—now, 2010–2012, it -- so",
        &["stop — now , 2010 – 2012 , it -- so"],
    );
    check(
        "He left - and they stayed.",
        &["He left - and they stayed ."],
    );
    check("What?! No!!! Go.", &["What ?!", "No !!!", "Go ."]);
}

#[test]
fn hyphens_and_slashes() {
    check(
        "long-term, co-founder, re-elected, non-EU",
        &["long - term , co-founder , re-elected , non-EU"],
    );
    check(
        "al-Qaeda, Abu-Bakr, ex-president, e-mail",
        &["al - Qaeda , Abu - Bakr , ex-president , e-mail"],
    );
    check(
        "Israeli-Palestinian and/or two- to three-day",
        &["Israeli - Palestinian and / or two - to three - day"],
    );
    check(
        "a 43-point plan by the then-minister",
        &["a 43 - point plan by the then - minister"],
    );
}

#[test]
fn clitics() {
    check(
        "Don’t. They’d’ve gone; it’s Iran’s.",
        &["Do n’t .", "They ’d ’ve gone ; it ’s Iran ’s ."],
    );
    check(
        "The ministers' talks can't wait; they cannot.",
        &["The ministers ' talks ca n't wait ; they can not ."],
    );
    check(
        "O'Neil, D'Alema, Côte d'Ivoire, Xi'an",
        &["O'Neil , D'Alema , Côte d'Ivoire , Xi'an"],
    );
    check("DON'T and IRAN'S", &["DO N'T and IRAN 'S"]);
}

#[test]
fn addresses_tags_and_handles() {
    check(
        "See https://a.example/b?c=d. Write a.b@c.example.",
        &["See https://a.example/b?c=d .", "Write a.b@c.example ."],
    );
    check(
        "@MFA said #NoWar (www.a.example).",
        &["@MFA said #NoWar ( www.a.example ) ."],
    );
}

#[test]
fn brackets() {
    check(
        "He left. (She stayed.) They met.",
        &["He left .", "( She stayed . )", "They met ."],
    );
    check(
        "He left (she stayed). They met.",
        &["He left ( she stayed ) .", "They met ."],
    );
    check(
        "It is so.[1] He agreed [sic].",
        &["It is so . [ 1 ]", "He agreed [ sic ] ."],
    );
    check(
        "Iran left; Iraq, too, left: both did.",
        &["Iran left ; Iraq , too , left : both did ."],
    );
}

#[test]
fn small_letters_after_a_stop() {
    check(
        "are they mean? they are.",
        &["are they mean ?", "they are ."],
    );
    check("call me. they left!", &["call me .", "they left !"]);
    check(
        "It rose 5 pct. on Monday.",
        &["It rose 5 pct . on Monday ."],
    );
    check(
        "Yahoo! said so. \"Why?\" asked Jo.",
        &["Yahoo! said so .", "\" Why ? \" asked Jo ."],
    );
}

#[test]
fn odd_characters() {
    check(
        "5\u{a0}km\u{202f}on. He\u{a0}left.",
        &["5 km on .", "He left ."],
    );
    check("Iran\u{200b} left\u{feff}.", &["Iran left ."]);
    check("minis\u{ad}ter", &["minis\u{ad}ter"]);
    check("cafe\u{301}s of Ağdam", &["cafe\u{301}s of Ağdam"]);
    check("It ended.\r\nIt began.\r\n", &["It ended .", "It began ."]);
    check("\u{0}It\u{1} ended\u{7f}.", &["It ended ."]);
    check(
        "\u{fffd}\u{fffd} \u{10ffff}",
        &["\u{fffd} \u{fffd} \u{10ffff}"],
    );
    check("它结束了。他走了。", &["它结束了 。", "他走了 。"]);
    check("", &[]);
}

#[test]
fn a_text_full_of_its_common_words_is_plainly_in_the_language() {
    let own = &READER.language;
    let news = "The ministers of the two states met in Oslo on Monday and said that a treaty on the river, \
                which has been before them for years, will be signed by the end of the month.";
    assert!(own.is_plainly(news));
    for other in [
        "De minister was in Den Haag op bezoek en is as maandag weer in Brussel, waar het verdrag of een deel daarvan wordt getekend.",
        "Die minister was in Pretoria vir samesprekings en is as hoof van die afvaardiging na Gaborone gestuur, in die hoop op vrede.",
        "Die Minister trafen sich am Montag in Wien; was sie in der Sache an Fortschritt erreichten, blieb offen.",
        "Ministrene møttes i Bergen for å drøfte avtalen, at den er god for begge land, men det er mange som tviler på at den blir vedtatt.",
        "Les ministres ont conclu a Paris un accord sur le fleuve, que les deux pays attendaient depuis des ans.",
        "Nagpulong ang mga ministro sa Maynila at pinirmahan ang kasunduan, at sila ay umuwi na sa kani-kanilang bansa.",
        "Met: Oslo. Signed: treaty. Ministers, envoys, guards.",
        "",
    ] {
        assert!(!own.is_plainly(other), "{other}");
    }
}
