//! One paragraph of a text in the plain view: its words can be typed in, its chips stay whole.

use std::ops::Range;

use egui::accesskit::Invalid;
use egui::text::{CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditOutput;
use egui::{EventFilter, Id, Key, KeyboardShortcut, Modifiers, Stroke, TextBuffer, TextEdit, Ui};

use super::assist::Assist;
use crate::app::kernel::cursor::{byte_of, cursor_of};
use crate::app::kernel::theme::{Tokens, sans, serif, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::letter::template::words::{Bit, Words, changed, moved};
use crate::problem::Problem;

/// What stands at a chip's sides, outside of its ground: a thin space.
pub const EDGE: char = '\u{2009}';

/// A paragraph, and where it stands.
pub struct Line<'a> {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Its bytes in the text.
    pub inner: Range<usize>,
    /// Its words.
    pub words: &'a Words,
    /// What is wrong in the whole text.
    pub flaws: &'a [Flaw<'a>],
}

/// Something that is wrong, and where.
pub type Flaw<'a> = (Range<usize>, &'a Problem);

/// Shows a paragraph of the text.
pub(crate) fn paragraph(
    ui: &mut Ui,
    view: View<'_>,
    line: &Line<'_>,
    assist: &Assist<'_>,
    out: &mut Out,
) {
    let start = line.inner.start;
    let words = line.words;
    let had_focus = ui.memory(|memory| memory.has_focus(line.id));
    let is_here = line.inner.start <= view.state.cursor && view.state.cursor <= line.inner.end;
    if had_focus && is_here {
        assist.keys(ui, view.state, out);
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            out.push(Command::Own(Message::Part(view.state.cursor)));
        }
    }
    let flaws: Vec<(Range<usize>, bool)> = line
        .flaws
        .iter()
        .filter(|(span, _)| span.start < line.inner.end && start < span.end)
        .map(|(span, problem)| {
            let at = |byte: usize| words.to_shown(byte.saturating_sub(start));
            (at(span.start)..at(span.end), problem.is_error())
        })
        .collect();
    let filter = if is_here { assist.filter() } else { arrows() };
    let (mut output, shown) = edit(ui, line, &flaws, filter);
    let here = line.flaws.iter();
    let here = here.filter(|(span, _)| span.start < line.inner.end && start < span.end);
    let told: Vec<String> = here
        .map(|(_, problem)| problem.message(view.ui_lang))
        .collect();
    if !told.is_empty() {
        let told = told.join("; ");
        ui.ctx().accesskit_node_builder(output.response.id, |node| {
            node.set_description(told.as_str());
            node.set_invalid(Invalid::True);
        });
    }
    let typed = output.response.changed();
    let range = output.cursor_range;
    let cursor = range.map_or(shown.len(), |range| byte_of(&shown, range.primary));
    if typed {
        let (new, at) = words.typed(&shown, cursor);
        let cursor = start + new.to_source(at);
        let new_shown = new.shown();
        if new_shown != shown {
            // A chip went whole: the cursor goes where it was.
            let range = CCursorRange::one(cursor_of(&new_shown, at));
            output.state.cursor.set_char_range(Some(range));
            output.state.clone().store(ui.ctx(), line.id);
        }
        let change = Message::Type(line.inner.clone(), new.source(), cursor);
        out.push(Command::Own(change));
        return;
    }
    if let Some(go) = view
        .state
        .go
        .as_ref()
        .filter(|go| line.inner.start <= go.start && go.start <= line.inner.end)
    {
        let at = |byte: usize| cursor_of(&shown, words.to_shown(byte - start));
        let end = go.end.clamp(go.start, line.inner.end);
        let range = CCursorRange::two(at(go.start), at(end));
        output.state.cursor.set_char_range(Some(range));
        output.state.clone().store(ui.ctx(), line.id);
        output.response.request_focus();
        output.response.scroll_to_me(None);
        out.push(Command::Own(Message::Arrived));
        return;
    }
    if !output.response.has_focus() {
        return;
    }
    let here = start + words.to_source(cursor);
    if here != view.state.cursor {
        out.push(Command::Own(Message::Cursor(here)));
    } else if let Some(range) = range {
        let spot = output.galley.pos_from_cursor(range.primary);
        let at = output.galley_pos + spot.left_bottom().to_vec2();
        assist.show(ui.ctx(), view, at, out);
    }
}

