//! The tab's own questions.

use egui::{ComboBox, TextEdit, Ui};

use super::super::dialogs::{Focused, buttons, title};
use super::super::{Out, widgets};
use super::list::text_name;
use crate::app::command::{Command, View};
use crate::app::state::{Dialog, NewTemplate, State};
use crate::app::theme::tokens;
use crate::batch::texts::Import;
use crate::campaign::Lang;
use crate::letter::template::index::What;
use crate::strings::{own_name, say};

/// Asks what this dialog asks.
pub fn question(ui: &mut Ui, state: &State, dialog: &Dialog, out: &mut Out) {
    let cancel = (say!(state, "cancel"), View::Dialog(None));
    match dialog {
        Dialog::UnsavedTexts { .. } => {
            title(ui, &say!(state, "unsaved-texts"));
            widgets::body(ui, &say!(state, "unsaved-texts-body"));
            for name in state.organise.unsaved() {
                let entry = state
                    .organise
                    .shelf
                    .iter()
                    .find(|entry| entry.name == *name);
                let said = entry.map_or_else(|| name.clone(), |entry| text_name(state, entry));
                widgets::body(ui, &format!("• {said} ({name})"));
            }
            let others = [cancel, (say!(state, "unsaved-discard"), View::Discard)];
            buttons(
                ui,
                &say!(state, "unsaved-save"),
                &others,
                Focused::Main,
                out,
            );
        }
        Dialog::ChangedText(_, name) => {
            title(ui, &say!(state, "changed-text"));
            widgets::body(ui, &say!(state, "changed-text-body", name = name.as_str()));
            let main = say!(state, "changed-text-do");
            buttons(ui, &main, &[cancel], Focused::Last, out);
        }
        Dialog::NewTemplate(new) => {
            title(ui, &say!(state, "new-template"));
            ask(ui, state, new, out);
            buttons(
                ui,
                &say!(state, "new-template-do"),
                &[cancel],
                Focused::Main,
                out,
            );
        }
        Dialog::Translated(import) => translated(ui, state, import, cancel, out),
        _ => {}
    }
}

/// Shows what a table of texts would change, and what in it is known to nobody.
fn translated(ui: &mut Ui, state: &State, import: &Import, cancel: (String, View), out: &mut Out) {
    let t = tokens(ui);
    title(ui, &say!(state, "translated"));
    let count = import.changes.len();
    widgets::body(ui, &say!(state, "translated-count", count = count));
    egui::ScrollArea::vertical()
        .id_salt("translated-scroll")
        .max_height(320.0)
        .show(ui, |ui| {
            let mut problems: Vec<_> = import.problems.iter().collect();
            problems.sort_by_key(|problem| !problem.is_error());
            for problem in problems {
                let (shape, color) = widgets::severity(ui, problem);
                ui.label(egui::RichText::new(format!("{shape} {problem}")).color(color));
            }
            for change in &import.changes {
                let row = change.row.to_string();
                let lang = own_name(&change.lang);
                let id = change.id.as_str();
                let said = say!(state, "translated-row", row = row, id = id, lang = lang);
                widgets::small(ui, &said);
                if !change.before.is_empty() {
                    let old = egui::RichText::new(change.before.as_str());
                    ui.label(old.color(t.quiet).strikethrough());
                }
                widgets::body(ui, &change.after);
            }
        });
    if count == 0 {
        buttons(ui, &say!(state, "close"), &[], Focused::Main, out);
    } else {
        let main = say!(state, "translated-do", count = count);
        buttons(ui, &main, &[cancel], Focused::Last, out);
    }
}

fn ask(ui: &mut Ui, state: &State, old: &NewTemplate, out: &mut Out) {
    let t = tokens(ui);
    let mut new = old.clone();
    let label = widgets::small(ui, &say!(state, "new-template-from"));
    let templates = state.organise.shelf.iter();
    let templates = templates.filter(|entry| matches!(entry.what, What::Template { .. }));
    let named = |name: &str, lang: &Lang| format!("{name} · {}", own_name(lang));
    let shown = templates.clone().find(|entry| entry.name == new.from);
    let shown = shown.map(|entry| named(&text_name(state, entry), &entry.lang));
    ComboBox::from_id_salt("new-template-from")
        .width(ui.available_width())
        .selected_text(shown.unwrap_or_default())
        .show_ui(ui, |ui| {
            for entry in templates {
                let name = named(&text_name(state, entry), &entry.lang);
                ui.selectable_value(&mut new.from, entry.name.clone(), name);
            }
        })
        .response
        .labelled_by(label.id);
    let label = widgets::small(ui, &say!(state, "new-template-kind"));
    let edit = TextEdit::singleline(&mut new.kind).id_salt("new-template-kind");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    let kinds = state
        .campaign
        .addressees
        .iter()
        .map(|office| office.kind.to_string());
    let mut kinds: Vec<String> = kinds.collect();
    kinds.dedup();
    let kinds = kinds.join(", ");
    widgets::small(ui, &say!(state, "new-template-kinds", kinds = kinds));
    let label = widgets::small(ui, &say!(state, "new-template-lang"));
    let edit = TextEdit::singleline(&mut new.lang).id_salt("new-template-lang");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    if let Some(note) = &new.note {
        ui.label(egui::RichText::new(format!("■ {note}")).color(t.fix));
    }
    if new != *old {
        new.note = None;
        out.push(Command::View(View::Dialog(Some(Dialog::NewTemplate(new)))));
    }
}
