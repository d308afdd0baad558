//! The page: the very file that an export writes, as one types. The pointer over a sentence shows
//! who says so.

use egui::accesskit::Role;
use egui::emath::GuiRounding;
use egui::{
    Color32, Rect, Response, RichText, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::{Out, tips, widgets};
use crate::app::command::{Command, View};
use crate::app::sentences::{self, Sentence};
use crate::app::state::{Sheet, State, Zoom};
use crate::app::theme::{LIGHT, SPACE_XL, SPACE_XXL, sans, tokens};
use crate::page::{POINTS_PER_MM, stationery};
use crate::strings::say;
use reading::Reading;

mod bar;
mod beside;
mod reading;

/// Points of the screen in a point of paper at 100 per cent.
const FULL: f32 = 96.0 / 72.0;

/// Shows the panel.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    // Another pack or office may have one language alone.
    if state.beside && state.reading_language().is_some() {
        return beside::show(ui, state, out);
    }
    bar::show(ui, state, out);
    let room = ui.available_size();
    let paper = paper(state);
    let fit = ((room.x - SPACE_XXL * 2.0) / paper.x)
        .min((room.y - SPACE_XXL) / paper.y)
        .max(0.1);
    let zoom = match state.zoom {
        Zoom::Fit => fit,
        Zoom::Width => ((room.x - SPACE_XL * 2.0) / paper.x).max(0.1),
        Zoom::Percent(percent) => f32::from(percent) / 100.0 * FULL,
    };
    let shown = View::Shown {
        scale: zoom * ui.pixels_per_point(),
        percent: (zoom / FULL * 100.0).round() as u16,
    };
    let known = View::Shown {
        scale: state.scale,
        percent: state.percent,
    };
    if shown != known {
        out.push(Command::View(shown));
    }
    let size = paper * zoom;
    wheel(ui, state, out);
    ScrollArea::both()
        .id_salt(("page-scroll", state.page))
        .auto_shrink(false)
        .show(ui, |ui| {
            let area = size + vec2(SPACE_XL * 2.0, SPACE_XXL);
            let (area, _) = ui.allocate_exact_size(area.max(ui.available_size()), Sense::hover());
            let left = area.center().x - size.x / 2.0;
            let place = Rect::from_min_size(pos2(left, area.top()), size);
            sheet(
                ui,
                place.round_to_pixels(ui.pixels_per_point()),
                zoom,
                state,
                out,
            );
        });
}

/// Ctrl and the wheel, or two fingers, over the page.
fn wheel(ui: &Ui, state: &State, out: &mut Out) {
    let by = ui.input(egui::InputState::zoom_delta);
    if (by - 1.0).abs() > f32::EPSILON && ui.rect_contains_pointer(ui.max_rect()) {
        // At least a per cent: small turns add up to something.
        let step = (f32::from(state.percent) * (by - 1.0)).round();
        let step = if step == 0.0 {
            (by - 1.0).signum()
        } else {
            step
        };
        let percent = (f32::from(state.percent) + step).max(0.0) as u16;
        out.push(Command::View(View::Zoom(percent)));
    }
}

/// The paper's size in points: the page's own, or what the stationery says before there is one.
fn paper(state: &State) -> Vec2 {
    let sheet = current(state).map(|sheet| vec2(sheet.page.width, sheet.page.height));
    let stationery = stationery::find(&state.draft.paper);
    sheet
        .or_else(|| stationery.map(|s| vec2(s.width, s.height) * POINTS_PER_MM))
        .unwrap_or(vec2(595.0, 842.0))
}

fn current(state: &State) -> Option<&Sheet> {
    state.made.as_ref()?.sheets.get(state.page)
}

/// What the page is called aloud.
fn name(state: &State) -> String {
    let pages = state.made.as_ref().map_or(0, |made| made.sheets.len());
    match pages {
        0 => say!(state, "page-none"),
        pages => say!(state, "page-aloud", page = state.page + 1, pages = pages),
    }
}

