//! Gathered piece by piece is gathered at once: whatever the order in which
//! articles come, change and go, the incidents are the same to the byte.

mod story;

use detente_incidents::{
    Dirty, Findings, Gathered, Kept, Ready, Shelf, Slice, Stream, Told, gather, slices_of, walk,
};
use detente_record::*;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use story::Story;

/// Shelves as a store has them.
#[derive(Default, Clone)]
struct Shelves {
    articles: BTreeMap<Id, (Article, Coded)>,
    incidents: BTreeMap<Id, Incident>,
    findings: BTreeMap<Slice, Findings>,
    read: usize,
}

impl Shelves {
    fn kept(&self, article: &Article, coded: &Coded) -> Kept {
        let about = self.findings.values().flat_map(|f| &f.about);
        let own = |id: &Id| coded.claims.iter().any(|c| c.id == *id);
        Kept {
            article: article.clone(),
            coded: coded.clone(),
            about: about.filter(|(c, _)| own(c)).cloned().collect(),
        }
    }

    fn find(&self, record: &str) -> Option<&(Article, Coded)> {
        self.articles.values().find(|(_, c)| {
            let events = c.events.iter().map(|e| &e.id);
            let others = c.occurrences.iter().map(|o| &o.id);
            let claims = c.claims.iter().map(|c| &c.id);
            events.chain(others).chain(claims).any(|id| id == record)
        })
    }
}

impl Shelf for Shelves {
    type Error = Infallible;

    fn slices(&mut self) -> Result<BTreeMap<Slice, usize>, Infallible> {
        let mut slices = BTreeMap::new();
        for (article, _) in self.articles.values() {
            *slices.entry(Slice::of(article.published)).or_insert(0) += 1;
        }
        for slice in self.incidents.values().flat_map(slices_of) {
            slices.entry(slice).or_insert(0);
        }
        Ok(slices)
    }
    fn articles(&mut self, slice: Slice) -> Result<Vec<Ready>, Infallible> {
        let all = self.articles.values();
        let here = all.filter(|(a, _)| Slice::of(a.published) == slice);
        let found: Vec<Ready> = here.map(|(a, c)| Ready::of(self.kept(a, c))).collect();
        self.read += found.len();
        Ok(found)
    }
    fn article(&mut self, id: &str) -> Result<Option<Kept>, Infallible> {
        Ok(self.articles.get(id).map(|(a, c)| self.kept(a, c)))
    }
    fn article_of(&mut self, record: &str) -> Result<Option<Kept>, Infallible> {
        Ok(self.find(record).map(|(a, c)| self.kept(a, c)))
    }
    fn incidents(&mut self, from: Slice, to: Slice) -> Result<Vec<Incident>, Infallible> {
        let fits = |i: &&Incident| slices_of(i).range(from..=to).next().is_some();
        Ok(self.incidents.values().filter(fits).cloned().collect())
    }
    fn incidents_of(&mut self, record: &str) -> Result<Vec<Incident>, Infallible> {
        let holds = |i: &&Incident| {
            let reports = i.reports.iter();
            reports
                .flat_map(|r| r.events.iter().chain(&r.claims))
                .any(|id| id == record)
        };
        Ok(self.incidents.values().filter(holds).cloned().collect())
    }
    fn put(&mut self, gone: &[Id], incidents: &[Incident]) -> Result<(), Infallible> {
        for id in gone {
            self.incidents.remove(id);
        }
        for incident in incidents {
            self.incidents.insert(incident.id.clone(), incident.clone());
        }
        Ok(())
    }
    fn found(&mut self, slice: Slice, findings: &Findings) -> Result<(), Infallible> {
        match *findings == Findings::default() {
            true => self.findings.remove(&slice),
            false => self.findings.insert(slice, findings.clone()),
        };
        Ok(())
    }
}

/// Fixed dice (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ (x >> 31)) % sides as u64) as usize
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            list.swap(i, self.roll(i + 1));
        }
    }
}

/// Every story, told again and again in other months.
struct World {
    articles: Vec<(Article, Coded)>,
    decisions: Vec<Decision>,
}

impl World {
    fn of(times: i32, apart: i32) -> World {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories");
        let files = std::fs::read_dir(folder).expect("the folder of stories");
        let mut files: Vec<_> = files.filter_map(|f| Some(f.ok()?.path())).collect();
        files.sort();
        let mut world = World {
            articles: Vec::new(),
            decisions: Vec::new(),
        };
        for time in 0..times {
            for (n, file) in files.iter().enumerate() {
                let text = std::fs::read_to_string(file).expect("a story");
                let days = time * apart + n as i32 * 5;
                world.tell(Story::read(&text), &format!("{time}.{n}."), days);
            }
        }
        world
    }

