//! The letters and cards of the next evening, in their order.

use egui::{RichText, Sense, Ui, vec2};

use crate::app::batch::message::{Command, Message, Out, ProgrammeChange, View};
use crate::app::kernel::action::Action;
use crate::app::kernel::drag::{handle, moved};
use crate::app::kernel::evening;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_S, semibold};
use crate::app::kernel::widgets;
use crate::batch::programme::Piece;
use crate::strings::{language, say};

/// How wide the handle is that a card is dragged by.
const HANDLE: f32 = 24.0;

/// Shows the programme.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "programme"), "");
    let programme = &view.session.programme;
    if evening::running(ui, view, out) {
        ui.add_space(SPACE_S);
    }
    if programme.is_empty() {
        widgets::small(ui, &say!(view, "programme-none"));
    }
    ui.horizontal_wrapped(|ui| {
        let mut offered = |action: Action| {
            let button = widgets::secondary(ui, &action.name(view.ui_lang));
            if button.on_hover_text(action.help(view.ui_lang)).clicked() {
                out.push(Command::Act(action));
            }
        };
        offered(Action::OpenProgramme);
        if !programme.is_empty() {
            offered(Action::SaveProgramme);
        }
        if !programme.letters.is_empty() {
            offered(Action::MailProgramme);
        }
    });
    // Cards follow letters, whatever their order among themselves.
    let first_card = programme.letters.len();
    let (mut frames, mut dragged) = (Vec::new(), None);
    for (place, piece) in programme.pieces().enumerate() {
        let lang = piece.campaign().shown_in(view.ui_lang.code(), piece.lang());
        let name = piece.name(lang);
        ui.push_id(("programme", place), |ui| {
            let mut spot = None;
            let card = widgets::card(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                let title = format!("{}. {name}", place + 1);
                ui.label(RichText::new(title).font(semibold(14.0)));
                let language = language(view.ui_lang, piece.lang().code());
                let to = match piece {
                    Piece::Letter(letter) => {
                        let office = letter.office(lang);
                        say!(view, "signing-to", office = office, language = language)
                    }
                    Piece::Card(card) => {
                        let size = card.size.title.show(&view.ui_lang.lang());
                        say!(view, "programme-card", size = size, language = language)
                    }
                };
                widgets::small(ui, &to);
                ui.horizontal(|ui| {
                    let mut button = |icon, name: String, enabled, change| {
                        if widgets::icon_button(ui, icon, &name, enabled).clicked() {
                            let id = piece.id().to_owned();
                            out.push(Command::Own(Message::Programme(id, change)));
                        }
                    };
                    let title = name.as_str();
                    let up = say!(view, "order-up", title = title);
                    let is_first = place == 0 || place == first_card;
                    button(Icon::Up, up, !is_first, ProgrammeChange::Up);
                    let down = say!(view, "order-down", title = title);
                    let is_last = place + 1 == first_card || place + 1 == programme.len();
                    button(Icon::Down, down, !is_last, ProgrammeChange::Down);
                    let remove = say!(view, "order-remove", title = title);
                    button(Icon::Cross, remove, true, ProgrammeChange::Remove);
                    if !(is_first && is_last) {
                        let size = vec2(HANDLE, ui.spacing().interact_size.y);
                        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                        spot = Some(rect);
                    }
                });
            });
            let frame = card.response.rect;
            frames.push(frame);
            let drag = spot.and_then(|spot| handle(ui, spot, frame));
            dragged = drag.map(|drag| (place, drag)).or(dragged);
        });
        ui.add_space(SPACE_S);
    }
    let Some((place, drag)) = dragged else { return };
    let (from, alike) = if place < first_card {
        (place, &frames[..first_card])
    } else {
        (place - first_card, &frames[first_card..])
    };
    let id = programme.ids().nth(place);
    if let (Some(to), Some(id)) = (moved(ui, alike, from, drag), id) {
        let change = ProgrammeChange::To(to);
        out.push(Command::Own(Message::Programme(id.to_owned(), change)));
    }
}
