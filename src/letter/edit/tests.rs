//! Edits of letters of the built-in pack, in plain templates of their own and without passages: what
//! is tried here does not depend on how the program's own letters are worded.

mod truth;

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use super::*;
use crate::campaign::{Campaign, load};
use crate::letter::{Draft, Letter, compose, plain, review};
use crate::problem::TextFile;
use crate::problem::{Cause, LetterProblem, Problem, Rule};
use jiff::civil::Date;

const DATE: Date = Date::constant(2026, 11, 21);

/// Templates that print facts one by one.
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/fixtures/letters");

fn campaign() -> &'static Campaign {
    static CAMPAIGN: LazyLock<Campaign> = LazyLock::new(|| {
        let mut campaign = load::built_in().campaign.clone();
        campaign.passages.clear();
        let partials = TEMPLATES.dirs().flat_map(Dir::files);
        for file in TEMPLATES.files().chain(partials) {
            let name = file.path().display().to_string();
            let text = file.contents_utf8().unwrap();
            let text = TextFile::new(name.clone(), text);
            campaign.templates.insert(name, text);
        }
        campaign
    });
    &CAMPAIGN
}

fn draft(office: &str, asks: &[&str], cases: &[&str]) -> Draft {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Draft {
        asks: owned(asks),
        cases: owned(cases),
        ..Draft::to(campaign(), office)
    }
}

fn made(draft: &Draft) -> Letter {
    let (letter, problems) = compose::compose(campaign(), draft, DATE);
    assert!(problems.is_empty(), "{problems:?}");
    let letter = letter.unwrap();
    // Whoever follows the edits without making the letter anew finds the same.
    let mut followed = Edits::clone(&letter.edits);
    for part in &mut followed.parts {
        part.edited = None;
    }
    followed.follow(&draft.edits, &draft.lang);
    assert_eq!(followed, *letter.edits);
    // What is said of where parts stand is so.
    for part in &letter.edits.parts {
        let Some(block) = part.block.map(|at| &letter.blocks[at]) else {
            continue;
        };
        if part.edited.is_none() {
            let at = block.content.parts()[part.item.unwrap_or(0)];
            assert_eq!(at, part.base.as_slice());
        }
    }
    letter
}

/// The draft with the first part that has these words edited.
fn edited(mut draft: Draft, from: &str, to: &str) -> Draft {
    let letter = made(&draft);
    let mut parts = letter.edits.parts.iter();
    let part = parts
        .find(|part| part.base_text().contains(from))
        .unwrap_or_else(|| panic!("{from} is in\n{}", plain::text(&letter)));
    let text = part.base_text().replacen(from, to, 1);
    write(&mut draft.edits, part, &text);
    draft
}

fn problems(draft: &Draft) -> Vec<Problem> {
    let found = review::review(campaign(), draft, &made(draft));
    let unsigned = |problem: &Problem| problem.rule == Some(Rule::NoSender);
    found.into_iter().filter(|p| !unsigned(p)).collect()
}

fn has(problems: &[Problem], rule: Rule, words: &str) -> bool {
    let mut all = problems.iter();
    all.any(|p| p.rule == Some(rule) && p.to_string().contains(words) && p.edit().is_some())
}

fn runs(draft: &Draft) -> Vec<Run> {
    made(draft).runs().cloned().collect()
}

#[test]
fn edit_leaves_what_stands_to_its_origin() {
    let plain = draft("president", &["P1", "P3"], &["tuletaeva"]);
    let before = runs(&plain);
    let now = edited(
        plain,
        "I write to you as a private individual",
        "I write to you as a nurse",
    );
    let after = runs(&now);
    let new: Vec<&str> = after
        .iter()
        .filter(|run| run.origin == Origin::Edited(0))
        .map(|run| run.text.as_str())
        .collect();
    assert_eq!(new, ["nurse"]);
    let facts = |runs: &[Run]| -> Vec<Run> {
        let facts = runs.iter().filter(|r| r.origin != Origin::Template);
        facts
            .filter(|r| r.origin != Origin::Edited(0))
            .cloned()
            .collect()
    };
    assert_eq!(facts(&before), facts(&after));
    assert!(problems(&now).is_empty(), "{:?}", problems(&now));
}

