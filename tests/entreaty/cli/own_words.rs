//! Own words through the doors: what is told of them, and what stops a letter.

use crate::helper::{Call, entreaty, letter};

fn from(address: &str) -> Call {
    entreaty()
        .args(["letter", "--to", "prosecutor", "--date", "2026-11-21"])
        .sender("Sample Sender", address)
}

#[test]
fn own_words_that_harm_stop_the_letter_until_they_are_allowed() {
    for words in ["You will pay for this.", "You are a coward and a liar."] {
        let done = letter("prosecutor").args(["--words", words]).writes_text();
        done.fails(1).tells(&["error[tone]", "say calmly"]);
    }
    let done = letter("prosecutor")
        .args(["--words", "You are a coward.", "--allow", "tone"])
        .writes_text();
    done.works();
    let done = letter("prosecutor")
        .args(["--words", "PLEASE ANSWER ME"])
        .writes_text();
    done.works().tells(&["warning[tone]"]);
}

#[test]
fn own_words_that_the_report_does_not_bear_out_are_told_of_kindly() {
    let done = letter("prosecutor")
        .args(["--case", "evloev"])
        .args(["--words", "The prosecutors lost the video on purpose."])
        .writes_text();
    let told = done.works().tells(&[
        "warning[unsourced]",
        "the report does not say this",
        "if you know it yourself, say so; otherwise leave it out",
        "arrest was lost by the prosecution.",
    ]);
    assert!(!told.stderr().contains("evloev-video-lost"));
}

#[test]
fn own_words_of_the_writers_life_are_left_alone() {
    for words in [
        "I am a nurse; I have seen what beatings do.",
        "I know a strike when I see one: my grandfather's lasted from 1984 to 1985.",
        "I visit prisoners in Cork.",
        "Guilty or innocent, I do not ask you to decide.",
    ] {
        let done = letter("prosecutor")
            .args(["--case", "tian", "--words", words])
            .writes_text()
            .works();
        let told = done.stderr();
        for rule in ["unsourced", "foreign-ask", "tone", "politics", "consent"] {
            assert!(!told.contains(&format!("[{rule}]")), "{words}: {told}");
        }
    }
}

#[test]
fn own_words_that_threaten_in_two_ways_at_once_are_told_of_once() {
    for (words, threats) in [
        (
            "One day somebody will come for you.",
            vec!["will come for you"],
        ),
        (
            "You will pay, and then we will hunt you.",
            vec!["You will pay", "will hunt"],
        ),
    ] {
        let done = letter("president").args(["--words", words]).writes_text();
        let told = done.fails(1).stderr();
        assert_eq!(told.matches("[tone]").count(), threats.len(), "{told}");
        for threat in threats {
            assert!(told.contains(&format!("“{threat}” can be read")), "{told}");
        }
    }
}

#[test]
fn own_words_hide_nothing_behind_characters_that_nobody_sees() {
    for release in [
        "re\u{ad}lease",
        "rel\u{200b}ease",
        "rеlеasе",
        "ｒｅｌｅａｓｅ",
    ] {
        let words = format!("Please {release} Oleg Evloev.");
        let done = letter("prosecutor")
            .args(["--allow", "unprintable", "--words", &words])
            .writes_text();
        done.tells(&["error[foreign-ask]"]);
    }
    let done = letter("prosecutor")
        .args(["--words", "I \u{202e}ask\u{202c} you."])
        .writes_text();
    done.fails(1).tells(&["error[unprintable]", "U+202E"]);
}

#[test]
fn own_country_is_found_however_the_address_writes_it() {
    for country in [
        "Kazakhstan,",
        "Kazakhstan (KZ)",
        "Kazakh\u{ad}stan",
        "Kazakhstan\u{200e}",
        "Kаzakhstan",
        "050000 Almaty / Kazakhstan",
    ] {
        let done = from(&format!("1 Abay Street; {country}")).writes_text();
        done.tells(&["[own-country]"]);
    }
    let done = from("1 Kazakhstan Street; Cork; Ireland").writes_text();
    assert!(!done.works().stderr().contains("own-country"));
}
