//! What follows from what a person asks for.

use std::path::PathBuf;

use super::dialog::{ask_path, errors};
use super::look;
use super::view::go_to;
use super::{
    Effect, Export, Where, batch, file_name, keep, last_page, make, office_file_name, organise,
    set_draft,
};
use crate::app::command::Action;
use crate::app::settings::{Setting, remember_sender, set};
use crate::app::stall;
use crate::app::state::{Dialog, InText, Look, Next, Purpose, State, Tab, Zoom};
use crate::letter::edit::Edits;
use crate::letter::{Draft, draft};
use crate::press::file::Kind;
use crate::problem::Problem;
use crate::strings::say;

/// Steps of zoom, in per cent.
const STEPS: [u16; 9] = [50, 67, 75, 100, 125, 150, 200, 250, 300];

/// By how much everything grows or shrinks, in per cent.
const SIZE_STEP: u16 = 10;

/// Does what was asked for.
pub(super) fn act(state: &mut State, action: Action) -> Vec<Effect> {
    if let Some(effects) = organise::act(state, action) {
        return effects;
    }
    match action {
        Action::New | Action::Open | Action::OpenPath | Action::Quit if state.is_dirty() => {
            let then = Next::Act(action);
            state.dialog = Some(Dialog::Unsaved { then });
        }
        Action::New | Action::Open | Action::OpenPath | Action::Quit => {
            return go(state, Next::Act(action));
        }
        Action::Save => return save(state, state.path.clone()),
        Action::SaveAs => return save(state, None),
        Action::SavePath => ask_path(state, Purpose::Save, None),
        Action::ExportPath => ask_path(state, Purpose::Export, None),
        Action::Export
        | Action::ExportText
        | Action::ExportDocument
        | Action::ExportPictures
        | Action::ExportAll
        | Action::Copy
        | Action::Mail
        | Action::Print => {
            state.asked = Some(action);
            return send(state, action);
        }
        Action::TableSheet | Action::ReplySlips => {
            state.asked = Some(action);
            let (purpose, name) = if action == Action::TableSheet {
                (Purpose::Table, say!(state, "file-table"))
            } else {
                (Purpose::Reply, say!(state, "file-reply"))
            };
            let to = Where::Ask(format!("{name}.pdf"));
            return vec![Effect::Handout(purpose, state.draft.clone(), to)];
        }
        Action::NextOffice => return next_office(state),
        Action::Stall => return stall::open(state),
        Action::AddLetter => return stall::add(state),
        Action::PrintGathered => return stall::print(state),
        Action::EndEvening => return stall::ask_end(state),
        Action::LeaveStall => return stall::ask_leave(state),
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
        Action::EditText => go_to(state, Some(InText::Part(0))),
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
        Action::Beside => return look::beside(state),
        Action::Find => look::find(state),
        Action::PreviousPage => look::turn(state, state.page.saturating_sub(1)),
        Action::NextPage => look::turn(state, (state.page + 1).min(last_page(state))),
        Action::Problems => state.problems_open = !state.problems_open,
        Action::Report => look::report(state),
        Action::Look => {
            let look = if state.dark { Look::Light } else { Look::Dark };
            return set(state, Setting::Look(look));
        }
        Action::Larger => return set(state, Setting::Size(state.settings.size + SIZE_STEP)),
        Action::Smaller => return set(state, Setting::Size(state.settings.size - SIZE_STEP)),
        Action::Usual => return set(state, Setting::Size(100)),
        Action::Compose => state.tab = Tab::Compose,
        Action::Batch => state.tab = Tab::Batch,
        Action::Organise => state.tab = Tab::Organise,
        // Those of the organise tab, which it has answered where they mean anything.
        Action::Code | Action::Offers | Action::Changes | Action::Original => {}
        Action::NewTemplate => organise::ask_new(state),
        Action::OpenSource => {
            return organise::open_document(Where::Ask(String::new()));
        }
        Action::ExportTexts => {
            let name = organise::proposed_texts(state);
            return organise::write_texts(state, Where::Ask(name));
        }
        Action::ImportTexts => {
            return organise::read_texts(state, Where::Ask(String::new()));
        }
        Action::OpenList => return batch::open(state, Where::Ask(String::new())),
        Action::OpenListPath => ask_path(state, Purpose::List, None),
        Action::CloseList | Action::PrintOne | Action::MakeLetters => {
            return batch::act(state, action);
        }
        Action::Palette => {
            state.dialog = Some(Dialog::Palette {
                text: String::new(),
                at: 0,
            });
        }
        Action::Settings => state.dialog = Some(Dialog::Settings),
        Action::Keys => state.dialog = Some(Dialog::Keys),
    }
    Vec::new()
}

/// What was asked for before the question about unsaved changes.
pub(super) fn go(state: &mut State, next: Next) -> Vec<Effect> {
    let action = match next {
        Next::Act(action) => action,
        Next::Open(path) => return vec![Effect::Open(Where::At(path, false))],
        Next::BuiltIn => return vec![Effect::BuiltIn],
        Next::Take(arrived) => return vec![Effect::Take(arrived)],
        Next::Pack(pack, problems, at) => return organise::take_pack(state, pack, problems, at),
    };
    match action {
        Action::New => {
            state.path = None;
            state.other_asks.clear();
            state.opening.clear();
            let fresh = Draft {
                sender: state.draft.sender.clone(),
                ..state.fresh()
            };
            state.history.note(&state.draft, None, state.now);
            state.clean = fresh.clone();
            set_draft(state, fresh)
        }
        Action::Open => vec![Effect::Open(Where::Ask(String::new()))],
        Action::OpenPath => {
            ask_path(state, Purpose::Open, None);
            Vec::new()
        }
        Action::Quit if organise::ask_to_save(state, Next::Act(action)) => Vec::new(),
        Action::Quit => {
            state.leaving = true;
            let mut effects = remember_sender(state);
            effects.extend([Effect::Forget, Effect::Close]);
            effects
        }
        _ => Vec::new(),
    }
}

