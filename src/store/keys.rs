//! Key files: a maker's secret key, which nobody else may read.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::folders::Folders;
use super::pack_file::signature_of;
use super::{atomic, folders, outputs, text_file};
use crate::campaign::input;
use crate::campaign::maker::{Key, Secret};
use crate::campaign::minisign;
use crate::problem::{Advice, FileProblem, Problem, StoreProblem, Why};

/// More than a key file has, in bytes.
const MAX_BYTES: u64 = 64 << 10;

/// Makes a new key and its file, readable for its owner alone; a file that is there stays.
///
/// # Errors
/// What the system says.
pub fn make(path: &Path) -> io::Result<Secret> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed)?;
    let secret = Secret::of(seed);
    // A half-written key would be useless.
    atomic::write_new(path, secret.to_text().as_bytes())?;
    Ok(secret)
}

/// Where the public key of a new key's file stands: beside it.
pub fn public_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

/// Makes a new key that takes the place of `old`, and beside its file the public key with the old key's
/// signature, as minisign reads them. No file that is there is replaced.
///
/// # Errors
/// What the system says.
pub fn replace(path: &Path, old: &Secret) -> io::Result<Secret> {
    let public = public_of(path);
    let signature = signature_of(&public);
    for there in [&public, &signature] {
        if fs::symlink_metadata(there).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
    }
    let secret = successor(old)?;
    atomic::write_new(path, secret.to_text().as_bytes())?;
    outputs::write_all(&handed_over(path, old, &secret))?;
    Ok(secret)
}

/// A new key that takes the place of `old`.
fn successor(old: &Secret) -> io::Result<Secret> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed)?;
    Ok(Secret::of(seed).in_place_of(old))
}

/// The files beside the new key's at `path`: its public key, and the old key's signature of that.
fn handed_over(path: &Path, old: &Secret, new: &Secret) -> [(PathBuf, Vec<u8>); 2] {
    let public = public_of(path);
    let signature = signature_of(&public);
    let text = minisign::public_file(&old.key(), &new.key());
    let comment = format!("in the place of the key {}", old.key().number());
    let signed = minisign::signature(old, text.as_bytes(), &comment);
    [
        (public, text.into_bytes()),
        (signature, signed.into_bytes()),
    ]
}

/// What stands beside the key at `path` as it will stand beside the same key at `kept`: who has an earlier key
/// still needs its signature to trust this one.
fn handed_on(path: &Path, kept: &Path) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let (public, kept) = (public_of(path), public_of(kept));
    let moves = [(signature_of(&public), signature_of(&kept)), (public, kept)];
    let mut files = Vec::new();
    for (from, to) in moves {
        if fs::symlink_metadata(&from).is_ok() && fs::symlink_metadata(&to).is_err() {
            files.push((to, input::read(&from, MAX_BYTES)?));
        }
    }
    Ok(files)
}

/// The key that the window signs with.
#[derive(Debug)]
pub struct OwnKey {
    /// The key.
    pub secret: Secret,
    /// Where it is kept: among the settings, in no pack's folder.
    pub path: PathBuf,
    /// Whether it was made just now.
    pub is_new: bool,
    /// Whether others on this computer can read it.
    pub is_open: bool,
}

/// The user's own key; the first time it is made.
///
/// # Errors
/// One problem, if it cannot be read or kept.
pub fn own(folders: &Folders) -> Result<OwnKey, Problem> {
    let path = own_path(folders);
    let is_new = fs::symlink_metadata(&path).is_err();
    if is_new {
        let made = folders::make(&folders.config).and_then(|()| make(&path));
        made.map_err(|error| not_made(&path, &error))?;
    }
    let (secret, warning) = read(&path)?;
    Ok(OwnKey {
        secret,
        path,
        is_new,
        is_open: warning.is_some(),
    })
}

/// The user's own key after it was replaced.
#[derive(Debug)]
pub struct Replaced {
    /// The key that it takes the place of.
    pub old: Key,
    /// The key.
    pub new: Key,
    /// Where the old one is kept.
    pub kept: PathBuf,
    /// Where the new public key stands, with the old key's signature beside it.
    pub public: PathBuf,
}

