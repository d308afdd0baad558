//! Passing messages, above the strip.

use egui::{Align2, Area, Button, Id, Order, RichText, Sense, Stroke, Ui, vec2};

use super::{Out, aloud};
use crate::app::kernel::session::{Session, Toast, Way};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::message::{Command, Message};
use crate::app::{compose, shell};
use crate::strings::say;

/// Shows the messages, over what stands at the bottom as high as this.
pub(crate) fn toasts(ui: &Ui, session: &Session, bottom: f32, out: &mut Out) {
    if session.toasts.is_empty() {
        return;
    }
    Area::new(Id::unique("toasts"))
        .order(Order::Foreground)
        .anchor(Align2::RIGHT_BOTTOM, vec2(-SPACE_XL, -bottom - SPACE_L))
        .show(ui.ctx(), |ui| {
            for toast in &session.toasts {
                // The same said again is heard again.
                ui.push_id(toast.id, |ui| {
                    widgets::floating(ui).show(ui, |ui| one_toast(ui, session, toast, out));
                });
            }
        });
}

fn one_toast(ui: &mut Ui, session: &Session, toast: &Toast, out: &mut Out) {
    let t = tokens(ui);
    ui.horizontal(|ui| {
        let text = widgets::text(ui, &toast.text, sans(14.0), t.ink, 380.0);
        let (rect, label) = ui.allocate_exact_size(text.size(), Sense::hover());
        ui.painter().galley(rect.min, text, t.ink);
        aloud::heard(&label, &toast.text);
        ui.add_space(SPACE_M);
        for way in &toast.ways {
            let (name, command) = way_on(session, way);
            let text = RichText::new(name).font(semibold(14.0)).color(t.accent);
            let button = Button::new(text).stroke(Stroke::NONE);
            if ui.add(button).clicked() {
                out.push(command);
                // What was asked for says what came of it.
                if !matches!(way, Way::Show(_) | Way::Next) {
                    out.push(Command::Own(Message::Toast(toast.id)));
                }
            }
        }
        if widgets::icon_button(ui, Icon::Cross, &say!(session, "toast-close"), true).clicked() {
            out.push(Command::Own(Message::Toast(toast.id)));
        }
    });
}

/// What a way on is called, and what it does.
fn way_on(session: &Session, way: &Way) -> (String, Command) {
    use compose::message::{Dialog, Message as Letter};
    match way {
        Way::Show(file) => (
            say!(session, "toast-show"),
            Command::ShowInFolder(file.clone()),
        ),
        Way::Instead(action) => (action.name(session.ui_lang), Command::Act(*action)),
        Way::KeepSender => (
            say!(session, "toast-keep-sender"),
            Command::Own(Message::Compose(Letter::KeepInFile)),
        ),
        Way::Next => {
            let next = shell::dialog::Dialog::Compose(Dialog::Next);
            (
                say!(session, "toast-next"),
                Command::Own(Message::Dialog(next)),
            )
        }
    }
}
