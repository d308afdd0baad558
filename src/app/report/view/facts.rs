//! Facts, set apart by how sure they are, each with its source.

use egui::text::LayoutJob;
use egui::{Frame, Margin, RichText, Ui};

use super::{entry, fold_head};
use crate::app::kernel::places::Spot;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::tips::cite;
use crate::app::kernel::tips::shape;
use crate::app::kernel::widgets;
use crate::app::report::message::{Out, View};
use crate::app::report::view::Section;
use crate::app::report::view::section_name;
use crate::campaign::{Campaign, Citation, Claim, Name, Standing, search};
use crate::strings::say;

/// Shows what happened: facts that belong to nobody by name.
pub(crate) fn section(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let claims: Vec<&Claim> = search::background(&view.session.campaign).collect();
    if claims.is_empty() {
        widgets::head(ui, &section_name(view, Section::Events), "");
        widgets::small(ui, &say!(view, "section-empty"));
        return;
    }
    let note = say!(view, "events-count", count = claims.len());
    if fold_head(ui, Section::Events, &note, view, out) {
        by_standing(ui, &claims, view, out);
    }
}

/// Shows facts under the name of their standing: the established first.
pub fn by_standing(ui: &mut Ui, claims: &[&Claim], view: View<'_>, out: &mut Out) {
    for standing in [Standing::Established, Standing::Alleged, Standing::Disputed] {
        let mut these = claims.iter().filter(|claim| claim.standing == standing);
        let Some(first) = these.next() else { continue };
        head(ui, standing, view);
        for claim in std::iter::once(first).chain(these) {
            one(ui, claim, view, out);
        }
    }
}

/// The shape, colour and word of how sure something is.
pub fn head(ui: &mut Ui, standing: Standing, view: View<'_>) {
    let t = tokens(ui);
    let (name, color) = match standing {
        Standing::Established => (say!(view, "person-established"), t.fine),
        Standing::Alleged => (say!(view, "person-alleged"), t.check),
        Standing::Disputed => (say!(view, "person-disputed"), t.check),
    };
    ui.add_space(SPACE_S);
    let text = format!("{} {name}", shape(standing));
    ui.label(RichText::new(text).font(semibold(12.0)).color(color));
}

/// Shows one fact with its sources.
pub fn one(ui: &mut Ui, claim: &Claim, view: View<'_>, out: &mut Out) {
    let spot = Spot::Claim(claim.id.to_string());
    entry(ui, &spot, view, out, |ui, _| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let lang = view.lang();
        attributed(ui, claim, view);
        for account in &claim.accounts {
            let margin = Margin {
                left: SPACE_L as i8,
                ..Margin::ZERO
            };
            Frame::NONE.inner_margin(margin).show(ui, |ui| {
                sentence(ui, account.text.show(lang), view);
                cites(ui, &account.sources, view);
            });
        }
        if claim.accounts.is_empty() {
            cites(ui, &claim.sources, view);
        }
        let offices = told_to(&view.session.campaign, claim);
        if !offices.is_empty() {
            let names = offices.iter().map(|office| office.short.show(lang));
            let offices = names.collect::<Vec<_>>().join(" · ");
            widgets::small(ui, &say!(view, "fact-told-to", offices = offices));
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
pub fn sentence(ui: &mut Ui, text: &str, view: View<'_>) {
    let t = tokens(ui);
    let mut job = LayoutJob::default();
    let format = widgets::tight(sans(13.0), t.ink);
    widgets::mark(&mut job, text, &format, &view.state.search.query, t);
    ui.label(job);
}

/// A fact's sentence, in which the words that say who alleges it stand out.
fn attributed(ui: &mut Ui, claim: &Claim, view: View<'_>) {
    let t = tokens(ui);
    let lang = view.lang();
    let text = claim.text.show(lang);
    let by = claim.by.as_ref().map_or("", |by| by.show(lang));
    let (before, after) = match text.split_once(by) {
        Some((before, after)) if !by.is_empty() => (before, after),
        _ => return sentence(ui, text, view),
    };
    let mut job = LayoutJob::default();
    for (part, font, color) in [
        (before, sans(13.0), t.ink),
        (by, semibold(13.0), t.check),
        (after, sans(13.0), t.ink),
    ] {
        let format = widgets::tight(font, color);
        widgets::mark(&mut job, part, &format, &view.state.search.query, t);
    }
    ui.label(job);
}

/// Where sources say so, a line each.
pub fn cites(ui: &mut Ui, sources: &[Citation], view: View<'_>) {
    for at in sources {
        widgets::small(ui, &cite(view.session, at));
    }
}

/// The offices whose letters tell this fact: as their background, with one of their requests, or as
/// what binds them; by itself or in a passage.
fn told_to<'a>(campaign: &'a Campaign, claim: &Claim) -> Vec<&'a crate::campaign::Addressee> {
    let tells = |id: &Name| {
        let mut passages = campaign.passages.iter();
        let told = passages.find(|passage| passage.id == *id);
        *id == claim.id || told.is_some_and(|passage| passage.claims().any(|id| *id == claim.id))
    };
    let offices = campaign.addressees.iter();
    offices
        .filter(|office| {
            let asks = campaign.recommendations_to(&office.id);
            let own = asks.flat_map(|ask| ask.background.iter().chain(&ask.obligation));
            let all = office.background.iter().chain(&office.obligation);
            all.chain(own).any(tells)
        })
        .collect()
}
