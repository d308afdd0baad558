//! All the keys on one sheet.

use egui::{Grid, RichText, ScrollArea, Ui};

use super::widgets;
use crate::app::command::TABLE;
use crate::app::state::State;
use crate::app::strings::say;
use crate::app::theme::{SPACE_L, SPACE_M, semibold, tokens};

/// Shows the sheet: what has keys, from the one table, and then what every control obeys.
pub fn show(ui: &mut Ui, state: &State) {
    let t = tokens(ui);
    let most = (ui.ctx().content_rect().height() - 220.0).max(160.0);
    ScrollArea::vertical().max_height(most).show(ui, |ui| {
        Grid::new("keys")
            .num_columns(2)
            .spacing([SPACE_L * 2.0, SPACE_M])
            .show(ui, |ui| {
                for entry in TABLE.iter().filter(|entry| !entry.keys.is_empty()) {
                    let keys: Vec<String> = entry
                        .keys
                        .iter()
                        .map(|keys| ui.ctx().format_shortcut(keys))
                        .collect();
                    let name = entry.action.name(state.ui_lang);
                    ui.label(name)
                        .on_hover_text(entry.action.help(state.ui_lang));
                    ui.label(
                        RichText::new(keys.join(", "))
                            .font(semibold(13.0))
                            .color(t.quiet),
                    );
                    ui.end_row();
                }
            });
        ui.add_space(SPACE_L);
        for line in [
            say!(state, "keys-tab"),
            say!(state, "keys-space"),
            say!(state, "keys-escape"),
        ] {
            widgets::small(ui, &line);
        }
    });
}
