//! The left column: the texts that letters are made of, and what the pack holds.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Color32, Galley, Id, Response, Sense, Ui, Vec2, WidgetInfo, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::theme::{RADIUS_CARD, SPACE_S, SPACE_XL, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::{Entries, Place, Text};
use crate::letter::template::index::{TemplateEntry, TemplateKind};
use crate::strings::{own_name, say};

/// Shows the column.
pub(crate) fn list_of_texts(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let (partials, templates): (Vec<_>, Vec<_>) = view
        .state
        .template_index
        .iter()
        .partition(|entry| matches!(entry.what, TemplateKind::Partial { .. }));
    widgets::head(ui, &say!(view, "organise-pack"), "");
    if view.session.campaign.pack.draft {
        let action = Action::Confirm;
        let button = widgets::secondary(ui, &action.name(view.ui_lang));
        if button.on_hover_text(action.help(view.ui_lang)).clicked() {
            out.push(Command::Act(action));
        }
        ui.add_space(SPACE_S);
    }
    let action = Action::Review;
    let button = widgets::word_toggle(ui, &say!(view, "review-open"), false);
    if button.on_hover_text(action.help(view.ui_lang)).clicked() {
        out.push(Command::Act(action));
    }
    for entries in Entries::ALL {
        let name = entries_name(view, entries);
        let count = entries_count(view, entries).to_string();
        let place = Place::Entries(entries);
        line(ui, view, (&name, &count, true), &place, out);
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "organise-templates"), "");
    for entry in templates {
        text(ui, view, entry, out);
    }
    let action = Action::NewTemplate;
    let button = widgets::word_toggle(ui, &action.name(view.ui_lang), false);
    if button.on_hover_text(action.help(view.ui_lang)).clicked() {
        out.push(Command::Act(action));
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "organise-partials"), "");
    for entry in partials {
        text(ui, view, entry, out);
    }
}

/// What these entries are called.
pub fn entries_name(view: View<'_>, entries: Entries) -> String {
    match entries {
        Entries::Pack => say!(view, "organise-campaign"),
        Entries::Recommendations => say!(view, "section-recommendations"),
        Entries::People => say!(view, "section-people"),
        Entries::Groups => say!(view, "people-groups"),
        Entries::Mentioned => say!(view, "people-mentioned"),
        Entries::Claims => say!(view, "organise-claims"),
        Entries::Passages => say!(view, "organise-passages"),
        Entries::Addressees => say!(view, "organise-addressees"),
        Entries::Copies => say!(view, "organise-copies"),
        Entries::Figures => say!(view, "section-figures"),
        Entries::Sources => say!(view, "section-sources"),
    }
}

fn entries_count(view: View<'_>, entries: Entries) -> usize {
    let campaign = &view.session.campaign;
    match entries {
        Entries::Pack => 1,
        Entries::Recommendations => campaign.recommendations.len(),
        Entries::People => campaign.cases.len(),
        Entries::Groups => campaign.groups.len(),
        Entries::Mentioned => campaign.mentioned.len(),
        Entries::Claims => campaign.claims.len(),
        Entries::Passages => campaign.passages.len(),
        Entries::Addressees => campaign.addressees.len(),
        Entries::Copies => campaign.copies.len(),
        Entries::Figures => campaign.figures.len(),
        Entries::Sources => campaign.sources.len(),
    }
}

/// What a text is called.
pub fn text_name(view: View<'_>, entry: &TemplateEntry) -> String {
    match &entry.what {
        TemplateKind::Template { title, .. } if title.is_empty() => entry.name.clone(),
        TemplateKind::Template { title, .. } => title.clone(),
        TemplateKind::Partial { name, number: 1 } => name.clone(),
        TemplateKind::Partial { name, number } => {
            say!(
                view,
                "organise-alternative",
                name = name.as_str(),
                number = number
            )
        }
    }
}

fn text(ui: &mut Ui, view: View<'_>, entry: &TemplateEntry, out: &mut Out) {
    let mut notes = vec![own_name(&entry.lang)];
    if view.state.is_changed(&view.session.campaign, &entry.name) {
        notes.push(say!(view, "organise-changed"));
    }
    let open = view.state.texts.get(&entry.name);
    if open.is_some_and(Text::is_dirty) {
        notes.push(say!(view, "organise-unsaved"));
    }
    if matches!(
        entry.what,
        TemplateKind::Template {
            reviewed: false,
            ..
        }
    ) {
        notes.push(say!(view, "organise-unreviewed"));
    }
    let name = text_name(view, entry);
    let place = Place::Template(entry.name.clone());
    line(ui, view, (&name, &notes.join(" · "), false), &place, out);
}

/// A line: its name, and a note after it or below it.
fn line(
    ui: &mut Ui,
    view: View<'_>,
    (name, note, is_short): (&str, &str, bool),
    place: &Place,
    out: &mut Out,
) {
    let t = tokens(ui);
    let on = view.state.place.as_ref() == Some(place);
    let width = ui.available_width();
    let title = widgets::text(ui, name, sans(14.0), t.ink, width - 12.0);
    let below = widgets::text(ui, note, sans(12.0), t.quiet, width - 12.0);
    let next = if is_short {
        vec2(title.size().x + 8.0, 3.0)
    } else {
        vec2(0.0, title.size().y)
    };
    let said = format!("{name}, {note}");
    let response = card(ui, title, (below, t.quiet, next), on, &said);
    let rect = response.rect;
    if on {
        // What was opened from elsewhere is brought into sight, once.
        let key = Id::unique("organise-list-shown");
        let is_new = ui.data_mut(|data| {
            let known = data.get_temp_mut_or_default::<Option<Place>>(key);
            known.replace(place.clone()).as_ref() != Some(place)
        });
        if is_new && !ui.clip_rect().contains_rect(rect) {
            response.scroll_to_me(None);
        }
    }
    if response.clicked() {
        out.push(Command::Own(Message::Show(place.clone())));
    }
}

/// What a card has above and below its lines, in points.
pub(crate) const CARD: f32 = 8.0;

/// A line of a list that can be chosen: its title, and what stands beside or below it in its colour.
pub(crate) fn card(
    ui: &mut Ui,
    title: Arc<Galley>,
    (below, color, next): (Arc<Galley>, Color32, Vec2),
    on: bool,
    said: &str,
) -> Response {
    let t = tokens(ui);
    let height = title.size().y.max(next.y + below.size().y) + CARD;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let ground = rect.expand2(vec2(6.0, 0.0));
    if on {
        ui.painter().rect_filled(ground, RADIUS_CARD, t.accent_soft);
    } else if response.hovered() {
        let fill = t.rule.gamma_multiply(0.4);
        ui.painter().rect_filled(ground, RADIUS_CARD, fill);
    }
    let min = rect.min + vec2(4.0, 4.0);
    ui.painter().galley(min, title, t.ink);
    ui.painter().galley(min + next, below, color);
    widgets::focus_ring(ui, &response, RADIUS_CARD);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, said));
    response
}
