//! The thread that keeps things on disk, one after another: the letter safe from a crash, the
//! settings, and which letters were opened lately.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::batch::clerk::lists_file;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::store::autosave::{self, Keeper, Kept, Texts};
use crate::store::evening::{self, Evening, Person, Table, Total};
use crate::store::folders::{self, Folders};
use crate::store::lists::{Lists, Mapping};
use crate::store::recent::{self, Recent};
use crate::store::settings::{self, Settings};
use crate::store::{letter_file, temporary};

/// A letter is on disk this long after the first change that was not.
const SOON: Duration = Duration::from_millis(400);

/// Who quits has handed the page to the printing program at least this long ago, or not yet.
const QUITTING: Duration = Duration::from_mins(1);

/// Something to be kept, or no longer.
pub(super) enum Keep {
    /// The letter as it is.
    Letter(Arc<Campaign>, Box<Draft>, Option<PathBuf>),
    /// No letter: it was saved or given up.
    Nothing,
    /// The templates that are not saved; none if there are none.
    Texts(Option<Box<Texts>>),
    /// What a crash left is to go; what is kept now comes first.
    Discard(PathBuf),
    /// The settings.
    Settings(Box<Settings>),
    /// The letters opened lately.
    Recent(Recent),
    /// Which columns were which in lists with these headings.
    List(String, Mapping),
    /// The evening at the signing table: its letter, who signed, how many were printed; then the
    /// folders go whose lists it holds.
    Evening(Arc<Campaign>, Box<Draft>, Vec<Person>, usize, Vec<PathBuf>),
    /// No evening any more but how many letters it had; says when nothing of it is left.
    EveningEnded(Total, Box<dyn FnOnce() + Send>),
}

/// The thread and the way to it. Dropped, it ends when all is kept.
pub(super) struct Desk {
    orders: Option<Sender<Keep>>,
    thread: Option<JoinHandle<()>>,
}

impl Desk {
    /// Starts the thread; `fail` tells what could not be kept.
    ///
    /// # Errors
    /// What the system says, if it gives no thread.
    pub(super) fn new(
        folders: Folders,
        fail: impl Fn(io::Error) + Send + 'static,
    ) -> io::Result<Self> {
        let (orders, taken) = channel();
        let thread = thread::Builder::new()
            .name("keeper".to_owned())
            .spawn(move || work(&folders, &taken, &fail))?;
        Ok(Self {
            orders: Some(orders),
            thread: Some(thread),
        })
    }

