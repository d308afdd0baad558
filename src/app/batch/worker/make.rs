//! Making the letters, into the files that somebody chose.

use std::hash::Hash;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use super::{Stop, threads};
use crate::app::batch::message::{Done, Event, Make};
use crate::app::batch::state::{Making, usual_pages};
use crate::app::kernel::diary::Noted;
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Outcome};
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::postage;
use crate::app::kernel::printing::{Job, Pages, Paper};
use crate::app::kernel::problems::in_window;
use crate::batch::Watcher;
use crate::batch::judge::Batch;
use crate::batch::mail::{Envelopes, Mail};
use crate::batch::make::{Into, Output, Stopped, Summary, make_several};
use crate::batch::names::{self, safe};
use crate::batch::order::{CardItem, Choices, Collation, Item, Order};
use crate::batch::parts;
use crate::batch::programme::choices;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::letter::wording::Wording;
use crate::page::{envelope, stationery};
use crate::store::folders;
use crate::strings::say;

/// By which the wordings are chosen: whoever makes the same letters again gets the same.
const SEED: u64 = 1;

/// Tells how far making has come.
struct Progress<'a> {
    cx: &'a Context<Event>,
    stop: Stop,
    start: Instant,
}

impl Watcher for Progress<'_> {
    fn progress(&self, done: usize, of: usize) {
        let left = self.left(done, of);
        let making = Making { done, of, left };
        self.cx.tell(Event::Making(making));
    }

    fn cancelled(&self) -> bool {
        self.stop.cancelled()
    }
}

impl Progress<'_> {
    /// By how long it took so far, when that says anything.
    fn left(&self, done: usize, of: usize) -> Option<Duration> {
        let passed = self.start.elapsed();
        let each = passed.checked_div(u32::try_from(done).ok()?)?;
        let rest = u32::try_from(of.saturating_sub(done)).ok()?;
        (passed > Duration::from_secs(1)).then(|| each * rest)
    }
}

