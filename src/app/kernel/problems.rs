//! Problems as the window tells them.

use egui::Ui;

use super::command::Command;
use super::session::Session;
use super::view::Out;
use super::widgets;
use crate::problem::Problem;
use crate::strings::guide::GuidePlace;
use crate::strings::{Door, UiLang, say};

/// A problem with its advice.
pub(crate) fn in_window(problem: &Problem, lang: UiLang) -> String {
    let message = problem.message(lang);
    match problem.advice(lang, Door::Window) {
        Some(advice) => format!("{message} ({advice})"),
        None => message,
    }
}

/// The way to the place of the guide that helps.
pub(crate) fn help<M>(ui: &mut Ui, session: &Session, spot: GuidePlace, out: &mut Out<M>) {
    let name = spot.head.unwrap_or(spot.topic.title);
    let aloud = say!(session, "palette-help", topic = name);
    let button = widgets::quiet_button(ui, &say!(session, "guide-help"), &aloud);
    if button.on_hover_text(aloud).clicked() {
        out.push(Command::Guide(spot));
    }
}
