//! The letter: to whom, what it asks and of whom it speaks, the writer's own words, from whom.

use egui::accesskit::Role;
use egui::{
    CornerRadius, EventFilter, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::evening;
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::theme::{
    CONTROL, RADIUS_CARD, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, tokens,
};
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::small;
use crate::campaign::{Addressee, Lang, Recipient, locale};
use crate::letter::open_letter;
use crate::strings::{language, say};

pub mod answers;
mod card;
pub mod dialogs;
pub mod order;
mod paper;
pub mod problems;
mod sender;
pub mod spelling;
mod strike;
pub mod text;
mod words;

/// Shows the panel.
pub(crate) fn letter(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    if evening::running(ui, view, out) {
        gap(ui);
    }
    offices(ui, view, out);
    copies(ui, view, out);
    ui.add_space(SPACE_M);
    paper::language_and_paper(ui, view, out);
    what_is_signed(ui, view, out);
    gap(ui);
    order::asks(ui, view, out);
    gap(ui);
    order::people(ui, view, out);
    gap(ui);
    words::own_words(ui, view, out);
    gap(ui);
    sender::sender(ui, view, out);
    gap(ui);
    text::whole_text(ui, view, out);
    gap(ui);
    let add = Action::AddToProgramme;
    let button = widgets::secondary(ui, &add.name(view.ui_lang));
    if button.on_hover_text(add.help(view.ui_lang)).clicked() {
        out.push(Command::Act(add));
    }
    widgets::follow_focus(ui, view.state.in_text.is_some());
}

fn gap(ui: &mut Ui) {
    ui.add_space(SPACE_XL + SPACE_S);
}

/// What the window is for, or, once a letter has been saved, a way to go on with the last one.
fn beginning(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    if view.session.path.is_some() {
        return;
    }
    // Nobody at an evening's table needs to read what the last letter was called.
    let is_alone = view.session.evening.is_none();
    if let Some(last) = view.session.recent.there.as_ref().filter(|_| is_alone) {
        let file = last.file_name().unwrap_or(last.as_os_str()).display();
        let said = say!(view, "letter-go-on", file = file.to_string());
        let button = widgets::quiet_button(ui, &said, &said);
        if button.on_hover_text(last.display().to_string()).clicked() {
            out.push(Command::Open(last.clone()));
        }
    } else {
        small(ui, &say!(view, "letter-first"));
    }
    ui.add_space(SPACE_M);
}

fn offices(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    beginning(ui, view, out);
    // Before somebody wonders why half of what stands here is in another language.
    let lang = view.lang();
    if view.is_foreign(lang) {
        let language = language(view.ui_lang, lang.code());
        small(ui, &say!(view, "letter-pack-language", language = language));
        ui.add_space(SPACE_M);
    }
    widgets::head(ui, &say!(view, "letter-to"), "");
    let t = tokens(ui);
    let all = &view.session.campaign.addressees;
    let columns = all.len().clamp(1, 3);
    let width = (ui.available_width() - SPACE_M * (columns - 1) as f32) / columns as f32;
    for row in all.chunks(columns) {
        let galleys: Vec<_> = row
            .iter()
            .map(|office| {
                let title = widgets::text(
                    ui,
                    office.short.show(lang),
                    semibold(14.0),
                    t.ink,
                    width - 22.0,
                );
                let count = view.session.campaign.recommendations_to(&office.id).count();
                let note = say!(view, "office-requests", count = count);
                let note = widgets::text(ui, &note, sans(12.0), t.quiet, width - 22.0);
                (office, title, note)
            })
            .collect();
        let height = galleys
            .iter()
            .map(|(_, title, note)| title.size().y + note.size().y);
        let height = height.fold(0.0, f32::max) + 18.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            for (office, title, note) in galleys {
                let on = office.id == view.session.draft.to.as_str();
                let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
                let (fill, line) = match (on, response.hovered()) {
                    (true, _) => (t.accent_soft, Stroke::new(2.0, t.accent)),
                    (false, true) => (t.raised, Stroke::new(1.0, t.accent)),
                    (false, false) => (t.raised, t.outline()),
                };
                ui.painter()
                    .rect(rect, RADIUS_CARD, fill, line, StrokeKind::Inside);
                let at = rect.min + vec2(11.0, 8.0);
                let below = at + vec2(0.0, title.size().y + 1.0);
                ui.painter().galley(at, title, t.ink);
                ui.painter().galley(below, note, t.quiet);
                if response.has_focus() {
                    let inner = rect.shrink(3.0);
                    ui.painter().rect_stroke(
                        inner,
                        CornerRadius::same(5),
                        Stroke::new(1.0, t.accent),
                        StrokeKind::Inside,
                    );
                }
                let name = office.short.show(lang);
                response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
                if on {
                    focus(&response, FocusField::Office, view.session, out);
                }
                if response.clicked() {
                    out.push(Command::Edit(Edit::To(office.id.to_string())));
                }
                if let Some(other) = beside(ui, &response, all, office) {
                    out.push(Command::Edit(Edit::To(other.id.to_string())));
                    out.push(Command::Follow(Goal::Field(FocusField::Office)));
                }
                response.on_hover_text(office.office.show(lang));
            }
        });
        ui.add_space(SPACE_S);
    }
}

