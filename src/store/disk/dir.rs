//! Folders by their handle. Whatever somebody puts under a folder's path meanwhile, what is done
//! here is done in the folder that was opened, and no link in it is followed: in a folder that
//! others may write to, a name can be swapped for a link between two steps.
//!
//! On systems without such handles the same steps go by path.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::Builder;

use super::{OutputFile, gone, nameless, step};

/// An open folder.
#[derive(Debug)]
pub(in crate::store) struct Dir {
    path: PathBuf,
    handle: system::Handle,
}

/// What is found under a name, a link itself and not what it leads to.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) struct Stat {
    pub(in crate::store) kind: EntryType,
    pub(in crate::store) length: u64,
    pub(in crate::store) changed: Option<SystemTime>,
    /// Read, write and run, for everybody; no set-user bits. Zero where a system has none.
    pub(in crate::store) mode: u32,
    /// Whether it belongs to whoever runs the program; true where that cannot be told.
    pub(in crate::store) is_own: bool,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum EntryType {
    File,
    Folder,
    Link,
    Other,
}

impl Stat {
    pub(in crate::store) fn is_file(&self) -> bool {
        self.kind == EntryType::File
    }

    pub(in crate::store) fn is_folder(&self) -> bool {
        self.kind == EntryType::Folder
    }

    /// Whether it is ours, and nobody else may write to it.
    pub(in crate::store) fn is_trusted(&self) -> bool {
        self.is_own && self.mode & 0o022 == 0
    }
}

