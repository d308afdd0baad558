//! The bar at the bottom: how many letters there will be, how far the work has come, and the one
//! primary button.

use egui::{Align, Layout, ProgressBar, RichText, Ui};

use super::super::{Out, widgets, with_margin};
use crate::app::batch::{Change, Making};
use crate::app::command::{Action, Command};
use crate::app::state::State;
use crate::app::theme::{SPACE_M, semibold, tokens};
use crate::strings::say;

/// Shows the bar.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if let Some(making) = state.batch.making {
            return under_way(ui, state, making, out);
        }
        if state.batch.list.is_none() {
            widgets::small(ui, &say!(state, "batch-bar-none"));
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let count = state.batch.counts.will_print;
            let can = Action::MakeLetters.is_enabled(state);
            let name = say!(state, "batch-make-do", count = count);
            let button = ui.add_enabled_ui(can, |ui| widgets::primary(ui, &name));
            if button.inner.clicked() {
                out.push(Command::Act(Action::MakeLetters));
            }
            let name = Action::PrintOne.name(state.ui_lang);
            let can = Action::PrintOne.is_enabled(state);
            let button = ui.add_enabled_ui(can, |ui| widgets::secondary(ui, &name));
            if button.inner.clicked() {
                out.push(Command::Act(Action::PrintOne));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                counts(ui, state, out);
            });
        });
    });
}

fn counts(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let batch = &state.batch;
    let errors: Vec<_> = batch.common.iter().filter(|p| p.is_error()).collect();
    if let Some(first) = errors.first() {
        let what = first.message(state.ui_lang);
        let text = say!(state, "batch-common", what = what);
        let width = ui.available_width();
        let galley = widgets::one_line(ui, &text, semibold(14.0), t.fix, width);
        let all: Vec<String> = errors.iter().map(|p| p.message(state.ui_lang)).collect();
        ui.label(galley).on_hover_text(all.join("\n"));
        return;
    }
    if let Some((done, of)) = batch.judged {
        widgets::small(ui, &say!(state, "batch-judging", done = done, of = of));
        let name = say!(state, "batch-judging-stop");
        if of > 200 && widgets::secondary(ui, &name).clicked() {
            out.push(Command::Batch(Change::StopJudging));
        }
        return;
    }
    let counts = batch.counts;
    let (count, all) = (counts.will_print, counts.all);
    let text = say!(state, "batch-will-print", count = count, of = all);
    ui.label(RichText::new(text).font(semibold(14.0)));
    if all > count {
        let list = batch.list.as_ref().and_then(|list| list.path.file_stem());
        let list = list.unwrap_or_default().display().to_string();
        let file = say!(state, "batch-file-not-printed", list = list);
        let file = format!("{file}.csv");
        let rest = all - count;
        let text = say!(state, "batch-rest", count = rest, file = file);
        let width = ui.available_width();
        let galley = widgets::one_line(ui, &text, crate::app::theme::sans(12.0), t.quiet, width);
        ui.label(galley);
    }
}

fn under_way(ui: &mut Ui, state: &State, making: Making, out: &mut Out) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if widgets::secondary(ui, &say!(state, "cancel")).clicked() {
            out.push(Command::Batch(Change::StopMaking));
        }
        let left = making.left.map_or(0, |left| left.as_secs());
        let text = match left {
            0 => say!(state, "batch-making", done = making.done, of = making.of),
            left if left < 100 => {
                let (done, of) = (making.done, making.of);
                say!(
                    state,
                    "batch-making-seconds",
                    done = done,
                    of = of,
                    left = left
                )
            }
            left => {
                let (done, of, left) = (making.done, making.of, left.div_ceil(60));
                say!(
                    state,
                    "batch-making-minutes",
                    done = done,
                    of = of,
                    left = left
                )
            }
        };
        widgets::small(ui, &text);
        let part = making.done as f32 / making.of.max(1) as f32;
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(ProgressBar::new(part).desired_height(8.0));
        });
    });
}
