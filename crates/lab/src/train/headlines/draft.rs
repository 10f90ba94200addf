//! A tree whose words are dropped, rewritten and moved.

use super::super::lessons::Example;
use crate::dice::Dice;
use detente_reading::{Rel, Tag, Upos};

/// A word of the tree.
#[derive(Clone)]
pub struct Word {
    pub form: String,
    pub lemma: String,
    pub tag: Tag,
    /// From 0, or the top.
    pub head: usize,
    pub rel: Rel,
    pub gone: bool,
}

/// What the root's head is called.
const TOP: usize = usize::MAX;

/// A sentence at work.
pub struct Draft {
    pub words: Vec<Word>,
    /// The order in which the words stand.
    order: Vec<usize>,
}

/// Verbs whose content a headline may put first ("…, army says", "Army: …").
const TELLING: [&str; 6] = ["say", "report", "warn", "claim", "announce", "confirm"];

impl Draft {
    /// Starts from a sentence.
    pub fn of(example: &Example) -> Draft {
        let n = example.forms.len();
        let word = |i: usize| Word {
            form: example.forms[i].clone(),
            lemma: example.lemmas[i].clone(),
            tag: example.tags[i],
            head: match usize::from(example.heads[i]) {
                head if head == n => TOP,
                head => head,
            },
            rel: example.rels[i],
            gone: false,
        };
        Draft {
            words: (0..n).map(word).collect(),
            order: (0..n).collect(),
        }
    }

    /// The root.
    pub fn root(&self) -> Option<usize> {
        self.words.iter().position(|w| w.head == TOP)
    }

