//! The one file of a pack that others open: what is in its folder, without what does not belong to
//! others, checked first, signed where somebody signs it, the same bytes on every machine.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::folders::Folders;
use super::{atomic, disk, outputs, senders};
use crate::campaign::archive::{self, LeftOut};
use crate::campaign::import_report::{ImportReport, Standing};
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::{Number, Secret};
use crate::campaign::minisign;
use crate::campaign::private::Private;
use crate::press::trial;
use crate::problem::{CommandProblem, Problem, has_errors};

/// What a pack's file ends with.
pub const ENDING: &str = "entreaty";

/// A pack's file, not written yet.
#[derive(Debug)]
pub struct Built {
    /// Its content.
    pub bytes: Vec<u8>,
    /// How many files are in it.
    pub count: usize,
    /// The pack as it is read back from the file.
    pub loaded: Loaded,
    /// What stays in the folder, and why.
    pub left_out: Vec<(String, LeftOut)>,
    /// How many names and lines of senders it was held against.
    pub compared: (usize, usize),
    /// What is to be looked at, though nothing of it is an error.
    pub problems: Vec<Problem>,
    /// The signature of the bytes that minisign verifies, where somebody signs.
    pub signature: Option<String>,
}

/// Builds the file of the pack in `folder`, signed with `secret`. No data of senders whom `folders`
/// or the folder itself know may be in it, but for the words to `keep`.
///
/// # Errors
/// What is wrong with the pack, or why it cannot be read.
pub fn build(
    folder: &Path,
    folders: Option<&Folders>,
    keep: &[String],
    secret: Option<&Secret>,
    today: Date,
) -> Result<Built, Vec<Problem>> {
    let cannot = |error: io::Error| vec![load::unreadable(folder, &error)];
    let names = load::names_in(folder).map_err(cannot)?;
    let mut files = load::read_folder(folder).map_err(cannot)?;
    // What is not known to belong into a pack but looks like it is an error of the check.
    files.retain(|name, _| archive::left_out(name).is_none_or(|why| why == LeftOut::Unknown));
    let prefix = format!("{}/", folder.display());
    let prefix = prefix.trim_start_matches("./");
    let mut problems = trial::of_pack(&load::from_files(&files, prefix), today);
    let known = private(folder, folders, &names);
    problems.extend(known.found(&files, prefix, keep));
    if has_errors(&problems) {
        return Err(problems);
    }
    if let Some(secret) = secret {
        problems.extend(not_a_signer(&load::from_files(&files, prefix), secret));
        if has_errors(&problems) {
            return Err(problems);
        }
        secret.sign(&mut files);
    }
    let left_out = names.into_iter().filter_map(|name| {
        let why = archive::left_out(&name)?;
        Some((name, why))
    });
    let bytes = archive::write(&files).map_err(cannot)?;
    let loaded = load::from_files(&files, prefix);
    let signature = secret.map(|secret| signature(secret, &loaded, &bytes));
    Ok(Built {
        bytes,
        count: files.len(),
        loaded,
        left_out: left_out.collect(),
        signature,
        compared: known.counts(),
        problems,
    })
}

/// The pack's file at `path`, which was `shown` with this number, with the signature of `secret` beside those
/// that are in it.
///
/// # Errors
/// What is wrong with the pack, why it cannot be read, that it is another by now, or that it does not name
/// this key.
pub fn sign_too(path: &Path, secret: &Secret, shown: Number) -> Result<Built, Vec<Problem>> {
    let before = load::from_path(path).map_err(|problem| vec![problem])?;
    if before.number != shown {
        let path = path.display().to_string();
        return Err(vec![Problem::error(CommandProblem::NotAsShown { path })]);
    }
    let mut problems = before.problems.clone();
    problems.extend(not_a_signer(&before, secret));
    if has_errors(&problems) {
        return Err(problems);
    }
    let mut files = (*before.files).clone();
    secret.sign(&mut files);
    let bytes = archive::write(&files).map_err(|error| vec![load::unreadable(path, &error)])?;
    let loaded = load::from_files(&files, "");
    Ok(Built {
        count: files.len(),
        signature: Some(signature(secret, &loaded, &bytes)),
        bytes,
        loaded,
        left_out: Vec::new(),
        compared: (0, 0),
        problems,
    })
}

