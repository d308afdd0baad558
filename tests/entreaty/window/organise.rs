//! The organise tab, driven by the names that a screen reader tells.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::kernel::session::Tab;
use entreaty::app::organise::message::Message as OrganiseMessage;
use entreaty::app::organise::state::Place;
use entreaty::app::shell::enabled::is_enabled;
use entreaty::app::shell::message::{Command, Message};
use entreaty::letter::template;
use entreaty::store::folders::Folders;

use crate::helper::{copy, entreaty};
use crate::window::compose::{app, open_with, wait};

type Window = Harness<'static, Option<App>>;

const OWN: &str = "I support what the report recommended to the head of state, and";

/// The tab, with the letter's own template in the middle.
fn organise(width: f32, height: f32, folders: Option<Folders>) -> Window {
    let mut window = open_with(width, height, folders);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    read(&mut window);
    assert_eq!(app(&window).state().session.tab, Tab::Organise);
    window
}

fn command(window: &mut Window, command: Command) {
    let app = window.state_mut().as_mut().expect("a window");
    app.command(command);
    window.run_ok();
}

/// Waits until the text was read through and its page made.
fn read(window: &mut Window) {
    wait(window, |app| {
        let organise = &app.state().organise;
        organise.scale > 0.0 && organise.is_proofed()
    });
}

fn show(window: &mut Window, name: &str) {
    let place = Place::Template(name.to_owned());
    command(
        window,
        Command::Own(Message::Organise(OrganiseMessage::Show(place))),
    );
    read(window);
}

fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click_accesskit();
    window.run_ok();
    read(window);
}

fn set(window: &mut Window, field: &str, text: &str) {
    let node = window.get_by_role_and_label(Role::MultilineTextInput, field);
    node.focus();
    window.run_ok();
    // As a person does it: all of it is marked, and typed over.
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_ok();
    let node = window.get_by_role_and_label(Role::MultilineTextInput, field);
    node.type_text(text);
    window.run_ok();
    read(window);
}

fn value(window: &Window, field: &str) -> String {
    let node = window.get_by_role_and_label(Role::MultilineTextInput, field);
    node.value().unwrap_or_default()
}

fn now(window: &Window) -> String {
    let text = app(window).state().organise.text();
    text.map(|text| text.now.clone()).unwrap_or_default()
}

fn page(window: &Window) -> String {
    let page = window.get_by_label_contains("Sample page 1 of ");
    let data = page
        .accesskit_node()
        .data()
        .description()
        .map(str::to_owned);
    data.unwrap_or_default()
}

