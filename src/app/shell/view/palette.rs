//! The palette: a field and what it finds, by arrow keys or pointer.

use egui::accesskit::Role;
use egui::{
    Align2, Area, Context, Id, Key, Modal, Order, RichText, ScrollArea, Sense, TextEdit, Ui,
    UiKind, WidgetInfo, vec2,
};

use super::Out;
use crate::app::kernel::dialog::named;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_M, SPACE_S, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::palette::{Item, items};
use crate::app::shell::state::State;
use crate::campaign::search::Query;
use crate::strings::say;

/// How wide it is.
const WIDTH: f32 = 580.0;

/// How far it hangs below the window's upper edge.
const TOP: f32 = 56.0;

/// How high a line is.
const LINE: f32 = 44.0;

/// Shows the palette.
pub(crate) fn palette(ctx: &Context, state: &State, text: &str, at: usize, out: &mut Out) {
    let area = Area::new(Id::unique("palette"))
        .kind(UiKind::Modal)
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, vec2(0.0, TOP));
    let modal = Modal::new(Id::unique("palette-modal")).area(area);
    let style = ctx.global_style();
    let frame = egui::Frame::popup(&style).inner_margin(SPACE_M);
    let shown = modal.frame(frame).show(ctx, |ui| {
        let screen = ctx.content_rect().size();
        ui.set_width(WIDTH.min(screen.x - 40.0));
        // An area never grows by itself: after one line there would be room for one ever after.
        ui.set_max_height(screen.y - 2.0 * TOP);
        content(ui, state, text, at, out);
    });
    if shown.should_close() {
        out.push(Command::Close);
    }
}

fn content(ui: &mut Ui, state: &State, text: &str, at: usize, out: &mut Out) {
    let name = say!(state.session, "palette");
    named(ui, |node| node.set_label(name));
    let found = items(state, text);
    let at = at.min(found.len().saturating_sub(1));
    let mut go = |text: &str, at: usize| {
        let text = text.to_owned();
        let dialog = Dialog::Palette { text, at };
        out.push(Command::Own(Message::Dialog(dialog)));
    };
    // Taken before the field sees them: there they would move the cursor.
    let (down, up, enter) = ui.input_mut(|input| {
        let mut take = |key| input.consume_key(egui::Modifiers::NONE, key);
        (take(Key::ArrowDown), take(Key::ArrowUp), take(Key::Enter))
    });
    let mut typed = text.to_owned();
    let edit = TextEdit::singleline(&mut typed)
        .id(Id::unique("palette-field"))
        .hint_text(say!(state.session, "palette-hint"));
    let field = ui
        .add(widgets::field(edit))
        .accessible_name(say!(state.session, "palette"));
    field.request_focus();
    if field.changed() {
        go(&typed, 0);
    } else if down && !found.is_empty() {
        go(text, (at + 1) % found.len());
    } else if up && !found.is_empty() {
        go(text, (at + found.len() - 1) % found.len());
    }
    ui.add_space(SPACE_S);
    if found.is_empty() {
        widgets::small(ui, &say!(state.session, "palette-none"));
        return;
    }
    let query = Query::new(text);
    let mut chosen = enter.then_some(at);
    let mut list = ScrollArea::vertical()
        .id_salt("palette-list")
        .max_height(LINE * 9.0);
    if field.changed() {
        list = list.vertical_scroll_offset(0.0);
    }
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (line, item) in found.iter().enumerate() {
            let moved = (up || down) && line == at;
            if row(ui, item, line == at, moved, &query) {
                chosen = Some(line);
            }
        }
    });
    if let Some(item) = chosen.and_then(|line| found.get(line)) {
        out.push(Command::Own(Message::Choose(Box::new(
            item.command.clone(),
        ))));
    }
}

fn row(ui: &mut Ui, item: &Item, on: bool, moved: bool, query: &Query) -> bool {
    let t = tokens(ui);
    let size = vec2(ui.available_width(), LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if on {
        ui.painter().rect_filled(rect, RADIUS_FIELD, t.accent_soft);
    } else if response.hovered() {
        let ground = t.rule.gamma_multiply(0.5);
        ui.painter().rect_filled(rect, RADIUS_FIELD, ground);
    }
    if moved {
        ui.scroll_to_rect(rect, None);
    }
    let keys = widgets::keys(ui, item.keys.as_ref());
    let room = rect.width() - keys.size().x - 36.0;
    let corner = rect.right_top() + vec2(-keys.size().x - 12.0, 4.0);
    ui.painter().galley(corner, keys, t.quiet);
    let label = widgets::marked_line(ui, &item.label, sans(14.0), t.ink, room, query);
    ui.painter()
        .galley(rect.min + vec2(12.0, 4.0), label, t.ink);
    let note = widgets::one_line(ui, &item.note, sans(12.0), t.quiet, rect.width() - 24.0);
    let is_cut = note.elided;
    ui.painter()
        .galley(rect.min + vec2(12.0, 24.0), note, t.quiet);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, on, &item.label));
    // Over the next line a tip would only repeat what stands here.
    let response = if is_cut {
        response.on_hover_text(RichText::new(&item.note).small())
    } else {
        response
    };
    response.clicked()
}
