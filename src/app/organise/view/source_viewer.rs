//! The document that lies beside the form: its words, a part at a time, of which a claim is made.

use std::ops::Range;

use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::text_selection::CCursorRange;
use egui::{
    Align, Galley, Id, Layout, Pos2, Rect, RichText, ScrollArea, Stroke, StrokeKind, TextBuffer,
    TextEdit, Ui, vec2,
};

use super::entries::gist;
use crate::app::kernel::cursor::{byte_of, cursor_of};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, semibold, serif, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::app::organise::message::{Command, Confirming, Entered, Message, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::confirm::Mark;
use crate::app::organise::state::source_viewer::SourceViewer;
use crate::store::document::DocumentPart;
use crate::strings::say;

fn push(out: &mut Out, entered: Entered) {
    out.push(Command::Own(Message::Entry(entered)));
}

/// Shows the document beside a form.
pub(crate) fn viewer(ui: &mut Ui, view: View<'_>, viewer: &SourceViewer, out: &mut Out) {
    let t = tokens(ui);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = say!(view, "source-viewer-close");
            if widgets::icon_button(ui, Icon::Cross, &name, true).clicked() {
                push(out, Entered::Close);
            }
            let width = ui.available_width();
            let font = semibold(14.0);
            let name = widgets::one_line(ui, &viewer.document.name, font, t.ink, width);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.label(name));
        });
    });
    source(ui, view, viewer, out);
    ui.add_space(SPACE_S);
    let Some(part) = viewer.shown() else { return };
    tools(ui, view, viewer, out);
    ui.add_space(SPACE_S);
    turn(ui, view, viewer, out);
    ui.add_space(SPACE_S);
    words(ui, view, viewer, part, &[], out);
}

/// Shows it beside the cards of the review, with what they rest on marked.
pub(crate) fn marked_document(ui: &mut Ui, view: View<'_>, viewer: &SourceViewer, out: &mut Out) {
    let t = tokens(ui);
    let name = &viewer.document.name;
    let width = ui.available_width();
    let shown = widgets::one_line(ui, name, semibold(14.0), t.ink, width);
    ui.label(shown).on_hover_text(name);
    let Some(part) = viewer.shown() else { return };
    turn(ui, view, viewer, out);
    if viewer.marked.is_some() {
        tools(ui, view, viewer, out);
    }
    ui.add_space(SPACE_S);
    let marks = view.state.confirm.marks.iter();
    let mut marks: Vec<&Mark> = marks.filter(|mark| mark.part == viewer.part).collect();
    marks.sort_by_key(|mark| (mark.bytes.start, mark.bytes.end));
    words(ui, view, viewer, part, &marks, out);
}

/// The words of the part shown, which can be marked and not changed.
fn words(
    ui: &mut Ui,
    view: View<'_>,
    viewer: &SourceViewer,
    part: &DocumentPart,
    marks: &[&Mark],
    out: &mut Out,
) {
    let id = Id::unique(("beside", &viewer.document.name, viewer.part));
    let shown = view.state.shown().map(|(entries, spot, _)| (entries, spot));
    let is_shown = |mark: &Mark| shown == Some((mark.entries, &mark.spot));
    ScrollArea::vertical()
        .id_salt(("beside-scroll", viewer.part))
        .auto_shrink(false)
        .show(ui, |ui| {
            let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| {
                let mut job = coloured(ui, text.as_str(), marks);
                job.wrap.max_width = width;
                ui.fonts_mut(|fonts| fonts.layout_job(job))
            };
            let mut text = part.text.as_str();
            let edit = TextEdit::multiline(&mut text)
                .id(id)
                .frame(egui::Frame::NONE)
                .desired_width(f32::INFINITY)
                .layouter(&mut layouter);
            let output = edit.show(ui);
            let response = output.response.response;
            // Elsewhere the field forgets what was marked in it.
            let now = marked(ui, part, id);
            if response.has_focus() && now != viewer.marked {
                push(out, Entered::Marked(now.clone()));
            }
            if let Some(range) = output
                .cursor_range
                .filter(|_| response.clicked() && now.is_none())
            {
                let at = byte_of(&part.text, range.primary);
                let mut under = marks.iter().filter(|mark| mark.bytes.contains(&at));
                if let Some(mark) = under.next() {
                    let card = Confirming::Card(mark.entries, mark.spot.clone());
                    out.push(Command::Own(Message::Confirm(card)));
                }
            }
            if let Some(mark) = marks.iter().find(|mark| is_shown(mark)) {
                let at = |byte| cursor_of(&part.text, byte).index.0;
                let ends = at(mark.bytes.start)..at(mark.bytes.end);
                let rows = outline(ui, &output.galley, output.galley_pos, ends);
                if let Some(first) = rows.filter(|_| view.state.confirm.turns) {
                    ui.scroll_to_rect(first, Some(Align::Center));
                }
            }
            let name = say!(view, "source-viewer-words");
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        });
}

