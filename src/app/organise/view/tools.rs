//! The tools above the text: which view, what can be put in, what was changed.

use egui::{Align, Button, Layout, Popup, RichText, ScrollArea, Stroke, Ui};

use crate::app::kernel::action::Action;
use crate::app::kernel::compare;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::theme::{SPACE_S, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::{Side, Text, can_vary};
use crate::strings::say;

/// Shows the tools.
pub(crate) fn toolbar(ui: &mut Ui, view: View<'_>, text: &Text, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        for (code, name) in [
            (false, say!(view, "organise-plain")),
            (true, say!(view, "organise-code")),
        ] {
            let on = view.state.code == code && !view.state.changes;
            if widgets::word_toggle(ui, &name, on).clicked() {
                out.push(Command::Own(Message::Code(code)));
            }
        }
        conditions(ui, view, out);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let action = Action::Changes;
            let can = view.state.is_enabled(view.session, action) != Some(false);
            let name = action.name(view.ui_lang);
            let button = ui.add_enabled_ui(can, |ui| {
                widgets::word_toggle(ui, &name, view.state.changes)
            });
            let response = button.inner.on_hover_text(action.help(view.ui_lang));
            if response.clicked() {
                out.push(Command::Act(action));
            }
            let name = view.state.name().unwrap_or_default();
            if can_vary(name, &text.now) {
                let button = widgets::word_toggle(ui, &say!(view, "organise-vary"), false);
                let help = say!(view, "organise-vary.help");
                if button.on_hover_text(help).clicked() {
                    out.push(Command::Own(Message::Alternative));
                }
            }
        });
    });
}

/// The button that makes a paragraph depend on something, and on what.
fn conditions(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let can = !view.state.changes && view.state.paragraph(view.state.cursor).is_some();
    let name = say!(view, "organise-condition");
    let button = ui.add_enabled_ui(can, |ui| widgets::word_toggle(ui, &name, false));
    let button = button
        .inner
        .on_hover_text(say!(view, "organise-condition.help"));
    Popup::menu(&button).width(300.0).gap(4.0).show(|ui| {
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for offer in view.state.offers() {
                let Some(on) = offer.condition() else {
                    continue;
                };
                let what = offer.name.as_str();
                let said = say!(view, "chip-if", what = what);
                let item = Button::new(said).stroke(Stroke::NONE).truncate();
                if ui.add(item).on_hover_text(&offer.gives).clicked() {
                    out.push(Command::Own(Message::Condition(on.to_owned())));
                }
            }
        });
    });
}

/// Shows what stands at the right, where there is room for one thing only.
pub fn sides(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        for (side, name) in [
            (Side::Page, say!(view, "part-page")),
            (Side::Offers, say!(view, "part-offers")),
        ] {
            let on = view.state.side == side;
            if widgets::word_toggle(ui, &name, on).clicked() {
                out.push(Command::Own(Message::Side(side)));
            }
        }
    });
}

/// Shows how the text differs from its original, word by word: each change can be put back.
pub fn changes(ui: &mut Ui, view: View<'_>, text: &Text, out: &mut Out) {
    let t = tokens(ui);
    let name = view.state.name().unwrap_or_default();
    let Some(original) = view.state.original(name) else {
        return;
    };
    if original == text.now {
        ui.label(RichText::new(say!(view, "organise-no-changes")).color(t.quiet));
        return;
    }
    if let Some((new, _)) = compare::diff(ui, view.session, original, &text.now) {
        let all = 0..text.now.len();
        out.push(Command::Own(Message::Put(all, new)));
    }
}
