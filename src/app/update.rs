//! What follows from what happened. Pure: nothing is read, written or waited for here; what is to
//! be done outside is returned as [`Effect`]s.

use std::path::PathBuf;

use super::command::{Action, Command, View};
use super::state::{Dialog, Look, Purpose, State, Toast, Zoom, first_draft};
use super::strings::say;
use crate::diagnostic::Diagnostic;
use crate::letter::Draft;

mod edit;
mod effect;
mod hear;
mod look;

use edit::edit;
pub use effect::{Effect, Order, Where};
use hear::hear;
pub use look::{LETTER, LETTER_WIDTH, REPORT, REPORT_WIDTH};

/// Steps of zoom, in per cent.
const STEPS: [u16; 9] = [50, 67, 75, 100, 125, 150, 200, 250, 300];

/// How long a message stays, in seconds.
const TOAST: f64 = 7.0;

/// What follows from `command`.
pub fn update(state: &mut State, command: Command) -> Vec<Effect> {
    let mut effects = match command {
        Command::Act(action) => act(state, action),
        Command::Edit(change) => edit(state, change),
        Command::View(change) => view(state, change),
        Command::Told(told) => hear(state, told),
    };
    effects.retain(|effect| !effect.asks() || one_dialog(state));
    effects
}

/// A second file dialog is not opened beside the first.
fn one_dialog(state: &mut State) -> bool {
    if state.asking {
        let text = say!(state, "toast-dialog-open");
        toast(state, text);
        return false;
    }
    state.asking = true;
    true
}

fn act(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::New | Action::Open | Action::OpenPath | Action::Quit if state.is_dirty() => {
            state.dialog = Some(Dialog::Unsaved { then: action });
        }
        Action::New | Action::Open | Action::OpenPath | Action::Quit => return go(state, action),
        Action::Save => return save(state, state.path.clone()),
        Action::SaveAs => return save(state, None),
        Action::SavePath => ask_path(state, Purpose::Save, None),
        Action::Export => return export(state, Where::Ask(file_name(state, "pdf"))),
        Action::ExportPath => ask_path(state, Purpose::Export, None),
        Action::Copy => return vec![Effect::CopyText(state.draft.clone())],
        Action::Undo => {
            if let Some(draft) = state.history.undo(&state.draft) {
                return set_draft(state, draft);
            }
        }
        Action::Redo => {
            if let Some(draft) = state.history.redo(&state.draft) {
                return set_draft(state, draft);
            }
        }
        Action::ZoomIn => {
            let next = STEPS.iter().find(|step| **step > state.percent);
            state.zoom = Zoom::Percent(next.copied().unwrap_or(300));
        }
        Action::ZoomOut => {
            let next = STEPS.iter().rev().find(|step| **step < state.percent);
            state.zoom = Zoom::Percent(next.copied().unwrap_or(50));
        }
        Action::Fit => state.zoom = Zoom::Fit,
        Action::FitWidth => state.zoom = Zoom::Width,
        Action::Envelope => state.envelope = !state.envelope,
        Action::Find => look::find(state),
        Action::PreviousPage => look::turn(state, state.page.saturating_sub(1)),
        Action::NextPage => look::turn(state, (state.page + 1).min(last_page(state))),
        Action::Problems => state.problems_open = !state.problems_open,
        Action::Report => look::report(state),
        Action::Look => {
            state.look = if state.dark { Look::Light } else { Look::Dark };
            return vec![Effect::Look(state.look)];
        }
    }
    Vec::new()
}

/// What was asked for before the question about unsaved changes.
fn go(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::New => {
            state.path = None;
            state.other_asks.clear();
            state.opening.clear();
            let fresh = Draft {
                sender: state.draft.sender.clone(),
                paper: state.draft.paper.clone(),
                ..first_draft(&state.campaign)
            };
            state.history.note(&state.draft, None, state.now);
            let effects = set_draft(state, fresh);
            state.clean = state.draft.clone();
            effects
        }
        Action::Open => vec![Effect::Open(Where::Ask(String::new()))],
        Action::OpenPath => {
            ask_path(state, Purpose::Open, None);
            Vec::new()
        }
        Action::Quit => {
            state.leaving = true;
            vec![Effect::Close]
        }
        _ => Vec::new(),
    }
}

fn save(state: &mut State, path: Option<PathBuf>) -> Vec<Effect> {
    let to = match path {
        Some(path) => Where::At(path, true),
        None => Where::Ask(file_name(state, "letter")),
    };
    vec![Effect::Save(state.draft.clone(), state.keep_sender, to)]
}

/// Exports, unless the page shown is known to be wrong.
fn export(state: &mut State, to: Where) -> Vec<Effect> {
    if !state.is_behind() && state.counts().0 > 0 {
        let problems: Vec<Diagnostic> = state.problems().cloned().collect();
        refuse(state, &problems);
        return Vec::new();
    }
    vec![Effect::Export(state.draft.clone(), to)]
}

