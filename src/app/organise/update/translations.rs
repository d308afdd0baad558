//! The pack's texts as a table for translators: written, and taken in when it comes back.

use std::collections::BTreeMap;

use super::entries;
use crate::app::kernel::paths::Where;
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Checking, Effect, Task};
use crate::app::organise::state::State;
use crate::app::organise::state::forms::is_of_pack;
use crate::batch::texts::{Import, TextChange};
use crate::strings::say;

/// The proposed name of such a table.
pub(crate) fn proposed_texts(session: &Session) -> String {
    let pack = session.campaign.pack.id.to_string();
    say!(session, "texts-name", pack = pack)
}

/// The pack's files as they are now.
fn now(state: &State) -> Option<Box<Checking>> {
    let mut texts = state.unsaved_texts();
    texts.retain(|name, _| is_of_pack(name));
    let order = Checking {
        number: 0,
        files: state.pack.files.clone(),
        texts,
        letter: None,
    };
    state.pack.are_there.then(|| Box::new(order))
}

/// Writes the table.
pub(crate) fn write_texts(state: &State, session: &Session, to: Where) -> Vec<Effect> {
    let languages = session.campaign.pack.languages.clone();
    let task = now(state).map(|order| Task::WriteTexts(order, languages, to));
    task.into_iter().map(Effect::Task).collect()
}

/// Reads a table, to show what it would change.
pub(crate) fn read_texts(state: &State, session: &Session, from: Where) -> Vec<Effect> {
    let languages = session.campaign.pack.languages.clone();
    let task = now(state).map(|order| Task::ReadTexts(order, languages, from));
    task.into_iter().map(Effect::Task).collect()
}

/// Reads another document, to add what it says.
pub(crate) fn add_document(state: &State, from: Where) -> Vec<Effect> {
    let task = now(state).map(|order| Task::Add(order, from));
    task.into_iter().map(Effect::Task).collect()
}

/// Changes what the table says, in one step.
pub(crate) fn take_texts(state: &mut State, session: &mut Session, import: &Import) -> Vec<Effect> {
    let mut by_file: BTreeMap<&str, Vec<&TextChange>> = BTreeMap::new();
    for change in &import.changes {
        by_file.entry(&change.file).or_default().push(change);
    }
    let mut count = 0;
    let mut texts = BTreeMap::new();
    for (file, changes) in by_file {
        let Some(mut text) = state.now(file).map(str::to_owned) else {
            continue;
        };
        for change in changes {
            match change.make(&text) {
                Ok(changed) => {
                    text = changed;
                    count += 1;
                }
                Err(why) => entries::refused(session, &why),
            }
        }
        texts.insert(file.to_owned(), text);
    }
    entries::put_all(state, texts, None, session.now);
    let said = say!(session, "texts-taken", count = count);
    session.toast(said);
    Vec::new()
}
