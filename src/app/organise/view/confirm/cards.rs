//! The cards of a step: each what was found and where; the one that is shown with its fields and what
//! can be done with it.

use egui::accesskit::Role;
use egui::{Align, Layout, Margin, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::{about, push};
use crate::app::kernel::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, sans, serif, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Confirming, Entered, Message, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::confirm::{Step, echoes, place_of};
use crate::app::organise::state::entries::Spot;
use crate::app::organise::view::fields::{self, Shown};
use crate::app::organise::view::{entries, labels};
use crate::campaign::amend::Entry;
use crate::strings::say;

/// What a step is called.
pub(super) fn step_name(view: View<'_>, step: Step) -> String {
    match step {
        Step::Campaign => say!(view, "confirm-campaign"),
        Step::Offices => say!(view, "confirm-offices"),
        Step::Requests => say!(view, "confirm-requests"),
        Step::Facts => say!(view, "confirm-facts"),
        Step::People => say!(view, "confirm-people"),
    }
}

/// Shows the cards of the step.
pub(super) fn step(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let Some(step) = view.state.step() else {
        return;
    };
    let lang = view.session.campaign.first_language();
    let cards = view.state.cards(step);
    let left = view.state.to_confirm(step, lang.code());
    let (done, all) = (cards.len() - left, cards.len());
    let note = say!(view, "confirm-done", done = done, all = all);
    widgets::head(ui, &step_name(view, step), &note);
    widgets::small(ui, &say!(view, "confirm-keys"));
    ui.add_space(SPACE_M);
    let kind = step.kinds().first();
    if left > 1 && kind.is_some_and(|kind| kind.can_be_left_out()) {
        let button = widgets::secondary(ui, &say!(view, "confirm-leave-rest", left = left));
        if button
            .on_hover_text(say!(view, "confirm-leave-rest.help", left = left))
            .clicked()
        {
            push(out, Confirming::LeaveRest);
        }
        ui.add_space(SPACE_M);
    }
    if cards.is_empty() {
        let said = if view.state.pack.are_there {
            say!(view, "confirm-nothing")
        } else {
            say!(view, "entry-reading")
        };
        widgets::body(ui, &said);
    }
    let shown = view.state.shown().map(|(kind, spot, _)| (kind, spot));
    for (kind, spot, entry) in &cards {
        let card = Card {
            view,
            kind: *kind,
            spot,
            entry,
            is_done: !view.state.is_to_confirm(*kind, entry, lang.code()),
        };
        if shown == Some((*kind, spot)) {
            open(ui, &card, out);
        } else {
            closed(ui, &card, out);
        }
        ui.add_space(SPACE_M);
    }
}

struct Card<'a> {
    view: View<'a>,
    kind: Entries,
    spot: &'a Spot,
    entry: &'a Entry,
    is_done: bool,
}

impl Card<'_> {
    /// Where it stands in the document, and how sure it is; whether somebody only says so.
    fn head(&self) -> (String, bool) {
        let place = place_of(self.kind, self.entry);
        let is_said = self.entry.text("standing") == "alleged";
        let standing = match (self.kind, is_said) {
            (Entries::Claims, true) => say!(self.view, "confirm-said"),
            (Entries::Claims, false) => say!(self.view, "confirm-stated"),
            _ => entry_name(self.view, self.kind),
        };
        let said = if place.is_empty() {
            standing
        } else {
            format!("{place} · {standing}")
        };
        (said, is_said)
    }

    /// What was done with it.
    fn note(&self) -> Option<String> {
        let view = self.view;
        self.is_done.then(|| match self.kind {
            Entries::Claims if echoes(self.entry).is_some() => say!(view, "confirm-taken-words"),
            Entries::Claims => say!(view, "confirm-taken-own"),
            _ => say!(view, "confirm-taken"),
        })
    }

    /// What it says, in short.
    fn gist(&self) -> String {
        let lang = self.view.session.campaign.first_language();
        let own = |path: &str| self.entry.text(&format!("{path}.{lang}"));
        match self.kind {
            Entries::Recommendations => own("text").to_owned(),
            Entries::People => {
                let (name, about) = (own("name"), own("about"));
                if about.is_empty() || about.starts_with(crate::campaign::read::FILL_IN) {
                    name.to_owned()
                } else {
                    format!("{name}, {about}")
                }
            }
            _ => entries::gist(self.view, self.kind, self.entry).to_owned(),
        }
    }
}

