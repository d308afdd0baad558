//! The system's Hunspell dictionaries: a pair of files for each language, `.aff` with its endings
//! and `.dic` with its words, where other programs have them too.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use directories::BaseDirs;
use encoding_rs::Encoding;

use crate::campaign::language::Language;
use crate::campaign::{Lang, input};

/// The most bytes of one of its files: the largest that there are have a sixth of it.
const MAX: u64 = 64 << 20;

/// The most suggestions for one word.
const MAX_FOUND: usize = 7;

/// A dictionary of one language.
pub struct Dictionary(spellbook::Dictionary);

impl Dictionary {
    /// Where such files lie on this computer: where Hunspell's own `DICPATH` says, then by the
    /// custom of the platform.
    pub fn places() -> Vec<PathBuf> {
        let own = env::var_os("DICPATH").unwrap_or_default();
        let mut places: Vec<PathBuf> = env::split_paths(&own).collect();
        let mut shared: Vec<PathBuf> = Vec::new();
        if let Some(dirs) = BaseDirs::new() {
            shared.push(dirs.data_dir().to_owned());
            if cfg!(target_os = "macos") {
                places.push(dirs.home_dir().join("Library/Spelling"));
            }
        }
        if cfg!(target_os = "macos") {
            places.push(PathBuf::from("/Library/Spelling"));
        }
        if cfg!(unix) {
            let all = env::var_os("XDG_DATA_DIRS").filter(|all| !all.is_empty());
            let all = all.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
            shared.extend(env::split_paths(&all));
        }
        let folders = ["hunspell", "myspell", "myspell/dicts"];
        places.extend(
            shared
                .iter()
                .flat_map(|place| folders.map(|folder| place.join(folder))),
        );
        // A relative one would mean another folder each time.
        places.retain(|place| place.is_absolute());
        places
    }

    /// The dictionary of this language in these folders, by its `.aff`: that of the country whose
    /// custom letters follow, else of the language alone, else of any country.
    pub fn find(places: &[PathBuf], lang: &Lang) -> Option<PathBuf> {
        let plain = |code: &str| code.replace('-', "_").to_lowercase();
        let code = plain(lang.code());
        let tag = Language::of(lang).map(|language| plain(&language.tag));
        let bare = code.split('_').next().unwrap_or_default().to_owned();
        let rank = |path: &Path| {
            let name = plain(path.file_stem()?.to_str()?);
            let is = |of: &str| {
                let rest = name.strip_prefix(of);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            };
            let rank = if tag.as_deref().is_some_and(is) {
                0
            } else if name == code || is(&code) && code != bare {
                1
            } else if is(&bare) {
                2
            } else {
                return None;
            };
            path.with_extension("dic")
                .is_file()
                .then_some((rank, name.len(), name))
        };
        let files = places.iter().filter_map(|place| fs::read_dir(place).ok());
        let files = files.flatten().flatten().map(|entry| entry.path());
        let found = files.filter(|path| path.extension() == Some(OsStr::new("aff")));
        let found = found.filter_map(|path| Some((rank(&path)?, path)));
        found.min().map(|(_, path)| path)
    }

    /// Reads a dictionary by its `.aff`.
    ///
    /// # Errors
    /// What the system says, or that it is not a dictionary.
    pub fn read(aff: &Path) -> io::Result<Self> {
        let endings = input::read(aff, MAX)?;
        let words = input::read(&aff.with_extension("dic"), MAX)?;
        let encoding = encoding(&endings);
        let text = |bytes: &[u8]| encoding.decode(bytes).0.into_owned();
        let read = spellbook::Dictionary::new(&text(&endings), &text(&words));
        read.map(Self)
            .map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why.to_string()))
    }

    /// Whether it has the word, in this or another of its forms.
    pub fn has(&self, word: &str) -> bool {
        self.0.check(&straight(word))
    }

    /// The words that were probably meant, the likeliest first, with the apostrophe of `word`.
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.0.suggest(&straight(word), &mut found);
        found.truncate(MAX_FOUND);
        if word.contains('’') {
            for one in &mut found {
                *one = one.replace('\'', "’");
            }
        }
        found
    }
}

