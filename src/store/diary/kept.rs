//! The diary's file: `diary.toml` beside the settings, or where the group puts it. It is written whole
//! or not at all, and by one program at a time: whoever changes it reads it anew while it holds
//! `diary.lock`, so that two programs lose nothing of each other. One with mistakes is not written to.
//!
//! An earlier version kept how many letters evenings had in `evenings.toml`; its entries are taken over
//! with the first change.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Diary, FollowUp, Letters, Reply, is_none};
use crate::campaign::changes::Snapshot;
use crate::campaign::input;
use crate::campaign::read::{Entry, Toml};
use crate::problem::{FileProblem, Place, Problem, StoreProblem, TextFile, Why, has_errors};
use crate::store::folders::{self, Folders};
use crate::store::settings::Settings;
use crate::store::{atomic, disk, text_file};

/// What its file is called.
pub const NAME: &str = "diary.toml";
/// The totals of an earlier version.
const EVENINGS: &str = "evenings.toml";
/// More than any diary has, in bytes.
const MAX_BYTES: u64 = 16 << 20;

/// How often another program is waited for, and how long each time.
const TRIES: u32 = 100;
const WAIT: Duration = Duration::from_millis(100);

/// Where the diary is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    path: PathBuf,
    /// Whether it is in the program's own folder, which comes into being with it.
    is_own: bool,
    evenings: PathBuf,
}

/// What a campaign said when letters of it were noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The day on those letters; none where an earlier version kept it.
    #[serde(default)]
    pub day: Option<Date>,
    /// What it said, with its version.
    #[serde(flatten)]
    pub snapshot: Snapshot,
}

/// The file as it is written.
#[derive(Serialize)]
struct Written<'a> {
    #[serde(skip_serializing_if = "is_none")]
    carried: usize,
    given: u32,
    letters: &'a [Letters],
    replies: &'a [Reply],
    follow_ups: &'a [FollowUp],
}

/// What stands beside the lists of entries.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Head {
    carried: usize,
    given: u32,
}

impl Entry for Head {
    const REQUIRED: &'static [&'static str] = &[];

    fn set_place(&mut self, _place: Place) {}
}

/// The totals as an earlier version kept them.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Evenings {
    evenings: Vec<Evening>,
}

#[derive(Deserialize)]
struct Evening {
    date: String,
    office: String,
    letters: usize,
    #[serde(default)]
    printed: usize,
}

/// What the file begins with.
const HEAD: &str = "# What was made and sent with Entreaty, without names of senders.\n";

impl Book {
    /// The diary of whoever runs the program.
    pub fn of(folders: &Folders, settings: &Settings) -> Self {
        Self::at(folders, settings.diary_file.clone())
    }

