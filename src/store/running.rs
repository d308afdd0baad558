//! The window that is open already: what the program is called with later goes there instead of
//! opening a second one.
//!
//! A socket in the user's own runtime folder, which nobody else may look into, takes one line: the
//! path of a file, or what to begin with. No word of a letter or a list goes through it, and what
//! comes is treated as if a person had dropped the file on the window. Whatever does not work means
//! that a window of its own opens. Systems other than Unix have no such folder.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::folders::Folders;

/// What the program was called with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Invocation {
    /// Open this file, by its whole path.
    Open(PathBuf),
    /// Begin with this, by its name on the command line.
    Begin(String),
}

/// Hands it to the window that is open; whether that has taken it.
pub fn hand_over(folders: &Folders, wanted: &Invocation) -> bool {
    inner::hand_over(folders, wanted).unwrap_or(false)
}

/// Listens on a thread of its own for as long as the program runs: `take` says whether the window
/// takes what it is given. Another window that listens already stays the one.
pub fn listen(folders: &Folders, take: impl Fn(Invocation) -> bool + Send + 'static) -> bool {
    inner::listen(folders, take).is_some()
}

#[cfg(not(unix))]
mod inner {
    use super::{Folders, Invocation};

    pub(super) fn hand_over(_folders: &Folders, _wanted: &Invocation) -> Option<bool> {
        None
    }

    pub(super) fn listen(
        _folders: &Folders,
        _take: impl Fn(Invocation) -> bool + Send + 'static,
    ) -> Option<()> {
        None
    }
}

#[cfg(unix)]
mod inner {
    use std::hash::{BuildHasher, Hash, Hasher};
    use std::io::{Read, Write};
    use std::net::Shutdown;
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    use std::{env, fs, thread};

    use foldhash::fast::FixedState;
    use rustix::process::geteuid;

    use super::super::{disk, folders};
    use super::{Folders, Invocation};

    /// More than any path has, in bytes.
    const MAX: u64 = 16 << 10;

    /// Longer than a program of this computer takes to write or read a line.
    const PATIENCE: Duration = Duration::from_secs(2);

    /// The answer of a window that has taken what it was given.
    const TAKEN: &[u8] = b"taken";

    /// Where the window listens: one for each display, and for each place where things are kept.
    pub(super) fn place(folders: &Folders) -> Option<PathBuf> {
        let folder = folders.runtime.as_deref()?;
        let mut hasher = FixedState::default().build_hasher();
        for name in ["WAYLAND_DISPLAY", "DISPLAY"] {
            env::var_os(name).hash(&mut hasher);
        }
        folders.state.hash(&mut hasher);
        Some(folder.join(format!("{:016x}", hasher.finish())))
    }

    /// Whether nobody but this user can have put anything there.
    fn is_own(folder: &Path) -> bool {
        let Ok(found) = fs::symlink_metadata(folder) else {
            return false;
        };
        let others = found.mode() & 0o077;
        found.is_dir() && found.uid() == geteuid().as_raw() && others == 0
    }

    pub(super) fn hand_over(folders: &Folders, wanted: &Invocation) -> Option<bool> {
        let place = place(folders)?;
        if !is_own(folders::of(&place)) {
            return None;
        }
        // A path that is no Unicode is not said in this way.
        let line = serde_json::to_string(wanted).ok()?;
        let mut window = UnixStream::connect(place).ok()?;
        window.set_read_timeout(Some(PATIENCE)).ok()?;
        window.set_write_timeout(Some(PATIENCE)).ok()?;
        window.write_all(line.as_bytes()).ok()?;
        window.shutdown(Shutdown::Write).ok()?;
        let mut answer = Vec::new();
        window.take(MAX).read_to_end(&mut answer).ok()?;
        Some(answer == TAKEN)
    }

