//! Passing messages, above the strip.

use egui::{Align2, Area, Button, Id, Order, RichText, Sense, Stroke, Ui, vec2};

use super::{Out, aloud};
use crate::app::kernel::session::{Session, Toast};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_M, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::message::{Command, Message};
use crate::strings::say;

/// Shows the messages.
pub(crate) fn toasts(ui: &Ui, session: &Session, out: &mut Out) {
    if session.toasts.is_empty() {
        return;
    }
    Area::new(Id::unique("toasts"))
        .order(Order::Foreground)
        .anchor(Align2::RIGHT_BOTTOM, vec2(-SPACE_XL, -60.0))
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
        if let Some(file) = &toast.file {
            let text = RichText::new(say!(session, "toast-show"))
                .font(semibold(14.0))
                .color(t.accent);
            let show = Button::new(text).stroke(Stroke::NONE);
            if ui.add(show).clicked() {
                out.push(Command::ShowInFolder(file.clone()));
            }
        }
        if widgets::icon_button(ui, Icon::Cross, &say!(session, "toast-close"), true).clicked() {
            out.push(Command::Own(Message::Toast(toast.id)));
        }
    });
}
