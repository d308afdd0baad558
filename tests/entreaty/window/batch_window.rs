//! The batch tab, driven by the names that a screen reader tells.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::Start;
use entreaty::app::batch::message::{
    Dialog as BatchDialog, Event as BatchEvent, Message as BatchMessage, Task as BatchTask,
};
use entreaty::app::batch::state::{Output, State as BatchState};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::kernel::printing::{Pages, Paper};
use entreaty::app::kernel::session::Tab;
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::enabled::is_enabled;
use entreaty::app::shell::message::{Command, Effect, Event, Message, Task};
use entreaty::app::shell::update::update;
use entreaty::pdf::text;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;

use crate::helper::{entreaty, names_in};
use crate::window::compose::{app, open_with, start, start_with, toasted, wait};

pub type Window = Harness<'static, Option<App>>;

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/lists")
        .join(name)
}

pub fn desk(window: &Window) -> &BatchState {
    &app(window).state().batch
}

pub fn command(window: &mut Window, command: Command) {
    window
        .state_mut()
        .as_mut()
        .expect("a window")
        .command(command);
    window.run_ok();
}

pub fn judged(window: &mut Window) {
    wait(window, |app| {
        let batch = &app.state().batch;
        batch.list.is_some() && batch.judged.is_none()
    });
}

/// A window with this list open and judged.
pub fn with_list(path: &Path, folders: Option<Folders>) -> Window {
    let mut window = open_with(1440.0, 1400.0, folders);
    command(
        &mut window,
        Command::Own(Message::Dropped(vec![path.to_owned()])),
    );
    judged(&mut window);
    window
}

#[test]
fn batch_tab_shows_the_list_that_the_program_was_called_with() {
    let start = Start {
        file: Some(fixture("utf-8.csv")),
        ..start(UiLang::ENGLISH, None)
    };
    let mut window = start_with(start, 1440.0, 900.0);
    judged(&mut window);
    assert_eq!(app(&window).state().session.tab, Tab::Batch);
    assert!(desk(&window).counts.will_print > 0);
}

pub fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click_accesskit();
    window.run_ok();
}

/// Chooses what a column is used for.
pub fn choose(window: &mut Window, column: &str, field: &str) {
    let combo = window.get_by_role_and_label(Role::ComboBox, column);
    combo.click_accesskit();
    window.run_ok();
    let offered = window.get_all_by_role_and_label(Role::Button, field);
    offered.last().expect("it is offered").click_accesskit();
    window.run_ok();
    judged(window);
}

