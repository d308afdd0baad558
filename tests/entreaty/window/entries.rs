//! The pack's entries in the organise tab, driven by the names that a screen reader tells.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::Lang;
use entreaty::store::autosave;
use entreaty::store::folders::Folders;

use crate::helper::entreaty;
use crate::window::compose::{app, open_with, wait};

pub(crate) type Window = Harness<'static, Option<App>>;

/// The files of a folder by name, without those of what was there before a copy was made.
pub(crate) fn all(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("inside").to_owned();
                found.insert(name, fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

/// The built-in pack in a folder.
pub(crate) fn pack(folder: &Path) {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    for (name, text) in all(&seed) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

/// The tab with the pack in this folder, and the entries of this name in the middle.
pub(crate) fn entries(folder: &Path, name: &str, (width, height): (f32, f32)) -> Window {
    let mut window = open_with(width, height, None);
    let app = window.state_mut().as_mut().expect("a window");
    app.command(Command::Own(Message::Dropped(vec![folder.to_owned()])));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_ok();
    click_line(&mut window, name);
    window
}

/// Waits until all changes were read through.
fn read(window: &mut Window) {
    wait(window, |app| app.state().organise.is_checked());
    window.run_ok();
}

/// Clicks on what has this role and a name like that.
fn press(window: &mut Window, role: Role, is_meant: impl Fn(&str) -> bool) {
    let found = window.query_all_by_role(role).find(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        is_meant(&label)
    });
    found.expect("nothing has this name").click_accesskit();
    window.run_ok();
    read(window);
}

pub(crate) fn click_line(window: &mut Window, name: &str) {
    press(window, Role::ListItem, |label| label.starts_with(name));
}

pub(crate) fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click_accesskit();
    window.run_ok();
    read(window);
}

/// Chooses an entry by its id.
pub(crate) fn choose(window: &mut Window, id: &str) {
    type_into(window, Role::TextInput, "Find", id);
    let (part, more) = (format!(", {id}"), format!(", {id} ·"));
    press(window, Role::ListItem, |label| {
        label.ends_with(&part) || label.contains(&more)
    });
}

/// As a person does it: all of it is marked, and typed over.
pub(crate) fn type_into(window: &mut Window, role: Role, field: &str, text: &str) {
    window.get_by_role_and_label(role, field).focus();
    window.run_ok();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_ok();
    if text.is_empty() {
        window.key_press(Key::Delete);
    } else {
        window.get_by_role_and_label(role, field).type_text(text);
    }
    window.run_ok();
    read(window);
}

fn words(window: &mut Window, field: &str, text: &str) {
    type_into(window, Role::MultilineTextInput, field, text);
}

pub(crate) fn save(window: &mut Window) {
    read(window);
    let report = app(window).state().organise.pack.report.as_ref();
    let flaws = report.map(|report| &report.flaws).expect("a report");
    let button = window.get_by_label("Save the pack");
    assert!(!button.accesskit_node().is_disabled(), "{flaws:#?}");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait(window, |app| {
        let organise = &app.state().organise;
        !organise.saving && organise.unsaved().next().is_none()
    });
}

/// The lines of one file that differ: those that went, and those that came.
fn differing(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let only = |of: &[&str], other: &[&str]| {
        let lines = of.iter().filter(|line| !other.contains(line));
        lines.map(|line| (*line).to_owned()).collect()
    };
    (only(&old, &new), only(&new, &old))
}

pub(crate) const WIDE: (f32, f32) = (1440.0, 900.0);
const NOTE: &str = "Note for writers, printed by no letter, English";
const SENTENCE: &str = "The sentence, as letters print it, English";

#[test]
fn entries_change_one_line_of_hand_made_toml_and_no_other_file() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    fs::write(dir.path().join("mine.txt"), "not the pack's").expect("a file");
    let before = all(dir.path());
    let mut window = entries(dir.path(), "Facts", WIDE);
    choose(&mut window, "report-2013");
    words(&mut window, NOTE, "The copy bears no day.");
    save(&mut window);
    let after = all(dir.path());
    let changed: Vec<&PathBuf> = before
        .keys()
        .filter(|name| before.get(*name) != after.get(*name))
        .collect();
    assert_eq!(changed, [Path::new("claims.toml")]);
    assert_eq!(before.len(), after.len());
    let name = Path::new("claims.toml");
    let (old, new) = (&before[name], &after[name]);
    assert_eq!(old.lines().count(), new.lines().count());
    let (gone, come) = differing(old, new);
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert_eq!(come, ["note.en = \"The copy bears no day.\"\n"]);
    // The letter is of the changed pack now.
    let claim = app(&window)
        .state()
        .session
        .campaign
        .claim("report-2013")
        .cloned();
    let note = claim.and_then(|claim| claim.note).unwrap_or_default();
    assert_eq!(note.show(&Lang::new("en")), "The copy bears no day.");
}

