//! Work on other threads, so that nothing blocks the window. Its results come back as events of
//! the feature that asked for it, or as a [`Failure`], and wake the window.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use jiff::civil::Date;

use super::page_thread::{self, Bench, Slot, Work};
use super::paths::Failure;
use super::persistence::{Keep, PersistError, Persistence};
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::page::Fonts;
use crate::press::{self, Made};
use crate::problem::{Why, has_errors};
use crate::store::folders::Folders;
use crate::strings::{UiLang, say};

/// What came of a job.
pub(crate) type Outcome<E> = Result<E, Failure>;

/// What every job needs. `E` is what the feature that it is for can be told.
pub(crate) struct Context<E> {
    /// The pack that was open when the job was started.
    pub(crate) campaign: Arc<Campaign>,
    /// The day that letters are dated.
    pub(crate) today: Date,
    /// The language of messages: the window's when the job was started.
    pub(crate) ui_lang: UiLang,
    /// The window.
    pub(crate) ctx: egui::Context,
    /// Where things are remembered, if anywhere.
    pub(crate) folders: Option<Folders>,
    /// Whether nothing is handed to other programs: in tests, in which nobody would close them.
    pub(crate) is_alone: bool,
    tell: Arc<dyn Fn(Outcome<E>) + Send + Sync>,
}

impl<E> Clone for Context<E> {
    fn clone(&self) -> Self {
        Self {
            campaign: self.campaign.clone(),
            today: self.today,
            ui_lang: self.ui_lang,
            ctx: self.ctx.clone(),
            folders: self.folders.clone(),
            is_alone: self.is_alone,
            tell: self.tell.clone(),
        }
    }
}

impl<E: 'static> Context<E> {
    /// Tells the window of something.
    pub(crate) fn tell(&self, event: E) {
        (self.tell)(Ok(event));
    }

    /// Tells the window why something did not work.
    pub(crate) fn fail(&self, failure: Failure) {
        (self.tell)(Err(failure));
    }

    /// The letter as it may be sent.
    ///
    /// # Errors
    /// Its problems, if errors are among them.
    pub(crate) fn make(&self, draft: &Draft) -> Result<Made, Failure> {
        let made = press::make(&self.campaign, draft, self.today, &mut Fonts::new());
        if has_errors(&made.problems) {
            Err(Failure::Refused(made.problems))
        } else {
            Ok(made)
        }
    }

    /// A context for a feature, whose events `wrap` turns into those of the window.
    fn of<F: 'static>(&self, wrap: fn(F) -> E) -> Context<F> {
        let tell = self.tell.clone();
        Context {
            campaign: self.campaign.clone(),
            today: self.today,
            ui_lang: self.ui_lang,
            ctx: self.ctx.clone(),
            folders: self.folders.clone(),
            is_alone: self.is_alone,
            tell: Arc::new(move |told| tell(told.map(wrap))),
        }
    }
}

/// The threads that work for the window.
pub(crate) struct Threads<E> {
    /// What every job needs.
    pub(crate) context: Context<E>,
    told: Receiver<Outcome<E>>,
    pages: Sender<Work>,
    persistence: Option<Persistence>,
}

