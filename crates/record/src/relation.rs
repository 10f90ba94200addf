//! How a relation stands and where it broke.

use crate::{Day, Id};
use serde::{Deserialize, Serialize};

/// A dyad's level in one ISO week.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// Two codes: sorted, or `[from, to]` when `directed`.
    pub dyad: [String; 2],
    /// Whether only what the first does to the second is counted.
    pub directed: bool,
    /// The Monday of the ISO week.
    pub week: Day,
    /// Mean score of acts, -10 to +10: mean, low and high end of the 90 % interval.
    pub tone: [f64; 3],
    /// Conflict events in a standard week: mean, low, high.
    pub hostility: [f64; 3],
    /// The index, 0 to 100: mean, low, high.
    pub index: [f64; 3],
    /// Cooperative acts counted this week.
    pub cooperation: u32,
    /// Conflictive acts counted this week.
    pub conflict: u32,
    /// Whether there is anything recent to go by.
    pub evidence: Evidence,
    /// The scale of the acts' scores.
    pub scale: String,
}

/// Whether a level rests on recent acts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Evidence {
    Recent,
    #[default]
    None,
}

/// A week in which a relation is found to have changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Break {
    /// A hash of dyad, direction and restart week.
    pub id: Id,
    /// Two codes, sorted.
    pub dyad: [String; 2],
    /// Whether the relation worsened or improved.
    pub direction: BreakDirection,
    /// The week of the statistic's last restart: the estimate of when it began.
    pub date: Day,
    /// The day the week closed in which the alarm rose.
    pub detected: Day,
    /// The statistic at the alarm.
    pub score: f64,
    /// How strong.
    pub tier: Tier,
    /// The level is below anything in the last 52 weeks.
    pub new_low: bool,
    /// Whether the acts changed in kind or only in number.
    pub mix: Mix,
    /// The acts that moved the figure, by part, largest first.
    pub because: Vec<Reasoned>,
    /// The statistic without the largest of them.
    pub without_top: f64,
    /// Without one single report there would be no alarm.
    pub one_report: bool,
}

/// One act's part in a break.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Reasoned {
    pub incident: Option<Id>,
    pub event: Id,
    pub date: Option<Day>,
    pub text: String,
    pub part: f64,
}

/// Which way a relation broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum BreakDirection {
    Down,
    Up,
}

/// How strong a break is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Tier {
    Log,
    Watch,
    Alert,
}

/// Whether acts changed in kind, or there are only more of them (then coverage may be why).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Mix {
    Louder,
    Different,
}
