//! What a screen reader announces unasked: messages, and problems as they appear.

use egui::{Id, Rect, Sense, Ui, Vec2};

use crate::app::kernel::session::Session;
use crate::app::kernel::widgets;

/// The window is called what stands on it.
pub(crate) fn window(ui: &Ui, title: &str) {
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
}

/// Says what came up since the page before. Seen, it is in the strip.
pub(crate) fn news(ui: &Ui, session: &Session) {
    let text = session.news.said();
    // What says nothing is not there: so the same said again is heard again.
    if !text.is_empty() {
        let nowhere = Rect::from_min_size(ui.max_rect().left_bottom(), Vec2::ZERO);
        let shown = ui.interact(nowhere, Id::unique("news"), Sense::hover());
        widgets::heard(&shown, text);
    }
}
