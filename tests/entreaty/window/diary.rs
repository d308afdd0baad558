//! The diary in the window: asked for, noted without senders, changed, told, and deleted.

use std::fs;
use std::path::Path;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::diary::message as diary;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::Purpose;
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Event, Message};
use entreaty::pdf::text;
use entreaty::press::file::ExportKind;
use entreaty::store::folders::Folders;

use crate::window::compose::{app, click, open_with, page, send, toasted, wait, with_sender};
use crate::window::evening::told;
use crate::window::everyday::save_at;

type Window = Harness<'static, Option<App>>;

/// Exports the letter to this path.
fn export(window: &mut Window, path: &Path) {
    save_at(window, Purpose::Export(ExportKind::Pdf), path);
    wait(window, |_| path.exists());
    toasted(window, &path.display().to_string());
}

fn open_diary(window: &mut Window) {
    send(window, Command::Act(Action::Diary));
    wait(window, |app| {
        matches!(app.state().dialog, Some(Dialog::Diary(_)))
    });
}

fn entries(app: &App) -> usize {
    app.state().diary.shown.diary.letters.len()
}

fn of(dir: &Path) -> String {
    fs::read_to_string(dir.join("config/diary.toml")).unwrap_or_default()
}

#[test]
fn diary_is_asked_for_then_has_each_letter_once_and_goes_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    with_sender(&mut window);
    export(&mut window, &dir.path().join("a.pdf"));
    assert!(!dir.path().join("config/diary.toml").exists());
    click(&mut window, "What comes next");
    assert!(told(&window).contains("never holds the name or address"));
    let keep = "Keep a diary of what is made and sent, without names of senders";
    click(&mut window, keep);
    click(&mut window, "Close");
    wait(&mut window, |_| of(dir.path()).contains("letters = 1"));
    // The same letter again, with a word more, is one letter; another office's is another.
    send(
        &mut window,
        Command::Edit(Edit::Words("It matters.".to_owned())),
    );
    export(&mut window, &dir.path().join("b.pdf"));
    open_diary(&mut window);
    wait(&mut window, |app| entries(app) == 1);
    click(&mut window, "Close");
    send(&mut window, Command::Act(Action::NextOffice));
    export(&mut window, &dir.path().join("c.pdf"));
    wait(&mut window, |_| {
        of(dir.path()).matches("[[letters]]").count() == 2
    });
    open_diary(&mut window);
    wait(&mut window, |app| entries(app) == 2);
    assert!(
        told(&window).contains("2 letters, from 21 Nov 2026"),
        "{}",
        told(&window)
    );

    let entry = app(&window).state().diary.shown.diary.letters[0].clone();
    click(&mut window, &format!("Posted today: entry {}", entry.id));
    wait(&mut window, |app| {
        app.state().diary.shown.diary.letters[0].posted.is_some()
    });
    click(&mut window, &format!("A reply to entry {}", entry.id));
    click(&mut window, "came back undelivered");
    let note = window.get_by_label("Note for the group");
    note.focus();
    window.run_ok();
    window.get_by_label("Note for the group").type_text("Moved");
    window.run_ok();
    assert!(told(&window).contains("Do not write the name of a member"));
    click(&mut window, "Add");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.replies.len() == 1
    });
    assert!(told(&window).contains("came back undelivered: Moved"));
    click(&mut window, &format!("Take out entry {}", entry.id));
    wait(&mut window, |app| entries(app) == 1);
    assert!(!of(dir.path()).contains("Moved"));
    click(&mut window, "Put back");
    wait(&mut window, |app| entries(app) == 2);
    assert!(of(dir.path()).contains("Moved"));
    assert!(!of(dir.path()).contains("Sample") && !of(dir.path()).contains("Street"));

    click(&mut window, "Close");
    let page = dir.path().join("report.pdf");
    save_at(&mut window, Purpose::ReportBack, &page);
    wait(&mut window, |_| page.exists());
    let pages = text::pages(&fs::read(&page).expect("a file")).expect("a PDF");
    assert!(pages[0].text.contains("What we wrote"), "{}", pages[0].text);
    let table = dir.path().join("report.csv");
    save_at(&mut window, Purpose::ReportBack, &table);
    wait(&mut window, |_| table.exists());
    let rows = fs::read_to_string(&table).expect("a table");
    assert!(rows.contains("all,,2,1,1"), "{rows}");
    let calendar = dir.path().join("again.ics");
    save_at(&mut window, Purpose::Reminders, &calendar);
    // No day on which to write again is open.
    toasted(&mut window, "no calendar was written");
    assert!(!calendar.exists());

    open_diary(&mut window);
    click(&mut window, "Delete the diary…");
    assert!(told(&window).contains("It cannot be undone"));
    click(&mut window, "Delete the diary");
    toasted(&mut window, "The diary is deleted");
    assert_eq!(of(dir.path()), "");
    assert!(!dir.path().join("config/diary.campaigns").exists());
}

