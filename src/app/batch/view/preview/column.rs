//! A column of the list: what it is used for, chosen from a list of all that a letter takes.

use egui::{Rect, RichText, Ui, UiBuilder, vec2};

use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::List;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{sans, tokens};
use crate::app::kernel::widgets;
use crate::batch::columns::{Field, Shown};
use crate::problem::{Cause, ListProblem, Problem};
use crate::strings::say;

/// What most lists have, offered before the rest.
const USUAL: [Field; 11] = [
    Field::Name,
    Field::First,
    Field::Last,
    Field::Street,
    Field::House,
    Field::Extra,
    Field::Postcode,
    Field::Town,
    Field::Country,
    Field::Address,
    Field::Words,
];

/// How high the field is, and the buttons below it.
pub(super) const FIELD: f32 = 30.0;
pub(super) const ORDER: f32 = 24.0;

/// What a column is called.
pub(super) fn name(view: View<'_>, index: usize, column: &Shown) -> String {
    let heading = one_line(&column.heading);
    if heading.is_empty() || heading == (index + 1).to_string() {
        say!(view, "preview-column-number", number = index + 1)
    } else {
        say!(view, "preview-column", heading = heading)
    }
}

/// A cell without breaks.
pub(in crate::app::batch::view) fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Offers the only column that may have the names to be it.
pub(super) fn names_maybe(
    ui: &mut Ui,
    view: View<'_>,
    list: &List,
    problem: &Problem,
    out: &mut Out,
) {
    let Cause::List(ListProblem::NamesMaybe { column, .. }) = &*problem.cause else {
        return;
    };
    let mut shown = list.shown.iter();
    let Some(index) = shown.position(|one| one.heading.trim() == column) else {
        return;
    };
    let said = say!(view, "preview-take-name", column = one_line(column));
    if widgets::secondary(ui, &said).clicked() {
        out.push(Command::Own(Message::Column(index, Some(Field::Name))));
    }
}

/// What a column is used for, in words: an address with a column of the town beside it is not the whole one.
pub(super) fn use_of(view: View<'_>, list: &List, column: &Shown) -> String {
    let is_beside = |other: &Shown| {
        let field = other.field;
        matches!(field, Some(Field::Town | Field::TownLine | Field::Postcode))
    };
    match column.field {
        Some(Field::Address) if list.shown.iter().any(is_beside) => say!(view, "mend-address"),
        None if column.hidden => say!(view, "preview-hidden"),
        None => say!(view, "preview-unused"),
        Some(field) => field_name(view, field),
    }
}

/// Shows the field of a column.
pub(super) fn field(
    ui: &mut Ui,
    view: View<'_>,
    list: &List,
    index: usize,
    place: Rect,
    out: &mut Out,
) {
    let t = tokens(ui);
    let column = &list.shown[index];
    let ui = &mut ui.new_child(UiBuilder::new().id_salt(("column", index)).max_rect(place));
    ui.spacing_mut().interact_size.y = FIELD - 2.0;
    let said = use_of(view, list, column);
    let text = RichText::new(&said).font(sans(12.0));
    let text = match column.field {
        None => text.color(t.quiet),
        Some(_) if column.by_values || column.spare => text.color(t.check),
        Some(_) => text.color(t.accent),
    };
    let name = name(view, index, column);
    let shown = widgets::combo("field", place.width())
        .selected_text(text)
        .height(420.0)
        .show_ui(ui, |ui| {
            ui.set_min_width(180.0);
            let mut offer = |ui: &mut Ui, field: Option<Field>, said: String| {
                if !widgets::option(ui, column.field == field, said) {
                    return;
                }
                if column.field != field {
                    out.push(Command::Own(Message::Column(index, field)));
                }
            };
            offer(ui, None, say!(view, "preview-unused"));
            ui.separator();
            for field in USUAL {
                offer(ui, Some(field), field_name(view, field));
            }
            ui.separator();
            let rest = Field::ALL.iter().copied();
            let rest = rest.filter(|field| !USUAL.contains(field) && *field != Field::Unused);
            for field in rest {
                offer(ui, Some(field), field_name(view, field));
            }
        });
    let response = shown.response.accessible_name(&name);
    let mut tip = vec![name];
    if !column.samples.is_empty() {
        tip.push(
            column
                .samples
                .iter()
                .map(|one| one_line(one))
                .collect::<Vec<_>>()
                .join(" · "),
        );
    }
    if column.field.is_some() && column.spare {
        tip.push(say!(view, "preview-spare"));
    }
    if column.field.is_some() && column.by_values {
        tip.push(say!(view, "preview-by-values"));
    }
    response.on_hover_text(tip.join("\n"));
}