    pub(super) fn keep(&self, keep: Keep) {
        if let Some(orders) = &self.orders {
            // The thread ends only with us.
            let _ = orders.send(keep);
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn remember_list(folders: &Folders, fingerprint: &str, mapping: Mapping) -> io::Result<()> {
    let file = lists_file(folders);
    // What cannot be read only remembers columns: it begins again.
    let mut lists = Lists::read(&file).unwrap_or_default();
    lists.remember(fingerprint, mapping);
    folders::make(&folders.state)?;
    lists
        .write(&file)
        .map_err(|problem| io::Error::other(problem.message))
}

type Letter = (Arc<Campaign>, Box<Draft>, Option<PathBuf>);

fn work(folders: &Folders, orders: &Receiver<Keep>, fail: &dyn Fn(io::Error)) {
    temporary::sweep(&folders.state, temporary::GRACE);
    let mut safe = Safe {
        folders,
        keeper: None,
        texts_keeper: None,
        texts: None,
        table: None,
        letter: None,
        settings: None,
        due: None,
        fail,
        failed: false,
    };
    loop {
        let order = match safe.due {
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => orders.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        let Ok(order) = order else {
            if order.is_err_and(|error| error == RecvTimeoutError::Disconnected) {
                break;
            }
            safe.guarded(Safe::write);
            continue;
        };
        safe.guarded(|safe| safe.take(order));
    }
    safe.guarded(Safe::write);
    temporary::sweep(&folders.state, QUITTING);
}

struct Safe<'a> {
    folders: &'a Folders,
    keeper: Option<Keeper>,
    texts_keeper: Option<Keeper<Texts>>,
    texts: Option<Box<Texts>>,
    table: Option<Table>,
    letter: Option<Letter>,
    settings: Option<Box<Settings>>,
    /// When what waits is to be written.
    due: Option<Instant>,
    fail: &'a dyn Fn(io::Error),
    failed: bool,
}

impl Safe<'_> {
    /// Does a part of the work. Should the program fail at it, that is told, and the next letter is
    /// kept all the same.
    fn guarded(&mut self, work: impl FnOnce(&mut Self)) {
        let done = AssertUnwindSafe(|| work(self));
        if catch_unwind(done).is_err() {
            (self.fail)(io::Error::other("the program failed at this"));
        }
    }

    fn take(&mut self, order: Keep) {
        match order {
            Keep::Letter(campaign, draft, path) => {
                self.letter = Some((campaign, draft, path));
                self.soon();
            }
            Keep::Nothing => self.forget(),
            Keep::Texts(Some(texts)) => {
                self.texts = Some(texts);
                self.soon();
            }
            Keep::Texts(None) => self.forget_texts(),
            Keep::Discard(file) => {
                self.write();
                self.tell(autosave::discard(&file));
            }
            // A column's border that is dragged changes them at every step.
            Keep::Settings(settings) => {
                self.settings = Some(settings);
                self.soon();
            }
            Keep::Evening(campaign, draft, people, printed, taken) => {
                let evening = Evening {
                    letter: letter_file::to_text(&draft, &campaign, false).unwrap_or_default(),
                    printed,
                    people,
                };
                let kept = self.keep_evening(&evening, taken);
                self.tell(kept);
            }
            Keep::EveningEnded(total, done) => {
                let ended = self.end_evening(total);
                if ended.is_ok() {
                    done();
                }
                self.failed = false;
                self.tell(ended);
            }
            Keep::Recent(recent) => self.tell(recent::write(&self.folders.state, &recent)),
            Keep::List(fingerprint, mapping) => {
                self.tell(remember_list(self.folders, &fingerprint, mapping));
            }
        }
    }

    fn soon(&mut self) {
        self.due.get_or_insert_with(|| Instant::now() + SOON);
    }

    fn write(&mut self) {
        self.due = None;
        if let Some(settings) = self.settings.take() {
            self.tell(settings::write(&self.folders.config, &settings));
        }
        if let Some(texts) = self.texts.take() {
            let done = self.keep_texts(&texts);
            self.tell(done);
        }
        if let Some((campaign, draft, path)) = self.letter.take() {
            let done = self.keep(&campaign, &draft, path);
            self.tell(done);
        }
    }

    fn keep(
        &mut self,
        campaign: &Campaign,
        draft: &Draft,
        path: Option<PathBuf>,
    ) -> io::Result<()> {
        let letter = letter_file::to_text(draft, campaign, true).map_err(io::Error::other)?;
        let keeper = match self.keeper.take() {
            Some(keeper) => keeper,
            None => Keeper::begin(&self.folders.state)?,
        };
        let done = keeper.keep(&Kept { path, letter });
        self.keeper = Some(keeper);
        done
    }

    fn keep_texts(&mut self, texts: &Texts) -> io::Result<()> {
        let keeper = match self.texts_keeper.take() {
            Some(keeper) => keeper,
            None => Keeper::begin(&self.folders.state)?,
        };
        let done = keeper.keep(texts);
        self.texts_keeper = Some(keeper);
        done
    }

    fn forget_texts(&mut self) {
        self.texts = None;
        if let Some(keeper) = &self.texts_keeper {
            let done = keeper.forget();
            self.tell(done);
        }
    }

    fn keep_evening(&mut self, evening: &Evening, taken: Vec<PathBuf>) -> io::Result<()> {
        let table = match self.table.take() {
            Some(table) => table,
            None => Table::begin(&evening::folder(&self.folders.state))?,
        };
        let done = table.keep(evening);
        self.table = Some(table);
        done?;
        let mine = evening::folder(&self.folders.state);
        let others = taken.into_iter().filter(|folder| *folder != mine);
        for folder in others {
            evening::remove(&folder)?;
        }
        Ok(())
    }

    /// Removes the evening before it is counted: names go first.
    fn end_evening(&mut self, total: Total) -> io::Result<()> {
        self.table = None;
        evening::remove(&evening::folder(&self.folders.state))?;
        if total.letters == 0 {
            return Ok(());
        }
        evening::count(&self.folders.state, total)
    }

    fn forget(&mut self) {
        self.letter = None;
        if let Some(keeper) = &self.keeper {
            let done = keeper.forget();
            self.tell(done);
        }
    }

    /// Tells once: a full disk would be told of at every keystroke.
    fn tell(&mut self, done: io::Result<()>) {
        match done {
            Ok(()) => {}
            Err(_) if self.failed => {}
            Err(error) => {
                self.failed = true;
                (self.fail)(error);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::campaign::load;

    #[test]
    fn keeper_that_fails_once_says_so_and_keeps_the_next_letter() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        let told = Arc::new(Mutex::new(Vec::new()));
        let teller = told.clone();
        let fail = move |error: io::Error| teller.lock().unwrap().push(error.to_string());
        let desk = Desk::new(folders.clone(), fail).unwrap();
        let total = Total {
            date: String::new(),
            office: String::new(),
            letters: 0,
        };
        desk.keep(Keep::EveningEnded(total, Box::new(|| panic!("on purpose"))));
        let campaign = Arc::new(load::built_in().campaign.clone());
        let draft = Draft {
            words: "Written after it.".to_owned(),
            ..Draft::to(&campaign, "president")
        };
        desk.keep(Keep::Letter(campaign, Box::new(draft), None));
        drop(desk);
        assert_eq!(told.lock().unwrap().len(), 1);
        let left = autosave::left::<Kept>(&folders.state);
        assert!(left[0].kept.letter.contains("Written after it."));
    }
}
