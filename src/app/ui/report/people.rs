//! The people of the report: those with a case, groups, and those who are only mentioned.

use egui::{Rect, Ui, pos2, vec2};

use super::{below_row, entry, facts, focus, rows};
use crate::app::command::{Command, Edit, View};
use crate::app::places::{Field, Fold, Spot};
use crate::app::state::{Section, State};
use crate::app::theme::{SPACE_L, SPACE_S};
use crate::app::ui::shapes::Icon;
use crate::app::ui::tick::{self, Tick};
use crate::app::ui::widgets::{self, Tone};
use crate::app::ui::{Out, excerpt, person, tips};
use crate::campaign::{Case, Claim, Group, Mentioned, Name, State as Fate};
use crate::strings::say;

/// Shows all of them.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    widgets::head(ui, &Section::People.name(state), "");
    if state.campaign.cases.is_empty() {
        widgets::small(ui, &say!(state, "section-empty"));
    }
    rows(ui, |ui| {
        for case in &state.campaign.cases {
            one(ui, case, state, out);
        }
    });
    if !state.campaign.groups.is_empty() {
        ui.add_space(SPACE_L);
        widgets::small(ui, &say!(state, "people-groups"));
        rows(ui, |ui| {
            for group in &state.campaign.groups {
                self::group(ui, group, state, out);
            }
        });
    }
    if !state.campaign.mentioned.is_empty() {
        ui.add_space(SPACE_L);
        widgets::small(ui, &say!(state, "people-mentioned"));
        rows(ui, |ui| {
            for one in &state.campaign.mentioned {
                mentioned(ui, one, state, out);
            }
        });
    }
}

/// Shows a person with a case, to be ticked.
pub fn one(ui: &mut Ui, case: &Case, state: &State, out: &mut Out) {
    let lang = state.lang();
    let on = state.draft.cases.iter().any(|id| case.id == id.as_str());
    let is_open = state.person.as_deref() == Some(&*case.id);
    let tone = match case.status.state {
        Fate::Died => Tone::Grave,
        Fate::Released => Tone::Quiet,
        Fate::Detained | Fate::Unknown => Tone::Check,
    };
    let title = case.name.show(lang);
    let about = case.about.show(lang).to_owned();
    let mut below = vec![(about, Tone::Quiet)];
    if let Some(excerpt) = excerpt::of_case(case, state).filter(|_| !is_open) {
        below.push((format!("\n{excerpt}"), Tone::Quiet));
    }
    let row = Tick {
        title,
        pill: Some((case.status.short.show(lang), tone)),
        below,
        on,
        room: 24.0,
        query: &state.search.query,
    };
    let spot = Spot::Case(case.id.to_string());
    ui.push_id(case.id.to_string(), |ui| {
        entry(ui, &spot, state, out, |ui, out| {
            let response = tick::row(ui, &row);
            focus(&response, Field::FirstFound, state, out);
            if response.clicked() {
                out.push(Command::Edit(Edit::Case(case.id.to_string(), !on)));
            }
            let corner = pos2(response.rect.right() - 28.0, response.rect.bottom() - 28.0);
            let spot = Rect::from_min_size(corner, vec2(24.0, 24.0));
            let mut corner = ui.new_child(egui::UiBuilder::new().max_rect(spot));
            let (icon, name) = if is_open {
                (Icon::Up, say!(state, "person-less", name = title))
            } else {
                (Icon::Down, say!(state, "person-more", name = title))
            };
            if widgets::icon_button(&mut corner, icon, &name, true).clicked() {
                out.push(Command::View(View::Person(case.id.to_string())));
            }
            if is_open {
                below_row(ui, |ui| person::show(ui, case, state, out));
            } else if !on {
                // A tip only tells: what it would emit is for the card.
                response.on_hover_ui(|ui| person::show(ui, case, state, &mut Vec::new()));
            }
        });
    });
}

/// Shows a group of people: it can be read of and not ticked.
pub fn group(ui: &mut Ui, group: &Group, state: &State, out: &mut Out) {
    let title = group.name.show(state.lang());
    let spot = Spot::Group(group.id.to_string());
    let quiet = excerpt::of_claims(&group.claims, title, state);
    quiet_row(
        ui,
        &spot,
        title,
        &quiet.unwrap_or_default(),
        state,
        out,
        |ui, out| {
            widgets::small(ui, &say!(state, "people-group-note"));
            facts::by_standing(ui, &claims(&group.claims, state), state, out);
        },
    );
}

/// Shows a person who is only mentioned: to be read of and not ticked.
pub fn mentioned(ui: &mut Ui, one: &Mentioned, state: &State, out: &mut Out) {
    let lang = state.lang();
    let title = one.name.show(lang);
    let mut below = one.status.short.show(lang).to_owned();
    if let Some(excerpt) = excerpt::of_claims(&one.claims, title, state) {
        below = format!("{below}\n{excerpt}");
    }
    let spot = Spot::Mentioned(one.id.to_string());
    quiet_row(ui, &spot, title, &below, state, out, |ui, out| {
        widgets::small(ui, &say!(state, "people-mentioned-note"));
        facts::by_standing(ui, &claims(&one.claims, state), state, out);
        facts::part(ui, &say!(state, "person-status"));
        facts::sentence(ui, one.status.text.show(lang), state);
        widgets::small(ui, &tips::confirmed(one.status.confirmed, state));
        facts::cites(ui, &one.status.sources, state);
    });
}

fn quiet_row(
    ui: &mut Ui,
    spot: &Spot,
    title: &str,
    below: &str,
    state: &State,
    out: &mut Out,
    inside: impl FnOnce(&mut Ui, &mut Out),
) {
    let fold = Fold::Spot(spot.clone());
    let is_open = state.open.contains(&fold);
    ui.push_id(spot, |ui| {
        entry(ui, spot, state, out, |ui, out| {
            let row = tick::fold_row(ui, title, below, is_open, &state.search.query);
            focus(&row, Field::FirstFound, state, out);
            if row.clicked() {
                out.push(Command::View(View::Fold(fold)));
            }
            if is_open {
                below_row(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    inside(ui, out);
                });
            }
        });
    });
}

fn claims<'a>(ids: &[Name], state: &'a State) -> Vec<&'a Claim> {
    let claims = ids.iter().filter_map(|id| state.campaign.claim(id));
    claims.filter(|claim| !claim.graphic).collect()
}
