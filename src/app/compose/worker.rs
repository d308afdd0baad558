//! Work on the letter on other threads: writing it as a file, and handing it to other programs.

mod card;

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::message::{Event, Export, Task};
use crate::app::kernel::action::Action;
use crate::app::kernel::diary::Noted;
use crate::app::kernel::files::{choose, folder, free, reason, write};
use crate::app::kernel::jobs::{Context, Jobs, Outcome};
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::printing::{self, Job, Pages, Paper, Unprinted};
use crate::app::kernel::problems::in_window;
use crate::app::kernel::programs;
use crate::batch::handout;
use crate::campaign::{Campaign, Lang};
use crate::letter::spelling::Names;
use crate::letter::{Draft, plain};
use crate::pdf;
use crate::press::Press;
use crate::press::file::ExportKind;
use crate::problem::{BatchProblem, PageProblem, Problem, Rule, Why, has_errors};
use crate::store::diary::Way;
use crate::store::dictionary::Dictionary;
use crate::store::{folders, letter_file, outputs};
use crate::strings::say;

/// What is kept from one task to the next.
#[derive(Default)]
pub(crate) struct Worker {
    speller: Arc<Mutex<Speller>>,
}

/// Sets a thread to a task.
pub(crate) fn run(worker: &Worker, jobs: &Jobs<'_, Event>, task: Task) {
    match task {
        Task::Export(order) => jobs.start("export", move |cx| export(cx, &order)),
        Task::ExportAll(drafts, to) => {
            jobs.start("export", move |cx| export_all(cx, &drafts, to));
        }
        Task::Handout(purpose, draft, to) => {
            jobs.start("handout", move |cx| hand_out(cx, purpose, &draft, to));
        }
        Task::Card(choice, to) => jobs.start("card", move |cx| card::write(cx, &choice, to)),
        Task::Picture(from) => jobs.start("picture", move |cx| card::picture(cx, from)),
        Task::AddCard(choice, pack) => {
            jobs.start("card", move |cx| card::add(cx, *choice, pack));
        }
        Task::CopyText(draft) => jobs.start("copy", move |cx| copy_text(cx, &draft)),
        Task::Mail(draft) => jobs.start("mail", move |cx| mail(cx, &draft)),
        Task::Save(draft, with_sender, to) => {
            jobs.start("save", move |cx| save(cx, draft, with_sender, to));
        }
        Task::Spell(lang, words) => {
            let speller = worker.speller.clone();
            jobs.start("spell", move |cx| Ok(spell(cx, &speller, lang, words)));
        }
        Task::Suggest(lang, word) => {
            let speller = worker.speller.clone();
            jobs.start("suggest", move |cx| Ok(suggest(cx, &speller, lang, word)));
        }
    }
}

/// Has the page of a letter printed.
pub(crate) fn start_print(jobs: &Jobs<'_, Event>, draft: Box<Draft>) {
    jobs.start("print", move |cx| print(cx, &draft));
}

type Cx = Context<Event>;

/// Something that did not work, said in words.
fn failed<T>(why: String) -> Result<T, Failure> {
    Err(Failure::Failed(why))
}

/// What the diary notes of a letter.
fn noted(cx: &Cx, draft: &Draft, way: Way) -> Noted {
    Noted::letter(&cx.campaign, draft, cx.today, way)
}

/// Writes a draft that may be sent as the kind of file that was asked for, and the letter beside
/// it where that was asked for too.
fn export(cx: &Cx, export: &Export) -> Outcome<Event> {
    let made = cx.make(&export.draft)?;
    let purpose = Purpose::Export(export.kind);
    let by_dialog = export.to.asks();
    let (path, replace) = choose(cx, purpose, export.to.clone())?;
    // Whoever types another ending wants another kind of file.
    let kind = ExportKind::of(&path).unwrap_or(export.kind);
    let mut files = match made.files(kind, &path) {
        Ok(files) => files,
        Err(why) => {
            return failed(say!(
                cx,
                "failed-file",
                why = Problem::from(why).sentence(cx.ui_lang)
            ));
        }
    };
    // The system's dialog has asked about the first picture alone.
    let asked = |index| replace && (index == 0 || !by_dialog);
    let mut taken = files.iter().enumerate();
    if taken.any(|(index, (path, _))| !asked(index) && path.is_file()) {
        return Err(Failure::Exists(purpose, path));
    }
    if let Some(with_sender) = export.beside {
        files.push(beside(cx, &export.draft, with_sender, &path)?);
    }
    match outputs::write_all(&files) {
        Ok(()) => {
            let noted = Box::new(noted(cx, &export.draft, Way::of(kind)));
            Ok(Event::Exported(path, kind, noted))
        }
        Err(error) => Err(Failure::NotWritten(purpose, path, reason(cx, &error))),
    }
}

