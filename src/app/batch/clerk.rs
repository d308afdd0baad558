//! What the batch tab has done on other threads: reading, judging, looking, making.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use super::{Done, Heard, Judging, List, Look, Make, Making, Shared, Task};
use crate::app::command::Told;
use crate::app::files;
use crate::app::jobs::{Jobs, Shop, Work};
use crate::app::keeper::Keep;
use crate::app::state::Purpose;
use crate::app::strings::say;
use crate::app::update::Where;
use crate::batch::Watcher;
use crate::batch::columns::{self, Columns, Field, Mapping};
use crate::batch::judge::{Judged, Twins};
use crate::batch::mail::Mail;
use crate::batch::make::{Into, Output, Stopped, make_with};
use crate::batch::table::{self, Options, Table};
use crate::campaign::search::Query;
use crate::diagnostic::Diagnostic;
use crate::store::folders::Folders;
use crate::store::lists::{self, Lists};

/// What stops work that is under way.
#[derive(Default)]
pub struct Clerk {
    judging: Arc<AtomicBool>,
    making: Arc<AtomicBool>,
    look: Arc<AtomicU64>,
}

/// Sets a thread to a task.
pub(in crate::app) fn run(jobs: &mut Jobs, task: Task) {
    match task {
        Task::Read(from, options) => {
            let folders = jobs.folders.clone();
            jobs.start("list", move |shop| {
                read(shop, from, &options, folders.as_ref())
            });
        }
        Task::Judge(order) => {
            let stop = renew(&mut jobs.clerk.judging);
            jobs.start("judge", move |shop| judge(shop, &order, stop));
        }
        Task::StopJudging => jobs.clerk.judging.store(true, Ordering::Relaxed),
        Task::Look(order) => {
            let newest = jobs.clerk.look.clone();
            newest.store(order.number, Ordering::Relaxed);
            jobs.start("look", move |_| look(&order, &newest));
        }
        Task::Paper(order) => jobs.work(Work::Row(order)),
        Task::Make(order, to) => {
            let stop = renew(&mut jobs.clerk.making);
            jobs.start("letters", move |shop| make(shop, &order, to, stop));
        }
        Task::StopMaking => jobs.clerk.making.store(true, Ordering::Relaxed),
        Task::Remember(fingerprint, mapping) => {
            let named = mapping
                .into_iter()
                .map(|(field, headings)| (field.name().to_owned(), headings));
            jobs.keep(Keep::List(fingerprint, named.collect()));
        }
    }
}

/// Stops what is under way, and gives what stops the next.
fn renew(stop: &mut Arc<AtomicBool>) -> Arc<AtomicBool> {
    stop.store(true, Ordering::Relaxed);
    *stop = Arc::default();
    stop.clone()
}

fn told(heard: Heard) -> Told {
    Told::Batch(Box::new(heard))
}

/// A problem as the window tells it: without help that speaks of the command line.
pub(in crate::app) fn in_window(problem: &Diagnostic) -> String {
    match &problem.help {
        Some(help) if !help.contains("--") => format!("{} ({help})", problem.message),
        _ => problem.message.clone(),
    }
}

fn threads() -> usize {
    available_parallelism().map_or(1, usize::from)
}

fn read(shop: &Shop, from: Where, options: &Options, folders: Option<&Folders>) -> Told {
    let path = match files::choose(shop, Purpose::List, from) {
        Ok((path, _)) => path,
        Err(told) => return told,
    };
    let mut table = match table::read(&path, options) {
        Ok(table) => table,
        Err(problem) => return told(Heard::NotRead(path, vec![problem])),
    };
    table.name = path.file_name().unwrap_or_default().display().to_string();
    let remembered = folders.and_then(|folders| remembered(&table, folders));
    let sample = sample(&table);
    let mapping = remembered.unwrap_or_default();
    let columns = Columns::of(&table, &mapping).map(Shared::new);
    told(Heard::Read(Box::new(List {
        path,
        options: options.clone(),
        table: Shared::new(table),
        columns,
        mapping,
        sample,
    })))
}

/// Where it is remembered which columns were which.
pub(in crate::app) fn lists_file(folders: &Folders) -> PathBuf {
    folders.state.join("lists.toml")
}

fn remembered(table: &Table, folders: &Folders) -> Option<Mapping> {
    let lists = Lists::read(&lists_file(folders)).ok()?;
    let found = columns::candidates(table)
        .find_map(|row| lists.find(&columns::fingerprint(row.cells())))?;
    let fields = |found: &lists::Mapping| {
        let known = found.iter();
        let known = known.filter_map(|(name, headings)| {
            let field: Field = name.parse().ok()?;
            Some((field, headings.clone()))
        });
        known.collect::<Mapping>()
    };
    let mapping = fields(found);
    // A list that only seems alike is read as its headings say.
    Columns::of(table, &mapping).is_ok().then_some(mapping)
}

fn sample(table: &Table) -> Option<String> {
    let rows = (0..table.len().min(200)).map(|index| table.row(index));
    let cells = rows.flat_map(|row| row.cells().collect::<Vec<_>>());
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_ascii()).take(3).collect();
    (!cells.is_empty()).then(|| cells.join(" · "))
}

/// Waits for the flag, and for nothing else.
struct Stop(Arc<AtomicBool>);