    /// The dependents that are left.
    pub fn kids(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.words.len()).filter(move |&k| self.words[k].head == word && !self.words[k].gone)
    }

    /// The first dependent with one of some relations.
    pub fn kid(&self, word: usize, rels: &[Rel]) -> Option<usize> {
        self.kids(word).find(|&k| rels.contains(&self.words[k].rel))
    }

    /// Whether nothing hangs from a word.
    pub fn is_leaf(&self, word: usize) -> bool {
        self.kids(word).next().is_none()
    }

    /// The subject, where it is a noun, a name or a number.
    pub fn nominal_subject(&self, verb: usize) -> Option<usize> {
        let subject = self.kid(verb, &[Rel::Nsubj, Rel::NsubjPass])?;
        let tag = self.words[subject].tag;
        (tag.is_nominal() || tag.upos() == Upos::Num).then_some(subject)
    }

    /// A word with all that hangs from it, in order.
    pub fn subtree(&self, word: usize) -> Vec<usize> {
        let mut all = vec![word];
        let mut next = 0;
        while next < all.len() {
            all.extend(self.kids(all[next]).collect::<Vec<_>>());
            next += 1;
        }
        all.sort_unstable();
        all
    }

    fn cut(&mut self, word: usize) {
        for w in self.subtree(word) {
            self.words[w].gone = true;
        }
    }

    /// Leaves only a word with what hangs from it, as the whole.
    pub fn keep_only(&mut self, word: usize) {
        let kept = self.subtree(word);
        for (w, one) in self.words.iter_mut().enumerate() {
            one.gone |= kept.binary_search(&w).is_err();
        }
        self.words[word].head = TOP;
        self.words[word].rel = Rel::Root;
    }

    /// Drops the stop at the end.
    pub fn drop_stop(&mut self) {
        let last = self.words.len().saturating_sub(1);
        if last > 0 && self.words[last].form == "." && self.is_leaf(last) {
            self.words[last].gone = true;
        }
    }

    /// Drops "the" and "a".
    pub fn drop_articles(&mut self) {
        for word in 0..self.words.len() {
            let form = self.words[word].form.to_lowercase();
            let article = matches!(form.as_str(), "a" | "an" | "the");
            if article && self.words[word].rel == Rel::Det && self.is_leaf(word) {
                self.words[word].gone = true;
            }
        }
    }

    /// Drops what a headline has no room for.
    pub fn shorten(&mut self, root: usize, subject: usize, dice: &mut Dice) {
        for word in 0..self.words.len() {
            let Word {
                rel,
                tag,
                head,
                gone,
                ..
            } = self.words[word].clone();
            if gone || head == TOP {
                continue;
            }
            let before = head == root && word < subject;
            let never = self.words[word].lemma == "never";
            let drop = match rel {
                Rel::AclRelcl | Rel::AdvclRelcl | Rel::Appos | Rel::Parataxis => true,
                Rel::Discourse | Rel::Vocative | Rel::Dislocated | Rel::List => true,
                Rel::Obl | Rel::OblUnmarked | Rel::Advcl | Rel::Advmod if before => true,
                Rel::Advcl | Rel::OblUnmarked => dice.below(3) > 0,
                Rel::Advmod if tag.upos() == Upos::Adv && self.is_leaf(word) => {
                    !never && dice.below(3) > 0
                }
                Rel::Conj if head == root => dice.below(2) == 0,
                _ => false,
            };
            if drop {
                self.cut(word);
            }
        }
        for word in 0..self.words.len() {
            let Word { rel, head, .. } = self.words[word];
            let form = self.words[word].form.as_str();
            let sets_off = matches!(form, "," | ";" | ":" | "(" | ")" | "--" | "–" | "—");
            // One that stands within a list of names or in a place's address stays.
            let gone = |at: Option<&Word>| at.is_none_or(|w| w.gone);
            let lists = !gone(self.words.get(word + 1))
                && !gone(word.checked_sub(1).and_then(|w| self.words.get(w)))
                && self.words.get(head).is_some_and(|h| h.tag.is_nominal());
            if rel == Rel::Punct && sets_off && !lists {
                self.words[word].gone = true;
            }
        }
        let marks: Vec<usize> = self
            .kids(root)
            .filter(|&k| self.words[k].rel == Rel::Ccomp)
            .collect();
        for content in marks {
            if let Some(mark) = self.kid(content, &[Rel::Mark])
                && self.words[mark].lemma == "that"
            {
                self.words[mark].gone = true;
            }
        }
    }

    /// Whether a verb takes a subject as several.
    pub fn is_plural(&self, subject: usize) -> bool {
        let word = &self.words[subject];
        let named = word.tag.upos() == Upos::Propn;
        let several = match word.tag.upos() {
            Upos::Num => word.lemma != "one" && word.form != "1",
            // "United States" is one, "Houthis" are many.
            _ if named => word.tag.is_plural() && self.is_leaf(subject),
            _ => word.tag.is_plural() || word.lemma == "police",
        };
        several || self.kid(subject, &[Rel::Conj]).is_some()
    }

    /// "France, Mali sign": a comma for the "and" of two.
    pub fn comma_for_and(&mut self, subject: usize) {
        let others: Vec<usize> = self
            .kids(subject)
            .filter(|&k| self.words[k].rel == Rel::Conj)
            .collect();
        let &[second] = others.as_slice() else { return };
        let Some(cc) = self.kid(second, &[Rel::Cc]) else {
            return;
        };
        if self.words[cc].lemma == "and" && self.is_leaf(cc) {
            let comma = &mut self.words[cc];
            (comma.form, comma.lemma) = (",".to_owned(), ",".to_owned());
            (comma.tag, comma.rel) = (Tag::of("PUNCT", "_"), Rel::Punct);
        }
    }

    /// Now and then puts what is said before who says it, or a colon for the verb.
    pub fn attribute(&mut self, root: usize, subject: usize, dice: &mut Dice) {
        let telling = TELLING.contains(&self.words[root].lemma.as_str());
        let Some(content) = self
            .kid(root, &[Rel::Ccomp])
            .filter(|&c| c > root && telling)
        else {
            return;
        };
        let marked = self
            .kid(content, &[Rel::Mark])
            .is_some_and(|m| self.words[m].form != "to");
        let chance = dice.below(4);
        if marked || self.nominal_subject(content).is_none() || chance == 0 {
            return;
        }
        // What began the sentence does so no longer.
        if self.words[0].tag.upos() == Upos::Noun {
            self.words[0].form = self.words[0].form.to_lowercase();
        }
        let told = self.subtree(content);
        let teller = self.subtree(subject);
        let Some(sign) = self.sign(if chance == 3 { ":" } else { "," }) else {
            return;
        };
        self.words[content].head = TOP;
        self.words[content].rel = Rel::Root;
        if chance == 3 {
            self.words[subject].head = TOP;
            self.words[subject].rel = Rel::Root;
            self.words[content].head = subject;
            self.words[content].rel = Rel::Parataxis;
            self.words[sign].head = content;
            self.order = [teller, vec![sign], told].concat();
        } else {
            self.words[root].head = content;
            self.words[root].rel = Rel::Parataxis;
            self.words[sign].head = root;
            // "…, says envoy".
            let turned = dice.below(3) == 0;
            let (one, two) = if turned {
                (vec![root], teller)
            } else {
                (teller, vec![root])
            };
            self.order = [told, vec![sign], one, two].concat();
        }
    }

    fn sign(&mut self, form: &str) -> Option<usize> {
        self.words.push(Word {
            form: form.to_owned(),
            lemma: form.to_owned(),
            tag: Tag::of("PUNCT", "_"),
            head: 0,
            rel: Rel::Punct,
            gone: false,
        });
        self.words.len().checked_sub(1)
    }

    /// Returns what is left, written by a rule.
    pub fn finish(&self, written: impl Fn(Tag, &str, bool) -> String) -> Example {
        let kept: Vec<usize> = (self.order.iter().copied())
            .filter(|&w| !self.words[w].gone)
            .collect();
        let place = |word: usize| kept.iter().position(|&k| k == word);
        let head = |word: usize| {
            let mut head = self.words[word].head;
            // What hung from a dropped word hangs from what that hung from.
            while head != TOP && place(head).is_none() {
                head = self.words.get(head).map_or(TOP, |h| h.head);
            }
            place(head).unwrap_or(kept.len()) as u16
        };
        let form =
            |(at, &w): (usize, &usize)| written(self.words[w].tag, &self.words[w].form, at == 0);
        Example {
            forms: kept.iter().enumerate().map(form).collect(),
            lemmas: kept.iter().map(|&w| self.words[w].lemma.clone()).collect(),
            tags: kept.iter().map(|&w| self.words[w].tag).collect(),
            heads: kept.iter().map(|&w| head(w)).collect(),
            rels: kept.iter().map(|&w| self.words[w].rel).collect(),
            names: Vec::new(),
        }
    }
}
