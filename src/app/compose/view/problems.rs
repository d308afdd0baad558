//! The strip at the bottom: what is to check and to fix, and what to do with the letter.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{
    Align, Color32, Galley, Id, Layout, Response, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2,
};

use super::{answers, strike};
use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::layout::with_margin;
use crate::app::kernel::places::{self, FocusField, Goal};
use crate::app::kernel::problems::help;
use crate::app::kernel::shapes;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::semibold;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_L, SPACE_M, SPACE_S, sans, tokens, typed};
use crate::app::kernel::view::focus_in_sight;
use crate::app::kernel::widgets;
use crate::letter::removal;
use crate::press::file::ExportKind;
use crate::problem::{Cause, Fix, LetterProblem, Problem, Target};
use crate::strings::guide::GuidePlace;
use crate::strings::{Door, reason, say};

/// Below these widths the strip has room for one button, or for two.
const SMALL: f32 = 640.0;
const NARROW: f32 = 860.0;

/// The least room of the summary, in points.
const SUMMARY: f32 = 80.0;

/// Shows the strip.
pub fn bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let ui = &mut with_margin(ui);
    ui.spacing_mut().item_spacing.x = SPACE_L;
    // What has no room is in the menu, the palette and under its keys.
    let shown = match ui.available_width() {
        width if width < SMALL => 1,
        width if width < NARROW => 2,
        _ => 3,
    };
    let actions = [
        Action::Copy,
        Action::Save,
        Action::Export(ExportKind::ALL[0]),
    ];
    let mut pressed = None;
    let bar = ui.max_rect();
    widgets::row(
        ui,
        bar,
        |ui| {
            needed(ui, view, out);
            if summary(ui, view, out).clicked() {
                out.push(Command::Act(Action::Problems));
            }
        },
        |ui| {
            for action in actions.into_iter().skip(3 - shown) {
                let name = action.name(view.ui_lang);
                let button = match action {
                    Action::Export(_) => widgets::primary(ui, &name),
                    _ => widgets::secondary(ui, &name),
                };
                if button.on_hover_text(action.help(view.ui_lang)).clicked() {
                    pressed = Some(Command::Act(action));
                }
            }
        },
    );
    out.extend(pressed);
}

/// What the letter still needs, each a way to its field: nothing that anybody did wrong.
fn needed(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let needed = view.session.needed();
    if needed.is_empty() {
        return;
    }
    ui.spacing_mut().item_spacing.x = SPACE_S;
    let label = say!(view, "needed");
    // Each keeps its place while the others are filled in: nothing moves under the pointer.
    let mut all = vec![Target::Name, Target::Address];
    all.retain(|target| needed.contains(target) || *target == Target::Name);
    all.extend(
        needed
            .iter()
            .filter(|target| !all.contains(target))
            .copied()
            .collect::<Vec<_>>(),
    );
    let named = all.into_iter().map(|target| {
        let name = view.session.place_name(target);
        let is_needed = needed.contains(&target);
        let shown = if is_needed {
            name.clone()
        } else {
            format!("✓ {name}")
        };
        (target, name, shown, is_needed)
    });
    let named: Vec<(Target, String, String, bool)> = named.collect();
    let width = |text: &str| {
        let text = widgets::one_line(ui, text, sans(12.0), Color32::PLACEHOLDER, f32::INFINITY);
        text.size().x + SPACE_S
    };
    let buttons: f32 = named
        .iter()
        .map(|(_, _, shown, _)| width(shown) + 2.0 * SPACE_M)
        .sum();
    // In a small window the buttons say it; who listens is told the whole by each.
    if width(&label) + buttons + SUMMARY <= ui.available_width() {
        widgets::small(ui, &label);
    }
    for (target, name, shown, is_needed) in named {
        let aloud = if is_needed {
            say!(view, "needed-aloud", what = name.as_str())
        } else {
            say!(view, "needed-done", what = name.as_str())
        };
        let button = ui.add_enabled_ui(is_needed, |ui| widgets::quiet_button(ui, &shown, &aloud));
        if button.inner.clicked() {
            out.push(Command::Follow(Goal::of(target)));
        }
    }
    // The summary's ground reaches to the left.
    ui.add_space(SPACE_L);
}

