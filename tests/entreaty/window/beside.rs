//! “What am I signing?”, by the names that a screen reader tells.

use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::command::Edit;
use entreaty::app::page::message::Message as PageMessage;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::Lang;

use crate::window::compose::{click, open, send, settle, with_sender};

#[test]
fn beside_shows_what_one_signs_in_a_language_that_one_reads() {
    for (width, height) in [(1100.0, 700.0), (1920.0, 1080.0)] {
        let mut harness = open(width, height);
        with_sender(&mut harness);
        send(&mut harness, Command::Edit(Edit::Lang(Lang::new("ru"))));
        send(
            &mut harness,
            Command::Edit(Edit::Words("Mine alone.".to_owned())),
        );
        click(&mut harness, "What am I signing?");
        settle(&mut harness);
        let said = "You sign the letter on the left (Russian). The one on the right (English) \
            is there to be read, and is not sent.";
        assert!(harness.query_by_label(said).is_some());
        assert!(
            harness
                .query_by_label("Russian: not reviewed by a native speaker")
                .is_some()
        );
        assert!(
            harness
                .query_by_label("English: not reviewed by a native speaker")
                .is_none()
        );
        // Part by part, at the same height, the signed one on the left.
        let here = harness.get_by_label("Уважаемый господин Президент!").rect();
        let there = harness.get_by_label("Your Excellency,").rect();
        assert!((here.top() - there.top()).abs() < 3.0, "{here} {there}");
        assert!(here.right() <= there.left());
        assert!(there.right() <= width, "{there}");
        // Own words are in no other language, and stand there once.
        assert_eq!(harness.query_all_by_label("Mine alone.").count(), 1);
        assert!(harness.query_all_by_label("the same").count() >= 3);
        // What is chosen is followed.
        send(
            &mut harness,
            Command::Edit(Edit::Case("tuletaeva".to_owned(), true)),
        );
        let told = harness.query_by_label_contains("She has since been released");
        assert!(told.is_some());
        // Another language to read in; Kazakh has an office of its own.
        send(
            &mut harness,
            Command::Own(Message::Page(PageMessage::ReadIn(Lang::new("kk")))),
        );
        assert!(
            harness
                .query_by_label("Kazakh: not reviewed by a native speaker")
                .is_some()
        );
        assert!(harness.query_by_label("Your Excellency,").is_none());
        click(&mut harness, "Back to the page");
        settle(&mut harness);
        assert!(harness.query_by_label(said).is_none());
        let page = harness.get_by_label_contains("Page 1 of ");
        assert!(harness.query_by_label("Kazakh – to read").is_none());
        let text = page
            .accesskit_node()
            .data()
            .description()
            .unwrap_or_default()
            .to_owned();
        assert!(text.contains("Mine alone."));
    }
    // By key, and from the window's own language.
    let mut harness = open(1440.0, 900.0);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::B);
    settle(&mut harness);
    assert!(
        harness
            .query_by_label("English – this is what you sign")
            .is_some()
    );
    assert!(harness.query_by_label("Russian – to read").is_some());
}
