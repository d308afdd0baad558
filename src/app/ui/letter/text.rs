//! The letter's whole text, part by part: what stands in it can be changed, and every change put
//! back.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Frame, Margin, Rect, Response, Sense, TextEdit, Ui, WidgetInfo, vec2};

use super::{answers, changes};
use crate::app::command::{Action, Command, Edit, View};
use crate::app::state::{InText, State};
use crate::app::theme::{RADIUS_FIELD, SPACE_M, SPACE_S, SPACE_XL, sans, serif, tokens};
use crate::app::ui::Out;
use crate::app::ui::shapes::{self, Icon};
use crate::app::ui::widgets::{self, Tone, field, small};
use crate::letter::Origin;
use crate::letter::edit::{Editable, Edited, How};
use crate::strings::say;

/// Shows the line that opens the whole text, and the text if it is open.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let opener = opener(ui, state);
    if opener.clicked() {
        out.push(if state.whole_text {
            Command::View(View::WholeText(false))
        } else {
            Command::Act(Action::EditText)
        });
    }
    if !state.whole_text {
        return;
    }
    ui.add_space(SPACE_S);
    small(ui, &say!(state, "text-note"));
    if state.edits.parts.is_empty() {
        small(ui, &say!(state, "text-none"));
    }
    for (index, part) in state.edits.parts.iter().enumerate() {
        ui.add_space(SPACE_M);
        ui.push_id((part.part, part.nth), |ui| {
            // The first is shown with all that leads to it.
            let lead = (index == 0).then_some(opener.rect);
            one(ui, state, index, part, lead, out);
        });
    }
    gone(ui, state, out);
}

/// “Edit the whole text”, with how much of it is edited.
fn opener(ui: &mut Ui, state: &State) -> Response {
    let t = tokens(ui);
    let name = Action::EditText.name(state.ui_lang);
    let mut job = LayoutJob::default();
    job.append(&name, 0.0, widgets::format(sans(14.0), t.accent));
    let count = state.draft.edits.len();
    if count > 0 {
        let note = say!(state, "text-edited", count = count);
        job.append(&note, 4.0, widgets::format(sans(12.0), t.quiet));
    }
    let galley = ui.painter().layout_job(job);
    let size = galley.size() + vec2(22.0, SPACE_M);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spot = Rect::from_center_size(rect.left_center() + vec2(6.0, 0.0), vec2(12.0, 12.0));
    let icon = if state.whole_text {
        Icon::Down
    } else {
        Icon::Right
    };
    shapes::icon(ui.painter(), spot, icon, t.accent);
    let at = rect.min + vec2(18.0, SPACE_S);
    ui.painter().galley(at, galley, t.accent);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, state.whole_text, &name));
    response.on_hover_text(Action::EditText.help(state.ui_lang))
}

/// A part of the letter: its field, and below it what was changed.
fn one(
    ui: &mut Ui,
    state: &State,
    index: usize,
    part: &Editable,
    lead: Option<Rect>,
    out: &mut Out,
) {
    let name = state.part_name(index);
    let edited = part.edited.as_ref();
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal(|ui| {
        small(ui, &name);
        let state_of = match edited {
            Some(edited) if edited.stale => Some((say!(state, "text-decide"), Tone::Check)),
            Some(edited) if is_out(edited) => Some((say!(state, "text-left-out"), Tone::Check)),
            Some(_) => Some((say!(state, "text-yours"), Tone::Quiet)),
            None => None,
        };
        if let Some((said, tone)) = state_of {
            widgets::pill(ui, &said, tone);
        }
    });
    let base = part.base_text();
    let mut text = edited.map_or_else(|| base.clone(), |edited| edited.text.clone());
    let edit = TextEdit::multiline(&mut text)
        .id_salt("field")
        .font(serif(15.0))
        .hint_text(say!(state, "text-left-out"))
        .desired_rows(1);
    let response = ui.add(field(edit)).accessible_name(&name);
    if state.in_text == Some(InText::Part(index)) {
        arrive(ui, &response, lead, out);
    }
    if response.changed() {
        out.push(Command::Edit(Edit::Part(index, text)));
    }
    let Some(edited) = edited else { return };
    below(ui, |ui| {
        let went = if edited.stale {
            stale(ui, state, &name, &base, edited, out)
        } else {
            changed(ui, state, index, &name, &base, edited, out)
        };
        // The button is gone: the keyboard goes on in the field.
        if went {
            out.push(Command::View(View::InText(Some(InText::Part(index)))));
        }
        lost(ui, state, edited);
    });
}

