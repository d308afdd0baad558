//! New campaigns; new templates, begun from others, and other wordings of a paragraph.

use super::show;
use crate::app::kernel::session::{Session, Tab};
use crate::app::organise::message::{Dialog, Effect, NewCampaign, NewTemplate, Task};
use crate::app::organise::state::{Place, State, Text, can_vary};
use crate::letter::template::{file, front, index};
use crate::strings::say;

/// The most wordings of one paragraph.
const MAX_WORDINGS: usize = 20;

/// Asks what a new campaign is to be called, in which language and where.
pub(crate) fn ask_campaign(session: &Session) -> Vec<Effect> {
    let new = NewCampaign {
        lang: session.draft.lang.to_string(),
        ..NewCampaign::default()
    };
    vec![Effect::Task(Task::Place(Box::new(new)))]
}

/// Begins the campaign that was asked for, once it has a title and a folder.
pub(crate) fn campaign(session: &Session, new: NewCampaign) -> Vec<Effect> {
    let is_whole = !new.title.trim().is_empty() && !new.folder.trim().is_empty();
    if is_whole {
        return vec![Effect::Task(Task::BeginEmpty(Box::new(new)))];
    }
    let note = Some(say!(session, "new-campaign-needs"));
    vec![Effect::Ask(Dialog::Campaign(Box::new(NewCampaign {
        note,
        ..new
    })))]
}

/// Asks what a new template is for.
pub(crate) fn ask(state: &State, session: &Session) -> Effect {
    let shown = state.name().unwrap_or_default();
    let is_template = !shown.is_empty() && index::partial(shown).is_none();
    let from = if is_template {
        shown.to_owned()
    } else {
        format!("letter.{}.hbs", session.draft.lang)
    };
    Effect::Ask(Dialog::New(NewTemplate {
        kind: String::new(),
        lang: session.draft.lang.to_string(),
        from,
        note: None,
    }))
}

/// Begins the template that was asked for: as another, for its own kind of office and in its own
/// language, read by nobody.
pub(crate) fn begin(state: &mut State, session: &mut Session, new: NewTemplate) -> Vec<Effect> {
    let (kind, lang) = (new.kind.trim().to_owned(), new.lang.trim().to_owned());
    let is_plain = |text: &str| {
        let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !text.is_empty() && text.len() <= 40 && text.chars().all(is_part)
    };
    let name = format!("{kind}.{lang}.hbs");
    let is_known = state.template_index.iter().any(|entry| entry.name == name);
    let note = if !is_plain(&kind) || !is_plain(&lang) {
        Some(say!(session, "new-template-letters"))
    } else if is_known {
        Some(say!(session, "new-template-exists", name = name.as_str()))
    } else {
        None
    };
    let open = state.texts.get(&new.from);
    let from = open.map(|text| text.now.clone());
    let from = from.or_else(|| file(&session.campaign, &new.from).map(|file| file.text.clone()));
    let (None, Some(mut text)) = (&note, from) else {
        return vec![Effect::Ask(Dialog::New(NewTemplate { note, ..new }))];
    };
    for (key, value) in [
        ("addressee", front::quoted(&kind)),
        ("language", front::quoted(&lang)),
        ("reviewed", "false".to_owned()),
    ] {
        if let Some(found) = front::value(&text, key) {
            text.replace_range(found.span, &value);
        } else if let Some(at) = front::end(&text) {
            text.insert_str(at, &format!("{key} = {value}\n"));
        }
    }
    session.tab = Tab::Organise;
    add(state, name, text);
    Vec::new()
}

/// Makes another wording of the paragraph shown, to be changed.
pub(crate) fn alternative(state: &mut State) {
    let (Some(name), Some(text)) = (state.name(), state.text()) else {
        return;
    };
    let Some((partial, _, lang)) = index::partial(name) else {
        return;
    };
    if !can_vary(name, &text.now) {
        return;
    }
    let named = |number: usize| format!("partials/{partial}.{number}.{lang}.hbs");
    let known = |name: &String| state.template_index.iter().any(|entry| entry.name == *name);
    let next = (2..=MAX_WORDINGS).map(named).find(|name| !known(name));
    let text = text.now.clone();
    if let Some(next) = next {
        add(state, next, text);
    }
}

fn add(state: &mut State, name: String, now: String) {
    let text = Text {
        now,
        ..Text::default()
    };
    state.texts.insert(name.clone(), text);
    show(state, Place::Template(name));
}
