//! Dictionary forms: rules filed under words, else under their endings.
//!
//! One flat table of hashes serves all look-ups. A word is looked for with its
//! shape, then however it is written, then (misspelt words) as its neighbour one
//! letter away, then by its longest known ending. A common word in small letters
//! takes one look-up and no allocation.

use super::mend;
use super::{Reader, Writer};
use crate::hash::FlatMap;
use crate::lemma::{Case, Kind, LemmaRule, Shape, class, key, leads, push_lower, put_case};
use crate::{Tag, Upos};

/// The longest ending a rule looks at, in characters.
pub const LONGEST_ENDING: usize = 6;

/// Added to the number of a rule that people gave a common word: what misspelt
/// words are compared with.
pub const COMMON: u16 = 0x8000;

/// Capitals longer than this are a word in capitals, not an abbreviation.
const LONGEST_ACRONYM: usize = 4;

/// The number a section begins with.
const FORMAT: u64 = u64::MAX;

/// Dictionary forms.
#[derive(Debug, Clone)]
pub struct Lemmas {
    /// Number of the rule, with [`COMMON`].
    numbers: FlatMap<u16>,
    rules: Vec<LemmaRule>,
    /// Bit per tag: inside a name its words keep their capital ("Fair Housing Act").
    titled: u64,
    /// Tags with the same dictionary forms, by number.
    classes: [Tag; Tag::COUNT],
    /// The class of plural nouns.
    plural: Tag,
}

impl Default for Lemmas {
    fn default() -> Self {
        Lemmas::new(Vec::new(), &[], 0)
    }
}

/// A rule found, and capitals to put instead of the rule's.
type Found<'a> = (Option<&'a LemmaRule>, Option<Case>);

impl Lemmas {
    /// Makes the table from rules and entries (key, number of the rule); of two
    /// entries with one key the first stays. `titled` has a bit per tag number.
    pub fn new(rules: Vec<LemmaRule>, entries: &[(u32, u16)], titled: u64) -> Lemmas {
        Lemmas {
            numbers: FlatMap::new(entries.iter().copied()),
            rules,
            titled,
            classes: std::array::from_fn(|n| class(Tag::nth(n))),
            plural: class(Tag::of("NOUN", "Number=Plur")),
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.numbers.sorted().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Returns whether a word in small letters is a common one that is no name.
    pub fn is_common(&self, lower: &str) -> bool {
        let told = |tag: Tag| !matches!(tag.upos(), Upos::Propn | Upos::X | Upos::Sym);
        (0..Tag::COUNT)
            .map(Tag::nth)
            .filter(|t| told(*t))
            .any(|t| self.common(lower.as_bytes(), class(t)).is_some())
    }

    /// Appends the dictionary form of a word to a buffer.
    pub fn push(&self, form: &str, tag: Tag, out: &mut String) {
        self.push_before(form, tag, Tag::default(), out);
    }

    /// Appends the dictionary form of a word to a buffer; the tag of the next word
    /// (the default one for none) tells possessives and words in names.
    pub fn push_before(&self, form: &str, tag: Tag, next: Tag, out: &mut String) {
        let start = out.len();
        push_lower(form, out);
        let shape = Shape::of(form);
        let (rule, case) = self.find(form, start, shape, tag, next, out);
        match rule {
            None => put_case(case.unwrap_or(Case::Lower), form, start, out),
            Some(rule) => {
                let other = case.filter(|_| rule.case == Case::Lower);
                rule.apply_as(other.unwrap_or(rule.case), form, start, out);
            }
        }
    }

    fn find(
        &self,
        form: &str,
        start: usize,
        shape: Shape,
        tag: Tag,
        next: Tag,
        out: &mut String,
    ) -> Found<'_> {
        let class = self.classes[tag.number() % Tag::COUNT];
        let leads = leads(tag, shape, next);
        let lower = &out[start..];
        if shape != Shape::Lower || leads {
            let whole = self.get(key(Kind::Whole(shape, leads), lower, class));
            if whole.is_some() {
                return (whole, None);
            }
        }
        let name = tag.upos() == Upos::Propn;
        if name && !tag.is_plural() {
            return self.name(form, lower, shape, class);
        }
        let titled = leads && self.titled >> class.number() & 1 == 1;
        let case = titled.then_some(Case::Title);
        if let Some(rule) = self.get(key(Kind::Any, lower, class)) {
            return (Some(rule), case);
        }
        if name {
            return self.plural(lower, shape);
        }
        if let Some(number) = mend::mend(out, start, tag, |w| self.common(w, class)) {
            return (self.rules.get(number as usize), case);
        }
        (self.by_ending(&out[start..], shape, class), case)
    }

    // A name nobody knows keeps its letters, but for words in capitals.
    fn name(&self, form: &str, lower: &str, shape: Shape, class: Tag) -> Found<'_> {
        let kept = (None, Some(Case::Kept));
        if matches!(shape, Shape::Title | Shape::Mixed) {
            return kept;
        }
        if let Some(rule) = self.get(key(Kind::Any, lower, class)) {
            return (Some(rule), None);
        }
        let word = shape == Shape::Upper
            && form.len() > LONGEST_ACRONYM
            && form.chars().all(char::is_alphabetic);
        if word {
            (None, Some(Case::Title))
        } else {
            kept
        }
    }

