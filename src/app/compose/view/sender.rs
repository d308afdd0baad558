//! From whom the letter is, and what of that is kept.

use egui::{Response, TextEdit, Ui};

use super::{columns, paper};
use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::kernel::as_printed;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::session::came::Part;
use crate::app::kernel::settings::Setting;
use crate::app::kernel::theme::{SPACE_S, tokens};
use crate::app::kernel::view::{focus, select};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::{field, small};
use crate::problem::Target;
use crate::strings::say;

/// Shows the fields of the sender.
pub(super) fn sender(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "sender"), "");
    needed_first(ui, view);
    let sender = &view.session.draft.sender;
    let mut name = sender.name.clone();
    let mut place = sender.place.clone();
    let mut changed = Vec::new();
    let mut name_changed = false;
    let mut moved = Vec::new();
    columns(
        ui,
        0.5,
        |ui, _| {
            let hint = say!(view, "sender-name-hint");
            let label = say!(view, "sender-name");
            let response = line(ui, "name", &label, hint, &mut name);
            as_printed::below(ui, view.session, &name);
            brought(&response, Target::Name, view, &mut moved);
            name_changed = response.changed();
        },
        |ui, _| {
            let hint = say!(view, "sender-place-hint");
            let label = say!(view, "sender-place");
            let response = line(ui, "place", &label, hint, &mut place);
            as_printed::below(ui, view.session, &place);
            brought(&response, Target::Town, view, out);
            if response.changed() {
                changed.push(Edit::Place(place.clone()));
            }
        },
    );
    out.append(&mut moved);
    if name_changed {
        changed.push(Edit::Name(name));
    }
    of_the_file(ui, view, out);
    ui.add_space(SPACE_S);
    let label = small(ui, &say!(view, "sender-address"));
    let mut address = sender.address.join("\n");
    let edit = TextEdit::multiline(&mut address)
        .id_salt("address")
        .hint_text(say!(view, "sender-address-hint"))
        .desired_rows(3);
    let response = ui.add(field(edit)).labelled_by(label.id);
    as_printed::below(ui, view.session, &address);
    brought(&response, Target::Address, view, out);
    if response.changed() {
        changed.push(Edit::Address(address));
    }
    paper::name_of_country(ui, view, out);
    paper::of_country(ui, view, out);
    out.extend(changed.into_iter().map(Command::Edit));
    ui.add_space(SPACE_S);
    // Whoever signs is told first who will know of it.
    if let Some(office) = view.session.campaign.addressee(&view.session.draft.to) {
        let office = office.office.show(view.lang());
        small(ui, &say!(view, "sender-known", office = office));
        ui.add_space(SPACE_S);
    }
    let remember = view.session.settings.remember_sender;
    if widgets::check(ui, remember, &say!(view, "sender-remember")).clicked() {
        let setting = Setting::RememberSender(!remember);
        out.push(Command::Set(setting));
    }
    let keep = view.session.keeps_sender();
    if widgets::check(ui, keep, &say!(view, "sender-keep")).clicked() {
        out.push(Command::Own(Message::KeepSender(!keep)));
    }
    let redact = view.session.draft.redact_sender;
    if widgets::check(ui, redact, &say!(view, "sender-redact")).clicked() {
        out.push(Command::Edit(Edit::Redact(!redact)));
    }
    let sources = view.session.draft.sources;
    if widgets::check(ui, sources, &say!(view, "letter-sources")).clicked() {
        out.push(Command::Edit(Edit::Sources(!sources)));
    }
}

/// Asks whose is what came with the letter's file, once another name stands over it.
fn of_the_file(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let came = view.session.came.as_ref();
    let left = came.map_or(Vec::new(), |came| came.left(&view.session.draft));
    if left.is_empty() {
        return;
    }
    let names = left.iter().map(|part| match part {
        Part::Words => say!(view, "came-words"),
        Part::Who => say!(view, "came-who"),
        Part::Address => say!(view, "came-address"),
        Part::Town => say!(view, "came-town"),
    });
    let names: Vec<String> = names.collect();
    let parts = view.session.ui_lang.list(&names);
    ui.add_space(SPACE_S);
    let told = say!(view, "came-asked", parts = parts);
    let label = small(ui, &told);
    widgets::heard(&label, &told);
    ui.horizontal_wrapped(|ui| {
        let answers = [
            (say!(view, "came-remove"), false),
            (say!(view, "came-keep"), true),
        ];
        for (name, stays) in answers {
            if widgets::quiet_button(ui, &name, &name).clicked() {
                out.push(Command::Own(Message::Came(stays)));
            }
        }
    });
}

/// Puts the cursor into a field of the sender if it was asked for, or selects a part of it.
fn brought(response: &Response, target: Target, view: View<'_>, out: &mut Out) {
    match view.session.focus {
        Some(FocusField::Sender(of, first, last)) if of == target => {
            let asked = (FocusField::Sender(of, first, last), first, last);
            select(response, asked, view.session, out);
        }
        _ => {
            if let Goal::Field(field) = Goal::of(target) {
                focus(response, field, view.session, out);
            }
        }
    }
}

/// What is still needed, once the letter was to go out without it: above the fields, and not for a moment
/// only.
fn needed_first(ui: &mut Ui, view: View<'_>) {
    let needed = view.session.needed();
    if !view.state.is_tried || needed.is_empty() {
        return;
    }
    let what = needed.into_iter();
    let what = what.map(|target| view.session.place_name(target));
    let what = view.ui_lang.list(&what.collect::<Vec<_>>());
    let said = say!(view, "needed-first", what = what);
    let shown = widgets::told(ui, &said, tokens(ui).check);
    widgets::heard(&shown, &said);
    ui.add_space(SPACE_S);
}

fn line(ui: &mut Ui, id: &str, name: &str, hint: String, text: &mut String) -> Response {
    let label = small(ui, name);
    let edit = TextEdit::singleline(text).id_salt(id).hint_text(hint);
    ui.add(field(edit)).labelled_by(label.id)
}
