//! How a person likes the window, as TOML in the platform's configuration folder. A file that
//! cannot be read whole is kept aside and reported; what could be read of it is used.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{atomic, disk, folders, text_file};
use crate::campaign::read::{Entry, Toml};
use crate::letter::Sender;
use crate::problem::{Place, Problem, StoreProblem, Why};

const NAME: &str = "settings.toml";

/// More than any settings have, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// How a person likes the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Light, dark or as the system has it.
    pub look: Look,
    /// How far colours are apart.
    pub contrast: Contrast,
    /// The code of the window's language; the system's if there is none.
    pub language: Option<String>,
    /// The size of everything in the window, in per cent.
    pub size: u16,
    /// The width of the report's column, in points of the screen.
    pub report_width: f32,
    /// The width of the letter's column, in points of the screen.
    pub letter_width: f32,
    /// The stationery that new letters are on; the program's own choice if there is none.
    pub paper: Option<String>,
    /// The person's group and how it is reached, for what is handed out at an evening.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The file of the group's table of postage prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<PathBuf>,
    /// Whether an export writes the letter beside the PDF.
    pub letter_beside: bool,
    /// Whether the sender is remembered for new letters.
    pub remember_sender: bool,
    /// The sender remembered; empty unless the person said so.
    pub sender: Sender,
    /// Whether a diary is kept of what is made and sent; nothing is until the person has answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diary: Option<bool>,
    /// Where it is, if not beside the settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diary_file: Option<PathBuf>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How far colours are apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Contrast {
    /// As the system has it, where it says so.
    #[default]
    System,
    /// As usual.
    Usual,
    /// As far as can be.
    High,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            look: Look::System,
            contrast: Contrast::System,
            language: None,
            size: 100,
            report_width: 316.0,
            letter_width: 428.0,
            paper: None,
            group: String::new(),
            prices: None,
            letter_beside: false,
            remember_sender: false,
            sender: Sender::default(),
            diary: None,
            diary_file: None,
        }
    }
}

impl Entry for Settings {
    const REQUIRED: &'static [&'static str] = &[];

    fn set_place(&mut self, _place: Place) {}
}

/// The settings in `folder`, and what was wrong with the file. A file with mistakes is renamed to
/// `settings.toml.broken`, so that writing the settings again loses nothing.
pub fn read(folder: &Path) -> (Settings, Vec<Problem>) {
    let path = folder.join(NAME);
    if !path.exists() {
        return (Settings::default(), Vec::new());
    }
    let mut problems = Vec::new();
    let settings = match text_file::read(&path, MAX_BYTES) {
        Ok(file) => Toml::parse(&file, &mut problems).entry::<Settings>(),
        Err(problem) => {
            problems.push(problem);
            Settings::default()
        }
    };
    if !problems.is_empty() {
        let aside = aside(&path);
        let problem = match disk::rename(&path, &aside) {
            Ok(()) => StoreProblem::SettingsKept {
                path: aside.display().to_string(),
            },
            Err(error) => StoreProblem::SettingsNotKept {
                why: Why::of(&error),
            },
        };
        problems.insert(0, Problem::warning(problem));
    }
    (settings.sane(), problems)
}

/// The settings in `folder` as far as they can be read, and nothing is done about the rest.
pub fn peek(folder: &Path) -> Settings {
    let mut problems = Vec::new();
    match text_file::read(&folder.join(NAME), MAX_BYTES) {
        Ok(file) => Toml::parse(&file, &mut problems).entry(),
        Err(_) => Settings::default(),
    }
}

/// Writes the settings.
///
/// # Errors
/// What the system says.
pub fn write(folder: &Path, settings: &Settings) -> io::Result<()> {
    let mut kept = settings.clone();
    if !kept.remember_sender {
        kept.sender = Sender::default();
    }
    let text = toml::to_string_pretty(&kept).map_err(io::Error::other)?;
    folders::make(folder)?;
    atomic::write(&folder.join(NAME), text.as_bytes())
}

/// A name beside `path` that nothing has yet.
fn aside(path: &Path) -> PathBuf {
    let first = path.with_extension("toml.broken");
    let others = (2..1000).map(|number| path.with_extension(format!("toml.broken-{number}")));
    let mut all = std::iter::once(first.clone()).chain(others);
    all.find(|path| !path.exists()).unwrap_or(first)
}

impl Settings {
    /// The settings without sizes that would make the window unusable.
    fn sane(mut self) -> Self {
        let usual = Self::default();
        self.size = self.size.clamp(100, 200);
        for (width, usual) in [
            (&mut self.report_width, usual.report_width),
            (&mut self.letter_width, usual.letter_width),
        ] {
            *width = if width.is_finite() {
                width.clamp(200.0, 900.0)
            } else {
                usual
            };
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn settings_come_back_and_keep_the_sender_only_if_asked() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("new/config");
        assert_eq!(read(&folder), (Settings::default(), Vec::new()));
        let mut settings = Settings {
            look: Look::Dark,
            language: Some("ru".to_owned()),
            ..Settings::default()
        };
        settings.sender.name = "A. Sender".to_owned();
        write(&folder, &settings).unwrap();
        let (back, problems) = read(&folder);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((back.look, back.sender.name.as_str()), (Look::Dark, ""));
        settings.remember_sender = true;
        write(&folder, &settings).unwrap();
        assert_eq!(read(&folder).0.sender.name, "A. Sender");
    }

    #[test]
    fn settings_that_are_broken_are_kept_aside_and_told_of() {
        let dir = tempfile::tempdir().unwrap();
        let write_text = |text: &str| fs::write(dir.path().join(NAME), text).unwrap();
        let broken = "look = \"purple\"\nlanguage = \"fr\"\nsize = 900\nlook2 = 1\n";
        write_text(broken);
        let (settings, problems) = read(dir.path());
        // What could be read holds; nonsense does not.
        assert_eq!(settings.language.as_deref(), Some("fr"));
        assert_eq!((settings.look, settings.size), (Look::System, 200));
        let all: String = problems.iter().map(ToString::to_string).collect();
        for part in [
            "not all of your settings",
            "purple",
            "look2",
            "settings.toml.broken",
        ] {
            assert!(all.contains(part), "{part}: {all}");
        }
        let kept = |name: &str| fs::read_to_string(dir.path().join(name)).unwrap();
        assert_eq!(kept("settings.toml.broken"), broken);
        // A second one does not push the first out.
        write_text("[[[");
        assert_eq!(read(dir.path()).0, Settings::default());
        assert_eq!(kept("settings.toml.broken"), broken);
        assert_eq!(kept("settings.toml.broken-2"), "[[[");
    }
}