/// Dictionaries have the typewriter's apostrophe.
fn straight(word: &str) -> String {
    word.replace('’', "'")
}

/// What the files are written in: the line `SET` of the `.aff` says it.
fn encoding(aff: &[u8]) -> &'static Encoding {
    let mut lines = aff.split(|byte| *byte == b'\n');
    let said = lines.find_map(|line| line.strip_prefix(b"SET "));
    let said = said.map(<[u8]>::trim_ascii);
    // Hunspell has a name of its own for those of Windows.
    let name = said.map(|name| name.strip_prefix(b"microsoft-").unwrap_or(name));
    match name {
        Some(name) => Encoding::for_label(name),
        None => std::str::from_utf8(aff).ok().map(|_| encoding_rs::UTF_8),
    }
    .unwrap_or(encoding_rs::WINDOWS_1252)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, name: &str, aff: &[u8], dic: &[u8]) {
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(format!("{name}.aff")), aff).unwrap();
        fs::write(folder.join(format!("{name}.dic")), dic).unwrap();
    }

    #[test]
    fn dictionary_of_the_letters_country_is_found_first() {
        let dir = tempfile::tempdir().unwrap();
        let (one, two) = (dir.path().join("one"), dir.path().join("two"));
        let places = [one.clone(), two.clone(), dir.path().join("none")];
        let english = Lang::new("en");
        assert_eq!(Dictionary::find(&places, &english), None);
        for (folder, name) in [(&one, "en_AU"), (&one, "eng_test"), (&two, "en_US")] {
            write(folder, name, b"SET UTF-8\n", b"1\nword\n");
        }
        // Words without endings are no dictionary.
        fs::write(one.join("en_GB.dic"), "1\nword\n").unwrap();
        let found = |name: &str| Some(name.to_owned());
        let name = |lang: &str| {
            let path = Dictionary::find(&places, &Lang::new(lang));
            path.map(|path| path.file_name().unwrap().display().to_string())
        };
        assert_eq!(name("en"), found("en_AU.aff"));
        write(&two, "en_GB-large", b"SET UTF-8\n", b"1\nword\n");
        assert_eq!(name("en"), found("en_GB-large.aff"));
        write(&two, "en-GB", b"SET UTF-8\n", b"1\nword\n");
        assert_eq!(name("en"), found("en-GB.aff"));
        assert_eq!(name("eng"), found("eng_test.aff"));
        assert_eq!(name("ru"), None);
    }

    #[test]
    fn dictionary_is_read_in_its_own_encoding() {
        let dir = tempfile::tempdir().unwrap();
        let (russian, _, _) = encoding_rs::KOI8_R.encode("1\nсвобода\n");
        write(dir.path(), "ru_RU", b"SET KOI8-R\n", &russian);
        let path = Dictionary::find(&[dir.path().to_owned()], &Lang::new("ru")).unwrap();
        let read = Dictionary::read(&path).unwrap();
        assert!(read.has("свобода") && read.has("Свобода") && !read.has("свабода"));
        assert_eq!(read.suggest("свабода"), ["свобода"]);
        let (latin, _, _) = encoding_rs::WINDOWS_1252.encode("1\nliberté\n");
        write(dir.path(), "fr", b"SET microsoft-cp1252\n", &latin);
        let read = Dictionary::read(&dir.path().join("fr.aff")).unwrap();
        assert!(read.has("liberté"));
    }

    #[test]
    fn dictionary_knows_both_apostrophes_and_refuses_what_is_none() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "en", b"SET UTF-8\nTRY adn't\n", b"1\ndon't\n");
        let read = Dictionary::read(&dir.path().join("en.aff")).unwrap();
        assert!(read.has("don't") && read.has("don’t"));
        assert_eq!(read.suggest("dont’"), ["don’t"]);
        write(dir.path(), "xx", b"SET UTF-8\nFLAG nothing\n", b"\xff\xfe");
        assert!(Dictionary::read(&dir.path().join("xx.aff")).is_err());
        assert!(Dictionary::read(&dir.path().join("none.aff")).is_err());
    }
}
