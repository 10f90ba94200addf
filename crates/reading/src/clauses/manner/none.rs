//! Nobody and nothing, where somebody or something would stand.

use super::super::lexis::NEGATOR;
use super::super::view::View;
use crate::Rel;

/// Returns whether nobody or nothing fills a place: "no soldier", "neither side", "hardly anyone",
/// "agreed to nothing", "not one of them". What only looks like it ("nothing but", "in no time",
/// "for no reason") fills it.
pub fn fills(view: &View, token: usize) -> bool {
    let case = view.child(token, Rel::Case);
    let by_case = matches!(view.rel(token), Rel::Obl | Rel::OblAgent);
    // "That night" has no preposition, "none of the terms" one of its own.
    if by_case && case.is_none_or(|c| view.is_idle(c)) {
        return false;
    }
    let none = |t: usize| view.is(t, NEGATOR) && !view.is_idle(t);
    let before = |d: usize| match view.rel(d) {
        Rel::Det | Rel::CcPreconj => true,
        // "Nearly 200" are many, not none; "not in Lae" is elsewhere.
        Rel::Advmod => !by_case && !view.word(token).starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    };
    none(token) || view.children(token).any(|d| before(d) && none(d))
}
