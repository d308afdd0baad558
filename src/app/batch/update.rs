//! What follows in the batch tab.

pub mod event;
pub mod programme;
pub mod refresh;
mod ticks;

use std::path::PathBuf;

use super::message::{Dialog, Effect, LabelOrder, LabelsOf, Make, Message, Task};
use super::state::{List, State};
use crate::app::kernel::action::Action;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::session::{Session, Tab};
use crate::batch::labels::Onto;
use crate::batch::table::Options;
use crate::page::label;
use crate::strings::say;
pub(crate) use event::hear;
pub(crate) use refresh::follow;
use refresh::{choose_shown, look, mend, refresh};

/// Reads a file into the tab that nobody said is a list: a report begins a campaign.
pub(crate) fn open_given(state: &mut State, session: &mut Session, path: PathBuf) -> Vec<Effect> {
    state.given = Some(path.clone());
    open(state, session, Where::At(path, false))
}

/// Reads a list into the tab.
pub(crate) fn open(state: &mut State, session: &mut Session, from: Where) -> Vec<Effect> {
    read(state, session, from, Options::default())
}

fn read(state: &mut State, session: &mut Session, from: Where, options: Options) -> Vec<Effect> {
    session.tab = Tab::Batch;
    state.reading = matches!(from, Where::At(..));
    // A second dialog beside one that is open is refused: the first one's answer still counts.
    if !session.asking {
        state.read += 1;
    }
    vec![Effect::Task(Task::Read(state.read, from, options))]
}

/// Whether an action would do anything now.
pub(crate) fn is_enabled(state: &State, session: &Session, action: Action) -> bool {
    match action {
        Action::CloseList => state.list.is_some(),
        Action::MendRow => state.chosen.is_some(),
        // Of rows that are still looked at nobody knows yet how many there are.
        Action::LeaveOut => state.judged.is_none() && state.counts.to_check_shown > 0,
        Action::TakeBack => state.judged.is_none() && state.counts.left_out_at_once > 0,
        Action::PrintOne => state.chosen.is_some() || state.counts.will_print > 0,
        Action::MakeLetters => state.can_make(session),
        Action::MemberLabels | Action::JointLetter => state.counts.will_print > 0,
        _ => true,
    }
}

/// The main button of a dialog was pressed.
pub(crate) fn confirm(state: &mut State, session: &mut Session, dialog: Dialog) -> Vec<Effect> {
    match dialog {
        Dialog::Mend(row, entry) => mend(state, session, row, Some(*entry)),
        Dialog::Made(done) => vec![Effect::ShowInFolder(done.first)],
        Dialog::Programme(opened) => {
            session.programme = *opened;
            Vec::new()
        }
        Dialog::SaveProgramme(path, _) => programme::save(session, Where::At(path, true)),
    }
}

/// Does what was asked for by menu, key or button.
pub(crate) fn act(state: &mut State, session: &mut Session, action: Action) -> Option<Vec<Effect>> {
    Some(match action {
        Action::OpenProgramme => programme::open(Where::Ask(String::new())),
        Action::MailProgramme => programme::mails(session, Where::Ask(String::new())),
        Action::SaveProgramme => programme::save_again(session),
        Action::CloseList => {
            *state = without_list(state);
            vec![
                Effect::Task(Task::StopJudging),
                Effect::Task(Task::StopMaking),
            ]
        }
        Action::MendRow => match state.chosen {
            Some(row) => update(state, session, Message::Mend(row)),
            None => Vec::new(),
        },
        Action::LeaveOut => update(state, session, Message::LeaveOutDoubtful),
        Action::TakeBack => update(state, session, Message::TakeBack),
        Action::PrintOne => ticks::print_one(state, session),
        Action::MakeLetters => {
            let to = Where::Ask(proposed(state, session));
            make(state, session, to)
        }
        Action::JointLetter => joint(state, session, None),
        Action::MemberLabels => labels(state, session, Purpose::MemberLabels, None),
        Action::OfficeLabels => labels(state, session, Purpose::OfficeLabels, None),
        _ => return None,
    })
}

/// The tab without what it had of a list. The numbers go on: what still comes of that is dropped.
fn without_list(batch: &State) -> State {
    State {
        output: batch.output.clone(),
        of_programme: batch.of_programme,
        scale: batch.scale,
        read: batch.read + 1,
        judging: batch.judging + 1,
        look: batch.look + 1,
        paper_number: batch.paper_number + 1,
        making: batch.making,
        ..State::default()
    }
}

