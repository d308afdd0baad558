//! A campaign begun in the window from a document: what was found is confirmed card by card, and the
//! first letter comes of it.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::Purpose;
use entreaty::app::kernel::session::Tab;
use entreaty::app::organise::state::Entries;
use entreaty::app::organise::state::confirm::Step;
use entreaty::app::shell::message::{Command, Message};
use entreaty::app::{App, Start};
use entreaty::campaign::load;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;

use crate::window::compose::{app, open_with, start, start_with, wait};
use crate::window::entries::answer;

pub(crate) type Window = Harness<'static, Option<App>>;

/// An urgent action, invented from its first word to its last.
pub const ACTION: &str = "<html><body>
<p>URGENT ACTION TITLE: Verania: armed attack on defenders of the Orla</p>
<p>PUBLICATION DATE: 5 November 2026</p>
<p>INDEX NUMBER: VER 14/2026</p>
<p>APPEAL DEADLINE: 16 January 2027</p>
<p>URGENT ACTION LETTER:</p>
<p>Dear Minister,</p>
<p>On 30 October, the coordinators Marta Ilve and Teo Sarran were returning from Cansire when a car forced theirs
off the road. Mr Sarran reported that three men carrying machetes got out and struck the car. It is the third attack
on members of the council since March.</p>
<p>I urge you to ensure that members of the council have the protection that they ask for, and to recognise their
work publicly.</p>
<p>Yours sincerely,</p>
<p>TARGET'S CONTACT DETAILS</p>
<p>Minister of Security<br>Aldea el Ocotal 7<br>1001 Teguna<br>Ireland<br>Email: despacho@example.org<br>
Salutation: Dear Minister</p>
<p>NAMES AND PRONOUNS: Marta Ilve (she/her), Teo Sarran (he/him)</p>
<footer>© 2026 Orla Watch</footer>
</body></html>";

/// The window after the document was dropped on it, and what was found was begun.
fn begun(dir: &Path) -> Window {
    begun_with(dir, ACTION)
}

/// The same with a document that says this.
pub(crate) fn begun_with(dir: &Path, action: &str) -> Window {
    let path = dir.join("action.html");
    fs::write(&path, action).expect("a document");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir)));
    let dropped = Command::Own(Message::Dropped(vec![path]));
    let app = window.state_mut().as_mut().expect("a window");
    app.command(dropped);
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(
        window
            .query_by_label_contains("one office to write to")
            .is_some()
    );
    let field = window.get_by_label("The campaign’s folder");
    let folder = field.accesskit_node().value().unwrap_or_default();
    assert_eq!(Path::new(&folder), dir.join("action"));
    window.get_by_label("Begin").click_accesskit();
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    read(&mut window);
    window
}

/// Waits until all changes were read through.
pub(crate) fn read(window: &mut Window) {
    wait(window, |app| app.state().organise.is_checked());
    window.run_ok();
}

pub(crate) fn press(window: &mut Window, name: &str) {
    window
        .get_by_role_and_label(Role::Button, name)
        .click_accesskit();
    window.run_ok();
    read(window);
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run_ok();
    read(window);
}

/// What still has to be looked at of a step.
pub(crate) fn left(window: &Window, step: Step) -> usize {
    app(window).state().organise.to_confirm(step, "en")
}

pub(crate) fn step(window: &Window) -> Option<Step> {
    app(window).state().organise.step()
}

/// Types into the field that has the focus.
fn type_here(window: &mut Window, label: &str, text: &str) {
    let field = window.get_by_role_and_label(Role::MultilineTextInput, label);
    assert!(field.accesskit_node().is_focused(), "{label}");
    field.type_text(text);
    window.run_ok();
    read(window);
}

/// The card shown is taken until the step is another; its requests are given a kind and a topic.
pub(crate) fn take_requests(window: &mut Window) -> usize {
    let mut typed = 0;
    while step(window) == Some(Step::Requests) {
        let was = left(window, Step::Requests);
        let kind = window.get_by_role_and_label(Role::RadioButton, "Protection");
        kind.click_accesskit();
        window.run_ok();
        read(window);
        press(window, "Take");
        let topic = "protection";
        type_here(
            window,
            "The same after “for”, for the letter’s subject",
            topic,
        );
        typed += topic.len();
        press(window, "Take");
        assert_eq!(left(window, Step::Requests), was - 1);
    }
    typed
}

fn file(dir: &Path, name: &str) -> PathBuf {
    dir.join("action").join(name)
}

