//! Effects done on other threads, so that nothing blocks the window. Results come back as
//! [`Told`] and wake the window.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use egui::{Context, ViewportCommand};
use jiff::civil::Date;

use super::arrival;
use super::batch::clerk::{self, Clerk};
use super::command::Told;
use super::evening;
use super::files;
use super::keeper::{Desk, Keep};
use super::organise;
use super::outside;
use super::pages::{Work, make_pages};
use super::stall::{Evening, EveningTold};
use super::state::Look;
use super::update::{Effect, Pack};
use crate::campaign::Campaign;
use crate::letter::{Draft, plain};
use crate::page::Fonts;
use crate::press::{self, Made};
use crate::problem::has_errors;
use crate::store::folders::Folders;
use crate::store::temporary;
use crate::strings::{UiLang, say};

/// The threads that work for the window.
pub struct Jobs {
    shop: Shop,
    orders: Sender<Work>,
    told: Receiver<Told>,
    pub(super) folders: Option<Folders>,
    desk: Option<Desk>,
    pub(super) clerk: Clerk,
    alone: bool,
}

/// What every job needs.
#[derive(Clone)]
pub(super) struct Shop {
    pub(super) campaign: Arc<Campaign>,
    pub(super) today: Date,
    /// In which messages are told: the window's when the job was started.
    pub(super) ui_lang: UiLang,
    pub(super) ctx: Context,
    tell: Sender<Told>,
}

impl Shop {
    /// Tells the window, and wakes it.
    pub(super) fn tell(&self, told: Told) {
        // Nobody listens any more when the window has closed: then there is nobody to tell.
        if self.tell.send(told).is_ok() {
            self.ctx.request_repaint();
        }
    }

    /// The letter as it may leave the house.
    pub(super) fn make(&self, draft: &Draft) -> Result<Made, Told> {
        let made = press::make(&self.campaign, draft, self.today, &mut Fonts::new());
        if has_errors(&made.problems) {
            Err(Told::Refused(made.problems))
        } else {
            Ok(made)
        }
    }
}

impl Jobs {
    /// Starts the threads that make pages and that keep things on disk, in `folders`.
    ///
    /// # Errors
    /// A sentence, if the system gives no thread.
    pub fn new(
        ctx: &Context,
        campaign: Arc<Campaign>,
        today: Date,
        folders: Option<Folders>,
    ) -> Result<Self, String> {
        let (tell, told) = channel();
        let (orders, taken) = channel();
        let shop = Shop {
            campaign,
            today,
            ui_lang: UiLang::default(),
            ctx: ctx.clone(),
            tell,
        };
        let worker = shop.clone();
        thread::Builder::new()
            .name("page".to_owned())
            .spawn(move || make_pages(&worker, &taken))
            .map_err(|error| format!("no thread for the page: {error}"))?;
        let teller = shop.clone();
        let fail = move |error: io::Error| {
            let why = say!(teller, "failed-keep", why = error.to_string());
            teller.tell(Told::Failed(why));
        };
        let desk = folders.clone().map(|folders| Desk::new(folders, fail));
        let desk = desk
            .transpose()
            .map_err(|error| format!("no thread to keep letters: {error}"))?;
        Ok(Self {
            shop,
            orders,
            told,
            folders,
            desk,
            clerk: Clerk::default(),
            alone: false,
        })
    }

