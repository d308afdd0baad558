//! The strip at the bottom: what is to check and to fix, and what to do with the letter.

use crate::strings::Door;
use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Color32, Layout, Response, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::letter::answers;
use super::shapes::Icon;
use super::{Out, widgets};
use crate::app::command::{Action, Command, Edit, View};
use crate::app::state::State;
use crate::app::theme::{RADIUS_FIELD, SPACE_L, SPACE_M, SPACE_S, sans, tokens};
use crate::problem::Problem;
use crate::strings::say;

/// Shows the strip.
pub fn bar(ui: &mut Ui, state: &State, out: &mut Out) {
    let ui = &mut super::with_margin(ui);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_L;
        for (action, is_primary) in [
            (Action::Export, true),
            (Action::Save, false),
            (Action::Copy, false),
        ] {
            let name = action.name(state.ui_lang);
            let button = if is_primary {
                widgets::primary(ui, &name)
            } else {
                widgets::secondary(ui, &name)
            };
            if button.on_hover_text(action.help(state.ui_lang)).clicked() {
                out.push(Command::Act(action));
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if summary(ui, state).clicked() {
                out.push(Command::Act(Action::Problems));
            }
        });
    });
}

/// The count in words, each with its shape.
fn summary(ui: &mut Ui, state: &State) -> Response {
    let t = tokens(ui);
    let mut parts: Vec<(String, Color32)> = Vec::new();
    let pages = state.made.as_ref().map(|made| made.sheets.len());
    match pages {
        None => parts.push((say!(state, "summary-making"), t.quiet)),
        Some(0) => {}
        Some(pages) => {
            let said = say!(state, "summary-pages", count = pages);
            // That it is long is a problem of its own.
            parts.push(match pages {
                1 => (format!("● {said}"), t.fine),
                _ => (said, t.quiet),
            });
        }
    }
    let (errors, warnings) = state.counts();
    if errors > 0 {
        let what = short(state, true);
        let said = say!(state, "summary-fix", count = errors, what = what);
        parts.push((format!("■ {said}"), t.fix));
    }
    if warnings > 0 {
        let said = if errors > 0 {
            say!(state, "summary-check-count", count = warnings)
        } else {
            let what = short(state, false);
            say!(state, "summary-check", count = warnings, what = what)
        };
        parts.push((format!("▲ {said}"), t.check));
    }
    let name = parts
        .iter()
        .map(|(text, _)| text.as_str())
        .collect::<Vec<_>>()
        .join("; ");
    let mut job = LayoutJob::default();
    for (at, (text, color)) in parts.iter().enumerate() {
        let space = if at == 0 { 0.0 } else { 16.0 };
        job.append(text, space, widgets::format(sans(14.0), *color));
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(ui.available_width() - 40.0);
    let galley = ui.painter().layout_job(job);
    let size = galley.size() + vec2(34.0, 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    // The text stands under the other panels' texts, and its ground reaches into the margin.
    let ground = rect.translate(vec2(-SPACE_M, 0.0));
    if response.hovered() {
        ui.painter()
            .rect_filled(ground, RADIUS_FIELD, t.rule.gamma_multiply(0.5));
    }
    ui.painter()
        .galley(rect.min + vec2(0.0, 6.0), galley, t.ink);
    let spot = egui::Rect::from_center_size(
        egui::pos2(ground.right() - 14.0, rect.center().y),
        vec2(16.0, 16.0),
    );
    let icon = if state.problems_open {
        Icon::Down
    } else {
        Icon::Up
    };
    super::shapes::icon(ui.painter(), spot, icon, t.quiet);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::Button,
            true,
            state.problems_open,
            say!(state, "summary-aloud", summary = name.as_str()),
        )
    });
    response.on_hover_text(Action::Problems.help(state.ui_lang))
}

fn short(state: &State, errors: bool) -> String {
    let all: Vec<String> = state
        .problems()
        .filter(|problem| problem.is_error() == errors)
        .map(|problem| problem.message(state.ui_lang))
        .collect();
    all.join("; ")
}

