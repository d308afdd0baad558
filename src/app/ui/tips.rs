//! What a sentence of the page rests on, shown beside it.

use egui::{Id, Popup, PopupKind, Rect, RichText, Ui};

use super::report::cite;
use super::report::facts::shape;
use super::widgets;
use crate::app::state::State;
use crate::app::theme::{SPACE_S, semibold, tokens};
use crate::campaign::{Citation, Claim, Confirmed, Standing, locale};
use crate::letter::Origin;
use crate::strings::say;

/// Whether there is anything to say of words of this origin.
pub fn has_tip(origin: &Origin) -> bool {
    matches!(
        origin,
        Origin::Claim(_)
            | Origin::Figure(_)
            | Origin::Ask(_)
            | Origin::Status(_)
            | Origin::Office(_)
            | Origin::Edited(_)
    )
}

/// Shows beside `bounds` what words of this origin rest on.
pub fn show(ui: &Ui, bounds: Rect, origin: &Origin, state: &State) {
    let frame = widgets::floating(ui);
    Popup::new(
        Id::unique("source-tip"),
        ui.ctx().clone(),
        bounds,
        ui.layer_id(),
    )
    .kind(PopupKind::Tooltip)
    .frame(frame)
    .gap(6.0)
    .width(320.0)
    .interactable(false)
    .show(|ui| {
        ui.set_max_width(320.0);
        ui.spacing_mut().item_spacing.y = SPACE_S;
        content(ui, origin, state);
    });
}

fn content(ui: &mut Ui, origin: &Origin, state: &State) {
    let t = tokens(ui);
    let lang = state.lang();
    match origin {
        Origin::Claim(id) => {
            if let Some(found) = state.campaign.claim(id) {
                claim(ui, found, state);
            }
        }
        Origin::Ask(id) => {
            head(ui, &say!(state, "tip-ask", id = id.as_str()), t.accent);
            if let Some(ask) = state.campaign.recommendation(id) {
                if let Some(note) = &ask.note {
                    widgets::body(ui, note.show(lang));
                }
                sources(ui, &ask.sources, state);
                sources(ui, &ask.status_sources, state);
            }
        }
        Origin::Figure(id) => {
            if let Some(figure) = state.campaign.figure(id) {
                let by = figure.according_to.show(lang);
                head(ui, &say!(state, "tip-figure", by = by), t.fine);
                sources(ui, &figure.sources, state);
                if let Some(note) = &figure.note {
                    widgets::small(ui, note.show(lang));
                }
            }
        }
        Origin::Status(id) => {
            if let Some(case) = state.campaign.case(id) {
                let name = case.name.show(lang);
                head(ui, &say!(state, "tip-status", name = name), t.ink);
                widgets::body(ui, &confirmed(case.status.confirmed, state));
                sources(ui, &case.status.sources, state);
            }
        }
        Origin::Office(id) => {
            if let Some(office) = state.campaign.addressee(id) {
                head(ui, office.office.show(lang), t.ink);
                widgets::body(ui, &confirmed(office.address.confirmed, state));
                sources(ui, &office.address.sources, state);
            }
        }
        Origin::Edited(_) => {
            head(ui, &say!(state, "tip-edited"), t.accent);
            widgets::body(ui, &say!(state, "tip-edited-note"));
        }
        _ => {}
    }
}

fn claim(ui: &mut Ui, claim: &Claim, state: &State) {
    let t = tokens(ui);
    let lang = state.lang();
    let shape = shape(claim.standing);
    let standing = |ui: &mut Ui, name: &str, color| head(ui, &format!("{shape} {name}"), color);
    match claim.standing {
        Standing::Established => standing(ui, &say!(state, "tip-established"), t.fine),
        Standing::Alleged => {
            standing(ui, &say!(state, "tip-alleged"), t.check);
            if let Some(by) = &claim.by {
                widgets::body(ui, &say!(state, "tip-quoted", words = by.show(lang)));
            }
        }
        Standing::Disputed => {
            standing(ui, &say!(state, "tip-disputed"), t.check);
            for account in &claim.accounts {
                widgets::body(ui, account.text.show(lang));
                sources(ui, &account.sources, state);
            }
        }
    }
    if claim.accounts.is_empty() {
        sources(ui, &claim.sources, state);
    }
    if let Some(note) = &claim.note {
        widgets::small(ui, note.show(lang));
    }
}

fn head(ui: &mut Ui, text: &str, color: egui::Color32) {
    ui.label(RichText::new(text).font(semibold(12.0)).color(color));
}

/// When it was last found so, in words.
pub fn confirmed(confirmed: Confirmed, state: &State) -> String {
    match confirmed {
        Confirmed::Never => say!(state, "confirmed-never"),
        Confirmed::On(when) => {
            let date = locale::when(&state.ui_lang.lang(), when);
            say!(state, "confirmed-on", date = date)
        }
    }
}

fn sources(ui: &mut Ui, sources: &[Citation], state: &State) {
    for at in sources {
        widgets::small(ui, &cite(state, at));
    }
}