impl Dir {
    /// The folder at a path that somebody chose; links on the way are theirs.
    pub(in crate::store) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self {
            handle: system::open(path)?,
            path: path.to_owned(),
        })
    }

    /// A folder in this one.
    pub(in crate::store) fn inside(&self, name: &OsStr) -> io::Result<Self> {
        Ok(Self {
            handle: system::inside(self, name)?,
            path: self.path.join(name),
        })
    }

    /// Where it was when it was opened.
    pub(in crate::store) fn path(&self) -> &Path {
        &self.path
    }

    /// A new file in it, readable for its maker alone.
    pub(in crate::store) fn create(&self, name: &OsStr) -> io::Result<OutputFile> {
        step("create", || system::create(self, name)).map(OutputFile)
    }

    /// A new folder in it, which nobody but its maker can look into.
    pub(in crate::store) fn create_folder(&self, name: &OsStr) -> io::Result<Self> {
        step("create folder", || system::create_folder(self, name))?;
        self.inside(name)
    }

    /// A new file of a name that nothing has.
    pub(in crate::store) fn create_some(
        &self,
        prefix: &str,
        suffix: &str,
    ) -> io::Result<(OsString, OutputFile)> {
        self.some(prefix, suffix, |name| self.create(name))
    }

    /// A new folder of a name that nothing has.
    pub(in crate::store) fn create_some_folder(
        &self,
        prefix: &str,
        suffix: &str,
    ) -> io::Result<(OsString, Self)> {
        self.some(prefix, suffix, |name| self.create_folder(name))
    }

    fn some<T>(
        &self,
        prefix: &str,
        suffix: &str,
        create: impl Fn(&OsStr) -> io::Result<T>,
    ) -> io::Result<(OsString, T)> {
        let mut builder = Builder::new();
        builder.prefix(prefix).suffix(suffix).disable_cleanup(true);
        let made = builder
            .make_in(&self.path, |path| {
                create(path.file_name().unwrap_or_default())
            })
            .map_err(|error| nameless(&error))?;
        let (made, path) = made.keep().map_err(|error| error.error)?;
        Ok((path.file_name().unwrap_or_default().to_owned(), made))
    }

    /// Opens a file in it to be read. What is no file is not waited for.
    pub(in crate::store) fn read(&self, name: &OsStr) -> io::Result<File> {
        let file = system::read(self, name)?;
        if file.metadata()?.is_file() {
            Ok(file)
        } else {
            Err(io::Error::other("it is not a file"))
        }
    }

    /// What has this name in it, if anything.
    pub(in crate::store) fn stat(&self, name: &OsStr) -> Option<Stat> {
        system::stat(self, name)
    }

    /// The metadata of the folder itself.
    pub(in crate::store) fn stat_self(&self) -> Option<Stat> {
        system::stat_self(self)
    }

    /// The names of all in it.
    pub(in crate::store) fn names(&self) -> io::Result<Vec<OsString>> {
        system::names(self)
    }

    /// Gives what is called `from` here the name `to` there; what had it is replaced.
    pub(in crate::store) fn rename(
        &self,
        from: &OsStr,
        there: &Self,
        to: &OsStr,
    ) -> io::Result<()> {
        step("rename", || system::rename(self, from, there, to))
    }

    /// The same for a name that nothing has: what somebody else gave it meanwhile stays.
    ///
    /// # Errors
    /// What the system says; `AlreadyExists` if something has the name.
    pub(in crate::store) fn rename_new(
        &self,
        from: &OsStr,
        there: &Self,
        to: &OsStr,
    ) -> io::Result<()> {
        step("rename", || system::rename_new(self, from, there, to))
    }

    /// A second name for a file.
    pub(in crate::store) fn link(&self, from: &OsStr, there: &Self, to: &OsStr) -> io::Result<()> {
        step("link", || system::link(self, from, there, to))
    }

    /// Removes a file or a link; it is no error if it is not there.
    pub(in crate::store) fn remove(&self, name: &OsStr) -> io::Result<()> {
        gone(step("remove", || system::remove(self, name)))
    }

    /// Removes an empty folder.
    pub(in crate::store) fn remove_empty(&self, name: &OsStr) -> io::Result<()> {
        gone(step("remove empty folder", || {
            system::remove_empty(self, name)
        }))
    }

    /// Sets the permissions of a file.
    pub(in crate::store) fn permit(&self, name: &OsStr, mode: u32) -> io::Result<()> {
        step("permit", || system::permit(&self.read(name)?, mode))
    }

    /// Syncs the file of this name to the disk.
    pub(in crate::store) fn sync(&self, name: &OsStr) -> io::Result<()> {
        step("sync", || system::sync(self, name))
    }

    /// Syncs the folder, so that new names in it survive a power cut. A folder that cannot be
    /// synced is one that syncs by itself.
    pub(in crate::store) fn sync_names(&self) {
        if cfg!(unix) {
            let _ = step("sync", || system::sync_names(self));
        }
    }
}

impl OutputFile {
    /// Sets its permissions.
    pub(in crate::store) fn permit(&self, mode: u32) -> io::Result<()> {
        step("permit", || system::permit(&self.0, mode))
    }
}

/// Where the system cannot do it in one step, somebody else may come in between the two.
fn rename_unless_there(dir: &Dir, from: &OsStr, there: &Dir, to: &OsStr) -> io::Result<()> {
    if system::stat(there, to).is_some() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    system::rename(dir, from, there, to)
}

#[cfg(unix)]
mod system {
    use std::ffi::{OsStr, OsString};
    use std::fs::File;
    use std::io;
    use std::os::fd::OwnedFd;
    use std::os::unix::ffi::OsStrExt;
    use std::path::Path;
    use std::time::{Duration, UNIX_EPOCH};

    use rustix::fs::{self, AtFlags, FileType, Mode, OFlags};
    use rustix::process::geteuid;

    use super::{Dir, EntryType, Stat};

    pub(super) type Handle = OwnedFd;

    /// A folder, its handle not for programs that are started.
    const FOLDER: OFlags = OFlags::DIRECTORY.union(OFlags::CLOEXEC);

    pub(super) fn open(path: &Path) -> io::Result<Handle> {
        Ok(fs::open(path, FOLDER, Mode::empty())?)
    }