/// The proposed name of the file of all letters.
pub(crate) fn proposed(state: &State, session: &Session) -> String {
    say!(session, "batch-file-letters", list = list_name(state))
}

/// The proposed folder for a file for each person.
pub(crate) fn proposed_folder(state: &State, session: &Session) -> String {
    say!(session, "batch-folder-letters", list = list_name(state))
}

fn list_name(state: &State) -> String {
    let list = state.list.as_ref();
    let stem = list.and_then(|list| list.path.file_stem());
    stem.unwrap_or_default().display().to_string()
}

/// The proposed name of a letter in which the list's people join.
pub(crate) fn proposed_joint(state: &State, session: &Session) -> String {
    say!(session, "batch-file-joint", list = list_name(state))
}

/// Makes a letter in which the list's people join, in the file proposed unless another is given.
pub(crate) fn joint(state: &State, session: &mut Session, to: Option<Where>) -> Vec<Effect> {
    // A name that was left from the letter before is not one that somebody chose for this one.
    let left = session.sender_left.take();
    if let Some(left) = left.filter(|left| *left == session.draft.sender) {
        let name = left.name.as_str();
        let lines = vec![say!(session, "joint-left", name = name)];
        return vec![Effect::Message(say!(session, "joint-left-title"), lines)];
    }
    let (Some(stock), Some(list)) = (state.stock(session), &state.list) else {
        return Vec::new();
    };
    let rows = list.rows().filter(|row| !state.left_out.contains(row));
    let order = (stock, rows.collect(), session.draft.clone());
    let name = proposed_joint(state, session);
    let to = to.unwrap_or_else(|| Where::Ask(format!("{name}.pdf")));
    vec![Effect::Task(Task::Join(Box::new(order), to))]
}

/// The proposed name of a file of labels.
pub(crate) fn proposed_labels(state: &State, session: &Session, purpose: Purpose) -> String {
    if purpose == Purpose::MemberLabels {
        say!(session, "batch-file-labels", list = list_name(state))
    } else {
        say!(session, "file-office-labels")
    }
}

/// Makes labels of the list's members, or of offices, in the file proposed unless another is given.
pub(crate) fn labels(
    state: &State,
    session: &Session,
    purpose: Purpose,
    to: Option<Where>,
) -> Vec<Effect> {
    let Some(sheet) = label::find(&state.output.labels) else {
        return Vec::new();
    };
    let of = if purpose == Purpose::MemberLabels {
        let (Some(stock), Some(list)) = (state.stock(session), &state.list) else {
            return Vec::new();
        };
        let rows = list.rows().filter(|row| !state.left_out.contains(row));
        LabelsOf::Members(Box::new(stock), rows.collect())
    } else {
        let letters = session.programme.letters.clone();
        LabelsOf::Offices(letters, session.draft.lang.clone())
    };
    let start = state.output.first_label;
    let onto = Onto { sheet, start };
    let name = proposed_labels(state, session, purpose);
    let to = to.unwrap_or_else(|| Where::Ask(format!("{name}.pdf")));
    vec![Effect::Task(Task::Labels(
        Box::new(LabelOrder { of, onto }),
        to,
    ))]
}

/// Makes the letters, unless something is wrong with all of them.
pub(crate) fn make(state: &State, session: &Session, to: Where) -> Vec<Effect> {
    let Some(stock) = state.stock(session).filter(|_| state.can_make(session)) else {
        return Vec::new();
    };
    let Some(list) = &state.list else {
        return Vec::new();
    };
    let (left_out, rows): (Vec<usize>, Vec<usize>) = list
        .rows()
        .partition(|row| state.left_out.contains(row) && !state.is_unfit(*row));
    let unjudged = list.rows().any(|row| state.verdict(row).is_none());
    let make = Make {
        stock,
        list: list.path.clone(),
        some_fail: unjudged
            || state.makes_programme(session)
            || state.counts.not_ready > 0
            || !left_out.is_empty(),
        rows,
        left_out,
        output: state.output.clone(),
        prices: session.settings.prices.clone(),
        programme: state
            .makes_programme(session)
            .then(|| Box::new(session.programme.clone())),
    };
    vec![Effect::Task(Task::Make(Box::new(make), to))]
}

