//! What a dictionary form depends on, and the edits that make it from a word.

use crate::{Tag, Upos, VerbForm, hash};

/// What an edit does with capitals before it cuts and adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Case {
    /// All small.
    Lower,
    /// The first letter large, the rest small: "BAKU" → "Baku".
    Title,
    /// As the text has it: "McCain".
    Kept,
    /// All large: "ceos" → "CEO".
    Upper,
    /// Numbers without what groups their digits: "1,200" → "1200".
    Number,
}

impl Case {
    /// All of them, in the order of their numbers in a model file.
    pub const ALL: [Case; 5] = [
        Case::Lower,
        Case::Title,
        Case::Kept,
        Case::Upper,
        Case::Number,
    ];
}

/// An edit: how capitals are put, how many characters go, what comes instead.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LemmaRule {
    /// Capitals.
    pub case: Case,
    /// Characters cut off the end.
    pub cut: u8,
    /// What is put there.
    pub add: String,
}

impl LemmaRule {
    /// Makes the dictionary form of the word whose lower-case form is what `out`
    /// holds from `start` on.
    pub fn apply(&self, form: &str, start: usize, out: &mut String) {
        self.apply_as(self.case, form, start, out);
    }

    /// The same with other capitals than the rule's.
    pub fn apply_as(&self, case: Case, form: &str, start: usize, out: &mut String) {
        put_case(case, form, start, out);
        for _ in 0..self.cut {
            if out.len() > start {
                out.pop();
            }
        }
        out.push_str(&self.add);
    }
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shape {
    /// Without capitals.
    Lower,
    /// A capital first and nowhere else.
    Title,
    /// Two letters or more, all capitals.
    Upper,
    /// Any other way.
    Mixed,
}

impl Shape {
    /// Returns the shape of a word.
    pub fn of(word: &str) -> Shape {
        if word
            .bytes()
            .all(|b| b.is_ascii() && !b.is_ascii_uppercase())
        {
            return Shape::Lower;
        }
        let (mut letters, mut capitals, mut first) = (0u32, 0u32, false);
        for (i, c) in word.chars().enumerate() {
            let capital = c.is_uppercase();
            letters += u32::from(c.is_alphabetic());
            capitals += u32::from(capital);
            first |= i == 0 && capital;
        }
        match (capitals, letters) {
            (0, _) => Shape::Lower,
            (c, l) if c == l && l > 1 => Shape::Upper,
            (1, _) if first => Shape::Title,
            _ => Shape::Mixed,
        }
    }
}

/// Does the next word tell which dictionary form this one has? A pronoun before a
/// noun may be a possessive ("her car"), an auxiliary before a participle is
/// another than before an adjective ("he 's gone"), a capitalised word before a
/// name may be part of it ("Fair Housing Act").
pub fn leads(tag: Tag, shape: Shape, next: Tag) -> bool {
    match tag.upos() {
        Upos::Pron => {
            matches!(
                next.upos(),
                Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num
            ) || (next.is_verb() && matches!(next.form(), VerbForm::Gerund | VerbForm::Participle))
        }
        Upos::Aux => next.form() == VerbForm::Participle,
        Upos::Noun | Upos::Propn | Upos::Num => false,
        _ => shape != Shape::Lower && next.upos() == Upos::Propn,
    }
}

/// Returns the tag that stands for all tags with the same dictionary forms: the
/// bare form of a verb is one word, whatever it does in the sentence.
pub fn class(tag: Tag) -> Tag {
    let bare = match tag.form() {
        VerbForm::Infinitive | VerbForm::Imperative => true,
        VerbForm::Present => !tag.feats().contains("Person=3"),
        _ => false,
    };
    if bare {
        Tag::of(tag.upos_name(), "VerbForm=Inf")
    } else if tag.is_verb() && tag.form() == VerbForm::Gerund {
        Tag::of(tag.upos_name(), "VerbForm=Ger")
    } else {
        tag
    }
}

/// What a rule is filed under: never 0, which marks an empty place.
pub fn key(kind: Kind, lower: impl AsRef<[u8]>, class: Tag) -> u32 {
    let kind = match kind {
        Kind::Any => 0,
        Kind::Whole(shape, leads) => 1 + 2 * shape as u32 + u32::from(leads),
        Kind::Ending(None) => 9,
        Kind::Ending(Some(shape)) => 10 + shape as u32,
    };
    hash::mix(kind, hash::word(lower.as_ref()), class.number() as u32, 0).max(1)
}

/// The kinds of words that rules are filed under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole word, however it is written.
    Any,
    /// A whole word with its shape, and whether it leads to the next.
    Whole(Shape, bool),
    /// The end of a word, of all shapes or of one.
    Ending(Option<Shape>),
}

