//! The list of what is to check and to fix, above the strip.

use egui::{Align, Id, Layout, RichText, ScrollArea, Sense, Ui, vec2};

use super::remedy::{entry, fixes, remedy};
use super::told;
use crate::app::compose::message::{Command, Out, View};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::problems::help;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{SPACE_M, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::view::focus_in_sight;
use crate::app::kernel::widgets;
use crate::problem::{Fix, Problem};
use crate::strings::guide::GuidePlace;
use crate::strings::{Door, reason, say};

/// How high the list wants to be.
pub fn height(view: View<'_>, window: f32) -> f32 {
    let lines = view.session.findings().into_iter().map(|(problem, _)| {
        let place = problem
            .place
            .as_ref()
            .filter(|place| !place.file.name.is_empty());
        let allow = if problem.is_error() { 24.0 } else { 0.0 };
        let has_advice = problem.advice(view.ui_lang, Door::Window).is_some();
        let reason = u8::from(problem.is_note());
        let lines = u8::from(has_advice) + u8::from(place.is_some()) + reason;
        // What can be done about it, and help: each has at least the latter.
        let fixes = 32.0;
        28.0 + allow + fixes + 16.0 * f32::from(lines)
    });
    let most = (window * MAX).max(LEAST.min(window * MAX_LOW));
    (64.0 + lines.sum::<f32>().max(24.0)).min(most)
}

/// The most that the list takes of the window's height; where that is no room for one problem with all that is
/// said and offered with it, in points, it takes more.
const MAX: f32 = 0.34;
const LEAST: f32 = 230.0;
const MAX_LOW: f32 = 0.6;

/// Shows every problem with its help.
pub fn list(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let ui = &mut with_margin(ui);
    ui.add_space(SPACE_M);
    let close = ui.horizontal(|ui| {
        ui.label(RichText::new(say!(view, "problems")).font(semibold(14.0)));
        let right = Layout::right_to_left(Align::Center);
        let close = ui.with_layout(right, |ui| {
            widgets::icon_button(ui, Icon::Cross, &say!(view, "problems-close"), true)
        });
        close.inner
    });
    let close = close.inner;
    let keyboard = keyboard(ui);
    if close.clicked() || keyboard == Keyboard::Leaves {
        out.push(Command::Act(Action::Problems));
    }
    if keyboard == Keyboard::Lost && view.session.focus.is_none() {
        out.push(Command::Follow(Goal::Field(FocusField::Problems)));
    }
    let mut all = view.session.findings();
    all.sort_by_key(|(problem, _)| gravity(problem));
    if all.is_empty() {
        let said = format!("● {}", say!(view, "problems-none"));
        ui.label(RichText::new(said).color(t.fine));
    }
    let mut scroll = ScrollArea::vertical()
        .id_salt("problem-list")
        .auto_shrink(false);
    // It opens at its top, wherever it was left, and goes there when there is more to fix.
    let now = (ui.ctx().cumulative_pass_nr(), view.session.counts().0);
    let (seen, errors) = ui.data_mut(|data| {
        let seen = data.get_temp_mut_or_default::<(u64, usize)>(Id::unique("problems-seen"));
        std::mem::replace(seen, now)
    });
    if seen + 1 < now.0 || errors < now.1 {
        scroll = scroll.vertical_scroll_offset(0.0);
    }
    // What it opens with is seen from its top, whatever in it has the keyboard.
    let opened = ui.data_mut(|data| {
        let opened = data.get_temp_mut_or_default::<u64>(Id::unique("problems-opened"));
        if seen + 1 < now.0 {
            *opened = now.0;
        }
        *opened
    });
    let is_led = now.0 < opened + SETTLING;
    // It ends with a whole problem, and says how many more there are.
    let ends = ui.data(|data| data.get_temp::<Vec<f32>>(Id::unique(ENDS)));
    let ends = ends.unwrap_or_default();
    let room = ui.available_height();
    let is_long = ends.last().is_some_and(|end| *end > room);
    let fits = |end: &&f32| **end <= room - FOOT;
    let whole = ends.iter().rfind(fits).copied().unwrap_or(room - FOOT);
    if is_long {
        scroll = scroll.max_height(whole);
    }
    if let Some(to) = ui.data_mut(|data| data.remove_temp::<f32>(Id::unique(LED))) {
        scroll = scroll.vertical_scroll_offset(to);
    }
    let scrolled = scroll.show(ui, |ui| {
        let top = ui.min_rect().top();
        let mut ends = Vec::new();
        let mut rows: Vec<Row<'_>> = Vec::new();
        for (problem, count) in all {
            let of = rows.iter_mut().find(|row| row.is_of(problem));
            match of {
                Some(row) => row.also.push(problem),
                None => rows.push(Row::new(problem, count)),
            }
        }
        let mut is_noted = false;
        for row in rows {
            if row.problem.is_note() && !is_noted {
                is_noted = true;
                widgets::small(ui, &say!(view, "problems-notes"));
                ui.add_space(SPACE_S);
            }
            one(ui, view, &row, out);
            ends.push(ui.min_rect().bottom() - top);
        }
        widgets::follow_focus(ui, is_led);
        ends
    });
    if scrolled.inner != ends {
        ui.data_mut(|data| data.insert_temp(Id::unique(ENDS), scrolled.inner));
        ui.ctx().request_repaint();
    }
    if is_long {
        let seen = scrolled.state.clamped_offset().y + scrolled.inner_rect.height();
        let more = ends.iter().filter(|end| **end > seen + 1.0).count();
        if more > 0 {
            let said = say!(view, "problems-below", count = more);
            if widgets::quiet_button(ui, &said, &said).clicked() {
                let last = ends.iter().rfind(|end| **end <= seen + 1.0);
                let to = last.copied().unwrap_or(seen);
                ui.data_mut(|data| data.insert_temp(Id::unique(LED), to));
            }
        }
    }
    // Where there is nothing to be done about any of them.
    focus_in_sight(&close, FocusField::Problems, view.session, out);
}

/// Where it is remembered where each problem of the list ended, from its top.
const ENDS: &str = "problem-ends";

/// Where it is remembered how far down somebody asked to be led.
const LED: &str = "problem-led";

/// The room below the list for what says that there is more, in points.
const FOOT: f32 = 30.0;

/// For so many passes after it has opened, the list follows no focus: the first is given to it.
const SETTLING: u64 = 4;

/// What became of the keyboard, if it was in the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keyboard {
    /// It stays, or was not there.
    Stays,
    /// Escape was pressed.
    Leaves,
    /// What had it is there no more.
    Lost,
}