#[test]
fn confirm_leads_from_a_dropped_document_to_a_letter() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun(dir.path());
    assert_eq!(app(&window).state().session.tab, Tab::Organise);
    assert_eq!(step(&window), Some(Step::Campaign));
    assert!(window.query_by_label("draft").is_some());
    assert!(window.query_by_label("56 days left").is_some());
    assert!(
        window
            .query_by_label_contains("No letter can be made yet")
            .is_some()
    );

    press(&mut window, "Take and go on");
    // Who published it is asked, and nobody can leave out what the rest cites.
    assert_eq!(step(&window), Some(Step::Campaign));
    assert!(
        window
            .query_by_label_contains("Who published it?")
            .is_some()
    );
    assert!(window.query_by_label("Leave out").is_none());
    press(&mut window, "Take and go on");
    assert_eq!(step(&window), Some(Step::Offices));
    press(&mut window, "Take and go on");
    // No card makes the pack itself more than a draft.
    let pack = app(&window).state().organise.now("pack.toml");
    assert!(pack.is_some_and(|pack| pack.contains("\ndraft = true\n")));
    assert_eq!(step(&window), Some(Step::Requests));
    take_requests(&mut window);
    wait(&mut window, |app| {
        app.state().organise.confirm.letter.is_some()
    });
    assert!(
        window
            .query_by_label_contains("A first letter can be made")
            .is_some()
    );
    let page = window.get_by_role_and_label(Role::Image, "The first letter, so far");
    let text = page
        .accesskit_node()
        .data()
        .description()
        .unwrap_or_default()
        .to_owned();
    assert!(
        text.contains("ensure that members of the council have the protection"),
        "{text}"
    );
    // Nobody has confirmed what happened yet, and so the letter does not tell it.
    assert!(!text.contains("third attack"), "{text}");

    assert_eq!(step(&window), Some(Step::Facts));
    while step(&window) == Some(Step::Facts) {
        let was = left(&window, Step::Facts);
        press(&mut window, "Take");
        assert_eq!(left(&window, Step::Facts), was - 1);
    }
    let letter = app(&window)
        .state()
        .organise
        .confirm
        .letter
        .clone()
        .expect("a letter");
    assert!(letter.text.contains("third attack"), "{}", letter.text);

    assert_eq!(step(&window), Some(Step::People));
    while left(&window, Step::People) > 0 {
        press(&mut window, "Leave out");
    }
    press(&mut window, "All is confirmed");
    assert_eq!(app(&window).state().organise.entries(), Some(Entries::Pack));
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait(&mut window, |app| !app.state().organise.is_dirty());
    let loaded = load::from_path(&dir.path().join("action")).expect("a pack");
    assert!(!loaded.campaign.pack.draft);
    assert_eq!(loaded.campaign.drafts(), 0);
    // What was missing when the draft was opened is told no more.
    let told: Vec<_> = app(&window).state().session.opening.clone();
    assert_eq!(told, loaded.problems);
    assert!(
        loaded.problems.iter().all(|problem| !problem.is_error()),
        "{:#?}",
        loaded.problems
    );
    assert!(loaded.campaign.cases.is_empty());
    // A letter can be written now.
    assert_eq!(app(&window).state().session.tab, Tab::Compose);
    let cases = fs::read_dir(file(dir.path(), "cases")).expect("a folder");
    assert_eq!(cases.count(), 0);
}

#[test]
fn confirm_leads_from_an_address_that_is_too_wide_to_its_card() {
    let dir = tempfile::tempdir().expect("a folder");
    let long = "Staatssicherheitshauptverwaltungsabteilungsleitungsgebäude am Ocotal";
    let action = ACTION.replace("Aldea el Ocotal 7", long);
    let mut window = begun_with(dir.path(), &action);
    press(&mut window, "Take and go on");
    press(&mut window, "Take and go on");
    press(&mut window, "Take and go on");
    take_requests(&mut window);
    wait(&mut window, |app| {
        app.state().organise.confirm.letter.is_some()
    });
    window.run_ok();
    assert_ne!(step(&window), Some(Step::Offices));
    let told = window.get_by_label_contains("too wide for the window");
    told.click_accesskit();
    window.run_ok();
    assert_eq!(step(&window), Some(Step::Offices));
}