/// Draws a line around the words between these places, row by row; where the first row is.
fn outline(ui: &Ui, galley: &Galley, at: Pos2, ends: Range<usize>) -> Option<Rect> {
    let mut rows = Vec::new();
    let mut begins = 0;
    for row in &galley.rows {
        let next = begins + row.char_count_including_newline().0;
        let (first, last) = (begins.max(ends.start), next.min(ends.end));
        if first < last {
            let rect = row.rect();
            // What ends with the row ends where the row does.
            let right = if last == next {
                rect.right()
            } else {
                galley.pos_from_cursor(CCursor::new(last)).left()
            };
            let begin = CCursor {
                prefer_next_row: true,
                ..CCursor::new(first)
            };
            let left = galley.pos_from_cursor(begin).left();
            let rect = Rect::from_x_y_ranges(left..=right, rect.y_range());
            rows.push(rect.translate(at.to_vec2()));
        }
        begins = next;
    }
    let line = Stroke::new(1.5, tokens(ui).accent);
    for row in &rows {
        ui.painter()
            .rect_stroke(row.expand2(vec2(2.0, 0.0)), 3.0, line, StrokeKind::Inside);
    }
    rows.first().copied()
}

/// The words with a ground under each mark.
fn coloured(ui: &Ui, text: &str, marks: &[&Mark]) -> LayoutJob {
    let t = tokens(ui);
    let plain = widgets::format(serif(15.0), t.ink);
    let mut job = LayoutJob::default();
    let mut done = 0;
    for mark in marks {
        // What lies within another mark has its ground already.
        let bytes = mark.bytes.start.max(done)..mark.bytes.end;
        let (Some(before), Some(words)) = (text.get(done..bytes.start), text.get(bytes.clone()))
        else {
            continue;
        };
        job.append(before, 0.0, plain.clone());
        let ground = if mark.is_alleged {
            t.check_soft
        } else {
            t.accent_soft
        };
        let format = TextFormat {
            background: ground,
            ..plain.clone()
        };
        job.append(words, 0.0, format);
        done = bytes.end;
    }
    job.append(text.get(done..).unwrap_or_default(), 0.0, plain);
    job
}

/// Which source of the pack it is.
fn source(ui: &mut Ui, view: View<'_>, viewer: &SourceViewer, out: &mut Out) {
    let t = tokens(ui);
    let name = say!(view, "source-viewer-source");
    widgets::small(ui, &name);
    let all = view.state.all(Entries::Sources);
    let titled = |id: &str, entry| format!("{id} · {}", gist(view, Entries::Sources, entry));
    let known = all
        .iter()
        .find(|(_, entry)| entry.text("id") == viewer.source);
    let none = say!(view, "source-viewer-no-source");
    let selected = known.map_or(none, |(_, entry)| titled(entry.text("id"), entry));
    let width = ui.available_width();
    let response = combo("beside-source", width)
        .selected_text(selected)
        .show_ui(ui, |ui| {
            for (_, entry) in &all {
                let id = entry.text("id");
                if widgets::option(ui, id == viewer.source, titled(id, entry)) {
                    push(out, Entered::Source(id.to_owned()));
                }
            }
        })
        .response;
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    if known.is_none() {
        let said = say!(view, "source-viewer-no-source-help");
        ui.label(RichText::new(format!("▲ {said}")).small().color(t.check));
    }
}

