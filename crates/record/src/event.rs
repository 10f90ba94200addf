//! Who is reported to have done what to whom; and what befell somebody.

use crate::{Count, Day, Entity, EventType, Id, Span, TextInfo};
use serde::{Deserialize, Serialize};

/// The rule that marks what its own words tell as another of its kind: "a second raid", "shelled
/// again". What was told of an earlier day is not it.
pub const ANOTHER: &str = "told as another of its kind";

/// The rule that marks what its sentence tells as so much earlier or later than something else:
/// "the raid came hours **after bombs fell**".
pub const APART: &str = "told as of another time than what its sentence tells";

/// The rule that marks what was not done, or done no longer, by a verb: "failed to", "stopped". Who tells it
/// says of nothing that it is not so.
pub const FAILED: &str = "failed or stopped, as a verb tells";

/// The rule that marks a figure that a count has grown to: "the toll rose to nine". Who told of fewer before
/// does not gainsay it.
pub const GROWN: &str = "a count that has grown to this";

/// A clause that a frame of the lexicon recognised.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Event {
    pub id: Id,
    pub article: Id,
    /// PLOVER types; more than one only when actor and recipient are the same.
    pub event: Vec<EventType>,
    pub mode: Vec<String>,
    pub context: Vec<String>,
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    pub quad_code: u8,
    /// PLOVER's score, -10 to +10 (ACCUSE is -3).
    pub event_scale: f64,
    /// CAMEO code, a string: `"010"` is not `"10"`.
    pub cameo: String,
    /// Weight of the CAMEO code in the table that `coder` names.
    pub goldstein: Option<f64>,
    pub actor: Vec<Entity>,
    pub recipient: Vec<Entity>,
    #[serde(flatten)]
    pub when: When,
    pub event_loc: Option<Location>,
    pub auxiliary: Vec<Auxiliary>,
    pub standing: Standing,
    /// Who says so, outermost first, the outlet left out; `None` when the reporter states it.
    pub attribution: Option<Vec<Attribution>>,
    pub trigger: Span,
    /// Other places of the same article that tell of the same act.
    pub mentions: Vec<Span>,
    /// The incident it reacts to.
    pub over: Option<Id>,
    /// The lexicon's frame, `sanction/expel-envoys`.
    pub frame: String,
    /// What changed the frame's first reading, in order.
    pub rules: Vec<String>,
    pub language: String,
    pub coder: Coder,
    /// The whole sentence.
    pub text: String,
    pub text_info: TextInfo,
}

/// CAMEO's code for denying responsibility.
const DENIAL: &str = "016";

impl Event {
    /// Returns whether it counts as an act: not planned, hypothetical, negated
    /// or background, and its standing is one that enters sums. Who denies a
    /// charge makes a claim: it is no act of conflict.
    pub fn is_act(&self) -> bool {
        self.auxiliary.is_empty()
            && self.cameo != DENIAL
            && matches!(
                self.standing,
                Standing::Narrated | Standing::Owned | Standing::Attributed
            )
    }
}

/// When something is said to have happened, and how that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct When {
    pub date: Option<Day>,
    pub enddate: Option<Day>,
    pub date_text: Option<String>,
    pub date_precision: Precision,
    pub date_basis: DateBasis,
}

/// How exact a date is.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Precision {
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    #[default]
    Unknown,
}

/// On what a date rests.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum DateBasis {
    Stated,
    Inferred,
    Dateline,
    Published,
    #[default]
    None,
}

/// Where.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Location {
    pub name: String,
    /// ISO 3166 alpha-3.
    pub country: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub geonameid: Option<u32>,
    /// `place`, `province` or `country`.
    pub precision: String,
    pub basis: LocationBasis,
}

/// On what a location rests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum LocationBasis {
    #[default]
    Stated,
    Dateline,
    Inherited,
}

/// PLOVER's auxiliary modes: what keeps an act out of the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Auxiliary {
    Historical,
    Future,
    Hypothetical,
    Negation,
}

/// On whose word an act stands.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The reporter says so.
    #[default]
    Narrated,
    /// The speaker is on the actor's side.
    Owned,
    /// A third party says so.
    Attributed,
    /// The recipient's side says so, or the cue alleges.
    Alleged,
    /// It stands inside a denied content; then the event also has `negation`.
    Denied,
}

/// One link of the chain of speakers behind an event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Attribution {
    pub speaker: Vec<Entity>,
    /// The claim in which the speaker says it.
    pub claim: Option<Id>,
}

/// What made a record: versions and hashes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Coder {
    pub program: String,
    pub lexicon: String,
    pub model: String,
    /// The Goldstein table used, by column name.
    pub goldstein: String,
}

/// What befell somebody, whoever did it, or nobody.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Occurrence {
    pub id: Id,
    pub article: Id,
    pub kind: OccurrenceKind,
    pub victims: Vec<Entity>,
    pub toll: Toll,
    /// The words that give the cause.
    pub cause: Option<String>,
    pub cause_class: CauseClass,
    /// Whoever held the victims, apart from who did it.
    pub custodian: Vec<Entity>,
    pub in_custody: bool,
    pub last_seen: Option<String>,
    pub taken_by: Vec<Entity>,
    pub custody: Custody,
    pub fate: Option<String>,
    #[serde(flatten)]
    pub when: When,
    pub event_loc: Option<Location>,
    pub auxiliary: Vec<Auxiliary>,
    pub standing: Standing,
    pub attribution: Option<Vec<Attribution>>,
    pub trigger: Span,
    pub mentions: Vec<Span>,
    pub frame: String,
    pub rules: Vec<String>,
    pub language: String,
    pub coder: Coder,
    pub text: String,
    pub text_info: TextInfo,
}

/// What kind of thing befell.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum OccurrenceKind {
    Death,
    Injury,
    Crash,
    Blast,
    Fire,
    Disappearance,
    DetentionAbuse,
    #[default]
    Other,
}

/// What class of cause is given.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum CauseClass {
    Illness,
    Accident,
    Violence,
    Suicide,
    #[default]
    Unknown,
}

/// Whether somebody owns to holding a missing person.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Custody {
    Acknowledged,
    Denied,
    #[default]
    Unknown,
}

/// Who was hurt, in numbers; a figure that is not given is absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Toll {
    pub killed: Option<Range>,
    pub injured: Option<Range>,
    pub missing: Option<Range>,
    pub arrested: Option<Range>,
}

/// A number between two ends; "at least 12" has no `max`.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[allow(missing_docs)]
pub struct Range {
    pub min: u64,
    pub max: Option<u64>,
}

impl From<Count> for Range {
    fn from(count: Count) -> Range {
        Range {
            min: count.low,
            max: Some(count.high),
        }
    }
}
