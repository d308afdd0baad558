//! The window, driven by the names that a screen reader tells.

use std::time::{Duration, Instant};

use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::Command;
use entreaty::app::{App, Start};
use entreaty::campaign::{CopyTo, Lang, Name, Text, load};
use entreaty::press::file::ExportKind;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;
use jiff::civil::Date;

use crate::helper::no_name;

/// A page is made in far less, even unoptimised on a busy machine.
const LONGEST: Duration = Duration::from_mins(1);

pub fn open(width: f32, height: f32) -> Harness<'static, Option<App>> {
    open_with(width, height, None)
}

/// A window that remembers things in these folders.
pub fn open_with(
    width: f32,
    height: f32,
    folders: Option<Folders>,
) -> Harness<'static, Option<App>> {
    open_in(UiLang::ENGLISH, width, height, folders)
}

/// The same in another language.
pub fn open_in(
    ui_lang: UiLang,
    width: f32,
    height: f32,
    folders: Option<Folders>,
) -> Harness<'static, Option<App>> {
    let mut harness = start_with(start(ui_lang, folders), width, height);
    settle(&mut harness);
    harness
}

/// What the program starts a window with when it is called with nothing.
pub fn start(ui_lang: UiLang, folders: Option<Folders>) -> Start {
    Start {
        campaign: load::built_in().campaign.clone(),
        problems: Vec::new(),
        letter: None,
        begin: None,
        file: None,
        today: Date::constant(2026, 11, 21),
        ui_lang,
        folders,
    }
}

/// A window as the program starts it.
pub fn start_with(start: Start, width: f32, height: f32) -> Harness<'static, Option<App>> {
    Harness::builder()
        .with_size([width, height])
        .with_max_steps(30)
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let new = || App::new(ui.ctx(), start.clone()).expect("threads");
                let app = app.get_or_insert_with(new);
                app.before(ui.ctx());
                app.show(ui);
            },
            None,
        )
}

pub fn app<'h>(harness: &'h Harness<'_, Option<App>>) -> &'h App {
    harness.state().as_ref().expect("a window")
}

