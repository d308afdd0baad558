//! The menu: every action of the one table, in groups, and the letters opened recently.

use std::ops::Range;

use egui::accesskit::Role;
use egui::containers::menu::SubMenuButton;
use egui::{
    Button, Frame, Margin, Popup, Rect, RectAlign, Response, RichText, ScrollArea, Stroke, Tooltip,
    Ui, WidgetInfo, vec2,
};

use super::Out;
use crate::app::kernel::action::{Action, Group, TABLE};
use crate::app::kernel::places::FocusField;
use crate::app::kernel::session::{Session, Tab};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::enabled::is_enabled;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::state::State;
use crate::strings::say;

/// The width of a column.
const COLUMN: f32 = 300.0;

/// How high a line is, and how high in a window that is lower than this.
const LINE: f32 = 25.0;
const LOW_LINE: f32 = 21.0;
const LOW: f32 = 760.0;

/// What a group has above its lines: a little space, and its title.
const TITLE: f32 = SPACE_M + 18.0;

/// The groups in the menu of this tab, in their order: what the tab is for, and what is in every tab.
/// The palette has all.
fn groups(tab: Tab) -> Vec<Group> {
    let of_tab: &[Group] = match tab {
        Tab::Compose => &[Group::Send, Group::Evening],
        Tab::Batch => &[Group::List, Group::Evening],
        Tab::Organise => &[Group::Organise],
    };
    let of_every_tab = [Group::Change, Group::Page, Group::Window];
    let first = std::iter::once(Group::Letter);
    first
        .chain(of_tab.iter().copied())
        .chain(of_every_tab)
        .collect()
}

/// What stands in a group.
fn actions(group: Group) -> Vec<Action> {
    let entries = TABLE.iter().filter(|entry| entry.group == group);
    entries.map(|entry| entry.action).collect()
}

/// Which groups of these heights stand in which column: in as few columns as have room for them, at
/// least two where there may be so many, and no column higher than it must be.
fn columns(heights: &[f32], max: usize, room: f32) -> Vec<Range<usize>> {
    let split = |count| split(heights, 0, count);
    let fewest = 2.min(max)..=max.min(heights.len());
    let fits = fewest.map(split).find(|(highest, _)| *highest <= room);
    fits.unwrap_or_else(|| split(max.clamp(1, heights.len().max(1))))
        .1
}

/// The groups from this one on in so many columns, and how high the highest is.
fn split(heights: &[f32], from: usize, count: usize) -> (f32, Vec<Range<usize>>) {
    let height = |to: usize| heights[from..to].iter().sum::<f32>();
    let all = heights.len();
    let whole = (height(all), std::iter::once(from..all).collect());
    let cuts = (from + 1..all).filter(|_| count > 1).map(|to| {
        let (highest, mut rest) = split(heights, to, count - 1);
        rest.insert(0, from..to);
        (highest.max(height(to)), rest)
    });
    cuts.fold(
        whole,
        |best, other| if other.0 < best.0 { other } else { best },
    )
}

