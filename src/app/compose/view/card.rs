//! A card that is being written: its fields, and what keeps it from being made.

use egui::{Response, TextEdit, Ui};

use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::kernel::dialog::{Focused, begins_in, buttons, title};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::campaign::CardTo;
use crate::page::card;
use crate::strings::{Door, own_name, say};

/// Asks what the card says.
pub(super) fn question(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let Some(form) = &view.state.card else {
        return;
    };
    let reader = view.ui_lang.lang();
    let campaign = &view.session.campaign;
    let case = campaign.case(&form.card.person);
    let person = case.map_or("", |case| case.name.show(&reader));
    title(ui, &say!(view, "write-card", person = person));
    widgets::small(ui, &say!(view, "write-card-about"));
    let (mut new, mut size) = (form.card.clone(), form.size.clone());
    let languages = case.and_then(|case| case.card.as_ref());
    let languages: Vec<_> = languages.into_iter().flat_map(CardTo::languages).collect();
    let label = widgets::small(ui, &say!(view, "write-card-lang"));
    combo("card-lang", ui.available_width())
        .selected_text(own_name(&new.lang))
        .show_ui(ui, |ui| {
            for lang in languages {
                ui.selectable_value(&mut new.lang, lang.clone(), own_name(lang));
            }
        })
        .response
        .labelled_by(label.id);
    let label = widgets::small(ui, &say!(view, "write-card-size"));
    let name = |id: &str| card::find(id).map_or("", |one| one.title.show(&reader));
    combo("card-size", ui.available_width())
        .selected_text(name(&size))
        .show_ui(ui, |ui| {
            for one in card::all() {
                ui.selectable_value(&mut size, one.id.clone(), one.title.show(&reader));
            }
        })
        .response
        .labelled_by(label.id);
    let field = |ui: &mut Ui, label: String, edit: TextEdit<'_>| -> Response {
        let label = widgets::small(ui, &label);
        ui.add(widgets::field(edit)).labelled_by(label.id)
    };
    let edit = TextEdit::singleline(&mut new.front).id_salt("card-front");
    let first = field(ui, say!(view, "write-card-front"), edit);
    begins_in(ui, &first);
    let edit = TextEdit::multiline(&mut new.words).id_salt("card-words");
    field(ui, say!(view, "write-card-words"), edit.desired_rows(4));
    let edit = TextEdit::singleline(&mut new.name).id_salt("card-name");
    field(ui, say!(view, "write-card-name"), edit);
    for problem in &form.problems {
        let (shape, color) = widgets::severity(ui, problem);
        let told = problem.in_one_line(view.ui_lang, Door::Window);
        widgets::told(ui, &format!("{shape} {told}"), color);
    }
    if new != form.card || size != form.size {
        out.push(Command::Own(Message::Card(Box::new(new), size)));
    }
    let others = [(say!(view, "cancel"), Command::Close)];
    let main = say!(view, "write-card-do");
    buttons(ui, &main, &others, Focused::Main, out);
}