/// Types the answer to the question for a file or a folder.
pub(crate) fn answer(window: &mut Window, purpose: Purpose, path: &Path) {
    command(window, Command::from(Failure::NoDialog(purpose)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    let button = match purpose {
        Purpose::List => "Open",
        _ => "Save",
    };
    let button = window.get_all_by_label(button).last().expect("a button");
    button.click_accesskit();
    window.run_ok();
}

/// Gives the person of this row another name.
fn rename(window: &mut Window, row: &str, to: &str) {
    window.get_by_label_contains(row).click_accesskit();
    window.run_ok();
    click(window, "Fix this row…");
    let name = window.get_by_role_and_label(Role::TextInput, "Name");
    name.set_text_value_accesskit(to);
    window.run_ok();
    click(window, "Accept it as it is");
    judged(window);
}

/// Goes to the sheet of this name, which has one row.
pub(crate) fn choose_sheet(window: &mut Window, name: &str) {
    window
        .get_by_role_and_label(Role::ComboBox, "Sheet")
        .click_accesskit();
    window.run_ok();
    click(window, name);
    wait(window, |app| {
        app.state().batch.counts.all == 1 && app.state().batch.judged.is_none()
    });
}

const LIST: &str = "Full name;Street;Postcode;Town;Country\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    ;2 High Street;T12 X123;Cork;Ireland\n\
    Bo Sample;;;;\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    Cy Éxample;5 High Street;T12 X123;Cork;Ireland\n";

fn list_in(folder: &Path) -> PathBuf {
    let path = folder.join("members.csv");
    fs::write(&path, LIST).expect("a list");
    path
}

#[test]
fn batch_window_opens_a_spreadsheet_at_a_typed_path_and_another_of_its_sheets() {
    let mut window = open_with(1440.0, 1400.0, None);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    window.run_ok();
    assert_eq!(app(&window).state().session.tab, Tab::Batch);
    assert!(
        window
            .query_by_label("Open a member list, or drop it here")
            .is_some()
    );
    answer(&mut window, Purpose::List, &fixture("sheets.xlsx"));
    judged(&mut window);
    let rows = desk(&window).counts.all;
    assert!(rows > 1, "{rows}");
    assert!(
        window
            .query_by_label_contains(&format!("of {rows} will print"))
            .is_some()
    );
    choose_sheet(&mut window, "Archive");
    assert!(
        window
            .query_by_label_contains("Row 2, Old Member:")
            .is_some()
    );
    click(&mut window, "Close the list");
    assert!(desk(&window).list.is_none());
    assert!(window.query_by_label_contains("Old Member").is_none());
    assert!(desk(&window).paper.is_none() && desk(&window).verdicts.is_empty());
}

#[test]
fn batch_window_drops_a_list_that_comes_after_it_was_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = with_list(&list_in(folder.path()), None);
    let mut state = app(&window).state().clone();
    let list = state.batch.list.clone().expect("a list");
    let late = BatchEvent::Read(state.batch.read, Box::new(list));
    let judged = BatchEvent::JudgedAll(state.batch.judging);
    update(&mut state, Command::Act(Action::CloseList));
    for heard in [late, judged] {
        update(&mut state, Command::from(Event::Batch(heard)));
    }
    assert!(state.batch.list.is_none());
    assert!(state.batch.paper.is_none() && state.batch.shown.is_empty());
}

#[test]
fn batch_window_tells_of_a_list_that_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    // One that can never be read is told as a list all the same.
    for (name, text, what) in [
        ("none.xlsx", "%PDF-1.4", "it is a PDF"),
        ("old.xls", "<html><table>", "it is a web page"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        let mut window = open_with(1440.0, 900.0, None);
        command(&mut window, Command::Own(Message::Dropped(vec![path])));
        wait(&mut window, |app| app.state().dialog.is_some());
        let title = format!("{name} cannot be read");
        assert!(window.query_by_label(&title).is_some(), "{name}");
        assert!(window.query_by_label_contains(what).is_some(), "{name}");
    }
}

#[test]
fn batch_window_judges_filters_finds_and_mends_rows() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    assert!(window.query_by_label("3 of 5 will print").is_some());
    click(&mut window, "Not ready 2");
    assert_eq!(*desk(&window).shown, [2, 3]);
    let why = window.query_by_label_contains("Row 4, Bo Sample: Not ready");
    assert!(why.is_some());
    rename(&mut window, "Row 3, : Not ready", "Dee Sample");
    assert!(window.query_by_label("Not ready 1").is_some());
    click(&mut window, "All 5");
    let mended = window.query_by_label_contains("Row 3, Dee Sample: Ready");
    assert!(mended.is_some());
    assert!(window.query_by_label("4 of 5 will print").is_some());
    let text = fs::read_to_string(folder.path().join("members.csv")).expect("the list");
    assert_eq!(text, LIST, "the file stays as it is");
    // The first of two that are alike is mended: the second is no duplicate any more.
    assert!(window.query_by_label("To check 1").is_some());
    rename(&mut window, "Row 2, Ann Sample: Ready", "Anna Other");
    assert!(window.query_by_label("To check 0").is_some());
    let find = window.get_by_role_and_label(Role::TextInput, "Find a row");
    find.set_text_value_accesskit("example");
    wait(&mut window, |app| *app.state().batch.shown == [5]);
}

