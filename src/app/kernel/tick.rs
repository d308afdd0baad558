//! Rows of the report: what can be ticked, and what can only be opened.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Rect, Response, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::shapes;
use super::shapes::Icon;
use super::theme::{RADIUS_CARD, SPACE_S, sans, tokens};
use super::widgets::{Tone, focus_ring, format, mark, marked, paint_box, paint_pill, pill_galley};
use crate::campaign::search::Query;

/// A row that can be ticked: a title, a pill beside it, and a quiet line below.
pub struct Tick<'a> {
    /// What it is.
    pub title: &'a str,
    /// The state beside it.
    pub pill: Option<(&'a str, Tone)>,
    /// The line below, in parts of a tone each.
    pub below: Vec<(String, Tone)>,
    /// Whether it is chosen.
    pub on: bool,
    /// Room left free at the right of the line below, for a button.
    pub room: f32,
    /// What is looked for, to be marked.
    pub query: &'a Query,
}

/// Shows a row that can be ticked.
pub fn row(ui: &mut Ui, row: &Tick<'_>) -> Response {
    row_if(ui, row, true)
}

/// Shows a row that can be ticked, or one that cannot: then a part of it below says why.
pub fn row_if(ui: &mut Ui, row: &Tick<'_>, can: bool) -> Response {
    const LEFT: f32 = 32.0;
    const PAD: f32 = 8.0;
    const PILL_GAP: f32 = 6.0;
    let t = tokens(ui);
    let width = ui.available_width();
    let inner = width - LEFT - SPACE_S;
    let title = marked(ui, row.title, sans(14.0), t.ink, inner, row.query);
    let pill = row
        .pill
        .map(|(text, tone)| (pill_galley(ui, text, tone), tone));
    let mut job = LayoutJob::default();
    job.wrap.max_width = inner - row.room;
    for (part, tone) in &row.below {
        let format = format(sans(12.0), tone.colors(t).0);
        mark(&mut job, part, &format, row.query, t);
    }
    let below = ui.painter().layout_job(job);
    let beside = pill
        .as_ref()
        .is_none_or(|(pill, _)| title.size().x + PILL_GAP + pill.size().x + 12.0 <= inner);
    let pill_line = if beside { 0.0 } else { 21.0 };
    let below_height = if row.below.is_empty() {
        0.0
    } else {
        below.size().y
    };
    let height = PAD * 2.0 + title.size().y + pill_line + below_height - 2.0;
    let sense = if can { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    if row.on {
        ui.painter().rect_filled(rect, RADIUS_CARD, t.accent_soft);
    } else if can && response.hovered() {
        ui.painter()
            .rect_filled(rect, RADIUS_CARD, t.rule.gamma_multiply(0.45));
    }
    let square = Rect::from_min_size(rect.min + vec2(PAD, PAD + 1.0), Vec2::splat(16.0));
    if can {
        paint_box(ui, square, row.on, response.hovered());
    }
    let mut at = rect.min + vec2(LEFT, PAD - 1.0);
    let title_size = title.size();
    ui.painter().galley(at, title, t.ink);
    if let Some((galley, tone)) = pill {
        let pos = if beside {
            at + vec2(title_size.x + PILL_GAP, 1.0)
        } else {
            at + vec2(0.0, title_size.y + 1.0)
        };
        paint_pill(ui, pos, galley, tone);
    }
    at.y += title_size.y + pill_line;
    ui.painter().galley(at, below, t.quiet);
    focus_ring(ui, &response, RADIUS_CARD);
    let name = match row.pill {
        Some((pill, _)) => format!("{}, {pill}", row.title),
        None => row.title.to_owned(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, can, row.on, &name));
    let below: String = row.below.iter().map(|(part, _)| part.as_str()).collect();
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(below));
    response
}

/// Shows a row that opens and closes what stands below it; where a row has a box, this one has an
/// arrow.
pub fn fold_row(ui: &mut Ui, title: &str, below: &str, is_open: bool, query: &Query) -> Response {
    const LEFT: f32 = 32.0;
    const PAD: f32 = 6.0;
    let t = tokens(ui);
    let width = ui.available_width();
    let inner = width - LEFT - SPACE_S;
    let galley = marked(ui, title, sans(14.0), t.ink, inner, query);
    let below_galley = marked(ui, below, sans(12.0), t.quiet, inner, query);
    let below_height = if below.is_empty() {
        0.0
    } else {
        below_galley.size().y
    };
    let height = PAD * 2.0 + galley.size().y + below_height;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, RADIUS_CARD, t.rule.gamma_multiply(0.45));
    }
    let square = Rect::from_min_size(rect.min + vec2(8.0, PAD + 2.0), Vec2::splat(16.0));
    let icon = if is_open { Icon::Down } else { Icon::Right };
    shapes::icon(ui.painter(), square, icon, t.quiet);
    let at = rect.min + vec2(LEFT, PAD);
    let under = at + vec2(0.0, galley.size().y);
    ui.painter().galley(at, galley, t.ink);
    if !below.is_empty() {
        ui.painter().galley(under, below_galley, t.quiet);
    }
    focus_ring(ui, &response, RADIUS_CARD);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, is_open, title));
    response
}