/// Asks where, and makes the letters.
pub(crate) fn make(
    cx: &Context<Event>,
    order: &Make,
    to: Where,
    flag: Arc<AtomicBool>,
) -> Outcome<Event> {
    let purpose = if order.output.each {
        Purpose::Each
    } else {
        Purpose::Stack
    };
    // The system's dialog has asked about one file of all, and not about its parts.
    let has_asked = !(to.asks() && order.output.in_parts);
    let (path, replace, made_folder) = if order.output.each {
        let into = files::folder(cx, purpose, to)?;
        (into.path, into.replace, into.new)
    } else {
        let (path, replace) = files::choose(cx, purpose, to)?;
        (path, replace && has_asked, None)
    };
    let folder = if order.output.each {
        path.as_path()
    } else {
        path.parent().unwrap_or(Path::new(""))
    };
    if !folder.is_dir() {
        return Err(Failure::NotWritten(
            purpose,
            path.clone(),
            say!(cx, "failed-no-folder"),
        ));
    }
    if folders::resolved(&path) == folders::resolved(&order.list) {
        return Err(Failure::NotWritten(
            purpose,
            path,
            say!(cx, "batch-failed-list"),
        ));
    }
    let is_there = || {
        if order.output.in_parts {
            !parts::there(&path).is_empty()
        } else {
            path.is_file()
        }
    };
    if purpose == Purpose::Stack && !replace && is_there() {
        return Err(Failure::Exists(purpose, path));
    }
    let list = order.list.file_stem().unwrap_or_default();
    let mut list = list.display().to_string();
    // As the tab told before they were made, by the same words.
    let failed = order.some_fail.then(|| {
        let name = say!(cx, "batch-file-not-printed", list = list.as_str());
        free(folder, &name, "csv")
    });
    // What else lies beside a file of all letters is called as that is, where it has a name of its own.
    let proposed = say!(cx, "batch-file-letters", list = list.as_str());
    if purpose == Purpose::Stack && path.file_name() != Some(proposed.as_ref()) {
        let stem = path.file_stem().unwrap_or_default();
        list = stem.display().to_string();
    }
    let made = say!(cx, "batch-file-made", list = list.as_str());
    let earlier = last(folder, &made, "csv");
    let manifest = (order.output.manifest).then(|| free(folder, &made, "csv"));
    // What goes with a letter is of one: a programme's have their own offices.
    let is_one = order.programme.is_none();
    let cover = (order.output.cover && is_one).then(|| {
        let name = say!(cx, "batch-file-cover", list = list.as_str());
        free(folder, &name, "pdf")
    });
    let envelope = order.output.envelope.as_deref().filter(|_| is_one);
    let envelope = envelope.and_then(envelope::find);
    let envelopes = envelope.map(|envelope| {
        let name = say!(cx, "batch-file-envelopes", list = list.as_str());
        let path = free(folder, &name, "pdf");
        Envelopes {
            path,
            envelope,
            with_window: false,
        }
    });
    let has_copies = !order.stock.draft.copies.is_empty();
    let is_mail = order.output.each && order.output.mails;
    let notes = (order.output.notes && has_copies && !is_mail && is_one).then(|| {
        let name = say!(cx, "batch-file-notes", list = list.as_str());
        free(folder, &name, "pdf")
    });
    let into = if order.output.each {
        Into::Folder {
            path: path.clone(),
            names: if order.programme.is_some() && order.output.names == names::DEFAULT {
                names::OF_SEVERAL.to_owned()
            } else {
                order.output.names.clone()
            },
            mails: order.output.mails,
        }
    } else {
        Into::File {
            path: path.clone(),
            per_file: order
                .output
                .in_parts
                .then_some(order.output.per_file.max(1)),
        }
    };
    let output = Output {
        into,
        // Of a folder somebody is asked where it is, and nothing about what lies in it.
        replaces: replace && !order.output.each,
        earlier: Some(earlier.iter().cloned().collect()),
        duplex: order.output.duplex && !order.output.each,
        cards: None,
        manifest: manifest.clone(),
        failed: failed.clone(),
        tagged: false,
        ui_lang: cx.ui_lang,
    };
    let watcher = Progress {
        cx,
        stop: Stop(flag),
        start: Instant::now(),
    };
    watcher.progress(0, order.rows.len());
    let rows = &order.rows;
    let programme = order.programme.as_deref();
    let batches = batches(cx, order);
    let alone = programme.and_then(|programme| {
        let (table, columns) = (&*order.stock.table.0, &*order.stock.columns.0);
        let alone = programme.people(Draft::default(), table, columns, cx.today)?;
        Some(mended(order, alone))
    });
    let Some(batch) = batches.first().or(alone.as_ref()) else {
        return Ok(Event::NotMade(vec![say!(cx, "programme-none")]));
    };
    let items = match programme {
        Some(programme) => programme.items(&batches),
        None => vec![Item::of(batch)],
    };
    let cards = programme.map_or_else(Vec::new, |one| one.card_items(&[], cx.today));
    let choices = match programme {
        Some(_) => choices(&items, &cards, batch, rows),
        None => Choices::new(),
    };
    let mail = Mail {
        cover: cover.clone(),
        envelopes: envelopes.clone(),
        notes: notes.clone(),
    };
    let title = programme.map(|one| one.title.trim());
    let several = Order {
        letters: &items,
        cards: &cards,
        people: batch,
        rows,
        left_out: &order.left_out,
        choices: &choices,
        collation: Collation::Member,
        title: title.filter(|title| !title.is_empty()),
    };
    let made = make_several(&several, &output, &mail, threads(), &watcher);
    // Where nothing was written it is taken away again.
    if let (Some(new), Ok(_)) = (made_folder, &made) {
        new.keep();
    }
    match made {
        Ok(summary) => Ok(Event::Made(Box::new(Done {
            postage: posted_alone(order)
                .map(|path| {
                    postage::told(path, cx.ui_lang, |prices| {
                        summary.postage(&items, output.duplex, prices)
                    })
                })
                .unwrap_or_default(),
            noted: Noted::new(
                summary.entries(&items, &cards, output.way(cover.is_some())),
                made_of(&order.list, &batches, rows),
                &campaigns(&items, &cards),
            ),
            letters: summary.letters,
            rest: summary.failed.len(),
            cards: summary
                .card_files
                .iter()
                .map(|(size, path)| {
                    let size = size.title.show(&cx.ui_lang.lang());
                    say!(cx, "signing-file-cards", file = short(path), size = size)
                })
                .collect(),
            pages: summary.pages,
            line: if programme.is_some() {
                summary.line_of_several(batch.date(), cx.ui_lang)
            } else {
                summary.line(batch, cx.ui_lang)
            },
            print: job(order, &summary.files),
            is_one_file: summary.files.len() == 1 && !order.output.each,
            first: summary.files.first().cloned().unwrap_or(path),
            earlier: earlier.filter(|_| manifest.is_some()),
            manifest,
            failed: failed.filter(|path| path.is_file()),
            notes: to_look_at(cx, batch, rows, &summary)
                .into_iter()
                .chain(
                    cover
                        .iter()
                        .map(|path| say!(cx, "done-cover", file = short(path))),
                )
                .chain(
                    envelopes
                        .iter()
                        .map(|envelopes| say!(cx, "done-envelopes", file = short(&envelopes.path))),
                )
                .chain(
                    notes
                        .iter()
                        .filter(|path| path.is_file())
                        .map(|path| say!(cx, "done-notes", file = short(path))),
                )
                .chain(summary.notes.iter().map(|note| in_window(note, cx.ui_lang)))
                .collect(),
        }))),
        Err(Stopped::Cancelled) => Ok(Event::Stopped),
        Err(Stopped::Problems(problems)) => {
            let errors = problems.iter().filter(|problem| problem.is_error());
            let lines = errors.map(|problem| in_window(problem, cx.ui_lang));
            Ok(Event::NotMade(lines.collect()))
        }
        Err(Stopped::Nothing(summary)) => {
            let mut lines = vec![say!(cx, "batch-none-made", rows = summary.rows)];
            let why = summary.failed.iter().take(5).map(|(row, verdict)| {
                let row = batch.table.row(*row).line();
                say!(
                    cx,
                    "batch-row-why",
                    row = row,
                    why = verdict.why(cx.ui_lang)
                )
            });
            lines.extend(why);
            Ok(Event::NotMade(lines))
        }
    }
}

