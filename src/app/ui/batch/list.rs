//! The left column: which letter, which list, and which of its columns is what.

use egui::{Align, ComboBox, Layout, PopupCloseBehavior, RichText, Ui, vec2};

use super::super::letter::combo;
use super::super::{Out, widgets};
use crate::app::batch::{Change, List};
use crate::app::command::{Action, Command};
use crate::app::state::State;
use crate::app::theme::{CONTROL, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, tokens};
use crate::batch::columns::Field;
use crate::strings::say;

/// The encodings to choose from; others are found out.
const ENCODINGS: [&str; 7] = [
    "utf-8",
    "utf-16le",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "koi8-r",
    "macintosh",
];

/// Shows the column.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    widgets::head(ui, &say!(state, "batch-letter"), "");
    let office = state.campaign.addressee(&state.draft.to);
    let office = office.map_or("", |office| office.short.show(state.lang()));
    let count = state.draft.asks.len();
    let letter = say!(state, "batch-letter-to", office = office, count = count);
    ui.label(RichText::new(letter).font(semibold(14.0)));
    ui.add_space(SPACE_S);
    if widgets::secondary(ui, &say!(state, "batch-letter-change")).clicked() {
        out.push(Command::Act(Action::Compose));
    }
    if !state.draft.words.trim().is_empty() {
        ui.add_space(SPACE_S);
        let said = format!("▲ {}", say!(state, "batch-own-words"));
        let color = tokens(ui).check;
        ui.label(RichText::new(said).font(sans(12.0)).color(color));
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(state, "batch-list"), "");
    if let Some(list) = &state.batch.list {
        opened(ui, state, list, out);
        ui.add_space(SPACE_M);
    }
    ui.horizontal_wrapped(|ui| {
        // Without a list, the way to one stands in the middle.
        for action in [Action::OpenList, Action::CloseList] {
            if state.batch.list.is_some()
                && widgets::secondary(ui, &action.name(state.ui_lang)).clicked()
            {
                out.push(Command::Act(action));
            }
        }
    });
    ui.add_space(SPACE_S);
    widgets::small(ui, &say!(state, "batch-privacy"));
    if let Some(list) = &state.batch.list {
        ui.add_space(SPACE_XL);
        columns(ui, state, list, out);
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(state, "stall"), "");
    let stall = Action::Stall;
    let button = widgets::secondary(ui, &stall.name(state.ui_lang));
    if button.on_hover_text(stall.help(state.ui_lang)).clicked() {
        out.push(Command::Act(stall));
    }
}

fn opened(ui: &mut Ui, state: &State, list: &List, out: &mut Out) {
    widgets::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = list.name();
        let t = tokens(ui);
        let line = widgets::one_line(ui, &name, semibold(14.0), t.ink, ui.available_width());
        ui.label(line)
            .on_hover_text(list.path.display().to_string());
        let rows = list.rows().len();
        widgets::small(ui, &say!(state, "batch-rows", count = rows));
    });
    if let Some((sheet, all)) = list.sheets().filter(|(_, all)| all.len() > 1) {
        let label = widgets::small(ui, &say!(state, "batch-sheet"));
        let shown = combo("sheet", ui.available_width())
            .selected_text(sheet)
            .show_ui(ui, |ui| {
                for one in all {
                    if ui.selectable_label(one == sheet, one).clicked() {
                        out.push(Command::Batch(Change::Sheet(one.clone())));
                    }
                }
            });
        shown.response.labelled_by(label.id);
    }
    if let Some(encoding) = list.encoding() {
        let label = widgets::small(ui, &say!(state, "batch-encoding"));
        let shown = combo("encoding", ui.available_width())
            .selected_text(encoding)
            .show_ui(ui, |ui| {
                let found = say!(state, "batch-encoding-found");
                let by_hand = list.options.encoding.as_deref();
                if ui.selectable_label(by_hand.is_none(), found).clicked() {
                    out.push(Command::Batch(Change::Encoding(None)));
                }
                for one in ENCODINGS {
                    if ui.selectable_label(by_hand == Some(one), one).clicked() {
                        let change = Change::Encoding(Some(one.to_owned()));
                        out.push(Command::Batch(change));
                    }
                }
            });
        shown.response.labelled_by(label.id);
        if let Some(sample) = &list.sample {
            let sample = say!(state, "batch-sample", sample = sample.as_str());
            widgets::small(ui, &sample);
        }
    }
}

/// The name of a field, as the window says it.
pub fn field_name(state: &State, field: Field) -> String {
    match field {
        Field::Name => say!(state, "field-name"),
        Field::Address1 => say!(state, "field-address", line = 1),
        Field::Address2 => say!(state, "field-address", line = 2),
        Field::Address3 => say!(state, "field-address", line = 3),
        Field::Address4 => say!(state, "field-address", line = 4),
        Field::Address5 => say!(state, "field-address", line = 5),
        Field::Place => say!(state, "field-place"),
        Field::Country => say!(state, "field-country"),
        Field::Words => say!(state, "field-words"),
        Field::Lang => say!(state, "field-lang"),
        Field::Case => say!(state, "field-case"),
    }
}

/// Which column is what.
fn columns(ui: &mut Ui, state: &State, list: &List, out: &mut Out) {
    widgets::head(ui, &say!(state, "batch-columns"), "");
    let used = list.used();
    let headings = list.headings();
    let t = tokens(ui);
    for field in Field::ALL {
        let name = field_name(state, field);
        let chosen = used.get(&field).cloned().unwrap_or_default();
        ui.horizontal(|ui| {
            let width = ui.available_width();
            let own = (width * 0.4).round();
            let label = ui
                .allocate_ui_with_layout(
                    vec2(own, CONTROL),
                    Layout::left_to_right(Align::Center),
                    |ui| {
                        ui.set_min_width(own);
                        let galley =
                            widgets::one_line(ui, &name, crate::app::theme::sans(14.0), t.ink, own);
                        ui.label(galley)
                    },
                )
                .inner;
            let text = if chosen.is_empty() {
                RichText::new(say!(state, "batch-column-none")).color(t.quiet)
            } else {
                RichText::new(chosen.join(" + "))
            };
            let shown = column_of(field.name(), width - own - SPACE_M)
                .selected_text(text)
                .show_ui(ui, |ui| {
                    for heading in &headings {
                        let on = chosen.contains(heading);
                        if widgets::check(ui, on, heading).clicked() {
                            let change = Change::Map(field, heading.clone(), !on);
                            out.push(Command::Batch(change));
                        }
                    }
                });
            shown
                .response
                .labelled_by(label.id)
                .on_hover_text(chosen.join(" + "));
        });
    }
}

/// A list that stays open while several are ticked.
fn column_of(id: &str, width: f32) -> ComboBox<'_> {
    combo(id, width).close_behavior(PopupCloseBehavior::CloseOnClickOutside)
}