impl<E: Send + 'static> Threads<E> {
    /// Starts the threads that make pages and that keep things on disk, in `folders`.
    ///
    /// # Errors
    /// A sentence, if the system gives no thread.
    pub(crate) fn new(
        ctx: &egui::Context,
        campaign: Arc<Campaign>,
        today: Date,
        folders: Option<Folders>,
    ) -> Result<Self, String> {
        let (sender, told) = channel();
        let (pages, orders) = channel();
        let window = ctx.clone();
        let context = Context {
            campaign,
            today,
            ui_lang: UiLang::default(),
            ctx: ctx.clone(),
            folders,
            is_alone: false,
            tell: Arc::new(move |told| {
                // Nobody listens any more when the window has closed: then there is nobody to tell.
                if sender.send(told).is_ok() {
                    window.request_repaint();
                }
            }),
        };
        let teller = context.clone();
        let campaign = context.campaign.clone();
        let fail = move || teller.fail(Failure::Failed(say!(teller, "failed-job")));
        thread::Builder::new()
            .name("page".to_owned())
            .spawn(move || page_thread::work(campaign, &orders, &fail))
            .map_err(|error| error.to_string())?;
        let teller = context.clone();
        let fail = move |unkept: PersistError| {
            teller.fail(match unkept {
                PersistError::Disk(error) => Failure::NotKept(Why::of(&error)),
                PersistError::Diary(problems, letters) => Failure::NotNoted(problems, letters),
            });
        };
        let persistence = context.folders.clone();
        let persistence = persistence.map(|folders| Persistence::new(folders, fail));
        let persistence = persistence.transpose().map_err(|error| error.to_string())?;
        Ok(Self {
            context,
            told,
            pages,
            persistence,
        })
    }

    /// Works with this pack from now on.
    pub(crate) fn open(&mut self, campaign: Arc<Campaign>) {
        self.context.campaign = campaign.clone();
        self.order(Work::Campaign(campaign));
    }

    fn order(&self, work: Work) {
        if self.pages.send(work).is_err() {
            let why = say!(self.context, "failed-page");
            self.context.fail(Failure::Failed(why));
        }
    }

    /// What the threads have told since last asked.
    pub(crate) fn told(&self) -> Vec<Outcome<E>> {
        self.told.try_iter().collect()
    }

    /// The threads as a feature uses them, whose events are `wrap`ped to become the window's.
    pub(crate) fn of<F: 'static>(&self, wrap: fn(F) -> E) -> Jobs<'_, F> {
        Jobs {
            context: self.context.of(wrap),
            pages: &self.pages,
            persistence: self.persistence.as_ref(),
        }
    }
}

/// The threads as one feature uses them.
pub(crate) struct Jobs<'a, E> {
    /// What every job needs.
    pub(crate) context: Context<E>,
    pages: &'a Sender<Work>,
    persistence: Option<&'a Persistence>,
}

impl<E: Send + 'static> Jobs<'_, E> {
    /// Sets a thread to a job, and tells what came of it.
    pub(crate) fn start(
        &self,
        name: &str,
        job: impl FnOnce(&Context<E>) -> Outcome<E> + Send + 'static,
    ) {
        let context = self.context.clone();
        self.start_silent(name, move || {
            let told = job(&context);
            (context.tell)(told);
        });
    }

    /// Sets a thread to a job that tells by itself what there is to tell.
    pub(crate) fn start_silent(&self, name: &str, job: impl FnOnce() + Send + 'static) {
        let context = self.context.clone();
        let guarded = move || {
            if catch_unwind(AssertUnwindSafe(job)).is_err() {
                context.fail(Failure::Failed(say!(context, "failed-job")));
            }
        };
        let started = thread::Builder::new().name(name.to_owned()).spawn(guarded);
        if let Err(error) = started {
            let why = Why::of(&error).words(self.context.ui_lang);
            let why = say!(self.context, "failed-thread", why = why);
            self.context.fail(Failure::Failed(why));
        }
    }

    /// Has the thread that makes pages do this, and tells what came of it.
    pub(crate) fn start_page(
        &self,
        slot: Slot,
        job: impl FnOnce(&Context<E>, &mut Bench<'_, '_>) -> E + Send + 'static,
    ) {
        let context = self.context.clone();
        let job = Box::new(move |bench: &mut Bench<'_, '_>| {
            let event = job(&context, bench);
            context.tell(event);
        });
        if self.pages.send(Work::Do(slot, job)).is_err() {
            let why = say!(self.context, "failed-page");
            self.context.fail(Failure::Failed(why));
        }
    }

    /// Whether anything is remembered at all.
    pub(crate) fn is_keeping(&self) -> bool {
        self.persistence.is_some()
    }

    /// Keeps something on disk, if anything is remembered at all.
    pub(crate) fn keep(&self, keep: Keep) {
        if let Some(persistence) = self.persistence {
            persistence.keep(keep);
        }
    }
}
