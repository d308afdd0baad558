//! How a list is read, seen and changed in the batch tab.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::batch::state::State as BatchState;
use entreaty::batch::columns::Field;
use entreaty::store::folders::Folders;

use crate::window::batch_window::{
    Window, choose, choose_sheet, click, command, desk, fixture, judged, with_list,
};
use crate::window::compose::wait;
use entreaty::app::shell::message::{Command, Message};

fn opened(list: &str, folders: Option<Folders>) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    fs::write(&path, list).expect("a list");
    let window = with_list(&path, folders);
    (folder, window)
}

fn address(state: &BatchState, row: usize) -> Vec<String> {
    state.entry(row).expect("a row").sender.address
}

/// What a column is used for, as its field says it.
fn use_of(window: &Window, column: &str) -> String {
    let combo = window.get_by_role_and_label(Role::ComboBox, column);
    combo.accesskit_node().value().unwrap_or_default()
}

const UNKNOWN: &str = "Address list 2026;;;;\n\
    Qui-qui;Rrr;Sss;Ttt;Uuu\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    Bo Sample;2 High Street;T12 X123;Cork;Ireland\n";

#[test]
fn batch_preview_mends_a_title_above_unknown_headings_and_remembers_it() {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(home.path());
    let (folder, mut window) = opened(UNKNOWN, Some(folders.clone()));
    assert!(
        !desk(&window)
            .list
            .as_ref()
            .expect("a list")
            .problems
            .is_empty()
    );
    let headings = window.get_by_role_and_label(
        Role::RadioButton,
        "Headings in row 2: Qui-qui · Rrr · Sss · Ttt · Uuu",
    );
    headings.click_accesskit();
    window.run_ok();
    for (column, field) in [
        ("Column “Qui-qui”", "Name"),
        ("Column “Rrr”", "Street"),
        ("Column “Sss”", "Postcode"),
        ("Column “Ttt”", "Town in the address"),
        ("Column “Uuu”", "Country"),
    ] {
        choose(&mut window, column, field);
    }
    let due = ["1 High Street", "Cork", "T12 X123", "Ireland"];
    assert_eq!(address(desk(&window), 2), due);
    assert!(window.query_by_label("2 of 2 will print").is_some());
    assert!(
        window
            .query_by_label_contains("Row 3, Ann Sample: Ready")
            .is_some()
    );
    drop(window);
    let again = with_list(&folder.path().join("list.csv"), Some(folders));
    assert_eq!(address(desk(&again), 3)[0], "2 High Street");
    assert!(again.query_by_label("2 of 2 will print").is_some());
}

#[test]
fn batch_preview_reads_a_list_without_headings() {
    let list = "Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
        Bo Sample;2 High Street;T12 X123;Cork;Ireland\n";
    let (_folder, mut window) = opened(list, None);
    assert_eq!(desk(&window).counts.all, 0);
    click(&mut window, "There are no headings");
    judged(&mut window);
    let columns = [
        ("Column 1", "Name"),
        ("Column 2", "Street"),
        ("Column 3", "Postcode"),
        ("Column 4", "Town in the address"),
        ("Column 5", "Country"),
    ];
    for (column, field) in columns {
        assert_eq!(use_of(&window, column), field);
    }
    assert!(window.query_by_label("2 of 2 will print").is_some());
    assert!(
        window
            .query_by_label_contains("Row 1, Ann Sample: Ready")
            .is_some()
    );
    // The first row may be the headings after all, of which none says anything.
    let first = window.get_by_role_and_label(
        Role::RadioButton,
        "Headings in row 1: Ann Sample · 1 High Street · T12 X123 · Cork · Ireland",
    );
    first.click_accesskit();
    window.run_ok();
    judged(&mut window);
    for (column, field) in [
        ("Column “Ann Sample”", "Name"),
        ("Column “1 High Street”", "Street"),
        ("Column “T12 X123”", "Postcode"),
        ("Column “Cork”", "Town in the address"),
        ("Column “Ireland”", "Country"),
    ] {
        choose(&mut window, column, field);
    }
    assert!(window.query_by_label("1 of 1 will print").is_some());
    assert_eq!(address(desk(&window), 1)[0], "2 High Street");
}

const SWISS: &str = "Name;Strasse;Weiss nicht;PLZ;Ort;Land;Own words;Notiz\n\
    Ann Lee;Ring 4;Hinterhaus;3011;Bern;Schweiz;Hello there.;owes the fee\n";

