//! The tools above the text: which view, what can be put in, what was changed.

use egui::{Align, Button, Layout, Popup, RichText, ScrollArea, Stroke, Ui};

use super::super::letter::changes as compared;
use super::super::{Out, widgets, with_margin};
use crate::app::command::{Action, Command};
use crate::app::organise::{Change, Side, Text, can_vary};
use crate::app::state::State;
use crate::app::theme::{SPACE_S, tokens};
use crate::app::update::organise::paragraph;
use crate::strings::say;

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
        conditions(ui, state, out);
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

/// The button that makes a paragraph depend on something, and on what.
fn conditions(ui: &mut Ui, state: &State, out: &mut Out) {
    let organise = &state.organise;
    let can = !organise.changes && paragraph(organise, organise.cursor).is_some();
    let name = say!(state, "organise-condition");
    let button = ui.add_enabled_ui(can, |ui| widgets::word_toggle(ui, &name, false));
    let button = button
        .inner
        .on_hover_text(say!(state, "organise-condition.help"));
    Popup::menu(&button).width(300.0).gap(4.0).show(|ui| {
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for offer in organise.offers() {
                let Some(on) = offer.condition() else {
                    continue;
                };
                let what = offer.name.as_str();
                let said = say!(state, "chip-if", what = what);
                let item = Button::new(said).stroke(Stroke::NONE).truncate();
                if ui.add(item).on_hover_text(&offer.gives).clicked() {
                    out.push(Command::Organise(Change::Condition(on.to_owned())));
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
