//! What PETRARCH writes.

use super::{LeftOut, coded, compact, one_day, tabbed};
use crate::events::sectors::{Words, word_of};
use detente_record::{Imported, Side};

pub(super) fn line(event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
    one_day(event)?;
    coded(event)?;
    let [source, target] = match own {
        true => [event.source.native.clone(), event.target.native.clone()],
        false => [code(&event.source), code(&event.target)],
    };
    if source.is_empty() || target.is_empty() && !own {
        return Err("an actor without a code");
    }
    let shown = |code: String| {
        if code.is_empty() {
            "---".to_owned()
        } else {
            code
        }
    };
    let ids = match event.sentence {
        Some(number) if !own => format!("{}_{number}", event.story),
        _ => event.story.clone(),
    };
    let kept = |name: &str| event.extra.get(name).cloned().unwrap_or_default();
    let mut row = vec![
        compact(event.date),
        shown(source),
        shown(target),
        event.cameo.clone(),
        kept("Issues"),
        ids,
    ];
    // The address stands there only where there is one.
    if event.url.contains("://") {
        row.push(event.url.clone());
    }
    row.push(event.publisher.clone());
    let mut more = vec![event.source.name.clone(), event.target.name.clone()];
    if own {
        more.extend([event.text.clone(), kept("source root"), kept("target root")]);
        while more.last().is_some_and(String::is_empty) {
            more.pop();
        }
    }
    row.extend(more.into_iter().map(shown));
    Ok(tabbed(&row))
}

/// Returns a side as a CAMEO code: its country and what it is there, three letters each.
pub(super) fn code(side: &Side) -> String {
    let roles = side.sector.iter().map(|s| word_of(Words::Cameo, s));
    std::iter::once(side.code.as_str()).chain(roles).collect()
}