/// What the exported letter said, with the pack's version, to be kept as `letter.pdf.letter`: a
/// name that no letter has that was saved by itself.
fn beside(
    cx: &Cx,
    draft: &Draft,
    with_sender: bool,
    exported: &Path,
) -> Result<(PathBuf, Vec<u8>), Failure> {
    let text = letter_file::to_text(draft, &cx.campaign, with_sender).or_else(|why| {
        failed(say!(
            cx,
            "failed-save",
            why = Why::given(why).words(cx.ui_lang)
        ))
    })?;
    let mut name = exported.file_name().unwrap_or_default().to_owned();
    // Who replaces a file means what lies beside it; where that file is gone, nobody was asked.
    let path = if exported.is_file() {
        name.push(".letter");
        exported.with_file_name(name)
    } else {
        free(folders::of(exported), &name.to_string_lossy(), "letter")
    };
    Ok((path, text.into_bytes()))
}

/// The notes that lie with copies of this letter, which may be sent, and what should be looked at.
fn copy_notes(cx: &Cx, draft: &Draft) -> Result<(Vec<u8>, Vec<Problem>), Vec<Problem>> {
    let (pages, problems) = Press::new(&cx.campaign).notes(draft, cx.today);
    if has_errors(&problems) {
        return Err(problems);
    }
    if pages.is_empty() {
        return Err(vec![Problem::error(BatchProblem::NoNotes)]);
    }
    let title = say!(cx, "file-notes");
    match pdf::write(&pages, &title, &draft.lang) {
        Ok(pdf) => Ok((pdf, problems)),
        Err(reason) => Err(vec![Problem::error(PageProblem::NotMade { reason })]),
    }
}

/// Writes what is handed out with letters like this draft.
fn hand_out(cx: &Cx, purpose: Purpose, draft: &Draft, to: Where) -> Outcome<Event> {
    let made = if let Some(handout) = purpose.handout() {
        handout::make(&cx.campaign, draft, handout, cx.today)
    } else {
        // They speak of a letter that was written.
        cx.make(draft)?;
        copy_notes(cx, draft)
    };
    let (pdf, problems) = made.map_err(Failure::Refused)?;
    let path = write(cx, purpose, to, &pdf)?;
    let of_words = problems.iter();
    let of_words = of_words.filter(|problem| problem.rule == Some(Rule::Language));
    let told = of_words.map(|problem| in_window(problem, cx.ui_lang));
    Ok(Event::HandedOut(path, told.collect()))
}

/// Writes a PDF for each draft into a folder: all of them, or none if one may not be sent or one's
/// name is taken.
fn export_all(cx: &Cx, drafts: &[(String, Draft)], to: Where) -> Outcome<Event> {
    let mut pdfs = Vec::new();
    let mut unfit = 0;
    // Whoever mends one letter is not to learn of the next only then.
    let mut refused = Vec::new();
    for (name, draft) in drafts {
        let made = match cx.make(draft) {
            Ok(made) => made,
            Err(failure) => match for_office(cx, draft, failure) {
                Failure::Refused(problems) => {
                    refused.extend(problems);
                    continue;
                }
                other => return Err(other),
            },
        };
        let letter = made.letter.as_ref();
        unfit += usize::from(letter.is_some_and(|letter| !letter.edits.gone.is_empty()));
        match made.pdf() {
            Ok(pdf) => pdfs.push((name, pdf)),
            Err(why) => {
                return failed(say!(
                    cx,
                    "failed-pdf",
                    why = Problem::from(why).sentence(cx.ui_lang)
                ));
            }
        }
    }
    if !refused.is_empty() {
        return Err(Failure::Refused(refused));
    }
    let into = folder(cx, Purpose::All, to)?;
    if !into.replace && pdfs.iter().any(|(name, _)| into.path.join(name).exists()) {
        return Err(Failure::Exists(Purpose::All, into.path));
    }
    let files = pdfs
        .into_iter()
        .map(|(name, pdf)| (into.path.join(name), pdf));
    let files: Vec<(PathBuf, Vec<u8>)> = files.collect();
    match outputs::write_all(&files) {
        Ok(()) => {
            let each = drafts.iter().map(|(_, draft)| noted(cx, draft, Way::Post));
            let each = each.collect();
            Ok(Event::ExportedAll(into.keep(), files.len(), unfit, each))
        }
        Err(error) => Err(Failure::NotWritten(
            Purpose::All,
            into.path.clone(),
            reason(cx, &error),
        )),
    }
}

/// The same failure, with the office that it is about.
fn for_office(cx: &Cx, draft: &Draft, failure: Failure) -> Failure {
    let Failure::Refused(problems) = failure else {
        return failure;
    };
    let office = cx.campaign.addressee(&draft.to);
    let office = office.map_or("", |office| {
        office
            .short
            .show(cx.campaign.shown_in(cx.ui_lang.code(), &draft.lang))
    });
    let named = problems.into_iter().map(|problem| problem.about(office));
    Failure::Refused(named.collect())
}