#[test]
fn batch_window_is_driven_by_keys_and_shows_the_row_on_paper() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    window.get_by_label_contains("Row 2, Ann Sample").focus();
    window.run_ok();
    for _ in 0..4 {
        window.key_press(Key::ArrowDown);
        window.run_ok();
    }
    assert_eq!(desk(&window).chosen, Some(5));
    wait(&mut window, |app| {
        let paper = app.state().batch.paper.as_ref();
        paper.is_some_and(|paper| paper.text.contains("Cy Éxample"))
    });
    let page = window.get_by_role_and_label(Role::Image, "Row 6 on paper");
    let text = page
        .accesskit_node()
        .data()
        .description()
        .map(str::to_owned);
    assert!(text.is_some_and(|text| text.contains("Cy Éxample")));
    let box_of = "Print row 6: Cy Éxample";
    let toggled = |window: &Window| window.get_by_label(box_of).accesskit_node().toggled();
    assert_eq!(toggled(&window), Some(Toggled::True));
    window.key_press(Key::Space);
    window.run_ok();
    assert_eq!(toggled(&window), Some(Toggled::False));
    assert!(window.query_by_label("2 of 5 will print").is_some());
    window.key_press(Key::Enter);
    window.run_ok();
    assert!(window.query_by_label("Fix row 6").is_some());
    // The dialog's first field has the focus; put away, the row has it again.
    let name = window.get_by_role_and_label(Role::TextInput, "Name");
    assert!(name.accesskit_node().is_focused());
    window.key_press(Key::Escape);
    window.run_ok();
    window.key_press(Key::ArrowUp);
    window.run_ok();
    assert_eq!(desk(&window).chosen, Some(4));
}

#[test]
fn batch_window_fixes_a_column_and_remembers_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("a.csv");
    let text = "Who;Name;Street;Town\nAnn Sample;7;1 High Street;Cork\n";
    fs::write(&list, text).expect("a list");
    let folders = Folders::within(folder.path());
    let mut window = with_list(&list, Some(folders.clone()));
    assert!(window.query_by_label_contains("Row 2, 7:").is_some());
    choose(&mut window, "Column “Who”", "Name");
    assert!(
        window
            .query_by_label_contains("Row 2, Ann Sample 7:")
            .is_some()
    );
    choose(&mut window, "Column “Name”", "not used");
    judged(&mut window);
    let row = window.query_by_label_contains("Row 2, Ann Sample:");
    assert!(row.is_some());
    drop(window);
    let kept = fs::read_to_string(folders.state.join("lists.toml")).expect("it is remembered");
    assert!(kept.contains("Who") && !kept.contains("Ann"), "{kept}");
    let again = with_list(&list, Some(folders));
    assert!(
        again
            .query_by_label_contains("Row 2, Ann Sample:")
            .is_some()
    );
}

#[test]
fn batch_window_makes_the_same_bytes_as_the_command_line() {
    let done = entreaty()
        .args(["batch", "--to", "president", "--senders", "members.csv"])
        .args(["--date", "2026-11-21", "--failed", "f.csv"])
        .file("members.csv", LIST)
        .writes("all.pdf")
        .exits(3);
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |_| all.exists());
    assert_eq!(fs::read(&all).expect("the letters"), done.bytes());
    // As it was told before they were made.
    let failed = fs::read(folder.path().join("members not printed.csv"));
    assert_eq!(failed.expect("the others"), done.file("f.csv"));
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(window.query_by_label("The letters are made").is_some());
    let open = window.query_by_label("Open these rows");
    assert!(open.is_some());
    assert!(
        window
            .query_by_label_contains("3 letters, pack v")
            .is_some()
    );
    assert_eq!(
        names_in(folder.path()),
        [
            "all made.csv",
            "all.pdf",
            "members not printed.csv",
            "members.csv"
        ]
    );
    // They are printed from there, as they are.
    let alone = window.state_mut().as_mut().expect("a window");
    alone.keep_to_itself();
    click(&mut window, "Print…");
    toasted(&mut window, "The pages are handed to");
    let Some(Dialog::Batch(BatchDialog::Made(made))) = &app(&window).state().dialog else {
        panic!("what was made is told no more");
    };
    let job = made.print.as_ref().expect("one file");
    assert_eq!(job.pages, Pages::File(all));
    assert_eq!(job.paper, Some(Paper::of(210.0, 297.0)));
    assert!(!job.both_sides);
}

#[test]
fn batch_window_names_the_file_of_the_others_as_it_was_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    let promised = "to “members not printed.csv” with the reason";
    assert!(window.query_by_label_contains(promised).is_some());
    // Another office's lies there already.
    let old = folder.path().join("members not printed.csv");
    fs::write(&old, "Old.").expect("a file");
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    let named = "to “members not printed 2.csv” with the reason";
    assert!(window.query_by_label_contains(named).is_some());
    click(&mut window, "Close");
    let written = "What was not made last time is in “members not printed 2.csv”";
    assert!(window.query_by_label_contains(written).is_some());
    assert!(window.query_by_label_contains(promised).is_none());
    assert_eq!(fs::read_to_string(old).expect("the old one"), "Old.");
}

