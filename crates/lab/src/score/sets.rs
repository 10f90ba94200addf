//! Which gold sets there are, who scores them, and their floors.

use super::cases::Bench;
use super::figures::Scored;
use super::figures::{Floor, Floor::Least, Floor::Misses, Floor::Most};
use super::{claims, events, mentions, pairs, trees};
use anyhow::Result;
use std::path::Path;

/// A gold set.
pub struct Set {
    /// The task's name, as `--only` and the reference scorer give it.
    pub task: &'static str,
    /// What the page calls it.
    pub label: &'static str,
    /// Its file, under the data folder.
    pub file: &'static str,
    /// Scores the coder on it.
    pub score: fn(&Bench, &Path) -> Result<Scored>,
    /// Which figures the page shows: the figure's name, its words, its floor.
    pub shown: &'static [(&'static str, &'static str, Option<Floor>)],
}

/// All of them, in the page's order.
pub const SETS: &[Set] = &[
    Set {
        task: "gsr",
        label: "gsr",
        file: "events/plover_gsr.jsonl",
        score: events::gsr,
        shown: &[
            ("type_recall", "type recall", Some(Least(0.80))),
            ("full_recall", "full recall", Some(Least(0.65))),
            ("events_per_sentence", EVENTS, Some(Most(1.8))),
        ],
    },
    Set {
        task: "plv",
        label: "plv",
        file: "events/plv.jsonl",
        score: pairs::plv,
        shown: &[
            ("root_macro_f1", "root macro-F1", Some(Least(0.60))),
            ("accuracy_either_map", "either map", Some(Least(0.68))),
            ("events_per_sentence", EVENTS, Some(Most(2.0))),
            ("root_accuracy", "root accuracy", None),
            ("pair_found", "pair found", None),
        ],
    },
    Set {
        task: "roles",
        label: "roles",
        file: "events/conflibert_actor_roles.jsonl",
        score: pairs::roles,
        shown: &[("f1", "F1", Some(Least(0.60)))],
    },
    Set {
        task: "silver",
        label: "silver",
        file: "events/modern_ce_silver.jsonl",
        score: events::silver,
        shown: &[
            ("f1", "F1", Some(Least(0.55))),
            ("precision", "precision", Some(Least(0.60))),
            ("recall", "recall", None),
            ("clean_on_non_events", "clean", Some(Misses(3))),
        ],
    },
    Set {
        task: "quad",
        label: "quad",
        file: "events/conflibert_quadclass.jsonl",
        score: events::quad,
        shown: &[("hit", "hit", Some(Least(0.55)))],
    },
    Set {
        task: "claims",
        label: "claims",
        file: "claims/polnear_dev.jsonl.gz",
        score: claims::claims,
        shown: &[
            ("content_f1", "content F1", Some(Least(0.55))),
            (
                "source_given_content",
                "source given content",
                Some(Least(0.75)),
            ),
            ("content_precision", "content precision", None),
            ("content_recall", "content recall", None),
        ],
    },
    Set {
        task: "dates",
        label: "dates (meantime)",
        file: "time/meantime_timex.jsonl",
        score: mentions::dates,
        shown: &[
            ("extent_f1", "extent F1", Some(Least(0.85))),
            ("value_f1", "value F1", Some(Least(0.75))),
        ],
    },
    Set {
        task: "dates",
        label: "dates (gum)",
        file: "time/gum_dates.jsonl",
        score: mentions::dates,
        shown: &[
            ("extent_f1", "extent F1", None),
            ("value_f1", "value F1", None),
        ],
    },
    Set {
        task: "places",
        label: "places (tr_news)",
        file: "places/tr_news.jsonl",
        score: mentions::places,
        shown: &[
            ("recall", "recall", Some(Least(0.75))),
            ("precision", "precision", Some(Least(0.70))),
            ("right_of_found", "right of found", Some(Least(0.85))),
            ("right_of_all", "right of all", None),
        ],
    },
    Set {
        task: "places",
        label: "places (geowebnews)",
        file: "places/geowebnews.jsonl",
        score: mentions::places,
        shown: &[
            ("recall", "recall", None),
            ("precision", "precision", None),
            ("right_of_found", "right of found", None),
            ("right_of_all", "right of all", None),
        ],
    },
    Set {
        task: "conllu",
        label: "conllu, en_ewt dev",
        file: "parsing/en_ewt-ud-dev.conllu.gz",
        score: trees::conllu,
        shown: &[
            ("upos", "UPOS", Some(Least(0.954))),
            ("uas", "UAS", Some(Least(0.862))),
            ("las", "LAS", Some(Least(0.828))),
            ("core_f1", "core F1", Some(Least(0.895))),
        ],
    },
    Set {
        task: "conllu",
        label: "conllu, en_gum_open dev",
        file: "parsing/en_gum_open-ud-dev.conllu.gz",
        score: trees::conllu,
        shown: &[
            ("upos", "UPOS", None),
            ("uas", "UAS", Some(Least(0.860))),
            ("las", "LAS", Some(Least(0.830))),
            ("core_f1", "core F1", None),
        ],
    },
    Set {
        task: "conllu",
        label: "conllu, en_gum_news dev",
        file: "parsing/en_gum_news-ud-dev.conllu.gz",
        score: trees::conllu,
        shown: &[
            ("upos", "UPOS", None),
            ("uas", "UAS", None),
            ("las", "LAS", None),
            ("core_f1", "core F1", None),
        ],
    },
];

const EVENTS: &str = "events a sentence";
