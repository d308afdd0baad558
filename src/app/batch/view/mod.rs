//! The batch tab: the list at the left, how it is read and its rows in the middle, a row's letter
//! and how to make them all at the right.

pub mod bar;
pub mod dialogs;
pub mod done;
pub mod list;
pub mod mend;
pub mod paper;
pub mod preview;
pub mod programme;
pub mod rows;

use egui::{Align, Layout, Rect, RichText, Ui, UiBuilder, vec2};

use crate::app::batch::message::{Command, Out, View};
use crate::app::kernel::action::Action;
use crate::app::kernel::layout::{BAR, NARROW, WIDE, column, part};
use crate::app::kernel::theme::{SPACE_M, SPACE_XL, semibold, tokens};
use crate::app::kernel::widgets;
use crate::strings::say;

/// Shows the tab between the bar at the top and the bottom of the window, with so much room for
/// messages above its own bar.
pub(crate) fn tab(ui: &mut Ui, view: View<'_>, body: Rect, room: f32, out: &mut Out) {
    let t = tokens(ui);
    let (main, bottom) = body.split_top_bottom_at_y(body.bottom() - BAR);
    let main = main.with_max_y(main.bottom() - room);
    // Then what is on paper stands below the list.
    let is_narrow = body.width() < NARROW;
    let sides = match body.width() {
        width if width < NARROW => [240.0, 0.0],
        width if width < WIDE => [272.0, 256.0],
        _ => [300.0, 330.0],
    };
    let (left, rest) = main.split_left_right_at_x(main.left() + sides[0]);
    let (middle, right) = rest.split_left_right_at_x(rest.right() - sides[1]);
    let painter = ui.painter().clone();
    painter.rect_filled(middle, 0.0, t.raised);
    painter.rect_filled(right, 0.0, t.desk);
    part(ui, "batch-list", say!(view, "part-list"), left, |ui| {
        column(ui, "batch-list-scroll", |ui| {
            list::panel(ui, view, out);
            if is_narrow {
                ui.add_space(SPACE_XL);
                paper::panel(ui, view, out);
            }
        });
    });
    part(ui, "batch-rows", say!(view, "part-rows"), middle, |ui| {
        let mut rest = middle;
        if let Some(list) = &view.state.list {
            preview::preview(ui, view, list, out);
            rest.set_top(ui.cursor().top());
        }
        if view.state.counts.all == 0 {
            empty(ui, view, rest, out);
        } else {
            rows::rows(ui, view, out);
        }
    });
    if !is_narrow {
        part(ui, "batch-paper", say!(view, "part-paper"), right, |ui| {
            column(ui, "batch-paper-scroll", |ui| paper::panel(ui, view, out));
        });
    }
    part(
        ui,
        "batch-bottom",
        say!(view, "part-bottom"),
        bottom,
        |ui| {
            bar::bottom_bar(ui, view, out);
        },
    );
    for x in [left.right(), middle.right()] {
        painter.vline(x, main.y_range(), t.line());
    }
    painter.hline(body.x_range(), bottom.top(), t.line());
}

/// What to do where there are no rows.
fn empty(ui: &mut Ui, view: View<'_>, middle: Rect, out: &mut Out) {
    let t = tokens(ui);
    let room = Rect::from_center_size(
        middle.center(),
        vec2((middle.width() - 48.0).min(420.0), 200.0),
    );
    let builder = UiBuilder::new()
        .max_rect(room)
        .layout(Layout::top_down(Align::Center));
    let ui = &mut ui.new_child(builder);
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let Some(list) = &view.state.list else {
        let head = if view.state.reading {
            say!(view, "batch-reading")
        } else {
            say!(view, "batch-empty")
        };
        ui.label(RichText::new(head).font(semibold(16.0)));
        ui.label(RichText::new(say!(view, "batch-empty-help")).color(t.quiet));
        for (number, step) in [
            (1, say!(view, "batch-step-open")),
            (2, say!(view, "batch-step-check")),
            (3, say!(view, "batch-step-make")),
        ] {
            ui.label(format!("{number}. {step}"));
        }
        ui.add_space(SPACE_M);
        if widgets::primary(ui, &Action::OpenList.name(view.ui_lang)).clicked() {
            out.push(Command::Act(Action::OpenList));
        }
        return;
    };
    // Where the columns are not understood, the preview says so.
    if list.problems.is_empty() {
        ui.label(RichText::new(say!(view, "batch-no-rows")).font(semibold(16.0)));
    }
}