/// Shows words that stand by themselves; what they are once something was typed.
pub fn words(ui: &mut Ui, id: Id, name: &str, words: &Words) -> Option<Words> {
    let line = Line {
        id,
        name: name.to_owned(),
        inner: 0..0,
        words,
        flaws: &[],
    };
    let (output, shown) = edit(ui, &line, &[], arrows());
    let range = output.cursor_range;
    let cursor = range.map_or(shown.len(), |range| byte_of(&shown, range.primary));
    let typed = output.response.changed();
    typed.then(|| words.typed(&shown.replace('\n', " "), cursor).0)
}

fn arrows() -> EventFilter {
    EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    }
}

/// The field, and what then stands in it.
fn edit(
    ui: &mut Ui,
    line: &Line<'_>,
    flaws: &[(Range<usize>, bool)],
    filter: EventFilter,
) -> (TextEditOutput, String) {
    let t = tokens(ui);
    let before = line.words.shown();
    let mut shown = before.clone();
    let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| {
        let mut job = job(buffer.as_str(), line.words, &before, flaws, t);
        job.wrap.max_width = width;
        ui.painter().layout_job(job)
    };
    let output = TextEdit::multiline(&mut shown)
        .id(line.id)
        .desired_width(f32::INFINITY)
        .desired_rows(1)
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .event_filter(filter)
        .layouter(&mut layouter)
        .show(ui);
    ui.ctx().accesskit_node_builder(output.response.id, |node| {
        node.set_label(line.name.as_str());
    });
    (output, shown)
}

/// A chip without the thin spaces at its sides: two chips beside each other stay two.
fn inside(chip: Range<usize>) -> Range<usize> {
    let edge = EDGE.len_utf8();
    chip.start + edge..(chip.end - edge).max(chip.start + edge)
}

/// What is shown, with its chips on a ground of their own and what is wrong underlined.
fn job(
    text: &str,
    words: &Words,
    before: &str,
    flaws: &[(Range<usize>, bool)],
    t: &Tokens,
) -> LayoutJob {
    let (gone, put) = changed(before, text);
    let now = |span: Range<usize>| {
        if before == text {
            Some(span)
        } else {
            moved(span, &gone, put)
        }
    };
    let mut at = 0;
    let mut chips = Vec::new();
    for bit in &words.0 {
        let span = at..at + bit.shown().len();
        at = span.end;
        if matches!(bit, Bit::Chip(_)) {
            chips.extend(now(span).map(inside));
        }
    }
    let flaws: Vec<(Range<usize>, bool)> = flaws
        .iter()
        .filter_map(|(span, is_error)| Some((now(span.clone())?, *is_error)))
        .collect();
    let mut cuts = vec![0, text.len()];
    cuts.extend(chips.iter().flat_map(|span| [span.start, span.end]));
    cuts.extend(flaws.iter().flat_map(|(span, _)| [span.start, span.end]));
    cuts.retain(|cut| text.is_char_boundary(*cut) && *cut <= text.len());
    cuts.sort_unstable();
    cuts.dedup();
    let mut job = LayoutJob::default();
    for pair in cuts.windows(2) {
        let [start, end] = [pair[0], pair[1]];
        let is_in = |span: &Range<usize>| span.start <= start && end <= span.end;
        let is_chip = chips.iter().any(is_in);
        let flaw = flaws.iter().find(|(span, _)| is_in(span));
        let mut format: TextFormat = if is_chip {
            widgets::format(sans(13.0), t.accent)
        } else {
            widgets::format(serif(15.0), t.ink)
        };
        format.line_height = Some(22.0);
        if is_chip {
            format.background = t.accent_soft;
        }
        if let Some((_, is_error)) = flaw {
            let (color, ground) = if *is_error {
                (t.fix, t.fix_soft)
            } else {
                (t.check, t.check_soft)
            };
            format.underline = Stroke::new(2.0, color);
            if is_chip {
                (format.color, format.background) = (color, ground);
            }
        }
        job.append(&text[start..end], 0.0, format);
    }
    job
}
