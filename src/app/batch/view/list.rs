//! The left column: which letter, which list, and which of its columns is what.

use egui::{Align, ComboBox, Layout, PopupCloseBehavior, RichText, Ui, vec2};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::List;
use crate::app::kernel::action::Action;
use crate::app::kernel::theme::{CONTROL, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
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

/// What is shown of a list whether or not it has it.
const USUAL: [Field; 10] = [
    Field::Name,
    Field::Street,
    Field::Postcode,
    Field::Town,
    Field::Country,
    Field::Address,
    Field::Place,
    Field::Words,
    Field::Lang,
    Field::Case,
];

/// Shows the column.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "batch-letter"), "");
    let office = view.session.campaign.addressee(&view.session.draft.to);
    let office = office.map_or("", |office| office.short.show(view.lang()));
    let count = view.session.draft.asks.len();
    let letter = say!(view, "batch-letter-to", office = office, count = count);
    ui.label(RichText::new(letter).font(semibold(14.0)));
    ui.add_space(SPACE_S);
    if widgets::secondary(ui, &say!(view, "batch-letter-change")).clicked() {
        out.push(Command::Act(Action::Compose));
    }
    if !view.session.draft.words.trim().is_empty() {
        ui.add_space(SPACE_S);
        let said = format!("▲ {}", say!(view, "batch-own-words"));
        let color = tokens(ui).check;
        ui.label(RichText::new(said).font(sans(12.0)).color(color));
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "batch-list"), "");
    if let Some(list) = &view.state.list {
        opened(ui, view, list, out);
        ui.add_space(SPACE_M);
    }
    ui.horizontal_wrapped(|ui| {
        // Without a list, the way to one stands in the middle.
        for action in [Action::OpenList, Action::CloseList] {
            if view.state.list.is_some()
                && widgets::secondary(ui, &action.name(view.ui_lang)).clicked()
            {
                out.push(Command::Act(action));
            }
        }
    });
    ui.add_space(SPACE_S);
    widgets::small(ui, &say!(view, "batch-privacy"));
    if let Some(list) = &view.state.list {
        ui.add_space(SPACE_XL);
        columns(ui, view, list, out);
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "signing"), "");
    let signing = Action::Signing;
    let button = widgets::secondary(ui, &signing.name(view.ui_lang));
    if button.on_hover_text(signing.help(view.ui_lang)).clicked() {
        out.push(Command::Act(signing));
    }
}

fn opened(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    widgets::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = list.name();
        let t = tokens(ui);
        let line = widgets::one_line(ui, &name, semibold(14.0), t.ink, ui.available_width());
        ui.label(line)
            .on_hover_text(list.path.display().to_string());
        let rows = list.rows().len();
        widgets::small(ui, &say!(view, "batch-rows", count = rows));
    });
    if let Some((sheet, all)) = list.sheets().filter(|(_, all)| all.len() > 1) {
        let label = widgets::small(ui, &say!(view, "batch-sheet"));
        let shown = combo("sheet", ui.available_width())
            .selected_text(sheet)
            .show_ui(ui, |ui| {
                for one in all {
                    if ui.selectable_label(one == sheet, one).clicked() {
                        out.push(Command::Own(Message::Sheet(one.clone())));
                    }
                }
            });
        shown.response.labelled_by(label.id);
    }
    if let Some(encoding) = list.encoding() {
        let label = widgets::small(ui, &say!(view, "batch-encoding"));
        let shown = combo("encoding", ui.available_width())
            .selected_text(encoding)
            .show_ui(ui, |ui| {
                let found = say!(view, "batch-encoding-found");
                let by_hand = list.options.encoding.as_deref();
                if ui.selectable_label(by_hand.is_none(), found).clicked() {
                    out.push(Command::Own(Message::Encoding(None)));
                }
                for one in ENCODINGS {
                    if ui.selectable_label(by_hand == Some(one), one).clicked() {
                        let change = Message::Encoding(Some(one.to_owned()));
                        out.push(Command::Own(change));
                    }
                }
            });
        shown.response.labelled_by(label.id);
        if let Some(sample) = &list.sample {
            let sample = say!(view, "batch-sample", sample = sample.as_str());
            widgets::small(ui, &sample);
        }
    }
}

/// The name of a field, as the window says it.
pub fn field_name(view: View<'_>, field: Field) -> String {
    match field {
        Field::Name => say!(view, "field-name"),
        Field::Title => say!(view, "column-title"),
        Field::First => say!(view, "column-first"),
        Field::Middle => say!(view, "column-middle"),
        Field::Prefix => say!(view, "column-prefix"),
        Field::Last => say!(view, "column-last"),
        Field::Suffix => say!(view, "column-suffix"),
        Field::CareOf => say!(view, "column-care-of"),
        Field::Extra => say!(view, "column-extra"),
        Field::Building => say!(view, "column-building"),
        Field::Street => say!(view, "column-street"),
        Field::House => say!(view, "column-house"),
        Field::Addition => say!(view, "column-addition"),
        Field::Flat => say!(view, "column-flat"),
        Field::PoBox => say!(view, "column-po-box"),
        Field::Postcode => say!(view, "column-postcode"),
        Field::PostcodeSuffix => say!(view, "column-postcode-suffix"),
        Field::Town => say!(view, "column-town"),
        Field::TownLine => say!(view, "column-town-line"),
        Field::District => say!(view, "column-district"),
        Field::Region => say!(view, "column-region"),
        Field::Address => say!(view, "column-whole"),
        Field::Address1 => say!(view, "field-address", line = 1),
        Field::Address2 => say!(view, "field-address", line = 2),
        Field::Address3 => say!(view, "field-address", line = 3),
        Field::Address4 => say!(view, "field-address", line = 4),
        Field::Address5 => say!(view, "field-address", line = 5),
        Field::Place => say!(view, "field-place"),
        Field::Country => say!(view, "field-country"),
        Field::Words => say!(view, "field-words"),
        Field::Lang => say!(view, "field-lang"),
        Field::Case => say!(view, "field-case"),
    }
}

/// Which column is what.
fn columns(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    widgets::head(ui, &say!(view, "batch-columns"), "");
    let used = list.used();
    let headings = list.headings();
    let t = tokens(ui);
    let shown = |field: &Field| used.contains_key(field) || USUAL.contains(field);
    for field in Field::ALL.iter().copied().filter(shown) {
        let name = field_name(view, field);
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
                        let galley = widgets::one_line(ui, &name, sans(14.0), t.ink, own);
                        ui.label(galley)
                    },
                )
                .inner;
            let text = if chosen.is_empty() {
                RichText::new(say!(view, "batch-column-none")).color(t.quiet)
            } else {
                RichText::new(chosen.join(" + "))
            };
            let shown = column_of(field.name(), width - own - SPACE_M)
                .selected_text(text)
                .show_ui(ui, |ui| {
                    for heading in &headings {
                        let on = chosen.contains(heading);
                        if widgets::check(ui, on, heading).clicked() {
                            let change = Message::Map(field, heading.clone(), !on);
                            out.push(Command::Own(change));
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
