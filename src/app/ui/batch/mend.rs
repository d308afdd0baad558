//! A row, opened to be mended here; the list's file stays as it is.

use egui::{Id, Key, TextEdit, Ui};

use super::super::{Out, widgets};
use crate::app::batch::Change;
use crate::app::command::{Command, View};
use crate::app::state::{Dialog, State};
use crate::app::ui::letter::combo;
use crate::app::update::batch::verdict;
use crate::batch::columns::Entry;
use crate::strings::{own_name, say};

/// Shows the fields of the dialog.
pub fn show(ui: &mut Ui, state: &State, row: usize, entry: &Entry, out: &mut Out) {
    let mut new = entry.clone();
    let why = verdict(&state.batch, row).map(|verdict| verdict.why(state.ui_lang));
    if let Some(why) = why.filter(|why| !why.is_empty()) {
        widgets::small(ui, &why);
    }
    let label = widgets::small(ui, &say!(state, "field-name"));
    let id = Id::unique("mend-name");
    let is_new = ui.ctx().read_response(id).is_none();
    let edit = TextEdit::singleline(&mut new.sender.name).id(id);
    let name = ui.add(widgets::field(edit)).labelled_by(label.id);
    if is_new {
        name.request_focus();
    }
    if name.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        out.push(Command::View(View::Confirm));
    }
    let label = widgets::small(ui, &say!(state, "mend-address"));
    let mut address = new.sender.address.join("\n");
    let edit = TextEdit::multiline(&mut address)
        .id_salt("mend-address")
        .desired_rows(3);
    if ui.add(widgets::field(edit)).labelled_by(label.id).changed() {
        new.sender.address = address.split('\n').map(str::to_owned).collect();
    }
    let label = widgets::small(ui, &say!(state, "field-place"));
    let edit = TextEdit::singleline(&mut new.sender.place).id_salt("mend-place");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    let label = widgets::small(ui, &say!(state, "field-lang"));
    let of_letter = say!(state, "mend-lang-letter");
    let mut known = state.campaign.pack.languages.iter();
    let known = known.find(|lang| lang.code() == new.lang);
    let text = match known {
        Some(lang) => own_name(lang),
        None if new.lang.is_empty() => of_letter.clone(),
        None => new.lang.clone(),
    };
    let shown = combo("mend-lang", ui.available_width())
        .selected_text(text)
        .show_ui(ui, |ui| {
            if ui
                .selectable_label(new.lang.is_empty(), &of_letter)
                .clicked()
            {
                new.lang.clear();
            }
            for lang in &state.campaign.pack.languages {
                let on = new.lang == lang.code();
                if ui.selectable_label(on, own_name(lang)).clicked() {
                    new.lang = lang.code().to_owned();
                }
            }
        });
    shown.response.labelled_by(label.id);
    let label = widgets::small(ui, &say!(state, "field-words"));
    let edit = TextEdit::multiline(&mut new.words)
        .id_salt("mend-words")
        .desired_rows(3);
    ui.add(widgets::field(edit)).labelled_by(label.id);
    widgets::small(ui, &say!(state, "mend-note"));
    if new != *entry {
        let dialog = Dialog::Mend(row, Box::new(new));
        out.push(Command::View(View::Dialog(Some(dialog))));
    }
    if state.batch.edits.contains_key(&row)
        && widgets::secondary(ui, &say!(state, "mend-back")).clicked()
    {
        out.push(Command::Batch(Change::Unmend(row)));
    }
}
