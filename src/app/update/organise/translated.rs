//! The pack's texts as a table for translators: written, and taken in when it comes back.

use std::collections::BTreeMap;

use super::entries;
use crate::app::organise::forms::is_of_pack;
use crate::app::organise::{Checking, Task};
use crate::app::state::State;
use crate::app::update::{Effect, Where, toast};
use crate::batch::texts::{Change, Import};
use crate::strings::say;

/// The proposed name of such a table.
pub(in crate::app::update) fn proposed_texts(state: &State) -> String {
    let pack = state.campaign.pack.id.to_string();
    say!(state, "texts-name", pack = pack)
}

/// The pack's files as they are now.
fn now(state: &State) -> Option<Box<Checking>> {
    let organise = &state.organise;
    let mut texts = super::anew::unsaved(organise);
    texts.retain(|name, _| is_of_pack(name));
    let order = Checking {
        number: 0,
        files: organise.held.files.clone(),
        texts,
    };
    organise.held.are_there.then(|| Box::new(order))
}

/// Writes the table.
pub(in crate::app::update) fn write_texts(state: &State, to: Where) -> Vec<Effect> {
    let languages = state.campaign.pack.languages.clone();
    let task = now(state).map(|order| Task::WriteTexts(order, languages, to));
    task.into_iter().map(Effect::Organise).collect()
}

/// Reads a table, to show what it would change.
pub(in crate::app::update) fn read_texts(state: &State, from: Where) -> Vec<Effect> {
    let languages = state.campaign.pack.languages.clone();
    let task = now(state).map(|order| Task::ReadTexts(order, languages, from));
    task.into_iter().map(Effect::Organise).collect()
}

/// Changes what the table says, one step for each file.
pub(in crate::app::update) fn take_texts(state: &mut State, import: &Import) -> Vec<Effect> {
    let mut by_file: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in &import.changes {
        by_file.entry(&change.file).or_default().push(change);
    }
    let mut count = 0;
    for (file, changes) in by_file {
        let Some(mut text) = state.organise.now(file).map(str::to_owned) else {
            continue;
        };
        for change in changes {
            match change.make(&text) {
                Ok(changed) => {
                    text = changed;
                    count += 1;
                }
                Err(why) => entries::refused(state, &why),
            }
        }
        let now = state.now;
        entries::put(&mut state.organise, file, text, None, now);
    }
    let said = say!(state, "texts-taken", count = count);
    toast(state, said);
    Vec::new()
}
