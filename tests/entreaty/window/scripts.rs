//! What a name is written with: characters that nothing prints, and faces that are added.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::Command;
use entreaty::problem::Rule;
use entreaty::store::folders::Folders;

use crate::window::compose::{app, click, open, open_with, send, settle, wait, with_sender};

#[test]
fn scripts_sign_in_a_name_is_selected_and_left_out() {
    let mut window = open(1440.0, 1600.0);
    with_sender(&mut window);
    let name = "Ann ↔↕ Lee".to_owned();
    send(&mut window, Command::Edit(Edit::Name(name.clone())));
    send(&mut window, Command::Act(Action::Problems));
    click(&mut window, "Go to your name");
    let typed = window.get_by_role_and_label(Role::TextInput, "Name");
    assert!(typed.is_focused());
    let typed = typed.accesskit_node();
    let selected = typed.text_selection().expect("a selection");
    let places = [selected.start(), selected.end()].map(|place| place.to_global_usv_index());
    assert_eq!(places, [4, 6]);
    click(&mut window, "Leave them out");
    assert_eq!(app(&window).state().session.draft.sender.name, "Ann Lee");
    assert!(window.query_by_label("Leave them out").is_none());
    send(&mut window, Command::Act(Action::Undo));
    assert_eq!(app(&window).state().session.draft.sender.name, name);
}

#[test]
fn scripts_face_is_added_from_the_problem_and_taken_away_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut folders = Folders::within(home.path());
    // The field shows what is typed with the system's faces.
    folders.faces = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/faces")];
    let mut window = open_with(1440.0, 1600.0, Some(folders));
    with_sender(&mut window);
    send(&mut window, Command::Edit(Edit::Name("王小明".to_owned())));
    let refused = |window: &_| {
        let mut problems = app(window).state().session.problems();
        problems.any(|problem| problem.rule == Some(Rule::Unprintable))
    };
    assert!(refused(&window));
    send(&mut window, Command::Act(Action::Problems));
    window.get_by_label("Scripts…").click_accesskit();
    window.run_ok();
    assert!(
        window
            .query_by_label_contains("No font was added")
            .is_some()
    );
    let face = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/faces/NotoSansCJKsc-cut.otf");
    send(&mut window, Command::from(Failure::NoDialog(Purpose::Face)));
    let path = window.get_by_role_and_label(Role::TextInput, "Path");
    path.set_text_value_accesskit(&face.display().to_string());
    window.run_ok();
    let open = window.get_all_by_label("Open").last().expect("a button");
    open.click_accesskit();
    let copy = home.path().join("config/fonts/NotoSansCJKsc-Regular.font");
    wait(&mut window, |_| copy.exists());
    wait(&mut window, |app| {
        let session = &app.state().session;
        !session.is_behind()
            && session
                .problems()
                .all(|p| p.rule != Some(Rule::Unprintable))
    });
    send(&mut window, Command::Act(Action::Scripts));
    click(&mut window, "Remove Noto Sans CJK SC");
    wait(&mut window, |_| !copy.exists());
    wait(&mut window, |app| {
        let session = &app.state().session;
        !session.is_behind()
            && session
                .problems()
                .any(|p| p.rule == Some(Rule::Unprintable))
    });
    settle(&mut window);
}
