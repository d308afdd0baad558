//! How far the review is, step by step, and the first letter that can be made of what is confirmed.

use egui::accesskit::Role;
use egui::{Align2, Color32, Rect, RichText, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{cards, push};
use crate::app::kernel::action::Action;
use crate::app::kernel::problems::in_window;
use crate::app::kernel::theme::{RADIUS_CARD, SPACE_L, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::{Command, Confirming, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::confirm::Step;
use crate::campaign::amend::{Entry, Node, NodeKind};
use crate::campaign::{When, locale};
use crate::problem::{AgeProblem, Cause, Problem, Rule, has_errors};
use crate::strings::say;

/// So many things at most are told that keep the first letter back.
const MAX: usize = 3;

/// Lists the steps, each with how many of its cards are to be looked at.
pub(super) fn steps(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "confirm-progress"), "");
    for (at, step) in Step::ALL.into_iter().enumerate() {
        line(ui, view, at + 1, step, out);
    }
    ui.add_space(SPACE_S);
    let action = Action::AddDocument;
    let button = widgets::word_toggle(ui, &action.name(view.ui_lang), false);
    if button.on_hover_text(action.help(view.ui_lang)).clicked() {
        out.push(Command::Act(action));
    }
    ui.add_space(SPACE_L);
}

fn line(ui: &mut Ui, view: View<'_>, number: usize, step: Step, out: &mut Out) {
    let t = tokens(ui);
    let lang = view.session.campaign.first_language();
    let left = view.state.to_confirm(step, lang.code());
    let all = view.state.cards(step).len();
    let is_shown = view.state.step() == Some(step);
    let name = cards::step_name(view, step);
    let is_open = |(_, entry): &(_, &Entry)| !entry.node("address.confirmed").is_some_and(is_day);
    let offices = view.state.all(Entries::Addressees);
    let note = if left == 0 && step == Step::Offices && offices.iter().any(is_open) {
        say!(view, "confirm-address-open")
    } else if left == 0 {
        say!(view, "confirm-step-done", all = all)
    } else {
        say!(view, "confirm-step-left", left = left, all = all)
    };
    let width = ui.available_width() - 40.0;
    let font = if is_shown { semibold(14.0) } else { sans(14.0) };
    let title = widgets::one_line(ui, &name, font, t.ink, width);
    let below = widgets::one_line(ui, &note, sans(12.0), t.quiet, width);
    let size = vec2(ui.available_width(), title.size().y + below.size().y + 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if is_shown || response.hovered() {
        let ground = if is_shown {
            t.accent_soft
        } else {
            t.rule.gamma_multiply(0.4)
        };
        ui.painter().rect_filled(rect, RADIUS_CARD, ground);
    }
    let middle = pos2(rect.left() + 18.0, rect.center().y);
    if left == 0 {
        ui.painter().circle_filled(middle, 9.0, t.fine);
        let tick = [vec2(-4.0, 0.0), vec2(-1.0, 3.0), vec2(4.0, -3.0)].map(|at| middle + at);
        ui.painter().line(tick.to_vec(), Stroke::new(2.0, t.raised));
    } else {
        let color = if is_shown { t.accent } else { t.edge };
        ui.painter()
            .circle(middle, 9.0, t.raised, Stroke::new(1.0, color));
        let ink = if is_shown { t.accent } else { t.ink };
        ui.painter()
            .text(middle, Align2::CENTER_CENTER, number, semibold(11.0), ink);
    }
    let at = rect.min + vec2(36.0, 5.0);
    let next = at + vec2(0.0, title.size().y);
    ui.painter().galley(at, title, t.ink);
    ui.painter().galley(next, below, t.quiet);
    widgets::focus_ring(ui, &response, RADIUS_CARD);
    let said = format!("{name}, {note}");
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_shown, &said));
    if response.clicked() {
        push(out, Confirming::Step(step));
    }
}