#[test]
fn edit_stays_with_its_paragraph_wherever_it_moves() {
    let mut now = edited(
        draft("president", &["P1", "P3"], &["tuletaeva"]),
        "Ms Tuletaeva told",
        "I read it at night. Ms Tuletaeva told",
    );
    let prints = |draft: &Draft| plain::text(&made(draft)).contains("I read it at night. Ms");
    assert!(prints(&now));
    now.words = "One.\n\nTwo.".to_owned();
    now.cases.insert(0, "atabek".to_owned());
    now.figures = vec!["torture-statements".to_owned()];
    assert!(prints(&now));
    assert!(
        !made(&now)
            .edits
            .of(0)
            .unwrap()
            .edited
            .as_ref()
            .unwrap()
            .stale
    );
    // Without her there is nothing to edit; the words wait.
    now.cases.retain(|id| id != "tuletaeva");
    assert!(!prints(&now));
    assert_eq!(made(&now).edits.gone, [0]);
    let found = problems(&now);
    assert!(
        has(&found, Rule::Edited, "no longer in the letter"),
        "{found:?}"
    );
    now.cases.push("tuletaeva".to_owned());
    assert!(prints(&now));
}

#[test]
fn edit_of_one_person_is_never_put_over_another() {
    let campaign = campaign();
    for one in &campaign.cases {
        let now = draft("prosecutor", &["G1"], &[&one.id]);
        let letter = made(&now);
        let mut parts = letter.edits.parts.iter();
        let about = |part: &&Editable| {
            part.base
                .iter()
                .any(|r| r.origin == Origin::Status(one.id.to_string()))
        };
        let part = parts.find(about).unwrap();
        let mut now = now.clone();
        write(&mut now.edits, part, "Of them I say nothing more.");
        for other in campaign.cases.iter().filter(|other| other.id != one.id) {
            now.cases = vec![other.id.to_string()];
            assert_eq!(made(&now).edits.gone, [0], "{} over {}", one.id, other.id);
        }
    }
    for office in &campaign.addressees {
        let asks: Vec<&str> = campaign
            .recommendations_to(&office.id)
            .map(|a| &*a.id)
            .collect();
        let letter = made(&draft(&office.id, &asks, &[]));
        let items: Vec<&Editable> = letter.edits.parts.iter().filter(|p| p.asks).collect();
        assert_eq!(items.len(), asks.len());
        for (at, item) in items.iter().enumerate() {
            let mut edits = Vec::new();
            write(&mut edits, item, "to act;");
            let rest: Vec<&str> = asks
                .iter()
                .enumerate()
                .filter(|(n, _)| *n != at)
                .map(|(_, id)| *id)
                .collect();
            let mut now = draft(&office.id, &rest, &[]);
            now.edits = edits;
            assert_eq!(made(&now).edits.gone, [0], "{}", asks[at]);
        }
    }
}

#[test]
fn edit_of_a_request_follows_it_through_the_list() {
    let plain = draft("president", &["P1", "P2", "P3"], &[]);
    let item = |id: &str| {
        campaign()
            .recommendation(id)
            .unwrap()
            .text
            .show(&plain.lang)
            .to_owned()
    };
    let now = edited(
        plain.clone(),
        &item("P3"),
        &format!("{} without delay", item("P3")),
    );
    let mut other = now.clone();
    other.asks = vec!["P3".to_owned(), "P1".to_owned()];
    let text = plain::text(&made(&other));
    assert!(
        text.contains("1. to ") && text.contains(" without delay;"),
        "{text}"
    );
    assert!(
        !made(&other)
            .edits
            .of(0)
            .unwrap()
            .edited
            .as_ref()
            .unwrap()
            .stale
    );
    // In words of one's own it is warned of, left out it is an error.
    let found = problems(&now);
    assert!(
        has(&found, Rule::NoAsk, "P3") && !found.iter().any(Problem::is_error),
        "{found:?}"
    );
    let mut out = plain.clone();
    let letter = made(&plain);
    let part = letter.edits.parts.iter().rfind(|part| part.asks).unwrap();
    write(&mut out.edits, part, "");
    let found = problems(&out);
    assert!(
        has(&found, Rule::NoAsk, "leaves the request P3 out"),
        "{found:?}"
    );
    assert!(found.iter().any(Problem::is_error));
    // All of them out, and the list is gone.
    for part in letter.edits.parts.iter().filter(|part| part.asks) {
        write(&mut out.edits, part, " ");
    }
    out.edits.remove(0);
    assert_eq!(made(&out).of_role(Role::Asks).count(), 0);
    // What makes them requests stands before the list.
    let turned = edited(plain, "I respectfully ask you", "I do not ask you");
    assert!(has(&problems(&turned), Rule::NoAsk, "lead to the requests"));
}