    pub(super) fn inside(dir: &Dir, name: &OsStr) -> io::Result<Handle> {
        let flags = FOLDER | OFlags::NOFOLLOW;
        Ok(fs::openat(&dir.handle, name, flags, Mode::empty())?)
    }

    pub(super) fn create(dir: &Dir, name: &OsStr) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
        let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let made = fs::openat(&dir.handle, name, flags, Mode::from_raw_mode(0o600))?;
        Ok(File::from(made))
    }

    pub(super) fn create_folder(dir: &Dir, name: &OsStr) -> io::Result<()> {
        Ok(fs::mkdirat(&dir.handle, name, Mode::from_raw_mode(0o700))?)
    }

    pub(super) fn read(dir: &Dir, name: &OsStr) -> io::Result<File> {
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY;
        let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened = fs::openat(&dir.handle, name, flags, Mode::empty())?;
        Ok(File::from(opened))
    }

    pub(super) fn stat(dir: &Dir, name: &OsStr) -> Option<Stat> {
        let found = fs::statat(&dir.handle, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        Some(told(&found))
    }

    pub(super) fn stat_self(dir: &Dir) -> Option<Stat> {
        Some(told(&fs::fstat(&dir.handle).ok()?))
    }

    // Each system has its own widths for these numbers.
    #[allow(
        clippy::unnecessary_cast,
        clippy::cast_lossless,
        clippy::useless_conversion
    )]
    fn told(found: &fs::Stat) -> Stat {
        let seconds = u64::try_from(found.st_mtime).ok();
        Stat {
            kind: match FileType::from_raw_mode(found.st_mode) {
                FileType::RegularFile => EntryType::File,
                FileType::Directory => EntryType::Folder,
                FileType::Symlink => EntryType::Link,
                _ => EntryType::Other,
            },
            length: u64::try_from(found.st_size).unwrap_or(0),
            changed: seconds
                .and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds))),
            mode: (found.st_mode as u32) & 0o777,
            is_own: found.st_uid == geteuid().as_raw(),
        }
    }

    pub(super) fn names(dir: &Dir) -> io::Result<Vec<OsString>> {
        let mut names = Vec::new();
        for entry in fs::Dir::read_from(&dir.handle)? {
            let name = OsStr::from_bytes(entry?.file_name().to_bytes()).to_owned();
            if name != "." && name != ".." {
                names.push(name);
            }
        }
        Ok(names)
    }

    pub(super) fn rename(dir: &Dir, from: &OsStr, there: &Dir, to: &OsStr) -> io::Result<()> {
        Ok(fs::renameat(&dir.handle, from, &there.handle, to)?)
    }

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    pub(super) fn rename_new(dir: &Dir, from: &OsStr, there: &Dir, to: &OsStr) -> io::Result<()> {
        use rustix::fs::RenameFlags;
        use rustix::io::Errno;
        match fs::renameat_with(&dir.handle, from, &there.handle, to, RenameFlags::NOREPLACE) {
            // Some disks, of a network mostly, cannot.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
                super::rename_unless_there(dir, from, there, to)
            }
            done => Ok(done?),
        }
    }

    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    pub(super) use super::rename_unless_there as rename_new;

    pub(super) fn link(dir: &Dir, from: &OsStr, there: &Dir, to: &OsStr) -> io::Result<()> {
        Ok(fs::linkat(
            &dir.handle,
            from,
            &there.handle,
            to,
            AtFlags::empty(),
        )?)
    }

    pub(super) fn remove(dir: &Dir, name: &OsStr) -> io::Result<()> {
        Ok(fs::unlinkat(&dir.handle, name, AtFlags::empty())?)
    }

    pub(super) fn remove_empty(dir: &Dir, name: &OsStr) -> io::Result<()> {
        Ok(fs::unlinkat(&dir.handle, name, AtFlags::REMOVEDIR)?)
    }

    pub(super) fn sync(dir: &Dir, name: &OsStr) -> io::Result<()> {
        dir.read(name)?.sync_all()
    }

    pub(super) fn sync_names(dir: &Dir) -> io::Result<()> {
        Ok(fs::fsync(&dir.handle)?)
    }

    pub(super) fn permit(file: &File, mode: u32) -> io::Result<()> {
        Ok(fs::fchmod(
            file,
            Mode::from_bits_truncate(mode as fs::RawMode & 0o777),
        )?)
    }
}

