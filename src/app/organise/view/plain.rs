//! The plain view of a text: its paragraphs with chips, its conditions as frames.

use egui::accesskit::Role;
use egui::{Align, Id, Layout, RichText, Stroke, TextEdit, Ui, WidgetInfo, vec2};

use super::assist::Assist;
use super::conditions::in_words;
use super::list::text_name;
use super::rows;
use super::rows::{EDGE, Flaw, Line};
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::{Place, Text};
use crate::letter::template::completions::{Group, Offer};
use crate::letter::template::front;
use crate::letter::template::index::{TemplateEntry, TemplateKind};
use crate::letter::template::plain_view::{self as view, Row, RowKind, Said};
use crate::strings::say;

/// How far a frame's inside stands in.
const STEP: f32 = 18.0;

/// Shows the text.
pub(crate) fn text(ui: &mut Ui, view: View<'_>, text: &Text, out: &mut Out) {
    let shown = |said: &Said| chip(view, said);
    let all = view::rows(&text.now, &shown);
    let assist = Assist::of(view.state, text);
    let (flaws, offers) = (view.state.flaws(), view.state.offers());
    let mut number = 0;
    for (index, row) in all.iter().enumerate() {
        framed(ui, row.depth, |ui| match &row.what {
            RowKind::Front => front_matter(ui, view, text, out),
            RowKind::Gap => {
                ui.add_space(SPACE_S);
            }
            RowKind::Words(inner, words) => {
                number += 1;
                let line = Line {
                    id: Id::unique(("template-row", index)),
                    name: say!(view, "organise-paragraph", number = number),
                    inner: inner.clone(),
                    words,
                    flaws: &flaws,
                };
                rows::paragraph(ui, view, &line, &assist, out);
                for name in view::partials(&text.now[inner.clone()]) {
                    within(ui, view, name, out);
                }
                if view.state.fresh.is_some_and(|at| inner.end == at) {
                    fresh(ui, view, inner.end, out);
                }
            }
            RowKind::Open(said) | RowKind::Else(said) => {
                head(ui, view, (said, row), (&flaws, offers), out);
            }
            RowKind::Close => {
                ui.add_space(SPACE_S);
            }
            RowKind::Partial(name) => partial(ui, view, name, offers, out),
            RowKind::Code => code(ui, view, text, row),
        });
    }
    let is_empty = !all.iter().any(|row| matches!(row.what, RowKind::Words(..)));
    if is_empty && view.state.fresh.is_none() && text.now[front::body(&text.now)..].is_empty() {
        fresh(ui, view, text.now.len(), out);
    }
    ui.add_space(SPACE_M);
    let name = say!(view, "organise-add-paragraph");
    if widgets::word_toggle(ui, &name, false).clicked() {
        let end = text.now.trim_end().len().max(front::body(&text.now));
        out.push(Command::Own(Message::Cursor(end)));
        out.push(Command::Own(Message::Part(end)));
        // Where no paragraph ends there, it stands at the end by itself.
        let ends = |row: &Row| matches!(&row.what, RowKind::Words(inner, _) if inner.end == end);
        if !all.iter().any(ends) {
            let add = format!("\n\n{}\n", say!(view, "organise-new-words"));
            out.push(Command::Own(Message::Unpart));
            out.push(Command::Own(Message::Put(end..end, add)));
        }
    }
    // A place that the plain view cannot go to is no reason to wait for it.
    let can_go = |go: usize| {
        all.iter().any(|row| {
            matches!(&row.what, RowKind::Words(inner, _) if inner.start <= go && go <= inner.end)
        })
    };
    if view.state.go.as_ref().is_some_and(|go| !can_go(go.start)) {
        out.push(Command::Own(Message::Arrived));
    }
}

