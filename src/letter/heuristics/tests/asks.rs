//! What own words ask, of whom and for whom.

use super::*;

#[test]
fn foreign_ask_tells_who_has_the_power() {
    let visits = "I urge you to let Mr Evloev have visits.";
    let conditions = "Please improve the conditions in prison.";
    for (cases, words) in [(&["evloev"][..], visits), (&[], conditions)] {
        let problems = found(&about("president", cases, words));
        let mut foreign = problems.iter().filter(|p| p.rule == Some(Rule::ForeignAsk));
        let problem = foreign.next().expect(words);
        let advice = problem.advice(UiLang::ENGLISH, Door::Window);
        let names = |advice: String| advice.contains("Minister of Internal Affairs");
        assert!(advice.is_some_and(names), "{problem}");
    }
    assert!(
        !rules("interior", &[], "Please improve the conditions in prison.")
            .contains(&Rule::ForeignAsk)
    );
}

#[test]
fn past_person_is_the_only_one_of_the_letter_too() {
    assert!(
        rules("interior", &["atabek"], "Please improve his conditions.")
            .contains(&Rule::PastPerson)
    );
    assert!(
        !rules(
            "interior",
            &["atabek", "evloev"],
            "Please improve their conditions."
        )
        .contains(&Rule::PastPerson)
    );
}

#[test]
fn nothing_in_custody_is_asked_for_somebody_who_is_at_liberty() {
    let campaign = &load::exercise().campaign;
    let asks_for_past = |case: &str, words: &str| {
        let draft = Draft {
            cases: vec![case.to_owned()],
            words: words.to_owned(),
            ..Draft::to(campaign, "justice")
        };
        let (letter, _) = compose::compose(campaign, &draft, Date::constant(2026, 11, 28));
        let found = find(campaign, &draft, &letter.expect("a letter"));
        found
            .iter()
            .any(|problem| problem.rule == Some(Rule::PastPerson))
    };
    // He is at risk, and in no custody; she is held.
    assert!(asks_for_past("tesh", "Please release Ilan Tesh."));
    assert!(!asks_for_past("solen", "Please release Mira Solen."));
}

#[test]
fn request_of_the_report_may_be_made_for_everybody_in_a_letter_about_somebody_who_has_died() {
    let told = |words| rules("interior", &["atabek"], words).contains(&Rule::PastPerson);
    assert!(!told(
        "I ask you to keep solitary confinement to a minimum."
    ));
    assert!(told(
        "I ask you to keep his solitary confinement to a minimum."
    ));
    assert!(told("Please let a doctor come."));
}

#[test]
fn question_in_a_request_accuses_nobody_but_its_presuppositions_do() {
    let told = |words| rules("prosecutor", &["kenzhebaev"], words);
    for words in [
        "Please find out who killed Mr Kenzhebaev.",
        "I ask you to establish who was responsible.",
        "Who killed Mr Kenzhebaev?",
    ] {
        assert_eq!(told(words), [], "{words}");
    }
    for words in [
        "Please find out who paid Judge Akhmetov.",
        "We all know who killed Mr Kenzhebaev.",
        "Please find out who murdered hundreds of people in Zhanaozen.",
    ] {
        assert_ne!(told(words), [], "{words}");
    }
}
