//! The account of a run: in = coded + set aside.

use std::collections::BTreeMap;

/// Returns the run account as lines: articles, then sentences. `aside` are
/// counts by reason.
pub fn account(
    what: &str,
    read: u64,
    coded: u64,
    aside: &BTreeMap<String, u64>,
    failed: Option<u64>,
) -> String {
    let total: u64 = aside.values().sum();
    let mut reasons: Vec<(&String, &u64)> = aside.iter().collect();
    reasons.sort_by_key(|(name, n)| (std::cmp::Reverse(**n), name.as_str()));
    let reasons: Vec<String> = reasons
        .iter()
        .map(|(name, n)| format!("{n} {name}"))
        .collect();
    let because = if reasons.is_empty() {
        String::new()
    } else {
        format!(" ({})", reasons.join(", "))
    };
    let failed = failed.map(|n| format!(" · {n} failed")).unwrap_or_default();
    format!("read {read} {what}: {coded} coded, {total} set aside{because}{failed}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_come_commonest_first() {
        let aside = BTreeMap::from([("sport".to_owned(), 2), ("no-frame".to_owned(), 9)]);
        let line = account("sentences", 20, 9, &aside, Some(0));
        assert_eq!(
            line,
            "read 20 sentences: 9 coded, 11 set aside (9 no-frame, 2 sport) · 0 failed"
        );
    }
}