/// How high the list wants to be.
pub fn height(state: &State, window: f32) -> f32 {
    let lines = state.problems().map(|problem| {
        let place = problem
            .place
            .as_ref()
            .filter(|place| !place.file.name.is_empty());
        let allow = if problem.is_error() { 24.0 } else { 0.0 };
        let has_advice = problem.advice(state.ui_lang, Door::Window).is_some();
        let lines = u8::from(has_advice) + u8::from(place.is_some());
        let fixes = if problem.edit().is_some() { 32.0 } else { 0.0 };
        28.0 + allow + fixes + 16.0 * f32::from(lines)
    });
    (64.0 + lines.sum::<f32>().max(24.0)).min(window * MAX)
}

/// The most that the list takes of the window's height.
const MAX: f32 = 0.34;

/// Shows every problem with its help.
pub fn list(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let ui = &mut super::with_margin(ui);
    ui.add_space(SPACE_M);
    ui.horizontal(|ui| {
        ui.label(RichText::new(say!(state, "problems")).font(crate::app::theme::semibold(14.0)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::icon_button(ui, Icon::Cross, &say!(state, "problems-close"), true).clicked()
            {
                out.push(Command::Act(Action::Problems));
            }
        });
    });
    let mut all: Vec<&Problem> = state.problems().collect();
    all.sort_by_key(|problem| !problem.is_error());
    if all.is_empty() {
        let said = format!("● {}", say!(state, "problems-none"));
        ui.label(RichText::new(said).color(t.fine));
    }
    ScrollArea::vertical()
        .id_salt("problem-list")
        .auto_shrink(false)
        .show(ui, |ui| {
            for problem in all {
                one(ui, state, problem, out);
            }
            widgets::follow_focus(ui, false);
        });
}

fn one(ui: &mut Ui, state: &State, problem: &Problem, out: &mut Out) {
    let (mark, color) = widgets::severity(ui, problem);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        // The shapes differ in width; the texts stand in one line.
        let (spot, _) = ui.allocate_exact_size(vec2(14.0, 20.0), Sense::hover());
        let galley = widgets::text(ui, &mark.to_string(), sans(14.0), color, 20.0);
        ui.painter().galley(spot.min, galley, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut text = problem.message(state.ui_lang);
            if let Some(first) = text.get(..1).map(str::to_uppercase) {
                text.replace_range(..1, &first);
            }
            widgets::body(ui, &text);
            if let Some(help) = problem.advice(state.ui_lang, Door::Window) {
                widgets::small(ui, &help);
            }
            if let Some(place) = &problem.place
                && !place.file.name.is_empty()
            {
                widgets::small(ui, &place.to_string());
            }
            if let Some(rule) = problem.rule.filter(|rule| rule.can_be_allowed()) {
                let allowed = state.draft.allow.iter().any(|name| name == rule.name());
                let name = say!(state, "problem-allow", rule = rule.name());
                if (problem.is_error() || allowed) && widgets::check(ui, allowed, &name).clicked() {
                    out.push(Command::Edit(Edit::Allow(rule, !allowed)));
                }
            }
            if let Some(edit) = problem.edit() {
                ui.add_space(SPACE_S);
                let mut asked = Vec::new();
                ui.horizontal(|ui| fixes(ui, state, edit, &mut asked));
                // Of an older page: its edit may be another by now.
                if !state.is_behind() {
                    out.append(&mut asked);
                }
            }
            ui.add_space(SPACE_S);
        });
    });
}

/// What can be done about an edit, in one click.
fn fixes(ui: &mut Ui, state: &State, edit: usize, out: &mut Out) {
    let mut parts = state.edits.parts.iter();
    let index = parts.position(|part| part.edited.as_ref().is_some_and(|e| e.edit == edit));
    let name = index.map(|index| state.part_name(index));
    let name = name.unwrap_or_else(|| say!(state, "text-gone"));
    let (said, aloud) = (
        say!(state, "text-go"),
        say!(state, "text-go-of", part = name.as_str()),
    );
    if answers::quiet_button(ui, &said, &aloud).clicked() {
        out.push(Command::View(View::EditPart(edit)));
    }
    let edited = index.and_then(|index| state.edits.parts[index].edited.as_ref());
    match edited {
        Some(edited) if edited.stale => {
            answers::choose(ui, state, &name, edit, out);
        }
        Some(_) => {
            answers::all_back(ui, state, &name, edit, out);
        }
        None => {
            answers::discard(ui, state, edit, out);
        }
    }
}
