//! What was found, by kind, with counts.

use egui::{RichText, Sense, Ui, WidgetInfo};

use super::{asks, facts, people, rows};
use super::{figures, sources};
use crate::app::kernel::places::FocusField;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_L, SPACE_M};
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::report::message::{Out, View};
use crate::app::report::view::Section;
use crate::app::report::view::section_name;
use crate::campaign::{Claim, Name};
use crate::strings::say;

/// Shows what was found, or what to try.
pub(crate) fn results(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let found = &view.state.search.found;
    let campaign = &view.session.campaign;
    if found.count() == 0 {
        let text = view.state.search.text.trim();
        ui.label(RichText::new(say!(view, "found-none", text = text)).line_height(Some(20.0)));
        ui.add_space(SPACE_M);
        widgets::small(ui, &say!(view, "found-none-try"));
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
    let name = section_name(view, Section::Recommendations);
    kind(ui, name, &found.recommendations, &mut |ui| {
        asks::found(ui, view, out);
    });
    kind(
        ui,
        section_name(view, Section::People),
        &found.cases,
        &mut |ui| {
            rows(ui, |ui| {
                for case in found.cases.iter().filter_map(|id| campaign.case(id)) {
                    people::one(ui, case, view, out);
                }
            });
        },
    );
    kind(ui, say!(view, "found-groups"), &found.groups, &mut |ui| {
        let groups = &campaign.groups;
        rows(ui, |ui| {
            for group in groups.iter().filter(|one| found.groups.contains(&one.id)) {
                people::group(ui, group, view, out);
            }
        });
    });
    let name = say!(view, "found-mentioned");
    kind(ui, name, &found.mentioned, &mut |ui| {
        let mentioned = &campaign.mentioned;
        rows(ui, |ui| {
            for one in mentioned
                .iter()
                .filter(|one| found.mentioned.contains(&one.id))
            {
                people::mentioned(ui, one, view, out);
            }
        });
    });
    kind(
        ui,
        section_name(view, Section::Events),
        &found.claims,
        &mut |ui| {
            reach(ui, Section::Events, view, out, |ui, out| {
                let claims = found.claims.iter().filter_map(|id| campaign.claim(id));
                facts::by_standing(ui, &claims.collect::<Vec<&Claim>>(), view, out);
            });
        },
    );
    kind(
        ui,
        section_name(view, Section::Figures),
        &found.figures,
        &mut |ui| {
            reach(ui, Section::Figures, view, out, |ui, out| {
                for figure in found.figures.iter().filter_map(|id| campaign.figure(id)) {
                    figures::one(ui, figure, view, out);
                }
            });
        },
    );
    kind(
        ui,
        section_name(view, Section::Sources),
        &found.sources,
        &mut |ui| {
            reach(ui, Section::Sources, view, out, |ui, out| {
                for source in found.sources.iter().filter_map(|id| campaign.source(id)) {
                    sources::one(ui, source, view, out);
                }
            });
        },
    );
}

/// What only can be read gets the focus if it is what was found first.
fn reach(
    ui: &mut Ui,
    section: Section,
    view: View<'_>,
    out: &mut Out,
    content: impl FnOnce(&mut Ui, &mut Out),
) {
    let shown = ui.scope(|ui| content(ui, out));
    let id = ui.scope_id().with(section);
    if view.session.focus == Some(FocusField::FirstFound) || ui.memory(|m| m.has_focus(id)) {
        let rect = shown.response.rect;
        let sense = Sense::focusable_noninteractive();
        let response = ui.interact(rect, id, sense);
        let name = say!(view, "found-first");
        response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Group, true, &name));
        widgets::focus_ring(ui, &response, RADIUS_FIELD);
        focus(&response, FocusField::FirstFound, view.session, out);
    }
}
