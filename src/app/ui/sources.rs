//! The documents that every fact comes from.

use egui::Ui;

use super::report::{entry, facts, fold_head};
use super::{Out, widgets};
use crate::app::places::Spot;
use crate::app::state::{Section, State};
use crate::app::theme::SPACE_M;
use crate::campaign::{Source, locale};
use crate::strings::say;

/// Shows the list, or only its head.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let count = state.campaign.sources.len();
    let note = say!(state, "sources-count", count = count);
    if fold_head(ui, Section::Sources, &note, state, out) {
        for source in &state.campaign.sources {
            one(ui, source, state, out);
        }
    }
}

/// Shows one document.
pub fn one(ui: &mut Ui, source: &Source, state: &State, out: &mut Out) {
    let spot = Spot::Source(source.id.to_string());
    entry(ui, &spot, state, out, |ui, _| {
        facts::sentence(ui, &source.title, state);
        let date = source.date.map_or(String::new(), |when| {
            format!(", {}", locale::when(&state.ui_lang.lang(), when))
        });
        let by = format!("{}{date}", source.publisher);
        let response = widgets::marked_small(ui, &by, &state.search.query);
        if let Some(note) = &source.note {
            response.on_hover_text(note.show(state.lang()));
        }
    });
    ui.add_space(SPACE_M);
}
