//! A pack of many entries: only those lines are drawn that are seen, and all can be come to.

use std::fmt::Write;
use std::fs;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::helper::entreaty;
use crate::packs::sharing::verania;
use crate::window::compose::app;
use crate::window::entries::{Window, choose, entries};

/// Facts that are added to those of the pack.
const MANY: usize = 400;

fn lines(window: &Window) -> Vec<String> {
    let found = window.query_all_by_role(Role::ListItem);
    let labels = found.filter_map(|node| node.accesskit_node().label());
    labels.filter(|label| label.contains(", many-")).collect()
}

#[test]
fn large_pack_draws_the_lines_that_are_seen_and_finds_the_others() {
    let call = verania(entreaty(), |_, text| text);
    let folder = call.folder().join("pack");
    let mut facts = String::new();
    for number in 0..MANY {
        // Writing to a String cannot fail.
        let _ = write!(
            facts,
            "[[claim]]\nid = \"many-{number}\"\ntext.en = \"On 9 January 2026 the dam broke in place {number}.\"\n\
             standing = \"established\"\nsources = [{{ source = \"S1\", where = \"line 3\" }}]\n\n"
        );
    }
    fs::create_dir_all(folder.join("claims")).expect("a folder");
    fs::write(folder.join("claims/many.toml"), facts).expect("facts");
    let mut window = entries(&folder, "Facts", (1440.0, 900.0));
    let drawn = lines(&window);
    assert!((10..200).contains(&drawn.len()), "{}", drawn.len());
    assert!(
        drawn.iter().any(|line| line.contains("many-0")),
        "{drawn:?}"
    );
    // The list is as long as all of them: its end is come to by scrolling.
    let line = window.query_all_by_role(Role::ListItem).find(|node| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.contains(", many-0"))
    });
    let middle = line.expect("a line").rect().center();
    window.hover_at(middle);
    window.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -100_000.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: egui::Modifiers::NONE,
    });
    for _ in 0..20 {
        window.step();
    }
    let last = format!("many-{}", MANY - 1);
    let drawn = lines(&window);
    assert!(drawn.iter().any(|line| line.contains(&last)), "{drawn:?}");
    assert!(
        !drawn.iter().any(|line| line.contains(", many-0")),
        "{drawn:?}"
    );
    choose(&mut window, "many-200");
    window.key_press(Key::Escape);
    window.run_ok();
    let (_, spot, entry) = app(&window).state().organise.shown().expect("an entry");
    assert_eq!((spot.index, entry.text("id")), (200, "many-200"));
}
