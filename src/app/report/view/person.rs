//! What is known of a person, set apart by how sure it is, and what is not known: for reading
//! before the person is added to a letter.

use egui::{RichText, Ui};

use super::{entry, facts};
use crate::app::kernel::places::Spot;
use crate::app::kernel::theme::{SPACE_S, semibold, tokens};
use crate::app::kernel::{tips, widgets};
use crate::app::report::message::{Out, View};
use crate::campaign::{Case, Claim};
use crate::strings::say;

/// Shows what is known of `case`.
pub(crate) fn card(ui: &mut Ui, case: &Case, view: View<'_>, out: &mut Out) {
    let lang = view.lang();
    let t = tokens(ui);
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let conviction = case
        .conviction
        .as_ref()
        .and_then(|id| view.session.campaign.claim(id));
    if let Some(claim) = conviction {
        facts::part(ui, &say!(view, "person-conviction"));
        facts::one(ui, claim, view, out);
    }
    let all: Vec<&Claim> = case
        .claims
        .iter()
        .chain(&case.also)
        .filter(|id| case.conviction.as_ref() != Some(id))
        .filter_map(|id| view.session.campaign.claim(id))
        .collect();
    let told: Vec<&Claim> = all.iter().filter(|claim| !claim.graphic).copied().collect();
    facts::by_standing(ui, &told, view, out);
    let spot = Spot::Status(case.id.to_string());
    entry(ui, &spot, view, out, |ui, _| {
        facts::part(ui, &say!(view, "person-status"));
        facts::sentence(ui, case.status.text.show(lang), view);
        widgets::small(ui, &tips::confirmed(case.status.confirmed, view.session));
        facts::cites(ui, &case.status.sources, view);
    });
    if let Some(unknown) = &case.not_known {
        ui.add_space(SPACE_S);
        let name = say!(view, "person-not-known");
        ui.label(RichText::new(name).font(semibold(12.0)).color(t.check));
        facts::sentence(ui, unknown.show(lang), view);
    }
    if all.iter().any(|claim| claim.graphic) {
        widgets::small(ui, &say!(view, "person-graphic"));
    }
}
