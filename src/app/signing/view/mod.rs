//! The signing table, over the whole window: large type, three fields, one button; where there are
//! several letters, each can be ticked.

mod form;
mod gathered;
mod letters;
pub(crate) mod questions;
mod reading;

use egui::accesskit::Role;
use egui::text_edit::TextEditState;
use egui::{
    Align, Color32, FontId, Id, Image, Key, Layout, Popup, Rect, RichText, ScrollArea, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::kernel::action::Action;
use crate::app::kernel::layout::part;
use crate::app::kernel::theme::{
    CONTROL, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, sans, semibold, tokens,
};
use crate::app::kernel::widgets;
use crate::app::signing::message::{Command, Message, Out, View};
use crate::app::signing::state::Signing;
use crate::batch::programme::Piece;
use crate::strings::say;

/// The fields, as their ids name them.
const FIELDS: [&str; 4] = [
    "signing-name",
    "signing-address",
    "signing-words",
    "signing-own-words",
];

/// The width of the page's side.
const PAGE_SIDE: f32 = 0.39;
/// Below this width, in points, that side has no room for margins, nor for buttons beside each other.
const NARROW_SIDE: f32 = 340.0;
/// How high what stands below the page is then.
const NARROW_BELOW: f32 = 296.0;
/// How high a narrow side is at least that has the ways to several letters.
const LOW_SIDE: f32 = 620.0;
/// How much of the height a page takes where another follows it.
const OF_SEVERAL: f32 = 0.94;

/// What is offered below the page.
const BUTTONS: [Action; 3] = [
    Action::PrintGathered,
    Action::EndSigning,
    Action::LeaveSigning,
];

/// The form's side, and the page's.
pub(crate) fn sides(whole: Rect) -> (Rect, Rect) {
    whole.split_left_right_at_x(whole.right() - whole.width() * PAGE_SIDE)
}

/// Shows the table: the form at the left, the page at the right.
pub(crate) fn table(
    ui: &mut Ui,
    view: View<'_>,
    signing: &Signing,
    [left, right]: [Rect; 2],
    out: &mut Out,
) {
    let t = tokens(ui);
    // Asked before anything is shown: a list that Escape closes is closed by the end of the frame.
    let in_list = Popup::is_any_open(ui.ctx());
    let whole = ui.max_rect();
    let painter = ui.painter().clone();
    painter.rect_filled(whole, 0.0, t.panel);
    painter.rect_filled(right, 0.0, t.desk);
    painter.vline(left.right(), whole.y_range(), t.line());
    forget_before(ui, signing);
    part(ui, "part-signing", say!(view, "signing"), left, |ui| {
        form::column(ui, view, signing, out);
    });
    part(ui, "part-signing-page", page_name(view), right, |ui| {
        side(ui, view, signing, out);
    });
    let is_free = !view.session.in_dialog && !in_list;
    if is_free && ui.input(|input| input.key_pressed(Key::Escape)) {
        out.push(Command::Act(Action::LeaveSigning));
    }
}

/// A field's id: each person has fields of their own.
fn id(name: &str, round: u64) -> Id {
    Id::unique((name, round))
}

/// A text field remembers what was typed in it, to undo: nobody undoes into another's letter.
fn forget_before(ui: &Ui, signing: &Signing) {
    let Some(before) = signing.round.checked_sub(1) else {
        return;
    };
    ui.data_mut(|data| {
        for name in FIELDS {
            data.remove::<TextEditState>(id(name, before));
        }
    });
}

/// The page's side; with several letters it scrolls where it has no room.
fn side(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    let whole = ui.max_rect();
    let is_low = whole.width() < NARROW_SIDE && whole.height() < LOW_SIDE;
    if !is_low || !signing.has_several() {
        page_and_below(ui, view, signing, out);
        return;
    }
    ScrollArea::vertical()
        .id_salt("signing-side")
        .show(ui, |ui| {
            let size = vec2(ui.available_width(), LOW_SIDE);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
            page_and_below(&mut ui, view, signing, out);
        });
}

fn page_and_below(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    let t = tokens(ui);
    let whole = ui.max_rect();
    let is_narrow = whole.width() < NARROW_SIDE;
    let margin = if is_narrow {
        vec2(SPACE_M, SPACE_M)
    } else {
        vec2(SPACE_XXL * 2.0, SPACE_XXL * 1.5)
    };
    let whole = whole.shrink2(margin);
    let below = if is_narrow {
        NARROW_BELOW
    } else {
        below(ui, view, whole.width())
    };
    let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - below);
    let above = letters::choose_page(ui, view, signing, above, out);
    if gathered::is_listed(view, signing) {
        gathered::list(ui, view, signing, above, out);
    } else if signing.read_in().is_some() {
        reading::text(ui, view, above);
    } else {
        pages(ui, view, above);
    }
    let bottom = above.bottom();
    let builder = UiBuilder::new()
        .max_rect(below.with_min_y(bottom + SPACE_XL))
        .layout(Layout::top_down(Align::Center));
    let mut ui = ui.new_child(builder);
    ui.spacing_mut().item_spacing.y = if is_narrow { SPACE_S } else { SPACE_L };
    let (letters, _) = signing.counts();
    let people = signing.people.len();
    let count = if signing.has_cards() {
        say!(
            view,
            "signing-count-cards",
            count = letters,
            people = people
        )
    } else if signing.has_several() {
        say!(
            view,
            "signing-count-several",
            count = letters,
            people = people
        )
    } else {
        say!(view, "signing-count", count = letters)
    };
    ui.label(RichText::new(count).font(semibold(16.0)));
    let size = if is_narrow { 12.0 } else { 15.0 };
    ui.label(large(&say!(view, "signing-unsigned"), size).color(t.quiet));
    let mut buttons = |ui: &mut Ui| {
        let is_listed = gathered::is_listed(view, signing);
        let name = list_name(view, is_listed);
        if widgets::secondary_if(ui, !signing.people.is_empty(), &name).clicked() {
            out.push(Command::Own(Message::List(!is_listed)));
        }
        for action in BUTTONS {
            let enabled = view.state.is_enabled(action);
            let button = widgets::secondary_if(ui, enabled, &action.name(view.ui_lang));
            if button.on_hover_text(action.help(view.ui_lang)).clicked() {
                out.push(Command::Act(action));
            }
        }
    };
    if is_narrow {
        ui.spacing_mut().button_padding.x = SPACE_M;
        buttons(&mut ui);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        buttons(ui);
    });
}

