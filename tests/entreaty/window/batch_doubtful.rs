//! Rows that are to check, left out or longer than others: what is told of them before letters are made and after.

use std::fs;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::window::batch_mend::{open_row, opened, type_in};
use crate::window::batch_window::{Window, answer, click, command, desk, judged};
use crate::window::compose::{toasted, wait};
use entreaty::app::batch::message::Message as BatchMessage;
use entreaty::app::batch::state::RowState;
use entreaty::app::kernel::paths::Purpose;
use entreaty::app::shell::message::{Command, Message};

const LIST: &str = "Name;Street;Postcode;Town;Country\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    Bo Sample;NULL;T12 X123;Cork;Ireland\n\
    Cy Sample;3 High Street;T12 X123;Cork;Ireland\n\
    Dee Sample;NULL;T12 X123;Cork;Ireland\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    ;6 High Street;T12 X123;Cork;Ireland\n";

pub(crate) fn shows(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).count() > 0
}

fn state_of(window: &Window, row: usize) -> RowState {
    desk(window).row_state(row).expect("it was judged")
}

/// What stands below the rows, as far as it is about how many there are.
fn will_print(window: &Window) -> String {
    let shown = window.query_all_by_label_contains("will print").next();
    let shown = shown.expect("it is told").accesskit_node();
    shown.label().unwrap_or_default()
}

#[test]
fn batch_doubtful_rows_are_counted_beside_the_button_and_shown_by_it() {
    let (_folder, mut window) = opened(LIST);
    assert_eq!(will_print(&window), "5 of 6 will print");
    let make = window.get_by_label("Make 5 letters…").rect();
    let button = window.get_by_role_and_label(Role::Button, "3 still to check");
    assert!((button.rect().center().y - make.center().y).abs() < 4.0);
    click(&mut window, "3 still to check");
    assert_eq!(*desk(&window).shown, [2, 4, 5]);
    // Looking at them changes nothing of what is printed.
    assert_eq!(will_print(&window), "5 of 6 will print");
    click(&mut window, "All 6");
    let (_other, window) = opened("Name;Street;Town\nAnn Sample;1 High Street;Cork\n");
    assert!(!shows(&window, "still to check"));
}

#[test]
fn batch_doubtful_rows_are_left_out_at_once_and_taken_back() {
    let (_folder, mut window) = opened(LIST);
    // One is left out by itself, and no button takes it back.
    click(&mut window, "Print row 3: Bo Sample");
    click(&mut window, "2 still to check");
    assert_eq!(*desk(&window).shown, [4, 5]);
    click(&mut window, "Leave out all 2 rows to check");
    assert_eq!(will_print(&window), "2 of 6 will print");
    assert!(!shows(&window, "still to check"));
    // They stay where they were, to be taken back.
    assert_eq!(*desk(&window).shown, [4, 5]);
    assert_eq!(state_of(&window, 4), RowState::LeftOut);
    click(&mut window, "Print these 2 all the same");
    assert_eq!(will_print(&window), "4 of 6 will print");
    assert_eq!(state_of(&window, 2), RowState::LeftOut);
    assert_eq!(state_of(&window, 4), RowState::ToCheck);
    // Nor one that was ticked and unticked since.
    click(&mut window, "Leave out all 2 rows to check");
    for _ in 0..2 {
        click(&mut window, "Print row 5: Dee Sample");
    }
    assert_eq!(state_of(&window, 4), RowState::LeftOut);
    click(&mut window, "Print it all the same");
    assert_eq!(state_of(&window, 4), RowState::LeftOut);
    assert_eq!(state_of(&window, 5), RowState::ToCheck);
}

#[test]
fn batch_doubtful_rows_are_left_out_only_as_far_as_they_are_shown() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "3 still to check");
    type_in(&mut window, "Find a row", "Dee");
    wait(&mut window, |app| *app.state().batch.shown == [4]);
    click(&mut window, "Leave out the row to check");
    assert_eq!(will_print(&window), "4 of 6 will print");
    assert_eq!(state_of(&window, 2), RowState::ToCheck);
}

#[test]
fn batch_doubtful_rows_that_were_left_out_are_not_printed_and_are_told() {
    let (folder, mut window) = opened(LIST);
    click(&mut window, "3 still to check");
    click(&mut window, "Leave out all 3 rows to check");
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    assert!(shows(&window, "2 letters, 2 pages."));
    assert!(!shows(&window, "still to check"));
    let failed = fs::read_to_string(folder.path().join("list not printed.csv"));
    let failed = failed.expect("the others");
    for name in ["Bo Sample", "Dee Sample"] {
        assert!(failed.contains(name), "{failed}");
    }
    assert_eq!(failed.matches("left out by hand").count(), 3, "{failed}");
}

#[test]
fn batch_doubtful_rows_that_were_printed_are_told_when_the_letters_are_made() {
    let (folder, mut window) = opened(LIST);
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    assert!(shows(
        &window,
        "3 of them were still to check: rows 3, 5, 6"
    ));
}

