//! The tools above the text: which view, what can be put in, what was changed.

use egui::{Align, Layout, RichText, Ui};

use super::super::letter::changes as compared;
use super::super::{Out, widgets, with_margin};
use crate::app::command::{Action, Command};
use crate::app::organise::{Change, Side, Text, can_vary};
use crate::app::state::State;
use crate::app::strings::say;
use crate::app::theme::{SPACE_S, tokens};

/// Shows the tools.
pub fn show(ui: &mut Ui, state: &State, text: &Text, out: &mut Out) {
    let organise = &state.organise;
    let ui = &mut with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        for (code, name) in [
            (false, say!(state, "organise-plain")),
            (true, say!(state, "organise-code")),
        ] {
            let on = organise.code == code && !organise.changes;
            if widgets::word_toggle(ui, &name, on).clicked() {
                out.push(Command::Organise(Change::Code(code)));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let action = Action::Changes;
            let can = action.is_enabled(state);
            let name = action.name(state.ui_lang);
            let button =
                ui.add_enabled_ui(can, |ui| widgets::word_toggle(ui, &name, organise.changes));
            let response = button.inner.on_hover_text(action.help(state.ui_lang));
            if response.clicked() {
                out.push(Command::Act(action));
            }
            let name = organise.name().unwrap_or_default();
            if can_vary(name, &text.now) {
                let button = widgets::word_toggle(ui, &say!(state, "organise-vary"), false);
                let help = say!(state, "organise-vary.help");
                if button.on_hover_text(help).clicked() {
                    out.push(Command::Organise(Change::Alternative));
                }
            }
        });
    });
}

/// Shows what stands at the right, where there is room for one thing only.
pub fn sides(ui: &mut Ui, state: &State, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        for (side, name) in [
            (Side::Page, say!(state, "part-page")),
            (Side::Offers, say!(state, "part-offers")),
        ] {
            let on = state.organise.side == side;
            if widgets::word_toggle(ui, &name, on).clicked() {
                out.push(Command::Organise(Change::Side(side)));
            }
        }
    });
}

/// Shows how the text differs from its original, word by word: each change can be put back.
pub fn changes(ui: &mut Ui, state: &State, text: &Text, out: &mut Out) {
    let t = tokens(ui);
    let name = state.organise.name().unwrap_or_default();
    let Some(original) = state.organise.original(name) else {
        return;
    };
    if original == text.now {
        ui.label(RichText::new(say!(state, "organise-no-changes")).color(t.quiet));
        return;
    }
    if let Some((new, _)) = compared::show(ui, state, original, &text.now) {
        let all = 0..text.now.len();
        out.push(Command::Organise(Change::Put(all, new)));
    }
}
