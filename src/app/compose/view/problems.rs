//! The strip at the bottom: what is to check and to fix, and what to do with the letter.

mod list;
mod remedy;

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Color32, Galley, Response, Sense, Ui, WidgetInfo, vec2};

use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::action::Action;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::shapes;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_L, SPACE_M, SPACE_S, sans, tokens, typed};
use crate::app::kernel::view::focus_in_sight;
use crate::app::kernel::widgets;
use crate::press::file::ExportKind;
use crate::problem::{Problem, Target};
use crate::strings::say;
use list::is_elsewhere;
pub use list::{height, list};

/// Below these widths the strip has room for one button, or for two.
const SMALL: f32 = 640.0;
const NARROW: f32 = 860.0;

/// The least room of the summary, in points.
const SUMMARY: f32 = 80.0;

/// Shows the strip.
pub fn bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.spacing_mut().item_spacing.x = SPACE_L;
    // What has no room is in the menu, the palette and under its keys.
    let shown = match ui.available_width() {
        width if width < SMALL => 1,
        width if width < NARROW => 2,
        _ => 3,
    };
    let actions = [
        Action::Copy,
        Action::Save,
        Action::Export(ExportKind::ALL[0]),
    ];
    let mut pressed = None;
    let bar = ui.max_rect();
    widgets::row(
        ui,
        bar,
        |ui| {
            needed(ui, view, out);
            if summary(ui, view, out).clicked() {
                out.push(Command::Act(Action::Problems));
            }
        },
        |ui| {
            for action in actions.into_iter().skip(3 - shown) {
                let name = action.name(view.ui_lang);
                let button = match action {
                    Action::Export(_) => widgets::primary(ui, &name),
                    _ => widgets::secondary(ui, &name),
                };
                if button.on_hover_text(action.help(view.ui_lang)).clicked() {
                    pressed = Some(Command::Act(action));
                }
            }
        },
    );
    out.extend(pressed);
}

/// What the letter still needs, each a way to its field: nothing that anybody did wrong.
fn needed(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let needed = view.session.needed();
    if needed.is_empty() {
        return;
    }
    ui.spacing_mut().item_spacing.x = SPACE_S;
    let label = say!(view, "needed");
    // Each keeps its place while the others are filled in: nothing moves under the pointer.
    let mut all = vec![Target::Name, Target::Address];
    all.retain(|target| needed.contains(target) || *target == Target::Name);
    all.extend(
        needed
            .iter()
            .filter(|target| !all.contains(target))
            .copied()
            .collect::<Vec<_>>(),
    );
    let named = all.into_iter().map(|target| {
        let name = view.session.place_name(target);
        let is_needed = needed.contains(&target);
        let shown = if is_needed {
            name.clone()
        } else {
            format!("✓ {name}")
        };
        (target, name, shown, is_needed)
    });
    let named: Vec<(Target, String, String, bool)> = named.collect();
    let width = |text: &str| {
        let text = widgets::one_line(ui, text, sans(12.0), Color32::PLACEHOLDER, f32::INFINITY);
        text.size().x + SPACE_S
    };
    let buttons: f32 = named
        .iter()
        .map(|(_, _, shown, _)| width(shown) + 2.0 * SPACE_M)
        .sum();
    // In a small window the buttons say it; who listens is told the whole by each.
    if width(&label) + buttons + SUMMARY <= ui.available_width() {
        widgets::small(ui, &label);
    }
    for (target, name, shown, is_needed) in named {
        let aloud = if is_needed {
            say!(view, "needed-aloud", what = name.as_str())
        } else {
            say!(view, "needed-done", what = name.as_str())
        };
        let button = ui.add_enabled_ui(is_needed, |ui| widgets::quiet_button(ui, &shown, &aloud));
        if button.inner.clicked() {
            out.push(Command::Follow(Goal::of(target)));
        }
    }
    // The summary's ground reaches to the left.
    ui.add_space(SPACE_L);
}

