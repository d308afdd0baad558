//! The documents that every fact comes from.

use egui::accesskit::Role;
use egui::{Rect, RichText, Sense, Ui, WidgetInfo, pos2, vec2};

use super::Out;
use super::shapes::{self, Icon};
use super::widgets;
use crate::app::command::{Command, View};
use crate::app::state::{Section, State};
use crate::app::strings::say;
use crate::app::theme::{RADIUS_FIELD, SPACE_M, tokens};
use crate::campaign::locale;

/// Shows the list, or only its head.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    // In the drawer it was asked for by name.
    let is_open = state.sources_open || state.drawer == Some(Section::Sources);
    let count = state.campaign.sources.len();
    let title = Section::Sources.name(state);
    let head = widgets::head(ui, &title, &say!(state, "sources-count", count = count));
    if state.drawer.is_none() {
        let head = ui.interact(head.rect, ui.scope_id().with("sources"), Sense::click());
        let at = Rect::from_center_size(
            pos2(head.rect.right() - 8.0, head.rect.center().y),
            vec2(16.0, 16.0),
        );
        let icon = if is_open { Icon::Up } else { Icon::Down };
        shapes::icon(ui.painter(), at, icon, t.quiet);
        widgets::focus_ring(ui, &head, RADIUS_FIELD);
        let name = if is_open {
            say!(state, "sources-hide")
        } else {
            say!(state, "sources-show")
        };
        head.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, is_open, &name));
        if head.clicked() {
            out.push(Command::View(View::Sources));
        }
    }
    if !is_open {
        return;
    }
    for source in &state.campaign.sources {
        ui.label(
            RichText::new(&source.title)
                .size(13.0)
                .line_height(Some(18.0)),
        );
        let date = source.date.map_or(String::new(), |when| {
            format!(", {}", locale::when(&state.ui_lang.lang(), when))
        });
        let response = widgets::small(ui, &format!("{}{date}", source.publisher));
        if let Some(note) = &source.note {
            response.on_hover_text(note.show(state.lang()));
        }
        ui.add_space(SPACE_M);
    }
}
