//! From a doubtful row of the batch tab to a mended one.

use std::fs;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, pos2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::window::batch_window::{Window, click, command, desk, fixture, judged, with_list};
use crate::window::compose::{app, open_with, wait};
use entreaty::app::batch::message::Message as BatchMessage;
use entreaty::app::shell::message::{Command, Message};
use entreaty::batch::judge::Fitness;

const LIST: &str = "Name;Street;Postcode;Town;Country;Remark\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland;\n\
    Bo Sample;NULL;T12 X123;Cork;Ireland;lives at Elm House now\n\
    Cy Sample;3 High Street;T12 X123;Cork;Ireland;\n\
    Dee Sample;NULL;T12 X123;Cork;Ireland;\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland;\n\
    Asel Sample;Abai 4;050000;Almaty;Kazakhstan;\n";

pub(crate) fn opened(list: &str) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    fs::write(&path, list).expect("a list");
    let window = with_list(&path, None);
    (folder, window)
}

/// Opens a row to be mended.
pub(crate) fn open_row(window: &mut Window, row: usize) {
    let message = Message::Batch(BatchMessage::Mend(row));
    command(window, Command::Own(message));
}

pub(crate) fn type_in(window: &mut Window, field: &str, text: &str) {
    let role = match field {
        "Address" => Role::MultilineTextInput,
        _ => Role::TextInput,
    };
    let field = window.get_by_role_and_label(role, field);
    field.set_text_value_accesskit(text);
    window.run_ok();
}

pub(crate) fn fitness(window: &Window, row: usize) -> Fitness {
    desk(window).verdict(row).expect("a verdict").fitness
}

#[test]
fn batch_mend_goes_one_row_on_with_each_press_of_an_arrow() {
    let (_folder, mut window) = opened(LIST);
    window.get_by_label_contains("Row 2, Ann Sample").focus();
    window.run_ok();
    for due in [2, 3] {
        window.key_press(Key::ArrowDown);
        window.run_ok();
        assert_eq!(desk(&window).chosen, Some(due));
    }
    window.key_press(Key::ArrowUp);
    window.run_ok();
    assert_eq!(desk(&window).chosen, Some(2));
}

#[test]
fn batch_mend_shows_on_paper_a_row_that_the_filter_and_the_search_show() {
    let (_folder, mut window) = opened(LIST);
    assert_eq!(desk(&window).chosen, Some(1));
    click(&mut window, "To check 3");
    assert_eq!(desk(&window).chosen, Some(2));
    click(&mut window, "All 6");
    assert_eq!(desk(&window).chosen, Some(2));
    type_in(&mut window, "Find a row", "Asel");
    wait(&mut window, |app| app.state().batch.chosen == Some(6));
}

#[test]
fn batch_mend_goes_on_to_the_next_doubtful_row() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "To check 3");
    window.get_by_label_contains("Row 3, Bo Sample").focus();
    window.run_ok();
    window.key_press(Key::Enter);
    window.run_ok();
    type_in(&mut window, "Address", "Elm House\nCork\nT12 X123\nIreland");
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    assert_eq!(*desk(&window).shown, [4, 5]);
    assert_eq!(desk(&window).chosen, Some(4));
    window.run_ok();
    let next = window.get_by_label_contains("Row 5, Dee Sample");
    assert!(next.accesskit_node().is_focused());
}

#[test]
fn batch_mend_shows_what_is_wrong_what_to_do_and_what_the_list_has() {
    let (_folder, mut window) = opened(LIST);
    open_row(&mut window, 2);
    let advice = "“NULL” in the column “Street” is a placeholder, and is left out (put in what belongs there)";
    // Once beside the page, and once in the dialog.
    assert_eq!(window.query_all_by_label_contains(advice).count(), 2);
    let cells = "In the list: Name: Bo Sample · Street: NULL · Postcode: T12 X123 · Town: Cork · \
        Country: Ireland · Remark: lives at Elm House now";
    assert!(window.query_by_label(cells).is_some());
}

#[test]
fn batch_mend_has_room_for_its_buttons_however_much_is_wrong() {
    let mut window = open_with(1100.0, 700.0, None);
    let dropped = Message::Dropped(vec![fixture("kinds/placeholders.csv")]);
    command(&mut window, Command::Own(dropped));
    judged(&mut window);
    open_row(&mut window, 10);
    let count = desk(&window).verdict(10).expect("a verdict").reasons.len();
    assert!(count > 5, "{count}");
    let title = window.get_by_label("Fix row 11").rect();
    let button = window.get_by_label("Accept it as it is").rect();
    let is_in_sight = title.top() > 8.0 && button.bottom() < 692.0;
    assert!(is_in_sight, "{title} {button}");
}

