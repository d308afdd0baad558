//! The second reader's review: the document at the left, the entry in the middle, what is still to be
//! compared at the right, and below who compares, and the day.

use egui::{Frame, Key, Margin, Rect, RichText, TextEdit, Ui, vec2};

use super::{entries, form, list, source_viewer};
use crate::app::kernel::layout::{BAR, WIDE, column, part, with_margin};
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Confirming, Message, Out, Reviewing, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::entries::Spot;
use crate::app::organise::state::review::Age;
use crate::campaign::amend::Entry;
use crate::campaign::locale;
use crate::strings::say;

/// So many of the entries that are left are listed.
const MOST: usize = 200;
/// How wide the fields for names are.
const NAME: f32 = 130.0;

fn push(out: &mut Out, message: Reviewing) {
    out.push(Command::Own(Message::Review(message)));
}

/// Shows the three columns and the bar below them.
pub(super) fn columns(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    let t = tokens(ui);
    let painter = ui.painter().clone();
    keys(ui, out);
    let age = Age::of(&view.session.campaign, view.session.today);
    let open = view.state.to_review(age);
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - BAR);
    let main = main.with_max_y(main.bottom() - room);
    let is_wide = body.width() >= WIDE;
    let (left, right) = if is_wide {
        (0.34, 300.0)
    } else {
        (0.32, 220.0)
    };
    let left = (body.width() * left).round();
    let (document, rest) = main.split_left_right_at_x(main.left() + left);
    let (middle, side) = rest.split_left_right_at_x(rest.right() - right);
    painter.rect_filled(document, 0.0, t.raised);
    painter.rect_filled(side, 0.0, t.desk);
    let name = say!(view, "part-beside");
    part(ui, "review-document", name, document, |ui| {
        let margin = Margin::symmetric(SPACE_XL as i8, SPACE_L as i8);
        Frame::NONE.inner_margin(margin).show(ui, |ui| {
            cited(ui, view);
            match &view.state.pack.document {
                Some(viewer) => source_viewer::marked_document(ui, view, viewer, out),
                None => {
                    widgets::small(ui, &say!(view, "review-no-document"));
                }
            }
        });
    });
    part(ui, "review-form", say!(view, "part-form"), middle, |ui| {
        column(ui, "review-form-scroll", |ui| {
            if let Some(entries) = view
                .state
                .entries()
                .filter(|_| view.state.shown().is_some())
            {
                form::form(ui, view, entries, out);
            } else {
                widgets::body(ui, &say!(view, "review-done"));
            }
            widgets::follow_focus(ui, view.state.pack.go.is_some());
        });
    });
    let name = say!(view, "review-left", count = open.len());
    part(ui, "review-list", name.clone(), side, |ui| {
        column(ui, "review-list-scroll", |ui| {
            widgets::head(ui, &name, "");
            widgets::small(ui, &say!(view, "review-keys"));
            ui.add_space(SPACE_S);
            for (kind, spot) in open.iter().take(MOST) {
                line(ui, view, *kind, spot, out);
            }
        });
    });
    let name = say!(view, "part-bottom");
    part(ui, "review-bottom", name, bottom, |ui| bar(ui, view, out));
    for x in [document.right(), middle.right()] {
        painter.vline(x, main.y_range(), t.line());
    }
    painter.hline(body.x_range(), bottom.top(), t.line());
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