#[test]
fn entries_that_change_lose_the_second_readers_seal_until_they_are_read_again() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let before = all(dir.path());
    let mut window = entries(dir.path(), "Facts", WIDE);
    choose(&mut window, "monitoring-2005-2011");
    assert!(has(&window, "unchecked: nobody says who wrote it down"));
    words(
        &mut window,
        SENTENCE,
        "In February 2010 Kazakhstan promised something.",
    );
    assert!(has(&window, "unchecked: no second reader"));
    let seal = "I have compared this with its sources";
    assert!(window.get_by_label(seal).accesskit_node().is_disabled());
    type_into(
        &mut window,
        Role::TextInput,
        "Who wrote it down (initials are enough)",
        "A. B.",
    );
    type_into(
        &mut window,
        Role::TextInput,
        "Who compared it with its sources",
        "a. b.",
    );
    assert!(has(&window, "Its author cannot be its second reader."));
    type_into(
        &mut window,
        Role::TextInput,
        "Who compared it with its sources",
        "C. D.",
    );
    click(&mut window, seal);
    assert!(has(&window, "checked by a second reader"));
    save(&mut window);
    let name = Path::new("claims.toml");
    let after = all(dir.path());
    let (gone, come) = differing(&before[name], &after[name]);
    assert_eq!(gone.len(), 2, "the sentence and its seal: {gone:?}");
    assert_eq!(
        come.len(),
        4,
        "the sentence, its seal and two names: {come:?}"
    );
    let folder = dir.path().display().to_string();
    entreaty().args(["check", &folder]).run().works();
    // Each step can be undone.
    for _ in 0..6 {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run_ok();
    }
    let now = app(&window).state().organise.now("claims.toml");
    assert_eq!(now, Some(before[name].as_str()));
}

fn has(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn entries_say_what_is_wrong_as_one_types_and_lead_there() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let mut window = entries(dir.path(), "Facts", WIDE);
    choose(&mut window, "high-commissioner-concern");
    let place = "Where it stands, Page or place in source 1";
    type_into(&mut window, Role::TextInput, place, "");
    let wrong = "■ the claim does not say where in “S3” it is";
    assert!(has(&window, wrong));
    let save = window.get_by_label("Save the pack");
    assert!(save.accesskit_node().is_disabled());
    // From another kind of entry the problem leads back to the field.
    click_line(&mut window, "Addressees");
    press(&mut window, Role::Button, |label| label.starts_with(wrong));
    window.run_ok();
    let shown = app(&window).state().organise.shown();
    let id = shown.map(|(_, _, entry)| entry.text("id").to_owned());
    assert_eq!(id.as_deref(), Some("high-commissioner-concern"));
    window.event(egui::Event::Text("opening".to_owned()));
    window.run_ok();
    read(&mut window);
    assert!(!has(&window, wrong));
}

