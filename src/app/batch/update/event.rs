//! What follows from what came of the tab's work.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::refresh::{choose_shown, refresh};
use super::{programme, without_list};
use crate::app::batch::message::{Dialog, Effect, Event};
use crate::app::batch::state::State;
use crate::app::kernel::next::Next;
use crate::app::kernel::noting::note;
use crate::app::kernel::problems::in_its_file;
use crate::app::kernel::session::Session;
use crate::strings::say;

/// How often rows are counted anew while a list is judged.
const REFRESHES: usize = 64;

/// Keeps which rows of the same file were left out or mended, where they say the same as before. Returns how many say
/// something else.
fn keep_decisions(state: &mut State, before: &State) -> usize {
    let (Some(list), Some(old)) = (&state.list, &before.list) else {
        return 0;
    };
    if list.path != old.path {
        return 0;
    }
    let is_same = |row: &usize| {
        let [new, old] = [list, old].map(|list| {
            let table = &list.table.0;
            (*row < table.len()).then(|| table.row(*row).cells().collect::<Vec<_>>())
        });
        new.is_some() && new == old
    };
    let mended = before.edits.keys().copied();
    let all: BTreeSet<usize> = before.left_out.iter().copied().chain(mended).collect();
    let kept: BTreeSet<usize> = all.iter().copied().filter(is_same).collect();
    let edits = before.edits.iter().filter(|(row, _)| kept.contains(row));
    state.edits = Arc::new(edits.map(|(row, entry)| (*row, entry.clone())).collect());
    state.left_out = &before.left_out & &kept;
    state.left_out_at_once = &before.left_out_at_once & &kept;
    all.len() - kept.len()
}

/// Takes in what came of it.
pub(crate) fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        Event::Read(number, list) => {
            // A report that ends in “.txt”, as lists may: a campaign can be made of it. What was opened as a
            // list stays one.
            let is_given = state.given.take_if(|path| *path == list.path).is_some();
            let may_go = is_given && number == state.read && !session.is_dirty();
            if may_go && list.is_running_text() {
                state.reading = false;
                return vec![Effect::Go(Next::Document(list.path))];
            }
            if number == state.read {
                let before = std::mem::take(state);
                *state = without_list(&before);
                // Whoever said which column is what has seen them.
                state.preview = list.mapping.is_empty();
                state.list = Some(*list);
                let changed = keep_decisions(state, &before);
                if changed > 0 {
                    session.toast(say!(session, "batch-decisions-lost", count = changed));
                }
                refresh(state);
            }
        }
        Event::NotRead(path, problems) => {
            state.reading = false;
            let file = path.file_name().unwrap_or_default().display().to_string();
            let title = say!(session, "batch-not-read", file = file);
            let ui_lang = session.ui_lang;
            let lines = problems.iter().map(|problem| in_its_file(problem, ui_lang));
            let lines = lines.collect();
            return vec![Effect::Message(title, lines)];
        }
        Event::Common(number, problems) => {
            if number == state.judging {
                state.common = problems;
            }
        }
        Event::Judged(number, found, so_far) => {
            if number == state.judging {
                for (row, verdict) in found {
                    if let Some(place) = state.verdicts.get_mut(row) {
                        *place = Some(verdict);
                    }
                }
                let before = state.judged.map_or(0, |(done, _)| done);
                state.judged = Some(so_far);
                // Counting takes as long as the list is: of a long one it is done now and then.
                let step = (so_far.1 / REFRESHES).max(1);
                if so_far.0 >= so_far.1 || before / step != so_far.0 / step {
                    refresh(state);
                }
                if so_far.0 >= so_far.1 {
                    choose_shown(state, state.chosen);
                }
            }
        }
        Event::JudgedAll(number) => {
            if number == state.judging {
                state.judged = None;
            }
        }
        Event::Found(number, rows) => {
            if number == state.look {
                state.found = Some(rows);
                refresh(state);
                choose_shown(state, None);
            }
        }
        Event::Paper(page) => {
            if page.generation == state.paper_number {
                state.paper = Some((*page).into());
            }
        }
        Event::Making(making) => {
            state.making = Some(making);
        }
        Event::Made(done) => {
            state.making = None;
            state.unopened = None;
            state.not_made.clone_from(&done.failed);
            let mut effects = note(session, done.noted.clone());
            effects.push(Effect::Ask(Dialog::Made(done)));
            return effects;
        }
        Event::Joined(path, people, out, noted) => {
            let shown = path.display().to_string();
            let text = say!(session, "toast-joint", people = people, path = shown);
            session.toast_of(text, path);
            let mut effects = note(session, *noted);
            if !out.is_empty() {
                effects.push(Effect::Message(say!(session, "joint-out"), out));
            }
            return effects;
        }
        Event::Labels(path, labels, told, out) => {
            let shown = path.display().to_string();
            let text = say!(session, "toast-labels", labels = labels, path = shown);
            session.toast_of(text, path);
            if !out.is_empty() {
                return vec![Effect::Message(told, out)];
            }
        }
        Event::NotOpened(path, why) => {
            let file = path.file_name().unwrap_or_default().display().to_string();
            let said = say!(session, "done-not-opened", file = file, why = why);
            // The dialog that it was opened from lies over messages.
            if session.in_dialog {
                state.unopened = Some(said);
            } else {
                session.toast_of(said, path);
            }
        }
        Event::Printing(handed) => session.toast(handed.words(session.ui_lang)),
        Event::Saving(path, since) => {
            return vec![Effect::Ask(Dialog::SaveProgramme(path, since))];
        }
        Event::Saved(own) => {
            let path = own.path.clone();
            if !session.programme.is_empty() {
                session.programme.file = Some(own);
            }
            let text = say!(session, "toast-exported", path = path.display().to_string());
            session.toast_of(text, path);
        }
        Event::NoMails(lines) => {
            return vec![Effect::Message(say!(session, "mails-refused"), lines)];
        }
        Event::Mails(folder, count, noted, told) => {
            let shown = folder.display().to_string();
            let text = say!(session, "toast-mails", count = count, path = shown);
            session.toast_of(text, folder);
            let mut effects = note(session, *noted);
            if !told.is_empty() {
                effects.push(Effect::Message(say!(session, "mails-told"), told));
            }
            return effects;
        }
        Event::Programme(programme, problems) => {
            let (letters, cards) = (programme.letters.len(), programme.cards.len());
            let text = say!(
                session,
                "toast-programme-opened",
                letters = letters,
                cards = cards
            );
            session.toast(text);
            for card in programme.cards.iter().filter(|card| card.missing.is_some()) {
                let name = card.name(&card.card.lang);
                let gone = say!(session, "toast-card-picture-gone", card = name);
                session.toast(gone);
            }
            let lines = problems.iter();
            let lines: Vec<String> = lines.map(|one| in_its_file(one, session.ui_lang)).collect();
            if !lines.is_empty() {
                session.toast(lines.join("; "));
            }
            return programme::opened(session, *programme);
        }
        Event::NotMade(lines) => {
            state.making = None;
            return vec![Effect::Message(say!(session, "batch-not-made"), lines)];
        }
        Event::Stopped => {
            state.making = None;
            let text = say!(session, "batch-stopped");
            session.toast(text);
        }
    }
    Vec::new()
}