/// Whether somebody says when, and not that nobody knows.
fn is_day(node: &Node) -> bool {
    !matches!(node.what, NodeKind::Flag(_))
}

/// Whether a letter can be made of what is confirmed, with nothing to fix in it.
pub(super) fn has_letter(view: View<'_>) -> bool {
    let report = view.state.pack.report.as_ref();
    let letter = report.and_then(|report| report.letter.as_ref());
    letter.is_some_and(|letter| !letter.sheets.is_empty() && !has_errors(&letter.problems))
}

/// The first thing that keeps the letter back, and where it is mended.
pub(super) fn first_in_the_way(view: View<'_>) -> Option<(String, Option<Confirming>)> {
    let report = view.state.pack.report.as_ref()?;
    let letter = report.letter.as_ref()?;
    let mut errors = letter.problems.iter().filter(|problem| problem.is_error());
    errors.next().map(|problem| in_the_way(view, problem))
}

/// What keeps a letter back, as the maker of the campaign is told it, and where it is mended.
fn in_the_way(view: View<'_>, problem: &Problem) -> (String, Option<Confirming>) {
    let report = view.state.pack.report.as_ref();
    let pack = report.map(|report| &report.campaign.pack);
    let day = |when: Option<When>| {
        let lang = view.ui_lang.lang();
        when.map_or_else(String::new, |when| locale::when(&lang, when))
    };
    let field = |path| Some(Confirming::Field(Entries::Pack, path));
    match (&*problem.cause, problem.rule) {
        (Cause::Age(AgeProblem::Ended { .. }), _) => {
            let date = day(pack.and_then(|pack| pack.ends));
            (say!(view, "confirm-ended", date = date), field("ends"))
        }
        (Cause::Age(AgeProblem::RecheckDue { .. }), _) => {
            let date = day(pack.and_then(|pack| pack.recheck_by));
            (
                say!(view, "confirm-recheck", date = date),
                field("recheck_by"),
            )
        }
        // An address that the envelope's window has no room for is shortened on its card.
        (_, Some(Rule::AddressOverflow)) => {
            let said = in_window(problem, view.ui_lang);
            (said, Some(Confirming::Step(Step::Offices)))
        }
        _ => (in_window(problem, view.ui_lang), None),
    }
}

/// Shows the first letter, or what it waits for.
pub(super) fn letter(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    widgets::small(ui, &say!(view, "confirm-first-letter"));
    ui.add_space(SPACE_S);
    let report = view.state.pack.report.as_ref();
    let newest = report.and_then(|report| report.letter.as_ref());
    let problems = newest.into_iter().flat_map(|letter| &letter.problems);
    for problem in problems.filter(|problem| problem.is_error()).take(MAX) {
        let (said, way) = in_the_way(view, problem);
        let said = RichText::new(format!("■ {said}")).small().color(t.fix);
        match way {
            Some(way) => {
                if ui.link(said).clicked() {
                    push(out, way);
                }
            }
            None => {
                ui.label(said);
            }
        }
    }
    let Some(letter) = view.state.confirm.letter.as_ref() else {
        widgets::body(ui, &say!(view, "confirm-letter-waits"));
        return;
    };
    let Some(sheet) = letter.sheets.first() else {
        return;
    };
    let paper = vec2(sheet.page.width, sheet.page.height);
    let zoom = ui.available_width() / paper.x;
    let scale = zoom * ui.pixels_per_point();
    if (scale - view.state.confirm.scale).abs() > 1e-3 {
        push(out, Confirming::Scale(scale));
    }
    let (rect, response) = ui.allocate_exact_size(paper * zoom, Sense::hover());
    ui.painter().add(t.shadow().as_shape(rect, 0.0));
    ui.painter().rect_filled(rect, 0.0, t.page);
    let name = say!(view, "confirm-first-letter");
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(letter.text.as_str());
    });
    if let Some(picture) = &sheet.picture {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter()
            .image(picture.id(), rect, whole, Color32::WHITE);
    }
}