#[test]
fn confirm_begins_with_a_document_that_the_program_is_called_with() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("action.html");
    fs::write(&path, ACTION).expect("a document");
    let start = Start {
        file: Some(path),
        ..start(UiLang::ENGLISH, Some(Folders::within(dir.path())))
    };
    let mut window = start_with(start, 1100.0, 700.0);
    wait(&mut window, |app| app.state().dialog.is_some());
    let found = window.query_by_label_contains("one office to write to");
    assert!(found.is_some());
}

/// Lists may end in “.txt” too.
#[test]
fn confirm_begins_with_a_report_in_plain_text_and_a_list_in_plain_text_stays_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let dir = tempfile::tempdir().expect("a folder");
    let list = dir.path().join("members.txt");
    let rows = "Ann Lee, 1 High Street in the old part of the town, Cork\n".repeat(40);
    fs::write(&list, rows).expect("a list");
    let names = dir.path().join("names.txt");
    fs::write(&names, "Ann Lee\nBo Brown\n".repeat(40)).expect("a list");
    for (path, is_report) in [
        (folder.join("ua-older-mailing.txt"), true),
        (list, false),
        (names, false),
    ] {
        let start = Start {
            file: Some(path),
            ..start(UiLang::ENGLISH, Some(Folders::within(dir.path())))
        };
        let mut window = start_with(start, 1100.0, 700.0);
        wait(&mut window, |app| {
            app.state().dialog.is_some() || app.state().batch.list.is_some()
        });
        let found = window.query_by_label_contains("3 offices to write to");
        assert_eq!(found.is_some(), is_report);
    }
}

/// Whoever opened a file as a list is not led away from it, whatever its lines look like.
#[test]
fn confirm_begins_with_nothing_that_was_opened_as_a_list() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("members.txt");
    let line = "Ann Lee of the old house at 1 High Street in Cork\n";
    fs::write(&path, line.repeat(40)).expect("a list");
    let mut window = open_with(1100.0, 700.0, Some(Folders::within(dir.path())));
    answer(&mut window, Purpose::List, &path, "Open");
    let is_done = |app: &App| app.state().batch.list.is_some() || app.state().dialog.is_some();
    wait(&mut window, is_done);
    assert!(app(&window).state().dialog.is_none());
    assert_eq!(app(&window).state().session.tab, Tab::Batch);
    // Dropped, it may be a report.
    let mut window = open_with(1100.0, 700.0, Some(Folders::within(dir.path())));
    let dropped = Command::Own(Message::Dropped(vec![path]));
    window
        .state_mut()
        .as_mut()
        .expect("a window")
        .command(dropped);
    wait(&mut window, is_done);
    assert!(app(&window).state().batch.list.is_none());
}

#[test]
fn confirm_takes_nothing_that_says_too_little() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun(dir.path());
    press(&mut window, "Take and go on");
    press(&mut window, "Take and go on");
    press(&mut window, "Take and go on");
    let was = left(&window, Step::Requests);
    press(&mut window, "Take");
    assert_eq!(left(&window, Step::Requests), was);
    assert!(
        window
            .query_by_label_contains("This is still needed")
            .is_some()
    );
}

#[test]
fn confirm_leaves_out_and_undo_brings_back_with_all_that_named_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun(dir.path());
    let before = app(&window).state().organise.unsaved_texts();
    window
        .get_by_role_and_label(Role::Tab, "What happened, 3 of 3 to look at")
        .click_accesskit();
    window.run_ok();
    read(&mut window);
    let told = |window: &Window| {
        let organise = &app(window).state().organise;
        let people = organise.all(Entries::People);
        people
            .iter()
            .map(|(_, person)| person.list("claims").len())
            .sum::<usize>()
    };
    let (facts, named) = (left(&window, Step::Facts), told(&window));
    assert!(named > 0);
    press(&mut window, "Leave out the 3 not confirmed");
    assert_eq!((left(&window, Step::Facts), told(&window)), (0, 0));
    let said = app(&window).state().session.toasts.last();
    let said = said.map(|toast| toast.text.as_str()).unwrap_or_default();
    assert_eq!(said, "3 left out of the campaign. Undo brings them back.");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    read(&mut window);
    assert_eq!((left(&window, Step::Facts), told(&window)), (facts, named));
    let after = app(&window).state().organise.unsaved_texts();
    assert_eq!(before, after);
}