/// Puts the capitals of what `out` holds from `start` on: a word in lower case.
pub fn put_case(case: Case, form: &str, start: usize, out: &mut String) {
    match case {
        Case::Lower => {}
        Case::Kept => {
            out.truncate(start);
            out.push_str(form);
        }
        Case::Title => match out.as_bytes().get(start) {
            Some(first) if first.is_ascii() => {
                if let Some(first) = out.get_mut(start..start + 1) {
                    first.make_ascii_uppercase();
                }
            }
            _ => {
                let low = out.split_off(start);
                let mut rest = low.chars();
                out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
                out.push_str(rest.as_str());
            }
        },
        Case::Upper => {
            let low = out.split_off(start);
            out.extend(low.chars().flat_map(char::to_uppercase));
        }
        Case::Number => {
            out.truncate(start);
            push_number(form, out);
        }
    }
}

// A comma before exactly three digits groups them; any other is a decimal point.
fn push_number(form: &str, out: &mut String) {
    for (at, c) in form.char_indices() {
        if c != ',' {
            out.push(c);
            continue;
        }
        let digits = form[at + 1..]
            .bytes()
            .take_while(u8::is_ascii_digit)
            .count();
        if digits != 3 {
            out.push('.');
        }
    }
}

/// Appends a word in lower case.
pub fn push_lower(form: &str, out: &mut String) {
    let start = out.len();
    if form.is_ascii() {
        out.push_str(form);
        if let Some(word) = out.get_mut(start..) {
            word.make_ascii_lowercase();
        }
    } else {
        out.extend(form.chars().flat_map(char::to_lowercase));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(case: Case, cut: u8, add: &str, form: &str) -> String {
        let mut out = String::from("x ");
        push_lower(form, &mut out);
        let add = add.to_owned();
        LemmaRule { case, cut, add }.apply(form, 2, &mut out);
        out.split_off(2)
    }

    #[test]
    fn edits_put_capitals_then_cut_and_add() {
        for (case, cut, add, form, wanted) in [
            (Case::Lower, 3, "y", "Parties", "party"),
            (Case::Title, 0, "", "BAKU", "Baku"),
            (Case::Title, 0, "", "élysée", "Élysée"),
            (Case::Kept, 1, "", "McCains", "McCain"),
            (Case::Upper, 1, "", "ceos", "CEO"),
            (Case::Number, 0, "", "1,200,000.5", "1200000.5"),
            (Case::Number, 0, "", "3,40", "3.40"),
            (Case::Lower, 200, "", "a", ""),
            (Case::Lower, 0, "", "ÉTÉ", "été"),
        ] {
            assert_eq!(made(case, cut, add, form), wanted, "{form}");
        }
    }

    #[test]
    fn shapes() {
        for (word, shape) in [
            ("envoy", Shape::Lower),
            ("Baku", Shape::Title),
            ("A", Shape::Title),
            ("UN", Shape::Upper),
            ("U.S.", Shape::Upper),
            ("McCain", Shape::Mixed),
            ("iPod", Shape::Mixed),
            ("", Shape::Lower),
            ("5", Shape::Lower),
        ] {
            assert_eq!(Shape::of(word), shape, "{word}");
        }
    }

    #[test]
    fn a_verbs_bare_form_is_one_class() {
        let tag = |feats| class(Tag::of("VERB", feats));
        let bare = tag("VerbForm=Inf");
        assert_eq!(tag("Mood=Imp|VerbForm=Fin"), bare);
        assert_eq!(tag("Mood=Ind|Tense=Pres|VerbForm=Fin"), bare);
        assert_eq!(tag("VerbForm=Ger"), tag("Tense=Pres|VerbForm=Part"));
        let third = tag("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        assert_ne!(third, bare);
    }
}