/// Runs until the page shown is that of the last change.
pub fn settle(harness: &mut Harness<'_, Option<App>>) {
    let since = Instant::now();
    loop {
        harness.run_ok();
        if !app(harness).state().session.is_behind() {
            return;
        }
        assert!(since.elapsed() < LONGEST, "no page came");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Lets something happen that has no control to press in a test.
pub fn send(harness: &mut Harness<'_, Option<App>>, command: Command) {
    let app = harness.state_mut().as_mut().expect("a window");
    app.command(command);
    settle(harness);
}

pub fn with_sender(harness: &mut Harness<'_, Option<App>>) {
    let address = "Street 1\n10000 Town\nIreland".to_owned();
    for edit in [
        Edit::Name("Sample Sender".to_owned()),
        Edit::Address(address),
    ] {
        send(harness, Command::Edit(edit));
    }
}

/// Runs until `done`.
pub fn wait(harness: &mut Harness<'_, Option<App>>, mut done: impl FnMut(&App) -> bool) {
    let since = Instant::now();
    loop {
        harness.run_ok();
        if done(app(harness)) {
            return;
        }
        assert!(since.elapsed() < LONGEST, "it did not happen");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Waits until a message with these words is told.
///
/// What a work has written is there before the work is known to have ended: a test that goes on from the message
/// waits for it.
pub fn toasted(harness: &mut Harness<'_, Option<App>>, words: &str) {
    wait(harness, |app| {
        let mut toasts = app.state().session.toasts.iter();
        toasts.any(|toast| toast.text.contains(words))
    });
}

/// Says that a folder is to be made, once that is asked.
pub fn make_folder(harness: &mut Harness<'_, Option<App>>) {
    wait(harness, |app| {
        matches!(app.state().dialog, Some(Dialog::NewFolder { .. }))
    });
    harness.run_ok();
    click(harness, "Make the folder");
}

pub fn click(harness: &mut Harness<'_, Option<App>>, name: &str) {
    harness.get_by_label(name).click_accesskit();
    settle(harness);
}

/// What the button of this name copies.
#[track_caller]
pub fn copied(harness: &mut Harness<'_, Option<App>>, name: &str) -> String {
    harness.get_by_label(name).click_accesskit();
    for _ in 0..5 {
        harness.step();
        let commands = &harness.output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        if let Some(copied) = copied {
            return copied;
        }
    }
    panic!("{name:?} copies nothing");
}

pub fn is_on(node: &Node<'_>) -> bool {
    node.accesskit_node().toggled() == Some(Toggled::True)
}

pub fn page(harness: &Harness<'_, Option<App>>) -> String {
    let page = harness.get_by_label("Page 1 of 1");
    page.accesskit_node()
        .data()
        .description()
        .unwrap_or_default()
        .to_owned()
}

/// The text field of this name: its section's head may have the same.
pub fn field<'h>(harness: &'h Harness<'_, Option<App>>, name: &'h str) -> Node<'h> {
    harness.get_by_role_and_label(Role::MultilineTextInput, name)
}

const P2: &str = "An agency to investigate all law enforcement";

#[test]
fn window_opens_with_the_open_requests_to_the_first_office() {
    let harness = open(1440.0, 900.0);
    assert!(is_on(&harness.get_by_label("President")));
    assert!(is_on(&harness.get_by_label(P2)));
    let offered = harness.get_by_label("An effective National Preventive Mechanism");
    assert!(!is_on(&offered));
    assert!(page(&harness).contains("Your Excellency,"));
    assert!(harness.query_by_label_contains("to fix").is_none());
}

#[test]
fn window_leads_from_what_is_still_needed_to_its_field() {
    let mut harness = open(1440.0, 900.0);
    click(&mut harness, "Still needed: your address");
    assert!(field(&harness, "Address").is_focused());
    // Nothing is exported, and the first of them is where the cursor goes.
    send(
        &mut harness,
        Command::Act(Action::Export(ExportKind::ALL[0])),
    );
    let name = harness.get_by_role_and_label(Role::TextInput, "Name");
    assert!(name.is_focused());
    let told = "Still needed before the letter can go out: your name and your address";
    // It stands above the fields, over none of them, until they are filled in.
    let said = harness.get_by_label(told).rect();
    assert!(said.bottom() <= name.rect().top(), "{said}");
    assert!(app(&harness).state().session.toasts.is_empty());
    assert!(app(&harness).state().dialog.is_none());
    // What is filled in leaves its place to nothing else.
    let at = |harness: &Harness<'_, Option<App>>| {
        harness
            .get_by_role_and_label(Role::Button, "Still needed: your address")
            .rect()
    };
    let before = at(&harness);
    harness
        .get_by_role_and_label(Role::TextInput, "Name")
        .type_text("Ann Sample");
    settle(&mut harness);
    assert!(harness.query_by_label("Still needed: your name").is_none());
    assert!(
        before.contains(at(&harness).center()),
        "{before} {}",
        at(&harness)
    );
    with_sender(&mut harness);
    assert!(harness.query_by_label_contains("Still needed").is_none());
}

#[test]
fn window_offers_what_would_mend_a_problem_beside_it() {
    let mut harness = open(1440.0, 1600.0);
    with_sender(&mut harness);
    for edit in [
        Edit::Case("tuletaeva".to_owned(), true),
        Edit::Ask("P1".to_owned(), false),
        Edit::Ask("P2".to_owned(), true),
        Edit::Ask("P3".to_owned(), false),
    ] {
        send(&mut harness, Command::Edit(edit));
    }
    send(&mut harness, Command::Act(Action::Problems));
    click(
        &mut harness,
        "Ask this too: An independent international investigation of Zhanaozen",
    );
    let asks = app(&harness).state().session.draft.asks.clone();
    assert!(asks.contains(&"P1".to_owned()), "{asks:?}");
    assert!(harness.query_by_label_contains("Ask this too").is_none());
    send(&mut harness, Command::Act(Action::Undo));
    click(&mut harness, "Leave out Roza Tuletaeva");
    assert!(app(&harness).state().session.draft.cases.is_empty());
}

#[test]
fn window_selects_or_takes_out_the_sentence_that_a_problem_is_of() {
    let mut harness = open(1440.0, 1600.0);
    with_sender(&mut harness);
    let words = "I am a nurse. In 2014 some 5,000 people were killed. I hope for an answer.";
    send(&mut harness, Command::Edit(Edit::Words(words.to_owned())));
    send(&mut harness, Command::Act(Action::Problems));
    click(&mut harness, "Go to your own words");
    let own = field(&harness, "In your own words");
    assert!(own.is_focused());
    let own = own.accesskit_node();
    let selected = own.text_selection().expect("a selection");
    let places = [selected.start(), selected.end()].map(|place| place.to_global_usv_index());
    assert_eq!(places, [14, 52]);
    click(&mut harness, "Leave this sentence out");
    let left = "I am a nurse. I hope for an answer.";
    assert_eq!(app(&harness).state().session.draft.words, left);
    assert!(harness.query_by_label("Leave this sentence out").is_none());
    send(&mut harness, Command::Act(Action::Undo));
    assert_eq!(app(&harness).state().session.draft.words, words);
}

#[test]
fn window_lists_what_cannot_go_out_before_what_is_still_needed() {
    let mut harness = open(1440.0, 1600.0);
    let words = "Beat the guards.".to_owned();
    send(&mut harness, Command::Edit(Edit::Words(words)));
    let words = "You are all liars, and you will pay for it.".to_owned();
    send(&mut harness, Command::Edit(Edit::Words(words)));
    send(&mut harness, Command::Act(Action::Problems));
    let top = |of: &str| harness.get_by_label(of).rect().top();
    let problems = app(&harness).state().session.problems();
    let gravest = problems
        .filter(|problem| problem.is_error() && problem.needs().is_none())
        .map(|problem| {
            let said = problem.message(UiLang::ENGLISH);
            said[..1].to_uppercase() + &said[1..]
        });
    let gravest: Vec<String> = gravest.collect();
    assert!(!gravest.is_empty());
    let no_name = no_name();
    let no_name = no_name[..1].to_uppercase() + &no_name[1..];
    for one in gravest {
        assert!(top(&one) < top(&no_name), "{one}");
    }
}

#[test]
fn window_takes_the_keyboard_from_nobody_when_the_list_closes() {
    let mut harness = open(1440.0, 900.0);
    let is_in_summary = |harness: &Harness<'_, Option<App>>| {
        let mut all = harness.query_all_by_label_contains("Problems: ");
        all.any(|one| one.accesskit_node().is_focused())
    };
    send(&mut harness, Command::Act(Action::Problems));
    assert!(!is_in_summary(&harness));
    send(&mut harness, Command::Act(Action::Problems));
    assert!(is_in_summary(&harness), "the list had it");
    send(&mut harness, Command::Act(Action::Problems));
    field(&harness, "Address").focus();
    harness.run();
    send(&mut harness, Command::Act(Action::Problems));
    assert!(!app(&harness).state().compose.problems_open);
    assert!(field(&harness, "Address").is_focused());
    assert!(app(&harness).state().session.focus.is_none());
}

