//! The organise tab: templates and the pack's entries at the left, one of them in the middle, what
//! can be put into it and its page at the right.

pub mod assist;
pub mod bar;
pub mod beside;
pub mod code;
pub mod conditions;
pub mod dialogs;
pub mod entries;
pub mod fields;
pub mod form;
pub mod labels;
pub mod list;
pub mod offers;
pub mod paper;
pub mod picks;
pub mod plain;
pub mod rows;
pub mod tools;

use crate::strings::{Door, UiLang};
use egui::{Frame, Margin, Rect, ScrollArea, Ui, pos2};

use super::{Out, column, part};
use crate::app::organise::{Place, Side, Text};
use crate::app::state::State;
use crate::app::theme::{SPACE_L, SPACE_XL, tokens};
use crate::problem::Problem;
use crate::strings::say;

/// The height of a line in the list of what is wrong.
const FLAW: f32 = 30.0;

/// Shows the tab between the bar at the top and the bottom of the window.
pub fn show(ui: &mut Ui, state: &State, body: Rect, out: &mut Out) {
    let t = tokens(ui);
    let painter = ui.painter().clone();
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - super::columns::BAR);
    let flaws = bar::count(state).min(4) as f32;
    let (main, strip) = main.split_top_bottom_at_y(main.bottom() - flaws * FLAW);
    let is_wide = body.width() >= super::columns::WIDE;
    let (left, rest) =
        main.split_left_right_at_x(main.left() + if is_wide { 250.0 } else { 208.0 });
    part(ui, "organise-list", say!(state, "part-texts"), left, |ui| {
        column(ui, "organise-list-scroll", |ui| list::show(ui, state, out));
    });
    match (&state.organise.place, state.organise.text()) {
        (Some(Place::Template(_)), Some(text)) => {
            let sides = if is_wide { (0.46, 232.0) } else { (0.58, 0.0) };
            let width = (rest.width() * sides.0).round();
            let (middle, right) = rest.split_left_right_at_x(rest.left() + width);
            let (offers, page) = right.split_left_right_at_x(right.left() + sides.1);
            painter.rect_filled(middle, 0.0, t.raised);
            editor(ui, state, text, middle, out);
            sides_of(ui, state, (is_wide, offers, page), out);
            painter.vline(middle.right(), middle.y_range(), t.line());
        }
        (Some(Place::Entries(entries)), _) => {
            painter.rect_filled(rest, 0.0, t.raised);
            entries::show(ui, state, *entries, rest, out);
        }
        _ => {
            painter.rect_filled(rest, 0.0, t.raised);
        }
    }
    if flaws > 0.0 {
        part(
            ui,
            "organise-flaws",
            say!(state, "part-problems"),
            strip,
            |ui| {
                if state.organise.entries().is_some() {
                    entries::flaws(ui, state, out);
                } else {
                    bar::list(ui, state, out);
                }
            },
        );
    }
    part(
        ui,
        "organise-bottom",
        say!(state, "part-bottom"),
        bottom,
        |ui| {
            bar::show(ui, state, out);
        },
    );
    painter.vline(left.right(), left.y_range(), t.line());
    for y in [strip.top(), bottom.top()] {
        painter.hline(ui.max_rect().x_range(), y, t.line());
    }
}

/// The text with its tools above it.
fn editor(ui: &mut Ui, state: &State, text: &Text, rect: Rect, out: &mut Out) {
    let t = tokens(ui);
    let (top, body) = rect.split_top_bottom_at_y(rect.top() + super::columns::BAR);
    part(ui, "organise-tools", say!(state, "part-tools"), top, |ui| {
        tools::show(ui, state, text, out);
    });
    ui.painter().hline(rect.x_range(), top.bottom(), t.line());
    part(
        ui,
        "organise-editor",
        say!(state, "part-editor"),
        body,
        |ui| {
            let name = state.organise.name().unwrap_or_default();
            let view = (state.organise.code, state.organise.changes);
            ScrollArea::vertical()
                .id_salt(("organise-editor-scroll", name, view))
                .auto_shrink(false)
                .show(ui, |ui| {
                    let margin = Margin::symmetric(SPACE_XL as i8, SPACE_L as i8);
                    Frame::NONE.inner_margin(margin).show(ui, |ui| {
                        ui.take_available_width();
                        if state.organise.changes {
                            tools::changes(ui, state, text, out);
                        } else if state.organise.code {
                            code::show(ui, state, text, out);
                        } else {
                            plain::show(ui, state, text, out);
                        }
                    });
                });
        },
    );
}

/// What can be put in, and the page: both where there is room, else one of them.
fn sides_of(ui: &mut Ui, state: &State, parts: (bool, Rect, Rect), out: &mut Out) {
    let t = tokens(ui);
    let (is_wide, offers, page) = parts;
    let mut painter = ui.painter().clone();
    painter.set_clip_rect(offers.union(page));
    let mut both = [(Side::Offers, offers), (Side::Page, page)];
    if !is_wide {
        let (top, below) = page.split_top_bottom_at_y(page.top() + super::columns::BAR);
        part(ui, "organise-sides", say!(state, "part-sides"), top, |ui| {
            tools::sides(ui, state, out);
        });
        both = both.map(|(side, _)| {
            let is_shown = side == state.organise.side;
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
                    say!(state, "part-offers"),
                    rect,
                    |ui| {
                        offers::show(ui, state, out);
                    },
                );
                painter.vline(rect.right(), rect.y_range(), t.line());
            }
            Side::Page => {
                painter.rect_filled(rect, 0.0, t.desk);
                part(ui, "organise-page", say!(state, "part-page"), rect, |ui| {
                    paper::show(ui, state, out);
                });
            }
        }
    }
}

/// A problem in a sentence after its mark, with what to do.
fn told(mark: &str, problem: &Problem, lang: UiLang) -> String {
    let message = problem.message(lang);
    match problem.advice(lang, Door::Window) {
        Some(help) => format!("{mark} {message} ({help})"),
        None => format!("{mark} {message}"),
    }
}
