//! The Handlebars of a text, with its tags in colour, line numbers, and what is wrong underlined.

use std::ops::Range;

use egui::text::{CCursorRange, LayoutJob, TextFormat};
use egui::{Align2, Frame, Id, Margin, Stroke, TextBuffer, TextEdit, Ui, pos2, vec2};

use super::assist::Assist;
use crate::app::kernel::cursor::{byte_of, cursor_of};
use crate::app::kernel::theme::{Tokens, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::Text;
use crate::letter::template::words::{changed, difference, moved};
use crate::letter::template::{front, tags};
use crate::strings::say;

/// The room of the line numbers.
const GUTTER: f32 = 34.0;

/// Shows the text.
pub(crate) fn source(ui: &mut Ui, view: View<'_>, text: &Text, out: &mut Out) {
    let t = tokens(ui);
    let id = Id::unique("template-code");
    let assist = Assist::of(view.state, text);
    let had_focus = ui.memory(|memory| memory.has_focus(id));
    if had_focus {
        assist.keys(ui, view.state, out);
    }
    let flaws: Vec<(Range<usize>, bool)> = view
        .state
        .flaws()
        .into_iter()
        .map(|(span, problem)| (span, problem.is_error()))
        .collect();
    let mut now = text.now.clone();
    let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| {
        let buffer = buffer.as_str();
        let (gone, put) = changed(&text.now, buffer);
        let same = buffer == text.now;
        let here = flaws.iter().filter_map(|(span, is_error)| {
            let span = if same {
                Some(span.clone())
            } else {
                moved(span.clone(), &gone, put)
            };
            Some((span?, *is_error))
        });
        let mut job = job(buffer, &here.collect::<Vec<_>>(), t);
        job.wrap.max_width = width;
        ui.painter().layout_job(job)
    };
    let edit = TextEdit::multiline(&mut now)
        .id(id)
        .frame(Frame::NONE.inner_margin(Margin {
            left: GUTTER as i8,
            ..Margin::ZERO
        }))
        .desired_width(f32::INFINITY)
        .desired_rows(24)
        .event_filter(assist.filter())
        .layouter(&mut layouter);
    let mut output = edit.show(ui);
    let name = say!(view, "organise-code-name");
    ui.ctx()
        .accesskit_node_builder(output.response.id, |node| node.set_label(name.as_str()));
    if let Some(go) = &view.state.go {
        let range = CCursorRange::two(cursor_of(&text.now, go.start), cursor_of(&text.now, go.end));
        output.state.cursor.set_char_range(Some(range));
        output.state.clone().store(ui.ctx(), id);
        output.response.request_focus();
        let spot = output.galley.pos_from_cursor(range.primary);
        let spot = spot.translate(output.galley_pos.to_vec2());
        ui.scroll_to_rect(spot.expand2(vec2(0.0, 60.0)), None);
        out.push(Command::Own(Message::Arrived));
    } else if let Some(range) = output.cursor_range {
        let cursor = byte_of(&now, range.primary);
        if output.response.changed() {
            let (gone, put) = difference(&text.now, &now, cursor);
            let change = Message::Type(gone, put.to_owned(), cursor);
            out.push(Command::Own(change));
        } else if output.response.has_focus() && cursor != view.state.cursor {
            out.push(Command::Own(Message::Cursor(cursor)));
        }
        if had_focus {
            let spot = output.galley.pos_from_cursor(range.primary);
            let at = output.galley_pos + spot.left_bottom().to_vec2();
            assist.show(ui.ctx(), view, at, out);
        }
    } else if output.response.changed() {
        let (gone, put) = changed(&text.now, &now);
        let cursor = gone.start + put.len();
        let change = Message::Type(gone, put.to_owned(), cursor);
        out.push(Command::Own(change));
    }
    let left = output.galley_pos.x - GUTTER + 20.0;
    let mut number = 1;
    let mut begins = true;
    for row in &output.galley.rows {
        if begins {
            let at = pos2(left, output.galley_pos.y + row.rect().center().y);
            let color = t.quiet.gamma_multiply(0.7);
            ui.painter()
                .text(at, Align2::RIGHT_CENTER, number, sans(11.0), color);
            number += 1;
        }
        begins = row.ends_with_newline;
    }
}

/// The text with its tags in colour and what is wrong underlined.
fn job(text: &str, flaws: &[(Range<usize>, bool)], t: &Tokens) -> LayoutJob {
    let mut cuts = vec![0, text.len(), front::body(text)];
    let tags = tags::tags(text, 0);
    cuts.extend(tags.iter().flat_map(|tag| [tag.span.start, tag.span.end]));
    cuts.extend(flaws.iter().flat_map(|(span, _)| [span.start, span.end]));
    cuts.retain(|cut| text.is_char_boundary(*cut) && *cut <= text.len());
    cuts.sort_unstable();
    cuts.dedup();
    let body = front::body(text);
    let mut job = LayoutJob::default();
    let mut next = 0;
    for pair in cuts.windows(2) {
        let [start, end] = [pair[0], pair[1]];
        while tags.get(next).is_some_and(|tag| tag.span.end <= start) {
            next += 1;
        }
        let is_tag = tags.get(next).is_some_and(|tag| tag.span.start <= start);
        let color = match (is_tag, start < body) {
            (true, _) => t.accent,
            (false, true) => t.quiet,
            (false, false) => t.ink,
        };
        let mut format: TextFormat = widgets::format(sans(14.0), color);
        let flaw = flaws
            .iter()
            .find(|(span, _)| span.start <= start && end <= span.end);
        if let Some((_, is_error)) = flaw {
            let color = if *is_error { t.fix } else { t.check };
            format.underline = Stroke::new(2.0, color);
        }
        job.append(&text[start..end], 0.0, format);
    }
    job
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::kernel::theme::LIGHT;

    #[test]
    fn code_is_the_whole_text_in_the_colours_of_its_parts() {
        let text = "+++\na = 1\n+++\nЯ {{name}}, {{if";
        let start = text.find("{{name").expect("a tag");
        let flaws = [(start + 2..start + 6, true)];
        let job = job(text, &flaws, &LIGHT);
        assert_eq!(job.text, text);
        let parts: Vec<(&str, bool, bool)> = job
            .sections
            .iter()
            .map(|section| {
                let format = &section.format;
                let is_tag = format.color == LIGHT.accent;
                let range = section.byte_range.clone();
                (
                    &text[range.start.0..range.end.0],
                    is_tag,
                    format.underline.width > 0.0,
                )
            })
            .collect();
        assert_eq!(
            parts,
            [
                ("+++\na = 1\n+++\n", false, false),
                ("Я ", false, false),
                ("{{", true, false),
                ("name", true, true),
                ("}}", true, false),
                (", {{if", false, false),
            ]
        );
    }
}
