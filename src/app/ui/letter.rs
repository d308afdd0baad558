//! The letter: to whom, what it asks and of whom it speaks, the writer's own words, from whom.

use egui::accesskit::Role;
use egui::text::{CCursor, CCursorRange};
use egui::{
    ComboBox, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo,
    vec2,
};

use super::widgets::{self, field, small};
use super::{Out, report};
use crate::app::command::{Action, Command, Edit, View};
use crate::app::places::Field;
use crate::app::settings::Setting;
use crate::app::state::State;
use crate::app::theme::{
    CONTROL, RADIUS_CARD, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, serif, tokens,
};
use crate::campaign::Lang;
use crate::page::stationery;
use crate::strings::{own_name, say};

pub mod answers;
pub(super) mod changes;
mod order;
mod text;

/// Shows the panel.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    offices(ui, state, out);
    ui.add_space(SPACE_M);
    language_and_paper(ui, state, out);
    what_is_signed(ui, state, out);
    gap(ui);
    order::asks(ui, state, out);
    gap(ui);
    order::people(ui, state, out);
    gap(ui);
    own_words(ui, state, out);
    gap(ui);
    sender(ui, state, out);
    gap(ui);
    text::show(ui, state, out);
    widgets::follow_focus(ui, state.in_text.is_some());
}

fn gap(ui: &mut Ui) {
    ui.add_space(SPACE_XL + SPACE_S);
}

fn offices(ui: &mut Ui, state: &State, out: &mut Out) {
    widgets::head(ui, &say!(state, "letter-to"), "");
    let t = tokens(ui);
    let lang = state.lang();
    let all = &state.campaign.addressees;
    let columns = all.len().clamp(1, 3);
    let width = (ui.available_width() - SPACE_M * (columns - 1) as f32) / columns as f32;
    for row in all.chunks(columns) {
        let galleys: Vec<_> = row
            .iter()
            .map(|office| {
                let title = widgets::text(
                    ui,
                    office.short.show(lang),
                    semibold(14.0),
                    t.ink,
                    width - 22.0,
                );
                let count = state.campaign.recommendations_to(&office.id).count();
                let note = say!(state, "office-requests", count = count);
                let note = widgets::text(ui, &note, sans(12.0), t.quiet, width - 22.0);
                (office, title, note)
            })
            .collect();
        let height = galleys
            .iter()
            .map(|(_, title, note)| title.size().y + note.size().y);
        let height = height.fold(0.0, f32::max) + 18.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            for (office, title, note) in galleys {
                let on = office.id == state.draft.to.as_str();
                let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
                let (fill, line) = match (on, response.hovered()) {
                    (true, _) => (t.accent_soft, Stroke::new(2.0, t.accent)),
                    (false, true) => (t.raised, Stroke::new(1.0, t.accent)),
                    (false, false) => (t.raised, t.line()),
                };
                ui.painter()
                    .rect(rect, RADIUS_CARD, fill, line, StrokeKind::Inside);
                let at = rect.min + vec2(11.0, 8.0);
                let below = at + vec2(0.0, title.size().y + 1.0);
                ui.painter().galley(at, title, t.ink);
                ui.painter().galley(below, note, t.quiet);
                if response.has_focus() {
                    let inner = rect.shrink(3.0);
                    ui.painter().rect_stroke(
                        inner,
                        CornerRadius::same(5),
                        Stroke::new(1.0, t.accent),
                        StrokeKind::Inside,
                    );
                }
                let name = office.short.show(lang);
                response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
                if on {
                    report::focus(&response, Field::Office, state, out);
                }
                if response.clicked() {
                    out.push(Command::Edit(Edit::To(office.id.to_string())));
                }
                response.on_hover_text(office.office.show(lang));
            }
        });
        ui.add_space(SPACE_S);
    }
}

/// Two columns; the left one has this part of the width.
fn columns(
    ui: &mut Ui,
    part: f32,
    left: impl FnOnce(&mut Ui, f32),
    right: impl FnOnce(&mut Ui, f32),
) {
    let room = ui.available_width() - SPACE_M;
    let widths = [room * part, room * (1.0 - part)];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        ui.allocate_ui(vec2(widths[0], 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(widths[0]);
                left(ui, widths[0]);
            });
        });
        ui.allocate_ui(vec2(widths[1], 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(widths[1]);
                right(ui, widths[1]);
            });
        });
    });
}

fn language_and_paper(ui: &mut Ui, state: &State, out: &mut Out) {
    let mut lang = None;
    let mut paper = None;
    columns(
        ui,
        0.36,
        |ui, width| lang = choose_language(ui, width, state),
        |ui, width| paper = choose_paper(ui, width, state),
    );
    out.extend(lang.map(|lang| Command::Edit(Edit::Lang(lang))));
    out.extend(paper.map(|paper| Command::Edit(Edit::Paper(paper))));
}

/// Opens the letter with the same letter in another language beside it.
fn what_is_signed(ui: &mut Ui, state: &State, out: &mut Out) {
    let action = Action::Beside;
    if !action.is_enabled(state) {
        return;
    }
    ui.add_space(SPACE_S);
    let shown = widgets::word_toggle(ui, &action.name(state.ui_lang), state.beside);
    if shown.clicked() {
        out.push(Command::Act(action));
    }
    shown.on_hover_text(action.help(state.ui_lang));
}

fn choose_language(ui: &mut Ui, width: f32, state: &State) -> Option<Lang> {
    let label = small(ui, &say!(state, "letter-language"));
    let mut chosen = None;
    let shown = combo("language", width)
        .selected_text(own_name(state.lang()))
        .show_ui(ui, |ui| {
            for lang in &state.campaign.pack.languages {
                if ui
                    .selectable_label(lang == state.lang(), own_name(lang))
                    .clicked()
                {
                    chosen = Some(lang.clone());
                }
            }
        });
    shown.response.labelled_by(label.id);
    chosen
}

