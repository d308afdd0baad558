//! Facts, set apart by how sure they are, each with its source.

use egui::text::LayoutJob;
use egui::{Frame, Margin, RichText, Ui};

use super::{cite, cite_short, entry, fold_head};
use crate::app::places::{Spot, told_to};
use crate::app::state::{Section, State};
use crate::app::theme::{SPACE_L, SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::ui::{Out, widgets};
use crate::campaign::{Citation, Claim, Standing, search};
use crate::strings::say;

/// Shows what happened: facts that belong to nobody by name.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let claims: Vec<&Claim> = search::background(&state.campaign).collect();
    if claims.is_empty() {
        widgets::head(ui, &Section::Events.name(state), "");
        widgets::small(ui, &say!(state, "section-empty"));
        return;
    }
    let note = say!(state, "events-count", count = claims.len());
    if fold_head(ui, Section::Events, &note, state, out) {
        by_standing(ui, &claims, state, out);
    }
}

/// Shows facts under the name of their standing: the established first.
pub fn by_standing(ui: &mut Ui, claims: &[&Claim], state: &State, out: &mut Out) {
    for standing in [Standing::Established, Standing::Alleged, Standing::Disputed] {
        let mut these = claims.iter().filter(|claim| claim.standing == standing);
        let Some(first) = these.next() else { continue };
        head(ui, standing, state);
        for claim in std::iter::once(first).chain(these) {
            one(ui, claim, state, out);
        }
    }
}

/// The shape, colour and word of how sure something is.
pub fn head(ui: &mut Ui, standing: Standing, state: &State) {
    let t = tokens(ui);
    let (name, color) = match standing {
        Standing::Established => (say!(state, "person-established"), t.fine),
        Standing::Alleged => (say!(state, "person-alleged"), t.check),
        Standing::Disputed => (say!(state, "person-disputed"), t.check),
    };
    ui.add_space(SPACE_S);
    let text = format!("{} {name}", shape(standing));
    ui.label(RichText::new(text).font(semibold(12.0)).color(color));
}

/// The shape that tells how sure something is, beside its colour and word.
pub const fn shape(standing: Standing) -> char {
    match standing {
        Standing::Established => '●',
        Standing::Alleged => '▲',
        Standing::Disputed => '◆',
    }
}

/// Shows one fact with its sources.
pub fn one(ui: &mut Ui, claim: &Claim, state: &State, out: &mut Out) {
    let spot = Spot::Claim(claim.id.to_string());
    entry(ui, &spot, state, out, |ui, _| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let lang = state.lang();
        attributed(ui, claim, state);
        for account in &claim.accounts {
            let margin = Margin {
                left: SPACE_L as i8,
                ..Margin::ZERO
            };
            Frame::NONE.inner_margin(margin).show(ui, |ui| {
                sentence(ui, account.text.show(lang), state);
                cites(ui, &account.sources, state);
            });
        }
        if claim.accounts.is_empty() {
            cites(ui, &claim.sources, state);
        }
        let offices = told_to(&state.campaign, claim);
        if !offices.is_empty() {
            let names = offices.iter().map(|office| office.short.show(lang));
            let offices = names.collect::<Vec<_>>().join(" · ");
            widgets::small(ui, &say!(state, "fact-told-to", offices = offices));
        }
    });
    ui.add_space(SPACE_M - SPACE_S);
}

/// A small head within a card.
pub fn part(ui: &mut Ui, name: &str) {
    ui.add_space(SPACE_S);
    ui.label(RichText::new(name).font(semibold(12.0)));
}

/// A sentence of a card.
pub fn sentence(ui: &mut Ui, text: &str, state: &State) {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    let format = widgets::tight(sans(13.0), t.ink);
    widgets::mark(&mut job, text, &format, &state.search.query, t);
    ui.label(job);
}

/// A fact's sentence, in which the words that say who alleges it stand out.
fn attributed(ui: &mut Ui, claim: &Claim, state: &State) {
    let t = tokens(ui);
    let lang = state.lang();
    let text = claim.text.show(lang);
    let by = claim.by.as_ref().map_or("", |by| by.show(lang));
    let (before, after) = match text.split_once(by) {
        Some((before, after)) if !by.is_empty() => (before, after),
        _ => return sentence(ui, text, state),
    };
    let mut job = LayoutJob::default();
    for (part, font, color) in [
        (before, sans(13.0), t.ink),
        (by, semibold(13.0), t.check),
        (after, sans(13.0), t.ink),
    ] {
        let format = widgets::tight(font, color);
        widgets::mark(&mut job, part, &format, &state.search.query, t);
    }
    ui.label(job);
}

/// Where sources say so, a line each.
pub fn cites(ui: &mut Ui, sources: &[Citation], state: &State) {
    for at in sources {
        widgets::small(ui, &cite_short(state, at, false)).on_hover_text(cite(state, at));
    }
}
