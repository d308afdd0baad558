//! What the report asks, by office, with where it says it.

use egui::Ui;

use super::{below_row, cite, cite_short, entry, focus, rows};
use crate::app::command::{Command, Edit, View};
use crate::app::places::{Field, Fold, Spot};
use crate::app::state::State;
use crate::app::theme::{SPACE_M, SPACE_S};
use crate::app::ui::tick::{self, Tick};
use crate::app::ui::widgets::{self, Tone};
use crate::app::ui::{Out, excerpt};
use crate::campaign::{Addressee, Progress, Recommendation};
use crate::strings::say;

/// Shows what is asked of the office that the letter goes to, then of the others.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let office = state.campaign.addressee(&state.draft.to);
    let name = office.map_or("", |office| office.short.show(state.lang()));
    let head = say!(state, "recommendations-to", office = name);
    widgets::head(ui, &head, "");
    let mut any = false;
    rows(ui, |ui| {
        for ask in state.campaign.recommendations_to(&state.draft.to) {
            any = true;
            one(ui, ask, state, out);
        }
    });
    if !any {
        widgets::small(ui, &say!(state, "recommendations-none"));
    }
}

/// Shows what was found of what is asked of any office, under the office's name.
pub fn found(ui: &mut Ui, state: &State, out: &mut Out) {
    for office in &state.campaign.addressees {
        let asks: Vec<&Recommendation> = state
            .search
            .found
            .recommendations
            .iter()
            .filter_map(|id| state.campaign.recommendation(id))
            .filter(|ask| ask.addressee == office.id)
            .collect();
        if asks.is_empty() {
            continue;
        }
        let is_this = office.id == state.draft.to.as_str();
        let name = office.short.show(state.lang());
        let name = if is_this {
            say!(state, "found-asks-this", office = name)
        } else {
            say!(state, "found-asks", office = name)
        };
        widgets::small(ui, &name);
        rows(ui, |ui| {
            for ask in asks {
                if is_this {
                    one(ui, ask, state, out);
                } else {
                    other(ui, ask, office, state, out);
                }
            }
        });
        ui.add_space(SPACE_S);
    }
}

fn one(ui: &mut Ui, ask: &Recommendation, state: &State, out: &mut Out) {
    let lang = state.lang();
    let on = state.draft.asks.iter().any(|id| ask.id == id.as_str());
    let mut below = vec![(id_and_place(state, ask), Tone::Quiet)];
    let note = ask.note.as_ref().map(|note| note.show(lang));
    let progress = match (ask.status, note) {
        (Progress::Open, _) => None,
        (Progress::Partly, Some(note)) => Some(note.to_owned()),
        (Progress::Partly, None) => Some(say!(state, "recommendation-partly")),
        (Progress::Met, _) => Some(say!(state, "recommendation-met")),
    };
    below.extend(progress.map(|said| (format!("\n{said}"), Tone::Check)));
    let title = ask.title.show(lang);
    if let Some(excerpt) = excerpt::of_ask(ask, title, state) {
        below.push((format!("\n{excerpt}"), Tone::Quiet));
    }
    let row = Tick {
        title,
        pill: None,
        below,
        on,
        room: 0.0,
        query: &state.search.query,
    };
    let spot = Spot::Ask(ask.id.to_string());
    let response = entry(ui, &spot, state, out, |ui, _| {
        ui.push_id(ask.id.to_string(), |ui| tick::row(ui, &row))
            .inner
    });
    focus(&response, Field::FirstFound, state, out);
    if response.clicked() {
        out.push(Command::Edit(Edit::Ask(ask.id.to_string(), !on)));
    }
    response.on_hover_ui(|ui| whole(ui, ask, state));
}

/// A request to another office: it opens, and offers to write there.
fn other(ui: &mut Ui, ask: &Recommendation, office: &Addressee, state: &State, out: &mut Out) {
    let lang = state.lang();
    let title = ask.title.show(lang);
    let spot = Spot::Ask(ask.id.to_string());
    let fold = Fold::Spot(spot.clone());
    let is_open = state.open.contains(&fold);
    let mut below = id_and_place(state, ask);
    if let Some(excerpt) = excerpt::of_ask(ask, title, state).filter(|_| !is_open) {
        below = format!("{below}\n{excerpt}");
    }
    ui.push_id(ask.id.to_string(), |ui| {
        entry(ui, &spot, state, out, |ui, out| {
            let row = tick::fold_row(ui, title, &below, is_open, &state.search.query);
            focus(&row, Field::FirstFound, state, out);
            if row.clicked() {
                out.push(Command::View(View::Fold(fold)));
            }
            if is_open {
                below_row(ui, |ui| {
                    whole(ui, ask, state);
                    ui.add_space(SPACE_M);
                    let name = office.short.show(lang);
                    let name = say!(state, "found-write-to", office = name);
                    if widgets::secondary(ui, &name).clicked() {
                        out.push(Command::Edit(Edit::To(office.id.to_string())));
                        out.push(Command::Edit(Edit::Ask(ask.id.to_string(), true)));
                    }
                });
            }
        });
    });
}

fn whole(ui: &mut Ui, ask: &Recommendation, state: &State) {
    let text = ask.text.show(state.lang());
    let text = say!(state, "recommendation-whole", text = text);
    widgets::marked_body(ui, &text, &state.search.query);
    for at in &ask.sources {
        widgets::small(ui, &cite(state, at));
    }
}

fn id_and_place(state: &State, ask: &Recommendation) -> String {
    let at = ask.sources.first().map(|at| cite_short(state, at, true));
    format!("{} · {}", ask.id, at.unwrap_or_default())
}
