//! What follows when a language of letters is added to a pack.

use std::collections::BTreeMap;

use super::entries::{put_all, refused};
use crate::app::kernel::session::Session;
use crate::app::organise::state::{Entries, State};
use crate::campaign::amend::{self, Value};
use crate::campaign::{Campaign, Lang};
use crate::letter::template::starting::starting;
use crate::problem::TextFile;
use crate::strings::{self, say};

/// Adds a language to the pack's list, and begins the templates that letters in it lack: one step.
pub(crate) fn add(state: &mut State, session: &mut Session, lang: &Lang) {
    let all = state.all(Entries::Pack);
    let Some((spot, entry)) = all.into_iter().next() else {
        return;
    };
    let mut languages = entry.list("languages");
    let mut texts = BTreeMap::new();
    if !languages.iter().any(|code| code == lang.code()) {
        languages.push(lang.code().to_owned());
        let text = state.now(&spot.file).unwrap_or_default();
        let value = Value::Texts(languages);
        match amend::set(
            &spot.file,
            text,
            spot.at(Entries::Pack),
            "languages",
            &value,
        ) {
            Ok(text) => texts.insert(spot.file, text),
            Err(why) => return refused(session, &why),
        };
    }
    let templates = starting(&now(state, session), lang);
    let are_programs = templates.is_empty();
    texts.extend(templates);
    put_all(state, texts, None, session.now);
    let lang = strings::language(session.ui_lang, lang.code());
    let said = if are_programs {
        say!(session, "language-added", lang = lang)
    } else {
        say!(session, "language-begun", lang = lang)
    };
    session.toast(said);
}

/// The pack with the templates that are not saved, as far as their names go.
fn now(state: &State, session: &Session) -> Campaign {
    let mut campaign = (*session.campaign).clone();
    for (name, text) in state.unsaved_texts() {
        let file = TextFile::new(name.as_str(), text);
        campaign.templates.insert(name, file);
    }
    campaign
}
