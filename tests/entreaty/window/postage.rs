//! What is to be posted, by the group's table of prices: chosen in the settings, told when an evening ends.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::{Command, Event, Message};
use entreaty::app::signing::message::Event as SigningEvent;
use entreaty::store::folders::Folders;

use crate::window::compose::{app, click, open_with, send, settle, wait};
use crate::window::evening::{sign, told};
use crate::window::programme::print;

const PRICES: &str = "currency = \"EUR\"\nas_of = \"2026-07-01\"\nsheet = 80\nenvelope = 5\n\
                      [[price]]\ngrams = 2000\nprice = \"1.80\"\n";

/// Chooses a table that says this, as where the system has no dialog for files.
fn choose(window: &mut Harness<'static, Option<App>>, path: &Path, text: &str) {
    fs::write(path, text).expect("a file");
    send(window, Command::from(Failure::NoDialog(Purpose::Prices)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    send(window, Command::Confirm);
}

/// Signs, and waits until so many people are gathered.
fn add(window: &mut Harness<'static, Option<App>>, name: &str, street: &str, gathered: usize) {
    sign(window, name, street, "");
    click(window, "Add letter");
    wait(window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding && signing.people.len() == gathered)
    });
}

/// Ends the evening, and gives what the message then says.
fn end(window: &mut Harness<'static, Option<App>>) -> String {
    click(window, "End the evening…");
    click(window, "End the evening");
    wait(window, |app| app.state().dialog.is_some());
    settle(window);
    told(window)
}

#[test]
fn postage_is_told_when_the_evening_ends_by_the_table_that_the_group_chose() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    wait(&mut window, |app| app.state().signing.kept.is_some());
    let path = dir.path().join("prices.toml");
    // One with mistakes is told, and none is kept.
    choose(&mut window, &path, "currency = 1\n");
    wait(&mut window, |app| app.state().dialog.is_some());
    settle(&mut window);
    assert_eq!(app(&window).state().session.settings.prices, None);
    click(&mut window, "Close");
    choose(&mut window, &path, PRICES);
    wait(&mut window, |app| {
        app.state().session.settings.prices.as_ref() == Some(&path)
    });
    settle(&mut window);
    send(&mut window, Command::Act(Action::Signing));
    add(&mut window, "Ann Sample", "1 High Street", 1);
    add(&mut window, "Bo Example", "2 Elm Street", 2);
    print(&mut window);
    // Who comes when all is printed has nothing to post yet.
    add(&mut window, "Cy Sample", "3 Oak Street", 3);
    let said = end(&mut window);
    assert!(
        said.contains("in all: letters 2, 3.60 EUR, by prices of 1 Jul 2026"),
        "{said}"
    );
    for name in ["Ann Sample", "Bo Example", "Cy Sample"] {
        assert!(!said.contains(name), "{said}");
    }
}

#[test]
fn postage_without_a_price_tells_how_many_letters_of_what_weight_there_are() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    wait(&mut window, |app| app.state().signing.kept.is_some());
    let path = dir.path().join("prices.toml");
    let french = PRICES.replacen("grams = 2000", "to = [\"France\"]\ngrams = 2000", 1);
    choose(&mut window, &path, &french);
    wait(&mut window, |app| {
        app.state().session.settings.prices.as_ref() == Some(&path)
    });
    settle(&mut window);
    send(&mut window, Command::Act(Action::Signing));
    add(&mut window, "Ann Sample", "1 High Street", 1);
    print(&mut window);
    let said = end(&mut window);
    assert!(
        said.contains("letters 1, 10 g each; the table has no price"),
        "{said}"
    );
    assert!(
        !said.contains("in all:") && !said.contains("0.00"),
        "{said}"
    );
}

#[test]
fn postage_is_told_once_it_is_in_nobodys_way() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let comes = |window: &mut Harness<'static, Option<App>>| {
        let event = Event::Signing(SigningEvent::Postage(vec!["letters 7".to_owned()]));
        send(window, Command::Own(Message::Outcome(event)));
    };
    send(&mut window, Command::Act(Action::Signing));
    comes(&mut window);
    // Not before the next guest.
    assert!(app(&window).state().dialog.is_none());
    send(&mut window, Command::Act(Action::LeaveSigning));
    settle(&mut window);
    assert!(told(&window).contains("letters 7"));
    click(&mut window, "Close");
    // Nor in the place of what is being asked.
    send(
        &mut window,
        Command::from(Failure::NoDialog(Purpose::Prices)),
    );
    comes(&mut window);
    window.get_by_role_and_label(Role::TextInput, "Path");
    click(&mut window, "Cancel");
    settle(&mut window);
    assert!(told(&window).contains("letters 7"));
}
