//! The letter's language, and the paper for the envelopes that the sender has.

use egui::Ui;

use super::columns;
use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::theme::SPACE_S;
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::{combo, small};
use crate::campaign::Lang;
use crate::letter::open_letter;
use crate::page::stationery;
use crate::strings::{own_name, say};

/// Shows both choices.
pub(super) fn language_and_paper(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let mut lang = None;
    let mut paper = None;
    let mut moved = Vec::new();
    columns(
        ui,
        0.36,
        |ui, width| lang = choose_language(ui, width, view, &mut moved),
        |ui, width| paper = choose_paper(ui, width, view, out),
    );
    out.append(&mut moved);
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
    let Some(paper) = stationery::usual_in(country.code(), &draft.paper) else {
        return;
    };
    let ui_lang = view.ui_lang.lang();
    let country = country.name_in_sentence(ui_lang.code());
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

fn choose_language(ui: &mut Ui, width: f32, view: View<'_>, out: &mut Out) -> Option<Lang> {
    let label = small(ui, &say!(view, "letter-language"));
    let mut chosen = None;
    let shown = combo("language", width)
        .selected_text(own_name(&view.session.draft.lang))
        .show_ui(ui, |ui| {
            for lang in &view.session.campaign.pack.languages {
                if widgets::option(ui, *lang == view.session.draft.lang, own_name(lang)) {
                    chosen = Some(lang.clone());
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
    let response = shown.response.labelled_by(label.id);
    focus(&response, FocusField::Paper, view.session, out);
    chosen
}
