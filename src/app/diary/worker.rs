//! Work on the diary on other threads: reading and changing its file, and writing what it comes to.

use std::path::PathBuf;

use super::message::{DiaryChange, Event, Task};
use super::state::Shown;
use crate::app::kernel::files::{self, choose};
use crate::app::kernel::jobs::{Context, Jobs, Outcome};
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::problems::in_window;
use crate::batch::report_back::{self, since};
use crate::campaign::Campaign;
use crate::problem::{Problem, StoreProblem};
use crate::store::diary::kept::{Book, NAME};
use crate::store::diary::totals::Totals;
use crate::store::diary::{Diary, Letters, Removed, reminders};
use crate::store::packs::Packs;
use crate::strings::say;

type Cx = Context<Event>;

/// Sets a thread to a task.
pub(crate) fn run(jobs: &Jobs<'_, Event>, task: Task) {
    match task {
        Task::Read(file) => jobs.start("diary", move |cx| {
            Ok(Event::Shown(Box::new(shown(cx, file))))
        }),
        Task::Choose(to) => jobs.start("diary", move |cx| choose_folder(cx, to)),
        Task::Change(file, change) => jobs.start("diary", move |cx| Ok(changed(cx, file, change))),
        Task::Report(file, paper, to) => jobs.start("report", move |cx| {
            let diary = read(cx, file)?;
            let totals = Totals::of(&diary, None, None);
            if totals.days.is_none() {
                return Err(nothing(cx, StoreProblem::DiaryNothing));
            }
            report(cx, &totals, &paper, to)
        }),
        Task::Reminders(file, to) => jobs.start("reminders", move |cx| {
            let diary = read(cx, file)?;
            let campaigns = campaigns(cx, &diary);
            let text = reminders::calendar(&diary, &campaigns, cx.today, cx.ui_lang);
            // An empty calendar would be taken for one that reminds.
            let text = text.ok_or_else(|| nothing(cx, StoreProblem::DiaryNoReminder))?;
            files::write(cx, Purpose::Reminders, to, text.as_bytes()).map(Event::Written)
        }),
        Task::Forget(file) => jobs.start("forget", move |cx| {
            let Some(book) = book(cx, file) else {
                return Ok(Event::Deleted);
            };
            match book.forget() {
                Ok(()) => Ok(Event::Deleted),
                Err(error) => {
                    let why = files::reason(cx, &error);
                    Err(Failure::Failed(say!(cx, "failed-keep", why = why)))
                }
            }
        }),
    }
}

/// The diary's file in the folder that somebody chose. One that is there is continued.
fn choose_folder(cx: &Cx, to: Where) -> Outcome<Event> {
    let (folder, _) = choose(cx, Purpose::Diary, to)?;
    if !folder.is_dir() {
        let why = say!(cx, "failed-no-folder");
        return Err(Failure::NotWritten(Purpose::Diary, folder, why));
    }
    Ok(Event::Chosen(folder.join(NAME)))
}

/// The diary; none where nothing is remembered.
fn book(cx: &Cx, file: Option<PathBuf>) -> Option<Book> {
    let folders = cx.folders.as_ref()?;
    Some(Book::at(folders, file))
}

/// What is wrong, a line each.
fn lines(cx: &Cx, problems: &[Problem]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| in_window(problem, cx.ui_lang))
        .collect()
}

fn failed(cx: &Cx, problems: &[Problem]) -> Failure {
    let lines = lines(cx, problems).join("; ");
    Failure::Failed(format!("{} {lines}", say!(cx, "diary-cannot")))
}

/// That there is nothing to write.
fn nothing(cx: &Cx, why: StoreProblem) -> Failure {
    Failure::Failed(in_window(&Problem::error(why), cx.ui_lang))
}

fn read(cx: &Cx, file: Option<PathBuf>) -> Result<Diary, Failure> {
    match book(cx, file) {
        Some(book) => book.read().map_err(|problems| failed(cx, &problems)),
        None => Ok(Diary::default()),
    }
}

