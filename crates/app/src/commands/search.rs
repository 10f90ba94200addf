//! `detente search`.

use crate::cli::Common;
use crate::masking::Masks;
use crate::output::{Done, Out};
use crate::session;

/// How many hits are printed.
const MOST: usize = 50;

/// Prints the articles that have some words.
pub fn run(common: &Common, words: &[String], out: &mut Out) -> anyhow::Result<Done> {
    let store = session::stored(common)?;
    let masks = Masks::of(&store, common.names)?;
    for hit in store.search(&words.join(" "), MOST)? {
        let Some(article) = store.article(&hit.article)? else {
            continue;
        };
        if article.handling == detente_record::Handling::Restricted {
            continue;
        }
        let mask = masks.of_article(&article.id);
        let title = article
            .title
            .unwrap_or_else(|| article.text.chars().take(60).collect());
        let title = mask.text(&title);
        if common.json {
            out.json(&serde_json::json!({"type": "hit", "article": article.id, "published": article.published, "title": title, "source": article.source}))?;
        } else {
            let day = article.published.map(|d| d.to_string()).unwrap_or_default();
            out.text(&format!(
                "{day}  {}  {}\n",
                article.id,
                detente_view::shorten(&detente_view::clean(&title), 60)
            ))?;
        }
    }
    Ok(Done::All)
}
