//! `denials.toml`: how somebody denies in no word of denial.

use super::merge::extend;
use serde::{Deserialize, Serialize};

/// `denials.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Denials {
    /// What a claim is called by whoever denies it: a lie.
    pub untrue: Vec<String>,
    /// Those of them that judge nothing else: it is a lie that.
    pub r#false: Vec<String>,
    /// What such a one says that it is not: true.
    pub r#true: Vec<String>,
    /// Phrases that rule out that something was.
    pub ruled_out: Vec<String>,
    /// Verbs by which a claim is denied.
    pub contest: Vec<String>,
    /// Adverbs that deny for all time: never.
    pub never: Vec<String>,
    /// Pronouns for what is the speaker's own: ours.
    pub own: Vec<String>,
    /// Phrases by which one denies a part in something: nothing to do with.
    pub nothing: Vec<String>,
    /// Phrases that set what follows against what others say.
    pub contrary: Vec<String>,
    /// Objects whose lack denies nothing: no comment.
    pub idle: Vec<String>,
    /// Verbs that deny nothing by an object of nothing: find.
    pub unmet: Vec<String>,
    /// Nouns for what one says there is not, and denies by it: a truce.
    pub missing: Vec<String>,
    /// Verbs by which something is there or comes about.
    pub happen: Vec<String>,
    /// Adverbs with which it is only not there so far.
    pub yet: Vec<String>,
    /// What a deed is called whose grounds somebody denies: baseless.
    pub groundless: Vec<String>,
    /// Nouns and verbs for what claims to be lawful: an arrest.
    pub measure: Vec<String>,
    /// What such a thing is called by whoever rejects it: unlawful.
    pub lawless: Vec<String>,
    /// Phrases that say the same of it: rests on nothing.
    pub unfounded: Vec<String>,
    /// Verbs that deny what is said, and refuse what is offered: reject.
    pub refusing: Vec<String>,
    /// What they refuse: a plan.
    pub refused: Vec<String>,
    /// What is kept from somebody by a verb of denial: bail.
    pub withheld: Vec<String>,
}

impl Denials {
    /// Adds the words of a pack.
    pub(super) fn add(&mut self, pack: Denials) {
        extend(&mut self.untrue, pack.untrue);
        extend(&mut self.r#false, pack.r#false);
        extend(&mut self.r#true, pack.r#true);
        extend(&mut self.ruled_out, pack.ruled_out);
        extend(&mut self.contest, pack.contest);
        extend(&mut self.never, pack.never);
        extend(&mut self.own, pack.own);
        extend(&mut self.nothing, pack.nothing);
        extend(&mut self.contrary, pack.contrary);
        extend(&mut self.idle, pack.idle);
        extend(&mut self.unmet, pack.unmet);
        extend(&mut self.missing, pack.missing);
        extend(&mut self.happen, pack.happen);
        extend(&mut self.yet, pack.yet);
        extend(&mut self.groundless, pack.groundless);
        extend(&mut self.measure, pack.measure);
        extend(&mut self.lawless, pack.lawless);
        extend(&mut self.unfounded, pack.unfounded);
        extend(&mut self.refusing, pack.refusing);
        extend(&mut self.refused, pack.refused);
        extend(&mut self.withheld, pack.withheld);
    }
}
