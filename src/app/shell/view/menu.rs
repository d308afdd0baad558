//! The menu: every action of the one table, in groups, and the letters opened recently.

use egui::accesskit::Role;
use egui::containers::menu::SubMenuButton;
use egui::{
    Button, Frame, Margin, Popup, Rect, RectAlign, Response, RichText, ScrollArea, Stroke, Tooltip,
    Ui, WidgetInfo, vec2,
};

use super::Out;
use crate::app::kernel::action::Action;
use crate::app::kernel::places::Field;
use crate::app::kernel::session::{Session, Tab};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::actions::is_enabled;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::state::State;
use crate::press::file::Kind;
use crate::strings::say;

/// The width of each of the two columns.
const COLUMN: f32 = 300.0;

/// How high a line is, and how high in a window that is lower than this.
const LINE: f32 = 25.0;
const LOW_LINE: f32 = 21.0;
const LOW: f32 = 760.0;

const LETTER: &[Action] = &[
    Action::New,
    Action::NextOffice,
    Action::Open,
    Action::OpenPath,
    Action::Save,
    Action::SaveAs,
    Action::SavePath,
];
/// Between the kind of file for the post and the others.
const EXPORT: &[Action] = &[Action::ExportPath, Action::ExportAll];
const SEND: &[Action] = &[
    Action::Print,
    Action::Mail,
    Action::Copy,
    Action::NextSteps,
    Action::AddToProgramme,
    Action::Signing,
];
const BATCH: &[Action] = &[
    Action::OpenList,
    Action::OpenListPath,
    Action::CloseList,
    Action::PrintOne,
    Action::MakeLetters,
    Action::JointLetter,
    Action::MemberLabels,
    Action::OfficeLabels,
    Action::TableSheet,
    Action::SignatureSheet,
    Action::ReplySlips,
    Action::Card,
];
const ORGANISE: &[Action] = &[
    Action::Campaigns,
    Action::NewEmpty,
    Action::NewCampaign,
    Action::AddDocument,
    Action::Confirm,
    Action::Review,
    Action::NewTemplate,
    Action::OpenSource,
    Action::BuildPack,
    Action::SignPack,
    Action::ExportTexts,
    Action::ImportTexts,
    Action::Code,
    Action::Offers,
    Action::Changes,
    Action::Original,
];
const CHANGE: &[Action] = &[
    Action::Undo,
    Action::Redo,
    Action::EditText,
    Action::Spelling,
];
const PAGE: &[Action] = &[
    Action::Bilingual,
    Action::ZoomIn,
    Action::ZoomOut,
    Action::Fit,
    Action::FitWidth,
    Action::Envelope,
    Action::PreviousPage,
    Action::NextPage,
];
const WINDOW: &[Action] = &[
    Action::Compose,
    Action::Batch,
    Action::Organise,
    Action::Diary,
    Action::ReportBack,
    Action::Reminders,
    Action::Palette,
    Action::Find,
    Action::Problems,
    Action::Report,
    Action::NextPart,
    Action::PreviousPart,
    Action::Look,
    Action::Larger,
    Action::Smaller,
    Action::Usual,
    Action::Scripts,
    Action::Guide,
    Action::Happened,
    Action::About,
];
/// What is in sight wherever the rest is scrolled to.
const PROGRAM: &[Action] = &[Action::Settings, Action::Keys, Action::Quit];

/// What can be done with a letter that is written.
fn send() -> Vec<Action> {
    let mut kinds = Kind::ALL.iter().map(|kind| Action::Export(*kind));
    let first: Vec<Action> = kinds.by_ref().take(1).collect();
    let exports = first.into_iter().chain(EXPORT.iter().copied()).chain(kinds);
    exports.chain(SEND.iter().copied()).collect()
}

