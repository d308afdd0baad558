//! Help while one types: what can be put in after `{{`, and what was meant where something is
//! wrong. Both views of a text have it.

use std::ops::Range;

use egui::{Area, Context, EventFilter, Id, Key, Modifiers, Order, Pos2, RichText, ScrollArea, Ui};

use super::offers::line;
use crate::app::kernel::theme::{RADIUS_FIELD, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::{State, Text};
use crate::letter::template::completions::{Offer, begun, matching};
use crate::problem::Problem;
use crate::strings::Door;
use crate::strings::say;

/// The most proposals shown.
const MAX: usize = 8;

/// What helps at the cursor.
pub enum Assist<'a> {
    /// Something can be put in instead of these bytes.
    Offers(Range<usize>, Vec<&'a Offer>),
    /// Something is wrong there; its place among the flaws.
    Flaw(usize, &'a Problem),
    /// Nothing is needed.
    Nothing,
}

impl<'a> Assist<'a> {
    /// What helps in this text.
    pub fn of(organise: &'a State, text: &Text) -> Self {
        let cursor = organise.cursor;
        if let Some((range, typed)) = begun(&text.now, cursor).filter(|_| !organise.hushed) {
            let mut found = matching(organise.offers(), typed);
            found.truncate(MAX);
            if !found.is_empty() {
                return Self::Offers(range, found);
            }
        }
        let flaws = organise.flaws().into_iter().enumerate();
        let mut here = flaws.filter(|(_, (span, _))| span.start <= cursor && cursor <= span.end);
        match here.next() {
            Some((at, (_, problem))) if !organise.hushed => Self::Flaw(at, problem),
            _ => Self::Nothing,
        }
    }

    /// The keys that the text leaves to it.
    pub fn filter(&self) -> EventFilter {
        let is_open = !matches!(self, Self::Nothing);
        let mends = match self {
            Self::Offers(..) => true,
            Self::Flaw(_, problem) => problem.mend().is_some(),
            Self::Nothing => false,
        };
        EventFilter {
            tab: mends,
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: is_open,
        }
    }

    /// Takes the keys that are meant for it, before the text sees them.
    pub fn keys(&self, ui: &Ui, organise: &State, out: &mut Out) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let change = match self {
            Self::Offers(range, offers) => {
                let pick = organise.pick.min(offers.len() - 1);
                if pressed(Key::ArrowDown) {
                    Some(Message::Pick((pick + 1) % offers.len()))
                } else if pressed(Key::ArrowUp) {
                    Some(Message::Pick((pick + offers.len() - 1) % offers.len()))
                } else if pressed(Key::Enter) || pressed(Key::Tab) {
                    Some(Message::Put(range.clone(), offers[pick].put.clone()))
                } else {
                    None
                }
            }
            Self::Flaw(at, problem) if problem.mend().is_some() && pressed(Key::Tab) => {
                Some(Message::Mend(*at))
            }
            _ => None,
        };
        let hush = !matches!(self, Self::Nothing) && pressed(Key::Escape);
        let change = change.or(hush.then_some(Message::Hush));
        out.extend(change.map(Command::Own));
    }

    /// Shows it below `at`.
    pub fn show(&self, ctx: &Context, view: View<'_>, at: Pos2, out: &mut Out) {
        if matches!(self, Self::Nothing) {
            return;
        }
        Area::new(Id::unique("organise-assist"))
            .order(Order::Foreground)
            .fixed_pos(at + egui::vec2(0.0, 4.0))
            .constrain(true)
            .show(ctx, |ui| {
                widgets::floating(ui).show(ui, |ui| {
                    ui.set_width(320.0);
                    match self {
                        Self::Offers(range, offers) => {
                            proposals(ui, view, range, offers, out);
                        }
                        Self::Flaw(_, problem) => flaw(ui, view, problem),
                        Self::Nothing => {}
                    }
                });
            });
    }
}

fn proposals(ui: &mut Ui, view: View<'_>, range: &Range<usize>, offers: &[&Offer], out: &mut Out) {
    let t = tokens(ui);
    let pick = view.state.pick.min(offers.len() - 1);
    widgets::head(ui, &say!(view, "organise-proposals"), "");
    ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
        for (index, offer) in offers.iter().enumerate() {
            let place = ui.painter().add(egui::Shape::Noop);
            let response = line(ui, offer);
            if index == pick {
                let fill = egui::Shape::rect_filled(response.rect, RADIUS_FIELD, t.accent_soft);
                ui.painter().set(place, fill);
            }
            if response.clicked() {
                let put = Message::Put(range.clone(), offer.put.clone());
                out.push(Command::Own(put));
            }
        }
    });
    widgets::small(ui, &say!(view, "organise-proposals-keys"));
}

fn flaw(ui: &mut Ui, view: View<'_>, problem: &Problem) {
    let t = tokens(ui);
    let color = if problem.is_error() { t.fix } else { t.check };
    ui.label(
        RichText::new(problem.message(view.ui_lang))
            .font(semibold(14.0))
            .color(color),
    );
    if let Some((_, meant)) = problem.mend() {
        let whole = mended(problem).unwrap_or_else(|| meant.to_owned());
        widgets::body(ui, &say!(view, "organise-meant", what = whole));
    } else if let Some(help) = problem.advice(view.ui_lang, Door::Window) {
        widgets::body(ui, &help);
    }
}

/// What the tag would say once it is put right.
fn mended(problem: &Problem) -> Option<String> {
    let (range, meant) = problem.mend()?;
    let place = problem.place.as_ref()?;
    let text = &place.file.text;
    let (before, after) = (place.span.start..range.start, range.end..place.span.end);
    let whole = format!("{}{meant}{}", &text[before], &text[after]);
    let inner = whole.strip_prefix("{{")?.strip_suffix("}}")?;
    let is_one = !inner.contains("{{") && inner.len() < 60;
    is_one.then(|| inner.trim_start_matches(['#', '>', ' ']).to_owned())
}
