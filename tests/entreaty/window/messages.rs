//! Passing messages: they stand in a room of their own, over nothing that can be used.

use egui::Id;
use egui::accesskit::Role;
use egui::epaint::text::MissingGlyphPolicy;
use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::Failure;
use entreaty::app::organise::message::Message as OrganiseMessage;
use entreaty::app::organise::state::{Entries, Place};
use entreaty::app::shell::message::{Command, Message};

use crate::window::batch_window::{Window, fixture, judged};
use crate::window::compose::{app, open, send, settle, wait, with_sender};

const SAID: &str = "There is no program for e-mail: save the text of the letter and attach it";
const OTHER: &str = "There is no printer: export the letter, and print it elsewhere";

/// Shows two messages, each with something that can be done about it.
fn tell(window: &mut Window) {
    for said in [SAID, OTHER] {
        let failure = Failure::Instead(said.to_owned(), Action::SavePath);
        send(window, Command::from(failure));
    }
    // The room is as high as they turned out to be.
    window.run_ok();
}

/// The messages are shown, and lie over nothing that can be pressed, ticked or written into.
#[track_caller]
fn lie_apart(window: &Window, what: &str) {
    for said in [SAID, OTHER] {
        let told = window.query_by_role_and_label(Role::Status, said);
        assert!(told.is_some(), "{what}: {said}");
    }
    let own = Id::unique("toasts");
    let messages = window.ctx.memory(|memory| memory.area_rect(own));
    let messages = messages.expect("a place");
    let whole = window.ctx.content_rect();
    assert!(whole.contains_rect(messages), "{what}: {messages}");
    let mut count = 0;
    window.ctx.viewport(|viewport| {
        let widgets = &viewport.prev_pass.widgets;
        let others = widgets.layers().filter(|(layer, _)| layer.id != own);
        for widget in others.flat_map(|(_, widgets)| widgets) {
            // What can be seen of it: what scrolls is cut off at the edge of its panel.
            let seen = widget.interact_rect;
            if !widget.visible || !widget.sense.interactive() || !seen.is_positive() {
                continue;
            }
            count += 1;
            let over = seen.intersect(messages);
            let name = widgets.info(widget.id).and_then(|info| info.label.clone());
            assert!(
                over.width() < 0.5 || over.height() < 0.5,
                "{what}: the messages at {messages} lie over {name:?} at {seen}"
            );
        }
    });
    assert!(count > 2, "{what}: {count}");
}

#[test]
fn messages_lie_over_no_control_in_any_tab() {
    for (width, height) in [(1440.0, 900.0), (1100.0, 700.0), (550.0, 350.0)] {
        let at = |what: &str| format!("{what} at {width} × {height}");
        let mut window = open(width, height);
        with_sender(&mut window);
        tell(&mut window);
        lie_apart(&window, &at("a letter"));
        for action in [Action::Problems, Action::Bilingual] {
            send(&mut window, Command::Act(action));
            tell(&mut window);
            lie_apart(&window, &at(&format!("{action:?}")));
        }
        send(&mut window, Command::Act(Action::Batch));
        lie_apart(&window, &at("no list"));
        let list = vec![fixture("utf-8.csv")];
        send(&mut window, Command::Own(Message::Dropped(list)));
        judged(&mut window);
        tell(&mut window);
        lie_apart(&window, &at("a list"));
        send(&mut window, Command::Act(Action::Organise));
        wait(&mut window, |app| app.state().organise.is_proofed());
        tell(&mut window);
        lie_apart(&window, &at("a template"));
        let place = Place::Entries(Entries::Addressees);
        let show = OrganiseMessage::Show(place);
        send(&mut window, Command::Own(Message::Organise(show)));
        wait(&mut window, |app| app.state().organise.pack.are_there);
        tell(&mut window);
        lie_apart(&window, &at("entries"));
        send(&mut window, Command::Act(Action::Compose));
        send(&mut window, Command::Act(Action::Signing));
        assert!(app(&window).state().signing.shown().is_some());
        tell(&mut window);
        lie_apart(&window, &at("the signing table"));
    }
}