    /// Does `effect`, or sets a thread to it; messages are told in `ui_lang`.
    pub fn run(&mut self, effect: Effect, ui_lang: UiLang) {
        self.shop.ui_lang = ui_lang;
        let ctx = &self.shop.ctx;
        match effect {
            Effect::Make(order) => self.work(Work::Order(Box::new(order))),
            Effect::Campaign(Pack(campaign)) => {
                self.shop.campaign = campaign.clone();
                self.work(Work::Campaign(campaign));
            }
            Effect::Clipboard(text) => ctx.copy_text(text),
            Effect::Look(look) => ctx.set_theme(match look {
                Look::System => egui::ThemePreference::System,
                Look::Light => egui::ThemePreference::Light,
                Look::Dark => egui::ThemePreference::Dark,
            }),
            Effect::Size(percent) => ctx.set_zoom_factor(f32::from(percent) / 100.0),
            Effect::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            Effect::CopyText(draft) => self.start("copy", move |shop| copy_text(shop, &draft)),
            Effect::Mail(draft) => self.start("mail", move |shop| mail(shop, &draft)),
            Effect::Print(draft) => {
                let folders = self.folders.clone();
                self.start("print", move |shop| print(shop, &draft, folders.as_ref()));
            }
            Effect::Export(export) => {
                self.start("export", move |shop| files::export(shop, &export));
            }
            Effect::Handout(purpose, draft, to) => {
                self.start("handout", move |shop| {
                    files::hand_out(shop, purpose, &draft, to)
                });
            }
            Effect::ExportAll(drafts, to) => {
                self.start("export", move |shop| files::export_all(shop, &drafts, to));
            }
            Effect::Save(draft, with_sender, to) => {
                self.start("save", move |shop| {
                    files::save(shop, draft, with_sender, to)
                });
            }
            Effect::Open(to) => {
                let folders = self.folders.clone();
                self.start("open", move |shop| files::open(shop, folders.as_ref(), to));
            }
            Effect::BuiltIn => {
                let folders = self.folders.clone();
                self.start("open", move |_| arrival::built_in(folders.as_ref()));
            }
            Effect::Take(arrived) => {
                let folders = self.folders.clone();
                self.start("take", move |shop| {
                    arrival::take(shop, folders.as_ref(), &arrived)
                });
            }
            Effect::ShowInFolder(path) => {
                let shop = self.shop.clone();
                self.start_silent("show", move || {
                    if let Err(why) = outside::show_in_folder(&path) {
                        shop.tell(Told::Failed(say!(shop, "failed-show", why = why)));
                    }
                });
            }
            Effect::Remember => {
                if let Some(folders) = self.folders.clone() {
                    let state = folders.state.clone();
                    self.start("remember", move |shop| files::remember(shop, &folders));
                    self.start("evenings", move |shop| {
                        EveningTold::Left(evening::left(&state, &shop.campaign)).into()
                    });
                }
            }
            Effect::Evening(work) => self.evening(work),
            Effect::Keep(draft, path) => {
                self.keep(Keep::Letter(self.shop.campaign.clone(), draft, path));
            }
            Effect::Forget => self.keep(Keep::Nothing),
            Effect::DiscardLeft(file) => self.keep(Keep::Discard(file)),
            Effect::Settings(settings) => self.keep(Keep::Settings(settings)),
            Effect::Batch(task) => clerk::run(self, task),
            Effect::Organise(task) => organise::clerk::run(self, task),
            Effect::Recent(recent) => self.keep(Keep::Recent(recent)),
        }
    }

    fn evening(&self, work: Evening) {
        let state = self.folders.as_ref().map(|folders| folders.state.clone());
        let folder = evening::folder(state.as_deref());
        let alone = self.alone;
        match work {
            Evening::Keep {
                draft,
                people,
                printed,
                taken,
            } => {
                let campaign = self.shop.campaign.clone();
                self.keep(Keep::Evening(campaign, draft, people, printed, taken));
            }
            Evening::Print(draft, people) => {
                self.start("print", move |shop| {
                    let printed =
                        evening::print(&shop.campaign, &draft, &people, shop.today, &folder);
                    if let Ok(EveningTold::Printed { path, .. }) = &printed
                        && !alone
                        && let Err(why) = outside::open(&path.display().to_string())
                    {
                        shop.tell(Told::Failed(say!(shop, "failed-print", why = why)));
                    }
                    printed.unwrap_or_else(EveningTold::NotPrinted).into()
                });
            }
            Evening::End(total) => {
                let letters = total.letters;
                let shop = self.shop.clone();
                let tell = move || shop.tell(EveningTold::Ended(letters).into());
                if self.desk.is_some() {
                    self.keep(Keep::EveningEnded(total, Box::new(tell)));
                } else {
                    self.start_silent("end", move || {
                        if crate::store::evening::remove(&folder).is_ok() {
                            tell();
                        }
                    });
                }
            }
        }
    }

