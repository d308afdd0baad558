//! The page: the very file that an export writes, as one types. The pointer over a sentence shows
//! who says so.

use egui::accesskit::Role;
use egui::emath::GuiRounding;
use egui::{
    Color32, Rect, Response, RichText, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::sentences;
use super::sentences::Sentence;
use crate::app::kernel::layout::scroll_by_keys;
use crate::app::kernel::pages::Sheet;
use crate::app::kernel::theme::{LIGHT, SPACE_XL, SPACE_XXL, sans, tokens};
use crate::app::kernel::{tips, widgets};
use crate::app::page::message::{Command, Message, Out, View};
use crate::app::page::state::Zoom;
use crate::page::{POINTS_PER_MM, stationery};
use crate::strings::say;
use reading::Reading;

pub mod bar;
pub mod bilingual;
pub mod reading;

/// Points of the screen in a point of paper at 100 per cent.
const FULL: f32 = 96.0 / 72.0;

/// The least of its size at which a whole page is shown unasked: below it words are grey lines.
const READABLE: f32 = 0.4;

/// Shows the panel; `below` is how much of its height something else has taken.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, below: f32, out: &mut Out) {
    // Another pack or office may have one language alone.
    if view.session.bilingual && view.session.reading_language().is_some() {
        return bilingual::both_letters(ui, view, out);
    }
    bar::zoom_bar(ui, view, out);
    let room = ui.available_size();
    let paper = paper(view);
    let width = ((room.x - SPACE_XL * 2.0) / paper.x).max(0.1);
    let fit = |height: f32| {
        ((room.x - SPACE_XXL * 2.0) / paper.x)
            .min((height - SPACE_XXL) / paper.y)
            .max(0.1)
    };
    // Unasked the page keeps its size, whatever opens below it.
    let unasked = fit(room.y + below);
    let zoom = match view.state.zoom {
        // In large type there is too little height to read a whole page.
        Zoom::Auto if unasked < READABLE * FULL => width,
        Zoom::Auto => unasked,
        Zoom::Fit => fit(room.y),
        Zoom::Width => width,
        Zoom::Percent(percent) => f32::from(percent) / 100.0 * FULL,
    };
    let shown = Message::Shown {
        scale: zoom * ui.pixels_per_point(),
        percent: (zoom / FULL * 100.0).round() as u16,
    };
    let known = Message::Shown {
        scale: view.state.scale,
        percent: view.state.percent,
    };
    if shown != known {
        out.push(Command::Own(shown));
    }
    let size = paper * zoom;
    wheel(ui, view, out);
    ScrollArea::both()
        .id_salt(("page-scroll", view.state.page))
        .auto_shrink(false)
        .show(ui, |ui| {
            scroll_by_keys(ui);
            let area = size + vec2(SPACE_XL * 2.0, SPACE_XXL);
            let (area, _) = ui.allocate_exact_size(area.max(ui.available_size()), Sense::hover());
            let left = area.center().x - size.x / 2.0;
            let place = Rect::from_min_size(pos2(left, area.top()), size);
            sheet(
                ui,
                place.round_to_pixels(ui.pixels_per_point()),
                zoom,
                view,
                out,
            );
        });
}

/// Whether it is shown by its width, by itself or because somebody asked for it.
fn is_by_width(room: f32, view: View<'_>) -> bool {
    let width = (room - SPACE_XL * 2.0) / paper(view).x / FULL * 100.0;
    let is_wide = (f32::from(view.state.percent) - width).abs() <= 1.0;
    view.state.zoom == Zoom::Width || (view.state.zoom == Zoom::Auto && is_wide)
}

/// Ctrl and the wheel, or two fingers, over the page.
fn wheel(ui: &Ui, view: View<'_>, out: &mut Out) {
    let by = ui.input(egui::InputState::zoom_delta);
    if (by - 1.0).abs() > f32::EPSILON && ui.rect_contains_pointer(ui.max_rect()) {
        // At least a per cent: small turns add up to something.
        let step = (f32::from(view.state.percent) * (by - 1.0)).round();
        let step = if step == 0.0 {
            (by - 1.0).signum()
        } else {
            step
        };
        let percent = (f32::from(view.state.percent) + step).max(0.0) as u16;
        out.push(Command::Own(Message::Zoom(percent)));
    }
}

