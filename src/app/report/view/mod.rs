//! The report: what it asks, the people in it, what happened, its numbers, its documents; and
//! the search over all of it.

use egui::{Align, Frame, Margin, Rect, Shape, StrokeKind, Ui, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::layout::column;
use crate::app::kernel::places::{Section, Spot};
use crate::app::kernel::session::Pane;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_M, SPACE_S, SPACE_XXL, tokens};
use crate::app::kernel::widgets;
use crate::app::report::message::{Command, Message, Out, View};
use crate::app::report::state::Fold;
use crate::campaign::Citation;
use crate::strings::say;

pub mod asks;
mod drawer;
pub mod excerpt;
pub mod facts;
pub mod figures;
pub mod found;
pub mod people;
pub mod person;
pub mod search;
pub mod sources;

/// Shows the whole report.
pub(crate) fn report(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    search::field(ui, view, out);
    content(ui, view, out, |ui, out| {
        for (at, section) in Section::ALL.into_iter().enumerate() {
            if at > 0 {
                ui.add_space(SPACE_XXL - SPACE_S);
            }
            show_section(ui, section, view, out);
        }
    });
}

/// Shows `all` below the search, or what was found instead.
fn content(ui: &mut Ui, view: View<'_>, out: &mut Out, all: impl FnOnce(&mut Ui, &mut Out)) {
    if view.state.search.is_on() {
        column(ui, "found-scroll", |ui| {
            found::results(ui, view, out);
            widgets::follow_focus(ui, view.state.shown.is_some());
        });
    } else {
        column(ui, "report-scroll", |ui| {
            all(ui, out);
            widgets::follow_focus(ui, view.state.shown.is_some());
        });
    }
}

fn show_section(ui: &mut Ui, section: Section, view: View<'_>, out: &mut Out) {
    match section {
        Section::Recommendations => asks::section(ui, view, out),
        Section::People => people::section(ui, view, out),
        Section::Events => facts::section(ui, view, out),
        Section::Figures => figures::section(ui, view, out),
        Section::Sources => sources::section(ui, view, out),
    }
}

/// Shows the rail of a small window; where there is room for one pane only, with both to choose
/// from. The section that is open lies `over` the letter.
pub fn rail(ui: &mut Ui, only: Option<Pane>, over: Rect, view: View<'_>, out: &mut Out) {
    ui.add_space(SPACE_M);
    ui.vertical_centered(|ui| {
        // Where everything is large there is little height; all of them have to be there.
        let count = Section::ALL.len() as f32 + 3.0;
        let room = (ui.max_rect().height() - SPACE_XXL) / count - SPACE_S;
        let size = egui::Vec2::splat(room.clamp(22.0, 32.0));
        if let Some(only) = only {
            for (pane, icon, name) in [
                (Pane::Letter, Icon::Write, say!(view, "part-letter")),
                (Pane::Page, Icon::Page, say!(view, "part-page")),
            ] {
                let on = pane == only;
                if widgets::icon_toggle(ui, icon, &name, true, on, size).clicked() {
                    out.push(Command::Pane(pane));
                }
            }
            ui.separator();
        }
        let name = Action::Find.name(view.ui_lang);
        if widgets::icon_toggle(ui, Icon::Search, &name, true, false, size).clicked() {
            out.push(Command::Act(Action::Find));
        }
        for section in Section::ALL {
            let icon = match section {
                Section::Recommendations => Icon::List,
                Section::People => Icon::Person,
                Section::Events => Icon::Events,
                Section::Figures => Icon::Chart,
                Section::Sources => Icon::Book,
            };
            let on = view.session.drawer == Some(section);
            if widgets::icon_toggle(ui, icon, &section_name(view, section), true, on, size)
                .clicked()
            {
                let next = if on { None } else { Some(section) };
                out.push(Command::Drawer(next));
            }
            // Tab goes on into what its button has opened.
            if on {
                drawer::show(ui, section, over, view, out);
            }
        }
    });
    drawer::keyboard(ui, over, view, out);
}

/// A section's head that opens and closes the section: whether it is open.
pub fn fold_head(ui: &mut Ui, section: Section, note: &str, view: View<'_>, out: &mut Out) -> bool {
    let title = section_name(view, section);
    let head = widgets::head(ui, &title, note);
    // In the drawer it was asked for by name.
    if view.session.drawer == Some(section) {
        return true;
    }
    let fold = Fold::Section(section);
    let is_open = view.state.open.contains(&fold);
    let name = if is_open {
        say!(view, "fold-hide", title = title)
    } else {
        say!(view, "fold-show", title = title)
    };
    let id = ui.scope_id().with(("fold", section));
    let response = widgets::disclose(ui, head.rect, id, is_open, &name);
    if response.clicked() {
        out.push(Command::Own(Message::Fold(fold)));
    }
    is_open
}

