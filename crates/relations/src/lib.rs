//! Events and incidents to the level of a relation, its breaks and their reasons.
//!
//! ```text
//! events, incidents ─acts→ Act ─Counts::of→ weekly counts ─┬ level     → Level
//!                                                          ├ detect    → Break (online)
//!                                                          └ partition → Cut (in hindsight)
//! ```
//!
//! An [`Act`] counts once a day, however many reports tell of it. A week is an
//! ISO week; silent weeks count. [`Detector`] is the online detector: what
//! [`detect`] drives over a whole store it can be driven with a week at a
//! time, with the same result. Everything is a pure function of its arguments:
//! no clock, no file, no globals; results are sorted and the same on every run.

mod act;
mod baseline;
mod breaks;
mod calibrate;
mod counts;
mod detector;
mod explain;
mod influence;
mod level;
mod params;
mod partition;
mod rank;
mod sources;

pub use act::{Act, Acts, Dyad, LeftOut, Scale, acts, dyad};
pub use baseline::Tilts;
pub use breaks::{detect, detect_bare, detect_dyad, detect_those};
pub use calibrate::{Calibration, calibrate};
pub use counts::{Counts, Side, Sides, Week, bin, monday};
pub use detector::{Alarm, Detector, Step};
pub use explain::{Explanation, Run, explain};
pub use influence::{Indicator, Panel, Vote, panel, panels};
pub use level::{level, levels_ago};
pub use params::{Exposure, Params, Prior, Thresholds};
pub use partition::{Cut, partition};
pub use rank::{Ranked, rank};
pub use sources::source_mix;

/// Bins of the score: violent or coercive, threat or rupture, criticism,
/// neutral, visit or praise, aid or agreement.
pub const BINS: usize = 6;
