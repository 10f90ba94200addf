//! The account of a run: every input and every sentence is accounted for.

use detente_record::{Coded, Reason};
use detente_store::Account;
use std::collections::BTreeMap;

/// Counts an article that was coded, and its sentences.
pub fn count(account: &mut Account, coded: &Coded) {
    let whole = coded
        .notes
        .iter()
        .find(|n| n.sentence.is_none())
        .map(|n| n.reason);
    account.articles.count(whole);
    if whole.is_some() {
        return;
    }
    let mut aside = 0;
    for note in &coded.notes {
        account.sentences.count(Some(note.reason));
        aside += 1;
    }
    for _ in aside..coded.sentences {
        account.sentences.count(None);
    }
}

/// Returns the account as two lines.
pub fn lines(account: &Account) -> String {
    let reasons = |tally: &BTreeMap<Reason, u64>| {
        tally
            .iter()
            .map(|(r, n)| (r.word().to_owned(), *n))
            .collect()
    };
    let articles = &account.articles;
    let sentences = &account.sentences;
    format!(
        "{}\n{}",
        detente_view::account(
            "articles",
            articles.read,
            articles.coded,
            &reasons(&articles.set_aside),
            Some(account.failed)
        ),
        detente_view::account(
            "sentences",
            sentences.read,
            sentences.coded,
            &reasons(&sentences.set_aside),
            None
        ),
    )
}
