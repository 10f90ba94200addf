//! Which stretches of a report go on about a happening.
//!
//! A record is made of a clause; the sentences after it mostly go on about the
//! same thing in words that call up no frame ("they took our motor"). A stretch
//! runs from the sentence that tells of a happening to the next one that tells
//! of another, within its paragraph; a paragraph that tells of none goes on
//! about what the one before it ended with.

use crate::claims::Gathering;
use crate::cluster::Clusters;
use crate::corpus::Corpus;
use crate::dates::number;
use crate::profile::Profiles;
use crate::threads::in_two;
use crate::words::bag;
use detente_record::Part;
use std::collections::{BTreeMap, BTreeSet};

/// Days after the last report in which a late mention is looked for.
const DAYS: i32 = 84;
/// Paragraphs that tell of nothing for which a thread is held.
const HELD: usize = 1;

// A sentence that tells of a happening.
struct Anchor {
    start: usize,
    end: usize,
    group: usize,
    /// Background: the text goes back to what it was about.
    aside: bool,
    title: bool,
    /// Found by its words and names alone.
    named: bool,
}

/// What of an article is about one happening.
#[derive(Default)]
pub(crate) struct Passages {
    /// Stretches of its text, in bytes.
    pub(crate) body: Vec<[usize; 2]>,
    pub(crate) headline: bool,
}

impl Passages {
    /// Adds what was found before.
    pub(crate) fn add(&mut self, body: &[[usize; 2]], headline: bool) {
        self.body.extend(body);
        self.body.sort_unstable();
        self.body.dedup();
        self.headline |= headline;
    }
}

/// Returns what of some articles is about each group, by article and group.
pub(crate) fn passages(
    corpus: &Corpus<'_>,
    clusters: &Clusters,
    gathering: &Gathering<'_>,
    known: &Known,
    articles: &BTreeSet<usize>,
) -> BTreeMap<(usize, usize), Passages> {
    let mut all = anchors(corpus, clusters, gathering, articles);
    let each = articles.iter();
    let each = each.map(|article| (*article, all.remove(article).unwrap_or_default()));
    let mut each: Vec<(usize, Vec<Anchor>)> = each.collect();
    if each.len() < MANY {
        return told(corpus, known, each);
    }
    let rest = each.split_off(each.len() / 2);
    let [mut out, rest] = in_two([each, rest], |some| told(corpus, known, some));
    out.extend(rest);
    out
}

/// Articles from which on two threads look through them.
const MANY: usize = 40;

fn told(
    corpus: &Corpus<'_>,
    known: &Known,
    articles: Vec<(usize, Vec<Anchor>)>,
) -> BTreeMap<(usize, usize), Passages> {
    let mut out: BTreeMap<(usize, usize), Passages> = BTreeMap::new();
    for (article, mut anchors) in articles {
        let Some(told) = corpus.told.get(article) else {
            continue;
        };
        known.mentions(corpus, article, &mut anchors);
        anchors.sort_by_key(|a| (a.start, a.aside, a.end));
        let (titles, anchors): (Vec<Anchor>, Vec<Anchor>) =
            anchors.into_iter().partition(|a| a.title);
        let opening = titles.iter().find(|a| !a.named).map(|a| a.group);
        let stretches = walk(&told.article.text, &anchors, opening);
        // A headline that calls up nothing is of what the text opens with.
        let opens = stretches.first().map(|(group, ..)| *group);
        let headline = titles.iter().map(|a| a.group);
        let headline: Vec<usize> = match titles.is_empty() {
            true => opens.into_iter().collect(),
            false => headline.collect(),
        };
        for group in headline {
            out.entry((article, group)).or_default().headline = true;
        }
        for (group, from, to) in stretches {
            let list = &mut out.entry((article, group)).or_default().body;
            match list.last_mut().filter(|last| last[1] == from) {
                Some(last) => last[1] = to,
                None => list.push([from, to]),
            }
        }
    }
    out
}

/// Points from which on a sentence, or a whole text of which nothing was coded,
/// is taken to speak of a happening by its words and names; and by how much it
/// must be ahead of the next.
const SENTENCE: f64 = 0.4;
const TEXT: f64 = 0.6;
const AHEAD: f64 = 0.05;

/// What the deeds among the groups are known by.
pub(crate) struct Known {
    profiles: Profiles,
    days: Vec<Option<(i32, i32)>>,
}

impl Known {
    pub(crate) fn of(corpus: &Corpus<'_>, gathering: &Gathering<'_>) -> Known {
        let groups = || gathering.groups.iter();
        let deeds = groups().map(|group| {
            let mut members = group.members.iter().filter_map(|m| corpus.members.get(*m));
            match !group.outside && members.any(|m| m.kind.is_deed()) {
                true => group.members.as_slice(),
                false => &[],
            }
        });
        Known {
            profiles: Profiles::of(corpus, deeds),
            days: groups().map(|g| g.days).collect(),
        }
    }

    // The group that a text speaks of, if it is clear.
    fn speaks_of(&self, corpus: &Corpus<'_>, article: usize, bag: &[u32]) -> Option<(f64, usize)> {
        let day = corpus.published(article).map(number)?;
        let near = self.profiles.near(corpus, bag).into_iter();
        let told = near.filter(|g| {
            let days = self.days.get(*g).copied().flatten();
            days.is_some_and(|(from, to)| day >= from && day <= to + DAYS)
        });
        let asked = corpus.words.asked(bag);
        let mut ranked: Vec<(f64, usize)> = told
            .map(|g| {
                let (names, words) = self.profiles.points(&asked, g);
                (names + words, g)
            })
            .collect();
        ranked.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        let (points, g) = *ranked.first()?;
        let next = ranked.get(1).map_or(0.0, |(p, _)| *p);
        (points >= next + AHEAD).then_some((points, g))
    }

