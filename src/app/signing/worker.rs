//! What the signing table does outside: prints the letters through a batch, as the command line
//! does, and finds the signings that nobody ended.

use std::path::{Path, PathBuf};

use super::message::{Event, Task};
use super::state::{Unended, sender};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs};
use crate::app::kernel::paths::Failure;
use crate::app::kernel::persistence::Keep;
use crate::app::kernel::programs;
use crate::batch::Unwatched;
use crate::batch::columns::Entry;
use crate::batch::entries::Entries;
use crate::batch::make::{Into, Output, Stopped, make};
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::problem::{Problem, TextFile};
use crate::store::signing::{self, Person};
use crate::store::{folders, letter_file};
use crate::strings::say;

/// Sets a thread to a task.
pub(crate) fn run(jobs: &Jobs<'_, Event>, task: Task) {
    let folders = jobs.context.folders.as_ref();
    let state = folders.map(|folders| folders.state.clone());
    let folder = folder(state.as_deref());
    match task {
        Task::Remember => {
            if let Some(state) = state {
                jobs.start("signings", move |cx| {
                    Ok(Event::Left(left(&state, &cx.campaign)))
                });
            }
        }
        Task::Keep {
            draft,
            people,
            printed,
            taken,
        } => {
            let campaign = jobs.context.campaign.clone();
            jobs.keep(Keep::Signing(campaign, draft, people, printed, taken));
        }
        Task::Print(draft, people) => jobs.start("print", move |cx| {
            let printed = print(cx, &draft, &people, &folder);
            if let Ok(Event::Printed { path, .. }) = &printed
                && !cx.is_alone
                && let Err(why) = programs::open(path.as_os_str())
            {
                cx.fail(Failure::Failed(say!(
                    cx,
                    "failed-print",
                    why = why.words(cx)
                )));
            }
            Ok(printed.unwrap_or_else(Event::NotPrinted))
        }),
        Task::End(total) => {
            let letters = total.letters;
            let cx = jobs.context.clone();
            let tell = move || cx.tell(Event::Ended(letters));
            if jobs.is_keeping() {
                jobs.keep(Keep::SigningEnded(total, Box::new(tell)));
            } else {
                jobs.start_silent("end", move || {
                    if signing::remove(&folder).is_ok() {
                        tell();
                    }
                });
            }
        }
    }
}

/// The signings that nobody ended, as far as this pack has their letter.
fn left(state: &Path, campaign: &Campaign) -> Vec<Unended> {
    let found = signing::left(state).into_iter();
    found
        .filter(|(_, signing)| !signing.people.is_empty())
        .filter_map(|(folder, signing)| {
            let file = TextFile::new(folder.display().to_string(), signing.letter);
            let (draft, _) = letter_file::from_text(&file, campaign).ok()?;
            Some(Unended {
                draft,
                people: signing.people,
                printed: signing.printed,
                folder,
            })
        })
        .collect()
}

/// Writes the letters of these people as one PDF, with a manifest in which they are unsigned.
fn print(
    cx: &Context<Event>,
    draft: &Draft,
    people: &[Person],
    folder: &Path,
) -> Result<Event, String> {
    let ui_lang = cx.ui_lang;
    let told = |problems: Vec<Problem>| {
        let messages: Vec<String> = problems.iter().map(|one| one.message(ui_lang)).collect();
        messages.join("; ")
    };
    folders::make(folder).map_err(|error| files::reason(cx, &error))?;
    let entries = people.iter().map(|person| Entry {
        sender: sender(person),
        words: person.words.clone(),
        ..Entry::default()
    });
    let entries = Entries::new("signing", entries.collect());
    let batch = entries.batch(&cx.campaign, draft.clone(), cx.today);
    let stem = free(folder);
    let path = folder.join(format!("{stem}.pdf"));
    let output = Output {
        into: Into::File {
            path: path.clone(),
            per_file: None,
        },
        duplex: false,
        manifest: Some(folder.join(format!("{stem}.csv"))),
        failed: None,
        tagged: false,
        ui_lang,
    };
    match make(&batch, &batch.rows(), &output, 1, &Unwatched) {
        Ok(summary) => Ok(Event::Printed {
            path,
            failed: summary.failed.len(),
        }),
        Err(Stopped::Problems(problems)) => Err(told(problems)),
        Err(Stopped::Nothing(summary)) => Err(summary
            .failed
            .first()
            .map(|(_, verdict)| verdict.why(ui_lang))
            .unwrap_or_default()),
        Err(Stopped::Cancelled) => Err(String::new()),
    }
}

/// A name that no file of the signing has yet.
fn free(folder: &Path) -> String {
    let names = (1..).map(|number| format!("letters-{number}"));
    let mut free = names.filter(|name| !folder.join(format!("{name}.pdf")).exists());
    free.next().unwrap_or_default()
}

/// Where the signing is kept: among what the program remembers, or where the system keeps what
/// passes.
fn folder(state: Option<&Path>) -> PathBuf {
    match state {
        Some(state) => signing::folder(state),
        None => signing::folder(&std::env::temp_dir().join("entreaty")),
    }
}
