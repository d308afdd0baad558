//! The thread that keeps things on disk, one after another: the letter safe from a crash, the
//! settings, and which letters were opened recently.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::diary::Noted;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::store::autosave::{self, Keepable, Keeper, Kept, Texts};
use crate::store::diary::kept::Book;
use crate::store::diary::{Letters, merged};
use crate::store::folders::{self, Folders};
use crate::store::lists::{Lists, Mapping};
use crate::store::recent::{self, Recent};
use crate::store::settings::{self, Settings};
use crate::store::signing::{self, KeptLetter, Signing, Table};
use crate::store::{letter_file, temporary};
use crate::strings::UiLang;

/// The autosave delay: a letter is on disk this long after its first change that was not yet.
const AUTOSAVE_DELAY: Duration = Duration::from_millis(400);

/// What could not be kept is tried again after this long: a disk that was full has room, a stick
/// is back.
const AGAIN: Duration = Duration::from_secs(5);

/// Who quits has handed the page to the printing program at least this long ago, or not yet.
const QUITTING: Duration = Duration::from_mins(1);

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
    Programme(Vec<KeptLetter>),
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
        fail: impl Fn(io::Error) + Send + 'static,
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

fn remember_list(folders: &Folders, fingerprint: &str, mapping: Mapping) -> io::Result<()> {
    let file = lists_file(folders);
    // What cannot be read only remembers columns: it begins again.
    let mut lists = Lists::read(&file).unwrap_or_default();
    lists.remember(fingerprint, mapping);
    folders::make(&folders.state)?;
    lists
        .write(&file)
        .map_err(|problem| io::Error::other(problem.message(UiLang::ENGLISH)))
}

type Letter = (Arc<Campaign>, Box<Draft>, Option<PathBuf>);

fn work(folders: &Folders, orders: &Receiver<Keep>, fail: &dyn Fn(io::Error)) {
    temporary::sweep(&folders.state, temporary::GRACE);
    let mut safe = Safe {
        folders,
        keeper: None,
        texts_keeper: None,
        texts: None,
        table: None,
        letter: None,
        settings: None,
        discarded: Vec::new(),
        taken: Vec::new(),
        diary: Diary::of(&settings::peek(&folders.config)),
        is_answered: false,
        noted: HashMap::new(),
        due: None,
        fail,
        failed: BTreeSet::new(),
    };
    loop {
        let order = match safe.due {
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => orders.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        let Ok(order) = order else {
            if order.is_err_and(|error| error == RecvTimeoutError::Disconnected) {
                break;
            }
            safe.guarded(Safe::write);
            continue;
        };
        safe.guarded(|safe| safe.take(order));
    }
    safe.guarded(Safe::write);
    temporary::sweep(&folders.state, QUITTING);
}

struct Safe<'a> {
    folders: &'a Folders,
    keeper: Option<Keeper>,
    texts_keeper: Option<Keeper<Texts>>,
    texts: Option<Box<Texts>>,
    table: Option<Table>,
    letter: Option<Letter>,
    settings: Option<Box<Settings>>,
    /// What crashes left that goes when what is kept now is on disk.
    discarded: Vec<PathBuf>,
    /// The folders of earlier evenings that go when this one is on disk.
    taken: Vec<PathBuf>,
    /// Whether the window keeps a diary, as it last said.
    diary: Diary,
    /// Whether it said so since that was written.
    is_answered: bool,
    /// What was noted in the diary, so that the same letters are counted once.
    noted: HashMap<u64, Vec<Letters>>,
    /// When what waits is to be written.
    due: Option<Instant>,
    fail: &'a dyn Fn(io::Error),
    /// What could not be kept when it was last tried, and was told.
    failed: BTreeSet<What>,
}

/// Whether a diary is kept, and where.
#[derive(PartialEq)]
struct Diary {
    kept: Option<bool>,
    file: Option<PathBuf>,
}

impl Diary {
    fn of(settings: &Settings) -> Self {
        Self {
            kept: settings.diary,
            file: settings.diary_file.clone(),
        }
    }
}

/// Kinds of things that are kept: each that fails is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Letter,
    Texts,
    Left,
    Settings,
    Recent,
    List,
    Signing,
    Diary,
}

