//! The packs that somebody has opened and taken, each in one `.entreaty` file, with the keys that
//! its makers signed it with. Nothing is unpacked: the file that is kept is written from what was
//! read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::{disk, folders, outputs};
use crate::campaign::changes::order;
use crate::campaign::import_report::{ImportReport, Standing};
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::Key;
use crate::campaign::trust::{Signers, Trust};
use crate::campaign::{archive, input};
use crate::problem::{Problem, Rule, Severity, StoreProblem, Why, has_errors};

/// The name by which the command line allows a pack that the window asks about ([`Packs::doubt`]).
pub const OTHER_PACK: &str = "other-pack";

const KEYS: &str = "keys.toml";
/// Held while the keys are read and written, so that two programs do not forget each other's.
const KEYS_LOCK: &str = "keys.lock";
/// More than all keys ever have, in bytes.
const MAX_KEYS: u64 = 1 << 20;
const ENDING: &str = "entreaty";

/// The pack to begin with where none is named: the one built in, or what was taken of it since.
pub fn first(folders: Option<&folders::Folders>) -> Loaded {
    match folders {
        Some(folders) => Packs::of(folders).first(),
        None => load::built_in().clone(),
    }
}

/// Who is remembered for packs of a name: one key in hexadecimal digits, as in version 0.1, or several.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Remembered {
    One(String),
    Several(Several),
    /// What is neither of them stays as it is, and the keys for other packs count all the same.
    Damaged(toml::Value),
}

#[derive(Serialize, Deserialize)]
struct Several {
    #[serde(flatten)]
    signers: Signers,
    /// The keys that were replaced: none of them is remembered again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    replaced: Vec<Key>,
}

impl Remembered {
    fn of(signers: Signers, replaced: Vec<Key>) -> Self {
        match signers.keys.as_slice() {
            [key] if replaced.is_empty() => Self::One(key.to_string()),
            _ => Self::Several(Several { signers, replaced }),
        }
    }

    /// The signers; nothing, if that is nobody.
    fn signers(&self) -> Option<Signers> {
        match self {
            Self::One(key) => key.parse::<Key>().ok().map(Signers::one),
            Self::Several(Several { signers, .. }) => {
                signers.are_possible().then(|| signers.clone())
            }
            Self::Damaged(_) => None,
        }
    }

    fn replaced(&self) -> &[Key] {
        match self {
            Self::Several(several) => &several.replaced,
            Self::One(_) | Self::Damaged(_) => &[],
        }
    }
}

/// What was taken under a name.
enum Kept {
    Nothing,
    /// A file that cannot be read any more.
    Damaged(PathBuf),
    Pack(Box<Loaded>),
}

/// The folder of packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packs {
    folder: PathBuf,
}

impl Packs {
    /// The packs in the program's own folder.
    pub fn of(folders: &folders::Folders) -> Self {
        Self {
            folder: folders.data.join("packs"),
        }
    }

    /// Takes away what killed programs left half-written there, or finishes it.
    pub fn sweep(&self) {
        outputs::sweep(&self.folder);
    }

