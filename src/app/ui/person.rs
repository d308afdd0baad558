//! What is known of a person, set apart by how sure it is, and what is not known: for reading
//! before the person is added to a letter.

use egui::{RichText, Ui};

use super::report::{entry, facts};
use super::{Out, tips, widgets};
use crate::app::places::Spot;
use crate::app::state::State;
use crate::app::theme::{SPACE_S, semibold, tokens};
use crate::campaign::{Case, Claim};
use crate::strings::say;

/// Shows what is known of `case`.
pub fn show(ui: &mut Ui, case: &Case, state: &State, out: &mut Out) {
    let lang = state.lang();
    let t = tokens(ui);
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let conviction = case
        .conviction
        .as_ref()
        .and_then(|id| state.campaign.claim(id));
    if let Some(claim) = conviction {
        facts::part(ui, &say!(state, "person-conviction"));
        facts::one(ui, claim, state, out);
    }
    let all: Vec<&Claim> = case
        .claims
        .iter()
        .chain(&case.also)
        .filter(|id| case.conviction.as_ref() != Some(id))
        .filter_map(|id| state.campaign.claim(id))
        .collect();
    let told: Vec<&Claim> = all.iter().filter(|claim| !claim.graphic).copied().collect();
    facts::by_standing(ui, &told, state, out);
    let spot = Spot::Status(case.id.to_string());
    entry(ui, &spot, state, out, |ui, _| {
        facts::part(ui, &say!(state, "person-status"));
        facts::sentence(ui, case.status.text.show(lang), state);
        widgets::small(ui, &tips::confirmed(case.status.confirmed, state));
        facts::cites(ui, &case.status.sources, state);
    });
    if let Some(unknown) = &case.not_known {
        ui.add_space(SPACE_S);
        let name = say!(state, "person-not-known");
        ui.label(RichText::new(name).font(semibold(12.0)).color(t.check));
        facts::sentence(ui, unknown.show(lang), state);
    }
    if all.iter().any(|claim| claim.graphic) {
        widgets::small(ui, &say!(state, "person-graphic"));
    }
}
