//! What is known of a person, set apart by how sure it is, and what is not known: for reading
//! before the person is added to a letter.

use egui::text::{LayoutJob, TextFormat};
use egui::{RichText, Ui};

use super::{tips, widgets};
use crate::app::state::State;
use crate::app::strings::say;
use crate::app::theme::{SPACE_S, sans, semibold, tokens};
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
        part(ui, &say!(state, "person-conviction"), t.ink);
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
        part(ui, &say!(state, "person-established"), t.fine);
        for claim in of(Standing::Established) {
            sentence(ui, claim.text.show(lang));
        }
    }
    if of(Standing::Alleged).next().is_some() {
        part(ui, &say!(state, "person-alleged"), t.check);
        for claim in of(Standing::Alleged) {
            let by = claim.by.as_ref().map_or("", |by| by.show(lang));
            attributed(ui, claim.text.show(lang), by);
        }
    }
    if of(Standing::Disputed).next().is_some() {
        part(ui, &say!(state, "person-disputed"), t.check);
        for claim in of(Standing::Disputed) {
            sentence(ui, claim.text.show(lang));
            for account in &claim.accounts {
                widgets::small(ui, &format!("· {}", account.text.show(lang)));
            }
        }
    }
    part(ui, &say!(state, "person-status"), t.ink);
    sentence(ui, case.status.text.show(lang));
    widgets::small(ui, &tips::confirmed(case.status.confirmed, state));
    if let Some(unknown) = &case.not_known {
        part(ui, &say!(state, "person-not-known"), t.fix);
        sentence(ui, unknown.show(lang));
    }
    if all.iter().any(|claim| claim.graphic) {
        widgets::small(ui, &say!(state, "person-graphic"));
    }
}

fn part(ui: &mut Ui, name: &str, color: egui::Color32) {
    ui.add_space(SPACE_S);
    ui.label(RichText::new(name).font(semibold(12.0)).color(color));
}

/// A sentence in which the words that say who alleges it stand out.
fn attributed(ui: &mut Ui, text: &str, by: &str) {
    let t = tokens(ui);
    let (before, after) = match text.split_once(by) {
        Some((before, after)) if !by.is_empty() => (before, after),
        _ => return sentence(ui, text),
    };
    let mut job = LayoutJob::default();
    for (part, font, color) in [
        (before, sans(13.0), t.ink),
        (by, semibold(13.0), t.check),
        (after, sans(13.0), t.ink),
    ] {
        let format = TextFormat {
            line_height: Some(18.0),
            ..TextFormat::simple(font, color)
        };
        job.append(part, 0.0, format);
    }
    ui.label(job);
}

fn sentence(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).size(13.0).line_height(Some(18.0)));
}