    pub(super) fn listen(
        folders: &Folders,
        take: impl Fn(Invocation) -> bool + Send + 'static,
    ) -> Option<()> {
        let place = place(folders)?;
        let folder = folders::of(&place);
        folders::make(folder).ok()?;
        if !is_own(folder) {
            return None;
        }
        // Held until the program ends, however that happens: then the socket is nobody's.
        let lock = disk::open(&place.with_extension("lock")).ok()?;
        lock.try_lock().ok()?;
        disk::remove(&place).ok()?;
        let listener = UnixListener::bind(&place).ok()?;
        thread::Builder::new()
            .name("listen".to_owned())
            .spawn(move || {
                let _lock = lock;
                for stream in listener.incoming().flatten() {
                    let _ = hear(stream, &take);
                }
            })
            .ok()?;
        Some(())
    }

    fn hear(mut stream: UnixStream, take: &impl Fn(Invocation) -> bool) -> Option<()> {
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        stream.set_write_timeout(Some(PATIENCE)).ok()?;
        let mut line = Vec::new();
        (&stream).take(MAX).read_to_end(&mut line).ok()?;
        let wanted: Invocation = serde_json::from_slice(&line).ok()?;
        let is_whole = match &wanted {
            Invocation::Open(path) => path.is_absolute(),
            Invocation::Begin(_) => true,
        };
        if is_whole && take(wanted) {
            stream.write_all(TAKEN).ok()?;
        }
        Some(())
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc::channel;
    use std::{fs, io::Write};

    use super::*;

    fn own() -> (tempfile::TempDir, Folders) {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        (dir, folders)
    }

    #[test]
    fn running_window_takes_a_file_and_only_one_window_listens() {
        let (_dir, folders) = own();
        let wanted = Invocation::Open("/home/ann/a.letter".into());
        assert!(!hand_over(&folders, &wanted), "nobody listens yet");
        let (sender, told) = channel();
        assert!(listen(&folders, move |wanted| {
            let is_file = matches!(wanted, Invocation::Open(_));
            sender.send(wanted).unwrap();
            is_file
        }));
        assert!(!listen(&folders, |_| panic!("never asked")));
        assert!(hand_over(&folders, &wanted));
        assert_eq!(told.recv().unwrap(), wanted);
        // What the window does not take opens elsewhere.
        assert!(!hand_over(&folders, &Invocation::Begin("list".to_owned())));
    }

    #[test]
    fn running_window_hears_nothing_but_whole_lines() {
        let (_dir, folders) = own();
        assert!(listen(&folders, |_| panic!("never asked")));
        let place = inner::place(&folders).unwrap();
        for line in [
            "",
            "{",
            "{\"open\":\"a.letter\"}",
            "{\"run\":\"x\"}",
            "\u{0}",
        ] {
            let mut stream = UnixStream::connect(&place).unwrap();
            stream.write_all(line.as_bytes()).unwrap();
        }
        assert!(!hand_over(&folders, &Invocation::Open("a.letter".into())));
    }

    #[test]
    fn running_window_trusts_no_folder_that_others_can_look_into() {
        let (_dir, folders) = own();
        let runtime = folders.runtime.clone().unwrap();
        assert!(listen(&folders, |_| true));
        let mode = |mode| fs::set_permissions(&runtime, fs::Permissions::from_mode(mode)).unwrap();
        let wanted = Invocation::Open("/home/ann/a.letter".into());
        assert!(hand_over(&folders, &wanted));
        mode(0o755);
        assert!(!hand_over(&folders, &wanted));
        let (_other, strange) = own();
        let folder = strange.runtime.clone().unwrap();
        fs::create_dir_all(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        assert!(!listen(&strange, |_| true));
    }

    #[test]
    fn running_window_that_was_killed_leaves_its_place_to_the_next() {
        let (_dir, folders) = own();
        let place = inner::place(&folders).unwrap();
        super::super::folders::make(place.parent().unwrap()).unwrap();
        // A socket that nobody listens at, as a killed program leaves it.
        drop(std::os::unix::net::UnixListener::bind(&place).unwrap());
        assert!(!hand_over(&folders, &Invocation::Open("/a".into())));
        assert!(listen(&folders, |_| true));
        assert!(hand_over(&folders, &Invocation::Open("/a".into())));
    }
}
