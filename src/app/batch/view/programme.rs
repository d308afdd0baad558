//! The letters of the next evening, in their order.

use egui::{RichText, Ui};

use crate::app::batch::message::{Command, Message, Out, ProgrammeChange, View};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_S, semibold};
use crate::app::kernel::widgets;
use crate::strings::{language, say};

/// Shows the programme.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "programme"), "");
    let letters = &view.session.programme.letters;
    if letters.is_empty() {
        widgets::small(ui, &say!(view, "programme-none"));
    }
    for (place, letter) in letters.iter().enumerate() {
        let lang = letter
            .campaign
            .shown_in(view.ui_lang.code(), &letter.draft.lang);
        let name = letter.name(lang);
        ui.push_id(("programme", place), |ui| {
            widgets::card(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                let title = format!("{}. {name}", place + 1);
                ui.label(RichText::new(title).font(semibold(14.0)));
                let to = say!(
                    view,
                    "signing-to",
                    office = letter.office(lang),
                    language = language(view.ui_lang, letter.draft.lang.code())
                );
                widgets::small(ui, &to);
                ui.horizontal(|ui| {
                    let mut button = |icon, name: String, enabled, change| {
                        if widgets::icon_button(ui, icon, &name, enabled).clicked() {
                            let id = letter.id.clone();
                            out.push(Command::Own(Message::Programme(id, change)));
                        }
                    };
                    let title = name.as_str();
                    let up = say!(view, "order-up", title = title);
                    button(Icon::Up, up, place > 0, ProgrammeChange::Up);
                    let down = say!(view, "order-down", title = title);
                    let is_last = place + 1 == letters.len();
                    button(Icon::Down, down, !is_last, ProgrammeChange::Down);
                    let remove = say!(view, "order-remove", title = title);
                    button(Icon::Cross, remove, true, ProgrammeChange::Remove);
                });
            });
        });
        ui.add_space(SPACE_S);
    }
}
