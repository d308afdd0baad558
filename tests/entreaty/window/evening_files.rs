//! What an evening leaves in files: notes for copies at the table, a programme that is saved over itself, and what
//! was told when the table is opened.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::{Command, Event, Message};
use entreaty::app::signing::message::{Left, LeftPages, Message as Table};
use entreaty::page::stationery;
use entreaty::pdf::text;
use entreaty::store::folders::Folders;
use entreaty::store::signing::Person;

use crate::helper::names_in;
use crate::window::compose::{app, click, open_with, send, settle, toasted, wait, with_sender};
use crate::window::evening::{on_exercise, sign, told, with_ending};
use crate::window::programme::print;

type Window = Harness<'static, Option<App>>;

fn gather(window: &mut Window, name: &str, button: &str, count: usize) {
    sign(window, name, "1 High Street", "");
    click(window, button);
    wait(window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding && signing.people.len() == count)
    });
    settle(window);
}

/// Adds so many letters to the programme, which differ in their paper.
fn add_letters(window: &mut Window, count: usize) {
    for paper in stationery::all().iter().take(count) {
        send(window, Command::Edit(Edit::Paper(paper.id.clone())));
        send(window, Command::Act(Action::AddToProgramme));
    }
}

/// The pages of the notes that were written last.
fn notes(folder: &Path) -> Vec<String> {
    let mut all = with_ending(folder, "pdf");
    all.retain(|path| path.to_string_lossy().contains("-notes"));
    all.sort();
    let bytes = all.last().map(|path| fs::read(path).expect("a PDF"));
    let pages = bytes.map(|bytes| text::pages(&bytes).expect("a PDF"));
    let pages = pages.into_iter().flatten();
    pages.map(|page| page.text).collect()
}

#[test]
fn copies_of_letters_that_are_signed_at_the_table_have_their_notes() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(
        &mut window,
        Command::Edit(Edit::Copy("attorney".to_owned(), true)),
    );
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(&mut window, Command::Act(Action::Signing));
    gather(&mut window, "Ann Sample", "Sign these 2 letters", 1);
    // Bo signs the letter alone of which no copy goes out.
    send(
        &mut window,
        Command::Own(Message::Signing(Table::Tick(1, false))),
    );
    gather(&mut window, "Bo Example", "Sign this letter", 2);
    print(&mut window);
    let pages = notes(dir.path());
    assert_eq!(pages.len(), 1, "{pages:?}");
    for part in [
        "Ann Sample",
        "12 Mill Street",
        "Dear Attorney General,",
        "a copy of",
    ] {
        assert!(pages[0].contains(part), "{part}: {pages:?}");
    }
    let letters = with_ending(dir.path(), "pdf").into_iter();
    let letters = letters.filter(|path| !path.to_string_lossy().contains("-notes"));
    let letters =
        letters.flat_map(|path| text::pages(&fs::read(path).expect("a PDF")).expect("a PDF"));
    let letters: String = letters.map(|page| page.text).collect();
    assert_eq!(letters.matches("Copy to").count(), 1, "{letters}");
    // Printed again for one who sends no copy, there is none; withdrawn, the note is gone.
    send(
        &mut window,
        Command::Own(Message::Signing(Table::PrintAgain(1))),
    );
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.printing)
    });
    assert_eq!(notes(dir.path()).len(), 1);
    send(
        &mut window,
        Command::Own(Message::Signing(Table::Withdraw(0))),
    );
    click(&mut window, "Remove");
    wait(&mut window, |_| with_ending(dir.path(), "pdf").is_empty());
}

