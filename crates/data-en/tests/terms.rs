//! How a speaker sees what he tells ([`detente_record::Claim::terms`]): one phenomenon a test.

mod said;

use said::{code, names};

fn terms(text: &str, wanted: &[&str]) {
    let coded = code(text);
    let mut found: Vec<&str> = coded
        .claims
        .iter()
        .flat_map(|c| &c.terms)
        .map(String::as_str)
        .collect();
    found.sort_unstable();
    found.dedup();
    let speakers: Vec<String> = coded.claims.iter().map(|c| names(&c.speaker)).collect();
    assert_eq!(found, wanted, "{text} {speakers:?}");
}

#[test]
fn who_the_people_were() {
    terms("The widows said the two men were potters.", &[]);
    terms("The widows said the two men were farmers.", &["who civil"]);
    terms("The mayor said that they were no rebels.", &["who civil"]);
    terms(
        "The army said those killed were fighters.",
        &["who charged"],
    );
    terms("The army said it will hunt the fighters.", &[]);
}

#[test]
fn whether_it_was_lawful() {
    terms(
        "The lawyer said that the arrest was lawful.",
        &["law lawful"],
    );
    terms(
        "Omani police said they searched the house with a warrant.",
        &["law lawful"],
    );
    terms("Omani police said he was held for illegal fishing.", &[]);
}

#[test]
fn in_whose_waters() {
    terms(
        "Oman said it boarded the dhow in Omani waters. Its owners said that it lay in international waters.",
        &["waters OMN", "waters shared"],
    );
}

#[test]
fn of_what_it_came() {
    terms(
        "The mayor said a short circuit had started the blaze. The party says it was arson.",
        &["cause accident", "cause violence"],
    );
}

#[test]
fn what_was_not_done() {
    terms(
        "An official in Gaborone said nobody had walked out.",
        &["not walked"],
    );
}
