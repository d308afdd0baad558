//! The people of the report: those with a case, groups, and those who are only mentioned.

use egui::{Rect, Ui, pos2, vec2};

use super::{below_row, entry, facts, rows};
use super::{excerpt, person};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::{FocusField, Goal, Spot};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_S};
use crate::app::kernel::tick;
use crate::app::kernel::tick::Tick;
use crate::app::kernel::tips;
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::Tone;
use crate::app::report::message::{Command, Message, Out, View};
use crate::app::report::view::Fold;
use crate::app::report::view::Section;
use crate::app::report::view::section_name;
use crate::campaign::{Addressee, Case, Claim, Group, Mentioned, Name, State as Fate};
use crate::strings::say;

/// Shows all of them.
pub(crate) fn section(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &section_name(view, Section::People), "");
    if view.session.campaign.cases.is_empty() {
        widgets::small(ui, &say!(view, "section-empty"));
    }
    rows(ui, |ui| {
        for case in &view.session.campaign.cases {
            one(ui, case, view, out);
        }
    });
    if !view.session.campaign.groups.is_empty() {
        ui.add_space(SPACE_L);
        widgets::small(ui, &say!(view, "people-groups"));
        rows(ui, |ui| {
            for group in &view.session.campaign.groups {
                self::group(ui, group, view, out);
            }
        });
    }
    if !view.session.campaign.mentioned.is_empty() {
        ui.add_space(SPACE_L);
        widgets::small(ui, &say!(view, "people-mentioned"));
        rows(ui, |ui| {
            for one in &view.session.campaign.mentioned {
                mentioned(ui, one, view, out);
            }
        });
    }
}

/// Shows a person with a case, to be ticked.
pub fn one(ui: &mut Ui, case: &Case, view: View<'_>, out: &mut Out) {
    let lang = view.lang();
    let on = view
        .session
        .draft
        .cases
        .iter()
        .any(|id| case.id == id.as_str());
    let is_open = view.state.person.as_deref() == Some(&*case.id);
    let tone = match case.status.state {
        state if state.is_death() => Tone::Grave,
        Fate::Released => Tone::Quiet,
        _ => Tone::Check,
    };
    let title = case.name.show(lang);
    let about = case.about.show(lang).to_owned();
    let mut below = vec![(about, Tone::Quiet)];
    let others = elsewhere(case, view);
    if case.supports.is_empty() {
        below.push((format!("\n{}", say!(view, "person-nowhere")), Tone::Quiet));
    }
    if !others.is_empty() {
        let short = others
            .iter()
            .map(|office| office.short.show(lang).to_owned());
        let short: Vec<String> = short.collect();
        let offices = view.ui_lang.list(&short);
        let said = say!(view, "person-elsewhere", offices = offices);
        let tone = if on { Tone::Check } else { Tone::Quiet };
        below.push((format!("\n{said}"), tone));
    }
    if let Some(excerpt) = excerpt::of_case(case, view).filter(|_| !is_open) {
        below.push((format!("\n{excerpt}"), Tone::Quiet));
    }
    // Where the pack says it in another language only, the window says what kind of fate it is.
    let kind = view.is_foreign(lang).then(|| fate(case.status.state, view));
    let short = case.status.short.show(lang);
    let kind = kind.flatten();
    if kind.is_some() {
        below.insert(1, (format!("\n{short}"), Tone::Quiet));
    }
    let can_be = can_tell_of(case, view);
    if !can_be {
        let said = view.session.said_lacking();
        let tone = if on { Tone::Check } else { Tone::Quiet };
        below.push((format!("\n{said}"), tone));
    }
    let row = Tick {
        title,
        pill: Some((kind.as_deref().unwrap_or(short), tone)),
        below,
        on,
        room: 24.0,
        query: &view.state.search.query,
    };
    let spot = Spot::Case(case.id.to_string());
    ui.push_id(case.id.to_string(), |ui| {
        entry(ui, &spot, view, out, |ui, out| {
            let response = tick::row_if(ui, &row, on || can_be);
            focus(&response, FocusField::FirstFound, view.session, out);
            let first = FocusField::Section(Section::People);
            focus(&response, first, view.session, out);
            if response.clicked() {
                out.push(Command::Edit(Edit::Case(case.id.to_string(), !on)));
            }
            let corner = pos2(response.rect.right() - 28.0, response.rect.bottom() - 28.0);
            let spot = Rect::from_min_size(corner, vec2(24.0, 24.0));
            let mut corner = ui.new_child(egui::UiBuilder::new().max_rect(spot));
            let (icon, name) = if is_open {
                (Icon::Up, say!(view, "person-less", name = title))
            } else {
                (Icon::Down, say!(view, "person-more", name = title))
            };
            if widgets::icon_button(&mut corner, icon, &name, true).clicked() {
                out.push(Command::Own(Message::Person(case.id.to_string())));
            }
            for office in others.iter().filter(|_| on) {
                below_row(ui, |ui| {
                    let office_name = office.short.show(lang);
                    let said = say!(view, "remedy-write-to", office = office_name);
                    if widgets::quiet_button(ui, &said, &said).clicked() {
                        out.push(Command::Edit(Edit::To(office.id.to_string())));
                        out.push(Command::Follow(Goal::Field(FocusField::Office)));
                    }
                });
            }
            if is_open {
                below_row(ui, |ui| {
                    person::write_for(ui, (case, &response), &others, view, out);
                    person::card(ui, case, view, out);
                    let write = Action::Card.name(view.ui_lang);
                    if case.card.is_some() && widgets::secondary(ui, &write).clicked() {
                        out.push(Command::Card(case.id.to_string()));
                    }
                });
            } else if !on {
                // A tip only tells: what it would emit is for the card.
                response.on_hover_ui(|ui| person::card(ui, case, view, &mut Vec::new()));
            }
        });
    });
}

