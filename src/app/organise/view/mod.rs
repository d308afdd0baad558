//! The organise tab: templates and the pack's entries at the left, one of them in the middle, what
//! can be put into it and its page at the right.

pub mod assist;
pub mod bar;
pub mod code;
pub mod conditions;
mod confirm;
pub mod dialogs;
pub mod entries;
pub mod fields;
pub mod form;
pub mod labels;
mod languages;
pub mod list;
mod numbers;
pub mod offers;
mod own_key;
mod paper;
pub mod parts;
pub mod picks;
pub mod plain;
mod review;
mod review_columns;
pub mod rows;
pub mod source_viewer;
pub mod tools;

use egui::{Frame, Margin, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::state::{Place, Side, Text};
use crate::app::kernel::layout::{BAR, NARROW, WIDE, column, part};
use crate::app::kernel::problems::in_window;
use crate::app::kernel::theme::{SPACE_L, SPACE_XL, tokens};
use crate::app::organise::message::{Out, View};
use crate::problem::Problem;
use crate::strings::UiLang;
use crate::strings::say;

/// The height of a line in the list of what is wrong.
const FLAW: f32 = 30.0;

/// Shows the tab between the bar at the top and the bottom of the window, with so much room for
/// messages above its own bar.
pub(crate) fn tab(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    if body.width() >= NARROW {
        return columns(ui, view, body, room, out);
    }
    // A text, its tools and the page each need their room.
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(body));
    ScrollArea::horizontal()
        .id_salt("organise-sideways")
        .auto_shrink(false)
        .show(ui, |ui| {
            let size = vec2(NARROW, body.height());
            let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
            columns(ui, view, whole, room, out);
        });
}

fn columns(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    if view.state.is_confirming() {
        return confirm::columns(ui, view, body, room, out);
    }
    if view.state.is_reviewing() {
        return review::columns(ui, view, body, room, out);
    }
    let t = tokens(ui);
    let painter = ui.painter().clone();
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - BAR);
    let main = main.with_max_y(main.bottom() - room);
    let flaws = bar::count(view).min(4) as f32;
    let (main, strip) = main.split_top_bottom_at_y(main.bottom() - flaws * FLAW);
    let is_wide = body.width() >= WIDE;
    let (left, rest) =
        main.split_left_right_at_x(main.left() + if is_wide { 250.0 } else { 208.0 });
    part(ui, "organise-list", say!(view, "part-texts"), left, |ui| {
        column(ui, "organise-list-scroll", |ui| {
            list::list_of_texts(ui, view, out);
        });
    });
    match (&view.state.place, view.state.text()) {
        (Some(Place::Template(_)), Some(text)) => {
            let sides = if is_wide { (0.46, 232.0) } else { (0.58, 0.0) };
            let width = (rest.width() * sides.0).round();
            let (middle, right) = rest.split_left_right_at_x(rest.left() + width);
            let (offers, page) = right.split_left_right_at_x(right.left() + sides.1);
            painter.rect_filled(middle, 0.0, t.raised);
            editor(ui, view, text, middle, out);
            sides_of(ui, view, (is_wide, offers, page), out);
            painter.vline(middle.right(), middle.y_range(), t.line());
        }
        (Some(Place::Entries(entries)), _) => {
            painter.rect_filled(rest, 0.0, t.raised);
            entries::editor(ui, view, *entries, rest, out);
        }
        _ => {
            painter.rect_filled(rest, 0.0, t.raised);
        }
    }
    if flaws > 0.0 {
        part(
            ui,
            "organise-flaws",
            say!(view, "part-problems"),
            strip,
            |ui| {
                if view.state.entries().is_some() {
                    entries::flaws(ui, view, out);
                } else {
                    bar::list(ui, view, out);
                }
            },
        );
    }
    part(
        ui,
        "organise-bottom",
        say!(view, "part-bottom"),
        bottom,
        |ui| {
            bar::bottom_bar(ui, view, out);
        },
    );
    painter.vline(left.right(), left.y_range(), t.line());
    for y in [strip.top(), bottom.top()] {
        painter.hline(body.x_range(), y, t.line());
    }
}

/// The text with its tools above it.
fn editor(ui: &mut Ui, view: View<'_>, text: &Text, rect: Rect, out: &mut Out) {
    let t = tokens(ui);
    let (top, body) = rect.split_top_bottom_at_y(rect.top() + BAR);
    part(ui, "organise-tools", say!(view, "part-tools"), top, |ui| {
        tools::toolbar(ui, view, text, out);
    });
    ui.painter().hline(rect.x_range(), top.bottom(), t.line());
    part(
        ui,
        "organise-editor",
        say!(view, "part-editor"),
        body,
        |ui| {
            let name = view.state.name().unwrap_or_default();
            let shown = (view.state.code, view.state.changes);
            ScrollArea::vertical()
                .id_salt(("organise-editor-scroll", name, shown))
                .auto_shrink(false)
                .show(ui, |ui| {
                    let margin = Margin::symmetric(SPACE_XL as i8, SPACE_L as i8);
                    Frame::NONE.inner_margin(margin).show(ui, |ui| {
                        ui.take_available_width();
                        if view.state.changes {
                            tools::changes(ui, view, text, out);
                        } else if view.state.code {
                            code::source(ui, view, text, out);
                        } else {
                            plain::text(ui, view, text, out);
                        }
                    });
                });
        },
    );
}

/// What can be put in, and the page: both where there is room, else one of them.
fn sides_of(ui: &mut Ui, view: View<'_>, parts: (bool, Rect, Rect), out: &mut Out) {
    let t = tokens(ui);
    let (is_wide, offers, page) = parts;
    let mut painter = ui.painter().clone();
    painter.set_clip_rect(offers.union(page));
    let mut both = [(Side::Offers, offers), (Side::Page, page)];
    if !is_wide {
        let (top, below) = page.split_top_bottom_at_y(page.top() + BAR);
        part(ui, "organise-sides", say!(view, "part-sides"), top, |ui| {
            tools::sides(ui, view, out);
        });
        both = both.map(|(side, _)| {
            let is_shown = side == view.state.side;
            let none = Rect::from_min_max(below.min, pos2(below.left(), below.bottom()));
            (side, if is_shown { below } else { none })
        });
    }
    for (side, rect) in both.into_iter().filter(|(_, rect)| rect.width() > 1.0) {
        match side {
            Side::Offers => {
                part(
                    ui,
                    "organise-offers",
                    say!(view, "part-offers"),
                    rect,
                    |ui| {
                        offers::panel(ui, view, out);
                    },
                );
                painter.vline(rect.right(), rect.y_range(), t.line());
            }
            Side::Page => {
                painter.rect_filled(rect, 0.0, t.desk);
                part(ui, "organise-page", say!(view, "part-page"), rect, |ui| {
                    paper::page(ui, view, out);
                });
            }
        }
    }
}

/// A problem in a sentence after its mark, with what to do.
fn told(mark: &str, problem: &Problem, lang: UiLang) -> String {
    format!("{mark} {}", in_window(problem, lang))
}