/// Shows an entry; if it was asked for, scrolls to it and marks it for a moment.
pub fn entry<R>(
    ui: &mut Ui,
    spot: &Spot,
    view: View<'_>,
    out: &mut Out,
    content: impl FnOnce(&mut Ui, &mut Out) -> R,
) -> R {
    let behind = ui.painter().add(Shape::Noop);
    let shown = ui.scope(|ui| content(ui, out));
    let rect = shown.response.rect.expand2(vec2(SPACE_S, 2.0));
    let asked = view
        .state
        .shown
        .as_ref()
        .filter(|shown| shown.spot == *spot);
    if let Some(asked) = asked.filter(|asked| view.session.now < asked.until) {
        let t = tokens(ui);
        let stroke = egui::Stroke::new(2.0, t.accent);
        let mark = egui::epaint::RectShape::new(
            rect,
            RADIUS_FIELD,
            t.accent_soft,
            stroke,
            StrokeKind::Outside,
        );
        ui.painter().set(behind, mark);
        if !asked.is_there {
            let is_tall = rect.height() > ui.clip_rect().height() * 0.8;
            let align = if is_tall { Align::Min } else { Align::Center };
            ui.scroll_to_rect(rect.expand(SPACE_M), Some(align));
            out.push(Command::Own(Message::Arrived));
        }
        let left = (asked.until - view.session.now).max(0.01);
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(left));
    }
    shown.inner
}

/// Rows reach into the panel's margin, so that their texts stand under the head's.
pub fn rows(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    Frame::NONE
        .outer_margin(Margin::symmetric(-(SPACE_M as i8), 0))
        .show(ui, |ui| {
            ui.take_available_width();
            ui.spacing_mut().item_spacing.y = 2.0;
            content(ui);
        });
}

/// What is shown below a row that is open.
pub fn below_row(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let margin = Margin {
        left: 33,
        right: 8,
        top: 2,
        bottom: 10,
    };
    Frame::NONE.inner_margin(margin).show(ui, |ui| {
        ui.take_available_width();
        content(ui);
    });
}

/// Where it says so, as briefly as a row has room for: the first words of the document's title, and the place.
fn cite_short(view: View<'_>, at: &Citation) -> String {
    let title = view
        .session
        .campaign
        .source(&at.source)
        .map_or(&*at.source, |source| &source.title);
    let short = first_words(title);
    let place = at.at.rsplit("”, ").next().unwrap_or(&at.at);
    if place.is_empty() {
        short.to_owned()
    } else {
        format!("{short}, {place}")
    }
}

/// A title up to its first full stop or colon; not one within a word, brackets or quotation marks, and not
/// after one word alone.
fn first_words(title: &str) -> &str {
    let mut open: Vec<char> = Vec::new();
    let mut letters = title.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            // In German it ends what “„” begins.
            '“' if open.last() == Some(&'„') => {
                open.pop();
            }
            '(' | '[' | '“' | '«' | '„' => open.push(letter),
            ')' | ']' | '”' | '»' => {
                open.pop();
            }
            '.' | ':' if open.is_empty() => {
                let short = title[..at].trim_end();
                let ends = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
                // “Mr.” and “St.” end no sentence, and neither does an initial.
                let last = short.split_whitespace().next_back().unwrap_or_default();
                let is_word = letter == ':' || last.chars().count() > 3;
                if ends && is_word && short.contains(' ') {
                    return short;
                }
            }
            _ => {}
        }
    }
    title
}

/// The name of a section.
pub(crate) fn section_name(view: View<'_>, section: Section) -> String {
    match section {
        Section::Recommendations => say!(view, "section-recommendations"),
        Section::People => say!(view, "section-people"),
        Section::Events => say!(view, "section-events"),
        Section::Figures => say!(view, "section-figures"),
        Section::Sources => say!(view, "section-sources"),
    }
}

#[cfg(test)]
mod tests {
    use super::first_words;

    #[test]
    fn titles_are_cut_between_words_and_never_within_brackets() {
        for (title, due) in [
            (
                "Report of a death (thediplomat.com)",
                "Report of a death (thediplomat.com)",
            ),
            ("Old habits: The routine use of torture", "Old habits"),
            ("Kazakhstan: No justice. A report", "Kazakhstan: No justice"),
            ("Kazakhstan: No justice", "Kazakhstan: No justice"),
            ("Letter to “Mr. No: one”. Answer", "Letter to “Mr. No: one”"),
            ("Brief an „Ort. Eins“: Antwort", "Brief an „Ort. Eins“"),
            (
                "Report of St. Petersburg’s ombudsman. Annex",
                "Report of St. Petersburg’s ombudsman",
            ),
            ("Letter to Mr. Sample", "Letter to Mr. Sample"),
            ("", ""),
        ] {
            assert_eq!(first_words(title), due);
        }
    }
}
