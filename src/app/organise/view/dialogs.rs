//! The tab's own questions.

use std::ops::Range;

use egui::{ComboBox, ScrollArea, TextEdit, Ui};

use super::list::text_name;
use crate::app::kernel::dialog::{Focused, begins_in, buttons, title};
use crate::app::kernel::theme::{semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{
    Command, Dialog, DocumentFindings, FactsFile, Message, NewCampaign, NewTemplate, Out,
    Recovered, Rename, View,
};
use crate::batch::texts::Import;
use crate::campaign::{Lang, language};
use crate::letter::template::index::TemplateKind;
use crate::letter::template::words::changed;
use crate::strings::{own_name, say};

/// Asks what this dialog asks.
pub fn question(ui: &mut Ui, view: View<'_>, dialog: &Dialog, out: &mut Out) {
    let cancel = (say!(view, "cancel"), Command::Close);
    match dialog {
        Dialog::Changed(_, name) => {
            title(ui, &say!(view, "changed-text"));
            widgets::body(ui, &say!(view, "changed-text-body", name = name.as_str()));
            let main = say!(view, "changed-text-do");
            buttons(ui, &main, &[cancel], Focused::Last, out);
        }
        Dialog::Left(left) => {
            title(ui, &say!(view, "left", title = left.left.title.as_str()));
            both(ui, view, left);
            let main = say!(view, "left-take");
            let packs = Command::Own(Message::LeaveLeft(left.clone()));
            let others = [
                (say!(view, "left-later"), Command::Close),
                (say!(view, "left-packs"), packs.clone()),
            ];
            buttons(ui, &main, &others, Focused::Last, out);
            if out.contains(&packs) {
                out.push(Command::Close);
            }
        }
        Dialog::New(new) => {
            title(ui, &say!(view, "new-template"));
            ask(ui, view, new, out);
            buttons(
                ui,
                &say!(view, "new-template-do"),
                &[cancel],
                Focused::Main,
                out,
            );
        }
        Dialog::Rename(rename) => {
            title(ui, &say!(view, "rename", id = rename.from.as_str()));
            renamed(ui, view, rename, out);
            let main = say!(view, "rename-do");
            buttons(ui, &main, &[cancel], Focused::Main, out);
        }
        Dialog::Facts(new) => {
            title(ui, &say!(view, "facts-file"));
            facts_file(ui, view, new, out);
            let main = say!(view, "begin-do");
            buttons(ui, &main, &[cancel], Focused::Main, out);
        }
        Dialog::ReplaceKey => {
            title(ui, &say!(view, "replace-key-title"));
            widgets::body(ui, &say!(view, "replace-key-body"));
            let main = say!(view, "replace-key-do");
            buttons(ui, &main, &[cancel], Focused::Last, out);
        }
        Dialog::Campaign(new) => {
            title(ui, &say!(view, "new-campaign"));
            campaign(ui, view, new, out);
            let main = say!(view, "begin-do");
            buttons(ui, &main, &[cancel], Focused::Main, out);
        }
        Dialog::Begin(found) => {
            begin(ui, view, found, out);
            let main = say!(view, "begin-do");
            buttons(ui, &main, &[cancel], Focused::Main, out);
        }
        Dialog::Translated(import) => translated(ui, view, import, cancel, out),
    }
}

/// Asks what is to become of texts that are not saved, before something else happens.
pub(crate) fn unsaved(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let cancel = (say!(view, "cancel"), Command::Close);
    title(ui, &say!(view, "unsaved-texts"));
    widgets::body(ui, &say!(view, "unsaved-texts-body"));
    for name in view.state.unsaved() {
        let entry = view
            .state
            .template_index
            .iter()
            .find(|entry| entry.name == *name);
        let said = entry.map_or_else(|| name.clone(), |entry| text_name(view, entry));
        widgets::body(ui, &format!("• {said} ({name})"));
    }
    let others = [cancel, (say!(view, "unsaved-discard"), Command::Discard)];
    buttons(ui, &say!(view, "unsaved-save"), &others, Focused::Main, out);
}

/// Shows both where somebody else changed a file meanwhile: what the pack says, and what was recovered.
fn both(ui: &mut Ui, view: View<'_>, left: &Recovered) {
    widgets::body(ui, &say!(view, "left-body"));
    ScrollArea::vertical()
        .id_salt("left-scroll")
        .max_height(320.0)
        .show(ui, |ui| {
            for (name, now) in &left.meanwhile {
                let mine = left.left.texts.get(name).map_or("", String::as_str);
                let (gone, put) = changed(now, mine);
                ui.label(egui::RichText::new(name).font(semibold(13.0)));
                widgets::small(ui, &say!(view, "left-pack-says"));
                widgets::body(ui, &lines_of(now, &gone));
                widgets::small(ui, &say!(view, "left-you-wrote"));
                let end = gone.start + put.len();
                widgets::body(ui, &lines_of(mine, &(gone.start..end)));
            }
        });
}

/// The whole lines around what differs: as many as can be read at a glance.
fn lines_of(text: &str, range: &Range<usize>) -> String {
    const MAX: usize = 12;
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n');
    let end = end.map_or(text.len(), |at| range.end + at);
    let lines: Vec<&str> = text[start..end].lines().collect();
    let mut shown = lines[..lines.len().min(MAX)].join("\n");
    if lines.len() > MAX {
        shown.push_str("\n…");
    }
    shown
}

/// Why a form cannot be taken as it is.
fn flaw(ui: &mut Ui, note: Option<&str>) {
    let t = tokens(ui);
    if let Some(note) = note {
        ui.label(egui::RichText::new(format!("■ {note}")).color(t.fix));
    }
}

/// Asks which name an entry is to get.
fn renamed(ui: &mut Ui, view: View<'_>, old: &Rename, out: &mut Out) {
    let mut new = old.clone();
    let label = widgets::small(ui, &say!(view, "rename-to"));
    let edit = TextEdit::singleline(&mut new.to).id_salt("rename-to");
    let field = ui.add(widgets::field(edit)).labelled_by(label.id);
    begins_in(ui, &field);
    widgets::small(ui, &say!(view, "rename-next"));
    flaw(ui, new.note.as_deref());
    if new != *old {
        new.note = None;
        out.push(Command::Own(Message::Rename(Box::new(new))));
    }
}

/// Asks what a new file of facts is about.
fn facts_file(ui: &mut Ui, view: View<'_>, old: &FactsFile, out: &mut Out) {
    let mut new = old.clone();
    let label = widgets::small(ui, &say!(view, "facts-file-about"));
    let edit = TextEdit::singleline(&mut new.about).id_salt("facts-file-about");
    let field = ui.add(widgets::field(edit)).labelled_by(label.id);
    begins_in(ui, &field);
    widgets::small(ui, &say!(view, "facts-file-next"));
    flaw(ui, new.note.as_deref());
    if new != *old {
        new.note = None;
        out.push(Command::Own(Message::Facts(Box::new(new))));
    }
}

/// Asks what a new campaign is called, in which language its letters are, and where it begins.
fn campaign(ui: &mut Ui, view: View<'_>, old: &NewCampaign, out: &mut Out) {
    let mut new = old.clone();
    let label = widgets::small(ui, &say!(view, "field-campaign-title"));
    let edit = TextEdit::singleline(&mut new.title).id_salt("new-campaign-title");
    let field = ui.add(widgets::field(edit)).labelled_by(label.id);
    begins_in(ui, &field);
    if new.title != old.title && new.folder == old.proposed() {
        new.folder = new.proposed();
    }
    let label = widgets::small(ui, &say!(view, "new-campaign-lang"));
    ComboBox::from_id_salt("new-campaign-lang")
        .width(ui.available_width())
        .selected_text(own_name(&Lang::new(&new.lang)))
        .show_ui(ui, |ui| {
            for language in language::all() {
                let code = language.code.to_owned();
                ui.selectable_value(&mut new.lang, code, &language.name);
            }
        })
        .response
        .labelled_by(label.id);
    let label = widgets::small(ui, &say!(view, "begin-folder"));
    let edit = TextEdit::singleline(&mut new.folder).id_salt("begin-folder");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    widgets::small(ui, &say!(view, "new-campaign-next"));
    flaw(ui, new.note.as_deref());
    if new != *old {
        new.note = None;
        out.push(Command::Own(Message::Campaign(Box::new(new))));
    }
}

/// Says what was found in a document, and asks where the campaign begins.
fn begin(ui: &mut Ui, view: View<'_>, old: &DocumentFindings, out: &mut Out) {
    let document = old.document.as_str();
    title(ui, &say!(view, "begin", document = document));
    let [offices, requests, people, facts] = old.counts;
    let found = say!(
        view,
        "begin-found",
        offices = offices,
        requests = requests,
        people = people,
        facts = facts
    );
    widgets::body(ui, &found);
    widgets::small(ui, &say!(view, "begin-next"));
    for problem in &old.not_seen {
        let (shape, color) = widgets::severity(ui, problem);
        let said = super::told(&shape.to_string(), problem, view.ui_lang);
        ui.label(egui::RichText::new(said).color(color));
    }
    let mut new = old.clone();
    let label = widgets::small(ui, &say!(view, "begin-folder"));
    let edit = TextEdit::singleline(&mut new.folder).id_salt("begin-folder");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    flaw(ui, new.note.as_deref());
    if new != *old {
        new.note = None;
        out.push(Command::Own(Message::Begin(Box::new(new))));
    }
}

/// Shows what a table of texts would change, and what in it is known to nobody.
fn translated(
    ui: &mut Ui,
    view: View<'_>,
    import: &Import,
    cancel: (String, Command),
    out: &mut Out,
) {
    let t = tokens(ui);
    title(ui, &say!(view, "translated"));
    let count = import.changes.len();
    widgets::body(ui, &say!(view, "translated-count", count = count));
    ScrollArea::vertical()
        .id_salt("translated-scroll")
        .max_height(320.0)
        .show(ui, |ui| {
            let mut problems: Vec<_> = import.problems.iter().collect();
            problems.sort_by_key(|problem| !problem.is_error());
            for problem in problems {
                let (shape, color) = widgets::severity(ui, problem);
                let said = super::told(&shape.to_string(), problem, view.ui_lang);
                ui.label(egui::RichText::new(said).color(color));
            }
            for change in &import.changes {
                let row = change.row.to_string();
                let lang = own_name(&change.lang);
                let id = change.id.as_str();
                let said = say!(view, "translated-row", row = row, id = id, lang = lang);
                widgets::small(ui, &said);
                if !change.before.is_empty() {
                    let old = egui::RichText::new(change.before.as_str());
                    ui.label(old.color(t.quiet).strikethrough());
                }
                widgets::body(ui, &change.after);
            }
        });
    if count == 0 {
        buttons(ui, &say!(view, "close"), &[], Focused::Main, out);
    } else {
        let main = say!(view, "translated-do", count = count);
        buttons(ui, &main, &[cancel], Focused::Last, out);
    }
}

fn ask(ui: &mut Ui, view: View<'_>, old: &NewTemplate, out: &mut Out) {
    let mut new = old.clone();
    let label = widgets::small(ui, &say!(view, "new-template-from"));
    let templates = view.state.template_index.iter();
    let templates = templates.filter(|entry| matches!(entry.what, TemplateKind::Template { .. }));
    let named = |name: &str, lang: &Lang| format!("{name} · {}", own_name(lang));
    let shown = templates.clone().find(|entry| entry.name == new.from);
    let shown = shown.map(|entry| named(&text_name(view, entry), &entry.lang));
    ComboBox::from_id_salt("new-template-from")
        .width(ui.available_width())
        .selected_text(shown.unwrap_or_default())
        .show_ui(ui, |ui| {
            for entry in templates {
                let name = named(&text_name(view, entry), &entry.lang);
                ui.selectable_value(&mut new.from, entry.name.clone(), name);
            }
        })
        .response
        .labelled_by(label.id);
    let label = widgets::small(ui, &say!(view, "new-template-kind"));
    let edit = TextEdit::singleline(&mut new.kind).id_salt("new-template-kind");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    let kinds = view
        .session
        .campaign
        .addressees
        .iter()
        .map(|office| office.kind.to_string());
    let mut kinds: Vec<String> = kinds.collect();
    kinds.dedup();
    let kinds = view.ui_lang.list(&kinds);
    widgets::small(ui, &say!(view, "new-template-kinds", kinds = kinds));
    let label = widgets::small(ui, &say!(view, "new-template-lang"));
    let edit = TextEdit::singleline(&mut new.lang).id_salt("new-template-lang");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    flaw(ui, new.note.as_deref());
    if new != *old {
        new.note = None;
        out.push(Command::Own(Message::New(new)));
    }
}