    // A plural name is the plural of a noun, with a capital.
    fn plural(&self, lower: &str, shape: Shape) -> Found<'_> {
        let rule = self
            .get(key(Kind::Any, lower, self.plural))
            .or_else(|| self.by_ending(lower, Shape::Lower, self.plural));
        let case = match shape {
            Shape::Mixed => Case::Kept,
            Shape::Upper if lower.len() <= LONGEST_ACRONYM => Case::Upper,
            _ => Case::Title,
        };
        (rule, Some(case))
    }

    fn by_ending(&self, lower: &str, shape: Shape, class: Tag) -> Option<&LemmaRule> {
        let mut ends = [lower.len(); LONGEST_ENDING + 1];
        let mut count = 1;
        for (at, _) in lower.char_indices().rev().take(LONGEST_ENDING) {
            ends[count] = at;
            count += 1;
        }
        // Longest first; the empty ending is the last. Of one length, the word's own shape first.
        ends[..count].iter().rev().find_map(|&at| {
            let ending = lower.get(at..)?;
            let own = if shape == Shape::Lower {
                None
            } else {
                self.get(key(Kind::Ending(Some(shape)), ending, class))
            };
            own.or_else(|| self.get(key(Kind::Ending(None), ending, class)))
        })
    }

    fn common(&self, lower: &[u8], class: Tag) -> Option<u16> {
        let number = self.numbers.get(key(Kind::Any, lower, class))?;
        (number & COMMON != 0).then_some(number & !COMMON)
    }

    #[inline]
    fn get(&self, key: u32) -> Option<&LemmaRule> {
        self.rules.get((self.numbers.get(key)? & !COMMON) as usize)
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.number(FORMAT);
        w.number(self.titled);
        w.number(self.rules.len() as u64);
        for rule in &self.rules {
            w.number(rule.case as u64);
            w.number(u64::from(rule.cut));
            w.text(&rule.add);
        }
        let used = self.numbers.sorted();
        w.number(used.len() as u64);
        let mut last = 0;
        for (key, number) in used {
            w.number(u64::from(key - last));
            last = key;
            // The mark goes last, so that common rules stay short.
            w.number(u64::from(number.rotate_left(1)));
        }
    }

    /// Reads the tables.
    pub(super) fn read(r: &mut Reader) -> Option<Lemmas> {
        if r.number()? != FORMAT {
            return None;
        }
        let titled = r.number()?;
        let mut rules = Vec::new();
        for _ in 0..r.count()? {
            let case = *Case::ALL.get(usize::try_from(r.number()?).ok()?)?;
            let cut = u8::try_from(r.number()?).ok()?;
            let add = r.text()?;
            rules.push(LemmaRule { case, cut, add });
        }
        let count = r.count()?;
        let mut entries = Vec::with_capacity(count);
        let mut key = 0u32;
        for _ in 0..count {
            key = key.checked_add(u32::try_from(r.number()?).ok()?)?;
            entries.push((key, u16::try_from(r.number()?).ok()?.rotate_right(1)));
        }
        Some(Lemmas::new(rules, &entries, titled))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(case: Case, cut: u8, add: &str) -> LemmaRule {
        LemmaRule {
            case,
            cut,
            add: add.to_owned(),
        }
    }

    fn some() -> Lemmas {
        let verb = |feats| class(Tag::of("VERB", feats));
        let noun = |feats| class(Tag::of("NOUN", feats));
        let (pron, adj) = (Tag::of("PRON", "_"), Tag::of("ADJ", "_"));
        let rules = vec![
            rule(Case::Lower, 0, ""),
            rule(Case::Lower, 1, ""),
            rule(Case::Lower, 3, "y"),
            rule(Case::Title, 0, ""),
            rule(Case::Lower, 3, "she"),
            rule(Case::Lower, 4, "go"),
        ];
        let plural = noun("Number=Plur");
        let name = Tag::of("PROPN", "_");
        let entries = [
            (key(Kind::Ending(None), "s", plural), 1),
            (key(Kind::Ending(None), "ies", plural), 2),
            (key(Kind::Any, "went", verb("Tense=Past")), 5 | COMMON),
            (key(Kind::Any, "baku", name), 3),
            (key(Kind::Any, "american", adj), 3),
            (key(Kind::Any, "fair", adj), 0),
            (key(Kind::Any, "her", pron), 4),
            (key(Kind::Whole(Shape::Lower, true), "her", pron), 0),
        ];
        Lemmas::new(rules, &entries, 1 << adj.number())
    }

    fn lemma(lemmas: &Lemmas, form: &str, upos: &str, feats: &str, next: &str) -> String {
        let mut out = String::from("before ");
        let next = Tag::of(next, "_");
        lemmas.push_before(form, Tag::of(upos, feats), next, &mut out);
        out.split_off(7)
    }

    #[test]
    fn words_then_endings_then_the_word_itself() {
        for (form, upos, feats, next, wanted) in [
            ("Parties", "NOUN", "Number=Plur", "X", "party"),
            ("envoys", "NOUN", "Number=Plur", "X", "envoy"),
            ("envoy", "NOUN", "Number=Sing", "X", "envoy"),
            ("went", "VERB", "Tense=Past", "X", "go"),
            ("BAKU", "PROPN", "_", "X", "Baku"),
            ("baku", "PROPN", "_", "X", "Baku"),
            ("GANJA", "PROPN", "_", "X", "Ganja"),
            ("NATO", "PROPN", "_", "X", "NATO"),
            ("McCain", "PROPN", "_", "X", "McCain"),
            ("ganja", "PROPN", "_", "X", "ganja"),
            ("Emirates", "PROPN", "Number=Plur", "X", "Emirate"),
            ("Ministries", "PROPN", "Number=Plur", "X", "Ministry"),
            ("american", "ADJ", "Degree=Pos", "NOUN", "American"),
            ("Fair", "ADJ", "Degree=Pos", "NOUN", "fair"),
            ("Fair", "ADJ", "Degree=Pos", "PROPN", "Fair"),
            ("her", "PRON", "_", "NOUN", "her"),
            ("her", "PRON", "_", "PUNCT", "she"),
            ("", "NOUN", "Number=Plur", "X", ""),
            ("ÉTATS", "NOUN", "Number=Plur", "X", "état"),
        ] {
            assert_eq!(lemma(&some(), form, upos, feats, next), wanted, "{form}");
        }
    }

    #[test]
    fn a_file_keeps_everything() {
        let mut writer = Writer::default();
        some().write(&mut writer);
        let back = Lemmas::read(&mut Reader::new(&writer.bytes)).unwrap_or_default();
        assert_eq!(back.len(), some().len());
        assert_eq!(lemma(&back, "Parties", "NOUN", "Number=Plur", "X"), "party");
        for cut in 0..writer.bytes.len() {
            let short = Lemmas::read(&mut Reader::new(&writer.bytes[..cut]));
            assert!(short.is_none_or(|l| l.is_empty()), "{cut}");
        }
    }
}
