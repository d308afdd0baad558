//! The window's everyday things, driven by the names that a screen reader tells.

use std::fs;
use std::path::Path;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Message};
use entreaty::press::file::ExportKind;
use entreaty::store::folders::Folders;
use entreaty::store::settings::Look;
use entreaty::strings::UiLang;

use crate::window::compose::{
    app, click, field, open, open_with, page, send, settle, wait, with_sender,
};

type Window = Harness<'static, Option<App>>;

fn press(harness: &mut Window, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    settle(harness);
}

fn write(harness: &mut Window, text: &str) {
    field(harness, "In your own words").focus();
    harness.run_ok();
    field(harness, "In your own words").type_text(text);
    settle(harness);
}

/// Types a path, where no file dialog answers.
pub(crate) fn save_at(harness: &mut Window, purpose: Purpose, path: &Path) {
    send(harness, Command::from(Failure::NoDialog(purpose)));
    let typed = harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Path");
    typed.set_text_value_accesskit(&path.display().to_string());
    harness.run_ok();
    let save = harness.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
}

fn files(folder: &Path, ending: &str) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let has = |path: &Path| path.extension().is_some_and(|found| found == ending);
    entries.filter(|entry| has(&entry.path())).count()
}

/// What is typed and pressed while the program is busy comes in at once, in its order.
fn at_once(harness: &mut Window, typed: &[&str]) {
    let key = |key, modifiers| egui::Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    };
    let events = typed.iter().map(|what| match *what {
        "undo" => key(Key::Z, Modifiers::COMMAND),
        "save" => key(Key::S, Modifiers::COMMAND),
        text => egui::Event::Text(text.to_owned()),
    });
    harness.input_mut().events.extend(events);
    settle(harness);
}

/// Typing, and a click elsewhere right behind it, and typing again reach a slow window in one moment.
#[test]
fn everyday_typing_before_and_after_a_click_goes_where_it_was_meant() {
    let mut harness = open(1440.0, 900.0);
    let line = egui::accesskit::Role::TextInput;
    harness.get_by_role_and_label(line, "Name").focus();
    settle(&mut harness);
    let to = harness.get_by_role_and_label(line, "Town").rect().center();
    let button = |pressed| egui::Event::PointerButton {
        pos: to,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let text = |text: &str| egui::Event::Text(text.to_owned());
    let events = [
        text("Ann "),
        text("Lee"),
        egui::Event::PointerMoved(to),
        button(true),
        button(false),
        text("Leeds"),
    ];
    harness.input_mut().events.extend(events);
    settle(&mut harness);
    let sender = &app(&harness).state().session.draft.sender;
    assert_eq!((&*sender.name, &*sender.place), ("Ann Lee", "Leeds"));
}

#[test]
fn everyday_keys_do_what_they_do_in_the_order_of_typing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = open(1100.0, 700.0);
    let path = folder.path().join("a.letter");
    save_at(&mut harness, Purpose::Save, &path);
    wait(&mut harness, |app| app.state().session.path.is_some());
    let words = |harness: &Window| app(harness).state().session.draft.words.clone();
    write(&mut harness, "One.");
    // Another field in between: what is typed next is a step of its own.
    send(&mut harness, Command::Edit(Edit::Name("Ann".to_owned())));
    field(&harness, "In your own words").focus();
    harness.run_ok();
    at_once(&mut harness, &[" Two.", "save"]);
    let saved = || fs::read_to_string(&path).unwrap_or_default();
    wait(&mut harness, |_| saved().contains("One. Two."));
    at_once(&mut harness, &[" Three.", "undo", "undo"]);
    assert_eq!(words(&harness), "One.");
    assert_eq!(app(&harness).state().session.draft.sender.name, "Ann");
    // Keys pressed first are first.
    at_once(&mut harness, &["undo", " Four."]);
    assert_eq!(words(&harness), "One. Four.");
    assert_eq!(app(&harness).state().session.draft.sender.name, "");
}

