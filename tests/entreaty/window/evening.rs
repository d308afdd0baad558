//! An evening at the signing table, by the names that a screen reader tells.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::settings::Setting;
use entreaty::app::shell::message::{Command, Event, Message};
use entreaty::app::signing::message::{Event as SigningEvent, Message as SigningMessage};
use entreaty::app::signing::state::Signing;
use entreaty::app::{App, Start};
use entreaty::campaign::load;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;
use jiff::civil::Date;

use crate::window::compose::{
    app, click, open_with, send, settle, start, start_with, toasted, wait,
};

type Window = Harness<'static, Option<App>>;

/// A window on the exercise, called with this file, that takes up evenings kept in this folder.
pub(crate) fn on_exercise(folder: &Path, file: Option<PathBuf>) -> Window {
    let start = Start {
        campaign: load::exercise().campaign.clone(),
        today: Date::constant(2026, 11, 28),
        file,
        ..start(UiLang::ENGLISH, Some(Folders::within(folder)))
    };
    let mut window = start_with(start, 1440.0, 900.0);
    wait(&mut window, |app| app.state().signing.kept.is_some());
    settle(&mut window);
    window
}

pub(crate) fn put(window: &mut Window, role: Role, name: &str, text: &str) {
    let field = window.get_by_role_and_label(role, name);
    field.focus();
    window.run_ok();
    window.get_by_role_and_label(role, name).type_text(text);
    settle(window);
}

pub(crate) fn sign(window: &mut Window, name: &str, street: &str, words: &str) {
    put(window, Role::TextInput, "Your name", name);
    let address = format!("{street}\nCork\nIreland");
    let label = "Street, town, postcode, country";
    put(window, Role::MultilineTextInput, label, &address);
    let label = "In your own words, if you like";
    put(window, Role::MultilineTextInput, label, words);
}

/// Does something at the table.
pub(crate) fn table(window: &mut Window, message: SigningMessage) {
    send(window, Command::Own(Message::Signing(message)));
}

/// The evening that runs.
pub(crate) fn signing(window: &Window) -> &Signing {
    let signing = app(window).state().signing.signing.as_ref();
    signing.expect("an evening")
}

/// All that the screen and a screen reader tell.
pub(crate) fn told(window: &Window) -> String {
    let mut all = String::new();
    let mut nodes = vec![window.root()];
    while let Some(node) = nodes.pop() {
        let data = node.accesskit_node();
        for part in [data.label(), data.value()] {
            all.push_str(&part.unwrap_or_default());
            all.push('\n');
        }
        all.push_str(data.data().description().unwrap_or_default());
        nodes.extend(node.children());
    }
    all
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found
}

pub(crate) fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = files(folder);
    found.retain(|path| path.extension().is_some_and(|of| of == ending));
    found
}

#[test]
fn evening_of_two_people_leaves_nothing_of_them() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    send(&mut window, Command::Act(Action::Signing));
    assert!(told(&window).contains("A letter to the President of the Republic of Kazakhstan"));
    assert!(told(&window).contains("and read where it arrives: "));
    sign(
        &mut window,
        "Ann Sample",
        "1 High Street",
        "I once lived by the sea.",
    );
    assert!(told(&window).contains("I once lived by the sea."));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    settle(&mut window);
    window.get_by_label("1 letter tonight");
    for gone in ["Ann", "Sample", "High Street", "by the sea"] {
        assert!(!told(&window).contains(gone), "{gone}: {}", told(&window));
    }
    // Nothing of it can be undone into the next person's letter.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut window);
    assert!(!told(&window).contains("Ann"));
    sign(&mut window, "Bo Example", "2 Elm Street", "");
    click(&mut window, "Add letter");
    window.get_by_label("2 letters tonight");
    assert!(!told(&window).contains("Bo Example"));
    window.get_by_label("unsigned until signed by hand");

    // What nobody took to print is not printed, and can be printed still.
    let unprinted = SigningEvent::NotPrinted("Nothing was printed.".to_owned(), None);
    send(&mut window, Command::from(Event::Signing(unprinted)));
    assert!(told(&window).contains("Nothing was printed."));
    let signing = app(&window).state().signing.signing.as_ref();
    assert_eq!(signing.expect("a signing").counts(), (2, 0));

    let alone = window.state_mut().as_mut().expect("a window");
    alone.keep_to_itself();
    click(&mut window, "Print what is gathered");
    wait(&mut window, |app| {
        app.state()
            .signing
            .signing
            .as_ref()
            .is_some_and(|signing| signing.counts() == (2, 2))
    });
    // Pressed again, it prints nothing twice, and says so.
    click(&mut window, "Print what is gathered");
    settle(&mut window);
    assert!(told(&window).contains("Nothing is new"));
    let manifest = with_ending(dir.path(), "csv");
    let manifest = fs::read_to_string(&manifest[0]).expect("a manifest");
    assert!(manifest.contains("Ann Sample") && manifest.contains("Bo Example"));
    assert_eq!(with_ending(dir.path(), "pdf").len(), 1);

    click(&mut window, "End the evening…");
    assert!(told(&window).contains("the printer’s queue"));
    click(
        &mut window,
        "Keep a diary of what is made and sent, without names of senders",
    );
    click(&mut window, "End the evening");
    toasted(&mut window, "The evening has ended");
    for file in files(dir.path()) {
        let text = String::from_utf8_lossy(&fs::read(&file).expect("a file")).into_owned();
        // What the campaign said is public, and has words of its own.
        let is_public = file
            .parent()
            .is_some_and(|folder| folder.ends_with("diary.campaigns"));
        let gone: &[&str] = if is_public {
            &["Ann Sample", "Bo Example", "High Street"]
        } else {
            &["Ann", "Sample", "Example", "Street"]
        };
        for gone in gone {
            assert!(!text.contains(gone), "{} has {gone}", file.display());
        }
    }
    assert!(with_ending(dir.path(), "pdf").is_empty() && with_ending(dir.path(), "csv").is_empty());
    let diary = dir.path().join("config/diary.toml");
    let diary = fs::read_to_string(diary).expect("the diary");
    for part in ["letters = 2", "printed = 2", "2026-11-21", "signed = true"] {
        assert!(diary.contains(part), "{part}: {diary}");
    }
    assert!(!dir.path().join("state/evenings.toml").exists());
    assert!(app(&window).state().signing.signing.is_none());
}

