//! Adding fillers to roles.

use crate::clause::{Role, RoleKind};
use crate::{Document, Rel, Upos};

/// Collects the roles of one clause, each filler once, coordination undone.
pub struct Roles<'d, 't> {
    pub document: &'d Document<'t>,
    pub roles: Vec<Role>,
}

impl Roles<'_, '_> {
    /// Adds a filler and what is coordinated with it.
    pub fn add(&mut self, kind: RoleKind, token: usize, case: Option<usize>, shared: bool) {
        self.one(kind, token, case, shared, None);
        let document = self.document;
        let joined = |c: &usize| {
            document.rel(*c) == Rel::Conj
                && matches!(
                    document.tag(*c).upos(),
                    Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::Adj
                )
        };
        for other in document.children(token).filter(joined) {
            // "from Poland and to Germany": a conjunct may bring its own preposition.
            let own = document.child(other, Rel::Case);
            self.one(kind, other, own.or(case), shared, None);
        }
    }

    /// Adds a clause as a filler.
    pub fn content(&mut self, token: usize, clause: Option<usize>) {
        self.one(RoleKind::Content, token, None, false, clause);
    }

    /// Adds roles of another clause as shared ones.
    pub fn share(&mut self, kind: RoleKind, others: &[Role]) {
        for role in others {
            self.one(kind, role.token, None, true, None);
        }
    }

    fn one(
        &mut self,
        kind: RoleKind,
        token: usize,
        case: Option<usize>,
        shared: bool,
        clause: Option<usize>,
    ) {
        if !self
            .roles
            .iter()
            .any(|r| r.kind == kind && r.token == token)
        {
            self.roles.push(Role {
                kind,
                token,
                case,
                clause,
                shared,
            });
        }
    }

    /// Returns whether any filler of a kind is there.
    pub fn has(&self, kind: RoleKind) -> bool {
        self.roles.iter().any(|r| r.kind == kind)
    }

    /// Returns the roles in order of the text.
    pub fn sorted(mut self) -> Vec<Role> {
        self.roles.sort_by_key(|r| (r.token, r.kind));
        self.roles
    }
}

/// Returns the preposition of a nominal: its first case marker that is no
/// possessive sign.
pub fn preposition(document: &Document, token: usize) -> Option<usize> {
    document
        .children(token)
        .find(|&c| {
            matches!(document.rel(c), Rel::Case | Rel::Mark) && document.tag(c).upos() != Upos::Part
        })
        .or_else(|| {
            document
                .children(token)
                .find(|&c| document.rel(c) == Rel::Case && document.lemma(c) == "to")
        })
}

/// Returns whether a token is a relative pronoun or adverb of the clause it stands in.
pub fn is_relative(document: &Document, token: usize) -> bool {
    matches!(
        document.tag(token).upos(),
        Upos::Pron | Upos::Adv | Upos::Det | Upos::Sconj
    ) && document.word(token).len() <= 6
        && matches!(document.tokens.get(token), Some(t) if t.head as usize != token)
        && RELATIVES.contains(&document.lemma(token))
}

// Closed class: the relative words of the language the trees are made for.
const RELATIVES: [&str; 8] = [
    "who", "whom", "which", "that", "whose", "where", "when", "why",
];