/// The count in words, each with its shape.
fn summary(ui: &mut Ui, view: View<'_>, out: &mut Out) -> Response {
    let t = tokens(ui);
    let mut parts: Vec<(String, Color32)> = Vec::new();
    let pages = view.session.made.as_ref().map(|made| made.sheets.len());
    match pages {
        None => parts.push((say!(view, "summary-making"), t.quiet)),
        Some(0) => {}
        // Name and address are set in a block of their own height: how long the letter is shows once both are there.
        Some(_) if !view.session.needed().is_empty() => {}
        Some(pages) => {
            let said = say!(view, "summary-pages", count = pages);
            // That it is long is a problem of its own.
            parts.push(match pages {
                1 => (format!("● {said}"), t.fine),
                _ => (said, t.quiet),
            });
        }
    }
    let (errors, warnings, notes) = view.session.counts();
    if errors > 0 {
        let what = short(view, true);
        let said = say!(view, "summary-fix", count = errors, what = what);
        parts.push((format!("■ {said}"), t.fix));
    }
    if warnings > 0 {
        let said = if errors > 0 {
            say!(view, "summary-check-count", count = warnings)
        } else {
            let what = short(view, false);
            say!(view, "summary-check", count = warnings, what = what)
        };
        parts.push((format!("▲ {said}"), t.check));
    }
    if notes > 0 {
        let said = say!(view, "summary-notes", count = notes);
        parts.push((format!("◇ {said}"), t.quiet));
    }
    if parts.is_empty() {
        parts.push((say!(view, "problems"), t.quiet));
    }
    let name = parts
        .iter()
        .map(|(text, _)| text.as_str())
        .collect::<Vec<_>>()
        .join("; ");
    let room = ui.available_width() - 40.0;
    let mut galley = in_a_row(ui, &parts, room);
    // Before what is to be fixed is cut, everything else makes room for it, and of all that there is a count
    // stays; who listens is told all of it.
    if galley.elided && notes > 0 {
        if let Some(last) = parts.last_mut() {
            last.0 = format!("◇ {notes}");
        }
        galley = in_a_row(ui, &parts, room);
    }
    if galley.elided && errors > 0 {
        parts.retain(|(text, color)| *color == t.fix || text.starts_with('◇'));
        if warnings > 0 {
            parts.insert(1, (format!("▲ {warnings}"), t.check));
        }
        galley = in_a_row(ui, &parts, room);
    }
    if galley.elided && errors > 0 {
        let said = say!(view, "summary-fix-count", count = errors);
        if let Some(part) = parts.first_mut() {
            part.0 = format!("■ {said}");
        }
        galley = in_a_row(ui, &parts, room);
    }
    // What is to be checked is cut only where nothing stands behind it.
    if galley.elided && errors == 0 && warnings > 0 && notes > 0 {
        let said = say!(view, "summary-check-count", count = warnings);
        for (text, _) in parts.iter_mut().filter(|(_, color)| *color == t.check) {
            *text = format!("▲ {said}");
        }
        galley = in_a_row(ui, &parts, room);
    }
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
    let icon = if view.state.problems_open {
        Icon::Down
    } else {
        Icon::Up
    };
    shapes::icon(ui.painter(), spot, icon, t.quiet);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::Button,
            true,
            view.state.problems_open,
            say!(view, "summary-aloud", summary = name.as_str()),
        )
    });
    if view.session.focus == Some(FocusField::Summary) && is_elsewhere(ui) {
        out.push(Command::Focused);
    }
    focus_in_sight(&response, FocusField::Summary, view.session, out);
    response.on_hover_text(Action::Problems.help(view.ui_lang))
}

/// The parts of the summary on one line, with “…” where it is wider than `room`.
fn in_a_row(ui: &Ui, parts: &[(String, Color32)], room: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    for (at, (text, color)) in parts.iter().enumerate() {
        let space = if at == 0 { 0.0 } else { 16.0 };
        let text = widgets::readable(ui, text);
        job.append(&text, space, widgets::format(typed(14.0), *color));
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    ui.painter().layout_job(job)
}

fn short(view: View<'_>, errors: bool) -> String {
    let is_meant = |problem: &Problem| {
        problem.is_error() == errors && problem.needs().is_none() && !problem.is_note()
    };
    let all = view.session.findings().into_iter();
    let all = all.filter(|(problem, _)| is_meant(problem));
    let all: Vec<String> = all
        .map(|(problem, count)| told(view, problem, count))
        .collect();
    all.join("; ")
}

/// What a problem says, and how often it is found.
fn told(view: View<'_>, problem: &Problem, count: usize) -> String {
    let what = problem.message(view.ui_lang);
    if count == 1 {
        return what;
    }
    say!(view, "problem-times", what = what, count = count)
}