#[test]
fn everyday_palette_finds_by_part_of_a_name_and_does_it_by_keyboard() {
    let mut harness = open(1440.0, 900.0);
    press(&mut harness, Modifiers::COMMAND, Key::K);
    let hint =
        harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Search and commands");
    hint.type_text("Тулетаева");
    settle(&mut harness);
    assert!(harness.query_by_label("Speak of: Roza Tuletaeva").is_some());
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(page(&harness).contains("She has since been released"));
    assert!(
        harness
            .query_by_label("Leave out: Roza Tuletaeva")
            .is_none()
    );
    // The second of the offices, by arrow keys.
    click(&mut harness, "Search and commands");
    let hint =
        harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Search and commands");
    hint.type_text("write to");
    settle(&mut harness);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(app(&harness).state().session.draft.to, "prosecutor");
    press(&mut harness, Modifiers::COMMAND, Key::K);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(app(&harness).state().dialog, None);
}

#[test]
fn everyday_palette_leads_to_the_fields_and_has_room_again_after_one_line() {
    use egui::accesskit::Role;
    let mut harness = open(1440.0, 900.0);
    let ask = |harness: &mut Window, text: &str| {
        let field = harness.get_by_role_and_label(Role::TextInput, "Search and commands");
        field.type_text(text);
        settle(harness);
    };
    press(&mut harness, Modifiers::COMMAND, Key::K);
    settle(&mut harness);
    let height = |harness: &Window| {
        let dialog = harness.get_by_role_and_label(Role::Dialog, "Search and commands");
        let bounds = dialog.accesskit_node().raw_bounds().expect("bounds");
        bounds.height()
    };
    let whole = height(&harness);
    ask(&mut harness, "Тулетаева");
    assert!(height(&harness) < whole / 2.0);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    press(&mut harness, Modifiers::COMMAND, Key::K);
    settle(&mut harness);
    assert!(
        (height(&harness) - whole).abs() < 1.0,
        "{} and {whole}",
        height(&harness)
    );
    ask(&mut harness, "your name");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let name = harness.get_by_role_and_label(Role::TextInput, "Name");
    assert!(name.is_focused());
}

#[test]
fn everyday_dialogs_stay_under_the_second_of_two_clicks() {
    let mut harness = open(1440.0, 900.0);
    for (action, stays) in [(Action::Settings, true), (Action::Keys, false)] {
        send(&mut harness, Command::Act(action));
        assert!(app(&harness).state().dialog.is_some());
        let beside = egui::pos2(20.0, 450.0);
        harness.hover_at(beside);
        harness.drag_at(beside);
        harness.drop_at(beside);
        settle(&mut harness);
        assert_eq!(app(&harness).state().dialog.is_some(), stays, "{action:?}");
        send(&mut harness, Command::Close);
    }
}

#[test]
fn everyday_keys_are_all_on_the_sheet() {
    let mut harness = open(1100.0, 700.0);
    press(&mut harness, Modifiers::NONE, Key::F1);
    for name in ["Export PDF…", "Undo", "Search and commands", "Quit"] {
        assert!(harness.query_all_by_label(name).next().is_some(), "{name}");
    }
    assert!(harness.query_by_label_contains("Shift+Z").is_some());
    click(&mut harness, "Close");
    assert_eq!(app(&harness).state().dialog, None);
}

#[test]
fn everyday_settings_hold_at_once_and_at_the_next_start() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = || Some(Folders::within(dir.path()));
    let mut harness = open_with(1440.0, 900.0, folders());
    press(&mut harness, Modifiers::COMMAND, Key::Comma);
    click(&mut harness, "Dark");
    assert_eq!(harness.ctx.theme(), egui::Theme::Dark);
    click(&mut harness, "125 %");
    click(&mut harness, "Français");
    click(&mut harness, "Fermer");
    assert!(harness.query_by_label("Exporter en PDF…").is_some());
    drop(harness);
    let harness = open_with(1440.0, 900.0, folders());
    assert!(harness.query_by_label("Exporter en PDF…").is_some());
    assert_eq!(harness.ctx.theme(), egui::Theme::Dark);
    let settings = &app(&harness).state().session.settings;
    assert_eq!((settings.look, settings.size), (Look::Dark, 125));
}

#[test]
fn everyday_broken_settings_are_told_of_and_kept_aside() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    fs::create_dir_all(&folders.config).expect("a folder");
    fs::write(folders.config.join("settings.toml"), "look = \"purple\"\n").expect("a file");
    let mut harness = open_with(1440.0, 900.0, Some(folders.clone()));
    press(&mut harness, Modifiers::NONE, Key::F8);
    let mut told = harness.query_all_by_label_contains("ot all of your settings could be read");
    assert!(told.next().is_some());
    assert!(folders.config.join("settings.toml.broken").exists());
}

