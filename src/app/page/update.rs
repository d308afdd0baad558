//! What follows on the page.

use super::message::Message;
use super::state::{State, ZOOM, Zoom};
use crate::app::kernel::action::Action;
use crate::app::kernel::session::{Pane, Session, Tab};

/// Steps of zoom, in per cent.
const STEPS: [u16; 9] = [50, 67, 75, 100, 125, 150, 200, 250, 300];

/// Takes in what somebody does.
pub fn update(state: &mut State, session: &mut Session, message: Message) {
    match message {
        Message::Shown { scale, percent } => {
            state.percent = percent;
            if (scale - state.scale).abs() > 1e-3 {
                state.scale = scale;
                session.touch();
            }
        }
        Message::Zoom(percent) => state.zoom = Zoom::Percent(percent.clamp(ZOOM.0, ZOOM.1)),
        Message::AtEnvelope => state.to_envelope = false,
        Message::Pin(origin) => state.pinned = origin,
        Message::Step(sentence) => state.step = sentence,
        Message::ReadIn(lang) => {
            session.read_in = Some(lang);
            session.touch();
        }
    }
}

/// Whether an action would do anything now.
pub fn is_enabled(state: &State, session: &Session, action: Action) -> bool {
    match action {
        Action::Bilingual => session.bilingual || session.reading_language().is_some(),
        Action::PreviousPage => state.page > 0,
        Action::NextPage => state.page + 1 < session.pages(),
        Action::ZoomIn => state.percent < ZOOM.1,
        Action::ZoomOut => state.percent > ZOOM.0,
        _ => true,
    }
}

/// Does what was asked for by menu, key or button.
pub fn act(state: &mut State, session: &mut Session, action: Action) -> bool {
    match action {
        Action::ZoomIn => {
            let next = STEPS.iter().find(|step| **step > state.percent);
            state.zoom = Zoom::Percent(next.copied().unwrap_or(ZOOM.1));
        }
        Action::ZoomOut => {
            let next = STEPS.iter().rev().find(|step| **step < state.percent);
            state.zoom = Zoom::Percent(next.copied().unwrap_or(ZOOM.0));
        }
        Action::Fit => state.zoom = Zoom::Fit,
        Action::FitWidth => state.zoom = Zoom::Width,
        Action::Envelope => {
            state.envelope = !state.envelope;
            // It lies over the first page, and may be out of sight there too.
            if state.envelope {
                turn(state, 0);
            }
            state.to_envelope = state.envelope;
        }
        Action::PreviousPage => turn(state, state.page.saturating_sub(1)),
        Action::NextPage => turn(state, (state.page + 1).min(last(session))),
        Action::Bilingual => bilingual(session),
        _ => return false,
    }
    true
}

/// Shows the letter with the same letter in another language beside it, or its page again.
fn bilingual(session: &mut Session) {
    session.bilingual = !session.bilingual && session.reading_language().is_some();
    if session.bilingual {
        session.tab = Tab::Compose;
        session.pane = Pane::Page;
        session.drawer = None;
    }
    session.touch();
}

/// Shows another page: the keyboard begins again there.
fn turn(state: &mut State, page: usize) {
    if page != state.page {
        state.step = None;
    }
    state.page = page;
}

/// A page was made: the one shown is among its sheets.
pub fn made(state: &mut State, session: &Session) {
    state.page = state.page.min(last(session));
}

fn last(session: &Session) -> usize {
    session.pages().saturating_sub(1)
}
