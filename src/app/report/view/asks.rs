//! What the report asks, by office, with where it says it.

use egui::Ui;

use super::excerpt;
use super::{below_row, cite_short, entry, rows};
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::{FocusField, Section, Spot};
use crate::app::kernel::theme::{SPACE_M, SPACE_S};
use crate::app::kernel::tick;
use crate::app::kernel::tick::Tick;
use crate::app::kernel::tips::cite;
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::Tone;
use crate::app::report::message::{Command, Message, Out, View};
use crate::app::report::view::Fold;
use crate::campaign::{Addressee, Progress, Recommendation};
use crate::strings::say;

/// Shows what is asked of the office that the letter goes to, then of the others.
pub(crate) fn section(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let office = view.session.campaign.addressee(&view.session.draft.to);
    let name = office.map_or("", |office| office.short.show(view.lang()));
    let head = say!(view, "recommendations-to", office = name);
    widgets::head(ui, &head, "");
    let mut any = false;
    rows(ui, |ui| {
        for ask in view
            .session
            .campaign
            .recommendations_to(&view.session.draft.to)
        {
            any = true;
            one(ui, ask, view, out);
        }
    });
    if !any {
        widgets::small(ui, &say!(view, "recommendations-none"));
    }
}

/// Shows what was found of what is asked of any office, under the office's name.
pub fn found(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    for office in &view.session.campaign.addressees {
        let asks: Vec<&Recommendation> = view
            .state
            .search
            .found
            .recommendations
            .iter()
            .filter_map(|id| view.session.campaign.recommendation(id))
            .filter(|ask| ask.addressee == office.id)
            .collect();
        if asks.is_empty() {
            continue;
        }
        let is_this = office.id == view.session.draft.to.as_str();
        let name = office.short.show(view.lang());
        let name = if is_this {
            say!(view, "found-asks-this", office = name)
        } else {
            say!(view, "found-asks", office = name)
        };
        widgets::small(ui, &name);
        rows(ui, |ui| {
            for ask in asks {
                if is_this {
                    one(ui, ask, view, out);
                } else {
                    other(ui, ask, office, view, out);
                }
            }
        });
        ui.add_space(SPACE_S);
    }
}

fn one(ui: &mut Ui, ask: &Recommendation, view: View<'_>, out: &mut Out) {
    let lang = view.lang();
    let on = view
        .session
        .draft
        .asks
        .iter()
        .any(|id| ask.id == id.as_str());
    let mut below = vec![(id_and_place(view, ask), Tone::Quiet)];
    let note = ask.note.as_ref().map(|note| note.show(lang));
    let progress = match (ask.status, note) {
        (Progress::Open, _) => None,
        (Progress::Partly, Some(note)) => Some(note.to_owned()),
        (Progress::Partly, None) => Some(say!(view, "recommendation-partly")),
        (Progress::Met, _) => Some(say!(view, "recommendation-met")),
    };
    below.extend(progress.map(|said| (format!("\n{said}"), Tone::Check)));
    let title = ask.title.show(lang);
    if let Some(excerpt) = excerpt::of_ask(ask, title, view) {
        below.push((format!("\n{excerpt}"), Tone::Quiet));
    }
    let is_in = ask.is_in(&view.session.draft.lang);
    if !is_in {
        let said = view.session.said_lacking();
        let tone = if on { Tone::Check } else { Tone::Quiet };
        below.push((format!("\n{said}"), tone));
    }
    let row = Tick {
        title,
        pill: None,
        below,
        on,
        room: 0.0,
        query: &view.state.search.query,
    };
    let spot = Spot::Ask(ask.id.to_string());
    let response = entry(ui, &spot, view, out, |ui, _| {
        ui.push_id(ask.id.to_string(), |ui| tick::row_if(ui, &row, on || is_in))
            .inner
    });
    focus(&response, FocusField::FirstFound, view.session, out);
    let first = FocusField::Section(Section::Recommendations);
    focus(&response, first, view.session, out);
    if response.clicked() {
        out.push(Command::Edit(Edit::Ask(ask.id.to_string(), !on)));
    }
    response.on_hover_ui(|ui| whole(ui, ask, view));
}

/// A request to another office: it opens, and offers to write there.
fn other(ui: &mut Ui, ask: &Recommendation, office: &Addressee, view: View<'_>, out: &mut Out) {
    let lang = view.lang();
    let title = ask.title.show(lang);
    let spot = Spot::Ask(ask.id.to_string());
    let fold = Fold::Spot(spot.clone());
    let is_open = view.state.open.contains(&fold);
    let mut below = id_and_place(view, ask);
    if let Some(excerpt) = excerpt::of_ask(ask, title, view).filter(|_| !is_open) {
        below = format!("{below}\n{excerpt}");
    }
    ui.push_id(ask.id.to_string(), |ui| {
        entry(ui, &spot, view, out, |ui, out| {
            let row = tick::fold_row(ui, title, &below, is_open, &view.state.search.query);
            focus(&row, FocusField::FirstFound, view.session, out);
            if row.clicked() {
                out.push(Command::Own(Message::Fold(fold)));
            }
            if is_open {
                below_row(ui, |ui| {
                    whole(ui, ask, view);
                    ui.add_space(SPACE_M);
                    let name = office.short.show(lang);
                    let name = say!(view, "found-write-to", office = name);
                    if widgets::secondary(ui, &name).clicked() {
                        out.push(Command::Edit(Edit::To(office.id.to_string())));
                        out.push(Command::Edit(Edit::Ask(ask.id.to_string(), true)));
                    }
                });
            }
        });
    });
}

fn whole(ui: &mut Ui, ask: &Recommendation, view: View<'_>) {
    let text = ask.text.show(view.lang());
    let text = say!(view, "recommendation-whole", text = text);
    widgets::marked_body(ui, &text, &view.state.search.query);
    for at in &ask.sources {
        widgets::small(ui, &cite(view.session, at));
    }
}

fn id_and_place(view: View<'_>, ask: &Recommendation) -> String {
    let at = ask.sources.first().map(|at| cite_short(view, at));
    format!("{} · {}", ask.id, at.unwrap_or_default())
}
