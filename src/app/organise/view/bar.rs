//! What is wrong with the text, each with a way to it; and the bar at the bottom with the one
//! primary button.

use egui::{RichText, ScrollArea, Ui};

use crate::app::kernel::action::Action;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::theme::{SPACE_M, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::forms::is_of_pack;
use crate::problem::Problem;
use crate::strings::say;

/// What is wrong, as far as it was read through.
pub fn flaws(view: View<'_>) -> impl Iterator<Item = &Problem> {
    let proof = view.state.proof();
    proof.into_iter().flat_map(|proof| &proof.problems)
}

/// The problems of the pack's entries, where those are shown in the middle.
fn entry_flaws(view: View<'_>) -> impl Iterator<Item = &Problem> {
    let report = view.state.pack.report.as_ref();
    let report = report.filter(|_| view.state.entries().is_some());
    let flaws = report.into_iter().flat_map(|report| &report.flaws);
    flaws.map(|flaw| &flaw.problem)
}

/// How many things are wrong with what stands in the middle.
pub fn count(view: View<'_>) -> usize {
    flaws(view).chain(entry_flaws(view)).count()
}

/// Where a problem stands, in words.
fn place(view: View<'_>, problem: &Problem) -> String {
    let (Some(place), Some(proof)) = (&problem.place, view.state.proof()) else {
        return String::new();
    };
    if place.file.text == proof.text {
        let (line, _) = place.line_column();
        say!(view, "organise-line", line = line)
    } else {
        place.to_string()
    }
}

/// Lists what is wrong.
pub fn list(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let here = view.state.flaws();
    ScrollArea::vertical()
        .id_salt("organise-flaws-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            let ui = &mut with_margin(ui);
            for problem in flaws(view) {
                let at = here
                    .iter()
                    .position(|(_, flaw)| std::ptr::eq(*flaw, problem));
                ui.horizontal(|ui| {
                    ui.set_height(super::FLAW - 4.0);
                    let (shape, color) = widgets::severity(ui, problem);
                    let place = place(view, problem);
                    let said = super::told(&format!("{shape} {place}"), problem, view.ui_lang);
                    let mend = problem.mend().zip(at);
                    let room = ui.available_width() - if mend.is_some() { 190.0 } else { 0.0 };
                    let shown = widgets::one_line(ui, &said, sans(13.0), color, room);
                    let go = at.and_then(|at| here.get(at)).map(|(span, _)| span.start);
                    let button = egui::Button::new(shown).frame(false);
                    let response = ui.add_enabled(go.is_some(), button);
                    response.widget_info(|| {
                        egui::WidgetInfo::labeled(
                            egui::accesskit::Role::Button,
                            go.is_some(),
                            &said,
                        )
                    });
                    let response = response.on_hover_text(&said);
                    if let Some(start) = go.filter(|_| response.clicked()) {
                        out.push(Command::Own(Message::Go(start..start)));
                    }
                    if let Some(((_, meant), at)) = mend {
                        let name = say!(view, "organise-mend", what = meant);
                        if widgets::word_toggle(ui, &name, true).clicked() {
                            out.push(Command::Own(Message::Mend(at)));
                        }
                    }
                });
            }
        });
}

/// Shows the bar.
pub(crate) fn bottom_bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let ui = &mut with_margin(ui);
    ui.spacing_mut().item_spacing.x = SPACE_M;
    let is_dirty = match view.state.text() {
        Some(text) => text.is_dirty(),
        None if view.state.entries().is_some() => view.state.unsaved().any(|name| is_of_pack(name)),
        None => return,
    };
    let bar = ui.max_rect();
    let mut pressed = None;
    widgets::row(
        ui,
        bar,
        |ui| {
            let all = || flaws(view).chain(entry_flaws(view));
            let errors = all().filter(|problem| problem.is_error()).count();
            let warnings = all().count() - errors;
            let (said, color) = match (errors, warnings) {
                (0, 0) => (say!(view, "organise-fine"), t.fine),
                (0, count) => (say!(view, "organise-to-check", count = count), t.check),
                (count, _) => (say!(view, "organise-to-fix", count = count), t.fix),
            };
            if view.state.proof().is_some() || view.state.pack.report.is_some() {
                ui.label(RichText::new(said).font(semibold(14.0)).color(color));
            }
            let note = if is_dirty {
                say!(view, "organise-unsaved")
            } else if view.session.pack_at.as_ref().is_none_or(|at| !at.is_folder) {
                say!(view, "organise-built-in")
            } else {
                return;
            };
            let width = ui.available_width();
            let shown = widgets::one_line(ui, &note, sans(12.0), t.quiet, width);
            ui.label(shown).on_hover_text(note);
        },
        |ui| {
            let is_template = view.state.text().is_some();
            if is_template {
                let action = Action::Original;
                let can = view.state.is_enabled(view.session, action) != Some(false);
                let button = widgets::secondary_if(ui, can, &action.name(view.ui_lang));
                if button.on_hover_text(action.help(view.ui_lang)).clicked() {
                    pressed = Some(action);
                }
            }
            let name = if is_template {
                say!(view, "organise-save")
            } else {
                say!(view, "entry-save")
            };
            let button = ui.add_enabled_ui(view.state.can_save(), |ui| widgets::primary(ui, &name));
            if button.inner.clicked() {
                pressed = Some(Action::Save);
            }
        },
    );
    out.extend(pressed.map(Command::Act));
}
