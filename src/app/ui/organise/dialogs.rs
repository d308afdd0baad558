//! The tab's own questions.

use egui::{ComboBox, TextEdit, Ui};

use super::super::dialogs::{Focused, buttons, title};
use super::super::{Out, widgets};
use super::list::text_name;
use crate::app::command::{Command, View};
use crate::app::state::{Dialog, NewTemplate, State};
use crate::app::strings::{own_name, say};
use crate::app::theme::tokens;
use crate::campaign::Lang;
use crate::letter::template::shelf::What;

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
        _ => {}
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