    fn file(&self, id: &str) -> Option<PathBuf> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let plain = !id.is_empty() && id.len() <= 100 && id.chars().all(is_plain);
        plain.then(|| self.folder.join(format!("{id}.{ENDING}")))
    }

    /// What was taken under this name.
    fn kept(&self, id: &str) -> Kept {
        let path = self.file(id);
        let Some(path) = path.filter(|path| path.symlink_metadata().is_ok()) else {
            return Kept::Nothing;
        };
        match load::from_path(&path) {
            Ok(loaded) if loaded.campaign.pack.id == id => Kept::Pack(Box::new(loaded)),
            _ => Kept::Damaged(path),
        }
    }

    /// The pack of this name that is here: the one that was taken or the one built in, whichever
    /// is newer. What was taken counts, with its stop notice, even if this program finds more wrong
    /// with it than the one that took it.
    pub fn installed(&self, id: &str) -> Option<Loaded> {
        let built_in = load::built_in();
        let own = (built_in.campaign.pack.id == id).then_some(built_in);
        let newer = |taken: &Loaded, own: &Loaded| {
            order(&taken.campaign.pack.version, &own.campaign.pack.version).is_ge()
        };
        match (self.kept(id), own) {
            (Kept::Pack(taken), Some(own)) if !newer(&taken, own) => Some(own.clone()),
            (Kept::Pack(taken), _) => Some(*taken),
            (Kept::Nothing | Kept::Damaged(_), own) => own.cloned(),
        }
    }

    /// Those remembered as the makers of packs of this name.
    pub fn signers(&self, id: &str) -> Option<Signers> {
        self.known(&self.keys().ok()?, id).ok()?
    }

    /// Those among these keys for packs of this name; an error if what stands there is no key.
    fn known(&self, keys: &BTreeMap<String, Remembered>, id: &str) -> io::Result<Option<Signers>> {
        let Some(remembered) = keys.get(id) else {
            return Ok(None);
        };
        match remembered.signers() {
            None => Err(self.damaged(Why::NoKey { id: id.to_owned() })),
            signers => Ok(signers),
        }
    }

    /// That the file of keys cannot be used.
    fn damaged(&self, why: Why) -> io::Error {
        let path = self.folder.join(KEYS).display().to_string();
        let why = Box::new(why);
        Why::KeysDamaged { path, why }.into()
    }

    /// All keys; a file of them that cannot be read is an error, or they would be forgotten.
    fn keys(&self) -> io::Result<BTreeMap<String, Remembered>> {
        let path = self.folder.join(KEYS);
        let text = match input::read_text(&path, MAX_KEYS) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(error) => return Err(self.damaged(Why::of(&error))),
        };
        input::from_toml(&text).map_err(|why| self.damaged(why))
    }

    /// What this pack means to somebody who has the packs that are here.
    pub fn import_report(&self, new: &Loaded) -> ImportReport {
        let id = &new.campaign.pack.id;
        ImportReport::of(new, self.installed(id).as_ref(), self.signers(id).as_ref())
    }

    fn brief_report(&self, used: &Loaded) -> ImportReport {
        let id = &used.campaign.pack.id;
        ImportReport::brief(used, self.installed(id).as_ref(), self.signers(id).as_ref())
    }

    /// Takes the pack, and remembers who must sign the next one: both or neither. The keys come
    /// first: a pack is never here without them.
    ///
    /// # Errors
    /// What the system says; or that it would undo a stop notice.
    pub fn take(&self, new: &Loaded) -> io::Result<()> {
        let id = &new.campaign.pack.id;
        let path = self.file(id).ok_or(Why::PackId)?;
        folders::make(&self.folder)?;
        let lock = disk::open(&self.folder.join(KEYS_LOCK))?;
        // Where a file system has no locks the keys are written all the same.
        let _ = lock.lock();
        let report = self.brief_report(new);
        if report.standing == Standing::Stopped {
            return Err(Why::NewerStops.into());
        }
        // It may have stopped its letters.
        if let Kept::Damaged(path) = self.kept(id) {
            let path = path.display().to_string();
            return Err(Why::KeptDamaged { path }.into());
        }
        let keys = self.keys()?;
        let known = self.known(&keys, id)?;
        let mut files = vec![(path, archive::write(&new.files)?)];
        let named = new.campaign.pack.signers.as_ref();
        let mut replaced = keys
            .get(&**id)
            .map_or_else(Vec::new, |keys| keys.replaced().to_vec());
        if let Trust::Replaced { old, .. } = &report.trust {
            replaced.extend(
                old.iter()
                    .filter(|key| !replaced.contains(key))
                    .copied()
                    .collect::<Vec<_>>(),
            );
        }
        // An older version knows nothing of the keys of the later ones.
        let may_change = match report.standing {
            Standing::First | Standing::Newer => true,
            Standing::Same => known.is_none() || !report.trust.is_alarming(),
            Standing::Older | Standing::Altered | Standing::Stopped => false,
        };
        let signers = report.trust.remembered(&new.maker, named, known.as_ref());
        let holds = |signers: &Signers| !signers.keys.iter().any(|key| replaced.contains(key));
        if let Some(signers) = signers.filter(|signers| may_change && holds(signers)) {
            let mut keys = keys;
            keys.insert(id.to_string(), Remembered::of(signers, replaced));
            let text = toml::to_string(&keys).map_err(io::Error::other)?;
            files.insert(0, (self.folder.join(KEYS), text.into_bytes()));
        }
        outputs::write_all(&files)
    }

    /// What is to be told of a pack that letters are made of, opened from this path: that another is newer or
    /// stopped it, and what the window would ask about before it is used. That is an error where the file is
    /// a stranger's and letters are made of it (`strictly`); a folder is somebody's own work.
    pub fn told_of(&self, loaded: &Loaded, path: Option<&Path>, strictly: bool) -> Vec<Problem> {
        let is_file = path.is_some_and(|path| !path.is_dir());
        let doubt = path.and_then(|_| self.doubt(loaded));
        // An error is not told as a warning too.
        let outdated = self.outdated(loaded);
        let outdated = outdated.filter(|told| told.is_error() || doubt.is_none());
        let doubt = doubt.map(|mut doubt| {
            if !strictly || !is_file {
                doubt.severity = Severity::Warning;
            }
            doubt
        });
        outdated.into_iter().chain(doubt).collect()
    }

    fn first(&self) -> Loaded {
        let built_in = load::built_in();
        let id = &built_in.campaign.pack.id;
        let is_fit = |loaded: &Loaded| !has_errors(&loaded.problems);
        if let Some(installed) = self.installed(id).filter(is_fit) {
            let mut installed = installed;
            installed.problems.extend(self.damage(id));
            return installed;
        }
        let mut built_in = built_in.clone();
        built_in.problems.extend(self.outdated(&built_in));
        built_in
    }

    /// That the pack of this name which was taken cannot be read any more.
    fn damage(&self, id: &str) -> Option<Problem> {
        let Kept::Damaged(path) = self.kept(id) else {
            return None;
        };
        let path = path.display().to_string();
        Some(Problem::of(
            Rule::Stopped,
            StoreProblem::KeptDamaged { path },
        ))
    }

    /// What to tell somebody who uses this pack although a newer one is here.
    pub fn outdated(&self, used: &Loaded) -> Option<Problem> {
        if let Some(damage) = self.damage(&used.campaign.pack.id) {
            return Some(damage);
        }
        let report = self.brief_report(used);
        let installed = report.installed?;
        let version = &used.campaign.pack.version;
        match report.standing {
            Standing::Stopped => {
                let version = installed.clone();
                let problem = StoreProblem::StoppedByNewer { version };
                Some(Problem::of(Rule::Stopped, problem))
            }
            Standing::Older => Some(Problem::warning(StoreProblem::OlderPack {
                version: version.to_string(),
                installed: installed.clone(),
            })),
            _ => None,
        }
    }

    /// What the window asks about before it uses this pack, beside what [`Self::outdated`] tells.
    pub fn doubt(&self, used: &Loaded) -> Option<Problem> {
        let id = &used.campaign.pack.id;
        if let Err(error) = self.keys().and_then(|keys| self.known(&keys, id)) {
            return match Why::of(&error) {
                Why::KeysDamaged { path, why } => {
                    let why = *why;
                    Some(Problem::error(StoreProblem::KeysDamaged { path, why }))
                }
                _ => None,
            };
        }
        let report = self.brief_report(used);
        let version = report.installed.unwrap_or_default();
        let problem = match (report.trust, report.standing) {
            (Trust::Missing(_), _) => StoreProblem::Unsigned,
            (Trust::Changed { .. }, _) => StoreProblem::OtherKey,
            (Trust::Few { signed, need, .. }, _) => StoreProblem::FewSigned { signed, need },
            (_, Standing::Altered) => StoreProblem::Differs { version },
            _ if report.flips_exercise => StoreProblem::ExerciseChanged { version },
            _ if report.lifts_stop => StoreProblem::LiftsStop { version },
            _ => return None,
        };
        Some(Problem::error(problem))
    }

    /// The files of all packs that were taken.
    pub fn all(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let is_pack = |path: &Path| path.extension().is_some_and(|found| found == ENDING);
        let mut all: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        all.retain(|path| is_pack(path));
        all.sort();
        all
    }
}

#[cfg(test)]
mod tests;