/// Whether the letter can speak of somebody in its language.
pub(super) fn can_tell_of(case: &Case, view: View<'_>) -> bool {
    let session = view.session;
    session.campaign.can_tell_of(case, &session.draft.lang)
}

/// What became of somebody, in the window's own words; nothing where only the pack's say it.
fn fate(state: Fate, view: View<'_>) -> Option<String> {
    Some(match state {
        Fate::AtRisk => say!(view, "choice-at-risk"),
        Fate::Disappeared => say!(view, "choice-disappeared"),
        Fate::Detained => say!(view, "choice-detained"),
        Fate::Charged => say!(view, "choice-charged"),
        Fate::OnTrial => say!(view, "choice-on-trial"),
        Fate::Sentenced => say!(view, "choice-sentenced"),
        Fate::Released => say!(view, "choice-released"),
        Fate::Died => say!(view, "choice-died"),
        Fate::Executed => say!(view, "choice-executed"),
        Fate::Unknown => say!(view, "choice-unknown"),
        Fate::Other => return None,
    })
}

/// The offices that can be asked something about somebody whom no request to this one concerns.
fn elsewhere<'a>(case: &Case, view: View<'a>) -> Vec<&'a Addressee> {
    let offices = view.session.campaign.offices_about(case);
    let here = view.session.draft.to.as_str();
    if offices.iter().any(|office| office.id == here) {
        return Vec::new();
    }
    offices
}

/// Shows a group of people: it can be read of and not ticked.
pub fn group(ui: &mut Ui, group: &Group, view: View<'_>, out: &mut Out) {
    let title = group.name.show(view.lang());
    let spot = Spot::Group(group.id.to_string());
    let quiet = excerpt::of_claims(&group.claims, title, view);
    quiet_row(
        ui,
        &spot,
        title,
        &quiet.unwrap_or_default(),
        view,
        out,
        |ui, out| {
            widgets::small(ui, &say!(view, "people-group-note"));
            person::untranslated(ui, person::texts(claims(&group.claims, view)), view);
            facts::by_standing(ui, &claims(&group.claims, view), view, out);
        },
    );
}

/// Shows a person who is only mentioned: to be read of and not ticked.
pub fn mentioned(ui: &mut Ui, one: &Mentioned, view: View<'_>, out: &mut Out) {
    let lang = view.lang();
    let title = one.name.show(lang);
    let mut below = one.status.short.show(lang).to_owned();
    if let Some(excerpt) = excerpt::of_claims(&one.claims, title, view) {
        below = format!("{below}\n{excerpt}");
    }
    let spot = Spot::Mentioned(one.id.to_string());
    quiet_row(ui, &spot, title, &below, view, out, |ui, out| {
        widgets::small(ui, &say!(view, "people-mentioned-note"));
        let told = person::texts(claims(&one.claims, view));
        person::untranslated(ui, told.chain([&one.status.text]), view);
        facts::by_standing(ui, &claims(&one.claims, view), view, out);
        facts::part(ui, &say!(view, "person-status"));
        facts::sentence(ui, one.status.text.show(lang), view);
        widgets::small(ui, &tips::confirmed(one.status.confirmed, view.session));
        facts::cites(ui, &one.status.sources, view);
    });
}

fn quiet_row(
    ui: &mut Ui,
    spot: &Spot,
    title: &str,
    below: &str,
    view: View<'_>,
    out: &mut Out,
    inside: impl FnOnce(&mut Ui, &mut Out),
) {
    let fold = Fold::Spot(spot.clone());
    let is_open = view.state.open.contains(&fold);
    ui.push_id(spot, |ui| {
        entry(ui, spot, view, out, |ui, out| {
            let row = tick::fold_row(ui, title, below, is_open, &view.state.search.query);
            focus(&row, FocusField::FirstFound, view.session, out);
            if row.clicked() {
                out.push(Command::Own(Message::Fold(fold)));
            }
            if is_open {
                below_row(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    inside(ui, out);
                });
            }
        });
    });
}

fn claims<'a>(ids: &[Name], view: View<'a>) -> Vec<&'a Claim> {
    let claims = ids.iter().filter_map(|id| view.session.campaign.claim(id));
    claims.filter(|claim| !claim.graphic).collect()
}
