//! The document that lies beside the form: its words, a part at a time, of which a claim is made.

use egui::text_selection::CCursorRange;
use egui::{Align, Id, Layout, RichText, ScrollArea, TextEdit, Ui, vec2};

use super::entries::gist;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, semibold, serif, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::app::organise::message::Entered;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::source_viewer::SourceViewer;
use crate::store::document::Part;
use crate::strings::say;

fn push(out: &mut Out, entered: Entered) {
    out.push(Command::Own(Message::Entry(entered)));
}

/// Shows the document.
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
    let id = Id::unique(("beside", &viewer.document.name, viewer.part));
    tools(ui, view, viewer, out);
    ui.add_space(SPACE_S);
    turn(ui, view, viewer, out);
    ui.add_space(SPACE_S);
    ScrollArea::vertical()
        .id_salt(("beside-scroll", viewer.part))
        .auto_shrink(false)
        .show(ui, |ui| {
            // Words that can be marked and not changed.
            let mut text = part.text.as_str();
            let edit = TextEdit::multiline(&mut text)
                .id(id)
                .font(serif(15.0))
                .frame(egui::Frame::NONE)
                .desired_width(f32::INFINITY);
            let response = ui.add(edit);
            // Elsewhere the field forgets what was marked in it.
            let now = marked(ui, part, id);
            if response.has_focus() && now != viewer.marked {
                push(out, Entered::Marked(now));
            }
            let name = say!(view, "source-viewer-words");
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        });
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
                if ui
                    .selectable_label(id == viewer.source, titled(id, entry))
                    .clicked()
                {
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
fn marked(ui: &Ui, part: &Part, id: Id) -> Option<std::ops::Range<usize>> {
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