#[test]
fn entries_of_every_kind_are_added_and_saved_into_a_copy() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let mut window = entries(dir.path(), "Sources", WIDE);
    click(&mut window, "Add one");
    type_into(&mut window, Role::TextInput, "What it is called", "A page");
    type_into(&mut window, Role::TextInput, "Who published it", "Somebody");
    click_line(&mut window, "Facts");
    click(&mut window, "Add one");
    words(&mut window, SENTENCE, "She said that it rained.");
    click(&mut window, "Somebody alleges it");
    let by = "The words of the sentence that say who alleges it, English";
    words(&mut window, by, "She said");
    click(&mut window, "Where it stands, Add a source");
    type_into(
        &mut window,
        Role::TextInput,
        "Where it stands, Page or place in source 1",
        "p. 1",
    );
    click_line(&mut window, "People");
    click(&mut window, "Add one");
    words(&mut window, "Name, English", "Ann Example");
    words(
        &mut window,
        "Who they are, in a few words, English",
        "teacher",
    );
    click(&mut window, "Their own");
    words(
        &mut window,
        "The same in a word or two, English",
        "not known",
    );
    let sentence = "The sentence that a letter prints, English";
    words(
        &mut window,
        sentence,
        "What has become of her is not known.",
    );
    click(&mut window, "Who says so, Add a source");
    let place = "Who says so, Page or place in source 1";
    type_into(&mut window, Role::TextInput, place, "p. 2");
    save(&mut window);
    let files = all(dir.path());
    let claims = &files[Path::new("claims.toml")];
    assert!(
        claims.contains(
            "[[claim]]\nid = \"claim-1\"\ntext.en = \"She said that it rained.\"\n\
             by.en = \"She said\"\nstanding = \"alleged\"\n\
             sources = [{ source = \"S0\", where = \"p. 1\" }]\n"
        ) || claims.contains(
            "[[claim]]\nid = \"claim-1\"\ntext.en = \"She said that it rained.\"\n\
             standing = \"alleged\"\n\
             sources = [{ source = \"S0\", where = \"p. 1\" }]\nby.en = \"She said\"\n"
        ),
        "{claims}"
    );
    assert!(files[Path::new("cases/person-1.toml")].contains("name.en = \"Ann Example\""));
    let folder = dir.path().display().to_string();
    entreaty().args(["check", &folder]).run().works();
    // Taken out again, the file is what it was.
    click_line(&mut window, "Facts");
    choose(&mut window, "claim-1");
    click(&mut window, "Remove this entry");
    save(&mut window);
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    let before = &all(&seed)[Path::new("claims.toml")];
    let now = &all(dir.path())[Path::new("claims.toml")];
    assert_eq!(now.trim_end(), before.trim_end());
}

#[test]
fn entries_take_in_a_language_by_a_button_that_begins_what_it_lacks() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let mut window = entries(dir.path(), "The campaign", WIDE);
    let languages = |window: &Window| app(window).state().organise.unsaved_texts();
    click(&mut window, "Add a language…");
    click(&mut window, "Français");
    let text = &languages(&window)["pack.toml"];
    assert!(
        text.contains("languages = [\"en\", \"ru\", \"kk\", \"fr\"]"),
        "{text}"
    );
    // The field of the new language is there at once.
    let title = "Title of the campaign, Français";
    words(&mut window, title, "De vieilles habitudes");
    let wrong = "there is no letter template in “xx”";
    let list = "Languages, a line each";
    type_into(
        &mut window,
        Role::MultilineTextInput,
        list,
        "en\nru\nkk\nfr\nxx",
    );
    assert!(has(&window, wrong));
    click(&mut window, "Begin templates in xx");
    assert!(!has(&window, wrong));
    let texts = languages(&window);
    assert!(
        texts["letter.xx.hbs"].contains("language = \"xx\""),
        "{texts:?}"
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    read(&mut window);
    assert!(has(&window, wrong));
    assert!(!languages(&window).contains_key("letter.xx.hbs"));
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run_ok();
    read(&mut window);
    assert!(!has(&window, wrong));
    save(&mut window);
    let files = all(dir.path());
    assert!(files[Path::new("templates/partials/thanks.xx.hbs")].contains("Thank you"));
    assert!(files[Path::new("templates/letter.xx.hbs")].contains("[FILL IN"));
}

