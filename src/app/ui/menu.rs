//! The menu: every action of the one table, in groups, and the letters opened lately.

use egui::accesskit::Role;
use egui::{Button, Popup, RichText, Stroke, Ui, WidgetInfo, vec2};

use super::shapes::Icon;
use super::{Out, widgets};
use crate::app::command::{Action, Command, View};
use crate::app::state::State;
use crate::app::strings::say;
use crate::app::theme::{SPACE_L, SPACE_M, SPACE_S, tokens};

/// The width of each of the two columns.
const COLUMN: f32 = 300.0;

/// How high a line is.
const LINE: f32 = 27.0;

const LETTER: &[Action] = &[
    Action::New,
    Action::NextOffice,
    Action::Open,
    Action::OpenPath,
    Action::Save,
    Action::SaveAs,
    Action::SavePath,
];
const SEND: &[Action] = &[
    Action::Export,
    Action::ExportPath,
    Action::ExportAll,
    Action::ExportText,
    Action::Print,
    Action::Mail,
    Action::Copy,
    Action::Stall,
];
const CHANGE: &[Action] = &[Action::Undo, Action::Redo];
const PAGE: &[Action] = &[
    Action::ZoomIn,
    Action::ZoomOut,
    Action::Fit,
    Action::PreviousPage,
    Action::NextPage,
];
const WINDOW: &[Action] = &[
    Action::Palette,
    Action::Problems,
    Action::Report,
    Action::Look,
    Action::Larger,
    Action::Smaller,
    Action::Usual,
    Action::Settings,
    Action::Keys,
    Action::Quit,
];

/// The button that opens the menu, and the menu.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let name = say!(state, "menu");
    let button = widgets::icon_toggle(ui, Icon::Menu, &name, true, false, vec2(36.0, 32.0));
    Popup::menu(&button)
        .width(COLUMN * 2.0 + SPACE_L)
        .gap(4.0)
        .show(|ui| {
            ui.spacing_mut().item_spacing = vec2(SPACE_L, 0.0);
            ui.spacing_mut().interact_size.y = LINE;
            ui.spacing_mut().button_padding = vec2(SPACE_S, 2.0);
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(COLUMN);
                    group(ui, &say!(state, "menu-letter"), LETTER, state, out);
                    recent(ui, state, out);
                    group(ui, &say!(state, "menu-send"), SEND, state, out);
                });
                ui.vertical(|ui| {
                    ui.set_width(COLUMN);
                    group(ui, &say!(state, "menu-change"), CHANGE, state, out);
                    group(ui, &say!(state, "menu-page"), PAGE, state, out);
                    group(ui, &say!(state, "menu-window"), WINDOW, state, out);
                });
            });
        });
}

fn group(ui: &mut Ui, title: &str, actions: &[Action], state: &State, out: &mut Out) {
    let t = tokens(ui);
    title_of(ui, title);
    for action in actions {
        let name = action.name(state.ui_lang);
        let mut item = Button::new(&name)
            .stroke(Stroke::NONE)
            .min_size(vec2(COLUMN, LINE));
        if let Some(keys) = action.entry().keys.first() {
            let keys = ui.ctx().format_shortcut(keys);
            item = item.shortcut_text(RichText::new(keys).small().color(t.quiet));
        }
        let enabled = action.is_enabled(state);
        let help = action.help(state.ui_lang);
        let response = ui.add_enabled(enabled, item);
        // Its name alone: the keys would be read as a part of it.
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &name));
        if response.on_hover_text(help).clicked() {
            out.push(Command::Act(*action));
        }
    }
}

/// A group's title, in line with what stands below it.
fn title_of(ui: &mut Ui, title: &str) {
    ui.add_space(SPACE_M);
    ui.horizontal(|ui| {
        ui.add_space(SPACE_S);
        widgets::head(ui, title, "");
    });
}

/// The letters opened or saved lately.
fn recent(ui: &mut Ui, state: &State, out: &mut Out) {
    if state.recent.letters.is_empty() {
        return;
    }
    title_of(ui, &say!(state, "menu-recent"));
    // More are in the palette.
    for path in state.recent.letters.iter().take(4) {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let item = Button::new(name.display().to_string())
            .stroke(Stroke::NONE)
            .truncate()
            .min_size(vec2(COLUMN, LINE));
        let shown = ui.add(item).on_hover_text(path.display().to_string());
        if shown.clicked() {
            out.push(Command::View(View::OpenRecent(path.clone())));
        }
    }
    let forget = Button::new(RichText::new(say!(state, "menu-recent-forget")).small())
        .stroke(Stroke::NONE)
        .min_size(vec2(0.0, LINE));
    if ui.add(forget).clicked() {
        out.push(Command::View(View::ForgetRecent));
    }
}
