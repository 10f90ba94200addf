use super::live::{self, Live};
use super::*;
use detente_ingest::{Format, Options};
use detente_record::{Article, Coded};

const SAMPLES: [&str; 3] = [
    include_str!("../../../../samples/ethiopia-eritrea.jsonl"),
    include_str!("../../../../samples/greece-turkey.jsonl"),
    include_str!("../../../../samples/russia-azerbaijan.jsonl"),
];

fn articles() -> Vec<(Article, Coded)> {
    let coder = detente_data_en::coder(Vec::new()).unwrap();
    let read = SAMPLES.iter().flat_map(|text| {
        let options = Options::default();
        detente_ingest::read(text.as_bytes(), "samples", Format::Jsonl, &options)
    });
    read.map(|article| {
        let article = article.unwrap();
        let coded = coder.code(&article);
        (article, coded)
    })
    .collect()
}

fn gathered(mut store: Store, articles: &[(Article, Coded)]) -> (Vec<Incident>, Vec<Coded>) {
    store.begin().unwrap();
    for (article, coded) in articles {
        store.add(article, coded).unwrap();
    }
    gather(&mut store, &Stop::default(), &Progress::none()).unwrap();
    assert!(store.ungathered().unwrap().is_empty());
    let coded = articles.iter();
    let coded = coded.map(|(a, _)| store.coded(&a.id).unwrap().unwrap());
    let coded = coded.collect();
    (store.incidents(&Default::default()).unwrap(), coded)
}

// A store in memory cannot be opened twice: there the walk reads for itself.
#[test]
fn what_is_read_ahead_is_gathered_alike() {
    let articles = articles();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let store = Store::open(&path).unwrap();
    let ahead = gathered(store, &articles);
    let alone = gathered(Store::in_memory().unwrap(), &articles);
    assert!(ahead.0.len() > 20, "{}", ahead.0.len());
    assert_eq!(ahead, alone);

    // The reader has what the walk asks for, in its order, and skips what it does not.
    let store = Store::open(&path).unwrap();
    let slices: Vec<Slice> = slices(&store).unwrap().into_keys().collect();
    let mut reader = Ahead::begin(&path, slices.iter().copied()).unwrap();
    for slice in slices.iter().skip(1).step_by(2) {
        let found = reader.take(*slice).unwrap().unwrap();
        let own = ahead::ready(&store, *slice).unwrap();
        assert_eq!(format!("{found:?}"), format!("{own:?}"));
        assert!(reader.take(*slice).is_none());
    }
    assert!(Ahead::begin(&path, slices.into_iter().take(3)).is_none());
}

// As the pipeline does it. Returns whether all was gathered by the way.
fn added_live(store: &mut Store, articles: &[(Article, Coded)], between: impl Fn(usize)) -> bool {
    let mut gatherer = Live::new();
    for (n, (article, coded)) in articles.iter().enumerate() {
        store.begin().unwrap();
        gatherer.begin(store).unwrap();
        let added = store.add(article, coded).unwrap();
        gatherer.take(added, Some(live::ready(article, coded)));
        gatherer.step(store, &Stop::default()).unwrap();
        store.commit().unwrap();
        between(n);
    }
    gatherer.finish(store, &Stop::default()).unwrap();
    let whole = store.ungathered().unwrap().is_empty();
    gather(store, &Stop::default(), &Progress::none()).unwrap();
    whole
}

#[test]
fn what_is_gathered_as_it_comes_is_gathered_alike() {
    let mut articles = articles();
    let wanted = gathered(Store::in_memory().unwrap(), &articles);
    let folder = tempfile::tempdir().unwrap();
    let check = |name: &str, articles: &[(Article, Coded)], whole: bool, other: bool| {
        let path = folder.path().join(name);
        let mut store = Store::open(&path).unwrap();
        let middle = articles.len() / 2;
        let writes = |n: usize| {
            // Somebody else is quicker with the next.
            if other && n == middle {
                let mut store = Store::open(&path).unwrap();
                let (article, coded) = &articles[n + 1];
                store.begin().unwrap();
                store.add(article, coded).unwrap();
                store.commit().unwrap();
            }
        };
        assert_eq!(added_live(&mut store, articles, writes), whole, "{name}");
        let incidents = store.incidents(&Default::default()).unwrap();
        assert_eq!(incidents, wanted.0, "{name}");
    };
    // One pile after the other: what comes of the second is late.
    check("unordered", &articles, false, false);
    articles.sort_by_key(|(a, _)| (a.published.is_none(), a.published));
    check("ordered", &articles, true, false);
    check("not alone", &articles, false, true);
}
