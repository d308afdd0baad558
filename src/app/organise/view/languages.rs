//! Languages of letters: the button that adds one to a pack, the one that begins the templates that it lacks,
//! and those of which one is chosen.

use egui::{Popup, Ui};

use super::fields::Shown;
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Entered, Message, Out, View};
use crate::campaign::Lang;
use crate::campaign::amend::Value;
use crate::campaign::language;
use crate::problem::{Fix, Problem};
use crate::strings::{self, own_name, say};

/// Offers the languages of letters that the pack does not have yet.
pub(crate) fn add(ui: &mut Ui, shown: &Shown<'_>, out: &mut Out) {
    let has = shown.entry.list("languages");
    let others = language::all().iter();
    let others: Vec<_> = others
        .filter(|language| !has.iter().any(|code| code == language.code))
        .collect();
    if others.is_empty() {
        return;
    }
    let button = widgets::secondary(ui, &say!(shown.view, "language-add"));
    let button = button.on_hover_text(say!(shown.view, "language-add.help"));
    Popup::menu(&button).show(|ui| {
        for language in others {
            if ui.button(&language.name).clicked() {
                begin(Lang::new(language.code), out);
            }
        }
    });
}

/// Offers the languages of letters, and the one that is said now: one of them, or none.
pub(crate) fn one(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    widgets::small(ui, name);
    let now = shown.entry.text(path);
    let mut all = shown.view.state.languages(shown.view.session).to_vec();
    if !now.is_empty() && all.iter().all(|lang| lang.code() != now) {
        all.push(Lang::new(now));
    }
    ui.horizontal_wrapped(|ui| {
        for lang in all {
            let is_on = lang.code() == now;
            if widgets::word_toggle(ui, &own_name(&lang), is_on).clicked() {
                let value = if is_on {
                    Value::Nothing
                } else {
                    Value::Text(lang.to_string())
                };
                Shown::set(out, path, value);
            }
        }
    });
}

/// The button of a problem that templates which are begun would mend.
pub(crate) fn mend(ui: &mut Ui, view: View<'_>, problem: &Problem, out: &mut Out) {
    for fix in &problem.fixes {
        if let Fix::BeginTemplates(code) = fix {
            let lang = Lang::new(code);
            let said = say!(
                view,
                "language-begin",
                lang = strings::language(view.ui_lang, code)
            );
            if widgets::secondary(ui, &said).clicked() {
                begin(lang, out);
            }
        }
    }
}

fn begin(lang: Lang, out: &mut Out) {
    out.push(Command::Own(Message::Entry(Entered::Language(lang))));
}