#[test]
fn entries_are_renamed_with_all_that_refers_to_them_in_one_step() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let before = all(dir.path());
    let mut window = entries(dir.path(), "Facts", WIDE);
    choose(&mut window, "disability-isolated");
    let ask = |window: &mut Window, to: &str| {
        click(window, "disability-isolated: rename…");
        let field = window.get_by_role_and_label(Role::TextInput, "Its new short name");
        field.set_text_value_accesskit(to);
        window.run_ok();
        window.get_by_label("Rename").click_accesskit();
        window.run_ok();
    };
    // A name that is taken is asked for again.
    ask(&mut window, "zhanaozen-dead");
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(has(
        &window,
        "another entry has the short name “zhanaozen-dead”"
    ));
    window.get_by_label("Cancel").click_accesskit();
    window.run_ok();
    ask(&mut window, "kept-alone");
    wait(&mut window, |app| app.state().organise.is_dirty());
    read(&mut window);
    let texts = |window: &Window| app(window).state().organise.unsaved_texts();
    let changed = texts(&window);
    assert!(changed.len() > 1, "{:?}", changed.keys());
    let wrong = |window: &Window| {
        let report = app(window).state().organise.pack.report.clone();
        let flaws = report.expect("a report").flaws;
        flaws.iter().filter(|flaw| flaw.problem.is_error()).count()
    };
    assert_eq!(wrong(&window), 0);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    read(&mut window);
    assert!(texts(&window).is_empty());
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run_ok();
    read(&mut window);
    save(&mut window);
    let after = all(dir.path());
    for (name, text) in &after {
        assert!(
            !text.contains("\"disability-isolated\""),
            "{}",
            name.display()
        );
        let (old, _) = differing(&before[name], text);
        assert!(old.len() < 30, "{}: {old:?}", name.display());
    }
}

#[test]
fn entries_have_forms_for_letterhead_limits_and_figures() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let mut window = entries(dir.path(), "The campaign", WIDE);
    words(
        &mut window,
        "Name in the letterhead, English",
        "Friends of Toru",
    );
    let colour = "Colour of the line below it, like #1f4e79";
    type_into(&mut window, Role::TextInput, colour, "#1f4e7");
    assert!(has(&window, "#1f4e7"));
    type_into(&mut window, Role::TextInput, colour, "#1f4e79");
    let months = "Months after which an address counts as old";
    type_into(&mut window, Role::TextInput, months, "7");
    click_line(&mut window, "Figures");
    choose(&mut window, "torture-statements");
    type_into(&mut window, Role::TextInput, "How many, 2 of row 1", "37");
    click(&mut window, "Add a year to row 2");
    words(
        &mut window,
        "Year or part of one, 6 of row 2, English",
        "2014",
    );
    type_into(&mut window, Role::TextInput, "How many, 6 of row 2", "4");
    click(&mut window, "Add one");
    words(&mut window, "What is counted, English", "Letters");
    words(
        &mut window,
        "By whose count, as a letter says it, English",
        "by our count",
    );
    words(
        &mut window,
        "The numbers in a sentence, as letters print it, English",
        "We counted 3.",
    );
    words(
        &mut window,
        "What is said of a period that is only part of a year, English",
        "not a whole year",
    );
    words(&mut window, "Row 1, English", "letters");
    click(&mut window, "Add a year to row 1");
    words(
        &mut window,
        "Year or part of one, 1 of row 1, English",
        "2025",
    );
    type_into(&mut window, Role::TextInput, "How many, 1 of row 1", "3");
    click(&mut window, "Where it stands, Add a source");
    let place = "Where it stands, Page or place in source 1";
    type_into(&mut window, Role::TextInput, place, "p. 1");
    save(&mut window);
    let files = all(dir.path());
    let pack = &files[Path::new("pack.toml")];
    for line in [
        "address_months = 7\n",
        "colour = \"#1f4e79\"\n",
        "\"Friends of Toru\"\n",
    ] {
        assert!(pack.contains(line), "{line} is not in {pack}");
    }
    let figures = &files[Path::new("figures.toml")];
    for line in [
        "{ period.en = \"2010\", period.ru = \"2010\", value = 37 },",
        "{ period.en = \"2014\", value = 4 },",
        "values = [{ period.en = \"2025\", value = 3 }]",
    ] {
        assert!(figures.contains(line), "{line} is not in {figures}");
    }
}

