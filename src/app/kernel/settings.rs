//! Settings, one at a time, and what follows from changing one.

use std::path::PathBuf;

use super::action::Action;
use super::effect::Effect;
use super::noting;
use super::session::Session;
use crate::letter::Sender;
use crate::store::settings::{Contrast, Look};
use crate::strings::UiLang;

/// The least and the most that everything is shown at, in per cent.
const SIZE: (u16, u16) = (100, 200);

/// By how much everything grows or shrinks, in per cent.
const SIZE_STEP: u16 = 10;

/// A change of a setting.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// Light, dark or as the system has it.
    Look(Look),
    /// Colours far apart, as usual or as the system has it.
    Contrast(Contrast),
    /// The window's own language, or the system's.
    Language(Option<UiLang>),
    /// The size of everything, in per cent.
    Size(u16),
    /// The stationery of new letters, or the program's own choice.
    Paper(Option<String>),
    /// The group and how it is reached.
    Group(String),
    /// The file of the group's table of postage prices.
    Prices(Option<PathBuf>),
    /// Whether an export writes the letter beside the PDF.
    LetterBeside(bool),
    /// Whether the sender is remembered for new letters.
    RememberSender(bool),
    /// Whether a diary is kept.
    Diary(bool),
    /// The diary's file; beside the settings without one.
    DiaryFile(Option<PathBuf>),
    /// The widths of the report's and the letter's columns.
    Widths(f32, f32),
}

/// Changes the settings, and says what follows.
pub(crate) fn set<T, D>(session: &mut Session, setting: Setting) -> Vec<Effect<T, D>> {
    let before = session.settings.clone();
    let settings = &mut session.settings;
    let mut effects = Vec::new();
    match setting {
        Setting::Look(look) => {
            settings.look = look;
            effects.push(Effect::Look(look));
        }
        Setting::Contrast(contrast) => {
            settings.contrast = contrast;
            effects.push(Effect::Contrast(contrast));
        }
        Setting::Language(lang) => {
            settings.language = lang.map(|lang| lang.code().to_owned());
            session.ui_lang = lang.unwrap_or(session.system_lang);
        }
        Setting::Size(size) => {
            settings.size = size.clamp(SIZE.0, SIZE.1);
            effects.push(Effect::Size(settings.size));
        }
        Setting::Paper(paper) => settings.paper = paper,
        Setting::Group(group) => settings.group = group,
        Setting::Prices(file) => settings.prices = file,
        Setting::LetterBeside(on) => settings.letter_beside = on,
        Setting::RememberSender(on) => {
            settings.remember_sender = on;
            settings.sender = if on {
                session.draft.sender.clone()
            } else {
                Sender::default()
            };
        }
        Setting::Diary(on) => {
            settings.diary = Some(on);
            effects.extend(noting::answered(session));
        }
        Setting::DiaryFile(file) => settings.diary_file = file,
        Setting::Widths(report, letter) => {
            settings.report_width = report;
            settings.letter_width = letter;
        }
    }
    if session.settings != before {
        effects.push(Effect::Settings(Box::new(session.settings.clone())));
    }
    effects
}

/// Whether an action would do anything now.
pub(crate) fn is_enabled(session: &Session, action: Action) -> bool {
    match action {
        Action::Larger => session.settings.size < SIZE.1,
        Action::Smaller | Action::NormalSize => session.settings.size > SIZE.0,
        _ => true,
    }
}

/// Does what was asked for by menu, key or button.
pub(crate) fn act<T, D>(session: &mut Session, action: Action) -> Option<Vec<Effect<T, D>>> {
    let size = session.settings.size;
    let setting = match action {
        Action::ToggleTheme if session.dark => Setting::Look(Look::Light),
        Action::ToggleTheme => Setting::Look(Look::Dark),
        Action::Larger => Setting::Size(size + SIZE_STEP),
        Action::Smaller => Setting::Size(size - SIZE_STEP),
        Action::NormalSize => Setting::Size(SIZE.0),
        _ => return None,
    };
    Some(set(session, setting))
}

/// Remembers the sender, if the person said so.
pub(crate) fn remember_sender<T, D>(session: &mut Session) -> Vec<Effect<T, D>> {
    let settings = &mut session.settings;
    if !settings.remember_sender || settings.sender == session.draft.sender {
        return Vec::new();
    }
    settings.sender = session.draft.sender.clone();
    vec![Effect::Settings(Box::new(settings.clone()))]
}