#[test]
fn notes_that_were_not_handed_over_wait_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(
        &mut window,
        Command::Edit(Edit::Copy("attorney".to_owned(), true)),
    );
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(&mut window, Command::Act(Action::Signing));
    gather(&mut window, "Ann Sample", "Add letter", 1);
    let mut person = app(&window)
        .state()
        .signing
        .signing
        .as_ref()
        .expect("an evening")
        .people[0]
        .clone();
    (person.printed, person.notes_left) = (true, true);
    let printed = entreaty::app::signing::message::Event::Printed {
        handed: Vec::new(),
        files: Vec::new(),
        path: dir.path().join("letters.pdf"),
        left: vec![Left {
            pages: LeftPages::Notes,
            why: None,
            path: dir.path().join("letters-1-notes.pdf"),
        }],
        lacking: Vec::new(),
        people: vec![(0, person)],
        failed: 0,
    };
    send(&mut window, Command::from(Event::Signing(printed)));
    let toasts = told(&window);
    assert!(
        toasts.contains("the notes that go with copies were not. They are waiting to be printed.")
    );
    // Nobody gave the file its name.
    assert!(!toasts.contains("letters-1"), "{toasts}");
    click(&mut window, "Who signed…");
    let listed = told(&window);
    assert!(
        listed.contains("Notes that go with copies are waiting to be printed."),
        "{listed}"
    );
    print(&mut window);
    assert_eq!(with_ending(dir.path(), "pdf").len(), 1);
    assert!(notes(dir.path())[0].contains("Ann Sample"));
    assert!(!told(&window).contains("Notes that go with copies are waiting to be printed."));
}

#[test]
fn note_of_a_letter_that_is_held_back_is_not_printed_and_one_that_cannot_be_made_waits() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    for edit in [
        Edit::To("president".to_owned()),
        Edit::Copy("prosecutor".to_owned(), true),
    ] {
        send(&mut window, Command::Edit(edit));
    }
    send(&mut window, Command::Act(Action::AddToProgramme));
    // No letter that is not saved is asked about before the evening.
    for _ in 0..2 {
        send(&mut window, Command::Act(Action::Undo));
    }
    send(&mut window, Command::Act(Action::Signing));
    for (name, count) in [("Ann Sample", 1), ("Bo Example", 2), ("Cy Specimen", 3)] {
        gather(&mut window, name, "Add letter", count);
    }
    let kept = || {
        let mut files = with_ending(dir.path(), "toml").into_iter();
        files.find_map(|path| {
            let text = fs::read_to_string(&path).ok()?;
            text.contains("Cy Specimen").then_some((path, text))
        })
    };
    wait(&mut window, |_| kept().is_some());
    drop(window);
    // Two of them live where the office is, as where a pack's new version has another office; the letter of one
    // was printed before.
    let (path, text) = kept().expect("what was gathered");
    let (first, others) = text.split_at(text.find("Bo Example").expect("Bo"));
    let others = others.replace("Ireland", "Kazakhstan");
    let (second, third) = others.split_at(others.find("Cy Specimen").expect("Cy"));
    let third = third.replacen("printed = false", "printed = true\nnotes_left = true", 1);
    fs::write(&path, format!("{first}{second}{third}")).expect("a file");
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| app.state().dialog.is_some());
    click(&mut window, "Go on with it");
    print(&mut window);
    settle(&mut window);
    let letters = with_ending(dir.path(), "pdf").into_iter();
    let letters =
        letters.flat_map(|path| text::pages(&fs::read(path).expect("a PDF")).expect("a PDF"));
    let letters: String = letters.map(|page| page.text).collect();
    assert!(letters.contains("Ann Sample") && !letters.contains("Bo Example"));
    let pages = notes(dir.path());
    assert_eq!(pages.len(), 1, "{pages:?}");
    assert!(pages[0].contains("Ann Sample"), "{pages:?}");
    let waits = |window: &Window| -> Vec<bool> {
        let signing = app(window).state().signing.signing.as_ref();
        let people = &signing.expect("an evening").people;
        people.iter().map(Person::waits).collect()
    };
    assert_eq!(waits(&window), [false, true, true]);
    let said = told(&window);
    let head = "Notes that go with copies could not be made: ";
    let why = said.split_once(head).expect("told").1.lines().next();
    assert!(why.is_some_and(|why| why.len() > 10), "{said}");
    // Alone they wait on, with the reason.
    send(
        &mut window,
        Command::Own(Message::Signing(Table::Withdraw(1))),
    );
    click(&mut window, "Remove");
    settle(&mut window);
    print(&mut window);
    settle(&mut window);
    let said = told(&window);
    let head = "Nothing was written to be printed: ";
    let why = said.split_once(head).expect("told").1.lines().next();
    assert!(why.is_some_and(|why| why.len() > 10), "{said}");
    assert_eq!(waits(&window), [false, true]);
}

