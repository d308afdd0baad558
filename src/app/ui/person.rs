//! What is known of a person, set apart by how sure it is, and what is not known: for reading
//! before the person is added to a letter.

use egui::{RichText, Ui};

use super::widgets;
use crate::app::state::State;
use crate::app::theme::{SPACE_S, semibold, tokens};
use crate::campaign::{Case, Claim, Standing};

/// Shows what is known of `case`.
pub fn show(ui: &mut Ui, case: &Case, state: &State) {
    let lang = state.lang();
    let t = tokens(ui);
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let conviction = case
        .conviction
        .as_ref()
        .and_then(|id| state.campaign.claim(id));
    if let Some(claim) = conviction {
        part(ui, "Conviction", t.ink);
        sentence(ui, claim.text.show(lang));
    }
    let all: Vec<&Claim> = case
        .claims
        .iter()
        .chain(&case.also)
        .filter(|id| case.conviction.as_ref() != Some(id))
        .filter_map(|id| state.campaign.claim(id))
        .collect();
    let of = |standing| {
        all.iter()
            .filter(move |claim| claim.standing == standing && !claim.graphic)
    };
    if of(Standing::Established).next().is_some() {
        part(ui, "Established", t.fine);
        for claim in of(Standing::Established) {
            sentence(ui, claim.text.show(lang));
        }
    }
    if of(Standing::Alleged).next().is_some() {
        part(ui, "Alleged", t.check);
        for claim in of(Standing::Alleged) {
            sentence(ui, claim.text.show(lang));
            if let Some(by) = &claim.by {
                widgets::small(ui, &format!("as “{}”", by.show(lang)));
            }
        }
    }
    if of(Standing::Disputed).next().is_some() {
        part(ui, "Disputed", t.check);
        for claim in of(Standing::Disputed) {
            sentence(ui, claim.text.show(lang));
            for account in &claim.accounts {
                widgets::small(ui, &format!("· {}", account.text.show(lang)));
            }
        }
    }
    if let Some(unknown) = &case.not_known {
        part(ui, "Not known", t.fix);
        sentence(ui, unknown.show(lang));
    }
    if all.iter().any(|claim| claim.graphic) {
        widgets::small(ui, "The sources tell more that no letter prints.");
    }
}

fn part(ui: &mut Ui, name: &str, color: egui::Color32) {
    ui.add_space(SPACE_S);
    ui.label(RichText::new(name).font(semibold(12.0)).color(color));
}

fn sentence(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).size(13.0).line_height(Some(18.0)));
}
