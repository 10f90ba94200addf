//! Stories: articles with their records, and what must be gathered from them.
//!
//! ```text
//! = id | published | source | key=value …     an article (`time`, `version_of`)
//! > A sentence of it.
//! death id | of=… | by=…                       a record of that sentence
//! copy id of id | published | source           the same text and records elsewhere
//! @ merge id time | id id | id id              a decision by hand (`split`, `pin`)
//! ! together id id                             an expectation
//! ```
//!
//! A record opens with an occurrence kind, a PLOVER type or `claim`, and its
//! id. An entity is `words:CODE/SECTOR#count`; capitalised words without a
//! count are a name. Lists are separated by `;`.

use detente_incidents::{Gathered, Told, gather};
use detente_record::*;
use std::collections::BTreeMap;
use std::str::FromStr;

/// Articles, their records, and the lines that say what must come of them.
#[derive(Default)]
pub struct Story {
    pub articles: Vec<Article>,
    pub coded: Vec<Coded>,
    pub decisions: Vec<Decision>,
    pub asks: Vec<String>,
}

type Keys<'a> = BTreeMap<&'a str, &'a str>;

impl Story {
    /// Reads a story; a line that cannot be read is a fault of the test.
    pub fn read(text: &str) -> Story {
        let mut story = Story::default();
        let lines = text.lines().map(str::trim);
        for line in lines.filter(|l| !l.is_empty() && !l.starts_with('#')) {
            match line.split_at(1) {
                ("=", rest) => story.article(rest),
                (">", rest) => story.sentence(rest.trim()),
                ("@", rest) => story.decision(rest.trim()),
                ("!", rest) => story.asks.push(rest.trim().to_owned()),
                _ if line.starts_with("copy ") => story.copy(line),
                _ => story.record(line),
            }
        }
        story
    }

    // Of the tests that share this one gathers all at once, the other by slices.
    #[allow(dead_code)]
    pub fn gather(&self) -> Gathered {
        gather(&self.told(), &self.decisions)
    }

    #[allow(dead_code)]
    pub fn told(&self) -> Vec<Told<'_>> {
        let pairs = self.articles.iter().zip(&self.coded);
        pairs
            .map(|(article, coded)| Told { article, coded })
            .collect()
    }

    fn article(&mut self, rest: &str) {
        let (head, keys) = fields(rest);
        self.articles.push(Article {
            id: head[0].into(),
            published: head.get(1).and_then(|d| d.parse().ok()),
            source: head.get(2).map(|s| (*s).into()),
            published_time: keys.get("time").map(|t| (*t).into()),
            version_of: keys.get("version_of").map(|t| (*t).into()),
            ..Article::default()
        });
        self.coded.push(Coded::default());
    }

    fn decision(&mut self, line: &str) {
        let mut parts = line.split('|').map(str::split_whitespace);
        let head: Vec<&str> = parts.next().expect("what is decided").collect();
        let what = match head[0] {
            "merge" => DecisionKind::Merge,
            "split" => DecisionKind::Split,
            "pin" => DecisionKind::Pin,
            other => panic!("{other} is no decision"),
        };
        let sides = parts.map(|ids| ids.map(str::to_owned).collect()).collect();
        let decision = Decision {
            what,
            by: "anna".into(),
            at: head[2].into(),
            sides,
            ..Decision::default()
        };
        self.decisions.push(Decision {
            id: head[1].into(),
            ..decision.sealed()
        });
    }

    fn sentence(&mut self, text: &str) {
        let article = self.articles.last_mut().expect("an article first");
        if !article.text.is_empty() {
            article.text.push('\n');
        }
        article.text.push_str(text);
        self.coded.last_mut().expect("an article").sentences += 1;
    }

    fn copy(&mut self, line: &str) {
        let (head, keys) = fields(line);
        let words: Vec<&str> = head[0].split_whitespace().collect();
        let (id, of) = (words[1], words[3]);
        let at = self.articles.iter().position(|a| a.id == of);
        let at = at.unwrap_or_else(|| panic!("no article {of}"));
        let mut article = self.articles[at].clone();
        let mut coded = self.coded[at].clone();
        article.id = id.into();
        article.published = head.get(1).and_then(|d| d.parse().ok());
        article.source = head.get(2).map(|s| (*s).into());
        article.published_time = None;
        if let Some(lead) = keys.get("lead") {
            article.text = format!("{lead}\n{}", article.text);
        }
        let own = |old: &str| format!("{id}.{old}");
        let chain = |chain: &mut Option<Vec<Attribution>>| {
            for link in chain.iter_mut().flatten() {
                link.claim = link.claim.as_deref().map(own);
            }
        };
        for e in &mut coded.events {
            (e.id, e.article) = (own(&e.id), id.into());
            chain(&mut e.attribution);
        }
        for o in &mut coded.occurrences {
            (o.id, o.article) = (own(&o.id), id.into());
            chain(&mut o.attribution);
        }
        for c in &mut coded.claims {
            (c.id, c.article) = (own(&c.id), id.into());
            c.events = c.events.iter().map(|e| own(e)).collect();
            c.about = c.about.as_deref().map(own);
        }
        self.articles.push(article);
        self.coded.push(coded);
    }

    fn record(&mut self, line: &str) {
        let (head, keys) = fields(line);
        let (what, id) = head[0].split_once(' ').expect("a kind and an id");
        let article = self.articles.last().expect("an article first");
        let coded = self.coded.last_mut().expect("an article first");
        let text = article.text.lines().last().unwrap_or_default().to_owned();
        let text_info = TextInfo {
            sequence: coded.sentences.saturating_sub(1),
            end: text.len(),
            ..TextInfo::default()
        };
        let order = coded.events.len() + coded.occurrences.len();
        let trigger = Span {
            start: order,
            end: order,
            text: keys.get("trigger").copied().unwrap_or(what).to_lowercase(),
        };
        let said = keys.get("by").map(|by| {
            vec![Attribution {
                speaker: entities(by),
                claim: keys.get("in").map(|c| (*c).into()),
            }]
        });
        let common = Common {
            id: id.to_owned(),
            article: article.id.clone(),
            standing: standing(&keys, said.is_some()),
            said,
            when: when(&keys, article.published),
            trigger,
            text,
            text_info,
        };
        if let Some(claim) = keys.get("in") {
            let of = coded.claims.iter_mut().find(|c| c.id == *claim);
            let of = of.unwrap_or_else(|| panic!("no claim {claim} before {id}"));
            of.events.push(id.to_owned());
        }
        if what == "claim" {
            coded.claims.push(common.claim(&keys));
        } else if let Ok(event) = EventType::from_str(what) {
            coded.events.push(common.event(&keys, event));
        } else {
            coded.occurrences.push(common.occurrence(&keys, what));
        }
    }
}