/// Whether something says this among other things.
fn has(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

/// Types the folder that the copy goes into.
fn answer(window: &mut Window, folder: &Path) {
    command(window, Command::from(Failure::NoDialog(Purpose::Copy)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&folder.display().to_string());
    window.run_ok();
    let save = window.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
    window.run_ok();
}

/// Saves what is shown into a copy of the pack.
fn save_into(window: &mut Window, folder: &Path) {
    assert!(is_enabled(app(window).state(), Action::Save));
    // No dialog service answers in a test.
    answer(window, folder);
    let folder = folder.to_owned();
    wait(window, move |app| {
        let at = app.state().session.pack_at.as_ref();
        at.is_some_and(|at| at.path == folder) && !app.state().organise.saving
    });
    read(window);
}

fn built_in(name: &str) -> &'static str {
    template::built_in(name).expect("a template")
}

#[test]
fn organise_changes_a_template_and_the_page_beside_it() {
    let mut window = organise(1440.0, 900.0, None);
    assert_eq!(value(&window, "Paragraph 2"), OWN);
    assert!(page(&window).contains(OWN));
    assert!(page(&window).contains("Sample sender"));
    set(
        &mut window,
        "Paragraph 2",
        "I ask for what the report asks.",
    );
    assert!(page(&window).contains("I ask for what the report asks."));
    let expected = built_in("president.en.hbs").replace(OWN, "I ask for what the report asks.");
    assert_eq!(now(&window), expected, "no other line has changed");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    read(&mut window);
    assert_eq!(now(&window), built_in("president.en.hbs"));
    assert_eq!(value(&window, "Paragraph 2"), OWN);
    // The letter that was being written is as it was.
    assert!(!app(&window).state().session.is_dirty());
}

#[test]
fn organise_chips_stay_whole_and_go_whole() {
    let mut window = organise(1440.0, 900.0, None);
    show(&mut window, "reply.en.hbs");
    let shown = value(&window, "Paragraph 1");
    assert!(
        shown.contains("office.name") && !shown.contains("{{"),
        "{shown}"
    );
    let node = window.get_by_role_and_label(Role::MultilineTextInput, "Paragraph 1");
    node.focus();
    window.run_ok();
    window.key_press_modifiers(Modifiers::COMMAND, Key::End);
    window.run_ok();
    window.key_press(Key::Backspace);
    window.run_ok();
    // The full stop is gone; the next step takes the title as one.
    assert!(now(&window).contains("The campaign: {{campaign.title}}\n"));
    window.key_press(Key::Backspace);
    window.run_ok();
    read(&mut window);
    assert!(
        now(&window).contains("The campaign: \n"),
        "{}",
        now(&window)
    );
    window.event(egui::Event::Text("Monday".to_owned()));
    window.run_ok();
    read(&mut window);
    assert!(
        now(&window).contains("The campaign: Monday\n"),
        "{}",
        now(&window)
    );
    assert!(page(&window).contains("The campaign: Monday"));
}

#[test]
fn organise_begins_paragraphs_by_keyboard_and_opens_those_that_letters_share() {
    let mut window = organise(1440.0, 900.0, None);
    let node = window.get_by_role_and_label(Role::MultilineTextInput, "Paragraph 2");
    node.focus();
    window.run_ok();
    window.key_press_modifiers(Modifiers::COMMAND, Key::End);
    window.run_ok();
    window.key_press(Key::Enter);
    window.run_ok();
    window.run_ok();
    assert_eq!(
        now(&window),
        built_in("president.en.hbs"),
        "nothing is written yet"
    );
    window.event(egui::Event::Text("An".to_owned()));
    window.run_ok();
    window.event(egui::Event::Text("other one.".to_owned()));
    window.run_ok();
    read(&mut window);
    assert_eq!(value(&window, "Paragraph 3"), "Another one.");
    let expected = built_in("president.en.hbs").replace(OWN, &format!("{OWN}\n\nAnother one."));
    assert_eq!(now(&window), expected);
    show(&mut window, "partials/closing.en.hbs");
    click(&mut window, "Open the paragraph thanks, other words 2");
    let name = "partials/thanks.2.en.hbs";
    assert_eq!(app(&window).state().organise.name(), Some(name));
    assert!(page(&window).contains("I thank you for your attention"));
    let entry = window.get_by_label("thanks, other words 2, English").rect();
    assert!(
        entry.bottom() < 900.0,
        "the list shows what was opened: {entry:?}"
    );
    // A paragraph is made to depend on something by the tool above it.
    show(&mut window, "president.en.hbs");
    let node = window.get_by_role_and_label(Role::MultilineTextInput, "Paragraph 3");
    node.focus();
    window.run_ok();
    window.run_ok();
    click(&mut window, "Condition");
    click(&mut window, "if past");
    assert!(
        now(&window).contains("{{#if past}}\nAnother one.\n{{/if}}\n"),
        "{}",
        now(&window)
    );
    assert!(!page(&window).contains("Another one."));
    // A condition is a frame, told in words.
    show(&mut window, "partials/requests.en.hbs");
    assert!(has(&window, "if the number of asks is 1"));
    assert!(has(&window, "otherwise"));
    click(
        &mut window,
        "Change the condition: if the number of asks is 1",
    );
    assert!(
        window
            .query_by_label("Handlebars of the template")
            .is_some()
    );
}

#[test]
fn organise_says_what_is_wrong_in_every_branch_and_puts_it_right() {
    let mut window = organise(1440.0, 900.0, None);
    let words = "One {{#if past}}{{offce.name}}{{else}}{{sender.nme}}{{/if}}.";
    set(&mut window, "Paragraph 2", words);
    let first = "■ line 18: there is no field “offce.name” here (did you mean “office”?)";
    let second = "■ line 18: there is no field “sender.nme” here (did you mean “name”?)";
    assert!(window.query_by_label(first).is_some());
    assert!(window.query_by_label(second).is_some());
    assert!(window.query_by_label("■ 2 to fix").is_some());
    assert!(
        window
            .query_by_label("▲ The page is from before the mistake.")
            .is_some()
    );
    assert!(
        window
            .get_by_label("Save template")
            .accesskit_node()
            .is_disabled()
    );
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Paragraph 2");
    let told = field
        .accesskit_node()
        .data()
        .description()
        .map(str::to_owned);
    assert!(told.is_some_and(|told| told.contains("offce") && told.contains("nme")));
    click(&mut window, "Put in “office”");
    // By keyboard: to the problem, and the suggestion by Tab.
    click(&mut window, second);
    window.run_ok();
    window.key_press(Key::Tab);
    window.run_ok();
    read(&mut window);
    assert!(now(&window).contains("{{#if past}}{{office.name}}{{else}}{{sender.name}}{{/if}}"));
    assert!(window.query_by_label("✓ Nothing to fix").is_some());
    assert!(page(&window).contains("One Sample sender."));
}

#[test]
fn organise_keeps_the_text_while_it_cannot_be_read() {
    let mut window = organise(1440.0, 900.0, None);
    click(&mut window, "Handlebars");
    let name = "Handlebars of the template";
    assert_eq!(value(&window, name), built_in("president.en.hbs"));
    let broken = format!("{}{{{{#if past}}}}late", built_in("president.en.hbs"));
    set(&mut window, name, &broken);
    assert!(has(&window, "{{#if past}} is not closed"));
    assert_eq!(value(&window, name), broken);
    click(&mut window, "Text");
    assert_eq!(now(&window), broken);
    click(&mut window, "Handlebars");
    assert_eq!(value(&window, name), broken);
    set(&mut window, name, &format!("{broken}{{{{/if}}}}"));
    assert!(window.query_by_label("✓ Nothing to fix").is_some());
}

#[test]
fn organise_proposes_what_can_stand_after_the_braces() {
    let mut window = organise(1440.0, 900.0, None);
    set(&mut window, "Paragraph 1", "Yours, {{sender.n");
    assert!(window.query_by_label("Put in").is_some());
    window.key_press(Key::Enter);
    window.run_ok();
    read(&mut window);
    assert!(
        now(&window).contains("\nYours, {{sender.name}}\n"),
        "{}",
        now(&window)
    );
    assert!(page(&window).contains("Yours, Sample sender"));
    // The same from the list at the right, where the cursor is.
    window.event(egui::Event::Text(", of ".to_owned()));
    window.run_ok();
    read(&mut window);
    click(&mut window, "sender.place, Town");
    assert!(
        now(&window).contains("{{sender.name}}, of {{sender.place}}\n"),
        "{}",
        now(&window)
    );
}

#[test]
fn organise_saves_into_a_copy_and_leaves_the_original() {
    let mut window = organise(1440.0, 900.0, None);
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("mine");
    set(
        &mut window,
        "Paragraph 2",
        "I ask for what the report asks.",
    );
    save_into(&mut window, &folder);
    let saved = folder.join("templates/president.en.hbs");
    assert_eq!(
        fs::read_to_string(&saved).expect("the template"),
        now(&window)
    );
    assert!(window.query_by_label("my copy, version 2").is_some());
    assert!(
        window
            .query_by_label_contains("English · changed")
            .is_some()
    );
    let facts = fs::read(folder.join("claims.toml")).expect("the facts");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013/claims.toml");
    assert_eq!(facts, fs::read(seed).expect("the facts"));
    // The letter is of the copy now, and the copy is a pack like any other.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    crate::window::compose::settle(&mut window);
    assert!(crate::window::compose::page(&window).contains("I ask for what the report asks."));
    let pack = folder.display().to_string();
    entreaty().args(["check", &pack]).run().works();
    assert!(built_in("president.en.hbs").contains(OWN));
    // What changed, word by word, and back.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_ok();
    click(&mut window, "What changed");
    assert!(has(&window, "became “asks.”"));
    click(&mut window, "What changed");
    click(&mut window, "Back to the original");
    assert_eq!(now(&window), built_in("president.en.hbs"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    let there = saved.clone();
    wait(&mut window, move |_| !there.exists());
    read(&mut window);
    assert!(!has(&window, "· changed"));
}

#[test]
fn organise_changes_one_line_of_a_pack_in_a_folder_and_no_other_file() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("pack");
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013"),
        &folder,
    );
    let partials = folder.join("templates/partials");
    fs::create_dir_all(&partials).expect("a folder");
    let text = "{{! mine }}\nThank you,  indeed.\n\n{{#each words}}{{this}}{{/each}}\n";
    fs::write(partials.join("thanks.en.hbs"), text).expect("a file");
    let before = all(&folder);
    let mut window = open_with(1440.0, 900.0, None);
    command(
        &mut window,
        Command::Own(Message::Dropped(vec![folder.clone()])),
    );
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    read(&mut window);
    show(&mut window, "partials/thanks.en.hbs");
    set(&mut window, "Paragraph 1", "I thank you.");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    let path = partials.join("thanks.en.hbs");
    let written = path.clone();
    wait(&mut window, move |app| {
        !app.state().organise.saving && fs::read_to_string(&written).is_ok_and(|now| now != text)
    });
    let now = fs::read_to_string(&path).expect("the file");
    assert_eq!(now, text.replace("Thank you,  indeed.", "I thank you."));
    let after = all(&folder);
    let changed: Vec<&PathBuf> = after
        .iter()
        .zip(&before)
        .filter(|(after, before)| after != before)
        .map(|((path, _), _)| path)
        .collect();
    assert_eq!(changed, [&path]);
    // Somebody else has changed it meanwhile: it is not replaced without asking.
    read(&mut window);
    fs::write(&path, "Theirs.\n").expect("a file");
    set(&mut window, "Paragraph 1", "Mine.");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait(&mut window, |app| app.state().dialog.is_some());
    assert_eq!(fs::read_to_string(&path).expect("the file"), "Theirs.\n");
    window.get_by_label("Replace it").click_accesskit();
    window.run_ok();
    wait(&mut window, move |_| {
        fs::read_to_string(&path).is_ok_and(|now| now.contains("Mine."))
    });
}

fn all(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            let bytes = fs::read(&path).expect("a file");
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}

#[test]
fn organise_has_back_what_a_crash_left() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = organise(1440.0, 900.0, Some(folders.clone()));
    set(
        &mut window,
        "Paragraph 1",
        "I ask for what the report asks.",
    );
    let changed = now(&window);
    // Closed without asking, as a crash does.
    drop(window);
    let mut window = organise(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| {
        app.state().organise.unsaved().count() == 1
    });
    assert_eq!(now(&window), changed);
    window.run_ok();
    assert!(window.query_by_label("not saved").is_some());
}

