//! What an evening comes to when it ends: what is told, noted and left out, by the same numbers.

use std::fs;
use std::path::Path;

use egui_kittest::Harness;
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::Purpose;
use entreaty::app::kernel::settings::Setting;
use entreaty::app::shell::message::Command;
use entreaty::store::folders::Folders;

use crate::window::compose::{app, click, open_with, send, settle, toasted, wait};
use crate::window::evening::{on_exercise, sign, told};
use crate::window::everyday::save_at;
use crate::window::programme::print;

type Window = Harness<'static, Option<App>>;

fn signs(window: &mut Window, name: &str, count: usize) {
    sign(window, name, "1 High Street", "");
    click(window, "Add letter");
    wait(window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == count)
    });
    settle(window);
}

fn end(window: &mut Window) {
    click(window, "End the evening");
    toasted(window, "The evening has ended");
}

fn diary(dir: &Path) -> String {
    fs::read_to_string(dir.join("config/diary.toml")).unwrap_or_default()
}

#[test]
fn ended_evening_counts_what_was_printed_and_nothing_that_nobody_can_post() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    send(&mut window, Command::Set(Setting::Diary(true)));
    send(&mut window, Command::Act(Action::Signing));
    signs(&mut window, "Ann Sample", 1);
    print(&mut window);
    signs(&mut window, "Bo Example", 2);
    signs(&mut window, "Cy Example", 3);
    click(&mut window, "End the evening…");
    let asked = told(&window);
    for part in [
        "Letters printed: 1.",
        "2 letters are not printed yet.",
        "What is not printed is deleted with all else, and the diary does not count it.",
    ] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert!(!asked.contains("exercise"), "{asked}");
    end(&mut window);
    let said = told(&window);
    assert!(said.contains("Letters printed: 1."), "{said}");
    assert!(said.contains("Deleted without being printed: 2."), "{said}");
    wait(&mut window, |_| diary(dir.path()).contains("letters = 1"));
    let noted = diary(dir.path());
    assert_eq!(noted.matches("[[letters]]").count(), 1, "{noted}");
    assert!(noted.contains("printed = 1"), "{noted}");
    // Of an evening at which nothing was printed nothing is noted.
    send(&mut window, Command::Act(Action::LeaveSigning));
    send(&mut window, Command::Act(Action::Signing));
    signs(&mut window, "Di Sample", 1);
    click(&mut window, "End the evening…");
    end(&mut window);
    wait(&mut window, |app| {
        let toasts = &app.state().session.toasts;
        toasts.iter().any(|one| one.text.contains("printed: 0."))
    });
    assert_eq!(diary(dir.path()), noted);
    assert!(app(&window).state().session.unnoted.is_empty());
}

#[test]
fn ended_evening_says_what_of_an_exercise_the_diary_leaves_out() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Set(Setting::Diary(true)));
    send(&mut window, Command::Act(Action::Signing));
    signs(&mut window, "Ann Sample", 1);
    print(&mut window);
    click(&mut window, "End the evening…");
    let left_out = "the diary leaves out what belongs to an exercise: 1.";
    assert!(told(&window).contains(left_out), "{}", told(&window));
    end(&mut window);
    let said = told(&window);
    assert!(
        said.contains("Letters printed: 1.") && said.contains(left_out),
        "{said}"
    );
    assert!(!said.contains("without being printed"), "{said}");
    assert_eq!(diary(dir.path()), "");
}

#[test]
fn diary_writes_no_calendar_and_no_report_of_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    send(&mut window, Command::Set(Setting::Diary(true)));
    let report = dir.path().join("report.pdf");
    save_at(&mut window, Purpose::ReportBack, &report);
    toasted(&mut window, "no report was written");
    fs::create_dir_all(dir.path().join("config")).expect("a folder");
    let entry = "[[letters]]\nid = 1\nday = \"2026-11-20\"\noffice = \"president\"\nletters = 5\n";
    fs::write(dir.path().join("config/diary.toml"), entry).expect("a diary");
    let calendar = dir.path().join("again.ics");
    save_at(&mut window, Purpose::Reminders, &calendar);
    toasted(&mut window, "no calendar was written");
    assert!(!report.exists() && !calendar.exists());
    // A programme of nothing is neither saved nor mailed.
    for action in [Action::SaveProgramme, Action::MailProgramme] {
        let state = app(&window).state();
        assert!(!entreaty::app::shell::enabled::is_enabled(state, action));
    }
}