    pub(super) fn work(&self, work: Work) {
        if self.orders.send(work).is_err() {
            let why = say!(self.shop, "failed-page");
            self.shop.tell(Told::Failed(why));
        }
    }

    /// What every job needs.
    pub(super) fn shop(&self) -> Shop {
        self.shop.clone()
    }

    pub(super) fn keep(&self, keep: Keep) {
        if let Some(desk) = &self.desk {
            desk.keep(keep);
        }
    }

    /// Hands no letters gathered to another program from now on.
    pub fn keep_to_themselves(&mut self) {
        self.alone = true;
    }

    /// What the threads have told since last asked.
    pub fn told(&self) -> Vec<Told> {
        self.told.try_iter().collect()
    }

    pub(super) fn start(&self, name: &str, job: impl FnOnce(&Shop) -> Told + Send + 'static) {
        let shop = self.shop.clone();
        self.start_silent(name, move || {
            let told = catch_unwind(AssertUnwindSafe(|| job(&shop)))
                .unwrap_or_else(|_| Told::Failed(say!(shop, "failed-job")));
            shop.tell(told);
        });
    }

    pub(super) fn start_silent(&self, name: &str, job: impl FnOnce() + Send + 'static) {
        let shop = self.shop.clone();
        let guarded = move || {
            if catch_unwind(AssertUnwindSafe(job)).is_err() {
                shop.tell(Told::Failed(say!(shop, "failed-job")));
            }
        };
        let started = thread::Builder::new().name(name.to_owned()).spawn(guarded);
        if let Err(error) = started {
            let why = say!(self.shop, "failed-thread", why = error.to_string());
            self.shop.tell(Told::Failed(why));
        }
    }
}

fn copy_text(shop: &Shop, draft: &Draft) -> Told {
    match shop.make(draft) {
        Ok(made) => Told::Text(made.letter.as_ref().map(plain::text).unwrap_or_default()),
        Err(refused) => refused,
    }
}

/// Begins an e-mail with the letter's text.
fn mail(shop: &Shop, draft: &Draft) -> Told {
    let made = match shop.make(draft) {
        Ok(made) => made,
        Err(refused) => return refused,
    };
    let Some(letter) = &made.letter else {
        return Told::Failed(say!(shop, "failed-job"));
    };
    let text = plain::text(letter);
    let (link, is_whole) = outside::mail_link(&letter.title, &text);
    match outside::open(&link) {
        Ok(()) => Told::Mailed((!is_whole).then_some(text)),
        Err(why) => Told::Failed(say!(shop, "failed-mail", why = why)),
    }
}

/// Hands the page to the program that prints PDFs.
fn print(shop: &Shop, draft: &Draft, folders: Option<&Folders>) -> Told {
    let pdf = match shop.make(draft).map(|made| made.pdf()) {
        Ok(Ok(pdf)) => pdf,
        Ok(Err(why)) => return Told::Failed(say!(shop, "failed-pdf", why = why.to_string())),
        Err(refused) => return refused,
    };
    let folder = folders.map_or_else(std::env::temp_dir, |folders| folders.state.clone());
    let handed = temporary::hand_over(&folder, &pdf).map_err(|error| error.to_string());
    match handed.and_then(|path| outside::open(&path.display().to_string())) {
        Ok(()) => Told::Printing,
        Err(why) => Told::Failed(say!(shop, "failed-print", why = why)),
    }
}
