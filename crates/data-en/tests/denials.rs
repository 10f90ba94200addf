//! What is a denial though it is only "said", and what is none: a phenomenon a test.

mod said;

use detente_record::{Auxiliary, Stance};
use said::{code, names};

fn denies(text: &str) -> bool {
    let coded = code(text);
    coded.claims.iter().any(|c| c.stance == Stance::Denies)
}

fn all(denials: &[&str], none: &[&str]) {
    for text in denials {
        assert!(denies(text), "{text}");
    }
    for text in none {
        assert!(!denies(text), "{text}");
    }
}

#[test]
fn of_oneself_by_an_object_that_is_nothing() {
    all(
        &[
            "The envoy said he had consented to nothing in the car.",
            "Malawi's minister says she signed nothing.",
            "Laos said it accepted no truce.",
            "Bolivia said it offered nobody a visa.",
            "“I put no pressure on the judges,” the governor said.",
        ],
        &[
            "Laos said it did nothing but wait.",
            "Laos said it lost no fewer than six boats.",
            "Laos said its troops took the bridge in no time.",
            "The ministry said it had received no reply.",
            "Police say they found nothing.",
            "The trade ministry said exports showed no growth.",
            "Police said she had not fired the gun.",
            "More than six in ten said he did nothing wrong.",
        ],
    );
}

#[test]
fn who_refuses_denies_nothing() {
    all(
        &[
            "Mali rejects reports of a massacre.",
            "Chad dismissed the charge that its troops had crossed.",
            "Togo denied any role in the raid.",
            "Fiji contradicted the report of a raid.",
            "“We have never signed such a paper,” the mayor said.",
            "Benin rejected the arrest of its envoy as unlawful.",
        ],
        &[
            "The president dismissed the commander of the air force after the crash of a jet.",
            "The president dismissed all of his ministers.",
            "Gabon rejected a ceasefire plan.",
            "Fiji proposed a truce, which was rejected by Tonga.",
            "The court denied bail to the envoy.",
            "Peru dismisses its ambassador to Chile.",
            "The plan contradicts the law of the sea.",
            "“I have never seen a town rise so fast,” the mayor said.",
            "The envoy said the bill had still not been debated.",
        ],
    );
}

#[test]
fn an_act_towards_nobody_is_none() {
    for (text, undone) in [
        ("The minister had agreed to nothing in the car.", true),
        ("Guards shot at nobody.", true),
        ("Guards beat the porters for no reason.", false),
        ("Guards shot at the porters in no time.", false),
    ] {
        let coded = code(text);
        let event = coded.events.first().unwrap_or_else(|| panic!("{text}"));
        let negated = event.auxiliary.contains(&Auxiliary::Negation);
        assert_eq!(negated, undone, "{text}");
    }
}

#[test]
fn of_ones_own_that_none_of_it_did() {
    all(
        &[
            "Laos states that none of its boats entered the delta.",
            "Laos said no boat of its navy had fired on the ferry.",
            "Laos said not one of its men crossed the river.",
            "“No soldier of ours took part in the raid,” the Malian general said.",
        ],
        &[
            "Police said nobody was hurt.",
            "The airline said no passengers were hurt.",
            "Their families said nothing has been heard of the miners.",
            "The prosecutor said the singer addressed not the whole town but a part of it.",
        ],
    );
}

#[test]
fn that_it_is_not_there_or_did_not_happen() {
    all(
        &[
            "There is no truce, the Yemeni minister said.",
            "There was no meeting with the rebels, Chad's foreign ministry said.",
            "Chad said no deal was signed with the rebels.",
            "Chad said nothing of the kind happened.",
            "The baker said that never happened.",
            "Chad said it was untrue that its troops had looted the market.",
            "Chad said it was not true that its troops had looted the market.",
            "Chad said that was not the case.",
            "Chad said there was no truth in the report.",
            "The minister said it was out of the question that the troops had fired.",
        ],
        &[
            "There is no truce yet, the Yemeni minister said.",
            "Analysts say there is no truce.",
            "The minister said there was no perfect agreement.",
            "The minister said such a storm had never happened before.",
            "The minister said a truce was out of the question.",
            "The biologist said it was not just the case that rats swim.",
            "The senator said it was absurd that the vote was lost.",
        ],
    );
}

#[test]
fn that_a_measure_is_lawless() {
    all(
        &[
            "Niger called the arrest of its consul a farce.",
            "Niger said the detention of its consul was arbitrary.",
            "The lawyer said the sentence on the abbot was worthless.",
            "Niger's envoy spoke on Monday, calling the confiscation unlawful.",
            "Niger said the arrest rests on nothing.",
            "Niger said its consul was arrested without a shred of evidence.",
            "“This was not a trial,” the abbot's lawyer said.",
        ],
        &[
            "Niger said the invasion was illegal.",
            "Niger called the attack on its embassy illegal.",
            "Niger said any deportation would be illegal.",
            "Niger called the arrest a success.",
            "The Supreme Court ruled that the ban was illegal.",
        ],
    );
    // Nobody calls for what he calls a farce, and nobody is named who did it.
    let coded = code("Niger called the arrest of its consul a farce.");
    assert_eq!(names(&coded.claims[0].speaker), "Niger");
    let arrest = coded.events.iter().find(|e| e.frame == "coerce/arrest");
    let arrest = arrest.expect("an arrest");
    assert!(arrest.auxiliary.is_empty() && arrest.actor.is_empty());
}

#[test]
fn what_does_not_correspond_to_the_facts_is_denied() {
    all(
        &[
            "Reports of an ambush do not correspond to reality, the Malian army said.",
            "The claim does not correspond to the facts, Laos said.",
            "There was no handover, the Peruvian migration service said.",
        ],
        &[
            "The map does not correspond to the road, the Malian army said.",
            "The claim corresponds to the facts, Laos said.",
        ],
    );
}

#[test]
fn nobody_says_what_is_done_by_a_rule() {
    let told = |text: &str| code(text).claims.len();
    assert_eq!(told("Boats were seized according to the Fisheries Act."), 0);
    assert_eq!(told("According to the treaty, troops withdrew."), 0);
    assert_eq!(told("Boats were seized, according to an article."), 1);
    assert_eq!(told("The army, citing the act, said boats were seized."), 1);
}

#[test]
fn what_is_called_by_a_name_is_not_called_for() {
    let coded = code("Lima calls it an accident.");
    let plain = |a: &[Auxiliary]| !a.contains(&Auxiliary::Future);
    assert!(coded.occurrences.iter().any(|o| plain(&o.auxiliary)));
}
