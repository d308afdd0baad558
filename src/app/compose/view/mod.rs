//! The letter: to whom, what it asks and of whom it speaks, the writer's own words, from whom.

use egui::accesskit::Role;
use egui::text::{CCursor, CCursorRange};
use egui::{
    CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo, vec2,
};

use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::compose::state::Written;
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::Field;
use crate::app::kernel::settings::Setting;
use crate::app::kernel::theme::{
    CONTROL, RADIUS_CARD, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, tokens, typed, typed_serif,
};
use crate::app::kernel::view::focus;
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::app::kernel::widgets::{field, small};
use crate::campaign::{Lang, Recipient, locale};
use crate::letter::open_letter;
use crate::page::stationery;
use crate::strings::{UiLang, language, own_name, say};

pub mod answers;
mod card;
pub mod dialogs;
pub mod order;
pub mod problems;
pub mod spelling;
pub mod text;

/// Shows the panel.
pub(crate) fn letter(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    evening(ui, view, out);
    offices(ui, view, out);
    copies(ui, view, out);
    ui.add_space(SPACE_M);
    language_and_paper(ui, view, out);
    what_is_signed(ui, view, out);
    gap(ui);
    order::asks(ui, view, out);
    gap(ui);
    order::people(ui, view, out);
    gap(ui);
    own_words(ui, view, out);
    gap(ui);
    sender(ui, view, out);
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

/// That an evening runs with letters which no change here reaches.
fn evening(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let Some(evening) = &view.session.evening else {
        return;
    };
    let letters = locale::list(&view.ui_lang.lang(), &evening.letters);
    let said = say!(
        view,
        "evening-running",
        letters = letters,
        people = evening.people
    );
    widgets::told(ui, &said, tokens(ui).check);
    ui.add_space(SPACE_S);
    if widgets::secondary(ui, &say!(view, "evening-back")).clicked() {
        out.push(Command::Act(Action::Signing));
    }
    gap(ui);
}

fn gap(ui: &mut Ui) {
    ui.add_space(SPACE_XL + SPACE_S);
}

fn offices(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    // Whoever has saved a letter knows.
    if view.session.recent.letters.is_empty() && view.session.path.is_none() {
        small(ui, &say!(view, "letter-first"));
        ui.add_space(SPACE_M);
    }
    widgets::head(ui, &say!(view, "letter-to"), "");
    let t = tokens(ui);
    let lang = view.lang();
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
                    focus(&response, Field::Office, view.session, out);
                }
                if response.clicked() {
                    out.push(Command::Edit(Edit::To(office.id.to_string())));
                }
                response.on_hover_text(office.office.show(lang));
            }
        });
        ui.add_space(SPACE_S);
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
    let others: Vec<_> = others.filter(is_for).collect();
    if others.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        small(ui, &say!(view, "letter-copies"));
        for other in others {
            let on = is_on(&other);
            let short = other.short().show(view.lang());
            let name = say!(view, "letter-copy-to", office = short);
            let shown = widgets::word_toggle(ui, short, on);
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

fn language_and_paper(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let mut lang = None;
    let mut paper = None;
    let mut moved = Vec::new();
    columns(
        ui,
        0.36,
        |ui, width| lang = choose_language(ui, width, view, &mut moved),
        |ui, width| paper = choose_paper(ui, width, view, out),
    );
    out.append(&mut moved);
    out.extend(lang.map(|lang| Command::Edit(Edit::Lang(lang))));
    out.extend(paper.map(|paper| Command::Edit(Edit::Paper(paper))));
}

/// Opens the letter with the same letter in another language beside it.
fn what_is_signed(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let action = Action::Bilingual;
    if view.session.reading_language().is_none() && !view.session.bilingual {
        return;
    }
    ui.add_space(SPACE_S);
    let shown = widgets::word_toggle(ui, &action.name(view.ui_lang), view.session.bilingual);
    if shown.clicked() {
        out.push(Command::Act(action));
    }
    shown.on_hover_text(action.help(view.ui_lang));
}

fn choose_language(ui: &mut Ui, width: f32, view: View<'_>, out: &mut Out) -> Option<Lang> {
    let label = small(ui, &say!(view, "letter-language"));
    let mut chosen = None;
    let shown = combo("language", width)
        .selected_text(own_name(&view.session.draft.lang))
        .show_ui(ui, |ui| {
            for lang in &view.session.campaign.pack.languages {
                if ui
                    .selectable_label(*lang == view.session.draft.lang, own_name(lang))
                    .clicked()
                {
                    chosen = Some(lang.clone());
                }
            }
        });
    let response = shown.response.labelled_by(label.id);
    focus(&response, Field::Language, view.session, out);
    chosen
}

fn choose_paper(ui: &mut Ui, width: f32, view: View<'_>, out: &mut Out) -> Option<String> {
    let label = small(ui, &say!(view, "letter-paper"));
    let ui_lang = view.ui_lang.lang();
    let current = stationery::find(&view.session.draft.paper);
    let mut chosen = None;
    let title = current.map_or(view.session.draft.paper.as_str(), |paper| {
        paper.title.show(&ui_lang)
    });
    let shown = combo("paper", width)
        .selected_text(title)
        .show_ui(ui, |ui| {
            for paper in stationery::all() {
                let on = paper.id == view.session.draft.paper;
                if ui
                    .selectable_label(on, paper.title.show(&ui_lang))
                    .clicked()
                {
                    chosen = Some(paper.id.clone());
                }
            }
        });
    let response = shown.response.labelled_by(label.id);
    focus(&response, Field::Paper, view.session, out);
    chosen
}

fn own_words(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let count = view.session.draft.words.split_whitespace().count();
    let name = say!(view, "own-words");
    widgets::head(ui, &name, &say!(view, "own-words-count", count = count));
    let lang = view.session.draft.lang.code();
    if UiLang::of_code(lang) != UiLang::of_code(view.ui_lang.lang().code()) {
        let language = language(view.ui_lang, lang);
        small(ui, &say!(view, "own-words-in", language = language));
    }
    if let Some(day) = view.session.draft.follows {
        let day = locale::date(&view.ui_lang.lang(), day);
        let said = say!(view, "draft-follows", day = day);
        if widgets::check(ui, true, &said).clicked() {
            out.push(Command::Edit(Edit::Follows(None)));
        }
    }
    let mut who = view.session.draft.who.clone();
    let label = say!(view, "own-who");
    let hint = say!(view, "own-who-hint");
    let label = small(ui, &label);
    let this = spelling::Field {
        id: ui.make_persistent_id("who"),
        written: Written::Who,
        font: typed(14.0),
    };
    let response = spelling::field(ui, &mut who, this, view, out, |edit| {
        field(edit.hint_text(hint))
    });
    let response = response.labelled_by(label.id);
    focus(&response, Field::Who, view.session, out);
    if response.changed() {
        out.push(Command::Edit(Edit::Who(who)));
    }
    ui.add_space(SPACE_S);
    let mut text = view.session.draft.words.clone();
    let this = spelling::Field {
        id: ui.make_persistent_id("own-words"),
        written: Written::Words,
        font: typed_serif(16.0),
    };
    let hint = say!(view, "own-words-hint");
    let response = spelling::field(ui, &mut text, this, view, out, |edit| {
        field(edit.hint_text(hint).desired_rows(3))
    });
    let response = response.accessible_name(name);
    if let Some(Field::Words(first, last)) = view.session.focus {
        focus(&response, Field::Words(first, last), view.session, out);
        let mut cursor = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
        let range = CCursorRange::two(CCursor::new(first), CCursor::new(last));
        cursor.cursor.set_char_range(Some(range));
        cursor.store(ui.ctx(), response.id);
    }
    if response.changed() {
        out.push(Command::Edit(Edit::Words(text)));
    }
}

fn sender(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "sender"), "");
    let sender = &view.session.draft.sender;
    let mut name = sender.name.clone();
    let mut place = sender.place.clone();
    let mut changed = Vec::new();
    let mut name_changed = false;
    let mut moved = Vec::new();
    columns(
        ui,
        0.5,
        |ui, _| {
            let hint = say!(view, "sender-name-hint");
            let label = say!(view, "sender-name");
            let response = line(ui, "name", &label, hint, &mut name);
            focus(&response, Field::Name, view.session, &mut moved);
            name_changed = response.changed();
        },
        |ui, _| {
            let hint = say!(view, "sender-place-hint");
            let label = say!(view, "sender-place");
            let response = line(ui, "place", &label, hint, &mut place);
            focus(&response, Field::Place, view.session, out);
            if response.changed() {
                changed.push(Edit::Place(place.clone()));
            }
        },
    );
    out.append(&mut moved);
    if name_changed {
        changed.push(Edit::Name(name));
    }
    ui.add_space(SPACE_S);
    let label = small(ui, &say!(view, "sender-address"));
    let mut address = sender.address.join("\n");
    let edit = TextEdit::multiline(&mut address)
        .id_salt("address")
        .hint_text(say!(view, "sender-address-hint"))
        .desired_rows(3);
    let response = ui.add(field(edit)).labelled_by(label.id);
    focus(&response, Field::Address, view.session, out);
    if response.changed() {
        changed.push(Edit::Address(address));
    }
    out.extend(changed.into_iter().map(Command::Edit));
    ui.add_space(SPACE_S);
    // Whoever signs is told first who will know of it.
    if let Some(office) = view.session.campaign.addressee(&view.session.draft.to) {
        let office = office.office.show(view.lang());
        small(ui, &say!(view, "sender-known", office = office));
        ui.add_space(SPACE_S);
    }
    let remember = view.session.settings.remember_sender;
    if widgets::check(ui, remember, &say!(view, "sender-remember")).clicked() {
        let setting = Setting::RememberSender(!remember);
        out.push(Command::Set(setting));
    }
    let keep = view.session.keep_sender;
    if widgets::check(ui, keep, &say!(view, "sender-keep")).clicked() {
        out.push(Command::Own(Message::KeepSender(!keep)));
    }
    let redact = view.session.draft.redact_sender;
    if widgets::check(ui, redact, &say!(view, "sender-redact")).clicked() {
        out.push(Command::Edit(Edit::Redact(!redact)));
    }
    let sources = view.session.draft.sources;
    if widgets::check(ui, sources, &say!(view, "letter-sources")).clicked() {
        out.push(Command::Edit(Edit::Sources(!sources)));
    }
}

fn line(ui: &mut Ui, id: &str, name: &str, hint: String, text: &mut String) -> Response {
    let label = small(ui, name);
    let edit = TextEdit::singleline(text).id_salt(id).hint_text(hint);
    ui.add(field(edit)).labelled_by(label.id)
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
