//! Texts made to hurt, and what must hold of any text that was read.

// Every test binary uses its part.
#![allow(dead_code)]

use detente_reading::{Document, Reader};
use std::sync::LazyLock;

/// The reader as it ships.
pub static READER: LazyLock<Reader> = LazyLock::new(|| {
    detente_data_en::coder(Vec::new())
        .expect("built-in parts")
        .reader
});

/// xorshift64*: the same texts on every machine.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, n: usize) -> usize {
        ((self.next() >> 33) as usize) % n.max(1)
    }

    pub fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// Sentences of news, for mutation.
pub const NEWS: [&str; 16] = [
    "BAKU, July 1 (Reuters) - Azerbaijan summoned the Russian ambassador on Tuesday, its foreign ministry said.",
    "\"We will answer,\" President Ilham Aliyev said. \"They know it.\"",
    "Gen. J. K. Orlov told the U.N. that the U.S. had sold $5.3bn worth of arms; Moscow's envoy denied it.",
    "The minister, who had been accused of taking bribes, resigned at 5pm after talks that lasted a day.",
    "Iran and Iraq exchanged ambassadors, restored flights and agreed to demarcate a 1,458-km border.",
    "Demonstrators who were beaten by police said they'd been peaceful - \"wholly peaceful\", in one's words.",
    "By Jo Cox and Ann O'Neil\n\n- one dead\n- two hurt\n\nRead more at https://news.example.org/a?b=c.",
    "It was not known whether the attack, for which no one claimed responsibility, had been meant for him.",
    "“If he goes,” she said, “we go too.” He didn't reply… Others did!",
    "The EU's foreign-policy chief urged both sides to refrain from further threats, according to officials.",
    "MOSCOW -- Russia's Defence Ministry said Ukraine had shelled a village; Kyiv said Russia did so itself.",
    "Police arrested 12 people in St. Petersburg on No. 5 Nevsky Ave. (the so-called \"House of Books\").",
    "Would they withdraw? \"No,\" said Col. Smith, 'not now and not ever.'",
    "The president had threatened to fire ministers refusing to let troops begin to leave.",
    "В Москве прошла встреча. 中国外交部发言人说。 القاهرة أعلنت.",
    "e-mail press@mfa.example.int, call +994 12 555-01-02 or follow @MFA #Karabakh :-)",
];

const PIECES: [&str; 72] = [
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    ".",
    "..",
    "...",
    "…",
    ",",
    ";",
    ":",
    "!",
    "?",
    "-",
    "--",
    "–",
    "—",
    "/",
    "\\",
    "|",
    "@",
    "#",
    "&",
    "*",
    "$",
    "%",
    "^",
    "_",
    "=",
    "+",
    "~",
    "`",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u{a0}",
    "\u{200b}",
    "\u{200d}",
    "\u{ad}",
    "\u{feff}",
    "\u{2028}",
    "\u{301}",
    "\u{0}",
    "\u{1f1fa}\u{1f1f8}",
    "n't",
    "'s",
    "U.S.",
    "Mr.",
    "e.g.",
    "said",
    "that",
    "and",
    "who",
    "not",
    "http://",
    "1,000",
    "5pm",
    "3-5",
    "𐍈",
];

const WORDS: [&str; 24] = [
    "Iran",
    "ministers",
    "said",
    "attacked",
    "the",
    "a",
    "that",
    "who",
    "was",
    "killed",
    "by",
    "and",
    "to",
    "withdraw",
    "if",
    "not",
    "threatened",
    "Moscow's",
    "envoy",
    "on",
    "Monday",
    "of",
    "claims",
    "refused",
];

/// A text from a seed: bytes, characters, spliced news or a nest, by turns.
pub fn text(seed: u64) -> String {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    match seed % 6 {
        0 => bytes(&mut random),
        1 => characters(&mut random),
        2 => nest(&mut random),
        3 => words(&mut random),
        _ => spliced(&mut random),
    }
}

fn bytes(random: &mut Random) -> String {
    let n = random.below(600);
    let raw: Vec<u8> = (0..n).map(|_| random.next() as u8).collect();
    String::from_utf8_lossy(&raw).into_owned()
}

fn characters(random: &mut Random) -> String {
    let n = random.below(300);
    let most = random.pick(&[&0x80u32, &0x250, &0x3000, &0x11_0000]);
    (0..n)
        .filter_map(|_| char::from_u32(random.next() as u32 % most))
        .collect()
}

fn words(random: &mut Random) -> String {
    let mut out = String::new();
    for _ in 0..random.below(150) {
        let list: &[&str] = if random.below(5) == 0 {
            &PIECES
        } else {
            &WORDS
        };
        out += random.pick(list);
        out += random.pick(&["", " ", " ", " "]);
    }
    out
}

