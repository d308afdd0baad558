//! The strip at the bottom and the list above it: what they say holds, and what has no room is counted.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;
use entreaty::campaign::Lang;
use entreaty::strings::UiLang;

use super::batch_window::Window;
use super::compose::{app, click, open, open_in, send, settle, with_sender};
use super::text_shown::lines;

/// What the strip says of the letter.
fn said(window: &Window) -> String {
    let mut all = window.query_all_by_label_contains("Problems: ");
    let said = all.next().and_then(|node| node.accesskit_node().label());
    said.expect("the strip")
}

#[test]
fn strip_says_how_long_the_letter_is_once_its_sender_is_whole() {
    let mut window = open(1440.0, 900.0);
    let person = "evloev".to_owned();
    send(&mut window, Command::Edit(Edit::Case(person, true)));
    let has_pages = |window: &Window| said(window).contains(" page");
    assert!(!has_pages(&window), "{}", said(&window));
    let mut name = String::new();
    for part in ["Ann", " Byrne", " of Nowhere"] {
        name.push_str(part);
        send(&mut window, Command::Edit(Edit::Name(name.clone())));
        assert!(!has_pages(&window), "{}", said(&window));
    }
    with_sender(&mut window);
    assert!(said(&window).contains("One page"), "{}", said(&window));
}

#[test]
fn strip_s_list_ends_with_a_whole_problem_and_counts_the_others() {
    let mut window = open(1100.0, 700.0);
    with_sender(&mut window);
    for person in ["evloev", "tian", "kozlov", "atabek"] {
        send(
            &mut window,
            Command::Edit(Edit::Case(person.to_owned(), true)),
        );
    }
    send(&mut window, Command::Act(Action::Problems));
    settle(&mut window);
    let rows = app(&window).state().session.findings().len();
    assert!(rows > 2, "{rows}");
    let mut last = usize::MAX;
    loop {
        let more = window.query_all_by_label_contains(" more below").next();
        let Some((more, rect)) = more.map(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            (name, node.rect())
        }) else {
            break;
        };
        // Nothing of the list is cut where it ends.
        if last == usize::MAX {
            let head = window.get_by_role_and_label(Role::Button, "Close the problems");
            let head = head.rect();
            for line in lines(&window) {
                let is_of_list = line.rect.top() > head.bottom() && line.rect.top() < rect.top();
                let is_cut = line.rect.bottom() > rect.top() + 1.0;
                assert!(!(is_of_list && is_cut), "{}", line.text);
            }
        }
        let count: String = more.chars().filter(char::is_ascii_digit).collect();
        let count: usize = count.parse().expect("a count");
        assert!(count < last, "{count} after {last}");
        last = count;
        click(&mut window, &more);
    }
    assert!(last < rows, "nothing was counted");
}

#[test]
fn strip_s_list_begins_sentences_with_a_capital_in_any_script() {
    let russian = UiLang::of_code("ru").expect("Russian");
    let mut window = open_in(russian, 1440.0, 2400.0, None);
    with_sender(&mut window);
    send(&mut window, Command::Act(Action::Problems));
    settle(&mut window);
    let session = &app(&window).state().session;
    let mut count = 0;
    for (problem, _) in session.findings() {
        let said = problem.message(russian);
        let small = said.chars().next().is_some_and(char::is_lowercase);
        if small {
            count += 1;
            assert!(
                window.query_by_role_and_label(Role::Label, &said).is_none(),
                "{said}"
            );
            let mut rest = said.chars();
            let first = rest.next().into_iter().flat_map(char::to_uppercase);
            let told: String = first.chain(rest).collect();
            window.get_by_role_and_label(Role::Label, &told);
        }
    }
    assert!(count > 0);
}

#[test]
fn strip_s_list_offers_the_paper_on_which_a_letter_takes_one_page() {
    let mut window = open(1440.0, 1600.0);
    with_sender(&mut window);
    for edit in [
        Edit::Paper("din-b".to_owned()),
        Edit::Lang(Lang::new("ru")),
        Edit::Case("tuletaeva".to_owned(), true),
    ] {
        send(&mut window, Command::Edit(edit));
    }
    let pages = |window: &Window| app(window).state().session.pages();
    assert_eq!(pages(&window), 2);
    send(&mut window, Command::Act(Action::Problems));
    settle(&mut window);
    click(
        &mut window,
        "One page on: A4, window left: Germany, Austria (form A, higher)",
    );
    assert_eq!(app(&window).state().session.draft.paper, "din-a");
    assert_eq!(pages(&window), 1);
    send(&mut window, Command::Act(Action::Undo));
    assert_eq!(pages(&window), 2);
    // On a paper that goes into other envelopes, nothing is offered.
    send(&mut window, Command::Edit(Edit::Paper("fr".to_owned())));
    let offers = window.query_all_by_label_contains("One page on: ").count();
    assert_eq!(offers, 0);
}
