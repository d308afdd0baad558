//! The bar at the bottom: how many letters there will be, how far the work has come, and the one
//! primary button.

use egui::{Align, Layout, ProgressBar, Ui};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::{Making, RowState};
use crate::app::kernel::action::Action;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::theme::sans;
use crate::app::kernel::theme::{SPACE_M, semibold, tokens};
use crate::app::kernel::widgets;
use crate::strings::say;

/// Below this width, in points, the bar has room for one button.
const NARROW: f32 = 640.0;

/// Shows the bar.
pub(crate) fn bottom_bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.spacing_mut().item_spacing.x = SPACE_M;
    if view.state.making.is_some() || view.state.list.is_none() {
        ui.horizontal_centered(|ui| match view.state.making {
            Some(making) => under_way(ui, view, making, out),
            None => {
                widgets::small(ui, &say!(view, "batch-bar-none"));
            }
        });
        return;
    }
    let bar = ui.max_rect();
    let mut pressed = None;
    widgets::row(
        ui,
        bar,
        |ui| counts(ui, view, out),
        |ui| {
            let count = view.state.counts.will_print;
            // What has no room is in the menu and the palette.
            if bar.width() > NARROW {
                let name = Action::PrintOne.name(view.ui_lang);
                let can = count > 0 || view.state.chosen.is_some();
                if widgets::secondary_if(ui, can, &name).clicked() {
                    pressed = Some(Action::PrintOne);
                }
            }
            let name = if view.state.makes_programme(view.session) {
                say!(view, "batch-make-programme")
            } else {
                say!(view, "batch-make-do", count = count)
            };
            let can = view.state.can_make(view.session);
            let button = ui.add_enabled_ui(can, |ui| widgets::primary(ui, &name));
            if button.inner.clicked() {
                pressed = Some(Action::MakeLetters);
            }
        },
    );
    out.extend(pressed.map(Command::Act));
}

fn counts(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let batch = view.state;
    let errors: Vec<_> = batch.common.iter().filter(|p| p.is_error()).collect();
    if let Some(first) = errors.first() {
        let what = first.message(view.ui_lang);
        let text = say!(view, "batch-common", what = what);
        let width = ui.available_width();
        let galley = widgets::one_line(ui, &text, semibold(14.0), t.fix, width);
        let all: Vec<String> = errors.iter().map(|p| p.message(view.ui_lang)).collect();
        let shown = ui.label(galley);
        widgets::heard(&shown, &text);
        shown.on_hover_text(all.join("\n"));
        return;
    }
    if let Some((done, of)) = batch.judged {
        widgets::small(ui, &say!(view, "batch-judging", done = done, of = of));
        let name = say!(view, "batch-judging-stop");
        if of > 200 && widgets::secondary(ui, &name).clicked() {
            out.push(Command::Own(Message::StopJudging));
        }
        return;
    }
    if batch
        .list
        .as_ref()
        .is_some_and(|list| list.understood().is_none())
    {
        widgets::small(ui, &say!(view, "batch-bar-columns"));
        return;
    }
    let counts = batch.counts;
    let (count, all) = (counts.will_print, counts.all);
    let text = say!(view, "batch-will-print", count = count, of = all);
    // What is doubtful can be looked at, whatever room the rest has.
    let doubtful = (counts.to_check > 0).then(|| {
        let count = counts.to_check;
        let said = say!(view, "batch-still-to-check", count = count);
        format!("▲ {said}")
    });
    let button = doubtful.as_deref().map_or(0.0, |said| {
        let galley = widgets::text(ui, said, sans(12.0), t.ink, f32::INFINITY);
        galley.size().x + 2.0 * SPACE_M + ui.spacing().item_spacing.x
    });
    let room = (ui.available_width() - button).max(60.0);
    let galley = widgets::one_line(ui, &text, semibold(14.0), t.ink, room);
    let shown = ui.label(galley);
    widgets::heard(&shown, &text);
    if let Some(said) = doubtful {
        let aloud = said.trim_start_matches(['▲', ' ']);
        let button = widgets::quiet_button(ui, &said, aloud);
        let help = say!(view, "batch-still-to-check.help");
        if button.on_hover_text(help).clicked() {
            // All of them, whatever was looked for.
            if !batch.query.is_empty() {
                out.push(Command::Own(Message::Query(String::new())));
            }
            out.push(Command::Own(Message::Preview(false)));
            out.push(Command::Own(Message::Filter(Some(RowState::ToCheck))));
        }
    }
    if counts.unseen > 0 {
        let said = say!(view, "batch-unseen", count = counts.unseen);
        let button = widgets::quiet_button(ui, &said, &said);
        let help = say!(view, "batch-unseen.help");
        if button.on_hover_text(help).clicked() {
            out.push(Command::Own(Message::GoOnJudging));
        }
    }
    if all > count {
        let list = batch.list.as_ref().and_then(|list| list.path.file_stem());
        let list = list.unwrap_or_default().display().to_string();
        let file = say!(view, "batch-file-not-printed", list = list);
        let file = format!("{file}.csv");
        let rest = all - count;
        // Once it is written it is named as it is: another run has a name of its own.
        let written = batch.not_made.as_ref().and_then(|path| path.file_name());
        let text = if let Some(written) = written {
            let file = written.display().to_string();
            say!(view, "batch-rest-written", count = rest, file = file)
        } else {
            say!(view, "batch-rest", count = rest, file = file)
        };
        let width = ui.available_width();
        let galley = widgets::one_line(ui, &text, sans(12.0), t.quiet, width);
        ui.label(galley);
    }
}

fn under_way(ui: &mut Ui, view: View<'_>, making: Making, out: &mut Out) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if widgets::secondary(ui, &say!(view, "cancel")).clicked() {
            out.push(Command::Own(Message::StopMaking));
        }
        let left = making.left.map_or(0, |left| left.as_secs());
        let text = match left {
            0 => say!(view, "batch-making", done = making.done, of = making.of),
            left if left < 100 => {
                let (done, of) = (making.done, making.of);
                say!(
                    view,
                    "batch-making-seconds",
                    done = done,
                    of = of,
                    left = left
                )
            }
            left => {
                let (done, of, left) = (making.done, making.of, left.div_ceil(60));
                say!(
                    view,
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
