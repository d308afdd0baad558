//! The letter's whole text, part by part: what stands in it can be changed, and every change put
//! back.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Frame, Margin, Rect, Response, Sense, TextEdit, Ui, WidgetInfo, vec2};

use super::{answers, spelling};
use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::compose::state::{InText, OwnWordsField};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::compare;
use crate::app::kernel::shapes;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{
    RADIUS_FIELD, SPACE_M, SPACE_S, SPACE_XL, sans, serif, tokens, typed_serif,
};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::{Tone, field, small};
use crate::letter::Origin;
use crate::letter::edit::{Editable, Edited, How};
use crate::strings::say;

/// Shows the line that opens the whole text, and the text if it is open.
pub(crate) fn whole_text(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let opener = opener(ui, view);
    if opener.clicked() {
        out.push(if view.state.whole_text {
            Command::Own(Message::WholeText(false))
        } else {
            Command::Act(Action::EditText)
        });
    }
    if !view.state.whole_text {
        return;
    }
    ui.add_space(SPACE_S);
    small(ui, &say!(view, "text-note"));
    if view.session.edits.parts.is_empty() {
        small(ui, &say!(view, "text-none"));
    }
    for (index, part) in view.session.edits.parts.iter().enumerate() {
        ui.add_space(SPACE_M);
        ui.push_id((part.part, part.nth), |ui| {
            // The first is shown with all that leads to it.
            let lead = (index == 0).then_some(opener.rect);
            one(ui, view, index, part, lead, out);
        });
    }
    gone(ui, view, out);
}

/// “Edit the whole text”, with how much of it is edited.
fn opener(ui: &mut Ui, view: View<'_>) -> Response {
    let t = tokens(ui);
    let name = Action::EditText.name(view.ui_lang);
    let mut job = LayoutJob::default();
    job.append(&name, 0.0, widgets::format(sans(14.0), t.accent));
    let count = view.session.draft.edits.len();
    if count > 0 {
        let note = say!(view, "text-edited", count = count);
        job.append(&note, 4.0, widgets::format(sans(12.0), t.quiet));
    }
    let galley = ui.painter().layout_job(job);
    let size = galley.size() + vec2(22.0, SPACE_M);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spot = Rect::from_center_size(rect.left_center() + vec2(6.0, 0.0), vec2(12.0, 12.0));
    let icon = if view.state.whole_text {
        Icon::Down
    } else {
        Icon::Right
    };
    shapes::icon(ui.painter(), spot, icon, t.accent);
    let at = rect.min + vec2(18.0, SPACE_S);
    ui.painter().galley(at, galley, t.accent);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, view.state.whole_text, &name));
    response.on_hover_text(Action::EditText.help(view.ui_lang))
}

/// A part of the letter: its field, and below it what was changed.
fn one(
    ui: &mut Ui,
    view: View<'_>,
    index: usize,
    part: &Editable,
    lead: Option<Rect>,
    out: &mut Out,
) {
    let name = view.session.part_name(index);
    let edited = part.edited.as_ref();
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal(|ui| {
        small(ui, &name);
        let state_of = match edited {
            Some(edited) if edited.stale => Some((say!(view, "text-decide"), Tone::Check)),
            Some(edited) if is_out(edited) => Some((say!(view, "text-left-out"), Tone::Check)),
            Some(_) => Some((say!(view, "text-yours"), Tone::Quiet)),
            None => None,
        };
        if let Some((said, tone)) = state_of {
            widgets::pill(ui, &said, tone);
        }
    });
    let base = part.base_text();
    let mut text = edited.map_or_else(|| base.clone(), |edited| edited.text.clone());
    let hint = say!(view, "text-left-out");
    let id = ui.make_persistent_id("field");
    let font = typed_serif(15.0);
    let response = if edited.is_some() {
        let written = OwnWordsField::Part(index);
        let this = spelling::SpelledField { id, written, font };
        spelling::field(ui, &mut text, this, view, out, |edit| {
            field(edit.hint_text(hint).desired_rows(1))
        })
    } else {
        let edit = TextEdit::multiline(&mut text).id(id).hint_text(hint);
        ui.add(field(edit.desired_rows(1)).font(font))
    };
    let response = response.accessible_name(&name);
    if view.state.in_text == Some(InText::Part(index)) {
        arrive(ui, &response, lead, out);
    }
    if response.changed() {
        out.push(Command::Edit(Edit::Part(index, text)));
    }
    let Some(edited) = edited else { return };
    below(ui, |ui| {
        let went = if edited.stale {
            stale(ui, view, &name, &base, edited, out)
        } else {
            changed(ui, view, index, &name, &base, edited, out)
        };
        // The button is gone: the keyboard goes on in the field.
        if went {
            out.push(Command::Own(Message::InText(Some(InText::Part(index)))));
        }
        lost(ui, view, edited);
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
    out.push(Command::Own(Message::InText(None)));
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
    view: View<'_>,
    index: usize,
    name: &str,
    base: &str,
    edited: &Edited,
    out: &mut Out,
) -> bool {
    let mut went = false;
    if let Some((text, by_keyboard)) = compare::diff(ui, view.session, base, &edited.text) {
        out.push(Command::Edit(Edit::Part(index, text)));
        went = by_keyboard;
    }
    went | answers::all_back(ui, view, name, edited.edit, out)
}

/// What the letter says by itself now, and the choice between the two; whether by keyboard.
fn stale(
    ui: &mut Ui,
    view: View<'_>,
    name: &str,
    base: &str,
    edited: &Edited,
    out: &mut Out,
) -> bool {
    let t = tokens(ui);
    small(ui, &say!(view, "text-stale"));
    let room = ui.available_width();
    let galley = widgets::text(ui, base, serif(14.0), t.ink, room);
    let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, t.ink);
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, base));
    ui.add_space(SPACE_S);
    ui.horizontal(|ui| answers::choose(ui, view, name, edited.edit, out))
        .inner
}

/// What no longer rests on the report.
fn lost(ui: &mut Ui, view: View<'_>, edited: &Edited) {
    let t = tokens(ui);
    let mut told: Vec<String> = Vec::new();
    for altered in edited.altered.iter().filter(|one| one.how == How::Reworded) {
        let sentence = altered.sentence.trim();
        let said = if matches!(altered.origin, Origin::Ask(_)) {
            say!(view, "text-lost-request", sentence = sentence)
        } else {
            say!(view, "text-lost", sentence = sentence)
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
fn gone(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    if view.session.edits.gone.is_empty() {
        return;
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "text-gone"), "");
    small(ui, &say!(view, "text-gone-note"));
    for index in &view.session.edits.gone {
        let Some(edit) = view.session.draft.edits.get(*index) else {
            continue;
        };
        ui.add_space(SPACE_S);
        ui.push_id(("gone", *index), |ui| {
            widgets::card(ui).show(ui, |ui| {
                ui.take_available_width();
                let t = tokens(ui);
                let said = if edit.text.trim().is_empty() {
                    say!(view, "text-gone-out", words = edit.base.as_str())
                } else {
                    edit.text.clone()
                };
                let galley = widgets::text(ui, &said, serif(14.0), t.ink, ui.available_width());
                let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
                ui.painter().galley(rect.min, galley, t.ink);
                label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
                let button = answers::discard(ui, view, *index, out);
                if view.state.in_text == Some(InText::Gone(*index)) {
                    arrive(ui, &button, None, out);
                }
            });
        });
    }
}
