//! A card that is being written: its fields, and what keeps it from being made.

use egui::{Response, TextEdit, Ui};

use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::kernel::dialog::{Focused, begins_in, buttons, title};
use crate::app::kernel::theme::{SPACE_M, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::campaign::CardTo;
use crate::page::{card, envelope};
use crate::strings::{Door, own_name, say};

/// Asks what the card says.
pub(super) fn question(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let Some(form) = &view.state.card else {
        return;
    };
    let reader = view.ui_lang.lang();
    let campaign = &view.session.campaign;
    let case = campaign.case(&form.choice.card.person);
    let person = case.map_or("", |case| case.name.show(&reader));
    title(ui, &say!(view, "write-card", person = person));
    widgets::small(ui, &say!(view, "write-card-about"));
    let mut choice = form.choice.clone();
    let new = &mut choice.card;
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
        .selected_text(name(&choice.size))
        .show_ui(ui, |ui| {
            for one in card::all() {
                let id = one.id.clone();
                ui.selectable_value(&mut choice.size, id, one.title.show(&reader));
            }
        })
        .response
        .labelled_by(label.id);
    let field = |ui: &mut Ui, label: String, edit: TextEdit<'_>| -> Response {
        let label = widgets::small(ui, &label);
        ui.add(widgets::field(edit)).labelled_by(label.id)
    };
    let new = &mut choice.card;
    let edit = TextEdit::singleline(&mut new.front).id_salt("card-front");
    let first = field(ui, say!(view, "write-card-front"), edit);
    begins_in(ui, &first);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if widgets::secondary(ui, &say!(view, "write-card-picture")).clicked() {
            out.push(Command::Own(Message::Picture));
        }
        if let Some(picture) = &choice.picture {
            let name = picture.path.file_name().unwrap_or_default();
            let name = name.display().to_string();
            widgets::small(ui, &name);
            let without = say!(view, "write-card-no-picture");
            if widgets::secondary(ui, &without).clicked() {
                choice.picture = None;
            }
        }
    });
    if let Some(why) = &form.no_picture {
        let shown = widgets::told(ui, &format!("■ {why}"), tokens(ui).fix);
        widgets::heard(&shown, why);
    }
    let new = &mut choice.card;
    let edit = TextEdit::multiline(&mut new.words).id_salt("card-words");
    field(ui, say!(view, "write-card-words"), edit.desired_rows(4));
    let edit = TextEdit::multiline(&mut new.name).id_salt("card-name");
    field(ui, say!(view, "write-card-names"), edit.desired_rows(2));
    envelopes(ui, view, &mut choice.envelope);
    for problem in &form.problems {
        let (shape, color) = widgets::severity(ui, problem);
        let told = problem.in_one_line(view.ui_lang, Door::Window);
        widgets::told(ui, &format!("{shape} {told}"), color);
    }
    if choice != form.choice {
        out.push(Command::Own(Message::Card(Box::new(choice))));
    }
    // In a row of its own: what it is called is long.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if widgets::secondary(ui, &say!(view, "write-card-add")).clicked() {
            out.push(Command::Own(Message::AddCard));
        }
        widgets::small(ui, &say!(view, "write-card-add-about"));
    });
    let others = [(say!(view, "cancel"), Command::Close)];
    let main = say!(view, "write-card-do");
    buttons(ui, &main, &others, Focused::Main, out);
}

/// Which envelope is printed with it.
fn envelopes(ui: &mut Ui, view: View<'_>, chosen: &mut Option<String>) {
    let reader = view.ui_lang.lang();
    let none = say!(view, "write-card-no-envelope");
    let label = widgets::small(ui, &say!(view, "write-card-envelope"));
    let shown = chosen.as_deref().and_then(envelope::find);
    let shown = shown.map_or(none.as_str(), |one| one.title.show(&reader));
    combo("card-envelope", ui.available_width())
        .selected_text(shown)
        .show_ui(ui, |ui| {
            ui.selectable_value(chosen, None, &none);
            for one in envelope::all() {
                let id = Some(one.id.clone());
                ui.selectable_value(chosen, id, one.title.show(&reader));
            }
        })
        .response
        .labelled_by(label.id);
}
