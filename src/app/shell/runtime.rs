//! Effects done: work is handed to the threads of the kernel, each feature's to its own worker.

use std::path::Path;
use std::sync::Arc;

use egui::{Context, ViewportCommand};
use jiff::civil::Date;

use super::message::{Effect, Event, Task};
use crate::app::compose::state::Recovered;
use crate::app::kernel::files::choose;
use crate::app::kernel::jobs::{Context as JobContext, Jobs, Outcome, Threads};
use crate::app::kernel::page_thread::Slot;
use crate::app::kernel::pages::failed;
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::persistence::Keep;
use crate::app::kernel::{contrast, programs, theme};
use crate::app::{batch, compose, diary, organise, packs, settings, signing};
use crate::campaign::Campaign;
use crate::campaign::load;
use crate::problem::TextFile;
use crate::store::folders::Folders;
use crate::store::packs::Packs;
use crate::store::recent::{self, Recent};
use crate::store::settings::{Contrast, Look};
use crate::store::{self, autosave, letter_file, outputs, running};
use crate::strings::{UiLang, say};

/// What does the effects.
pub(crate) struct Runtime {
    threads: Threads<Event>,
    batch: batch::worker::Worker,
    compose: compose::worker::Worker,
}

impl Runtime {
    /// Starts the threads.
    ///
    /// # Errors
    /// A sentence, if the system gives no thread.
    pub(crate) fn new(
        ctx: &Context,
        campaign: Arc<Campaign>,
        today: Date,
        folders: Option<Folders>,
    ) -> Result<Self, String> {
        Ok(Self {
            threads: Threads::new(ctx, campaign, today, folders)?,
            batch: batch::worker::Worker::default(),
            compose: compose::worker::Worker::default(),
        })
    }

    /// Whether anything is remembered.
    pub(crate) fn is_remembering(&self) -> bool {
        self.threads.context.folders.is_some()
    }

    /// Hands nothing to other programs from now on.
    pub(crate) fn keep_to_itself(&mut self) {
        self.threads.context.is_alone = true;
    }

    /// Listens for what the program is called with while this window is open; `takes` says whether
    /// it is a good moment.
    pub(crate) fn listen(&self, takes: impl Fn() -> bool + Send + 'static) {
        if let Some(folders) = &self.threads.context.folders {
            let cx = self.jobs().context;
            running::listen(folders, move |wanted| {
                let is_taken = takes();
                if is_taken {
                    cx.tell(Event::Called(wanted));
                }
                is_taken
            });
        }
    }

    /// What the threads have told since last asked.
    pub(crate) fn told(&self) -> Vec<Outcome<Event>> {
        self.threads.told()
    }