impl Safe<'_> {
    /// Does a part of the work. Should the program fail at it, that is told, and the next letter is
    /// kept all the same.
    fn guarded(&mut self, work: impl FnOnce(&mut Self)) {
        let done = AssertUnwindSafe(|| work(self));
        if catch_unwind(done).is_err() {
            (self.fail)(io::Error::other("the program failed at this"));
        }
    }

    fn take(&mut self, order: Keep) {
        match order {
            Keep::Letter(campaign, draft, path) => {
                self.letter = Some((campaign, draft, path));
                self.soon();
            }
            Keep::Nothing => self.forget(),
            Keep::Texts(Some(texts)) => {
                self.texts = Some(texts);
                self.soon();
            }
            Keep::Texts(None) => self.forget_texts(),
            Keep::Discard(file) => {
                self.discarded.push(file);
                self.write();
            }
            // A column's border that is dragged changes them at every step.
            Keep::Settings(settings) => {
                let here = Diary::of(&settings);
                if here != self.diary {
                    self.diary = here;
                    self.is_answered = true;
                }
                self.settings = Some(settings);
                self.soon();
            }
            Keep::Signing(signing, taken, withdrawn) => {
                self.taken.extend(taken);
                let mut kept = self.keep_signing(&signing);
                if withdrawn {
                    let mine = signing::folder(&self.folders.state);
                    // What was printed goes, whether or not the list could be kept.
                    kept = signing::remove_printed(&mine).and(kept);
                    // That it could not be is told, whatever was told before.
                    self.failed.remove(&What::Signing);
                }
                self.tell(What::Signing, kept);
            }
            Keep::Programme(letters) => {
                let kept = signing::keep_programme(&self.folders.state, letters);
                self.tell(What::Signing, kept);
            }
            Keep::Note(noted) => {
                let done = self.note(*noted);
                // Of each that could not be noted it is told.
                self.failed.remove(&What::Diary);
                self.tell(What::Diary, done);
            }
            Keep::SigningEnded(noted, done) => {
                let ended = self.end_signing(noted);
                if ended.is_ok() {
                    done();
                }
                self.failed.remove(&What::Signing);
                self.tell(What::Signing, ended);
            }
            Keep::Recent(recent) => {
                let done = recent::write(&self.folders.state, &recent);
                self.tell(What::Recent, done);
            }
            Keep::List(fingerprint, mapping) => {
                let done = remember_list(self.folders, &fingerprint, mapping);
                self.tell(What::List, done);
            }
        }
    }

    fn soon(&mut self) {
        let soon = Instant::now() + AUTOSAVE_DELAY;
        self.due = Some(self.due.map_or(soon, |due| due.min(soon)));
    }

    /// Writes what waits. What cannot be written waits on; what a crash left stays until then.
    fn write(&mut self) {
        self.due = None;
        if let Some(settings) = self.settings.take() {
            let done = self.write_settings(&settings);
            if self.tell(What::Settings, done) {
                self.settings = Some(settings);
            }
        }
        if let Some(texts) = self.texts.take() {
            let done = kept(&mut self.texts_keeper, &self.folders.state, &*texts);
            if self.tell(What::Texts, done) {
                self.texts = Some(texts);
            }
        }
        if let Some((campaign, draft, path)) = self.letter.take() {
            let done = letter_file::to_text(&draft, &campaign, true).map_err(io::Error::other);
            let done = done.and_then(|letter| {
                let path = path.clone();
                let keeper = &mut self.keeper;
                kept(keeper, &self.folders.state, &Kept { path, letter })
            });
            if self.tell(What::Letter, done) {
                self.letter = Some((campaign, draft, path));
            }
        }
        if self.settings.is_some() || self.texts.is_some() || self.letter.is_some() {
            self.due = Some(Instant::now() + AGAIN);
        }
        if self.texts.is_none() && self.letter.is_none() {
            for file in std::mem::take(&mut self.discarded) {
                let done = autosave::discard(&file);
                self.tell(What::Left, done);
            }
        }
    }

    /// Writes the settings. Whether a diary is kept may have been said to another program meanwhile, as
    /// by the command line: that holds, unless it was said here since.
    fn write_settings(&mut self, settings: &Settings) -> io::Result<()> {
        let mut settings = settings.clone();
        if !self.is_answered {
            let there = settings::peek(&self.folders.config);
            (settings.diary, settings.diary_file) = (there.diary, there.diary_file);
        }
        settings::write(&self.folders.config, &settings)?;
        self.is_answered = false;
        Ok(())
    }

    fn forget_texts(&mut self) {
        self.texts = None;
        if let Some(keeper) = &self.texts_keeper {
            let done = keeper.forget();
            self.tell(What::Texts, done);
        }
    }

    fn keep_signing(&mut self, signing: &Signing) -> io::Result<()> {
        let mine = signing::folder(&self.folders.state);
        let table = match self.table.take() {
            // Somebody tidied up while the table was open.
            Some(table) if mine.is_dir() => table,
            _ => Table::begin(&mine)?,
        };
        let done = table.keep(signing);
        self.table = Some(table);
        done?;
        self.remove_taken()
    }

    fn remove_taken(&mut self) -> io::Result<()> {
        let mine = signing::folder(&self.folders.state);
        while let Some(folder) = self.taken.last() {
            if *folder != mine {
                signing::remove(folder)?;
            }
            self.taken.pop();
        }
        Ok(())
    }

    /// Removes the signing before it is counted: names go first.
    fn end_signing(&mut self, noted: Option<Box<Noted>>) -> io::Result<()> {
        self.table = None;
        signing::remove(&signing::folder(&self.folders.state))?;
        self.remove_taken()?;
        match noted {
            Some(noted) => self.note(*noted),
            None => Ok(()),
        }
    }

    /// Notes letters in the diary; those that were noted before and are made anew, in their place.
    fn note(&mut self, noted: Noted) -> io::Result<()> {
        let Noted {
            letters,
            key,
            campaigns,
            file,
        } = noted;
        let letters = merged(letters);
        if letters.is_empty() {
            return Ok(());
        }
        // What was said here just now may not be on disk yet.
        let there = settings::peek(&self.folders.config).diary;
        if there == Some(false) && !self.is_answered {
            return Ok(());
        }
        let book = Book::at(self.folders, file);
        let earlier = self.noted.get(&key).cloned().unwrap_or_default();
        let names: Vec<String> = letters
            .iter()
            .map(|entry| format!("{}: {}", entry.office_name(), entry.letters))
            .collect();
        let entries = book.change(|diary| -> Vec<Letters> {
            let ids = diary.note(letters, &earlier);
            let entries = ids.iter().filter_map(|id| diary.find(*id));
            entries.cloned().collect()
        });
        let entries = entries.map_err(|problems| {
            let why = problems.iter().map(|one| one.message(UiLang::ENGLISH));
            let why: Vec<String> = why.collect();
            io::Error::other(format!("{} ({})", why.join("; "), names.join("; ")))
        })?;
        let remembered = book.remember(&campaigns, &entries);
        self.noted.insert(key, entries);
        remembered
    }

    fn forget(&mut self) {
        self.letter = None;
        if let Some(keeper) = &self.keeper {
            let done = keeper.forget();
            self.tell(What::Letter, done);
        }
    }

    /// Tells what failed, and whether it did. Once until it works again: a full disk would be told
    /// of at every keystroke.
    fn tell(&mut self, what: What, done: io::Result<()>) -> bool {
        match done {
            Ok(()) => {
                self.failed.remove(&what);
                false
            }
            Err(error) => {
                if self.failed.insert(what) {
                    (self.fail)(error);
                }
                true
            }
        }
    }
}

