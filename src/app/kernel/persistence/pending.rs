//! What the thread holds that is not on disk yet, and what it does with each order.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::{AUTOSAVE_DELAY, Keep, PersistError, RETRY_AFTER, lists_file};
use crate::app::kernel::diary::Noted;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::problem::Why;
use crate::store::autosave::{self, Keepable, Keeper, Kept, Texts};
use crate::store::diary::kept::Book;
use crate::store::diary::{Letters, merged};
use crate::store::folders::{self, Folders};
use crate::store::letter_file;
use crate::store::lists::{Lists, Mapping};
use crate::store::recent;
use crate::store::settings::{self, Settings};
use crate::store::signing::{self, Signing, Table};

type Letter = (Arc<Campaign>, Box<Draft>, Option<PathBuf>);

pub(super) struct Pending<'a> {
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
    fail: &'a dyn Fn(PersistError),
    /// What could not be kept when it was last tried, and was told.
    failed: BTreeSet<KeptKind>,
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

/// Kinds of things that are kept; a failure is reported once for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum KeptKind {
    Letter,
    Texts,
    Left,
    Settings,
    Recent,
    List,
    Signing,
    Diary,
}

impl<'a> Pending<'a> {
    /// Nothing that waits; `fail` tells what could not be kept.
    pub(super) fn new(folders: &'a Folders, fail: &'a dyn Fn(PersistError)) -> Self {
        Self {
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
        }
    }

    /// When what waits is to be written.
    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Does a part of the work. Should the program fail at it, that is told, and the next letter is
    /// kept all the same.
    pub(super) fn guarded(&mut self, work: impl FnOnce(&mut Self)) {
        let done = AssertUnwindSafe(|| work(self));
        if catch_unwind(done).is_err() {
            (self.fail)(PersistError::Disk(Why::ProgramFailed.into()));
        }
    }

    pub(super) fn take(&mut self, order: Keep) {
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
                    self.failed.remove(&KeptKind::Signing);
                }
                self.tell(KeptKind::Signing, kept);
            }
            Keep::Programme(kept) => {
                let kept = signing::keep_programme(&self.folders.state, &kept);
                self.tell(KeptKind::Signing, kept);
            }
            Keep::Note(noted) => {
                let done = self.note(*noted);
                // Of each that could not be noted it is told.
                self.failed.remove(&KeptKind::Diary);
                self.tell(KeptKind::Diary, done);
            }
            Keep::SigningEnded(noted, done) => {
                let ended = self.end_signing(noted);
                // What the diary does not take is told beside it.
                if !matches!(ended, Err(PersistError::Disk(_))) {
                    done();
                }
                self.failed.remove(&KeptKind::Signing);
                self.tell(KeptKind::Signing, ended);
            }
            Keep::Recent(recent) => {
                let done = recent::write(&self.folders.state, &recent);
                self.tell(KeptKind::Recent, done);
            }
            Keep::List(fingerprint, mapping) => {
                let done = remember_list(self.folders, &fingerprint, mapping);
                self.tell(KeptKind::List, done);
            }
        }
    }

    fn soon(&mut self) {
        let soon = Instant::now() + AUTOSAVE_DELAY;
        self.due = Some(self.due.map_or(soon, |due| due.min(soon)));
    }

    /// Writes what waits. What cannot be written waits on; what a crash left stays until then.
    pub(super) fn write(&mut self) {
        self.due = None;
        if let Some(settings) = self.settings.take() {
            let done = self.write_settings(&settings);
            if self.tell(KeptKind::Settings, done) {
                self.settings = Some(settings);
            }
        }
        if let Some(texts) = self.texts.take() {
            let done = kept(&mut self.texts_keeper, &self.folders.state, &*texts);
            if self.tell(KeptKind::Texts, done) {
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
            if self.tell(KeptKind::Letter, done) {
                self.letter = Some((campaign, draft, path));
            }
        }
        if self.settings.is_some() || self.texts.is_some() || self.letter.is_some() {
            self.due = Some(Instant::now() + RETRY_AFTER);
        }
        if self.texts.is_none() && self.letter.is_none() {
            for file in std::mem::take(&mut self.discarded) {
                let done = autosave::discard(&file);
                self.tell(KeptKind::Left, done);
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
            self.tell(KeptKind::Texts, done);
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
    fn end_signing(&mut self, noted: Option<Box<Noted>>) -> Result<(), PersistError> {
        self.table = None;
        signing::remove(&signing::folder(&self.folders.state))?;
        self.remove_taken()?;
        match noted {
            Some(noted) => self.note(*noted),
            None => Ok(()),
        }
    }

    /// Notes letters in the diary; those that were noted before and are made anew, in their place.
    fn note(&mut self, noted: Noted) -> Result<(), PersistError> {
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
        let missed = letters.clone();
        let entries = book.change(|diary| -> Vec<Letters> {
            let ids = diary.note(letters, &earlier);
            let entries = ids.iter().filter_map(|id| diary.find(*id));
            entries.cloned().collect()
        });
        let entries = entries.map_err(|problems| PersistError::Diary(problems, missed))?;
        let remembered = book.remember(&campaigns, &entries);
        self.noted.insert(key, entries);
        Ok(remembered?)
    }

    fn forget(&mut self) {
        self.letter = None;
        if let Some(keeper) = &self.keeper {
            let done = keeper.forget();
            self.tell(KeptKind::Letter, done);
        }
    }

    /// Tells what failed, and whether it did. Once until it works again: a full disk would be told
    /// of at every keystroke.
    fn tell(&mut self, what: KeptKind, done: Result<(), impl Into<PersistError>>) -> bool {
        match done {
            Ok(()) => {
                self.failed.remove(&what);
                false
            }
            Err(error) => {
                if self.failed.insert(what) {
                    (self.fail)(error.into());
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

fn remember_list(folders: &Folders, fingerprint: &str, mapping: Mapping) -> io::Result<()> {
    let file = lists_file(folders);
    // What cannot be read only remembers columns: it begins again.
    let mut lists = Lists::read(&file).unwrap_or_default();
    lists.remember(fingerprint, mapping);
    folders::make(&folders.state)?;
    lists.write(&file)
}