/// The campaigns that letters of the diary were written for: the one that is open, and those on this
/// computer.
fn campaigns(cx: &Cx, diary: &Diary) -> Vec<Campaign> {
    let mut ids: Vec<&str> = diary
        .letters
        .iter()
        .map(|entry| entry.campaign.as_str())
        .filter(|id| !id.is_empty())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let packs = cx.folders.as_ref().map(Packs::of);
    let found = ids.into_iter().filter_map(|id| {
        let open = &*cx.campaign;
        let is_open = open.pack.id == id;
        // A stop notice counts wherever it stands.
        let installed = packs.as_ref().and_then(|packs| packs.installed(id));
        let installed = installed.map(|loaded| loaded.campaign);
        match installed {
            Some(installed) if !is_open || installed.pack.stop.is_some() => Some(installed),
            _ if is_open => Some(open.clone()),
            other => other,
        }
    });
    found.collect()
}

fn shown(cx: &Cx, file: Option<PathBuf>) -> Shown {
    let Some(book) = book(cx, file.clone()) else {
        return Shown {
            file,
            ..Shown::default()
        };
    };
    let path = book.path().to_owned();
    match book.read() {
        Ok(diary) => {
            let campaigns = campaigns(cx, &diary);
            let stops = since::stops(&diary, &campaigns, cx.today).into_iter();
            Shown {
                file,
                path,
                totals: Totals::of(&diary, None, None),
                stops: stops
                    .map(|(id, problem)| (id, problem.sentence(cx.ui_lang)))
                    .collect(),
                changes: since::since(&diary, &book, &campaigns)
                    .iter()
                    .filter_map(|since| since::since_line(since, cx.ui_lang))
                    .collect(),
                diary,
                wrong: Vec::new(),
            }
        }
        Err(problems) => Shown {
            file,
            path,
            wrong: lines(cx, &problems),
            ..Shown::default()
        },
    }
}

fn changed(cx: &Cx, file: Option<PathBuf>, change: DiaryChange) -> Event {
    let Some(book) = book(cx, file.clone()) else {
        return Event::NotChanged(None, say!(cx, "diary-cannot"));
    };
    // Another program took the entry out meanwhile.
    let gone = |id: u32| StoreProblem::DiaryNoEntry { id };
    let mut removed: Option<Removed> = None;
    let done = book.change(|diary| match &change {
        DiaryChange::Post(id, day, count) => {
            let letters = diary.find(*id).map(Letters::count);
            let letters = letters.ok_or(gone(*id))?;
            let is_posted = diary.post(*id, *day, *count);
            let too_many = StoreProblem::DiaryTooMany { id: *id, letters };
            is_posted.then_some(()).ok_or(too_many)
        }
        DiaryChange::Remove(id) => {
            removed = diary.remove(*id);
            removed.as_ref().map(|_| ()).ok_or(gone(*id))
        }
        DiaryChange::PutBack(removed) => {
            diary.put_back((**removed).clone());
            Ok(())
        }
        DiaryChange::Reply(id, day, kind, note) => {
            let is_known = diary.reply(*id, *day, *kind, note);
            is_known.then_some(()).ok_or(gone(*id))
        }
        DiaryChange::FollowUp(id, day) => {
            let is_known = diary.follow_up(*id, *day);
            is_known.then_some(()).ok_or(gone(*id))
        }
        DiaryChange::Done(id) => {
            diary.done(*id);
            diary.find(*id).map(|_| ()).ok_or(gone(*id))
        }
    });
    let shown = || Box::new(shown(cx, file));
    match done {
        Ok(Ok(())) => Event::Changed(shown(), change, removed.map(Box::new)),
        Ok(Err(problem)) => {
            let problem = Problem::error(problem);
            Event::NotChanged(Some(shown()), in_window(&problem, cx.ui_lang))
        }
        Err(problems) => {
            let lines = lines(cx, &problems).join("; ");
            Event::NotChanged(None, format!("{} {lines}", say!(cx, "diary-cannot")))
        }
    }
}

/// Writes what the diary comes to: as a table where the name ends so, else as a page.
fn report(cx: &Cx, totals: &Totals, paper: &str, to: Where) -> Outcome<Event> {
    let (path, replace) = choose(cx, Purpose::ReportBack, to)?;
    let is_table = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let bytes = if is_table {
        report_back::totals_csv(totals, cx.ui_lang)
    } else {
        report_back::pdf(totals, paper, cx.ui_lang, cx.today)
            .map_err(|problems| failed(cx, &problems))?
    };
    let to = Where::At(path, replace);
    files::write(cx, Purpose::ReportBack, to, &bytes).map(Event::Written)
}
