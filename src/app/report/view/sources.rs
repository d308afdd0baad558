//! The documents that every fact comes from.

use egui::Ui;

use super::{entry, facts, fold_head};
use crate::app::kernel::places::Spot;
use crate::app::kernel::theme::SPACE_M;
use crate::app::kernel::widgets;
use crate::app::report::message::{Out, View};
use crate::app::report::view::Section;
use crate::campaign::{Source, locale};
use crate::strings::say;

/// Shows the list, or only its head.
pub(crate) fn section(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let count = view.session.campaign.sources.len();
    let note = say!(view, "sources-count", count = count);
    if fold_head(ui, Section::Sources, &note, view, out) {
        for source in &view.session.campaign.sources {
            one(ui, source, view, out);
        }
    }
}

/// Shows one document.
pub fn one(ui: &mut Ui, source: &Source, view: View<'_>, out: &mut Out) {
    let spot = Spot::Source(source.id.to_string());
    entry(ui, &spot, view, out, |ui, _| {
        facts::sentence(ui, &source.title, view);
        let date = source.date.map_or(String::new(), |when| {
            format!(", {}", locale::when(&view.ui_lang.lang(), when))
        });
        let by = format!("{}{date}", source.publisher);
        let response = widgets::marked_small(ui, &by, &view.state.search.query);
        if let Some(note) = &source.note {
            response.on_hover_text(note.show(view.lang()));
        }
        // To look it up elsewhere: this program asks no other computer for anything.
        if let Some(reference) = &source.reference {
            let said = say!(view, "source-copy", reference = reference.as_str());
            if widgets::quiet_button(ui, reference, &said)
                .on_hover_text(&said)
                .clicked()
            {
                ui.ctx().copy_text(reference.clone());
            }
        }
    });
    ui.add_space(SPACE_M);
}
