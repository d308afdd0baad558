//! A row, opened to be mended here; the list's file stays as it is.

use egui::text_edit::TextEditState;
use egui::{Id, Key, ScrollArea, TextEdit, Ui};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::kernel::problems::in_window;
use crate::app::kernel::theme::tokens;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::batch::columns::RowEntry;
use crate::batch::judge::hides_home;
use crate::problem::{Level, Problem, Rule};
use crate::strings::{own_name, say};

use super::preview::one_line;

/// The room that the dialog's title, its buttons and its margins take; what is between them scrolls.
const REST: f32 = 210.0;

/// How high the cells of the list may stand in the dialog; more of them scroll.
const CELLS: f32 = 52.0;

/// The fields that text is typed into.
const FIELDS: [&str; 4] = ["mend-name", "mend-address", "mend-place", "mend-words"];

/// Shows what is wrong with the row, and the fields that mend it.
pub(crate) fn form(ui: &mut Ui, view: View<'_>, row: usize, entry: &RowEntry, out: &mut Out) {
    let room = ui.ctx().content_rect().height() - REST;
    ScrollArea::vertical()
        .id_salt("mend")
        .max_height(room)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            reasons(ui, view, row);
            no_home(ui, view, row, entry, out);
            fields(ui, view, row, entry, out);
        });
}

/// Who lives in the office's country is released by initials and the town alone, or by nothing.
fn no_home(ui: &mut Ui, view: View<'_>, row: usize, entry: &RowEntry, out: &mut Out) {
    let verdict = view.state.verdict(row);
    let reasons = verdict.iter().flat_map(|verdict| &verdict.reasons);
    let is_held = |reason: &Problem| reason.rule == Some(Rule::OwnCountry) && reason.is_error();
    if !reasons.clone().any(is_held) || hides_home(&entry.sender) {
        return;
    }
    let short = entry.sender.with_initials_and_town().filter(hides_home);
    let levels = &view.session.campaign.pack.levels;
    let is_refused = levels.get(Rule::OwnCountry.name()) == Some(&Level::Error);
    match short.filter(|_| !is_refused) {
        Some(sender) => {
            if widgets::secondary(ui, &say!(view, "sender-redact-row")).clicked() {
                let new = RowEntry {
                    sender,
                    ..entry.clone()
                };
                out.push(Command::Own(Message::Mending(row, Box::new(new))));
            }
        }
        None if is_refused => {
            widgets::body(ui, &say!(view, "mend-no-letter"));
        }
        None => {
            widgets::body(ui, &say!(view, "mend-town-first"));
        }
    }
}

fn fields(ui: &mut Ui, view: View<'_>, row: usize, entry: &RowEntry, out: &mut Out) {
    let mut new = entry.clone();
    as_listed(ui, view, row);
    let label = widgets::small(ui, &say!(view, "field-name"));
    let [id, address_id, place_id, words_id] = FIELDS.map(Id::unique);
    let is_new = ui.ctx().read_response(id).is_none();
    if is_new {
        // No cursor, and nothing to undo, is left of another row.
        for field in [id, address_id, place_id, words_id] {
            TextEditState::default().store(ui.ctx(), field);
        }
    }
    let edit = TextEdit::singleline(&mut new.sender.name).id(id);
    let name = ui.add(widgets::field(edit)).labelled_by(label.id);
    // Below long reasons it would be brought into sight, and they out of it; what is in sight is known once
    // the dialog has its size.
    let begins = id.with("begins");
    if is_new {
        ui.data_mut(|data| data.insert_temp(begins, true));
        ui.ctx().request_repaint();
    } else if ui
        .data_mut(|data| data.remove_temp::<bool>(begins))
        .is_some()
        && ui.is_rect_visible(name.rect)
    {
        name.request_focus();
    }
    if name.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        out.push(Command::Confirm);
    }
    let label = widgets::small(ui, &say!(view, "mend-address"));
    let mut address = new.sender.address.join("\n");
    let edit = TextEdit::multiline(&mut address)
        .id(address_id)
        .desired_rows(3);
    if ui.add(widgets::field(edit)).labelled_by(label.id).changed() {
        let lines = address.split('\n').map(str::to_owned).collect();
        new.sender.retype_address(lines);
    }
    let label = widgets::small(ui, &say!(view, "field-place"));
    let edit = TextEdit::singleline(&mut new.sender.place).id(place_id);
    ui.add(widgets::field(edit)).labelled_by(label.id);
    if let Some(with_town) = view.state.with_typed_town(row, &new) {
        let address = with_town.address.join(", ");
        let said = say!(
            view,
            "mend-town-in-address",
            address = address,
            town = with_town.place
        );
        widgets::small(ui, &said);
    }
    let label = widgets::small(ui, &say!(view, "field-lang"));
    let of_letter = say!(view, "mend-lang-letter");
    let mut known = view.session.campaign.pack.languages.iter();
    let known = known.find(|lang| lang.code() == new.lang);
    let text = match known {
        Some(lang) => own_name(lang),
        None if new.lang.is_empty() => of_letter.clone(),
        None => new.lang.clone(),
    };
    let shown = combo("mend-lang", ui.available_width())
        .selected_text(text)
        .show_ui(ui, |ui| {
            if widgets::option(ui, new.lang.is_empty(), &of_letter) {
                new.lang.clear();
            }
            for lang in &view.session.campaign.pack.languages {
                let on = new.lang == lang.code();
                if widgets::option(ui, on, own_name(lang)) {
                    new.lang = lang.code().to_owned();
                }
            }
        });
    shown.response.labelled_by(label.id);
    let label = widgets::small(ui, &say!(view, "field-words"));
    let edit = TextEdit::multiline(&mut new.words)
        .id(words_id)
        .desired_rows(2);
    ui.add(widgets::field(edit)).labelled_by(label.id);
    widgets::small(ui, &say!(view, "mend-note"));
    if new != *entry {
        out.push(Command::Own(Message::Mending(row, Box::new(new))));
    }
    if view.state.edits.contains_key(&row)
        && widgets::secondary(ui, &say!(view, "mend-back")).clicked()
    {
        out.push(Command::Own(Message::Unmend(row)));
    }
}

/// Says why a row is not ready, or why somebody should look at it, each with what to do about it.
pub(super) fn reasons(ui: &mut Ui, view: View<'_>, row: usize) {
    let t = tokens(ui);
    for reason in view.state.reasons(row) {
        let (shape, color) = if reason.is_error() {
            ('■', t.fix)
        } else {
            ('▲', t.check)
        };
        let text = format!("{shape} {}", in_window(reason, view.ui_lang));
        widgets::told(ui, &text, color);
    }
}

/// Shows the row's cells as they stand in the list, so that nobody has to open the file to mend it.
fn as_listed(ui: &mut Ui, view: View<'_>, row: usize) {
    let Some(list) = &view.state.list else { return };
    let cells = list.shown.iter().enumerate().filter_map(|(index, column)| {
        let cell = one_line(list.table.0.row(row).cell(index));
        let heading = one_line(&column.heading);
        match (cell.is_empty(), heading.is_empty()) {
            (true, _) => None,
            (false, true) => Some(cell),
            (false, false) => Some(format!("{heading}: {cell}")),
        }
    });
    let cells: Vec<String> = cells.collect();
    if cells.is_empty() {
        return;
    }
    ScrollArea::vertical()
        .id_salt("mend-cells")
        .max_height(CELLS)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            let cells = cells.join(" · ");
            widgets::small(ui, &say!(view, "mend-cells", cells = cells));
        });
}
