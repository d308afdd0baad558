//! What follows from what the clerk tells.

use super::anew::refresh;
use super::without_list;
use crate::app::batch::Heard;
use crate::app::batch::clerk::in_window;
use crate::app::state::{Dialog, State};
use crate::app::update::{Effect, toast};
use crate::strings::say;

/// Takes in what the clerk tells.
pub(in crate::app::update) fn hear(state: &mut State, heard: Heard) -> Vec<Effect> {
    match heard {
        Heard::Read(number, list) => {
            state.asking = false;
            if number == state.batch.read {
                state.batch = without_list(&state.batch);
                state.batch.list = Some(*list);
                refresh(&mut state.batch);
            }
        }
        Heard::NotRead(path, problems) => {
            state.asking = false;
            state.batch.reading = false;
            let file = path.file_name().unwrap_or_default().display().to_string();
            message(
                state,
                say!(state, "batch-not-read", file = file),
                problems
                    .iter()
                    .map(|problem| in_window(problem, state.ui_lang))
                    .collect(),
            );
        }
        Heard::Common(number, problems) => {
            if number == state.batch.judging {
                state.batch.common = problems;
            }
        }
        Heard::Judged(number, found, so_far) => {
            if number == state.batch.judging {
                for (row, verdict) in found {
                    if let Some(place) = state.batch.verdicts.get_mut(row) {
                        *place = Some(verdict);
                    }
                }
                state.batch.judged = Some(so_far);
                refresh(&mut state.batch);
            }
        }
        Heard::JudgedAll(number) => {
            if number == state.batch.judging {
                state.batch.judged = None;
            }
        }
        Heard::Found(number, rows) => {
            if number == state.batch.look {
                state.batch.found = Some(rows);
                refresh(&mut state.batch);
            }
        }
        Heard::Paper(page) => {
            if page.generation == state.batch.paper_number {
                state.batch.paper = Some((*page).into());
            }
        }
        Heard::Making(making) => {
            state.asking = false;
            state.batch.making = Some(making);
        }
        Heard::Made(done) => {
            state.asking = false;
            state.batch.making = None;
            state.dialog = Some(Dialog::Made(done));
        }
        Heard::NotMade(lines) => {
            state.asking = false;
            state.batch.making = None;
            message(state, say!(state, "batch-not-made"), lines);
        }
        Heard::Stopped => {
            state.asking = false;
            state.batch.making = None;
            let text = say!(state, "batch-stopped");
            toast(state, text);
        }
    }
    Vec::new()
}

fn message(state: &mut State, title: String, lines: Vec<String>) {
    state.dialog = Some(Dialog::Message { title, lines });
}
