//! What the signing table does outside: judges and prints the letters, prints through a batch as
//! the command line does, and finds the signings that nobody ended.

mod kept;
mod notes;
mod paper;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::message::{Event, Signed, Task};
use super::state::{chosen_lang, sender, words, words_on_card};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs};
use crate::app::kernel::paths::Failure;
use crate::app::kernel::persistence::Keep;
use crate::app::kernel::postage::told;
use crate::batch::Unwatched;
use crate::batch::columns::RowEntry;
use crate::batch::entries::Entries;
use crate::batch::mail::Mail;
use crate::batch::make::{Into, Output, Stopped, make_several};
use crate::batch::order::{Choice, Choices, Collation, Order};
use crate::batch::postage::{self, Posted, Prices};
use crate::batch::programme::{Piece, Programme};
use crate::letter::Draft;
use crate::letter::card::own_country;
use crate::page::{Fonts, stationery};
use crate::press;
use crate::problem::Problem;
use crate::store::folders;
use crate::store::signing::{self, Person, Signing};
use kept::{Known, kept, kept_with_file, left};
use notes::{MadeLetters, Notes};
use paper::{Written, of_cards, of_letters, of_notes, print};

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
        Task::KeepProgramme(programme) => jobs.keep(Keep::Programme(kept_with_file(&programme))),
        Task::Judge(round, letters) => jobs.start("judge", move |cx| {
            Ok(Event::Judged(round, judged(cx, &letters)))
        }),
        Task::Print(programme, people) => jobs.start("print", move |cx| {
            let written = write(cx, &programme, &people, &folder);
            Ok(written.map_or_else(Event::NotWritten, |written| print(cx, written)))
        }),
        Task::Postage(programme, printed, path) => jobs.start("postage", move |cx| {
            let count = |prices: &Prices| postage::lots(posted(&programme, &printed), prices);
            Ok(Event::Postage(told(&path, cx.ui_lang, count)))
        }),
        Task::End(noted, ended) => {
            let cx = jobs.context.clone();
            let tell = move || cx.tell(Event::Ended(ended));
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

/// The letters that were printed, by their places and pages, each on as many sheets.
fn posted<'a>(
    programme: &'a Programme,
    printed: &BTreeMap<(usize, usize), u64>,
) -> impl Iterator<Item = Posted<'a>> {
    printed.iter().filter_map(|((place, pages), count)| {
        let letter = programme.letters.get(*place)?;
        Some(Posted {
            campaign: &letter.campaign,
            to: letter.campaign.addressee(&letter.draft.to)?,
            paper: stationery::find(&letter.draft.paper)?,
            sheets: *pages,
            letters: *count,
        })
    })
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

/// Writes what waits of these people to be printed, the notes that lie with copies too.
fn write(
    cx: &Context<Event>,
    programme: &Programme,
    people: &[(usize, Person)],
    folder: &Path,
) -> Result<Written, String> {
    folders::make(folder).map_err(|error| files::reason(cx, &error))?;
    let waits = |(_, person): &&(usize, Person)| programme.ids().any(|id| person.waits_for(id));
    let (waiting, others): (Vec<_>, Vec<_>) = people.iter().partition(waits);
    let waiting: Vec<(usize, Person)> = waiting.into_iter().cloned().collect();
    let pieces = (!waiting.is_empty()).then(|| write_pieces(cx, programme, &waiting, folder));
    let (mut written, made, why) = match pieces {
        Some(Ok((mut written, made))) => {
            let others = others.into_iter().filter(|(_, person)| person.printed);
            written.people.extend(others.cloned());
            (written, made, None)
        }
        // What is wrong with the letters of some keeps no notes of others from being printed.
        other => {
            let why = other.and_then(Result::err);
            let manifest = folder.join(format!("{}.csv", free(folder)));
            let written = Written::of_notes_alone(people, manifest);
            (written, MadeLetters::new(), why)
        }
    };
    let notes = Notes::of(cx, programme, people, &made);
    written.lacking.clone_from(&notes.lacking);
    written.unnoted.clone_from(&notes.failed);
    if !notes.is_empty() {
        let stem = written.manifest.file_stem().unwrap_or_default();
        let path = files::free(folder, &format!("{}-notes", stem.display()), "pdf");
        match notes.write(cx, &path) {
            Ok(()) => {
                let part = of_notes(programme, &notes.letters, notes.people, path);
                written.files.insert(written.files.len().min(1), part);
            }
            Err(why) => {
                written.lacking.push(why);
                written.unnoted.extend(notes.people);
            }
        }
    }
    match why {
        Some(why) if written.files.is_empty() => Err(why),
        _ => Ok(written),
    }
}

/// Whether any of these people signs the letter or card of this id, and it waits to be printed.
fn is_waiting(people: &[(usize, Person)], id: &str) -> bool {
    people.iter().any(|(_, person)| person.waits_for(id))
}

/// Writes the letters and cards, the letters as one PDF, with a manifest in which they are unsigned; and says
/// which letters those are.
fn write_pieces(
    cx: &Context<Event>,
    programme: &Programme,
    people: &[(usize, Person)],
    folder: &Path,
) -> Result<(Written, MadeLetters), String> {
    let ui_lang = cx.ui_lang;
    let told = |problems: Vec<Problem>| {
        let messages: Vec<String> = problems.iter().map(|one| one.message(ui_lang)).collect();
        messages.join("; ")
    };
    // What is wrong with a letter that none of them signs is in nobody's way.
    let mut programme = programme.clone();
    programme
        .letters
        .retain(|letter| is_waiting(people, &letter.id));
    programme.cards.retain(|card| is_waiting(people, &card.id));
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
    let Some(campaign) = programme.pieces().map(Piece::campaign).next() else {
        return Err(String::new());
    };
    // A card has the name as its page showed it, whatever a letter beside it hides.
    let named = named.batch(campaign, Draft::default(), cx.today);
    let mut items = programme.items(&batches);
    if let ([only], true) = (&mut items[..], programme.cards.is_empty()) {
        only.id = None;
    }
    let rows = named.rows();
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
            let signed = pieces.filter(|(_, id)| person.waits_for(id));
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
        people: &named,
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
        replaces: false,
        earlier: None,
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
            let whole = rows.iter().enumerate().filter(|(_, row)| is_whole(row));
            let whole = whole.filter_map(|(place, _)| Some((place, people.get(place)?)));
            let mut made = MadeLetters::new();
            for (row, (at, _)) in people.iter().enumerate() {
                for (letter, item) in programme.letters.iter().enumerate() {
                    if summary.page_counts.get(letter, row).is_some() {
                        made.insert((*at, item.id.clone()));
                    }
                }
            }
            let with_pages = |(place, (at, person)): (usize, &(usize, Person))| {
                let mut person = person.clone();
                for (letter, item) in programme.letters.iter().enumerate() {
                    if let Some(pages) = summary.page_counts.get(letter, place) {
                        person.pages.insert(item.id.clone(), pages);
                    }
                }
                (*at, person)
            };
            let letters = summary.files.iter().take(1).cloned();
            let letters = letters.map(|path| of_letters(programme, path));
            let cards = summary.card_files.iter();
            let cards = cards.map(|(size, path)| of_cards(programme, size, path.clone(), ui_lang));
            let written = Written {
                files: letters.chain(cards).collect(),
                manifest,
                people: whole.map(with_pages).collect(),
                failed: summary.failed.len(),
                lacking: Vec::new(),
                unnoted: Vec::new(),
                has_pieces: true,
            };
            Ok((written, made))
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
