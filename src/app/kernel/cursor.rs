//! Where a cursor stands in a text: in characters, as text fields count, and in bytes, as all else
//! does.

use egui::text::CCursor;

/// The byte of `text` at a cursor.
pub(crate) fn byte_of(text: &str, cursor: CCursor) -> usize {
    let at = text.char_indices().nth(cursor.index.into());
    at.map_or(text.len(), |(at, _)| at)
}

/// The cursor at a byte of `text`.
pub(crate) fn cursor_of(text: &str, byte: usize) -> CCursor {
    CCursor::new(text[..text.floor_char_boundary(byte)].chars().count())
}
