//! Problems as the window tells them.

use std::path::Path;

use egui::Ui;

use super::command::Command;
use super::view::Out;
use super::widgets;
use crate::problem::{Problem, Rule};
use crate::strings::guide::GuidePlace;
use crate::strings::{Door, Speaker, UiLang, say};

/// A problem with its advice.
pub(crate) fn in_window(problem: &Problem, lang: UiLang) -> String {
    let message = problem.message(lang);
    match problem.advice(lang, Door::Window) {
        Some(advice) => format!("{message} ({advice})"),
        None => message,
    }
}

/// The same with the file and the line that it is of: whoever wrote the file by hand looks there.
pub(crate) fn in_its_file(problem: &Problem, lang: UiLang) -> String {
    let message = in_window(problem, lang);
    let Some(place) = &problem.place else {
        return message;
    };
    let name = Path::new(&place.file.name).file_name();
    let file = name.map_or(place.file.name.clone(), |name| name.display().to_string());
    let (line, _) = place.line_column();
    let speaker = Speaker { ui_lang: lang };
    say!(
        speaker,
        "problem-in-file",
        file = file,
        line = line,
        what = message
    )
}

/// Whether this keeps a letter of a programme from being made in somebody's name: an error, and that they write
/// to their own country's office, of which nobody asks them whether they know what that means.
pub(crate) fn stands_in_the_way(problem: &Problem) -> bool {
    problem.is_error() || problem.rule == Some(Rule::OwnCountry)
}

/// The way to the place of the guide that helps.
pub(crate) fn help<M>(ui: &mut Ui, ui_lang: UiLang, spot: GuidePlace, out: &mut Out<M>) {
    let speaker = Speaker { ui_lang };
    let name = spot.head.unwrap_or(spot.topic.title);
    let aloud = say!(speaker, "palette-help", topic = name);
    let button = widgets::quiet_button(ui, &say!(speaker, "guide-help"), &aloud);
    if button.on_hover_text(aloud).clicked() {
        out.push(Command::Guide(spot));
    }
}