/// Opens what was dropped: the first of the files; the others would each need a window.
pub(super) fn dropped(state: &mut State, paths: &[PathBuf]) -> Vec<Effect> {
    state.dropping = false;
    if let Some(list) = batch::dropped(paths) {
        return batch::open(state, Where::At(list.clone(), false));
    }
    let Some(path) = paths.first() else {
        return Vec::new();
    };
    open_next(state, Next::Open(path.clone()))
}

/// Opens a file or a pack, and asks first if a change is not saved.
pub(super) fn open_next(state: &mut State, then: Next) -> Vec<Effect> {
    if state.is_dirty() {
        state.dialog = Some(Dialog::Unsaved { then });
        return Vec::new();
    }
    go(state, then)
}

pub(super) fn save(state: &mut State, path: Option<PathBuf>) -> Vec<Effect> {
    let to = match path {
        Some(path) => Where::At(path, true),
        None => Where::Ask(file_name(state, "letter")),
    };
    vec![Effect::Save(state.draft.clone(), state.keep_sender, to)]
}

/// Sends the letter out of the house, unless the page shown is known to be wrong.
fn send(state: &mut State, action: Action) -> Vec<Effect> {
    let draft = state.draft.clone();
    match action {
        Action::Export => ask_and_export(state, Purpose::Export),
        Action::ExportText => ask_and_export(state, Purpose::Text),
        Action::ExportDocument => ask_and_export(state, Purpose::Document),
        Action::ExportPictures => ask_and_export(state, Purpose::Pictures),
        // The letters to the other offices are not on the page: the job decides.
        Action::ExportAll => vec![Effect::ExportAll(
            to_all_offices(state),
            Where::Ask(String::new()),
        )],
        _ if is_wrong(state) => Vec::new(),
        Action::Copy => vec![Effect::CopyText(draft)],
        Action::Mail => vec![Effect::Mail(draft)],
        Action::Print => vec![Effect::Print(draft)],
        _ => Vec::new(),
    }
}

fn ask_and_export(state: &mut State, purpose: Purpose) -> Vec<Effect> {
    let kind = purpose.kind().unwrap_or(Kind::Pdf);
    let to = Where::Ask(file_name(state, kind.ending()));
    export(state, purpose, to)
}

/// Exports, unless the page shown is known to be wrong.
pub(super) fn export(state: &mut State, purpose: Purpose, to: Where) -> Vec<Effect> {
    if is_wrong(state) {
        return Vec::new();
    }
    let beside = state.settings.letter_beside.then_some(state.keep_sender);
    vec![Effect::Export(Box::new(Export {
        purpose,
        draft: state.draft.clone(),
        to,
        beside,
    }))]
}

/// Whether the page shown is known to have errors; then they are told.
fn is_wrong(state: &mut State) -> bool {
    if state.is_behind() || state.counts().0 == 0 {
        return false;
    }
    let problems: Vec<Problem> = state.problems().cloned().collect();
    errors(state, &problems);
    true
}

/// The draft of the same letter to each office, by file name.
pub(super) fn to_all_offices(state: &State) -> Vec<(String, Draft)> {
    let offices = state.campaign.addressees.iter();
    offices
        .map(|office| {
            let draft = to_office(state, &office.id);
            (office_file_name(state, &office.id, "pdf"), draft)
        })
        .collect()
}

/// The same letter to another office: with the requests chosen for it before, or all its open
/// ones.
fn to_office(state: &State, office: &str) -> Draft {
    if state.draft.to == office {
        return state.draft.clone();
    }
    let chosen = state.other_asks.get(office).cloned();
    Draft {
        to: office.to_owned(),
        asks: chosen.unwrap_or_else(|| draft::open_asks(&state.campaign, office)),
        ..state.draft.clone()
    }
}

/// The same sender's letter to the next office, as a letter of its own: saving it asks for a name.
fn next_office(state: &mut State) -> Vec<Effect> {
    let offices = &state.campaign.addressees;
    let here = offices.iter().position(|o| o.id == state.draft.to.as_str());
    let next = here.map_or(0, |here| (here + 1) % offices.len().max(1));
    let Some(office) = offices.get(next).map(|office| office.id.to_string()) else {
        return Vec::new();
    };
    let next = to_office(state, &office);
    let left = (state.draft.to.clone(), state.draft.asks.clone());
    state.other_asks.insert(left.0, left.1);
    state.other_asks.remove(&office);
    state.path = None;
    state.history.note(&state.draft, None, state.now);
    set_draft(state, next)
}

/// Takes another pack into the window, with a new letter of it.
pub(super) fn begin(state: &mut State) -> Vec<Effect> {
    state.edits = Edits::default();
    state.draft = state.fresh();
    state.clean = state.draft.clone();
    let mut effects = make(state);
    effects.push(keep(state));
    effects
}