    /// The diary in this file, or else beside the settings.
    pub fn at(folders: &Folders, file: Option<PathBuf>) -> Self {
        let is_own = file.is_none();
        let own = || folders.config.join(NAME);
        Self {
            path: file.unwrap_or_else(own),
            is_own,
            evenings: folders.state.join(EVENINGS),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The diary as it is, with what an earlier version kept.
    ///
    /// # Errors
    /// All that is wrong with the file.
    pub fn read(&self) -> Result<Diary, Vec<Problem>> {
        let mut diary = self.own()?;
        self.carry(&mut diary)?;
        Ok(diary)
    }

    /// Changes the diary: what another program wrote into it meanwhile stays.
    ///
    /// # Errors
    /// All that is wrong with the file, or that it cannot be written; then it is as it was.
    pub fn change<T>(&self, change: impl FnOnce(&mut Diary) -> T) -> Result<T, Vec<Problem>> {
        let unwritable =
            |error: io::Error| vec![Problem::error(FileProblem::unwritable(&self.path, &error))];
        // A stick that is not there is no reason to begin another diary in its place.
        if self.is_own {
            folders::make(folders::of(&self.path)).map_err(unwritable)?;
        }
        let _held = self.hold().map_err(unwritable)?;
        let mut diary = self.own()?;
        let is_carried = self.carry(&mut diary)?;
        let done = change(&mut diary);
        self.write(&diary)?;
        self.forget_others(&diary);
        if is_carried {
            // First the entries are safe, then the file goes, then nothing speaks of it any more.
            disk::remove(&self.evenings).map_err(unwritable)?;
            diary.carried = 0;
            self.write(&diary)?;
        }
        Ok(done)
    }

    /// Keeps what campaigns say as these letters of them are noted, to tell later what changed since:
    /// public facts of their packs with the letters' day, and nothing else.
    ///
    /// # Errors
    /// What the system says.
    pub fn remember(
        &self,
        campaigns: &[impl AsRef<Snapshot>],
        letters: &[Letters],
    ) -> io::Result<()> {
        for campaign in campaigns.iter().map(AsRef::as_ref) {
            if let Some(path) = self.snapshot(&campaign.id) {
                let of_it = |entry: &&Letters| entry.campaign == campaign.id;
                let said = Said {
                    day: letters.iter().filter(of_it).map(|one| one.day).max(),
                    snapshot: campaign.clone(),
                };
                folders::make(&self.snapshots())?;
                let text = serde_json::to_string(&said).map_err(io::Error::other)?;
                atomic::write(&path, text.as_bytes())?;
            }
        }
        Ok(())
    }

    /// What the campaign of this id said when letters of it were last noted, if that is known.
    pub fn last_said(&self, id: &str) -> Option<Said> {
        said(&self.snapshot(id)?)
    }

    /// Removes what campaigns said of which no letter is noted any more, and nothing that somebody else
    /// put there. The diary is changed already: what stays goes with the next change.
    fn forget_others(&self, diary: &Diary) {
        let entries = fs::read_dir(self.snapshots()).into_iter().flatten();
        for path in entries.flatten().map(|entry| entry.path()) {
            let id = path.file_stem().unwrap_or_default();
            let mut letters = diary.letters.iter();
            let is_noted = letters.any(|entry| id == entry.campaign.as_str());
            let is_ours = || {
                let said = said(&path)?;
                Some(self.snapshot(&said.snapshot.id)? == path)
            };
            if !is_noted && is_ours() == Some(true) {
                let _ = disk::remove(&path);
            }
        }
    }

    fn snapshots(&self) -> PathBuf {
        self.path.with_extension("campaigns")
    }

    fn snapshot(&self, id: &str) -> Option<PathBuf> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let plain = !id.is_empty() && id.len() <= 100 && id.chars().all(is_plain);
        plain.then(|| self.snapshots().join(format!("{id}.json")))
    }

    /// Deletes the diary, and what an earlier version kept. It cannot be undone.
    ///
    /// # Errors
    /// What the system says.
    pub fn forget(&self) -> io::Result<()> {
        if self.is_away() {
            return Err(ErrorKind::NotFound.into());
        }
        let lock = self.lock();
        let _held = if self.path.exists() || lock.exists() {
            Some(self.hold()?)
        } else {
            None
        };
        disk::remove(&self.path)?;
        disk::remove_folder(&self.snapshots())?;
        disk::remove(&self.evenings)?;
        // Whoever waits for it sees that it is another then.
        disk::remove(&lock)
    }

    /// Whether there is anything to delete, or may be where nobody can look now.
    pub fn exists(&self) -> bool {
        let all = [&self.path, &self.evenings, &self.snapshots()];
        all.iter().any(|path| path.exists()) || self.is_away()
    }

    /// Whether the folder that somebody chose for it is not there, such as a stick.
    fn is_away(&self) -> bool {
        !self.is_own && !folders::of(&self.path).is_dir()
    }

    fn lock(&self) -> PathBuf {
        self.path.with_extension("lock")
    }

    /// Holds the diary for this program, as soon as no other does.
    fn hold(&self) -> io::Result<File> {
        for _ in 0..TRIES {
            let lock = disk::open(&self.lock())?;
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) => thread::sleep(WAIT),
                // It was deleted with the diary, and nobody else looks at it.
                Ok(()) if !is_at(&lock, &self.lock()) => {}
                // Where a disk has no locks nobody else looks for one either.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(lock),
            }
        }
        Err(ErrorKind::ResourceBusy.into())
    }

    /// What stands in the file itself. That a stick is not there does not mean that nothing does.
    fn own(&self) -> Result<Diary, Vec<Problem>> {
        let unreadable =
            |error: io::Error| vec![Problem::error(FileProblem::unreadable(&self.path, &error))];
        if self.is_away() {
            return Err(unreadable(ErrorKind::NotFound.into()));
        }
        if !self.path.try_exists().map_err(unreadable)? {
            return Ok(Diary::default());
        }
        let file = text_file::read(&self.path, MAX_BYTES).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let mut toml = Toml::parse(&file, &mut problems);
        toml.check_keys(&["carried", "given", "letters", "replies", "follow_ups"]);
        let mut diary = Diary {
            letters: toml.entries("letters"),
            replies: toml.entries("replies"),
            follow_ups: toml.entries("follow_ups"),
            ..Diary::default()
        };
        let head: Head = toml.entry();
        (diary.carried, diary.given) = (head.carried, head.given);
        check(&diary, &mut problems);
        if has_errors(&problems) {
            return Err(problems);
        }
        Ok(diary)
    }

    /// Takes in what an earlier version kept; whether there was something.
    fn carry(&self, diary: &mut Diary) -> Result<bool, Vec<Problem>> {
        if !self.evenings.exists() {
            diary.carried = 0;
            return Ok(false);
        }
        let file = text_file::read(&self.evenings, MAX_BYTES).map_err(|problem| vec![problem])?;
        let damaged = |why: Why| {
            let path = self.evenings.display().to_string();
            vec![Problem::error(StoreProblem::EveningsDamaged { path, why })]
        };
        let kept: Evenings = input::from_toml(&file.text).map_err(damaged)?;
        let mut new = Vec::new();
        for evening in kept.evenings.iter().skip(diary.carried) {
            let no_day = || Why::NoDay {
                day: evening.date.clone(),
            };
            let day = evening.date.parse();
            new.push(Letters {
                day: day.map_err(|_| damaged(no_day()))?,
                office: evening.office.clone(),
                letters: evening.letters,
                printed: Some(evening.printed),
                signed: true,
                ..Letters::default()
            });
        }
        diary.note(new, &[]);
        diary.carried = kept.evenings.len();
        Ok(true)
    }

    fn write(&self, diary: &Diary) -> Result<(), Vec<Problem>> {
        let written = Written {
            carried: diary.carried,
            given: diary.given,
            letters: &diary.letters,
            replies: &diary.replies,
            follow_ups: &diary.follow_ups,
        };
        let failed = |error: io::Error| {
            let path = self.path.display().to_string();
            let why = Why::of(&error);
            vec![Problem::error(StoreProblem::DiaryNotWritten { path, why })]
        };
        let text = toml::to_string(&written).map_err(|error| failed(io::Error::other(error)))?;
        let text = format!("{HEAD}\n{text}");
        // Nothing is written that could not be read again.
        let file = TextFile::new(self.path.display().to_string(), text.as_str());
        let mut problems = Vec::new();
        let mut toml = Toml::parse(&file, &mut problems);
        let counts = (
            toml.entries::<Letters>("letters").len(),
            toml.entries::<Reply>("replies").len(),
            toml.entries::<FollowUp>("follow_ups").len(),
        );
        let due = (
            diary.letters.len(),
            diary.replies.len(),
            diary.follow_ups.len(),
        );
        if has_errors(&problems) {
            return Err(problems);
        }
        if counts != due || text.len() as u64 > MAX_BYTES {
            return Err(failed(ErrorKind::FileTooLarge.into()));
        }
        atomic::write(&self.path, text.as_bytes()).map_err(failed)
    }
}

