//! The thread that keeps things on disk, one after another: the letter safe from a crash, the
//! settings, and which letters were opened recently.

mod pending;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::diary::Noted;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::problem::Problem;
use crate::store::autosave::Texts;
use crate::store::diary::Letters;
use crate::store::folders::Folders;
use crate::store::lists::Mapping;
use crate::store::recent::Recent;
use crate::store::settings::Settings;
use crate::store::signing::{Kept, Signing};
use crate::store::temporary;
use pending::Pending;

/// The autosave delay: how long after a change the letter, templates and settings are written at the
/// latest. ARCHITECTURE.md promises half a second, SECURITY.md a second.
const AUTOSAVE_DELAY: Duration = Duration::from_millis(400);

/// How long after a failure it is tried again: by then a full disk may have room, or a stick be back.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// How old a page handed to the printing program is before it is deleted when the program quits.
const PRINTED_AFTER: Duration = Duration::from_mins(1);

/// Something to be kept, or no longer.
pub(crate) enum Keep {
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
    /// The letters opened recently.
    Recent(Recent),
    /// Which columns were which in lists with these headings.
    List(String, Mapping),
    /// The signing at the table; then the folders go whose lists it holds, and what was printed, where
    /// somebody withdrew.
    Signing(Box<Signing>, Vec<PathBuf>, bool),
    /// No signing any more but what the diary notes of it, where one is kept; says when nothing else of
    /// it is left.
    SigningEnded(Option<Box<Noted>>, Box<dyn FnOnce() + Send>),
    /// Letters to note in the diary.
    Note(Box<Noted>),
    /// The letters of the next signing.
    Programme(Kept),
}

/// Why something could not be kept.
#[derive(Debug)]
pub(crate) enum PersistError {
    /// What the system says.
    Disk(io::Error),
    /// These letters could not be noted in the diary.
    Diary(Vec<Problem>, Vec<Letters>),
}

impl From<io::Error> for PersistError {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

/// The thread and the way to it. Dropped, it ends when all is kept.
pub(crate) struct Persistence {
    orders: Option<Sender<Keep>>,
    thread: Option<JoinHandle<()>>,
}

impl Persistence {
    /// Starts the thread; `fail` tells what could not be kept.
    ///
    /// # Errors
    /// What the system says, if it gives no thread.
    pub(crate) fn new(
        folders: Folders,
        fail: impl Fn(PersistError) + Send + 'static,
    ) -> io::Result<Self> {
        let (orders, taken) = channel();
        let thread = thread::Builder::new()
            .name("persistence".to_owned())
            .spawn(move || work(&folders, &taken, &fail))?;
        Ok(Self {
            orders: Some(orders),
            thread: Some(thread),
        })
    }

    pub(crate) fn keep(&self, keep: Keep) {
        if let Some(orders) = &self.orders {
            // The thread ends only with us.
            let _ = orders.send(keep);
        }
    }
}

impl Drop for Persistence {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Where it is remembered which columns were which.
pub(crate) fn lists_file(folders: &Folders) -> PathBuf {
    folders.state.join("lists.toml")
}

fn work(folders: &Folders, orders: &Receiver<Keep>, fail: &dyn Fn(PersistError)) {
    temporary::sweep(&folders.state, temporary::GRACE);
    let mut pending = Pending::new(folders, fail);
    loop {
        let order = match pending.due() {
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => orders.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        let Ok(order) = order else {
            if order.is_err_and(|error| error == RecvTimeoutError::Disconnected) {
                break;
            }
            pending.guarded(Pending::write);
            continue;
        };
        pending.guarded(|pending| pending.take(order));
    }
    pending.guarded(Pending::write);
    temporary::sweep(&folders.state, PRINTED_AFTER);
}

#[cfg(test)]
mod tests;
