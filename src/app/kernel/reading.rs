//! The same letter in a language that somebody reads: what is alike where it stands beside the
//! letter and where it takes the place of the page.

use egui::accesskit::Role;
use egui::{FontId, RichText, Ui, WidgetInfo};

use super::theme::tokens;
use super::view::View;
use super::widgets::{self, Tone};
use crate::campaign::Lang;
use crate::letter::bilingual::Bilingual;
use crate::problem::Problem;
use crate::strings::{language, say};

/// Shows the letter in the other language by `show`, or why there is none.
pub(crate) fn or_why_not<S>(
    ui: &mut Ui,
    view: View<'_, S>,
    made: Option<&Result<Bilingual, Vec<Problem>>>,
    show: impl FnOnce(&mut Ui, &Bilingual),
) {
    match made {
        Some(Ok(beside)) => show(ui, beside),
        Some(Err(problems)) => {
            widgets::body(ui, &say!(view, "bilingual-none"));
            for problem in problems {
                let text = format!("■ {}", problem.message(view.ui_lang));
                ui.label(RichText::new(text).color(tokens(ui).fix));
            }
        }
        None => {
            widgets::small(ui, &say!(view, "page-making"));
        }
    }
}

/// Says which of its languages no native speaker has reviewed.
pub(crate) fn unreviewed<S>(ui: &mut Ui, view: View<'_, S>, beside: &Bilingual) {
    for unreviewed in &beside.unreviewed {
        let unreviewed = language(view.ui_lang, unreviewed.code());
        let text = say!(view, "bilingual-unreviewed", lang = unreviewed);
        widgets::pill(ui, &text, Tone::Check);
    }
}

/// Words of a letter, read aloud in the voice of their language.
pub(crate) fn words(ui: &mut Ui, text: &str, lang: &Lang, font: FontId) {
    let width = ui.available_width();
    let ink = tokens(ui).ink;
    let shown = ui.label(widgets::text(ui, text, font, ink, width));
    shown.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let lang = lang.code().to_owned();
    ui.ctx()
        .accesskit_node_builder(shown.id, |node| node.set_language(lang));
}
