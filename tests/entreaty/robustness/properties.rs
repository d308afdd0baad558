//! What holds whatever somebody chooses and types. A failure is made as small as it gets before it
//! is told. The choices are the same each time; `PROPTEST_CASES=10000 cargo test --release --test
//! entreaty properties_` tries more, and others.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;
use entreaty::app::shell::state::State;
use entreaty::app::shell::update::update;
use entreaty::campaign::{Campaign, load};
use entreaty::letter::{Draft, plain};
use entreaty::page::stationery;
use entreaty::pdf::text;
use entreaty::press::Press;
use entreaty::problem::{TextFile, has_errors};
use entreaty::store::letter_file;
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;

const TODAY: Date = Date::constant(2026, 11, 21);

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

fn config(cases: u32) -> ProptestConfig {
    // The variable of proptest itself goes before.
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        rng_seed: match asked {
            Some(_) => RngSeed::Random,
            None => RngSeed::Fixed(2026),
        },
        cases: asked.and_then(|count| count.parse().ok()).unwrap_or(cases),
        failure_persistence: None,
        max_shrink_iters: 300,
        ..ProptestConfig::default()
    }
}

fn ids<T>(all: &[T], id: impl Fn(&T) -> String) -> Vec<String> {
    all.iter().map(id).collect()
}

/// Some of them, in their order or turned round.
fn some(all: Vec<String>) -> impl Strategy<Value = Vec<String>> {
    let count = 0..=all.len();
    (subsequence(all, count), any::<bool>()).prop_map(|(mut some, turned)| {
        if turned {
            some.reverse();
        }
        some
    })
}

/// What somebody may type: words of several scripts, marks, and what means something to Markdown.
fn typed() -> impl Strategy<Value = String> {
    let usual = "[a-zA-ZÀ-ſА-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0-9 ,.;:!?()«»—–'\"’“”&/%-]{0,60}";
    let strange = "([\\PC\\n\\t]|[*_>#`\\[\\]<&\\\\]|\u{301}|\u{200f}|\u{202e}|[א-ת]|[ا-ي]){0,40}";
    prop_oneof![usual, strange, Just("- one\n- two\n\n1. three".to_owned())]
}

prop_compose! {
    fn sender()(
        name in typed(), place in typed(), lines in prop::collection::vec(typed(), 0..6), redact: bool,
    ) -> (String, String, Vec<String>, bool) {
        (name, place, lines, redact)
    }
}

prop_compose! {
    fn drafts()(
        to in select(ids(&campaign().addressees, |one| one.id.to_string())),
        lang in select(campaign().pack.languages.clone()),
        paper in select(ids(stationery::all(), |one| one.id.clone())),
        asks in some(ids(&campaign().recommendations, |one| one.id.to_string())),
        cases in some(ids(&campaign().cases, |one| one.id.to_string())),
        figures in some(ids(&campaign().figures, |one| one.id.to_string())),
        tables in some(ids(&campaign().figures, |one| one.id.to_string())),
        words in prop::collection::vec(typed(), 0..4),
        sender in sender(),
        sources: bool,
        date in prop::option::of(Just(TODAY)),
    ) -> Draft {
        let mut draft = Draft::to(campaign(), &to);
        draft.lang = lang;
        draft.paper = paper;
        draft.asks = asks;
        draft.cases = cases;
        draft.figures = figures;
        draft.tables = tables;
        draft.words = words.join("\n\n");
        (draft.sender.name, draft.sender.place, draft.sender.address, draft.redact_sender) = sender;
        draft.sources = sources;
        draft.date = date;
        draft
    }
}

fn edits() -> impl Strategy<Value = Edit> {
    let office = select(ids(&campaign().addressees, |one| one.id.to_string()));
    let ask = select(ids(&campaign().recommendations, |one| one.id.to_string()));
    let case = select(ids(&campaign().cases, |one| one.id.to_string()));
    let figure = select(ids(&campaign().figures, |one| one.id.to_string()));
    let paper = select(ids(stationery::all(), |one| one.id.clone()));
    let at = 0..9usize;
    prop_oneof![
        office.prop_map(Edit::To),
        select(campaign().pack.languages.clone()).prop_map(Edit::Lang),
        paper.prop_map(Edit::Paper),
        (ask.clone(), any::<bool>()).prop_map(|(id, on)| Edit::Ask(id, on)),
        (ask, at.clone()).prop_map(|(id, at)| Edit::MoveAsk(id, at)),
        (case.clone(), any::<bool>()).prop_map(|(id, on)| Edit::Case(id, on)),
        (case, at).prop_map(|(id, at)| Edit::MoveCase(id, at)),
        (figure.clone(), any::<bool>()).prop_map(|(id, on)| Edit::Figure(id, on)),
        (figure, any::<bool>()).prop_map(|(id, on)| Edit::Table(id, on)),
        typed().prop_map(Edit::Words),
        typed().prop_map(Edit::Name),
        typed().prop_map(Edit::Place),
        typed().prop_map(Edit::Address),
        any::<bool>().prop_map(Edit::Redact),
        any::<bool>().prop_map(Edit::Sources),
    ]
}