/// The count in words, each with its shape.
fn summary(ui: &mut Ui, view: View<'_>, out: &mut Out) -> Response {
    let t = tokens(ui);
    let mut parts: Vec<(String, Color32)> = Vec::new();
    let pages = view.session.made.as_ref().map(|made| made.sheets.len());
    match pages {
        None => parts.push((say!(view, "summary-making"), t.quiet)),
        Some(0) => {}
        Some(pages) => {
            let said = say!(view, "summary-pages", count = pages);
            // That it is long is a problem of its own.
            parts.push(match pages {
                1 => (format!("● {said}"), t.fine),
                _ => (said, t.quiet),
            });
        }
    }
    let (errors, warnings, notes) = view.session.counts();
    if errors > 0 {
        let what = short(view, true);
        let said = say!(view, "summary-fix", count = errors, what = what);
        parts.push((format!("■ {said}"), t.fix));
    }
    if warnings > 0 {
        let said = if errors > 0 {
            say!(view, "summary-check-count", count = warnings)
        } else {
            let what = short(view, false);
            say!(view, "summary-check", count = warnings, what = what)
        };
        parts.push((format!("▲ {said}"), t.check));
    }
    if notes > 0 {
        let said = say!(view, "summary-notes", count = notes);
        parts.push((format!("◇ {said}"), t.quiet));
    }
    let name = parts
        .iter()
        .map(|(text, _)| text.as_str())
        .collect::<Vec<_>>()
        .join("; ");
    let room = ui.available_width() - 40.0;
    let mut galley = in_a_row(ui, &parts, room);
    // Where words would be cut, the notes say their number alone first.
    if galley.elided
        && notes > 0
        && let Some(part) = parts.last_mut()
    {
        part.0 = format!("◇ {notes}");
        galley = in_a_row(ui, &parts, room);
    }
    let size = galley.size() + vec2(34.0, 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    // The text stands under the other panels' texts, and its ground reaches into the margin.
    let ground = rect.translate(vec2(-SPACE_M, 0.0));
    if response.hovered() {
        ui.painter()
            .rect_filled(ground, RADIUS_FIELD, t.rule.gamma_multiply(0.5));
    }
    ui.painter()
        .galley(rect.min + vec2(0.0, 6.0), galley, t.ink);
    let spot = egui::Rect::from_center_size(
        egui::pos2(ground.right() - 14.0, rect.center().y),
        vec2(16.0, 16.0),
    );
    let icon = if view.state.problems_open {
        Icon::Down
    } else {
        Icon::Up
    };
    shapes::icon(ui.painter(), spot, icon, t.quiet);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::Button,
            true,
            view.state.problems_open,
            say!(view, "summary-aloud", summary = name.as_str()),
        )
    });
    focus_in_sight(&response, FocusField::Summary, view.session, out);
    response.on_hover_text(Action::Problems.help(view.ui_lang))
}

