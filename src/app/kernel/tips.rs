//! What a sentence of the page rests on, shown beside it.

use egui::{Color32, Id, Popup, PopupKind, Rect, RectAlign, RichText, Ui};

use super::session::Session;
use super::theme::{SPACE_S, Tokens, semibold, tokens};
use super::widgets;
use crate::campaign::{Case, Citation, Claim, Confirmed, Standing, locale};
use crate::letter::Origin;
use crate::strings::say;

/// Between a sentence and what is said of it, in points.
const GAP: f32 = 6.0;

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
    // It would lie over the dialog, that is not about it.
    if session.in_dialog {
        return;
    }
    let frame = widgets::floating(ui);
    let popup = Popup::new(
        Id::unique("source-tip"),
        ui.ctx().clone(),
        bounds,
        ui.layer_id(),
    )
    .kind(PopupKind::Tooltip)
    .frame(frame)
    .gap(GAP)
    .width(320.0)
    .interactable(false);
    // Below a sentence at the panel's foot it would lie over the buttons under the panel.
    let height = popup.get_expected_size().map_or(0.0, |size| size.y) + GAP;
    let panel = ui.clip_rect();
    let is_above = bounds.bottom() + height > panel.bottom() && bounds.top() - height > panel.top();
    let popup = if is_above {
        popup.align(RectAlign::TOP_START)
    } else {
        popup
    };
    popup.show(|ui| {
        ui.set_max_width(320.0);
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let t = tokens(ui);
        for line in lines(origin, session) {
            match line {
                Line::Head(text, color) => {
                    let text = RichText::new(text).font(semibold(12.0));
                    drop(ui.label(text.color(color(t))));
                }
                Line::Body(text) => drop(widgets::body(ui, &text)),
                Line::Small(text) => drop(widgets::small(ui, &text)),
            }
        }
    });
}

/// The tip as text, for screen readers.
pub(crate) fn aloud(origin: &Origin, session: &Session) -> String {
    let lines = lines(origin, session).into_iter().map(|line| match line {
        Line::Head(text, _) => text.trim_start_matches(SHAPES).trim_start().to_owned(),
        Line::Body(text) | Line::Small(text) => text,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What is said of a sentence, line by line.
enum Line {
    /// What it is, in its colour.
    Head(String, fn(&Tokens) -> Color32),
    /// More of it.
    Body(String),
    /// Where it is from.
    Small(String),
}

impl Line {
    fn head(text: String, color: fn(&Tokens) -> Color32) -> Self {
        Self::Head(text, color)
    }

    fn body(text: impl Into<String>) -> Self {
        Self::Body(text.into())
    }

    fn small(text: impl Into<String>) -> Self {
        Self::Small(text.into())
    }
}

fn lines(origin: &Origin, session: &Session) -> Vec<Line> {
    let lang = session.lang();
    let campaign = &session.campaign;
    let mut lines = Vec::new();
    match origin {
        Origin::Claim(id) => {
            if let Some(found) = campaign.claim(id) {
                claim(&mut lines, found, session);
            }
        }
        Origin::Passage(id) => {
            let Some((_, part)) = campaign.part(id) else {
                return lines;
            };
            for found in part.claims_in(campaign) {
                lines.push(Line::body(found.text.show(lang)));
                claim(&mut lines, found, session);
            }
            for case in part.people_in(campaign) {
                became(&mut lines, case, session);
            }
        }
        Origin::Ask(id) => {
            let said = say!(session, "tip-ask", id = id.as_str());
            lines.push(Line::head(said, |t| t.accent));
            if let Some(ask) = campaign.recommendation(id) {
                lines.extend(ask.note.iter().map(|note| Line::body(note.show(lang))));
                sources(&mut lines, &ask.sources, session);
                sources(&mut lines, &ask.status_sources, session);
            }
        }
        Origin::Figure(id) => {
            if let Some(figure) = campaign.figure(id) {
                let by = figure.according_to.show(lang);
                lines.push(Line::head(say!(session, "tip-figure", by = by), |t| t.fine));
                sources(&mut lines, &figure.sources, session);
                let note = figure.note.iter();
                lines.extend(note.map(|note| Line::small(note.show(lang))));
            }
        }
        Origin::Status(id) => {
            if let Some(case) = campaign.case(id) {
                became(&mut lines, case, session);
            }
        }
        Origin::Office(id) => {
            if let Some(office) = campaign.recipient(id) {
                let (name, address) = (office.name(), office.address());
                lines.push(Line::head(name.show(lang).to_owned(), |t| t.ink));
                lines.push(Line::body(confirmed(address.confirmed, session)));
                sources(&mut lines, &address.sources, session);
            }
        }
        Origin::Edited(_) => {
            lines.push(Line::head(say!(session, "tip-edited"), |t| t.accent));
            lines.push(Line::body(say!(session, "tip-edited-note")));
        }
        _ => {}
    }
    lines
}

/// What became of a person: when it was found, and who says so.
fn became(lines: &mut Vec<Line>, case: &Case, session: &Session) {
    let name = case.name.show(session.lang());
    let said = say!(session, "tip-status", name = name);
    lines.push(Line::head(said, |t| t.ink));
    lines.push(Line::body(confirmed(case.status.confirmed, session)));
    sources(lines, &case.status.sources, session);
}

fn claim(lines: &mut Vec<Line>, claim: &Claim, session: &Session) {
    let lang = session.lang();
    let (name, color): (_, fn(&Tokens) -> Color32) = match claim.standing {
        Standing::Established => (say!(session, "tip-established"), |t| t.fine),
        Standing::Alleged => (say!(session, "tip-alleged"), |t| t.check),
        Standing::Disputed => (say!(session, "tip-disputed"), |t| t.check),
    };
    let shape = shape(claim.standing);
    lines.push(Line::head(format!("{shape} {name}"), color));
    if let (Standing::Alleged, Some(by)) = (claim.standing, &claim.by) {
        lines.push(Line::body(say!(
            session,
            "tip-quoted",
            words = by.show(lang)
        )));
    }
    if claim.standing == Standing::Disputed {
        for account in &claim.accounts {
            lines.push(Line::body(account.text.show(lang)));
            sources(lines, &account.sources, session);
        }
    }
    if claim.accounts.is_empty() {
        sources(lines, &claim.sources, session);
    }
    lines.extend(claim.note.iter().map(|note| Line::small(note.show(lang))));
}

fn sources(lines: &mut Vec<Line>, sources: &[Citation], session: &Session) {
    lines.extend(sources.iter().map(|at| Line::small(cite(session, at))));
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

/// A document and the place in it.
pub fn cite(session: &Session, at: &Citation) -> String {
    let title = session
        .campaign
        .source(&at.source)
        .map_or(&*at.source, |source| &source.title);
    let said = title.to_lowercase();
    if at.at.is_empty() || said.contains(&at.at.to_lowercase()) {
        title.to_owned()
    } else {
        format!("{title}: {}", at.at)
    }
}

/// The shapes of all standings.
const SHAPES: [char; 3] = ['●', '▲', '◆'];

/// The shape that tells how sure something is, beside its colour and word.
pub const fn shape(standing: Standing) -> char {
    match standing {
        Standing::Established => '●',
        Standing::Alleged => '▲',
        Standing::Disputed => '◆',
    }
}
