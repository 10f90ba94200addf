//! Parts of speech, fused with the form of verbs and the number of nouns, and
//! Universal Dependencies' relations.

/// Universal part of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
#[rustfmt::skip]
pub enum Upos {
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
}

/// Form of a verb or an auxiliary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum VerbForm {
    None,
    /// Finite, past tense.
    Past,
    /// Finite, present tense.
    Present,
    /// Finite without tense: a modal.
    Modal,
    Imperative,
    Infinitive,
    /// `-ing`.
    Gerund,
    /// `-ed` as participle, active or passive.
    Participle,
}

/// A fused tag: a number into one table, the same for every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Tag(pub(crate) u8);

struct Row {
    upos: Upos,
    form: VerbForm,
    plural: bool,
    third: bool,
    feats: &'static str,
}

const fn row(upos: Upos, form: VerbForm, plural: bool, third: bool, feats: &'static str) -> Row {
    Row {
        upos,
        form,
        plural,
        third,
        feats,
    }
}

use Upos::{
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
};
use VerbForm as F;

const N: bool = false;
const Y: bool = true;

#[rustfmt::skip]
static TABLE: [Row; 36] = [
    row(X, F::None, N, N, "_"),
    row(Adj, F::None, N, N, "Degree=Pos"),
    row(Adj, F::None, N, Y, "Degree=Cmp"),
    row(Adj, F::None, Y, N, "Degree=Sup"),
    row(Adp, F::None, N, N, "_"),
    row(Adv, F::None, N, N, "_"),
    row(Cconj, F::None, N, N, "_"),
    row(Det, F::None, N, N, "_"),
    row(Intj, F::None, N, N, "_"),
    row(Noun, F::None, N, N, "Number=Sing"),
    row(Noun, F::None, Y, N, "Number=Plur"),
    row(Num, F::None, N, N, "NumType=Card"),
    row(Part, F::None, N, N, "_"),
    row(Pron, F::None, N, N, "_"),
    row(Propn, F::None, N, N, "Number=Sing"),
    row(Propn, F::None, Y, N, "Number=Plur"),
    row(Punct, F::None, N, N, "_"),
    row(Sconj, F::None, N, N, "_"),
    row(Sym, F::None, N, N, "_"),
    row(Verb, F::Past, N, N, "Mood=Ind|Tense=Past|VerbForm=Fin"),
    row(Verb, F::Present, N, Y, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    row(Verb, F::Present, N, N, "Mood=Ind|Tense=Pres|VerbForm=Fin"),
    row(Verb, F::Modal, N, N, "VerbForm=Fin"),
    row(Verb, F::Imperative, N, N, "Mood=Imp|VerbForm=Fin"),
    row(Verb, F::Infinitive, N, N, "VerbForm=Inf"),
    row(Verb, F::Gerund, N, N, "VerbForm=Ger"),
    row(Verb, F::Gerund, N, Y, "Tense=Pres|VerbForm=Part"),
    row(Verb, F::Participle, N, N, "Tense=Past|VerbForm=Part"),
    row(Aux, F::Past, N, N, "Mood=Ind|Tense=Past|VerbForm=Fin"),
    row(Aux, F::Present, N, Y, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    row(Aux, F::Present, N, N, "Mood=Ind|Tense=Pres|VerbForm=Fin"),
    row(Aux, F::Modal, N, N, "VerbForm=Fin"),
    row(Aux, F::Imperative, N, N, "Mood=Imp|VerbForm=Fin"),
    row(Aux, F::Infinitive, N, N, "VerbForm=Inf"),
    row(Aux, F::Gerund, N, N, "Tense=Pres|VerbForm=Part"),
    row(Aux, F::Participle, N, N, "Tense=Past|VerbForm=Part"),
];

impl Tag {
    /// How many tags there are.
    pub const COUNT: usize = TABLE.len();

    /// Returns the tag of a UPOS name with UD features (`_` for none); an
    /// unknown name is `X`.
    ///
    /// ```
    /// use detente_reading::{Tag, Upos, VerbForm};
    /// let tag = Tag::of("VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    /// assert_eq!((tag.upos(), tag.form()), (Upos::Verb, VerbForm::Present));
    /// ```
    pub fn of(upos: &str, feats: &str) -> Tag {
        let has = |f: &str| feats.split('|').any(|x| x == f);
        let form = match () {
            () if has("VerbForm=Inf") => F::Infinitive,
            () if has("VerbForm=Ger") => F::Gerund,
            () if has("VerbForm=Part") && has("Tense=Pres") => F::Gerund,
            () if has("VerbForm=Part") => F::Participle,
            () if has("Mood=Imp") => F::Imperative,
            () if has("Tense=Past") => F::Past,
            () if has("Tense=Pres") => F::Present,
            () => F::Modal,
        };
        let third = has("Person=3") && has("Number=Sing");
        let wanted = |r: &Row| {
            if name(r.upos) != upos {
                return false;
            }
            match r.upos {
                Noun | Propn => r.plural == (has("Number=Plur") || has("Number=Ptan")),
                Adj => (r.third, r.plural) == (has("Degree=Cmp"), has("Degree=Sup")),
                Verb if form == F::Gerund => r.form == form && r.third == has("VerbForm=Part"),
                Verb | Aux => r.form == form && (form != F::Present || r.third == third),
                _ => true,
            }
        };
        TABLE
            .iter()
            .position(wanted)
            .map_or(Tag(0), |i| Tag(i as u8))
    }

    /// Returns the tag with a number; numbers beyond the table are `X`.
    pub fn nth(number: usize) -> Tag {
        if number < Tag::COUNT {
            Tag(number as u8)
        } else {
            Tag(0)
        }
    }

    /// Returns the tag's number.
    pub fn number(self) -> usize {
        self.0 as usize
    }

    fn row(self) -> &'static Row {
        TABLE.get(self.0 as usize).unwrap_or(&TABLE[0])
    }

    /// Returns the part of speech.
    pub fn upos(self) -> Upos {
        self.row().upos
    }

    /// Returns the form of a verb.
    pub fn form(self) -> VerbForm {
        self.row().form
    }

    /// Returns whether it is a plural noun.
    pub fn is_plural(self) -> bool {
        self.row().plural && self.is_nominal()
    }

    /// Returns whether it is a noun or a name.
    pub fn is_nominal(self) -> bool {
        matches!(self.upos(), Noun | Propn)
    }

    /// Returns whether it is a verb (no auxiliary).
    pub fn is_verb(self) -> bool {
        self.upos() == Verb
    }

    /// Returns UD features, `_` for none.
    pub fn feats(self) -> &'static str {
        self.row().feats
    }

    /// Returns the name of the part of speech.
    pub fn upos_name(self) -> &'static str {
        name(self.upos())
    }
}

