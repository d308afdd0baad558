//! What a sentence of the page rests on, shown beside it.

use egui::{Id, Popup, PopupKind, Rect, RichText, Ui};

use super::session::Session;
use super::theme::{SPACE_S, semibold, tokens};
use super::widgets;
use crate::campaign::{Case, Citation, Claim, Confirmed, Standing, locale};
use crate::letter::Origin;
use crate::strings::say;

/// Whether there is anything to say of words of this origin.
pub fn has_tip(origin: &Origin) -> bool {
    matches!(
        origin,
        Origin::Claim(_)
            | Origin::Passage(_)
            | Origin::Figure(_)
            | Origin::Ask(_)
            | Origin::Status(_)
            | Origin::Office(_)
            | Origin::Edited(_)
    )
}

/// Shows beside `bounds` what words of this origin rest on.
pub(crate) fn tip(ui: &Ui, bounds: Rect, origin: &Origin, session: &Session) {
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
        content(ui, origin, session);
    });
}

fn content(ui: &mut Ui, origin: &Origin, session: &Session) {
    let t = tokens(ui);
    let lang = session.lang();
    match origin {
        Origin::Claim(id) => {
            if let Some(found) = session.campaign.claim(id) {
                claim(ui, found, session);
            }
        }
        Origin::Passage(id) => {
            let campaign = &session.campaign;
            let Some((_, part)) = campaign.part(id) else {
                return;
            };
            for found in part.claims_in(campaign) {
                widgets::body(ui, found.text.show(lang));
                claim(ui, found, session);
            }
            for case in part.people_in(campaign) {
                became(ui, case, session);
            }
        }
        Origin::Ask(id) => {
            head(ui, &say!(session, "tip-ask", id = id.as_str()), t.accent);
            if let Some(ask) = session.campaign.recommendation(id) {
                if let Some(note) = &ask.note {
                    widgets::body(ui, note.show(lang));
                }
                sources(ui, &ask.sources, session);
                sources(ui, &ask.status_sources, session);
            }
        }
        Origin::Figure(id) => {
            if let Some(figure) = session.campaign.figure(id) {
                let by = figure.according_to.show(lang);
                head(ui, &say!(session, "tip-figure", by = by), t.fine);
                sources(ui, &figure.sources, session);
                if let Some(note) = &figure.note {
                    widgets::small(ui, note.show(lang));
                }
            }
        }
        Origin::Status(id) => {
            if let Some(case) = session.campaign.case(id) {
                became(ui, case, session);
            }
        }
        Origin::Office(id) => {
            if let Some(office) = session.campaign.addressee(id) {
                head(ui, office.office.show(lang), t.ink);
                widgets::body(ui, &confirmed(office.address.confirmed, session));
                sources(ui, &office.address.sources, session);
            }
        }
        Origin::Edited(_) => {
            head(ui, &say!(session, "tip-edited"), t.accent);
            widgets::body(ui, &say!(session, "tip-edited-note"));
        }
        _ => {}
    }
}

/// What became of a person: when it was found, and who says so.
fn became(ui: &mut Ui, case: &Case, session: &Session) {
    let t = tokens(ui);
    let name = case.name.show(session.lang());
    head(ui, &say!(session, "tip-status", name = name), t.ink);
    widgets::body(ui, &confirmed(case.status.confirmed, session));
    sources(ui, &case.status.sources, session);
}

fn claim(ui: &mut Ui, claim: &Claim, session: &Session) {
    let t = tokens(ui);
    let lang = session.lang();
    let shape = shape(claim.standing);
    let standing = |ui: &mut Ui, name: &str, color| head(ui, &format!("{shape} {name}"), color);
    match claim.standing {
        Standing::Established => standing(ui, &say!(session, "tip-established"), t.fine),
        Standing::Alleged => {
            standing(ui, &say!(session, "tip-alleged"), t.check);
            if let Some(by) = &claim.by {
                widgets::body(ui, &say!(session, "tip-quoted", words = by.show(lang)));
            }
        }
        Standing::Disputed => {
            standing(ui, &say!(session, "tip-disputed"), t.check);
            for account in &claim.accounts {
                widgets::body(ui, account.text.show(lang));
                sources(ui, &account.sources, session);
            }
        }
    }
    if claim.accounts.is_empty() {
        sources(ui, &claim.sources, session);
    }
    if let Some(note) = &claim.note {
        widgets::small(ui, note.show(lang));
    }
}

fn head(ui: &mut Ui, text: &str, color: egui::Color32) {
    ui.label(RichText::new(text).font(semibold(12.0)).color(color));
}

/// When it was last found so, in words.
pub fn confirmed(confirmed: Confirmed, session: &Session) -> String {
    match confirmed {
        Confirmed::Never => say!(session, "confirmed-never"),
        Confirmed::On(when) => {
            let date = locale::when(&session.ui_lang.lang(), when);
            say!(session, "confirmed-on", date = date)
        }
    }
}

fn sources(ui: &mut Ui, sources: &[Citation], session: &Session) {
    for at in sources {
        widgets::small(ui, &cite(session, at));
    }
}

/// A document and the place in it.
pub fn cite(session: &Session, at: &Citation) -> String {
    let title = session
        .campaign
        .source(&at.source)
        .map_or(&*at.source, |source| &source.title);
    if at.at.is_empty() {
        title.to_owned()
    } else {
        format!("{title}: {}", at.at)
    }
}

/// The shape that tells how sure something is, beside its colour and word.
pub const fn shape(standing: Standing) -> char {
    match standing {
        Standing::Established => '●',
        Standing::Alleged => '▲',
        Standing::Disputed => '◆',
    }
}
