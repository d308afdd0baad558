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
    if session.toasts_by_place().0.is_empty() {
        return 0.0;
    }
    let shown = Shown::of(ui, session, within);
    shown.height.min(most(within)) + 2.0 * SPACE_M
}

/// Which messages are shown: the newest that have room as wholes, or all once somebody asked for them.
struct Shown {
    /// So many of the oldest are told by their count.
    folded: usize,
    /// How high they are together.
    height: f32,
}

impl Shown {
    fn of(ui: &Ui, session: &Session, within: Rect) -> Self {
        let inner = width(within) - 2.0 * INSET;
        let (toasts, _) = session.toasts_by_place();
        let cards: Vec<f32> = toasts
            .iter()
            .map(|toast| Plan::of(ui, session, toast, inner).height() + 2.0 * EDGE)
            .collect();
        let height = |cards: &[f32]| {
            let spaces = cards.len().saturating_sub(1) as f32 * SPACE_S;
            cards.iter().sum::<f32>() + spaces
        };
        let with_fold = |folded: usize| {
            let fold = if folded > 0 { CONTROL + SPACE_S } else { 0.0 };
            height(&cards[folded..]) + fold
        };
        // The newest is shown however high it is.
        let last = cards.len().saturating_sub(1);
        let fits = |folded: &usize| with_fold(*folded) <= most(within);
        let folded = if is_asked(ui, session) {
            0
        } else {
            (0..last).find(fits).unwrap_or(last)
        };
        Self {
            folded,
            height: with_fold(folded),
        }
    }
}

/// The key under which is kept which message was the newest when somebody asked for the folded ones.
fn unfolded() -> Id {
    Id::unique("toasts-unfolded")
}

/// Whether somebody asked for the folded ones, and nothing new was said since.
fn is_asked(ui: &Ui, session: &Session) -> bool {
    let asked = ui.data(|data| data.get_temp::<u64>(unfolded()));
    let newest = session.toasts_by_place().0.last().map(|toast| toast.id);
    asked
        .zip(newest)
        .is_some_and(|(asked, newest)| newest <= asked)
}

/// Whether the keyboard is to go to the first of the messages that were asked for.
fn led() -> Id {
    Id::unique("toasts-led")
}

fn width(within: Rect) -> f32 {
    (within.width() - 2.0 * SPACE_XL).min(WIDTH)
}

fn most(within: Rect) -> f32 {
    (within.height() * MAX).round()
}

/// Shows the messages at the bottom of `within`, where room was left for them.
pub(crate) fn toasts(ui: &Ui, session: &Session, within: Rect, out: &mut Out) {
    let (toasts, _) = session.toasts_by_place();
    if toasts.is_empty() {
        ui.data_mut(|data| data.remove_temp::<u64>(unfolded()));
        give_back(ui, &[]);
        return;
    }
    let shown = Shown::of(ui, session, within);
    let mut buttons = Vec::new();
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
                // One that is higher than all the room is read from its beginning.
                // So are those that were asked for.
                .stick_to_bottom(toasts.len() - shown.folded > 1 && !is_asked(ui, session))
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_S);
                    if shown.folded > 0 {
                        let text = say!(session, "toast-earlier", count = shown.folded);
                        let fold = widgets::secondary(ui, &text);
                        buttons.push(fold.id);
                        let by_keyboard = fold.has_focus();
                        if let (true, Some(newest)) = (fold.clicked(), toasts.last()) {
                            ui.data_mut(|data| {
                                data.insert_temp(unfolded(), newest.id);
                                data.insert_temp(led(), by_keyboard);
                            });
                        }
                    }
                    // Folded ones are heard as well, and none is heard again for being folded.
                    for toast in toasts.iter().take(shown.folded) {
                        let nowhere =
                            Rect::from_min_size(ui.min_rect().left_bottom(), vec2(0.0, 0.0));
                        let label = ui.interact(nowhere, heard_as(toast), Sense::hover());
                        widgets::heard(&label, &toast.text);
                    }
                    for toast in toasts.iter().skip(shown.folded) {
                        // The same said again is heard again.
                        ui.push_id(toast.id, |ui| {
                            let card = widgets::card(ui);
                            card.show(ui, |ui| one_toast(ui, session, toast, &mut buttons, out));
                        });
                    }
                });
        });
    // The button is gone that they were asked for with.
    if shown.folded == 0
        && ui.data_mut(|data| data.remove_temp::<bool>(led())) == Some(true)
        && let Some(first) = buttons.first()
    {
        ui.memory_mut(|memory| memory.request_focus(*first));
    }
    give_back(ui, &buttons);
}

/// Where a message goes away whose button had the keyboard, it is where it was before.
fn give_back(ui: &Ui, buttons: &[Id]) {
    let id = Id::unique("focus-before-toast");
    let ctx = ui.ctx();
    let focused = ctx.memory(egui::Memory::focused);
    let (before, on) = ctx.data(|data| {
        data.get_temp::<(Option<Id>, Option<Id>)>(id)
            .unwrap_or_default()
    });
    let known = match (focused, on) {
        (Some(now), _) if buttons.contains(&now) => (before, Some(now)),
        // It was on a button that is not there any more.
        (now, Some(gone)) if !buttons.contains(&gone) && now.is_none_or(|now| now == gone) => {
            widgets::give_focus_back(ctx, before);
            (before, None)
        }
        (Some(now), _) => (Some(now), None),
        (None, _) => (before, None),
    };
    ctx.data_mut(|data| data.insert_temp(id, known));
}

/// What a screen reader knows a message by, however it is shown.
fn heard_as(toast: &Toast) -> Id {
    Id::unique(("toast", toast.id))
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

fn one_toast(ui: &mut Ui, session: &Session, toast: &Toast, ids: &mut Vec<Id>, out: &mut Out) {
    let t = tokens(ui);
    let plan = Plan::of(ui, session, toast, ui.available_width());
    let buttons = |ui: &mut Ui, ids: &mut Vec<Id>, out: &mut Out| {
        // They look like words, and stand under the text as its words do.
        ui.spacing_mut().button_padding.x = SPACE_S;
        for button in &toast.buttons {
            let (name, command) = name_and_command(session, button);
            let text = RichText::new(name).font(semibold(14.0)).color(t.accent);
            let shown = ui.add(Button::new(text).stroke(Stroke::NONE));
            ids.push(shown.id);
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
        let (_, rect) = ui.allocate_space(size);
        let label = ui.interact(rect, heard_as(toast), Sense::hover());
        ui.painter().galley(rect.min, plan.text.clone(), t.ink);
        widgets::heard(&label, &toast.text);
        ui.spacing_mut().interact_size.y = CONTROL;
        if plan.is_beside {
            buttons(ui, ids, out);
        }
        let cross = widgets::icon_button(ui, Icon::Cross, &say!(session, "toast-close"), true);
        ids.push(cross.id);
        if cross.clicked() {
            out.push(Command::Own(Message::Toast(toast.id)));
        }
    });
    if !plan.is_beside {
        ui.spacing_mut().interact_size.y = CONTROL;
        ui.horizontal_wrapped(|ui| buttons(ui, ids, out));
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
