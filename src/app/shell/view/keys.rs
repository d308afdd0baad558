//! All the keys on one sheet.

use egui::{Color32, FontId, Grid, RichText, ScrollArea, Ui};

use crate::app::kernel::action::{ActionRow, TABLE};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_L, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::strings::say;

/// Shows the sheet: what has keys, from the one table, and then what every control obeys.
pub(crate) fn sheet(ui: &mut Ui, session: &Session) {
    let most = (ui.ctx().content_rect().height() - 220.0).max(160.0);
    // Its bar stands at the dialog's edge, however narrow the table is.
    let scroll = ScrollArea::vertical().max_height(most);
    scroll.auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        let with_keys: Vec<&ActionRow> = TABLE
            .iter()
            .filter(|entry| !entry.shortcuts.is_empty())
            .collect();
        let halves = with_keys.chunks(with_keys.len().div_ceil(2));
        let wide: f32 = halves.map(|half| width(ui, session, half)).sum();
        let columns = if wide <= ui.available_width() { 2 } else { 1 };
        let rows = with_keys.len().div_ceil(columns);
        Grid::new("keys")
            .num_columns(2 * columns)
            .spacing([SPACE_L, SPACE_S])
            .show(ui, |ui| {
                for row in 0..rows {
                    for column in 0..columns {
                        let entry = with_keys.get(column * rows + row);
                        cells(ui, session, entry.copied());
                    }
                    ui.end_row();
                }
            });
        ui.add_space(SPACE_L);
        for line in [
            say!(session, "keys-tab"),
            say!(session, "keys-space"),
            say!(session, "keys-escape"),
        ] {
            widgets::small(ui, &line);
        }
    });
}

/// How wide these are beside their keys, with the room after each.
fn width(ui: &Ui, session: &Session, entries: &[&ActionRow]) -> f32 {
    let widest = |texts: &mut dyn Iterator<Item = (String, FontId)>| {
        let wide = texts.map(|(text, font)| {
            let text = widgets::text(ui, &text, font, Color32::PLACEHOLDER, f32::INFINITY);
            text.size().x
        });
        wide.fold(0.0, f32::max) + SPACE_L
    };
    let mut names = entries
        .iter()
        .map(|entry| (entry.action.name(session.ui_lang), sans(14.0)));
    let mut keys = entries
        .iter()
        .map(|entry| (keys_of(ui, entry), semibold(12.0)));
    widest(&mut names) + widest(&mut keys)
}

/// The keys, as they are called on this computer.
fn keys_of(ui: &Ui, entry: &ActionRow) -> String {
    let keys = entry
        .shortcuts
        .iter()
        .map(|keys| ui.ctx().format_shortcut(keys));
    keys.collect::<Vec<_>>().join(", ")
}

/// What it does, and its keys.
fn cells(ui: &mut Ui, session: &Session, entry: Option<&ActionRow>) {
    let Some(entry) = entry else { return };
    let t = tokens(ui);
    let keys = keys_of(ui, entry);
    ui.label(entry.action.name(session.ui_lang))
        .on_hover_text(entry.action.help(session.ui_lang));
    ui.label(RichText::new(keys).font(semibold(12.0)).color(t.quiet));
}
