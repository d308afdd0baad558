//! What the signing table does outside: judges and prints the letters, prints through a batch as
//! the command line does, and finds the signings that nobody ended.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::message::{Event, Task};
use super::state::{Unended, chosen_lang, sender, words};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs};
use crate::app::kernel::pack::Pack;
use crate::app::kernel::paths::Failure;
use crate::app::kernel::persistence::Keep;
use crate::app::kernel::printing::{self, Job, Pages, Paper, Unprinted};
use crate::batch::Unwatched;
use crate::batch::columns::Entry;
use crate::batch::entries::Entries;
use crate::batch::judge::Batch;
use crate::batch::mail::Mail;
use crate::batch::make::{Into, Output, Stopped, make_several};
use crate::batch::order::{Choice, Choices, Collation, Order};
use crate::batch::programme::{Programme, ProgrammeLetter};
use crate::campaign::Campaign;
use crate::campaign::load::{self, Loaded};
use crate::letter::Draft;
use crate::page::{Fonts, stationery};
use crate::press;
use crate::problem::{Problem, TextFile, has_errors};
use crate::store::packs::Packs;
use crate::store::signing::{self, KeptLetter, Person, Signing};
use crate::store::{folders, letter_file};

/// Sets a thread to a task.
pub(crate) fn run(jobs: &Jobs<'_, Event>, task: Task) {
    let folders = jobs.context.folders.as_ref();
    let state = folders.map(|folders| folders.state.clone());
    let folder = folder(state.as_deref());
    match task {
        Task::Remember => {
            if let Some(state) = state {
                jobs.start("signings", move |cx| {
                    let mut packs = Known::new(cx);
                    let kept = signing::programme(&state);
                    // What cannot be read now, as its pack is not to be had, stays as it was kept.
                    if let Some(programme) = packs.programme(kept) {
                        cx.tell(Event::Programme(programme));
                    }
                    Ok(Event::Left(left(&state, &mut packs)))
                });
            }
        }
        Task::Keep {
            programme,
            people,
            taken,
            withdrawn,
        } => {
            if jobs.is_keeping() {
                let signing = Signing::of(kept(&programme), people);
                jobs.keep(Keep::Signing(Box::new(signing), taken, withdrawn));
            } else if withdrawn {
                let cx = jobs.context.clone();
                jobs.start_silent("withdraw", move || {
                    if let Err(error) = signing::remove_printed(&folder) {
                        cx.fail(Failure::Failed(files::reason(&cx, &error)));
                    }
                });
            }
        }
        Task::KeepProgramme(programme) => jobs.keep(Keep::Programme(kept(&programme))),
        Task::Judge(round, letters) => jobs.start("judge", move |cx| {
            Ok(Event::Judged(round, judged(cx, &letters)))
        }),
        Task::Print(programme, people) => jobs.start("print", move |cx| {
            let written = write(cx, &programme, &people, &folder);
            Ok(written.map_or_else(Event::NotWritten, |written| print(cx, &programme, written)))
        }),
        Task::End(noted, letters) => {
            let cx = jobs.context.clone();
            let tell = move || cx.tell(Event::Ended(letters));
            if jobs.is_keeping() {
                jobs.keep(Keep::SigningEnded(noted, Box::new(tell)));
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

/// The letters as they are kept: with nobody's name.
fn kept(programme: &Programme) -> Vec<KeptLetter> {
    let letters = programme.letters.iter();
    let kept = letters.map(|letter| KeptLetter {
        id: letter.id.clone(),
        title: letter.title.clone(),
        letter: letter_file::to_text(&letter.draft, &letter.campaign, false).unwrap_or_default(),
        pack: letter.pack.clone(),
    });
    kept.collect()
}

/// The packs that kept letters may be of, each opened once.
struct Known {
    open: Vec<Arc<Campaign>>,
    packs: Option<Packs>,
}

impl Known {
    fn new(cx: &Context<Event>) -> Self {
        Self {
            open: vec![cx.campaign.clone()],
            packs: cx.folders.as_ref().map(Packs::of),
        }
    }

    /// The letters that were kept; none where the pack of one of them is not to be had.
    fn programme(&mut self, kept: Vec<KeptLetter>) -> Option<Programme> {
        let letters = kept.into_iter().map(|letter| self.letter(letter));
        Some(Programme {
            letters: letters.collect::<Option<Vec<_>>>()?,
            ..Programme::default()
        })
    }

    fn letter(&mut self, kept: KeptLetter) -> Option<ProgrammeLetter> {
        let file = TextFile::new("letter", kept.letter);
        let of_open = self
            .open
            .iter()
            .find_map(|campaign| self::draft(&file, campaign));
        let (campaign, draft) = if let Some(found) = of_open {
            found
        } else {
            let (campaign, draft) = self.elsewhere(&file, kept.pack.as_deref())?;
            self.open.push(campaign.clone());
            (campaign, draft)
        };
        Some(ProgrammeLetter {
            id: kept.id,
            title: kept.title,
            campaign,
            pack: kept.pack,
            draft,
        })
    }

    /// The letter, with its pack: where that was opened from, else as it is installed.
    fn elsewhere(&self, file: &Arc<TextFile>, at: Option<&Path>) -> Option<(Arc<Campaign>, Draft)> {
        let at = at.and_then(|path| load::from_path(path).ok());
        let is_stopped = |loaded: &Loaded| {
            let newer = self.packs.as_ref().and_then(|packs| packs.outdated(loaded));
            newer.is_some_and(|problem| problem.is_error())
        };
        let at = at.filter(|loaded| !has_errors(&loaded.problems) && !is_stopped(loaded));
        if let Some(loaded) = at
            && let Some(found) = draft(file, &Arc::new(loaded.campaign))
        {
            return Some(found);
        }
        let id = letter_file::pack_of(&file.text)?;
        let installed = match &self.packs {
            Some(packs) => packs.installed(&id)?,
            None => load::built_in().clone(),
        };
        draft(file, &Arc::new(installed.campaign))
    }
}

fn draft(file: &Arc<TextFile>, campaign: &Arc<Campaign>) -> Option<(Arc<Campaign>, Draft)> {
    let (draft, _) = letter_file::from_text(file, campaign).ok()?;
    Some((campaign.clone(), draft))
}

/// The signings that nobody ended, as far as the packs of their letters are to be had.
fn left(state: &Path, packs: &mut Known) -> Vec<Unended> {
    let found = signing::left(state).into_iter();
    found
        .filter(|(_, signing)| !signing.people.is_empty())
        .filter_map(|(folder, signing)| {
            let programme = packs.programme(signing.letters)?;
            Some(Unended {
                programme,
                people: signing.people,
                folder,
            })
        })
        .collect()
}

/// What is wrong with these letters.
fn judged(cx: &Context<Event>, letters: &[(Pack, Draft)]) -> Vec<Problem> {
    let mut fonts = Fonts::new();
    let problems = letters.iter().flat_map(|(pack, draft)| {
        let made = press::make(&pack.0, draft, cx.today, &mut fonts);
        made.problems
    });
    problems.collect()
}

/// Letters in a file.
struct Written {
    path: PathBuf,
    people: Vec<(usize, Person)>,
    failed: usize,
}

/// Has the letters of a file printed. What the person did not want to print after all goes.
fn print(cx: &Context<Event>, programme: &Programme, written: Written) -> Event {
    let Written {
        path,
        people,
        failed,
    } = written;
    let mut papers = programme.letters.iter().filter_map(|letter| {
        let paper = stationery::find(&letter.draft.paper)?;
        Some(Paper::of(paper.width, paper.height))
    });
    let paper = papers.next();
    let job = Job {
        pages: Pages::File(path.clone()),
        paper: paper.filter(|paper| papers.all(|other| other == *paper)),
        both_sides: false,
    };
    match printing::print(cx, &job) {
        Ok(handed) => Event::Printed {
            handed,
            path,
            people,
            failed,
        },
        Err(Unprinted::Cancelled) => {
            let why = match signing::remove_letters(&path) {
                Ok(()) => Unprinted::Cancelled.words(cx),
                Err(error) => files::reason(cx, &error),
            };
            Event::NotPrinted(why, None)
        }
        Err(why) => Event::NotPrinted(why.words(cx), Some(path)),
    }
}

/// Writes the letters of these people as one PDF, with a manifest in which they are unsigned.
fn write(
    cx: &Context<Event>,
    programme: &Programme,
    people: &[(usize, Person)],
    folder: &Path,
) -> Result<Written, String> {
    let ui_lang = cx.ui_lang;
    let told = |problems: Vec<Problem>| {
        let messages: Vec<String> = problems.iter().map(|one| one.message(ui_lang)).collect();
        messages.join("; ")
    };
    folders::make(folder).map_err(|error| files::reason(cx, &error))?;
    // What is wrong with a letter that none of them signs is in nobody's way.
    let is_signed = |letter: &&ProgrammeLetter| {
        let mut signers = people.iter();
        signers.any(|(_, person)| person.letters.contains(&letter.id))
    };
    let programme = &Programme {
        title: programme.title.clone(),
        letters: programme
            .letters
            .iter()
            .filter(is_signed)
            .cloned()
            .collect(),
        ..Programme::default()
    };
    // Somebody's words may be others in each letter: each has entries of its own.
    let entries: Vec<Entries> = programme
        .letters
        .iter()
        .map(|letter| {
            let each = people.iter().map(|(_, person)| Entry {
                sender: sender(person),
                words: words(letter, person),
                lang: chosen_lang(letter, person).map_or(String::new(), |lang| lang.to_string()),
                ..Entry::default()
            });
            Entries::new("signing", each.collect())
        })
        .collect();
    let batches: Vec<_> = programme
        .letters
        .iter()
        .zip(&entries)
        .map(|(letter, entries)| {
            let draft = Draft {
                words: String::new(),
                who: String::new(),
                ..letter.draft.clone()
            };
            entries.batch(&letter.campaign, draft, cx.today)
        })
        .collect();
    let mut items = programme.items(&batches);
    if let [only] = &mut items[..] {
        only.id = None;
    }
    let rows = batches.first().map(Batch::rows).unwrap_or_default();
    let choices: BTreeMap<usize, Choice> = rows
        .iter()
        .zip(people)
        .map(|(row, (_, person))| {
            let letters = programme.letters.iter().enumerate();
            let signed = letters.filter(|(_, letter)| person.letters.contains(&letter.id));
            let choice = Choice {
                letters: signed.map(|(index, _)| index).collect(),
                doubts: Vec::new(),
            };
            (*row, choice)
        })
        .collect();
    let order = Order {
        letters: &items,
        cards: &[],
        rows: &rows,
        left_out: &[],
        choices: &Choices::of(choices),
        collation: Collation::Member,
        title: None,
    };
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
    match make_several(&order, &output, &Mail::default(), 1, &Unwatched) {
        Ok(summary) => {
            let is_whole = |row: &usize| !summary.failed.iter().any(|(failed, _)| failed == row);
            let whole = rows.iter().zip(people).filter(|(row, _)| is_whole(row));
            Ok(Written {
                path,
                people: whole.map(|(_, one)| one.clone()).collect(),
                failed: summary.failed.len(),
            })
        }
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
