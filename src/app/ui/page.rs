//! The page: the very file that an export writes, as one types. The pointer over a sentence shows
//! who says so.

use egui::accesskit::Role;
use egui::emath::GuiRounding;
use egui::{
    Align, Color32, Layout, Rect, Response, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::shapes::Icon;
use super::{Out, tips, widgets};
use crate::app::command::{Action, Command, View};
use crate::app::state::{Sheet, State, Zoom};
use crate::app::strings::say;
use crate::app::theme::{SPACE_M, SPACE_XXL, tokens};
use crate::letter::Origin;
use crate::page::{POINTS_PER_MM, Page, Words, stationery};

/// Points of the screen in a point of paper at 100 per cent.
const FULL: f32 = 96.0 / 72.0;

/// Shows the panel.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    bar(ui, state, out);
    let room = ui.available_size();
    let paper = paper(state);
    let fit = ((room.x - SPACE_XXL * 2.0) / paper.x)
        .min((room.y - SPACE_XXL) / paper.y)
        .max(0.25);
    let zoom = match state.zoom {
        Zoom::Fit => fit,
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
        .id_salt("page-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            let area = size + vec2(SPACE_XXL * 2.0, SPACE_XXL);
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

fn bar(ui: &mut Ui, state: &State, out: &mut Out) {
    let pages = state.made.as_ref().map_or(1, |made| made.sheets.len());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
    let width: f32 = if pages > 1 { 330.0 } else { 270.0 };
    let middle = Rect::from_center_size(rect.center(), vec2(width.min(rect.width()), 32.0));
    let builder = UiBuilder::new()
        .max_rect(middle)
        .layout(Layout::left_to_right(Align::Center));
    let mut ui = ui.new_child(builder);
    let ui = &mut ui;
    let t = tokens(ui);
    ui.spacing_mut().item_spacing.x = SPACE_M;
    let mut button = |ui: &mut Ui, icon, action: Action, enabled| {
        if widgets::icon_button(ui, icon, &action.name(state.ui_lang), enabled).clicked() {
            out.push(Command::Act(action));
        }
    };
    button(ui, Icon::Minus, Action::ZoomOut, state.percent > 50);
    let percent = say!(state, "zoom", percent = state.percent);
    let (spot, label) = ui.allocate_exact_size(vec2(44.0, 24.0), Sense::hover());
    let galley = widgets::text(ui, &percent, crate::app::theme::sans(12.0), t.quiet, 60.0);
    let at = spot.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, t.quiet);
    let aloud = say!(state, "zoom-aloud", percent = state.percent);
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &aloud));
    button(ui, Icon::Plus, Action::ZoomIn, state.percent < 300);
    let is_fit = state.zoom == Zoom::Fit;
    let text = RichText::new(Action::Fit.name(state.ui_lang)).small();
    let text = if is_fit {
        text.color(t.accent)
    } else {
        text.color(t.quiet)
    };
    let fit = egui::Button::new(text)
        .fill(Color32::TRANSPARENT)
        .stroke(Stroke::NONE)
        .min_size(vec2(0.0, 24.0));
    if ui.add(fit).clicked() {
        out.push(Command::Act(Action::Fit));
    }
    let mut button = |ui: &mut Ui, icon, action: Action, enabled| {
        if widgets::icon_button(ui, icon, &action.name(state.ui_lang), enabled).clicked() {
            out.push(Command::Act(action));
        }
    };
    if pages > 1 {
        button(ui, Icon::Left, Action::PreviousPage, state.page > 0);
    }
    let (page, pages) = (state.page + 1, pages.max(1));
    widgets::small(ui, &say!(state, "page-of", page = page, pages = pages));
    if pages > 1 {
        button(ui, Icon::Right, Action::NextPage, state.page + 1 < pages);
    }
}

fn sheet(ui: &mut Ui, place: Rect, zoom: f32, state: &State, out: &mut Out) {
    let t = tokens(ui);
    ui.painter().add(t.shadow().as_shape(place, 0.0));
    ui.painter().rect_filled(place, 0.0, t.page);
    let response = ui.interact(place, ui.scope_id().with("page"), Sense::click());
    let aloud = name(state);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &aloud));
    let Some(sheet) = current(state) else {
        empty(ui, place, state);
        return;
    };
    if let Some(made) = &state.made {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(made.text.as_str()));
    }
    let pointed = pointed(&response, &sheet.page, place, zoom);
    if response.clicked() {
        // A click keeps open what hovering shows; another, or one beside it, lets it go.
        let origin = pointed.map(|words| words.origin.clone());
        let origin = origin.filter(|origin| state.pinned.as_ref() != Some(origin));
        out.push(Command::View(View::Pin(origin)));
    }
    if state.pinned.is_some() && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        out.push(Command::View(View::Pin(None)));
    }
    let pinned = state.pinned.as_ref();
    let pinned = pinned.and_then(|origin| sheet.page.words().find(|words| words.origin == *origin));
    let pointed = pinned.or(pointed);
    let marked: Vec<Rect> = match pointed {
        Some(words) => marks(&sheet.page, words, place, zoom),
        None => Vec::new(),
    };
    for mark in &marked {
        ui.painter().rect_filled(*mark, 1.0, t.mark);
    }
    if let Some(picture) = &sheet.picture {
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
    if let Some(words) = pointed {
        let bounds = marked.iter().copied().reduce(Rect::union).unwrap_or(place);
        tips::show(ui, bounds, &words.origin, state);
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

/// The words under the pointer that have a source to show.
fn pointed<'a>(response: &Response, page: &'a Page, place: Rect, zoom: f32) -> Option<&'a Words> {
    let pointer = response.hover_pos()?;
    page.words()
        .find(|words| tips::has_tip(&words.origin) && line_of(words, place, zoom).contains(pointer))
}

/// Where a line of words lies on the screen.
fn line_of(words: &Words, place: Rect, zoom: f32) -> Rect {
    let top = words.baseline - words.size * 0.95;
    let bottom = words.baseline + words.size * 0.32;
    let at = |x: f32, y: f32| place.min + vec2(x, y) * zoom;
    Rect::from_min_max(at(words.x, top), at(words.x + words.width, bottom))
}

/// All words of the same sentence.
fn marks(page: &Page, words: &Words, place: Rect, zoom: f32) -> Vec<Rect> {
    let same = |other: &&Words| {
        other.origin == words.origin
            && other.block == words.block
            && (other.part == words.part || !matches!(words.origin, Origin::Ask(_)))
    };
    page.words()
        .filter(same)
        .map(|words| line_of(words, place, zoom).expand2(vec2(1.0, 0.0)))
        .collect()
}