#[test]
fn entries_stand_side_by_side_in_every_language_with_what_is_missing() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    for size in [WIDE, (1100.0, 700.0)] {
        let mut window = entries(dir.path(), "Facts", size);
        choose(&mut window, "monitoring-2005-2011");
        assert!(has(&window, "Русский: missing"), "at {size:?}");
        let save = window.get_by_label("Save the pack").rect();
        assert!(save.right() <= size.0 && save.bottom() <= size.1);
        let field = window.get_by_role_and_label(Role::MultilineTextInput, SENTENCE);
        assert!(field.rect().right() <= size.0, "{:?}", field.rect());
    }
}

/// Types a path, as where no file dialog answers.
pub fn answer(window: &mut Window, purpose: Purpose, path: &Path, button: &str) {
    let app = window.state_mut().as_mut().expect("a window");
    app.command(Command::from(Failure::NoDialog(purpose)));
    window.run_ok();
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    let open = window.get_all_by_label(button).last().expect("a button");
    open.click_accesskit();
    window.run_ok();
}

fn open_document(window: &mut Window, path: &Path) {
    answer(window, Purpose::Source, path, "Open");
    wait(window, |app| {
        let state = app.state();
        state.organise.pack.document.is_some() || state.dialog.is_some()
    });
    window.run_ok();
}

#[test]
fn entries_take_in_what_translators_wrote_after_showing_it() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let before = all(dir.path());
    let elsewhere = tempfile::tempdir().expect("a folder");
    let path = elsewhere.path().join("texts.csv");
    let mut window = entries(dir.path(), "Facts", WIDE);
    answer(&mut window, Purpose::Texts, &path, "Save");
    let there = path.clone();
    wait(&mut window, move |_| there.exists());
    let table = fs::read_to_string(&path).expect("a table");
    let row = "claims.toml,monitoring-2005-2011,text,";
    let line = table
        .lines()
        .find(|line| line.starts_with(row))
        .expect("a row");
    assert!(line.ends_with(",,"), "{line}");
    let translated = format!("{},Переведено.,\n", line.trim_end_matches(','));
    let table = table.replace(&format!("{line}\n"), &translated);
    fs::write(&path, format!("{table}claims.toml,nobody,text,,x,\n")).expect("a table");
    answer(&mut window, Purpose::Translated, &path, "Open");
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(has(&window, "Texts that would change: 1"));
    assert!(has(
        &window,
        "there is no “text” of “nobody” in claims.toml"
    ));
    assert!(has(&window, "monitoring-2005-2011 · Русский"));
    assert!(app(&window).state().organise.unsaved().next().is_none());
    click(&mut window, "Take in 1");
    save(&mut window);
    let name = Path::new("claims.toml");
    let after = all(dir.path());
    let (gone, come) = differing(&before[name], &after[name]);
    assert_eq!(
        (gone, come),
        (vec![], vec!["text.ru = \"Переведено.\"\n".to_owned()])
    );
}