fn name(upos: Upos) -> &'static str {
    match upos {
        Adj => "ADJ",
        Adp => "ADP",
        Adv => "ADV",
        Aux => "AUX",
        Cconj => "CCONJ",
        Det => "DET",
        Intj => "INTJ",
        Noun => "NOUN",
        Num => "NUM",
        Part => "PART",
        Pron => "PRON",
        Propn => "PROPN",
        Punct => "PUNCT",
        Sconj => "SCONJ",
        Sym => "SYM",
        Verb => "VERB",
        X => "X",
    }
}

macro_rules! relations {
    ($($name:ident $word:literal),* $(,)?) => {
        /// A Universal Dependencies relation, as English uses them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Rel { #[default] $($name),* }

        static RELATIONS: &[(Rel, &str)] = &[$((Rel::$name, $word)),*];
    };
}

relations! {
    Dep "dep", Root "root", Acl "acl", AclRelcl "acl:relcl", Advcl "advcl", AdvclRelcl "advcl:relcl",
    Advmod "advmod", Amod "amod", Appos "appos", Aux "aux", AuxPass "aux:pass", Case "case", Cc "cc",
    CcPreconj "cc:preconj", Ccomp "ccomp", Compound "compound", CompoundPrt "compound:prt",
    Conj "conj", Cop "cop", Csubj "csubj", CsubjOuter "csubj:outer", CsubjPass "csubj:pass",
    Det "det", DetPredet "det:predet", Discourse "discourse", Dislocated "dislocated", Expl "expl",
    Fixed "fixed", Flat "flat", Goeswith "goeswith", Iobj "iobj", List "list", Mark "mark",
    Nmod "nmod", NmodDesc "nmod:desc", NmodPoss "nmod:poss", NmodUnmarked "nmod:unmarked",
    Nsubj "nsubj", NsubjOuter "nsubj:outer", NsubjPass "nsubj:pass", Nummod "nummod", Obj "obj",
    Obl "obl", OblAgent "obl:agent", OblUnmarked "obl:unmarked", Orphan "orphan",
    Parataxis "parataxis", Punct "punct", Reparandum "reparandum", Vocative "vocative", Xcomp "xcomp",
}

impl Rel {
    /// How many relations there are.
    pub const COUNT: usize = RELATIONS.len();

    /// Returns the relation of a UD name; an unknown subtype takes its main
    /// relation, an unknown relation is `dep`.
    pub fn of(name: &str) -> Rel {
        let find = |n: &str| {
            RELATIONS
                .iter()
                .find(|(_, word)| *word == n)
                .map(|(rel, _)| *rel)
        };
        find(name)
            .or_else(|| find(name.split(':').next().unwrap_or("")))
            .unwrap_or_default()
    }

    /// Returns the relation with a number; numbers beyond the table are `dep`.
    pub fn nth(number: usize) -> Rel {
        RELATIONS.get(number).map_or(Rel::Dep, |(rel, _)| *rel)
    }

    /// Returns UD's name.
    pub fn name(self) -> &'static str {
        RELATIONS[self as usize].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_found_by_its_own_features() {
        for i in 0..Tag::COUNT {
            let tag = Tag::nth(i);
            assert_eq!(
                Tag::of(tag.upos_name(), tag.feats()),
                tag,
                "{}",
                tag.upos_name()
            );
        }
        assert_eq!(Tag::of("NONSENSE", "_").upos(), Upos::X);
    }

    #[test]
    fn every_relation_is_found_by_its_name() {
        for i in 0..Rel::COUNT {
            assert_eq!(Rel::of(Rel::nth(i).name()), Rel::nth(i));
        }
        assert_eq!(Rel::of("obl:tmod"), Rel::Obl);
        assert_eq!(Rel::of("?"), Rel::Dep);
    }
}