    // Adds, to what was coded of an article, what its words and names tell.
    fn mentions(&self, corpus: &Corpus<'_>, article: usize, anchors: &mut Vec<Anchor>) {
        let Some(told) = corpus.told.get(article) else {
            return;
        };
        let text = &told.article.text;
        let coded: Vec<[usize; 2]> = anchors
            .iter()
            .filter(|a| !a.title)
            .map(|a| [a.start, a.end])
            .collect();
        let anchor = |[start, end]: [usize; 2], group: usize, aside: bool, title: bool| Anchor {
            start,
            end,
            group,
            aside,
            title,
            named: true,
        };
        if anchors.is_empty() {
            let bag = corpus.bags.get(article).copied().unwrap_or_default();
            let whole = self.speaks_of(corpus, article, bag);
            if let Some((_, group)) = whole.filter(|(points, _)| *points >= TEXT) {
                anchors.push(anchor([0, 0], group, false, false));
                let lines = text.match_indices('\n').map(|(at, _)| at + 1);
                anchors.extend(lines.map(|at| anchor([at, at], group, false, false)));
            }
        }
        for [start, end] in sentences(text) {
            if coded.iter().any(|[a, b]| *a < end && start < *b) {
                continue;
            }
            let bag = text.get(start..end).map(bag).unwrap_or_default();
            let found = self.speaks_of(corpus, article, &bag);
            if let Some((_, group)) = found.filter(|(points, _)| *points >= SENTENCE) {
                anchors.push(anchor([start, end], group, true, false));
            }
        }
    }
}

/// Cuts a text into sentences, roughly: at the ends of lines, and at a full stop
/// before a capital.
fn sentences(text: &str) -> Vec<[usize; 2]> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        let open = c.is_uppercase() || matches!(c, '"' | '“' | '\'');
        if c == '\n' || (ended && open) {
            if at > from {
                out.push([from, at]);
            }
            from = at;
        }
        if !c.is_whitespace() && !matches!(c, '"' | '”' | '\'' | ')') {
            ended = matches!(c, '.' | '!' | '?' | '…');
        } else if !c.is_whitespace() && c != ')' && !ended {
            ended = false;
        }
    }
    if text.len() > from {
        out.push([from, text.len()]);
    }
    out
}

fn anchors(
    corpus: &Corpus<'_>,
    clusters: &Clusters,
    gathering: &Gathering<'_>,
    articles: &BTreeSet<usize>,
) -> BTreeMap<usize, Vec<Anchor>> {
    let mut anchors: BTreeMap<usize, Vec<Anchor>> = BTreeMap::new();
    for (i, member) in corpus.members.iter().enumerate() {
        let at = member.text_info();
        // Statements are made about things; they are not what a text is about.
        let about = member.kind.is_deed() || member.kind.is_mutual();
        if !about || !articles.contains(&member.article) {
            continue;
        }
        let pointed = || gathering.group_of.get(clusters.points_at.get(&i)?);
        let group = match member.reference {
            true => pointed(),
            false => gathering.group_of.get(&i),
        };
        if let Some(group) = group {
            anchors.entry(member.article).or_default().push(Anchor {
                start: at.start,
                end: at.end,
                group: *group,
                aside: member.reference,
                title: at.part == Part::Title,
                named: false,
            });
        }
    }
    anchors
}

// Stretches as group, start, end, in the order of the text; a text opens with
// what its headline is of.
fn walk(text: &str, anchors: &[Anchor], opening: Option<usize>) -> Vec<(usize, usize, usize)> {
    let mut out = Vec::new();
    let mut thread = opening;
    let mut idle = 0;
    let mut at = 0;
    let mut rest = anchors;
    for line in text.split_inclusive('\n') {
        let (from, to) = (at, at + line.len());
        at = to;
        let here = rest.partition_point(|a| a.start < to);
        let (mine, later) = rest.split_at(here);
        rest = later;
        if mine.is_empty() {
            idle += usize::from(!line.trim().is_empty());
            if let Some(group) = thread.filter(|_| idle <= HELD) {
                out.push((group, from, to));
            }
            continue;
        }
        idle = 0;
        let first = mine.iter().find(|a| !a.aside).unwrap_or(&mine[0]);
        let mut open = from;
        let mut group = thread.filter(|_| first.aside).unwrap_or(first.group);
        for anchor in mine {
            if anchor.group == group && !anchor.aside {
                continue;
            }
            if anchor.start > open {
                out.push((group, open, anchor.start));
                open = anchor.start;
            }
            if anchor.aside {
                let end = anchor.end.min(to).max(open);
                out.push((anchor.group, open, end));
                open = end;
            } else {
                group = anchor.group;
            }
        }
        if to > open {
            out.push((group, open, to));
        }
        thread = Some(group);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor(start: usize, end: usize, group: usize, aside: bool) -> Anchor {
        Anchor {
            start,
            end,
            group,
            aside,
            title: false,
            named: false,
        }
    }

    #[test]
    fn a_stretch_runs_to_the_next_happening() {
        let text = "Aaa. Bbb. Ccc.\nDdd.\nEee.\n";
        let told = walk(
            text,
            &[anchor(0, 4, 7, false), anchor(10, 14, 9, false)],
            None,
        );
        assert_eq!(told, [(7, 0, 10), (9, 10, 15), (9, 15, 20)]);
    }

    #[test]
    fn after_an_aside_the_text_goes_back() {
        let text = "Aaa. Bbb. Ccc.";
        let told = walk(text, &[anchor(0, 4, 7, false), anchor(5, 9, 9, true)], None);
        assert_eq!(told, [(7, 0, 5), (9, 5, 9), (7, 9, 14)]);
    }
}
