//! The pages there are. Everything that is to be known of a page stands here
//! once: its address, what it takes, what it tells; the JSON twins, the
//! description of the API and the names in the figures are made from it.

use crate::server::ask::{Answer, Ask, Page};
use crate::server::pages::{
    account, actor, article, codebook, event, home, incident, incidents, network, relation,
    relations, search,
};

/// Something that a page takes behind its question mark.
pub struct Param {
    pub name: &'static str,
    /// As OpenAPI names types and formats.
    pub kind: &'static str,
    pub means: &'static str,
}

const fn param(name: &'static str, kind: &'static str, means: &'static str) -> Param {
    Param { name, kind, means }
}

const FROM: Param = param("from", "date", "From this day");
const TO: Param = param("to", "date", "To this day");
const AFTER: Param = param(
    "after",
    "string",
    "Where a page’s `next` says the next begins",
);
const LIMIT: Param = param("limit", "integer", "So many at most, 1 to 200; else 50");
const CONTESTED: Param = param("contested", "boolean", "Only those whose accounts differ");

/// A page and its twin under `/api`.
pub struct Route {
    /// Variable parts stand in braces.
    pub path: &'static str,
    pub view: fn(&Ask) -> Answer<Page>,
    pub means: &'static str,
    pub params: &'static [Param],
    /// What the JSON holds: field and what it is.
    pub fields: &'static [(&'static str, &'static str)],
}

