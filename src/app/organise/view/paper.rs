//! The page that shows the text, filled with a sample: nobody writes it.

use egui::accesskit::Role;
use egui::emath::GuiRounding;
use egui::{Color32, Rect, RichText, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::kernel::layout::with_margin;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_XL, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::strings::{own_name, say};

/// Shows the pages below each other.
pub(crate) fn page(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let proof = view.state.proof();
    let ui = &mut with_margin(ui);
    ui.add_space(SPACE_L);
    let entry = view.state.entry();
    let lang = entry.map(|entry| own_name(&entry.lang)).unwrap_or_default();
    let head = say!(view, "organise-sample", lang = lang);
    ui.vertical_centered(|ui| widgets::small(ui, &head));
    if proof.is_some_and(|proof| proof.is_behind) {
        let said = format!("▲ {}", say!(view, "organise-page-before"));
        ui.label(RichText::new(said).color(t.check));
    }
    ui.add_space(SPACE_M);
    let page = proof.and_then(|proof| proof.page.as_ref());
    let sheets = page.map(|page| page.sheets.as_slice()).unwrap_or_default();
    let paper = sheets
        .first()
        .map(|sheet| vec2(sheet.page.width, sheet.page.height));
    let paper = paper.unwrap_or(vec2(595.0, 842.0));
    let zoom = ui.available_width() / paper.x;
    let scale = zoom * ui.pixels_per_point();
    if (scale - view.state.scale).abs() > 1e-3 {
        out.push(Command::Own(Message::Scale(scale)));
    }
    ScrollArea::vertical()
        .id_salt("organise-page-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            for (index, sheet) in sheets.iter().enumerate() {
                let size = vec2(sheet.page.width, sheet.page.height) * zoom;
                let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
                let place = rect.round_to_pixels(ui.pixels_per_point());
                ui.painter().add(t.shadow().as_shape(place, 0.0));
                ui.painter().rect_filled(place, 0.0, t.page);
                let (number, of) = (index + 1, sheets.len());
                let name = say!(view, "organise-page", number = number, of = of);
                response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
                if let Some(page) = page.filter(|_| index == 0) {
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_description(page.text.as_str());
                    });
                }
                if let Some(picture) = &sheet.picture {
                    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                    ui.painter()
                        .image(picture.id(), place, whole, Color32::WHITE);
                }
                ui.add_space(SPACE_XL);
            }
        });
}
