//! What follows when a table of prices is chosen, and when a face is added or taken away: then every page is
//! made anew.

use super::message::{Effect, Event, Message, Task};
use crate::app::kernel::pack::Pack;
use crate::app::kernel::paths::Where;
use crate::app::kernel::problems::in_window;
use crate::app::kernel::session::Session;
use crate::app::kernel::settings::{Setting, set};
use crate::problem::Problem;
use crate::strings::say;

/// Does what somebody asked for in the dialogs of settings and of scripts.
pub(crate) fn update(session: &mut Session, message: Message) -> Vec<Effect> {
    match message {
        Message::Add => add(Where::Ask(String::new())),
        Message::Remove(name) => vec![Effect::Task(Task::Remove(name))],
        Message::Prices => prices(Where::Ask(String::new())),
        Message::NoPrices => set(session, Setting::Prices(None)),
    }
}

/// Takes this file as the table of prices.
pub(crate) fn prices(from: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::Prices(from))]
}

/// Adds a face of this file.
pub(crate) fn add(from: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::Add(from))]
}

/// Hears what came of work.
pub(crate) fn hear(session: &mut Session, event: Event) -> Vec<Effect> {
    let refused = |session: &Session, title: String, problems: &[Problem]| {
        let lines = problems.iter();
        let lines = lines.map(|problem| in_window(problem, session.ui_lang));
        vec![Effect::Message(title, lines.collect())]
    };
    let said = match event {
        Event::Added { name, others } if others.is_empty() => {
            say!(session, "scripts-added", name = name)
        }
        Event::Added { name, others } => {
            let others = session.ui_lang.list(&others);
            say!(session, "scripts-added-one", name = name, others = others)
        }
        Event::Removed(name) => say!(session, "scripts-removed", name = name),
        Event::Refused(problem) => {
            return refused(session, say!(session, "scripts"), &[problem]);
        }
        Event::Prices(path) => {
            let shown = path.display().to_string();
            session.toast(say!(session, "toast-prices", path = shown));
            return set(session, Setting::Prices(Some(path)));
        }
        Event::NoPrices(problems) => {
            return refused(session, say!(session, "dialog-prices"), &problems);
        }
    };
    session.toast(said);
    session.touch();
    // The press for this pack is set up anew, with the faces that there are now.
    vec![Effect::Campaign(Pack(session.campaign.clone()))]
}
