//! Edits of the filled letter, through the command line.

use crate::helper::{Call, entreaty};

/// A `.letter` to the President about Roza Tuletaeva with these edits.
fn saved(asks: &str, edits: &[(&str, &str, &str)]) -> String {
    let mut text = format!(
        "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
         to = \"president\"\nasks = [{asks}]\ncases = [\"tuletaeva\"]\ndate = \"2026-11-21\"\n"
    );
    for (part, base, new) in edits {
        let edit = format!(
            "\n[[letter.edits]]\npart = \"{part}\"\nbase = '''{base}'''\ntext = '''{new}'''\n"
        );
        text.push_str(&edit);
    }
    text
}

fn letter(asks: &str, edits: &[(&str, &str, &str)]) -> Call {
    entreaty()
        .file("a.letter", &saved(asks, edits))
        .args(["letter", "a.letter"])
        .sender("Ann Example", "1 Street; Town")
}

fn check(asks: &str, edits: &[(&str, &str, &str)]) -> Call {
    entreaty()
        .file("a.letter", &saved(asks, edits))
        .args(["check", "a.letter"])
}

const OPENING: &str = "I am writing to you, as a private individual, to ask you to allow an independent international investigation into the lethal force used in Zhanaozen in December 2011. In July 2013 Amnesty International published “Old habits”, a report on torture and other ill-treatment in Kazakhstan.";
const NURSE: &str = "I am writing to you, as a nurse, to ask you to allow an independent international investigation into the lethal force used in Zhanaozen in December 2011. In July 2013 Amnesty International published “Old habits”, a report on torture and other ill-treatment in Kazakhstan.";

/// What the letter says of her, by itself.
fn about_her() -> String {
    let text = letter("\"P1\"", &[]).writes_text().works().text();
    let mut paragraphs = text.split("\n\n");
    let about = paragraphs.find(|part| part.contains("Roza Tuletaeva, a labour"));
    about.expect("a paragraph about her").trim().to_owned()
}

#[test]
fn edits_are_printed_on_paper_in_text_and_with_the_sources() {
    let edits = [("paragraph", OPENING, NURSE)];
    let text = letter("\"P1\"", &edits).writes_text().works().text();
    assert!(text.contains(NURSE) && !text.contains(OPENING), "{text}");
    let plain = letter("\"P1\"", &[]).writes_text().works().text();
    assert_eq!(text, plain.replace(OPENING, NURSE));
    let edited = letter("\"P1\"", &edits).writes("a.pdf").works().bytes();
    let plain = letter("\"P1\"", &[]).writes("a.pdf").works().bytes();
    assert_ne!(edited, plain);
}

#[test]
fn edits_that_change_a_fact_take_its_source_from_it() {
    let base = about_her();
    let changed = base.replace("she had been tortured", "she had not been tortured");
    assert_ne!(base, changed);
    let edits = [("paragraph", base.as_str(), changed.as_str())];
    let call = || letter("\"P1\"", &edits).args(["--explain", "--sources"]);
    let done = call().writes_text().works().tells(&[
        "unsourced",
        "this is no longer what the report says",
        "she had not been tortured",
    ]);
    assert!(
        !done.stderr().contains("tuletaeva-story"),
        "{}",
        done.stderr()
    );
    let done = call().writes_text();
    let out = done.stdout();
    let (printed, ledger) = out.split_once("\n---\n").expect("the ledger");
    let sentence =
        "–  When she was tried in 2012, she told the court that she had not been tortured;";
    assert!(ledger.contains(sentence), "{ledger}");
    assert!(
        ledger.contains("“inciting social discord”.\n   The writer's own words"),
        "{ledger}"
    );
    assert!(!ledger.contains("Alleged: she told"), "{ledger}");
    let (_, sources) = printed.split_once("\nSources\n").expect("sources");
    assert!(!sources.contains("told the court that she"), "{sources}");
    assert!(sources.contains("She has since been released"), "{sources}");
}

#[test]
fn edits_that_a_choice_overtakes_are_told_and_stay() {
    let subject = "Appeal for something else";
    let edits = [
        ("subject", subject, "From a nurse"),
        ("paragraph", "A paragraph that went with somebody.", "Mine."),
        ("paragraph", OPENING, NURSE),
    ];
    check("\"P1\"", &edits).run().works().tells(&[
        "edited",
        "the subject beneath your edit has changed: “Appeal for something else”",
        "keep your words, or replace them with the letter’s own: “Roza Tuletaeva: ",
        "the edited paragraph is no longer in the letter: “A paragraph that went with somebody.”",
    ]);
    let text = letter("\"P1\"", &edits).writes_text().works().text();
    assert!(
        text.contains("From a nurse") && !text.contains("Mine."),
        "{text}"
    );
    let quiet = check("\"P1\"", &edits[2..]).run().works().stderr();
    assert!(!quiet.contains("edit"), "{quiet}");
}

#[test]
fn edits_cannot_leave_out_what_became_of_somebody_or_what_is_asked() {
    let base = about_her();
    let became = "She has since been released; I am writing about what she told the court.";
    let silent = base.replace(became, "");
    assert_ne!(base, silent);
    let edits = [("paragraph", base.as_str(), silent.as_str())];
    letter("\"P1\"", &edits).writes("a.pdf").fails(1).tells(&[
        "past-person",
        "put the sentence back: “She has since been released.”",
    ]);
    let text = letter("\"P1\", \"P3\"", &[]).writes_text().works().text();
    let item = text
        .lines()
        .find_map(|line| line.strip_prefix("2. "))
        .expect("a request");
    letter("\"P1\", \"P3\"", &[("item", item, "")])
        .writes("a.pdf")
        .fails(1)
        .tells(&["no-ask", "your edit leaves the request P3 out"]);
    check(
        "\"P1\", \"P3\"",
        &[("item", item, &item.replace("to ", "never to "))],
    )
    .run()
    .works()
    .tells(&["no-ask", "no longer in the report’s words"]);
}

#[test]
fn edits_with_signs_that_cannot_be_printed_are_refused() {
    for (sign, rule) in [
        ("\u{f0000}", "unprintable"),
        ("\u{202e}", "unprintable"),
        ("{{name}}", "placeholder"),
    ] {
        let new = NURSE.replace("nurse", &format!("nurse {sign}"));
        let done = check("\"P1\"", &[("paragraph", OPENING, &new)]).run();
        done.tells(&[rule]);
    }
    let more = "a".repeat(200_000);
    letter("\"P1\"", &[("paragraph", OPENING, &more)])
        .writes_text()
        .fails(1)
        .tells(&["the edits are more than a letter can hold"]);
}
