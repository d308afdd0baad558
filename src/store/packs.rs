//! The packs that somebody has opened and taken, each in one `.entreaty` file, with the keys that
//! its makers signed it with. Nothing is unpacked: the file that is kept is written from what was
//! read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::{disk, folders, outputs};
use crate::campaign::changes::{ImportReport, Standing, order};
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::Key;
use crate::campaign::trust::{Signers, Trust};
use crate::campaign::{archive, input};
use crate::problem::{Problem, Rule, StoreProblem, Why, has_errors};

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
    /// What is none of them stays as it is, and the keys for other packs count all the same.
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
            None => Err(self.damaged(format!("the entry of {id} is no key"))),
            signers => Ok(signers),
        }
    }

    /// That the file of keys cannot be used.
    fn damaged(&self, reason: String) -> io::Error {
        let path = self.folder.join(KEYS).display().to_string();
        Why::KeysDamaged { path, reason }.into()
    }

    /// All keys; a file of them that cannot be read is an error, or they would be forgotten.
    fn keys(&self) -> io::Result<BTreeMap<String, Remembered>> {
        let path = self.folder.join(KEYS);
        let text = match input::read_text(&path, MAX_KEYS) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(error) => return Err(self.damaged(error.to_string())),
        };
        input::from_toml(&text).map_err(|error| self.damaged(error.message().to_owned()))
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
                Why::KeysDamaged { path, reason } => {
                    Some(Problem::error(StoreProblem::KeysDamaged { path, reason }))
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
mod tests {
    use super::*;
    use crate::campaign::maker::Secret;
    use crate::campaign::minisign;

    fn version(text: &str, secret: Option<&Secret>) -> Loaded {
        let mut files = (*load::built_in().files).clone();
        let pack = String::from_utf8(files["pack.toml"].clone()).unwrap();
        let pack = pack.replacen("version = \"1\"", text, 1);
        files.insert("pack.toml".to_owned(), pack.into_bytes());
        if let Some(secret) = secret {
            secret.sign(&mut files);
        }
        load::from_files(&files, "")
    }

    #[test]
    fn packs_taken_come_back_and_a_stop_notice_stays() {
        let dir = tempfile::tempdir().unwrap();
        let packs = Packs::of(&folders::Folders::within(dir.path()));
        assert_eq!(packs.first().campaign.pack.version, "1");
        assert!(packs.all().is_empty());
        let second = version("version = \"2\"", None);
        assert_eq!(packs.import_report(&second).standing, Standing::Newer);
        packs.take(&second).unwrap();
        assert_eq!(packs.first().number, second.number);
        assert!(
            packs
                .outdated(load::built_in())
                .unwrap()
                .to_string()
                .contains("version 2")
        );
        assert_eq!(packs.outdated(&second), None);
        // An older one may be taken by somebody who was told; one that undoes a stop may not.
        let stop = version("version = \"3\"\nstop.en = \"Silence.\"", None);
        packs.take(&stop).unwrap();
        assert!(packs.take(&second).is_err());
        assert!(packs.take(load::built_in()).is_err());
        let told = packs.outdated(&second).unwrap();
        assert_eq!((told.rule, told.is_error()), (Some(Rule::Stopped), true));
        assert_eq!(packs.first().number, stop.number);
        packs.take(&version("version = \"4\"", None)).unwrap();
        assert_eq!(packs.first().campaign.pack.version, "4");
        assert_eq!(packs.all().len(), 1);
    }

    #[test]
    fn packs_remember_the_first_key_until_another_is_taken() {
        let dir = tempfile::tempdir().unwrap();
        let packs = Packs::of(&folders::Folders::within(dir.path()));
        let (mine, other) = (Secret::of([1; 32]), Secret::of([2; 32]));
        let signed = version("version = \"2\"", Some(&mine));
        assert_eq!(
            packs.import_report(&signed).trust,
            Trust::New(vec![mine.key()])
        );
        packs.take(&signed).unwrap();
        let next = version("version = \"3\"", Some(&mine));
        assert_eq!(
            packs.import_report(&next).trust,
            Trust::Known(vec![mine.key()])
        );
        let unsigned = version("version = \"3\"", None);
        assert_eq!(
            packs.import_report(&unsigned).trust,
            Trust::Missing(vec![mine.key()])
        );
        // Taking an unsigned one does not make the key forgotten.
        packs.take(&unsigned).unwrap();
        let strange = version("version = \"4\"", Some(&other));
        assert!(packs.import_report(&strange).is_alarming());
        packs.take(&strange).unwrap();
        assert_eq!(
            packs.signers("kazakhstan-2013"),
            Some(Signers::one(other.key()))
        );
        assert_eq!(packs.file("../a"), None);
    }

    #[test]
    fn packs_of_an_older_version_do_not_bring_back_their_signers() {
        let dir = tempfile::tempdir().unwrap();
        let packs = Packs::of(&folders::Folders::within(dir.path()));
        let old = Secret::of([1; 32]);
        let new = Secret::of([2; 32]).in_place_of(&old);
        let after = new.key();
        let known = || packs.signers("kazakhstan-2013");
        let second = version("version = \"2\"", Some(&old));
        packs.take(&second).unwrap();
        packs.take(&version("version = \"3\"", Some(&new))).unwrap();
        assert_eq!(known(), Some(Signers::one(after)));
        // Neither the version before nor a later one that somebody made with the old key.
        packs.take(&second).unwrap();
        assert_eq!(known(), Some(Signers::one(after)));
        packs.take(&version("version = \"4\"", Some(&old))).unwrap();
        assert_eq!(known(), Some(Signers::one(after)));
        // What was taken of it stays: an older one says who must sign in its own words alone.
        let text = format!(
            "version = \"5\"\nsigners.keys = [{:?}, {:?}]\nsigners.need = 2",
            minisign::public(&after),
            minisign::public(&Secret::of([3; 32]).key()),
        );
        let both = [&new, &Secret::of([3; 32])];
        let mut files = (*version(&text, None).files).clone();
        for secret in both {
            secret.sign(&mut files);
        }
        packs.take(&load::from_files(&files, "")).unwrap();
        assert_eq!(known().map(|signers| signers.need), Some(2));
        packs.take(&version("version = \"3\"", Some(&new))).unwrap();
        assert_eq!(known().map(|signers| signers.need), Some(2));
    }

    #[test]
    fn packs_keep_the_other_keys_where_one_entry_is_damaged() {
        let dir = tempfile::tempdir().unwrap();
        let packs = Packs::of(&folders::Folders::within(dir.path()));
        folders::make(&packs.folder).unwrap();
        let key = Secret::of([1; 32]).key();
        let path = packs.folder.join(KEYS);
        let text = format!("other = \"{key}\"\n[kazakhstan-2013]\nkeys = []\nneed = 0\n");
        fs::write(&path, text).unwrap();
        assert_eq!(packs.signers("other"), Some(Signers::one(key)));
        // The pack that it is about is not taken as if it were seen for the first time.
        let mine = version("version = \"2\"", Some(&Secret::of([2; 32])));
        let doubt = packs.doubt(&mine).unwrap().to_string();
        assert!(doubt.contains("kazakhstan-2013"), "{doubt}");
        assert!(packs.take(&mine).is_err());
        fs::write(&path, format!("other = 3\nkazakhstan-2013 = \"{key}\"\n")).unwrap();
        packs
            .take(&version("version = \"2\"", Some(&Secret::of([1; 32]))))
            .unwrap();
        assert_eq!(packs.signers("kazakhstan-2013"), Some(Signers::one(key)));
    }

    #[test]
    fn packs_taken_while_another_program_writes_keys_wait_and_forget_none() {
        let dir = tempfile::tempdir().unwrap();
        let packs = Packs::of(&folders::Folders::within(dir.path()));
        folders::make(&packs.folder).unwrap();
        let (mine, other) = (Secret::of([1; 32]), Secret::of([2; 32]).key());
        let path = packs.folder.join(KEYS);
        let lock = disk::open(&packs.folder.join(KEYS_LOCK)).unwrap();
        lock.lock().unwrap();
        std::thread::scope(|scope| {
            let taking = scope.spawn(|| packs.take(&version("version = \"2\"", Some(&mine))));
            // Long enough for it to read the keys and write them, if it did not wait.
            std::thread::sleep(std::time::Duration::from_millis(500));
            assert!(!taking.is_finished());
            assert!(!path.exists());
            fs::write(&path, format!("other = \"{other}\"\n")).unwrap();
            drop(lock);
            taking.join().unwrap().unwrap();
        });
        assert_eq!(packs.signers("other"), Some(Signers::one(other)));
        let known = packs.signers("kazakhstan-2013");
        assert_eq!(known, Some(Signers::one(mine.key())));
        // The lock itself says nothing and stays.
        assert_eq!(fs::read(packs.folder.join(KEYS_LOCK)).unwrap(), b"");
    }

    #[test]
    fn packs_of_drafts_with_impossible_signers_are_no_packs() {
        let text = "version = \"2\"\ndraft = true\nsigners.keys = []\nsigners.need = 0";
        let draft = version(text, Some(&Secret::of([1; 32])));
        assert!(has_errors(&draft.problems), "{:?}", draft.problems);
        let dir = tempfile::tempdir().unwrap();
        let packs = Packs::of(&folders::Folders::within(dir.path()));
        packs.take(&draft).unwrap();
        assert_eq!(packs.signers("kazakhstan-2013"), None);
        assert!(packs.keys().is_ok());
    }
}