/// Makes a new key in the place of the user's own, which is kept beside it under its number; nothing, if there
/// is none yet.
///
/// # Errors
/// One problem, if the key cannot be read or a file cannot be written; then the old key is the user's own still.
pub fn replace_own(folders: &Folders) -> Result<Option<Replaced>, Problem> {
    let path = own_path(folders);
    if fs::symlink_metadata(&path).is_err() {
        return Ok(None);
    }
    let (old, _) = read(&path)?;
    let mut number = old.key().number().to_string();
    number.retain(|c| c.is_ascii_alphanumeric());
    let kept = folders.config.join(format!("maker-{number}.key"));
    let written = || -> io::Result<Secret> {
        match atomic::write_new(&kept, old.to_text().as_bytes()) {
            // A try before this one came so far.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => other?,
        }
        let new = successor(&old)?;
        let [public, signature] = handed_over(&path, &old, &new);
        let own = (path.clone(), new.to_text().as_bytes().to_vec());
        let mut files = handed_on(&path, &kept)?;
        files.extend([public, signature, own]);
        outputs::write_all(&files)?;
        Ok(new)
    };
    let new = written().map_err(|error| not_made(&path, &error))?;
    Ok(Some(Replaced {
        old: old.key(),
        new: new.key(),
        kept,
        public: public_of(&path),
    }))
}

fn not_made(path: &Path, error: &io::Error) -> Problem {
    Problem::error(FileProblem::NotMade {
        path: path.display().to_string(),
        why: Why::of(error),
        advice: Advice::of(error),
    })
}

/// The user's own key, if there is one that can be read.
pub fn kept(folders: &Folders) -> Option<Secret> {
    let (secret, _) = read(&own_path(folders)).ok()?;
    Some(secret)
}

fn own_path(folders: &Folders) -> PathBuf {
    folders.config.join("maker.key")
}

/// The key in this file, and a warning if others can read it too.
///
/// # Errors
/// One problem, if it is no key file.
pub fn read(path: &Path) -> Result<(Secret, Option<Problem>), Problem> {
    let text = text_file::read(path, MAX_BYTES)?;
    let shown = path.display().to_string();
    let secret = Secret::read(&text.text).ok_or_else(|| {
        let path = shown.clone();
        Problem::error(StoreProblem::NoKeyFile { path })
    })?;
    let warning = is_open(path).then(|| {
        Problem::warning(StoreProblem::KeyReadable {
            path: shown.clone(),
        })
    });
    Ok((secret, warning))
}

#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).is_ok_and(|data| data.mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open(_path: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each key that took the place of another keeps the other's signature.
    #[test]
    fn keys_keep_every_signature_when_they_are_replaced_again() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        own(&folders).unwrap();
        let first = replace_own(&folders).unwrap().unwrap();
        let signed = |public: &Path| {
            let signature = fs::read(signature_of(public)).unwrap();
            (fs::read(public).unwrap(), signature)
        };
        let of_first = signed(&first.public);
        let second = replace_own(&folders).unwrap().unwrap();
        assert_eq!(second.old, first.new);
        assert_ne!(signed(&second.public), of_first);
        assert_eq!(signed(&public_of(&second.kept)), of_first);
        // What the first key of all leaves behind had no other's signature.
        assert!(!public_of(&first.kept).exists());
    }

    #[test]
    fn keys_are_made_once_and_are_their_owners_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("my.key");
        let made = make(&path).unwrap();
        assert!(make(&path).is_err());
        let (read_back, warning) = read(&path).unwrap();
        assert_eq!((read_back.key(), warning), (made.key(), None));
        let other = make(&dir.path().join("other.key")).unwrap();
        assert_ne!(other.key(), made.key());
        assert!(read(dir.path()).is_err());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let open = std::fs::Permissions::from_mode(0o644);
            assert_eq!(
                std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                0o600
            );
            std::fs::set_permissions(&path, open).unwrap();
            assert!(read(&path).unwrap().1.is_some());
        }
    }
}
