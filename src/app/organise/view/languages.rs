//! The button that adds a language of letters to a pack, and the one that begins the templates that a
//! language lacks.

use egui::{Popup, Ui};

use super::fields::Shown;
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Entered, Message, Out, View};
use crate::campaign::Lang;
use crate::campaign::language;
use crate::problem::{Fix, Problem};
use crate::strings::{self, say};

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
