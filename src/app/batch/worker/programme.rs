//! A programme's file, written and read.

use std::io;
use std::path::{Path, absolute};
use std::sync::Arc;

use crate::app::batch::message::Event;
use crate::app::kernel::diary::Noted;
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Outcome};
use crate::app::kernel::pack::is_known;
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::problems::{in_window, stands_in_the_way};
use crate::batch::names::safe;
use crate::batch::programme::{self, OwnFile, Programme, ProgrammeLetter};
use crate::campaign::Campaign;
use crate::campaign::import_report::ImportReport;
use crate::campaign::load::{self, Loaded};
use crate::letter::{Draft, Sender};
use crate::page::Fonts;
use crate::press;
use crate::problem::{Problem, ProgrammeProblem, has_errors};
use crate::store::diary::{Letters, Way, merged};
use crate::store::outputs::Outputs;
use crate::store::packs::Packs;

/// Saves a programme with its letters beside it.
pub(super) fn save(cx: &Context<Event>, programme: &Programme, to: Where) -> Outcome<Event> {
    let (path, replace) = files::choose(cx, Purpose::Programme, to)?;
    // Wherever the program is called later, it is found there.
    let path = absolute(&path).unwrap_or(path);
    let own = programme.file.as_ref().filter(|own| own.path == path);
    if let Some(own) = own.filter(|_| !replace) {
        return Ok(Event::Saving(path, own.since()));
    }
    if !replace && path.is_file() {
        return Err(Failure::Exists(Purpose::Programme, path));
    }
    let not_written = |why: String| Failure::NotWritten(Purpose::Programme, path.clone(), why);
    let files = programme.files(&path);
    let files = files.map_err(|why| not_written(why.words(cx.ui_lang)))?;
    let written = files.write();
    written.map_err(|error| not_written(files::reason(cx, &error)))?;
    let own = files.own().unwrap_or_else(|| OwnFile::at(&path));
    Ok(Event::Saved(own))
}

/// Reads a programme. A pack that the window asks about is opened by itself first. What
/// the people who saved its letters wrote about themselves stays out, because others sign them.
pub(super) fn open(cx: &Context<Event>, from: Where) -> Outcome<Event> {
    let (path, _) = files::choose(cx, Purpose::OpenProgramme, from)?;
    // What it names is kept, wherever one stands later.
    let path = absolute(&path).unwrap_or(path);
    let known = cx.folders.as_ref().map(Packs::of);
    let mut told = Vec::new();
    let mut packs = |at: Option<&Path>| -> Result<Arc<Campaign>, Vec<Problem>> {
        let loaded = match at.map(load::from_path) {
            Some(loaded) => loaded.map_err(|problem| vec![problem])?,
            None => load::built_in().clone(),
        };
        let mut problems = loaded.problems.clone();
        if !has_errors(&problems) {
            problems.extend(known.as_ref().and_then(|packs| packs.outdated(&loaded)));
            problems.extend(at.and_then(|at| not_taken(known.as_ref(), &loaded, at)));
        }
        if has_errors(&problems) {
            return Err(problems);
        }
        // What is not yet right with a pack is told where it is open.
        told.extend(
            problems
                .into_iter()
                .filter(|problem| problem.rule.is_none()),
        );
        Ok(Arc::new(loaded.campaign))
    };
    let read = programme::read_for_evening(&path, &mut packs);
    Ok(match read {
        Ok((mut programme, problems)) => {
            programme.file = Some(OwnFile::at(&path));
            told.extend(problems);
            told.extend(programme.letters.iter_mut().filter_map(without_words));
            Event::Programme(Box::new(programme), told)
        }
        Err(problems) => Event::NotRead(path, problems),
    })
}

/// That a pack is not used before it was opened by itself, where the window asks what it means.
fn not_taken(packs: Option<&Packs>, loaded: &Loaded, at: &Path) -> Option<Problem> {
    let report = match packs {
        Some(packs) => packs.import_report(loaded),
        None => ImportReport::of(loaded, None, None),
    };
    let path = at.display().to_string();
    let not_taken = ProgrammeProblem::PackNotTaken { path };
    (!is_known(at, &report)).then(|| Problem::error(not_taken))
}

/// Takes out of a letter what the person who saved it wrote about themselves, and says so.
fn without_words(letter: &mut ProgrammeLetter) -> Option<Problem> {
    let Draft {
        words,
        who,
        follows,
        ..
    } = &mut letter.draft;
    let is_theirs = !words.trim().is_empty() || !who.trim().is_empty() || follows.is_some();
    (*words, *who, *follows) = (String::new(), String::new(), None);
    let letter = letter.name(&letter.draft.lang);
    is_theirs.then(|| Problem::warning(ProgrammeProblem::WordsLeftOut { letter }))
}

/// Writes the letters of a programme that this sender signs as e-mails into a folder: all of them, or none.
pub(super) fn mails(
    cx: &Context<Event>,
    programme: &Programme,
    sender: &Sender,
    to: Where,
) -> Outcome<Event> {
    let mut fonts = Fonts::new();
    let (mut mails, mut entries, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for (letter, number) in programme.letters.iter().zip(1..) {
        let draft = Draft {
            sender: sender.clone(),
            ..letter.draft.clone()
        };
        let made = press::make(&letter.campaign, &draft, cx.today, &mut fonts);
        let mail = made.mail().unwrap_or_default();
        let name = letter.name(&draft.lang);
        let found = made.problems.into_iter();
        told.extend(found.map(|problem| problem.about(&*name)));
        mails.push((format!("{number:02} {}.eml", safe(&name)), mail));
        let day = draft.date.unwrap_or(cx.today);
        let entry = Letters::of(&letter.campaign, &draft, day, 1);
        entries.extend(entry.map(|entry| Letters {
            way: Way::Email,
            ..entry
        }));
    }
    let said = |due: fn(&Problem) -> bool| -> Vec<String> {
        let due = told.iter().filter(|problem| due(problem));
        due.map(|problem| in_window(problem, cx.ui_lang)).collect()
    };
    let stops = said(stands_in_the_way);
    if !stops.is_empty() {
        return Ok(Event::NoMails(stops));
    }
    let into = files::folder(cx, Purpose::Mails, to)?;
    let written = || -> io::Result<()> {
        let mut outputs = Outputs::new();
        let folder = outputs.folder(&into.path)?;
        let mut names = Vec::new();
        for (name, mail) in &mails {
            folder.write(name, mail.as_bytes())?;
            names.push(name.clone());
        }
        // No file that is there is replaced.
        outputs.adopt(&folder, &names, &mut |_| false);
        outputs.commit()
    };
    written().map_err(|error| {
        let why = files::reason(cx, &error);
        Failure::NotWritten(Purpose::Mails, into.path.clone(), why)
    })?;
    let letters = programme.letters.iter();
    let campaigns: Vec<&Campaign> = letters.map(|letter| &*letter.campaign).collect();
    let ids: Vec<&String> = programme.letters.iter().map(|letter| &letter.id).collect();
    let what = ((&sender.name, &sender.address), ids, cx.today);
    let noted = Box::new(Noted::new(merged(entries), what, &campaigns));
    Ok(Event::Mails(
        into.keep(),
        mails.len(),
        noted,
        said(|_| true),
    ))
}