// What every record has.
struct Common {
    id: Id,
    article: Id,
    standing: Standing,
    said: Option<Vec<Attribution>>,
    when: When,
    trigger: Span,
    text: String,
    text_info: TextInfo,
}

impl Common {
    fn claim(self, keys: &Keys<'_>) -> Claim {
        let content = keys.get("content").copied().unwrap_or(&self.text);
        Claim {
            speaker: list(keys, "by"),
            stance: word(keys.get("stance").copied().unwrap_or("asserts")),
            content: Content {
                end: content.len(),
                text: content.into(),
                ..Content::default()
            },
            about: keys.get("about").map(|a| (*a).into()),
            id: self.id,
            article: self.article,
            text: self.text,
            text_info: self.text_info,
            ..Claim::default()
        }
    }

    fn event(self, keys: &Keys<'_>, event: EventType) -> Event {
        // `again=5`: a noun at the fifth byte takes it up.
        let again = keys.get("again").and_then(|at| at.parse().ok());
        let again = again.map(|at: usize| Span {
            start: at,
            end: at + 1,
            ..Span::default()
        });
        Event {
            event: vec![event],
            mode: keys.get("mode").map(|m| (*m).into()).into_iter().collect(),
            actor: list(keys, "actor"),
            recipient: list(keys, "to"),
            event_loc: place(keys),
            auxiliary: auxiliary(keys),
            frame: keys.get("frame").copied().unwrap_or(event.code()).into(),
            id: self.id,
            article: self.article,
            when: self.when,
            standing: self.standing,
            attribution: self.said,
            trigger: self.trigger,
            mentions: again.into_iter().collect(),
            rules: [("another", ANOTHER), ("failed", FAILED)]
                .into_iter()
                .filter(|(key, _)| keys.contains_key(key))
                .map(|(_, rule)| rule.to_owned())
                .collect(),
            text: self.text,
            text_info: self.text_info,
            ..Event::default()
        }
    }

    fn occurrence(self, keys: &Keys<'_>, kind: &str) -> Occurrence {
        Occurrence {
            kind: word(kind),
            victims: list(keys, "of"),
            toll: Toll {
                killed: range(keys.get("killed")),
                injured: range(keys.get("injured")),
                ..Toll::default()
            },
            cause: keys.get("cause").map(|c| (*c).into()),
            cause_class: word(keys.get("class").copied().unwrap_or("unknown")),
            custodian: list(keys, "held"),
            in_custody: keys.contains_key("held"),
            custody: word(keys.get("custody").copied().unwrap_or("unknown")),
            event_loc: place(keys),
            auxiliary: auxiliary(keys),
            id: self.id,
            article: self.article,
            when: self.when,
            standing: self.standing,
            attribution: self.said,
            trigger: self.trigger,
            text: self.text,
            text_info: self.text_info,
            ..Occurrence::default()
        }
    }
}

