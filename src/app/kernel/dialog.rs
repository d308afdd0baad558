//! What every dialog of our own has: a title, and a row of buttons.

use egui::accesskit::Node;
use egui::{Rect, Response, RichText, Ui, UiKind, vec2};

use super::command::Command;
use super::settings::Setting;
use super::theme::{CONTROL, SPACE_M, semibold};
use super::view::{Out, View};
use super::widgets;
use crate::strings::say;

/// The room that a title leaves at its right for the way to the guide, in points.
pub(crate) const HELP: f32 = 72.0;

/// The title of a dialog.
pub(crate) fn title(ui: &mut Ui, text: &str) {
    let width = ui.available_width() - HELP;
    let title = ui.scope(|ui| {
        ui.set_max_width(width);
        ui.label(RichText::new(text).font(semibold(16.0)))
    });
    let title = title.inner;
    named(ui, |node| node.push_labelled_by(title.id.accesskit_id()));
}

/// Names the dialog around `ui` for screen readers.
pub(crate) fn named(ui: &Ui, name: impl FnOnce(&mut Node)) {
    let mut around = ui.stack().iter();
    if let Some(dialog) = around.find(|one| one.kind() == Some(UiKind::Modal)) {
        let rect = ui.ctx().memory(|memory| memory.area_rect(ui.layer_id().id));
        let rect = rect.unwrap_or(dialog.max_rect);
        ui.ctx().accesskit_node_builder(dialog.unique_id, |node| {
            name(node);
            node.set_modal();
            node.set_bounds(widgets::bounds(rect));
        });
    }
}

/// The cursor begins in this field of a form.
pub(crate) fn begins_in(ui: &Ui, field: &Response) {
    if ui.is_visible() && ui.ctx().memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
}

/// Whether a diary is kept, with what it notes and what it does not.
pub(crate) fn diary_check<S, M>(ui: &mut Ui, view: View<'_, S>, on: bool, out: &mut Out<M>) {
    if widgets::check(ui, on, &say!(view, "diary-keep")).clicked() {
        out.push(Command::Set(Setting::Diary(!on)));
    }
    if was_open_question(ui, view.session.settings.diary.is_none()) {
        widgets::small(ui, &say!(view, "diary-what"));
    }
}

/// Whether nobody had said, when the dialog came up, if a diary is kept: what it notes stays in sight after the
/// answer, so that the dialog does not jump under the pointer.
fn was_open_question(ui: &Ui, is_open: bool) -> bool {
    let pass = ui.ctx().cumulative_pass_nr();
    let id = ui.unique_id().with("diary-question");
    ui.data_mut(|data| {
        let before = data.get_temp::<(u64, bool)>(id);
        let before = before.filter(|(seen, _)| seen + 1 >= pass);
        let was_open = before.map_or(is_open, |(_, was_open)| was_open);
        data.insert_temp(id, (pass, was_open));
        was_open
    })
}

/// The button that Enter presses.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Focused {
    Main,
    Last,
}

/// The row of buttons: the main one, and the others with what each asks for.
pub(crate) fn buttons<M: Clone>(
    ui: &mut Ui,
    main: &str,
    others: &[(String, Command<M>)],
    focused: Focused,
    out: &mut Out<M>,
) {
    ui.add_space(SPACE_M);
    ui.spacing_mut().item_spacing.x = SPACE_M;
    let room = vec2(ui.available_width(), CONTROL);
    let row = Rect::from_min_size(ui.cursor().min, room);
    widgets::row(
        ui,
        row,
        |_| {},
        |ui| {
            // The main one stands at the right, the last of the others at the left.
            let mut last = None;
            for (name, command) in others.iter().rev() {
                let button = widgets::secondary(ui, name);
                if button.clicked() {
                    out.push(command.clone());
                }
                last = last.or(Some(button));
            }
            let main = widgets::primary(ui, main);
            if main.clicked() {
                out.push(Command::Confirm);
            }
            let first = last.filter(|_| focused == Focused::Last).unwrap_or(main);
            if ui.is_visible() && ui.ctx().memory(|memory| memory.focused().is_none()) {
                first.request_focus();
            }
        },
    );
}