#[test]
fn letter_that_cannot_be_made_stays_until_it_is_put_right() {
    let mut window = open_with(1440.0, 900.0, None);
    send(&mut window, Command::Act(Action::Signing));
    put(&mut window, Role::TextInput, "Your name", "Ann Sample");
    click(&mut window, "Add letter");
    window.get_by_label("0 letters tonight");
    window.get_by_label("■ “Street, town, postcode, country” is missing");
    let label = "Street, town, postcode, country";
    put(
        &mut window,
        Role::MultilineTextInput,
        label,
        "1 Abay Street\nAlmaty\nKazakhstan",
    );
    click(&mut window, "Add letter");
    window.get_by_label("0 letters tonight");
    assert!(told(&window).contains("seems to live in Kazakhstan"));
}

#[test]
fn letter_with_a_threat_is_not_added() {
    let mut window = open_with(1440.0, 900.0, None);
    send(&mut window, Command::Act(Action::Signing));
    put(&mut window, Role::TextInput, "Your name", "Ann Sample");
    let label = "Street, town, postcode, country";
    let address = "1 Sample Street\nCork\nIreland";
    put(&mut window, Role::MultilineTextInput, label, address);
    let label = "In your own words, if you like";
    let threat = "You will pay for this.";
    put(&mut window, Role::MultilineTextInput, label, threat);
    click(&mut window, "Add letter");
    window.get_by_label("0 letters tonight");
    assert!(told(&window).contains("can be read as a threat"));
}

#[test]
fn evening_that_nobody_ended_is_offered_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    send(&mut window, Command::Act(Action::Signing));
    sign(&mut window, "Ann Sample", "1 High Street", "");
    click(&mut window, "Add letter");
    window.key_press(Key::Escape);
    settle(&mut window);
    click(&mut window, "Stay");
    window.key_press(Key::Escape);
    settle(&mut window);
    click(&mut window, "Leave");
    assert!(!told(&window).contains("Ann Sample"));
    drop(window);
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(told(&window).contains("1 letter with its name and address"));
    click(&mut window, "Go on with it");
    window.get_by_label("1 letter tonight");
    assert!(!told(&window).contains("Ann Sample"));
    click(&mut window, "End the evening…");
    click(&mut window, "End the evening");
    wait(&mut window, |app| !app.state().session.toasts.is_empty());
    assert!(
        with_ending(dir.path(), "toml")
            .iter()
            .all(|file| !fs::read_to_string(file).is_ok_and(|text| text.contains("Ann")))
    );
    // Nobody said that a diary is to be kept.
    assert_eq!(app(&window).state().session.settings.diary, None);
    assert!(!dir.path().join("config/diary.toml").exists());
}

#[test]
fn evening_begins_in_the_first_field_and_shows_all_its_buttons() {
    let mut window = open_with(1366.0, 820.0, None);
    // As from the palette, which is closed by what is chosen in it.
    send(&mut window, Command::Act(Action::Palette));
    let table = Command::Act(Action::Signing);
    send(&mut window, Command::Own(Message::Choose(Box::new(table))));
    let field = window.get_by_role_and_label(Role::TextInput, "Your name");
    assert!(field.is_focused());
    for name in ["End the evening…", "Leave the signing table"] {
        let rect = window.get_by_label(name).rect();
        let is_seen = rect.right() < 1366.0 && rect.bottom() < 820.0;
        assert!(is_seen, "{name}: {rect}");
    }
}

#[test]
fn dialog_that_ends_the_evening_stays_where_it_is_while_it_is_open() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::Signing));
    sign(&mut window, "Ann Sample", "1 High Street", "");
    click(&mut window, "Add letter");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == 1)
    });
    settle(&mut window);
    click(&mut window, "End the evening…");
    let place = |window: &Window| window.get_by_label("End the evening").rect();
    let before = place(&window);
    let diary = "Keep a diary of what is made and sent, without names of senders";
    for kept in [Some(true), Some(false)] {
        click(&mut window, diary);
        assert_eq!(app(&window).state().session.settings.diary, kept);
        assert_eq!(place(&window), before, "{kept:?}");
        assert!(told(&window).contains("The diary notes the day"));
    }
    click(&mut window, "Stay");
    // Whoever has answered is not told again.
    send(&mut window, Command::Set(Setting::Diary(false)));
    click(&mut window, "End the evening…");
    assert!(!told(&window).contains("The diary notes the day"));
}
