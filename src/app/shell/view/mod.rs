//! The window's frame: the bar at the top, the tabs with their features, dialogs and messages. Views
//! read the state and emit commands, and change nothing themselves.

pub(crate) mod about;
pub(crate) mod aloud;
pub(crate) mod columns;
pub(crate) mod dialogs;
pub(crate) mod guide;
pub(crate) mod keys;
pub(crate) mod menu;
pub(crate) mod palette;
mod path;
pub(crate) mod printing;
pub(crate) mod tabs;
pub(crate) mod toasts;
pub(crate) mod top_bar;

use columns::Parts;
use egui::{Align2, Id, LayerId, Order, Rect, Stroke, StrokeKind, Ui};

use super::message::{Command, Message};
use super::state::State;
use crate::app::kernel::layout::{BAR, column, part, step};
use crate::app::kernel::session::{Pane, Session, Tab};
use crate::app::kernel::theme::{self, semibold, tokens};
use crate::app::kernel::view::{self, View};
use crate::app::{batch, compose, organise, page, report, signing};
use crate::strings::say;

/// What the window's views give back.
pub(crate) type Out = view::Out<Message>;

/// Shows a part of the window: what it emits is `wrap`ped to become the window's.
fn of<M>(out: &mut Out, wrap: fn(M) -> Message, show: impl FnOnce(&mut view::Out<M>)) {
    let mut own = Vec::new();
    show(&mut own);
    out.extend(own.into_iter().map(|command| command.map(wrap)));
}

/// Shows the whole window. The parts are shown in the order in which Tab goes through them.
pub(crate) fn window(ui: &mut Ui, state: &State, out: &mut Out) {
    theme::hold_tips(ui.ctx());
    let is_covered = state.dialog.is_some();
    let messages = without_pointer(ui, is_covered, |ui| below(ui, state, out));
    dialogs::dialog(ui.ctx(), state, out);
    if state.signing.shown().is_some() {
        aloud::news(ui, &state.session);
    }
    without_pointer(ui, is_covered, |ui| {
        toasts::toasts(ui, &state.session, messages, out);
    });
    if state.dropping && state.signing.shown().is_none() {
        drop_here(ui, &state.session);
    }
}

/// Shows something, without the pointer where a dialog lies over it: a tip of it, that was open or comes up,
/// would lie over the dialog.
fn without_pointer<R>(ui: &mut Ui, is_covered: bool, show: impl FnOnce(&mut Ui) -> R) -> R {
    let pointer = is_covered.then(|| ui.input_mut(|input| std::mem::take(&mut input.pointer)));
    let shown = show(ui);
    if let Some(pointer) = pointer {
        ui.input_mut(|input| input.pointer = pointer);
    }
    shown
}

/// Shows what dialogs lie over, and where messages stand.
fn below(ui: &mut Ui, state: &State, out: &mut Out) -> Rect {
    let t = tokens(ui);
    let session = &state.session;
    if let Some(signing) = state.signing.shown() {
        let mut view = View::new(session, &state.signing);
        view.ui_lang = signing.ui_lang.unwrap_or(view.ui_lang);
        let (form, page) = signing::view::sides(ui.max_rect());
        let room = toasts::room(ui, session, form);
        of(out, Message::Signing, |out| {
            let form = form.with_max_y(form.bottom() - room);
            signing::view::table(ui, view, signing, [form, page], out);
        });
        return form;
    }
    let parts = Parts::of(ui.max_rect(), state, |columns| {
        toasts::room(ui, session, columns)
    });
    if parts.is_wide == session.is_small {
        out.push(Command::Own(Message::Small(!parts.is_wide)));
    }
    let painter = ui.painter().clone();
    painter.rect_filled(ui.max_rect(), 0.0, t.panel);
    let name = say!(session, "part-top");
    part(ui, "part-top", name, parts.top, |ui| {
        top_bar::top_bar(ui, state, out);
    });
    let (_, body) = ui.max_rect().split_top_bottom_at_y(parts.top.bottom());
    let within = match session.tab {
        Tab::Compose => parts.messages,
        Tab::Batch | Tab::Organise => body.with_max_y(body.bottom() - BAR),
    };
    let room = toasts::room(ui, session, within);
    match session.tab {
        Tab::Compose => {
            letter(ui, state, &parts, out);
            aloud::news(ui, session);
        }
        Tab::Batch => {
            let view = View::new(session, &state.batch);
            of(out, Message::Batch, |out| {
                batch::view::tab(ui, view, body, room, out);
            });
        }
        Tab::Organise => {
            let view = View::new(session, &state.organise);
            of(out, Message::Organise, |out| {
                organise::view::tab(ui, view, body, room, out);
            });
        }
    }
    painter.hline(ui.max_rect().x_range(), parts.top.bottom(), t.line());
    step(ui, session, out);
    within
}

