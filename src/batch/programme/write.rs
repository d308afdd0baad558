//! A programme's file, written as [`read`](super::read) reads it: each letter in a file of its own beside it,
//! because a letter has more than its choices.

use std::ffi::OsStr;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::Serialize;

use super::read::VERSION;
use super::{OwnFile, Programme, Since, earlier};
use crate::campaign::{Campaign, input, load};
use crate::press::card::PICTURE;
use crate::problem::Why;
use crate::store::outputs::{self, Outputs};
use crate::store::{folders, letter_file};

#[derive(Serialize)]
struct File<'p> {
    entreaty: u32,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'p str,
    letter: Vec<Letter<'p>>,
    card: Vec<Card<'p>>,
}

#[derive(Serialize)]
struct Letter<'p> {
    id: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'p str,
    file: String,
    written: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pack: String,
}

#[derive(Serialize)]
struct Card<'p> {
    id: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'p str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pack: String,
    to: &'p str,
    words: &'p str,
    #[serde(skip_serializing_if = "str::is_empty")]
    front: &'p str,
    #[serde(skip_serializing_if = "String::is_empty")]
    picture: String,
    size: &'p str,
    lang: &'p str,
}

/// The files of a programme, to be written.
pub struct Files {
    /// Its own, and then a letter each.
    all: Vec<(PathBuf, Vec<u8>)>,
    /// The letters that were written with this programme when it was saved there before: they give way too.
    earlier: Vec<PathBuf>,
}

impl Files {
    /// The programme's own, as it is once they are written.
    pub fn own(&self) -> Option<OwnFile> {
        let (path, bytes) = self.all.first()?;
        Some(OwnFile {
            path: path.clone(),
            written: earlier::digest(bytes),
        })
    }

    /// Writes them: all of them come into being, or none. Its own is replaced where it is there, with the letters
    /// that were written with this programme before; no other file is.
    ///
    /// # Errors
    /// What the system says, or the file that stands in the way; then everything is as it was.
    pub fn write(&self) -> io::Result<()> {
        let mut outputs = Outputs::new();
        for (at, (path, bytes)) in self.all.iter().enumerate() {
            outputs.check(path)?;
            if at == 0 || self.earlier.contains(path) {
                outputs.write(path, bytes)?;
            } else {
                outputs.write_new(path, bytes)?;
            }
        }
        outputs.commit()?;
        let is_new = |old: &&PathBuf| self.all.iter().any(|(path, _)| path == *old);
        for old in self.earlier.iter().filter(|old| !is_new(old)) {
            // One that stays is a letter that no programme names, and does no harm.
            let _ = outputs::remove_old(old);
        }
        Ok(())
    }
}

impl Programme {
    /// The files of this programme where its own is to stand at `path`: that, and then a letter each, named
    /// after it with nobody's name, as no file there but those of this programme when it was saved there before. Pictures from
    /// elsewhere are put beside it too. Packs stay where they are; those below that file's folder or beside it are
    /// named from there, so that all of them can go to another computer together, and nobody's home is told.
    ///
    /// # Errors
    /// A letter or a path that cannot be written as text, or a pack that is in no file.
    pub fn files(&self, path: &Path) -> Result<Files, Why> {
        let stem = path.file_stem().and_then(OsStr::to_str);
        let stem = stem.ok_or(Why::NoFileName)?;
        let system = |reason: String| Why::System { reason };
        let folder = path.parent().unwrap_or(Path::new(""));
        // Those of another programme, over which somebody saves this one, stay: the file alone was asked about.
        let is_here = |own: &&OwnFile| folders::resolved(&own.path) == folders::resolved(path);
        let own = self.file.as_ref().filter(is_here);
        let is_own = own.is_some_and(|own| own.since() == Since::Same);
        let earlier = if is_own {
            earlier::letters(path)
        } else {
            Vec::new()
        };
        let mut letters = Vec::new();
        let mut files = Vec::new();
        for (letter, number) in self.letters.iter().zip(1_usize..) {
            let stem = format!("{stem}-{number}");
            let file = folders::free_or(folder, &stem, "letter", &earlier);
            let name = file.file_name().unwrap_or_default();
            let name = name.to_string_lossy().into_owned();
            let text = letter_file::to_text(&letter.draft, &letter.campaign, false);
            let text = text.map_err(system)?;
            letters.push(Letter {
                id: &letter.id,
                title: &letter.title,
                file: name,
                written: earlier::digest(text.as_bytes()),
                pack: pack(letter.pack.as_deref(), &letter.campaign, path)?,
            });
            files.push((file, text.into_bytes()));
        }
        let mut cards = Vec::new();
        for (card, number) in self.cards.iter().zip(1_usize..) {
            let name = format!("{stem}-card-{number}");
            let picture = card.picture_file().map(|picture| {
                let beside = beside(picture, path, &name, &files);
                let named = beside.as_ref().map(|(file, _)| text(file, path));
                files.extend(beside.and_then(|(file, bytes)| Some((file, bytes?))));
                named.unwrap_or_else(|| text(picture, path))
            });
            cards.push(Card {
                id: &card.id,
                title: &card.title,
                pack: pack(card.pack.as_deref(), &card.campaign, path)?,
                to: &card.card.person,
                words: &card.card.words,
                front: &card.card.front,
                picture: picture.transpose()?.unwrap_or_default(),
                size: &card.size.id,
                lang: card.card.lang.code(),
            });
        }
        let own = File {
            entreaty: VERSION,
            title: &self.title,
            letter: letters,
            card: cards,
        };
        let own = toml::to_string(&own).map_err(|error| system(error.to_string()))?;
        files.insert(0, (path.to_owned(), own.into_bytes()));
        Ok(Files {
            all: files,
            earlier,
        })
    }
}