fn entry_name(view: View<'_>, kind: Entries) -> String {
    match kind {
        Entries::Pack => say!(view, "confirm-entry-campaign"),
        Entries::Sources => say!(view, "confirm-entry-document"),
        Entries::Addressees => say!(view, "confirm-entry-office"),
        Entries::Recommendations => say!(view, "confirm-entry-request"),
        _ => say!(view, "confirm-entry-person"),
    }
}

/// What is left free within a card, in points: at its sides, and above and below.
const SIDES: f32 = 14.0;
const TOP: f32 = 10.0;

fn head(ui: &mut Ui, card: &Card<'_>) {
    let t = tokens(ui);
    let (said, is_said) = card.head();
    let (mark, color) = if is_said {
        ("▲ ", t.check)
    } else {
        ("", t.quiet)
    };
    ui.label(
        RichText::new(format!("{mark}{said}"))
            .font(sans(12.0))
            .color(color),
    );
}

/// A card that is not shown: one thing to press, which tells all that it says.
fn closed(ui: &mut Ui, card: &Card<'_>, out: &mut Out) {
    let t = tokens(ui);
    let width = ui.available_width() - SIDES * 2.0;
    let (place, is_said) = card.head();
    let (mark, color) = if is_said {
        ("▲ ", t.check)
    } else {
        ("", t.quiet)
    };
    let gist = card.gist();
    let note = card.note();
    let mut lines = vec![
        widgets::text(ui, &format!("{mark}{place}"), sans(12.0), color, width),
        widgets::text(ui, &gist, serif(15.0), t.ink, width),
    ];
    lines.extend(note.as_ref().map(|note| {
        let said = format!("✓ {note}");
        widgets::text(ui, &said, sans(12.0), t.fine, width)
    }));
    let gaps = SPACE_S * (lines.len() - 1) as f32;
    let height: f32 = lines.iter().map(|line| line.size().y).sum();
    let size = vec2(ui.available_width(), height + gaps + TOP * 2.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let edge = if response.hovered() {
        t.outline()
    } else {
        t.line()
    };
    ui.painter()
        .rect(rect, RADIUS_CARD, t.raised, edge, StrokeKind::Inside);
    let mut at = rect.min + vec2(SIDES, TOP);
    for line in lines {
        let below = line.size().y + SPACE_S;
        ui.painter().galley(at, line, t.ink);
        at.y += below;
    }
    widgets::focus_ring(ui, &response, RADIUS_CARD);
    let said = [Some(gist), Some(place), note].into_iter().flatten();
    let said = said.collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if response.clicked() {
        push(out, Confirming::Card(card.kind, card.spot.clone()));
    }
}

fn open(ui: &mut Ui, card: &Card<'_>, out: &mut Out) {
    let t = tokens(ui);
    let view = card.view;
    let margin = Margin::symmetric(SIDES as i8, TOP as i8);
    let frame = widgets::card(ui).inner_margin(margin);
    let line = Stroke::new(2.0, t.accent);
    let inner = frame.stroke(line).show(ui, |ui| {
        ui.take_available_width();
        head(ui, card);
        let shown = Shown {
            view,
            entries: card.kind,
            spot: card.spot,
            entry: card.entry,
        };
        for row in card.kind.on_card() {
            let row = row.iter().filter(|path| is_asked(card.entry, path));
            let row: Vec<&str> = row.copied().collect();
            if row.is_empty() {
                continue;
            }
            ui.add_space(SPACE_M);
            let gaps = SPACE_L * (row.len() - 1) as f32;
            let width = ((ui.available_width() - gaps) / row.len() as f32).floor();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                for path in row {
                    let layout = Layout::top_down(Align::Min);
                    ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
                        ui.set_width(width);
                        field(ui, card, &shown, path, out);
                    });
                }
            });
        }
        if let Some(help) = question(view, card.kind) {
            ui.add_space(SPACE_S);
            widgets::small(ui, &help);
        }
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            let name = if card.is_done {
                say!(view, "confirm-go-on")
            } else {
                say!(view, "confirm-take")
            };
            if widgets::primary(ui, &name).clicked() {
                push(out, Confirming::Take);
            }
            if card.kind.can_be_left_out() {
                let button = widgets::secondary(ui, &say!(view, "confirm-leave-out"));
                if button
                    .on_hover_text(say!(view, "confirm-leave-out.help"))
                    .clicked()
                {
                    push(out, Confirming::LeaveOut);
                }
            }
            if let Some(note) = card.note() {
                ui.label(
                    RichText::new(format!("✓ {note}"))
                        .font(sans(12.0))
                        .color(t.fine),
                );
            }
        });
        if view.state.pack.go.is_some() {
            out.push(Command::Own(Message::Entry(Entered::Arrived)));
        }
    });
    if view.state.confirm.turns {
        if !ui.clip_rect().contains_rect(inner.response.rect) {
            inner.response.scroll_to_me(Some(Align::Min));
        }
        push(out, Confirming::Turned);
    }
}