/// What a campaign said, as it was kept in this file.
fn said(path: &Path) -> Option<Said> {
    let text = input::read_text(path, MAX_BYTES).ok()?;
    serde_json::from_str(&text).ok()
}

/// Whether this open file still is the one in this place.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |of: io::Result<fs::Metadata>| of.map(|of| (of.dev(), of.ino())).ok();
    let there = number(fs::metadata(path));
    there.is_some() && there == number(file.metadata())
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// What no entry may say by itself: two of one id, and replies to what is not there.
fn check(diary: &Diary, problems: &mut Vec<Problem>) {
    for (at, entry) in diary.letters.iter().enumerate() {
        if diary.letters[..at].iter().any(|other| other.id == entry.id) {
            let id = entry.id;
            let twice = StoreProblem::DiaryTwice { id };
            problems.push(Problem::error(twice).at(entry.place.clone()));
        }
    }
    let replies = diary.replies.iter().map(|one| (one.to, &one.place));
    let follow_ups = diary.follow_ups.iter().map(|one| (one.of, &one.place));
    for (id, place) in replies.chain(follow_ups) {
        if diary.find(id).is_none() {
            let unknown = StoreProblem::DiaryNoEntry { id };
            problems.push(Problem::error(unknown).at(place.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use std::sync::Arc;

    use super::*;
    use crate::campaign::load;
    use crate::letter::Draft;
    use crate::store::diary::ReplyKind;

    fn book(dir: &Path) -> Book {
        Book::of(&Folders::within(dir), &Settings::default())
    }

    fn letters(office: &str, letters: usize) -> Letters {
        Letters {
            day: date(2026, 12, 10),
            office: office.to_owned(),
            letters,
            ..Letters::default()
        }
    }

    #[test]
    fn diary_comes_back_as_it_was_written_and_goes_with_one_word() {
        let dir = tempfile::tempdir().unwrap();
        let book = book(dir.path());
        assert!(book.read().unwrap().is_empty() && !book.exists());
        let id = book.change(|diary| {
            let ids = diary.note(vec![letters("president", 3)], &[]);
            diary.reply(
                ids[0],
                date(2027, 1, 8),
                ReplyKind::Returned,
                "\"x\" = [ # 'y'",
            );
            diary.follow_up(ids[0], date(2027, 2, 1));
            ids[0]
        });
        let id = id.unwrap();
        let diary = book.read().unwrap();
        assert_eq!(diary.find(id).map(|entry| entry.letters), Some(3));
        assert_eq!(diary.replies[0].kind, ReplyKind::Returned);
        assert_eq!(diary.replies[0].note, "\"x\" = [ # 'y'");
        assert_eq!(diary.due(id), Some(date(2027, 2, 1)));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(book.path()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        book.forget().unwrap();
        book.forget().unwrap();
        assert!(!book.lock().exists());
        assert!(book.read().unwrap().is_empty() && !book.exists());
    }

    #[test]
    fn diary_remembers_which_numbers_it_gave() {
        let dir = tempfile::tempdir().unwrap();
        let book = book(dir.path());
        let note = |diary: &mut Diary| diary.note(vec![letters("president", 3)], &[])[0];
        let first = book.change(note).unwrap();
        book.change(|diary| diary.remove(first)).unwrap();
        assert_ne!(book.change(note).unwrap(), first);
    }

    #[test]
    fn diary_keeps_what_a_campaign_said_for_as_long_as_a_letter_of_it_is_noted() {
        let dir = tempfile::tempdir().unwrap();
        let book = book(dir.path());
        let mut campaign = load::built_in().campaign.clone();
        let draft = Draft::to(&campaign, "president");
        let entry = Letters::of(&campaign, &draft, date(2026, 12, 10), 2).unwrap();
        let id = book
            .change(|diary| diary.note(vec![entry.clone()], &[])[0])
            .unwrap();
        let now = [Arc::new(Snapshot::of(&campaign))];
        book.remember(&now, &[entry]).unwrap();
        let before = book.last_said(&campaign.pack.id).unwrap();
        assert_eq!(before.day, Some(date(2026, 12, 10)));
        let before = before.snapshot;
        assert_eq!(before.until(&Snapshot::of(&campaign)), []);
        campaign.addressees[0].email = vec!["office@example.org".to_owned()];
        let changes = before.until(&Snapshot::of(&campaign));
        assert_eq!(changes.len(), 1, "{changes:?}");
        assert_eq!(changes[0].new.as_deref(), Some("office@example.org"));
        assert!(book.last_said("../other").is_none());
        // What somebody else put there stays, and no change fails of it.
        let others = ["notes.txt", "notes.json"].map(|name| book.snapshots().join(name));
        for path in &others {
            fs::write(path, "{}").unwrap();
        }
        fs::create_dir(book.snapshots().join("folder.json")).unwrap();
        book.change(|diary| diary.remove(id).is_some()).unwrap();
        assert!(book.last_said(&campaign.pack.id).is_none());
        assert!(others.iter().all(|path| path.exists()));
    }

    #[test]
    fn diary_of_several_programs_has_what_each_wrote() {
        let dir = tempfile::tempdir().unwrap();
        let book = &book(dir.path());
        thread::scope(|scope| {
            for number in 0..8 {
                scope.spawn(move || {
                    for _ in 0..5 {
                        let note = |diary: &mut Diary| {
                            diary.note(vec![letters(&format!("office-{number}"), 1)], &[]);
                        };
                        book.change(note).unwrap();
                    }
                });
            }
        });
        let diary = book.read().unwrap();
        assert_eq!(diary.letters.len(), 40);
        let mut ids: Vec<u32> = diary.letters.iter().map(|entry| entry.id).collect();
        ids.dedup();
        assert_eq!(ids.len(), 40);
    }

    #[test]
    fn diary_with_mistakes_tells_all_of_them_and_is_not_written_to() {
        let dir = tempfile::tempdir().unwrap();
        let book = book(dir.path());
        let broken = "[[letters]]\nid = 1\nday = \"2026-13-01\"\noffice = \"a\"\nletters = 2\n\
                      [[letters]]\nid = 1\nday = \"2026-12-01\"\noffice = \"a\"\nleters = 2\n\
                      [[replies]]\nto = 7\nday = \"2026-12-01\"\nkind = \"pigeon\"\n";
        fs::create_dir_all(book.path().parent().unwrap()).unwrap();
        fs::write(book.path(), broken).unwrap();
        let problems = book.change(|diary| diary.remove(1)).unwrap_err();
        let told: String = problems.iter().map(ToString::to_string).collect();
        for part in [
            "“2026-13-01” is not a date",
            "leters",
            "pigeon",
            "no entry 7",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert!(problems.iter().all(|problem| problem.place.is_some()));
        assert_eq!(fs::read_to_string(book.path()).unwrap(), broken);
    }

    #[test]
    fn diary_takes_over_what_an_earlier_version_counted_once() {
        let dir = tempfile::tempdir().unwrap();
        let book = book(dir.path());
        let old = "[[evenings]]\ndate = \"2026-11-21\"\noffice = \"president\"\nletters = 41\n\
                   [[evenings]]\ndate = \"2026-11-21\"\noffice = \"interior\"\nletters = 7\nprinted = 5\n";
        fs::create_dir_all(dir.path().join("state")).unwrap();
        fs::write(&book.evenings, old).unwrap();
        let counts = |book: &Book| -> Vec<(usize, Option<usize>)> {
            let letters = book.read().unwrap().letters;
            letters
                .iter()
                .map(|one| (one.letters, one.printed))
                .collect()
        };
        // Looking changes nothing.
        assert_eq!(counts(&book), [(41, Some(0)), (7, Some(5))]);
        assert!(book.evenings.exists() && !book.path().exists());
        book.change(|diary| diary.note(vec![letters("president", 2)], &[]))
            .unwrap();
        assert!(!book.evenings.exists());
        assert_eq!(counts(&book).len(), 3);
        // A crash before the old file was gone.
        fs::write(&book.evenings, old).unwrap();
        let text = fs::read_to_string(book.path()).unwrap();
        fs::write(book.path(), format!("carried = 2\n{text}")).unwrap();
        assert_eq!(counts(&book).len(), 3);
        book.change(|_| ()).unwrap();
        assert_eq!(counts(&book).len(), 3);
        // An earlier version that is used again counts anew.
        fs::write(&book.evenings, old).unwrap();
        book.change(|_| ()).unwrap();
        assert_eq!(counts(&book).len(), 5);
    }

    #[test]
    fn diary_on_a_stick_that_is_not_there_is_not_begun_anew() {
        let dir = tempfile::tempdir().unwrap();
        let settings = Settings {
            diary_file: Some(dir.path().join("stick/ours.toml")),
            ..Settings::default()
        };
        let book = Book::of(&Folders::within(dir.path()), &settings);
        assert!(book.change(|diary| diary.remove(1)).is_err());
        // What cannot be looked at is not told to be empty, or to be deleted.
        assert!(book.read().is_err());
        assert!(book.exists() && book.forget().is_err());
        assert!(!dir.path().join("stick").exists());
        fs::create_dir(dir.path().join("stick")).unwrap();
        assert!(book.read().unwrap().is_empty());
    }
}