/// Quotes, brackets and clauses inside each other, closed in order or not.
fn nest(random: &mut Random) -> String {
    let pairs = [
        ("\"", "\""),
        ("“", "”"),
        ("(", ")"),
        ("‘", "’"),
        ("[", "]"),
        ("Iran said that ", "."),
        (" - ", " - "),
        ("the man who ", " left"),
        ("if ", ", then it did"),
    ];
    let mut out = String::new();
    let mut open = Vec::new();
    for _ in 0..random.below(120) {
        if open.is_empty() || random.below(3) > 0 {
            let (a, b) = pairs[random.below(pairs.len())];
            out += a;
            out += random.pick(&WORDS);
            open.push(b);
        } else {
            out += open.pop().unwrap_or("");
            out += random.pick(&["", " ", ". ", "\n"]);
        }
    }
    if random.below(2) == 0 {
        out.extend(open.into_iter().rev());
    }
    out
}

/// News with pieces of other news and of nonsense put in, and cut anywhere.
fn spliced(random: &mut Random) -> String {
    let mut raw: Vec<u8> = Vec::new();
    for _ in 0..1 + random.below(4) {
        raw.extend_from_slice(random.pick(&NEWS).as_bytes());
        raw.extend_from_slice(random.pick(&[" ", "\n", "\n\n", ""]).as_bytes());
    }
    for _ in 0..random.below(8) {
        let (at, to) = (random.below(raw.len() + 1), random.below(raw.len() + 1));
        let (at, to) = (at.min(to), at.max(to));
        match random.below(5) {
            0 => raw
                .splice(at..at, random.pick(&PIECES).bytes())
                .for_each(drop),
            1 => raw.splice(at..to.min(at + 12), []).for_each(drop),
            2 => {
                let part: Vec<u8> = raw[at..to.min(at + 60)].to_vec();
                raw.splice(at..at, part).for_each(drop);
            }
            3 => raw[at..to].make_ascii_uppercase(),
            _ => raw.truncate(to.max(1)),
        }
    }
    String::from_utf8_lossy(&raw).into_owned()
}

/// What holds of any text that was read.
pub fn check(document: &Document) {
    let (text, tokens) = (document.text, document.tokens.len());
    let mut last = 0;
    for token in &document.tokens {
        let (start, end) = (token.start as usize, token.end as usize);
        assert!(last <= start && start < end, "tokens in order");
        assert!(text.get(start..end).is_some(), "spans slice the text");
        last = end;
    }
    let mut next = 0;
    for sentence in &document.sentences {
        let range = sentence.tokens.clone();
        assert!(
            range.start == next && range.end > next,
            "sentences cover all tokens"
        );
        next = range.end;
        assert!(text.get(sentence.start..sentence.end).is_some());
        assert_eq!(sentence.start, document.tokens[range.start].start as usize);
        assert_eq!(sentence.end, document.tokens[range.end - 1].end as usize);
        let heads = || range.clone().filter_map(|t| document.head(t));
        assert!(heads().all(|h| range.contains(&h)), "heads in the sentence");
        let roots = range.len() - heads().count();
        assert!(
            roots == 1 || roots > 1 && sentence.too_long,
            "{roots} roots"
        );
    }
    assert_eq!(next, tokens, "sentences cover all tokens");
    no_cycles(document);
    let below = |t: usize| t < tokens;
    for name in &document.names {
        assert!(name.tokens.start < name.tokens.end && name.tokens.end <= tokens);
    }
    for clause in &document.clauses {
        assert!(clause.sentence < document.sentences.len() && below(clause.head));
        assert!(
            [clause.particle, clause.light]
                .into_iter()
                .flatten()
                .all(below)
        );
        assert!(clause.speech.is_none_or(|s| s < document.speeches.len()));
        for role in &clause.roles {
            assert!(below(role.token) && role.case.is_none_or(below));
            assert!(role.clause.is_none_or(|c| c < document.clauses.len()));
            assert!(text.get(document.phrase(role.token)).is_some());
        }
    }
    for (number, speech) in document.speeches.iter().enumerate() {
        assert!(speech.sentence < document.sentences.len() && below(speech.content));
        let tokens = [speech.cue, speech.speaker, speech.addressee];
        assert!(tokens.into_iter().flatten().all(below));
        assert!(
            speech
                .within
                .is_none_or(|s| s < document.speeches.len() && s != number)
        );
        assert!(speech.parts.iter().all(|&[a, b]| text.get(a..b).is_some()));
    }
}

/// Every token comes to a root.
fn no_cycles(document: &Document) {
    // 0 not seen, 1 on the way, 2 comes to a root.
    let mut state = vec![0u8; document.tokens.len()];
    let mut way = Vec::new();
    for start in 0..state.len() {
        let mut at = Some(start);
        while let Some(token) = at.filter(|&t| state[t] != 2) {
            assert_ne!(state[token], 1, "a cycle through token {token}");
            state[token] = 1;
            way.push(token);
            at = document.head(token);
        }
        for token in way.drain(..) {
            state[token] = 2;
        }
    }
}
