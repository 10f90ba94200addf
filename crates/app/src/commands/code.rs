//! `detente code`: articles in, records out; nothing is stored.

use crate::cli::{Common, Inputs};
use crate::output::{Done, Out, on_terminal};
use crate::talk::Talk;
use crate::{account, inputs, session};
use detente_coding::Coder;
use detente_record::{Article, Coded, Reason, Record};
use detente_store::Account;

/// How many articles are coded at a time: enough for all threads, little enough to hold.
const BATCH: usize = 256;

/// Codes the inputs and prints their records.
pub fn run(common: &Common, given: &Inputs, out: &mut Out) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    let names = session::names(&coder.lexicon);
    let page = !common.json && on_terminal();
    each_coded(common, given, &coder, |article, coded| {
        if page {
            out.text(&detente_view::page(article, coded, &names))?;
            return out.text("\n");
        }
        for record in coded.records() {
            out.record(&record)?;
        }
        if given.notes {
            for note in &coded.notes {
                out.record(&Record::Note(note.clone()))?;
            }
        }
        Ok(())
    })
}

/// Reads, codes and hands on every article of the inputs, in order; prints
/// problems as they come and the account at the end.
pub fn each_coded(
    common: &Common,
    given: &Inputs,
    coder: &Coder,
    each: impl FnMut(&Article, &Coded) -> anyhow::Result<()>,
) -> anyhow::Result<Done> {
    each_worked(common, given, |a| coder.code(a), |coded| coded, each)
}

/// As [`each_coded`], with any work that codes an article on the way; `coded`
/// finds the records in what the work gives.
pub fn each_worked<T: Send>(
    common: &Common,
    given: &Inputs,
    work: impl Fn(&Article) -> T + Sync,
    coded: impl Fn(&T) -> &Coded,
    mut each: impl FnMut(&Article, &T) -> anyhow::Result<()>,
) -> anyhow::Result<Done> {
    let (done, sums) = each_counted(common, given, work, coded, |article, worked| {
        each(article, worked).map(|()| None)
    })?;
    eprintln!("{}", account::lines(&sums));
    Ok(done)
}

/// As [`each_worked`], returning the account instead of printing it. An article
/// for which `each` returns a reason was set aside there.
pub fn each_counted<T: Send>(
    common: &Common,
    given: &Inputs,
    work: impl Fn(&Article) -> T + Sync,
    coded: impl Fn(&T) -> &Coded,
    mut each: impl FnMut(&Article, &T) -> anyhow::Result<Option<Reason>>,
) -> anyhow::Result<(Done, Account)> {
    let threads = session::threads(common);
    let mut sums = Account::default();
    let mut failed = false;
    let mut talk = Talk::default();
    let mut batch: Vec<Article> = Vec::new();
    let mut work = |batch: &mut Vec<Article>, sums: &mut Account| -> anyhow::Result<()> {
        let done = session::each_of(batch, threads, &work);
        for (article, done) in batch.iter().zip(&done) {
            match each(article, done)? {
                None => account::count(sums, coded(done)),
                reason => sums.articles.count(reason),
            }
        }
        batch.clear();
        Ok(())
    };
    inputs::read(given, |found| {
        match found {
            Ok(article) => batch.push(article),
            Err(problem) => {
                talk.tell(&problem);
                failed |= problem.is_failure();
                match problem.reason() {
                    Some(reason) => sums.articles.count(Some(reason)),
                    None => sums.failed += u64::from(problem.is_failure()),
                }
            }
        }
        if batch.len() >= BATCH {
            work(&mut batch, &mut sums)
        } else {
            Ok(())
        }
    })?;
    work(&mut batch, &mut sums)?;
    talk.finish();
    let done = if failed { Done::SomeFailed } else { Done::All };
    Ok((done, sums))
}