/// The paper's size in points: the page's own, or what the stationery says before there is one.
fn paper(view: View<'_>) -> Vec2 {
    let sheet = current(view).map(|sheet| vec2(sheet.page.width, sheet.page.height));
    let stationery = stationery::find(&view.session.draft.paper);
    sheet
        .or_else(|| stationery.map(|s| vec2(s.width, s.height) * POINTS_PER_MM))
        .unwrap_or(vec2(595.0, 842.0))
}

fn current(view: View<'_>) -> Option<&Sheet> {
    view.session.made.as_ref()?.sheets.get(view.state.page)
}

/// What the page is called aloud.
fn name(view: View<'_>) -> String {
    let pages = view
        .session
        .made
        .as_ref()
        .map_or(0, |made| made.sheets.len());
    match pages {
        0 => say!(view, "page-none"),
        pages => say!(
            view,
            "page-aloud",
            page = view.state.page + 1,
            pages = pages
        ),
    }
}

fn sheet(ui: &mut Ui, place: Rect, zoom: f32, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    ui.painter().add(t.shadow().as_shape(place, 0.0));
    ui.painter().rect_filled(place, 0.0, t.page);
    let response = ui.interact(place, ui.scope_id().with("page"), Sense::click());
    let aloud = name(view);
    response.widget_info(|| WidgetInfo::labeled(Role::Document, true, &aloud));
    let Some(sheet) = current(view) else {
        empty(ui, place, view);
        return;
    };
    if let Some(made) = &view.session.made {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(made.text.as_str()));
    }
    let reading = Reading {
        sentences: sentences::of(&sheet.page),
        response,
        place,
        zoom,
        view,
    };
    let shown = reading.read(ui, out);
    let shown = shown.and_then(|at| reading.sentences.get(at));
    let marked: Vec<Rect> = shown.map_or(Vec::new(), |sentence| reading.lines(sentence));
    for mark in &marked {
        ui.painter().rect_filled(*mark, 1.0, t.mark);
    }
    picture(ui, sheet, place, view);
    if view.state.envelope && view.state.page == 0 {
        let window = envelope(ui, place, zoom, view);
        if view.state.to_envelope
            && let Some(window) = window
        {
            ui.scroll_to_rect(window.expand(SPACE_XL), None);
            out.push(Command::Own(Message::AtEnvelope));
        }
    }
    focus_ring(ui, &reading.response);
    // A dialog is above whatever the page has to say.
    let in_dialog = ui.memory(|memory| memory.top_modal_layer().is_some());
    if let Some(origin) = shown.and_then(Sentence::origin)
        && tips::has_tip(origin)
        && !in_dialog
    {
        let bounds = marked.iter().copied().reduce(Rect::union).unwrap_or(place);
        tips::tip(ui, bounds, origin, view.session);
    }
}

fn picture(ui: &Ui, sheet: &Sheet, place: Rect, view: View<'_>) {
    let Some(picture) = &sheet.picture else {
        return;
    };
    let is_exact = view
        .session
        .made
        .as_ref()
        .is_some_and(|made| (made.scale - view.state.scale).abs() < 1e-3);
    let rect = if is_exact {
        Rect::from_min_size(place.min, picture.size_vec2() / ui.pixels_per_point())
    } else {
        place
    };
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter()
        .image(picture.id(), rect, whole, Color32::WHITE);
}

/// Draws over the page where the envelope's window lies, and tells it.
fn envelope(ui: &Ui, place: Rect, zoom: f32, view: View<'_>) -> Option<Rect> {
    let paper = stationery::find(&view.session.draft.paper)?;
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
        &say!(view, "page-envelope"),
        sans(11.0),
        ink,
        f32::INFINITY,
    );
    let above = rect.left_top() - vec2(0.0, label.size().y + 1.0);
    ui.painter().galley(above, label, ink);
    Some(rect)
}

/// Shows around the page that the keyboard is there.
fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens(ui).accent);
        ui.painter()
            .rect_stroke(response.rect, 0.0, stroke, StrokeKind::Outside);
    }
}

fn empty(ui: &mut Ui, place: Rect, view: View<'_>) {
    let text = if view.session.made.is_none() {
        say!(view, "page-making")
    } else {
        say!(view, "page-empty")
    };
    let builder = UiBuilder::new().max_rect(place.shrink(SPACE_XXL));
    let mut ui = ui.new_child(builder);
    let ink = LIGHT.quiet;
    ui.label(RichText::new(text).color(ink));
}