#[test]
fn entries_are_made_of_a_sentence_in_a_document_with_its_page() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let elsewhere = tempfile::tempdir().expect("a folder");
    let path = elsewhere.path().join("S1.txt");
    fs::write(&path, "Invented.\n\u{c}It rained for\n  six days.\n\u{c}").expect("a file");
    for size in [WIDE, (1100.0, 700.0)] {
        let mut window = entries(dir.path(), "Facts", size);
        open_document(&mut window, &path);
        assert!(has(&window, "S1.txt"));
        let make = "Make a fact of this";
        assert!(window.get_by_label(make).accesskit_node().is_disabled());
        let find = window.get_by_role_and_label(Role::TextInput, "Find in the document");
        find.focus();
        window.run_ok();
        find_in(&mut window, "six days");
        let words = window.get_by_role_and_label(Role::MultilineTextInput, "Words of the document");
        assert_eq!(
            words.value().as_deref(),
            Some("It rained for\n  six days.\n")
        );
        words.focus();
        window.run_ok();
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run_ok();
        window.run_ok();
        assert!(has(&window, "p. 2: It rained for six days."));
        // What is marked stays so when a button takes the focus.
        window.get_by_label(make).focus();
        window.run_ok();
        click(&mut window, make);
        let shown = app(&window).state().organise.shown();
        let (_, _, entry) = shown.expect("the new fact");
        assert_eq!(entry.text("text.en"), "It rained for six days.");
        assert_eq!(entry.text("sources.0.source"), "S1");
        assert_eq!(entry.text("sources.0.where"), "p. 2");
        // It is nobody's yet.
        assert!(has(&window, "unchecked: no second reader"));
        let cite = "Cite this in the fact shown";
        assert!(!window.get_by_label(cite).accesskit_node().is_disabled());
        click(&mut window, cite);
        let shown = app(&window).state().organise.shown();
        assert_eq!(shown.map(|(_, _, entry)| entry.count("sources")), Some(2));
        let close = window.get_by_label("Put the document away").rect();
        assert!(close.right() <= size.0, "{close:?}");
    }
}

fn find_in(window: &mut Window, text: &str) {
    let field = window.get_by_role_and_label(Role::TextInput, "Find in the document");
    field.type_text(text);
    window.run_ok();
    click(window, "Next place");
}

#[test]
fn entries_say_why_a_document_cannot_be_read() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let path = dir.path().join("scan.pdf");
    fs::write(&path, "not a PDF").expect("a file");
    let mut window = entries(dir.path(), "Facts", WIDE);
    open_document(&mut window, &path);
    assert!(has(&window, "The document cannot be read"));
    assert!(has(&window, "no PDF"));
}

#[test]
fn entries_show_passages_sentence_by_sentence() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let before = all(dir.path());
    let mut window = entries(dir.path(), "Passages", WIDE);
    choose(&mut window, "tian-story");
    let said = "Sentence 2, English";
    words(
        &mut window,
        said,
        "Mr Tian said that they had tortured him.",
    );
    // Another sentence, and away with it again.
    let count = |window: &Window| {
        let fields = window.query_all_by_role(Role::MultilineTextInput);
        let label = |node: egui_kittest::Node<'_>| node.accesskit_node().label();
        let labels = fields.filter_map(label);
        labels
            .filter(|label| label.starts_with("Sentence ") && label.ends_with(", English"))
            .count()
    };
    let were = count(&window);
    click(&mut window, "Another sentence");
    assert_eq!(count(&window), were + 1);
    words(&mut window, "Sentence 5, English", "A new one.");
    click(&mut window, "Take out sentence 5");
    assert_eq!(count(&window), were);
    save(&mut window);
    let after = all(dir.path());
    let name = Path::new("passages.toml");
    let (gone, come) = differing(&before[name], &after[name]);
    // The seal of what was compared goes with what it was of.
    assert_eq!(gone.len(), 2, "{gone:?}");
    assert_eq!(
        come,
        ["text.en = \"Mr Tian said that they had tortured him.\"\n"]
    );
    for (name, text) in &before {
        assert!(name == Path::new("passages.toml") || after[name] == *text);
    }
}

#[test]
fn entries_show_groups_and_those_who_are_only_mentioned() {
    let dir = tempfile::tempdir().expect("a folder");
    pack(dir.path());
    let before = all(dir.path());
    let mut window = entries(dir.path(), "Groups", WIDE);
    choose(&mut window, "uzbek-28");
    words(&mut window, "Name, English", "Twenty-eight Uzbek men");
    click_line(&mut window, "Only mentioned");
    choose(&mut window, "dzhakishev");
    words(&mut window, "Name, English", "Mukhtar Jakishev");
    save(&mut window);
    let after = all(dir.path());
    let name = Path::new("people.toml");
    let (_, come) = differing(&before[name], &after[name]);
    assert_eq!(
        come,
        [
            "name.en = \"Twenty-eight Uzbek men\"\n",
            "name.en = \"Mukhtar Jakishev\"\n"
        ]
    );
}