/// Keeps something in its own file, of which there is one from the first time on; anew, if somebody
/// has tidied up its folder since.
fn kept<T: Keepable>(keeper: &mut Option<Keeper<T>>, folder: &Path, what: &T) -> io::Result<()> {
    if let Some(known) = keeper {
        match known.keep(what) {
            Err(error) if error.kind() == ErrorKind::NotFound => *keeper = None,
            done => return done,
        }
    }
    keeper.insert(Keeper::begin(folder)?).keep(what)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::campaign::load;
    use crate::store::diary::Letters;

    type Failures = Arc<Mutex<Vec<String>>>;

    fn open(folders: &Folders) -> (Persistence, Failures) {
        let told = Failures::default();
        let teller = told.clone();
        let fail = move |error: io::Error| teller.lock().unwrap().push(error.to_string());
        (Persistence::new(folders.clone(), fail).unwrap(), told)
    }

    fn letter(words: &str) -> Keep {
        let campaign = Arc::new(load::built_in().campaign.clone());
        let draft = Draft {
            words: words.to_owned(),
            ..Draft::to(&campaign, "president")
        };
        Keep::Letter(campaign, Box::new(draft), None)
    }

    fn wait(mut is: impl FnMut() -> bool) {
        let since = Instant::now();
        while !is() {
            assert!(since.elapsed() < Duration::from_mins(1), "it did not come");
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn kept_words(folders: &Folders) -> Vec<String> {
        let left = autosave::left::<Kept>(&folders.state);
        left.into_iter().map(|left| left.kept.letter).collect()
    }

    #[test]
    fn keeper_tries_again_what_could_not_be_kept_and_lets_nothing_go_before() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        // Nothing can be kept where a file has the folder's name.
        fs::write(&folders.state, "").unwrap();
        fs::write(&folders.config, "").unwrap();
        let left = dir.path().join("left.kept");
        fs::write(&left, "what a crash left").unwrap();
        let (desk, told) = open(&folders);
        desk.keep(Keep::Settings(Box::default()));
        wait(|| told.lock().unwrap().len() == 1);
        // That the settings failed keeps nothing else from being told.
        desk.keep(letter("Written on a full disk."));
        desk.keep(Keep::Discard(left.clone()));
        wait(|| told.lock().unwrap().len() == 2);
        assert!(left.exists());
        fs::remove_file(&folders.state).unwrap();
        fs::remove_file(&folders.config).unwrap();
        wait(|| !left.exists());
        drop(desk);
        let kept = kept_words(&folders);
        assert!(kept.len() == 1 && kept[0].contains("Written on a full disk."));
        assert!(folders.config.is_dir());
        assert_eq!(told.lock().unwrap().len(), 2);
    }

    #[test]
    fn keeper_notes_in_a_diary_what_every_program_says_of_it() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        let (desk, told) = open(&folders);
        let on_disk = || settings::peek(&folders.config);
        let set = |size: u16, diary: Option<bool>| {
            Keep::Settings(Box::new(Settings {
                size,
                diary,
                ..Settings::default()
            }))
        };
        let letters = |letters: usize, key: u64| {
            let entry = Letters {
                office: "president".to_owned(),
                letters,
                ..Letters::default()
            };
            Keep::Note(Box::new(Noted {
                letters: vec![entry],
                key,
                ..Noted::default()
            }))
        };
        let noted = || -> Vec<usize> {
            let diary = Book::at(&folders, None).read().unwrap();
            diary.letters.iter().map(|entry| entry.letters).collect()
        };
        desk.keep(set(100, Some(true)));
        desk.keep(letters(3, 1));
        // The same letters made anew are counted once.
        desk.keep(letters(4, 1));
        desk.keep(letters(1, 2));
        wait(|| noted() == [4, 1] && on_disk().diary == Some(true));
        // Elsewhere it is said that none is kept: what is set here does not undo that.
        let elsewhere = Settings {
            diary: Some(false),
            ..on_disk()
        };
        settings::write(&folders.config, &elsewhere).unwrap();
        desk.keep(letters(9, 3));
        desk.keep(set(150, Some(true)));
        wait(|| on_disk().size == 150);
        assert_eq!(on_disk().diary, Some(false));
        assert_eq!(noted(), [4, 1]);
        // Said here since, it holds again.
        desk.keep(set(150, Some(false)));
        desk.keep(set(150, Some(true)));
        desk.keep(letters(9, 3));
        wait(|| noted() == [4, 1, 9]);
        drop(desk);
        assert!(told.lock().unwrap().is_empty());
    }

    #[test]
    fn keeper_begins_anew_where_its_folder_was_tidied_away() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        let (desk, told) = open(&folders);
        desk.keep(letter("First."));
        wait(|| autosave::all(&folders.state).len() == 1);
        fs::remove_dir_all(&folders.state).unwrap();
        desk.keep(letter("Second."));
        drop(desk);
        assert!(kept_words(&folders)[0].contains("Second."));
        assert!(told.lock().unwrap().is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn keeper_keeps_a_letter_of_a_folder_whose_name_is_no_text() {
        use std::os::unix::ffi::OsStringExt;
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        let (desk, told) = open(&folders);
        let name = std::ffi::OsString::from_vec(b"/stick/\xe9t\xe9/a.letter".to_vec());
        let Keep::Letter(campaign, draft, _) = letter("Kept.") else {
            unreachable!()
        };
        desk.keep(Keep::Letter(campaign, draft, Some(name.clone().into())));
        let mut recent = Recent::default();
        recent.add(Path::new("/a.letter"));
        recent.add(Path::new(&name));
        desk.keep(Keep::Recent(recent));
        drop(desk);
        assert!(kept_words(&folders)[0].contains("Kept."));
        assert_eq!(recent::read(&folders.state).letters.len(), 1);
        assert!(told.lock().unwrap().is_empty());
    }

    #[test]
    fn keeper_that_fails_once_says_so_and_keeps_the_next_letter() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        let (desk, told) = open(&folders);
        desk.keep(Keep::SigningEnded(None, Box::new(|| panic!("on purpose"))));
        desk.keep(letter("Written after it."));
        drop(desk);
        assert_eq!(told.lock().unwrap().len(), 1);
        let left = autosave::left::<Kept>(&folders.state);
        assert!(left[0].kept.letter.contains("Written after it."));
    }
}
