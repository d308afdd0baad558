//! The parts of a tab: where they begin, and how their contents stand in them.

use egui::accesskit::Role;
use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::theme::SPACE_XL;

/// Below this width, in points, a tab has room for two columns instead of three.
pub(crate) const WIDE: f32 = 1200.0;
/// Below this width, in points, it has not even room for three narrow columns: a small window in
/// large type.
pub(crate) const NARROW: f32 = 800.0;
/// The height of the bars at the top and at the bottom.
pub(crate) const BAR: f32 = 48.0;

/// A part of the window, named for screen readers.
pub(crate) fn part(ui: &mut Ui, id: &str, name: String, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new()
        .id_salt(id)
        .max_rect(rect)
        .accessibility_role(Role::Group)
        .accessibility_label(name);
    let mut ui = ui.new_child(builder);
    ui.shrink_clip_rect(rect);
    content(&mut ui);
}

/// The area of a panel with margins at the sides.
pub(crate) fn with_margin(ui: &mut Ui) -> Ui {
    let rect = ui.max_rect().shrink2(vec2(SPACE_XL, 0.0));
    ui.new_child(UiBuilder::new().max_rect(rect))
}

/// A column that scrolls, with the panel's margins.
pub(crate) fn column(ui: &mut Ui, id: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink(false)
        .show(ui, |ui| {
            Frame::NONE
                .inner_margin(Margin::symmetric(SPACE_XL as i8, SPACE_XL as i8))
                .show(ui, |ui| {
                    ui.take_available_width();
                    content(ui);
                });
        });
}
