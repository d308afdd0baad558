//! Passing messages, in a room of their own above the bar at the bottom: they lie over no control.

use std::sync::Arc;

use egui::{
    Align2, Area, Button, Galley, Id, Order, Rect, RichText, ScrollArea, Sense, Stroke, Ui, vec2,
};

use super::Out;
use crate::app::kernel::action::Action;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::session::{Session, Toast, ToastButton};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{CONTROL, SPACE_M, SPACE_S, SPACE_XL, semibold, tokens, typed};
use crate::app::kernel::view::focus_in_sight;
use crate::app::kernel::widgets;
use crate::app::shell::message::{Command, Message};
use crate::app::{compose, shell};
use crate::strings::say;

/// How wide the messages are where there is room.
const WIDTH: f32 = 560.0;
/// The least that the text is wide, with buttons beside it.
const TEXT: f32 = 240.0;
/// Between a card's edge and what stands on it, at the sides and above, with its line.
const INSET: f32 = 13.0;
const EDGE: f32 = 9.0;
/// How wide the button is that puts a message away.
const CROSS: f32 = 24.0;
/// The part of the height that they take at the most: the rest scrolls.
const MAX: f32 = 0.5;

/// How high the room of the messages is at the bottom of `within`: known before anything is shown,
/// so that what is scrolled to in the same moment is in sight.
pub(crate) fn room(ui: &Ui, session: &Session, within: Rect) -> f32 {
    if session.toasts.is_empty() {
        return 0.0;
    }
    let inner = width(within) - 2.0 * INSET;
    let plans = session
        .toasts
        .iter()
        .map(|toast| Plan::of(ui, session, toast, inner));
    let cards: f32 = plans.map(|plan| plan.height() + 2.0 * EDGE + SPACE_S).sum();
    (cards - SPACE_S).min(most(within)) + 2.0 * SPACE_M
}

fn width(within: Rect) -> f32 {
    (within.width() - 2.0 * SPACE_XL).min(WIDTH)
}

fn most(within: Rect) -> f32 {
    (within.height() * MAX).round()
}

/// Shows the messages at the bottom of `within`, where room was left for them.
pub(crate) fn toasts(ui: &Ui, session: &Session, within: Rect, out: &mut Out) {
    if session.toasts.is_empty() {
        return;
    }
    // Menus and dialogs lie over them.
    Area::new(Id::unique("toasts"))
        .order(Order::Middle)
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(within.left_bottom() + vec2(SPACE_XL, -SPACE_M))
        .show(ui.ctx(), |ui| {
            ui.set_width(width(within));
            ScrollArea::vertical()
                .max_height(most(within))
                .min_scrolled_height(most(within))
                .stick_to_bottom(true)
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_S);
                    for toast in &session.toasts {
                        // The same said again is heard again.
                        ui.push_id(toast.id, |ui| {
                            widgets::card(ui).show(ui, |ui| one_toast(ui, session, toast, out));
                        });
                    }
                });
        });
}

/// How a message stands on its card.
struct Plan {
    text: Arc<Galley>,
    /// The width of each button.
    buttons: Vec<f32>,
    /// The width of the text's place.
    place: f32,
    /// The width of the card's inside.
    inner: f32,
    is_beside: bool,
}

impl Plan {
    fn of(ui: &Ui, session: &Session, toast: &Toast, inner: f32) -> Self {
        let t = tokens(ui);
        let buttons = toast.buttons.iter().map(|button| {
            let (name, _) = name_and_command(session, button);
            let name = widgets::text(ui, &name, semibold(14.0), t.accent, f32::INFINITY);
            name.size().x + 2.0 * SPACE_S
        });
        let buttons: Vec<f32> = buttons.collect();
        let room = inner - CROSS - SPACE_M;
        let beside = room - buttons.iter().map(|width| width + SPACE_M).sum::<f32>();
        let is_beside = beside >= TEXT;
        let place = if is_beside { beside } else { room };
        let text = widgets::readable(ui, &toast.text);
        Self {
            text: widgets::text(ui, &text, typed(14.0), t.ink, place),
            buttons,
            place,
            inner,
            is_beside,
        }
    }

