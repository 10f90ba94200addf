//! What was told just before, and denials that name nothing: they are of that.

use crate::member::{Member, Said};
use detente_record::{Stance, TextInfo};

/// Words up to which a denial says nothing of what it denies.
const BARE: usize = 3;

/// Returns whether a denial names nothing: "denies any involvement", "the claim".
pub(crate) fn is_bare(said: &Said<'_>) -> bool {
    let words = said.claim.content.text.split_whitespace().count();
    said.claim.stance == Stance::Denies && said.claim.events.is_empty() && words <= BARE
}

/// Sentences after a deed in which somebody may accuse of it, or say how he sees it.
pub(crate) const JUST: usize = 2;

/// Returns whether a deed was told in the sentence of a claim, or so few before.
pub(crate) fn just_told(member: &Member<'_>, at: &TextInfo, few: usize) -> bool {
    let there = member.text_info();
    let before = there.part == at.part && there.sequence <= at.sequence;
    member.kind.is_deed() && before && at.sequence - there.sequence <= few
}
