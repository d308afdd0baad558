//! The steps by which `store` changes the disk, and no other way: each may fail, and one that the
//! system interrupted is done again. Tests let each of them fail in turn ([`faults`]), which no
//! program outside of tests can. Where others may write too, steps go by [`Dir`]; by path go only
//! those in the program's own folders. [`gate`] is how the program stops in between.

mod dir;
mod gate;

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::Builder;

pub(super) use dir::{Dir, EntryType, Stat};
pub use gate::when_stopped;
pub(super) use gate::{Guard, whole};

/// A file that is being written, readable for its maker alone.
#[derive(Debug)]
pub struct OutputFile(fs::File);

impl OutputFile {
    /// Syncs it to the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        step("sync", || self.0.sync_all())
    }

    /// Holds it until it is closed, however that happens. Where a file system has no locks nobody
    /// sweeps either.
    pub(super) fn hold(&self) {
        let _ = self.0.try_lock();
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Not retried here: the caller that writes the whole buffer does that.
        fault("write").inspect_err(|error| {
            if error.kind() != ErrorKind::Interrupted {
                // A full disk takes a part first.
                let _ = self.0.write(&bytes[..bytes.len() / 2]);
            }
        })?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A new file that has no name, and goes with its last descriptor.
#[cfg(not(target_os = "linux"))]
pub(super) fn nameless() -> io::Result<fs::File> {
    step("create", tempfile::tempfile)
}

/// A new file.
pub(super) fn create(path: &Path) -> io::Result<OutputFile> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    step("create", || options.open(path)).map(OutputFile)
}

/// Opens or creates a file to be locked. A pipe, device or link is refused.
pub(super) fn open(path: &Path) -> io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOFOLLOW;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    let file = step("open", || options.open(path))?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::other("it is not a file"))
    }
}

/// A new file of a name that nothing has.
pub(super) fn create_in(
    folder: &Path,
    prefix: &str,
    suffix: &str,
) -> io::Result<(PathBuf, OutputFile)> {
    let mut builder = Builder::new();
    builder.prefix(prefix).suffix(suffix).disable_cleanup(true);
    let file = builder
        .make_in(folder, create)
        .map_err(|error| nameless(&error))?;
    let (out, path) = file.keep().map_err(|error| error.error)?;
    Ok((path, out))
}

/// Without the temporary name, which says nothing to anybody.
fn nameless(error: &io::Error) -> io::Error {
    match error.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => io::Error::from(error.kind()),
    }
}

/// Creates the folder and all folders above it.
pub(super) fn create_folders(path: &Path) -> io::Result<()> {
    let mut builder = private();
    builder.recursive(true);
    step("create folders", || builder.create(path))
}

fn private() -> DirBuilder {
    #[allow(unused_mut)]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    step("rename", || fs::rename(from, to))
}

/// Removes a file; it is no error if it is not there.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    gone(step("remove", || fs::remove_file(path)))
}

/// Removes a folder in which nothing lies; it is no error if it is not there.
pub(super) fn remove_empty_folder(path: &Path) -> io::Result<()> {
    gone(step("remove empty folder", || fs::remove_dir(path)))
}

/// Removes a folder with everything in it.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    gone(step("remove folder", || fs::remove_dir_all(path)))
}

fn gone(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn step<T>(what: &'static str, mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    whole(|| {
        loop {
            match fault(what).and_then(|()| act()) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                done => return done,
            }
        }
    })
}

#[cfg(not(test))]
#[allow(clippy::unnecessary_wraps)]
fn fault(_step: &'static str) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
use faults::fault;

/// Steps that fail on purpose, on the thread of one test.
#[cfg(test)]
pub(crate) mod faults {
    use std::cell::{Cell, RefCell};
    use std::io::{self, ErrorKind};

    /// What happens at a step.
    #[derive(Clone, Copy, Debug)]
    pub(crate) enum Fault {
        /// The step fails with this number of the system, once.
        Once(i32),
        /// The step fails and every one after it, as if the program had been killed: nothing is
        /// tidied up either.
        Killed,
    }

    #[derive(Default)]
    struct Plan {
        taken: Vec<&'static str>,
        at: Option<(usize, Fault)>,
    }

    thread_local! {
        static PLAN: RefCell<Plan> = RefCell::default();
        static LINKLESS: Cell<bool> = const { Cell::new(false) };
    }

    /// As on a disk where no file has a second name.
    pub(crate) fn without_links<T>(act: impl FnOnce() -> T) -> T {
        LINKLESS.set(true);
        let done = act();
        LINKLESS.set(false);
        done
    }

    pub(super) fn fault(step: &'static str) -> io::Result<()> {
        PLAN.with_borrow_mut(|plan| {
            let now = plan.taken.len();
            plan.taken.push(step);
            match plan.at {
                Some((at, Fault::Once(number))) if at == now => {
                    Err(io::Error::from_raw_os_error(number))
                }
                Some((at, Fault::Killed)) if at <= now => Err(io::Error::other("killed")),
                _ if step == "link" && LINKLESS.get() => Err(ErrorKind::Unsupported.into()),
                _ => Ok(()),
            }
        })
    }

    fn during<T>(plan: Plan, act: impl FnOnce() -> T) -> (T, Vec<&'static str>) {
        PLAN.set(plan);
        let done = act();
        (done, PLAN.take().taken)
    }

    /// What came of it, and the steps that it took.
    pub(crate) fn steps<T>(act: impl FnOnce() -> T) -> (T, Vec<&'static str>) {
        during(Plan::default(), act)
    }

    /// What came of it when this step failed.
    pub(crate) fn at<T>(step: usize, fault: Fault, act: impl FnOnce() -> T) -> T {
        let plan = Plan {
            taken: Vec::new(),
            at: Some((step, fault)),
        };
        during(plan, act).0
    }
}