    fn tell(&mut self, story: Story, name: &str, days: i32) {
        let own = |id: &mut Id| *id = format!("{name}{id}");
        let later = |day: &mut Option<Day>| {
            *day = day.map(|d| d.saturating_add(jiff::Span::new().days(days)));
        };
        for (mut article, mut coded) in story.articles.into_iter().zip(story.coded) {
            own(&mut article.id);
            later(&mut article.published);
            article.published_time = None;
            article.version_of.as_mut().map(own);
            let chain = |chain: &mut Option<Vec<Attribution>>| {
                for link in chain.iter_mut().flatten() {
                    link.claim.as_mut().map(own);
                }
            };
            for e in &mut coded.events {
                own(&mut e.id);
                later(&mut e.when.date);
                later(&mut e.when.enddate);
                chain(&mut e.attribution);
            }
            for o in &mut coded.occurrences {
                own(&mut o.id);
                later(&mut o.when.date);
                later(&mut o.when.enddate);
                chain(&mut o.attribution);
            }
            for c in &mut coded.claims {
                own(&mut c.id);
                c.events.iter_mut().for_each(own);
                c.about.as_mut().map(own);
            }
            self.articles.push((article, coded));
        }
        for mut decision in story.decisions {
            own(&mut decision.id);
            decision.sides.iter_mut().flatten().for_each(own);
            self.decisions.push(decision);
        }
    }
}

/// A store that is changed step by step, and gathered after each.
struct Kiosk {
    shelves: Shelves,
    decisions: Vec<Decision>,
    dirty: Dirty,
}

impl Kiosk {
    fn new() -> Kiosk {
        Kiosk {
            shelves: Shelves::default(),
            decisions: Vec::new(),
            dirty: Dirty::default(),
        }
    }

    fn mark(&mut self, article: &Article) {
        self.dirty.slices.insert(Slice::of(article.published));
        self.dirty.articles.insert(article.id.clone());
    }

    fn add(&mut self, article: &Article, coded: &Coded) {
        self.remove(&article.id);
        self.mark(article);
        let told = (article.clone(), coded.clone());
        self.shelves.articles.insert(article.id.clone(), told);
    }

    fn remove(&mut self, id: &str) {
        if let Some((article, _)) = self.shelves.articles.remove(id) {
            self.mark(&article);
        }
    }

    fn decide(&mut self, decision: &Decision) {
        let sides = decision.sides.iter().flatten().cloned();
        self.dirty.records.extend(sides);
        self.decisions.retain(|d| d.id != decision.id);
        self.decisions.push(decision.clone());
    }

    fn gather(&mut self) {
        let dirty = std::mem::take(&mut self.dirty);
        let Ok(_) = walk(&mut self.shelves, &dirty, &self.decisions);
    }

    // Gathered from nothing.
    fn anew(&self) -> Gathered {
        let all = self.shelves.articles.values();
        let told: Vec<Told<'_>> = all
            .map(|(article, coded)| Told { article, coded })
            .collect();
        gather(&told, &self.decisions)
    }

    fn check(&self, when: &str) {
        let anew = self.anew();
        let mut now: BTreeMap<&Id, &Incident> = self.shelves.incidents.iter().collect();
        for incident in &anew.incidents {
            let held = now.remove(&incident.id);
            let held = held.unwrap_or_else(|| panic!("{when}: no incident {}", incident.title));
            let (a, b) = (format!("{held:#?}"), format!("{incident:#?}"));
            let other = a.lines().zip(b.lines()).find(|(a, b)| a != b);
            assert!(a == b, "{when}: {} is another: {other:?}", incident.id);
        }
        assert!(now.is_empty(), "{when}: too many: {:?}", now.keys());
        let all = |pick: fn(&Findings) -> &Vec<(Id, Id)>| -> BTreeSet<(Id, Id)> {
            let findings = self.shelves.findings.values();
            findings.flat_map(pick).cloned().collect()
        };
        let set = |pairs: &[(Id, Id)]| -> BTreeSet<(Id, Id)> { pairs.iter().cloned().collect() };
        assert_eq!(all(|f| &f.over), set(&anew.over), "{when}: over");
        assert_eq!(all(|f| &f.about), set(&anew.about), "{when}: about");
        assert_eq!(all(|f| &f.copies), set(&anew.copies), "{when}: copies");
    }
}

#[test]
fn in_any_order_and_in_batches_of_any_size() {
    let mut world = World::of(4, 41);
    let mut whole = Kiosk::new();
    for decision in &world.decisions {
        whole.decide(decision);
    }
    for (article, coded) in &world.articles {
        whole.add(article, coded);
    }
    whole.gather();
    whole.check("at once");
    assert!(whole.shelves.incidents.len() > 200, "the world is small");
    for seed in 0..4 {
        let mut dice = Dice(seed);
        if seed > 0 {
            dice.shuffle(&mut world.articles);
            dice.shuffle(&mut world.decisions);
        }
        let mut kiosk = Kiosk::new();
        let mut rest = world.articles.as_slice();
        let mut decisions = world.decisions.as_slice();
        while !rest.is_empty() || !decisions.is_empty() {
            let size = [1, 3, 12, 60][dice.roll(4)].min(rest.len());
            let (now, later) = rest.split_at(size);
            for (article, coded) in now {
                kiosk.add(article, coded);
            }
            rest = later;
            if let Some((decision, more)) = decisions.split_first()
                && (dice.roll(3) == 0 || rest.is_empty())
            {
                kiosk.decide(decision);
                decisions = more;
            }
            kiosk.gather();
        }
        kiosk.check(&format!("seed {seed}"));
        assert_eq!(kiosk.shelves.incidents, whole.shelves.incidents);
    }
}

