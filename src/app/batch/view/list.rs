//! The left column: which letter, and which list.

use egui::{RichText, Ui};

use super::programme;
use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::List;
use crate::app::kernel::action::Action;
use crate::app::kernel::theme::{SPACE_S, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::strings::say;

/// The encodings to choose from; others are found out.
const ENCODINGS: [&str; 7] = [
    "utf-8",
    "utf-16le",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "koi8-r",
    "macintosh",
];

/// Shows the column.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "batch-letter"), "");
    let office = view.session.campaign.addressee(&view.session.draft.to);
    let office = office.map_or("", |office| office.short.show(view.lang()));
    let count = view.session.draft.asks.len();
    let letter = say!(view, "batch-letter-to", office = office, count = count);
    ui.label(RichText::new(letter).font(semibold(14.0)));
    ui.add_space(SPACE_S);
    if widgets::secondary(ui, &say!(view, "batch-letter-change")).clicked() {
        out.push(Command::Act(Action::Compose));
    }
    if !view.session.draft.words.trim().is_empty() {
        ui.add_space(SPACE_S);
        let said = format!("▲ {}", say!(view, "batch-own-words"));
        let color = tokens(ui).check;
        ui.label(RichText::new(said).font(sans(12.0)).color(color));
    }
    ui.add_space(SPACE_XL);
    // Without a list, the way to one stands in the middle.
    widgets::head(ui, &say!(view, "batch-list"), "");
    if let Some(list) = &view.state.list {
        opened(ui, view, list, out);
        ui.add_space(SPACE_S);
    }
    widgets::small(ui, &say!(view, "batch-privacy"));
    ui.add_space(SPACE_XL);
    programme::panel(ui, view, out);
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "signing"), "");
    let signing = Action::Signing;
    let button = widgets::secondary(ui, &signing.name(view.ui_lang));
    if button.on_hover_text(signing.help(view.ui_lang)).clicked() {
        out.push(Command::Act(signing));
    }
}

fn opened(ui: &mut Ui, view: View<'_>, list: &List, out: &mut Out) {
    widgets::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = list.name();
        let t = tokens(ui);
        let line = widgets::one_line(ui, &name, semibold(14.0), t.ink, ui.available_width());
        ui.label(line)
            .on_hover_text(list.path.display().to_string());
        let rows = list.rows().count();
        widgets::small(ui, &say!(view, "batch-rows", count = rows));
    });
    // Above what only some lists have: they stay where they are when another list is opened.
    ui.horizontal_wrapped(|ui| {
        for action in [Action::OpenList, Action::CloseList] {
            if widgets::secondary(ui, &action.name(view.ui_lang)).clicked() {
                out.push(Command::Act(action));
            }
        }
    });
    if let Some((sheet, all)) = list.sheets().filter(|(_, all)| all.len() > 1) {
        let label = widgets::small(ui, &say!(view, "batch-sheet"));
        let shown = combo("sheet", ui.available_width())
            .selected_text(sheet)
            .show_ui(ui, |ui| {
                for one in all {
                    if widgets::option(ui, one == sheet, one) {
                        out.push(Command::Own(Message::Sheet(one.clone())));
                    }
                }
            });
        shown.response.labelled_by(label.id);
    }
    if let Some(encoding) = list.encoding() {
        let label = widgets::small(ui, &say!(view, "batch-encoding"));
        let shown = combo("encoding", ui.available_width())
            .selected_text(encoding)
            .show_ui(ui, |ui| {
                let found = say!(view, "batch-encoding-found");
                let by_hand = list.options.encoding.as_deref();
                if widgets::option(ui, by_hand.is_none(), found) {
                    out.push(Command::Own(Message::Encoding(None)));
                }
                for one in ENCODINGS {
                    if widgets::option(ui, by_hand == Some(one), one) {
                        let change = Message::Encoding(Some(one.to_owned()));
                        out.push(Command::Own(change));
                    }
                }
            });
        shown.response.labelled_by(label.id);
        if let Some(sample) = &list.sample {
            let sample = say!(view, "batch-sample", sample = sample.as_str());
            widgets::small(ui, &sample);
        }
    }
}
