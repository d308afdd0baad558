//! The controls of a form that pick among the pack's entries: one, some in order, places in sources.

use egui::{Ui, vec2};

use super::fields::{Shown, text};
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_S, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::app::organise::message::Out;
use crate::app::organise::state::Entries;
use crate::campaign::amend::Value;
use crate::strings::say;

/// One of the pack's entries, or nothing; what was chosen.
pub(crate) fn one(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (path, name): (&str, &str),
    (now, none): (&str, Option<String>),
    entries: &[Entries],
) -> Option<String> {
    let all = shown.list(entries);
    let known = all.iter().find(|(id, _)| id == now);
    let selected = match (known, &none) {
        (Some((id, name)), _) => shown.named(id, name),
        (None, Some(none)) if now.is_empty() => none.clone(),
        (None, _) => now.to_owned(),
    };
    let mut chosen = None;
    let width = ui.available_width();
    ui.push_id((shown.spot, path), |ui| {
        let response = combo("entry-one", width)
            .selected_text(selected.as_str())
            .show_ui(ui, |ui| {
                if let Some(none) = &none
                    && widgets::option(ui, now.is_empty(), none)
                {
                    chosen = Some(String::new());
                }
                for (id, name) in &all {
                    let said = shown.named(id, name);
                    if widgets::option(ui, id == now, said) {
                        chosen = Some(id.clone());
                    }
                }
            })
            .response;
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(name));
    });
    chosen.filter(|id| id != now)
}

/// Some of the pack's entries, in order.
pub(crate) fn some(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (path, name): (&str, &str),
    entries: &[Entries],
    out: &mut Out,
) {
    let view = shown.view;
    widgets::small(ui, name);
    let now = shown.entry.list(path);
    let all = shown.list(entries);
    for (index, id) in now.iter().enumerate() {
        ui.horizontal(|ui| {
            let known = all.iter().find(|(other, _)| other == id);
            let said = known.map_or(id.clone(), |(id, name)| shown.named(id, name));
            let mut next = now.clone();
            if widgets::icon_button(
                ui,
                Icon::Cross,
                &say!(view, "entry-out", id = id.as_str()),
                true,
            )
            .clicked()
            {
                next.remove(index);
                Shown::set(out, path, Value::Texts(next));
            } else if widgets::icon_button(
                ui,
                Icon::Up,
                &say!(view, "entry-up", id = id.as_str()),
                index > 0,
            )
            .clicked()
            {
                next.swap(index, index - 1);
                Shown::set(out, path, Value::Texts(next));
            }
            let width = ui.available_width();
            let color = if known.is_some() {
                tokens(ui).ink
            } else {
                tokens(ui).fix
            };
            let font = sans(13.0);
            let shown = widgets::one_line(ui, &said, font, color, width);
            ui.label(shown).on_hover_text(said);
        });
    }
    let add = say!(view, "entry-put-in", what = name);
    let none = Some(say!(view, "entry-put-in-shown"));
    if let Some(id) = one(ui, shown, (path, &add), ("", none), entries)
        && !id.is_empty()
        && !now.contains(&id)
    {
        let mut next = now;
        next.push(id);
        Shown::set(out, path, Value::Texts(next));
    }
}

/// Places in sources.
pub fn sources(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    let view = shown.view;
    widgets::small(ui, name);
    let count = shown.entry.count(path);
    for index in 0..count {
        let item = format!("{path}.{index}");
        let source = format!("{item}.source");
        let place = format!("{item}.where");
        let number = index + 1;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_S;
            let width = (ui.available_width() - 34.0).max(100.0);
            ui.allocate_ui(vec2((width * 0.42).round(), 0.0), |ui| {
                let said = say!(view, "field-source", number = number);
                let name = format!("{name}, {said}");
                let now = shown.entry.text(&source);
                if let Some(id) = one(
                    ui,
                    shown,
                    (&source, &name),
                    (now, None),
                    &[Entries::Sources],
                ) {
                    Shown::set(out, &source, Value::Text(id));
                }
            });
            ui.allocate_ui(vec2((width * 0.58).round(), 0.0), |ui| {
                let said = say!(view, "field-where", number = number);
                let name = format!("{name}, {said}");
                let now = shown.entry.text(&place);
                if let Some(text) = text(ui, shown, &place, &name, now, out) {
                    Shown::set(out, &place, Value::Text(text));
                }
            });
            let said = say!(view, "field-source-out", number = number);
            let name = format!("{name}, {said}");
            if widgets::icon_button(ui, Icon::Cross, &name, true).clicked() {
                Shown::set(out, &item, Value::Nothing);
            }
        });
    }
    let add = say!(view, "field-source-add");
    let button = widgets::word_toggle(ui, &add, false);
    let said = format!("{name}, {add}");
    ui.ctx()
        .accesskit_node_builder(button.id, |node| node.set_label(said.as_str()));
    if button.clicked() {
        let first = shown.list(&[Entries::Sources]).into_iter().next();
        let id = first.map(|(id, _)| id).unwrap_or_default();
        let record = vec![("source", id), ("where", String::new())];
        Shown::set(out, &format!("{path}.{count}"), Value::Record(record));
    }
}
