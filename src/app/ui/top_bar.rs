//! The bar at the top: what is open, how old its facts are, and the menu.

use egui::{Align, Button, Layout, Popup, RichText, Stroke, Ui, vec2};

use super::Out;
use super::shapes::Icon;
use super::widgets::{self, Tone};
use crate::app::command::{Action, Command, View};
use crate::app::state::State;
use crate::app::strings::{UiLang, say};
use crate::app::theme::{SPACE_L, SPACE_M, SPACE_XL, semibold, serif_bold, tokens};
use crate::campaign::locale;

/// Shows the bar.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let pack = &state.campaign.pack;
    let ui = &mut super::with_margin(ui);
    ui.horizontal_centered(|ui| {
        ui.label(
            RichText::new("Entreaty")
                .font(serif_bold(18.0))
                .color(t.ink),
        );
        ui.add_space(SPACE_XL);
        let title = pack.title.show(state.lang());
        ui.label(RichText::new(title).font(semibold(14.0)));
        ui.label(RichText::new(format!("{:04}", pack.published.year)).color(t.quiet));
        ui.add_space(SPACE_M);
        let date = locale::when(&state.ui_lang.lang(), pack.facts_as_of);
        let age = say!(state, "facts-as-of", date = date);
        widgets::pill(ui, &age, Tone::Check).on_hover_text(say!(state, "facts-as-of.help"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            menu(ui, state, out);
            ui.add_space(SPACE_L);
            let name = state.path.as_ref().and_then(|path| path.file_name());
            let file = name.map_or_else(
                || say!(state, "file-new"),
                |name| name.display().to_string(),
            );
            let said = if state.is_dirty() {
                say!(state, "file-not-saved", file = file)
            } else {
                file
            };
            widgets::small(ui, &said);
        });
    });
}

const GROUPS: [&[Action]; 5] = [
    &[Action::New, Action::Open, Action::OpenPath],
    &[Action::Save, Action::SaveAs, Action::SavePath],
    &[Action::Export, Action::ExportPath, Action::Copy],
    &[Action::Undo, Action::Redo],
    &[Action::Fit, Action::Problems, Action::Look, Action::Quit],
];

fn menu(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let button = widgets::icon_toggle(
        ui,
        Icon::Menu,
        &say!(state, "menu"),
        true,
        false,
        vec2(36.0, 32.0),
    );
    Popup::menu(&button).width(300.0).gap(4.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, group) in GROUPS.iter().enumerate() {
            if at > 0 {
                separator(ui);
            }
            for action in *group {
                let entry = action.entry();
                let enabled = match action {
                    Action::Undo => state.history.can_undo(),
                    Action::Redo => state.history.can_redo(),
                    _ => true,
                };
                let mut item = Button::new(action.name(state.ui_lang))
                    .stroke(Stroke::NONE)
                    .min_size(vec2(0.0, 30.0));
                if let Some(keys) = entry.keys.first() {
                    let keys = ui.ctx().format_shortcut(keys);
                    item = item.shortcut_text(RichText::new(keys).small().color(t.quiet));
                }
                let response = ui
                    .add_enabled(enabled, item)
                    .on_hover_text(action.help(state.ui_lang));
                if response.clicked() {
                    out.push(Command::Act(*action));
                }
            }
        }
        separator(ui);
        languages(ui, state, out);
    });
}

fn separator(ui: &mut Ui) {
    ui.add_space(3.0);
    ui.painter().hline(
        ui.max_rect().x_range(),
        ui.cursor().top(),
        tokens(ui).line(),
    );
    ui.add_space(4.0);
}

/// The window's own languages, and how far to trust them.
fn languages(ui: &mut Ui, state: &State, out: &mut Out) {
    widgets::small(ui, &say!(state, "menu-language"));
    ui.horizontal(|ui| {
        for lang in UiLang::ALL {
            let on = lang == state.ui_lang;
            if ui.selectable_label(on, lang.own_name()).clicked() {
                out.push(Command::View(View::Speak(lang)));
            }
        }
    });
    widgets::small(ui, &say!(state, "menu-language-note"));
}
