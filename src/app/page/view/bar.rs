//! The quiet bar above the page: how large it is shown, which page, and the envelope's window.

use egui::accesskit::Role;
use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_S, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::page::message::{Command, Out, View};
use crate::app::page::state::Zoom;
use crate::strings::say;

/// The side of a button, and the room for the per cent.
const BUTTON: f32 = 24.0;
const PERCENT: f32 = 44.0;

/// What is said in words where there is room.
const WORDS: [(Icon, Action); 3] = [
    (Icon::FitPage, Action::Fit),
    (Icon::FitWidth, Action::FitWidth),
    (Icon::Envelope, Action::Envelope),
];

/// Shows the bar.
pub(crate) fn zoom_bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let pages = view
        .session
        .made
        .as_ref()
        .map_or(1, |made| made.sheets.len());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
    let (page, pages) = (view.state.page + 1, pages.max(1));
    let which = say!(view, "page-of", page = page, pages = pages);
    let which = widgets::text(ui, &which, sans(12.0), t.quiet, f32::INFINITY);
    let turns = if pages > 1 { 2.0 } else { 0.0 };
    let turns = (BUTTON + SPACE_S) * turns;
    let fixed = BUTTON * 2.0 + PERCENT + SPACE_S * 7.0 + which.size().x + turns + SPACE_L * 2.0;
    let words: Vec<_> = WORDS
        .iter()
        .map(|(_, action)| {
            let name = action.name(view.ui_lang);
            widgets::text(ui, &name, sans(12.0), t.quiet, f32::INFINITY)
        })
        .collect();
    let said: f32 = words.iter().map(|word| word.size().x + SPACE_L).sum();
    // Where there is no room for words, icons say the same.
    let in_words = fixed + said <= rect.width() - SPACE_L * 2.0;
    let said = if in_words { said } else { BUTTON * 3.0 };
    let width = fixed + said;
    let middle = Rect::from_center_size(rect.center(), vec2(width.min(rect.width()), 32.0));
    let builder = UiBuilder::new()
        .max_rect(middle)
        .layout(Layout::left_to_right(Align::Center));
    let mut ui = ui.new_child(builder);
    let ui = &mut ui;
    ui.spacing_mut().item_spacing.x = SPACE_S;
    let mut pressed = Vec::new();
    let size = vec2(BUTTON, BUTTON);
    let button = |ui: &mut Ui, icon, action: Action, enabled| {
        let name = action.name(view.ui_lang);
        let response = widgets::icon_toggle(ui, icon, &name, enabled, false, size);
        response.clicked().then_some(action)
    };
    let zoom = view.state.zoom;
    let is_by_width = super::is_by_width(rect.width(), view);
    let choice = |ui: &mut Ui, (icon, action): (Icon, Action)| {
        let on = match action {
            Action::Fit => !is_by_width && matches!(zoom, Zoom::Fit | Zoom::Auto),
            Action::FitWidth => is_by_width,
            _ => view.state.envelope,
        };
        let name = action.name(view.ui_lang);
        let response = if in_words {
            widgets::word_toggle(ui, &name, on)
        } else {
            widgets::icon_toggle(ui, icon, &name, true, on, size)
        };
        response.clicked().then_some(action)
    };
    let (can_shrink, can_grow) = (view.state.percent > 50, view.state.percent < 300);
    pressed.extend(button(ui, Icon::Minus, Action::ZoomOut, can_shrink));
    percent(ui, view);
    pressed.extend(button(ui, Icon::Plus, Action::ZoomIn, can_grow));
    pressed.extend(choice(ui, WORDS[0]));
    pressed.extend(choice(ui, WORDS[1]));
    ui.add_space(SPACE_L - SPACE_S);
    if pages > 1 {
        let can_turn = view.state.page > 0;
        pressed.extend(button(ui, Icon::Left, Action::PreviousPage, can_turn));
    }
    let (spot, _) = ui.allocate_exact_size(which.size(), Sense::hover());
    ui.painter().galley(spot.min, which, t.quiet);
    if pages > 1 {
        let can_turn = page < pages;
        pressed.extend(button(ui, Icon::Right, Action::NextPage, can_turn));
    }
    ui.add_space(SPACE_L - SPACE_S);
    pressed.extend(choice(ui, WORDS[2]));
    out.extend(pressed.into_iter().map(Command::Act));
}

fn percent(ui: &mut Ui, view: View<'_>) {
    let t = tokens(ui);
    let percent = say!(view, "zoom", percent = view.state.percent);
    let (spot, label) = ui.allocate_exact_size(vec2(PERCENT, BUTTON), Sense::hover());
    let galley = widgets::text(ui, &percent, sans(12.0), t.quiet, f32::INFINITY);
    let at = spot.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, t.quiet);
    let aloud = say!(view, "zoom-aloud", percent = view.state.percent);
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &aloud));
}
