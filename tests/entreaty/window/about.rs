//! *About*: the version, the licences, and what can be told of a fault; and what the window begins
//! with when it is called from the desktop's menu.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::Start;
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::Command;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;
use entreaty::strings::guide::{Block, GuidePlace, TOPICS};

use crate::window::batch_window::Window;
use crate::window::compose::{
    app, click, copied, open_with, send, settle, start, start_with, wait, with_sender,
};

/// All labels and values that a screen reader tells.
fn told(window: &Window) -> String {
    let mut all = String::new();
    let mut nodes = vec![window.root()];
    while let Some(node) = nodes.pop() {
        let data = node.accesskit_node();
        for part in [data.label(), data.value()].into_iter().flatten() {
            all.push_str(&part);
            all.push('\n');
        }
        nodes.extend(node.children());
    }
    all
}

#[test]
fn about_tells_the_version_the_places_and_the_licences() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    send(&mut window, Command::Act(Action::About));
    let all = told(&window);
    assert!(all.contains(env!("CARGO_PKG_VERSION")), "{all}");
    for folder in [folders.config, folders.state, folders.data] {
        assert!(all.contains(&*folder.display().to_string()), "{all}");
    }
    click(&mut window, "Licences…");
    assert!(told(&window).contains("Source Serif 4: OFL-1.1"));
    click(&mut window, "Back");
    assert!(window.query_by_label("Licences…").is_some());
}

#[test]
fn about_shows_what_it_copies_and_names_nobody() {
    let mut window = open_with(1440.0, 900.0, None);
    with_sender(&mut window);
    send(&mut window, Command::Act(Action::About));
    click(&mut window, "What happened…");
    let shown = told(&window);
    let report = shown.find("Entreaty 0").expect("the report");
    let report = &shown[report..];
    let copied = copied(&mut window, "Copy what happened");
    assert!(report.starts_with(&copied), "{copied} is not {report}");
    assert!(copied.contains("window: 1440 × 900"), "{copied}");
    for part in ["Sample Sender", "Street", "Town"] {
        assert!(!copied.contains(part), "{copied}");
    }
    assert!(app(&window).state().dialog.is_none());
}

#[test]
fn begin_with_the_signing_table_opens_it() {
    let begun = Start {
        begin: Some(Action::Signing),
        ..start(UiLang::ENGLISH, None)
    };
    let mut window = start_with(begun, 1440.0, 900.0);
    wait(&mut window, |app| app.state().signing.shown().is_some());
    // The page beside it is the signer's, not an empty one.
    settle(&mut window);
    assert!(app(&window).state().session.made.is_some());
    let plain = open_with(1440.0, 900.0, None);
    assert!(app(&plain).state().signing.shown().is_none());
}

#[test]
fn help_opens_at_what_the_tab_is_for_and_leads_to_every_topic() {
    let mut window = open_with(1440.0, 900.0, None);
    send(&mut window, Command::Act(Action::Guide));
    assert!(told(&window).contains("Two minutes are enough"));
    for topic in TOPICS.iter() {
        window
            .get_by_role_and_label(Role::RadioButton, topic.title)
            .click_accesskit();
        settle(&mut window);
        let words = match topic.blocks().first() {
            Some(Block::Text(spans) | Block::Item(_, spans)) => spans[0].text.clone(),
            Some(Block::Row(cells)) => cells[0][0].text.clone(),
            Some(Block::Head(text)) => text.clone(),
            other => panic!("{}: {other:?}", topic.name),
        };
        assert!(told(&window).contains(&words), "{}: {words}", topic.name);
    }
    click(&mut window, "Close");
    // Another tab begins elsewhere, and the palette finds each page by its name.
    send(&mut window, Command::Act(Action::Batch));
    send(&mut window, Command::Act(Action::Guide));
    assert!(told(&window).contains("Bring the list as your group has it"));
    click(&mut window, "Close");
    send(&mut window, Command::Act(Action::Palette));
    window
        .get_by_role_and_label(Role::TextInput, "Search and commands")
        .type_text("hand it on");
    settle(&mut window);
    assert!(window.query_by_label("Help: Hand it on").is_some());
}

#[test]
fn help_of_a_problem_opens_the_guide_at_its_place_and_leads_back() {
    let mut window = open_with(1440.0, 900.0, None);
    send(&mut window, Command::Act(Action::Problems));
    let none_named = "Help: Write a letter";
    assert!(window.query_all_by_label(none_named).count() > 0);
    let first = window.query_all_by_label(none_named).next();
    first.expect("the way to the guide").click_accesskit();
    settle(&mut window);
    assert!(told(&window).contains("Two minutes are enough"));
    click(&mut window, "Close");
    // A heading far down a page is scrolled to.
    let spot = GuidePlace::of_code("letter-edit-stale").expect("a place");
    let head = spot.head.expect("a heading");
    let begin = GuidePlace { head: None, ..spot };
    send(&mut window, Command::Guide(begin));
    settle(&mut window);
    let top = |window: &Window| {
        let shown = window.query_by_label(head);
        shown.map_or(f32::INFINITY, |shown| shown.rect().top())
    };
    let unscrolled = top(&window);
    send(&mut window, Command::Guide(spot));
    settle(&mut window);
    let end = window.get_by_label("Close").rect().top();
    // As far up as the end of the page lets it.
    let scrolled = top(&window);
    assert!(scrolled < end, "{scrolled} of {end}");
    assert!(scrolled < unscrolled - 100.0, "{scrolled} of {unscrolled}");
    click(&mut window, "Close");
    // From a dialog it leads back to that dialog.
    send(&mut window, Command::Act(Action::Settings));
    click(
        &mut window,
        "Help: What stays private, and what is not promised",
    );
    assert!(told(&window).contains("Nothing leaves this computer"));
    click(&mut window, "Close");
    assert!(matches!(
        app(&window).state().dialog,
        Some(Dialog::Settings)
    ));
}

#[test]
fn palette_finds_the_headings_of_the_guide() {
    let mut window = open_with(1440.0, 900.0, None);
    send(&mut window, Command::Act(Action::Palette));
    window
        .get_by_role_and_label(Role::TextInput, "Search and commands")
        .type_text("copies and labels");
    settle(&mut window);
    assert!(window.query_by_label("Help: Copies and labels").is_some());
}