fn refuse(state: &mut State, problems: &[Diagnostic]) {
    let errors: Vec<&Diagnostic> = problems.iter().filter(|p| p.is_error()).collect();
    state.problems_open = true;
    let text = match errors.as_slice() {
        [] => return,
        [one] => say!(state, "toast-fix", what = one.message.as_str()),
        [first, rest @ ..] => {
            let what = first.message.as_str();
            say!(state, "toast-fix-more", what = what, count = rest.len())
        }
    };
    toast(state, text);
}

fn set_draft(state: &mut State, draft: Draft) -> Vec<Effect> {
    state.draft = draft;
    make(state)
}

fn make(state: &mut State) -> Vec<Effect> {
    state.generation += 1;
    // The page panel has not said yet how large the page is.
    if state.scale <= 0.0 {
        return Vec::new();
    }
    vec![Effect::Make(Order {
        generation: state.generation,
        draft: state.draft.clone(),
        scale: state.scale,
    })]
}

fn view(state: &mut State, view: View) -> Vec<Effect> {
    match view {
        View::Shown { scale, percent } => {
            state.percent = percent;
            if (scale - state.scale).abs() > 1e-3 {
                state.scale = scale;
                return make(state);
            }
        }
        View::Zoom(percent) => state.zoom = Zoom::Percent(percent.clamp(STEPS[0], 300)),
        View::Drawer(section) => state.drawer = section,
        View::Person(id) => {
            state.person = if state.person.as_ref() == Some(&id) {
                None
            } else {
                Some(id)
            }
        }
        View::Pin(origin) => state.pinned = origin,
        View::Dialog(dialog) => {
            if dialog.is_none() {
                state.after_save = None;
            }
            state.dialog = dialog;
        }
        View::Confirm => return confirm(state),
        View::Discard => {
            if let Some(Dialog::Unsaved { then }) = state.dialog.take() {
                return go(state, then);
            }
        }
        View::KeepSender(keep) => state.keep_sender = keep,
        View::CloseAsked => {
            if !state.leaving {
                return act(state, Action::Quit);
            }
        }
        View::Toast(id) => state.toasts.retain(|toast| toast.id != id),
        View::Speak(lang) => state.ui_lang = lang,
        other => return look::look(state, other),
    }
    Vec::new()
}

fn confirm(state: &mut State) -> Vec<Effect> {
    match state.dialog.take() {
        Some(Dialog::Path { purpose, text, .. }) => {
            let path = PathBuf::from(text.trim());
            if path.as_os_str().is_empty() {
                let note = say!(state, "path-empty");
                ask_path(state, purpose, Some((String::new(), note)));
                return Vec::new();
            }
            at(state, purpose, Where::At(path, false))
        }
        Some(Dialog::Replace { purpose, path }) => at(state, purpose, Where::At(path, true)),
        Some(Dialog::Unsaved { then }) => {
            state.after_save = Some(then);
            save(state, state.path.clone())
        }
        Some(Dialog::Message { .. }) | None => Vec::new(),
    }
}

fn at(state: &mut State, purpose: Purpose, to: Where) -> Vec<Effect> {
    match purpose {
        Purpose::Export => export(state, to),
        Purpose::Save => vec![Effect::Save(state.draft.clone(), state.keep_sender, to)],
        Purpose::Open => vec![Effect::Open(to)],
    }
}

fn ask_path(state: &mut State, purpose: Purpose, again: Option<(String, String)>) {
    let (text, note) = if let Some((text, note)) = again {
        (text, Some(note))
    } else {
        let name = match purpose {
            Purpose::Export => file_name(state, "pdf"),
            Purpose::Save => file_name(state, "letter"),
            Purpose::Open => String::new(),
        };
        (name, None)
    };
    state.dialog = Some(Dialog::Path {
        purpose,
        text,
        note,
    });
}

fn toast(state: &mut State, text: String) {
    let id = state.next_toast;
    state.next_toast += 1;
    state.toasts.retain(|toast| toast.text != text);
    state.toasts.push(Toast {
        id,
        text,
        until: state.now + TOAST,
    });
}

fn last_page(state: &State) -> usize {
    let pages = state.made.as_ref().map_or(0, |made| made.sheets.len());
    pages.saturating_sub(1)
}

/// A name for a file: what it is and for whom, nothing of the sender.
fn file_name(state: &State, ending: &str) -> String {
    if let Some(stem) = state.path.as_ref().and_then(|path| path.file_stem()) {
        return format!("{}.{ending}", stem.display());
    }
    let office = state.campaign.addressee(&state.draft.to);
    let name = office.map_or("", |office| office.short.show(state.lang()));
    let name: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let stem = if name.is_empty() {
        say!(state, "file-name")
    } else {
        say!(state, "file-name-to", office = name)
    };
    format!("{stem}.{ending}")
}

#[cfg(test)]
mod tests;
