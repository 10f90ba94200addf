//! Which language a text is in.

use detente_record::Article;
use whatlang::{Lang, Script, detect};

/// Fewer letters than this tell nothing.
const LETTERS: usize = 40;

/// How much of a text is looked at, in bytes.
const LOOK: usize = 4000;

/// Returns the language of an article, ISO 639-1 where there is such a code: by
/// its text if that tells it plainly, else as declared.
pub(crate) fn of(title: Option<&str>, text: &str, declared: Option<&str>) -> Option<String> {
    let declared = declared.and_then(code);
    told(title, text).or(declared)
}

/// Finds out the language of an article of which none is known, by its text.
pub fn tell(article: &mut Article) {
    if article.language.is_none() {
        article.language = told(article.title.as_deref(), &article.text);
    }
}

/// Returns the language that a text is plainly in.
pub(crate) fn told(title: Option<&str>, text: &str) -> Option<String> {
    let mut look = String::new();
    look.push_str(title.unwrap_or_default());
    look.push('\n');
    let mut end = text.len().min(LOOK);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    look.push_str(text.get(..end).unwrap_or_default());
    if look.chars().filter(|c| c.is_alphabetic()).count() < LETTERS {
        return None;
    }
    let found = detect(&look)?;
    // Another script is another language, even where it is not told which.
    let plain = found.is_reliable() || found.script() != Script::Latin;
    plain.then(|| two_letters(found.lang()).to_owned())
}

/// Returns the language part of a tag such as `en-GB`, in lower case.
pub(crate) fn code(tag: &str) -> Option<String> {
    let language = tag
        .trim()
        .split(['-', '_', ' ', ',', ';'])
        .next()?
        .to_ascii_lowercase();
    let sound =
        (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
    sound.then_some(language)
}

/// The codes of ISO 639-1.
const TWO_LETTERS: &[(Lang, &str)] = &[
    (Lang::Epo, "eo"),
    (Lang::Eng, "en"),
    (Lang::Rus, "ru"),
    (Lang::Cmn, "zh"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Ita, "it"),
    (Lang::Ben, "bn"),
    (Lang::Fra, "fr"),
    (Lang::Deu, "de"),
    (Lang::Ukr, "uk"),
    (Lang::Kat, "ka"),
    (Lang::Ara, "ar"),
    (Lang::Hin, "hi"),
    (Lang::Jpn, "ja"),
    (Lang::Heb, "he"),
    (Lang::Yid, "yi"),
    (Lang::Pol, "pl"),
    (Lang::Amh, "am"),
    (Lang::Jav, "jv"),
    (Lang::Kor, "ko"),
    (Lang::Nob, "nb"),
    (Lang::Dan, "da"),
    (Lang::Swe, "sv"),
    (Lang::Fin, "fi"),
    (Lang::Tur, "tr"),
    (Lang::Nld, "nl"),
    (Lang::Hun, "hu"),
    (Lang::Ces, "cs"),
    (Lang::Ell, "el"),
    (Lang::Bul, "bg"),
    (Lang::Bel, "be"),
    (Lang::Mar, "mr"),
    (Lang::Kan, "kn"),
    (Lang::Ron, "ro"),
    (Lang::Slv, "sl"),
    (Lang::Hrv, "hr"),
    (Lang::Srp, "sr"),
    (Lang::Mkd, "mk"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Tam, "ta"),
    (Lang::Vie, "vi"),
    (Lang::Urd, "ur"),
    (Lang::Tha, "th"),
    (Lang::Guj, "gu"),
    (Lang::Uzb, "uz"),
    (Lang::Pan, "pa"),
    (Lang::Aze, "az"),
    (Lang::Ind, "id"),
    (Lang::Tel, "te"),
    (Lang::Pes, "fa"),
    (Lang::Mal, "ml"),
    (Lang::Ori, "or"),
    (Lang::Mya, "my"),
    (Lang::Nep, "ne"),
    (Lang::Sin, "si"),
    (Lang::Khm, "km"),
    (Lang::Tuk, "tk"),
    (Lang::Aka, "ak"),
    (Lang::Zul, "zu"),
    (Lang::Sna, "sn"),
    (Lang::Afr, "af"),
    (Lang::Lat, "la"),
    (Lang::Slk, "sk"),
    (Lang::Cat, "ca"),
    (Lang::Tgl, "tl"),
    (Lang::Hye, "hy"),
    (Lang::Cym, "cy"),
];

fn two_letters(language: Lang) -> &'static str {
    let found = TWO_LETTERS.iter().find(|(lang, _)| *lang == language);
    found.map_or(language.code(), |(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_tell_their_language() {
        check(
            "The ministry recalled its envoy on Tuesday after talks had failed.",
            Some("en"),
            Some("en"),
        );
        check(
            "Министерство иностранных дел отозвало своего посла во вторник, после того как переговоры ни к чему не привели.",
            Some("en"),
            Some("ru"),
        );
        check(
            "O ministério chamou de volta o seu embaixador na terça-feira.",
            None,
            Some("pt"),
        );
        check("Yes.", Some("en-GB"), Some("en"));
        check("Yes.", Some("english, please"), None);
        check("", None, None);
    }

    fn check(text: &str, declared: Option<&str>, expected: Option<&str>) {
        assert_eq!(of(None, text, declared).as_deref(), expected, "{text}");
    }
}