#[test]
fn batch_window_makes_a_file_for_each_into_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let into = folder.path().join("letters");
    fs::create_dir(&into).expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    click(&mut window, "Print row 5: Ann Sample");
    click(&mut window, "A PDF for each person");
    click(&mut window, "The list of what was made");
    answer(&mut window, Purpose::Each, &into);
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(
        window.query_by_label("Print…").is_none(),
        "many files at once"
    );
    assert_eq!(
        names_in(&into),
        [
            "2 Ann Sample.pdf",
            "6 Cy Éxample.pdf",
            "members not printed.csv"
        ]
    );
    let failed = fs::read_to_string(into.join("members not printed.csv")).expect("the others");
    assert!(failed.contains("left out by hand"), "{failed}");
}

#[test]
fn batch_window_varies_words_and_puts_a_cover_letter_on_the_parcel() {
    let done = entreaty()
        .args(["batch", "--to", "president", "--senders", "members.csv"])
        .args(["--date", "2026-11-21", "--vary", "1", "--cover", "c.pdf"])
        .file("members.csv", LIST)
        .writes("all.pdf")
        .exits(3);
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    click(&mut window, "A cover letter: they go in one parcel");
    click(&mut window, "Vary the wording from letter to letter");
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    assert_eq!(fs::read(&all).expect("the letters"), done.bytes());
    let cover = fs::read(folder.path().join("all cover letter.pdf"));
    assert_eq!(cover.expect("a cover letter"), done.file("c.pdf"));
    assert!(window.query_by_label_contains("wordings").is_some());
}

#[test]
fn batch_window_prints_envelopes_and_what_lies_on_the_table() {
    let done = entreaty()
        .args(["batch", "--to", "president", "--senders", "members.csv"])
        .args(["--date", "2026-11-21", "--envelopes", "e.pdf"])
        .args(["--envelope", "c5", "--no-window"])
        .args(["--table-sheet", "t.pdf", "--reply-slip", "r.pdf"])
        .args(["--signature-sheet", "s.pdf"])
        .file("members.csv", LIST)
        .writes("all.pdf")
        .exits(3);
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    click(&mut window, "A cover letter: they go in one parcel");
    click(&mut window, "Print envelopes without a window");
    click(&mut window, "C5, 162 × 229 mm");
    let output = &desk(&window).output;
    assert_eq!(output.envelope.as_deref(), Some("c5"));
    assert!(!output.cover, "alone, or in one parcel");
    answer(&mut window, Purpose::Stack, &folder.path().join("all.pdf"));
    wait(&mut window, |app| app.state().dialog.is_some());
    let envelopes = fs::read(folder.path().join("all envelopes.pdf"));
    assert_eq!(envelopes.expect("envelopes"), done.file("e.pdf"));
    assert!(!folder.path().join("all cover letter.pdf").exists());
    let told = "The envelopes are “all envelopes.pdf”, in the order of the letters.";
    window.run_ok();
    assert!(window.query_by_label_contains(told).is_some());
    click(&mut window, "Close");
    // What lies on the table needs no list.
    command(&mut window, Command::Act(Action::CloseList));
    for name in ["Sheet for the table…", "Signature sheet…", "Reply slips…"] {
        assert!(window.query_by_label(name).is_some(), "{name}");
    }
    for (purpose, name, same) in [
        (Purpose::Table, "sheet.pdf", "t.pdf"),
        (Purpose::Signatures, "signatures.pdf", "s.pdf"),
        (Purpose::Reply, "slips.pdf", "r.pdf"),
    ] {
        let path = folder.path().join(name);
        answer(&mut window, purpose, &path);
        wait(&mut window, |_| path.exists());
        assert_eq!(fs::read(&path).expect(name), done.file(same), "{name}");
    }
}