// `a | b | key=value`: what stands before the keys, and the keys.
fn fields(line: &str) -> (Vec<&str>, Keys<'_>) {
    let (keys, head): (Vec<&str>, Vec<&str>) = line
        .split(" | ")
        .map(str::trim)
        .partition(|f| f.contains('='));
    let keys = keys.iter().filter_map(|k| k.split_once('=')).collect();
    (head, keys)
}

fn word<T: serde::de::DeserializeOwned>(word: &str) -> T {
    let value = serde_json::Value::String(word.into());
    serde_json::from_value(value).unwrap_or_else(|_| panic!("{word} is no such word"))
}

fn list(keys: &Keys<'_>, key: &str) -> Vec<Entity> {
    keys.get(key).map_or_else(Vec::new, |text| entities(text))
}

pub fn entities(text: &str) -> Vec<Entity> {
    text.split(';').map(|e| entity(e.trim())).collect()
}

fn entity(text: &str) -> Entity {
    let (text, count) = text
        .split_once('#')
        .map_or((text, None), |(t, n)| (t, n.parse().ok()));
    let (text, sector) = text
        .split_once('/')
        .map_or((text, None), |(t, s)| (t, Some(s)));
    let (label, code) = text.split_once(':').unwrap_or((text, ""));
    let named = label.starts_with(char::is_uppercase) && count.is_none();
    Entity {
        code: code.into(),
        sector: sector.into_iter().map(Into::into).collect(),
        name: named.then(|| label.to_owned()),
        entity_text: label.into(),
        tie: (sector == Some("CVL")).then_some(Tie::National),
        count: count.map(|n: u64| Count { low: n, high: n }),
        ..Entity::default()
    }
}

// `27`, `12-15` or `12+`.
pub fn range(text: Option<&&str>) -> Option<Range> {
    let text = text?;
    if let Some(least) = text.strip_suffix('+') {
        let min = least.parse().ok()?;
        return Some(Range { min, max: None });
    }
    let (low, high) = text.split_once('-').unwrap_or((text, text));
    Some(Range {
        min: low.parse().ok()?,
        max: high.parse().ok(),
    })
}

// `on=2025-06-27`, with `basis=` and `precision=`; else the day of publication.
fn when(keys: &Keys<'_>, published: Option<Day>) -> When {
    let told = keys
        .get("on")
        .map(|d| d.parse().unwrap_or_else(|_| panic!("{d} is no day")));
    let basis = match (told.is_some(), published.is_some()) {
        (true, _) => "stated",
        (false, true) => "published",
        (false, false) => "none",
    };
    let precision = if told.is_some() { "day" } else { "unknown" };
    When {
        date: told.or(published),
        date_precision: word(keys.get("precision").copied().unwrap_or(precision)),
        date_basis: word(keys.get("basis").copied().unwrap_or(basis)),
        ..When::default()
    }
}

// `at=Ostrel:ARV@50.1,10.2`; `in_country=ARV` for a country alone.
fn place(keys: &Keys<'_>) -> Option<Location> {
    if let Some(country) = keys.get("country") {
        return Some(Location {
            name: (*country).into(),
            country: (*country).into(),
            precision: "country".into(),
            ..Location::default()
        });
    }
    let text = keys.get("at")?;
    let (name, at) = text.split_once('@').unwrap_or((text, ""));
    let (name, country) = name.split_once(':').unwrap_or((name, ""));
    let (lat, lon) = at.split_once(',').unwrap_or_default();
    Some(Location {
        name: name.into(),
        country: country.into(),
        lat: lat.parse().ok(),
        lon: lon.parse().ok(),
        precision: "place".into(),
        ..Location::default()
    })
}

fn auxiliary(keys: &Keys<'_>) -> Vec<Auxiliary> {
    let told = keys
        .get("aux")
        .into_iter()
        .flat_map(|a| a.split(';'))
        .map(word);
    let denied = keys.get("standing") == Some(&"denied");
    told.chain(denied.then_some(Auxiliary::Negation)).collect()
}

fn standing(keys: &Keys<'_>, said: bool) -> Standing {
    let default = if said { "attributed" } else { "narrated" };
    word(keys.get("standing").copied().unwrap_or(default))
}
