//! The spelling of the writer's own words: looked up as they change, gone through by key.

use crate::app::compose::message::{Effect, Task};
use crate::app::compose::state::{InText, Misspelt, OwnWordsField, State};
use crate::app::kernel::command::Edit;
use crate::app::kernel::session::{Pane, Session, Tab};
use crate::letter::spelling;
use crate::strings::{language, say};

/// The fields with words of the writer's own, in their order, each with its text.
fn fields(session: &Session) -> Vec<(OwnWordsField, &str)> {
    let draft = &session.draft;
    let mut fields = vec![
        (OwnWordsField::Who, draft.who.as_str()),
        (OwnWordsField::Words, draft.words.as_str()),
    ];
    let parts = session.edits.parts.iter().enumerate();
    fields.extend(parts.filter_map(|(index, part)| {
        let edited = part.edited.as_ref()?;
        Some((OwnWordsField::Part(index), edited.text.as_str()))
    }));
    fields
}

/// Has it found out whether there is a dictionary, for the settings; no word needs to be written.
pub fn find_dictionary(session: &mut Session) -> Vec<Effect> {
    let mut effects = follow(session);
    if effects.is_empty() && !session.spelling.is_known() {
        let lang = session.draft.lang.clone();
        effects.push(Effect::Task(Task::Spell(lang, Vec::new())));
    }
    effects
}

/// Has the words looked up that are new in the letter.
pub fn follow(session: &mut Session) -> Vec<Effect> {
    let lang = session.draft.lang.clone();
    let pack = &session.campaign.pack;
    let pack = format!("{} {}", &*pack.id, &*pack.version);
    let generation = session.generation;
    if !session.spelling.has_changed(&lang, &pack, generation) {
        return Vec::new();
    }
    let mut known = std::mem::take(&mut session.spelling);
    let words = fields(session).into_iter().flat_map(|(_, text)| {
        let words = spelling::words(text, &lang).into_iter();
        words.map(move |word| &text[word])
    });
    let new = known.ask(words);
    session.spelling = known;
    let task = new.map(|new| Effect::Task(Task::Spell(lang, new)));
    task.into_iter().collect()
}

/// Looks at a misspelt word, or no longer.
pub fn look(state: &mut State, session: &Session, misspelt: Option<Misspelt>) -> Vec<Effect> {
    state.misspelt = misspelt;
    let Some(shown) = &state.misspelt else {
        return Vec::new();
    };
    if session.spelling.suggestions(&shown.word).is_some() {
        return Vec::new();
    }
    let lang = session.draft.lang.clone();
    vec![Effect::Task(Task::Suggest(lang, shown.word.clone()))]
}

/// Goes to the misspelt word after the one that is shown, or to the first.
pub fn next(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let lang = session.draft.lang.clone();
    let mut all = Vec::new();
    for (written, text) in fields(session) {
        let sender = &session.draft.sender;
        for word in session.spelling.misspelt(text, &lang, sender) {
            all.push((written, word.start, text[word].to_owned()));
        }
    }
    let shown = state.misspelt.take();
    let shown = shown.and_then(|shown| {
        let here = (shown.written, shown.at);
        all.iter()
            .position(|(written, at, _)| (*written, *at) == here)
    });
    let next = shown.map_or(0, |at| at + 1) % all.len().max(1);
    let Some((written, at, word)) = all.into_iter().nth(next) else {
        let said = if session.spelling.has_none() {
            let of = language(session.ui_lang, lang.code());
            say!(session, "spelling-none", language = of)
        } else {
            say!(session, "spelling-clean")
        };
        session.toast(said);
        return Vec::new();
    };
    session.tab = Tab::Compose;
    session.pane = Pane::Letter;
    session.drawer = None;
    if let OwnWordsField::Part(index) = written {
        state.whole_text = true;
        state.in_text = Some(InText::Part(index));
    }
    let misspelt = Misspelt {
        written,
        at,
        word,
        by_keyboard: true,
    };
    look(state, session, Some(misspelt))
}

/// The change that puts `meant` in the place of the misspelt word that is shown, if it still
/// stands there.
pub fn respelt(state: &mut State, session: &Session, meant: &str) -> Option<Edit> {
    let shown = state.misspelt.take()?;
    let fields = fields(session).into_iter();
    let (_, text) = fields.into_iter().find(|(of, _)| *of == shown.written)?;
    let end = shown.at + shown.word.len();
    if text.get(shown.at..end)? != shown.word {
        return None;
    }
    let text = format!("{}{meant}{}", &text[..shown.at], &text[end..]);
    Some(match shown.written {
        OwnWordsField::Who => Edit::Who(text),
        OwnWordsField::Words => Edit::Words(text),
        OwnWordsField::Part(index) => Edit::Part(index, text),
    })
}