#[test]
fn batch_window_cancelled_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("long.csv");
    let mut text = "Name;Address\n".to_owned();
    for row in 0..400 {
        writeln!(text, "Sample {row};\"{row} High Street\nCork\"").expect("text");
    }
    fs::write(&path, text).expect("a list");
    let mut window = open_with(1440.0, 900.0, None);
    command(&mut window, Command::Own(Message::Dropped(vec![path])));
    wait(&mut window, |app| app.state().batch.judged.is_some());
    click(&mut window, "Stop looking");
    wait(&mut window, |app| app.state().batch.judged.is_none());
    // What was not looked at is told, and can be looked at still.
    let unseen = |window: &Window| desk(window).counts.unseen;
    if unseen(&window) > 0 {
        window
            .get_by_label_contains("not looked at")
            .click_accesskit();
        window.run_ok();
        judged(&mut window);
    }
    assert_eq!(unseen(&window), 0);
    let all = folder.path().join("all.pdf");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().batch.making.is_some());
    click(&mut window, "Cancel");
    wait(&mut window, |app| app.state().batch.making.is_none());
    let told = window.query_by_label("Stopped. Nothing was written.");
    assert!(told.is_some());
    assert_eq!(names_in(folder.path()), ["long.csv"]);
}

#[test]
fn batch_window_replaces_parts_that_it_made_and_no_other_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    let parts = Output {
        in_parts: true,
        per_file: 1,
        manifest: false,
        ..Output::default()
    };
    let set = BatchMessage::Output(parts);
    command(&mut window, Command::Own(Message::Batch(set)));
    let all = folder.path().join("all.pdf");
    let part = folder.path().join("all-2.pdf");
    fs::write(&part, "Mine.").expect("a file");
    // What stands there is asked about by the name of all, and a file of somebody's is let be.
    let again = |window: &mut Window| {
        answer(window, Purpose::Stack, &all);
        wait(window, |app| app.state().dialog.is_some());
        click(window, "Replace");
        wait(window, |app| {
            app.state().batch.making.is_none() && app.state().dialog.is_some()
        });
        window.run_ok();
    };
    again(&mut window);
    let told = window.query_by_label_contains("is not a file of this program");
    assert!(told.is_some());
    assert_eq!(fs::read(&part).expect("a file"), b"Mine.");
    assert!(!folder.path().join("all-1.pdf").exists());
    click(&mut window, "Close");
    fs::remove_file(&part).expect("gone");
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |_| part.exists());
    let first = fs::read(&part).expect("a part");
    wait(&mut window, |app| app.state().dialog.is_some());
    click(&mut window, "Close");
    command(
        &mut window,
        Command::Edit(Edit::Ask("P1".to_owned(), false)),
    );
    judged(&mut window);
    again(&mut window);
    assert!(fs::read(&part).expect("a part") != first);
}

#[test]
fn batch_window_replaces_parts_with_fewer_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    let all = folder.path().join("all.pdf");
    let part = |number: usize| folder.path().join(format!("all-{number}.pdf"));
    let set = |window: &mut Window, per_file: usize| {
        let parts = Output {
            in_parts: true,
            per_file,
            manifest: true,
            ..Output::default()
        };
        let set = BatchMessage::Output(parts);
        command(window, Command::Own(Message::Batch(set)));
    };
    set(&mut window, 1);
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |_| part(2).exists());
    wait(&mut window, |app| app.state().dialog.is_some());
    click(&mut window, "Close");
    set(&mut window, 100);
    answer(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    click(&mut window, "Replace");
    wait(&mut window, |_| !part(2).exists());
    assert!(part(1).exists());
}

#[test]
fn batch_window_does_not_make_letters_that_are_wrong_for_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    assert!(is_enabled(app(&window).state(), Action::MakeLetters));
    let edit = Edit::Paper("none".to_owned());
    command(&mut window, Command::Edit(edit));
    judged(&mut window);
    wait(&mut window, |app| !app.state().batch.common.is_empty());
    assert!(!is_enabled(app(&window).state(), Action::MakeLetters));
    let told = window.query_by_label_contains("To fix in the letter first");
    assert!(told.is_some());
    // Nor are they made by an answer that comes late.
    let mut state = app(&window).state().clone();
    let told = Failure::Exists(Purpose::Stack, folder.path().join("x.pdf"));
    update(&mut state, Command::from(told));
    let confirm = Command::Confirm;
    let effects = update(&mut state, confirm);
    let makes = |effect: &Effect| matches!(effect, Effect::Task(Task::Batch(BatchTask::Make(..))));
    assert!(!effects.iter().any(makes));
}