/// Whether a card asks for this: who says so only where somebody does, who holds an office only where the
/// document names somebody.
fn is_asked(entry: &Entry, path: &str) -> bool {
    match path {
        "by" => entry.text("standing") == "alleged" || entry.node("by").is_some(),
        "prefers" => !entry.text(path).is_empty(),
        "holder.name" => entry.texts("holder.name").next().is_some(),
        _ => true,
    }
}

/// A field with its name, and what it still needs.
fn field(ui: &mut Ui, card: &Card<'_>, shown: &Shown<'_>, path: &str, out: &mut Out) {
    let t = tokens(ui);
    let view = card.view;
    let Some(field) = card.kind.field(path) else {
        return;
    };
    let name = labels::field(view, card.kind, path);
    fields::field(ui, shown, field, &name, out);
    let note = |ui: &mut Ui, said: String| {
        ui.label(RichText::new(format!("▲ {said}")).small().color(t.check));
    };
    let lang = view.session.campaign.first_language();
    let missing = view.state.confirm.missing.as_ref();
    let missing =
        missing.filter(|missing| view.state.lacks(lang.code()).as_ref() == Some(*missing));
    if missing.is_some_and(|missing| missing.starts_with(path)) {
        note(ui, say!(view, "confirm-lacks"));
    }
    if path == "text"
        && card.kind == Entries::Claims
        && let Some(count) = echoes(card.entry)
    {
        note(ui, say!(view, "confirm-echo", count = count));
    }
    if card.kind == Entries::People {
        about::said_before(ui, view, card.entry, path, out);
    }
    if path != "text" {
        return;
    }
    if let Some(said) = about::day(view, card.kind, card.entry) {
        note(ui, said);
    }
    if card.kind == Entries::Claims {
        about::person(ui, view, card.entry, out);
    }
}

/// What only a person can decide of it.
fn question(view: View<'_>, kind: Entries) -> Option<String> {
    match kind {
        Entries::Sources => Some(say!(view, "confirm-ask-document")),
        Entries::Addressees => Some(say!(view, "confirm-ask-office")),
        Entries::Recommendations => Some(say!(view, "confirm-ask-request")),
        Entries::Claims => Some(say!(view, "confirm-ask-fact")),
        Entries::People => Some(say!(view, "confirm-ask-person")),
        _ => None,
    }
}