#[test]
fn everyday_crash_loses_no_word() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut harness = open_with(1440.0, 900.0, Some(folders.clone()));
    with_sender(&mut harness);
    write(&mut harness, "These words are not lost.");
    wait(&mut harness, |_| files(&folders.state, "kept") == 1);
    // A window that ends without asking anybody.
    drop(harness);
    let mut harness = open_with(1440.0, 900.0, Some(folders.clone()));
    wait(&mut harness, |app| app.state().dialog.is_some());
    assert!(harness.query_by_label("A letter was not saved").is_some());
    assert!(
        harness
            .query_by_label_contains("These words are not lost.")
            .is_some()
    );
    click(&mut harness, "Restore");
    let page = page(&harness);
    assert!(page.contains("These words are not lost.") && page.contains("Sample Sender"));
    // Given up, nothing of it stays.
    press(&mut harness, Modifiers::COMMAND, Key::Q);
    click(&mut harness, "Do not save");
    drop(harness);
    assert_eq!(files(&folders.state, "kept"), 0);
    let mut harness = open_with(1440.0, 900.0, Some(folders));
    harness.run_ok();
    assert_eq!(app(&harness).state().dialog, None);
}

#[test]
fn everyday_letters_opened_lately_are_offered_and_may_be_gone() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut harness = open_with(1440.0, 900.0, Some(folders.clone()));
    write(&mut harness, "Saved words.");
    let path = dir.path().join("mine.letter");
    save_at(&mut harness, Purpose::Save, &path);
    wait(&mut harness, |app| app.state().session.path.is_some());
    press(&mut harness, Modifiers::COMMAND, Key::N);
    assert!(!page(&harness).contains("Saved words."));
    drop(harness);
    let mut harness = open_with(1440.0, 900.0, Some(folders));
    wait(&mut harness, |app| {
        !app.state().session.recent.letters.is_empty()
    });
    press(&mut harness, Modifiers::COMMAND, Key::K);
    let hint =
        harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Search and commands");
    hint.type_text("mine.letter");
    settle(&mut harness);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    wait(&mut harness, |app| {
        app.state().session.draft.words == "Saved words."
    });
    press(&mut harness, Modifiers::COMMAND, Key::N);
    fs::remove_file(&path).expect("removed");
    click(&mut harness, "Menu");
    click(&mut harness, "Recent");
    click(&mut harness, "mine.letter");
    wait(&mut harness, |app| {
        app.state().session.recent.letters.is_empty()
    });
    assert!(
        harness
            .query_by_label("There is no file mine.letter.")
            .is_some()
    );
}

#[test]
fn everyday_letters_to_all_offices_go_into_one_folder() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    click(&mut harness, "Menu");
    click(&mut harness, "Same sender, next office");
    assert!(page(&harness).contains("Dear Prosecutor General,"));
    assert!(page(&harness).contains("Sample Sender"));
    save_at(&mut harness, Purpose::All, dir.path());
    wait(&mut harness, |app| !app.state().session.toasts.is_empty());
    assert_eq!(files(dir.path(), "pdf"), 3);
    assert!(harness.query_by_label("Show in folder").is_some());
    // The names are taken now: they are not replaced without asking.
    save_at(&mut harness, Purpose::All, dir.path());
    wait(&mut harness, |app| app.state().dialog.is_some());
    assert!(harness.query_by_label("Replace").is_some());
}

#[test]
fn everyday_export_keeps_what_the_letter_said_if_the_person_wants() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("letter.txt");
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    press(&mut harness, Modifiers::COMMAND, Key::Comma);
    click(
        &mut harness,
        "Keep the letter beside each exported PDF, to know later what it said",
    );
    click(&mut harness, "Close");
    save_at(&mut harness, Purpose::Export(ExportKind::Text), &path);
    wait(&mut harness, |app| !app.state().session.toasts.is_empty());
    let text = fs::read_to_string(&path).expect("a text");
    assert!(text.contains("Your Excellency,") && text.contains("Sample Sender"));
    let beside = fs::read_to_string(dir.path().join("letter.txt.letter")).expect("a letter");
    assert!(beside.contains("pack_version") && !beside.contains("Sample Sender"));
}

