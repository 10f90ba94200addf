//! From items to articles.

use super::{EXTRACTOR, Feed, Item};
use crate::{Options, Problem};
use detente_record::{Article, Reason};

impl Feed {
    /// Makes an article of every item that has words, a problem of every other;
    /// what was wrong with the feed comes first, as warnings.
    pub fn articles(&self, origin: &str, options: &Options) -> Vec<Result<Article, Problem>> {
        let mut found: Vec<_> = self
            .mended
            .iter()
            .map(|what| Err(Problem::warning(origin, None, what.clone())))
            .collect();
        if self.items.is_empty() {
            let message = "it is a feed with no items; there is nothing to read".to_owned();
            found.push(Err(Problem::set_aside(
                origin,
                None,
                Reason::Empty,
                message,
            )));
        }
        for (number, item) in (1..).zip(&self.items) {
            if let Some(date) = &item.bad_date {
                let message = format!(
                    "its date is {date:?}, which is none that is known; the article was read as undated"
                );
                found.push(Err(Problem::warning(origin, Some(number), message)));
            }
            found.push(item.article(self, options).ok_or_else(|| {
                let message = "the item has no words; nothing to read".to_owned();
                Problem::set_aside(origin, Some(number), Reason::Empty, message)
            }));
        }
        found
    }
}

impl Item {
    /// Makes an article of an item; `None` if it has no words.
    pub fn article(&self, feed: &Feed, options: &Options) -> Option<Article> {
        let text = self.text();
        if text.is_empty() && self.title.is_none() {
            return None;
        }
        let dated = self.published.is_some() || self.bad_date.is_some();
        let article = Article {
            published: match &self.published {
                Some(published) => Some(published.day),
                None if dated => None,
                None => options.published,
            },
            published_time: self.published.as_ref().and_then(|p| p.time.clone()),
            title: self.title.clone(),
            source: self
                .source
                .clone()
                .or_else(|| options.source.clone())
                .or_else(|| feed.title.clone()),
            url: self.link.clone(),
            language: crate::language::of(
                self.title.as_deref(),
                text,
                self.language.as_deref().or(feed.language.as_deref()),
            ),
            text: text.to_owned(),
            raw_sha256: self.raw_sha256.clone(),
            extractor: EXTRACTOR.to_owned(),
            ..Article::default()
        };
        Some(article.sealed())
    }
}
