//! What follows for the letter: from what somebody does, and from what the work on it tells.

pub mod card;
mod spelling;

use std::path::PathBuf;

use super::edit::edit;
use super::message::{Dialog, Effect, Event, Export, Message, Task};
use super::state::{InText, Recovered, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::history::History;
use crate::app::kernel::noting::note;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::session::{Session, Tab, ToastButton};
use crate::app::kernel::settings::remember_sender;
use crate::batch::programme::MAX_LETTERS;
use crate::letter::edit::Edits;
use crate::letter::{Draft, Sender, draft};
use crate::press::file::ExportKind;
use crate::problem::{Problem, Rule, Target};
use crate::strings::say;

pub use spelling::{find_dictionary, follow};

/// Takes in what somebody does. Allowing errors is [`allow`], because what was asked for before
/// follows it.
pub fn update(state: &mut State, session: &mut Session, message: Message) -> Vec<Effect> {
    match message {
        Message::WholeText(open) => state.whole_text = open,
        Message::InText(place) => go_to(state, session, place),
        Message::EditPart(edit) => go_to_edit(state, session, edit),
        Message::KeepSender(keep) => session.keep_sender = keep,
        Message::Misspelt(misspelt) => return spelling::look(state, session, misspelt),
        Message::Respell(meant) => {
            if let Some(change) = spelling::respelt(state, session, &meant) {
                edit(state, session, change);
            }
        }
        Message::KeepInFile => return keep_in_file(session),
        Message::KeepAllowed(keep) => state.keep_allowed = keep,
        Message::Card(choice) => card::change(state, session, *choice),
        Message::Picture => return card::picture(Where::Ask(String::new())),
        Message::AddCard => return card::add(state, session),
        Message::Allow => {}
    }
    Vec::new()
}

/// Opens the whole text there; the report's drawer does not stay in the way.
fn go_to(state: &mut State, session: &mut Session, place: Option<InText>) {
    state.in_text = place;
    if place.is_some() {
        state.whole_text = true;
        session.drawer = None;
    }
}

/// Goes to the part that an edit is of, by the edit's place in the draft.
pub fn go_to_edit(state: &mut State, session: &mut Session, edit: usize) {
    let parts = session.edits.parts.iter();
    let mut edited = parts.map(|part| part.edited.as_ref().map(|edited| edited.edit));
    let part = edited.position(|of| of == Some(edit)).map(InText::Part);
    let gone = session.edits.gone.contains(&edit);
    let place = part.or(gone.then_some(InText::Gone(edit)));
    if place.is_some() {
        go_to(state, session, place);
    }
}

/// Whether an action would do anything now.
pub fn is_enabled(session: &Session, action: Action) -> bool {
    match action {
        Action::Undo => session.history.can_undo(),
        Action::Redo => session.history.can_redo(),
        Action::Card => session
            .campaign
            .cases
            .iter()
            .any(|case| case.card.is_some()),
        Action::MailProgramme => !session.programme.letters.is_empty(),
        Action::SaveProgramme => !session.programme.is_empty(),
        Action::CopyNotes => !session.draft.copies.is_empty(),
        Action::NextOffice | Action::ExportAll => session.campaign.addressees.len() > 1,
        _ => true,
    }
}

/// Does what was asked for, or what stood still until its errors were allowed.
pub fn act(state: &mut State, session: &mut Session, action: Action) -> Vec<Effect> {
    match action {
        Action::Save => {
            return save(
                session,
                session.path.clone().map(|path| Where::At(path, true)),
            );
        }
        Action::SaveAs => return save(session, None),
        Action::Export(_) | Action::ExportAll | Action::Copy | Action::Mail | Action::Print => {
            state.asked = Some(action);
            return send(state, session, action);
        }
        Action::TableSheet | Action::SignatureSheet | Action::ReplySlips | Action::CopyNotes => {
            state.asked = Some(action);
            let purpose = match action {
                Action::TableSheet => Purpose::Table,
                Action::SignatureSheet => Purpose::Signatures,
                Action::CopyNotes => Purpose::Notes,
                _ => Purpose::Reply,
            };
            return hand_out(state, session, purpose, None);
        }
        Action::NextOffice => next_office(state, session),
        Action::Undo => {
            if let Some(draft) = session.history.undo(&session.draft) {
                session.set_draft(draft);
            }
        }
        Action::Redo => {
            if let Some(draft) = session.history.redo(&session.draft) {
                session.set_draft(draft);
            }
        }
        Action::Card => return card::begin(state, session, None),
        Action::AddToProgramme => add_to_programme(session),
        Action::NextSteps => return vec![Effect::Ask(Dialog::Next)],
        Action::Spelling => return spelling::next(state, session),
        Action::EditText => go_to(state, session, Some(InText::Part(0))),
        Action::Problems => {
            state.problems_open = !state.problems_open;
            // Whoever opened the list by a key goes on in it by keys.
            session.focus = Some(if state.problems_open {
                FocusField::Problems
            } else {
                FocusField::Summary
            });
        }
        _ => {}
    }
    Vec::new()
}

/// Adds the letter as it is to those that are signed together: without its sender, the sender's own
/// words, and that the sender wrote before, which are nobody else's.
fn add_to_programme(session: &mut Session) {
    if is_programme_full(session) {
        return;
    }
    let pack = session.pack_at.as_ref().map(|at| at.path.clone());
    let draft = Draft {
        sender: Sender::default(),
        words: String::new(),
        who: String::new(),
        follows: None,
        ..session.draft.clone()
    };
    let campaign = session.campaign.clone();
    session.programme.add(campaign, pack, draft);
    tell_of_programme(session);
}

/// Whether nothing more goes into the programme; it is said.
fn is_programme_full(session: &mut Session) -> bool {
    let is_full = session.programme.len() >= MAX_LETTERS;
    if is_full {
        let text = say!(session, "programme-full", most = MAX_LETTERS);
        session.toast(text);
    }
    is_full
}

/// Says what the programme has now.
fn tell_of_programme(session: &mut Session) {
    let letters = session.programme.letters.len();
    let cards = session.programme.cards.len();
    let text = say!(session, "programme-added", letters = letters, cards = cards);
    session.toast_with(text, vec![ToastButton::Instead(Action::Batch)]);
}

/// Begins a new letter of the same sender.
pub fn begin(state: &mut State, session: &mut Session) {
    session.path = None;
    state.is_tried = false;
    state.other_asks.clear();
    session.opening.clear();
    let fresh = Draft {
        sender: session.draft.sender.clone(),
        ..session.fresh()
    };
    session.note_step();
    session.clean = fresh.clone();
    session.set_draft(fresh);
}

/// Forgets what belongs to the letters of another pack.
pub fn forget(state: &mut State) {
    state.other_asks.clear();
}

/// Saves the letter, in the file proposed unless another is given.
pub fn save(session: &Session, to: Option<Where>) -> Vec<Effect> {
    let to = to.unwrap_or_else(|| Where::Ask(session.file_name("letter")));
    let draft = Box::new(session.draft.clone());
    vec![Effect::Task(Task::Save(draft, session.keep_sender, to))]
}

/// Sends the letter, unless the page shown is known to be wrong.
fn send(state: &mut State, session: &mut Session, action: Action) -> Vec<Effect> {
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
            .then_some(session.keep_sender),
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
    session: &Session,
    purpose: Purpose,
    to: Option<Where>,
) -> Vec<Effect> {
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
fn to_office(state: &State, session: &Session, office: &str) -> Draft {
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

/// The same sender's letter to the next office, as a letter of its own: saving it asks for a name.
fn next_office(state: &mut State, session: &mut Session) {
    let offices = &session.campaign.addressees;
    let here = offices
        .iter()
        .position(|o| o.id == session.draft.to.as_str());
    let next = here.map_or(0, |here| (here + 1) % offices.len().max(1));
    let Some(office) = offices.get(next).map(|office| office.id.to_string()) else {
        return;
    };
    let next = to_office(state, session, &office);
    let left = (session.draft.to.clone(), session.draft.asks.clone());
    state.other_asks.insert(left.0, left.1);
    state.other_asks.remove(&office);
    session.path = None;
    session.note_step();
    session.set_draft(next);
}

/// The main button of a dialog was pressed.
pub fn confirm(state: &mut State, session: &mut Session, dialog: &Dialog) -> Vec<Effect> {
    match dialog {
        Dialog::Errors { .. } => {
            state.problems_open = true;
            session.focus = Some(FocusField::Problems);
            Vec::new()
        }
        Dialog::Recover => recover(state, session),
        Dialog::Next => Vec::new(),
        Dialog::Card => card::export(state, session, None),
    }
}

/// Restores the newest letter that a crash left; older ones are offered at the next start.
fn recover(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(left) = state.left.pop() else {
        return Vec::new();
    };
    state.left.clear();
    session.note_step();
    session.keep_sender = false;
    session.path = left.path;
    session.set_draft(left.draft);
    vec![Effect::DiscardLeft(left.file)]
}

/// Gives up what crashes left.
pub fn discard_left(state: &mut State) -> Vec<Effect> {
    let left = state.left.drain(..);
    left.map(|one| Effect::DiscardLeft(one.file)).collect()
}

/// Letters that crashes left were found.
pub fn found(state: &mut State, session: &Session, left: Vec<Recovered>) -> Vec<Effect> {
    state.left = left;
    if state.left.is_empty() || session.in_dialog {
        return Vec::new();
    }
    vec![Effect::Ask(Dialog::Recover)]
}

/// Takes in what of the letter can be edited, and tells where a choice left edits without a place.
pub fn take_edits(session: &mut Session, told: Option<&Edits>) {
    let Some(told) = told else { return };
    let count = told.gone.len();
    if count > session.edits.gone.len() {
        let said = say!(session, "toast-edits-gone", count = count);
        session.toast(said);
    }
    session.edits.clone_from(told);
}

/// Tells where what goes with letters was written.
fn handed_out(session: &mut Session, path: PathBuf) -> Vec<Effect> {
    let text = say!(session, "toast-exported", path = path.display().to_string());
    session.toast_of(text, path);
    remember_sender(session)
}

/// Takes in what came of work on the letter.
pub fn hear(state: &mut State, session: &mut Session, event: Event) -> Vec<Effect> {
    match event {
        Event::Exported(path, kind, noted) => {
            state.is_tried = false;
            let mut text = say!(session, "toast-exported", path = path.display().to_string());
            let mut buttons = vec![ToastButton::Show(path)];
            // What goes by post has a way before it.
            if kind == ExportKind::Pdf {
                let action = Action::NextSteps.name(session.ui_lang);
                text = format!(
                    "{text}\n{}",
                    say!(session, "toast-next-again", action = action)
                );
                buttons.push(ToastButton::Next);
            }
            session.toast_with(text, buttons);
            let mut effects = remember_sender(session);
            effects.extend(note(session, *noted));
            effects
        }
        Event::HandedOut(path, told) => {
            let effects = handed_out(session, path);
            if !told.is_empty() {
                session.toast(told.join("; "));
            }
            effects
        }
        Event::CardWritten(path, noted) => {
            let mut effects = handed_out(session, path);
            effects.extend(note(session, *noted));
            effects
        }
        Event::ExportedAll(folder, count, unfit, noted) => {
            let shown = folder.display().to_string();
            let text = say!(session, "toast-exported-all", count = count, path = shown);
            session.toast_of(text, folder);
            if unfit > 0 {
                let said = say!(session, "toast-exported-unfit", count = unfit);
                session.toast(said);
            }
            let mut effects = remember_sender(session);
            for noted in noted {
                effects.extend(note(session, noted));
            }
            effects
        }
        Event::Picture(picture) => card::with_picture(state, session, picture),
        Event::NoPicture(why) => {
            session.toast(why);
            vec![Effect::Ask(Dialog::Card)]
        }
        Event::CardAdded(card) => {
            session.programme.add_card(*card);
            tell_of_programme(session);
            Vec::new()
        }
        Event::Text(text) => {
            let said = say!(session, "toast-copied");
            session.toast(said);
            vec![Effect::Clipboard(text)]
        }
        Event::Mailed(text, noted) => {
            let said = say!(session, "toast-mailed");
            session.toast(said);
            let mut effects = note(session, *noted);
            effects.push(Effect::Clipboard(text));
            effects
        }
        Event::Printing(handed, noted) => {
            session.toast(handed.words(session.ui_lang));
            // One letter of a list is printed to look at; the list is noted when it is made.
            if session.tab == Tab::Batch {
                return Vec::new();
            }
            note(session, *noted)
        }
        Event::Saved(path, draft, with_sender) => {
            saved(session, path.clone(), &draft, with_sender);
            session.recent.add(&path);
            session.path = Some(path);
            session.clean = *draft;
            session.is_unkept = true;
            let mut effects = vec![Effect::Recent(session.recent.clone())];
            effects.extend(remember_sender(session));
            effects.extend(session.after_save.take().map(Effect::Go));
            effects
        }
        Event::Spelt(lang, misspelt) => {
            session.spelling.take(&lang, misspelt);
            Vec::new()
        }
        Event::Suggested(lang, word, meant) => {
            session.spelling.take_suggestions(&lang, word, meant);
            Vec::new()
        }
        Event::Opened(path, draft, problems) => {
            session.recent.add(&path);
            opened(state, session, path, *draft, problems);
            vec![Effect::Recent(session.recent.clone())]
        }
    }
}

/// Tells that the letter was saved, and that its sender was not.
fn saved(session: &mut Session, path: PathBuf, draft: &Draft, with_sender: bool) {
    let shown = path.display().to_string();
    let mut buttons = vec![ToastButton::Show(path)];
    let text = if with_sender || draft.sender == Sender::default() {
        say!(session, "toast-saved", path = shown)
    } else {
        buttons.push(ToastButton::KeepSender);
        say!(session, "toast-saved-without", path = shown)
    };
    session.toast_with(text, buttons);
}

/// The letter that was just saved keeps the sender after all: it is saved again.
pub fn keep_in_file(session: &mut Session) -> Vec<Effect> {
    session.keep_sender = true;
    let to = session.path.clone().map(|path| Where::At(path, true));
    save(session, to)
}

fn opened(
    state: &mut State,
    session: &mut Session,
    path: PathBuf,
    mut draft: Draft,
    problems: Vec<Problem>,
) {
    // Undone into the letter before, a save would put that into this file.
    session.history = History::default();
    session.path = Some(path);
    session.keep_sender = draft.sender != Sender::default();
    // A file without a sender leaves the one that is here.
    if !session.keep_sender {
        draft.sender = session.draft.sender.clone();
    }
    state.other_asks.clear();
    state.is_tried = false;
    session.opening = problems;
    // Not the parts of the letter before.
    session.edits = Edits::default();
    session.clean = draft.clone();
    session.set_draft(draft);
}
