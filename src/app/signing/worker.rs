//! What the signing table does outside: judges and prints the letters, prints through a batch as
//! the command line does, and finds the signings that nobody ended.

mod kept;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::message::{Event, Signed, Task};
use super::state::{chosen_lang, sender, words, words_on_card};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs};
use crate::app::kernel::paths::Failure;
use crate::app::kernel::persistence::Keep;
use crate::app::kernel::printing::{self, Job, Pages, Paper, Unprinted};
use crate::batch::Unwatched;
use crate::batch::columns::RowEntry;
use crate::batch::entries::Entries;
use crate::batch::mail::Mail;
use crate::batch::make::{Into, Output, Stopped, make_several};
use crate::batch::order::{Choice, Choices, Collation, Order};
use crate::batch::programme::Programme;
use crate::letter::Draft;
use crate::letter::card::own_country;
use crate::page::{Fonts, stationery};
use crate::press;
use crate::problem::Problem;
use crate::store::folders;
use crate::store::signing::{self, Person, Signing};
use kept::{Known, kept, left};

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
                    if let Some((programme, bare)) = packs.programme(kept) {
                        cx.tell(Event::Programme(programme, bare));
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
        Task::End(noted, count) => {
            let cx = jobs.context.clone();
            let tell = move || cx.tell(Event::Ended(count));
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

/// What is wrong with these letters and cards.
fn judged(cx: &Context<Event>, signed: &[Signed]) -> Vec<Problem> {
    let mut fonts = Fonts::new();
    let problems = signed.iter().flat_map(|one| match one {
        Signed::Letter(pack, draft) => press::make(&pack.0, draft, cx.today, &mut fonts).problems,
        Signed::Card(card, sender) => {
            let (_, mut problems) = card.set(cx.today, &mut fonts);
            problems.extend(own_country(&card.campaign, sender, &card.card.lang));
            problems
        }
    });
    problems.collect()
}

/// Letters and cards in files.
struct Written {
    /// The letters; none where cards alone were signed.
    letters: Option<PathBuf>,
    /// The cards, a file for each size.
    cards: Vec<PathBuf>,
    manifest: PathBuf,
    people: Vec<(usize, Person)>,
    failed: usize,
}

/// Has the letters and then the cards printed. What the person did not want to print after all goes.
fn print(cx: &Context<Event>, programme: &Programme, written: Written) -> Event {
    let Written {
        letters,
        cards,
        manifest,
        people,
        failed,
    } = written;
    let mut jobs: Vec<Job> = letters
        .iter()
        .map(|path| of_letters(programme, path))
        .collect();
    jobs.extend(cards.iter().map(|path| of_cards(programme, path)));
    let files: Vec<PathBuf> = letters.into_iter().chain(cards).collect();
    let mut first = None;
    let mut cards_left = None;
    for (job, path) in jobs.iter().zip(&files) {
        match (printing::print(cx, job), &first) {
            (Ok(handed), None) => first = Some((handed, path.clone())),
            (Ok(_), Some(_)) => {}
            // What has gone out has gone out: the rest can be printed from its file.
            (Err(why), Some(_)) => cards_left = Some((why.words(cx), path.clone())),
            (Err(Unprinted::Cancelled), None) => {
                let why = match signing::remove_unprinted(&files, &manifest) {
                    Ok(()) => Unprinted::Cancelled.words(cx),
                    Err(error) => files::reason(cx, &error),
                };
                return Event::NotPrinted(why, None);
            }
            (Err(why), None) => return Event::NotPrinted(why.words(cx), Some(path.clone())),
        }
    }
    let Some((handed, path)) = first else {
        return Event::NotWritten(String::new());
    };
    Event::Printed {
        handed,
        path,
        cards_left,
        people,
        failed,
    }
}

/// How letters are printed.
fn of_letters(programme: &Programme, path: &Path) -> Job {
    let mut papers = programme.letters.iter().filter_map(|letter| {
        let paper = stationery::find(&letter.draft.paper)?;
        Some(Paper::of(paper.width, paper.height))
    });
    let paper = papers.next();
    Job {
        pages: Pages::File(path.to_owned()),
        paper: paper.filter(|paper| papers.all(|other| other == *paper)),
        both_sides: false,
    }
}

/// How cards are printed: on both sides, because they are read inside.
fn of_cards(programme: &Programme, path: &Path) -> Job {
    let mut sheets = programme.cards.iter().map(|card| card.size.sheet);
    let sheet = sheets.next();
    let paper = sheet.map(|sheet| Paper::of(sheet.width, sheet.height));
    Job {
        pages: Pages::File(path.to_owned()),
        paper: paper
            .filter(|paper| sheets.all(|other| Paper::of(other.width, other.height) == *paper)),
        both_sides: true,
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
    let is_signed = |id: &String| people.iter().any(|(_, person)| person.letters.contains(id));
    let mut programme = programme.clone();
    programme.letters.retain(|letter| is_signed(&letter.id));
    programme.cards.retain(|card| is_signed(&card.id));
    let programme = &programme;
    // Somebody's words may be others in each letter: each has entries of its own.
    let entries: Vec<Entries> = programme
        .letters
        .iter()
        .map(|letter| {
            let each = people.iter().map(|(_, person)| RowEntry {
                sender: sender(person),
                words: words(letter, person),
                lang: chosen_lang(letter, person).map_or(String::new(), |lang| lang.to_string()),
                ..RowEntry::default()
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
    let named = people.iter().map(|(_, person)| RowEntry {
        sender: sender(person),
        ..RowEntry::default()
    });
    let named = Entries::new("signing", named.collect());
    let alone = programme.cards.first();
    let alone = alone.map(|card| named.batch(&card.campaign, Draft::default(), cx.today));
    let Some(first) = batches.first().or(alone.as_ref()) else {
        return Err(String::new());
    };
    let mut items = programme.items(&batches);
    if let ([only], true) = (&mut items[..], programme.cards.is_empty()) {
        only.id = None;
    }
    let rows = first.rows();
    let own: Vec<BTreeMap<usize, String>> = programme
        .cards
        .iter()
        .map(|card| {
            let each = rows.iter().zip(people);
            each.filter_map(|(row, (_, person))| Some((*row, words_on_card(card, person)?)))
                .collect()
        })
        .collect();
    let cards = programme.card_items(&own, cx.today);
    let choices: BTreeMap<usize, Choice> = rows
        .iter()
        .zip(people)
        .map(|(row, (_, person))| {
            let pieces = programme.ids().enumerate();
            let signed = pieces.filter(|(_, id)| person.letters.iter().any(|one| one == id));
            let choice = Choice {
                letters: signed.map(|(index, _)| index).collect(),
                doubts: Vec::new(),
            };
            (*row, choice)
        })
        .collect();
    let order = Order {
        letters: &items,
        cards: &cards,
        people: first,
        rows: &rows,
        left_out: &[],
        choices: &Choices::of(choices),
        collation: Collation::Member,
        title: None,
    };
    let stem = free(folder);
    let manifest = folder.join(format!("{stem}.csv"));
    let output = Output {
        into: Into::File {
            path: folder.join(format!("{stem}.pdf")),
            per_file: None,
        },
        duplex: false,
        cards: None,
        manifest: Some(manifest.clone()),
        failed: None,
        tagged: false,
        ui_lang,
    };
    match make_several(&order, &output, &Mail::default(), 1, &Unwatched) {
        Ok(summary) => {
            let is_whole = |row: &usize| !summary.failed.iter().any(|(failed, _)| failed == row);
            let whole = rows.iter().zip(people).filter(|(row, _)| is_whole(row));
            Ok(Written {
                letters: summary.files.into_iter().next(),
                cards: summary.card_files,
                manifest,
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
    // Each has a manifest; one of cards alone has no letters.
    let mut free = names.filter(|name| !folder.join(format!("{name}.csv")).exists());
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