#[test]
fn batch_window_makes_labels_of_members_and_of_offices() {
    let labels = |args: &[&str]| {
        let call = entreaty().args(["labels", "--labels", "l7161", "--start", "3"]);
        call.file("members.csv", LIST).args(args.iter().copied())
    };
    let members = labels(&["--senders", "members.csv"])
        .writes("l.pdf")
        .exits(3);
    let offices = labels(&[]).writes("l.pdf").works();
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    let output = Output {
        labels: "l7161".to_owned(),
        first_label: 3,
        ..desk(&window).output.clone()
    };
    command(
        &mut window,
        Command::Own(Message::Batch(BatchMessage::Output(output))),
    );
    assert!(window.query_by_label("Labels of the members…").is_some());
    let path = folder.path().join("members.pdf");
    answer(&mut window, Purpose::MemberLabels, &path);
    wait(&mut window, |app| app.state().dialog.is_some());
    assert_eq!(fs::read(&path).expect("labels"), members.bytes());
    // The rows that have none are told.
    let told = "These rows got no label";
    assert!(window.query_by_label(told).is_some());
    click(&mut window, "Close");
    let path = folder.path().join("offices.pdf");
    answer(&mut window, Purpose::OfficeLabels, &path);
    wait(&mut window, |_| path.exists());
    assert_eq!(fs::read(&path).expect("labels"), offices.bytes());
}

#[test]
fn batch_window_makes_a_letter_in_which_the_list_joins() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    for edit in [
        Edit::Name("Zoë Sample".to_owned()),
        Edit::Address("1 High St\nT12 AB34 Cork\nIreland".to_owned()),
    ] {
        command(&mut window, Command::Edit(edit));
    }
    judged(&mut window);
    assert!(window.query_by_label("Joint letter…").is_some());
    let path = folder.path().join("joint.pdf");
    answer(&mut window, Purpose::Joint, &path);
    wait(&mut window, |app| app.state().dialog.is_some());
    let pages = text::pages(&fs::read(&path).expect("a letter")).expect("its text");
    let text = pages.iter().map(|page| page.text.as_str());
    let text = text.flat_map(str::split_whitespace);
    let text = text.collect::<Vec<_>>().join(" ");
    let due = "The following people join in this letter: Ann Sample, Cork";
    assert!(text.contains(due), "{text}");
    assert!(window.query_by_label("These rows do not join").is_some());
    // The diary has it once somebody says that one is kept.
    let state = window.state().as_ref().expect("a window").state();
    let unnoted = &state.session.unnoted;
    assert_eq!(unnoted.len(), 1);
    assert_eq!(unnoted[0].letters[0].letters, 1);
}

#[test]
fn batch_window_makes_e_mails_instead_of_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let into = folder.path().join("letters");
    fs::create_dir(&into).expect("a folder");
    let mut window = with_list(&list_in(folder.path()), None);
    click(&mut window, "A PDF for each person");
    click(&mut window, "E-mails to open and send instead");
    click(&mut window, "The list of what was made");
    answer(&mut window, Purpose::Each, &into);
    wait(&mut window, |app| app.state().dialog.is_some());
    let names = names_in(&into);
    assert!(names.contains(&"2 Ann Sample.eml".to_owned()), "{names:?}");
    let state = window.state().as_ref().expect("a window").state();
    let noted = state.session.unnoted[0].letters.iter();
    let mut ways = noted.map(|entry| entry.way);
    assert!(ways.all(|way| way == entreaty::store::diary::Way::Email));
    assert!(!names.concat().contains(".pdf"), "{names:?}");
    let mail = fs::read_to_string(into.join("2 Ann Sample.eml")).expect("an e-mail");
    assert!(
        mail.starts_with("X-Unsent: 1\r\n") && mail.contains("Ann Sample"),
        "{mail}"
    );
    // What a list is needed for is off without one.
    click(&mut window, "Close");
    command(&mut window, Command::Act(Action::CloseList));
    for (name, on) in [
        ("Joint letter…", false),
        ("Labels of the members…", false),
        ("Labels of the offices…", true),
        ("Signature sheet…", true),
    ] {
        let button = window.get_by_label(name);
        assert_eq!(!button.accesskit_node().is_disabled(), on, "{name}");
    }
}
