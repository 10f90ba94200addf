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
use detente_record::Part;
use std::collections::{BTreeMap, BTreeSet};

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
}

/// What of an article is about one happening.
#[derive(Default)]
pub(crate) struct Passages {
    /// Stretches of its text, in bytes.
    pub(crate) body: Vec<[usize; 2]>,
    pub(crate) headline: bool,
}

/// Returns what of some articles is about each group.
pub(crate) fn passages(
    corpus: &Corpus<'_>,
    clusters: &Clusters,
    gathering: &Gathering<'_>,
    articles: &BTreeSet<usize>,
) -> BTreeMap<(usize, usize), Passages> {
    let mut out: BTreeMap<(usize, usize), Passages> = BTreeMap::new();
    for (article, mut anchors) in anchors(corpus, clusters, gathering, articles) {
        let Some(told) = corpus.told.get(article) else {
            continue;
        };
        anchors.sort_by_key(|a| (a.start, a.aside, a.end));
        let (titles, anchors): (Vec<Anchor>, Vec<Anchor>) =
            anchors.into_iter().partition(|a| a.title);
        let stretches = walk(&told.article.text, &anchors);
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
                aside: member.reference,
                title: at.part == Part::Title,
            });
        }
    }
    anchors
}

// Stretches as group, start, end, in the order of the text.
fn walk(text: &str, anchors: &[Anchor]) -> Vec<(usize, usize, usize)> {
    let mut out = Vec::new();
    let mut thread: Option<usize> = None;
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
        }
    }

    #[test]
    fn a_stretch_runs_to_the_next_happening() {
        let text = "Aaa. Bbb. Ccc.\nDdd.\nEee.\n";
        let told = walk(text, &[anchor(0, 4, 7, false), anchor(10, 14, 9, false)]);
        assert_eq!(told, [(7, 0, 10), (9, 10, 15), (9, 15, 20)]);
    }

    #[test]
    fn after_an_aside_the_text_goes_back() {
        let text = "Aaa. Bbb. Ccc.";
        let told = walk(text, &[anchor(0, 4, 7, false), anchor(5, 9, 9, true)]);
        assert_eq!(told, [(7, 0, 5), (9, 5, 9), (7, 9, 14)]);
    }
}