#[test]
fn batch_preview_changes_what_columns_are_and_keeps_the_order_of_the_country() {
    let (_folder, mut window) = opened(SWISS, None);
    assert_eq!(use_of(&window, "Column “Notiz”"), "not used");
    assert_eq!(use_of(&window, "Column “Ort”"), "Town in the address");
    assert!(
        window
            .query_by_label_contains("Row 2, Ann Lee: To check")
            .is_some()
    );
    choose(&mut window, "Column “Weiss nicht”", "More of the address");
    let due = ["Hinterhaus", "Ring 4", "3011 Bern", "Schweiz"];
    assert_eq!(address(desk(&window), 1), due);
    assert!(
        window
            .query_by_label_contains("Row 2, Ann Lee: Ready")
            .is_some()
    );
    let words = |window: &Window| desk(window).entry(1).expect("a row").words;
    assert_eq!(words(&window), "Hello there.");
    choose(&mut window, "Column “Own words”", "not used");
    assert_eq!(words(&window), "");
    choose(&mut window, "Column “Own words”", "Own words");
    assert_eq!(words(&window), "Hello there.");
    // A column that is not used any more is nothing else by itself either.
    choose(&mut window, "Column “Ort”", "not used");
    assert_eq!(
        address(desk(&window), 1),
        ["Hinterhaus", "Ring 4", "3011", "Schweiz"]
    );
    assert_eq!(use_of(&window, "Column “Ort”"), "not used");
    let list = desk(&window).list.as_ref().expect("a list");
    assert_eq!(list.mapping[&Field::Unused], ["Ort"]);
}

#[test]
fn batch_preview_puts_joined_columns_in_order() {
    let list = "Surname;Called;Street;Town;Country\nLee;Ann;1 High Street;Cork;Ireland\n";
    let (_folder, mut window) = opened(list, None);
    choose(&mut window, "Column “Surname”", "Name");
    choose(&mut window, "Column “Called”", "Name");
    let name = |window: &Window| desk(window).entry(1).expect("a row").sender.name;
    assert_eq!(name(&window), "Lee Ann");
    click(&mut window, "Column “Surname”: later");
    assert_eq!(name(&window), "Ann Lee");
    click(&mut window, "Column “Surname”: earlier");
    assert_eq!(name(&window), "Lee Ann");
}

#[test]
fn batch_preview_shows_another_sheet_and_what_is_left_out() {
    let mut window = with_list(&fixture("sheets.xlsx"), None);
    let first = desk(&window).list.as_ref().expect("a list").shown.clone();
    choose_sheet(&mut window, "Archive");
    let state = desk(&window);
    let list = state.list.as_ref().expect("a list");
    assert_ne!(list.shown, first);
    assert!(
        window
            .query_by_label_contains("Headings in row 1")
            .is_some()
    );
    let hidden = Path::new("kinds").join("hidden.xlsx");
    let path = fixture(&hidden.display().to_string());
    command(
        &mut window,
        Command::Own(Message::Dropped(vec![path.clone()])),
    );
    wait(&mut window, |app| {
        let list = app.state().batch.list.as_ref();
        list.is_some_and(|list| list.path == path)
    });
    judged(&mut window);
    let told = window.query_by_label_contains("Left out: ");
    assert!(told.is_some());
}

#[test]
fn batch_preview_leaves_totals_out_and_says_so() {
    let list = "Name;Street;Town;Country\nAnn Lee;1 High Street;Cork;Ireland\nTotal;;;\n";
    let (_folder, mut window) = opened(list, None);
    assert!(window.query_by_label("1 of 1 will print").is_some());
    assert!(
        window
            .query_by_label_contains("Left out: row 3: ")
            .is_some()
    );
    // Folded away, it still says which columns are not used.
    let triangle = Role::DisclosureTriangle;
    window
        .get_by_role_and_label(triangle, "How the list is read")
        .click_accesskit();
    window.run_ok();
    assert!(!desk(&window).preview);
    assert!(
        window
            .query_by_role_and_label(Role::ComboBox, "Column “Town”")
            .is_none()
    );
}

#[test]
fn batch_preview_offers_whom_to_speak_to_as_the_name() {
    let list = "Contact;Club;Street;Town\nAnn Sample;Rotary;1 High Street;Cork\n";
    let (_folder, mut window) = opened(list, None);
    click(&mut window, "Take “Contact” as the name");
    assert_eq!(use_of(&window, "Column “Contact”"), "Name");
    assert_eq!(
        desk(&window).entry(1).expect("a row").sender.name,
        "Ann Sample"
    );
}

#[test]
fn batch_preview_calls_an_address_whole_only_where_no_town_stands_beside_it() {
    for (list, due) in [
        (
            "Name;Address;Town\nAnn Sample;1 High Street;Cork\n",
            "Address",
        ),
        (
            "Name;Address\nAnn Sample;\"1 High Street, Cork\"\n",
            "Whole address",
        ),
    ] {
        let (_folder, window) = opened(list, None);
        assert_eq!(use_of(&window, "Column “Address”"), due);
    }
}

#[test]
fn batch_preview_leaves_the_way_to_another_list_where_it_was() {
    let place = |name: &str| {
        let window = with_list(&fixture(name), None);
        let button = window.get_by_role_and_label(Role::Button, "Open list…");
        button.rect()
    };
    let first = place("utf-8.csv");
    for name in ["sheets.xlsx", "windows-1251.csv", "cards.vcf"] {
        assert_eq!(place(name), first, "{name}");
    }
}