#[test]
fn messages_that_have_no_room_together_are_folded_and_none_is_cut() {
    for (width, height) in [(1100.0, 700.0), (550.0, 350.0)] {
        let mut window = open(width, height);
        for number in 1..=12 {
            let said = format!("Message {number}: {OTHER}, or else on another day.");
            send(&mut window, Command::from(Failure::Failed(said)));
        }
        window.run_ok();
        let said = format!("Message 12: {OTHER}, or else on another day.");
        let newest = window.get_by_role_and_label(Role::Status, &said);
        let whole = window.ctx.content_rect();
        assert!(whole.contains_rect(newest.rect()), "{width}");
        // All are heard; those that are seen are seen whole, and the others are counted.
        let seen = |window: &Window| {
            let texts = painted(window).into_iter();
            texts.filter(|text| text.starts_with("Message ")).count()
        };
        let status = window.query_all_by_role(Role::Status);
        assert!(status.count() >= 12, "{width}");
        let shown = seen(&window);
        assert!((1..12).contains(&shown), "{width}: {shown}");
        for number in 13 - shown..=12 {
            let said = format!("Message {number}: {OTHER}, or else on another day.");
            let rect = window.get_by_role_and_label(Role::Status, &said).rect();
            assert!(
                rect.height() > 10.0 && whole.contains_rect(rect),
                "{width}: {rect}"
            );
        }
        let earlier = format!("{} earlier messages", 12 - shown);
        // By the keyboard, which goes on to the oldest.
        window.get_by_role_and_label(Role::Button, &earlier).focus();
        window.run_ok();
        window.key_press(egui::Key::Enter);
        settle(&mut window);
        assert_eq!(seen(&window), 12, "{width}");
        let focused = window.ctx.memory(egui::Memory::focused).expect("a focus");
        let focused = window.ctx.read_response(focused).expect("a button").rect;
        let said = format!("Message 1: {OTHER}, or else on another day.");
        let oldest = window.get_by_role_and_label(Role::Status, &said).rect();
        assert!(whole.contains_rect(oldest), "{width}: {oldest}");
        assert!(oldest.y_range().contains(focused.center().y), "{width}");
        let messages = window
            .ctx
            .memory(|memory| memory.area_rect(Id::unique("toasts")));
        assert!(whole.contains_rect(messages.expect("a place")), "{width}");
        // What is said then is in sight again.
        send(&mut window, Command::from(Failure::Failed(SAID.to_owned())));
        settle(&mut window);
        let newest = window.get_by_role_and_label(Role::Status, SAID);
        assert!(whole.contains_rect(newest.rect()), "{width}");
        assert!(seen(&window) < 12, "{width}");
    }
}

#[test]
fn message_that_goes_away_gives_the_keyboard_back() {
    let mut window = open(1440.0, 900.0);
    let field = window.get_by_role_and_label(Role::TextInput, "Name");
    field.focus();
    window.run_ok();
    let focused = |window: &Window| window.ctx.memory(egui::Memory::focused);
    let before = focused(&window);
    assert!(before.is_some());
    tell(&mut window);
    let close = |window: &Window| {
        let mut all = window.query_all_by_label("Put the message away");
        all.next().expect("a cross").focus();
    };
    close(&window);
    window.run_ok();
    assert_ne!(focused(&window), before);
    let toast = app(&window).state().session.toasts[0].id;
    send(&mut window, Command::Own(Message::Toast(toast)));
    settle(&mut window);
    assert_eq!(focused(&window), before);
}

#[test]
fn messages_leave_the_page_and_the_strip_where_they_are() {
    let mut window = open(1100.0, 700.0);
    let rects = |window: &Window| {
        ["Page 1 of 1", "Export PDF…", "President"].map(|name| window.get_by_label(name).rect())
    };
    let before = rects(&window);
    tell(&mut window);
    assert_eq!(rects(&window), before);
}

#[test]
fn messages_do_not_lie_over_dialogs() {
    let mut window = open(550.0, 350.0);
    tell(&mut window);
    send(&mut window, Command::Act(Action::Settings));
    settle(&mut window);
    let messages = window
        .ctx
        .memory(|memory| memory.area_rect(Id::unique("toasts")));
    let above = window.ctx.layer_id_at(messages.expect("messages").center());
    assert_eq!(
        above.map(|layer| layer.order),
        Some(egui::Order::Foreground)
    );
}

#[test]
fn messages_name_what_no_face_has() {
    use entreaty::app::kernel::command::Edit;
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    // The field shows what is typed as it can.
    window
        .ctx
        .set_missing_glyph_policy(MissingGlyphPolicy::Tofu);
    // A letter of a private plane is in no face at all.
    let name = Edit::Name("Sample \u{f0000} Sender".to_owned());
    send(&mut window, Command::Edit(name));
    let painted = painted(&window);
    let has = |part: &str| painted.iter().any(|text| text.contains(part));
    assert!(has("“U+F0000”"), "{painted:?}");
    assert!(!has("character “\u{f0000}"));
}

/// The texts that are painted.
fn painted(window: &Window) -> Vec<String> {
    fn of(shape: &egui::Shape, all: &mut Vec<String>) {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|one| of(one, all)),
            egui::Shape::Text(text) => all.push(text.galley.text().to_owned()),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for shape in &window.output().shapes {
        of(&shape.shape, &mut all);
    }
    all
}