#[test]
fn window_asks_for_more_than_a_street() {
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    let told = "The sender’s address is a street or a town alone: an answer may not arrive";
    send(&mut harness, Command::Act(Action::Problems));
    assert!(harness.query_by_label(told).is_none());
    let address = "12 High Street\nIreland".to_owned();
    send(&mut harness, Command::Edit(Edit::Address(address)));
    assert!(harness.query_by_label(told).is_some());
    click(&mut harness, "Go to your address");
    assert!(field(&harness, "Address").is_focused());
    let address = "12 High Street\nGalway\nIreland".to_owned();
    send(&mut harness, Command::Edit(Edit::Address(address)));
    assert!(harness.query_by_label(told).is_none());
}

#[test]
fn window_tells_again_what_comes_next() {
    let mut harness = open(1440.0, 900.0);
    send(&mut harness, Command::Act(Action::NextSteps));
    assert!(harness.query_by_label("The letter on its way").is_some());
    let steps = harness.query_all_by_label_contains("2. Print it").count();
    assert_eq!(steps, 1);
}

#[test]
fn window_changes_the_page_with_the_office_and_the_requests() {
    let mut harness = open(1440.0, 900.0);
    click(&mut harness, "Prosecutor General");
    let asks = app(&harness).state().session.draft.asks.clone();
    assert_eq!(asks, ["G1", "G2"]);
    assert!(page(&harness).contains("Dear Prosecutor General,"));
    let ask = "Challenge in court of convictions where duress is alleged";
    click(&mut harness, ask);
    assert!(!is_on(&harness.get_by_label(ask)));
    assert_eq!(app(&harness).state().session.draft.asks, ["G1"]);
    assert!(!page(&harness).contains("by formal protest, the convictions"));
    click(&mut harness, ask);
    assert!(page(&harness).contains("by formal protest, the convictions"));
}

