//! “What am I signing?” at the table: the letter in a language that somebody reads, in the place of
//! its page.

use egui::accesskit::Role;
use egui::{Layout, Rect, RichText, ScrollArea, Ui, UiBuilder, WidgetInfo};

use super::letters::frame;
use crate::app::kernel::theme::{SPACE_M, sans, semibold, tokens};
use crate::app::kernel::widgets::{self, Tone};
use crate::app::signing::message::View;
use crate::strings::{own_name, say};

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
                match made.and_then(|made| made.beside.as_ref()) {
                    Some(Ok(beside)) => {
                        let (signed, other) = (own_name(&beside.signed), own_name(&beside.other));
                        let said = say!(
                            view,
                            "signing-reading",
                            signed = signed.as_str(),
                            other = other.as_str()
                        );
                        ui.label(RichText::new(said).font(semibold(14.0)).color(t.ink));
                        for lang in &beside.unreviewed {
                            let lang = own_name(lang);
                            let text = say!(view, "bilingual-unreviewed", lang = lang);
                            widgets::pill(ui, &text, Tone::Check);
                        }
                        for pair in &beside.pairs {
                            let (_, other) = pair.texts();
                            if other.trim().is_empty() {
                                continue;
                            }
                            let width = ui.available_width();
                            let galley = widgets::text(ui, &other, sans(14.0), t.ink, width);
                            let shown = ui.label(galley);
                            shown.widget_info(|| WidgetInfo::labeled(Role::Label, true, &other));
                            // Read aloud in the voice of its own language.
                            let lang = beside.other.code().to_owned();
                            ui.ctx()
                                .accesskit_node_builder(shown.id, |node| node.set_language(lang));
                        }
                    }
                    Some(Err(problems)) => {
                        widgets::body(ui, &say!(view, "bilingual-none"));
                        for problem in problems {
                            let text = format!("■ {}", problem.message(view.ui_lang));
                            ui.label(RichText::new(text).color(t.fix));
                        }
                    }
                    None => {
                        widgets::small(ui, &say!(view, "page-making"));
                    }
                }
            });
        });
}
