//! Denials that name nothing: they are of what was told just before.

use crate::member::{Member, Said};
use detente_record::{Stance, TextInfo};

/// Words up to which a denial says nothing of what it denies.
const BARE: usize = 3;

/// Returns whether a denial names nothing: "denies any involvement", "the claim".
pub(crate) fn is_bare(said: &Said<'_>) -> bool {
    let words = said.claim.content.text.split_whitespace().count();
    said.claim.stance == Stance::Denies && said.claim.events.is_empty() && words <= BARE
}

/// Returns whether a deed was told in the sentence of a claim, or the one before.
pub(crate) fn just_told(member: &Member<'_>, at: &TextInfo) -> bool {
    let there = member.text_info();
    let before = there.part == at.part && there.sequence <= at.sequence;
    member.kind.is_deed() && before && at.sequence - there.sequence <= 1
}
