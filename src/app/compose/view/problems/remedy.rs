//! What can be done about a problem, a button each.

use egui::{Response, Ui};

use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::compose::view::{answers, strike};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::{self, FocusField, Goal};
use crate::app::kernel::widgets;
use crate::letter::removal;
use crate::page::stationery;
use crate::problem::{Cause, Fix, LetterProblem, Problem, Target};
use crate::strings::say;

/// The way to the place of a problem, or what would mend it; its button, where there is one.
pub(super) fn remedy(
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
        Fix::Paper(id) => {
            let paper = stationery::find(id)?;
            let title = paper.title.show(&view.ui_lang.lang());
            let said = say!(view, "remedy-paper", paper = title);
            (said, Command::Edit(Edit::Paper(id.clone())))
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

/// The way to the entry of the report that a problem of the pack is about; its button, where there is one.
pub(super) fn entry(
    ui: &mut Ui,
    view: View<'_>,
    problem: &Problem,
    out: &mut Out,
) -> Option<Response> {
    let campaign = &view.session.campaign;
    let place = problem.place.as_ref()?;
    let mut claims = campaign.claims.iter();
    let mut asks = campaign.recommendations.iter();
    let mut cases = campaign.cases.iter();
    let (spot, said) = if let Some(one) = claims.find(|one| one.place == *place) {
        let said = say!(view, "remedy-show-fact");
        (places::Spot::Claim(one.id.to_string()), said)
    } else if let Some(one) = asks.find(|one| one.place == *place) {
        let said = say!(view, "remedy-show-ask");
        (places::Spot::Ask(one.id.to_string()), said)
    } else {
        let one = cases.find(|one| one.place == *place)?;
        let said = say!(view, "remedy-show-person");
        (places::Spot::Case(one.id.to_string()), said)
    };
    let shown = widgets::quiet_button(ui, &said, &said);
    if shown.clicked() {
        out.push(Command::Follow(Goal::Spot(spot)));
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
pub(super) fn fixes(ui: &mut Ui, view: View<'_>, edit: usize, out: &mut Out) -> Response {
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