fn sheet(ui: &mut Ui, place: Rect, zoom: f32, state: &State, out: &mut Out) {
    let t = tokens(ui);
    ui.painter().add(t.shadow().as_shape(place, 0.0));
    ui.painter().rect_filled(place, 0.0, t.page);
    let response = ui.interact(place, ui.scope_id().with("page"), Sense::click());
    let aloud = name(state);
    response.widget_info(|| WidgetInfo::labeled(Role::Document, true, &aloud));
    let Some(sheet) = current(state) else {
        empty(ui, place, state);
        return;
    };
    if let Some(made) = &state.made {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(made.text.as_str()));
    }
    let reading = Reading {
        sentences: sentences::of(&sheet.page),
        response,
        place,
        zoom,
        state,
    };
    let shown = reading.read(ui, out);
    let shown = shown.and_then(|at| reading.sentences.get(at));
    let marked: Vec<Rect> = shown.map_or(Vec::new(), |sentence| reading.lines(sentence));
    for mark in &marked {
        ui.painter().rect_filled(*mark, 1.0, t.mark);
    }
    picture(ui, sheet, place, state);
    if state.envelope && state.page == 0 {
        envelope(ui, place, zoom, state);
    }
    focus_ring(ui, &reading.response);
    // A dialog is above whatever the page has to say.
    let in_dialog = ui.memory(|memory| memory.top_modal_layer().is_some());
    if let Some(origin) = shown.and_then(Sentence::origin)
        && tips::has_tip(origin)
        && !in_dialog
    {
        let bounds = marked.iter().copied().reduce(Rect::union).unwrap_or(place);
        tips::show(ui, bounds, origin, state);
    }
}

fn picture(ui: &Ui, sheet: &Sheet, place: Rect, state: &State) {
    let Some(picture) = &sheet.picture else {
        return;
    };
    let is_exact = state
        .made
        .as_ref()
        .is_some_and(|made| (made.scale - state.scale).abs() < 1e-3);
    let rect = if is_exact {
        Rect::from_min_size(place.min, picture.size_vec2() / ui.pixels_per_point())
    } else {
        place
    };
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter()
        .image(picture.id(), rect, whole, Color32::WHITE);
}

/// Where the envelope's window lies, drawn over the page.
fn envelope(ui: &Ui, place: Rect, zoom: f32, state: &State) {
    let Some(paper) = stationery::find(&state.draft.paper) else {
        return;
    };
    let scale = POINTS_PER_MM * zoom;
    let at = vec2(paper.window.x, paper.window.y) * scale;
    let size = vec2(paper.window.width, paper.window.height) * scale;
    let rect = Rect::from_min_size(place.min + at, size);
    // The page is light in either theme.
    let ink = LIGHT.accent;
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let dashes = Shape::dashed_line(&corners, Stroke::new(1.5, ink), 6.0, 4.0);
    ui.painter().extend(dashes);
    let label = widgets::text(
        ui,
        &say!(state, "page-envelope"),
        sans(11.0),
        ink,
        f32::INFINITY,
    );
    let above = rect.left_top() - vec2(0.0, label.size().y + 1.0);
    ui.painter().galley(above, label, ink);
}

/// Shows around the page that the keyboard is there.
fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens(ui).accent);
        ui.painter()
            .rect_stroke(response.rect, 0.0, stroke, StrokeKind::Outside);
    }
}

fn empty(ui: &mut Ui, place: Rect, state: &State) {
    let text = if state.made.is_none() {
        say!(state, "page-making")
    } else {
        say!(state, "page-empty")
    };
    let builder = UiBuilder::new().max_rect(place.shrink(SPACE_XXL));
    let mut ui = ui.new_child(builder);
    let ink = crate::app::theme::LIGHT.quiet;
    ui.label(RichText::new(text).color(ink));
}
