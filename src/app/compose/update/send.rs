//! What follows when the letter is to be saved or to leave the house.

use crate::app::compose::message::{Dialog, Effect, Export, Task};
use crate::app::compose::state::State;
use crate::app::kernel::action::Action;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::session::Session;
use crate::letter::{Draft, draft, template};
use crate::press::file::ExportKind;
use crate::problem::{Problem, Rule, Target};
use crate::strings::{language, say};

/// Saves the letter, in the file proposed unless another is given.
pub fn save(session: &Session, to: Option<Where>) -> Vec<Effect> {
    let to = to.unwrap_or_else(|| Where::Ask(session.file_name("letter")));
    let draft = Box::new(session.draft.clone());
    let keep = session.keep_asked.unwrap_or(session.keeps_sender());
    vec![Effect::Task(Task::Save(draft, keep, to))]
}

/// Sends the letter, unless the page shown is known to be wrong.
pub(super) fn send(state: &mut State, session: &mut Session, action: Action) -> Vec<Effect> {
    if let Action::Export(kind) = action {
        return export(state, session, kind, None);
    }
    // The letters to the other offices are not on the page: the job decides.
    if action == Action::ExportAll {
        return export_all(state, session, Where::Ask(String::new()));
    }
    if let Some(asked) = is_wrong(state, session) {
        return asked;
    }
    let draft = Box::new(to_send(state, session));
    match action {
        Action::Copy => vec![Effect::Task(Task::CopyText(draft))],
        Action::Mail => vec![Effect::Task(Task::Mail(draft))],
        Action::Print => vec![Effect::Print(draft)],
        _ => Vec::new(),
    }
}

/// Exports, in the file proposed unless another is given, unless the page shown is known to be
/// wrong.
pub fn export(
    state: &mut State,
    session: &mut Session,
    kind: ExportKind,
    to: Option<Where>,
) -> Vec<Effect> {
    if let Some(asked) = is_wrong(state, session) {
        return asked;
    }
    let to = to.unwrap_or_else(|| Where::Ask(session.file_name(kind.ending())));
    vec![Effect::Task(Task::Export(Box::new(Export {
        kind,
        draft: to_send(state, session),
        to,
        beside: session
            .settings
            .letter_beside
            .then_some(session.keeps_sender()),
    })))]
}

/// Exports a letter to each office.
pub fn export_all(state: &State, session: &Session, to: Where) -> Vec<Effect> {
    let drafts = to_all_offices(state, session);
    vec![Effect::Task(Task::ExportAll(drafts, to))]
}

/// Writes what is handed out, in the file proposed unless another is given.
pub fn hand_out(
    state: &State,
    session: &mut Session,
    purpose: Purpose,
    to: Option<Where>,
) -> Vec<Effect> {
    let lang = &session.draft.lang;
    let name = match purpose {
        Purpose::Table => Some("table"),
        Purpose::Signatures => Some("signatures"),
        Purpose::Reply => Some("reply"),
        _ => None,
    };
    let file = |name: &str| template::file(&session.campaign, &format!("{name}.{lang}.hbs"));
    if name.is_some_and(|name| file(name).is_none()) {
        let of = language(session.ui_lang, lang.code());
        let said = say!(session, "handout-no-language", language = of);
        session.toast(said);
        session.go_to(FocusField::Language);
        return Vec::new();
    }
    let to = to.unwrap_or_else(|| Where::Ask(proposed(session, purpose)));
    let draft = Draft {
        group: session.settings.group.clone(),
        ..to_send(state, session)
    };
    vec![Effect::Task(Task::Handout(purpose, Box::new(draft), to))]
}

