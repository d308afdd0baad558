//! All the keys on one sheet.

use egui::{Grid, RichText, ScrollArea, Ui};

use super::widgets;
use crate::app::action::{Entry, TABLE};
use crate::app::state::State;
use crate::app::theme::{SPACE_L, SPACE_S, semibold, tokens};
use crate::strings::say;

/// Shows the sheet: what has keys, from the one table, and then what every control obeys.
pub fn show(ui: &mut Ui, state: &State) {
    let most = (ui.ctx().content_rect().height() - 220.0).max(160.0);
    ScrollArea::vertical().max_height(most).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        let with_keys: Vec<&Entry> = TABLE
            .iter()
            .filter(|entry| !entry.keys.is_empty())
            .collect();
        let half = with_keys.len().div_ceil(2);
        Grid::new("keys")
            .num_columns(4)
            .spacing([SPACE_L, SPACE_S])
            .show(ui, |ui| {
                for row in 0..half {
                    for entry in [with_keys.get(row), with_keys.get(row + half)] {
                        cells(ui, state, entry.copied());
                    }
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

/// What it does, and its keys.
fn cells(ui: &mut Ui, state: &State, entry: Option<&Entry>) {
    let Some(entry) = entry else { return };
    let t = tokens(ui);
    let keys = entry.keys.iter().map(|keys| ui.ctx().format_shortcut(keys));
    let keys = keys.collect::<Vec<_>>().join(", ");
    ui.label(entry.action.name(state.ui_lang))
        .on_hover_text(entry.action.help(state.ui_lang));
    ui.label(RichText::new(keys).font(semibold(12.0)).color(t.quiet));
}
