//! Texts as words: folded, so that one name written by two desks is one.

/// One word of a text, folded, and whether it stands capitalised inside a sentence.
pub(crate) struct Token {
    pub(crate) word: String,
    pub(crate) capital: bool,
}

/// Splits a text into words: lower case, without diacritics.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut opens = true;
    for piece in text.split_whitespace() {
        for part in piece.split(|c: char| !c.is_alphanumeric()) {
            let Some(first) = part.chars().next() else {
                continue;
            };
            out.push(Token {
                word: fold(part),
                capital: first.is_uppercase() && !opens,
            });
            opens = false;
        }
        opens |= piece
            .trim_end_matches(['"', '\'', '”', '’', ')', '»'])
            .ends_with(['.', '!', '?', ':', '…']);
    }
    out
}

/// Lower case, with the marks of Latin letters taken off, so that one name
/// written by two desks is one name.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars()
        .flat_map(char::to_lowercase)
        .map(bare)
        .collect()
}

fn bare(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => 'e',
        'ğ' | 'ģ' | 'ĝ' | 'ġ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' | 'ĩ' => 'i',
        'ķ' => 'k',
        'ł' | 'ļ' | 'ľ' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' | 'ŝ' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'ŭ' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        _ => c,
    }
}
