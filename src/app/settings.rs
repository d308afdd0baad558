//! How the window is liked: one thing at a time, as the dialog changes it.

use super::state::State;
use super::update::Effect;
use crate::letter::Sender;
use crate::store::settings::Look;
use crate::strings::UiLang;

/// A change of how the window is liked.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// Light, dark or as the system has it.
    Look(Look),
    /// The window's own language, or the system's.
    Language(Option<UiLang>),
    /// The size of everything, in per cent.
    Size(u16),
    /// The stationery of new letters, or the program's own choice.
    Paper(Option<String>),
    /// Whether an export writes the letter beside the PDF.
    LetterBeside(bool),
    /// Whether the sender is remembered for new letters.
    RememberSender(bool),
    /// The widths of the report's and the letter's columns.
    Widths(f32, f32),
}

/// Changes the settings, and says what follows.
pub(super) fn set(state: &mut State, setting: Setting) -> Vec<Effect> {
    let before = state.settings.clone();
    let settings = &mut state.settings;
    let mut effects = Vec::new();
    match setting {
        Setting::Look(look) => {
            settings.look = look;
            effects.push(Effect::Look(look));
        }
        Setting::Language(lang) => {
            settings.language = lang.map(|lang| lang.code().to_owned());
            state.ui_lang = lang.unwrap_or(state.system_lang);
        }
        Setting::Size(size) => {
            settings.size = size.clamp(100, 200);
            effects.push(Effect::Size(settings.size));
        }
        Setting::Paper(paper) => settings.paper = paper,
        Setting::LetterBeside(on) => settings.letter_beside = on,
        Setting::RememberSender(on) => {
            settings.remember_sender = on;
            settings.sender = if on {
                state.draft.sender.clone()
            } else {
                Sender::default()
            };
        }
        Setting::Widths(report, letter) => {
            settings.report_width = report;
            settings.letter_width = letter;
        }
    }
    if state.settings != before {
        effects.push(Effect::Settings(Box::new(state.settings.clone())));
    }
    effects
}

/// Remembers the sender, if the person said so.
pub(super) fn remember_sender(state: &mut State) -> Vec<Effect> {
    let settings = &mut state.settings;
    if !settings.remember_sender || settings.sender == state.draft.sender {
        return Vec::new();
    }
    settings.sender = state.draft.sender.clone();
    vec![Effect::Settings(Box::new(settings.clone()))]
}
