//! The letter's language, and the paper for the envelopes that the sender has.

use egui::Ui;

use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::theme::SPACE_S;
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::{combo, small};
use crate::campaign::Lang;
use crate::country::{Country, fold};
use crate::letter::open_letter;
use crate::page::stationery;
use crate::strings::{UiLang, own_name, say};

/// Shows both choices.
pub(super) fn language_and_paper(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    // Each as wide as the letter's panel: the names of papers name countries.
    let width = ui.available_width();
    let lang = choose_language(ui, width, view, out);
    ui.add_space(SPACE_S);
    let paper = choose_paper(ui, width, view, out);
    out.extend(lang.map(|lang| Command::Edit(Edit::Lang(lang))));
    out.extend(paper.map(|paper| Command::Edit(Edit::Paper(paper))));
}

/// Offers the paper that fits the envelopes of the sender's country, if the letter is on another one: nobody
/// looks for it who has not used window envelopes. It stands below the address that it follows from, so that
/// the field keeps its place while somebody types.
pub(super) fn of_country(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let draft = &view.session.draft;
    let Some(country) = open_letter::country(&draft.sender) else {
        return;
    };
    let ui_lang = view.ui_lang.lang();
    let code = country.code();
    let country = country.name_in_sentence(ui_lang.code());
    let Some(paper) = stationery::usual_in(code, &draft.paper) else {
        if !stationery::is_known_in(code) {
            ui.add_space(SPACE_S);
            small(ui, &say!(view, "letter-paper-none", country = country));
        }
        return;
    };
    let title = paper.title.show(&ui_lang);
    ui.add_space(SPACE_S);
    ui.horizontal_wrapped(|ui| {
        small(ui, &say!(view, "letter-paper-country", country = country));
        let name = say!(view, "letter-paper-use", paper = title);
        let shown = widgets::chip(ui, title, false);
        ui.ctx()
            .accesskit_node_builder(shown.id, |node| node.set_label(name));
        if shown.clicked() {
            out.push(Command::Edit(Edit::Paper(paper.id.clone())));
        }
    });
}

/// Offers to write the sender's country as the letter's language writes it, where the letter goes to another:
/// the post that brings the answer reads it there.
pub(super) fn name_of_country(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let draft = &view.session.draft;
    let office = view.session.campaign.addressee(&draft.to);
    let office = office.and_then(|office| Country::recognise(office.country.show(&draft.lang)));
    let Some(country) = open_letter::country(&draft.sender).filter(|own| office != Some(*own))
    else {
        return;
    };
    let name = country.name_in(draft.lang.code());
    let mut address = draft.sender.address.clone();
    let Some(last) = address.iter_mut().rfind(|line| !line.trim().is_empty()) else {
        return;
    };
    // Another name in the letter's own language, or the letters of a code, are known there too.
    let own_name = |lang: &str| fold(country.name_in(lang)) == fold(last);
    let is_foreign = UiLang::all().any(|lang| own_name(lang.lang().code()));
    if !is_foreign || fold(last) == fold(name) {
        return;
    }
    name.clone_into(last);
    ui.add_space(SPACE_S);
    let said = say!(view, "remedy-write", text = name);
    if widgets::quiet_button(ui, &said, &said).clicked() {
        out.push(Command::Edit(Edit::Address(address.join("\n"))));
    }
}

fn choose_language(ui: &mut Ui, width: f32, view: View<'_>, out: &mut Out) -> Option<Lang> {
    let label = small(ui, &say!(view, "letter-language"));
    let mut chosen = None;
    let shown = combo("language", width)
        .selected_text(own_name(&view.session.draft.lang))
        .show_ui(ui, |ui| {
            for lang in &view.session.campaign.pack.languages {
                let on = *lang == view.session.draft.lang;
                match view.session.not_in(lang) {
                    Some(why) if !on => widgets::no_option(ui, &why),
                    _ if widgets::option(ui, on, own_name(lang)) => chosen = Some(lang.clone()),
                    _ => {}
                }
            }
        });
    let response = shown.response.labelled_by(label.id);
    focus(&response, FocusField::Language, view.session, out);
    chosen
}

fn choose_paper(ui: &mut Ui, width: f32, view: View<'_>, out: &mut Out) -> Option<String> {
    let label = small(ui, &say!(view, "letter-paper"));
    let ui_lang = view.ui_lang.lang();
    let current = stationery::find(&view.session.draft.paper);
    let mut chosen = None;
    let title = current.map_or(view.session.draft.paper.as_str(), |paper| {
        paper.title.show(&ui_lang)
    });
    let shown = combo("paper", width)
        .selected_text(title)
        .show_ui(ui, |ui| {
            for paper in stationery::all() {
                let on = paper.id == view.session.draft.paper;
                if widgets::option(ui, on, paper.title.show(&ui_lang)) {
                    chosen = Some(paper.id.clone());
                }
            }
        });
    let response = shown.response.labelled_by(label.id).on_hover_text(title);
    focus(&response, FocusField::Paper, view.session, out);
    chosen
}
