//! What follows in the diary's dialog.

use std::path::{Path, PathBuf};

use super::message::{Dialog, DiaryChange, Effect, Event, Message, Task};
use super::state::{About, Form, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::session::{Session, Tab};
use crate::app::kernel::settings::{Setting, set};
use crate::letter::Draft;
use crate::letter::draft::open_asks;
use crate::strings::say;

/// Does what was asked for by menu, key or button.
pub fn act(session: &Session, action: Action) -> Option<Vec<Effect>> {
    let file = session.settings.diary_file.clone();
    let ask = |purpose| Where::Ask(proposed(session, purpose));
    Some(match action {
        Action::Diary => vec![Effect::Task(Task::Read(file))],
        Action::ReportBack => report(session, ask(Purpose::ReportBack)),
        Action::Reminders => reminders(session, ask(Purpose::Reminders)),
        _ => return None,
    })
}

/// The name proposed for a file.
pub fn proposed(session: &Session, purpose: Purpose) -> String {
    match purpose {
        Purpose::Diary => {
            let file = session.settings.diary_file.as_deref();
            let folder = file.and_then(Path::parent);
            folder.map_or(String::new(), |folder| folder.display().to_string())
        }
        Purpose::Reminders => format!("{}.ics", say!(session, "path-reminders")),
        _ => format!("{}.pdf", say!(session, "diary-report")),
    }
}

/// Writes what the diary comes to.
pub fn report(session: &Session, to: Where) -> Vec<Effect> {
    let settings = &session.settings;
    let paper = settings.paper.clone();
    let paper = paper.unwrap_or_else(|| session.draft.paper.clone());
    vec![Effect::Task(Task::Report(
        settings.diary_file.clone(),
        paper,
        to,
    ))]
}

/// Writes its reminders.
pub fn reminders(session: &Session, to: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::Reminders(
        session.settings.diary_file.clone(),
        to,
    ))]
}

/// Asks for the folder to keep the diary in.
pub fn choose(to: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::Choose(to))]
}

/// Keeps the diary in this file from now on, and shows it. What stands in the one before stays there.
fn keep_in(state: &mut State, session: &mut Session, file: Option<PathBuf>) -> Vec<Effect> {
    if file != session.settings.diary_file {
        let text = say!(session, "diary-moved");
        session.toast(text);
        // What is shown, filled in or taken out is of the other diary: nothing is changed until this one is
        // read.
        state.form = None;
        state.removed = None;
        state.changing = true;
    }
    let mut effects = set(session, Setting::DiaryFile(file.clone()));
    effects.push(Effect::Task(Task::Read(file)));
    effects
}

/// Takes in what somebody does.
pub fn update(state: &mut State, session: &mut Session, message: Message) -> Vec<Effect> {
    let change = match message {
        Message::Form(form) => {
            state.form = form;
            return Vec::new();
        }
        // It is not yet known what came of the change before, or what stands in the diary.
        _ if state.changing => return Vec::new(),
        Message::Choose => {
            return choose(Where::Ask(proposed(session, Purpose::Diary)));
        }
        Message::Beside => return keep_in(state, session, None),
        Message::Delete => return vec![Effect::Ask(Dialog::Delete)],
        Message::Write(id) => return write(state, session, id),
        Message::Done(id) => DiaryChange::Done(id),
        Message::Post(id, posted) => DiaryChange::Post(id, posted.then_some(session.today), None),
        Message::Remove(id) => DiaryChange::Remove(id),
        Message::PutBack => match &state.removed {
            Some(removed) => DiaryChange::PutBack(Box::new(removed.clone())),
            None => return Vec::new(),
        },
        Message::Add => {
            let Some(form) = &mut state.form else {
                return Vec::new();
            };
            let Some(change) = filled_in(form) else {
                form.is_wrong = true;
                return Vec::new();
            };
            change
        }
    };
    vec![changed(state, session, change)]
}