#[test]
fn everyday_letters_to_all_offices_make_their_folder() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("new");
    let mut harness = open(1100.0, 700.0);
    with_sender(&mut harness);
    let asked = |harness: &mut Window, folder: &Path| {
        save_at(harness, Purpose::All, folder);
        wait(harness, |app| {
            matches!(app.state().dialog, Some(Dialog::NewFolder { .. }))
        });
        settle(harness);
        assert!(!folder.exists());
    };
    asked(&mut harness, &folder);
    click(&mut harness, "Make the folder");
    wait(&mut harness, |_| files(&folder, "pdf") == 3);
    settle(&mut harness);
    // Those above it are made with it.
    let deep = dir.path().join("letters/2026");
    asked(&mut harness, &deep);
    click(&mut harness, "Make the folder");
    wait(&mut harness, |_| files(&deep, "pdf") == 3);
    settle(&mut harness);
    // Where none can be made, nothing is.
    fs::write(dir.path().join("file"), "Mine.").expect("a file");
    asked(&mut harness, &dir.path().join("file/letters"));
    click(&mut harness, "Make the folder");
    wait(&mut harness, |app| {
        matches!(app.state().dialog, Some(Dialog::Path { note: Some(_), .. }))
    });
}

#[test]
fn everyday_letter_is_exported_as_whatever_is_asked_for() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut harness = open(1100.0, 700.0);
    with_sender(&mut harness);
    click(&mut harness, "Menu");
    for kind in ExportKind::ALL {
        let name = Action::Export(*kind).name(UiLang::ENGLISH);
        assert!(harness.query_all_by_label(&name).count() > 0, "{name}");
    }
    press(&mut harness, Modifiers::NONE, Key::Escape);
    for (purpose, name, begin) in [
        (Purpose::Export(ExportKind::Docx), "a.docx", &b"PK"[..]),
        (Purpose::Export(ExportKind::Png), "a.png", b"\x89PNG"),
        // Another ending is another kind of file.
        (Purpose::Export(ExportKind::Pdf), "b.docx", b"PK"),
        (Purpose::Export(ExportKind::Pdf), "b.pdf", b"%PDF"),
    ] {
        let path = dir.path().join(name);
        save_at(&mut harness, purpose, &path);
        wait(&mut harness, |_| path.exists());
        settle(&mut harness);
        assert!(fs::read(&path).expect(name).starts_with(begin), "{name}");
    }
    // A further picture that stands there is asked about like the first.
    send(&mut harness, Command::Edit(Edit::Sources(true)));
    settle(&mut harness);
    fs::write(dir.path().join("c-2.png"), "mine").expect("a file");
    save_at(
        &mut harness,
        Purpose::Export(ExportKind::Png),
        &dir.path().join("c.png"),
    );
    wait(&mut harness, |app| app.state().dialog.is_some());
    settle(&mut harness);
    assert!(harness.query_by_label("Replace the file?").is_some());
    assert_eq!(fs::read(dir.path().join("c-2.png")).expect("it"), b"mine");
    click(&mut harness, "Replace");
    wait(&mut harness, |_| dir.path().join("c.png").exists());
    assert!(
        fs::read(dir.path().join("c-2.png"))
            .expect("it")
            .starts_with(b"\x89PNG")
    );
}

#[test]
fn everyday_dropped_letter_opens_and_asks_first() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("theirs.letter");
    fs::write(
        &path,
        "entreaty = 1\npack = \"kazakhstan-2013\"\n[letter]\nto = \"interior\"\nwords = \"Theirs.\"\n",
    )
    .expect("a file");
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Command::Edit(Edit::Words("Mine.".to_owned())));
    send(&mut harness, Command::Own(Message::Dropped(vec![path])));
    assert!(harness.query_by_label("Save the changes?").is_some());
    click(&mut harness, "Do not save");
    wait(&mut harness, |app| {
        app.state().session.draft.words == "Theirs."
    });
    settle(&mut harness);
    assert!(page(&harness).contains("Theirs."));
}