/// What is marked, in bytes.
fn marked(ui: &Ui, part: &DocumentPart, id: Id) -> Option<std::ops::Range<usize>> {
    let range: CCursorRange = TextEdit::load_state(ui.ctx(), id)?.cursor.char_range()?;
    let chars = range.as_sorted_char_range();
    let mut bytes = part.text.char_indices().map(|(at, _)| at);
    let start = bytes.nth(chars.start.0)?;
    let count = chars.end.0 - chars.start.0;
    let end = part.text[start..].char_indices().nth(count);
    let end = end.map_or(part.text.len(), |(at, _)| start + at);
    (start < end).then_some(start..end)
}

/// What is marked, and the buttons for it.
fn tools(ui: &mut Ui, view: View<'_>, viewer: &SourceViewer, out: &mut Out) {
    let t = tokens(ui);
    let quote = viewer.quote();
    let said = if let Some((said, place)) = &quote {
        format!("{place}: {said}")
    } else {
        say!(view, "source-viewer-mark")
    };
    let width = ui.available_width();
    let line = widgets::one_line(ui, &said, serif(14.0), t.quiet, width);
    ui.label(line).on_hover_text(said);
    let can = quote.is_some() && !viewer.source.is_empty();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        ui.add_enabled_ui(can, |ui| {
            let button = widgets::secondary(ui, &say!(view, "source-viewer-claim"));
            let help = say!(view, "source-viewer-claim.help");
            let response = button.on_hover_text(&help).on_disabled_hover_text(help);
            if response.clicked() {
                push(out, Entered::Claim);
            }
            if view.state.entries() == Some(Entries::Claims) {
                let button = widgets::secondary(ui, &say!(view, "source-viewer-cite"));
                let help = say!(view, "source-viewer-cite.help");
                let response = button.on_hover_text(&help).on_disabled_hover_text(help);
                if response.clicked() {
                    push(out, Entered::Cite);
                }
            }
        });
    });
}

/// Which part is shown, the way to others, and the search.
fn turn(ui: &mut Ui, view: View<'_>, viewer: &SourceViewer, out: &mut Out) {
    let count = viewer.document.parts.len();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let can = viewer.part > 0;
        if widgets::icon_button(ui, Icon::Left, &say!(view, "source-viewer-before"), can).clicked()
        {
            push(out, Entered::Part(viewer.part - 1));
        }
        let said = say!(
            view,
            "source-viewer-part",
            number = viewer.part + 1,
            of = count
        );
        widgets::small(ui, &said);
        let can = viewer.part + 1 < count;
        if widgets::icon_button(ui, Icon::Right, &say!(view, "source-viewer-after"), can).clicked()
        {
            push(out, Entered::Part(viewer.part + 1));
        }
        ui.add_space(SPACE_L);
        let name = say!(view, "source-viewer-find");
        let mut find = viewer.find.clone();
        let edit = TextEdit::singleline(&mut find)
            .id_salt("beside-find")
            .hint_text(name.as_str());
        let width = (ui.available_width() - 32.0).max(80.0);
        let response = ui.add_sized(vec2(width, 30.0), edit);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        if response.changed() {
            push(out, Entered::FindIn(find.clone()));
        }
        let is_entered = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let can = viewer.next(&find).is_some();
        let next = widgets::icon_button(ui, Icon::Down, &say!(view, "source-viewer-next"), can);
        if next.clicked() || is_entered {
            push(out, Entered::Next);
        }
    });
}
