//! What the pack holds, as it is being changed: its files as entries, which one is shown, and what
//! was found wrong.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::confirm::FirstLetter;
use super::forms::is_of_pack;
use super::source_viewer::SourceViewer;
use super::{Entries, Place, State};
use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::session::Session;
use crate::campaign::amend::{Entry, EntryIndex, Sheet};
use crate::campaign::load::Files;
use crate::campaign::{Campaign, Lang};
use crate::problem::{Looked, Problem};

/// What the tab knows of the pack's entries.
#[derive(Clone, Debug, Default)]
pub struct PackEntries {
    /// The pack's files as they were read.
    pub files: Arc<Files>,
    /// The pack that they are of.
    pub files_of: Option<Pack>,
    /// Whether they have come.
    pub are_there: bool,
    /// The files as entries of each of their kinds, as they are now.
    pub sheets: BTreeMap<(String, Entries), Read>,
    /// Which entry of each kind is shown.
    pub spots: BTreeMap<Entries, Spot>,
    /// What is looked for among the entries.
    pub find: String,
    /// The field that the cursor is to go to.
    pub go: Option<String>,
    /// What is to be corrected, once the entries are there.
    pub correct: Option<Looked>,
    /// What was found when the changes were last read through.
    pub report: Option<Report>,
    /// The changes that were last sent to be read through.
    pub asked: Option<(Pack, BTreeMap<String, String>, Option<FirstLetter>)>,
    /// Their number.
    pub number: u64,
    /// The document that lies beside the form.
    pub document: Option<SourceViewer>,
    /// The files that each step changed, the last one last.
    pub done: Vec<Vec<String>>,
    /// The same of steps that were undone.
    pub undone: Vec<Vec<String>>,
}

/// A file as entries.
#[derive(Clone, Debug)]
pub struct Read {
    /// Its text.
    pub text: String,
    /// Its entries; its first mistake where it cannot be read.
    pub sheet: Result<Arc<Sheet>, Problem>,
}

/// An entry by its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The file that it is in.
    pub file: String,
    /// Its place among those of its kind there.
    pub index: usize,
}

/// What was found when changes were read through.
#[derive(Clone, Debug)]
pub struct Report {
    /// Of which changes.
    pub number: u64,
    /// The pack with them.
    pub campaign: Arc<Campaign>,
    /// What is wrong with it.
    pub flaws: Vec<Flaw>,
    /// The first letter that can be made of it, where that was asked for.
    pub letter: Option<Arc<Preview>>,
}

/// Something that is wrong, and where.
#[derive(Clone, Debug)]
pub struct Flaw {
    /// In which entry, and at which path there; empty where it is about all of it.
    pub at: Option<(Entries, Spot, String)>,
    /// What.
    pub problem: Problem,
}

/// Whether somebody other than its author has compared an entry with its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Nobody has.
    Missing,
    /// Somebody has; nobody says who wrote it down.
    NoAuthor,
    /// Somebody has, and nobody says who.
    NoReader,
    /// Yes.
    Whole,
}

impl Seal {
    /// That of an entry of this kind.
    pub fn of(entries: Entries, entry: &Entry) -> Self {
        let says = |path: &str| !entry.text(path).trim().is_empty();
        match entries {
            _ if !says("checked") => Self::Missing,
            Entries::Claims | Entries::Passages if !says("author") => Self::NoAuthor,
            Entries::Claims | Entries::Passages if !says("reader") => Self::NoReader,
            _ => Self::Whole,
        }
    }
}

impl State {
    /// The kind of entries that stand in the middle.
    pub fn entries(&self) -> Option<Entries> {
        match self.place {
            Some(Place::Entries(entries) | Place::Confirm(entries) | Place::Review(entries)) => {
                Some(entries)
            }
            _ => None,
        }
    }

