//! What stands in an order, moved by dragging a handle.

use egui::{CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui};

use super::shapes;
use super::theme::{RADIUS_CARD, SPACE_S, tokens};

/// What is happening with a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drag {
    /// It is dragged.
    Going,
    /// It was let go.
    Dropped,
}

/// The handle in this spot, by which what is framed by `whole` is dragged.
pub(crate) fn handle(ui: &mut Ui, spot: Rect, whole: Rect) -> Option<Drag> {
    let t = tokens(ui);
    let handle = ui
        // The buttons beside it do the same by key: nothing to stop at.
        .interact(spot, ui.scope_id().with("handle"), Sense::DRAG)
        .on_hover_cursor(CursorIcon::Grab);
    let color = if handle.hovered() || handle.dragged() {
        t.ink
    } else {
        t.quiet
    };
    shapes::grip(ui.painter(), spot.center(), color);
    if handle.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        let stroke = Stroke::new(1.5, t.accent);
        ui.painter()
            .rect_stroke(whole, RADIUS_CARD, stroke, StrokeKind::Inside);
    }
    if handle.drag_stopped() {
        Some(Drag::Dropped)
    } else {
        handle.dragged().then_some(Drag::Going)
    }
}

/// Shows where what is dragged would stand among what these frames hold; once it was let go somewhere else,
/// where it is to stand.
pub(crate) fn moved(ui: &Ui, rects: &[Rect], from: usize, drag: Drag) -> Option<usize> {
    let pointer = ui.ctx().pointer_latest_pos()?;
    let above = |rect: &&Rect| rect.center().y < pointer.y;
    let before = rects.iter().filter(above).count();
    let to = if before > from { before - 1 } else { before };
    if to == from {
        return None;
    }
    let last = || rects.last().map_or(0.0, Rect::bottom);
    let y = match rects.get(before) {
        Some(rect) => rect.top() - SPACE_S / 2.0,
        None => last() + SPACE_S / 2.0,
    };
    let stroke = Stroke::new(2.0, tokens(ui).accent);
    ui.painter().hline(rects.get(from)?.x_range(), y, stroke);
    (drag == Drag::Dropped).then_some(to)
}
