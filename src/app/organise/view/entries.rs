//! The entries of one kind: a list of them, and the form of the one chosen.

use egui::accesskit::Role;
use egui::{Rect, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

use super::list::entries_name;
use super::{form, list};
use crate::app::kernel::action::Action;
use crate::app::kernel::layout::{column, part, with_margin};
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, sans, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::Entered;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::entries::{Flaw, Seal, Spot};
use crate::campaign::amend::Entry;
use crate::campaign::search::Query;
use crate::strings::say;

/// Up to so many entries, all lines are drawn.
const FEW: usize = 200;
/// Of more, those so far beyond what is seen are drawn too, in points, so that Tab goes on to the next.
const BEYOND: f32 = 800.0;

/// Shows the list at the left and the form beside it.
pub(crate) fn editor(ui: &mut Ui, view: View<'_>, entries: Entries, rect: Rect, out: &mut Out) {
    let t = tokens(ui);
    let painter = ui.painter().clone();
    let is_wide = rect.width() > 1200.0;
    let viewer = view.state.pack.document.as_ref();
    // Where there is little room, the document lies where the list was.
    let width = match (is_wide, viewer) {
        (true, _) => 320.0,
        (false, None) => 240.0,
        (false, Some(_)) => 0.0,
    };
    let (list, middle) = rect.split_left_right_at_x(rect.left() + width);
    let share = if viewer.is_some() { 0.5 } else { 1.0 };
    let (middle, paper) =
        middle.split_left_right_at_x(middle.left() + (middle.width() * share).round());
    if let Some(viewer) = viewer {
        painter.rect_filled(paper, 0.0, t.desk);
        part(
            ui,
            "organise-beside",
            say!(view, "part-beside"),
            paper,
            |ui| {
                let margin = egui::Margin::symmetric(SPACE_XL as i8, SPACE_L as i8);
                egui::Frame::NONE.inner_margin(margin).show(ui, |ui| {
                    super::source_viewer::viewer(ui, view, viewer, out);
                });
            },
        );
        painter.vline(middle.right(), rect.y_range(), t.line());
    }
    let name = entries_name(view, entries);
    if width > 0.0 {
        part(ui, "organise-entries", name, list, |ui| {
            column(ui, "organise-entries-scroll", |ui| {
                self::list(ui, view, entries, out);
            });
        });
    }
    part(ui, "organise-form", say!(view, "part-form"), middle, |ui| {
        let shown = view.state.shown();
        let spot = shown.map(|(_, spot, _)| spot.clone());
        ScrollArea::vertical()
            .id_salt(("organise-form-scroll", spot))
            .auto_shrink(false)
            .show(ui, |ui| {
                let margin = egui::Margin::symmetric(SPACE_XL as i8, SPACE_XL as i8);
                egui::Frame::NONE.inner_margin(margin).show(ui, |ui| {
                    ui.take_available_width();
                    form::form(ui, view, entries, out);
                    widgets::follow_focus(ui, view.state.pack.go.is_some());
                });
            });
    });
    painter.vline(list.right(), rect.y_range(), t.line());
}

fn push(out: &mut Out, entered: Entered) {
    out.push(Command::Own(Message::Entry(entered)));
}

/// The most telling text of an entry in the first of these languages that it has, else its id.
pub fn gist<'a>(view: View<'_>, entries: Entries, entry: &'a Entry) -> &'a str {
    let path = entries.gist();
    let plain = entry.text(path);
    let mut texts = entry.texts(path);
    let first = texts.next();
    let first_language = view.session.campaign.first_language();
    let own = entry
        .texts(path)
        .find(|(lang, _)| *lang == first_language.code());
    let found = own.or(first).map_or(plain, |(_, text)| text);
    if found.is_empty() {
        entry.text("id")
    } else {
        found
    }
}

fn list(ui: &mut Ui, view: View<'_>, entries: Entries, out: &mut Out) {
    let held = &view.state.pack;
    let mut find = held.find.clone();
    let name = say!(view, "entry-find");
    let edit = TextEdit::singleline(&mut find)
        .id_salt("entry-find")
        .hint_text(name.as_str());
    let response = ui.add(widgets::field(edit));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    if response.changed() {
        push(out, Entered::Find(find));
    }
    ui.add_space(SPACE_S);
    ui.horizontal_wrapped(|ui| {
        if entries.are_several() && widgets::secondary(ui, &say!(view, "entry-add")).clicked() {
            push(out, Entered::Add);
        }
        if entries == Entries::Claims {
            let button = widgets::word_toggle(ui, &say!(view, "entry-add-file"), false);
            if button
                .on_hover_text(say!(view, "entry-add-file.help"))
                .clicked()
            {
                push(out, Entered::AddFile);
            }
        }
        let actions = match entries {
            Entries::Claims => &[Action::OpenSource, Action::ExportTexts, Action::ImportTexts][..],
            Entries::Sources => &[Action::OpenSource],
            Entries::Pack => &[],
            _ => &[Action::ExportTexts, Action::ImportTexts],
        };
        for action in actions {
            let button = widgets::word_toggle(ui, &action.name(view.ui_lang), false);
            if button.on_hover_text(action.help(view.ui_lang)).clicked() {
                out.push(Command::Act(*action));
            }
        }
    });
    ui.add_space(SPACE_M);
    lines(ui, view, entries, out);
    for ((_, kind), read) in &held.sheets {
        if let Err(problem) = &read.sheet
            && *kind == entries
        {
            widgets::body(ui, &super::told("■", problem, view.ui_lang));
        }
    }
}

/// A line for each entry that is looked for. Those far beyond what is seen are only given their room: a pack may
/// have thousands.
fn lines(ui: &mut Ui, view: View<'_>, entries: Entries, out: &mut Out) {
    let held = &view.state.pack;
    let errors = view.state.errors(entries);
    let query = Query::new(&held.find);
    let chosen = held.spots.get(&entries);
    let ink = tokens(ui).ink;
    let height = widgets::one_line(ui, "x", sans(14.0), ink, 100.0).size().y
        + widgets::one_line(ui, "x", sans(12.0), ink, 100.0).size().y
        + list::CARD;
    let is_short = view.state.each(entries).count() <= FEW;
    let seen = ui.clip_rect().expand(BEYOND);
    for (file, index, entry) in view.state.each(entries) {
        if !query.is_empty() {
            let mut texts = vec![entry.text("id"), entry.text(entries.gist())];
            texts.extend(entry.texts(entries.gist()).map(|(_, text)| text));
            if !query.matches(texts) {
                continue;
            }
        }
        let top = ui.next_widget_position().y;
        let is_seen = is_short || top <= seen.bottom() && top + height >= seen.top();
        let is_chosen = chosen.is_some_and(|spot| spot.index == index && spot.file == file);
        if !(is_seen || is_chosen && held.go.is_some()) {
            ui.allocate_space(vec2(ui.available_width(), height));
            continue;
        }
        let spot = Spot {
            file: file.to_owned(),
            index,
        };
        let count = errors.get(&(file, index)).copied().unwrap_or_default();
        line(ui, view, entries, (&spot, entry, count), out);
    }
}

fn line(
    ui: &mut Ui,
    view: View<'_>,
    entries: Entries,
    (spot, entry, count): (&Spot, &Entry, usize),
    out: &mut Out,
) {
    let t = tokens(ui);
    let on = view.state.pack.spots.get(&entries) == Some(spot);
    let width = ui.available_width();
    let name = gist(view, entries, entry);
    let mut note = entry.text("id").to_owned();
    if entries.is_sealed() && Seal::of(entries, entry) != Seal::Whole {
        note = format!("{note} · {}", say!(view, "entry-unchecked"));
    }
    if count > 0 {
        note = format!("{note} · {}", say!(view, "organise-to-fix", count = count));
    }
    let color = if count > 0 { t.fix } else { t.quiet };
    let title = widgets::one_line(ui, name, sans(14.0), t.ink, width - 8.0);
    let below = widgets::one_line(ui, &note, sans(12.0), color, width - 8.0);
    let next = vec2(0.0, title.size().y);
    let said = format!("{name}, {note}");
    let response = list::card(ui, title, (below, color, next), on, &said);
    let rect = response.rect;
    if on && view.state.pack.go.is_some() && !ui.clip_rect().contains_rect(rect) {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        push(out, Entered::Pick(spot.clone()));
    }
}

/// Lists what is wrong with the pack; each leads to its field.
pub fn flaws(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let report = view.state.pack.report.as_ref();
    let mut flaws: Vec<&Flaw> = report
        .into_iter()
        .flat_map(|report| &report.flaws)
        .collect();
    flaws.sort_by_key(|flaw| !flaw.problem.is_error());
    ScrollArea::vertical()
        .id_salt("organise-entry-flaws-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            let ui = &mut with_margin(ui);
            for flaw in flaws {
                let problem = &flaw.problem;
                let (shape, color) = widgets::severity(ui, problem);
                let said = super::told(&shape.to_string(), problem, view.ui_lang);
                let width = ui.available_width() - 16.0;
                let shown = widgets::one_line(ui, &said, sans(13.0), color, width);
                let can = flaw.at.is_some();
                let button = egui::Button::new(shown).frame(false);
                let height = vec2(0.0, super::FLAW - 6.0);
                let response = ui.add_enabled(can, button.min_size(height));
                response.widget_info(|| WidgetInfo::labeled(Role::Button, can, &said));
                if response.on_hover_text(&said).clicked()
                    && let Some((entries, spot, path)) = flaw.at.clone()
                {
                    push(out, Entered::Go(entries, spot, path));
                }
            }
        });
}