/// So many rows are named one by one.
const NAMED: usize = 8;

/// What is to be looked at among the letters that were made: those that were to check, and those that have more
/// pages than most.
fn to_look_at(
    cx: &Context<Event>,
    batch: &Batch<'_>,
    rows: &[usize],
    summary: &Summary,
) -> Vec<String> {
    let named = |rows: &[usize], count: usize| {
        let rows = rows.iter().take(NAMED);
        let rows = rows.map(|row| batch.table.row(*row).line().to_string());
        let more = (count > NAMED).then(|| "…".to_owned());
        rows.chain(more).collect::<Vec<_>>().join(", ")
    };
    let mut told = Vec::new();
    let doubtful = summary.to_check.tally.rows();
    if doubtful > 0 {
        let first: Vec<usize> = summary.to_check.first.iter().map(|(row, _)| *row).collect();
        let lines = named(&first, doubtful);
        told.push(say!(cx, "done-to-check", count = doubtful, rows = lines));
    }
    let pages = |place: usize| summary.page_counts.get(0, place).unwrap_or(0);
    let usual = usual_pages((0..rows.len()).map(pages));
    let longer = rows.iter().enumerate();
    let longer = longer.filter(|(place, _)| usual > 0 && pages(*place) > usual);
    let longer: Vec<usize> = longer.map(|(_, row)| *row).collect();
    if !longer.is_empty() {
        let lines = named(&longer, longer.len());
        told.push(say!(cx, "done-longer", count = longer.len(), rows = lines));
    }
    told
}