    /// The threads as the shell uses them.
    pub(crate) fn jobs(&self) -> Jobs<'_, Event> {
        self.threads.of(|event| event)
    }

    /// Does `effect`, or sets a thread to it; messages are said in `ui_lang`.
    pub(crate) fn run(&mut self, effect: Effect, ui_lang: UiLang) {
        self.threads.context.ui_lang = ui_lang;
        let ctx = &self.threads.context.ctx;
        match effect {
            Effect::Task(task) => self.work(task),
            Effect::Make(order) => {
                self.jobs().start_page(Slot::Letter, move |cx, bench| {
                    let other = order.pack.as_ref().map(|pack| &*pack.0);
                    let other = other.filter(|pack| !std::ptr::eq(*pack, bench.campaign));
                    let page = match other {
                        _ if order.card.is_some() => {
                            let card = order.card.as_deref();
                            let shown = card.and_then(|card| {
                                bench.preview_of_card(&cx.ctx, &order, card, cx.today)
                            });
                            shown.unwrap_or_else(|| failed(&order))
                        }
                        None => bench.preview(&cx.ctx, &order, cx.today),
                        Some(campaign) => {
                            let shown = bench.preview_of(&cx.ctx, &order, campaign, cx.today);
                            shown.unwrap_or_else(|| failed(&order))
                        }
                    };
                    Event::Made(Box::new(page))
                });
            }
            Effect::Campaign(pack) => self.threads.open(pack.0),
            Effect::Keep(draft, path) => {
                let campaign = self.threads.context.campaign.clone();
                self.jobs().keep(Keep::Letter(campaign, draft, path));
            }
            Effect::Forget => self.jobs().keep(Keep::Nothing),
            Effect::DiscardLeft(file) => self.jobs().keep(Keep::Discard(file)),
            Effect::Recent(recent) => self.jobs().keep(Keep::Recent(recent)),
            Effect::Settings(settings) => self.jobs().keep(Keep::Settings(settings)),
            Effect::Note(noted) => self.jobs().keep(Keep::Note(noted)),
            Effect::Remember => {
                if let Some(folders) = self.threads.context.folders.clone() {
                    let jobs = self.jobs();
                    jobs.start("remember", move |cx| Ok(remember(cx, &folders)));
                    let jobs = self.threads.of(Event::Signing);
                    signing::worker::run(&jobs, signing::message::Task::Remember);
                }
            }
            Effect::Look(look) => ctx.set_theme(match look {
                Look::System => egui::ThemePreference::System,
                Look::Light => egui::ThemePreference::Light,
                Look::Dark => egui::ThemePreference::Dark,
            }),
            Effect::Contrast(contrast) => {
                theme::dress_all(ctx, contrast == Contrast::High);
                if contrast == Contrast::System {
                    let ctx = ctx.clone();
                    self.jobs().start_silent("contrast", move || {
                        if contrast::is_high() {
                            theme::dress_all(&ctx, true);
                            ctx.request_repaint();
                        }
                    });
                }
            }
            Effect::Size(percent) => ctx.set_zoom_factor(f32::from(percent) / 100.0),
            Effect::Print(draft) => {
                compose::worker::start_print(&self.threads.of(Event::Compose), draft);
            }
            Effect::PrintAs(question) => question.answer(),
            Effect::Clipboard(text) => ctx.copy_text(text),
            Effect::ShowInFolder(path) => {
                let cx = self.threads.context.clone();
                self.jobs().start_silent("show", move || {
                    if let Err(why) = programs::show_in_folder(&path) {
                        let why = why.words(&cx);
                        let path = path.display().to_string();
                        let said = say!(cx, "failed-show", why = why, path = path);
                        cx.fail(Failure::Failed(said));
                    }
                });
            }
            Effect::Raise => {
                ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                ctx.send_viewport_cmd(ViewportCommand::Focus);
            }
            Effect::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            // `update` has done these.
            Effect::Ask(_) | Effect::Message(..) | Effect::CloseDialog | Effect::Go(_) => {}
        }
    }

    fn work(&mut self, task: Task) {
        match task {
            Task::Compose(task) => {
                let jobs = self.threads.of(Event::Compose);
                compose::worker::run(&self.compose, &jobs, task);
            }
            Task::Packs(task) => packs::worker::run(&self.threads.of(Event::Packs), task),
            Task::Batch(task) => {
                let jobs = self.threads.of(Event::Batch);
                batch::worker::run(&mut self.batch, &jobs, task);
            }
            Task::Signing(task) => signing::worker::run(&self.threads.of(Event::Signing), task),
            Task::Settings(task) => {
                settings::worker::run(&self.threads.of(Event::Settings), task);
            }
            Task::Diary(task) => diary::worker::run(&self.threads.of(Event::Diary), task),
            Task::Organise(task) => organise::worker::run(&self.threads.of(Event::Organise), task),
            Task::Open(from) => self.jobs().start("open", move |cx| open(cx, from)),
        }
    }
}

/// Reads a letter, or a pack.
fn open(cx: &JobContext<Event>, from: Where) -> Outcome<Event> {
    if let Where::At(path, _) = &from
        && load::is_exercise(path)
    {
        let event = packs::worker::open(cx.folders.as_ref(), path.clone());
        return Ok(Event::Packs(event));
    }
    let (path, _) = choose(cx, Purpose::Open, from)?;
    if !path.exists() {
        return Ok(Event::Gone(path));
    }
    let is_pack = path.is_dir() || path.extension().is_some_and(|ending| ending == "entreaty");
    if is_pack {
        let event = packs::worker::open(cx.folders.as_ref(), path);
        return Ok(Event::Packs(event));
    }
    Ok(match letter_file::read(&path, &cx.campaign) {
        Ok((draft, problems)) => Event::Compose(compose::message::Event::Opened(
            path,
            Box::new(draft),
            problems,
        )),
        Err(problems) => Event::Packs(packs::message::Event::NotOpened(path, problems)),
    })
}

/// What was remembered from earlier: the letters and packs opened recently, and what crashes left
/// of letters of this pack.
fn remember(cx: &JobContext<Event>, folders: &Folders) -> Event {
    let recent = recent::read(&folders.state);
    sweep(folders, &recent);
    let left = autosave::left::<autosave::Kept>(&folders.state)
        .into_iter()
        .filter_map(|left| {
            let name = left.file.display().to_string();
            let file = TextFile::new(name, left.kept.letter);
            let (draft, _) = letter_file::from_text(&file, &cx.campaign).ok()?;
            Some(Recovered {
                draft,
                path: left.kept.path,
                file: left.file,
            })
        });
    let texts = autosave::left::<autosave::Texts>(&folders.state).into_iter();
    let texts = texts
        .map(|left| left.kept)
        .filter(|kept| !kept.title.is_empty());
    Event::Remembered(recent, left.collect(), texts.collect())
}

/// Takes away what killed programs left half-written: among what is remembered, and where letters
/// were saved recently. Other folders are swept when something is written there again.
fn sweep(folders: &Folders, recent: &Recent) {
    outputs::sweep(&folders.config);
    Packs::of(folders).sweep();
    autosave::sweep(&folders.state);
    store::signing::sweep(&folders.state);
    let mut known: Vec<&Path> = recent
        .letters
        .iter()
        .filter_map(|path| path.parent())
        .collect();
    known.dedup();
    for folder in known {
        outputs::sweep(folder);
    }
}