/// The parts of the summary on one line, with “…” where it is wider than `room`.
fn in_a_row(ui: &Ui, parts: &[(String, Color32)], room: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    for (at, (text, color)) in parts.iter().enumerate() {
        let space = if at == 0 { 0.0 } else { 16.0 };
        let text = widgets::readable(ui, text);
        job.append(&text, space, widgets::format(typed(14.0), *color));
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    ui.painter().layout_job(job)
}

fn short(view: View<'_>, errors: bool) -> String {
    let is_meant = |problem: &Problem| {
        problem.is_error() == errors && problem.needs().is_none() && !problem.is_note()
    };
    let all = view.session.findings().into_iter();
    let all = all.filter(|(problem, _)| is_meant(problem));
    let all: Vec<String> = all
        .map(|(problem, count)| told(view, problem, count))
        .collect();
    all.join("; ")
}

/// What a problem says, and how often it is found.
fn told(view: View<'_>, problem: &Problem, count: usize) -> String {
    let what = problem.message(view.ui_lang);
    if count == 1 {
        return what;
    }
    say!(view, "problem-times", what = what, count = count)
}

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
    scroll.show(ui, |ui| {
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
        }
        widgets::follow_focus(ui, is_led);
    });
    // Where there is nothing to be done about any of them.
    focus_in_sight(&close, FocusField::Problems, view.session, out);
}

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
    let had = ui.data_mut(|data| {
        let id = Id::unique("problems-have-focus");
        let known = data.get_temp_mut_or_default::<(u64, Option<Id>)>(id);
        let (pass, had) = std::mem::replace(known, (now, focused.filter(|_| is_in)));
        had.filter(|_| pass + 1 >= now)
    });
    match had {
        None => Keyboard::Stays,
        Some(_) if ui.input(|input| input.key_pressed(egui::Key::Escape)) => Keyboard::Leaves,
        Some(had) if focused.is_none() && shown(had).is_none() => Keyboard::Lost,
        Some(_) => Keyboard::Stays,
    }
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
                if let Some(spot) = GuidePlace::of(problem) {
                    help(ui, view.session, spot, out);
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

/// What a problem says, with what helps, and whether it is allowed.
fn said(ui: &mut Ui, view: View<'_>, problem: &Problem, count: usize, out: &mut Out) {
    let mut text = told(view, problem, count);
    if let Some(first) = text.get(..1).map(str::to_uppercase) {
        text.replace_range(..1, &first);
    }
    widgets::told(ui, &text, tokens(ui).ink);
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

/// The way to the place of a problem, or what would mend it; its button, where there is one.
fn remedy(
    ui: &mut Ui,
    view: View<'_>,
    problem: &Problem,
    fix: &Fix,
    out: &mut Out,
) -> Option<Response> {
    let campaign = &view.session.campaign;
    let (said, command) = match fix {
        Fix::GoTo(Target::Edit(_)) => return None,
        Fix::GoTo(target) => {
            let place = view.session.place_name(*target);
            let said = say!(view, "remedy-go", place = place);
            (said, Command::Follow(goal(view, problem, *target)))
        }
        Fix::Ask(id) => {
            let ask = campaign.recommendation(id)?;
            let said = say!(view, "remedy-ask", what = ask.title.show(view.lang()));
            (said, Command::Edit(Edit::Ask(id.clone(), true)))
        }
        Fix::Name(id) => {
            let case = campaign.case(id)?;
            let said = say!(view, "remedy-name", who = case.name.show(view.lang()));
            (said, Command::Edit(Edit::Case(id.clone(), true)))
        }
        Fix::LeaveOut(id) => {
            let case = campaign.case(id)?;
            let said = say!(view, "remedy-leave-out", who = case.name.show(view.lang()));
            (said, Command::Edit(Edit::Case(id.clone(), false)))
        }
        Fix::WriteTo(id) => {
            let office = campaign.addressee(id)?;
            let office = office.short.show(view.lang());
            let said = say!(view, "remedy-write-to", office = office);
            (said, Command::Edit(Edit::To(id.clone())))
        }
        Fix::Read(id) => {
            let source = campaign.source(id)?;
            let said = say!(view, "remedy-read", source = source.publisher.as_str());
            let spot = places::Spot::Source(id.clone());
            (said, Command::Follow(Goal::Spot(spot)))
        }
        Fix::Unsay(sentence) => {
            let words = &view.session.draft.words;
            let place = removal::place_of(words, sentence)?;
            let rest = removal::without(words, place);
            (say!(view, "remedy-unsay"), Command::Edit(Edit::Words(rest)))
        }
        Fix::Strike { target, characters } => {
            let edit = strike::struck(view, *target, characters)?;
            let count = characters.chars().count();
            (
                say!(view, "remedy-strike", count = count),
                Command::Edit(edit),
            )
        }
        Fix::Write { target, text } => {
            let (_, edit) = strike::text_of(&view.session.draft, *target)?;
            let one_line = Cause::Letter(LetterProblem::AddressOnOneLine);
            let said = if *problem.cause == one_line {
                say!(view, "remedy-lines")
            } else {
                say!(view, "remedy-write", text = text.replace('\n', ", "))
            };
            (said, Command::Edit(edit(text.clone())))
        }
        Fix::AddFace => {
            let said = say!(view, "remedy-add-face");
            (said, Command::Act(Action::Scripts))
        }
        Fix::LookUp(what) => {
            let said = if problem.is_note() {
                say!(view, "remedy-still-right")
            } else {
                say!(view, "remedy-right")
            };
            (said, Command::StillRight(what.clone()))
        }
        Fix::Replace { .. }
        | Fix::Meant(_)
        | Fix::Among(_)
        | Fix::Allow(_)
        | Fix::BeginTemplates(_) => return None,
    };
    let shown = widgets::quiet_button(ui, &said, &said);
    if shown.clicked() {
        out.push(command);
        // The list is another now: the keyboard goes where the letter has changed.
        let after = match fix {
            Fix::WriteTo(_) => Some(Goal::Field(FocusField::Office)),
            Fix::Unsay(_) => Some(Goal::of(Target::Words)),
            _ => None,
        };
        out.extend(after.map(Command::Follow));
    }
    if let Fix::LookUp(what) = fix {
        let said = say!(view, "remedy-correct");
        if widgets::quiet_button(ui, &said, &said).clicked() {
            out.push(Command::Correct(what.clone()));
        }
    }
    Some(shown)
}

/// Where a problem is mended: of a sentence that the sender wrote, that sentence.
fn goal(view: View<'_>, problem: &Problem, target: Target) -> Goal {
    let sentence = problem.fixes.iter().find_map(|fix| match fix {
        Fix::Unsay(sentence) => Some(sentence),
        _ => None,
    });
    let draft = &view.session.draft;
    if let Some(field) = problem.fixes.iter().find_map(|fix| match fix {
        Fix::Strike { target, characters } => strike::selected(draft, *target, characters),
        _ => None,
    }) {
        return Goal::Field(field);
    }
    let field = sentence.and_then(|sentence| {
        if let Some(place) = removal::place_of(&draft.words, sentence) {
            let characters = |to: usize| draft.words[..to].chars().count();
            return Some(FocusField::Words(
                characters(place.start),
                characters(place.end),
            ));
        }
        removal::place_of(&draft.who, sentence).map(|_| FocusField::Who)
    });
    field.map_or_else(|| Goal::of(target), Goal::Field)
}

/// What can be done about an edit, in one click; the button that leads to it.
fn fixes(ui: &mut Ui, view: View<'_>, edit: usize, out: &mut Out) -> Response {
    let mut parts = view.session.edits.parts.iter();
    let index = parts.position(|part| part.edited.as_ref().is_some_and(|e| e.edit == edit));
    let name = index.map(|index| view.session.part_name(index));
    let name = name.unwrap_or_else(|| say!(view, "text-gone"));
    let (said, aloud) = (
        say!(view, "text-go"),
        say!(view, "text-go-of", part = name.as_str()),
    );
    let go = widgets::quiet_button(ui, &said, &aloud);
    if go.clicked() {
        out.push(Command::Own(Message::EditPart(edit)));
    }
    let edited = index.and_then(|index| view.session.edits.parts[index].edited.as_ref());
    match edited {
        Some(edited) if edited.stale => {
            answers::choose(ui, view, &name, edit, out);
        }
        Some(_) => {
            answers::all_back(ui, view, &name, edit, out);
        }
        None => {
            answers::discard(ui, view, edit, out);
        }
    }
    go
}
