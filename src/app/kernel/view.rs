//! What a view is given, and what it gives back.

use egui::TextEdit;
use egui::text::{CCursor, CCursorRange};

use super::command::Command;
use super::places::FocusField;
use super::session::Session;
use crate::campaign::Lang;
use crate::strings::UiLang;

/// What a feature's views read: the session and the feature's own state. They change neither.
pub struct View<'a, S> {
    /// What every part of the window reads.
    pub session: &'a Session,
    /// The feature's own state.
    pub state: &'a S,
    /// The window's own language.
    pub ui_lang: UiLang,
}

impl<S> Clone for View<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for View<'_, S> {}

impl<'a, S> View<'a, S> {
    /// A view of this feature.
    pub fn new(session: &'a Session, state: &'a S) -> Self {
        Self {
            session,
            state,
            ui_lang: session.ui_lang,
        }
    }

    /// The language of texts shown from the pack: the window's, where the pack has it.
    pub fn lang(self) -> &'a Lang {
        self.session.lang()
    }

    /// Whether this is another language than the window's.
    pub fn is_foreign(self, lang: &Lang) -> bool {
        UiLang::of_code(lang.code()) != UiLang::of_code(self.ui_lang.lang().code())
    }
}

/// What views give back.
pub type Out<M> = Vec<Command<M>>;

/// Puts the cursor into a text field if it was asked for, from one character to another.
pub fn select<M>(
    response: &egui::Response,
    (field, first, last): (FocusField, usize, usize),
    session: &Session,
    out: &mut Out<M>,
) {
    focus(response, field, session, out);
    let mut cursor = TextEdit::load_state(&response.ctx, response.id).unwrap_or_default();
    let range = CCursorRange::two(CCursor::new(first), CCursor::new(last));
    cursor.cursor.set_char_range(Some(range));
    cursor.store(&response.ctx, response.id);
}

/// Puts the cursor into a field if it was asked for and no earlier field has taken it.
pub fn focus<M>(response: &egui::Response, field: FocusField, session: &Session, out: &mut Out<M>) {
    if focus_in_sight(response, field, session, out) {
        response.scroll_to_me(None);
    }
}

/// Puts the cursor where it was asked for without scrolling, for what is in sight already. Whether it
/// came there.
pub fn focus_in_sight<M>(
    response: &egui::Response,
    field: FocusField,
    session: &Session,
    out: &mut Out<M>,
) -> bool {
    let is_taken = out
        .iter()
        .any(|command| matches!(command, Command::Focused));
    let comes = session.focus == Some(field) && !is_taken;
    if comes {
        response.request_focus();
        out.push(Command::Focused);
    }
    comes
}
