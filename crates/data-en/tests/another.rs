//! "A second raid", "shelled again": what is told as another of its kind, and what is not.

mod said;

use detente_record::ANOTHER;
use said::code;

#[test]
fn a_second_raid_is_told_as_another() {
    for (text, wanted) in [
        ("Chadian troops shelled the town again on Friday.", true),
        (
            "A second raid by Ghanaian troops on a Togolese depot killed two.",
            true,
        ),
        ("Another ferry sank off Peru.", false),
        ("Chadian troops shelled the town on Friday.", false),
        ("Nine died in a fresh crash of an airliner in Peru.", true),
    ] {
        let coded = code(text);
        let events = coded.events.iter().map(|e| &e.rules);
        let rules = events.chain(coded.occurrences.iter().map(|o| &o.rules));
        let another = rules.flatten().any(|r| r == ANOTHER);
        assert_eq!(another, wanted, "{text}");
    }
}
