//! Where the letters of a list go: a folder that is made for them, how their files are called, and what is told of
//! them when they are made.

use std::fs;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::helper::names_in;
use crate::window::batch_mend::{opened, type_in};
use crate::window::batch_window::{Window, answer, click, command, fixture, judged, with_list};
use crate::window::compose::{app, wait};
use entreaty::app::batch::message::Event as BatchEvent;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Event};

const LIST: &str = "Name;Street;Postcode;Town;Country\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    ;2 High Street;T12 X123;Cork;Ireland\n";

fn shows(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).count() > 0
}

fn is_made(window: &mut Window) {
    wait(window, |app| {
        matches!(app.state().dialog, Some(Dialog::Batch(_)))
    });
    window.run_ok();
}

#[test]
fn batch_folders_that_are_not_there_are_made_once_somebody_says_so() {
    let (folder, mut window) = opened(LIST);
    click(&mut window, "A PDF for each person");
    let into = folder.path().join("2026/letters");
    answer(&mut window, Purpose::Each, &into);
    wait(&mut window, |app| {
        matches!(app.state().dialog, Some(Dialog::NewFolder { .. }))
    });
    window.run_ok();
    assert!(shows(&window, "There is no folder"));
    assert_eq!(names_in(folder.path()), ["list.csv"]);
    // Another is typed from there.
    click(&mut window, "Another folder");
    let path = window.get_by_role_and_label(Role::TextInput, "Path");
    let typed = path.accesskit_node().value().unwrap_or_default();
    assert_eq!(typed, into.display().to_string());
    let save = window.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
    wait(&mut window, |app| {
        matches!(app.state().dialog, Some(Dialog::NewFolder { .. }))
    });
    window.run_ok();
    click(&mut window, "Make the folder");
    is_made(&mut window);
    let due = ["2 Ann Sample.pdf", "list made.csv", "list not printed.csv"];
    assert_eq!(names_in(&into), due);
    assert!(shows(&window, "They are in the folder"));
}

#[test]
fn batch_folders_are_not_left_where_no_letter_could_be_written() {
    let (folder, mut window) = opened(LIST);
    click(&mut window, "A PDF for each person");
    type_in(&mut window, "Names of the files", "{{nmae}}");
    assert!(shows(&window, "{{nmae}}"));
    let into = folder.path().join("2026/letters");
    answer(&mut window, Purpose::Each, &into);
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    click(&mut window, "Make the folder");
    wait(&mut window, |app| {
        matches!(app.state().dialog, Some(Dialog::Message { .. }))
    });
    assert_eq!(names_in(folder.path()), ["list.csv"]);
    // A file stands where the folder should be.
    click(&mut window, "Close");
    type_in(&mut window, "Names of the files", "{{name}}");
    answer(
        &mut window,
        Purpose::Each,
        &folder.path().join("list.csv/letters"),
    );
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    click(&mut window, "Make the folder");
    wait(&mut window, |app| {
        matches!(app.state().dialog, Some(Dialog::Path { note: Some(_), .. }))
    });
    assert_eq!(names_in(folder.path()), ["list.csv"]);
}

#[test]
fn batch_folders_are_proposed_by_the_name_of_the_list() {
    let (_folder, mut window) = opened(LIST);
    command(&mut window, Command::from(Failure::NoDialog(Purpose::Each)));
    let path = window.get_by_role_and_label(Role::TextInput, "Path");
    let typed = path.accesskit_node().value().unwrap_or_default();
    assert_eq!(typed, "list letters");
}

#[test]
fn batch_folders_show_how_the_first_file_will_be_called() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "A PDF for each person");
    assert!(shows(&window, "The first is called “2 Ann Sample.pdf”."));
    type_in(&mut window, "Names of the files", "{{name}}, {{place}}");
    click(&mut window, "E-mails to open and send instead");
    assert!(shows(
        &window,
        "The first is called “Ann Sample, Cork.eml”."
    ));
}

#[test]
fn batch_folders_of_made_letters_are_told_and_shown_by_enter() {
    let (folder, mut window) = opened(LIST);
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    is_made(&mut window);
    let place = folder.path().display();
    let told = format!("They are in “all.pdf”, in the folder {place}.");
    assert!(shows(&window, &told), "{told}");
    let main = window.get_by_label("Show in folder");
    assert!(main.accesskit_node().is_focused());
    assert!(!shows(&window, "made earlier"));
    click(&mut window, "Close");
    // The table of letters that are replaced may have been written into: it stays, and that is said.
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    click(&mut window, "Replace");
    is_made(&mut window);
    let told = "“all made.csv” beside it belongs to letters that were made earlier.";
    assert!(shows(
        &window,
        "What was made is listed in “all made 2.csv”."
    ));
    assert!(shows(&window, told));
}

#[test]
fn batch_folders_lead_to_a_table_that_no_program_opens() {
    let (folder, mut window) = opened(LIST);
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    is_made(&mut window);
    let table = folder.path().join("list not printed.csv");
    let why = "this computer has no program for it".to_owned();
    let told = BatchEvent::NotOpened(table, why);
    command(&mut window, Command::from(Event::Batch(told)));
    let due = "“list not printed.csv” could not be opened: this computer has no program for it. \
        “Show in folder” leads to it.";
    assert!(shows(&window, due));
    // It was of these letters.
    click(&mut window, "Close");
    fs::remove_file(&all).expect("gone");
    answer(&mut window, Purpose::Stack, &all);
    is_made(&mut window);
    assert!(!shows(&window, "could not be opened"));
}

#[test]
fn batch_folders_lead_to_the_sheet_that_has_the_list() {
    let mut window = with_list(&fixture("kinds/rich-inline.xlsx"), None);
    let list = app(&window).state().batch.list.as_ref().expect("a list");
    assert!(!list.problems.is_empty());
    assert!(shows(&window, "on another sheet of this file: “Tagok”"));
    assert!(!shows(&window, "Choose the row that has the headings"));
    click(&mut window, "Read the sheet “Tagok”");
    wait(&mut window, |app| app.state().batch.counts.all > 0);
    judged(&mut window);
    assert!(!shows(&window, "on another sheet"));
}
