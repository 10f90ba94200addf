//! Phoenix.

use super::{LeftOut, coded, compact, degree, one_day, parts, scored, tabbed};
use crate::events::sectors::{Words, word_of};
use detente_record::{Goldstein, Imported, Side};

pub(super) fn line(event: &Imported, own: bool) -> Result<Vec<u8>, LeftOut> {
    one_day(event)?;
    coded(event)?;
    if event.target.native.is_empty() && event.target.code.is_empty() {
        return Err("no target");
    }
    let (date, root) = (
        event.date,
        event.cameo.get(..2).unwrap_or_default().to_owned(),
    );
    // 0 statements and appeals, then as in other formats.
    let class = match root.as_str() {
        "01" | "02" => 0,
        _ => event.quad,
    };
    let score = match own {
        true => event.score,
        false => scored(event, Goldstein::Icews),
    };
    let mut row = vec![
        event.key.clone(),
        compact(date),
        date.year().to_string(),
        format!("{:02}", date.month()),
        format!("{:02}", date.day()),
    ];
    row.extend(side(&event.source, own));
    row.extend(side(&event.target, own));
    row.extend([event.cameo.clone(), root, class.to_string()]);
    row.push(score.map(|s| format!("{s:?}")).unwrap_or_default());
    row.push(event.extra.get("Issues").cloned().unwrap_or_default());
    let [lat, lon, name, state, country] = match &event.place {
        None => Default::default(),
        Some(place) => {
            let [state, country] = match own {
                true => parts::<2>(&place.native),
                false => ["", place.country.as_str()],
            };
            [
                degree(place.lat),
                degree(place.lon),
                place.name.clone(),
                state.to_owned(),
                country.to_owned(),
            ]
        }
    };
    row.extend([lat, lon, name, state, country]);
    let sentence = match event.sentence {
        Some(number) if !own => format!("{}_{number}", event.story),
        _ => event.story.clone(),
    };
    row.extend([sentence, event.url.clone(), event.publisher.clone()]);
    Ok(tabbed(&row))
}

// The whole code, the country in it, what it is there, and what else.
fn side(side: &Side, own: bool) -> [String; 4] {
    if own {
        return parts::<4>(&side.native).map(str::to_owned);
    }
    let roles: Vec<&str> = side
        .sector
        .iter()
        .map(|s| word_of(Words::Cameo, s))
        .filter(|w| !w.is_empty())
        .collect();
    let role = |n: usize| roles.get(n).copied().unwrap_or_default().to_owned();
    [
        super::petrarch::code(side),
        side.code.clone(),
        role(0),
        role(1),
    ]
}
