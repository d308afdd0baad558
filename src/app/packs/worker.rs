//! Opening a pack that somebody hands over: what it means is shown before it is used, and once it is
//! used it stays on this computer with its maker's key.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::message::{Event, Row, Task};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs, Outcome};
use crate::app::kernel::pack::{Import, PackAt, is_known};
use crate::app::kernel::paths::Failure;
use crate::campaign::freshness::of_addressee;
use crate::campaign::import_report::ImportReport;
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::{Key, Number};
use crate::campaign::trust::Trust;
use crate::problem::{Problem, has_errors};
use crate::store::diary::Diary;
use crate::store::diary::kept::Book;
use crate::store::folders::Folders;
use crate::store::packs::{self, Packs};
use crate::store::{keys, pack_file};
use crate::strings::{Door, say};

/// Sets a thread to a task.
pub(crate) fn run(jobs: &Jobs<'_, Event>, task: Task) {
    match task {
        Task::BuiltIn => jobs.start("open", |cx| {
            let loaded = packs::first(cx.folders.as_ref());
            Ok(opened(&loaded, None, None))
        }),
        Task::Campaigns(paths, diary) => jobs.start("campaigns", move |cx| {
            let book = cx.folders.as_ref().map(|own| Book::at(own, diary));
            let book = book.filter(Book::exists);
            // What is wrong with it is told where it is opened.
            let diary = book.and_then(|book| book.read().ok());
            let row = |cx, path, loaded| row(cx, path, loaded, diary.as_ref());
            let first = packs::first(cx.folders.as_ref());
            let own = row(cx, None, Ok(first));
            let others = paths.into_iter().filter(|path| !load::is_exercise(path));
            let others = others.map(|path| {
                let loaded = load::from_path(&path);
                row(cx, Some(path), loaded)
            });
            let exercise = row(
                cx,
                Some(load::EXERCISE_AT.into()),
                Ok(load::exercise().clone()),
            );
            let rows = [own, exercise].into_iter().chain(others);
            Ok(Event::Campaigns(rows.collect()))
        }),
        Task::SignToo(path, shown) => jobs.start("sign", move |cx| sign_too(cx, path, shown)),
        Task::Take(import) => jobs.start("take", move |cx| take(cx, &import)),
    }
}

/// Opens a pack, whatever door it comes by; what is not [known](is_known) is handed over to be asked about.
pub(crate) fn open(folders: Option<&Folders>, path: PathBuf) -> Event {
    let loaded = match load::from_path(&path) {
        Ok(loaded) if has_errors(&loaded.problems) => {
            return Event::NotOpened(path, loaded.problems);
        }
        Ok(loaded) => loaded,
        Err(problem) => return Event::NotOpened(path, vec![problem]),
    };
    let packs = folders.map(Packs::of);
    let report = match &packs {
        Some(packs) => packs.import_report(&loaded),
        None => ImportReport::of(&loaded, None, None),
    };
    let is_known = is_known(&path, &report);
    let at = PackAt::of(path);
    if is_known {
        let outdated = packs.and_then(|packs| packs.outdated(&loaded));
        return opened(&loaded, Some(at), outdated);
    }
    let own = folders.and_then(keys::kept).map(|secret| secret.key());
    let lacks = |key: &Key| match &report.trust {
        Trust::Few { of, .. } => of.contains(key) && !loaded.maker.keys().contains(key),
        _ => false,
    };
    Event::Handed(Box::new(Import {
        can_sign: !at.is_folder && own.is_some_and(|key| lacks(&key)),
        pack: Arc::new(loaded),
        at,
        report,
    }))
}

/// A pack as a line of the table of campaigns.
fn row(
    cx: &Context<Event>,
    path: Option<PathBuf>,
    loaded: Result<Loaded, Problem>,
    diary: Option<&Diary>,
) -> Row {
    let stem = path.as_deref().and_then(Path::file_stem);
    let name = stem.map(|stem| stem.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let (campaign, number) = match loaded {
        Ok(loaded) => (loaded.campaign, loaded.number),
        Err(problem) => {
            return Row {
                path,
                title: name,
                problem: Some(problem.in_one_line(cx.ui_lang, Door::Window)),
                ..Row::default()
            };
        }
    };
    let lang = campaign.first_language();
    let lang = campaign.shown_in(cx.ui_lang.code(), &lang);
    let title = campaign.pack.title.show(lang);
    let offices = campaign.addressees.iter();
    let old = offices.filter(|office| of_addressee(&campaign, office, lang, cx.today).is_some());
    let claims = campaign.claims.iter();
    let letters = diary.map(|diary| {
        let all = diary.letters.iter();
        let own = all.filter(|entry| campaign.pack.id == entry.campaign.as_str());
        own.map(|entry| entry.letters).sum()
    });
    Row {
        path,
        title: if title.is_empty() {
            name
        } else {
            title.to_owned()
        },
        languages: campaign.pack.languages.clone(),
        ends: campaign.pack.ends,
        recheck_by: campaign.pack.recheck_by,
        old_addresses: old.count(),
        unchecked: claims.filter(|claim| claim.checked.is_none()).count(),
        letters,
        number: number.to_string(),
        is_draft: campaign.pack.draft,
        problem: None,
    }
}

/// Puts the user's own signature into the pack's file, if it is still the pack that was shown, and shows what
/// the file means now.
fn sign_too(cx: &Context<Event>, path: PathBuf, shown: Number) -> Outcome<Event> {
    let Some(secret) = cx.folders.as_ref().and_then(keys::kept) else {
        return Err(Failure::Failed(say!(cx, "pack-no-home")));
    };
    match pack_file::sign_too(&path, &secret, shown) {
        Ok(file) => {
            if let Err(error) = file.write(&path) {
                let why = say!(cx, "failed-pack", why = files::reason(cx, &error));
                return Err(Failure::Failed(why));
            }
            Ok(open(cx.folders.as_ref(), path))
        }
        Err(problems) => Ok(Event::NotOpened(path, problems)),
    }
}

/// Keeps the pack on this computer, and uses it.
fn take(cx: &Context<Event>, import: &Import) -> Outcome<Event> {
    if let Some(folders) = &cx.folders
        && let Err(error) = Packs::of(folders).take(&import.pack)
    {
        let why = say!(cx, "failed-pack", why = files::reason(cx, &error));
        return Err(Failure::Failed(why));
    }
    Ok(opened(&import.pack, Some(import.at.clone()), None))
}

fn opened(loaded: &Loaded, at: Option<PackAt>, outdated: Option<Problem>) -> Event {
    let campaign = Arc::new(loaded.campaign.clone());
    let problems = loaded.problems.iter().cloned().chain(outdated).collect();
    Event::Opened(campaign, problems, at)
}