fn choose_paper(ui: &mut Ui, width: f32, state: &State) -> Option<String> {
    let label = small(ui, &say!(state, "letter-paper"));
    let ui_lang = state.ui_lang.lang();
    let current = stationery::find(&state.draft.paper);
    let mut chosen = None;
    let title = current.map_or(state.draft.paper.as_str(), |paper| {
        paper.title.show(&ui_lang)
    });
    let shown = combo("paper", width)
        .selected_text(title)
        .show_ui(ui, |ui| {
            for paper in stationery::all() {
                let on = paper.id == state.draft.paper;
                if ui
                    .selectable_label(on, paper.title.show(&ui_lang))
                    .clicked()
                {
                    chosen = Some(paper.id.clone());
                }
            }
        });
    shown.response.labelled_by(label.id);
    chosen
}

pub(super) fn combo(id: &str, width: f32) -> ComboBox<'_> {
    ComboBox::from_id_salt(id)
        .width(width)
        .truncate()
        .icon(|ui, rect, visuals, _| {
            super::shapes::icon(
                ui.painter(),
                rect,
                super::shapes::Icon::Down,
                visuals.text_color(),
            );
        })
}

fn own_words(ui: &mut Ui, state: &State, out: &mut Out) {
    let count = state.draft.words.split_whitespace().count();
    let name = say!(state, "own-words");
    widgets::head(ui, &name, &say!(state, "own-words-count", count = count));
    let mut text = state.draft.words.clone();
    let edit = TextEdit::multiline(&mut text)
        .id_salt("own-words")
        .font(serif(16.0))
        .hint_text(say!(state, "own-words-hint"))
        .desired_rows(3);
    let response = ui.add(field(edit)).accessible_name(name);
    if let Some(Field::Words(place)) = state.focus {
        report::focus(&response, Field::Words(place), state, out);
        let mut cursor = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
        let range = CCursorRange::one(CCursor::new(place));
        cursor.cursor.set_char_range(Some(range));
        cursor.store(ui.ctx(), response.id);
    }
    if response.changed() {
        out.push(Command::Edit(Edit::Words(text)));
    }
}

fn sender(ui: &mut Ui, state: &State, out: &mut Out) {
    widgets::head(ui, &say!(state, "sender"), "");
    let sender = &state.draft.sender;
    let mut name = sender.name.clone();
    let mut place = sender.place.clone();
    let mut changed = Vec::new();
    let mut name_changed = false;
    let mut moved = Vec::new();
    columns(
        ui,
        0.5,
        |ui, _| {
            let hint = say!(state, "sender-name-hint");
            let label = say!(state, "sender-name");
            let response = line(ui, "name", &label, hint, &mut name);
            report::focus(&response, Field::Name, state, &mut moved);
            name_changed = response.changed();
        },
        |ui, _| {
            let hint = say!(state, "sender-place-hint");
            let label = say!(state, "sender-place");
            let response = line(ui, "place", &label, hint, &mut place);
            report::focus(&response, Field::Place, state, out);
            if response.changed() {
                changed.push(Edit::Place(place.clone()));
            }
        },
    );
    out.append(&mut moved);
    if name_changed {
        changed.push(Edit::Name(name));
    }
    ui.add_space(SPACE_S);
    let label = small(ui, &say!(state, "sender-address"));
    let mut address = sender.address.join("\n");
    let edit = TextEdit::multiline(&mut address)
        .id_salt("address")
        .hint_text(say!(state, "sender-address-hint"))
        .desired_rows(3);
    let response = ui.add(field(edit)).labelled_by(label.id);
    report::focus(&response, Field::Address, state, out);
    if response.changed() {
        changed.push(Edit::Address(address));
    }
    out.extend(changed.into_iter().map(Command::Edit));
    ui.add_space(SPACE_S);
    // Whoever signs is told first who will know of it.
    if let Some(office) = state.campaign.addressee(&state.draft.to) {
        let office = office.office.show(&state.draft.lang);
        small(ui, &say!(state, "sender-known", office = office));
        ui.add_space(SPACE_S);
    }
    let remember = state.settings.remember_sender;
    if widgets::check(ui, remember, &say!(state, "sender-remember")).clicked() {
        let setting = Setting::RememberSender(!remember);
        out.push(Command::View(View::Set(setting)));
    }
    let keep = state.keep_sender;
    if widgets::check(ui, keep, &say!(state, "sender-keep")).clicked() {
        out.push(Command::View(View::KeepSender(!keep)));
    }
    let redact = state.draft.redact_sender;
    if widgets::check(ui, redact, &say!(state, "sender-redact")).clicked() {
        out.push(Command::Edit(Edit::Redact(!redact)));
    }
    let sources = state.draft.sources;
    if widgets::check(ui, sources, &say!(state, "letter-sources")).clicked() {
        out.push(Command::Edit(Edit::Sources(!sources)));
    }
}

fn line(ui: &mut Ui, id: &str, name: &str, hint: String, text: &mut String) -> Response {
    let label = small(ui, name);
    let edit = TextEdit::singleline(text).id_salt(id).hint_text(hint);
    ui.add(field(edit)).labelled_by(label.id)
}

/// The room of a row's buttons.
pub(super) fn buttons_rect(row: Rect, count: usize) -> Rect {
    let width = 26.0 * count as f32;
    let left = row.right() - width - 6.0;
    let height = CONTROL - SPACE_M;
    Rect::from_min_size(
        egui::pos2(left, row.center().y - height / 2.0),
        vec2(width, height),
    )
}
