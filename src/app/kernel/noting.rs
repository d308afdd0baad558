//! Noting in the diary what any part of the window made, if one is kept.

use super::diary::Noted;
use super::effect::Effect;
use super::session::Session;

/// Notes letters, if a diary is kept. Until somebody has said whether one is, they wait for the answer
/// where nobody finds them: in this window.
pub fn note<T, D>(session: &mut Session, noted: Noted) -> Vec<Effect<T, D>> {
    match session.settings.diary {
        Some(true) => vec![kept(session, noted)],
        Some(false) => Vec::new(),
        None => {
            session.unnoted.retain(|other| other.key != noted.key);
            session.unnoted.push(noted);
            Vec::new()
        }
    }
}

/// What follows when somebody has said whether a diary is kept.
pub fn answered<T, D>(session: &mut Session) -> Vec<Effect<T, D>> {
    let waiting = std::mem::take(&mut session.unnoted);
    let waiting = waiting.into_iter();
    let wanted = session.settings.diary == Some(true);
    let noted = waiting.filter(|_| wanted);
    noted.map(|noted| kept(session, noted)).collect()
}

fn kept<T, D>(session: &Session, noted: Noted) -> Effect<T, D> {
    Effect::Note(Box::new(Noted {
        file: session.settings.diary_file.clone(),
        ..noted
    }))
}
