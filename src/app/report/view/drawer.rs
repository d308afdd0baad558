//! The section of the report that is open in a small window, over the letter. The keyboard stays with it: what it
//! covers is not reached unseen, and closing it leads back to where one was.

use egui::{Area, Frame, Id, Key, Memory, Order, Rect, Ui, vec2};

use super::{content, search, section_name, show_section};
use crate::app::kernel::places::Section;
use crate::app::kernel::theme::tokens;
use crate::app::kernel::widgets;
use crate::app::report::message::{Command, Out, View};

/// Its width where there is room, in points.
const WIDTH: f32 = 348.0;

/// Where the keyboard was in the frame before.
#[derive(Clone, Copy, Default)]
struct Keyboard {
    /// Whether a section was open.
    is_open: bool,
    /// Where it was last outside of the section.
    outside: Option<Id>,
    /// Where it was.
    last: Option<Id>,
}

fn keyboard_id() -> Id {
    Id::unique("drawer-keyboard")
}

fn area_id() -> Id {
    Id::unique("drawer")
}

fn area_of(ui: &Ui, over: Rect) -> Rect {
    let width = WIDTH.min(ui.ctx().content_rect().right() - over.left());
    Rect::from_min_size(over.min, vec2(width, over.height()))
}

/// Shows the open section.
pub(super) fn show(ui: &Ui, section: Section, over: Rect, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let rect = area_of(ui, over);
    let shown = Area::new(area_id())
        .order(Order::Middle)
        .fixed_pos(rect.min)
        .constrain(false)
        .accessible_name(section_name(view, section))
        .show(ui.ctx(), |ui| {
            Frame::NONE
                .fill(t.panel)
                .shadow(t.shadow())
                .stroke(t.line())
                .show(ui, |ui| {
                    ui.set_min_size(rect.size());
                    ui.set_max_size(rect.size());
                    let mut found = Vec::new();
                    widgets::keeping_arrows(
                        ui,
                        |ui| search::field(ui, view, &mut found),
                        |ui| {
                            content(ui, view, out, |ui, out| {
                                show_section(ui, section, view, out);
                            });
                        },
                    );
                    out.extend(found);
                });
        });
    let outside = shown.response.clicked_elsewhere()
        && ui
            .ctx()
            .pointer_interact_pos()
            .is_some_and(|at| rect.y_range().contains(at.y) && at.x > rect.right());
    let escape =
        view.state.search.text.is_empty() && ui.input(|input| input.key_pressed(Key::Escape));
    if outside || escape {
        out.push(Command::Drawer(None));
    }
}

/// Closes the section when the keyboard comes to something under it, and brings the keyboard back to where it was
/// once the section is closed, unless it was asked for elsewhere.
pub(super) fn keyboard(ui: &Ui, over: Rect, view: View<'_>, out: &mut Out) {
    if view.session.in_dialog {
        return;
    }
    let focused = ui.memory(Memory::focused);
    let known: Keyboard = ui
        .data(|data| data.get_temp(keyboard_id()))
        .unwrap_or_default();
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    let is_within = response
        .as_ref()
        .is_some_and(|one| one.layer_id.id == area_id());
    let is_open = view.session.drawer.is_some();
    if known.is_open && !is_open {
        let is_lost = is_within || response.is_none();
        if is_lost && view.session.focus.is_none() {
            widgets::give_focus_back(ui.ctx(), known.outside);
        }
    }
    let is_covered = is_open
        && response.as_ref().is_some_and(|one| {
            one.layer_id.order == Order::Background && area_of(ui, over).contains(one.rect.center())
        });
    let has_come = known.is_open && known.last != focused;
    if is_covered && has_come && view.session.focus.is_none() {
        out.push(Command::Drawer(None));
    }
    let is_outside = !is_open || (focused.is_some() && !is_within);
    let now = Keyboard {
        is_open,
        outside: if is_outside { focused } else { known.outside },
        last: focused,
    };
    ui.data_mut(|data| data.insert_temp(keyboard_id(), now));
}
