//! Whole numbers in a form, and the rows of a figure with their counts.

use egui::{RichText, Ui, vec2};

use super::fields::{Shown, text, words};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_L, SPACE_S, semibold};
use crate::app::kernel::widgets;
use crate::app::organise::message::Out;
use crate::campaign::amend::Value;
use crate::strings::say;

/// The width of a count.
const COUNT: f32 = 90.0;

/// A whole number; what is not one is not taken.
pub(crate) fn number(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    let now = shown.entry.number(path).map(|number| number.to_string());
    let now = now.unwrap_or_default();
    let Some(typed) = text(ui, shown, path, name, &now, out) else {
        return;
    };
    let typed = typed.trim();
    match typed.parse::<u32>() {
        Ok(number) => Shown::set(out, path, Value::Number(number.into())),
        Err(_) if typed.is_empty() => Shown::set(out, path, Value::Nothing),
        Err(_) => {}
    }
}

/// The rows of a figure, each with its counts, and the buttons that put one in or take one out.
pub(crate) fn series(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    let view = shown.view;
    widgets::small(ui, name);
    let rows = shown.entry.count(path);
    for row in 0..rows {
        let title = say!(view, "field-series", number = row + 1);
        ui.add_space(SPACE_S);
        ui.label(RichText::new(&title).font(semibold(12.0)));
        words(ui, shown, &format!("{path}.{row}.name"), &title, true, out);
        let values = format!("{path}.{row}.values");
        for at in 0..shown.entry.count(&values) {
            count(ui, shown, &format!("{values}.{at}"), (row + 1, at + 1), out);
        }
        let lang = view.state.languages(view.session).first().cloned();
        let lang = lang.unwrap_or_default();
        let add = say!(view, "field-count-add", number = row + 1);
        if widgets::word_toggle(ui, &add, false).clicked() {
            let next = format!("{values}.{}", shown.entry.count(&values));
            let period = (format!("period.{lang}"), Value::Text(String::new()));
            let value = ("value".to_owned(), Value::Number(0));
            Shown::set(out, &next, Value::Row(vec![period, value]));
        }
        // A figure has a row at least.
        let gone = say!(view, "field-series-out", number = row + 1);
        if rows > 1 && widgets::word_toggle(ui, &gone, false).clicked() {
            Shown::set(out, &format!("{path}.{row}"), Value::Nothing);
        }
        ui.add_space(SPACE_L - SPACE_S);
    }
    let add = say!(view, "field-series-add");
    if widgets::word_toggle(ui, &add, false).clicked() {
        Shown::set(out, &format!("{path}.{rows}"), Value::Record(Vec::new()));
    }
}

/// A count of a period; a part of a year is no whole one.
fn count(ui: &mut Ui, shown: &Shown<'_>, path: &str, (row, at): (usize, usize), out: &mut Out) {
    let view = shown.view;
    let period = say!(view, "field-period", row = row, number = at);
    words(ui, shown, &format!("{path}.period"), &period, true, out);
    ui.horizontal(|ui| {
        let name = say!(view, "field-count", row = row, number = at);
        ui.allocate_ui(vec2(COUNT, 0.0), |ui| {
            number(ui, shown, &format!("{path}.value"), &name, out);
        });
        let name = say!(view, "field-partial", row = row, number = at);
        let partial = format!("{path}.partial");
        let on = shown.entry.flag(&partial);
        if widgets::check(ui, on, &name).clicked() {
            let value = if on {
                Value::Nothing
            } else {
                Value::Flag(true)
            };
            Shown::set(out, &partial, value);
        }
        let name = say!(view, "field-count-out", row = row, number = at);
        if widgets::icon_button(ui, Icon::Cross, &name, true).clicked() {
            Shown::set(out, path, Value::Nothing);
        }
    });
}
