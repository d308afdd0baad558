//! Texts: laid out, shown, in any script, and with what is looked for marked in them.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, FontId, Galley, KeyboardShortcut, Response, RichText, Sense, Ui, WidgetInfo, vec2,
};

use crate::app::kernel::theme::{SPACE_M, Tokens, sans, semibold, tokens, typed};
use crate::campaign::search::Query;
use crate::page::unprintable::number;

/// Text of one size and colour with room between its lines.
pub fn format(font: FontId, color: Color32) -> TextFormat {
    let line = if font.size < 13.0 { 16.0 } else { 20.0 };
    TextFormat {
        line_height: Some(line),
        ..TextFormat::simple(font, color)
    }
}

/// Text broken at `width`.
pub fn text(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    marked(ui, text, font, color, width, &Query::default())
}

/// Text on one line, with “…” where it does not fit.
pub fn one_line(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    marked_line(ui, text, font, color, width, &Query::default())
}

/// The keys of an action, small and quiet, as they stand at the right of its name.
pub fn keys(ui: &Ui, keys: Option<&KeyboardShortcut>) -> Arc<Galley> {
    let said = keys.map(|keys| ui.ctx().format_shortcut(keys));
    let color = tokens(ui).quiet;
    text(
        ui,
        &said.unwrap_or_default(),
        sans(12.0),
        color,
        f32::INFINITY,
    )
}

/// Text with little room between its lines: that of a card.
pub fn tight(font: FontId, color: Color32) -> TextFormat {
    TextFormat {
        line_height: Some(18.0),
        ..TextFormat::simple(font, color)
    }
}

/// Adds `text` to `job` with what is looked for marked in it.
pub fn mark(job: &mut LayoutJob, text: &str, format: &TextFormat, query: &Query, t: &Tokens) {
    let mut at = 0;
    for found in query.marks(text) {
        let marked = TextFormat {
            color: t.on_mark,
            background: t.mark,
            ..format.clone()
        };
        job.append(&text[at..found.start], 0.0, format.clone());
        job.append(&text[found.clone()], 0.0, marked);
        at = found.end;
    }
    job.append(&text[at..], 0.0, format.clone());
}

/// Text on one line, with what is looked for marked.
pub fn marked_line(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
    query: &Query,
) -> Arc<Galley> {
    let wrap = TextWrapping::truncate_at_width(width);
    laid_out(ui, text, font, color, wrap, query)
}

/// Text on so many lines at most, broken at `width`, with “…” where it does not fit, and with what is looked for
/// marked.
pub(crate) fn marked_lines(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    (width, lines): (f32, usize),
    query: &Query,
) -> Arc<Galley> {
    let wrap = TextWrapping {
        max_rows: lines,
        ..TextWrapping::wrap_at_width(width)
    };
    laid_out(ui, text, font, color, wrap, query)
}

/// Text broken at `width`, with what is looked for marked.
pub fn marked(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
    query: &Query,
) -> Arc<Galley> {
    let wrap = TextWrapping::wrap_at_width(width);
    laid_out(ui, text, font, color, wrap, query)
}

fn laid_out(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    wrap: TextWrapping,
    query: &Query,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    mark(&mut job, text, &format(font, color), query, tokens(ui));
    job.wrap = wrap;
    ui.painter().layout_job(job)
}

/// A small quiet line of text, with what is looked for marked.
pub fn marked_small(ui: &mut Ui, text: &str, query: &Query) -> Response {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    mark(&mut job, text, &format(sans(12.0), t.quiet), query, t);
    ui.label(job)
}

/// A line of body text, with what is looked for marked.
pub fn marked_body(ui: &mut Ui, text: &str, query: &Query) -> Response {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    mark(&mut job, text, &format(sans(14.0), t.ink), query, t);
    ui.label(job)
}

/// A section's head in small capitals, with a quiet note after it.
pub fn head(ui: &mut Ui, title: &str, note: &str) -> Response {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    let capitals = TextFormat {
        extra_letter_spacing: 0.6,
        ..format(semibold(12.0), t.quiet)
    };
    job.append(&title.to_uppercase(), 0.0, capitals);
    if !note.is_empty() {
        job.append(note, 4.0, format(sans(12.0), t.quiet));
    }
    job.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(job);
    let size = vec2(ui.available_width(), galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().galley(rect.min, galley, t.quiet);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, title));
    ui.add_space(SPACE_M - ui.spacing().item_spacing.y);
    response
}

/// A small quiet line of text.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let t = tokens(ui);
    ui.label(
        RichText::new(text)
            .font(sans(12.0))
            .line_height(Some(16.0))
            .color(t.quiet),
    )
}

/// Words in any script, to be shown in the face of what is typed: a letter that not even the
/// system has a face for is said by its number, where a box would be.
pub(crate) fn readable(ui: &Ui, text: &str) -> String {
    let font = typed(14.0);
    ui.fonts_mut(|fonts| {
        let shown = text.chars().map(|c| {
            if c.is_whitespace() || fonts.has_glyph(&font, c) {
                c.to_string()
            } else {
                number(c)
            }
        });
        shown.collect()
    })
}

/// A line about something that may be in any script.
pub(crate) fn told(ui: &mut Ui, text: &str, color: Color32) -> Response {
    let text = RichText::new(readable(ui, text)).font(typed(14.0));
    ui.label(text.line_height(Some(20.0)).color(color))
}

/// A line of body text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).line_height(Some(20.0)))
}
