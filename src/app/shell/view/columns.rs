//! Where the parts of the window lie, and the borders between its columns, which can be moved.

use egui::accesskit::{Action, Role};
use egui::{CursorIcon, EventFilter, Key, Modifiers, Rect, Sense, Ui, WidgetInfo, pos2};

use super::Out;
use crate::app::compose::view::problems;
use crate::app::kernel::layout::{BAR, WIDE};
use crate::app::kernel::session::{Pane, Session};
use crate::app::kernel::theme::tokens;
use crate::app::kernel::view::View;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::state::State;
use crate::app::shell::update::{LETTER, REPORT};
use crate::store::settings::Settings;
use crate::strings::say;

/// The width of the rail in a small window.
const RAIL: f32 = 44.0;
/// The least that the page is wide.
const PAGE: f32 = 340.0;
/// How far an arrow key moves a border.
const STEP: f32 = 16.0;

/// Where the parts of the window lie.
pub struct Parts {
    /// Whether the report has a column of its own.
    pub is_wide: bool,
    /// The only pane beside the rail, where there is no room for two.
    pub only: Option<Pane>,
    /// The bar at the top.
    pub top: Rect,
    /// The report, or its rail.
    pub report: Rect,
    /// The letter.
    pub letter: Rect,
    /// The page.
    pub page: Rect,
    /// The columns at whose bottom messages stand.
    pub messages: Rect,
    /// The problems.
    pub problems: Rect,
    /// The bar at the bottom.
    pub bottom: Rect,
}

impl Parts {
    /// Where they lie in `whole`, with the room that messages take of the height of these columns:
    /// every column has the width that it needs, however wide the person would like another.
    pub fn of(whole: Rect, state: &State, room: impl FnOnce(Rect) -> f32) -> Self {
        let session = &state.session;
        let width = whole.width();
        let is_wide = width >= WIDE;
        let is_single = width < RAIL + LETTER.0 + PAGE;
        let problems = if state.compose.problems_open {
            problems::height(View::new(session, &state.compose), whole.height())
        } else {
            0.0
        };
        let (top, rest) = whole.split_top_bottom_at_y(whole.top() + BAR);
        let (rest, bottom) = rest.split_top_bottom_at_y(whole.bottom() - BAR);
        let (rest, problems) = rest.split_top_bottom_at_y(rest.bottom() - problems);
        let report_width = if is_wide {
            within(session.widths().0, REPORT.0, width - LETTER.0 - PAGE)
        } else {
            RAIL
        };
        let (report, rest) = rest.split_left_right_at_x(rest.left() + report_width);
        let letter_width = match (is_single, session.pane) {
            (true, Pane::Letter) => rest.width(),
            (true, Pane::Page) => 0.0,
            (false, _) => within(session.widths().1, LETTER.0, rest.width() - PAGE),
        };
        let (letter, page) = rest.split_left_right_at_x(rest.left() + letter_width);
        // Beside the page where that can be: the page would be another size while they are there.
        let messages = match (is_single, session.pane) {
            (true, Pane::Page) => page,
            _ if is_wide => report.union(letter),
            _ => letter,
        };
        let room = room(messages);
        let above = |rect: Rect| {
            let by = if messages.contains_rect(rect) {
                room
            } else {
                0.0
            };
            rect.with_max_y(rect.bottom() - by)
        };
        Self {
            is_wide,
            only: is_single.then_some(session.pane),
            top,
            report: above(report),
            letter: above(letter),
            page: above(page),
            messages,
            problems,
            bottom,
        }
    }
}

fn within(width: f32, least: f32, most: f32) -> f32 {
    width.clamp(least, most.max(least))
}

/// Shows the border at the right of the report.
pub fn report_border(ui: &Ui, parts: &Parts, session: &Session, out: &mut Out) {
    let most = (parts.page.right() - parts.report.left() - LETTER.0 - PAGE).min(REPORT.1);
    let border = Border {
        name: say!(session, "border-report"),
        column: parts.report,
        least: REPORT.0,
        most,
        usual: Settings::default().report_width,
    };
    if let Some((report, dragged)) = border.show(ui) {
        let letter = session.widths().1;
        out.push(Command::Own(Message::Widths {
            report,
            letter,
            dragged,
        }));
    }
}

/// Shows the border between the letter and the page.
pub fn letter_border(ui: &Ui, parts: &Parts, session: &Session, out: &mut Out) {
    let border = Border {
        name: say!(session, "border-letter"),
        column: parts.letter,
        least: LETTER.0,
        most: (parts.page.right() - parts.letter.left() - PAGE).min(LETTER.1),
        usual: Settings::default().letter_width,
    };
    if let Some((letter, dragged)) = border.show(ui) {
        let report = session.widths().0;
        out.push(Command::Own(Message::Widths {
            report,
            letter,
            dragged,
        }));
    }
}

struct Border {
    name: String,
    column: Rect,
    least: f32,
    most: f32,
    usual: f32,
}

impl Border {
    /// Shows it: the width that its column is to have, if it was moved, and whether it is still
    /// being dragged.
    fn show(&self, ui: &Ui) -> Option<(f32, bool)> {
        let t = tokens(ui);
        let width = self.column.width();
        let x = self.column.right();
        // Most of it lies right of the line: left of it may be a scroll bar.
        let rect = Rect::from_x_y_ranges(x - 2.0..=x + 6.0, self.column.y_range());
        let id = ui.scope_id().with(&self.name);
        let response = ui
            .interact(rect, id, Sense::click_and_drag())
            .on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal);
        response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, &self.name));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_numeric_value(width.round().into());
            node.set_min_numeric_value(self.least.into());
            node.set_max_numeric_value(self.most.into());
            node.set_numeric_value_step(STEP.into());
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        });
        let is_active = response.hovered() || response.dragged();
        let (thick, color) = match (response.has_focus(), is_active) {
            (true, _) => (3.0, t.accent),
            (false, true) => (2.0, t.accent),
            (false, false) => (1.0, t.rule),
        };
        let line = egui::Stroke::new(thick, color);
        ui.painter().vline(x, self.column.y_range(), line);
        let mut by = 0.0;
        if response.has_focus() {
            let filter = EventFilter {
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
            ui.input_mut(|input| {
                let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key) as f32;
                by += pressed(Key::ArrowRight) - pressed(Key::ArrowLeft);
            });
        }
        ui.input(|input| {
            let asked = |action| input.num_accesskit_action_requests(id, action) as f32;
            by += asked(Action::Increment) - asked(Action::Decrement);
        });
        let wanted = if response.double_clicked() {
            self.usual
        } else if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            let start = pos2(x, pointer.y);
            width + pointer.x - start.x
        } else {
            width + by * STEP
        };
        let wanted = within(wanted, self.least, self.most);
        let is_moved = (wanted - width).abs() > 0.5;
        (is_moved || response.drag_stopped()).then_some((wanted, response.dragged()))
    }
}
