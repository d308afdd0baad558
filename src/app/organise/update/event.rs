//! What follows from what came of the tab's work, and from another pack.

use std::sync::Arc;

use super::{confirm, files, refresh, rename, show, source_viewer};
use crate::app::kernel::history::History;
use crate::app::kernel::next::Next;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::problems::in_window;
use crate::app::kernel::session::{Session, Tab, ToastButton};
use crate::app::organise::message::{Built, Dialog, Effect, Event, Recovered, Saved, Task};
use crate::app::organise::state::entries::PackEntries;
use crate::app::organise::state::{Entries, Place, Proof, State, Text};
use crate::letter::template::file;
use crate::strings::say;

/// Takes in what came of it.
pub(crate) fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        Event::Originals(pack, originals) => {
            if pack == Pack(session.campaign.clone()) {
                state.originals = originals;
            }
            return Vec::new();
        }
        Event::Proof(proof, page) => {
            take_proof(state, *proof, *page);
            return Vec::new();
        }
        Event::Left(left) if left.meanwhile.is_empty() => {
            return take_left(state, session, *left);
        }
        Event::Left(left) => return vec![Effect::Ask(Dialog::Left(left))],
        Event::Files(pack, files) => {
            files::take_files(state, session, &pack, files);
            return Vec::new();
        }
        Event::Report(report) => {
            files::take_report(state, *report);
            return Vec::new();
        }
        _ => {}
    }
    session.asking = false;
    state.saving = false;
    match event {
        Event::Saved(saved) => return saved_texts(state, session, *saved),
        Event::Unfit(name) => {
            session.after_texts = None;
            let place = match Entries::of_file(&name) {
                Some(entries) => Place::Entries(entries),
                None => Place::Template(name),
            };
            show(state, place);
            let said = say!(session, "organise-save-fix");
            session.toast(said);
        }
        Event::Changed(save, name) => return vec![Effect::Ask(Dialog::Changed(save, name))],
        Event::NotSaved(why) => {
            session.after_texts = None;
            let title = say!(session, "organise-not-saved");
            return vec![Effect::Message(title, vec![why])];
        }
        Event::Document(document) => source_viewer::take(state, *document),
        Event::Found(found) => return vec![Effect::Ask(Dialog::Begin(found))],
        Event::Built(built) => return take_built(state, session, *built),
        Event::NotBuilt(problems) => {
            let errors = problems.iter().filter(|problem| problem.is_error());
            let told = errors.map(|problem| in_window(problem, session.ui_lang));
            let title = say!(session, "pack-not-built");
            return vec![Effect::Message(title, told.collect())];
        }
        Event::Added(added) => return confirm::added(state, session, *added),
        Event::KeyReplaced([old, new], [kept, public]) => {
            let told = vec![
                say!(session, "key-replaced-number", old = old, new = new),
                say!(
                    session,
                    "key-replaced-kept",
                    path = kept.display().to_string()
                ),
                say!(
                    session,
                    "key-replaced-public",
                    path = public.display().to_string()
                ),
            ];
            return vec![Effect::Message(say!(session, "key-replaced"), told)];
        }
        Event::Rename(rename) => return vec![Effect::Ask(Dialog::Rename(rename))],
        Event::Renamed(rename, of, texts) => {
            return rename::take(state, session, rename, &of, texts);
        }
        Event::Campaign(new) => return vec![Effect::Ask(Dialog::Campaign(new))],
        Event::Begun(folder) => return vec![Effect::Go(Next::Open(folder))],
        Event::Texts(import) => return vec![Effect::Ask(Dialog::Translated(import))],
        Event::TextsWritten(path) => {
            let shown = path.display().to_string();
            let said = say!(session, "texts-written", path = shown);
            session.toast_of(said, path);
        }
        Event::NotRead(why) => {
            let title = say!(session, "source-viewer-not-read");
            return vec![Effect::Message(title, vec![why])];
        }
        Event::Originals(..)
        | Event::Proof(..)
        | Event::Left(..)
        | Event::Files(..)
        | Event::Report(..) => {}
    }
    Vec::new()
}

fn take_proof(state: &mut State, mut proof: Proof, page: Preview) {
    if proof.number != state.number {
        return; // something newer is on its way
    }
    // While something is wrong the last page stays.
    if page.sheets.is_empty() {
        let before = state.proof().and_then(|proof| proof.page.clone());
        proof.page = before;
        proof.is_behind = true;
    } else {
        proof.page = Some(Arc::new(page));
    }
    state.proof = Some(proof);
}