#[test]
fn window_prints_own_words_and_undoes_them() {
    let mut harness = open(1440.0, 900.0);
    field(&harness, "In your own words").focus();
    harness.run_ok();
    field(&harness, "In your own words").type_text("I am a nurse: Я медсестра, мен дәрігермін.");
    settle(&mut harness);
    assert!(page(&harness).contains("I am a nurse: Я медсестра, мен дәрігермін."));
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    settle(&mut harness);
    assert_eq!(app(&harness).state().session.draft.words, "");
    assert!(!page(&harness).contains("I am a nurse: Я медсестра, мен дәрігермін."));
    let again = egui::Modifiers::COMMAND | egui::Modifiers::SHIFT;
    harness.key_press_modifiers(again, egui::Key::Z);
    settle(&mut harness);
    assert!(page(&harness).contains("I am a nurse: Я медсестра, мен дәрігермін."));
}

#[test]
fn window_says_who_writes_and_to_whom_copies_go() {
    let mut harness = open(1440.0, 900.0);
    let who = "Who you are, in a few words, in the letter’s language";
    assert!(page(&harness).contains("I am writing to you, as a private individual, to ask"));
    harness.get_by_role_and_label(Role::TextInput, who).focus();
    harness.run_ok();
    harness
        .get_by_role_and_label(Role::TextInput, who)
        .type_text("a nurse from Cork");
    settle(&mut harness);
    assert!(page(&harness).contains("I am writing to you, as a nurse from Cork, to ask"));
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    settle(&mut harness);
    assert!(page(&harness).contains("as a private individual"));
    // A copy goes to any other office of the pack, never to whom the letter goes.
    assert!(harness.query_by_label("Copy to President").is_none());
    let copy = "Copy to Prosecutor General";
    click(&mut harness, copy);
    assert!(is_on(&harness.get_by_label(copy)));
    assert!(page(&harness).contains("Copy to: General Prosecutor’s Office"));
    click(&mut harness, "Prosecutor General");
    assert!(harness.query_by_label(copy).is_none());
    assert!(!page(&harness).contains("Copy to:"));
    click(&mut harness, "Copy to President");
    click(&mut harness, "Copy to President");
    assert!(!page(&harness).contains("Copy to:"));
    assert!(app(&harness).state().session.draft.copies.is_empty());
}

#[test]
fn window_orders_requests_by_keyboard() {
    let mut harness = open(1440.0, 900.0);
    let name = format!("Move up: {P2}");
    harness.get_by_label(&name).focus();
    harness.run_ok();
    harness.key_press(egui::Key::Enter);
    settle(&mut harness);
    assert_eq!(app(&harness).state().session.draft.asks, ["P2", "P1", "P3"]);
    click(&mut harness, &format!("Remove: {P2}"));
    assert_eq!(app(&harness).state().session.draft.asks, ["P1", "P3"]);
    assert!(!is_on(&harness.get_by_label(P2)));
}