#[test]
fn diary_begins_the_letter_that_asks_again_and_only_what_had_no_answer() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    with_sender(&mut window);
    let setting = entreaty::app::kernel::settings::Setting::Diary(true);
    send(&mut window, Command::Set(setting));
    send(
        &mut window,
        Command::Edit(Edit::Case("tuletaeva".into(), true)),
    );
    export(&mut window, &dir.path().join("a.pdf"));
    wait(&mut window, |_| of(dir.path()).contains("tuletaeva"));
    // It was written a while ago.
    let text = of(dir.path()).replace("2026-11-21", "2026-09-01");
    fs::write(dir.path().join("config/diary.toml"), text).expect("the diary");
    send(&mut window, Command::Act(Action::New));
    open_diary(&mut window);
    wait(&mut window, |app| entries(app) == 1);
    // A day that is none is said so, and what was typed stays.
    let again = "When to write again: entry 1";
    click(&mut window, again);
    let form = app(&window).state().diary.form.clone().expect("a form");
    let wrong = entreaty::app::diary::state::Form {
        day: "soon".to_owned(),
        ..form.clone()
    };
    let fill = entreaty::app::diary::message::Message::Form(Some(wrong));
    send(&mut window, Command::Own(Message::Diary(fill)));
    click(&mut window, "Add");
    assert!(told(&window).contains("This is not a day: soon"));
    let fill = entreaty::app::diary::message::Message::Form(Some(form));
    send(&mut window, Command::Own(Message::Diary(fill)));
    click(&mut window, "Add");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.due(1).is_some()
    });
    assert!(told(&window).contains("write again"));
    click(&mut window, "Done, nothing to write again: entry 1");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.due(1).is_none()
    });
    click(&mut window, again);
    click(&mut window, "Add");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.due(1).is_some()
    });
    click(&mut window, "Begin a letter that asks again: entry 1");
    wait(&mut window, |_| {
        of(dir.path()).matches("done = true").count() == 2
    });
    let said = page(&window);
    assert!(
        said.contains("I wrote to you on 1 September 2026 and have had no answer."),
        "{said}"
    );
    assert!(said.contains("Tuletaeva"), "{said}");
    let check = "The letter says that you wrote on 1 September 2026 and have had no answer";
    click(&mut window, check);
    assert!(!page(&window).contains("no answer"));
    // Once there was an answer, nothing offers to say that there was none.
    open_diary(&mut window);
    click(&mut window, "A reply to entry 1");
    click(&mut window, "Add");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.replies.len() == 1
    });
    assert!(
        window
            .query_by_label("Begin a letter that asks again: entry 1")
            .is_none()
    );
    // A day to write again outlasts a reply, in the calendar too, until it is done with.
    click(&mut window, again);
    click(&mut window, "Add");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.due(1).is_some()
    });
    click(&mut window, "A reply to entry 1");
    click(&mut window, "Add");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.replies.len() == 2
    });
    let stays = "stays, until “Done” is pressed";
    assert!(told(&window).contains(stays), "{}", told(&window));
    click(&mut window, "Close");
    let calendar = dir.path().join("again.ics");
    save_at(&mut window, Purpose::Reminders, &calendar);
    wait(&mut window, |_| calendar.exists());
    let text = fs::read_to_string(&calendar).expect("a calendar");
    assert!(text.contains("A reply came on"), "{text}");
    open_diary(&mut window);
    click(&mut window, "Done, nothing to write again: entry 1");
    wait(&mut window, |app| {
        app.state().diary.shown.diary.due(1).is_none()
    });
    assert!(!told(&window).contains(stays));
}

