//! What is known of a person, set apart by how sure it is, and what is not known: for reading
//! before the person is added to a letter.

use egui::{Response, RichText, Ui};

use super::{entry, facts, people};
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::Spot;
use crate::app::kernel::theme::{SPACE_S, semibold, tokens};
use crate::app::kernel::{tips, widgets};
use crate::app::report::message::{Command, Out, View};
use crate::campaign::{Addressee, Case, Claim, Consent, Text};
use crate::strings::{language, say};

/// Shows what is known of `case`.
pub(crate) fn card(ui: &mut Ui, case: &Case, view: View<'_>, out: &mut Out) {
    let lang = view.lang();
    let t = tokens(ui);
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let conviction = case
        .conviction
        .as_ref()
        .and_then(|id| view.session.campaign.claim(id));
    let claims = case.claims.iter().chain(&case.also).chain(&case.conviction);
    let claims = claims.filter_map(|id| view.session.campaign.claim(id));
    let own = std::iter::once(&case.status.text).chain(&case.not_known);
    untranslated(ui, texts(claims).chain(own), view);
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

/// The sentences of these facts that are shown.
pub(super) fn texts<'a>(
    claims: impl IntoIterator<Item = &'a Claim>,
) -> impl Iterator<Item = &'a Text> {
    let told = claims.into_iter().filter(|claim| !claim.graphic);
    told.flat_map(|claim| {
        let accounts = claim.accounts.iter().map(|account| &account.text);
        std::iter::once(&claim.text).chain(accounts)
    })
}

/// Says once what of a story is not in the language that it is shown in: sentences that the pack has in another
/// only, and its sources, which are named as the pack names them.
pub(super) fn untranslated<'a>(
    ui: &mut Ui,
    mut texts: impl Iterator<Item = &'a Text>,
    view: View<'_>,
) {
    let lang = view.lang();
    let other = texts.find_map(|text| {
        let codes = || text.0.keys().map(crate::campaign::Lang::code);
        let is_there = codes().any(|code| code == lang.code());
        let shown = || {
            codes()
                .find(|code| *code == "en")
                .or_else(|| codes().next())
        };
        if is_there { None } else { shown() }
    });
    if let Some(other) = other {
        let other = language(view.ui_lang, other);
        widgets::small(ui, &say!(view, "person-untranslated", language = other));
    } else if *lang != view.session.campaign.first_language() {
        widgets::small(ui, &say!(view, "person-sources-as-they-are"));
    }
}

/// At the head of a story, what it is read for: writing for the person, to an office that has to do with them, or
/// that the letter does so already.
pub(super) fn write_for(
    ui: &mut Ui,
    (case, row): (&Case, &Response),
    elsewhere: &[&Addressee],
    view: View<'_>,
    out: &mut Out,
) {
    let lang = view.lang();
    let name = case.name.show(lang);
    // Nothing can be asked for somebody who has died.
    let is_dead = case.status.state.is_death();
    let cases = &view.session.draft.cases;
    if cases.iter().any(|id| case.id == id.as_str()) {
        widgets::small(ui, &say!(view, "person-in-letter", name = name));
    } else if case.consent == Consent::Unknown {
        widgets::small(ui, &say!(view, "person-not-named", name = name));
    } else if elsewhere.is_empty() && !people::can_tell_of(case, view) {
        widgets::small(ui, &view.session.said_lacking());
    } else if elsewhere.is_empty() && !case.supports.is_empty() {
        let said = if is_dead {
            say!(view, "person-write-about", name = name)
        } else {
            say!(view, "person-write", name = name)
        };
        if widgets::secondary(ui, &said).clicked() {
            out.push(Command::Edit(Edit::Case(case.id.to_string(), true)));
            // Where the person can be taken out again.
            row.request_focus();
        }
    } else {
        for office in elsewhere {
            let short = office.short.show(lang);
            let said = if is_dead {
                say!(view, "person-write-about-to", name = name, office = short)
            } else {
                say!(view, "person-write-to", name = name, office = short)
            };
            if widgets::secondary(ui, &said).clicked() {
                let (person, office) = (case.id.to_string(), office.id.to_string());
                out.push(Command::WriteFor(person, office));
            }
        }
        if !elsewhere.is_empty() && view.session.is_begun() {
            widgets::small(ui, &say!(view, "person-begins-new"));
        }
    }
}