#[test]
fn window_orders_requests_by_dragging() {
    let mut harness = open(1440.0, 900.0);
    let rect = |name: &str| harness.get_by_label(name).rect();
    let first = rect("1. An independent international investigation of Zhanaozen");
    let last = rect("3. Court review of convictions where duress is alleged");
    let handle = |rect: egui::Rect| egui::pos2(rect.left() + 16.0, rect.center().y);
    harness.drag_at(handle(last));
    harness.run_ok();
    for y in [last.top() - 10.0, first.center().y, first.top() - 2.0] {
        harness.hover_at(egui::pos2(handle(first).x, y));
        harness.run_ok();
    }
    harness.drop_at(egui::pos2(handle(first).x, first.top() - 2.0));
    settle(&mut harness);
    assert_eq!(app(&harness).state().session.draft.asks, ["P3", "P1", "P2"]);
}

#[test]
fn window_tells_what_is_not_known_before_a_person_is_added() {
    let mut harness = open(1440.0, 2400.0);
    click(&mut harness, "More about Roza Tuletaeva");
    assert!(harness.query_by_label("Conviction").is_some());
    assert!(harness.query_by_label("Not known").is_some());
    click(&mut harness, "Roza Tuletaeva, released");
    assert!(page(&harness).contains("She has since been released"));
}

#[test]
fn window_refuses_to_export_what_is_wrong_and_says_why() {
    let mut harness = open(1440.0, 900.0);
    with_sender(&mut harness);
    let lines = "A line of an address that is none\n".repeat(40);
    send(&mut harness, Command::Edit(Edit::Address(lines)));
    click(&mut harness, "Export PDF…");
    assert!(harness.query_by_label("Fix 1 error first").is_some());
    assert!(harness.query_all_by_label_contains("■ ").next().is_some());
    click(&mut harness, "Show them");
    assert!(app(&harness).state().compose.problems_open);
    assert!(harness.query_by_label("To fix and to check").is_some());
    let go = harness.get_all_by_label("Go to your address").next();
    go.expect("a way there").click_accesskit();
    settle(&mut harness);
    assert!(field(&harness, "Address").is_focused());
}

#[test]
fn window_exports_to_a_typed_path_where_no_dialog_answers() {
    let mut harness = open(1440.0, 900.0);
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("letter.pdf");
    with_sender(&mut harness);
    send(
        &mut harness,
        Command::from(Failure::NoDialog(Purpose::Export(ExportKind::Pdf))),
    );
    let field = harness.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    harness.run_ok();
    let save = harness.get_all_by_label("Save").last().expect("a button");
    save.click_accesskit();
    let since = Instant::now();
    while !path.exists() {
        harness.run_ok();
        assert!(since.elapsed() < LONGEST, "no file came");
        std::thread::sleep(Duration::from_millis(10));
    }
    settle(&mut harness);
    let bytes = std::fs::read(&path).expect("a file");
    assert!(bytes.starts_with(b"%PDF-"));
    let shown = app(&harness)
        .state()
        .session
        .made
        .as_ref()
        .map(|made| made.pdf.to_vec());
    assert_eq!(
        shown.as_deref(),
        Some(&bytes[..]),
        "what is shown is what is written"
    );
}

#[test]
fn window_keeps_the_report_in_a_drawer_where_it_is_small() {
    let mut harness = open(1100.0, 700.0);
    assert!(harness.query_by_label("Roza Tuletaeva, released").is_none());
    click(&mut harness, "People");
    assert!(harness.query_by_label("Roza Tuletaeva, released").is_some());
    click(&mut harness, "Close the report");
    assert!(harness.query_by_label("Roza Tuletaeva, released").is_none());
}

#[test]
fn window_tells_figures() {
    let mut harness = open(1440.0, 2400.0);
    assert!(!page(&harness).contains("602"));
    click(&mut harness, "Tell it in a sentence");
    assert!(page(&harness).contains("602"));
}

#[test]
fn window_turns_pages_by_keyboard() {
    let mut harness = open(1440.0, 2400.0);
    for person in ["Aron Atabek", "Oleg Evloev", "Roza Tuletaeva"] {
        let id = person
            .split(' ')
            .next_back()
            .expect("a name")
            .to_lowercase();
        let command = Command::Edit(Edit::Case(id, true));
        harness
            .state_mut()
            .as_mut()
            .expect("a window")
            .command(command);
    }
    let words = "These are my own words, and there are many of them. ".repeat(40);
    let command = Command::Edit(Edit::Words(words));
    harness
        .state_mut()
        .as_mut()
        .expect("a window")
        .command(command);
    settle(&mut harness);
    assert!(harness.query_by_label_contains("Page 1 of ").is_some());
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::PageDown);
    settle(&mut harness);
    assert!(harness.query_by_label_contains("Page 2 of ").is_some());
    click(&mut harness, "Previous page");
    assert!(harness.query_by_label_contains("Page 1 of ").is_some());
}

