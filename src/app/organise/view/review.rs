//! The second reader's review: the document at the left, the entry in the middle, what is still to be
//! compared at the right, and below who compares, and the day.

use egui::{Key, Rect, RichText, TextEdit, Ui, vec2};

use super::review_columns::{self, FramePart, Layout};
use super::{entries, form, list, source_viewer};
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::theme::{SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Confirming, Message, Out, Reviewing, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::entries::Spot;
use crate::app::organise::state::review::Age;
use crate::campaign::amend::Entry;
use crate::campaign::locale;
use crate::strings::say;

/// So many of the entries that are left are listed.
const MAX: usize = 200;
/// How wide the fields for names are.
const NAME: f32 = 130.0;

fn push(out: &mut Out, message: Reviewing) {
    out.push(Command::Own(Message::Review(message)));
}

/// Shows the three columns and the bar below them.
pub(super) fn columns(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    keys(ui, out);
    let age = Age::of(&view.session.campaign, view.session.today);
    let open = view.state.to_review(age);
    let name = say!(view, "review-left", count = open.len());
    let layout = Layout {
        document: (0.34, 0.32),
        progress: (300.0, 220.0),
        name: name.clone(),
    };
    review_columns::columns(
        ui,
        view,
        (body, room),
        layout,
        out,
        |ui, part, out| match part {
            FramePart::Document => {
                cited(ui, view);
                match &view.state.pack.document {
                    Some(viewer) => source_viewer::marked_document(ui, view, viewer, out),
                    None => {
                        widgets::small(ui, &say!(view, "review-no-document"));
                    }
                }
            }
            FramePart::Middle => {
                let is_shown = view.state.shown().is_some();
                if let Some(entries) = view.state.entries().filter(|_| is_shown) {
                    form::form(ui, view, entries, out);
                } else {
                    widgets::body(ui, &say!(view, "review-done"));
                }
            }
            FramePart::Progress => {
                widgets::head(ui, &name, "");
                widgets::small(ui, &say!(view, "review-keys"));
                ui.add_space(SPACE_S);
                for (kind, spot) in open.iter().take(MAX) {
                    line(ui, view, *kind, spot, out);
                }
            }
            FramePart::Bar => bar(ui, view, out),
        },
    );
    if view.state.confirm.turns {
        out.push(Command::Own(Message::Confirm(Confirming::Turned)));
    }
}

/// Enter says that it was compared, E changes it, and the arrows go from entry to entry, where nobody is
/// typing.
fn keys(ui: &Ui, out: &mut Out) {
    let keys = [
        (Key::Enter, Reviewing::Checked),
        (Key::E, Reviewing::Change),
        (Key::ArrowDown, Reviewing::Beside(true)),
        (Key::ArrowUp, Reviewing::Beside(false)),
        (Key::Escape, Reviewing::Leave),
    ];
    for message in widgets::asked_by_keys(ui, &keys) {
        push(out, message);
    }
}

/// Where the entry shown says that it stands, and the words that it has from there.
fn cited(ui: &mut Ui, view: View<'_>) {
    let Some((entries, _, entry)) = view.state.shown() else {
        return;
    };
    let path = entries.cites_at();
    for at in 0..entry.count(path) {
        let of = |key: &str| entry.text(&format!("{path}.{at}.{key}"));
        let source = title(view, of("source"));
        let place = of("where");
        widgets::body(
            ui,
            &say!(view, "review-cited", source = source, place = place),
        );
        let words = of("words");
        if !words.is_empty() {
            widgets::small(ui, words);
        }
    }
    ui.add_space(SPACE_M);
}

/// What a document is called.
fn title(view: View<'_>, id: &str) -> String {
    let mut all = view.state.all(Entries::Sources).into_iter();
    let found = all.find(|(_, entry)| entry.text("id") == id);
    found.map_or_else(|| id.to_owned(), |(_, entry)| said(entry, "title", view))
}

fn said(entry: &Entry, path: &str, view: View<'_>) -> String {
    let lang = view.session.campaign.first_language();
    let own = entry.text(&format!("{path}.{lang}"));
    let text = if own.is_empty() {
        entry.text(path)
    } else {
        own
    };
    text.to_owned()
}

/// An entry that is left.
fn line(ui: &mut Ui, view: View<'_>, kind: Entries, spot: &Spot, out: &mut Out) {
    let t = tokens(ui);
    let all = view.state.pack.sheets.get(&(spot.file.clone(), kind));
    let sheet = all.and_then(|read| read.sheet.as_ref().ok());
    let Some(entry) = sheet.and_then(|sheet| sheet.entries.get(spot.index)) else {
        return;
    };
    let is_shown = view.state.shown().map(|(kind, spot, _)| (kind, spot)) == Some((kind, spot));
    let gist = entries::gist(view, kind, entry);
    let note = list::entries_name(view, kind);
    let width = ui.available_width() - 2.0 * SPACE_S;
    let font = if is_shown { semibold(14.0) } else { sans(14.0) };
    let title = widgets::one_line(ui, gist, font, t.ink, width);
    let below = widgets::one_line(ui, &note, sans(12.0), t.quiet, width);
    let next = vec2(0.0, title.size().y);
    let said = format!("{gist}, {note}");
    let response = list::card(ui, title, (below, t.quiet, next), is_shown, &said);
    if response.clicked() {
        push(out, Reviewing::Entry(kind, spot.clone()));
    }
}

/// Who compares, and the buttons.
fn bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.spacing_mut().item_spacing.x = SPACE_M;
    let whole = ui.max_rect();
    let mut pressed = Vec::new();
    let review = &view.state.review;
    let mut changed = Vec::new();
    widgets::row(
        ui,
        whole,
        |ui| {
            let fields = [
                (say!(view, "review-reader"), &review.reader, true),
                (say!(view, "review-author"), &review.author, false),
            ];
            for (name, text, is_reader) in fields {
                let mut text = text.clone();
                ui.label(RichText::new(&name).font(sans(12.0)));
                let edit = TextEdit::singleline(&mut text).id_salt(("review-name", is_reader));
                let response = ui.add_sized(vec2(NAME, 30.0), edit);
                ui.ctx()
                    .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
                if response.changed() {
                    changed.push(if is_reader {
                        Reviewing::Reader(text)
                    } else {
                        Reviewing::Author(text)
                    });
                }
            }
        },
        |ui| {
            let leave = widgets::secondary(ui, &say!(view, "review-leave"));
            if leave.clicked() {
                pressed.push(Reviewing::Leave);
            }
            let next = widgets::secondary(ui, &say!(view, "review-next"));
            if next.clicked() {
                pressed.push(Reviewing::Beside(true));
            }
            let day = locale::date(&view.ui_lang.lang(), view.session.today);
            let name = say!(view, "review-checked", day = day);
            let checked = widgets::primary(ui, &name);
            if checked
                .on_hover_text(say!(view, "review-checked.help"))
                .clicked()
            {
                pressed.push(Reviewing::Checked);
            }
        },
    );
    for message in changed.into_iter().chain(pressed) {
        push(out, message);
    }
}
