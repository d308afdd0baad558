//! What the program is: its version, where it keeps what it remembers, the licences of all that is
//! inside, and what can be told of a fault.

use std::sync::LazyLock;

use egui::{RichText, ScrollArea, Ui};

use super::Out;
use crate::app::kernel::action::Action;
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_S, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::state::State;
use crate::store::program;
use crate::strings::say;

/// What is inside, and under which licences; a test holds it complete.
static LICENCES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../../../../assets/packaging/licences.txt")
        .lines()
        .collect()
});

/// The size of the licences' text, in points: the longest of its lines has room in a small window.
const SMALL: f32 = 11.0;

/// Shows what the program is.
pub(crate) fn about(ui: &mut Ui, state: &State, out: &mut Out) {
    let session = &state.session;
    title(ui, "Entreaty");
    widgets::body(ui, &say!(session, "about-what"));
    for (name, value) in program::about(session.ui_lang, state.folders.as_ref()) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = widgets::small(ui, &name);
            let value = RichText::new(widgets::readable(ui, &value));
            ui.add(egui::Label::new(value).wrap().selectable(true))
                .labelled_by(name.id);
        });
    }
    widgets::small(ui, &say!(session, "about-alone"));
    let open = |dialog| Command::Own(Message::Dialog(dialog));
    let others = [
        (
            Action::ReportFault.name(session.ui_lang),
            Command::Act(Action::ReportFault),
        ),
        (say!(session, "about-licences"), open(Dialog::Licences)),
    ];
    buttons(ui, &say!(session, "close"), &others, Focused::Main, out);
}

/// Shows the licences of all that is inside. Only the lines in sight are laid out: there are
/// thousands.
pub(crate) fn licences(ui: &mut Ui, session: &Session, out: &mut Out) {
    title(ui, &say!(session, "about-licences-title"));
    let most = (ui.ctx().content_rect().height() - 220.0).max(100.0);
    let font = sans(SMALL);
    let line = ui.fonts_mut(|fonts| fonts.row_height(&font));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .max_height(most)
            .auto_shrink([false, true])
            .show_rows(ui, line, LICENCES.len(), |ui, rows| {
                for text in &LICENCES[rows] {
                    ui.label(RichText::new(*text).font(font.clone()));
                }
            });
    });
    let others = [(say!(session, "about-back"), Command::Act(Action::About))];
    buttons(ui, &say!(session, "close"), &others, Focused::Main, out);
}

/// Shows what would be copied, word for word.
pub(crate) fn happened(ui: &mut Ui, session: &Session, text: &str, out: &mut Out) {
    title(ui, &say!(session, "happened-title"));
    widgets::body(ui, &say!(session, "happened-what"));
    widgets::floating(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let text = RichText::new(text).font(sans(12.0)).color(tokens(ui).ink);
        ui.add(egui::Label::new(text).wrap().selectable(true));
    });
    ui.add_space(SPACE_S);
    let others = [(say!(session, "close"), Command::Close)];
    buttons(
        ui,
        &say!(session, "happened-copy"),
        &others,
        Focused::Main,
        out,
    );
}