/// Asks what became of the keyboard.
fn keyboard(ui: &Ui) -> Keyboard {
    let list = ui.max_rect();
    let focused = ui.memory(egui::Memory::focused);
    let shown = |id| ui.ctx().read_response(id);
    let is_in = focused
        .and_then(shown)
        .is_some_and(|shown| shown.layer_id == ui.layer_id() && list.contains(shown.rect.center()));
    // The toolkit takes the focus away before anybody is asked.
    let now = ui.ctx().cumulative_pass_nr();
    let had = had_keyboard(ui);
    let has = focused.filter(|_| is_in);
    ui.data_mut(|data| data.insert_temp(Id::unique(HAD), (now, has)));
    match had {
        None => Keyboard::Stays,
        Some(_) if ui.input(|input| input.key_pressed(egui::Key::Escape)) => Keyboard::Leaves,
        Some(had) if focused.is_none() && shown(had).is_none() => Keyboard::Lost,
        Some(_) => Keyboard::Stays,
    }
}

/// Where it is remembered what in the list had the keyboard, and in which pass.
const HAD: &str = "problems-have-focus";

/// What in the list had the keyboard in the pass before this.
fn had_keyboard(ui: &Ui) -> Option<Id> {
    let known: Option<(u64, Option<Id>)> = ui.data(|data| data.get_temp(Id::unique(HAD)));
    let (pass, had) = known?;
    had.filter(|_| pass + 1 >= ui.ctx().cumulative_pass_nr())
}

/// Whether the keyboard is with something else than the list, which then gives nothing back.
pub(super) fn is_elsewhere(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some_and(|focused| had_keyboard(ui) != Some(focused))
}