#[test]
fn confirm_goes_by_keys_and_warns_of_borrowed_words() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun(dir.path());
    for _campaign_document_office in 0..3 {
        key(&mut window, Key::Enter);
    }
    assert_eq!(step(&window), Some(Step::Requests));
    let tab = "What happened, 3 of 3 to look at";
    window
        .get_by_role_and_label(Role::Tab, tab)
        .click_accesskit();
    window.run_ok();
    read(&mut window);
    assert!(
        window
            .query_by_label_contains("words in a row are the document’s own")
            .is_some()
    );
    key(&mut window, Key::ArrowDown);
    let index = |window: &Window| {
        let organise = &app(window).state().organise;
        organise.shown().map(|(_, spot, _)| spot.index)
    };
    assert_eq!(index(&window), Some(1));
    key(&mut window, Key::Delete);
    assert_eq!(left(&window, Step::Facts), 2);
    key(&mut window, Key::E);
    let sentence = "The sentence, as letters print it";
    let field = window.get_by_role_and_label(Role::MultilineTextInput, sentence);
    assert!(field.accesskit_node().is_focused());
    // Enter belongs to whoever types.
    let was = left(&window, Step::Facts);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run_ok();
    let field = window.get_by_role_and_label(Role::MultilineTextInput, sentence);
    field.type_text("Since March the council was attacked three times.");
    window.run_ok();
    read(&mut window);
    assert_eq!(left(&window, Step::Facts), was);
    assert!(
        window
            .query_by_label_contains("words in a row are the document’s own")
            .is_none()
    );
    press(&mut window, "Take");
    assert!(
        window
            .query_by_label_contains("taken, in your words")
            .is_some()
    );
}

#[test]
fn confirm_goes_on_where_it_was_left() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun(dir.path());
    press(&mut window, "Take and go on");
    press(&mut window, "Take and go on");
    press(&mut window, "Take and go on");
    press(&mut window, "Finish later");
    wait(&mut window, |app| !app.state().organise.is_dirty());
    drop(window);
    let mut window = open_with(1440.0, 900.0, None);
    let folder = dir.path().join("action");
    let app_of = window.state_mut().as_mut().expect("a window");
    app_of.command(Command::Own(Message::Dropped(vec![folder])));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    read(&mut window);
    assert_eq!(app(&window).state().session.tab, Tab::Organise);
    assert_eq!(step(&window), Some(Step::Requests));
    let organise = &app(&window).state().organise;
    assert!(!organise.confirm.marks.is_empty());
}

#[test]
fn confirm_refuses_a_folder_that_is_there() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("action.html");
    fs::write(&path, ACTION).expect("a document");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let app_of = window.state_mut().as_mut().expect("a window");
    app_of.command(Command::Own(Message::Dropped(vec![path])));
    wait(&mut window, |app| app.state().dialog.is_some());
    let mine = dir.path().join("action");
    fs::create_dir(&mine).expect("a folder");
    fs::write(mine.join("mine.txt"), "mine").expect("a file");
    window.get_by_label("Begin").click_accesskit();
    window.run_ok();
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(window.query_by_label_contains("choose another").is_some());
    assert_eq!(fs::read_dir(&mine).expect("a folder").count(), 1);
}

#[test]
fn confirm_ends_in_a_pack_file_whose_version_counts_up() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("pack");
    let own = load::built_in();
    entreaty::store::own_pack::begin(&own.files, &folder).expect("a pack");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let send = |window: &mut Window, command: Command| {
        window
            .state_mut()
            .as_mut()
            .expect("a window")
            .command(command);
        window.run_ok();
    };
    let dropped = Message::Dropped(vec![folder.clone()]);
    send(&mut window, Command::Own(dropped));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    let file = dir.path().join("a.entreaty");
    let build = |window: &mut Window| {
        let app_of = window.state_mut().as_mut().expect("a window");
        let toasts = &app_of.state().session.toasts;
        let ids: Vec<_> = toasts.iter().map(|toast| toast.id).collect();
        for id in ids {
            app_of.command(Command::Own(Message::Toast(id)));
        }
        answer(window, Purpose::PackFile, &file, "Save");
        wait(window, |app| {
            let state = app.state();
            !state.session.toasts.is_empty() || state.dialog.is_some()
        });
        if app(window).state().dialog.is_some() {
            window.get_by_label("Replace").click_accesskit();
        }
        wait(window, |app| !app.state().session.toasts.is_empty());
        app(window).state().session.toasts[0].text.clone()
    };
    let version = || {
        load::from_path(&file)
            .expect("a pack")
            .campaign
            .pack
            .version
            .to_string()
    };
    assert!(build(&mut window).contains("was built"));
    let first = version();
    let number = load::from_path(&file).expect("a pack").number.to_string();
    let told = build(&mut window);
    assert!(told.contains(&first) && told.contains(&number), "{told}");
    window.get_by_label("Copy the number").click_accesskit();
    window.run_ok();
    let mut toasts = app(&window).state().session.toasts.iter();
    assert!(toasts.any(|toast| toast.text.contains("in the clipboard")));
    assert_eq!(version(), first);
    let pack = folder.join("pack.toml");
    let text = fs::read_to_string(&pack).expect("text");
    fs::write(
        &pack,
        text.replacen("title.en = \"", "title.en = \"New: ", 1),
    )
    .expect("a file");
    build(&mut window);
    assert_ne!(version(), first);
    let shown = app(&window)
        .state()
        .session
        .campaign
        .pack
        .version
        .to_string();
    assert_eq!(shown, version());
}

