//! An article made ready: what gathering needs of it that rests on nothing
//! but itself, worked out once and used in every slice that looks at it.

use crate::copies::Print;
use crate::dates::number;
use crate::kinds::Kind;
use crate::member::{self, Prepared};
use crate::names::Name;
use crate::slices::Slice;
use crate::words::{Bag, Counted, bag, bag_of, counted, distinct, tokens};
use crate::{Kept, Told};
use detente_record::{Article, Coded, Id, Part};
use jiff::Timestamp;
use std::cell::RefCell;
use std::cmp::Ordering;

/// An article with its records, cut and counted for gathering.
#[derive(Debug)]
pub struct Ready {
    pub(crate) kept: Kept,
    /// What was found that its claims answer.
    pub(crate) about: RefCell<Vec<(Id, Id)>>,
    pub(crate) print: Print,
    pub(crate) counts: Vec<Counted>,
    /// The words of title and text.
    pub(crate) bag: Bag,
    /// In the order of the text.
    pub(crate) members: Vec<Prepared>,
    /// The claims in the order of the text, by index, with their words.
    pub(crate) claims: Vec<(usize, Bag)>,
    /// The words of the dates that are told.
    pub(crate) broad: Bag,
    /// The full names of those harmed.
    pub(crate) victims: Vec<Name>,
}

impl Ready {
    /// Makes an article ready. It rests on nothing but the article, so that it
    /// may be done on any thread.
    pub fn of(kept: Kept) -> Ready {
        let article = &kept.article;
        let coded = &kept.coded;
        let text = tokens(&article.text);
        let title = article.title.as_deref().map(tokens).unwrap_or_default();
        let members = members(article, coded);
        let mut claims: Vec<usize> = (0..coded.claims.len()).collect();
        claims.sort_by_key(|i| {
            let claim = &coded.claims[*i];
            let body = claim.text_info.part == Part::Body;
            let at = &claim.text_info;
            (body, at.sequence, claim.content.start, &claim.id)
        });
        let claims = claims.into_iter();
        let dates = members.iter();
        let dates = dates.filter_map(|m| m.record(coded).when().date_text.as_deref());
        let broad = distinct(dates.flat_map(bag));
        let counts = counted(title.iter().chain(&text));
        Ready {
            bag: counts.iter().map(Counted::word).collect(),
            about: RefCell::new(kept.about.clone()),
            print: Print::of(&text),
            counts,
            claims: claims
                .map(|i| (i, bag_of(&tokens(&coded.claims[i].content.text))))
                .collect(),
            broad,
            victims: victims_of(coded).filter(Name::is_full).collect(),
            members,
            kept,
        }
    }

    pub(crate) fn id(&self) -> &Id {
        &self.kept.article.id
    }

    pub(crate) fn told(&self) -> Told<'_> {
        Told {
            article: &self.kept.article,
            coded: &self.kept.coded,
        }
    }

    pub(crate) fn slice(&self) -> Slice {
        Slice::of(self.kept.article.published)
    }

    pub(crate) fn day(&self) -> Option<i32> {
        self.kept.article.published.map(number)
    }
}

/// By time of publication, then id; undated articles last.
pub(crate) fn order(a: &Article, b: &Article) -> Ordering {
    let key = |a: &Article| {
        let time = a.published_time.as_deref();
        let time: Option<Timestamp> = time.and_then(|t| t.parse().ok());
        (a.published.is_none(), a.published, time.is_none(), time)
    };
    // The text last, in case two articles were given one id.
    let text = || a.id.cmp(&b.id).then_with(|| a.text.cmp(&b.text));
    key(a).cmp(&key(b)).then_with(text)
}

/// Returns the members of an article in the order of its text.
pub(crate) fn members(article: &Article, coded: &Coded) -> Vec<Prepared> {
    let mut members = member::prepare(article, coded);
    members.sort_by(|a, b| a.order(coded).cmp(&b.order(coded)));
    members.dedup_by(|a, b| a.id(coded) == b.id(coded));
    members
}

fn victims_of(coded: &Coded) -> impl Iterator<Item = Name> {
    let harmful = coded
        .events
        .iter()
        .filter(|e| Kind::of_event(e).is_some_and(Kind::is_harm));
    let harmed = harmful.map(|e| e.recipient.as_slice());
    let befell = coded.occurrences.iter().map(|o| o.victims.as_slice());
    harmed.chain(befell).flat_map(member::named)
}
