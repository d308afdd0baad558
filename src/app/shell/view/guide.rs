//! The guide: its pages by topic.

use egui::text::LayoutJob;
use egui::{FontId, Id, Label, RichText, ScrollArea, Ui};

use super::Out;
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Command, Message};
use crate::strings::UiLang;
use crate::strings::guide::{Block, Span, TOPICS};
use crate::strings::say;

/// The size of its text, in points.
const SIZE: f32 = 14.0;

/// Shows the page of the topic at this place, and the way to the others.
pub(crate) fn guide(ui: &mut Ui, session: &Session, at: usize, out: &mut Out) {
    let Some(topic) = TOPICS.get(at) else { return };
    title(ui, topic.title);
    if session.ui_lang != UiLang::ENGLISH {
        widgets::small(ui, &say!(session, "guide-english"));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for (place, other) in TOPICS.iter().enumerate() {
            if widgets::choice(ui, place == at, other.title).clicked() {
                out.push(Command::Own(Message::Dialog(Dialog::Guide(place))));
            }
        }
    });
    let most = (ui.ctx().content_rect().height() - 320.0).max(120.0);
    ScrollArea::vertical()
        // Each page begins at its top.
        .id_salt(Id::unique(("guide", at)))
        .max_height(most)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            // The scroll bar lies over what is shown.
            ui.set_max_width(ui.available_width() - SPACE_L);
            for block in topic.blocks() {
                show(ui, &block);
            }
        });
    buttons(ui, &say!(session, "close"), &[], Focused::Main, out);
}

fn show(ui: &mut Ui, block: &Block) {
    match block {
        Block::Head(text) => {
            ui.add_space(SPACE_S);
            ui.label(RichText::new(text).font(semibold(15.0)));
        }
        Block::Text(spans) => words(ui, "", &[spans]),
        Block::Item(number, spans) => {
            let mark = number.map_or_else(|| "•  ".to_owned(), |number| format!("{number}.  "));
            words(ui, &mark, &[spans]);
        }
        Block::Row(cells) => {
            let cells: Vec<&[Span]> = cells.iter().map(Vec::as_slice).collect();
            words(ui, "", &cells);
        }
        Block::Code(code) => {
            widgets::floating(ui).inner_margin(SPACE_M).show(ui, |ui| {
                ui.set_width(ui.available_width());
                let text = RichText::new(code).font(semibold(12.0));
                ui.add(Label::new(text).wrap().selectable(true));
            });
        }
    }
}

/// Words in a paragraph; several parts stand behind each other with a dot between.
fn words(ui: &mut Ui, mark: &str, parts: &[&[Span]]) {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    let mut put = |text: &str, font: FontId, color| {
        job.append(text, 0.0, widgets::format(font, color));
    };
    put(mark, sans(SIZE), t.quiet);
    for (at, spans) in parts.iter().enumerate() {
        if at > 0 {
            put("  ·  ", sans(SIZE), t.quiet);
        }
        for span in *spans {
            let font = if span.stands_out {
                semibold(SIZE)
            } else {
                sans(SIZE)
            };
            put(&span.text, font, t.ink);
        }
    }
    ui.add(Label::new(job).wrap());
}