#[test]
fn window_asks_before_changes_are_lost() {
    let mut harness = open(1440.0, 900.0);
    click(&mut harness, P2);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::N);
    settle(&mut harness);
    assert!(harness.query_by_label("Save the changes?").is_some());
    click(&mut harness, "Cancel");
    assert_eq!(app(&harness).state().session.draft.asks, ["P1", "P3"]);
}

#[test]
fn window_speaks_another_language_at_once_and_english_again() {
    let mut harness = open(1440.0, 900.0);
    let words = "I am a nurse.";
    field(&harness, "In your own words").focus();
    harness.run_ok();
    field(&harness, "In your own words").type_text(words);
    settle(&mut harness);
    let before = app(&harness).state().session.draft.clone();
    send(&mut harness, Command::Act(Action::Settings));
    assert!(
        harness
            .query_by_label_contains("not yet reviewed by a native speaker")
            .is_none()
    );
    click(&mut harness, "Русский");
    assert!(
        harness
            .query_by_label_contains("ещё не проверен носителем языка")
            .is_some()
    );
    click(&mut harness, "Закрыть");
    assert!(harness.query_by_label("Export PDF…").is_none());
    assert!(harness.query_by_label("Меню").is_some());
    assert!(
        harness
            .query_by_label("сведения на июль 2013\u{202f}г.")
            .is_some()
    );
    assert!(harness.query_by_label("Ещё нужно: ваше имя").is_some());
    let own = field(&harness, "Своими словами");
    assert_eq!(own.value().as_deref(), Some(words));
    // The letter stays in its own language.
    let page = harness.get_by_label("Страница 1 из 1");
    let page = page.accesskit_node().data().description();
    assert!(page.is_some_and(|text| text.contains("Your Excellency,")));
    click(&mut harness, "Источники: показать");
    assert!(harness.query_by_label("Источники: скрыть").is_some());
    send(&mut harness, Command::Act(Action::Problems));
    assert!(harness.query_by_label("Исправить и проверить").is_some());
    send(&mut harness, Command::Act(Action::Settings));
    click(&mut harness, "English");
    click(&mut harness, "Close");
    assert!(harness.query_by_label("Export PDF…").is_some());
    assert_eq!(app(&harness).state().session.draft, before);
}

#[test]
fn window_offers_copies_to_the_embassy_of_the_senders_country() {
    let mut start = start(UiLang::ENGLISH, None);
    let text = |text: &str| {
        let mut all = Text::default();
        all.0.insert(Lang::new("en"), text.to_owned());
        all
    };
    let copy = |id: &str, name: &str, country: &str| CopyTo {
        id: Name::from(id),
        name: text(name),
        for_countries: vec![Name::from(country)],
        ..CopyTo::default()
    };
    start.campaign.copies = vec![
        copy("dublin", "Embassy in Dublin", "IE"),
        copy("riga", "Embassy in Riga", "LV"),
    ];
    start.campaign.addressees[0].copies_to = vec![Name::from("dublin"), Name::from("riga")];
    let mut harness = start_with(start, 1440.0, 900.0);
    settle(&mut harness);
    // Before anybody has said where they live, both.
    assert!(harness.query_by_label("Copy to Embassy in Riga").is_some());
    with_sender(&mut harness);
    assert!(harness.query_by_label("Copy to Embassy in Riga").is_none());
    harness
        .get_by_label("Copy to Embassy in Dublin")
        .click_accesskit();
    settle(&mut harness);
    let made = app(&harness).state().session.made.as_ref().expect("a page");
    assert!(
        made.text.contains("Copy to: Embassy in Dublin"),
        "{}",
        made.text
    );
}