/// The batch of each letter: of the one in *Compose*, or of the programme's.
fn batches<'a>(cx: &'a Context<Event>, order: &'a Make) -> Vec<Batch<'a>> {
    let mut batches = match order.programme.as_deref() {
        None => vec![order.stock.batch(&cx.campaign, cx.today)],
        Some(programme) => {
            let (table, columns) = (&*order.stock.table.0, &*order.stock.columns.0);
            let batches = programme.batches(table, columns, cx.today).into_iter();
            batches.map(|batch| mended(order, batch)).collect()
        }
    };
    for batch in &mut batches {
        batch.draft.wording = order.output.vary.then_some(Wording::Seed(SEED));
    }
    batches
}

/// With the rows as they were mended.
fn mended<'a>(order: &Make, batch: Batch<'a>) -> Batch<'a> {
    Batch {
        edits: (*order.stock.edits).clone(),
        ..batch
    }
}

/// The campaigns of these letters and cards.
fn campaigns<'a>(items: &[Item<'_, 'a>], cards: &[CardItem<'a>]) -> Vec<&'a Campaign> {
    let letters = items.iter().map(|item| item.batch.campaign);
    letters
        .chain(cards.iter().map(|card| card.campaign))
        .collect()
}

/// The group's table of prices, where the letters are posted one by one.
fn posted_alone(order: &Make) -> Option<&Path> {
    let output = &order.output;
    let is_other = (output.each && output.mails) || output.cover;
    order.prices.as_deref().filter(|_| !is_other)
}

/// How the letters are printed: in one go where they are in one file.
fn job(order: &Make, files: &[PathBuf]) -> Option<Job> {
    let [file] = files else { return None };
    let letters = order.programme.iter().flat_map(|one| &one.letters);
    let mut papers: Vec<&str> = letters.map(|one| one.draft.paper.as_str()).collect();
    papers.dedup();
    let paper = match papers[..] {
        [] => stationery::find(&order.stock.draft.paper),
        [one] => stationery::find(one),
        _ => None,
    };
    (!order.output.each).then(|| Job {
        pages: Pages::File(file.clone()),
        paper: paper.map(|paper| Paper::of(paper.width, paper.height)),
        both_sides: order.output.duplex,
    })
}

/// What letters are known again by: a list's letters of another campaign, day, language or choice, or of
/// other rows, are others.
fn made_of(list: &Path, batches: &[Batch<'_>], rows: &[usize]) -> impl Hash {
    let each = batches.iter().map(|batch| {
        let (pack, draft) = (&batch.campaign.pack, &batch.draft);
        let campaign = (pack.id.to_string(), pack.version.to_string());
        let chosen = (
            draft.to.clone(),
            draft.cases.clone(),
            draft.asks.clone(),
            draft.lang.code().to_owned(),
        );
        (campaign, chosen, batch.date())
    });
    let each: Vec<_> = each.collect();
    (list.to_owned(), each, rows.to_vec())
}

fn short(path: &Path) -> String {
    path.file_name().unwrap_or_default().display().to_string()
}

/// The last file there that [`free`] gave a name like this.
fn last(folder: &Path, name: &str, ending: &str) -> Option<PathBuf> {
    let name = safe(name);
    let first = folder.join(format!("{name}.{ending}"));
    let others = (2..).map(|number| folder.join(format!("{name} {number}.{ending}")));
    let all = std::iter::once(first).chain(others);
    all.take_while(|path| path.exists()).last()
}

/// A name that no file there has: a list that somebody mended by hand is not replaced.
fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    files::free(folder, &safe(name), ending)
}
