//! Printing: pages go to the system's own print dialog; where there is none, to a queue that the
//! person chooses in a dialog of ours; where there is neither, to the program that shows PDFs.
//!
//! - [`paper`] names a sheet as print systems do.
//! - [`portal`] is the dialog of desktops made of parts.
//! - [`spooler`] is CUPS, by its commands; macOS has it too, where nobody has tried this yet.
//!
//! On Windows the pages are opened in the program for PDFs: what the system offers beside that
//! (the verb “print”) asks nothing, and prints on whatever is the first printer at that program's size.

mod paper;
#[cfg(target_os = "linux")]
mod portal;
#[cfg(unix)]
mod spooler;

use std::io;
use std::path::Path;

#[cfg(target_os = "linux")]
use raw_window_handle::HasWindowHandle;

use super::files::reason;
use super::jobs::Context;
use super::paths::Failure;
use super::print_dialog::{Choice, Question};
use super::programs::{self, Unopened};
use crate::store::temporary;
pub use crate::store::temporary::Pages;
use crate::strings::{Speaker, UiLang, of_others, say};
pub use paper::Paper;

/// What others see of a job: in queues, and on separator sheets. It names nobody.
const TITLE: &str = "Entreaty";

/// Pages to be printed, at their actual size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The pages.
    pub pages: Pages,
    /// The sheet that all of them are on; none where they are on several.
    pub paper: Option<Paper>,
    /// Whether they are made to be printed on both sides of it.
    pub both_sides: bool,
}

/// Who has the pages now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// The system, as the person chose in its dialog.
    Dialog,
    /// The queue of this printer.
    Queue(String),
    /// The program for PDFs, in which they are still to be printed.
    Viewer,
}

impl Handed {
    /// In words.
    pub fn words(&self, ui_lang: UiLang) -> String {
        let speaker = Speaker { ui_lang };
        match self {
            Self::Dialog => say!(speaker, "printing-dialog"),
            Self::Queue(printer) => say!(speaker, "printing-queue", printer = printer.as_str()),
            Self::Viewer => say!(speaker, "printing-viewer"),
        }
    }
}

/// Why nothing was printed.
#[cfg_attr(not(unix), expect(dead_code, reason = "only one way is known there"))]
#[derive(Debug)]
pub(crate) enum Unprinted {
    /// The person did not want it after all.
    Cancelled,
    /// The system's dialog ended without an answer, or what it should print was refused; what it said.
    Dialog(String),
    /// The queue of this printer did not take the pages; what it said.
    Queue(String, String),
    /// No program for PDFs took them.
    Viewer(Unopened),
    /// They could not be read, or be written for others to read.
    Disk(io::Error),
}

impl Unprinted {
    /// In words.
    pub(crate) fn words<E>(&self, cx: &Context<E>) -> String {
        match self {
            Self::Cancelled => say!(cx, "unprinted-cancelled"),
            Self::Dialog(why) => {
                say!(cx, "unprinted-dialog", why = of_others(cx.ui_lang, why))
            }
            Self::Queue(printer, why) => {
                let why = of_others(cx.ui_lang, why);
                say!(cx, "unprinted-queue", printer = printer.as_str(), why = why)
            }
            Self::Viewer(why) => say!(cx, "unprinted-viewer", why = why.words(cx)),
            Self::Disk(error) => say!(cx, "unprinted-disk", why = reason(cx, error)),
        }
    }
}

/// Has pages printed, and waits for what the person says to it.
///
/// # Errors
/// Nobody has the pages.
pub(crate) fn print<E: 'static>(cx: &Context<E>, job: &Job) -> Result<Handed, Unprinted> {
    if cx.is_alone {
        return Ok(Handed::Viewer);
    }
    if portal::is_there() {
        match portal::print(job, &parent(&cx.ctx)) {
            Err(portal::Error::NeverShown) => {}
            Err(portal::Error::Unprinted(why)) => return Err(why),
            Ok(()) => return Ok(Handed::Dialog),
        }
    }
    let printers = spooler::printers();
    if printers.is_empty() {
        return view(cx, job).map(|()| Handed::Viewer);
    }
    let choice = ask(cx, printers, job)?;
    spooler::print(job, &choice)?;
    Ok(Handed::Queue(choice.printer))
}

/// Where a context keeps what portals call its window by.
fn window_id() -> egui::Id {
    egui::Id::unique("window for portals")
}

/// Notes the window that dialogs of the system are to stand above.
#[cfg(target_os = "linux")]
pub(crate) fn note_window(ctx: &egui::Context, window: &impl HasWindowHandle) {
    let window = window.window_handle().ok();
    if let Some(name) = window.and_then(|window| portal::name_of(window.as_raw())) {
        ctx.data_mut(|data| data.insert_temp(window_id(), name));
    }
}

/// What portals call the window by; nothing where they have no name for it.
fn parent(ctx: &egui::Context) -> String {
    ctx.data(|data| data.get_temp(window_id()).unwrap_or_default())
}

/// Asks the person how, in the window.
fn ask<E: 'static>(cx: &Context<E>, printers: Vec<String>, job: &Job) -> Result<Choice, Unprinted> {
    let (question, answered) = Question::new(printers, job.both_sides);
    cx.fail(Failure::NoPrintDialog(Box::new(question)));
    answered.recv().map_err(|_| Unprinted::Cancelled)
}

/// Opens the pages in the program for PDFs.
fn view<E>(cx: &Context<E>, job: &Job) -> Result<(), Unprinted> {
    let opened = |path: &Path| programs::open(path.as_os_str()).map_err(Unprinted::Viewer);
    match &job.pages {
        Pages::File(path) => opened(path),
        Pages::Made(pdf) => {
            let folders = cx.folders.as_ref();
            let folder = folders.map_or_else(std::env::temp_dir, |folders| folders.state.clone());
            let path = temporary::hand_over(&folder, pdf).map_err(Unprinted::Disk)?;
            opened(&path)
        }
    }
}

/// Other systems have no such dialog, or none that is known here.
#[cfg(not(target_os = "linux"))]
mod portal {
    use super::{Job, Unprinted};

    pub(super) enum Error {
        NeverShown,
        #[expect(dead_code, reason = "nothing is ever shown")]
        Unprinted(Unprinted),
    }

    pub(super) fn is_there() -> bool {
        false
    }

    pub(super) fn print(_: &Job, _: &str) -> Result<(), Error> {
        Err(Error::NeverShown)
    }
}

/// Other systems have no such queues, or none that are known here.
#[cfg(not(unix))]
mod spooler {
    use super::{Choice, Job, Unprinted};

    pub(super) fn printers() -> Vec<String> {
        Vec::new()
    }

    pub(super) fn print(_: &Job, _: &Choice) -> Result<(), Unprinted> {
        Err(Unprinted::Cancelled)
    }
}