#[test]
fn batch_mend_keeps_what_is_typed_when_something_beside_it_is_clicked() {
    let (_folder, mut window) = opened(LIST);
    open_row(&mut window, 2);
    type_in(&mut window, "Name", "Bo Other");
    let pos = pos2(20.0, 1300.0);
    for pressed in [true, false] {
        window.event(Event::PointerMoved(pos));
        window.event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.run_ok();
    }
    assert!(window.query_by_label("Fix row 3").is_some());
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    let row = "Row 3, Bo Other: Ready Fixed";
    assert!(window.query_by_label(row).is_some());
}

#[test]
fn batch_mend_takes_two_people_that_are_alike() {
    let (_folder, mut window) = opened(LIST);
    assert_eq!(fitness(&window, 5), Fitness::ToCheck);
    open_row(&mut window, 5);
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    assert_eq!(fitness(&window, 5), Fitness::Ready);
}

#[test]
fn batch_mend_releases_who_lives_there_with_initials_and_town_alone() {
    let (_folder, mut window) = opened(LIST);
    let mended = |window: &mut Window, name: &str, address: &str| {
        open_row(window, 6);
        type_in(window, "Name", name);
        type_in(window, "Address", address);
        click(window, "Accept it as it is");
        judged(window);
        fitness(window, 6)
    };
    assert_eq!(fitness(&window, 6), Fitness::NotReady);
    let whole = "Abai 4\nAlmaty\nKazakhstan";
    assert_eq!(mended(&mut window, "A. S.", whole), Fitness::NotReady);
    let town = "Almaty\nKazakhstan";
    assert_eq!(mended(&mut window, "Asel S.", town), Fitness::NotReady);
    let street = "Abai Street\nKazakhstan";
    assert_eq!(mended(&mut window, "A. S.", street), Fitness::NotReady);
    assert_eq!(mended(&mut window, "A. S.", town), Fitness::ToCheck);
    assert!(app(&window).state().batch.will_print(6));
    // The advice that was followed is not given again.
    let tells = |text: &str| window.query_all_by_label_contains(text).count() > 0;
    assert!(tells("only initials and the town"));
    assert!(!tells("let somebody abroad write"));
}

#[test]
fn batch_mend_tells_below_what_is_to_be_said_of_the_columns_first() {
    let (_folder, window) = opened("Qui;Rrr\nAnn Sample;1 High Street\n");
    let first = "First say what the columns of the list are.";
    assert!(window.query_by_label(first).is_some());
    assert!(window.query_by_label_contains("will print").is_none());
}

#[test]
fn batch_mend_offers_no_row_of_headings_for_address_cards() {
    let window = with_list(&fixture("cards.vcf"), None);
    assert!(desk(&window).counts.all > 0);
    assert!(window.query_by_label("There are no headings").is_none());
    assert!(window.query_by_label_contains("Headings in row").is_none());
}

#[test]
fn batch_mend_shows_the_columns_below_a_long_title() {
    let title = "The members of our local group and their friends";
    let list = format!(
        "{title};;;;\n\nNo.;Name;Street;Town;Country\n1;Ann Sample;1 Elm Row;Cork;Ireland\n"
    );
    let (_folder, window) = opened(&list);
    let first = window.get_by_role_and_label(Role::ComboBox, "Column “No.”");
    let second = window.get_by_role_and_label(Role::ComboBox, "Column “Name”");
    let step = second.rect().left() - first.rect().left();
    // The narrowest column, and its share of the room.
    assert!(step <= 160.0, "{step}");
}

#[test]
fn batch_mend_leaves_to_nobody_what_was_taken_out() {
    let (_folder, mut window) = opened(LIST);
    let counts = desk(&window).counts;
    // The second of two that are alike goes: nothing is left to check about it.
    click(&mut window, "Print row 6: Ann Sample");
    let after = desk(&window).counts;
    assert_eq!(after.to_check, counts.to_check - 1);
    assert_eq!(after.will_print, counts.will_print - 1);
    let aloud = window.query_all_by_label_contains("Row 6, Ann Sample: Left out");
    assert_eq!(aloud.count(), 1);
    click(&mut window, "Print row 6: Ann Sample");
    assert_eq!(desk(&window).counts, counts);
}

#[test]
fn batch_mend_reads_the_town_of_the_address_again() {
    let (_folder, mut window) = opened(LIST);
    let place = |window: &Window| {
        let entry = desk(window).entry(1);
        entry.expect("a row").sender.place
    };
    let mended = |window: &mut Window, field: &str, text: &str| {
        open_row(window, 1);
        type_in(window, field, text);
        click(window, "Accept it as it is");
        judged(window);
    };
    assert_eq!(place(&window), "Cork");
    mended(&mut window, "Address", "Ring 4\n10115 Berlin\nGermany");
    assert_eq!(place(&window), "Berlin");
    // What somebody typed stays.
    mended(&mut window, "Town", "Potsdam");
    mended(&mut window, "Address", "Ring 4\n04109 Leipzig\nGermany");
    assert_eq!(place(&window), "Potsdam");
}