/// What the button that shows who signed, or hides it, is called.
fn list_name(view: View<'_>, is_listed: bool) -> String {
    if is_listed {
        say!(view, "signing-list-hide")
    } else {
        say!(view, "signing-list")
    }
}

/// The pages of the letter that is shown, one below the other; where there are several, the next one is seen to
/// begin below the first.
fn pages(ui: &mut Ui, view: View<'_>, above: Rect) {
    let made = view.session.made.as_ref();
    let sheets = made.map_or(1, |made| made.sheets.len()).max(1);
    if sheets == 1 {
        page(ui, view, above, 0);
        return;
    }
    let builder = UiBuilder::new().max_rect(above);
    let salt = (
        view.state.shown().map(|signing| signing.at),
        "signing-pages",
    );
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false)
        .show(&mut ui.new_child(builder), |ui| {
            for number in 0..sheets {
                let size = vec2(ui.available_width(), above.height() * OF_SEVERAL);
                let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                page(ui, view, rect, number);
                ui.add_space(SPACE_M);
            }
        });
}

/// A page of the letter that is shown, of this number from 0.
fn page(ui: &mut Ui, view: View<'_>, above: Rect, number: usize) {
    let t = tokens(ui);
    let ratio = sheet_ratio(view);
    let height = above.height().min(above.width() * ratio);
    let size = vec2(height / ratio, height);
    let page = Rect::from_min_size(pos2(above.center().x - size.x / 2.0, above.top()), size);
    ui.painter()
        .add(t.shadow().as_shape(page, egui::CornerRadius::ZERO));
    ui.painter().rect_filled(page, 0.0, t.page);
    let made = view
        .session
        .made
        .as_ref()
        .filter(|_| !view.session.is_behind());
    let sheet = made.and_then(|made| made.sheets.get(number));
    if let Some(picture) = sheet.and_then(|sheet| sheet.picture.as_ref()) {
        Image::new(picture).paint_at(ui, page);
    }
    let is_several = made.is_some_and(|made| made.sheets.len() > 1);
    let response = if is_several {
        // Without a mouse each is come to by the keyboard, and then seen.
        let response = ui.allocate_rect(page, egui::Sense::focusable_noninteractive());
        if response.gained_focus() {
            response.scroll_to_me(Some(Align::Min));
        }
        widgets::focus_ring(ui, &response, egui::CornerRadius::ZERO);
        response
    } else {
        ui.allocate_rect(page, egui::Sense::hover())
    };
    if number > 0 {
        let count = made.map_or(0, |made| made.sheets.len());
        let name = say!(view, "page-of", page = number + 1, pages = count);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        return;
    }
    // Whoever does not see the pages hears them.
    let words = made.map_or(String::new(), |made| made.text.clone());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, page_name(view)));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(words));
}

/// What the page that is shown is called.
fn page_name(view: View<'_>) -> String {
    let shown = view.state.shown().and_then(Signing::shown_piece);
    if let Some(Piece::Card(_)) = shown {
        say!(view, "signing-page-card")
    } else {
        say!(view, "signing-page")
    }
}

/// How high what stands below the page is, with the room above it, where buttons stand beside each
/// other as far as they have room.
fn below(ui: &Ui, view: View<'_>, width: f32) -> f32 {
    let wide = |text: &str, font, width| widgets::text(ui, text, font, Color32::PLACEHOLDER, width);
    let note = wide(&say!(view, "signing-unsigned"), sans(15.0), width);
    let (mut rows, mut used) = (0.0, f32::INFINITY);
    let names = BUTTONS.map(|action| action.name(view.ui_lang));
    for name in [list_name(view, false)].into_iter().chain(names) {
        let name = wide(&name, sans(14.0), f32::INFINITY);
        let button = name.size().x + 2.0 * ui.spacing().button_padding.x;
        if used + button > width {
            (rows, used) = (rows + 1.0, 0.0);
        }
        used += button + ui.spacing().item_spacing.x;
    }
    let texts = 24.0 + note.rows.len() as f32 * 24.0;
    SPACE_XL + texts + SPACE_L + rows * (CONTROL + SPACE_L)
}

/// How high a sheet is for its width.
fn sheet_ratio(view: View<'_>) -> f32 {
    let made = view.session.made.as_ref();
    let sheet = made.and_then(|made| made.sheets.first());
    sheet.map_or(297.0 / 210.0, |sheet| sheet.page.height / sheet.page.width)
}

fn large(text: &str, size: f32) -> RichText {
    RichText::new(text)
        .font(sans(size))
        .line_height(Some(size * 1.5))
}

fn heading(ui: &mut Ui, text: &str, font: FontId, color: Color32) {
    let response = ui.label(RichText::new(text).font(font).color(color));
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
}