/// Takes in a change of the tab.
pub(crate) fn update(state: &mut State, session: &mut Session, message: Message) -> Vec<Effect> {
    match message {
        Message::Sheet(sheet) => {
            return again(state, session, |options| options.sheet = Some(sheet));
        }
        Message::Encoding(encoding) => {
            return again(state, session, |options| options.encoding = encoding);
        }
        Message::Preview(on) => state.preview = on,
        Message::Headings(headings) => {
            return reread(state, session, |list| list.head_with(headings));
        }
        Message::Column(column, field) => {
            return reread(state, session, |list| {
                let mapping = list.columns.0.with_field(&list.mapping, column, field);
                list.read_as(mapping, list.headings);
            });
        }
        Message::MoveColumn { column, back } => {
            return reread(state, session, |list| {
                let mapping = list.columns.0.moved(&list.mapping, column, back);
                list.read_as(mapping, list.headings);
            });
        }
        Message::Filter(filter) => {
            state.filter = filter;
            state.kept.clear();
            refresh(state);
            choose_shown(state, None);
        }
        Message::Sort(sort) => {
            state.reverse = state.sort == sort && !state.reverse;
            state.sort = sort;
            return look(state, session);
        }
        Message::Query(query) => {
            state.query = query;
            return look(state, session);
        }
        Message::Choose(row) => state.chosen = Some(row),
        Message::Tick(row, on) => ticks::tick(state, session, row, on),
        Message::LeaveOutDoubtful => ticks::leave_out_doubtful(state),
        Message::TakeBack => ticks::take_back(state),
        Message::Mend(row) => {
            if let Some(entry) = state.entry(row) {
                state.chosen = Some(row);
                return vec![Effect::Ask(Dialog::Mend(row, Box::new(entry)))];
            }
        }
        Message::Mending(row, entry) => return vec![Effect::Ask(Dialog::Mend(row, entry))],
        Message::Unmend(row) => {
            let mut effects = vec![Effect::CloseDialog];
            effects.extend(mend(state, session, row, None));
            return effects;
        }
        Message::OpenTable(path) => return vec![Effect::Task(Task::OpenTable(path))],
        Message::Print(job) => return vec![Effect::Task(Task::Print(job))],
        Message::Programme(id, change) => programme::reorder(session, &id, change),
        Message::AddProgramme(opened) => {
            programme::add(session, *opened);
            return vec![Effect::CloseDialog];
        }
        Message::SaveElsewhere => {
            let mut effects = vec![Effect::CloseDialog];
            let to = Where::Ask(programme::proposed(session));
            effects.extend(programme::save(session, to));
            return effects;
        }
        Message::Output(output) => state.output = output,
        Message::OfProgramme(on) => state.of_programme = Some(on),
        Message::Scale(scale) => state.scale = scale,
        Message::StopJudging => {
            state.judging += 1;
            state.judged = None;
            refresh(state);
            return vec![Effect::Task(Task::StopJudging)];
        }
        Message::GoOnJudging => return refresh::go_on(state, session),
        Message::StopMaking => return vec![Effect::Task(Task::StopMaking)],
    }
    Vec::new()
}

/// Reads the list again in another way.
fn again(
    state: &mut State,
    session: &mut Session,
    change: impl FnOnce(&mut Options),
) -> Vec<Effect> {
    let Some(list) = &state.list else {
        return Vec::new();
    };
    let (path, mut options) = (list.path.clone(), list.options.clone());
    change(&mut options);
    read(state, session, Where::At(path, false), options)
}

/// Reads the rows of the list in another way, and remembers it for lists with these headings.
fn reread(state: &mut State, session: &Session, change: impl FnOnce(&mut List)) -> Vec<Effect> {
    let Some(list) = &mut state.list else {
        return Vec::new();
    };
    change(list);
    let mut effects = Vec::new();
    // A list without headings looks like every other.
    if let Some(columns) = list.understood()
        && columns.0.heading_row.is_some()
    {
        let task = Task::Remember(columns.0.fingerprint(), list.mapping.clone());
        effects.push(Effect::Task(task));
    }
    // A mended row stays as it was mended.
    effects.extend(look(state, session));
    effects
}
