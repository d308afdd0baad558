//! Dialogs of our own, and passing messages.

use egui::accesskit::Role;
use egui::{
    Align, Align2, Area, Context, Frame, Id, Key, Layout, Margin, Modal, Order, RichText, Sense,
    TextEdit, Ui, WidgetInfo, vec2,
};

use super::shapes::Icon;
use super::{Out, widgets};
use crate::app::command::{Action, Command, View};
use crate::app::state::{Dialog, Purpose, State, Toast};
use crate::app::strings::say;
use crate::app::theme::{RADIUS_FLOAT, SPACE_M, SPACE_XL, sans, semibold, tokens};

/// Shows the dialog that is open.
pub fn show(ctx: &Context, state: &State, out: &mut Out) {
    let Some(dialog) = &state.dialog else { return };
    let style = ctx.global_style();
    let frame = Frame::popup(&style)
        .corner_radius(RADIUS_FLOAT)
        .inner_margin(Margin::same(20));
    // Each kind has a size of its own.
    let id = Id::unique(("dialog", std::mem::discriminant(dialog)));
    let shown = Modal::new(id).frame(frame).show(ctx, |ui| {
        ui.set_width(440.0);
        ui.spacing_mut().item_spacing.y = SPACE_M;
        match dialog {
            Dialog::Path {
                purpose,
                text,
                note,
            } => path(ui, state, *purpose, text, note.as_deref(), out),
            Dialog::Replace { purpose, path } => {
                title(ui, &say!(state, "replace"));
                let shown = path.display().to_string();
                widgets::body(ui, &say!(state, "replace-body", path = shown));
                let back = Dialog::Path {
                    purpose: *purpose,
                    text: path.display().to_string(),
                    note: None,
                };
                let others = [(say!(state, "replace-other"), View::Dialog(Some(back)))];
                // Enter must not replace a file by surprise.
                let focused = Focused::Last;
                buttons(ui, &say!(state, "replace-do"), &others, focused, out);
            }
            Dialog::Unsaved { then } => {
                title(ui, &say!(state, "unsaved"));
                let what = match then {
                    Action::Quit => say!(state, "unsaved-quit"),
                    Action::New => say!(state, "unsaved-new"),
                    _ => say!(state, "unsaved-open"),
                };
                widgets::body(ui, &what);
                let others = [
                    (say!(state, "cancel"), View::Dialog(None)),
                    (say!(state, "unsaved-discard"), View::Discard),
                ];
                let main = say!(state, "unsaved-save");
                buttons(ui, &main, &others, Focused::Main, out);
            }
            Dialog::Message { title: head, lines } => {
                title(ui, head);
                for line in lines {
                    widgets::body(ui, line);
                }
                buttons(ui, &say!(state, "close"), &[], Focused::Main, out);
            }
        }
    });
    if shown.should_close() {
        out.push(Command::View(View::Dialog(None)));
    }
}

fn title(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(semibold(16.0)));
}

fn path(
    ui: &mut Ui,
    state: &State,
    purpose: Purpose,
    text: &str,
    note: Option<&str>,
    out: &mut Out,
) {
    let t = tokens(ui);
    let head = match purpose {
        Purpose::Export => say!(state, "path-export"),
        Purpose::Save => say!(state, "path-save"),
        Purpose::Open => say!(state, "path-open"),
    };
    let (help, main) = match purpose {
        Purpose::Export | Purpose::Save => (say!(state, "path-goes"), say!(state, "path-do-save")),
        Purpose::Open => (say!(state, "path-is"), say!(state, "path-do-open")),
    };
    title(ui, &head);
    widgets::small(ui, &help);
    let label = widgets::small(ui, &say!(state, "path"));
    let mut typed = text.to_owned();
    let id = Id::unique("dialog-path");
    let is_new = ui.ctx().read_response(id).is_none();
    let edit = TextEdit::singleline(&mut typed).id(id);
    let response = ui.add(widgets::field(edit)).labelled_by(label.id);
    let is_done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_new {
        response.request_focus();
    }
    if response.changed() {
        out.push(Command::View(View::Dialog(Some(Dialog::Path {
            purpose,
            text: typed,
            note: None,
        }))));
    }
    if let Some(note) = note {
        ui.label(RichText::new(format!("■ {note}")).color(t.fix));
    }
    if is_done {
        out.push(Command::View(View::Confirm));
    }
    let others = [(say!(state, "cancel"), View::Dialog(None))];
    buttons(ui, &main, &others, Focused::Main, out);
}

/// The button that Enter presses.
#[derive(Clone, Copy, PartialEq)]
enum Focused {
    Main,
    Last,
}

fn buttons(ui: &mut Ui, main: &str, others: &[(String, View)], focused: Focused, out: &mut Out) {
    ui.add_space(SPACE_M);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let button = widgets::primary(ui, main);
        if button.clicked() {
            out.push(Command::View(View::Confirm));
        }
        let mut first = button;
        for (name, view) in others {
            let button = widgets::secondary(ui, name);
            if button.clicked() {
                out.push(Command::View(view.clone()));
            }
            if focused == Focused::Last {
                first = button;
            }
        }
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            first.request_focus();
        }
    });
}

/// Shows passing messages above the strip.
pub fn toasts(ui: &Ui, state: &State, out: &mut Out) {
    if state.toasts.is_empty() {
        return;
    }
    Area::new(Id::unique("toasts"))
        .order(Order::Foreground)
        .anchor(Align2::RIGHT_BOTTOM, vec2(-SPACE_XL, -60.0))
        .show(ui.ctx(), |ui| {
            for toast in &state.toasts {
                widgets::floating(ui).show(ui, |ui| one_toast(ui, state, toast, out));
            }
        });
}

fn one_toast(ui: &mut Ui, state: &State, toast: &Toast, out: &mut Out) {
    let t = tokens(ui);
    ui.horizontal(|ui| {
        let text = widgets::text(ui, &toast.text, sans(14.0), t.ink, 380.0);
        let (rect, label) = ui.allocate_exact_size(text.size(), Sense::hover());
        ui.painter().galley(rect.min, text, t.ink);
        label.widget_info(|| WidgetInfo::labeled(Role::Status, true, &toast.text));
        ui.add_space(SPACE_M);
        if widgets::icon_button(ui, Icon::Cross, &say!(state, "toast-close"), true).clicked() {
            out.push(Command::View(View::Toast(toast.id)));
        }
    });
}