/// Its letters alone: how lines are broken, and the hyphens at their ends, is the page's own.
fn letters(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

#[test]
fn properties_a_letter_is_laid_out_or_a_problem_says_why_not() {
    let press = RefCell::new(Press::new(campaign()));
    let laid = Cell::new(0);
    proptest!(config(100), |(draft in drafts())| {
        let made = press.borrow_mut().make(&draft, TODAY);
        prop_assert!(made.laid.is_some() || has_errors(&made.problems));
        if made.laid.is_some() {
            laid.set(laid.get() + 1);
            prop_assert!(made.preview().is_ok_and(|pdf| pdf.starts_with(b"%PDF")));
        }
    });
    assert!(laid.get() > 20, "hardly a draft was fit: {laid:?}");
}

#[test]
fn properties_text_comes_back_from_the_pdf_as_it_went_in() {
    let press = RefCell::new(Press::new(campaign()));
    let read = Cell::new(0);
    let words = "[a-zA-ZÀ-ſА-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0-9 ,.;:!?()«»—–'\"’“”&/%-]{40,300}";
    proptest!(config(60), |(mut draft in drafts(), words in words)| {
        draft.words = words;
        draft.sender.name = "Ann Lee".to_owned();
        draft.sender.address = vec!["1 High St".to_owned(), "Town".to_owned()];
        draft.sender.place = String::new();
        // Most are to have one page.
        draft.cases.truncate(1);
        draft.asks.truncate(2);
        draft.figures.truncate(1);
        draft.sources = false;
        // The page sets a table in columns where the text tells it line by line.
        draft.tables.clear();
        let made = press.borrow_mut().make(&draft, TODAY);
        if made.laid.is_some() {
            let pdf = made.preview().expect("a PDF");
            let pages = text::pages(&pdf).expect("its text");
            // What goes over to a next page is parted there by its header.
            let [page] = &pages[..] else { return Ok(()) };
            let page = letters(&page.text);
            let letter = made.letter.as_ref().expect("words");
            for paragraph in plain::text(letter).split("\n\n") {
                let said = letters(paragraph);
                if said.len() > 40 {
                    prop_assert!(page.contains(&said), "{:?} is not in {:?}", said, page);
                    read.set(read.get() + 1);
                }
            }
        }
    });
    assert!(read.get() > 20, "hardly a letter was fit: {read:?}");
}

#[test]
fn properties_undo_gives_back_what_was_before_anything() {
    let campaign = Arc::new(campaign().clone());
    proptest!(config(100), |(steps in prop::collection::vec((edits(), 0..3u8), 1..40))| {
        let mut state = State::new(campaign.clone(), TODAY);
        state.page.scale = 1.0;
        let first = state.session.draft.clone();
        for (edit, pause) in steps {
            state.session.now += f64::from(pause);
            update(&mut state, Command::Edit(edit));
        }
        let last = state.session.draft.clone();
        for (action, end) in [(Action::Undo, &first), (Action::Redo, &last), (Action::Undo, &first)] {
            for _ in 0..50 {
                update(&mut state, Command::Act(action));
            }
            prop_assert_eq!(&state.session.draft, end, "{:?}", action);
        }
    });
}

#[test]
fn properties_a_saved_letter_comes_back_as_it_was() {
    proptest!(config(200), |(draft in drafts())| {
        let saved = letter_file::to_text(&draft, campaign(), true).expect("text");
        let file = TextFile::new("a.letter", saved.clone());
        let (back, problems) = letter_file::from_text(&file, campaign())
            .map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        prop_assert!(!has_errors(&problems), "{:?}", problems);
        // The date of the day it is written on is not kept.
        let again = letter_file::to_text(&back, campaign(), true).expect("text");
        prop_assert_eq!(again, saved);
        prop_assert_eq!(back, draft);
    });
}