#[test]
fn batch_doubtful_row_that_is_unticked_stays_under_the_pointer() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "To check 3");
    click(&mut window, "Print row 3: Bo Sample");
    assert_eq!(*desk(&window).shown, [2, 4, 5]);
    assert!(shows(&window, "Row 3, Bo Sample: Left out"));
    assert!(window.query_by_label("Left out 1").is_some());
    assert!(window.query_by_label("Not ready 1").is_some());
    // Once it is asked for them anew, it is no longer among them.
    click(&mut window, "Left out 1");
    assert_eq!(*desk(&window).shown, [2]);
    click(&mut window, "To check 2");
    assert_eq!(*desk(&window).shown, [4, 5]);
}

#[test]
fn batch_doubtful_box_that_cannot_be_ticked_says_why() {
    let (_folder, mut window) = opened(LIST);
    assert_eq!(state_of(&window, 6), RowState::NotReady);
    let place = window.get_by_label("Print row 7: ").rect().center();
    window.hover_at(place);
    window.run_ok();
    for pressed in [true, false] {
        window.event(egui::Event::PointerButton {
            pos: place,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.run_ok();
    toasted(&mut window, "Row 7: the sender’s name is missing");
    assert_eq!(desk(&window).chosen, Some(6));
    assert!(!desk(&window).will_print(6));
}

#[test]
fn batch_doubtful_length_of_a_letter_is_told() {
    let words = "I have read what was said of it and I have thought of it since. ".repeat(30);
    let list = format!(
        "Name;Street;Postcode;Town;Country;Own words\n\
        Ann Sample;1 High Street;T12 X123;Cork;Ireland;\n\
        Bo Sample;2 High Street;T12 X123;Cork;Ireland;{words}\n\
        Cy Sample;3 High Street;T12 X123;Cork;Ireland;\n"
    );
    let (folder, mut window) = opened(&list);
    let pages = |row| desk(&window).verdict(row).expect("a verdict").pages;
    assert_eq!([1, 2, 3].map(pages), [1, 2, 1]);
    assert!(shows(&window, "Row 3, Bo Sample: Ready 2 pages"));
    let of = |window: &mut Window, row: usize, said: &str| {
        let choose = Message::Batch(BatchMessage::Choose(row));
        command(window, Command::Own(choose));
        wait(window, |app| {
            let batch = &app.state().batch;
            let sender = batch.entry(row).map(|entry| entry.sender.name);
            let paper = batch.paper.as_ref();
            paper.is_some_and(|paper| paper.text.contains(&sender.unwrap_or_default()))
        });
        window.run_ok();
        assert!(shows(window, said), "{said}");
    };
    of(&mut window, 1, "1 page");
    let longer = "2 pages, of which this is the first – more than most letters of this list";
    of(&mut window, 2, longer);
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    assert!(shows(&window, "1 has more pages than most: row 3"));
}

#[test]
fn batch_doubtful_row_tells_all_its_reasons() {
    let (_folder, mut window) = opened(
        "Name;Street;Postcode;Town;Country\n\
        Asel Sample;Abai 4;050000;Almaty;Kazakhstan (temporary)\n",
    );
    let remark = "“Kazakhstan (temporary)”";
    let row = |window: &Window| {
        let row = window.query_all_by_role(Role::ListItem).next();
        let row = row.expect("a row").accesskit_node();
        row.label().unwrap_or_default()
    };
    assert!(row(&window).contains(remark), "{}", row(&window));
    // What would be printed besides initials and the town is doubtful still.
    open_row(&mut window, 1);
    click(&mut window, "Initials and town only");
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    assert_eq!(state_of(&window, 1), RowState::ToCheck);
    assert!(row(&window).contains(remark), "{}", row(&window));
    open_row(&mut window, 1);
    type_in(&mut window, "Address", "Almaty\nKazakhstan");
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    assert!(!row(&window).contains(remark), "{}", row(&window));
}

#[test]
fn batch_doubtful_row_that_is_nobody_shows_what_it_says() {
    let (_folder, window) = opened(
        "Name;Street;Town;Fee\n\
        Ann Sample;1 High Street;Cork;12\n\
        ;;;Printed by the office\n",
    );
    assert!(shows(&window, "Row 3, Printed by the office: Not ready"));
}

#[test]
fn batch_doubtful_row_has_its_whole_address_for_a_screen_reader() {
    let long = "Flat 4, The Old Printing House, 1 Very Long Lane by the Old Harbour Wall";
    let (_folder, window) = opened(&format!(
        "Name;Address;Town;Country\nAnn Sample;\"{long}\";Cork;Ireland\n"
    ));
    let row = window.get_by_label_contains("Row 2, Ann Sample");
    let node = row.accesskit_node();
    let told = node.data().description().unwrap_or_default();
    assert!(
        told.contains("Old Harbour Wall") && told.contains("Ireland"),
        "{told}"
    );
}

#[test]
fn batch_doubtful_row_is_mended_from_the_end_of_its_name() {
    let (_folder, mut window) = opened(LIST);
    open_row(&mut window, 1);
    window.run_ok();
    // The cursor goes into the middle of this name.
    for _ in 0..6 {
        window.key_press(Key::ArrowLeft);
    }
    window.run_ok();
    window.key_press(Key::Escape);
    window.run_ok();
    open_row(&mut window, 3);
    window.run_ok();
    window.event(egui::Event::Text("!".to_owned()));
    window.run_ok();
    let name = window.get_by_role_and_label(Role::TextInput, "Name");
    let name = name.accesskit_node().value().unwrap_or_default();
    assert_eq!(name, "Cy Sample!");
    // Nor is anything of the other row left to be undone to.
    for _ in 0..3 {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run_ok();
    }
    let name = window.get_by_role_and_label(Role::TextInput, "Name");
    let name = name.accesskit_node().value().unwrap_or_default();
    assert!(name.starts_with("Cy Sample"), "{name}");
}

#[test]
fn batch_doubtful_rows_that_cannot_be_made_any_more_are_no_part_of_those_taken_back() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "3 still to check");
    click(&mut window, "Leave out all 3 rows to check");
    open_row(&mut window, 2);
    type_in(&mut window, "Name", "");
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    assert_eq!(state_of(&window, 2), RowState::NotReady);
    click(&mut window, "Print these 2 all the same");
    assert_eq!(will_print(&window), "4 of 6 will print");
    assert!(!desk(&window).will_print(2));
}

#[test]
fn batch_doubtful_rows_are_taken_back_only_as_far_as_they_are_shown() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "3 still to check");
    click(&mut window, "Leave out all 3 rows to check");
    let out = window.query_all_by_label_contains("Leave out").next();
    assert!(out.is_none(), "nothing is left to leave out");
    type_in(&mut window, "Find a row", "Dee");
    wait(&mut window, |app| *app.state().batch.shown == [4]);
    click(&mut window, "Print it all the same");
    let states = [2, 4, 5].map(|row| state_of(&window, row));
    assert_eq!(
        states,
        [RowState::LeftOut, RowState::ToCheck, RowState::LeftOut]
    );
}

