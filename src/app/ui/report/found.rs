//! What was found, by kind, with counts.

use egui::{RichText, Sense, Ui, WidgetInfo};

use super::{asks, facts, focus, people, rows};
use crate::app::places::Field;
use crate::app::state::{Section, State};
use crate::app::theme::{RADIUS_FIELD, SPACE_L, SPACE_M};
use crate::app::ui::{Out, figures, sources, widgets};
use crate::campaign::{Claim, Name};
use crate::strings::say;

/// Shows what was found, or what to try.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let found = &state.search.found;
    let campaign = &state.campaign;
    if found.count() == 0 {
        let text = state.search.text.trim();
        ui.label(RichText::new(say!(state, "found-none", text = text)).line_height(Some(20.0)));
        ui.add_space(SPACE_M);
        widgets::small(ui, &say!(state, "found-none-try"));
        return;
    }
    let mut is_next = false;
    let mut kind = |ui: &mut Ui, name: String, ids: &[Name], content: &mut dyn FnMut(&mut Ui)| {
        if ids.is_empty() {
            return;
        }
        if std::mem::replace(&mut is_next, true) {
            ui.add_space(SPACE_L);
        }
        widgets::head(ui, &name, &format!("· {}", ids.len()));
        content(ui);
    };
    let name = Section::Recommendations.name(state);
    kind(ui, name, &found.recommendations, &mut |ui| {
        asks::found(ui, state, out);
    });
    kind(ui, Section::People.name(state), &found.cases, &mut |ui| {
        rows(ui, |ui| {
            for case in found.cases.iter().filter_map(|id| campaign.case(id)) {
                people::one(ui, case, state, out);
            }
        });
    });
    kind(ui, say!(state, "found-groups"), &found.groups, &mut |ui| {
        let groups = &campaign.groups;
        rows(ui, |ui| {
            for group in groups.iter().filter(|one| found.groups.contains(&one.id)) {
                people::group(ui, group, state, out);
            }
        });
    });
    let name = say!(state, "found-mentioned");
    kind(ui, name, &found.mentioned, &mut |ui| {
        let mentioned = &campaign.mentioned;
        rows(ui, |ui| {
            for one in mentioned
                .iter()
                .filter(|one| found.mentioned.contains(&one.id))
            {
                people::mentioned(ui, one, state, out);
            }
        });
    });
    kind(ui, Section::Events.name(state), &found.claims, &mut |ui| {
        reach(ui, Section::Events, state, out, |ui, out| {
            let claims = found.claims.iter().filter_map(|id| campaign.claim(id));
            facts::by_standing(ui, &claims.collect::<Vec<&Claim>>(), state, out);
        });
    });
    kind(
        ui,
        Section::Figures.name(state),
        &found.figures,
        &mut |ui| {
            reach(ui, Section::Figures, state, out, |ui, out| {
                for figure in found.figures.iter().filter_map(|id| campaign.figure(id)) {
                    figures::one(ui, figure, state, out);
                }
            });
        },
    );
    kind(
        ui,
        Section::Sources.name(state),
        &found.sources,
        &mut |ui| {
            reach(ui, Section::Sources, state, out, |ui, out| {
                for source in found.sources.iter().filter_map(|id| campaign.source(id)) {
                    sources::one(ui, source, state, out);
                }
            });
        },
    );
}

/// What only can be read gets the focus if it is what was found first.
fn reach(
    ui: &mut Ui,
    section: Section,
    state: &State,
    out: &mut Out,
    content: impl FnOnce(&mut Ui, &mut Out),
) {
    let shown = ui.scope(|ui| content(ui, out));
    let id = ui.scope_id().with(section);
    if state.focus == Some(Field::FirstFound) || ui.memory(|m| m.has_focus(id)) {
        let rect = shown.response.rect;
        let sense = Sense::focusable_noninteractive();
        let response = ui.interact(rect, id, sense);
        let name = say!(state, "found-first");
        response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Group, true, &name));
        widgets::focus_ring(ui, &response, RADIUS_FIELD);
        focus(&response, Field::FirstFound, state, out);
    }
}