#[test]
fn everyday_first_screen_says_what_it_is_for_until_a_letter_was_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = open(1100.0, 700.0);
    let said = "A letter from a human-rights report: choose what it asks, add your own words, \
        print and post it.";
    assert!(harness.query_by_label(said).is_some());
    let path = folder.path().join("a.letter");
    save_at(&mut harness, Purpose::Save, &path);
    wait(&mut harness, |app| app.state().session.path.is_some());
    assert!(harness.query_by_label(said).is_none());
}

#[test]
fn everyday_empty_batch_tab_shows_its_three_steps() {
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Command::Act(Action::Batch));
    let steps = [
        "1. Open the list of your members.",
        "2. Look at the rows that are marked, and fix them.",
        "3. Make the letters: one PDF to print, sign and post.",
    ]
    .map(|step| harness.get_by_label(step).rect());
    let sheet = harness.query_by_role(egui::accesskit::Role::Image);
    assert!(sheet.is_none(), "a white sheet shows nothing");
    assert!(
        steps.is_sorted_by(|a, b| a.bottom() <= b.top()),
        "{steps:?}"
    );
    let button = harness
        .get_all_by_label("Open list…")
        .map(|node| node.rect());
    let below = button.filter(|rect| rect.top() >= steps[2].bottom() && rect.left() > 300.0);
    assert_eq!(below.count(), 1);
}

#[test]
fn everyday_papers_say_what_they_are_for() {
    let mut harness = open(1440.0, 900.0);
    harness
        .get_by_role_and_label(egui::accesskit::Role::ComboBox, "Paper")
        .click_accesskit();
    harness.run_ok();
    for name in [
        "A4, window left: Germany, Austria",
        "A4, window right: France",
        "US Letter, window left: United States",
    ] {
        assert!(harness.query_all_by_label(name).next().is_some(), "{name}");
    }
}

#[test]
fn everyday_window_speaks_german() {
    let mut harness = open(1440.0, 900.0);
    press(&mut harness, Modifiers::COMMAND, Key::Comma);
    click(&mut harness, "Deutsch");
    let note = "Diese Übersetzung hat noch niemand mit dieser Muttersprache geprüft.";
    assert!(harness.query_by_label(note).is_some());
    click(&mut harness, "Schließen");
    assert!(harness.query_by_label("PDF exportieren…").is_some());
    assert!(harness.query_by_label("An").is_some());
    press(&mut harness, Modifiers::NONE, Key::F8);
    let told = harness.query_all_by_label_contains("zuletzt vor 8 Jahren");
    assert!(told.count() > 0);
}

#[test]
fn everyday_names_in_any_script_are_shown_as_they_are_typed() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    fs::create_dir_all(&folders.faces[0]).expect("a folder");
    let font = "NotoNaskhArabic-subset.ttf";
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts");
    fs::copy(from.join(font), folders.faces[0].join(font)).expect("a face");
    let mut harness = open_with(1440.0, 900.0, Some(folders));
    let tofu = egui::MissingGlyphPolicy::Tofu;
    harness.ctx.set_missing_glyph_policy(tofu);
    let shows = |harness: &Window, family: &str| {
        let family = egui::FontFamily::Name(family.into());
        let characters = |fonts: &mut egui::epaint::text::FontsView<'_>| {
            fonts.characters(&family).contains_key(&'ع')
        };
        harness.ctx.fonts_mut(characters)
    };
    assert!(!shows(&harness, "typed") && !shows(&harness, "typed-serif"));
    for edit in [
        Edit::Name("علي".to_owned()),
        Edit::Address("علي 1\nعلي".to_owned()),
        Edit::Words("علي".to_owned()),
        Edit::Who("علي".to_owned()),
    ] {
        send(&mut harness, Command::Edit(edit));
    }
    assert!(shows(&harness, "typed") && shows(&harness, "typed-serif"));
    assert!(!shows(&harness, "serif") && !shows(&harness, "semibold"));
    let name = harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Name");
    assert_eq!(name.value().as_deref(), Some("علي"));
    // The page has faces of its own, Arabic among them, and says what it cannot print.
    let told = |harness: &Window, character: char| {
        let problems = app(harness).state().session.problems();
        let mut told = problems.map(|problem| problem.message(UiLang::ENGLISH));
        told.any(|told| told.contains("cannot be printed") && told.contains(character))
    };
    assert!(!told(&harness, 'ع'));
    send(&mut harness, Command::Edit(Edit::Name("李".to_owned())));
    assert!(told(&harness, '李'));
}