#[test]
fn programme_saved_over_another_or_beside_one_that_cannot_be_read_takes_no_letter_away() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("evening");
    fs::create_dir(&folder).expect("a folder");
    let path = folder.join("a.programme");
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let mut window = on_exercise(dir.path(), None);
    add_letters(&mut window, 2);
    save(&mut window, &path);
    let before = (read("a-1.letter"), read("a-2.letter"));
    assert!(before.0.is_some() && before.1.is_some());
    // One that is no programme now may name any of them.
    fs::write(folder.join("b.programme"), "[[letter").expect("a file");
    save(&mut window, &path);
    wait(&mut window, |_| read("a-2 2.letter").is_some());
    assert_eq!((read("a-1.letter"), read("a-2.letter")), before);
    fs::remove_file(folder.join("b.programme")).expect("gone");
    drop(window);
    // Another evening, in a file of the same name.
    let mut window = on_exercise(&dir.path().join("other"), None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    save(&mut window, &path);
    wait(&mut window, |_| read("a-1 3.letter").is_some());
    for name in ["a-1.letter", "a-2.letter", "a-1 2.letter", "a-2 2.letter"] {
        assert!(read(name).is_some(), "{name}");
    }
}

/// Saves the programme here, as where the system has no dialog for files.
fn save(window: &mut Window, path: &Path) {
    let is_there = path.exists();
    send(window, Command::from(Failure::NoDialog(Purpose::Programme)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    send(window, Command::Confirm);
    if is_there {
        wait(window, |app| app.state().dialog.is_some());
        settle(window);
        let own = app(window).state().session.programme.file.clone();
        if own.is_some_and(|own| own.path == path) {
            assert!(told(window).contains("Save it there"));
        } else {
            assert!(told(window).contains("There is already a file"));
        }
        send(window, Command::Confirm);
    }
    wait(window, |app| app.state().dialog.is_none() && path.exists());
    settle(window);
}

#[test]
fn programme_that_is_saved_over_itself_leaves_no_letters_of_before_and_none_is_lost() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("evening");
    fs::create_dir(&folder).expect("a folder");
    let path = folder.join("a.programme");
    let letters = || -> Vec<String> {
        let mut names = names_in(&folder);
        names.retain(|name| name.contains(".letter"));
        names
    };
    let mut window = on_exercise(dir.path(), None);
    add_letters(&mut window, 3);
    fs::write(folder.join("a-2.letter"), "Mine.").expect("a file");
    save(&mut window, &path);
    let three = ["a-1.letter", "a-2 2.letter", "a-2.letter", "a-3.letter"];
    assert_eq!(letters(), three);
    let text = |name: &str| fs::read_to_string(folder.join(name)).expect("a file");
    // With a letter less there is a file less, and nothing else changes.
    let remove = entreaty::app::batch::message::Message::Programme(
        app(&window).state().session.programme.letters[2].id.clone(),
        entreaty::app::batch::message::ProgrammeChange::Remove,
    );
    send(&mut window, Command::Own(Message::Batch(remove)));
    save(&mut window, &path);
    wait(&mut window, |_| letters() == three[..3]);
    assert_eq!(text("a-2.letter"), "Mine.");
    // A letter that somebody changed stays as it is, and so does one that another programme names.
    let changed = text("a-1.letter") + "\n# Mine too.\n";
    fs::write(folder.join("a-1.letter"), &changed).expect("a file");
    let other = "entreaty = 1\npack = \"exercise\"\n[[letter]]\nfile = \"a-2 2.letter\"\n";
    fs::write(folder.join("b.programme"), other).expect("a file");
    let shared = text("a-2 2.letter");
    save(&mut window, &path);
    wait(&mut window, |_| letters().len() == 5);
    assert_eq!(text("a-1.letter"), changed);
    assert_eq!(text("a-2 2.letter"), shared);
    assert_eq!(text("a-2.letter"), "Mine.");
    // Letters are written before the programme that names them.
    wait(&mut window, |_| {
        let programme = text("a.programme");
        programme.contains("a-1 2.letter") && programme.contains("a-2 3.letter")
    });
}

#[test]
fn what_was_told_before_the_table_is_opened_is_told_there_without_a_way_back() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    let toast = app(&window).state().session.toasts.last().cloned();
    let toast = toast.expect("a message with a way to the programme");
    assert!(!toast.buttons.is_empty());
    let path = dir.path().join("private.programme");
    save(&mut window, &path);
    toasted(&mut window, "private.programme");
    settle(&mut window);
    send(&mut window, Command::Act(Action::Signing));
    let said = told(&window);
    assert!(said.contains(&toast.text), "{said}");
    assert!(!said.contains("private.programme"), "{said}");
    let toasts = &app(&window).state().session.toasts;
    assert!(toasts.iter().all(|toast| toast.buttons.is_empty()));
}

