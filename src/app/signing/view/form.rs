//! What somebody fills in at the table. It scrolls; the button that signs stands below it, always in sight, with
//! what stands in its way.

use egui::{
    Align, Frame, Id, Layout, Margin, Rect, Response, ScrollArea, TextEdit, Ui, UiBuilder, vec2,
};

use super::{FIELDS, id, large, letters};
use crate::app::kernel::action::Action;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::theme::{RADIUS_CARD, SPACE_M, SPACE_S, SPACE_XL, tokens, typed};
use crate::app::kernel::view::focus_in_sight;
use crate::app::kernel::widgets;
use crate::app::signing::message::{Command, Message, Out, View};
use crate::app::signing::state::Signing;
use crate::batch::programme::Piece;
use crate::problem::Target;
use crate::strings::say;

/// From this width on, in points, the letters stand beside the fields.
const TWO_COLUMNS: f32 = 620.0;
/// From this width on, in points, there are wide margins.
const WIDE: f32 = 700.0;
/// How high the part below is at first, in points, until it was shown once.
const FOOT: f32 = 110.0;
/// The part of the height that reasons take at the most: then they scroll.
const REASONS: f32 = 0.25;

/// Shows the form, and the button below it.
pub(super) fn column(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    let whole = ui.max_rect();
    let is_wide = whole.width() > WIDE;
    let side = if is_wide { 64 } else { 28 };
    let known = Id::unique("signing-foot");
    let height = ui.data(|data| data.get_temp::<f32>(known)).unwrap_or(FOOT);
    let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - height);
    let builder = UiBuilder::new().max_rect(above);
    // Each person begins at the top.
    ScrollArea::vertical()
        .id_salt(("signing", signing.round))
        .auto_shrink(false)
        .show(&mut ui.new_child(builder), |ui| {
            let margin = Margin::symmetric(side, if is_wide { 44 } else { 28 });
            Frame::NONE.inner_margin(margin).show(ui, |ui| {
                ui.take_available_width();
                form(ui, view, signing, out);
            });
            widgets::follow_focus(ui, false);
        });
    ui.painter()
        .hline(below.x_range(), below.top(), tokens(ui).line());
    let room = below.shrink2(vec2(f32::from(side), SPACE_M));
    let builder = UiBuilder::new()
        .max_rect(room)
        .layout(Layout::top_down(Align::Min));
    let mut foot = ui.new_child(builder);
    finish(&mut foot, view, signing, whole, out);
    let needed = foot.min_rect().height() + 2.0 * SPACE_M;
    if (needed - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(known, needed));
        ui.ctx().request_discard("signing-foot");
    }
}

fn form(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    if let Some(place) = signing.correcting {
        let text = say!(view, "signing-correcting", number = place + 1);
        ui.label(large(&text, 16.0).color(tokens(ui).check));
    }
    letters::languages(ui, view, signing, out);
    if !signing.has_several() {
        let address = letters::only(ui, view, signing);
        fields(ui, view, signing, Some(&address), out);
    } else if ui.available_width() < TWO_COLUMNS {
        letters::ticks(ui, view, signing, out);
        fields(ui, view, signing, None, out);
    } else {
        let gap = SPACE_XL * 1.5;
        let width = (ui.available_width() - gap) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap, SPACE_M);
            let column = |ui: &mut Ui, show: &mut dyn FnMut(&mut Ui)| {
                ui.allocate_ui(vec2(width, 0.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_M);
                        show(ui);
                    });
                });
            };
            column(ui, &mut |ui| fields(ui, view, signing, None, out));
            column(ui, &mut |ui| letters::ticks(ui, view, signing, out));
        });
    }
}

/// What somebody types, above it the address that the one letter goes to.
fn fields(ui: &mut Ui, view: View<'_>, signing: &Signing, address: Option<&str>, out: &mut Out) {
    let t = tokens(ui);
    Frame::NONE
        .fill(t.accent_soft)
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(18, 14))
        .show(ui, |ui| {
            ui.take_available_width();
            let who = if let Some(address) = address {
                say!(view, "signing-who", address = address)
            } else if signing.has_cards() {
                say!(view, "signing-who-cards")
            } else {
                say!(view, "signing-who-several")
            };
            ui.label(large(&who, 16.0));
        });
    let round = signing.round;
    let person = &signing.typed;
    let label = say!(view, "signing-name");
    let (response, text) = field(ui, (0, round), &label, &person.name, 1);
    if response.changed() {
        out.push(Command::Own(Message::Name(text)));
    }
    // Whoever sits down next can type at once.
    let fresh = Id::unique(("signing-begun", round));
    let begun = ui.data(|data| data.get_temp::<bool>(fresh).unwrap_or_default());
    if !begun && !view.session.in_dialog {
        response.request_focus();
        ui.data_mut(|data| data.insert_temp(fresh, true));
    }
    lacking(
        ui,
        view,
        signing,
        (&response, Target::Name, FocusField::Name),
        out,
    );
    let label = say!(view, "signing-address");
    let (response, text) = field(ui, (1, round), &label, &person.address, 4);
    if response.changed() {
        out.push(Command::Own(Message::Address(text)));
    }
    let address = (&response, Target::Address, FocusField::Address);
    lacking(ui, view, signing, address, out);
    let label = say!(view, "signing-words");
    let (response, text) = field(ui, (2, round), &label, &person.words, 4);
    if response.changed() {
        out.push(Command::Own(Message::Words(text)));
    }
    if signing.has_several() {
        let own = |ui: &mut Ui, label: String, text: &str| {
            let (response, changed) = field(ui, (3, round), &label, text, 3);
            come_into_sight(ui, signing, &response);
            response.changed().then_some(changed)
        };
        letters::own_words(ui, view, signing, own, out);
    }
}

