//! Which stretches of a report go on about a happening.
//!
//! A record is made of a clause; the sentences after it mostly go on about the
//! same thing in words that call up no frame ("they took our motor"). A stretch
//! runs from the sentence that tells of a happening to the next one that tells
//! of another, within its paragraph; a paragraph that tells of none goes on
//! about what the one before it ended with, and the first about what comes first.

use crate::claims::Gathering;
use crate::cluster::Clusters;
use crate::corpus::Corpus;
use crate::threads::in_two;
use detente_record::Part;
use std::collections::{BTreeMap, BTreeSet};

// A sentence that tells of a happening.
struct Anchor {
    start: usize,
    end: usize,
    group: usize,
    /// Background: the text goes back to what it was about.
    aside: bool,
    title: bool,
}

impl Anchor {
    fn at(place: usize, group: usize) -> Anchor {
        Anchor {
            start: place,
            end: place,
            group,
            aside: false,
            title: false,
        }
    }
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
    articles: &BTreeSet<usize>,
) -> BTreeMap<(usize, usize), Passages> {
    let mut all = anchors(corpus, clusters, gathering, articles);
    let each = articles.iter();
    let each = each.map(|article| (*article, all.remove(article).unwrap_or_default()));
    let mut each: Vec<(usize, Vec<Anchor>)> = each.collect();
    let whole = clusters.bare.iter();
    let whole =
        whole.filter_map(|(article, root)| Some((*article, *gathering.group_of.get(root)?)));
    let whole = whole.collect();
    if each.len() < MANY {
        return told(corpus, &whole, each);
    }
    let rest = each.split_off(each.len() / 2);
    let [mut out, rest] = in_two([each, rest], |some| told(corpus, &whole, some));
    out.extend(rest);
    out
}

/// Articles from which on two threads look through them.
const MANY: usize = 40;

// `whole` has the group of articles that are about one thing, though nothing was coded of them.
fn told(
    corpus: &Corpus<'_>,
    whole: &BTreeMap<usize, usize>,
    articles: Vec<(usize, Vec<Anchor>)>,
) -> BTreeMap<(usize, usize), Passages> {
    let mut out: BTreeMap<(usize, usize), Passages> = BTreeMap::new();
    for (article, mut anchors) in articles {
        let Some(told) = corpus.told.get(article) else {
            continue;
        };
        if let Some(group) = whole.get(&article) {
            let lines = told.article.text.match_indices('\n').map(|(at, _)| at + 1);
            anchors.extend(
                std::iter::once(0)
                    .chain(lines)
                    .map(|at| Anchor::at(at, *group)),
            );
        }
        anchors.sort_by_key(|a| (a.start, a.aside, a.end));
        let (titles, anchors): (Vec<Anchor>, Vec<Anchor>) =
            anchors.into_iter().partition(|a| a.title);
        let opening = titles.first().map(|a| a.group);
        let first = anchors.iter().find(|a| !a.aside).or(anchors.first());
        let opening = opening.or(first.map(|a| a.group));
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
                aside: member.reference || member.is_apart(),
                title: at.part == Part::Title,
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
    let mut at = 0;
    let mut rest = anchors;
    for line in text.split_inclusive('\n') {
        let (from, to) = (at, at + line.len());
        at = to;
        let here = rest.partition_point(|a| a.start < to);
        let (mine, later) = rest.split_at(here);
        rest = later;
        if mine.is_empty() {
            out.extend(thread.map(|group| (group, from, to)));
            continue;
        }
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
        assert_eq!(told, [(7, 0, 10), (9, 10, 15), (9, 15, 20), (9, 20, 25)]);
    }

    #[test]
    fn after_an_aside_the_text_goes_back() {
        let text = "Aaa. Bbb. Ccc.";
        let told = walk(text, &[anchor(0, 4, 7, false), anchor(5, 9, 9, true)], None);
        assert_eq!(told, [(7, 0, 5), (9, 5, 9), (7, 9, 14)]);
    }
}