#[test]
fn edit_that_a_choice_overtakes_stays_until_its_writer_decides() {
    let mut now = draft("president", &["P1"], &[]);
    let letter = made(&now);
    let subject = letter.edits.parts[0].clone();
    assert_eq!(subject.part, Part::Subject);
    write(&mut now.edits, &subject, "An appeal from a nurse");
    assert_eq!(made(&now).title, "An appeal from a nurse");
    assert!(problems(&now).is_empty(), "{:?}", problems(&now));
    now.asks = vec!["P3".to_owned()];
    let letter = made(&now);
    assert_eq!(letter.title, "An appeal from a nurse");
    let found = problems(&now);
    assert!(
        has(
            &found,
            Rule::Edited,
            "the subject beneath your edit has changed"
        ),
        "{found:?}"
    );
    let mut kept = now.clone();
    keep(&mut kept.edits, &letter.edits, 0);
    assert_eq!(made(&kept).title, "An appeal from a nurse");
    assert!(problems(&kept).is_empty(), "{:?}", problems(&kept));
    discard(&mut now.edits, 0);
    assert_eq!(now, draft("president", &["P3"], &[]));
    // Without a subject the file still has a name.
    let subject = made(&now).edits.parts[0].clone();
    write(&mut now.edits, &subject, " ");
    let letter = made(&now);
    assert_eq!(letter.of_role(Role::Subject).count(), 0);
    assert!(!letter.title.is_empty());
}

#[test]
fn edit_can_make_two_paragraphs_and_take_one_out() {
    let plain = draft("president", &["P1"], &[]);
    let count = |draft: &Draft| made(draft).of_role(Role::Paragraph).count();
    let two = edited(
        plain.clone(),
        "I write to you",
        "I am a nurse.\r\n\r\nI write to you",
    );
    assert_eq!(count(&two), count(&plain) + 1);
    let none = Draft {
        edits: vec![Edit {
            text: String::new(),
            ..two.edits[0].clone()
        }],
        ..plain.clone()
    };
    assert_eq!(count(&none), count(&plain) - 1);
    // The letter's own words again are no edit.
    let mut back = two.clone();
    let letter = made(&two);
    let part = letter.edits.of(0).unwrap();
    write(&mut back.edits, part, &part.base_text());
    assert_eq!(back, plain);
}

#[test]
fn edit_with_the_senders_name_is_not_offered() {
    let mut named = campaign().clone();
    let file = crate::letter::template::file(&named, "president.en.hbs").unwrap();
    let text = file.text.replace(
        "{{> words}}",
        "My name is {{sender.name}}.\n\nIt is {{date}}.\n\n{{> words}}",
    );
    let file = crate::problem::TextFile::new("president.en.hbs", text);
    named.templates.insert("president.en.hbs".to_owned(), file);
    let mut now = draft("president", &["P1"], &[]);
    now.sender.name = "Ann Example".to_owned();
    now.words = "My own words.".to_owned();
    let letter = compose::compose(&named, &now, DATE).0.unwrap();
    assert!(plain::text(&letter).contains("My name is Ann Example."));
    for part in &letter.edits.parts {
        let text = part.base_text();
        for word in ["Ann", "My own words", "It is"] {
            assert!(!text.contains(word), "{text}");
        }
    }
}

#[test]
fn edit_of_a_file_that_no_hand_wrote_is_refused_kindly() {
    let mut now = draft("president", &["P1"], &[]);
    let odd = Edit {
        nth: usize::MAX,
        base: "\u{fffc}é".to_owned(),
        text: "\n\n".to_owned(),
        ..Edit::default()
    };
    now.edits = vec![
        odd.clone(),
        Edit {
            part: Part::Item,
            ..odd.clone()
        },
        odd.clone(),
    ];
    assert_eq!(made(&now).edits.gone, [0, 1, 2]);
    now.edits = vec![odd; 201];
    let (letter, problems) = compose::compose(campaign(), &now, DATE);
    assert!(letter.is_none());
    assert!(
        problems[0].to_string().contains("the edits are more"),
        "{problems:?}"
    );
}

#[test]
fn edit_of_the_last_request_keeps_its_mark_right_as_it_moves() {
    let mut now = draft("president", &["P1", "P2"], &[]);
    let mut add = |asks: &[&str], word: &str| {
        now.asks = asks.iter().map(ToString::to_string).collect();
        let letter = made(&now);
        let about = Origin::Ask("P2".to_owned());
        let mut parts = letter.edits.parts.iter();
        let part = parts
            .find(|p| p.asks && p.base.iter().any(|r| r.origin == about))
            .unwrap();
        let text = part
            .edited
            .as_ref()
            .map_or(part.base_text(), |edited| edited.text.clone());
        let text = text.replacen("to ", &format!("to {word} "), 1);
        write(&mut now.edits, part, &text);
        plain::text(&made(&now))
    };
    let ends = |text: &str, item: &str, end: char| {
        let mut lines = text.lines();
        assert!(
            lines.any(|l| l.starts_with(item) && l.ends_with(end)),
            "{text}"
        );
    };
    ends(&add(&["P1", "P2"], "soon"), "2. to soon ", '.');
    ends(&add(&["P2", "P1"], "very"), "1. to very soon ", ';');
    ends(&add(&["P1", "P2"], "truly"), "2. to truly very soon ", '.');
}