    /// The text of one of the pack's files as it is now.
    pub fn now<'a>(&'a self, file: &str) -> Option<&'a str> {
        let open = self.texts.get(file).map(|text| text.now.as_str());
        open.or_else(|| self.saved(file))
    }

    /// The same as the pack has it.
    pub fn saved<'a>(&'a self, file: &str) -> Option<&'a str> {
        let files = &self.pack.files;
        let template = || files.get(&format!("templates/{file}"));
        let bytes = files.get(file).or_else(template)?;
        let text = std::str::from_utf8(bytes).ok()?;
        Some(text.trim_start_matches('\u{feff}'))
    }

    /// The names of the files that hold entries of this kind, in order; one in which nothing is left
    /// is there no more.
    pub fn files_of(&self, entries: Entries) -> Vec<String> {
        let own = self.pack.files.keys();
        let new = self.texts.keys().filter(|name| is_of_pack(name));
        let mut names: Vec<&String> = own.chain(new).collect();
        names.sort();
        names.dedup();
        let here = names.into_iter();
        let is_left = |name: &&String| !is_gone(name, self.now(name).unwrap_or_default());
        here.filter(|name| entries.stand_in(name))
            .filter(is_left)
            .cloned()
            .collect()
    }

    /// All entries of this kind, with their places.
    pub fn all(&self, entries: Entries) -> Vec<(Spot, &Entry)> {
        let each = self.each(entries).map(|(file, index, entry)| {
            let file = file.to_owned();
            (Spot { file, index }, entry)
        });
        each.collect()
    }

    /// The same one by one: each with its file, and its place among those of its kind there.
    pub fn each(&self, entries: Entries) -> impl Iterator<Item = (&str, usize, &Entry)> {
        let sheets = self.pack.sheets.iter();
        let own = sheets.filter(move |((_, kind), _)| *kind == entries);
        own.flat_map(|((file, _), read)| {
            let sheet = read.sheet.as_ref().ok();
            let entries = sheet.into_iter().flat_map(|sheet| &sheet.entries);
            let numbered = entries.enumerate();
            numbered.map(|(index, entry)| (file.as_str(), index, entry))
        })
    }

    /// How many errors each entry of this kind has, by its file and its place there.
    pub fn errors(&self, entries: Entries) -> HashMap<(&str, usize), usize> {
        let mut count = HashMap::new();
        let flaws = self.pack.report.iter().flat_map(|report| &report.flaws);
        for flaw in flaws.filter(|flaw| flaw.problem.is_error()) {
            if let Some((kind, spot, _)) = &flaw.at
                && *kind == entries
            {
                *count.entry((spot.file.as_str(), spot.index)).or_default() += 1;
            }
        }
        count
    }

    /// The entry that is shown.
    pub fn shown(&self) -> Option<(Entries, &Spot, &Entry)> {
        let entries = self.entries()?;
        let spot = self.pack.spots.get(&entries)?;
        let read = self.pack.sheets.get(&(spot.file.clone(), entries))?;
        let sheet = read.sheet.as_ref().ok()?;
        Some((entries, spot, sheet.entries.get(spot.index)?))
    }

    /// The name of the text that stands in the middle, a template or a file of entries.
    pub fn open_name(&self) -> Option<&str> {
        let file = self.entries().and_then(|entries| {
            let spot = self.pack.spots.get(&entries);
            spot.map(|spot| spot.file.as_str()).or(entries.file())
        });
        self.name().or(file)
    }

    /// What is wrong with the entry that is shown: each with its path in it.
    pub fn flaws_shown(&self) -> Vec<(&str, &Problem)> {
        let shown = self.shown().map(|(entries, spot, _)| (entries, spot));
        let flaws = self.pack.report.iter().flat_map(|report| &report.flaws);
        let here = flaws.filter_map(|flaw| {
            let (entries, spot, path) = flaw.at.as_ref()?;
            (Some((*entries, spot)) == shown).then_some((path.as_str(), &flaw.problem))
        });
        here.collect()
    }

    /// Whether the changes of the pack's entries were read through as they are now.
    pub fn is_checked(&self) -> bool {
        let report = self.pack.report.as_ref();
        report.is_some_and(|report| report.number == self.pack.number)
    }

    /// Whether changes of the pack's entries can be saved: there are some, and nothing to fix.
    pub fn can_save_entries(&self) -> bool {
        let report = self.pack.report.as_ref().filter(|_| self.is_checked());
        let is_fit = report.is_some_and(|report| {
            let mut flaws = report.flaws.iter();
            !flaws.any(|flaw| flaw.problem.is_error())
        });
        is_fit && !self.saving && self.unsaved().any(|name| self.is_saved_with_entries(name))
    }

    /// Whether a text is saved with the pack's entries: it is one of their files, or was begun or
    /// changed in a step with them.
    pub fn is_saved_with_entries(&self, name: &str) -> bool {
        is_of_pack(name) || self.pack.done.iter().flatten().any(|file| file == name)
    }

    /// The pack's languages as they are now, or were when it could last be read.
    pub fn languages<'a>(&'a self, session: &'a Session) -> &'a [Lang] {
        let report = self.pack.report.as_ref();
        let now = report.map(|report| report.campaign.pack.languages.as_slice());
        let now = now.filter(|languages| !languages.is_empty());
        now.unwrap_or(&session.campaign.pack.languages)
    }
}

