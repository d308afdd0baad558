//! The writer's own words, and who the writer is.

use egui::Ui;

use super::spelling;
use crate::app::compose::message::{Command, Out, View};
use crate::app::compose::state::OwnWordsField;
use crate::app::kernel::as_printed;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::theme::{SPACE_S, typed, typed_serif};
use crate::app::kernel::view::{focus, select};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::{field, small};
use crate::campaign::language::Language;
use crate::campaign::{Lang, locale};
use crate::strings::{Speaker, UiLang, language, say};

/// Shows the two fields.
pub(super) fn own_words(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let count = view.session.draft.words.split_whitespace().count();
    let name = say!(view, "own-words");
    widgets::head(ui, &name, &say!(view, "own-words-count", count = count));
    let pages = view.session.pages();
    if let Some(lines) = view.session.lines_left() {
        small(ui, &say!(view, "own-words-full", lines = lines));
    } else if pages > 1 && view.session.needed().is_empty() {
        small(ui, &say!(view, "own-words-pages", pages = pages));
    }
    let lang = &view.session.draft.lang;
    if view.is_foreign(lang) {
        let language = language(view.ui_lang, lang.code());
        small(ui, &say!(view, "own-words-in", language = language));
    }
    if let Some(day) = view.session.draft.follows {
        let day = locale::date(&view.ui_lang.lang(), day);
        let said = say!(view, "draft-follows", day = day);
        if widgets::check(ui, true, &said).clicked() {
            out.push(Command::Edit(Edit::Follows(None)));
        }
    }
    let mut who = view.session.draft.who.clone();
    let label = say!(view, "own-who");
    let hint = example(view, lang).map_or(String::new(), |example| {
        say!(view, "own-who-example", example = example)
    });
    let label = small(ui, &label);
    let this = spelling::SpelledField {
        id: ui.make_persistent_id("who"),
        written: OwnWordsField::Who,
        font: typed(14.0),
    };
    let response = spelling::field(ui, &mut who, this, view, out, |edit| {
        field(edit.hint_text(hint))
    });
    let response = response.labelled_by(label.id);
    as_printed::below(ui, view.session, &who);
    focus(&response, FocusField::Who, view.session, out);
    if response.changed() {
        out.push(Command::Edit(Edit::Who(who)));
    }
    ui.add_space(SPACE_S);
    let mut text = view.session.draft.words.clone();
    let this = spelling::SpelledField {
        id: ui.make_persistent_id("own-words"),
        written: OwnWordsField::Words,
        font: typed_serif(16.0),
    };
    let hint = say!(view, "own-words-hint");
    let response = spelling::field(ui, &mut text, this, view, out, |edit| {
        field(edit.hint_text(hint).desired_rows(3))
    });
    let response = response.accessible_name(name);
    as_printed::below(ui, view.session, &text);
    // From the start: were it told with the first letter typed, the fields below would move under the pointer.
    if view.session.spelling.has_none() {
        let language = language(view.ui_lang, lang.code());
        small(ui, &say!(view, "spelling-none", language = language));
    }
    if let Some(FocusField::Words(first, last)) = view.session.focus {
        let asked = (FocusField::Words(first, last), first, last);
        select(&response, asked, view.session, out);
    }
    if response.changed() {
        out.push(Command::Edit(Edit::Words(text)));
    }
}

/// An example of what the letter says of who its writer is, in its language; nothing where there is none in it.
fn example(view: View<'_>, lang: &Lang) -> Option<String> {
    // The made-up language is English with marks.
    let own = view.ui_lang.code().split('-').next().unwrap_or_default();
    if lang.code() == own {
        return Some(say!(view, "own-who-hint"));
    }
    match UiLang::of_code(lang.code()) {
        Some(ui_lang) => Some(say!(Speaker { ui_lang }, "own-who-hint")),
        None => Language::of(lang)?.who_example.clone(),
    }
}