#[test]
fn guest_sees_every_page_of_a_letter() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    send(&mut window, Command::Edit(Edit::To("president".to_owned())));
    for edit in [
        Edit::Case("evloev".to_owned(), true),
        Edit::Copy("prosecutor".to_owned(), true),
    ] {
        send(&mut window, Command::Edit(edit));
    }
    send(&mut window, Command::Act(Action::Signing));
    let made = app(&window).state().session.made.as_ref();
    assert_eq!(made.map(|made| made.sheets.len()), Some(2));
    let first = window
        .get_by_role_and_label(Role::Image, "Your letter")
        .rect();
    let second = window
        .get_by_role_and_label(Role::Image, "page 2 of 2")
        .rect();
    assert!(first.bottom() < second.top(), "{first} {second}");
    // It is seen that something follows.
    let button = window.get_by_label("End the evening…").rect();
    assert!(second.top() < button.top(), "{second} {button}");
    // Without a mouse too.
    let page = |window: &Window, name: &str| {
        let node = window.get_by_role_and_label(Role::Image, name);
        (node.is_focused(), node.rect())
    };
    let mut presses = 0;
    while !page(&window, "page 2 of 2").0 {
        assert!(presses < 60, "no key leads there");
        presses += 1;
        window.key_press(Key::Tab);
        window.run_ok();
    }
    window.run_ok();
    settle(&mut window);
    let (_, now) = page(&window, "page 2 of 2");
    assert!(now.top() < second.top() - 50.0, "{now} {second}");
}

#[test]
fn adding_tells_how_many_there_are_now_and_a_letter_given_up_stays_in_the_programme() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    add_letters(&mut window, 2);
    let said = told(&window);
    assert!(said.contains("The programme has 2 letters."), "{said}");
    assert!(!said.contains("The programme has 1 letter."), "{said}");
    with_sender(&mut window);
    send(&mut window, Command::Act(Action::New));
    let said = told(&window);
    assert!(
        said.contains("What is in the evening’s programme stays there."),
        "{said}"
    );
    click(&mut window, "Do not save");
    assert_eq!(app(&window).state().session.programme.len(), 2);
}

#[test]
fn card_that_is_dragged_above_letters_stays_below_them() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("evening.programme");
    let text = "entreaty = 1\npack = \"exercise\"\n[[letter]]\nid = \"two\"\ntitle = \"Second\"\n\
                to = \"justice\"\n\
                [[card]]\nto = \"solen\"\nwords = \"The first snow has fallen.\"\n\
                [[card]]\nid = \"river\"\ntitle = \"River\"\nto = \"solen\"\n\
                words = \"The river is frozen.\"\n";
    fs::write(&path, text).expect("a file");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Own(Message::Dropped(vec![path])));
    wait(&mut window, |app| app.state().session.programme.len() == 3);
    settle(&mut window);
    let cross = window.get_by_label("Remove: River").rect();
    let letter = window.get_by_label("Remove: Second").rect().center();
    window.drag_at(cross.right_center() + vec2(20.0, 0.0));
    window.run_ok();
    for up in [-40.0, 0.0, 40.0] {
        window.hover_at(letter - vec2(0.0, up));
        window.run_ok();
    }
    window.drop_at(letter - vec2(0.0, 40.0));
    settle(&mut window);
    let programme = &app(&window).state().session.programme;
    let ids: Vec<&str> = programme.ids().collect();
    assert_eq!(ids, ["two", "river", "card-solen"]);
}