impl Spot {
    /// The same as changes of the file name it.
    pub fn at(&self, entries: Entries) -> EntryIndex<'static> {
        EntryIndex {
            kind: entries.kind(),
            index: self.index,
        }
    }
}

/// Whether a file of this name that says this is taken out of the pack: that of a person, of a document or
/// of some facts, when nothing is left in it.
pub fn is_gone(name: &str, text: &str) -> bool {
    let can_go = ["cases/", "sources/", "claims/"];
    let can_go = can_go.iter().any(|folder| name.starts_with(folder));
    can_go && text.trim().is_empty()
}

/// What no longer holds when what is at `path` changes: the second reader's seal, or those of
/// translations.
pub fn unsealed(entry: &Entry, path: &str, languages: &[Lang]) -> Vec<String> {
    let (root, last) = (path.split('.').next(), path.rsplit('.').next());
    let (root, last) = (root.unwrap_or_default(), last.unwrap_or_default());
    if ["note", "author", "reader", "checked", "reviewed"].contains(&root) {
        return Vec::new();
    }
    let at = languages.iter().position(|lang| lang.code() == last);
    let reviewed = |lang: &Lang| format!("reviewed.{lang}");
    let read = ["checked", "reader"].map(str::to_owned);
    let gone: Vec<String> = match at {
        // What was compared is the first language; a translation was compared with that.
        Some(0) => {
            let stem = path.trim_end_matches(last);
            let others = languages.iter().skip(1);
            let others = others.filter(|lang| entry.node(&format!("{stem}{lang}")).is_some());
            read.into_iter().chain(others.map(reviewed)).collect()
        }
        Some(at) => vec![reviewed(&languages[at])],
        None => read.into(),
    };
    // A reader's name without a seal says only who is to read it.
    let is_sealed = entry.node("checked").is_some();
    gone.into_iter()
        .filter(|path| entry.node(path).is_some() && (path != "reader" || is_sealed))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn held_seals_break_with_what_they_are_about() {
        let text = "[[claim]]\nid = \"a\"\nchecked = \"1\"\nreader = \"B.\"\ntext.en = \"A\"\n\
                    text.ru = \"А\"\nby.en = \"x\"\nreviewed.ru = \"2\"\n";
        let sheet = Sheet::read("claims.toml", text, Some("claim")).unwrap();
        let languages = [Lang::new("en"), Lang::new("ru")];
        let gone = |path: &str| unsealed(&sheet.entries[0], path, &languages).join(" ");
        assert_eq!(gone("text.en"), "checked reader reviewed.ru");
        assert_eq!(gone("by.en"), "checked reader");
        assert_eq!(gone("text.ru"), "reviewed.ru");
        assert_eq!(gone("standing"), "checked reader");
        assert_eq!(gone("sources.0.where"), "checked reader");
        assert_eq!(gone("note.en"), "");
        assert_eq!(gone("author"), "");
    }

    #[test]
    fn held_entries_without_an_author_are_unchecked() {
        let seal = |lines: &str| {
            let text = format!("[[claim]]\n{lines}");
            let sheet = Sheet::read("c", &text, Some("claim")).unwrap();
            Seal::of(Entries::Claims, &sheet.entries[0])
        };
        assert_eq!(seal("author = \"A.\"\nreader = \"B.\"\n"), Seal::Missing);
        assert_eq!(seal("checked = \"1\"\n"), Seal::NoAuthor);
        assert_eq!(seal("checked = \"1\"\nauthor = \"A.\"\n"), Seal::NoReader);
        let whole = "checked = \"1\"\nauthor = \"A.\"\nreader = \"B.\"\n";
        assert_eq!(seal(whole), Seal::Whole);
    }
}
