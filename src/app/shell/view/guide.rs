//! The guide: its pages by topic.

use egui::style::ScrollAnimation;
use egui::text::LayoutJob;
use egui::{
    Align, ColorImage, FontId, Id, Image, Label, Response, RichText, ScrollArea, TextureHandle, Ui,
};

use super::Out;
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::message::Command;
use crate::strings::UiLang;
use crate::strings::guide::{self, Block, GuidePlace, Span, TOPICS};
use crate::strings::say;

/// The size of its text, in points.
const SIZE: f32 = 14.0;

/// Shows the guide at this place, and the way to its other pages.
pub(crate) fn guide(ui: &mut Ui, session: &Session, spot: GuidePlace, out: &mut Out) {
    let GuidePlace { topic, head } = spot;
    title(ui, topic.title);
    if session.ui_lang != UiLang::ENGLISH {
        widgets::small(ui, &say!(session, "guide-english"));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for other in TOPICS.iter() {
            if widgets::choice(ui, other == topic, other.title).clicked() {
                let begin = GuidePlace {
                    topic: other,
                    head: None,
                };
                out.push(Command::Guide(begin));
            }
        }
    });
    let most = (ui.ctx().content_rect().height() - 320.0).max(120.0);
    ScrollArea::vertical()
        // Each place is begun at anew.
        .id_salt(Id::unique(("guide", topic.name, head)))
        .max_height(most)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            // The scroll bar lies over what is shown.
            ui.set_max_width(ui.available_width() - SPACE_L);
            let is_new = is_new(ui, spot);
            for block in topic.blocks() {
                let shown = show(ui, &block);
                let is_there = matches!(&block, Block::Head(text) if Some(&**text) == head);
                if is_new && is_there {
                    let at_once = ScrollAnimation::none();
                    shown.scroll_to_me_animation(Some(Align::TOP), at_once);
                }
            }
        });
    buttons(ui, &say!(session, "close"), &[], Focused::Main, out);
}

/// Whether this place has been shown for so short a time that its page may still find its size.
fn is_new(ui: &Ui, spot: GuidePlace) -> bool {
    const PASSES: u64 = 3;
    let now = ui.ctx().cumulative_pass_nr();
    let id = Id::unique(("guide-since", spot.topic.name, spot.head));
    ui.data_mut(|data| {
        let (since, last) = data.get_temp::<(u64, u64)>(id).unwrap_or((now, now));
        // Not shown in the pass before: it was closed meanwhile.
        let since = if last + 1 < now { now } else { since };
        data.insert_temp(id, (since, now));
        now - since < PASSES
    })
}

fn show(ui: &mut Ui, block: &Block) -> Response {
    match block {
        Block::Head(text) => {
            ui.add_space(SPACE_S);
            ui.label(RichText::new(text).font(semibold(15.0)))
        }
        Block::Text(spans) => words(ui, "", &[spans]),
        Block::Item(number, spans) => {
            let mark = number.map_or_else(|| "•  ".to_owned(), |number| format!("{number}.  "));
            words(ui, &mark, &[spans])
        }
        Block::Row(cells) => {
            let cells: Vec<&[Span]> = cells.iter().map(Vec::as_slice).collect();
            words(ui, "", &cells)
        }
        Block::Code(code) => {
            let frame = widgets::floating(ui).inner_margin(SPACE_M);
            let shown = frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                let text = RichText::new(code).font(semibold(12.0));
                ui.add(Label::new(text).wrap().selectable(true));
            });
            shown.response
        }
        Block::Picture(file, words) => match picture(ui, file) {
            Some(texture) => ui.add(
                Image::from_texture(&texture)
                    .shrink_to_fit()
                    .alt_text(words),
            ),
            None => ui.label(words),
        },
    }
}

/// A picture of the guide; the last one shown is kept.
fn picture(ui: &Ui, file: &str) -> Option<TextureHandle> {
    let id = Id::unique("guide-picture");
    let known = ui.data(|data| data.get_temp::<(String, TextureHandle)>(id));
    if let Some((_, texture)) = known.filter(|(known, _)| known == file) {
        return Some(texture);
    }
    let icon = eframe::icon_data::from_png_bytes(guide::picture(file)?).ok()?;
    let size = [icon.width, icon.height].map(|side| usize::try_from(side).unwrap_or_default());
    let image = ColorImage::from_rgba_unmultiplied(size, &icon.rgba);
    let texture = ui
        .ctx()
        .load_texture(file, image, egui::TextureOptions::LINEAR);
    ui.data_mut(|data| data.insert_temp(id, (file.to_owned(), texture.clone())));
    Some(texture)
}

/// Words in a paragraph; several parts stand behind each other with a dot between.
fn words(ui: &mut Ui, mark: &str, parts: &[&[Span]]) -> Response {
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
    ui.add(Label::new(job).wrap())
}
