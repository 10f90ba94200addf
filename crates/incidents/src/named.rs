//! The records that decisions name, and where they are.

use crate::Shelf;
use crate::ready::{self, Ready};
use crate::slices::Slice;
use detente_record::{Decision, Id};
use std::collections::BTreeMap;

#[derive(Default)]
pub(crate) struct Named {
    /// Those that can be members, in the order of their articles.
    pub(crate) members: Vec<Id>,
    /// Every record that is there: its slice and article.
    pub(crate) at: BTreeMap<Id, (Slice, Id)>,
}

impl Named {
    pub(crate) fn of<S: Shelf>(shelf: &mut S, decisions: &[Decision]) -> Result<Named, S::Error> {
        let mut named = Named::default();
        let mut articles: BTreeMap<Id, Ready> = BTreeMap::new();
        for id in decisions.iter().flat_map(|d| d.sides.iter().flatten()) {
            if named.at.contains_key(id) {
                continue;
            }
            if let Some(kept) = shelf.article_of(id)? {
                let article = kept.article.id.clone();
                let ready = articles
                    .entry(article.clone())
                    .or_insert_with(|| Ready::of(kept));
                named.at.insert(id.clone(), (ready.slice(), article));
            }
        }
        let mut articles: Vec<Ready> = articles.into_values().collect();
        articles.sort_by(|a, b| ready::order(&a.kept.article, &b.kept.article));
        for ready in &articles {
            let live = ready.members.iter().filter(|m| !m.reference);
            let ids = live.map(|m| m.id(&ready.kept.coded).to_owned());
            named
                .members
                .extend(ids.filter(|id| named.at.contains_key(id)));
        }
        Ok(named)
    }
}