/// What the window's own thread does for each letter typed, in a pack and in one twice as large.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes minutes"]
fn doubling_a_pack_doubles_the_time_of_its_forms() {
    use crate::robustness::doubling::of_this_thread;
    use std::fmt::Write as _;

    let claims = |size: usize| {
        (0..size).fold(String::new(), |mut all, number| {
            let _ = write!(
                all,
                "\n[[claim]]\nid = \"extra{number}\"\ntext.en = \"It rained on day {number}.\"\n\
                 standing = \"established\"\n\
                 sources = [{{ source = \"S3\", where = \"p. 1\" }}]\n"
            );
            all
        })
    };
    let of = |size: usize| {
        let folder = tempfile::tempdir().expect("a folder");
        pack(folder.path());
        let path = folder.path().join("claims.toml");
        let text = fs::read_to_string(&path).expect("claims") + &claims(size);
        fs::write(&path, text).expect("a file");
        let mut window = entries(folder.path(), "Facts", WIDE);
        choose(&mut window, "extra3");
        window
            .get_by_role_and_label(Role::MultilineTextInput, SENTENCE)
            .focus();
        window.run_ok();
        of_this_thread(|| {
            for letter in "It rained in the evening".chars() {
                let node = window.get_by_role_and_label(Role::MultilineTextInput, SENTENCE);
                node.type_text(&letter.to_string());
                window.run_ok();
            }
        })
    };
    let (half, whole) = (of(1_000), of(2_000));
    println!("typing in a form: {half:.2} s among 1,000 facts, {whole:.2} s among 2,000");
    assert!(whole < half * 3.0 + 0.25, "{half:.2} s, and {whole:.2} s");
}

#[test]
fn entries_that_a_crash_left_replace_nothing_that_somebody_else_wrote_meanwhile() {
    for (button, stands) in [
        ("Open mine, not saved", true),
        ("Keep the pack’s", false),
        ("Decide later", false),
    ] {
        let dir = tempfile::tempdir().expect("a folder");
        let folders = Folders::within(dir.path());
        let folder = dir.path().join("pack");
        pack(&folder);
        let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
        let opened = window.state_mut().as_mut().expect("a window");
        opened.command(Command::Own(Message::Dropped(vec![folder.clone()])));
        wait(&mut window, |app| app.state().session.pack_at.is_some());
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
        window.run_ok();
        click_line(&mut window, "The campaign");
        let title = "Title of the campaign, English";
        words(&mut window, title, "Old habits: mine");
        // Closed without asking, as a crash does.
        drop(window);
        let path = folder.join("pack.toml");
        let text = fs::read_to_string(&path).expect("text");
        let theirs = text.replacen("Old habits", "Old habits: theirs", 1);
        assert_ne!(text, theirs);
        fs::write(&path, &theirs).expect("a file");

        let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
        wait(&mut window, |app| !app.state().session.toasts.is_empty());
        window.run_ok();
        let offered = "Work on “Kazakhstan: Old habits” was not saved";
        assert!(has(&window, offered));
        window.get_by_label("Go on with it").click_accesskit();
        window.run_ok();
        wait(&mut window, |app| app.state().dialog.is_some());
        // Both are shown.
        for part in ["Old habits: theirs", "Old habits: mine"] {
            assert!(has(&window, part), "{part}");
        }
        window.get_by_label(button).click_accesskit();
        window.run_ok();
        wait(&mut window, |app| app.state().dialog.is_none());
        let unsaved = app(&window).state().organise.unsaved_texts();
        let mine = unsaved.get("pack.toml");
        assert_eq!(mine.is_some_and(|text| text.contains("mine")), stands);
        assert_eq!(fs::read_to_string(&path).expect("text"), theirs);
        drop(window);
        // What was put off is offered again.
        let left = autosave::left::<autosave::Texts>(&folders.state).len();
        assert_eq!(left > 0, button != "Keep the pack’s", "{button}");
    }
}