/// The office that an arrow key chooses from this one, as in every group of which one is chosen.
fn beside<'a>(
    ui: &Ui,
    shown: &Response,
    all: &'a [Addressee],
    office: &Addressee,
) -> Option<&'a Addressee> {
    if !shown.has_focus() {
        return None;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(shown.id, filter));
    let pressed = |keys: [Key; 2]| ui.input(|input| keys.iter().any(|key| input.key_pressed(*key)));
    let (back, on) = (
        pressed([Key::ArrowLeft, Key::ArrowUp]),
        pressed([Key::ArrowRight, Key::ArrowDown]),
    );
    let at = all.iter().position(|one| one.id == office.id)?;
    match (back, on) {
        (true, false) => all.get(at.checked_sub(1)?),
        (false, true) => all.get(at + 1),
        _ => None,
    }
}

/// Who else may get a copy: those whom the pack suggests, then its other offices. Of those who are for
/// some countries, the sender's, as far as that is known; one that was chosen can be taken back.
fn copies(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let draft = &view.session.draft;
    let campaign = &view.session.campaign;
    let suggested = campaign
        .addressee(&draft.to)
        .map_or(&[][..], |office| &office.copies_to);
    let all = campaign.addressees.iter().map(|office| &office.id);
    let rest = all.filter(|id| !suggested.contains(id));
    let country = open_letter::country(&draft.sender);
    let is_on = |one: &Recipient<'_>| draft.copies.iter().any(|id| *one.id() == id.as_str());
    let is_for = |one: &Recipient<'_>| {
        let countries = one.countries();
        let fits = country.is_none_or(|country| countries.contains(&country));
        countries.is_empty() || fits || is_on(one)
    };
    let others = suggested.iter().chain(rest);
    let others = others.filter(|id| **id != draft.to.as_str());
    let others = others.filter_map(|id| campaign.recipient(id));
    let can_be = |one: &Recipient<'_>| one.is_named_in(&draft.lang) || is_on(one);
    let (others, unnamed): (Vec<_>, Vec<_>) = others.filter(is_for).partition(can_be);
    if !others.is_empty() {
        copy_chips(ui, view, &others, &is_on, out);
    }
    if !unnamed.is_empty() {
        let short = unnamed.iter().map(|one| one.short().show(view.lang()));
        let short: Vec<String> = short.map(str::to_owned).collect();
        let offices = view.ui_lang.list(&short);
        let of = language(view.ui_lang, draft.lang.code());
        let said = say!(view, "letter-copies-not", language = of, offices = offices);
        small(ui, &said);
    }
}

/// The recipients of copies, each to be chosen or taken back.
fn copy_chips(
    ui: &mut Ui,
    view: View<'_>,
    others: &[Recipient<'_>],
    is_on: &dyn Fn(&Recipient<'_>) -> bool,
    out: &mut Out,
) {
    ui.horizontal_wrapped(|ui| {
        small(ui, &say!(view, "letter-copies"));
        for other in others {
            let on = is_on(other);
            let short = other.short().show(view.lang());
            let name = say!(view, "letter-copy-to", office = short);
            let shown = widgets::chip(ui, short, on);
            ui.ctx()
                .accesskit_node_builder(shown.id, |node| node.set_label(name));
            if shown.clicked() {
                out.push(Command::Edit(Edit::Copy(other.id().to_string(), !on)));
            }
            let ui_lang = view.ui_lang.lang();
            let countries = other.countries().into_iter();
            let countries = countries.map(|country| country.name_in_sentence(ui_lang.code()));
            let countries: Vec<String> = countries.collect();
            let hint = if countries.is_empty() {
                other.name().show(view.lang()).to_owned()
            } else {
                let countries = locale::list(&ui_lang, &countries);
                say!(view, "letter-copy-countries", countries = countries)
            };
            shown.on_hover_text(hint);
        }
    });
}

/// Two columns; the left one has this part of the width.
fn columns(
    ui: &mut Ui,
    part: f32,
    left: impl FnOnce(&mut Ui, f32),
    right: impl FnOnce(&mut Ui, f32),
) {
    let room = ui.available_width() - SPACE_M;
    let widths = [room * part, room * (1.0 - part)];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        ui.allocate_ui(vec2(widths[0], 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(widths[0]);
                left(ui, widths[0]);
            });
        });
        ui.allocate_ui(vec2(widths[1], 0.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(widths[1]);
                right(ui, widths[1]);
            });
        });
    });
}

/// Opens the letter with the same letter in another language beside it: where it is in none that the writer is
/// known to read, and there is one that they are likely to.
fn what_is_signed(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let action = Action::Bilingual;
    let session = view.session;
    let is_read = |lang: &Lang| !view.is_foreign(lang) || lang.code() == "en";
    let reading = session.reading_language();
    let helps = view.is_foreign(&session.draft.lang) && reading.is_some_and(|lang| is_read(&lang));
    if !helps && session.read_in.is_none() && !session.bilingual {
        return;
    }
    ui.add_space(SPACE_S);
    let shown = widgets::word_toggle(ui, &action.name(view.ui_lang), view.session.bilingual);
    if shown.clicked() {
        out.push(Command::Act(action));
    }
    shown.on_hover_text(action.help(view.ui_lang));
}

/// The room of a row's buttons.
pub(crate) fn buttons_rect(row: Rect, count: usize) -> Rect {
    let width = 26.0 * count as f32;
    let left = row.right() - width - 6.0;
    let height = CONTROL - SPACE_M;
    Rect::from_min_size(
        egui::pos2(left, row.center().y - height / 2.0),
        vec2(width, height),
    )
}