#[test]
fn organise_asks_before_a_template_is_lost() {
    let mut window = organise(1440.0, 900.0, None);
    set(
        &mut window,
        "Paragraph 1",
        "I ask for what the report asks.",
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Q);
    window.run_ok();
    assert!(window.query_by_label("Save the templates?").is_some());
    assert!(
        window
            .query_by_label_contains("Letter to a head of state (president.en.hbs)")
            .is_some()
    );
    window.get_by_label("Cancel").click_accesskit();
    window.run_ok();
    assert!(!app(&window).state().leaving);
}

#[test]
fn organise_begins_a_template_for_another_office() {
    let mut window = organise(1440.0, 900.0, None);
    click(&mut window, "New template…");
    let kind = window.get_by_role_and_label(Role::TextInput, "Kind of office");
    kind.set_text_value_accesskit("mayor");
    window.run_ok();
    click(&mut window, "Begin it");
    assert_eq!(app(&window).state().organise.name(), Some("mayor.en.hbs"));
    assert!(now(&window).contains("addressee = \"mayor\"\n"));
    // It is for an office that this pack does not have; the page shows it all the same.
    assert!(page(&window).contains(OWN));
    assert!(
        window
            .query_by_label_contains("not saved · not reviewed")
            .is_some()
    );
}

#[test]
fn organise_has_all_of_it_in_a_small_window() {
    for (width, height) in [(1100.0, 700.0), (900.0, 600.0)] {
        let mut window = organise(width, height, None);
        for name in [
            "Save template",
            "Back to the original",
            "What changed",
            "Text",
            "Handlebars",
        ] {
            let rect = window.get_by_label(name).rect();
            assert!(
                rect.right() <= width && rect.bottom() <= height,
                "{name}: {rect:?}"
            );
        }
        assert!(window.query_by_label_contains("Sample page 1").is_some());
        click(&mut window, "What can be put in");
        assert!(window.query_by_label("Find something to put in").is_some());
        assert!(window.query_by_label_contains("Sample page 1").is_none());
        let tabs: Vec<egui::Rect> = ["Compose", "Batch", "Organise"]
            .iter()
            .map(|name| window.get_by_role_and_label(Role::Tab, name).rect())
            .collect();
        let facts = window.get_by_label_contains("facts as of").rect();
        let search = window.get_by_label("Search and commands").rect();
        assert!(facts.right() <= tabs[0].left(), "{facts:?} {tabs:?}");
        assert!(tabs[2].right() <= search.left(), "{tabs:?} {search:?}");
    }
}