/// The letter between the report and its page.
fn letter(ui: &mut Ui, state: &State, parts: &Parts, out: &mut Out) {
    let t = tokens(ui);
    let session = &state.session;
    let report = View::new(session, &state.report);
    let compose = View::new(session, &state.compose);
    let painter = ui.painter().clone();
    let over = parts.letter.union(parts.page);
    let over = over.with_max_y(parts.letter.bottom());
    let name = say!(session, "part-report");
    part(ui, "part-report", name, parts.report, |ui| {
        of(out, Message::Report, |out| {
            if parts.is_wide {
                report::view::report(ui, report, out);
            } else {
                report::view::rail(ui, parts.only, over, report, out);
            }
        });
    });
    if parts.is_wide {
        columns::report_border(ui, parts, session, out);
    } else {
        painter.vline(parts.report.right(), parts.report.y_range(), t.line());
    }
    if parts.only != Some(Pane::Page) {
        let name = say!(session, "part-letter");
        part(ui, "part-letter", name, parts.letter, |ui| {
            column(ui, "letter-scroll", |ui| {
                of(out, Message::Compose, |out| {
                    compose::view::letter(ui, compose, out);
                });
            });
        });
    }
    if parts.only.is_none() {
        columns::letter_border(ui, parts, session, out);
    }
    if parts.only != Some(Pane::Letter) {
        painter.rect_filled(parts.page, 0.0, t.desk);
        let name = say!(session, "part-page");
        part(ui, "part-page", name, parts.page, |ui| {
            of(out, Message::Page, |out| {
                let below = parts.problems.height();
                page::view::panel(ui, View::new(session, &state.page), below, out);
            });
        });
    } else if state.page.scale <= 0.0 {
        // Its problems are told even while it is not seen.
        out.push(Command::Own(Message::Page(page::message::Message::Shown {
            scale: ui.pixels_per_point(),
            percent: state.page.percent,
        })));
    }
    of(out, Message::Compose, |out| {
        if state.compose.problems_open {
            let name = say!(session, "part-problems");
            part(ui, "part-problems", name, parts.problems, |ui| {
                compose::view::problems::list(ui, compose, out);
            });
        }
        let name = say!(session, "part-bottom");
        part(ui, "part-bottom", name, parts.bottom, |ui| {
            compose::view::problems::bar(ui, compose, out);
        });
    });
    for y in [parts.problems.top(), parts.bottom.top()] {
        painter.hline(ui.max_rect().x_range(), y, t.line());
    }
}

/// Says that what is held over the window can be let go.
fn drop_here(ui: &Ui, session: &Session) {
    let t = tokens(ui);
    let painter = ui
        .ctx()
        .layer_painter(LayerId::new(Order::Foreground, Id::unique("drop")));
    let rect = ui.max_rect();
    painter.rect_filled(rect, 0.0, t.panel.gamma_multiply(0.86));
    let inner = rect.shrink(24.0);
    let line = Stroke::new(2.0, t.accent);
    painter.rect_stroke(inner, 10.0, line, StrokeKind::Inside);
    let text = say!(session, "drop-here");
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        text,
        semibold(18.0),
        t.ink,
    );
}