impl Watcher for Stop {
    fn progress(&self, _: usize, _: usize) {}

    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

fn judge(shop: &Shop, order: &Judging, flag: Arc<AtomicBool>) -> Told {
    let mut batch = order.stock.batch(&shop.campaign, shop.today);
    let all = batch.rows();
    let twins = batch.twins(&all);
    let mut rows = order.rows.clone();
    if let Some(before) = &order.before {
        let edits = std::mem::replace(&mut batch.edits, (**before).clone());
        let others: Twins = batch.twins(&all);
        batch.edits = edits;
        rows.extend(twins.differing(&others));
        rows.sort_unstable();
        rows.dedup();
    }
    let of = rows.len();
    let mut done = 0;
    let watcher = Stop(flag);
    batch.judge_each(
        &rows,
        &twins,
        threads(),
        &watcher,
        &mut |found| match found {
            Judged::Common(common) => {
                let problems = common.problems.clone();
                shop.tell(told(Heard::Common(order.number, problems)));
            }
            Judged::Rows(rows, verdicts) => {
                done += rows.len();
                let found = rows.iter().copied().zip(verdicts).collect();
                shop.tell(told(Heard::Judged(order.number, found, (done, of))));
            }
        },
    );
    told(Heard::JudgedAll(order.number))
}

fn look(order: &Look, newest: &AtomicU64) -> Told {
    let query = Query::new(&order.query);
    let table = &order.stock.table.0;
    let mut found: Vec<(String, u32)> = Vec::new();
    for row in order.stock.columns.0.first..table.len() {
        // A newer look is under way: nobody waits for this one.
        if row % 512 == 0 && newest.load(Ordering::Relaxed) != order.number {
            break;
        }
        let entry = order.stock.entry(row);
        let sender = &entry.sender;
        let line = table.row(row).line().to_string();
        let texts = [sender.name.as_str(), &sender.place, &entry.words, &line];
        let address = sender.address.iter().map(String::as_str);
        if query.is_empty() || query.matches(texts.into_iter().chain(address)) {
            let key = if order.by_name {
                sender.name.to_lowercase()
            } else {
                String::new()
            };
            found.push((key, u32::try_from(row).unwrap_or(u32::MAX)));
        }
    }
    // Of equals as in the list.
    found.sort();
    let rows = found.into_iter().map(|(_, row)| row).collect();
    told(Heard::Found(order.number, rows))
}

/// Tells how far making has come.
struct Progress<'a> {
    shop: &'a Shop,
    stop: Stop,
    start: Instant,
}

impl Watcher for Progress<'_> {
    fn progress(&self, done: usize, of: usize) {
        let left = self.left(done, of);
        let making = Making { done, of, left };
        self.shop.tell(told(Heard::Making(making)));
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

fn make(shop: &Shop, order: &Make, to: Where, flag: Arc<AtomicBool>) -> Told {
    let purpose = if order.output.each {
        Purpose::Each
    } else {
        Purpose::Stack
    };
    let (path, replace) = match files::choose(shop, purpose, to) {
        Ok(chosen) => chosen,
        Err(told) => return told,
    };
    let folder = if order.output.each {
        path.as_path()
    } else {
        path.parent().unwrap_or(Path::new(""))
    };
    if !folder.is_dir() {
        return Told::NotWritten(purpose, path.clone(), say!(shop, "failed-no-folder"));
    }
    if path == order.list {
        return Told::NotWritten(purpose, path, say!(shop, "batch-failed-list"));
    }
    // Parts have names of their own, and a folder's files never replace any.
    if purpose == Purpose::Stack && !replace && path.is_file() {
        return Told::Exists(purpose, path);
    }
    let list = order.list.file_stem().unwrap_or_default();
    let list = list.display().to_string();
    let manifest = order.output.manifest.then(|| {
        let name = say!(shop, "batch-file-made", list = list.as_str());
        free(folder, &name)
    });
    let failed = order.some_fail.then(|| {
        let name = say!(shop, "batch-file-not-printed", list = list.as_str());
        free(folder, &name)
    });
    let into = if order.output.each {
        Into::Folder {
            path: path.clone(),
            names: order.output.names.clone(),
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
        duplex: order.output.duplex && !order.output.each,
        manifest: manifest.clone(),
        failed: failed.clone(),
    };
    let watcher = Progress {
        shop,
        stop: Stop(flag),
        start: Instant::now(),
    };
    watcher.progress(0, order.rows.len());
    let batch = order.stock.batch(&shop.campaign, shop.today);
    let (rows, left_out) = (&order.rows, &order.left_out);
    let mail = Mail::default();
    match make_with(&batch, rows, left_out, &output, &mail, threads(), &watcher) {
        Ok(summary) => told(Heard::Made(Box::new(Done {
            letters: summary.letters,
            rows: summary.rows,
            pages: summary.pages,
            line: summary.line(&batch),
            first: summary.files.first().cloned().unwrap_or(path),
            manifest,
            failed,
            notes: summary.notes.iter().map(in_window).collect(),
        }))),
        Err(Stopped::Cancelled) => told(Heard::Stopped),
        Err(Stopped::Problems(problems)) => {
            let errors = problems.iter().filter(|problem| problem.is_error());
            told(Heard::NotMade(errors.map(in_window).collect()))
        }
        Err(Stopped::Nothing(summary)) => {
            let mut lines = vec![say!(shop, "batch-none-made", rows = summary.rows)];
            let why = summary.failed.iter().take(5).map(|(row, verdict)| {
                let row = batch.table.row(*row).line();
                say!(shop, "batch-row-why", row = row, why = verdict.why())
            });
            lines.extend(why);
            told(Heard::NotMade(lines))
        }
    }
}

/// A name that no file there has: a list that somebody mended by hand is not replaced.
fn free(folder: &Path, name: &str) -> PathBuf {
    let name = crate::batch::names::safe(name);
    let first = folder.join(format!("{name}.csv"));
    let others = (2..).map(|number| folder.join(format!("{name} {number}.csv")));
    std::iter::once(first)
        .chain(others)
        .find(|path| !path.exists())
        .unwrap_or_default()
}
