//! The sentences of a passage in its form, each with the facts that it rests on.

use egui::{RichText, Ui};

use super::fields::{Shown, words};
use super::picks;
use crate::app::kernel::theme::{SPACE_L, SPACE_S, semibold};
use crate::app::kernel::widgets;
use crate::app::organise::message::Out;
use crate::app::organise::state::Entries;
use crate::campaign::amend::Value;
use crate::strings::say;

/// Shows them, and the buttons that put one in or take one out.
pub(crate) fn parts(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    let view = shown.view;
    widgets::small(ui, name);
    let count = shown.entry.count(path);
    for index in 0..count {
        let number = index + 1;
        let at = |field: &str| format!("{path}.{index}.{field}");
        ui.add_space(SPACE_S);
        let title = say!(view, "field-part", number = number);
        ui.label(RichText::new(&title).font(semibold(12.0)));
        words(ui, shown, &at("text"), &title, true, out);
        let name = say!(view, "field-part-by", number = number);
        words(ui, shown, &at("by"), &name, false, out);
        let name = say!(view, "field-part-claims", number = number);
        picks::some(ui, shown, (&at("claims"), &name), &[Entries::Claims], out);
        let name = say!(view, "field-part-statuses", number = number);
        picks::some(ui, shown, (&at("statuses"), &name), &[Entries::People], out);
        // A passage has a sentence at least.
        if count > 1 {
            let name = say!(view, "field-part-out", number = number);
            if widgets::word_toggle(ui, &name, false).clicked() {
                Shown::set(out, &format!("{path}.{index}"), Value::Nothing);
            }
        }
        ui.add_space(SPACE_L - SPACE_S);
    }
    let add = say!(view, "field-part-add");
    if widgets::word_toggle(ui, &add, false).clicked() {
        let next = format!("{path}.{count}");
        Shown::set(out, &next, Value::Record(Vec::new()));
    }
}
