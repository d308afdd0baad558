//! How the program stops by Ctrl+C or a signal: no step begins any more, works that are being put
//! in place come to their end, and what waits under names of ours is taken away.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::dir::Dir;

/// Locked for reading while the disk is changed, for writing by the handler that stops the program.
static GATE: RwLock<()> = RwLock::new(());

thread_local! {
    /// How many such steps this thread is in.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Does something that Ctrl+C must not interrupt.
pub(in crate::store) fn whole<T>(act: impl FnOnce() -> T) -> T {
    struct Deeper;
    impl Drop for Deeper {
        fn drop(&mut self) {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
    // A lock that is wanted for writing may not be had twice.
    let _held = (DEPTH.get() == 0).then(|| GATE.read().unwrap_or_else(PoisonError::into_inner));
    DEPTH.set(DEPTH.get() + 1);
    let _deeper = Deeper;
    act()
}

/// What is taken away when the program is stopped.
type Cleaning = Arc<dyn Fn() + Send + Sync>;

static CLEANING: Mutex<BTreeMap<u64, Cleaning>> = Mutex::new(BTreeMap::new());
static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);

/// A file or folder that is removed if the program is stopped before this is dropped.
pub(in crate::store) struct Guard(u64);

impl Guard {
    pub(in crate::store) fn new(clean: impl Fn() + Send + Sync + 'static) -> Self {
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut all = CLEANING.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(number, Arc::new(clean));
        Self(number)
    }

    /// A file under a name of ours.
    pub(in crate::store) fn of_file(dir: &Arc<Dir>, name: &OsString) -> Self {
        let (dir, name) = (dir.clone(), name.clone());
        Self::new(move || {
            let _ = dir.remove(&name);
        })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let mut all = CLEANING.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&self.0);
    }
}

/// Takes away what is under way. Nothing is changed on the disk any more after this: what tries
/// to waits until the program has ended.
pub(super) fn stop() {
    // Kept for ever. Who puts things in place now is waited for.
    std::mem::forget(GATE.write().unwrap_or_else(PoisonError::into_inner));
    DEPTH.set(1);
    let all: Vec<Cleaning> = {
        let all = CLEANING.lock().unwrap_or_else(PoisonError::into_inner);
        all.values().cloned().collect()
    };
    for clean in all {
        clean();
    }
}

/// Whether Ctrl+C, the end of a terminal and a signal to end stop the program so; if not, they
/// end it at once, and what it leaves is taken away by the next.
pub fn when_stopped() -> bool {
    ctrlc::set_handler(|| {
        stop();
        // As if the signal of Ctrl+C had ended it.
        std::process::exit(130);
    })
    .is_ok()
}