fn is_out(edited: &Edited) -> bool {
    edited.text.trim().is_empty()
}

/// Brings the cursor into a widget that was asked for, and into sight.
fn arrive(ui: &Ui, response: &Response, lead: Option<Rect>, out: &mut Out) {
    response.request_focus();
    if !ui.clip_rect().contains_rect(response.rect) {
        match lead {
            Some(lead) => ui.scroll_to_rect(lead.expand(SPACE_M), Some(Align::TOP)),
            None => ui.scroll_to_rect(response.rect, Some(Align::Center)),
        }
    }
    out.push(Command::View(View::InText(None)));
}

/// What is told below a field: set in, beside a line.
fn below(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let margin = Margin {
        left: 12,
        right: 0,
        top: 4,
        bottom: 2,
    };
    let shown = Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.take_available_width();
        content(ui);
    });
    let rect = shown.response.rect;
    ui.painter()
        .vline(rect.left() + 2.0, rect.y_range(), tokens(ui).line());
}

/// The changes, and putting back one or all of them; whether that was done by keyboard.
fn changed(
    ui: &mut Ui,
    state: &State,
    index: usize,
    name: &str,
    base: &str,
    edited: &Edited,
    out: &mut Out,
) -> bool {
    let mut went = false;
    if let Some((text, by_keyboard)) = changes::show(ui, state, base, &edited.text) {
        out.push(Command::Edit(Edit::Part(index, text)));
        went = by_keyboard;
    }
    went | answers::all_back(ui, state, name, edited.edit, out)
}

/// What the letter says by itself now, and the choice between the two; whether by keyboard.
fn stale(
    ui: &mut Ui,
    state: &State,
    name: &str,
    base: &str,
    edited: &Edited,
    out: &mut Out,
) -> bool {
    let t = tokens(ui);
    small(ui, &say!(state, "text-stale"));
    let room = ui.available_width();
    let galley = widgets::text(ui, base, serif(14.0), t.ink, room);
    let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, t.ink);
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, base));
    ui.add_space(SPACE_S);
    ui.horizontal(|ui| answers::choose(ui, state, name, edited.edit, out))
        .inner
}

/// What no longer rests on the report.
fn lost(ui: &mut Ui, state: &State, edited: &Edited) {
    let t = tokens(ui);
    let mut told: Vec<String> = Vec::new();
    for altered in edited.altered.iter().filter(|one| one.how == How::Reworded) {
        let sentence = altered.sentence.trim();
        let said = if matches!(altered.origin, Origin::Ask(_)) {
            say!(state, "text-lost-request", sentence = sentence)
        } else {
            say!(state, "text-lost", sentence = sentence)
        };
        if !told.contains(&said) {
            told.push(said);
        }
    }
    for said in told {
        let said = format!("▲ {said}");
        let galley = widgets::text(ui, &said, sans(12.0), t.check, ui.available_width());
        let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
        ui.painter().galley(rect.min, galley, t.check);
        label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    }
}

/// The edits whose part the letter no longer has.
fn gone(ui: &mut Ui, state: &State, out: &mut Out) {
    if state.edits.gone.is_empty() {
        return;
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(state, "text-gone"), "");
    small(ui, &say!(state, "text-gone-note"));
    for index in &state.edits.gone {
        let Some(edit) = state.draft.edits.get(*index) else {
            continue;
        };
        ui.add_space(SPACE_S);
        ui.push_id(("gone", *index), |ui| {
            widgets::card(ui).show(ui, |ui| {
                ui.take_available_width();
                let t = tokens(ui);
                let said = if edit.text.trim().is_empty() {
                    say!(state, "text-gone-out", words = edit.base.as_str())
                } else {
                    edit.text.clone()
                };
                let galley = widgets::text(ui, &said, serif(14.0), t.ink, ui.available_width());
                let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
                ui.painter().galley(rect.min, galley, t.ink);
                label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
                let button = answers::discard(ui, state, *index, out);
                if state.in_text == Some(InText::Gone(*index)) {
                    arrive(ui, &button, None, out);
                }
            });
        });
    }
}
