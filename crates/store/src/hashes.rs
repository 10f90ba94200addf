//! Hashes that tell whether an article, or what it gave, is another.

use crate::columns;
use detente_record::{Article, Coded, Coder, digest};

/// A hash of what makes an article the version it is. Where it was found, when
/// it was fetched and what took its words out of the bytes are left out.
pub(crate) fn fingerprint(article: &Article) -> serde_json::Result<Vec<u8>> {
    let bare = Article {
        url: None,
        final_url: None,
        retrieved: None,
        raw_sha256: String::new(),
        extractor: String::new(),
        version_of: None,
        ..article.clone()
    };
    Ok(short(&serde_json::to_vec(&bare)?))
}

/// A hash of what an article gave, whoever coded it.
pub(crate) fn coded_hash(coded: &Coded) -> serde_json::Result<Vec<u8>> {
    Ok(short(&serde_json::to_vec(&by_nobody(coded))?))
}

// It tells changes, and guards no secret: half a SHA-256 is plenty.
fn short(bytes: &[u8]) -> Vec<u8> {
    let mut hash = columns::bytes(&digest(bytes)).unwrap_or_default();
    hash.truncate(16);
    hash
}

/// The same records without their coder.
fn by_nobody(coded: &Coded) -> Coded {
    let mut coded = coded.clone();
    for coder in coders(&mut coded) {
        *coder = Coder::default();
    }
    coded
}

/// The same records without their coder and without what gathering wrote into them.
pub(crate) fn ungathered(coded: &Coded) -> Coded {
    let mut coded = by_nobody(coded);
    coded.events.iter_mut().for_each(|event| event.over = None);
    coded.claims.iter_mut().for_each(|claim| claim.about = None);
    coded
}

fn coders(coded: &mut Coded) -> impl Iterator<Item = &mut Coder> {
    let events = coded.events.iter_mut().map(|r| &mut r.coder);
    let befell = coded.occurrences.iter_mut().map(|r| &mut r.coder);
    let claims = coded.claims.iter_mut().map(|r| &mut r.coder);
    let views = coded.assessments.iter_mut().map(|r| &mut r.coder);
    let persons = coded.protected.iter_mut().map(|r| &mut r.coder);
    events
        .chain(befell)
        .chain(claims)
        .chain(views)
        .chain(persons)
}

/// Who coded it: one coder makes all that an article gives.
pub(crate) fn coder_of(coded: &Coded) -> Option<&Coder> {
    let events = coded.events.iter().map(|r| &r.coder);
    let befell = coded.occurrences.iter().map(|r| &r.coder);
    let claims = coded.claims.iter().map(|r| &r.coder);
    let views = coded.assessments.iter().map(|r| &r.coder);
    let persons = coded.protected.iter().map(|r| &r.coder);
    events
        .chain(befell)
        .chain(claims)
        .chain(views)
        .chain(persons)
        .find(|coder| **coder != Coder::default())
}