fn changed(state: &mut State, session: &Session, change: DiaryChange) -> Effect {
    state.changing = true;
    Effect::Task(Task::Change(session.settings.diary_file.clone(), change))
}

/// What was filled in; nothing where that is no day.
fn filled_in(form: &Form) -> Option<DiaryChange> {
    let (entry, day) = (form.entry, form.date()?);
    Some(match form.about {
        About::Reply(kind) => DiaryChange::Reply(entry, day, kind, form.note.clone()),
        About::Again => DiaryChange::FollowUp(entry, day),
        About::Post => DiaryChange::Post(entry, Some(day), Some(form.count()?)),
    })
}

/// Begins a letter that asks again: to the same office, for the same people. The letter before can be
/// had back by undoing. With it the day on which to write again is done with.
fn write(state: &mut State, session: &mut Session, id: u32) -> Vec<Effect> {
    let Some(entry) = state.shown.diary.find(id) else {
        return Vec::new();
    };
    let campaign = session.campaign.clone();
    let mut again = Draft {
        cases: entry.people.clone(),
        follows: Some(entry.posted.unwrap_or(entry.day)),
        asks: open_asks(&campaign, &entry.office),
        to: entry.office.clone(),
        words: String::new(),
        edits: Vec::new(),
        template: None,
        date: None,
        ..session.draft.clone()
    };
    again.cases.retain(|id| campaign.case(id).is_some());
    let office = campaign.addressee(&again.to);
    let mut languages = office.iter().flat_map(|office| office.languages());
    if let Some(lang) = languages.find(|lang| lang.code() == entry.lang) {
        again.lang = lang.clone();
    }
    session.tab = Tab::Compose;
    // The letter before can be had back, and its file is not this letter's.
    session.note_step();
    session.path = None;
    session.set_draft(again);
    let mut effects = vec![Effect::CloseDialog];
    if state.shown.diary.due(id).is_some() {
        effects.push(changed(state, session, DiaryChange::Done(id)));
    }
    effects
}

/// The main button of a dialog was pressed.
pub fn confirm(state: &mut State, session: &Session, dialog: Dialog) -> Vec<Effect> {
    match dialog {
        Dialog::Diary => {
            *state = State::default();
            Vec::new()
        }
        Dialog::Delete => {
            *state = State::default();
            let file = session.settings.diary_file.clone();
            vec![Effect::Task(Task::Forget(file))]
        }
    }
}

/// Takes in what came of the diary's work.
pub fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        // It is kept in another file by now, of which more will be heard.
        Event::Shown(shown) | Event::Changed(shown, ..)
            if shown.file != session.settings.diary_file => {}
        Event::Shown(shown) => {
            // What was being filled in, or could be put back, is there again.
            if shown.file != state.shown.file {
                (state.form, state.removed) = (None, None);
            }
            state.shown = *shown;
            state.changing = false;
            return vec![Effect::Ask(Dialog::Diary)];
        }
        Event::Changed(shown, change, removed) => {
            state.changing = false;
            state.shown = *shown;
            if state.form.as_ref().and_then(filled_in).as_ref() == Some(&change) {
                state.form = None;
            }
            match (change, removed) {
                (_, Some(removed)) => state.removed = Some(*removed),
                (DiaryChange::PutBack(_), None) => state.removed = None,
                _ => {}
            }
        }
        Event::NotChanged(shown, why) => {
            let file = &session.settings.diary_file;
            if let Some(shown) = shown.filter(|shown| shown.file == *file) {
                state.shown = *shown;
            }
            state.changing = state.shown.file != *file;
            session.toast(why);
        }
        Event::Chosen(path) => return keep_in(state, session, Some(path)),
        Event::Written(path) => {
            let text = say!(session, "toast-exported", path = path.display().to_string());
            session.toast_of(text, path);
        }
        Event::Deleted => {
            let text = say!(session, "diary-deleted");
            session.toast(text);
        }
    }
    Vec::new()
}