/// Shows something within so many frames.
fn framed(ui: &mut Ui, depth: usize, content: impl FnOnce(&mut Ui)) {
    if depth == 0 {
        return content(ui);
    }
    let t = tokens(ui);
    let inset = depth as f32 * STEP;
    let response = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(inset);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_S);
                content(ui);
            });
        })
        .response;
    let rect = response.rect.expand2(vec2(0.0, 2.0));
    for level in 0..depth {
        let x = rect.left() + level as f32 * STEP + 5.0;
        ui.painter()
            .vline(x, rect.y_range(), Stroke::new(2.0, t.accent_soft));
    }
}

/// The head of a frame: on what its inside depends.
fn head(
    ui: &mut Ui,
    view: View<'_>,
    (said, row): (&Said, &Row),
    (flaws, offers): (&[Flaw<'_>], &[Offer]),
    out: &mut Out,
) {
    let t = tokens(ui);
    let of = match said {
        Said::If(of) | Said::Unless(of) | Said::Each(of) => of.as_str(),
        _ => "",
    };
    let wrong = flaws
        .iter()
        .find(|(span, _)| row.span.start <= span.start && span.start < row.span.end);
    let color = if wrong.is_some() { t.fix } else { t.accent };
    let label = chip(view, said);
    let label = label.trim().to_owned();
    let known = offers.iter().find(|o| o.name == of);
    let told = match (wrong, known) {
        (Some((_, problem)), _) => problem.message(view.ui_lang),
        (None, Some(offer)) => offer.gives.clone(),
        (None, None) => String::new(),
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&label).font(semibold(13.0)).color(color));
        if !matches!(said, Said::Otherwise) {
            let name = say!(view, "organise-frame-change", what = label);
            let button = widgets::word_toggle(ui, &say!(view, "organise-frame"), false);
            button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if button.clicked() {
                out.push(Command::Own(Message::Code(true)));
                out.push(Command::Own(Message::Go(row.span.clone())));
            }
        }
    });
    if !told.is_empty() {
        widgets::small(ui, &told);
    }
}

/// A paragraph that templates share, with the way to it.
fn partial(ui: &mut Ui, view: View<'_>, name: &str, offers: &[Offer], out: &mut Out) {
    let t = tokens(ui);
    let of = |offer: &&Offer| offer.group == Group::Partial && offer.name == name;
    let offer = offers.iter().find(of);
    widgets::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(RichText::new(name).font(semibold(13.0)).color(t.accent));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                for entry in wordings(view, name).into_iter().rev() {
                    way_to(ui, view, entry, out);
                }
            });
        });
        if let Some(offer) = offer {
            widgets::small(ui, &offer.sample);
        }
    });
    ui.add_space(SPACE_S);
}

/// The way to shared words that stand within a paragraph.
fn within(ui: &mut Ui, view: View<'_>, name: &str, out: &mut Out) {
    ui.horizontal_wrapped(|ui| {
        widgets::small(ui, name);
        for entry in wordings(view, name) {
            way_to(ui, view, entry, out);
        }
    });
}

/// The wordings of a shared paragraph in the language of the text that is shown.
fn wordings<'v>(view: View<'v>, name: &str) -> Vec<&'v TemplateEntry> {
    let lang = view.state.entry().map(|entry| &entry.lang);
    let is_of = |entry: &&TemplateEntry| {
        let TemplateKind::Partial { name: other, .. } = &entry.what else {
            return false;
        };
        other == name && Some(&entry.lang) == lang
    };
    view.state.template_index.iter().filter(is_of).collect()
}

/// The way to a paragraph, or to another wording of it.
fn way_to(ui: &mut Ui, view: View<'_>, entry: &TemplateEntry, out: &mut Out) {
    let said = text_name(view, entry);
    let said = say!(view, "organise-open-partial", name = said);
    let shown = match &entry.what {
        TemplateKind::Partial { number, .. } if *number > 1 => {
            say!(view, "organise-wording", number = *number)
        }
        _ => say!(view, "organise-open"),
    };
    let button = widgets::word_toggle(ui, &shown, false);
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if button.clicked() {
        let place = Place::Template(entry.name.clone());
        out.push(Command::Own(Message::Show(place)));
    }
}

