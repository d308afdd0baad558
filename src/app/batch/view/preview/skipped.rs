//! What is no row of a person, and why.

use egui::Ui;

use crate::app::batch::message::View;
use crate::app::batch::state::{List, Skipped, SkippedAs};
use crate::app::kernel::theme::{sans, tokens};
use crate::app::kernel::widgets;
use crate::batch::table::{SkipReason, UnreadableReason};
use crate::strings::say;

/// Says what was skipped, a line each.
pub(super) fn told(ui: &mut Ui, view: View<'_>, list: &List) {
    let hidden = &list.table.0.hidden_sheets;
    if !hidden.is_empty() {
        let sheets = view.ui_lang.list(hidden);
        line(ui, &say!(view, "preview-hidden-sheets", sheets = sheets));
    }
    for notice in &list.columns.0.notices {
        line(ui, &notice.message(view.ui_lang));
    }
    for skipped in list.skipped.iter() {
        line(
            ui,
            &say!(view, "preview-skipped", what = what(view, skipped)),
        );
    }
}

fn line(ui: &mut Ui, text: &str) {
    let t = tokens(ui);
    let text = format!("▲ {text}");
    let galley = widgets::one_line(ui, &text, sans(12.0), t.check, ui.available_width());
    ui.label(galley).on_hover_text(text);
}

fn what(view: View<'_>, skipped: &Skipped) -> String {
    let mut rows: Vec<String> = skipped.lines.iter().map(usize::to_string).collect();
    if skipped.count > rows.len() {
        rows.push("…".to_owned());
    }
    let rows = rows.join(", ");
    let count = skipped.count;
    match &skipped.reason {
        SkippedAs::NotRead(SkipReason::HiddenRow) => {
            say!(view, "preview-rows-hidden", count = count, rows = rows)
        }
        SkippedAs::NotRead(SkipReason::FilteredRow) => {
            say!(view, "preview-rows-filtered", count = count, rows = rows)
        }
        SkippedAs::NotRead(SkipReason::Group) => {
            say!(view, "preview-groups", count = count, rows = rows)
        }
        SkippedAs::Unreadable(UnreadableReason::BrokenOff) => {
            say!(view, "preview-cards-broken", count = count, rows = rows)
        }
        SkippedAs::Unreadable(UnreadableReason::NobodyThere) => {
            say!(view, "preview-cards-empty", count = count, rows = rows)
        }
        SkippedAs::Nobody(why) => {
            let why = why.clone().problem().message(view.ui_lang);
            say!(
                view,
                "preview-nobody",
                count = count,
                rows = rows,
                why = why
            )
        }
    }
}
