//! What the window is used for: three tabs, or a menu of them where there is no room.

use egui::accesskit::Role;
use egui::{Button, Popup, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::Out;
use crate::app::kernel::action::Action;
use crate::app::kernel::session::Tab;
use crate::app::kernel::theme::{RADIUS_CARD, RADIUS_FIELD, SPACE_M, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::message::Command;
use crate::app::shell::state::State;
use crate::strings::say;

/// What the window can be used for.
const TABS: [(Tab, Action); 3] = [
    (Tab::Compose, Action::Compose),
    (Tab::Batch, Action::Batch),
    (Tab::Organise, Action::Organise),
];

/// How wide each is, in points.
const TAB: f32 = 88.0;
/// How wide all of them are, and the menu at most, in points.
pub(super) const WIDTH: f32 = TAB * 3.0 + 6.0;
pub(super) const MENU: f32 = 128.0;

/// Shows the tabs in the middle of the bar, or as far from it as what is at their left needs.
/// Returns where they stand.
pub(super) fn tabs(ui: &mut Ui, state: &State, bar: Rect, out: &mut Out) -> Rect {
    let t = tokens(ui);
    let left = ui.cursor().left() + SPACE_M;
    let middle = bar.center().x.max(left + WIDTH / 2.0);
    let middle = pos2(middle, ui.max_rect().center().y);
    let ground = Rect::from_center_size(middle, vec2(WIDTH, 34.0));
    ui.painter()
        .rect_filled(ground, RADIUS_CARD, t.rule.gamma_multiply(0.6));
    let mut left = ground.left() + 3.0;
    for (tab, action) in TABS {
        let place = Rect::from_min_size(pos2(left, ground.top() + 3.0), vec2(TAB, 28.0));
        left += TAB;
        let on = state.session.tab == tab;
        let id = ui.scope_id().with(("tab", tab));
        let response = ui.interact(place, id, Sense::click());
        if on {
            ui.painter().rect(
                place,
                RADIUS_FIELD,
                t.raised,
                t.outline(),
                StrokeKind::Inside,
            );
        }
        let color = if on || response.hovered() {
            t.ink
        } else {
            t.quiet
        };
        let name = action.name(state.session.ui_lang);
        let text = widgets::one_line(ui, &name, sans(14.0), color, TAB - 8.0);
        let at = place.center() - text.size() / 2.0;
        ui.painter().galley(at, text, color);
        widgets::focus_ring(ui, &response, RADIUS_FIELD);
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, &name));
        if response.clicked() {
            out.push(Command::Act(action));
        }
        response.on_hover_text(action.help(state.session.ui_lang));
    }
    ground
}

/// Shows the tab that is open as a button with a menu of all. Returns where it stands.
pub(super) fn menu(ui: &mut Ui, state: &State, out: &mut Out) -> Rect {
    let t = tokens(ui);
    let lang = state.session.ui_lang;
    let mut open = TABS.iter().filter(|(tab, _)| *tab == state.session.tab);
    let name = open
        .next()
        .map_or_else(String::new, |(_, action)| action.name(lang));
    let text = widgets::one_line(ui, &name, semibold(14.0), t.ink, MENU - widgets::MENU_SIGN);
    let button = widgets::menu_button(ui, text, &say!(state.session, "tabs-menu", tab = name));
    Popup::menu(&button).width(MENU).gap(4.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().button_padding.x = SPACE_M;
        for (tab, action) in TABS {
            let on = state.session.tab == tab;
            let name = action.name(lang);
            let item = Button::selectable(on, &name).stroke(Stroke::NONE);
            let shown = ui.add(item.min_size(vec2(MENU, 28.0)));
            shown.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, on, &name));
            if shown.on_hover_text(action.help(lang)).clicked() {
                out.push(Command::Act(action));
                // By key, too.
                ui.close();
            }
        }
    });
    button.rect
}
