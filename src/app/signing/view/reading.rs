//! “What am I signing?” at the table: the letter in a language that somebody reads, in the place of
//! its page.

use egui::{Layout, Rect, RichText, ScrollArea, Ui, UiBuilder};

use super::letters::frame;
use crate::app::kernel::reading;
use crate::app::kernel::theme::{SPACE_M, sans, semibold, tokens};
use crate::app::signing::message::View;
use crate::campaign::Lang;
use crate::strings::{language, say};

/// Shows the letter's words in the other language.
pub(super) fn text(ui: &mut Ui, view: View<'_>, above: Rect) {
    let t = tokens(ui);
    let builder = UiBuilder::new()
        .max_rect(above)
        .layout(Layout::top_down(egui::Align::Min));
    let ui = &mut ui.new_child(builder);
    let session = view.session;
    let made = session.made.as_ref().filter(|_| !session.is_behind());
    ScrollArea::vertical()
        .id_salt("signing-reading")
        .auto_shrink(false)
        .show(ui, |ui| {
            frame(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = SPACE_M;
                let made = made.and_then(|made| made.beside.as_ref());
                reading::or_why_not(ui, view, made, |ui, beside| {
                    let named = |lang: &Lang| language(view.ui_lang, lang.code());
                    let (signed, other) = (named(&beside.signed), named(&beside.other));
                    let said = say!(
                        view,
                        "signing-reading",
                        signed = signed.as_str(),
                        other = other.as_str()
                    );
                    ui.label(RichText::new(said).font(semibold(14.0)).color(t.ink));
                    reading::unreviewed(ui, view, beside);
                    for pair in &beside.pairs {
                        let (_, other) = pair.texts();
                        if !other.trim().is_empty() {
                            reading::words(ui, &other, &beside.other, sans(14.0));
                        }
                    }
                });
            });
        });
}