/// Where a picture lies beside the file at `own` under this name, and its bytes where it is not there yet; nothing
/// where it lies below that file's folder as it is, or is not to be had.
fn beside(
    picture: &Path,
    own: &Path,
    name: &str,
    files: &[(PathBuf, Vec<u8>)],
) -> Option<(PathBuf, Option<Vec<u8>>)> {
    let folder = folders::of(own);
    let is_below = folders::resolved(picture).starts_with(folders::resolved(folder));
    if is_below {
        return None;
    }
    let bytes = input::read(picture, PICTURE.bytes as u64).ok()?;
    let ending = picture.extension().and_then(OsStr::to_str);
    let ending = ending.unwrap_or("picture").to_ascii_lowercase();
    let numbered = (2..).map(|number| format!("{name} {number}.{ending}"));
    let mut names = std::iter::once(format!("{name}.{ending}")).chain(numbered);
    names.find_map(|name| {
        let file = folder.join(name);
        if files.iter().any(|(taken, _)| *taken == file) {
            return None;
        }
        if !file.exists() {
            return Some((file, Some(bytes.clone())));
        }
        // It was put there when the programme was saved before.
        let there = input::read(&file, PICTURE.bytes as u64);
        there
            .is_ok_and(|there| there == bytes)
            .then_some((file, None))
    })
}

/// A path as the file at `own` says it: from its folder, where it lies below that or beside it.
fn text(path: &Path, own: &Path) -> Result<String, Why> {
    let whole = path;
    let path = folders::resolved(path);
    let folder = folders::resolved(folders::of(own));
    // What lies beside a home is another one.
    let beside = folder.parent().filter(|parent| {
        let names = parent.components();
        let names = names.filter(|name| matches!(name, Component::Normal(_)));
        names.count() > 1
    });
    let from = |folder: &Path, up: &str| {
        let below = path.strip_prefix(folder).ok()?;
        let names = below.components().map(|name| name.as_os_str().to_str());
        let names: Option<Vec<&str>> = names.collect();
        Some(format!("{up}{}", names?.join("/")))
    };
    let near = from(&folder, "").or_else(|| from(beside?, "../"));
    near.or_else(|| whole.to_str().map(str::to_owned))
        .ok_or(Why::NotUtf8)
}

/// Where a pack is; nothing where it is the one that is meant without.
fn pack(path: Option<&Path>, campaign: &Campaign, own: &Path) -> Result<String, Why> {
    let is = |loaded: &load::Loaded| {
        let (one, other) = (&loaded.campaign.pack, &campaign.pack);
        (&one.id, &one.version) == (&other.id, &other.version)
    };
    match path {
        Some(path) if !load::is_exercise(path) => text(path, own),
        _ if is(load::exercise()) => Ok(load::EXERCISE_ID.to_owned()),
        _ if is(load::built_in()) => Ok(String::new()),
        _ => Err(Why::PackNowhere {
            pack: campaign.pack.id.to_string(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;

    use super::*;
    use crate::letter::Draft;

    #[test]
    fn programme_names_packs_from_its_folder_and_none_that_is_nowhere() {
        let dir = tempfile::tempdir().unwrap();
        for folder in ["evening/packs", "packs"] {
            fs::create_dir_all(dir.path().join(folder)).unwrap();
        }
        let own = dir.path().join("evening/e.programme");
        let campaign = Arc::new(load::built_in().campaign.clone());
        let said = |campaign: &Arc<Campaign>, pack: Option<PathBuf>| {
            let mut programme = Programme::default();
            let draft = Draft::to(campaign, "president");
            programme.add(campaign.clone(), pack, draft);
            let files = programme.files(&own)?;
            Ok(String::from_utf8(files.all[0].1.clone()).unwrap())
        };
        let elsewhere = Path::new("/nowhere/near/a.entreaty");
        for (pack, due) in [
            (
                dir.path().join("evening/packs/a.entreaty"),
                "packs/a.entreaty",
            ),
            (dir.path().join("packs/a.entreaty"), "../packs/a.entreaty"),
            (elsewhere.to_owned(), "/nowhere/near/a.entreaty"),
        ] {
            let said = said(&campaign, Some(pack)).unwrap();
            assert!(said.contains(&format!("pack = \"{due}\"")), "{said}");
        }
        assert!(!said(&campaign, None).unwrap().contains("pack ="));
        // One that was taken, and is no file.
        let mut other = (*campaign).clone();
        other.pack.id = "another".into();
        let why: Result<String, Why> = said(&Arc::new(other), None);
        assert!(matches!(why, Err(Why::PackNowhere { pack }) if pack == "another"));
    }
}
