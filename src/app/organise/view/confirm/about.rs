//! What a card asks of a fact that leans on something: whom it is about, and of which year a day is; and of somebody
//! who got another state, whether what is said of it still holds.

use egui::{RichText, Ui};

use super::push;
use crate::app::kernel::theme::{SPACE_M, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Confirming, Out, View};
use crate::app::organise::state::Entries;
use crate::campaign::amend::Entry;
use crate::campaign::leans;
use crate::strings::say;

/// That a day has no year.
pub(super) fn day(view: View<'_>, kind: Entries, entry: &Entry) -> Option<String> {
    if !matches!(kind, Entries::Claims | Entries::Recommendations) {
        return None;
    }
    let lang = view.session.campaign.first_language();
    let text = entry.text(&format!("text.{lang}"));
    let day = leans::day_without_year(lang.code(), text)?;
    Some(say!(view, "confirm-no-year", day = day))
}

/// Asks whom a fact is about that names nobody, with a button for each person of the pack.
pub(super) fn person(ui: &mut Ui, view: View<'_>, fact: &Entry, out: &mut Out) {
    let lang = view.session.campaign.first_language();
    let Some(word) = view.state.unnamed(fact, lang.code()) else {
        return;
    };
    let people = view.state.people_of(fact);
    let is_late = |one: &Entry| word.opens && !view.state.is_named_before(one, fact, lang.code());
    let late = people.iter().find(|(_, one, tells)| *tells && is_late(one));
    let late = late.map(|(_, one, _)| one.text(&format!("name.{lang}")).to_owned());
    let color = tokens(ui).check;
    let asked = say!(view, "confirm-about-whom", words = word.words);
    ui.label(RichText::new(format!("▲ {asked}")).small().color(color));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        for (spot, one, tells) in people {
            let name = one.text(&format!("name.{lang}"));
            let button = widgets::word_toggle(ui, name, tells);
            if button
                .on_hover_text(say!(view, "confirm-about-help", name = name))
                .clicked()
            {
                push(out, Confirming::About(spot));
            }
        }
    });
    if let Some(name) = late {
        let said = say!(view, "confirm-about-late", name = name);
        ui.label(RichText::new(format!("▲ {said}")).small().color(color));
    }
}

/// That words were written for another state than the one chosen, where that is so of the field at `path`.
pub(super) fn said_before(ui: &mut Ui, view: View<'_>, person: &Entry, path: &str, out: &mut Out) {
    let told = view.state.said_before(person);
    if told.is_none_or(|told| !told.starts_with(path)) {
        return;
    }
    let color = tokens(ui).check;
    let said = say!(view, "confirm-said-before");
    ui.label(RichText::new(format!("▲ {said}")).small().color(color));
    if widgets::word_toggle(ui, &say!(view, "confirm-said-holds"), false).clicked() {
        push(out, Confirming::StillSaid);
    }
}