/// What the plain view cannot show, as it stands.
fn code(ui: &mut Ui, view: View<'_>, text: &Text, row: &Row) {
    let t = tokens(ui);
    let said = text.now[row.span.clone()].trim_end();
    ui.label(RichText::new(said).font(sans(13.0)).color(t.quiet));
    widgets::small(ui, &say!(view, "organise-as-code"));
}

/// A paragraph that is begun, and of which nothing is written yet.
fn fresh(ui: &mut Ui, view: View<'_>, at: usize, out: &mut Out) {
    let mut words = String::new();
    let id = Id::unique("template-fresh");
    let is_new = ui.ctx().read_response(id).is_none();
    let edit = TextEdit::multiline(&mut words)
        .id(id)
        .desired_rows(1)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit);
    let name = say!(view, "organise-new-paragraph");
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    if is_new && view.state.fresh.is_some() {
        response.request_focus();
    } else if response.lost_focus() && words.is_empty() {
        out.push(Command::Own(Message::Unpart));
    }
    if response.changed() && !words.trim().is_empty() {
        let before = if at == 0 || at == front::body(view.state.text().map_or("", |t| &t.now)) {
            ""
        } else {
            "\n\n"
        };
        let put = format!("{before}{}", words.trim_start());
        out.push(Command::Own(Message::Put(at..at, put)));
    }
}

/// What the template says of itself: its name, the letter's subject, whether it was reviewed.
fn front_matter(ui: &mut Ui, view: View<'_>, text: &Text, out: &mut Out) {
    let set = |key, value: String| Command::Own(Message::Front(key, value));
    if let Some(title) = front::value(&text.now, "title") {
        let label = widgets::small(ui, &say!(view, "organise-title"));
        let mut said = title.text;
        let edit = TextEdit::singleline(&mut said).id_salt("template-title");
        let response = ui.add(widgets::field(edit)).labelled_by(label.id);
        if response.changed() {
            out.push(set("title", front::quoted(&said)));
        }
    }
    if let Some(subject) = front::value(&text.now, "subject") {
        ui.add_space(SPACE_S);
        widgets::small(ui, &say!(view, "organise-subject"));
        let shown = |said: &Said| chip(view, said);
        if let Some(words) = view::line(&subject.text, &shown) {
            let id = Id::unique("template-subject");
            let name = say!(view, "organise-subject");
            if let Some(new) = rows::words(ui, id, &name, &words) {
                out.push(set("subject", front::quoted(&new.source())));
            }
        }
    }
    if let Some(reviewed) = front::value(&text.now, "reviewed") {
        ui.add_space(SPACE_S);
        let on = reviewed.text == "true";
        let name = say!(view, "organise-reviewed");
        if widgets::check(ui, on, &name).clicked() {
            out.push(set("reviewed", (!on).to_string()));
        }
    }
    ui.add_space(SPACE_XL);
    widgets::head(ui, &say!(view, "organise-body"), "");
    ui.add_space(SPACE_L - SPACE_M);
}

/// What a chip shows, with room at its sides.
pub fn chip(view: View<'_>, said: &Said) -> String {
    let words = match said {
        Said::Field(name) => name.clone(),
        Said::Call(call) => call.clone(),
        Said::Other(other) => other.clone(),
        Said::Partial(name) => name.clone(),
        Said::Each(what) => say!(view, "chip-each", what = what.as_str()),
        Said::If(what) => say!(view, "chip-if", what = in_words(view, what)),
        Said::Unless(what) => say!(view, "chip-unless", what = in_words(view, what)),
        Said::Otherwise => say!(view, "chip-otherwise"),
        Said::End => say!(view, "chip-end"),
        Said::Note => say!(view, "chip-note"),
        Said::Claim(id) => {
            let lang = view.state.entry().map(|entry| entry.lang.clone());
            let claim = view.session.campaign.claim(id);
            let text = claim.map(|claim| claim.text.show(&lang.unwrap_or_default()));
            text.unwrap_or(id).to_owned()
        }
    };
    format!("{EDGE}\u{a0}{words}\u{a0}{EDGE}")
}
