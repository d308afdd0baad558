//! What the batch tab has done on other threads: reading, judging, looking, making.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::available_parallelism;

mod joint;
mod labels;
mod make;
mod programme;

use super::message::{Event, Judging, Look, Task};
use super::state::List;
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs, Outcome};
use crate::app::kernel::page_thread::Slot;
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::persistence::{Keep, lists_file};
use crate::app::kernel::{printing, programs};
use crate::batch::Watcher;
use crate::batch::columns::{self, Columns, Field, Headings, Mapping};
use crate::batch::judge::{Judged, Twins};
use crate::batch::table::{self, Options, Table};
use crate::campaign::search::Query;
use crate::problem::{Fix, Problem};
use crate::store::folders::Folders;
use crate::store::lists::Lists;
use crate::strings::say;

/// What stops work that is under way.
#[derive(Default)]
pub(crate) struct Worker {
    judging: Arc<AtomicBool>,
    making: Arc<AtomicBool>,
    look: Arc<AtomicU64>,
}

/// Sets a thread to a task.
pub(crate) fn run(worker: &mut Worker, jobs: &Jobs<'_, Event>, task: Task) {
    match task {
        Task::Read(number, from, options) => {
            jobs.start("list", move |cx| read(cx, number, from, &options));
        }
        Task::Judge(order) => {
            let stop = renew(&mut worker.judging);
            jobs.start("judge", move |cx| Ok(judge(cx, &order, stop)));
        }
        Task::StopJudging => worker.judging.store(true, Ordering::Relaxed),
        Task::Look(order) => {
            let newest = worker.look.clone();
            newest.store(order.number, Ordering::Relaxed);
            jobs.start("look", move |_| Ok(look(&order, &newest)));
        }
        Task::Paper(order) => jobs.start_page(Slot::Row, move |cx, bench| {
            let page = bench.preview(&cx.ctx, &order, cx.today);
            Event::Paper(Box::new(page))
        }),
        Task::Make(order, to) => {
            let stop = renew(&mut worker.making);
            jobs.start("letters", move |cx| {
                let made = AssertUnwindSafe(|| make::make(cx, &order, to, stop));
                // The tab waits for an end, whatever end.
                catch_unwind(made)
                    .unwrap_or_else(|_| Ok(Event::NotMade(vec![say!(cx, "failed-job")])))
            });
        }
        Task::Join(order, to) => jobs.start("joint", move |cx| joint::make(cx, &order, to)),
        Task::Labels(order, to) => jobs.start("labels", move |cx| labels::make(cx, &order, to)),
        Task::Save(programme, to) => {
            jobs.start("programme", move |cx| programme::save(cx, &programme, to));
        }
        Task::OpenProgramme(from) => {
            jobs.start("programme", move |cx| programme::open(cx, from));
        }
        Task::Mails(programme, sender, to) => {
            jobs.start("mails", move |cx| {
                programme::mails(cx, &programme, &sender, to)
            });
        }
        Task::StopMaking => worker.making.store(true, Ordering::Relaxed),
        Task::OpenTable(path) => {
            let cx = jobs.context.clone();
            jobs.start_silent("open table", move || {
                if cx.is_alone {
                    return;
                }
                if let Err(why) = programs::open(path.as_os_str()) {
                    cx.tell(Event::NotOpened(path, why.words(&cx)));
                }
            });
        }
        Task::Print(job) => jobs.start("print", move |cx| {
            let handed = printing::print(cx, &job).map(Event::Printing);
            handed.map_err(|why| Failure::Failed(why.words(cx)))
        }),
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

fn threads() -> usize {
    available_parallelism().map_or(1, usize::from)
}

fn read(cx: &Context<Event>, number: u64, from: Where, options: &Options) -> Outcome<Event> {
    let (path, _) = files::choose(cx, Purpose::List, from)?;
    let (mut table, options) = match first_filled(&path, options) {
        Ok(read) => read,
        Err(problem) => return Ok(Event::NotRead(path, vec![problem])),
    };
    table.name = path.file_name().unwrap_or_default().display().to_string();
    let remembered = cx
        .folders
        .as_ref()
        .and_then(|folders| remembered(&table, folders));
    let sample = sample(&table);
    let is_remembered = remembered.is_some();
    let (mapping, headings) = remembered.unwrap_or_default();
    let mut list = List::new(path, options, table, sample, mapping, headings);
    // A list that only seems alike is read as its headings say.
    if is_remembered && !list.problems.is_empty() {
        list.read_as(Mapping::new(), Headings::Found);
    }
    list.known_sheet = known_sheet(&list);
    Ok(Event::Read(number, Box::new(list)))
}

/// The sheet asked for, or the first in sight in which anything stands: an empty one before it is no dead end.
fn first_filled(path: &Path, options: &Options) -> Result<(Table, Options), Problem> {
    let problem = match table::read(path, options) {
        Ok(table) => return Ok((table, options.clone())),
        Err(problem) => problem,
    };
    let others = problem.fixes.iter().find_map(|fix| match fix {
        Fix::Among(sheets) if options.sheet.is_none() => Some(sheets.as_slice()),
        _ => None,
    });
    for sheet in others.unwrap_or_default().iter().take(MAX_SHEETS) {
        let of_sheet = with_sheet(options, sheet);
        if let Ok(table) = table::read(path, &of_sheet) {
            return Ok((table, of_sheet));
        }
    }
    Err(problem)
}

fn with_sheet(options: &Options, sheet: &str) -> Options {
    Options {
        sheet: Some(sheet.to_owned()),
        ..options.clone()
    }
}

/// So many other sheets are looked into for headings: each is read anew.
const MAX_SHEETS: usize = 12;

/// The one other sheet in sight whose headings are known, where those of the sheet that was read are not. Of several
/// nobody can tell which is meant.
fn known_sheet(list: &List) -> Option<String> {
    if list.problems.is_empty() {
        return None;
    }
    let (read, all) = list.sheets()?;
    let hidden = &list.table.0.hidden_sheets;
    let others = all
        .iter()
        .filter(|sheet| *sheet != read && !hidden.contains(sheet));
    let mut known = others.take(MAX_SHEETS).filter(|sheet| {
        let Ok(table) = table::read(&list.path, &with_sheet(&list.options, sheet)) else {
            return false;
        };
        let (columns, problems) = Columns::understand(&table, &Mapping::new(), Headings::Found);
        problems.is_empty() && columns.first < table.len()
    });
    let one = known.next()?;
    known.next().is_none().then(|| one.clone())
}

/// What was decided of lists with the headings of one of these rows.
fn remembered(table: &Table, folders: &Folders) -> Option<(Mapping, Headings)> {
    let lists = Lists::read(&lists_file(folders)).ok()?;
    let rows = columns::candidates(table).enumerate();
    let mut found = rows.filter_map(|(index, row)| {
        let found = lists.find(&columns::fingerprint(row.cells()))?;
        Some((index, found))
    });
    let (index, found) = found.next()?;
    let known = found.iter().filter_map(|(name, headings)| {
        let field: Field = name.parse().ok()?;
        Some((field, headings.clone()))
    });
    Some((known.collect(), Headings::At(index)))
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

fn judge(cx: &Context<Event>, order: &Judging, flag: Arc<AtomicBool>) -> Event {
    let mut batch = order.stock.batch(&cx.campaign, cx.today);
    let all = batch.rows();
    let mut twins = if order.before.is_some() || order.rows != all {
        batch.twins(&all)
    } else {
        Twins::of(all.len())
    };
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
        &mut twins,
        threads(),
        &watcher,
        &mut |found| match found {
            Judged::Common(common) => {
                let problems = common.problems.clone();
                cx.tell(Event::Common(order.number, problems));
            }
            Judged::Rows(rows, verdicts) => {
                done += rows.len();
                let found = rows.iter().copied().zip(verdicts).collect();
                cx.tell(Event::Judged(order.number, found, (done, of)));
            }
        },
    );
    Event::JudgedAll(order.number)
}

fn look(order: &Look, newest: &AtomicU64) -> Event {
    let query = Query::new(&order.query);
    let table = &order.stock.table.0;
    let mut found: Vec<(String, u32)> = Vec::new();
    let columns = &order.stock.columns.0;
    for row in columns.first..table.len() {
        // A newer look is under way: nobody waits for this one.
        if row % 512 == 0 && newest.load(Ordering::Relaxed) != order.number {
            break;
        }
        if columns.nobody(table.row(row)).is_some() {
            continue;
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
    Event::Found(order.number, rows)
}
