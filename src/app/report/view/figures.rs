//! Numbers by year as a small chart; a part of a year is hatched, and never compared.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::entry;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::Spot;
use crate::app::kernel::theme::{SPACE_L, SPACE_XL, sans, tokens};
use crate::app::kernel::{shapes, widgets};
use crate::app::report::message::{Command, Out, View};
use crate::app::report::view::Section;
use crate::app::report::view::section_name;
use crate::campaign::Figure;
use crate::strings::say;

/// Shows the section.
pub(crate) fn section(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &section_name(view, Section::Figures), "");
    if view.session.campaign.figures.is_empty() {
        widgets::small(ui, &say!(view, "section-empty"));
    }
    for figure in &view.session.campaign.figures {
        one(ui, figure, view, out);
    }
}

/// Shows one figure, to be told or shown in the letter.
pub fn one(ui: &mut Ui, figure: &Figure, view: View<'_>, out: &mut Out) {
    let id = figure.id.to_string();
    let spot = Spot::Figure(id.clone());
    entry(ui, &spot, view, out, |ui, out| {
        ui.scope(|ui| chart(ui, figure, view));
        let is_in = |ids: &[String]| ids.contains(&id);
        let told = is_in(&view.session.draft.figures);
        let shown = is_in(&view.session.draft.tables);
        let can_be = figure.is_in(&view.session.draft.lang);
        if !can_be {
            widgets::small(ui, &view.session.said_lacking());
        }
        // What was chosen in another language can be taken out.
        if !can_be && !told && !shown {
            return;
        }
        if widgets::check(ui, told, &say!(view, "figure-tell")).clicked() {
            out.push(Command::Edit(Edit::Figure(id.clone(), !told)));
        }
        if widgets::check(ui, shown, &say!(view, "figure-table")).clicked() {
            out.push(Command::Edit(Edit::Table(id.clone(), !shown)));
        }
    });
    ui.add_space(SPACE_L);
}

fn chart(ui: &mut Ui, figure: &Figure, view: View<'_>) {
    let t = tokens(ui);
    let lang = view.lang();
    widgets::small(
        ui,
        &format!(
            "{}, {}",
            figure.title.show(lang),
            figure.according_to.show(lang)
        ),
    );
    let colors = [t.accent, t.fix, t.check, t.fine];
    let most = figure
        .series
        .iter()
        .flat_map(|s| &s.values)
        .map(|c| c.value)
        .max();
    let most = most.unwrap_or(0).max(1) as f32;
    let columns = figure
        .series
        .iter()
        .map(|s| s.values.len())
        .max()
        .unwrap_or(0);
    let height = 120.0;
    let size = vec2(ui.available_width(), height + 20.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let step = rect.width() / columns.max(1) as f32;
    let bar = (step * 0.72 / figure.series.len().max(1) as f32).min(26.0);
    let painter = ui.painter();
    for column in 0..columns {
        let left = rect.left() + step * column as f32;
        let inner = left + (step - bar * figure.series.len() as f32) / 2.0;
        for (at, series) in figure.series.iter().enumerate() {
            let Some(count) = series.values.get(column) else {
                continue;
            };
            let tall = (count.value as f32 / most * (height - SPACE_XL)).max(1.5);
            let x = inner + bar * at as f32;
            let shape = Rect::from_min_max(
                pos2(x, rect.top() + height - tall),
                pos2(x + bar - 2.0, rect.top() + height),
            );
            let color = colors[at % colors.len()];
            if count.partial {
                shapes::hatched(painter, shape, color);
            } else {
                painter.rect_filled(shape, 0.0, color);
            }
            let number = widgets::text(
                ui,
                &count.value.to_string(),
                sans(10.0),
                t.quiet,
                f32::INFINITY,
            );
            let under = shape.center_top() - vec2(number.size().x / 2.0, 15.0);
            painter.galley(under, number, t.quiet);
        }
        let period = figure.series.iter().find_map(|s| s.values.get(column));
        let period = period.map_or("", |count| count.period.show(lang));
        let label = widgets::text(
            ui,
            &short_period(period, view),
            sans(11.0),
            t.quiet,
            f32::INFINITY,
        );
        let x = (left + (step - label.size().x) / 2.0).min(rect.right() - label.size().x);
        painter.galley(pos2(x, rect.top() + height + 2.0), label, t.quiet);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, in_words(figure, view)));
    if let Some(note) = &figure.note {
        response.on_hover_text(note.show(lang));
    }
    ui.spacing_mut().interact_size.y = 16.0;
    for (at, series) in figure.series.iter().enumerate() {
        ui.horizontal(|ui| {
            let (square, _) = ui.allocate_exact_size(vec2(9.0, 9.0), Sense::hover());
            ui.painter()
                .rect_filled(square, 1.0, colors[at % colors.len()]);
            widgets::small(ui, series.name.show(lang));
        });
    }
    if figure
        .series
        .iter()
        .flat_map(|s| &s.values)
        .any(|count| count.partial)
    {
        widgets::small(ui, &say!(view, "figure-partial"));
    }
}

fn short_period(period: &str, view: View<'_>) -> String {
    match period.split_once('–') {
        Some((_, end)) => say!(view, "figure-until", end = end),
        None => period.to_owned(),
    }
}

fn in_words(figure: &Figure, view: View<'_>) -> String {
    let lang = view.lang();
    let mut words = figure.title.show(lang).to_owned();
    for series in &figure.series {
        words.extend([". ", series.name.show(lang), ": "]);
        let counts = series.values.iter().map(|count| {
            let (period, value) = (count.period.show(lang), count.value.to_string());
            if count.partial {
                say!(view, "figure-count-partial", period = period, value = value)
            } else {
                say!(view, "figure-count", period = period, value = value)
            }
        });
        words += &counts.collect::<Vec<_>>().join(", ");
    }
    words
}