/// A field of this person, and what stands in it now.
fn field(
    ui: &mut Ui,
    (which, round): (usize, u64),
    label: &str,
    text: &str,
    rows: usize,
) -> (Response, String) {
    ui.add_space(SPACE_M);
    let label = ui.label(large(label, 15.0).color(tokens(ui).quiet));
    let mut text = text.to_owned();
    let edit = if rows == 1 {
        TextEdit::singleline(&mut text)
    } else {
        TextEdit::multiline(&mut text).desired_rows(rows)
    };
    let edit = widgets::field(edit.id(id(FIELDS[which], round))).font(typed(20.0));
    let edit = edit.margin(Margin::symmetric(14, 12));
    let response = ui.add(edit).labelled_by(label.id);
    (response, text)
}

/// Says below a field what it lacks, and brings the keyboard into the first that lacks something, with the reason in
/// sight.
fn lacking(
    ui: &mut Ui,
    view: View<'_>,
    signing: &Signing,
    (field, target, focus): (&Response, Target, FocusField),
    out: &mut Out,
) {
    let mut seen = field.rect;
    for fix in signing
        .to_fix
        .iter()
        .filter(|fix| fix.field == Some(target))
    {
        seen = seen.union(reason(ui, &fix.text).rect);
    }
    if focus_in_sight(field, focus, view.session, out) {
        ui.scroll_to_rect(seen.expand(SPACE_M), None);
    }
}

fn reason(ui: &mut Ui, text: &str) -> Response {
    let shown = ui.label(large(&format!("■ {text}"), 16.0).color(tokens(ui).fix));
    shown.widget_info(|| {
        let text = format!("■ {text}");
        egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, text)
    });
    shown
}

/// A field that was just asked for is in sight, and has the keyboard.
fn come_into_sight(ui: &Ui, signing: &Signing, field: &Response) {
    let piece = signing.shown_piece().map(|piece| piece.id().to_owned());
    let key = Id::unique("signing-own-asked");
    let asked = ui.data_mut(|data| data.remove_temp::<String>(key));
    if asked.is_some() && asked == piece {
        field.request_focus();
        ui.scroll_to_rect(field.rect.expand(SPACE_M), None);
    }
}

/// What stands in the way, and the button that signs.
fn finish(ui: &mut Ui, view: View<'_>, signing: &Signing, whole: Rect, out: &mut Out) {
    let t = tokens(ui);
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let of_all = || signing.to_fix.iter().filter(|fix| fix.field.is_none());
    if of_all().next().is_some() {
        ScrollArea::vertical()
            .id_salt("signing-reasons")
            .max_height(whole.height() * REASONS)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                for fix in of_all() {
                    reason(ui, &fix.text);
                }
            });
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().button_padding = vec2(30.0, 12.0);
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let signed = signing.signed_by(&signing.typed);
        let has_cards = signed.iter().any(|piece| matches!(piece, Piece::Card(_)));
        let count = signed.len();
        let sign = if let Some(place) = signing.correcting {
            say!(view, "signing-correct-do", number = place + 1)
        } else if has_cards || (count == 0 && signing.has_cards()) {
            say!(view, "signing-sign-cards", count = count)
        } else if signing.has_several() {
            say!(view, "signing-sign", count = count)
        } else {
            Action::AddLetter.name(view.ui_lang)
        };
        if widgets::primary(ui, &sign).clicked() {
            out.push(Command::Act(Action::AddLetter));
        }
        ui.spacing_mut().button_padding.x = 20.0;
        if !signing.is_blank() && widgets::secondary(ui, &say!(view, "signing-clear")).clicked() {
            out.push(Command::Own(Message::Clear));
        }
    });
    let keys = Action::AddLetter.entry().shortcuts.first();
    let keys = keys.map(|keys| ui.ctx().format_shortcut(keys));
    let then = say!(view, "signing-then");
    let then = format!("{}  {then}", keys.unwrap_or_default());
    ui.label(large(then.trim(), 13.0).color(t.quiet));
}
