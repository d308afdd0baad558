//! A new file of facts, for a theme or a person: what stands apart merges well.

use super::entries;
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Dialog, Effect, FactsFile};
use crate::app::organise::state::{Entries, State};
use crate::proposal::slug;
use crate::strings::say;

/// Asks what the file is about.
pub(crate) fn ask() -> Vec<Effect> {
    vec![Effect::Ask(Dialog::Facts(Box::default()))]
}

/// Begins a fact in it, once it has a name that no other has.
pub(crate) fn begin(state: &mut State, session: &mut Session, new: FactsFile) -> Vec<Effect> {
    let file = format!("claims/{}.toml", slug(&new.about, ""));
    let note = if file == "claims/.toml" {
        say!(session, "facts-file-needs")
    } else if state.files_of(Entries::Claims).contains(&file) {
        say!(session, "facts-file-there", file = file.as_str())
    } else {
        entries::add(state, session, Entries::Claims, Some(file), &[]);
        return Vec::new();
    };
    let note = Some(note);
    vec![Effect::Ask(Dialog::Facts(Box::new(FactsFile {
        note,
        ..new
    })))]
}