#[test]
fn batch_doubtful_row_that_is_mended_is_printed_again() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "3 still to check");
    click(&mut window, "Leave out all 3 rows to check");
    open_row(&mut window, 2);
    type_in(
        &mut window,
        "Address",
        "2 High Street\nCork\nT12 X123\nIreland",
    );
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    assert!(desk(&window).will_print(2));
    assert!(!desk(&window).will_print(4));
}

#[test]
fn batch_doubtful_rows_are_all_shown_whatever_was_looked_for() {
    let (_folder, mut window) = opened(LIST);
    type_in(&mut window, "Find a row", "Cy");
    wait(&mut window, |app| *app.state().batch.shown == [3]);
    click(&mut window, "3 still to check");
    wait(&mut window, |app| *app.state().batch.shown == [2, 4, 5]);
}

#[test]
fn batch_doubtful_rows_keep_their_place_in_the_order_of_states() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "Sort by: State");
    wait(&mut window, |app| app.state().batch.shown[0] == 6);
    let before = desk(&window).shown.clone();
    click(&mut window, "Print row 5: Dee Sample");
    assert_eq!(desk(&window).shown, before);
}

#[test]
fn batch_decisions_stand_when_the_list_is_read_again() {
    let (folder, mut window) = opened(LIST);
    click(&mut window, "Print row 2: Ann Sample");
    open_row(&mut window, 3);
    type_in(&mut window, "Name", "Cyril Sample");
    click(&mut window, "Accept it as it is");
    judged(&mut window);
    let list = folder.path().join("list.csv");
    let again = |window: &mut Window| {
        command(
            window,
            Command::Own(Message::Batch(BatchMessage::Encoding(None))),
        );
        wait(window, |app| {
            !app.state().batch.reading && app.state().batch.list.is_some()
        });
        judged(window);
    };
    again(&mut window);
    assert!(!desk(&window).will_print(1));
    assert_eq!(
        desk(&window).entry(3).expect("a row").sender.name,
        "Cyril Sample"
    );
    assert!(!shows(&window, "read differently now"));
    // What the rows say is another thing now: nothing of it is taken for what was decided, and it is told.
    fs::write(
        &list,
        LIST.replace("Ann Sample;1 High", "Eve Sample;9 High"),
    )
    .expect("a list");
    again(&mut window);
    assert!(desk(&window).will_print(1));
    assert_eq!(
        desk(&window).entry(3).expect("a row").sender.name,
        "Cyril Sample"
    );
    toasted(
        &mut window,
        "One row of this list that you had left out or changed",
    );
}