    fn height(&self) -> f32 {
        let text = self.text.size().y.max(CROSS);
        if self.is_beside {
            let button = if self.buttons.is_empty() {
                0.0
            } else {
                CONTROL
            };
            return text.max(button);
        }
        let (mut rows, mut used) = (0.0, f32::INFINITY);
        for width in &self.buttons {
            if used + width > self.inner {
                (rows, used) = (rows + 1.0, 0.0);
            }
            used += width + SPACE_M;
        }
        text + rows * (CONTROL + SPACE_S)
    }
}

fn one_toast(ui: &mut Ui, session: &Session, toast: &Toast, out: &mut Out) {
    let t = tokens(ui);
    let plan = Plan::of(ui, session, toast, ui.available_width());
    let buttons = |ui: &mut Ui, out: &mut Out| {
        // They look like words, and stand under the text as its words do.
        ui.spacing_mut().button_padding.x = SPACE_S;
        for button in &toast.buttons {
            let (name, command) = name_and_command(session, button);
            let text = RichText::new(name).font(semibold(14.0)).color(t.accent);
            let shown = ui.add(Button::new(text).stroke(Stroke::NONE));
            // What somebody is at already keeps the keyboard.
            if ui.memory(|memory| memory.focused().is_none()) {
                focus_in_sight(&shown, FocusField::Message, session, out);
            }
            if shown.clicked() {
                out.push(command);
                // What was asked for says what came of it.
                let stays = matches!(
                    button,
                    ToastButton::Show(_) | ToastButton::Next | ToastButton::Copy(_)
                );
                if !stays {
                    out.push(Command::Own(Message::Toast(toast.id)));
                }
            }
        }
    };
    // Without buttons a line is as high as its text; with them text and buttons stand on one line.
    let has_buttons = plan.is_beside && !plan.buttons.is_empty();
    let row = if has_buttons { CONTROL } else { CROSS };
    ui.spacing_mut().interact_size.y = row.max(plan.text.size().y);
    ui.horizontal(|ui| {
        let size = vec2(plan.place, plan.text.size().y);
        let (rect, label) = ui.allocate_exact_size(size, Sense::hover());
        ui.painter().galley(rect.min, plan.text.clone(), t.ink);
        widgets::heard(&label, &toast.text);
        ui.spacing_mut().interact_size.y = CONTROL;
        if plan.is_beside {
            buttons(ui, out);
        }
        if widgets::icon_button(ui, Icon::Cross, &say!(session, "toast-close"), true).clicked() {
            out.push(Command::Own(Message::Toast(toast.id)));
        }
    });
    if !plan.is_beside {
        ui.spacing_mut().interact_size.y = CONTROL;
        ui.horizontal_wrapped(|ui| buttons(ui, out));
    }
}

/// What the button is called, and what it does.
fn name_and_command(session: &Session, button: &ToastButton) -> (String, Command) {
    use compose::message::{Dialog, Message as Letter};
    match button {
        ToastButton::Show(file) => (
            say!(session, "toast-show"),
            Command::ShowInFolder(file.clone()),
        ),
        ToastButton::Instead(action) => (action.name(session.ui_lang), Command::Act(*action)),
        ToastButton::BackToLetter => (say!(session, "toast-back"), Command::Act(Action::Compose)),
        ToastButton::KeepSender => (
            say!(session, "toast-keep-sender"),
            Command::Own(Message::Compose(Letter::KeepInFile)),
        ),
        ToastButton::Copy(text) => (say!(session, "toast-copy"), Command::Copy(text.clone())),
        ToastButton::GoOn(pack) => (
            say!(session, "toast-go-on"),
            Command::Own(Message::GoOn(pack.clone())),
        ),
        ToastButton::Next => {
            let next = shell::dialog::Dialog::Compose(Dialog::Next);
            (
                say!(session, "toast-next"),
                Command::Own(Message::Dialog(next)),
            )
        }
    }
}