/// Shows at which place a column is joined to others, with buttons to change it.
pub(super) fn order(
    ui: &mut Ui,
    view: View<'_>,
    index: usize,
    column: &Shown,
    place: Rect,
    out: &mut Out,
) {
    let builder = UiBuilder::new().id_salt(("order", index)).max_rect(place);
    let ui = &mut ui.new_child(builder);
    let name = name(view, index, column);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let ways = [
            (Icon::Left, true, column.place > 0),
            (Icon::Right, false, column.place + 1 < column.of),
        ];
        for (icon, back, can) in ways {
            let aloud = if back {
                say!(view, "preview-earlier", column = name.as_str())
            } else {
                say!(view, "preview-later", column = name.as_str())
            };
            if widgets::icon_toggle(ui, icon, &aloud, can, false, vec2(20.0, 20.0)).clicked() {
                let column = index;
                out.push(Command::Own(Message::MoveColumn { column, back }));
            }
            if back {
                let place = say!(
                    view,
                    "preview-place",
                    place = column.place + 1,
                    of = column.of
                );
                widgets::small(ui, &place);
            }
        }
    });
}

/// The name of a field, as the window says it.
pub(super) fn field_name(view: View<'_>, field: Field) -> String {
    match field {
        Field::Name => say!(view, "field-name"),
        Field::Title => say!(view, "column-title"),
        Field::First => say!(view, "column-first"),
        Field::Middle => say!(view, "column-middle"),
        Field::Prefix => say!(view, "column-prefix"),
        Field::Last => say!(view, "column-last"),
        Field::Suffix => say!(view, "column-suffix"),
        Field::CareOf => say!(view, "column-care-of"),
        Field::Extra => say!(view, "column-extra"),
        Field::Building => say!(view, "column-building"),
        Field::Street => say!(view, "column-street"),
        Field::House => say!(view, "column-house"),
        Field::Addition => say!(view, "column-addition"),
        Field::Flat => say!(view, "column-flat"),
        Field::PoBox => say!(view, "column-po-box"),
        Field::Postcode => say!(view, "column-postcode"),
        Field::PostcodeSuffix => say!(view, "column-postcode-suffix"),
        Field::Town => say!(view, "column-town"),
        Field::TownLine => say!(view, "column-town-line"),
        Field::District => say!(view, "column-district"),
        Field::Region => say!(view, "column-region"),
        Field::Address => say!(view, "column-whole"),
        Field::Address1 => say!(view, "field-address", line = 1),
        Field::Address2 => say!(view, "field-address", line = 2),
        Field::Address3 => say!(view, "field-address", line = 3),
        Field::Address4 => say!(view, "field-address", line = 4),
        Field::Address5 => say!(view, "field-address", line = 5),
        Field::Place => say!(view, "field-place"),
        Field::Country => say!(view, "field-country"),
        Field::Words => say!(view, "field-words"),
        Field::Lang => say!(view, "field-lang"),
        Field::Case => say!(view, "field-case"),
        Field::Wants => say!(view, "column-wants"),
        Field::Unused => say!(view, "preview-unused"),
    }
}
