//! The search field at the top of the report.

use egui::{Frame, Key, Margin, Rect, TextEdit, Ui, UiBuilder, pos2, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::shapes;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{
    CONTROL, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, sans, tokens, typed,
};
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::report::message::{Command, Message, Out, View};
use crate::strings::say;

/// Shows the field; in the drawer, with the button that closes it.
pub fn field(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let margin = Margin {
        left: SPACE_XL as i8,
        right: SPACE_XL as i8,
        top: SPACE_L as i8,
        bottom: SPACE_S as i8,
    };
    Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let in_drawer = view.session.drawer.is_some();
        let room = if in_drawer { 24.0 + SPACE_M } else { 0.0 };
        let width = ui.available_width() - room;
        ui.horizontal(|ui| {
            edit(ui, width, view, out);
            if in_drawer {
                let name = say!(view, "report-close");
                if widgets::icon_button(ui, Icon::Cross, &name, true).clicked() {
                    out.push(Command::Drawer(None));
                }
            }
        });
    });
}

fn edit(ui: &mut Ui, width: f32, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let mut text = view.state.search.text.clone();
    let is_empty = text.is_empty();
    let margin = Margin {
        left: 32,
        right: if is_empty { 8 } else { 32 },
        top: 6,
        bottom: 6,
    };
    let edit = TextEdit::singleline(&mut text)
        .id_salt("search")
        .font(typed(14.0))
        .margin(margin)
        .desired_width(width)
        .min_size(vec2(0.0, CONTROL))
        .hint_text(say!(view, "search-hint"));
    let keys = Action::Find.entry().shortcuts.first();
    let keys = keys.map_or(String::new(), |keys| ui.ctx().format_shortcut(keys));
    let had_focus = view.state.search.is_on() && ui.input(|input| input.key_pressed(Key::Escape));
    let response = ui.add_sized(vec2(width, CONTROL), edit);
    let response = response.accessible_name(say!(view, "search"));
    let rect = response.rect;
    let spot = Rect::from_center_size(pos2(rect.left() + 17.0, rect.center().y), vec2(16.0, 16.0));
    shapes::icon(ui.painter(), spot, Icon::Search, t.quiet);
    if is_empty {
        let keys = widgets::text(ui, &keys, sans(12.0), t.quiet, f32::INFINITY);
        let at = pos2(rect.right() - keys.size().x - 10.0, rect.center().y - 8.0);
        if !response.has_focus() {
            ui.painter().galley(at, keys, t.quiet);
        }
    } else {
        let middle = pos2(rect.right() - 17.0, rect.center().y);
        let spot = Rect::from_center_size(middle, vec2(24.0, 24.0));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(spot));
        let name = say!(view, "search-clear");
        if widgets::icon_button(&mut ui, Icon::Cross, &name, true).clicked() {
            out.push(Command::Own(Message::Search(String::new())));
        }
    }
    focus(&response, FocusField::Search, view.session, out);
    let escaped = had_focus && !view.session.in_dialog;
    if escaped && !view.state.search.text.is_empty() {
        out.push(Command::Own(Message::Search(String::new())));
    } else if response.changed() {
        out.push(Command::Own(Message::Search(text)));
    } else if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        out.push(Command::Own(Message::Found));
    }
}