/// Writes the letter.
fn save(cx: &Cx, draft: Box<Draft>, with_sender: bool, to: Where) -> Outcome<Event> {
    let text = letter_file::to_text(&draft, &cx.campaign, with_sender).or_else(|why| {
        failed(say!(
            cx,
            "failed-save",
            why = Why::given(why).words(cx.ui_lang)
        ))
    })?;
    let path = write(cx, Purpose::Save, to, text.as_bytes())?;
    Ok(Event::Saved(path, draft, with_sender))
}

fn copy_text(cx: &Cx, draft: &Draft) -> Outcome<Event> {
    let made = cx.make(draft)?;
    let text = made.letter.as_ref().map(plain::text);
    Ok(Event::Text(text.unwrap_or_default()))
}

/// Begins an e-mail, into which the letter's text is pasted.
fn mail(cx: &Cx, draft: &Draft) -> Outcome<Event> {
    let made = cx.make(draft)?;
    let Some(letter) = &made.letter else {
        return failed(say!(cx, "failed-job"));
    };
    let link = programs::mail_link(&letter.mail, &letter.title);
    match programs::open(OsStr::new(&link)) {
        Ok(()) => {
            let noted = Box::new(noted(cx, draft, Way::Email));
            Ok(Event::Mailed(plain::text(letter), noted))
        }
        Err(why) => {
            let why = say!(cx, "failed-mail", why = why.words(cx));
            Err(Failure::Instead(why, Action::Copy))
        }
    }
}

/// Has the page printed.
fn print(cx: &Cx, draft: &Draft) -> Outcome<Event> {
    let made = cx.make(draft)?;
    let pdf = match made.pdf() {
        Ok(pdf) => pdf,
        Err(why) => {
            return failed(say!(
                cx,
                "failed-pdf",
                why = Problem::from(why).sentence(cx.ui_lang)
            ));
        }
    };
    let job = Job {
        pages: Pages::Made(pdf),
        paper: Some(Paper::of(made.paper.width, made.paper.height)),
        both_sides: false,
    };
    match printing::print(cx, &job) {
        Ok(handed) => {
            let noted = Box::new(noted(cx, draft, Way::Post));
            Ok(Event::Printing(handed, noted))
        }
        Err(Unprinted::Cancelled) => failed(Unprinted::Cancelled.words(cx)),
        Err(why) => {
            let instead = Action::Export(ExportKind::Pdf);
            Err(Failure::Instead(why.words(cx), instead))
        }
    }
}

/// The dictionary that was read last, and the names beside it.
#[derive(Default)]
struct Speller {
    of: Option<(Lang, Arc<Campaign>)>,
    path: Option<PathBuf>,
    /// Read once there is a word to look up. One that cannot be is as good as none.
    dictionary: Option<io::Result<Dictionary>>,
    names: Names,
}

impl Speller {
    /// The dictionary of this language, if there is one.
    fn open(&mut self, cx: &Cx, lang: &Lang) -> Option<(&Dictionary, &Names)> {
        self.look(cx, lang);
        let path = self.path.as_ref()?;
        let read = || Dictionary::read(path);
        let dictionary = self.dictionary.get_or_insert_with(read);
        Some((dictionary.as_ref().ok()?, &self.names))
    }

    /// Whether there is one, which is not read yet.
    fn look(&mut self, cx: &Cx, lang: &Lang) -> bool {
        let is_same = self
            .of
            .as_ref()
            .is_some_and(|(of, campaign)| of == lang && Arc::ptr_eq(campaign, &cx.campaign));
        if !is_same {
            let folders = cx.folders.as_ref();
            let places = folders.map_or(&[][..], |folders| &folders.dictionaries);
            *self = Self {
                of: Some((lang.clone(), cx.campaign.clone())),
                path: Dictionary::find(places, lang),
                dictionary: None,
                names: Names::of(&cx.campaign, lang),
            };
        }
        self.path.is_some()
    }
}

/// Looks words up.
fn spell(cx: &Cx, speller: &Mutex<Speller>, lang: Lang, words: Vec<String>) -> Event {
    let mut speller = speller.lock().unwrap_or_else(PoisonError::into_inner);
    let misspelt = if words.is_empty() {
        speller.look(cx, &lang).then(Vec::new)
    } else {
        speller.open(cx, &lang).map(|(dictionary, names)| {
            let words = words.into_iter();
            let wrong = |word: &String| !names.has(word) && !dictionary.has(word);
            words.filter(wrong).collect()
        })
    };
    Event::Spelt(lang, misspelt)
}

/// Looks for what was meant by a word.
fn suggest(cx: &Cx, speller: &Mutex<Speller>, lang: Lang, word: String) -> Event {
    let mut speller = speller.lock().unwrap_or_else(PoisonError::into_inner);
    let found = speller.open(cx, &lang);
    let meant = found.map_or(Vec::new(), |(dictionary, _)| dictionary.suggest(&word));
    Event::Suggested(lang, word, meant)
}