/// The proposed name of a file that is written for this purpose, if it is one of the letter's.
pub fn proposed(session: &Session, purpose: Purpose) -> String {
    match purpose {
        Purpose::Table => format!("{}.pdf", say!(session, "file-table")),
        Purpose::Signatures => format!("{}.pdf", say!(session, "file-signatures")),
        Purpose::Notes => format!("{}.pdf", say!(session, "file-notes")),
        Purpose::Reply => format!("{}.pdf", say!(session, "file-reply")),
        Purpose::Card => format!("{}.pdf", say!(session, "file-card")),
        Purpose::Save => session.file_name("letter"),
        Purpose::All => say!(session, "file-name-all"),
        Purpose::Export(kind) => session.file_name(kind.ending()),
        _ => String::new(),
    }
}

/// Whether the page shown has errors that are known; what is to be done about them is asked.
fn is_wrong(state: &mut State, session: &mut Session) -> Option<Vec<Effect>> {
    let problems: Vec<Problem> = session.problems().cloned().collect();
    let stands = |problem: &Problem| {
        let allowed = problem
            .rule
            .is_some_and(|rule| state.allowed.contains(&rule));
        problem.is_error() && !allowed
    };
    let is_wrong = !session.is_behind() && problems.iter().any(stands);
    is_wrong.then(|| refused(state, session, &problems))
}

/// Goes to what is still needed, or says which errors stand in the way and asks what to do.
pub fn refused(state: &mut State, session: &mut Session, problems: &[Problem]) -> Vec<Effect> {
    let errors: Vec<&Problem> = problems.iter().filter(|p| p.is_error()).collect();
    let needed: Vec<Target> = errors.iter().filter_map(|p| p.needs()).collect();
    if let Some(first) = needed.first() {
        state.asked = None;
        if let Goal::Field(field) = Goal::of(*first) {
            session.go_to(field);
        }
        state.is_tried = true;
        return Vec::new();
    }
    state.keep_allowed = false;
    let mut allow: Vec<Rule> = Vec::new();
    for rule in errors.iter().filter_map(|problem| problem.rule) {
        if rule.can_be_allowed() && !allow.contains(&rule) {
            allow.push(rule);
        }
    }
    let can_all = |problem: &&Problem| problem.rule.is_some_and(Rule::can_be_allowed);
    if !errors.iter().all(can_all) {
        allow.clear();
    }
    vec![Effect::Ask(Dialog::Errors {
        lines: errors
            .iter()
            .map(|problem| problem.message(session.ui_lang))
            .collect(),
        allow,
        then: state.asked.take(),
    })]
}

/// These errors are allowed for what is asked next; or, if the letter is to remember them, in it
/// from now on, as one step that can be undone.
pub fn allow(state: &mut State, session: &mut Session, rules: Vec<Rule>) {
    if state.keep_allowed {
        let draft = allowing(session.draft.clone(), &rules);
        session.note_step();
        session.set_draft(draft);
    } else {
        state.allowed = rules;
    }
}

/// The draft with these errors allowed.
fn allowing(mut draft: Draft, rules: &[Rule]) -> Draft {
    for rule in rules {
        let name = rule.name().to_owned();
        if !draft.allow.contains(&name) {
            draft.allow.push(name);
        }
    }
    draft
}

/// The draft as it is sent now: with what was allowed for this once.
fn to_send(state: &State, session: &Session) -> Draft {
    allowing(session.draft.clone(), &state.allowed)
}

/// The draft of the same letter to each office, by file name.
fn to_all_offices(state: &State, session: &Session) -> Vec<(String, Draft)> {
    let offices = session.campaign.addressees.iter();
    offices
        .map(|office| {
            let draft = to_office(state, session, &office.id);
            let draft = allowing(draft, &state.allowed);
            (session.office_file_name(&office.id, "pdf"), draft)
        })
        .collect()
}

/// The same letter to another office: with the requests chosen for it before, or all its open
/// ones.
pub(super) fn to_office(state: &State, session: &Session, office: &str) -> Draft {
    if session.draft.to == office {
        return session.draft.clone();
    }
    let chosen = state.other_asks.get(office).cloned();
    Draft {
        to: office.to_owned(),
        asks: chosen.unwrap_or_else(|| draft::open_asks(&session.campaign, office)),
        // Nobody has written to that one yet.
        follows: None,
        ..session.draft.clone()
    }
}
