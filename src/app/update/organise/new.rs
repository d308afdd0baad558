//! New templates, begun from others, and other wordings of a paragraph.

use super::show;
use crate::app::organise::{Place, Text, can_vary};
use crate::app::state::{Dialog, NewTemplate, State, Tab};
use crate::app::update::Effect;
use crate::letter::template::{file, front, index};
use crate::strings::say;

/// The most wordings of one paragraph.
const MAX_WORDINGS: usize = 20;

/// Asks what a new template is for.
pub(in crate::app::update) fn ask_new(state: &mut State) {
    let shown = state.organise.name().unwrap_or_default();
    let is_template = !shown.is_empty() && index::partial(shown).is_none();
    let from = if is_template {
        shown.to_owned()
    } else {
        format!("letter.{}.hbs", state.lang())
    };
    state.dialog = Some(Dialog::NewTemplate(NewTemplate {
        kind: String::new(),
        lang: state.lang().to_string(),
        from,
        note: None,
    }));
}

/// Begins the template that was asked for: as another, for its own kind of office and in its own
/// language, read by nobody.
pub(in crate::app::update) fn begin(state: &mut State, new: NewTemplate) -> Vec<Effect> {
    let (kind, lang) = (new.kind.trim().to_owned(), new.lang.trim().to_owned());
    let is_plain = |text: &str| {
        let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !text.is_empty() && text.len() <= 40 && text.chars().all(is_part)
    };
    let name = format!("{kind}.{lang}.hbs");
    let is_known = state.organise.shelf.iter().any(|entry| entry.name == name);
    let note = if !is_plain(&kind) || !is_plain(&lang) {
        Some(say!(state, "new-template-letters"))
    } else if is_known {
        Some(say!(state, "new-template-exists", name = name.as_str()))
    } else {
        None
    };
    let open = state.organise.texts.get(&new.from);
    let from = open.map(|text| text.now.clone());
    let from = from.or_else(|| file(&state.campaign, &new.from).map(|file| file.text.clone()));
    let (None, Some(mut text)) = (&note, from) else {
        state.dialog = Some(Dialog::NewTemplate(NewTemplate { note, ..new }));
        return Vec::new();
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
    state.tab = Tab::Organise;
    add(state, name, text);
    Vec::new()
}

/// Makes another wording of the paragraph shown, to be changed.
pub(super) fn alternative(state: &mut State) {
    let organise = &state.organise;
    let (Some(name), Some(text)) = (organise.name(), organise.text()) else {
        return;
    };
    let Some((partial, _, lang)) = index::partial(name) else {
        return;
    };
    if !can_vary(name, &text.now) {
        return;
    }
    let named = |number: usize| format!("partials/{partial}.{number}.{lang}.hbs");
    let known = |name: &String| organise.shelf.iter().any(|entry| entry.name == *name);
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
    state.organise.texts.insert(name.clone(), text);
    show(&mut state.organise, Place::Template(name));
}