#[test]
fn diary_that_cannot_be_changed_loses_nothing_that_was_typed_or_taken_out() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    with_sender(&mut window);
    let setting = entreaty::app::kernel::settings::Setting::Diary(true);
    send(&mut window, Command::Set(setting));
    export(&mut window, &dir.path().join("a.pdf"));
    send(&mut window, Command::Act(Action::NextOffice));
    export(&mut window, &dir.path().join("b.pdf"));
    wait(&mut window, |_| {
        of(dir.path()).matches("[[letters]]").count() == 2
    });
    open_diary(&mut window);
    wait(&mut window, |app| entries(app) == 2);
    click(&mut window, "Take out entry 1");
    wait(&mut window, |app| entries(app) == 1);
    click(&mut window, "A reply to entry 2");
    window.get_by_label("Note for the group").focus();
    window.run_ok();
    window
        .get_by_label("Note for the group")
        .type_text("Polite");
    window.run_ok();
    // Somebody spoilt the file meanwhile.
    let file = dir.path().join("config/diary.toml");
    let good = of(dir.path());
    fs::write(&file, "[[letters]]\nid = 0x\n").expect("the diary");
    for press in ["Add", "Put back"] {
        click(&mut window, press);
        wait(&mut window, |app| !app.state().diary.changing);
    }
    toasted(&mut window, "cannot be read or written");
    let diary = &app(&window).state().diary;
    assert!(
        diary
            .form
            .as_ref()
            .is_some_and(|form| form.note == "Polite")
    );
    assert!(diary.removed.is_some());
    fs::write(&file, &good).expect("the diary");
    click(&mut window, "Put back");
    wait(&mut window, |app| entries(app) == 2);
    // Another program took the entry out meanwhile: it is told, and what was typed stays.
    fs::write(&file, "").expect("the diary");
    click(&mut window, "Add");
    toasted(&mut window, "no entry 2");
    let form = app(&window).state().diary.form.clone();
    assert!(form.is_some_and(|form| form.note == "Polite"));
}