#[cfg(not(unix))]
mod system {
    use std::ffi::{OsStr, OsString};
    use std::fs::{self, File, Metadata, OpenOptions};
    use std::io;
    use std::path::Path;

    use super::{Dir, EntryType, Stat};

    pub(super) type Handle = ();

    pub(super) fn open(path: &Path) -> io::Result<Handle> {
        if fs::metadata(path)?.is_dir() {
            Ok(())
        } else {
            Err(io::ErrorKind::NotADirectory.into())
        }
    }

    pub(super) fn inside(dir: &Dir, name: &OsStr) -> io::Result<Handle> {
        if fs::symlink_metadata(dir.path.join(name))?.is_dir() {
            Ok(())
        } else {
            Err(io::ErrorKind::NotADirectory.into())
        }
    }

    pub(super) fn create(dir: &Dir, name: &OsStr) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options
            .write(true)
            .create_new(true)
            .open(dir.path.join(name))
    }

    pub(super) fn create_folder(dir: &Dir, name: &OsStr) -> io::Result<()> {
        fs::create_dir(dir.path.join(name))
    }

    pub(super) fn read(dir: &Dir, name: &OsStr) -> io::Result<File> {
        let path = dir.path.join(name);
        if fs::symlink_metadata(&path)?.is_file() {
            File::open(path)
        } else {
            Err(io::Error::other("it is not a file"))
        }
    }

    pub(super) fn stat(dir: &Dir, name: &OsStr) -> Option<Stat> {
        Some(told(&fs::symlink_metadata(dir.path.join(name)).ok()?))
    }

    pub(super) fn stat_self(dir: &Dir) -> Option<Stat> {
        Some(told(&fs::metadata(&dir.path).ok()?))
    }

    fn told(found: &Metadata) -> Stat {
        Stat {
            kind: match found.file_type() {
                kind if kind.is_file() => EntryType::File,
                kind if kind.is_dir() => EntryType::Folder,
                kind if kind.is_symlink() => EntryType::Link,
                _ => EntryType::Other,
            },
            length: found.len(),
            changed: found.modified().ok(),
            mode: 0,
            is_own: true,
        }
    }

    pub(super) fn names(dir: &Dir) -> io::Result<Vec<OsString>> {
        let entries = fs::read_dir(&dir.path)?;
        entries.map(|entry| Ok(entry?.file_name())).collect()
    }

    pub(super) fn rename(dir: &Dir, from: &OsStr, there: &Dir, to: &OsStr) -> io::Result<()> {
        fs::rename(dir.path.join(from), there.path.join(to))
    }

    pub(super) use super::rename_unless_there as rename_new;

    pub(super) fn link(dir: &Dir, from: &OsStr, there: &Dir, to: &OsStr) -> io::Result<()> {
        fs::hard_link(dir.path.join(from), there.path.join(to))
    }

    pub(super) fn remove(dir: &Dir, name: &OsStr) -> io::Result<()> {
        fs::remove_file(dir.path.join(name))
    }

    pub(super) fn remove_empty(dir: &Dir, name: &OsStr) -> io::Result<()> {
        fs::remove_dir(dir.path.join(name))
    }

    pub(super) fn sync(dir: &Dir, name: &OsStr) -> io::Result<()> {
        // Such systems sync only what may be written to.
        let mut options = OpenOptions::new();
        options.write(true).open(dir.path.join(name))?.sync_all()
    }

    pub(super) fn sync_names(_dir: &Dir) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn permit(_file: &File, _mode: u32) -> io::Result<()> {
        Ok(())
    }
}