#[test]
fn campaign_of_which_nothing_is_written_begins_with_what_is_missing() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    let app_of = |window: &mut Window, action| {
        let app = window.state_mut().as_mut().expect("a window");
        app.command(Command::Act(action));
    };
    app_of(&mut window, Action::NewEmpty);
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    let title = "Title of the campaign";
    let field = window.get_by_role_and_label(Role::TextInput, title);
    assert!(field.is_focused());
    // Without a title nothing is begun.
    window.get_by_label("Begin").click_accesskit();
    window.run_ok();
    let asked = window.query_by_label_contains("Give it a title");
    assert!(asked.is_some());
    window.get_by_role_and_label(Role::TextInput, title).focus();
    window.run_ok();
    let field = window.get_by_role_and_label(Role::TextInput, title);
    field.type_text("Water for Toru");
    window.run_ok();
    let folder = window.get_by_label("The campaign’s folder");
    let folder = PathBuf::from(folder.accesskit_node().value().unwrap_or_default());
    assert!(folder.ends_with("Water for Toru"), "{folder:?}");
    window.get_by_label("Begin").click_accesskit();
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    read(&mut window);
    assert_eq!(app(&window).state().session.tab, Tab::Organise);
    assert_eq!(app(&window).state().organise.entries(), Some(Entries::Pack));
    let pack = fs::read_to_string(folder.join("pack.toml")).expect("a pack");
    assert!(pack.contains("id = \"water-for-toru\"\n"), "{pack}");
    assert!(pack.contains("title.en = \"Water for Toru\"\n"), "{pack}");
    // What is missing leads to where it is written.
    let missing = "▲ there is no office to write to yet";
    let line = |window: &Window| {
        let lines = window.query_all_by_role(Role::Button);
        let labels = lines.map(|line| line.accesskit_node().label().unwrap_or_default());
        labels.into_iter().find(|label| label.starts_with(missing))
    };
    let name = line(&window).expect("a line");
    press(&mut window, &name);
    assert_eq!(
        app(&window).state().organise.entries(),
        Some(Entries::Addressees)
    );
    press(&mut window, "Add one");
    assert_eq!(line(&window), None);
    // What is half finished can be kept: the pack is a draft.
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait(&mut window, |app| !app.state().organise.is_dirty());
    assert!(
        load::from_path(&folder)
            .expect("a pack")
            .campaign
            .pack
            .draft
    );
}

#[test]
fn confirm_tells_a_fact_that_was_taken_when_those_whom_it_named_are_left_out() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = begun(dir.path());
    let tab = "What happened, 3 of 3 to look at";
    let tab = window.get_by_role_and_label(Role::Tab, tab);
    tab.click_accesskit();
    window.run_ok();
    read(&mut window);
    press(&mut window, "Take");
    let told_by = |window: &Window, kind: Entries, path: &str| {
        let organise = &app(window).state().organise;
        let all = organise.all(kind).into_iter();
        all.flat_map(|(_, entry)| entry.list(path))
            .collect::<Vec<_>>()
    };
    let taken = "f1".to_owned();
    assert!(told_by(&window, Entries::People, "claims").contains(&taken));
    let tab = "Whom it is about, 2 of 2 to look at";
    let tab = window.get_by_role_and_label(Role::Tab, tab);
    tab.click_accesskit();
    window.run_ok();
    read(&mut window);
    press(&mut window, "Leave out the 2 not confirmed");
    // What nobody has confirmed is told by nobody.
    assert_eq!(told_by(&window, Entries::Addressees, "background"), [taken]);
}