/// The pack's file was built: where, and what others compare it by.
fn take_built(state: &mut State, session: &mut Session, built: Built) -> Vec<Effect> {
    let mut effects = Vec::new();
    let said = say!(
        session,
        "pack-built",
        version = built.version,
        path = built.path.display().to_string()
    );
    let number = say!(
        session,
        "signed-pack-number",
        number = built.number.as_str()
    );
    if let Some(signed) = built.signed {
        let kept = signed.kept.display().to_string();
        let mut told = vec![
            number.clone(),
            say!(session, "signed-pack-key", number = signed.key),
            if signed.is_new {
                say!(session, "signed-pack-new", path = kept)
            } else {
                say!(session, "signed-pack-kept", path = kept)
            },
        ];
        if signed.is_open {
            told.push(say!(session, "signed-pack-open"));
        }
        told.push(say!(session, "signed-pack-minisign", key = signed.public));
        if let Some((signed, need)) = signed.few {
            told.push(say!(
                session,
                "signed-pack-few",
                signed = signed,
                need = need
            ));
        }
        effects.push(Effect::Message(said.clone(), told));
    } else if built.is_signature_away {
        let away = say!(session, "pack-signature-away");
        effects.push(Effect::Message(said.clone(), vec![away]));
    }
    // The number is read out by telephone, or put into a message: it stays until it is put away.
    let buttons = vec![
        ToastButton::Copy(built.number),
        ToastButton::Show(built.path),
    ];
    session.toast_with(format!("{said}. {number}"), buttons);
    if let Some(campaign) = built.raised {
        // Its files are read anew.
        state.pack.files_of = None;
        session.campaign = campaign.clone();
        state.originals_of = Some(Pack(campaign.clone()));
        session.touch();
        effects.push(Effect::Campaign(Pack(campaign)));
    }
    effects
}

fn saved_texts(state: &mut State, session: &mut Session, saved: Saved) -> Vec<Effect> {
    for (name, text) in &saved.texts {
        let now = text.clone();
        let now = now.or_else(|| file(&saved.campaign, name).map(|file| file.text.clone()));
        if let Some(open) = state.texts.get_mut(name) {
            open.saved = now;
        }
    }
    let is_new = session.pack_at.as_ref().map(|at| &at.path) != Some(&saved.folder);
    if is_new {
        state.originals_of = None;
    } else {
        state.originals_of = Some(Pack(saved.campaign.clone()));
    }
    files::saved(state, &saved, is_new);
    let mut effects = Vec::new();
    if session.opened_at(Some(saved.at)) {
        effects.push(Effect::Recent(session.recent.clone()));
    }
    // Whoever has confirmed all that a document says can write now.
    let is_ready = session.campaign.pack.draft && !saved.campaign.pack.draft;
    if is_ready && session.after_texts.is_none() {
        session.tab = Tab::Compose;
    }
    session.campaign = saved.campaign.clone();
    // What was wrong with the pack when it was opened may be mended. Where a letter was opened since, what was
    // wrong with that is told.
    if let Some(problems) = saved.problems.filter(|_| session.path.is_none()) {
        session.opening = problems;
    }
    let folder = saved.folder.display().to_string();
    let text = match (state.looked_up.take(), is_new) {
        (Some(_), true) => say!(session, "still-right-copied", path = folder),
        (Some(_), false) => say!(session, "still-right-noted", path = folder),
        (None, true) => say!(session, "organise-copied", path = folder),
        (None, false) => say!(session, "organise-saved", path = folder),
    };
    session.toast_of(text, saved.folder);
    effects.push(Effect::Campaign(Pack(saved.campaign)));
    // The letter may be of this template.
    session.touch();
    if let Some(then) = session.after_texts.take() {
        effects.extend(refresh::keep(state, session));
        effects.push(Effect::Go(then));
    }
    effects
}

/// Takes of what a crash left only what replaces nothing that somebody else wrote meanwhile.
pub(crate) fn leave_left(
    state: &mut State,
    session: &mut Session,
    mut left: Recovered,
) -> Vec<Effect> {
    let meanwhile = std::mem::take(&mut left.meanwhile);
    left.left
        .texts
        .retain(|name, _| !meanwhile.contains_key(name));
    take_left(state, session, left)
}

/// Texts that a crash left are open again, and not saved.
pub(crate) fn take_left(state: &mut State, session: &mut Session, left: Recovered) -> Vec<Effect> {
    let (left, kept) = (left.left, left.file);
    // Another pack was opened meanwhile: it stays kept until its own is open again.
    if *left.pack != *session.campaign.pack.id {
        return Vec::new();
    }
    let mut count = 0;
    for (name, now) in left.texts {
        let known = state.texts.get(&name);
        if known.is_some_and(Text::is_dirty) {
            continue; // what is being written now stands
        }
        let saved = file(&session.campaign, &name).map(|file| file.text.clone());
        // What a file of the pack said before is known when the files have come.
        let own = state.saved(&name).map(str::to_owned);
        let saved = saved.or(own);
        let text = Text {
            saved,
            now,
            history: History::default(),
        };
        count += usize::from(text.is_dirty());
        state.texts.insert(name, text);
    }
    if count > 0 {
        let said = say!(session, "organise-left", count = count);
        session.toast(said);
    }
    let mut effects: Vec<Effect> = refresh::keep(state, session).into_iter().collect();
    effects.push(Effect::Task(Task::DiscardLeft(kept)));
    effects
}

/// Another pack was opened: nothing stays of the one before but how the tab is shown.
pub(crate) fn take_pack(state: &mut State, session: &Session) -> Vec<Effect> {
    *state = State {
        code: state.code,
        side: state.side,
        scale: state.scale,
        number: state.number + 1,
        kept: state.kept.clone(),
        pack: PackEntries {
            number: state.pack.number + 1,
            ..PackEntries::default()
        },
        ..State::default()
    };
    refresh::keep(state, session).into_iter().collect()
}