/// That a pack names others who sign it; one that names nobody has one signature.
fn not_a_signer(pack: &Loaded, secret: &Secret) -> Option<Problem> {
    let key = secret.key();
    let may = match &pack.campaign.pack.signers {
        Some(signers) => signers.keys.contains(&key),
        None => pack.maker.keys().iter().all(|other| *other == key),
    };
    let key = minisign::public(&key);
    (!may).then(|| Problem::error(CommandProblem::NotASigner { key }))
}

/// The signature of a pack's file that minisign verifies.
fn signature(secret: &Secret, loaded: &Loaded, bytes: &[u8]) -> String {
    let pack = &loaded.campaign.pack;
    let comment = format!(
        "pack {}, version {}, number {}",
        pack.id, pack.version, loaded.number
    );
    minisign::signature(secret, bytes, &comment)
}

/// Where the signature stands of the file at `path`: beside it, as minisign looks for it.
pub fn signature_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(minisign::ENDING);
    name.into()
}

impl Built {
    /// Writes the file, and its signature beside it where somebody signs: both or none. Where nobody does,
    /// a signature that stands there is of another file and is taken away; that is given back.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, path: &Path) -> io::Result<Option<PathBuf>> {
        let beside = signature_of(path);
        let Some(signature) = &self.signature else {
            atomic::write(path, &self.bytes)?;
            let was_there = beside.symlink_metadata().is_ok();
            disk::remove(&beside)?;
            return Ok(was_there.then_some(beside));
        };
        outputs::write_all(&[
            (path.to_owned(), self.bytes.clone()),
            (beside, signature.clone().into_bytes()),
        ])?;
        Ok(None)
    }

    /// Whether the pack's file at `path` has the same version and says something else: whoever has
    /// it would not know that this one is newer.
    pub fn is_version_of_another(&self, path: &Path) -> Option<Problem> {
        let before = load::from_path(path).ok()?;
        let is_other = ImportReport::brief(&self.loaded, Some(&before), None).standing;
        let is_same_pack = before.campaign.pack.id == self.loaded.campaign.pack.id;
        (is_same_pack && is_other == Standing::Altered).then(|| {
            Problem::error(CommandProblem::VersionBuilt {
                path: path.display().to_string(),
                version: self.loaded.campaign.pack.version.to_string(),
            })
        })
    }
}

/// The senders whose data must not be in the pack: those that this computer keeps, and those of
/// letters that lie in the pack's own folder.
fn private(folder: &Path, folders: Option<&Folders>, names: &[String]) -> Private {
    let mut known = folders.map(senders::known).unwrap_or_default();
    for name in names.iter().filter(|name| name.ends_with(".letter")) {
        let sender = senders::of_file(&folder.join(name));
        known.name(&sender.name);
        known.address(sender.address.iter().map(String::as_str));
    }
    known
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::own_pack;

    #[test]
    fn pack_file_tells_a_change_under_the_same_version() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("pack");
        own_pack::begin(&load::built_in().files, &folder).unwrap();
        let today = Date::constant(2026, 11, 21);
        let build = || build(&folder, None, &[], None, today).expect("a file");
        let path = dir.path().join("a.entreaty");
        let first = build();
        assert_eq!(first.is_version_of_another(&path), None);
        fs::write(&path, &first.bytes).unwrap();
        assert_eq!(build().is_version_of_another(&path), None);
        let pack = folder.join("pack.toml");
        let text = fs::read_to_string(&pack).unwrap();
        fs::write(
            &pack,
            text.replacen("title.en = \"", "title.en = \"New: ", 1),
        )
        .unwrap();
        assert!(build().is_version_of_another(&path).is_some());
        own_pack::count_up(&folder).unwrap();
        assert_eq!(build().is_version_of_another(&path), None);
    }

    #[test]
    fn pack_file_is_signed_only_if_it_is_the_one_that_was_shown() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.entreaty");
        let shown = load::built_in().number;
        fs::write(&path, archive::write(&load::built_in().files).unwrap()).unwrap();
        let secret = Secret::of([1; 32]);
        assert!(sign_too(&path, &secret, shown).is_ok());
        // Somebody lays another in its place.
        let other = load::exercise();
        fs::write(&path, archive::write(&other.files).unwrap()).unwrap();
        let told = sign_too(&path, &secret, shown).unwrap_err();
        let [problem] = told.as_slice() else {
            panic!("{told:?}")
        };
        assert!(problem.to_string().contains("nothing is signed"));
        assert!(sign_too(&path, &secret, other.number).is_ok());
    }
}