/// The button that opens the menu, and the menu.
pub(crate) fn menu(ui: &mut Ui, state: &State, out: &mut Out) {
    let name = say!(state.session, "menu");
    let button = widgets::icon_toggle(ui, Icon::Menu, &name, true, false, vec2(36.0, 32.0));
    if state.session.focus == Some(Field::Menu) {
        button.request_focus();
        Popup::toggle_id(ui.ctx(), Popup::default_response_id(&button));
        out.push(Command::Focused);
    }
    let window = ui.ctx().content_rect().size();
    let wide = COLUMN * 2.0 + SPACE_L;
    // At twice the size a small window has room for one column.
    let is_single = window.x < wide + SPACE_XL * 2.0;
    Popup::menu(&button)
        .width(if is_single { COLUMN } else { wide })
        .gap(4.0)
        .show(|ui| {
            // It may have been wider before everything became larger.
            ui.set_max_width(if is_single { COLUMN } else { wide });
            ui.spacing_mut().item_spacing = vec2(SPACE_L, 0.0);
            let line = if window.y < LOW { LOW_LINE } else { LINE };
            ui.spacing_mut().interact_size.y = line;
            ui.spacing_mut().button_padding = vec2(SPACE_S, 2.0);
            let lines = if is_single { PROGRAM.len() as f32 } else { 1.0 };
            let below = line * lines + SPACE_M;
            let room = window.y - 72.0 - below;
            // Nothing scrolls that has room.
            ScrollArea::vertical()
                .max_height(room)
                .min_scrolled_height(room)
                .show(ui, |ui| {
                    if is_single {
                        column(ui, |ui| {
                            first(ui, state, out);
                            second(ui, state, out);
                        });
                        return;
                    }
                    ui.horizontal_top(|ui| {
                        column(ui, |ui| first(ui, state, out));
                        column(ui, |ui| second(ui, state, out));
                    });
                });
            ui.add_space(SPACE_M);
            if is_single {
                column(ui, |ui| items(ui, PROGRAM, COLUMN, state, out));
            } else {
                let width = (wide - SPACE_L * 2.0) / PROGRAM.len() as f32;
                ui.horizontal(|ui| items(ui, PROGRAM, width, state, out));
            }
        });
}

fn column(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(COLUMN);
        content(ui);
    });
}

fn first(ui: &mut Ui, state: &State, out: &mut Out) {
    group(ui, &say!(state.session, "menu-letter"), LETTER, state, out);
    recent(ui, &state.session, out);
    // The menu keeps to what the tab is for; the palette has all.
    match state.session.tab {
        Tab::Compose => group(ui, &say!(state.session, "menu-send"), &send(), state, out),
        Tab::Batch => group(ui, &say!(state.session, "batch-list"), BATCH, state, out),
        Tab::Organise => group(
            ui,
            &say!(state.session, "organise-templates"),
            ORGANISE,
            state,
            out,
        ),
    }
    group(ui, &say!(state.session, "menu-change"), CHANGE, state, out);
}

fn second(ui: &mut Ui, state: &State, out: &mut Out) {
    group(ui, &say!(state.session, "menu-page"), PAGE, state, out);
    group(ui, &say!(state.session, "menu-window"), WINDOW, state, out);
}

fn group(ui: &mut Ui, title: &str, actions: &[Action], state: &State, out: &mut Out) {
    title_of(ui, title);
    items(ui, actions, COLUMN, state, out);
}

fn items(ui: &mut Ui, actions: &[Action], width: f32, state: &State, out: &mut Out) {
    let t = tokens(ui);
    for action in actions {
        let name = action.name(state.session.ui_lang);
        let mut item = Button::new(&name)
            .stroke(Stroke::NONE)
            .min_size(vec2(width, ui.spacing().interact_size.y));
        if let Some(keys) = action.entry().keys.first() {
            let keys = ui.ctx().format_shortcut(keys);
            item = item.shortcut_text(RichText::new(keys).small().color(t.quiet));
        }
        let enabled = is_enabled(state, *action);
        let help = action.help(state.session.ui_lang);
        let response = ui.add_enabled(enabled, item);
        // Its name alone: the keys would be read as a part of it.
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &name));
        tip(ui, &response, &help);
        if response.clicked() {
            out.push(Command::Act(*action));
        }
    }
}