/// What comes first in the list: what cannot go out, what is still needed, what is to check, what
/// is only to know.
fn gravity(problem: &Problem) -> u8 {
    match problem.is_error() {
        true if problem.needs().is_none() => 0,
        true => 1,
        false => 2 + u8::from(problem.is_note()),
    }
}

/// A problem of the list.
struct Row<'a> {
    problem: &'a Problem,
    /// How often it is found.
    count: usize,
    /// What else is wrong with the same sentence, and is mended with it.
    also: Vec<&'a Problem>,
}

impl<'a> Row<'a> {
    fn new(problem: &'a Problem, count: usize) -> Self {
        Self {
            problem,
            count,
            also: Vec::new(),
        }
    }

    /// Whether this other problem is of the same sentence of the writer's, and as grave.
    fn is_of(&self, other: &Problem) -> bool {
        self.problem.own_sentence().is_some()
            && self.problem.own_sentence() == other.own_sentence()
            && gravity(self.problem) == gravity(other)
    }
}

fn one(ui: &mut Ui, view: View<'_>, row: &Row<'_>, out: &mut Out) {
    let (problem, count) = (row.problem, row.count);
    let (mark, color) = match problem.needs() {
        Some(_) => ('○', tokens(ui).quiet),
        None if problem.is_note() => ('◇', tokens(ui).quiet),
        None => widgets::severity(ui, problem),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        // The shapes differ in width; the texts stand in one line.
        let (spot, _) = ui.allocate_exact_size(vec2(14.0, 20.0), Sense::hover());
        let galley = widgets::text(ui, &mark.to_string(), sans(14.0), color, 20.0);
        ui.painter().galley(spot.min, galley, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            said(ui, view, problem, count, out);
            for also in &row.also {
                said(ui, view, also, 1, out);
            }
            ui.add_space(SPACE_S);
            let mut asked = Vec::new();
            ui.horizontal_wrapped(|ui| {
                if let Some(edit) = problem.edit() {
                    let go = fixes(ui, view, edit, &mut asked);
                    focus_in_sight(&go, FocusField::Problems, view.session, out);
                }
                for fix in &problem.fixes {
                    let shown = remedy(ui, view, problem, fix, &mut asked);
                    // A key that is pressed once too often leads somewhere, and says nothing.
                    let leads = matches!(fix, Fix::GoTo(_) | Fix::Read(_));
                    if let Some(shown) = shown.filter(|_| leads) {
                        focus_in_sight(&shown, FocusField::Problems, view.session, out);
                    }
                }
                if let Some(shown) = entry(ui, view, problem, &mut asked) {
                    focus_in_sight(&shown, FocusField::Problems, view.session, out);
                }
                if let Some(spot) = GuidePlace::of(problem) {
                    help(ui, view.ui_lang, spot, out);
                }
            });
            // Of an older page: its edit may be another by now.
            if !view.session.is_behind() {
                out.append(&mut asked);
            }
            ui.add_space(SPACE_S);
        });
    });
}

/// A sentence with a capital at its beginning, in any script that has them.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next();
    let first = first.into_iter().flat_map(char::to_uppercase);
    first.chain(rest).collect()
}

/// What a problem says, with what helps, and whether it is allowed.
fn said(ui: &mut Ui, view: View<'_>, problem: &Problem, count: usize, out: &mut Out) {
    widgets::told(ui, &capital(&told(view, problem, count)), tokens(ui).ink);
    if let Some(advice) = problem.advice(view.ui_lang, Door::Window) {
        widgets::small(ui, &advice);
    }
    if let Some(rule) = problem.rule.filter(|_| problem.is_note()) {
        widgets::small(ui, &reason(view.ui_lang, rule));
    }
    if let Some(place) = &problem.place
        && !place.file.name.is_empty()
    {
        widgets::small(ui, &place.to_string());
    }
    if let Some(rule) = problem.rule.filter(|rule| rule.can_be_allowed()) {
        let allowed = view
            .session
            .draft
            .allow
            .iter()
            .any(|name| name == rule.name());
        let name = say!(view, "problem-allow");
        if (problem.is_error() || allowed) && widgets::check(ui, allowed, &name).clicked() {
            out.push(Command::Edit(Edit::Allow(rule, !allowed)));
        }
    }
}