/// The button that opens the menu, and the menu.
pub(crate) fn menu(ui: &mut Ui, state: &State, out: &mut Out) {
    let name = say!(state.session, "menu");
    let button = widgets::icon_toggle(ui, Icon::Menu, &name, true, false, vec2(36.0, 32.0));
    if state.session.focus == Some(FocusField::Menu) {
        button.request_focus();
        Popup::toggle_id(ui.ctx(), Popup::default_response_id(&button));
        out.push(Command::Focused);
    }
    let window = ui.ctx().content_rect().size();
    let line = if window.y < LOW { LOW_LINE } else { LINE };
    // In large type a small window has room for one column.
    let max = ((window.x - SPACE_XL * 2.0 + SPACE_L) / (COLUMN + SPACE_L)) as usize;
    let program = actions(Group::Program);
    let lines = if max < 2 { program.len() as f32 } else { 1.0 };
    let room = window.y - 72.0 - line * lines - SPACE_M;
    let groups = groups(state.session.tab);
    let each = groups.iter();
    let heights: Vec<f32> = each
        .map(|group| height(*group, &state.session, line))
        .collect();
    let columns = columns(&heights, max, room);
    let count = columns.len() as f32;
    let wide = COLUMN * count + SPACE_L * (count - 1.0);
    Popup::menu(&button).width(wide).gap(4.0).show(|ui| {
        // It may have been wider before everything became larger.
        ui.set_max_width(wide);
        ui.spacing_mut().item_spacing = vec2(SPACE_L, 0.0);
        ui.spacing_mut().interact_size.y = line;
        ui.spacing_mut().button_padding = vec2(SPACE_S, 2.0);
        // Nothing scrolls that has room.
        ScrollArea::vertical()
            .max_height(room)
            .min_scrolled_height(room)
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    for range in columns {
                        column(ui, |ui| {
                            for shown in &groups[range] {
                                group(ui, *shown, state, out);
                            }
                        });
                    }
                });
            });
        ui.add_space(SPACE_M);
        if max < 2 {
            column(ui, |ui| items(ui, &program, COLUMN, state, out));
        } else {
            let width = (wide - SPACE_L * 2.0) / program.len() as f32;
            ui.horizontal(|ui| items(ui, &program, width, state, out));
        }
    });
}

/// How high a group is.
fn height(group: Group, session: &Session, line: f32) -> f32 {
    let recent = group == Group::Letter && !session.recent.letters.is_empty();
    TITLE + line * (actions(group).len() + usize::from(recent)) as f32
}

fn column(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(COLUMN);
        content(ui);
    });
}

fn group(ui: &mut Ui, group: Group, state: &State, out: &mut Out) {
    let session = &state.session;
    let title = match group {
        Group::Letter => say!(session, "menu-letter"),
        Group::Send => say!(session, "menu-send"),
        Group::Evening => say!(session, "menu-evening"),
        Group::List => say!(session, "batch-list"),
        Group::Organise => say!(session, "menu-organise"),
        Group::Change => say!(session, "menu-change"),
        Group::Page => say!(session, "menu-page"),
        Group::Window | Group::Program | Group::Table | Group::OutsideMenu => {
            say!(session, "menu-window")
        }
    };
    title_of(ui, &title);
    items(ui, &actions(group), COLUMN, state, out);
    if group == Group::Letter {
        recent(ui, session, out);
    }
}

fn items(ui: &mut Ui, actions: &[Action], width: f32, state: &State, out: &mut Out) {
    let t = tokens(ui);
    for action in actions {
        let name = action.name(state.session.ui_lang);
        let mut item = Button::new(&name)
            .stroke(Stroke::NONE)
            .min_size(vec2(width, ui.spacing().interact_size.y));
        if let Some(keys) = action.entry().shortcuts.first() {
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
    // Nearer to what it is the head of than to what stands above.
    let is_first = ui.min_rect().height() < 1.0;
    ui.add_space(match (is_first, is_low) {
        (true, _) => 1.0,
        (false, true) => SPACE_S,
        (false, false) => SPACE_M,
    });
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
            for (name, path) in session.recent.named() {
                let item = Button::new(name)
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

    #[test]
    fn menu_takes_another_column_before_it_scrolls() {
        let heights = [200.0, 300.0, 100.0, 200.0, 400.0];
        assert_eq!(columns(&heights, 3, 600.0), [0..3, 3..5]);
        assert_eq!(columns(&heights, 3, 599.0), [0..2, 2..4, 4..5]);
        // There is no room for a third, or for a second.
        assert_eq!(columns(&heights, 2, 500.0), [0..3, 3..5]);
        assert_eq!(columns(&heights, 1, 500.0).len(), 1);
        assert_eq!(columns(&heights, 0, 500.0).len(), 1);
    }
}