#[test]
fn articles_change_and_go_and_decisions_are_taken_back() {
    let world = World::of(3, 33);
    for seed in 0..4 {
        let mut dice = Dice(100 + seed);
        let mut kiosk = Kiosk::new();
        for decision in &world.decisions {
            kiosk.decide(decision);
        }
        for (article, coded) in &world.articles {
            kiosk.add(article, coded);
        }
        kiosk.gather();
        for step in 0..16 {
            let (article, coded) = &world.articles[dice.roll(world.articles.len())];
            let what = dice.roll(6);
            match what {
                0 | 1 => kiosk.remove(&article.id),
                2 => {
                    // It says less than it did.
                    let mut coded = coded.clone();
                    coded.events.pop();
                    coded.claims.pop();
                    kiosk.add(article, &coded);
                }
                3 => {
                    let mut moved = article.clone();
                    let days = dice.roll(60) as i32 - 30;
                    let day = moved
                        .published
                        .map(|d| d.saturating_add(jiff::Span::new().days(days)));
                    moved.published = day;
                    kiosk.add(&moved, coded);
                }
                4 => kiosk.add(article, coded),
                _ => {
                    let decision = &world.decisions[dice.roll(world.decisions.len())];
                    let mut decision = decision.clone();
                    decision.undone = (dice.roll(2) == 0).then(Undone::default);
                    kiosk.decide(&decision);
                }
            }
            if dice.roll(3) > 0 {
                continue;
            }
            kiosk.gather();
            kiosk.check(&format!("seed {seed}, step {step}, {what}"));
        }
        kiosk.gather();
        kiosk.check(&format!("seed {seed}, at the end"));
    }
}

/// What is new at the end of years is gathered without reading the years.
#[test]
fn only_what_can_be_touched_is_read() {
    let world = World::of(25, 41);
    let mut kiosk = Kiosk::new();
    let mut articles = world.articles.clone();
    articles.retain(|(a, _)| a.published.is_some());
    articles.sort_by_key(|(a, _)| a.published);
    let (last, before) = articles.split_last().expect("articles");
    for (article, coded) in before {
        kiosk.add(article, coded);
    }
    kiosk.gather();
    kiosk.shelves.read = 0;
    kiosk.add(&last.0, &last.1);
    kiosk.gather();
    let all = articles.len();
    assert!(all > 1_200, "{all} articles are few");
    assert!(
        kiosk.shelves.read < 700,
        "{} of {all} were read",
        kiosk.shelves.read
    );
    kiosk.check("at the end");
}

#[test]
fn a_stream_is_gathered_as_it_comes() {
    let mut world = World::of(4, 41);
    world.articles.sort_by_key(|(a, _)| {
        let undated = a.published.is_none();
        (undated, a.published, a.id.clone())
    });
    let slice = |(a, _): &(Article, Coded)| Slice::of(a.published);
    for (seed, before) in [0, 1, 40].into_iter().enumerate() {
        let mut kiosk = Kiosk::new();
        let (old, new) = world.articles.split_at(before);
        let last = old.last().map(slice);
        // What comes in the slice of the last article came with it.
        let shared = new.iter().take_while(|a| Some(slice(a)) == last).count();
        let (old, new) = world.articles.split_at(before + shared);
        for (article, coded) in old {
            kiosk.add(article, coded);
        }
        kiosk.gather();
        let Ok(mut stream) = Stream::begin(&mut kiosk.shelves);
        // Not quite in order.
        let mut new = new.to_vec();
        let mut dice = Dice(seed as u64);
        new.chunks_mut(2).for_each(|few| dice.shuffle(few));
        let mut steps = 0;
        kiosk.shelves.read = 0;
        for (article, coded) in &new {
            kiosk.add(article, coded);
            let ready = Ready::of(kiosk.shelves.kept(article, coded));
            assert!(stream.take(ready), "{} is late", article.id);
            while let Ok(true) = stream.step(&mut kiosk.shelves) {
                steps += 1;
            }
        }
        assert!(steps > 10, "{steps}");
        // What was gathered already can take nothing more.
        let (article, coded) = new.first().unwrap();
        assert!(!stream.take(Ready::of(kiosk.shelves.kept(article, coded))));
        let Ok(()) = stream.finish(&mut kiosk.shelves);
        assert!(kiosk.shelves.read <= old.len(), "it was at hand");
        kiosk.check(&format!("{before} were there before"));
    }
}