/// Says what an item does, beside the menu: below the item it would lie on the next one. Where
/// there is no room beside it, as in large type, the names have to do.
fn tip(ui: &Ui, response: &Response, help: &str) {
    let menu = ui.ctx().memory(|memory| memory.area_rect(ui.layer_id().id));
    let menu = menu.unwrap_or(response.rect);
    let room = menu.left() - ui.ctx().content_rect().left();
    if room < ui.spacing().tooltip_width + SPACE_XL {
        return;
    }
    let beside = Rect::from_x_y_ranges(menu.x_range(), response.rect.y_range());
    let mut tip = Tooltip::for_enabled(response);
    tip.popup = tip.popup.anchor(beside).align(RectAlign::LEFT_START);
    tip.show(|ui| ui.label(help));
}

/// A group's title, in line with what stands below it.
fn title_of(ui: &mut Ui, title: &str) {
    let is_low = ui.ctx().content_rect().height() < LOW;
    ui.add_space(if is_low { 1.0 } else { SPACE_M });
    let margin = Margin {
        left: SPACE_S as i8,
        ..Margin::ZERO
    };
    Frame::NONE.inner_margin(margin).show(ui, |ui| {
        widgets::head(ui, title, "");
    });
}

/// The letters opened or saved recently, in a menu of their own: however many they are, the rest
/// of the menu stays in sight.
fn recent(ui: &mut Ui, session: &Session, out: &mut Out) {
    if session.recent.letters.is_empty() {
        return;
    }
    let item = Button::new(say!(session, "menu-recent"))
        .stroke(Stroke::NONE)
        .right_text(SubMenuButton::arrow_atom(Some(tokens(ui).quiet)))
        .min_size(vec2(COLUMN, ui.spacing().interact_size.y));
    SubMenuButton::from_button(item).ui(ui, |ui| {
        ui.spacing_mut().interact_size.y = LINE;
        let room = ui.ctx().content_rect().height() - LINE * 2.0 - SPACE_XL * 2.0;
        ScrollArea::vertical().max_height(room).show(ui, |ui| {
            ui.set_width(COLUMN);
            for path in &session.recent.letters {
                let name = path.file_name().unwrap_or(path.as_os_str());
                let item = Button::new(name.display().to_string())
                    .stroke(Stroke::NONE)
                    .truncate()
                    .min_size(vec2(COLUMN, LINE));
                let shown = ui.add(item).on_hover_text(path.display().to_string());
                if shown.clicked() {
                    out.push(Command::Open(path.clone()));
                }
            }
        });
        let forget = Button::new(RichText::new(say!(session, "menu-recent-forget")).small())
            .stroke(Stroke::NONE)
            .min_size(vec2(0.0, LINE));
        if ui.add(forget).clicked() {
            out.push(Command::Own(Message::ForgetRecent));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::kernel::action::TABLE;

    /// What the signing table has buttons for: it fills the window, and has no menu; and the menu.
    const BESIDE: &[Action] = &[
        Action::AddLetter,
        Action::PrintGathered,
        Action::EndSigning,
        Action::LeaveSigning,
        Action::Menu,
    ];

    #[test]
    fn menu_has_every_action_once() {
        let all = [
            LETTER,
            &send(),
            BATCH,
            ORGANISE,
            CHANGE,
            PAGE,
            WINDOW,
            PROGRAM,
            BESIDE,
        ]
        .concat();
        for entry in TABLE.iter() {
            let count = all.iter().filter(|action| **action == entry.action).count();
            assert_eq!(count, 1, "{:?}", entry.action);
        }
    }
}