/// All of them.
pub const ROUTES: &[Route] = &[
    Route {
        path: "/",
        view: home::page,
        means: "Newest breaks, contested incidents, most changed relations, and how one state stands with all others",
        params: &[param(
            "state",
            "string",
            "The state whose relations shade the map: a code or a name",
        )],
        fields: &[
            ("breaks", "the newest breaks, as records of type `break`"),
            (
                "contested",
                "the newest contested incidents, as records of type `incident`",
            ),
            (
                "changes",
                "pairs whose index moved most in 13 weeks: `dyad`, `from`, `to`, `acts`",
            ),
            ("state", "the state of the map"),
            (
                "standing",
                "the last level of that state with each other, as records of type `level`",
            ),
            (
                "series",
                "the imported series: `name`, `kind`, `events`, `first`, `last`",
            ),
            ("run", "the account of the last run"),
        ],
    },
    Route {
        path: "/relations",
        view: relations::page,
        means: "All pairs of states with an act between them, most acts first",
        params: &[
            param("state", "string", "Only those of one state"),
            param(
                "sort",
                "string",
                "`acts`, `index` (worst first) or `change`",
            ),
            LIMIT,
            param("page", "integer", "The number of the page, from 1"),
        ],
        fields: &[
            (
                "relations",
                "`dyad`, `acts`, `level` (the last, if it is recent), `change`",
            ),
            ("total", "how many there are"),
        ],
    },
    Route {
        path: "/breaks",
        view: relations::breaks,
        means: "Breaks of all relations, newest first",
        params: &[
            param("tier", "string", "Only `alert`, or `watch` and stronger"),
            FROM,
            TO,
            LIMIT,
            param("page", "integer", "The number of the page, from 1"),
        ],
        fields: &[
            ("breaks", "records of type `break`"),
            ("total", "how many there are"),
        ],
    },
    Route {
        path: "/relation/{a}/{b}",
        view: relation::page,
        means: "The relation of two states: its level week by week, its breaks, what lies behind them",
        params: &[
            FROM,
            TO,
            param(
                "week",
                "date",
                "A week, by any of its days, whose incidents and acts are told",
            ),
            param(
                "series",
                "string",
                "An imported series, by name, to count from in place of what was coded here",
            ),
            AFTER,
            LIMIT,
        ],
        fields: &[
            ("dyad", "two codes, sorted"),
            (
                "series",
                "the imported series it is counted from (`name`, `kind`, `scale`); null for what was coded here",
            ),
            ("levels", "records of type `level`, a week each"),
            ("breaks", "records of type `break`"),
            ("contested", "contested incidents, newest first"),
            (
                "said",
                "what is said of the relation and of influence, as records of type `assessment`",
            ),
            (
                "influence",
                "signs of each one’s influence over the other, with votes: two objects of type `influence`",
            ),
            (
                "week",
                "the week asked for: `monday`, `incidents`, `events`, `imported`",
            ),
            ("events", "records of type `event`, newest first"),
            (
                "imported",
                "events of the imported series between the two, newest first",
            ),
            (
                "later",
                "on the first page, where no days are asked for: what is dated later than the last report",
            ),
            ("next", "where the next page of events begins"),
        ],
    },
    Route {
        path: "/incidents",
        view: incidents::page,
        means: "Incidents, newest first",
        params: &[
            CONTESTED,
            param(
                "dyad",
                "string",
                "Only those that touch two states: `AZE-RUS`, or names",
            ),
            FROM,
            TO,
            AFTER,
            LIMIT,
        ],
        fields: &[
            ("incidents", "records of type `incident`"),
            (
                "later",
                "on the first page, where no days are asked for: what is dated later than the last report",
            ),
            ("next", "where the next page begins"),
        ],
    },
    Route {
        path: "/incident/{id}",
        view: incident::page,
        means: "One incident: its accounts side by side, who said what when, its reports",
        params: &[],
        fields: &[
            ("incident", "the record of type `incident`"),
            ("title", "as shown"),
            (
                "accounts",
                "`holder`, `facts`, `says`, `denies`, each sentence with its reports",
            ),
            ("reports", "the articles, with the origin of each"),
            ("records", "the records it is made of"),
        ],
    },
    Route {
        path: "/event/{id}",
        view: event::page,
        means: "One record: the words it rests on in its article, its frame, and why",
        params: &[],
        fields: &[
            ("record", "the record"),
            ("article", "its article, without the text"),
            ("frame", "the frame that matched: `id`, `means`"),
            ("incidents", "ids of the incidents it is part of"),
            ("why", "its sentence, clause by clause"),
        ],
    },
    Route {
        path: "/article/{id}",
        view: article::page,
        means: "An article and everything it gave",
        params: &[],
        fields: &[
            ("article", "the article with its text"),
            ("records", "the records it gave"),
            ("notes", "what was set aside, and why"),
        ],
    },
    Route {
        path: "/actors",
        view: actor::list,
        means: "States with an act on record, and how many each has",
        params: &[],
        fields: &[("actors", "`code`, `name`, `acts`, `partners`")],
    },
    Route {
        path: "/actor/{code}",
        view: actor::page,
        means: "What one actor did, what was done to it, what it said",
        params: &[
            param(
                "side",
                "string",
                "`acts` (what it did), `received` or `claims`",
            ),
            FROM,
            TO,
            AFTER,
            LIMIT,
        ],
        fields: &[
            ("code", "its code"),
            ("name", "its name"),
            ("relations", "the pairs it is part of"),
            ("events", "records of type `event`"),
            (
                "later",
                "on the first page, where no days are asked for: what is dated later than the last report",
            ),
            ("claims", "records of type `claim`, newest first"),
            ("next", "where the next page begins"),
        ],
    },
    Route {
        path: "/codebook",
        view: codebook::list,
        means: "All frames of the lexicon, by type",
        params: &[],
        fields: &[
            ("frames", "`id`, `means`, `type`"),
            ("lexicon", "the hash of the lexicon"),
        ],
    },
    Route {
        path: "/codebook/{folder}/{frame}",
        view: codebook::page,
        means: "One frame: what it means, its words, its roles, what it codes and what it leaves alone",
        params: &[],
        fields: &[("frame", "as the lexicon has it")],
    },
    Route {
        path: "/network",
        view: network::page,
        means: "States and what passes between them, in a stretch of days",
        params: &[
            FROM,
            TO,
            param("least", "integer", "Only pairs with so many acts at least"),
        ],
        fields: &[
            ("from", "the first day"),
            ("to", "the last day"),
            ("nodes", "`code`, `name`, `acts`, `x`, `y`"),
            ("ties", "`dyad`, `cooperation`, `conflict`, `tone`"),
        ],
    },
    Route {
        path: "/search",
        view: search::page,
        means: "Articles that hold some words, best first, and states of that name",
        params: &[
            param(
                "q",
                "string",
                "The words: all must be there; \"a phrase\", begin*",
            ),
            param(
                "dyad",
                "string",
                "Only articles that gave an act between two states: `AZE-RUS`, or names",
            ),
            param(
                "actor",
                "string",
                "Only articles that gave a record of this actor: a code or a state’s name",
            ),
            param(
                "kind",
                "string",
                "Only articles that gave a record of this kind: a PLOVER type, the kind of an occurrence, a stance, a direction",
            ),
            param("source", "string", "Only of this outlet"),
            FROM,
            TO,
            LIMIT,
            param("page", "integer", "The number of the page, from 1"),
        ],
        fields: &[
            (
                "hits",
                "`article`, `published`, `title`, `source`, `snippet`",
            ),
            ("states", "states of that name"),
            ("more", "whether there are more"),
        ],
    },
    Route {
        path: "/account",
        view: account::page,
        means: "What was read, what was set aside and why, run by run",
        params: &[],
        fields: &[
            ("held", "how much the record holds"),
            (
                "runs",
                "each run: `started`, `finished`, `inputs`, `account`",
            ),
        ],
    },
];

/// Finds the page of a path, with its variable parts.
pub fn find(parts: &[String]) -> Option<(&'static Route, Vec<String>)> {
    ROUTES.iter().find_map(|route| {
        let pattern: Vec<&str> = route.path.split('/').filter(|p| !p.is_empty()).collect();
        if pattern.len() != parts.len() {
            return None;
        }
        let mut found = Vec::new();
        for (want, part) in pattern.iter().zip(parts) {
            if want.starts_with('{') {
                found.push(part.clone());
            } else if want != part {
                return None;
            }
        }
        Some((route, found))
    })
}