#[test]
fn diary_is_kept_in_a_folder_of_the_group_and_takes_what_is_posted_in_part() {
    let dir = tempfile::tempdir().expect("a folder");
    let stick = dir.path().join("stick");
    fs::create_dir(&stick).expect("a folder");
    let alike = "[[letters]]\nday = \"2026-11-20\"\noffice = \"president\"\nletters = 5\n";
    let text = format!("{alike}id = 1\n{alike}id = 2\n");
    fs::write(stick.join("diary.toml"), text).expect("a diary");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let setting = entreaty::app::kernel::settings::Setting::Diary(true);
    send(&mut window, Command::Set(setting));
    open_diary(&mut window);
    assert!(
        window
            .query_by_label("Keep it beside the settings again")
            .is_none()
    );
    window.get_by_label("Keep it in another folder…");
    // As where the system has no dialog for folders.
    let no_dialog = entreaty::app::kernel::paths::Failure::NoDialog(Purpose::Diary);
    send(&mut window, Command::from(no_dialog));
    let typed = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Path");
    typed.set_text_value_accesskit(&stick.display().to_string());
    window.run_ok();
    send(&mut window, Command::Confirm);
    // One that is there already is continued.
    wait(&mut window, |app| entries(app) == 2);
    let kept = stick.join("diary.toml").display().to_string();
    assert!(
        told(&window).contains(&format!("It is kept in {kept}")),
        "{}",
        told(&window)
    );
    let settings = || fs::read_to_string(dir.path().join("config/settings.toml"));
    wait(&mut window, |_| {
        settings().is_ok_and(|text| text.contains("stick"))
    });
    // Two entries that say the same are told.
    let twin = "Entry 1 says the same.";
    assert_eq!(told(&window).matches(twin).count(), 1, "{}", told(&window));
    let post = "Posted in part: entry 1";
    click(&mut window, post);
    let number = |window: &mut Window, text: &str| {
        let field = window.get_by_label("How many of the 5 letters");
        field.set_text_value_accesskit(text);
        window.run_ok();
        click(window, "Add");
    };
    number(&mut window, "some");
    assert!(told(&window).contains("This is not a number: some"));
    number(&mut window, "9");
    toasted(&mut window, "5");
    assert_eq!(entries(app(&window)), 2);
    number(&mut window, "3");
    wait(&mut window, |app| entries(app) == 3);
    let posted: Vec<(usize, bool)> = app(&window)
        .state()
        .diary
        .shown
        .diary
        .letters
        .iter()
        .map(|entry| (entry.letters, entry.posted.is_some()))
        .collect();
    assert_eq!(posted, [(3, true), (2, false), (5, false)]);
    assert!(!told(&window).contains(twin), "{}", told(&window));
    click(&mut window, "Keep it beside the settings again");
    wait(&mut window, |app| entries(app) == 0);
    assert!(stick.join("diary.toml").exists());
}

#[test]
fn diary_that_is_kept_elsewhere_gets_nothing_of_the_one_before() {
    let dir = tempfile::tempdir().expect("a folder");
    let stick = dir.path().join("stick");
    fs::create_dir(&stick).expect("a folder");
    fs::create_dir(dir.path().join("config")).expect("a folder");
    let entry = |id: u32, office: &str| {
        format!(
            "[[letters]]\nid = {id}\nday = \"2026-11-20\"\noffice = \"{office}\"\nletters = 5\n"
        )
    };
    let own = [entry(1, "president"), entry(2, "prosecutor")].concat();
    fs::write(dir.path().join("config/diary.toml"), own).expect("a diary");
    let group = [
        entry(1, "interior"),
        entry(2, "interior"),
        entry(3, "president"),
    ]
    .concat();
    fs::write(stick.join("diary.toml"), &group).expect("a diary");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let setting = entreaty::app::kernel::settings::Setting::Diary(true);
    send(&mut window, Command::Set(setting));
    open_diary(&mut window);
    wait(&mut window, |app| entries(app) == 2);
    let old = app(&window).state().diary.shown.clone();
    click(&mut window, "Take out entry 1");
    wait(&mut window, |app| entries(app) == 1);
    click(&mut window, "A reply to entry 2");
    assert!(app(&window).state().diary.form.is_some());
    let chosen = diary::Event::Chosen(stick.join("diary.toml"));
    send(&mut window, Command::from(Event::Diary(chosen)));
    wait(&mut window, |app| entries(app) == 3);
    // What belongs to the other diary is neither put back here nor changed.
    let state = &app(&window).state().diary;
    assert!(state.removed.is_none() && state.form.is_none());
    assert!(window.query_by_label("Put back").is_none());
    assert!(window.query_by_label("Add").is_none());
    // News of the one before comes too late.
    let late = diary::Event::Changed(Box::new(old), diary::DiaryChange::Done(1), None);
    send(&mut window, Command::from(Event::Diary(late)));
    assert_eq!(entries(app(&window)), 3);
    let kept = fs::read_to_string(stick.join("diary.toml")).expect("the diary");
    assert_eq!(kept, group);
}
