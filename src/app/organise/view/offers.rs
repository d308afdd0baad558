//! What can be put into the text where the cursor is, with what each gives.

use egui::accesskit::Role;
use egui::{ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};

use crate::app::kernel::layout::with_margin;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_L, SPACE_M, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::letter::template::completions::{Group, Offer, matching};
use crate::strings::say;

/// Shows the column.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.add_space(SPACE_L);
    let mut find = view.state.find.clone();
    let edit = TextEdit::singleline(&mut find)
        .id_salt("organise-find")
        .hint_text(say!(view, "organise-find"));
    let response = ui.add(widgets::field(edit));
    let name = say!(view, "organise-find-name");
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    if response.changed() {
        out.push(Command::Own(Message::Find(find)));
    }
    if view.session.focus == Some(FocusField::Offers) {
        response.request_focus();
        out.push(Command::Focused);
    }
    ui.add_space(SPACE_M);
    let found = matching(view.state.offers(), view.state.find.trim());
    ScrollArea::vertical()
        .id_salt("organise-offers-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            for (group, name) in [
                (Group::Field, say!(view, "organise-fields")),
                (Group::Helper, say!(view, "organise-helpers")),
                (Group::Partial, say!(view, "organise-partials")),
                (Group::Claim, say!(view, "organise-claims")),
            ] {
                let of_group: Vec<&&Offer> = found.iter().filter(|o| o.group == group).collect();
                if of_group.is_empty() {
                    continue;
                }
                widgets::head(ui, &name, "");
                for offer in of_group {
                    if line(ui, offer).clicked() {
                        let at = view.state.cursor;
                        let put = Message::Put(at..at, offer.put.clone());
                        out.push(Command::Own(put));
                    }
                }
                ui.add_space(SPACE_L);
            }
        });
}

/// An offer with what it gives.
pub fn line(ui: &mut Ui, offer: &Offer) -> egui::Response {
    let t = tokens(ui);
    let width = ui.available_width();
    let note = if offer.sample.is_empty() {
        &offer.gives
    } else {
        &offer.sample
    };
    let name = widgets::one_line(ui, title(offer), sans(14.0), t.ink, width - 8.0);
    let below = widgets::one_line(ui, note, sans(12.0), t.quiet, width - 8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 42.0), Sense::click());
    if response.hovered() {
        let fill = t.rule.gamma_multiply(0.4);
        ui.painter().rect_filled(rect, RADIUS_FIELD, fill);
    }
    ui.painter().galley(rect.min + vec2(4.0, 3.0), name, t.ink);
    ui.painter()
        .galley(rect.min + vec2(4.0, 22.0), below, t.quiet);
    ui.painter().hline(rect.x_range(), rect.bottom(), t.line());
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    let said = format!("{}, {note}", title(offer));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let more = [
        offer.gives.as_str(),
        offer.sample.as_str(),
        offer.put.as_str(),
    ];
    let more: Vec<&str> = more.into_iter().filter(|part| !part.is_empty()).collect();
    response.on_hover_text(more.join("\n"))
}

/// What an offer is called: a helper as it is written.
fn title(offer: &Offer) -> &str {
    match offer.group {
        Group::Helper => offer.put.trim_matches(['{', '}']),
        _ => &offer.name,
    }
}
