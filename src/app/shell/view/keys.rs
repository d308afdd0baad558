//! All the keys on one sheet.

use egui::{Grid, RichText, ScrollArea, Ui};

use crate::app::kernel::action::{Entry, TABLE};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_L, SPACE_S, semibold, tokens};
use crate::app::kernel::widgets;
use crate::strings::say;

/// Below this width, in points, the keys stand in one column.
const NARROW: f32 = 600.0;

/// Shows the sheet: what has keys, from the one table, and then what every control obeys.
pub(crate) fn sheet(ui: &mut Ui, session: &Session) {
    let most = (ui.ctx().content_rect().height() - 220.0).max(160.0);
    ScrollArea::vertical().max_height(most).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        let with_keys: Vec<&Entry> = TABLE
            .iter()
            .filter(|entry| !entry.keys.is_empty())
            .collect();
        let columns = if ui.available_width() < NARROW { 1 } else { 2 };
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

/// What it does, and its keys.
fn cells(ui: &mut Ui, session: &Session, entry: Option<&Entry>) {
    let Some(entry) = entry else { return };
    let t = tokens(ui);
    let keys = entry.keys.iter().map(|keys| ui.ctx().format_shortcut(keys));
    let keys = keys.collect::<Vec<_>>().join(", ");
    ui.label(entry.action.name(session.ui_lang))
        .on_hover_text(entry.action.help(session.ui_lang));
    ui.label(RichText::new(keys).font(semibold(12.0)).color(t.quiet));
}
