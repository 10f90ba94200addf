//! What the text before a sentence is about, and nouns that take up earlier ones.

use super::Links;
use crate::lexicon::PlaceType;
use detente_reading::{Rel, Upos};
use detente_record::{Basis, Entity};
use std::collections::BTreeMap;

/// How many times as often as the next a state must be named to be what a text is about.
const CLEARLY: usize = 3;
/// How many words back a noun is looked for that "the sisters" may take up.
const FAR: usize = 300;

impl Links<'_> {
    /// For every sentence, the state that the sentences before it are about: the
    /// only one they name, or the one they name far more often than any other.
    pub(super) fn find_scenes(&self) -> Vec<Option<(String, usize)>> {
        let document = self.document;
        let mut named: Vec<(usize, String)> = self
            .all()
            .iter()
            .filter_map(|m| Some((m.tokens.start, self.state_named(m)?)))
            .collect();
        named.sort();
        let mut named = named.into_iter().peekable();
        let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        let mut scenes = Vec::with_capacity(document.sentences.len());
        for sentence in &document.sentences {
            scenes.push(clear(&counts));
            while let Some((token, code)) = named.next_if(|(t, _)| *t < sentence.tokens.end) {
                counts.entry(code).or_insert((0, token)).0 += 1;
            }
        }
        scenes
    }

    /// Gives an organ of a state the country of the text before it.
    pub(super) fn inherit_scene(&self, head: usize, entity: &mut Entity) {
        let sentence = self.document.sentence_of(head);
        let Some((code, token)) = self.scene.get(sentence).and_then(Option::as_ref) else {
            return;
        };
        entity.code.clone_from(code);
        entity.basis = Basis::Inherited;
        entity.from = self.word_span(*token);
    }

    pub(super) fn word_span(&self, token: usize) -> Option<[usize; 2]> {
        let token = self.document.tokens.get(token)?;
        Some([token.start as usize, token.end as usize])
    }

    /// Returns whether somebody is blamed by the words he stands in, so that they say nothing of where:
    /// "blamed the raid on Chad".
    pub(crate) fn is_blamed(&self, token: usize) -> bool {
        let document = self.document;
        let blamed = &self.lexicon.words.light.blamed;
        let joined = |t: &usize| document.rel(*t) == Rel::Conj;
        let first = std::iter::successors(Some(token), |t| document.head(*t).filter(|_| joined(t)));
        let Some(case) = first.last().and_then(|t| document.child(t, Rel::Case)) else {
            return false;
        };
        let mut above = std::iter::successors(document.head(token), |t| document.head(*t));
        let verb = above.find(|t| document.tag(*t).upos() == Upos::Verb);
        verb.is_some_and(|verb| {
            let phrase = [verb, case].map(|t| self.low_lemma(t)).join(" ");
            blamed.contains(&phrase)
        })
    }

    // "in Kazan", "in the city of Kazan", "in Kazan province"; but not the place of
    // somebody else ("officials in Nairobi said").
    pub(crate) fn is_where(&self, token: usize, head: usize, strict: bool) -> bool {
        self.is_at(token, head, strict, &self.lexicon.words.links.place) && !self.is_blamed(token)
    }

    /// The same behind other prepositions: "from Kazan".
    pub(crate) fn is_at(&self, token: usize, head: usize, strict: bool, cases: &[String]) -> bool {
        let document = self.document;
        // A person or a nationality is no place, whatever stands before it.
        let lies = match self.mention(token) {
            Some(m) => !m.is_adjective() && (m.place.is_some() || !self.code_of(m).is_empty()),
            None => self.place_again(token).is_some(),
        };
        if !lies {
            return false;
        }
        let links = &self.lexicon.words.links;
        let case = |t: usize, wanted: &dyn Fn(&str) -> bool| {
            document
                .children(t)
                .any(|c| document.rel(c) == Rel::Case && wanted(document.lemma(c)))
        };
        let place = |w: &str| cases.iter().any(|p| p == w);
        let mut at = token;
        // Up to the word that carries the preposition.
        for _ in 0..3 {
            if case(at, &place) {
                break;
            }
            let Some(above) = document.head(at) else {
                return false;
            };
            let up = match document.rel(at) {
                // "in Kazan province", but not "in a Kenyan drone strike".
                Rel::Compound => {
                    let part = links.division.iter().any(|d| d == self.low_lemma(above));
                    part || self.is_thing(above, "settlement") || self.place(above).is_some()
                }
                // "in Smallville, Kano State": the town may be one that nobody knows.
                Rel::Appos | Rel::Flat | Rel::NmodUnmarked => {
                    let unknown = document.tag(above).upos() == Upos::Propn
                        && self.mention(above).is_none_or(|m| m.target.is_none());
                    self.place(above).is_some() || unknown
                }
                // "in Togo's capital Lome": the owner of a town, or its name behind it.
                Rel::NmodPoss => self.is_thing(above, "settlement"),
                Rel::Nmod => {
                    let bare = above + 1 == at && !case(at, &|_| true);
                    (bare || case(at, &|w| w == "of")) && self.is_thing(above, "settlement")
                }
                _ => false,
            };
            if !up {
                return false;
            }
            at = above;
        }
        if !case(at, &place) {
            return false;
        }
        let Some(above) = document.head(at) else {
            return false;
        };
        let others = above != head
            && document.rel(at) == Rel::Nmod
            && (strict || self.mention(above).is_some_and(|m| m.role.is_some()))
            && !(self.is_thing(above, "building") || self.is_thing(above, "embassy"));
        !others
    }

    /// "The mayor of Kharkiv says shells fall on **the city**": the town or the division named
    /// last, here or in the sentence before, where no other state's may be meant.
    pub(super) fn place_again(&self, token: usize) -> Option<&crate::lexicon::Place> {
        let document = self.document;
        let links = &self.lexicon.words.links;
        let (lemma, word) = (self.low_lemma(token), self.low_word(token));
        let among = |list: &[String]| list.iter().any(|w| w == lemma);
        let kinds: &[PlaceType] = match (among(&links.town), among(&links.division)) {
            (true, _) => &[PlaceType::City],
            (_, true) => &[PlaceType::Province, PlaceType::Region],
            _ => return None,
        };
        let mut children = document.children(token);
        let bare = children.all(|c| matches!(document.rel(c), Rel::Det | Rel::Case | Rel::Punct));
        let definite = document
            .child(token, Rel::Det)
            .is_some_and(|d| links.definite.iter().any(|w| w == self.low_word(d)));
        if !bare || !definite || document.tag(token).is_plural() || word.is_empty() {
            return None;
        }
        let sentence = document.sentence_of(token).saturating_sub(1);
        let start = document.sentences.get(sentence)?.tokens.start;
        let lies = |t: usize| {
            let mention = self.mention(t).filter(|m| m.tokens.start == t)?;
            let place = mention
                .place
                .and_then(|p| self.lexicon.places.get(p as usize));
            let state = || {
                let code = self.code_of(mention);
                (!mention.is_adjective() && !code.is_empty()).then_some(code)
            };
            match place {
                Some(place) => Some((place.country.as_str(), Some(place))),
                None => Some((state()?, None)),
            }
        };
        let mut found: Option<&crate::lexicon::Place> = None;
        let mut all: Vec<&str> = Vec::new();
        for (code, place) in (start..token).rev().filter_map(lies) {
            let alike = place.filter(|p| kinds.contains(&p.kind));
            // Before the one that is meant only what it could be mistaken for counts.
            if found.is_none() || alike.is_some() {
                all.push(code);
            }
            found = found.or(alike);
        }
        found.filter(|p| !p.country.is_empty() && all.iter().all(|c| *c == p.country))
    }

    /// "Two Azerbaijani sisters … The sisters": a noun with the article takes up the
    /// same noun where it stood with its state.
    pub(super) fn again(&self, head: usize, entity: &mut Entity) {
        let document = self.document;
        let definite = document
            .children(head)
            .any(|c| document.word(c).eq_ignore_ascii_case("the"));
        let Some(own) = self.mention(head).filter(|m| m.role.is_some() && definite) else {
            return;
        };
        let lemma = document.lemma(head);
        let same = |token: usize| {
            let role = self
                .mention(token)
                .is_some_and(|m| m.role == own.role && m.tokens.end == token + 1);
            role && document.lemma(token) == lemma
                && document.tag(token).is_plural() == document.tag(head).is_plural()
        };
        let start = own.tokens.start;
        // A noun that this one stands below asks for this one in its turn ("the Party of the
        // Left, the Green Party …"): only phrases that have ended can tell, so that asking ends.
        let ended = |token: usize| document.subtree(token).iter().all(|&t| t < start);
        for token in (start.saturating_sub(FAR)..start)
            .rev()
            .filter(|&t| same(t) && ended(t))
        {
            let Some(owner) = self.owners(token, false).into_iter().next() else {
                continue;
            };
            if owner.entity.code.is_empty() {
                continue;
            }
            entity.code.clone_from(&owner.entity.code);
            entity.basis = Basis::Inherited;
            self.tie(token, entity);
            let span = self.span(token);
            entity.from = Some([span.start, span.end]);
            return;
        }
    }
}

fn clear(counts: &BTreeMap<String, (usize, usize)>) -> Option<(String, usize)> {
    let (code, (most, token)) = counts.iter().max_by_key(|(_, (n, _))| *n)?;
    let next = counts
        .iter()
        .filter(|(c, _)| *c != code)
        .map(|(_, (n, _))| *n);
    let next = next.max().unwrap_or(0);
    (*most >= next * CLEARLY).then(|| (code.clone(), *token))
}
