//! What is wrong with the text, each with a way to it; and the bar at the bottom with the one
//! primary button.

use egui::{Align, Layout, RichText, ScrollArea, Ui};

use super::super::{Out, widgets, with_margin};
use crate::app::command::{Action, Command};
use crate::app::organise::Change;
use crate::app::organise::forms::is_of_pack;
use crate::app::state::State;
use crate::app::theme::{SPACE_M, sans, semibold, tokens};
use crate::problem::Problem;
use crate::strings::say;

/// What is wrong, as far as it was read through.
pub fn flaws(state: &State) -> impl Iterator<Item = &Problem> {
    let proof = state.organise.proof();
    proof.into_iter().flat_map(|proof| &proof.problems)
}

/// The same of the entries of the pack, where those stand in the middle.
fn entry_flaws(state: &State) -> impl Iterator<Item = &Problem> {
    let report = state.organise.held.report.as_ref();
    let report = report.filter(|_| state.organise.entries().is_some());
    let flaws = report.into_iter().flat_map(|report| &report.flaws);
    flaws.map(|flaw| &flaw.problem)
}

/// How many things are wrong with what stands in the middle.
pub fn count(state: &State) -> usize {
    flaws(state).chain(entry_flaws(state)).count()
}

/// Where a problem stands, in words.
fn place(state: &State, problem: &Problem) -> String {
    let (Some(place), Some(proof)) = (&problem.place, state.organise.proof()) else {
        return String::new();
    };
    if place.file.text == proof.text {
        let (line, _) = place.line_column();
        say!(state, "organise-line", line = line)
    } else {
        place.to_string()
    }
}

/// Lists what is wrong.
pub fn list(ui: &mut Ui, state: &State, out: &mut Out) {
    let here = state.organise.flaws();
    ScrollArea::vertical()
        .id_salt("organise-flaws-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            let ui = &mut with_margin(ui);
            for problem in flaws(state) {
                let at = here
                    .iter()
                    .position(|(_, flaw)| std::ptr::eq(*flaw, problem));
                ui.horizontal(|ui| {
                    ui.set_height(super::FLAW - 4.0);
                    let (shape, color) = widgets::severity(ui, problem);
                    let place = place(state, problem);
                    let said = super::told(&format!("{shape} {place}"), problem, state.ui_lang);
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
                        out.push(Command::Organise(Change::Go(start..start)));
                    }
                    if let Some(((_, meant), at)) = mend {
                        let name = say!(state, "organise-mend", what = meant);
                        if widgets::word_toggle(ui, &name, true).clicked() {
                            out.push(Command::Organise(Change::Mend(at)));
                        }
                    }
                });
            }
        });
}

/// Shows the bar.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let organise = &state.organise;
    let ui = &mut with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let is_dirty = match organise.text() {
            Some(text) => text.is_dirty(),
            None if organise.entries().is_some() => organise.unsaved().any(|name| is_of_pack(name)),
            None => return,
        };
        let is_template = organise.text().is_some();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = if is_template {
                say!(state, "organise-save")
            } else {
                say!(state, "entry-save")
            };
            let button = ui.add_enabled_ui(organise.can_save(), |ui| widgets::primary(ui, &name));
            if button.inner.clicked() {
                out.push(Command::Act(Action::Save));
            }
            let action = Action::Original;
            let name = action.name(state.ui_lang);
            let can = action.is_enabled(state);
            if is_template {
                let button = ui.add_enabled_ui(can, |ui| widgets::secondary(ui, &name));
                let response = button.inner.on_hover_text(action.help(state.ui_lang));
                if response.clicked() {
                    out.push(Command::Act(action));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let all = || flaws(state).chain(entry_flaws(state));
                let errors = all().filter(|problem| problem.is_error()).count();
                let warnings = all().count() - errors;
                let (said, color) = match (errors, warnings) {
                    (0, 0) => (say!(state, "organise-fine"), t.fine),
                    (0, count) => (say!(state, "organise-to-check", count = count), t.check),
                    (count, _) => (say!(state, "organise-to-fix", count = count), t.fix),
                };
                if organise.proof().is_some() || organise.held.report.is_some() {
                    ui.label(RichText::new(said).font(semibold(14.0)).color(color));
                }
                let note = if is_dirty {
                    say!(state, "organise-unsaved")
                } else if state.pack_at.as_ref().is_none_or(|at| !at.is_folder) {
                    say!(state, "organise-built-in")
                } else {
                    return;
                };
                let width = ui.available_width();
                let shown = widgets::one_line(ui, &note, sans(12.0), t.quiet, width);
                ui.label(shown).on_hover_text(note);
            });
        });
    });
}
